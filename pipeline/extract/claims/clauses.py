"""Where a clause of a sentence begins and ends."""

import re

from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.acts import IN_A_PLACE_SOMEBODY

# `…, and`, `; `, `while`, `and on Tuesday`, `and in X two men`, `وفي كذا قتل`, `, bringing the total to`, `, وقد شيعت المدينة أمس`
_CLAUSES = re.compile(rf"[;w]|(?<=,)&|&(?=i?d)|&(?={IN_A_PLACE_SOMEBODY})|i(?=PA)|(?<=,)[gTlo]")
_BEGINS = ("ing", "وقد", "وكان", "وكانت")  # words without a sense of their own with which a clause begins


def clause_of(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """The clause around a wording."""
    found = (reading.items[match.start()] for match in _CLAUSES.finditer(reading.tags))
    heads = [head for head in found if head.sense != "cause" and (head.tag != "o" or head.word.endswith(_BEGINS))]
    heads = [head for head in heads if head.tag != "i" or head.proclitic == "و"]
    first = max((head.start for head in heads if head.start <= start), default=reading.start)
    return first, min((head.start for head in heads if head.start >= end), default=reading.end)


def next_clause(reading: Reading, offset: int) -> int:
    """Where behind the offset a sentence begins to tell something else: `…, and`, `while`, `كما`; not its cause, `جراء`."""
    for at in range(1, len(reading.items)):
        begins = reading.tags[at] in ";w" and reading.items[at].sense != "cause"
        if reading.items[at].start >= offset and (begins or reading.tags[at - 1 : at + 1] == ",&"):
            return reading.items[at].start
    return reading.end
