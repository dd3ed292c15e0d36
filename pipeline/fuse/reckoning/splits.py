"""Which totals are shared out among the places or days that they name, and how: ACLED's divmod, marked and undoable (SPEC 6.4)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from pipeline import ids, spans
from pipeline.fuse.lookups import mapped
from pipeline.fuse.marks import AREA_KINDS, days
from pipeline.fuse.reckoning.bare_acts import VIOLENT, bare_acts
from pipeline.fuse.reckoning.counting import ALL
from pipeline.schema import Dataset

SHARED_BASES = frozenset({"incident", "snapshot"})  # a batch or a series names where it was written down, not one day's dead
IN_WORDS = frozenset({"vague_magnitude", "non_numeric", "up_to"})
STANDING = frozenset({"reported", "disputed"})
RULE, STATUS = "F-SPLIT", "allocated"
# What a share takes from its place or day; everything else it has from the claims of the total.
OF_PLACE = ("place_id", "place_kind", "parent_place_id", "latitude", "longitude", "geo_precision", "geo_basis", "where_prec")
OF_DAY = ("start", "end", "date_start", "date_end")
FIGURE = ("value", "value_low", "value_high")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """``members``: the claims of each share as those of an event (``unit``), with CELL; ``totals``: events and deaths by total.

    An act that was an event without the share is among them, and is the share's event from then on.
    """

    members: pd.DataFrame
    totals: pd.DataFrame


NONE = Shares(members=pd.DataFrame(), totals=pd.DataFrame({"events": [], "deaths": []}))
CELL = ("alloc_group", "share", "shared_total", "shared_among")


def shared_out(counters: pd.DataFrame, totals: pd.DataFrame, members: pd.DataFrame, tables: Dataset) -> Shares:
    """The shares of every total of deaths that names its places on one day, or each of its days at one place, and no breakdown.

    ``counters`` are the marked claims of totals with ``unit`` and ``is_anchor``, ``totals`` their rows, ``members`` the claims
    of events. A total is left whole where any claim but its own sentence's acts tells of one of its places then (what is left
    over is never spread), where its count is in words, or where a person ruled it ``whole``; of several totals of one place and
    day only the widest is shared.
    """
    could = _divisible(counters, totals, tables["rulings"])
    listed = _with_kinds(tables["claim_areas"], tables["places"])
    found = [cells for cells in (_by_place(could, listed), _by_day(could)) if len(cells)]
    if not found:
        return NONE
    cells = pd.concat(found, ignore_index=True)
    acts = bare_acts(cells, counters, members)
    free = cells[~cells["alloc_group"].isin(_told_apart(cells, members, acts))]
    out = _divided(free[free["alloc_group"].isin(_widest(free))].reset_index(drop=True))
    totals_shared = out.groupby("alloc_group").agg(events=("unit", "size"), deaths=("share", "sum"))
    return Shares(members=_with_acts(_members(out, counters), acts, members), totals=totals_shared)


def _divisible(counters: pd.DataFrame, totals: pd.DataFrame, rulings: pd.DataFrame) -> pd.DataFrame:
    """The anchors of totals that may be shared out, with the count: nobody's part, counted in figures, of one wording."""
    ruled = rulings.loc[rulings["kind"].eq("whole"), "key_a"]
    deaths = counters[counters["measure"].eq("killed")]
    wordings = deaths.drop_duplicates(["unit", "place_ids", "start", "end"])["unit"]
    one_wording = set(wordings) - set(wordings[wordings.duplicated()])
    standing = totals[totals["status"].isin(STANDING) & totals["parent_aggregate_id"].isna() & totals["measure"].eq("killed")]
    count = standing.set_index("aggregate_id")["value_low"].dropna().astype(int).to_dict()
    whole = set(deaths.loc[deaths["claim_id"].isin(ruled) | deaths["ledger_ref"].isin(ruled), "unit"])
    plain = deaths["count_basis"].isin(SHARED_BASES) & ~deaths["qualifier"].isin(IN_WORDS) & deaths["sub_event_type"].notna()
    may = deaths["is_anchor"] & plain & deaths["unit"].isin(one_wording & count.keys()) & ~deaths["unit"].isin(whole)
    out = deaths[may]
    return out.assign(alloc_group=out["unit"], shared_total=out["unit"].map(count))


def _with_kinds(areas: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """The places of lists, each with its kind and parent."""
    known = places.set_index("place_id")
    listed = pd.DataFrame(areas[areas["place_id"].notna()].drop(columns="geometry"))
    kind, parent = mapped(listed["place_id"], known["kind"]), mapped(listed["place_id"], known["parent_place_id"])
    return listed.assign(place_kind=kind, parent_place_id=parent).reset_index(drop=True)


def _by_place(could: pd.DataFrame, listed: pd.DataFrame) -> pd.DataFrame:
    """A cell for each place of a list, if all of them are towns, quarters or sites with a point, on one day."""
    one_day = could[could["start"].eq(could["end"]) & could["acts"].eq("many")]
    keys = ["claim_id", "world", "alloc_group", "shared_total", "subject_group", "places", *OF_DAY]
    found = one_day[keys].merge(listed[["claim_id", "radius_m", *OF_PLACE]], on="claim_id")
    point = found["geo_precision"].eq(1) & ~found["place_kind"].isin(AREA_KINDS)
    listed_count = found.drop_duplicates("alloc_group").set_index("alloc_group")["places"].map(len).to_dict()
    placed_count = point.groupby(found["alloc_group"]).sum().to_dict()
    out = found[found["alloc_group"].isin([group for group, count in listed_count.items() if placed_count[group] == count])]
    return out.rename(columns={"radius_m": "x_geo_uncertainty_m"}).drop(columns="places")


def _by_day(could: pd.DataFrame) -> pd.DataFrame:
    """A cell for each day at one place, if the wording of the time names every day of the window."""
    length = could["end"] - could["start"] + 1
    at_one = could["geo_precision"].eq(1) & could["place_id"].notna() & ~could["is_vague"] & length.between(2, spans.MOST_NAMED)
    rows = could[at_one.fillna(False).astype(bool)]
    told = zip(rows["date_text"].fillna(""), rows["date_start"], length[rows.index], strict=True)
    named = rows[np.array([spans.names_each_day(text, first, count) for text, first, count in told], dtype=bool)]
    keys = ["claim_id", "world", "alloc_group", "shared_total", "subject_group", "x_geo_uncertainty_m", *OF_PLACE]
    each = named[keys].loc[named.index.repeat(length[named.index].astype(int))]
    at = pd.to_timedelta(each.groupby("alloc_group").cumcount(), unit="D")
    day = (named["date_start"].reindex(each.index) + at).astype("datetime64[s]")
    dated = each.assign(date_start=day, date_end=day, start=days(day), end=days(day))
    return dated.reset_index(drop=True)


def _told_apart(cells: pd.DataFrame, members: pd.DataFrame, acts: pd.DataFrame) -> frozenset[str]:
    """The totals of which some claim tells a place, or a part of one, by itself: there is a breakdown, and it stands."""
    violent = members.loc[members["event_type"].isin(VIOLENT), ["unit", "world", "place_id", "parent_place_id", "start", "end"]]
    near = pd.concat([violent, violent.assign(place_id=violent["parent_place_id"])], ignore_index=True)
    up = cells.assign(place_id=cells["parent_place_id"].mask(cells["place_kind"].eq("settlement")))
    sought = pd.concat([cells, up])[["alloc_group", "world", "place_id", "start", "end"]].dropna()
    both = sought.merge(near, on=["world", "place_id"], suffixes=("", "_told"))
    then = both["start_told"].le(both["end"]) & both["end_told"].ge(both["start"])
    own = pd.MultiIndex.from_frame(both[["alloc_group", "unit"]]).isin(pd.MultiIndex.from_frame(acts[["alloc_group", "event"]]))
    return frozenset(both.loc[then & ~own, "alloc_group"])


def _widest(cells: pd.DataFrame) -> frozenset[str]:
    """Of totals that share a place and day, the one of all the dead, else the largest: the others may count the same dead."""
    first = cells.drop_duplicates("alloc_group").assign(is_part=lambda rows: rows["subject_group"].ne(ALL))
    ordered = first.sort_values(["is_part", "shared_total", "alloc_group"], ascending=[True, False, True], kind="stable")
    spot = ["world", "place_id", "start"]
    keys = {group: set(own[spot].itertuples(index=False, name=None)) for group, own in cells.groupby("alloc_group")}
    taken: set[tuple[int, str, int]] = set()
    kept = []
    for group in ordered["alloc_group"]:
        if not keys[group] & taken:
            kept.append(group)
        taken |= keys[group]
    return frozenset(kept)


def _divided(cells: pd.DataFrame) -> pd.DataFrame:
    """The count over the cells in their order: the first of them take one more each (`q, r = divmod(total, k)`)."""
    among = cells.groupby("alloc_group")["claim_id"].transform("size")
    enough = cells[cells["shared_total"].ge(among)]
    at = enough.groupby("alloc_group").cumcount()
    among = among[enough.index]
    share = enough["shared_total"] // among + at.lt(enough["shared_total"] % among).astype(int)
    unit = [ids.share_id(claim, number) for claim, number in zip(enough["claim_id"], at.tolist(), strict=True)]
    return enough.assign(share=share, shared_among=among, unit=unit)


def _members(cells: pd.DataFrame, counters: pd.DataFrame) -> pd.DataFrame:
    """The claims of a shared total once for each cell, at its place and day, without the figure: that is the total's."""
    told = counters[counters["measure"].eq("killed")].drop(columns=["unit", *OF_PLACE, *OF_DAY, "x_geo_uncertainty_m"])
    groups = counters.loc[counters["measure"].eq("killed"), ["claim_id", "unit"]].rename(columns={"unit": "alloc_group"})
    own = told.merge(groups, on="claim_id")
    rows = own.merge(cells.drop(columns=["claim_id", "subject_group", "world"]), on="alloc_group").assign(**dict.fromkeys(FIGURE))
    rows = rows.astype(dict.fromkeys(FIGURE, "float64"))
    return rows.assign(
        places=rows["place_id"].map(lambda place: (place,)),
        place_ids=rows["place_id"].map(lambda place: json.dumps([place])),
        is_area=False, is_vague=False, follows=False, is_batch=False,
        is_bare=rows["act"].eq("killing"),
        role=rows["is_anchor"].map({True: "defines", False: "supports"}),
        score=None,
        reason=list(_reasons(rows)),
    )  # fmt: skip


def _with_acts(shares: pd.DataFrame, acts: pd.DataFrame, members: pd.DataFrame) -> pd.DataFrame:
    """The shares of acts that are events already under the ids of those, behind the claims of the acts."""
    found = shares.merge(acts, on=["alloc_group", "place_id"], how="left")
    known = found["event"].notna()
    joined = shares.assign(unit=found["event"].fillna(shares["unit"]), role=shares["role"].mask(known, "supports"))
    cells = joined.loc[known, ["unit", *CELL]].drop_duplicates("unit")
    return pd.concat([members.merge(cells, on="unit"), joined], ignore_index=True)


def _reasons(rows: pd.DataFrame) -> Iterator[str]:
    cells = (rows[name] for name in ("share", "shared_total", "alloc_group", "shared_among"))
    for share, total, group, among in zip(*cells, strict=True):
        yield f"{share} of {total} dead of {group}, shared out among {among} named places or days ({RULE})"


def with_shares(rows: pd.DataFrame, members: pd.DataFrame) -> pd.DataFrame:
    """``rows`` of events with what a share is marked by; nobody counted the dead there: low, best and high stay unknown."""
    if "share" not in members:
        return rows.assign(x_alloc_group=None, shared_total=None, shared_among=None)
    cell = members.drop_duplicates("unit").set_index("unit")[list(CELL)].reindex(rows.index)
    return rows.assign(
        fatalities=cell["share"], x_fat_status=STATUS, x_fat_rule=RULE, x_alloc_group=cell["alloc_group"],
        shared_total=cell["shared_total"], shared_among=cell["shared_among"],
    )  # fmt: skip


def with_allocated(totals: pd.DataFrame, shares: Shares) -> pd.DataFrame:
    """The totals with the events that they were shared out to."""
    if shares.totals.empty:
        return totals
    own = totals["aggregate_id"].isin(shares.totals.index)
    events, deaths = (totals["aggregate_id"].map(shares.totals[name]) for name in ("events", "deaths"))
    return totals.assign(
        allocated_events=totals["allocated_events"].mask(own, events).astype("Int64"),
        allocated_sum=totals["allocated_sum"].mask(own, deaths).astype("Int64"),
        residual=totals["residual"].mask(own, totals["value_best"] - deaths).astype("Int64"),
    )
