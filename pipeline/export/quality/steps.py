"""How the running totals of several speakers are drawn over time: steps from figure to figure, each named at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.export.quality import svg
from pipeline.export.quality.markup import Markup

LEFT, RIGHT, TOP, BOTTOM = 46.0, 375.0, 12.0, 28.0
LATER = 40.0  # a strip for figures of a day after the window, not to scale
HEIGHT, LABEL = 250.0, 15.0
WINDOW_DAYS = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A total as one speaker gave it on a day; an open one says at least so many."""

    day: date
    figure: int
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one first speaker told, in order of days; ``is_one`` when it is one voice, whose figures follow on each other."""

    speaker: str
    told: tuple[Told, ...]
    colour: str
    dash: str
    is_one: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """Where days and numbers stand on the drawing."""

    first: date
    last: date
    top: int
    height: float

    def x(self, day: date) -> float:
        inner = svg.WIDTH - LEFT - RIGHT - LATER
        if day > self.last:
            return svg.WIDTH - RIGHT - LATER / 2
        return LEFT + inner * (day - self.first).days / max((self.last - self.first).days, 1)

    def y(self, figure: int) -> float:
        return self.height - BOTTOM - (self.height - TOP - BOTTOM) * figure / self.top


def drawn(anchor: str, title: str, lines: Sequence[Line]) -> Markup:
    """The lines as SVG: days to scale for a month from the first figure, then a strip for all that was said later."""
    days = [told.day for one in lines for told in one.told]
    highest = max(told.figure for one in lines for told in one.told)
    step = svg.round_step(max(highest, 1))
    last = max(day for day in days if day <= min(days) + timedelta(days=WINDOW_DAYS))
    height = max(HEIGHT, TOP + BOTTOM + LABEL * (len(lines) + 1))
    frame = _Frame(first=min(days), last=max(last, min(days) + timedelta(days=1)), top=step * -(-highest // step), height=height)
    parts = [*_grid(frame, step), *_days(frame, has_later=max(days) > frame.last)]
    for one in lines:
        parts += _line(one, frame)
    parts += _names(lines, frame)
    return svg.drawing(anchor, height, title, _told(lines), parts)


def _grid(frame: _Frame, step: int) -> Iterator[str]:
    for figure in range(0, frame.top + 1, step):
        y = frame.y(figure)
        yield svg.line([(LEFT, y), (svg.WIDTH - RIGHT, y)], svg.GRID)
        yield svg.words(LEFT - 6, y + 4, f"{figure:,}", anchor="end", fill=svg.SOFT, size=11)


def _days(frame: _Frame, *, has_later: bool) -> Iterator[str]:
    span = (frame.last - frame.first).days
    every = max(svg.round_step(span, 6), 1)
    bottom = frame.height - BOTTOM
    room = svg.WIDTH - RIGHT - LATER - (36 if has_later else 0)
    for offset in range(0, span + 1, every):
        day = frame.first + timedelta(days=offset)
        if offset and frame.x(day) > room:
            break
        yield svg.line([(frame.x(day), bottom), (frame.x(day), bottom + 4)], svg.SOFT)
        yield svg.words(frame.x(day), bottom + 17, _day(day, with_year=offset == 0), anchor="middle", fill=svg.SOFT, size=11)
    if has_later:
        edge = svg.WIDTH - RIGHT - LATER
        yield svg.line([(edge + 6, TOP), (edge + 6, bottom)], svg.SOFT, dash="2 3")
        yield svg.words(edge + LATER / 2 + 4, bottom + 17, "later", anchor="middle", fill=svg.SOFT, size=11)


def _line(one: Line, frame: _Frame) -> Iterator[str]:
    points: list[tuple[float, float]] = []
    for told in one.told:
        x, y = frame.x(told.day), frame.y(told.figure)
        points += [(x, points[-1][1]), (x, y)] if points else [(x, y)]
    if one.is_one and len(points) > 1:
        yield svg.line(points, one.colour, width=2, dash=one.dash)
    for told in one.told:
        yield svg.dot(frame.x(told.day), frame.y(told.figure), "#FFFFFF" if told.is_open else one.colour, stroke=one.colour)


def _names(lines: Sequence[Line], frame: _Frame) -> Iterator[str]:
    """The speaker, the last figure and its day at each line's end, spread so that no two names cover each other."""
    ends = sorted((frame.y(one.told[-1].figure), at) for at, one in enumerate(lines))
    for y, (end, at) in zip(spread([end for end, _ in ends], TOP + 4, frame.height - BOTTOM), ends, strict=True):
        last = lines[at].told[-1]
        start = frame.x(last.day) + 5
        yield svg.line([(start, end), (svg.WIDTH - RIGHT + 6, end), (svg.WIDTH - RIGHT + 16, y)], lines[at].colour, width=0.7)
        label = f"{_short(lines[at].speaker)}  {said(last)}, {_day(last.day)}"
        yield svg.words(svg.WIDTH - RIGHT + 20, y + 4, label, size=11.5)


def spread(wanted: Sequence[float], top: float, bottom: float) -> list[float]:
    """Heights as near to those wanted (ascending) as lines of text allow, between ``top`` and, where they fit, ``bottom``."""
    places: list[float] = []
    for y in wanted:
        places.append(max(y, places[-1] + LABEL) if places else max(y, top))
    limit = bottom
    for at in range(len(places) - 1, -1, -1):
        places[at] = max(min(places[at], limit), top + LABEL * at)
        limit = places[at] - LABEL
    return places


def said(told: Told) -> str:
    return f"{told.figure:,}{' or more' if told.is_open else ''}"


def _told(lines: Sequence[Line]) -> str:
    return " ".join(f"{one.speaker}: {'; '.join(f'{_day(told.day)} {said(told)}' for told in one.told)}." for one in lines)


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")  # whatever the locale


def _day(day: date, *, with_year: bool = True) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}{f' {day.year}' if with_year else ''}"


def _short(name: str) -> str:
    return name if len(name) <= 36 else f"{name[:35].rstrip()}…"
