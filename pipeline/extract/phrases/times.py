"""On which days a report says that something happened: words of time against the day from which the report counts (SPEC 6.2)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from pipeline import figures
from pipeline.extract.phrases.counts import number_of
from pipeline.extract.words.sentences import Item

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Day(NamedTuple):
    """A wording of time: its span in the letters, the days that it may mean, and how that is known."""

    start: int
    end: int
    first: date
    last: date
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The day that a document's words count from, and the window in which it may have been written."""

    day: date | None
    window_start: date | None
    window_end: date | None
    years: Mapping[int, int] = field(default_factory=dict)  # of months that the report names with their year


# µ month, ω weekday, δ a day relative to the reference, σ since
_TIME = re.compile(
    r"(?P<since>σ?)(?:"
    r"(?:(?:δ,?)?ω?[,(]{0,2})?(?:"  # `today, Friday, 7 March` is that date
    r"(?P<iso>d)"
    r"|(?P<dm>(?:οο?|#(?:x?(?:[-i&,]|,&)#){0,3}x?f?t?)µ(?:/µ)?(?:,?#)?)"
    r"|(?P<md>µ(?:/µ)?\.?t?#x?(?:(?:[-i&,]|,&)#x?){0,3}(?:,#)?))"
    r"|(?P<weekdays>(?:δ,?)?ω(?:[&i,\-/]i?ω){0,2})"
    r"|(?P<month>µ(?:/µ)?(?:,?#)?)"
    r"|(?P<named_year>x#)"
    r"|(?P<back>(?:(?<=σ)|w)q?[#nv]?x(?!f(?!x?P)))"  # `two days before the attack` counts from that
    r"|(?P<relative>δ)"
    r"|(?P<ago>[#nv]κ)"
    r"|(?P<year>(?<=[iβf])#(?=[,;.:)&wsbhIK\"]|$)|(?<=σ)#(?=[,;.:)&ws\"]|$))"
    r")"
)


_SEVERAL = 3
_LONGEST_AGO = 36_500  # days
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_WITH_YEAR = re.compile(rf"\b({'|'.join(_MONTHS)}) (?:\d{{1,2}},? )?((?:19|20)\d\d)\b")


def years_of(text: str) -> Mapping[int, int]:
    """The years of the months that a report names with one year alone: `in May 2013`, and later `on 2 May`."""
    told: dict[int, set[int]] = {}
    for month, year in _WITH_YEAR.findall(text) if " 20" in text or " 19" in text else ():
        told.setdefault(_MONTHS.index(month) + 1, set()).add(int(year))
    return {month: min(years) for month, years in told.items() if len(years) == 1}


# A street or school may bear a day as its name: `شارع 8 آذار`, `ساحة 6 تشرين`.
_BEARS_A_DAY = frozenset(
    "شارع ساحه حي دوار جسر مدرسه ثانويه مشفي مستشفي جامعه ملعب مساكن حديقه منطقه street square school hospital".split()
)
_NAMES_TIME = re.compile("[dµωδκ]|[iβfσx]#|[wσ]q?[#nv]?x")


def timed(items: list[Item], tags: str, reference: Reference) -> tuple[list[Item], list[Day]]:
    """The items with each wording of time as one item (tag ``d``), and the days in order."""
    if not _NAMES_TIME.search(tags):
        return items, []
    found: list[Item] = []
    days: list[Day] = []
    last = 0
    for match in _TIME.finditer(tags):
        words = items[match.start() : match.end()]
        window = None if _is_a_name(match, items) else _window(match, words, reference)
        if window is None:
            continue
        found += items[last : match.start()]
        first, until, basis = window
        days.append(Day(words[0].start, words[-1].end, first, until, basis))
        found.append(Item("d", words[0].start, words[-1].end, ""))
        last = match.end()
    return found + items[last:], days


def _is_a_name(match: re.Match[str], items: list[Item]) -> bool:
    """`the rockets hit 8 March Street`, `شارع 8 آذار`: what a street is called after."""
    return bool(match["dm"] or match["month"]) and match.start() > 0 and items[match.start() - 1].word in _BEARS_A_DAY


def _window(match: re.Match[str], words: list[Item], reference: Reference) -> tuple[date, date, str] | None:
    since = bool(match["since"])
    kind = match.lastgroup if match.lastgroup != "since" else None
    read = _READERS.get(kind or "")
    window = read([word for word in words if word.tag != "σ"], reference) if read else None
    if window is None:
        return None
    first, until, basis = window
    if since and reference.day and first <= reference.day:
        until = reference.day
    return first, until, basis


def _iso(words: list[Item], _: Reference) -> tuple[date, date, str] | None:
    parts = [int(part) for part in re.split(r"[-/.]", next(word.word for word in words if word.tag == "d"))]
    if parts[0] > 31:
        year, month, day = parts
    else:
        day, month, year = parts
        year += 2000 if year < 100 else 0
    only = _date(year, month, day)
    return (only, only, "explicit_date") if only else None


def _calendar(words: list[Item], reference: Reference) -> tuple[date, date, str] | None:
    told = {"#": 0, "ο": 1}  # digits stand in the word, an ordinal's day in its sense
    numbers = [int((word.word, word.sense)[told[word.tag]].replace(",", "")) for word in words if word.tag in told]
    month = next(int(word.sense) for word in words if word.tag == "µ")
    year = next((number for number in numbers if number >= 1900), None)
    listed = [number for number in numbers if 1 <= number <= 31]
    year = year or _year_of(month, listed[-1] if listed else 1, reference)
    if year is None or year > 2100:
        return None
    if not listed:
        return _month(year, month)
    first, last = _date(year, month, listed[0]), _date(year, month, listed[-1])
    return (first, last, "explicit_date") if first and last and first <= last else None


def _month(year: int, month: int) -> tuple[date, date, str]:
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1), "explicit_date"


def _year_of(month: int, day: int, reference: Reference) -> int | None:
    """The month's year elsewhere in the report, else the one that puts the day last before the reference day (a week's slack)."""
    ref = reference.window_end or reference.day
    if month in reference.years:
        return reference.years[month]
    if ref is None:
        return None
    this_year = _date(ref.year, month, day)
    return ref.year if this_year and this_year <= ref + timedelta(days=7) else ref.year - 1


def _weekdays(words: list[Item], reference: Reference) -> tuple[date, date, str] | None:
    if reference.day is None:
        return None
    names = [word.sense for word in words if word.tag == "ω"]
    last = _last(names[-1], reference.day)
    first = _last(names[0], last)
    return first, last, "weekday:" + "-".join(dict.fromkeys(name.capitalize() for name in names))


def _last(weekday: str, ref: date) -> date:
    """The last such day on or before the reference day."""
    return ref - timedelta(days=(ref.weekday() - WEEKDAYS.index(weekday)) % 7)


def _relative(words: list[Item], reference: Reference) -> tuple[date, date, str] | None:
    if reference.day is None:
        return None
    back, width = (int(number) for number in words[0].sense.split(","))
    last = reference.day - timedelta(days=back)
    return last - timedelta(days=width), last, "relative"


def _ago(words: list[Item], reference: Reference) -> tuple[date, date, str] | None:
    """`Eight months ago`: some day of a month that lies so far back."""
    number = int(words[0].word) if words[0].word.isdigit() else figures.number_in_words(words[0].word) or _SEVERAL
    return _so_long_ago(number, number, int(words[1].sense), reference)


def _so_long_ago(least: int, most: int, unit: int, reference: Reference) -> tuple[date, date, str] | None:
    """So many units of so many days back, each end half a unit off."""
    if reference.day is None or most * unit > _LONGEST_AGO:
        return None
    first, last = (reference.day - timedelta(days=number * unit) for number in (most, least))
    half = timedelta(days=unit // 2)
    return first - half, min(last + half, reference.day), "relative"


_BACK = frozenset({"قبل", "منذ"})
# How many days a unit of time has, and how many of them its Arabic word says by itself.
_UNITS = {
    **dict.fromkeys(("ساعه", "ساعات", "ساعتين"), (1, 0)), "يوم": (1, 1), "يومين": (1, 2), "ايام": (1, None),
    "اسبوع": (7, 1), "اسبوعين": (7, 2), "اسابيع": (7, None), "شهر": (30, 1), "شهرين": (30, 2), "اشهر": (30, None),
    "شهور": (30, None), "عام": (365, 1), "سنه": (365, 1), "عامين": (365, 2), "سنتين": (365, 2), "اعوام": (365, None),
    "سنوات": (365, None),
}  # fmt: skip
_FEW = (_SEVERAL, 7)  # what an Arabic plural counts


def _back(words: list[Item], reference: Reference) -> tuple[date, date, str] | None:
    """`قبل ثلاثة أسابيع`, `منذ أيام`: a noun in the singular or dual says how many by itself."""
    unit, told = _UNITS.get(words[-1].word, (0, None))
    if words[-1].word not in _UNITS or (words[0].tag == "w" and words[0].word not in _BACK):
        return None
    number = 0 if unit == 1 and told == 0 else next((number_of([word]) for word in words if word.tag in "#n"), told)
    least, most = _FEW if number is None else (number, number)
    return _so_long_ago(least, most, unit, reference)


def _whole_year(words: list[Item], _: Reference) -> tuple[date, date, str] | None:
    number = words[-1].word
    if not (number.isdigit() and _FIRST_YEAR <= int(number) <= _LAST_YEAR):
        return None
    return date(int(number), 1, 1), date(int(number), 12, 31), "explicit_date"


_YEAR = frozenset({"عام", "العام", "سنه"})


def _named_year(words: list[Item], reference: Reference) -> tuple[date, date, str] | None:
    return _whole_year(words, reference) if words[0].word in _YEAR else None


_READERS = {
    "ago": _ago,
    "back": _back,
    "year": _whole_year,
    "named_year": _named_year,
    "iso": _iso,
    "dm": _calendar,
    "md": _calendar,
    "month": _calendar,
    "weekdays": _weekdays,
    "relative": _relative,
}


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
