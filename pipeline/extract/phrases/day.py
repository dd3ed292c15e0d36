"""A wording of time in a sentence, and the days that it may mean."""

from datetime import date
from typing import NamedTuple

SO_LONG = "so long after"  # the word of a day that is told by how far it lies from what stands behind it


class Day(NamedTuple):
    """A wording of time: its span in the letters, the days that it may mean, how that is known, and whether only those of
    what stands behind it in its clause (`days after …`)."""

    start: int
    end: int
    first: date
    last: date
    basis: str
    aside: bool = False
