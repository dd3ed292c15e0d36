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
# `يصادف 25 أيار 2023 الذكرى السنوية الحادية عشرة`
_YEARS_AR = {
    **dict(
        zip("الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره".split(), range(1, 11), strict=True)
    ),
    **{f"{unit} عشره": 11 + at for at, unit in enumerate("الحاديه الثانيه الثالثه الرابعه الخامسه السادسه".split())},
}
_YEARS = {**{word: at for at, word in enumerate(_ORDINALS, 1)}, **_YEARS_AR}
_CUE_AR = "الذكري"
_ORDINAL_AR = "|".join(sorted(_YEARS_AR, key=len, reverse=True))
_MARKS_AR = re.compile(rf"[ ,)]{{1,3}}(?:[^\W_]+ )?{_CUE_AR} (?:السنويه )?(?:(?:ال)?(?P<figure>\d+)|(?P<word>{_ORDINAL_AR}))")
_OF = re.compile(rf"\b{_CUE} of [^,.;:\n]{{0,90}}")


def first_of(day: date, end: int, letters: Letters, stop: int) -> date | None:
    """The day itself unless the words behind it make it an anniversary: then the day so many years before, if they say how many."""
    match = _MARKS.match(letters.text, end, stop) if letters.text.find(_CUE, end, stop) >= 0 else None
    match = _MARKS_AR.match(letters.text, end, stop) if letters.text.find(_CUE_AR, end, stop) >= 0 else match
    if match is None:
        return day
    years = int(match["figure"] or 0) or _YEARS.get(match["word"], 0)
    return date(day.year - years, day.month, min(day.day, 28) if day.month == 2 else day.day) if 0 < years < day.year else None


def remembered(start: int, end: int, letters: Letters) -> tuple[int, int] | None:
    """Where in a sentence stands what an anniversary is of."""
    match = _OF.search(letters.text, start, end) if letters.text.find(_CUE, start, end) >= 0 else None
    return match.span() if match else None
