"""How a row's notes read: opened as ACLED opens them, told in our own words, closed with the remarks of the coding (SPEC 1.12)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.spans import Span

HEADING = {
    "displacement": "Displacement",
    "looting_destruction": "Property destruction",
    "movement_of_forces": "Movement of forces",
    "mass_grave": "Mass grave",
    "arrests": "Arrests",
    "base_established": "Base established",
    "weapons_disrupted": "Weapons seizure",
    "agreement": "Agreement",
    "other": "Other",
}
# Written out: the names of the months must not hang on the locale.
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
AS_REPORTED = frozenset({"as_reported", "document_window"})
SEAT = {"admin1": "provincial capital", "admin2": "district seat", "admin3": "subdistrict seat"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Deaths:
    """What the remarks say of the dead: ACLED's number, the range (None is open or unknown), and how it was come by.

    ``shared`` is set for a share of a total: that total, and among how many events it was shared out.
    """

    number: int
    low: int | None
    high: int | None
    is_open: bool
    status: str
    is_imputed: bool
    shared: tuple[int, int] | None = None


def opening(event_day: date, window: Span, precision: int, basis: str) -> str:
    """``On 7 March 2025`` for a known day; ``Around 8 March 2025 (as reported)`` or the days it lies between."""
    day = _day(event_day)
    if precision == 1:
        return f"On {day}"
    return f"Around {day} ({_why(window, basis)})"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _why(window: Span, basis: str) -> str:
    if basis in AS_REPORTED or window.days == 0:
        return "as reported"
    if window.days == 6:
        return "week of"
    if window.start.day == 1 and window.days >= 27:
        return "month of"
    return f"between {_day_and_month(window.start)} - {_day_and_month(window.end)}"


def _day_and_month(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def remarks(deaths: Deaths, coded_to: str | None, counted_in: str | None = None) -> list[str]:
    """The closing remarks: how the number of deaths was come by, which other event's dead hold them, where the point stands."""
    held = [f"These fatalities lie within those coded at {counted_in}."] if counted_in else []
    return [*_of_deaths(deaths), *held, *([f"Coded to {coded_to}."] if coded_to else [])]


def _of_deaths(deaths: Deaths) -> list[str]:
    if deaths.shared is not None:
        total, among = deaths.shared
        return [f"{total} fatalities split across {among} events coded as {deaths.number}."]
    if deaths.status == "casualties_unknown":
        return ["Casualties unknown."]
    if deaths.is_imputed:
        return [f"Unknown fatalities estimated as {deaths.number}."]
    top = f"more than {deaths.low if deaths.high is None else deaths.high}" if deaths.is_open else f"{deaths.high}"
    if deaths.low is None or (not deaths.is_open and deaths.low == deaths.high):
        return []
    if deaths.is_open and deaths.high is None:
        return [f"Fatalities coded as {deaths.number}; sources speak of at least that many."]
    return [f"Fatalities coded as {deaths.number}; sources range from {deaths.low} to {top}."]


def notes(heading: str | None, opened: str, place: str, told: Sequence[str], closing: Sequence[str]) -> str:
    """The whole note: ``Heading: On <day>, at <place>: <what happened> <remarks>``."""
    lead = f"{heading}: " if heading else ""
    body = " ".join([*told, *closing])
    return f"{lead}{opened}, {place}: {body}"
