"""How large a crowd a report tells of, and whether those whom it counts as hurt were hurt in it."""

import re

from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.counts import Count
from pipeline.extract.phrases.harm import HURT, Harm
from pipeline.figures import Figure

_SUFFERED_OR_SAID = frozenset("KIDws")  # `over 100 wounded when protests …`
_IN_IT = re.compile(r"[iw][ajot]{0,2}$")


def crowd_of(reading: Reading, at: int) -> Count | None:
    """The count right before a protest's word, of people who did not suffer or speak there."""
    near = next((n for n in (at - 1, at - 2, at - 3) if n in reading.counts), at)
    return None if near == at or set(reading.tags[near:at]) & _SUFFERED_OR_SAID else reading.counts[near]


def size_of(figure: Figure) -> Figure:
    """`numerous individuals` gives a crowd no number, not even a lowest one."""
    return Figure(value=None, low=None, high=None, qualifier="non_numeric") if figure.qualifier == "non_numeric" else figure


def befell_the_crowd(reading: Reading, harm: Harm, at: int) -> bool:
    """`killed in protests`, `wounded when a rally turned violent`."""
    return harm.measure in HURT and harm.at < at and _IN_IT.search(reading.tags, max(0, at - 3), at) is not None
