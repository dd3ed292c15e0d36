"""How much of a total the place-level events account for: each of its dead once, what is left never spread (SPEC 5.3, 6.6, 11)."""

import json

import pandas as pd

CIVILIANS, ALL = "civilians", "all"
PLACES = ["x_place_id", "x_admin1_pcode", "x_admin2_pcode", "x_admin3_pcode"]


def accounted(totals: pd.DataFrame, events: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Per total of deaths: allocated_events, allocated_sum and residual (value_best less the sum; null for other totals).

    An event counts that lies whole inside the total's area and days and has dead of the total's group. A quarter's dead
    lie within its town's: the quarter's event is left out where the town's counts.
    """
    whole = _not_within_another(events, places)
    is_toll = totals["aggregate_kind"].eq("toll") & totals["measure"].eq("killed")
    columns = (totals[name] for name in ("subject_group", "place_ids", "date_start", "date_end"))
    out = [
        _inside(group, json.loads(within), start, end, whole) if toll else (0, 0)
        for toll, group, within, start, end in zip(is_toll, *columns, strict=True)
    ]
    found = pd.DataFrame(out, columns=["allocated_events", "allocated_sum"], index=totals.index)
    return found.assign(residual=(totals["value_best"] - found["allocated_sum"]).where(is_toll))


def _inside(group: str, within: list[str], start: pd.Timestamp, end: pd.Timestamp, events: pd.DataFrame) -> tuple[int, int]:
    if group not in (CIVILIANS, ALL):
        return 0, 0
    deaths = events["x_fat_civilians"] if group == CIVILIANS else events["x_fat_best"].fillna(events["x_fat_low"])
    there = events[PLACES].isin(within).any(axis="columns")
    then = events["x_date_start"].ge(start) & events["x_date_end"].le(end)
    counted = there & then & deaths.gt(0).astype("boolean").fillna(False)
    return int(counted.sum()), int(deaths[counted].sum())


def _not_within_another(events: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """The events without those at a part of a place that has a deadly event of the same type and days itself."""
    deadly = events.loc[
        events["x_fat_low"].gt(0).astype("boolean").fillna(False), ["x_place_id", "event_type", "x_date_start", "x_date_end"]
    ]
    above = dict(zip(places["place_id"], places["parent_place_id"], strict=True))
    parts = events[["event_id_cnty", "event_type", "x_date_start", "x_date_end"]].assign(
        x_place_id=events["x_place_id"].map(above).astype("str")
    )
    both = parts.merge(deadly, on=["x_place_id", "event_type"], suffixes=("", "_town"))
    overlap = both["x_date_start"].le(both["x_date_end_town"]) & both["x_date_start_town"].le(both["x_date_end"])
    return events[~events["event_id_cnty"].isin(both.loc[overlap, "event_id_cnty"])]
