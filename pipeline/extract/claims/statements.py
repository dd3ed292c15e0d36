"""What a report says that is no act and no count: doubts, concern, appeals, denials, testimony, claims of control, background."""

import re
from collections.abc import Callable

from pipeline.extract.claims.drafting import Draft
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.cues import BESIDES
from pipeline.extract.phrases.voices import NOBODY, UNATTRIBUTED
from pipeline.extract.words.background import BACKGROUND
from pipeline.extract.words.letters import Letters

_PHRASE_START = frozenset(',;.wrsz:"')


def stated(reading: Reading, number: int, letters: Letters, told: list[Draft]) -> list[Draft]:
    """The statements of a sentence; ``told``: the acts and counts that it tells, whose words are no mere testimony."""
    found = [draft for rule in _RULES for draft in rule(reading)] if _SPOKEN.search(reading.tags) else []
    found += _background(reading, letters)
    if not found:
        found = [
            draft for draft in _testimony(reading) if all(other.start >= draft.end or other.end <= draft.start for other in told)
        ]
    for draft in found:
        draft.sentence = number
    return found


def _verification(reading: Reading) -> list[Draft]:
    return [
        _draft(reading, "verification_note", "unverified", _back(reading, at), _on(reading, at, ",;."), None, "caveat", nobody=True)
        for at in _at(reading, "Y")[:1]
    ]


def _concern(reading: Reading) -> list[Draft]:
    found = [at for at in _at(reading, "s") if reading.items[at].sense == "concern"]
    return [_statement(reading, "concern", at, _on(reading, at, ";.")) for at in found[:1] if _has_speaker(reading)]


def _appeal(reading: Reading) -> list[Draft]:
    found = [at for at in _at(reading, "s") if reading.items[at].sense == "appeal"]
    return [_statement(reading, "appeal", at, _on(reading, at, ",;.")) for at in found if _has_speaker(reading)]


def _denial(reading: Reading) -> list[Draft]:
    found = [at for at in _at(reading, "s") if reading.items[at].sense == "denied"]
    drafts = [_draft(reading, "statement", "denied", at, _on(reading, at, ";."), None, "denial") for at in found[:1]]
    for draft in drafts:
        draft.status, draft.verification = "denied", "not_applicable"
    return drafts


def _condemnation(reading: Reading) -> list[Draft]:
    found = [at for at in _at(reading, "s") if reading.items[at].sense == "condemned"]
    return [
        _draft(reading, "statement", "condemned", at, _on(reading, at, ";."), None, "condemnation", status="statement")
        for at in found[:1]
    ]


def _control(reading: Reading) -> list[Draft]:
    """`the government had regained control`, and no place: a word, not a fact on the ground."""
    if reading.places or not _has_speaker(reading):
        return []
    found = [at for at in _at(reading, "E") if reading.items[at].act == "territory_regained"]
    drafts = [
        _draft(reading, "statement", "control", _back(reading, at), at, "territorial_control", "claim_of_control")
        for at in found[:1]
    ]
    for draft in drafts:
        draft.verification = "unverified"
    return drafts


_SPOKEN = re.compile("[YsE]")  # each rule begins with one of these
_RULES: tuple[Callable[[Reading], list[Draft]], ...] = (_verification, _concern, _appeal, _denial, _condemnation, _control)


def _testimony(reading: Reading) -> list[Draft]:
    """What a witness or activist is quoted with."""
    if reading.voice.status != "testimony" or '"' not in reading.tags:
        return []
    said = _at(reading, "s")
    if not said:
        return []
    close = reading.tags.rfind('"')
    start = said[0]
    if close <= start:
        return []
    return [_draft(reading, "statement", "testimony", start, close, "testimony", "testimony", status="testimony")]


def _background(reading: Reading, letters: Letters) -> list[Draft]:
    found = []
    for words in BACKGROUND if reading.cues & BESIDES else ():
        if match := words.pattern.search(letters.text, reading.start, reading.end):
            end = (
                _composed(reading, match.end()) if words.kind == "composition_note" else match.start() + len(match.group().rstrip())
            )
            draft = Draft(
                kind=words.kind,
                rule=f"words:{words.name}",
                start=match.start(),
                end=end,
                voice=reading.voice,
                verification="not_applicable",
            )
            found.append(draft)
    return found


def _composed(reading: Reading, end: int) -> int:
    """A note on a toll ends with the last group that it names."""
    groups = [item.end for item in reading.items if item.tag in "GC" and item.end <= end]
    return groups[-1] if groups else end


def _statement(reading: Reading, name: str, at: int, last: int) -> Draft:
    return _draft(reading, "statement", name, at, last, name, name, status="statement")


def _draft(
    reading: Reading,
    kind: str,
    name: str,
    first: int,
    last: int,
    measure: str | None,
    speech_act: str,
    *,
    status: str | None = None,
    nobody: bool = False,
) -> Draft:
    return Draft(
        kind=kind,
        rule=f"statement:{name}",
        start=reading.items[first].start,
        end=reading.items[last].end,
        voice=NOBODY if nobody else reading.voice,
        measure=measure,
        verification="not_applicable",
        speech_act=speech_act,
        status=status,
    )


def _at(reading: Reading, tag: str) -> list[int]:
    return [number for number, found in enumerate(reading.tags) if found == tag] if tag in reading.tags else []


def _has_speaker(reading: Reading) -> bool:
    return reading.voice.originator != UNATTRIBUTED


def _back(reading: Reading, at: int) -> int:
    """The start of the phrase that ends with the item."""
    first = at
    while first > 0 and reading.tags[first - 1] not in _PHRASE_START:
        first -= 1
    return first


def _on(reading: Reading, at: int, stops: str) -> int:
    """The end of the phrase that begins with the item; a closing quotation mark behind a stop belongs to it."""
    last = at
    inside = False
    while last + 1 < len(reading.items):
        tag = reading.tags[last + 1]
        inside = inside != (tag == '"')
        if tag in stops and not inside:
            break
        last += 1
    return last
