"""Which days a date, a weekday, a month or a year of the calendar means, from the day of a report on back (SPEC 6.2)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from pipeline.extract.phrases import ago
from pipeline.extract.words import arabic
from pipeline.extract.words.letters import plain
from pipeline.extract.words.sentences import Item

Window = tuple[date, date, str] | None  # the first and the last day, and how they are known
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The day that a document's words count from, and the window in which it may have been written."""

    day: date | None
    window_start: date | None
    window_end: date | None
    years: Mapping[int, int] = field(default_factory=dict)  # of months that the report names with their year
    told: date | None = None  # the day told last, in a report that looks back


_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
# The months by name; an Arabic report may tell one by both of its names: `أيار/مايو 2013`.
_MONTH_OF = {name: at for at, name in enumerate(_MONTHS, 1)} | {
    plain(name): int(month) for tag, month, _, names in arabic.WORDS if tag == "µ" for name in names.split("|") if "/" not in name
}
_WITH_YEAR = re.compile(
    rf"(?<![^\W_])({'|'.join(sorted(_MONTH_OF, key=len, reverse=True))}) "
    r"(?:\d{1,2},? |من (?:ال)?عام |(?:ال)?عام |سنه )?((?:19|20)\d\d)(?![^\W_])"
)
_IN_DIGITS = re.compile(r"\b[0-3]?\d/([01]?\d)/((?:19|20)\d\d)\b")


def years_of(text: str) -> Mapping[int, int]:
    """The years of the months that a report names with one year alone: `in May 2013`, and later `on 2 May`."""
    told: dict[int, set[int]] = {}
    for month, year in _WITH_YEAR.findall(text) if " 20" in text or " 19" in text else ():
        told.setdefault(_MONTH_OF[month], set()).add(int(year))
    for month, year in _IN_DIGITS.findall(text) if "/" in text else ():
        told.setdefault(int(month), set()).add(int(year))
    return {month: min(years) for month, years in told.items() if len(years) == 1}


def is_year(word: Item) -> bool:
    """Whether a number may be a year."""
    return word.word.isdigit() and _FIRST_YEAR <= int(word.word) <= _LAST_YEAR


def _iso(words: list[Item], reference: Reference) -> Window:
    parts = [int(part) for part in re.split(r"[-/.]", next(word.word for word in words if word.tag == "d"))]
    year, month, day = parts if parts[0] > 31 else (parts[2] + (2000 if parts[2] < 100 else 0), parts[1], parts[0])
    read = [one for one in (_date(year, month, day), _date(year, day, month)) if one]
    by_then = [one for one in read if reference.day is None or one <= reference.day]  # `3/6/2025` in April: no day to come
    only = next(iter(by_then or read), None)
    return (only, only, "explicit_date") if only else None


# The first and the last day of a part of a month.
_PARTS = {
    "early": (1, 10), "mid": (11, 20), "late": (21, 31), "first week": (1, 7), "second week": (8, 14), "third week": (15, 21),
    "last week": (22, 31), "first half": (1, 15), "second half": (16, 31),
}  # fmt: skip


def _calendar(words: list[Item], reference: Reference) -> Window:
    told = {"#": 0, "ο": 1}  # digits stand in the word, an ordinal's day in its sense
    numbers = [int((word.word, word.sense)[told[word.tag]].replace(",", "")) for word in words if word.tag in told]
    number, _, part = next(word.sense for word in words if word.tag == "µ").partition(":")
    month = int(number)
    year = next((number for number in numbers if number >= 1900), None) or _year_told(words[-1], reference)
    listed = [number for number in numbers if 1 <= number <= 31]
    year = year or _year_of(month, listed[-1] if listed else 1, reference)
    if year is None or year > 2100:
        return None
    if not listed:
        return _month(year, month, part)
    first, last = _date(year, month, listed[0]), _date(year, month, listed[-1])
    return (first, last, "explicit_date") if first and last and first <= last else None


def _year_told(last: Item, reference: Reference) -> int | None:
    """`7 March last year`, counted from the day of the report."""
    return reference.day.year - int(last.sense.partition(":")[2]) if last.tag == "δ" and reference.day is not None else None


def _month(year: int, month: int, part: str) -> tuple[date, date, str]:
    after = date(year + month // 12, month % 12 + 1, 1)
    last = (after - timedelta(days=1)).day
    begins, ends = _PARTS.get(part, (1, last))
    return date(year, month, begins), date(year, month, min(ends, last)), "explicit_date"


def _day_of(words: list[Item], reference: Reference) -> Window:
    """`السادس من الشهر الجاري`: a day of the report's month, or of the one before."""
    month = _relative(words[-1:], reference) if words[-1].sense.startswith("month:") else None
    day = int(words[0].sense or words[0].word)
    only = month and _date(month[0].year, month[0].month, day)
    return (only, only, "relative") if only else None


def _year_of(month: int, day: int, reference: Reference) -> int | None:
    """The month's year elsewhere in the report, else the one that puts the day last before the reference day (a week's slack)."""
    ref = reference.window_end or reference.day
    if month in reference.years:
        return reference.years[month]
    if ref is None:
        return None
    this_year = _date(ref.year, month, day)
    last = ref.year if this_year and this_year <= ref + timedelta(days=7) else ref.year - 1
    told = {*reference.years.values()}  # `by late July`, in a report of 2022 on nothing but 2011
    is_now = last == ref.year and (ref.year, ref.month) <= (last, month + 1)
    return min(told) if len(told) == 1 and min(told) < last and len(reference.years) > 1 and not is_now else last


_JUST_NOW = timedelta(days=3)  # on a Thursday `last Wednesday` is that of the week before, nobody's word for yesterday


def _weekdays(words: list[Item], reference: Reference) -> Window:
    if reference.day is None:
        return None
    names = [word.sense for word in words if word.tag == "ω"]
    ref = reference.day if reference.told is None else reference.told + _JUST_NOW
    if words[-1].word.startswith("last "):
        ref = reference.day - _JUST_NOW
    last = _last(names[-1], ref)
    first = _last(names[0], last)
    return first, last, "weekday:" + "-".join(dict.fromkeys(name.capitalize() for name in names))


def _last(weekday: str, ref: date) -> date:
    """The last such day on or before the reference day."""
    return ref - timedelta(days=(ref.weekday() - _WEEKDAYS.index(weekday)) % 7)


def _relative(words: list[Item], reference: Reference) -> Window:
    if reference.day is None:
        return None
    if ":" in words[0].sense:
        return _up_to(words[0].sense, reference.day)
    back, width = (int(number) for number in words[0].sense.split(","))
    last = reference.day - timedelta(days=back)
    return last - timedelta(days=width), last, "relative"


def _up_to(sense: str, ref: date) -> Window:
    """`last month`, `this year`, `the weekend`, `New Year's Eve`: of the calendar, up to the day of the report."""
    unit, _, told = sense.partition(":")
    if unit == "yearly":
        month, day = map(int, told.split("-"))
        this_year = date(ref.year, month, day)
        only = this_year if this_year <= ref else date(ref.year - 1, month, day)
        return only, only, "relative"
    if unit == "weekend":  # it begins on Friday in Syria and ends on Sunday elsewhere; of a Friday's report it is over
        first = _last("friday", ref - timedelta(days=1))
        last = first + timedelta(days=2)
    elif unit == "year":
        first, last = date(ref.year - int(told), 1, 1), date(ref.year - int(told), 12, 31)
    else:
        months = ref.year * 12 + ref.month - 1 - int(told)
        first, last, _ = _month(months // 12, months % 12 + 1, "")
    return first, min(last, ref), "relative"


def _whole_year(words: list[Item], _: Reference) -> Window:
    if not is_year(words[-1]):
        return None
    year = int(words[-1].word)
    return date(year, 1, 1), date(year, 12, 31), "explicit_date"


# The first and the last month of a part of a year.
SEASONS = {
    **dict.fromkeys(("early", "مطلع", "بدايه", "اوائل", "مطلع العام", "بدايه العام", "مطلع السنه", "بدايه السنه"), (1, 4)),
    **dict.fromkeys(("mid", "منتصف", "اواسط"), (5, 8)),
    **dict.fromkeys(("late", "اواخر", "نهايه"), (9, 12)),
    **dict.fromkeys(("spring", "ربيع"), (3, 5)),
    **dict.fromkeys(("summer", "صيف"), (6, 8)),
    **dict.fromkeys(("autumn", "fall", "خريف"), (9, 11)),
    **dict.fromkeys(("winter", "شتاء"), (1, 12)),  # of which two years' ends, nobody says
}


def _season(words: list[Item], reference: Reference) -> Window:
    year = _whole_year(words, reference) if words[0].word in SEASONS else None
    if year is None:
        return None
    begins, ends = SEASONS[words[0].word]
    return date(year[0].year, begins, 1), _month(year[0].year, ends, "")[1], "explicit_date"


_YEAR = frozenset({"عام", "العام", "سنه"})


def _named_year(words: list[Item], reference: Reference) -> Window:
    return _whole_year(words, reference) if words[0].word in _YEAR else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_READERS = {
    "ago": lambda words, reference: ago.ago(words, reference.day),
    "back": lambda words, reference: ago.back(words, reference.day),
    "past": lambda words, reference: ago.past(words, reference.day),
    "season": _season,
    "year": _whole_year,
    "named_year": _named_year,
    "iso": _iso,
    "day_of": _day_of,
    "dm": _calendar,
    "md": _calendar,
    "month": _calendar,
    "weekdays": _weekdays,
    "relative": _relative,
}


def window_of(kind: str, words: list[Item], reference: Reference) -> Window:
    """The days that a wording means; ``kind``: which of the wordings of `pipeline.extract.phrases.times` it is."""
    read = _READERS.get(kind)
    return read([word for word in words if word.tag != "σ"], reference) if read else None
