"""What befell the people of a count, and where the sentence says so."""

from dataclasses import dataclass

from pipeline.extract.phrases.counts import Count

HURT = frozenset({"killed", "injured", "killed_or_injured"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """A count bound to what befell those it counts: by which frame, where the wording stands, which other count it is part of."""

    count: Count
    at: int
    trigger: int | None
    measure: str
    rule: str
    act: str = ""
    site: int | None = None
    part_of: int | None = None
    of_before: bool = False
