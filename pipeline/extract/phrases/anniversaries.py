"""Which day an anniversary stands for, and which words tell what it is the anniversary of."""

import re
from datetime import date

from pipeline.extract.words.letters import Letters

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CUE = "anniversary"
_MARKS = re.compile(
    r",?(?: \S+){0,2}?(?: marks| marked| is| was| will mark| coincides with| commemorating| to commemorate),? the "
    rf"(?:(?P<figure>\d+)(?:st|nd|rd|th) |(?P<word>{'|'.join(_ORDINALS)}) )?(?:\S+ )?{_CUE}\b"
)
_OF = re.compile(rf"\b{_CUE} of [^,.;:\n]{{0,90}}")


def first_of(day: date, end: int, letters: Letters, stop: int) -> date | None:
    """The day itself unless the words behind it make it an anniversary: then the day so many years before, if they say how many."""
    match = _MARKS.match(letters.text, end, stop) if letters.text.find(_CUE, end, stop) >= 0 else None
    if match is None:
        return day
    years = int(match["figure"] or 0) or (_ORDINALS.index(match["word"]) + 1 if match["word"] else 0)
    return date(day.year - years, day.month, min(day.day, 28) if day.month == 2 else day.day) if 0 < years < day.year else None


def remembered(start: int, end: int, letters: Letters) -> tuple[int, int] | None:
    """Where in a sentence stands what an anniversary is of."""
    match = _OF.search(letters.text, start, end) if letters.text.find(_CUE, start, end) >= 0 else None
    return match.span() if match else None
