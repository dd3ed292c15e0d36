"""How exactly a window of days dates an act: its middle, ACLED's and UCDP's precision, partial dates (SPEC 6.2)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

LONGEST_EVENT_DAYS = 31
_EACH_DAY = re.compile(r"\b(?:each|every) (?:\w+ )?day\b|\bdaily\b|\bday after day\b|يومياً|يوميا|كل يوم", re.IGNORECASE)
# `between 7 and 8 March`, `7-8 March`, `from 7 to 8 March`: the ends of a span.
_ENDS = re.compile(
    r"\b(?:between|to|until|till|through)\b|(?<![^\W_])(?:بين|إلى|الى|حتى|لغاية)(?![^\W_])"
    r"|(?<![\d-])\d{1,2} ?[-–] ?\d{1,2}(?![\d-])",
    re.IGNORECASE,
)
MOST_NAMED = 7  # days of a window that its words may name one by one; a longer one is a period
_DAY_NUMBER = re.compile(r"\b\d{1,2}\b")
_PARTIAL = re.compile(r"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Days from ``start`` to ``end``, both counted in."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a window cannot end ({self.end}) before it starts ({self.start})")

    @property
    def days(self) -> int:
        """Days between start and end: 0 for a single day."""
        return (self.end - self.start).days

    @property
    def middle(self) -> date:
        """The middle day, the earlier of two (SPEC 6.2, 4)."""
        return self.start + timedelta(days=self.days // 2)


def time_precision(days: int) -> int | None:
    """ACLED's: 0 days apart 1; up to 6 2; up to 30 3; a longer window is no event (V-DATE-3)."""
    if days == 0:
        return 1
    if days <= 6:
        return 2
    return 3 if days < LONGEST_EVENT_DAYS else None


def date_precision(days: int) -> int:
    """UCDP's date_prec of a window: 0 / 1-5 / 6 / 7-30 / longer (SPEC 2.2)."""
    for limit, code in ((0, 1), (5, 2), (6, 3), (30, 4)):
        if days <= limit:
            return code
    return 5


def partial(text: str) -> Span:
    """The days that ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` may mean; ValueError for anything else."""
    match = _PARTIAL.match(text)
    if not match:
        raise ValueError(f"'{text}' is not YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = int(match[1]), match[2], match[3]
    if day:
        only = date(year, int(month), int(day))
        return Span(start=only, end=only)
    first = date(year, int(month) if month else 1, 1)
    after = date(year + 1, 1, 1) if not month or int(month) == 12 else date(year, int(month) + 1, 1)
    return Span(start=first, end=after - timedelta(days=1))


def names_each_day(text: str, first: date, count: int) -> bool:
    """``7, 8 and 9 March``, ``every day``: the wording says that something happened on each day; the ends of a span do not."""
    if _EACH_DAY.search(text):
        return True
    if _ENDS.search(text):
        return False
    said = {int(number) for number in _DAY_NUMBER.findall(text)}
    return {(first + timedelta(days=at)).day for at in range(count)} <= said
