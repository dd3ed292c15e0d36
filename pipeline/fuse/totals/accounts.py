"""How much of a total its speaker's own figures for places account for: each dead once, the rest never spread (SPEC 6.6, 11)."""

import json

import numpy as np
import pandas as pd

from pipeline.fuse.reckoning import counting

CIVILIANS, ALL = "civilians", "all"
# Whose deaths at a place lie within a total of the group.
WITHIN_GROUP = {
    CIVILIANS: frozenset({CIVILIANS, *counting.WITHIN_CIVILIANS}),
    **{name: frozenset({name}) for name in ("state_forces", "loyalist_fighters", "fighters")},
}
PLACES = ["x_place_id", "x_admin1_pcode", "x_admin2_pcode", "x_admin3_pcode"]
EVENT = ["event_id_cnty", "event_type", "x_place_id", "x_date_start", "x_date_end"]
SCOPE = ["subject_group", "place_ids", "date_start", "date_end"]


def accounted(
    totals: pd.DataFrame, tellings: pd.DataFrame, events: pd.DataFrame, places: pd.DataFrame, dropped: frozenset[str]
) -> pd.DataFrame:
    """Per total of deaths: allocated_events and allocated_sum; null for a total that nothing can be set against.

    ``totals`` has SCOPE, ``voice`` (the one named speaker whose total it is, or null), ``told`` (day it was current), ``world``;
    ``tellings`` are the marked claims of deaths with ``unit``, the event. Like is set against like: what the same
    speaker had said by then of events whole inside the total's area and days, for the people the total counts.
    """
    totals = totals.assign(at=range(len(totals)))
    can = totals["voice"].notna() & totals["told"].ge(0) & totals["subject_group"].isin([ALL, *WITHIN_GROUP])
    pairs = _inside(totals[can.astype(bool)], events)
    deaths = _as_told(pairs, tellings, dropped)
    counted = _not_within_another(pairs.merge(deaths, on=["at", "event_id_cnty"]), places)
    by = counted.groupby("at")["deaths"]
    found = pd.DataFrame({"allocated_events": by.size(), "allocated_sum": by.sum()}).reindex(totals.loc[can, "at"]).fillna(0)
    return found.reindex(totals["at"]).set_axis(totals.index)


def _inside(totals: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    """Each total beside the events that lie whole inside its area and days."""
    parts = []
    for at, within, start, end in totals[["at", *SCOPE[1:]]].itertuples(index=False, name=None):
        there = events[PLACES].isin(json.loads(within)).any(axis="columns")
        then = events["x_date_start"].ge(start) & events["x_date_end"].le(end)
        parts.append(events.loc[there & then, EVENT].assign(at=at))
    none = events.loc[[], EVENT].assign(at=pd.Series(dtype="int64"))
    pairs = pd.concat([none, *parts], ignore_index=True)
    return pairs.merge(totals[["at", "world", "voice", "told", "subject_group"]], on="at")


def _as_told(pairs: pd.DataFrame, tellings: pd.DataFrame, dropped: frozenset[str]) -> pd.DataFrame:
    """The deaths of each event as the total's speaker had told them by the total's day: at, event_id_cnty, deaths."""
    nothing = pairs.loc[[], ["at", "event_id_cnty"]].assign(deaths=pd.Series(dtype=float))
    if pairs.empty or tellings.empty:
        return nothing
    of_total = pairs[["at", "world", "event_id_cnty", "voice", "told", "subject_group"]]
    told = tellings.assign(event_id_cnty=tellings["unit"], voice=tellings["originator_id"])
    both = of_total.merge(told, on=["world", "event_id_cnty", "voice"], suffixes=("_total", ""))
    groups = zip(both["subject_group_total"], both["subject_group"], strict=True)
    alike = [of == ALL or who in WITHIN_GROUP[of] for of, who in groups]
    known = both[both["told"].le(both["told_total"]) & np.array(alike, dtype=bool)]
    if known.empty:
        return nothing
    apart = known.assign(unit=known["at"].astype("str") + " " + known["event_id_cnty"].astype("str"))
    said = counting.statements(apart, dropped)
    of_unit = apart[["unit", "at", "event_id_cnty"]].drop_duplicates("unit")
    out = said.assign(deaths=said["value"].fillna(said["low"]).astype(float)).merge(of_unit, on="unit")
    return out.loc[out["deaths"].gt(0), ["at", "event_id_cnty", "deaths"]]


def _not_within_another(counted: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Without the events at a part of a place whose own event of the type and days is counted: they lie within its dead."""
    above = dict(zip(places["place_id"], places["parent_place_id"], strict=True))
    parts = counted.assign(x_place_id=counted["x_place_id"].map(above).astype("str"))
    both = parts.merge(counted, on=["at", "x_place_id", "event_type"], suffixes=("", "_town"))
    overlap = both["x_date_start"].le(both["x_date_end_town"]) & both["x_date_start_town"].le(both["x_date_end"])
    within = set(both.loc[overlap, ["at", "event_id_cnty"]].itertuples(index=False, name=None))
    apart = [pair not in within for pair in zip(counted["at"], counted["event_id_cnty"], strict=True)]
    return counted[np.array(apart, dtype=bool)]
