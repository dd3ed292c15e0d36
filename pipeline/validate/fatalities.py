"""Whether the numbers of an event hold together: low, best, high, status, convention, splits (SPEC 7, V-FAT)."""

from __future__ import annotations

import pandas as pd

from pipeline.schema import Dataset
from pipeline.validate.check import Check, broken, shown
from pipeline.validate.events import KEY, MEND

CONVENTIONS = (1, 2, 3, 10, 12, 20, 100, 1000, 10_000, 100_000)
_NEVER_DEADLY = ("Peaceful protest", "Protest with intervention", "Abduction/forced disappearance")
_PARTS = ["x_fat_side1", "x_fat_side2", "x_fat_civilians", "x_fat_unknown"]


def bounds(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    low, best, high = events["x_fat_low"], events["x_fat_best"], events["x_fat_high"]
    wrong = _greater(low, best) | _greater(best, high) | _greater(low, high) | (events["fatalities"] < 0)
    return broken(events, KEY, wrong, shown(events, "x_fat_low", "x_fat_best", "x_fat_high", "fatalities"))


def status(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    numbers = events[["x_fat_low", "x_fat_best", "x_fat_high"]]
    silent = (events["fatalities"] == 0) & numbers.isna().all(axis="columns")
    none = (events["fatalities"] == 0) & (numbers.fillna(-1) == 0).all(axis="columns")
    wrong = (
        ((events["x_fat_status"] == "not_mentioned") & ~silent)
        | ((events["x_fat_status"] == "none_reported") & ~none)
        | ((events["x_fat_status"] == "reported") & events["x_fat_low"].isna() & events["x_fat_high"].isna())
    )
    return broken(events, KEY, wrong, shown(events, "x_fat_status", "fatalities", "x_fat_low", "x_fat_best", "x_fat_high"))


def imputed(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    by_rule = events["x_fat_rule"].isin(["F-VAGUE", "F-UNK10"])
    wrong = (events["x_fat_imputed"] != by_rule) | (by_rule & ~events["fatalities"].isin(CONVENTIONS))
    return broken(events, KEY, wrong, shown(events, "x_fat_rule", "x_fat_imputed", "fatalities"))


def parts(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    complete = events[_PARTS].notna().all(axis="columns") & events["x_fat_best"].notna()
    wrong = complete & (events[_PARTS].sum(axis="columns") != events["x_fat_best"])
    return broken(events, KEY, wrong, shown(events, *_PARTS, "x_fat_best"))


def never_deadly(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    wrong = events["sub_event_type"].isin(_NEVER_DEADLY) & (events["fatalities"] > 0)
    return broken(events, KEY, wrong, shown(events, "sub_event_type", "fatalities"))


def strategic(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    wrong = (events["event_type"] == "Strategic developments") & (events["fatalities"] > 0)
    return broken(events, KEY, wrong, shown(events, "sub_event_type", "fatalities"))


def splits(dataset: Dataset) -> pd.DataFrame:
    """The shares of a split total are what divmod makes of its low: they add up to it and differ by one at most."""
    events = dataset["events"]
    shares = events.dropna(subset=["x_alloc_group"]).groupby("x_alloc_group")["fatalities"].agg(["sum", "min", "max"])
    total = dataset["aggregates"].set_index("aggregate_id")["value_low"].reindex(shares.index)
    table = shares.assign(value_low=total).reset_index()
    wrong = (table["sum"] != table["value_low"]) | (table["max"] - table["min"] > 1)
    return broken(table, "x_alloc_group", wrong, shown(table, "sum", "value_low", "min", "max"))


def marked_as_shares(dataset: Dataset) -> pd.DataFrame:
    """A share of a total is marked in every column that says so, and counts nothing by itself."""
    events = dataset["events"]
    marks = [events["x_alloc_group"].notna(), events["x_fat_status"].eq("allocated"), events["x_fat_rule"].eq("F-SPLIT")]
    some, every = marks[0] | marks[1] | marks[2], marks[0] & marks[1] & marks[2]
    counted = every & events[["x_fat_low", "x_fat_best", "x_fat_high"]].notna().any(axis="columns")
    message = shown(events, "x_alloc_group", "x_fat_status", "x_fat_rule", "x_fat_low", "x_fat_best", "x_fat_high")
    return broken(events, KEY, (some & ~every) | counted, message)


def _greater(one: pd.Series[int], other: pd.Series[int]) -> pd.Series[bool]:
    return (one > other).fillna(False).astype(bool)


CHECKS = (
    Check(check_id="V-FAT-1", severity="E", entity="events", find=bounds, remedy=MEND),
    Check(check_id="V-FAT-2", severity="E", entity="events", find=status, remedy=MEND),
    Check(check_id="V-FAT-3", severity="E", entity="events", find=imputed, remedy=MEND),
    Check(
        check_id="V-FAT-4",
        severity="E",
        entity="events",
        find=parts,
        remedy="the parts of a toll must add up: look at the component claims",
    ),
    Check(
        check_id="V-FAT-5",
        severity="E",
        entity="events",
        find=never_deadly,
        remedy="deaths make it another sub-type: correct `act`",
    ),
    Check(
        check_id="V-FAT-6",
        severity="W",
        entity="events",
        find=strategic,
        remedy="look whether the dead belong to an act of violence",
    ),
    Check(check_id="V-FAT-7", severity="E", entity="aggregates", find=splits, remedy=MEND),
    Check(check_id="V-FAT-8", severity="E", entity="events", find=marked_as_shares, remedy=MEND),
)
