"""Which acts a list tells whose head tells the act and whose lines name the places: `the strikes hit: - X - Y`."""

import re
from collections.abc import Callable
from typing import NamedTuple

from pipeline.extract.claims.drafting import Draft
from pipeline.extract.claims.events import draft_of_act
from pipeline.extract.claims.reading import Reading
from pipeline.extract.claims.telling import is_told
from pipeline.extract.phrases.scenes import AREA, each
from pipeline.extract.phrases.windows import Window
from pipeline.extract.words.letters import Letters


class Head(NamedTuple):
    """A sentence that ends with a colon and tells an act, and where no place."""

    reading: Reading
    at: int
    window: Window | None


_ENTRY = re.compile(r"[-·*o#n.)]{0,3}[tjoxLVfiP,&()]*P[tjoxLVfiP,&();.]*")
_MOST = 24  # words of an entry


def head_in(reading: Reading, spoken: Callable[[], Window | None]) -> Head | None:
    """The head of a list: the last act that it tells before its colon; ``spoken``: the days of what goes before."""
    if not reading.letters.text[reading.start : reading.end].rstrip().endswith(":") or "E" not in reading.tags:
        return None
    if any(place.kind != AREA for place in reading.places):
        return None
    told = (n for n in range(len(reading.items) - 1, -1, -1) if reading.tags[n] == "E" and is_told(reading, n, reading.letters))
    at = next(told, None)
    return None if at is None else Head(reading, at, reading.first_told or spoken())


def is_entry(reading: Reading) -> bool:
    """A line that names places and tells nothing of its own."""
    return bool(reading.places) and len(reading.tags) <= _MOST and _ENTRY.fullmatch(reading.tags) is not None


def entries(reading: Reading, number: int, head: Head, letters: Letters) -> list[Draft]:
    """The head's act at each place of a line."""
    found = []
    for one in (one for place in reading.places for one in each(place, letters)):
        draft = draft_of_act(head.reading, number, head.at, one, head.window, letters)
        draft.start, draft.end = one.start, one.end
        found.append(draft)
    return found
