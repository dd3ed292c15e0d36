"""When an event was: the narrowest window that a claim gives it, the day it is written to, and how exact that is (SPEC 6.2)."""

from datetime import date, timedelta

import pandas as pd

from pipeline import spans
from pipeline.spans import Span

EPOCH = date(1970, 1, 1)
# A report that dates nothing but itself: its own day stands for the act (SPEC 6.2, 5).
BY_THE_REPORT = frozenset({"document_window", "as_reported"})
# These say less than any claim with a date of its own.
LOOSE = frozenset({"inherited", "unknown"})


def dated(core: pd.DataFrame) -> pd.DataFrame:
    """The date columns of EVENTS by event; never narrower than some claim is, never dated by a day of documentation."""
    basis = core["date_basis"].str.split(":").str[0]
    loose = core["is_batch"] | basis.isin(LOOSE)
    ranked = core.assign(basis=basis, loose=loose, length=core["end"] - core["start"], not_anchor=core["role"].ne("defines"))
    order = ["unit", "loose", "length", "not_anchor", "tier", "claim_id"]
    narrow = ranked.sort_values(order, kind="stable").drop_duplicates("unit").set_index("unit").sort_index()
    length = narrow["length"].astype(int)
    by_report = narrow["basis"].eq("as_reported") & length.eq(0)
    return pd.DataFrame(
        {
            "event_date": _days(narrow),
            "time_precision": length.map({days: spans.time_precision(days) for days in length.unique()}).mask(by_report, 2),
            "x_date_start": narrow["date_start"],
            "x_date_end": narrow["date_end"],
            "x_date_basis": narrow["basis"],
            "x_date_prec_ucdp": length.map({days: spans.date_precision(days) for days in length.unique()}),
        }
    )


def _days(narrow: pd.DataFrame) -> pd.Series:
    own = narrow["ref_date"].where(narrow["basis"].isin(BY_THE_REPORT))
    keys = list(zip(narrow["start"].astype(int), narrow["end"].astype(int), own, strict=True))
    day = {key: day_of(_span(key[0], key[1]), None if pd.isna(key[2]) else key[2].date()) for key in dict.fromkeys(keys)}
    return pd.Series(pd.to_datetime([day[key] for key in keys]), index=narrow.index).astype("datetime64[s]")


def _span(start: int, end: int) -> Span:
    return Span(start=EPOCH + timedelta(days=start), end=EPOCH + timedelta(days=end))


def day_of(window: Span, ref_date: date | None) -> date:
    """The day an event is written to: the report's own for an undated act (SPEC 6.2, 5), else the middle of the window (4)."""
    if ref_date is not None and window.start <= ref_date <= window.end:
        return ref_date
    return window.middle
