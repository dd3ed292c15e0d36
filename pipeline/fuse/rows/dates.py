"""When an event was: the days that its claims give it, the day it is written to, and how exact that is (SPEC 6.2)."""

from datetime import date, timedelta

import pandas as pd

from pipeline import spans
from pipeline.spans import Span

EPOCH = date(1970, 1, 1)
# A report that dates nothing but itself: its own day stands for the act (SPEC 6.2, 5).
BY_THE_REPORT = frozenset({"document_window", "as_reported"})
# Somebody says these days: the event lasted that long, or the claims contradict one another; never narrowed.
FIRM = frozenset({"explicit_date", "weekday", "relative", "conflict"})
# These say less than any claim with a date of its own.
LOOSE = frozenset({"inherited", "unknown"})
SAID, REPORTED, NO_OWN_DAY = 0, 1, 2  # how firm a claim's window is


def dated(core: pd.DataFrame) -> pd.DataFrame:
    """The date columns of EVENTS by event: the window that holds the days of all firm claims; without one, the narrowest.

    Parts, side acts and notes (``follows``) date nothing where another claim does, nor does a day of documentation.
    """
    window = _windows(_dating(core))
    length = (window["end"] - window["start"]).astype(int)
    by_report = window["basis"].eq("as_reported") & length.eq(0)
    return pd.DataFrame(
        {
            "event_date": _days(window),
            "time_precision": length.map({days: spans.time_precision(days) for days in length.unique()}).mask(by_report, 2),
            "x_date_start": _as_dates(window["start"]),
            "x_date_end": _as_dates(window["end"]),
            "x_date_basis": window["basis"],
            "x_date_prec_ucdp": length.map({days: spans.date_precision(days) for days in length.unique()}),
        }
    )


def _dating(core: pd.DataFrame) -> pd.DataFrame:
    """The claims of each event that date it: those that tell it by themselves and say when; firmest and narrowest first."""
    basis = core["date_basis"].str.split(":").str[0]
    loose = core["is_batch"] | basis.isin(LOOSE)
    ranked = core.assign(
        basis=basis,
        firmness=(~basis.isin(FIRM)).map({False: SAID, True: REPORTED}).mask(loose, NO_OWN_DAY),
        length=core["end"] - core["start"],
        not_anchor=core["role"].ne("defines"),
    )
    order = ["unit", "follows", "firmness", "length", "not_anchor", "tier", "claim_id"]
    ordered = ranked.sort_values(order, kind="stable")
    first = ordered.groupby("unit")[["follows", "firmness"]].transform("first")
    as_firm = ordered["firmness"].le(first["firmness"].clip(lower=REPORTED))
    return ordered[ordered["follows"].eq(first["follows"]) & as_firm]


def _windows(dating: pd.DataFrame) -> pd.DataFrame:
    """Start, end, basis and ref_date by event: the narrowest window, widened by every other that must lie inside too.

    A firm window must; an uncertain one only where it does not hold the narrowest and so contradicts it. What would
    be longer than an event may be stays as narrow as it was (V-DATE-3).
    """
    narrow = dating.drop_duplicates("unit").set_index("unit").sort_index()
    first = narrow.loc[dating["unit"], ["start", "end"]].set_index(dating.index)
    holds = dating["start"].le(first["start"]) & dating["end"].ge(first["end"])
    counted = dating[dating["firmness"].eq(SAID) | ~holds]
    ends = counted.groupby("unit").agg(start=("start", "min"), end=("end", "max")).reindex(narrow.index)
    start = ends["start"].fillna(narrow["start"]).clip(upper=narrow["start"])
    end = ends["end"].fillna(narrow["end"]).clip(lower=narrow["end"])
    whole = (end - start).lt(spans.LONGEST_EVENT_DAYS).astype(bool)
    return pd.DataFrame(
        {
            "start": start.where(whole, narrow["start"]).astype("int64"),
            "end": end.where(whole, narrow["end"]).astype("int64"),
            "basis": narrow["basis"],
            "ref_date": narrow["ref_date"],
        }
    )


def _as_dates(days: pd.Series) -> pd.Series:
    return pd.to_datetime(days, unit="D").astype("datetime64[s]")


def _days(window: pd.DataFrame) -> pd.Series:
    own = window["ref_date"].where(window["basis"].isin(BY_THE_REPORT))
    keys = list(zip(window["start"], window["end"], own, strict=True))
    day = {key: day_of(_span(key[0], key[1]), None if pd.isna(key[2]) else key[2].date()) for key in dict.fromkeys(keys)}
    return pd.Series(pd.to_datetime([day[key] for key in keys]), index=window.index).astype("datetime64[s]")


def _span(start: int, end: int) -> Span:
    return Span(start=EPOCH + timedelta(days=start), end=EPOCH + timedelta(days=end))


def day_of(window: Span, ref_date: date | None) -> date:
    """The day an event is written to: the report's own for an undated act (SPEC 6.2, 5), else the middle of the window (4)."""
    if ref_date is not None and window.start <= ref_date <= window.end:
        return ref_date
    return window.middle
