"""Whom an act befell: the armed men or the post that it names, and the force that those counted belong to."""

import re
from collections.abc import Sequence

from pipeline.extract.phrases.armed import is_authority, is_party
from pipeline.extract.phrases.named_actors import Party
from pipeline.extract.phrases.parties import UNDER_FIRE, is_between, worded
from pipeline.extract.words.letters import Letters
from pipeline.extract.words.sentences import Item

_ENDS = ".;,wsβKgIMC"
_REACH = 10
_OF = re.compile(
    r" (?:of|from|in|with)(?: the)?(?: (?:department|directorate|administration|command) of)?(?: the)? "
    r"| من (?:عناصر |قوات |قوي |جهاز |اداره )?"
)


def target(items: Sequence[Item], tags: str, act: int, parties: Sequence[Party], letters: Letters) -> str | None:
    """Armed people or their post that an act befalls: `ambushed a patrol`, the second of `between`; `a patrol was ambushed`."""
    if (suffered := _suffered_before(items, tags, act)) is not None:
        theirs = worded(items, tags, suffered, letters)
        start = letters.text.rfind(" ", 0, items[suffered].start) + 1
        whole = sufferers(start, items[suffered].end, parties, letters)
        return whole if len(whole) > len(theirs) else theirs
    if items[act].sense == "territorial_control":
        return _dislodged(items, tags, act, letters)
    behind = [
        at
        for at in range(act + 1, min(act + _REACH, len(items)))
        if not set(tags[act + 1 : at]) & set(_ENDS)
        and (is_party(items, tags, at) or tags[at] == "V" or is_authority(items, tags, at))
    ]
    chosen = behind[1:2] if is_between(items, act) else behind[:1]
    return worded(items, tags, chosen[0], letters) if chosen else None


_FROM = frozenset({"from", "with", "against"})


def _dislodged(items: Sequence[Item], tags: str, act: int, letters: Letters) -> str | None:
    """`took the town from rebels`, `… after clashes with them`: those who held it."""
    for at in range(act + 1, len(items) - 1):
        if tags[at] in ";.":
            return None
        behind = range(at + 1, min(at + _TO_THEM, len(items))) if items[at].word in _FROM else ()
        them = next((n for n in behind if tags[n] not in "jtoS"), None)
        if them is not None and is_party(items, tags, them):
            return worded(items, tags, them, letters)
    return None


_TO_THEM = 4
_BEFORE_IT = re.compile(r"[GV](?:f[tjoSf]{1,6})?(?:i[tjo]{0,2}P)?(?P<is>h?b?)o?$")


def _suffered_before(items: Sequence[Item], tags: str, act: int) -> int | None:
    """`a patrol in X was ambushed`, `a convoy came under fire`."""
    before = _BEFORE_IT.search(tags, max(0, act - _REACH), act)
    passive = before is not None and (before["is"] or items[act].word.startswith(("was ", "were ")))
    return before.start() if before is not None and (passive or items[act].word in UNDER_FIRE) else None


def sufferers(start: int, end: int, parties: Sequence[Party], letters: Letters) -> str:
    """A count as worded, with the listed actor that those counted belong to: `two members of the Public Security`."""
    theirs = (party.end for party in parties if party.start > end and _OF.fullmatch(letters.text, end, party.start))
    return letters.quote(start, next(theirs, end))
