"""On which days a report says that something happened: words of time against the day from which the report counts (SPEC 6.2)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from pipeline.extract.phrases import ago, following
from pipeline.extract.words.sentences import Item

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Day(NamedTuple):
    """A wording of time: its span in the letters, the days that it may mean, how that is known, and whether only those of
    what stands behind it in its clause (`days after …`)."""

    start: int
    end: int
    first: date
    last: date
    basis: str
    aside: bool = False


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
    r"|(?P<later>[#nva]xλ)|(?P<same>τ)|(?P<apart>(?:[#nvat])?x(?=w))"  # counted from days that were told
    r"|(?P<weekdays>(?:δ,?)?ω(?:[&i,\-/]i?ω){0,2})"
    r"|(?P<month>µ(?:/µ)?(?:,?#)?)"
    r"|(?P<named_year>x#(?!x?f?t?µ))"
    r"|(?P<back>(?:(?<=σ)|w)q?[#nv]?x(?!f(?!x?P)))"  # `two days before the attack` counts from that
    r"|(?P<relative>δ)"
    r"|(?P<ago>[#nva]κ)"
    r"|(?P<past>π[#nv]?x)"
    r"|(?P<year>(?<=[iβf])#(?=[,;.:)&wsbhIK\"]|$)|(?<=σ)#(?=[,;.:)&ws\"]|$))"
    r")"
)


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
_FOLLOWING = frozenset({"later", "same", "apart"})
_NAMES_TIME = re.compile("[dµωδκτπ]|[iβfσx]#|[wσ]q?[#nv]?x|x[λw]")


def timed(items: list[Item], tags: str, reference: Reference, before: following.Days | None = None) -> tuple[list[Item], list[Day]]:
    """The items with each wording of time as one item (tag ``d``), and the days in order; ``before``: the days told last."""
    if not _NAMES_TIME.search(tags):
        return items, []
    matches = list(_TIME.finditer(tags))
    days: dict[int, tuple[int, Day]] = {}
    for match in sorted(matches, key=lambda match: match.lastgroup in _FOLLOWING):
        words, told = _words(match, items), _told(match, days, before)
        day = None if _is_a_name(match, items) else _day(match, words, items, tags, reference, told)
        if day is not None:
            days[match.start()] = len(words), day
    found: list[Item] = []
    last = 0
    for start, (length, day) in sorted(days.items()):
        found += [*items[last:start], Item("d", day.start, day.end, "")]
        last = start + length
    return found + items[last:], [day for _, (_, day) in sorted(days.items())]


def _words(match: re.Match[str], items: list[Item]) -> list[Item]:
    """The items of a wording of time, without the count that may follow it: `on March 7, 12 people`, `on 7 March 12 people`."""
    words = items[match.start() : match.end()]
    if match.lastgroup not in ("dm", "md", "month"):
        return words
    while len(words) > 2 and words[-1].tag == "#" and words[-2].tag in ",µ" and not _is_year(words[-1]):
        shorter = words[:-2] if words[-2].tag == "," else words[:-1]
        if not any(word.tag in "#ο" for word in shorter):
            break
        words = shorter
    return words


def _is_year(word: Item) -> bool:
    return word.word.isdigit() and _FIRST_YEAR <= int(word.word) <= _LAST_YEAR


def _told(match: re.Match[str], days: Mapping[int, tuple[int, Day]], before: following.Days | None) -> following.Days | None:
    """The days that `the next day` counts from: those named before it in the sentence, else the last ones of the report."""
    if match.lastgroup not in _FOLLOWING:
        return None
    named = [day for start, (_, day) in sorted(days.items()) if start < match.start() and not day.aside]
    if match.lastgroup == "apart" and not named:
        named = [day for start, (_, day) in sorted(days.items(), reverse=True) if start > match.end() and not day.aside]
    return (named[-1].first, named[-1].last) if named else before


_KNOWN = re.compile(r"w(?:t[^,.;#nCaKIgM]*)?(?:[,.;]|$)")  # `two days after the attack,`; `the day before,`


def _day(
    match: re.Match[str], words: list[Item], items: list[Item], tags: str, reference: Reference, told: following.Days | None
) -> Day | None:
    window, aside = _window(match, words, reference), False
    if match.lastgroup in ("same", "later"):
        read = following.same if match.lastgroup == "same" else following.later
        found = read(words, told, reference.day)
        window = found and (*found, "relative")
    elif match.lastgroup == "apart":
        is_known = _KNOWN.match(tags, match.end()) is not None
        found = following.apart(words, items[match.end()].word, told, is_known=is_known)
        window, aside = found and (*found, "relative"), not is_known
    return None if window is None else Day(words[0].start, words[-1].end, *window, aside)


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
    if since and reference.day and first <= reference.day and not _is_range(words):
        until = reference.day
    return first, until, basis


def _is_range(words: list[Item]) -> bool:
    """`from Thursday to Saturday`, `from 6 to 9 March`: it says when it ended."""
    days = sum(1 for word in words if word.tag == "ω" or (word.tag in "#ο" and not _is_year(word)))
    return days > 1


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
    if ":" in words[0].sense:
        return ago.of_calendar(words[0].sense, reference.day)
    back, width = (int(number) for number in words[0].sense.split(","))
    last = reference.day - timedelta(days=back)
    return last - timedelta(days=width), last, "relative"


def _whole_year(words: list[Item], _: Reference) -> tuple[date, date, str] | None:
    number = words[-1].word
    if not (number.isdigit() and _FIRST_YEAR <= int(number) <= _LAST_YEAR):
        return None
    return date(int(number), 1, 1), date(int(number), 12, 31), "explicit_date"


_YEAR = frozenset({"عام", "العام", "سنه"})


def _named_year(words: list[Item], reference: Reference) -> tuple[date, date, str] | None:
    return _whole_year(words, reference) if words[0].word in _YEAR else None


_READERS = {
    "ago": lambda words, reference: ago.ago(words, reference.day),
    "back": lambda words, reference: ago.back(words, reference.day),
    "past": lambda words, reference: ago.past(words, reference.day),
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
