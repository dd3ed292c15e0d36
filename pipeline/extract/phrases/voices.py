"""Who said what a sentence tells: the first speaker, through whom, and whether it is put as fact, as a claim or as a denial."""

import re
from dataclasses import dataclass, replace

from pipeline.extract.words.sentences import Item
from pipeline.extract.words.speakers import SPEAKERS

UNATTRIBUTED = "UNATTRIBUTED"
_PARTIES = frozenset(s.source_id for s in SPEAKERS if s.stance in ("party_state", "party_nonstate"))
_RELAYS = frozenset(s.source_id for s in SPEAKERS if s.kind in ("media", "wire", "social_media"))
_VOICES_OF_PEOPLE = frozenset({"EYEWITNESS", "RESIDENTS", "SURVIVORS", "RELATIVES", "ANON-ACTIVIST"})

_ACCORDING = re.compile(r"c[tojaT,'\"]{0,3}S(?:\(S\))?(?:,?[oc]{0,2}cS)?")
_SAYS = re.compile(r"S[^s;cZC]{0,12}?[sk]")
_HEADED = re.compile(r"^[^sc,:.]{0,5}S(?:\(S\))?:")  # `Latakia – the Observatory: …`
_SAID = re.compile(r"s[toja]{0,2}S(?:c[toja]{0,2}S)?")
_PEOPLE_SAY = re.compile(r"[GH](?<![#nvZ].)(?:i[^s]{0,4})?s")
_PRONOUN = re.compile(
    r"(?:it|he|she|they|the group|the organisation|the organization|the monitor|the (?:same )?source|"
    r"the statement) (?:\w+ ){0,2}?(?:said|says|added|also|urged|called|warned|noted|reported|confirmed|"
    r"documented|told|stated|expressed|stressed|claimed|wrote)\b|واضاف|واشار|وتابع|واوضح|وبين|كما (?:وثق|اشار|"
    r"افاد)"
)
_ANAPHORA = re.compile(
    r"(?:it|he|she|they|the group|the organisation|the organization|the monitor|the same source|the source|"
    r"the statement|this|these|reports|the report|among|those|that|of those|the dead|as well|واضاف|واشار|كما|"
    r"وتابع|واوضح|وبين)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A speaker as a sentence names it: who said it first, how we know, through whom, and how it is put."""

    originator: str
    basis: str
    via: str | None = None
    status: str = "reported"
    denies: bool = False


_MEMBERS = re.compile(r"([GuUmH]f)S")  # `عنصران من وزارة الدفاع` are no speaker
THE_MONITOR = frozenset(
    "the activist group|the rights group|the monitoring group|the war monitor|the monitor|"
    "the britain based monitor|the uk based monitor".split("|")
)
MONITORS = frozenset(s.source_id for s in SPEAKERS if s.kind in ("monitor", "ngo"))
NOBODY = Voice(originator=UNATTRIBUTED, basis="unknown")


def voice(items: list[Item], tags: str, opening: str, last: Voice | None, monitor: Voice | None) -> Voice:
    """The speaker of a sentence.

    ``opening`` is its first letters, ``last`` the speaker of the sentence before in the paragraph, ``monitor`` the last one
    that the report named at all: it is `the monitor` and `the war monitor`. Without ``items`` only ``last`` may go on.
    """
    named = _named(items, _MEMBERS.sub(r"\1o", tags)) if items else None
    if named is None and monitor is not None and "o" in tags and not THE_MONITOR.isdisjoint([item.word for item in items]):
        named = monitor.originator, monitor.via, "explicit"
    alleged = "k" in tags and any(tag == "k" and tags[at - 1 : at] != "t" for at, tag in enumerate(tags))
    denies = "s" in tags and any(item.tag == "s" and item.sense == "denied" for item in items)
    if named is None:
        named = _carried(opening, last)
    if named is None:
        return replace(NOBODY, status="alleged" if alleged else "reported", denies=denies) if alleged or denies else NOBODY
    originator, via, basis = named
    return Voice(originator=originator, via=via, basis=basis, status=_status(originator, alleged), denies=denies)


_TO_DENIAL = 6  # items from `but` to what is denied, in which somebody is named


def denied_from(items: list[Item]) -> int:
    """From which item on a sentence denies: all of it, or what stands behind `but denied`."""
    at = next((at for at, item in enumerate(items) if item.tag == "s" and item.sense == "denied"), len(items))
    return next((n for n in range(at - 1, max(-1, at - _TO_DENIAL), -1) if items[n].tag in "w&"), 0)


def _status(originator: str, alleged: bool) -> str:
    if originator in _PARTIES:
        return "asserted_by_party"
    if originator in _VOICES_OF_PEOPLE:
        return "testimony"
    return "alleged" if alleged else "reported"


def _named(items: list[Item], tags: str) -> tuple[str, str | None, str] | None:
    found = [
        speaker
        for pattern, pick in ((_ACCORDING, -1), (_SAYS, 0), (_SAID, 0), (_HEADED, 0))
        if (match := pattern.search(tags)) and (speaker := _first_speaker(items[match.start() : match.end()], items, pick))
    ]
    people = _people(items, tags)
    if people and all(speaker[0] in _RELAYS for speaker in found):
        return (*people, found[0][0], "explicit") if found else (*people, None, "explicit")
    if found:
        return next((speaker for speaker in found if speaker[0] not in _RELAYS), found[0])
    return None


def _people(items: list[Item], tags: str) -> tuple[str] | None:
    """`residents said`, `villagers told Reuters`."""
    match = _PEOPLE_SAY.search(tags)
    return ("RESIDENTS",) if match and items[match.start()].sense == "residents" else None


def _first_speaker(phrase: list[Item], items: list[Item], pick: int) -> tuple[str, str | None, str] | None:
    speakers = list(dict.fromkeys(item.sense for item in phrase if item.tag == "S"))
    everyone = [item.sense for item in items if item.tag == "S"]
    relays = [speaker for speaker in everyone if speaker in _RELAYS]
    originals = [speaker for speaker in speakers if speaker not in _RELAYS and speaker != UNATTRIBUTED]
    if originals:
        via = next((relay for relay in relays if relay not in originals), None)
        return originals[pick], via, "explicit"
    if speakers and speakers[0] != UNATTRIBUTED:
        others = [speaker for speaker in everyone if speaker not in _RELAYS and speaker != UNATTRIBUTED]
        if others and any(item.word in ("quoted", "told", "citing", "quoting") for item in items):
            return others[0], speakers[0], "explicit"
        return speakers[0], None, "explicit"
    return None


def _carried(opening: str, last: Voice | None) -> tuple[str, str | None, str] | None:
    """`It added`, `Reports indicate`, `This count includes`: the speaker of the sentence before goes on."""
    if last is None or last.originator == UNATTRIBUTED or not _ANAPHORA.match(opening):
        return None
    return last.originator, last.via, "explicit" if _PRONOUN.match(opening) else "inferred_context"
