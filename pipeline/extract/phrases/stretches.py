"""Which days named side by side are one stretch: `from 30 March to 2 April`, `Thursday and Friday, 6 and 7 March`."""

from collections.abc import Mapping
from datetime import date, timedelta

from pipeline.extract.phrases.day import Day
from pipeline.extract.words.sentences import Item

Found = dict[int, tuple[int, Day]]  # by the item that a day begins with: how many items it has, and the day

_UP_TO = frozenset({"to", "until", "till", "through", "-", "الي", "حتي", "وحتي", "لغايه"})
_AND = frozenset({"and", "&", "و"})
_OVERNIGHT, _INTO = "overnight", frozenset({"into", "to", "on"})  # `overnight into Friday`: from Thursday on
_SAME = frozenset({",", "(", "الموافق", "في"})
_BETWEEN = frozenset({"between", "بين"})
_DAY = timedelta(days=1)


def joined(days: Mapping[int, tuple[int, Day]], items: list[Item]) -> Found:
    """The days in order, with those that are one stretch as one."""
    found: Found = {}
    last: int | None = None
    for start, (length, day) in sorted(days.items()):
        one = None if last is None else _one(last, found[last], start, day, items)
        if one is None:
            found[start], last = (length, day), start
        elif last is not None:
            found[last] = start + length - last, one
    return found


def _one(start: int, first: tuple[int, Day], following: int, last: Day, items: list[Item]) -> Day | None:
    """Two days as one stretch, or None where each stands for itself."""
    length, day = first
    between = [item.proclitic or item.word for item in items[start + length : following]]
    if day.aside or last.aside or len(between) > 1:
        return None
    if items[start].word == _OVERNIGHT and last.basis.startswith("weekday") and _INTO.issuperset(between):
        return last._replace(start=day.start, first=last.first - _DAY)
    if _are_the_same(day, last) and _SAME.issuperset(between):
        return last._replace(start=day.start)
    joint = next(iter(between), items[following].proclitic or "-")  # a hyphen within a word is no item
    if day.basis.split(":")[0] != last.basis.split(":")[0] or not _are_ends(joint, items[max(0, start - 1) : start], day, last):
        return None
    return day._replace(end=last.end, first=_before(day.first, last.last), last=last.last)


def _are_the_same(weekdays: Day, dates: Day) -> bool:
    """`Thursday and Friday, 6 and 7 March`."""
    return (
        weekdays.basis.startswith("weekday")
        and dates.basis == "explicit_date"
        and weekdays.last - weekdays.first == dates.last - dates.first
        and weekdays.first.weekday() == dates.first.weekday()
    )


def _are_ends(joint: str, before: list[Item], day: Day, last: Day) -> bool:
    """`X to Y`, `X-Y`; `between X and Y`; `March and April`, where nothing lies between."""
    opened = any(item.word in _BETWEEN for item in before)
    return joint in _UP_TO or (joint in _AND and (opened or day.last + _DAY == last.first))


def _before(first: date, last: date) -> date:
    """The first day of a stretch in the year that its last day has: `from 28 December to 3 January 2025`."""
    if first <= last:
        return first
    same = first.replace(year=last.year, day=min(first.day, 28) if first.month == 2 else first.day)
    return same if same <= last else same.replace(year=last.year - 1)
