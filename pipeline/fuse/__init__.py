"""From claims to events and totals: which claims tell of one act, what they say together, and why."""

import json

import geopandas as gpd
import pandas as pd

from pipeline import schema
from pipeline.errors import BuildError
from pipeline.fuse.marks import TOTAL_DISPOSITIONS, in_play, marked, may_make_events
from pipeline.fuse.matching.event_links import event_claims, in_context, possible_duplicates, with_events, with_roles
from pipeline.fuse.matching.groups import grouped
from pipeline.fuse.matching.links import links
from pipeline.fuse.matching.traits import traits
from pipeline.fuse.reckoning.splits import Shares, shared_out, with_allocated
from pipeline.fuse.reckoning.tolls import figures
from pipeline.fuse.relations import derived, uncounted
from pipeline.fuse.rows.events import event_rows
from pipeline.fuse.totals.ledgers import reconciled, series
from pipeline.fuse.totals.same_total import total_groups
from pipeline.fuse.totals.total_rows import total_rows, with_units
from pipeline.fuse.why.evidence import weighed
from pipeline.fuse.why.explain import explained
from pipeline.fuse.why.review import review
from pipeline.schema import Dataset

__all__ = ["explained", "fuse", "reconciled", "review", "series", "weighed"]

NO_HOME = "meant for an event, but its place, days or act do not make one (6.4)"


def fuse(tables: Dataset, *, each_document_alone: bool = False) -> Dataset:
    """The tables with events, event_areas, aggregates, event_claims, event_figures, and with claims and relations completed.

    Takes claims at stage `coded`, claim_areas, claim_relations, rulings, and sources, documents, actors, places,
    admin_areas, episodes as `schema` has them; gives frames of `schema`, in order of their keys. Where each document
    is ``alone``, claims of two documents never meet: what comes of one is what would come of it without the others.
    """
    given, tables = tables, tables | {"places": in_play(tables["places"], tables["claims"]["place_ids"])}
    claims = marked(tables, each_document_alone=each_document_alone)
    told = tables["claim_relations"]
    makers = claims[may_make_events(claims)].reset_index(drop=True)
    facts = traits(makers)
    ties = links(makers, facts, told, tables["rulings"])
    found = grouped(facts, ties)
    members = with_events(makers, facts, found, ties)

    counters = claims[claims["disposition"].isin(TOTAL_DISPOSITIONS)].reset_index(drop=True)
    counters["group"] = total_groups(counters, told, tables["episodes"])
    counters = with_units(counters, told)

    relations = _relations(told, members, counters)
    members = with_roles(members, relations)
    again = uncounted(told, relations, pd.concat([members, counters], ignore_index=True))
    doubts = possible_duplicates(members, facts, found, ties)
    events = event_rows(members, relations, again, tables)
    deaths = members[members["measure"].eq("killed")]
    totals = total_rows(counters, relations, again, events, deaths, tables)
    shares = shared_out(counters, totals, members, tables)
    events = _with_shares(events, shares, relations, again, tables)
    events["x_possible_duplicate_of"] = events["event_id_cnty"].map(doubts.drop_duplicates("unit").set_index("unit")["other"])
    context = in_context(claims, members, relations)
    linked = pd.concat([members, shares.members], ignore_index=True) if len(shares.members) else members
    out = given | {
        "events": _placed_points(events),
        "event_areas": _areas(events, tables["claim_areas"]),
        "event_claims": schema.typed(event_claims(linked, context), schema.EVENT_CLAIMS),
        "event_figures": figures(members, again),
        "aggregates": _layer(with_allocated(totals, shares)),
        "claim_relations": relations,
    }
    return out | {"claims": _disposed(tables["claims"], out)}


def _with_shares(
    events: pd.DataFrame, shares: Shares, relations: pd.DataFrame, again: frozenset[str], tables: Dataset
) -> pd.DataFrame:
    """The events of the claims, and those of places or days among which a total is shared out; an event of both once."""
    if shares.members.empty:
        return events
    rows = event_rows(shares.members, relations, again, tables)
    others = events[~events["event_id_cnty"].isin(rows["event_id_cnty"])]
    return rows if others.empty else pd.concat([others, rows], ignore_index=True)


def _relations(told: pd.DataFrame, members: pd.DataFrame, counters: pd.DataFrame) -> pd.DataFrame:
    found = [derived(part, told) for part in (members, counters)]
    both = pd.concat([told, *found], ignore_index=True)
    both = both.drop_duplicates(["claim_id", "relation", "other_claim_id"])
    ordered = both.sort_values(list(schema.CLAIM_RELATIONS.key), kind="stable").reset_index(drop=True)
    return schema.typed(ordered, schema.CLAIM_RELATIONS)


def _placed_points(events: pd.DataFrame) -> pd.DataFrame:
    points = gpd.GeoSeries.from_xy(events["longitude"], events["latitude"], crs="EPSG:4326")
    rows = events.assign(geometry=points).reindex(columns=list(schema.EVENTS.names))
    ordered = schema.typed(rows, schema.EVENTS).sort_values(list(schema.EVENTS.key), kind="stable")
    return _layer(ordered.reset_index(drop=True))


def _areas(events: pd.DataFrame, areas: pd.DataFrame) -> pd.DataFrame:
    """The area of the claim whose point the event has; of a share of a list, of its one place."""
    own = areas["place_id"].isna()
    key = areas["claim_id"].where(own, areas["claim_id"] + " " + areas["place_id"].fillna(""))
    listed = events["placing_claim"] + " " + events["x_place_id"]
    placing = listed.where(listed.isin(key), events["placing_claim"])
    keyed = areas.drop(columns=["latitude", "longitude"]).assign(key=key)
    rows = pd.DataFrame({"event_id_cnty": events["event_id_cnty"], "key": placing}).merge(keyed, on="key", how="left")
    rows = rows.reindex(columns=list(schema.EVENT_AREAS.names)).sort_values("event_id_cnty", kind="stable")
    typed = schema.typed(rows.reset_index(drop=True), schema.EVENT_AREAS)
    return _layer(typed)


def _layer(frame: pd.DataFrame) -> pd.DataFrame:
    drawn: pd.DataFrame = gpd.GeoDataFrame(frame, geometry="geometry", crs="EPSG:4326")
    return drawn


def _disposed(claims: pd.DataFrame, out: Dataset) -> pd.DataFrame:
    """The claims in order of their ids, each with what became of it in fact: its disposition agrees with its links."""
    in_event = claims["claim_id"].isin(out["event_claims"]["claim_id"])
    linked = {claim for text in out["aggregates"]["claim_ids"] for claim in json.loads(text)}
    in_total = claims["claim_id"].isin(linked)
    became = claims["disposition"].where(claims["disposition"].eq("rejected"), "record_only")
    became = became.mask(in_event, "event").mask(in_total, "aggregate").mask(in_event & in_total, "both")
    changed = became.ne(claims["disposition"])
    reason = (
        claims["disposition_reason"]
        .mask(changed & became.eq("record_only"), NO_HOME)
        .mask(changed & became.ne("record_only"), "kept with the claim that it speaks of")
    )
    if (claims["disposition"].eq("rejected") & (in_event | in_total)).any():
        raise BuildError("a rejected claim was counted; this is our defect, report it")
    ordered = claims.assign(disposition=became, disposition_reason=reason).sort_values("claim_id", kind="stable")
    return schema.typed(ordered.reset_index(drop=True), schema.CLAIMS)
