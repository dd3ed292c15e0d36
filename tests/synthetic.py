"""A whole data set of made-up events on the real gazetteer: of any size, the same for the same seed."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from pipeline import export, gazetteer, ids, schema, vocab
from pipeline.export import about, area_labels, counts
from pipeline.schema import Dataset, Table

ROOT = Path(__file__).parent.parent
FIRST_DAY, DAYS = np.datetime64("2024-12-08", "D"), 365
CLAIMS_PER_EVENT = 2
RINGS = {1: 1500.0, 2: 6000.0, 3: 15000.0}
SOURCES = (
    ("SYNTH-MONITOR", "Monitor of the coast", "ngo", "independent", "T2"),
    ("SYNTH-MINISTRY", "Ministry", "government", "party_state", "T4"),
    ("SYNTH-WIRE", "Wire", "wire", "independent", "T3"),
    ("UNATTRIBUTED", "Unattributed", "unknown", "unknown", None),
)


@cache
def atlas() -> gazetteer.Gazetteer:
    """The gazetteer of the repository."""
    return gazetteer.load(ROOT / "gazetteer")


def dataset(events: int = 300, seed: int = 7) -> Dataset:
    """Every table of the schema but ``meta`` and ``vocab``, with ``events`` events and two claims for each."""
    chance = np.random.default_rng(seed)
    made = _events(events, chance)
    claims = _claims(made, chance)
    return {table.name: schema.framed([], table) for table in schema.TABLES.values()} | atlas().tables() | {
        "basemap": basemap(),
        "events": made,
        "event_areas": _event_areas(made),
        "event_claims": _event_claims(made, claims),
        "claims": claims,
        "documents": _documents(),
        "sources": _sources(),
        "aggregates": _aggregates(claims),
    }  # fmt: skip


def basemap() -> gpd.GeoDataFrame:
    """Land, countries and the project's area as the table ``basemap``."""
    layers = [
        atlas().land.assign(kind="land", name_ar=None),
        atlas().countries.assign(kind="country"),
        atlas().area.assign(kind="area", name_ar=None),
    ]
    rows = pd.concat([layer[["kind", "name", "name_ar", "geometry"]] for layer in layers], ignore_index=True)
    return _layer(pd.DataFrame(rows.drop(columns="geometry")), schema.BASEMAP, _multi(rows["geometry"].to_numpy()))


def _layer(columns: pd.DataFrame, table: Table, shapes: np.ndarray) -> gpd.GeoDataFrame:
    frame = schema.typed(columns.assign(geometry=None), table)
    return gpd.GeoDataFrame(frame.drop(columns="geometry"), geometry=shapes, crs="EPSG:4326")[list(table.names)]


def _multi(shapes: np.ndarray) -> np.ndarray:
    return np.array([shapely.multipolygons([shape]) if shape.geom_type == "Polygon" else shape for shape in shapes])


def _coast() -> pd.DataFrame:
    places = atlas().places_layer
    near = places["admin1_pcode"].isin(["SY06", "SY10", "SY05", "SY04"]) & places["admin3_pcode"].notna()
    return pd.DataFrame(places[near & places["longitude"].between(35.6, 36.9) & (places["kind"] == "settlement")])


def _events(count: int, chance: np.random.Generator) -> gpd.GeoDataFrame:
    coast = _coast()
    weight = np.sqrt(coast["population"].fillna(300).astype(float).to_numpy())
    at = chance.choice(len(coast), count, p=weight / weight.sum())
    place = coast.iloc[at].reset_index(drop=True)
    kind = chance.choice(len(vocab.EVENT_TYPES), count, p=_shares())
    subs = [vocab.EVENT_TYPES[i] for i in kind]
    day = FIRST_DAY + (DAYS * chance.beta(0.6, 1.0, count)).astype("timedelta64[D]")
    dead = np.where(chance.random(count) < 0.45, (chance.pareto(1.1, count) * 1.6).astype(int), 0)
    status = np.where(dead > 0, "reported", chance.choice(["none_reported", "not_mentioned", "unknown_number"], count))
    imputed = status == "unknown_number"
    precision = chance.choice([1, 2, 3], count, p=[0.6, 0.25, 0.15])
    spread = np.where(chance.random(count) < 0.7, 0, chance.integers(1, 7, count)).astype("timedelta64[D]")
    known = status != "not_mentioned"
    best = pd.array(np.where(known & ~imputed, dead, 0), dtype="Int64")
    best[~known | imputed] = pd.NA
    names = atlas().admin_areas.set_index("pcode")["name"]
    inter2 = np.where([s.event_type == "Violence against civilians" for s in subs], "Civilians", "Political militia")
    n_originators = chance.choice([0, 1, 2, 3], count, p=[0.1, 0.5, 0.25, 0.15])
    columns = {
        "event_id_cnty": [f"XSY{number:012d}" for number in _numbers(count, chance)],
        "event_date": day, "year": day.astype("datetime64[Y]").astype(int) + 1970,
        "time_precision": np.where(spread > np.timedelta64(0, "D"), 2, 1),
        "disorder_type": [s.disorder_type for s in subs], "event_type": [s.event_type for s in subs],
        "sub_event_type": [s.sub_event_type for s in subs],
        "actor1": "Unidentified Armed Group (Syria)", "inter1": "Political militia", "actor2": "Civilians (Syria)",
        "inter2": inter2, "interaction": [vocab.interaction("Political militia", other) for other in inter2],
        "civilian_targeting": np.where(inter2 == "Civilians", vocab.CIVILIAN_TARGETING, None),
        "iso": 760, "region": "Middle East", "country": "Syria",
        "admin1": place["admin1_pcode"].map(names), "admin2": place["admin2_pcode"].map(names),
        "admin3": place["admin3_pcode"].map(names), "location": place["acled_location"],
        "latitude": place["latitude"].round(4), "longitude": place["longitude"].round(4), "geo_precision": precision,
        "source": "Monitor of the coast; Wire", "source_scale": "National",
        "notes": [f"Made up for tests: {s.sub_event_type} in {where}." for s, where in zip(subs, place["name"], strict=True)],
        "fatalities": np.where(imputed, 10, dead), "timestamp": day.astype("datetime64[s]").astype("int64"),
        "x_date_start": day, "x_date_end": day + spread, "x_date_basis": "explicit_date",
        "x_place_id": place["place_id"], "x_location_ar": place["name_ar"], "x_admin1_pcode": place["admin1_pcode"],
        "x_admin2_pcode": place["admin2_pcode"], "x_admin3_pcode": place["admin3_pcode"],
        "x_geo_basis": "gazetteer_exact", "x_geo_uncertainty_m": pd.Series(precision).map(RINGS).astype(int),
        "x_where_prec_ucdp": precision, "x_date_prec_ucdp": 1, "x_event_clarity": 1, "x_type_of_violence_ucdp": 3,
        "x_fat_low": best, "x_fat_best": best, "x_fat_high": best + 2, "x_fat_high_open": chance.random(count) < 0.1,
        "x_fat_status": status, "x_fat_imputed": imputed,
        "x_fat_rule": np.where(imputed, "F-UNK10", np.where(known, "F-MIN", "F-NONE")),
        "x_n_claims": CLAIMS_PER_EVENT, "x_n_documents": 2, "x_n_originators": n_originators,
        "x_party_sourced": (n_originators > 0) & (chance.random(count) < 0.2), "x_verification": "unverified",
        "x_confidence": chance.choice(vocab.LISTS["confidence"], count, p=[0.3, 0.5, 0.2]),
        "x_disputed": chance.random(count) < 0.05, "x_review_status": "auto", "x_row_version": 1,
        "t_start": day.astype("datetime64[s]"),
        "t_end": (day + spread).astype("datetime64[s]") + np.timedelta64(86399, "s"),
    }  # fmt: skip
    frame = pd.DataFrame(columns, index=range(count))
    frame["x_anchor_claim_id"] = [ids.claim_id(event_id, 0) for event_id in frame["event_id_cnty"]]
    return _layer(frame, schema.EVENTS, shapely.points(frame["longitude"], frame["latitude"]))


def _numbers(count: int, chance: np.random.Generator) -> np.ndarray:
    return chance.choice(10**6, count, replace=False) * 10**5 + chance.integers(0, 10**5, count)


def _shares() -> np.ndarray:
    weight = {"Violence against civilians": 8.0, "Explosions/Remote violence": 2.0, "Battles": 3.0, "Protests": 1.2, "Riots": 0.8}
    share = np.array([weight.get(entry.event_type, 0.35) for entry in vocab.EVENT_TYPES])
    return share / share.sum()


def _event_areas(events: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    rings = events["x_geo_uncertainty_m"].to_numpy(dtype=float)
    round_them = shapely.buffer(events.geometry.to_numpy(), rings / 100_000, quad_segs=6)
    discs = np.array([shapely.multipolygons([disc]) for disc in round_them], dtype=object)
    columns = pd.DataFrame({
        "event_id_cnty": events["event_id_cnty"], "shape_kind": "disc", "radius_m": rings.astype(int),
        "area_km2": (np.pi * rings**2 / 1e6).round(1), "basis": "radius of the place",
    })  # fmt: skip
    return _layer(columns, schema.EVENT_AREAS, discs)


def _claims(events: gpd.GeoDataFrame, chance: np.random.Generator) -> pd.DataFrame:
    said = events.loc[events.index.repeat(CLAIMS_PER_EVENT)].reset_index(drop=True)
    turn = np.tile(np.arange(CLAIMS_PER_EVENT), len(events))
    columns = {
        "claim_id": [ids.claim_id(event_id, int(n)) for event_id, n in zip(said["event_id_cnty"], turn, strict=True)],
        "doc_id": [ids.page_id(f"synthetic-{n}") for n in turn], "receipt_kind": "ledger", "read_on": "2026-01-01",
        "claim_kind": "casualty", "measure": "killed", "subject_group": "all", "value": said["x_fat_best"].astype("Float64"),
        "value_low": said["x_fat_low"].astype("Float64"), "value_high": said["x_fat_high"].astype("Float64"),
        "count_basis": "incident", "acts": "one", "act": "killing",
        "originator_id": np.where(turn == 0, "SYNTH-MONITOR", "SYNTH-MINISTRY"),
        "originator_basis": "explicit", "publisher_id": "SYNTH-WIRE", "attribution_status": "reported",
        "verification": "unverified", "event_type": said["event_type"], "sub_event_type": said["sub_event_type"],
        "date_start": said["x_date_start"], "date_end": said["x_date_end"], "date_precision": 1, "date_basis": "explicit_date",
        "place_text": said["location"], "place_ids": [json.dumps([place]) for place in said["x_place_id"]], "place_scope": "point",
        "area_status": "inside", "review_status": "coded", "disposition": "event", "extractor": "synthetic",
        "summary": said["notes"], "ledger_ref": [f"SYN-{n}" for n in range(len(said))],
    }  # fmt: skip
    return schema.typed(pd.DataFrame(columns, index=range(len(said))), schema.CLAIMS)


def _event_claims(events: gpd.GeoDataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    links = pd.DataFrame({
        "event_id_cnty": events["event_id_cnty"].repeat(CLAIMS_PER_EVENT).to_numpy(), "claim_id": claims["claim_id"],
        "role": np.tile(["defines", "quantifies"], len(events)), "score": 1.0, "reason": "same place and day",
    })  # fmt: skip
    return schema.typed(links, schema.EVENT_CLAIMS)


def _documents() -> pd.DataFrame:
    rows = (
        {"doc_id": ids.page_id(f"synthetic-{n}"), "title": f"Page {n}", "publisher_source_id": "SYNTH-WIRE",
         "url": f"https://example.org/{n}", "ref_date_basis": "unknown", "ref_window_end": "2026-01-01"}
        for n in range(CLAIMS_PER_EVENT)
    )  # fmt: skip
    return schema.framed(rows, schema.DOCUMENTS)


def _sources() -> pd.DataFrame:
    names = ("source_id", "name", "kind", "stance", "evidence_tier")
    return schema.framed((dict(zip(names, row, strict=True)) for row in SOURCES), schema.SOURCES)


def _aggregates(claims: pd.DataFrame) -> gpd.GeoDataFrame:
    outlines = atlas().admin_areas.set_index("pcode")
    totals = (("SY06", 756, "Latakia"), ("SY10", 390, "Tartous"), ("SY0501", 120, "Hama"), ("SY04", None, "Homs"))
    rows = [
        {"aggregate_id": ids.aggregate_id(pcode), "aggregate_kind": "toll", "measure": "killed", "subject_group": "civilians",
         "value_low": dead, "value_best": dead, "high_open": dead is None, "date_start": "2025-03-06", "date_end": "2025-03-10",
         "as_of": "2025-03-17", "place_ids": json.dumps([pcode]), "place_scope": "admin1_list", "area_text": area,
         "claim_ids": json.dumps([claims["claim_id"].iloc[0]]) if len(claims) else "[]", "n_originators": 1,
         "status": "reported" if dead else "unquantified", "emit_point": False, "x_row_version": 1}
        for pcode, dead, area in totals
    ]  # fmt: skip
    frame = pd.DataFrame(rows)
    days = {name: pd.to_datetime(frame[name]) for name in ("date_start", "date_end", "as_of")}
    shapes = np.array([outlines.geometry.get(pcode) for pcode, _, _ in totals], dtype=object)
    return _layer(frame.assign(**days), schema.AGGREGATES, shapes)


def whole(events: int = 300, seed: int = 7) -> Dataset:
    """The same with everything that the exports derive: what a writer is given."""
    made = dataset(events, seed)
    derived = counts.tables(made) | {"aggregates": area_labels.aggregates(made)}
    return export.ordered(made | derived) | {"meta": about.meta(made, {}), "vocab": about.closed_lists()}
