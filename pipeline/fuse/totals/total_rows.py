"""The row of each total: its figure, area, days, parent, and what of it the events account for (SPEC 5.3, 6.6, 8.5)."""

import json

import geopandas as gpd
import pandas as pd
from shapely.geometry import MultiPolygon
from shapely.ops import unary_union

from pipeline import ids, schema
from pipeline.fuse.marks import in_order
from pipeline.fuse.reckoning import counting, weighing
from pipeline.fuse.reckoning.floors import is_floor
from pipeline.fuse.rows.voices import first_speakers
from pipeline.fuse.totals.accounts import accounted
from pipeline.fuse.totals.same_total import EPISODE, FLIGHTS, KIND_OF_MEASURE, LOOSE_SCOPES, NOTES
from pipeline.schema import Dataset

OUTLINED = frozenset({"admin1_list", "admin2_list"})
# "Many fled" is no figure; "many killed" is one by ACLED's convention (SPEC 1.7, 8.5).
FLIGHT_MEASURES = frozenset(measure for measure, kind in KIND_OF_MEASURE.items() if kind in FLIGHTS)


def with_units(members: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """The claims of totals with ``unit``, the aggregate's id, minted from the group's anchor; adds ``is_anchor``."""
    again = set(relations.loc[relations["relation"].isin(["restates", "same_originator_copy"]), "claim_id"])
    ranked = members.assign(
        is_note=members["claim_kind"].isin(NOTES) | members["claim_kind"].eq("statement"),
        is_again=members["claim_id"].isin(again),
        is_incidents=members["measure"].eq("incidents"),
        is_party=members["attribution_status"].eq("asserted_by_party"),
    )
    ordered = in_order(ranked).sort_values(["group", "is_note", "is_again", "is_incidents", "is_party"], kind="stable")
    anchors = ordered.drop_duplicates("group").set_index("group")["claim_id"]
    unit = members["group"].map(anchors.map({claim: ids.aggregate_id(claim) for claim in anchors}))
    return members.assign(unit=unit, is_anchor=members["claim_id"].isin(set(anchors)))


def total_rows(
    members: pd.DataFrame,
    relations: pd.DataFrame,
    dropped: frozenset[str],
    events: pd.DataFrame,
    tellings: pd.DataFrame,
    tables: Dataset,
) -> pd.DataFrame:
    """The rows of AGGREGATES; ``members`` are marked claims with ``unit`` and ``is_anchor``.

    ``tellings`` are the claims of the dead of ``events``, with the event as ``unit``.
    """
    if members.empty:
        return schema.framed([], schema.AGGREGATES)
    anchor = members[members["is_anchor"]].set_index("unit").sort_index()
    kind = anchor["measure"].map(KIND_OF_MEASURE).fillna(EPISODE)
    rows = _counted(members, anchor, dropped)
    rows = rows.join(_scope(members, anchor, rows["lead"]))
    rows["aggregate_kind"] = kind
    rows["measure"] = anchor["measure"]
    rows["world"] = anchor["world"]
    rows["subject_group"] = anchor["subject_group"]
    rows["episode_id"] = members[members["episode_id"].notna()].groupby("unit")["episode_id"].first()
    rows["parent_aggregate_id"] = _parents(members, relations)
    rows["claim_ids"] = members.sort_values("claim_id").groupby("unit")["claim_id"].agg(_json)
    spoken = first_speakers(members, relations)
    named = spoken[spoken["is_named"]]
    rows["n_originators"] = named.groupby("unit")["originator_id"].nunique().reindex(rows.index).fillna(0)
    rows["status"] = _status(members, relations, rows)
    rows["emit_point"] = False
    rows["note"] = _remarks(members, rows)
    rows["x_row_version"] = 1
    rows["geometry"] = _outlines(rows, tables["admin_areas"])
    rows = rows.join(_reconciled(rows, tellings, events, tables["places"], dropped))
    out = rows.rename_axis("aggregate_id").reset_index()
    ordered = out.reindex(columns=list(schema.AGGREGATES.names)).sort_values("aggregate_id").reset_index(drop=True)
    return schema.typed(ordered, schema.AGGREGATES)


def _reconciled(
    rows: pd.DataFrame, tellings: pd.DataFrame, events: pd.DataFrame, places: pd.DataFrame, dropped: frozenset[str]
) -> pd.DataFrame:
    """What the one speaker of a total of deaths tells of its places; a total of several is set out in `reconciliation`."""
    tolls = rows[rows["aggregate_kind"].eq("toll") & rows["measure"].eq("killed")]
    comparable = ~within_its_parent(tolls, rows)
    found = accounted(tolls.assign(voice=tolls["voice"].where(comparable)), tellings, events, places, dropped)
    return found.assign(residual=tolls["value_best"] - found["allocated_sum"]).reindex(rows.index)


def within_its_parent(rows: pd.DataFrame, totals: pd.DataFrame) -> pd.Series:
    """Some of a total's dead that differ from them in nothing we code: "7 of them Christians", "211 by one side".

    No area, days or group of their own tells which of the events' dead are theirs.
    """
    above = totals.reindex(rows["parent_aggregate_id"]).set_axis(rows.index)
    alike = rows["subject_group"].eq(above["subject_group"]) & rows["measure"].eq(above["measure"])
    loose = rows["place_scope"].isin(LOOSE_SCOPES) & above["place_scope"].isin(LOOSE_SCOPES)
    as_long = rows["date_start"].le(above["date_start"]) & rows["date_end"].ge(above["date_end"])
    return alike & (rows["place_ids"].eq(above["place_ids"]) | loose) & as_long


def _json(values: pd.Series) -> str:
    return json.dumps(list(dict.fromkeys(values)), ensure_ascii=False, separators=(",", ":"))


def _counted(members: pd.DataFrame, anchor: pd.DataFrame, dropped: frozenset[str]) -> pd.DataFrame:
    """The figure: every claim of a total counts the same people, so each speaker's latest stands for him."""
    incidents = members["measure"].eq("incidents")
    alone = incidents.groupby(members["unit"]).transform("all")
    counts = members[~incidents | alone].assign(subject_group="all")
    uncounted = counts["measure"].isin(FLIGHT_MEASURES) & counts["qualifier"].eq("non_numeric")
    counts = counts[~counts["claim_kind"].isin(NOTES) & ~uncounted]
    floor = is_floor(counts)
    said = counting.statements(counts[~floor], dropped)
    found = weighing.agreed(said).reindex(anchor.index)
    numbers = members[incidents & ~alone].sort_values(["unit", "told", "claim_id"], kind="stable")
    latest = numbers.drop_duplicates("unit", keep="last").set_index("unit")
    led = said.sort_values(["unit", "is_partial", "tier", "told"], ascending=[True, True, True, False], kind="stable")
    lead = led.drop_duplicates("unit").set_index("unit")["claims"].str.split().str[-1]
    return pd.DataFrame(
        {
            "value_low": found["low"],
            "value_best": found["best"],
            "value_high": found["high"],
            "high_open": found["is_open"].astype("boolean").fillna(False) & found["low"].notna(),
            "at_odds": found["is_disputed"].astype("boolean").fillna(False),
            "floor": counts[floor].groupby("unit")["value_low"].max(),
            "n_incidents": latest["value"].fillna(latest["value_low"]),
            "voice": one_voice(said, members).reindex(anchor.index),
            "told": said.groupby("unit")["told"].max(),
            "lead": lead.reindex(anchor.index).fillna(anchor["claim_id"]),
        },
        index=anchor.index,
    )


def one_voice(said: pd.DataFrame, members: pd.DataFrame) -> pd.Series:
    """The named speaker of each unit that has only him, and a full count of his; null for the others."""
    named = set(members.loc[~members["is_generic"], "originator_id"])
    by = said.groupby("unit")
    alone = by["speaker"].nunique().eq(1) & ~by["is_partial"].any()
    voice = by["originator_id"].first()
    return voice.where(alone & voice.isin(named))


def _scope(members: pd.DataFrame, anchor: pd.DataFrame, lead: pd.Series) -> pd.DataFrame:
    """Area of the claim whose figure stands; days of all counted claims together (a window only widens)."""
    of = members.drop_duplicates("claim_id").set_index("claim_id")
    led = of.loc[lead.to_numpy()].set_index(lead.index)
    counted = members[members["value_low"].notna()]
    start = counted.groupby("unit")["date_start"].min().reindex(anchor.index).fillna(anchor["date_start"])
    end = counted.groupby("unit")["date_end"].max().reindex(anchor.index).fillna(anchor["date_end"])
    flow = led["place_scope"].eq("flow")
    home = led["places"].map(lambda found: [place for place in found if place.startswith(("SY", "C"))])
    away = led["places"].map(lambda found: [place for place in found if not place.startswith(("SY", "C"))])
    one_site = led["measure"].eq("sheltering") & led["places"].str.len().eq(1)
    return pd.DataFrame(
        {
            "date_start": start,
            "date_end": end,
            "as_of": members.groupby("unit")["as_of"].max(),
            "place_ids": led["places"].map(lambda found: json.dumps(list(found), separators=(",", ":"))),
            "place_scope": led["place_scope"],
            "area_text": led["place_text"],
            "origin_place_id": home.str.join("|").where(flow & home.str.len().gt(0)),
            "dest_place_id": away.str.join("|").where(flow & away.str.len().gt(0), led["place_id"].where(one_site)),
        }
    )


def _parents(members: pd.DataFrame, relations: pd.DataFrame) -> pd.Series:
    """The total that most of a total's claims are a part of; a total is never its own ancestor."""
    unit = members.drop_duplicates("claim_id").set_index("claim_id")["unit"].to_dict()
    part = relations[relations["relation"].eq("component_of")]
    ends = pd.DataFrame({"child": part["claim_id"].map(unit), "parent": part["other_claim_id"].map(unit)}).dropna()
    ends = ends[ends["child"].ne(ends["parent"])]
    votes = ends.groupby(["child", "parent"]).size().rename("votes").reset_index()
    ordered = votes.sort_values(["child", "votes", "parent"], ascending=[True, False, True], kind="stable")
    parent: dict[str, str] = {}
    for child, above in zip(ordered["child"], ordered["parent"], strict=True):
        if child not in parent and not _descends(above, child, parent):
            parent[child] = above
    return pd.Series(parent, dtype="str")


def _descends(start: str, sought: str, parent: dict[str, str]) -> bool:
    at: str | None = start
    while at is not None:
        if at == sought:
            return True
        at = parent.get(at)
    return False


def _status(members: pd.DataFrame, relations: pd.DataFrame, rows: pd.DataFrame) -> pd.Series:
    unit = members.drop_duplicates("claim_id").set_index("claim_id")["unit"].to_dict()
    replaced = relations[relations["relation"].eq("supersedes")]
    elsewhere = replaced[replaced["claim_id"].map(unit).ne(replaced["other_claim_id"].map(unit))]
    gone = members["claim_id"].isin(set(elsewhere["other_claim_id"])).groupby(members["unit"]).all()
    odds = relations[relations["relation"].eq("contradicts")]
    odds = odds[odds["claim_id"].map(unit).eq(odds["other_claim_id"].map(unit))]
    torn = rows["at_odds"].astype(bool) | rows.index.isin(odds["claim_id"].map(unit))
    empty = rows["value_low"].isna() & rows["value_high"].isna() & rows["aggregate_kind"].ne(EPISODE)
    status = pd.Series("reported", index=rows.index).mask(torn, "disputed").mask(empty, "unquantified")
    return status.mask(gone.reindex(rows.index).astype(bool), "superseded")


def _remarks(members: pd.DataFrame, rows: pd.DataFrame) -> pd.Series:
    torn = members["date_basis"].str.startswith("conflict").groupby(members["unit"]).any()
    window = torn.reindex(rows.index).map({True: "the pages disagree on the days; the wider window stands", False: ""})
    known = rows["floor"].dropna().astype(int).astype("str")
    floor = ("at least " + known + " verified").reindex(rows.index).fillna("")
    return (window + "; " + floor).str.strip("; ").replace("", None)


def _outlines(rows: pd.DataFrame, admin: pd.DataFrame) -> gpd.GeoSeries:
    """The union of the areas counted, where the scope is a list of areas that all have outlines; never a centroid."""
    shapes = dict(zip(admin["pcode"], admin["geometry"], strict=True))
    scopes = pd.Series(list(zip(rows["place_scope"], rows["place_ids"], strict=True)), index=rows.index)
    union = {scope: _union(json.loads(scope[1]), shapes) if scope[0] in OUTLINED else None for scope in scopes.unique()}
    return gpd.GeoSeries([union[scope] for scope in scopes], index=rows.index, crs="EPSG:4326")


def _union(place_ids: list[str], shapes: dict[str, MultiPolygon]) -> MultiPolygon | None:
    if not place_ids or not all(place in shapes for place in place_ids):
        return None
    whole = unary_union([shapes[place] for place in place_ids])
    return whole if whole.geom_type == "MultiPolygon" else MultiPolygon([whole])
