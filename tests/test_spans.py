"""How exactly a window of days dates an act, and what a partial date may mean (SPEC 6.2, 2.2, V-DATE-3)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.spans import Span, date_precision, names_each_day, partial, time_precision

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("days", "precision"),
    [(0, 1), (1, 2), (6, 2), (7, 3), (30, 3), (31, None), (365, None)],
)
def test_acleds_time_precision_by_the_days_between_start_and_end(days: int, precision: int | None) -> None:
    assert time_precision(days) == precision


@pytest.mark.parametrize(
    ("days", "precision"),
    [(0, 1), (1, 2), (5, 2), (6, 3), (7, 4), (30, 4), (31, 5), (365, 5), (1000, 5)],
)
def test_ucdps_date_precision_by_the_days_between_start_and_end(days: int, precision: int) -> None:
    assert date_precision(days) == precision


@pytest.mark.parametrize(
    ("start", "end", "middle"),
    [
        ("2025-03-07", "2025-03-07", "2025-03-07"),
        ("2025-03-06", "2025-03-09", "2025-03-07"),
        ("2025-03-06", "2025-03-10", "2025-03-08"),
        ("2025-02-27", "2025-03-02", "2025-02-28"),
        ("2024-02-28", "2024-03-01", "2024-02-29"),
    ],
)
def test_the_middle_of_an_even_window_is_the_earlier_of_two_days(start: str, end: str, middle: str) -> None:
    assert Span(start=date.fromisoformat(start), end=date.fromisoformat(end)).middle == date.fromisoformat(middle)


@given(DAYS, st.integers(0, 400))
def test_the_middle_lies_in_the_window(start: date, days: int) -> None:
    span = Span(start=start, end=start + timedelta(days=days))
    assert span.start <= span.middle <= span.end
    assert span.days == days


@given(st.integers(0, 30))
def test_an_event_always_has_a_time_precision_and_a_longer_window_never(days: int) -> None:
    assert time_precision(days) in (1, 2, 3)
    assert time_precision(days + 31) is None


def test_a_window_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Span(start=date(2025, 3, 8), end=date(2025, 3, 7))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-03", "2025-03-01", "2025-03-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-12", "2024-12-01", "2024-12-31"),
        ("2025-03-07", "2025-03-07", "2025-03-07"),
    ],
)
def test_a_partial_date_means_every_day_it_may_be(text: str, start: str, end: str) -> None:
    assert partial(text) == Span(start=date.fromisoformat(start), end=date.fromisoformat(end))


@pytest.mark.parametrize("text", ["", "25", "2025-3", "2025-13", "2025-02-30", "7 March 2025", "2025-03-07T00:00", "٢٠٢٥", "0000"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        partial(text)


@given(DAYS)
def test_a_day_means_itself_and_lies_in_its_month_and_year(day: date) -> None:
    assert partial(day.isoformat()) == Span(start=day, end=day)
    for text in (f"{day:%Y-%m}", f"{day:%Y}"):
        span = partial(text)
        assert span.start <= day <= span.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [("7, 8 and 9 March", True), ("on each day of the three", True), ("daily from 7 to 9 March", True), ("7-9 March", False),
     ("between 7 and 9 March", False), ("between 7, 8 and 9 March", False), ("8 to 9 March", False), ("", False), ("كل يوم", True)],
)  # fmt: skip
def test_days_are_shared_among_only_where_the_wording_names_each(text: str, expected: bool) -> None:
    assert names_each_day(text, date(2025, 3, 7), 3) is expected
