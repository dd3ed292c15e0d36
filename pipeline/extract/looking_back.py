"""Which reports look back on days of weeks ago, so that `by Friday` is a Friday of then."""

from collections.abc import Sequence
from datetime import date, timedelta

from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.cues import DATES
from pipeline.extract.phrases.windows import Window

_LONG_AGO = timedelta(days=14)


def look_back(read: Sequence[Reading], now: date | None) -> None:
    """In a report that names days of weeks ago, first of all, and none since, a weekday is the one nearest to the last of them."""
    dated = [reading for reading in read if reading.cues & DATES] if now is not None else []
    named = (window for reading in dated for _, window in reading.told)
    first = next(named, None)
    if now is None or first is None or not _is_long_ago(first, now) or any(_is_of_now(window, now) for window in named):
        return
    told: date | None = None
    for reading in dated:
        if told is not None:
            reading.count_from(told)
        told = next((window.first for _, window in reversed(reading.told) if _is_long_ago(window, now)), told)


def _is_long_ago(window: Window, now: date) -> bool:
    return window.basis == "explicit_date" and window.first == window.last < now - _LONG_AGO


def _is_of_now(window: Window, now: date) -> bool:
    """A date, `yesterday`, `this week`: no bare weekday."""
    return window.last >= now - _LONG_AGO and not window.basis.startswith("weekday")
