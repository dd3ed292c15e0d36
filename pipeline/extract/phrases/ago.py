"""How far back from the day of a report `two weeks ago`, `the past month`, `last year` and `قبل أيام` lie."""

from datetime import date, timedelta

from pipeline.extract.phrases.following import UNITS, arabic_length
from pipeline.extract.phrases.numbers import number_of
from pipeline.extract.words.sentences import Item

Told = tuple[date, date, str] | None

_SEVERAL = 3
_HOURS = 24
_LONGEST = 36_500  # days
_FRIDAY, _WEEK = 4, 7


def of_calendar(sense: str, ref: date) -> Told:
    """`last month`, `this year`, `the weekend`: of the calendar, up to the day of the report."""
    unit, _, back = sense.partition(":")
    if unit == "yearly":
        month, day = map(int, back.split("-"))
        return _yearly(month, day, ref)
    if unit == "weekend":
        first, after = _weekend(ref)
    elif unit == "year":
        first, after = date(ref.year - int(back), 1, 1), date(ref.year - int(back) + 1, 1, 1)
    else:
        month = ref.year * 12 + ref.month - 1 - int(back)
        first, after = (date(number // 12, number % 12 + 1, 1) for number in (month, month + 1))
    return first, min(after - timedelta(days=1), ref), "relative"


def _weekend(ref: date) -> tuple[date, date]:
    """From the last Friday on, on which it begins in Syria, to the Monday on which it has ended everywhere."""
    first = ref - timedelta(days=(ref.weekday() - _FRIDAY) % _WEEK)
    return first, first + timedelta(days=3)


def _yearly(month: int, day: int, ref: date) -> Told:
    """`New Year's Eve`: the last one."""
    this_year = date(ref.year, month, day)
    only = this_year if this_year <= ref else date(ref.year - 1, month, day)
    return only, only, "relative"


def past(words: list[Item], ref: date | None) -> Told:
    """`the past two weeks`: up to the day of the report."""
    unit = UNITS.get(words[-1].word)
    if unit is None or ref is None:
        return None
    told = (number_of(words[1:-1]) or _SEVERAL) if len(words) > 2 else 1
    days = told * unit or -(-told // _HOURS)
    return (ref - timedelta(days=days), ref, "relative") if days <= _LONGEST else None


def ago(words: list[Item], ref: date | None) -> Told:
    """`Eight months ago`: some day of a month that lies so far back."""
    number = 1 if words[0].tag == "a" else number_of(words[:1]) or _SEVERAL
    return _so_long_ago(number, number, int(words[1].sense), ref)


def _so_long_ago(least: int, most: int, unit: int, ref: date | None) -> Told:
    """So many units of so many days back, each end half a unit off."""
    if ref is None or most * unit > _LONGEST:
        return None
    first, last = (ref - timedelta(days=number * unit) for number in (most, least))
    half = timedelta(days=unit // 2)
    return first - half, min(last + half, ref), "relative"


_WORDS = frozenset({"قبل", "منذ"})


def back(words: list[Item], ref: date | None) -> Told:
    """`قبل ثلاثة أسابيع`, `منذ أيام`."""
    told = arabic_length(words)
    if told is None or (words[0].tag == "w" and words[0].word not in _WORDS):
        return None
    unit, least, most = told
    return _so_long_ago(least, most, unit, ref)
