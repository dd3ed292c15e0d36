"""How far back from the day of a report `two weeks ago`, `the past month`, `last year` and `قبل أيام` lie."""

from datetime import date, timedelta

from pipeline.extract.phrases.following import UNITS, arabic_length
from pipeline.extract.phrases.numbers import number_of
from pipeline.extract.words.sentences import Item

Told = tuple[date, date, str] | None

_SEVERAL = 3
_HOURS = 24
_LONGEST = 36_500  # days


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
