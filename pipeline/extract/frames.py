"""What befell the people that a sentence counts: the wording that ties each count to a harm, as a table of named frames."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.extract.counts import Count
from pipeline.extract.sentences import Item

# Tags that end the reach of a frame: other harms and counts, clauses, speech, denial, what is only feared.
_FAR = r"[^KgIMTDABCZHwsSNO;lz]"
_NEAR = r"[^KgIMTDABCZHwsSNO;,&z]"
_LIST = rf"[CZ](?:(?:,?[&/z]|,z?){_NEAR}{{0,4}}[CZ])*"
_PART = rf"(?:,?z{_NEAR}{{0,2}}{_LIST},?)?"


@dataclass(frozen=True, slots=True)
class Frame:
    """A wording: the group ``t`` holds the trigger, every count in the group ``c`` suffers what it says."""

    name: str
    pattern: re.Pattern[str]


FRAMES = (
    Frame("object", re.compile(rf"(?P<t>[Kg]){_NEAR}{{0,3}}(?P<c>C(?:(?:,?[&/z]|,z?){_NEAR}{{0,4}}[CZ])*|Z(?![K]))")),
    Frame("arabic_object", re.compile(rf"(?P<t>A)[^KgIMTDABCZHwsSNO;lz]{{0,14}}?(?P<c>{_LIST})")),
    Frame("passive", re.compile(rf"(?P<c>{_LIST}){_FAR}{{0,12}}[bh]{_FAR}{{0,3}}(?P<t>K)")),
    Frame("reduced", re.compile(rf"(?P<c>{_LIST}){_NEAR}{{0,4}}(?P<t>K)(?!{_NEAR}{{0,2}}C)")),
    Frame("intransitive", re.compile(rf"(?P<c>{_LIST}){_FAR}{{0,10}}(?P<t>[IB])")),
    Frame("nominal", re.compile(rf"(?P<t>M){_NEAR}{{0,3}}(?P<c>{_LIST})")),
    Frame("toll", re.compile(rf"(?P<t>T)[^KgIMDABwSN;]{{0,14}}?(?P<c>(?<=[iqlsoh])[CZ])")),
    Frame("dead", re.compile(rf"(?P<c>{_LIST}){_NEAR}{{0,2}}(?P<t>D)")),
)


@dataclass(frozen=True, slots=True)
class Harm:
    """A count bound to what befell those it counts, by which frame, and where in the sentence the wording stands."""

    count: Count
    at: int
    trigger: int | None
    measure: str
    rule: str
    part_of: int | None
    act: str


def harms(items: list[Item], counts: dict[int, Count], tags: str) -> list[Harm]:
    """The counts of a sentence that a frame binds, in order of the text."""
    bound: dict[int, Harm] = {}
    for at, count in counts.items():
        if count.measure:
            bound[at] = Harm(count, at, None, count.measure, "noun", None, "")
    for frame in FRAMES:
        for match in frame.pattern.finditer(tags):
            trigger = match.start("t")
            if _is_void(tags, trigger):
                continue
            for at in range(match.start("c"), match.end("c")):
                if at in counts and at not in bound:
                    bound[at] = Harm(counts[at], at, trigger, items[trigger].sense, frame.name, None, items[trigger].act)
    return [bound[at] for at in sorted(bound)]


def _is_void(tags: str, trigger: int) -> bool:
    """Whether the harm is denied, feared or only possible: a negation or a modal stands close before it."""
    return re.search(r"[NO][^CZ,;]{0,3}$", tags[max(0, trigger - 4) : trigger]) is not None


def triggers(tags: str) -> Iterator[int]:
    """Places of the words of harm."""
    return (match.start() for match in re.finditer(r"[KgIMTDAB]", tags))
