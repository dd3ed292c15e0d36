"""A small coast for the tests of fusion: three villages, a town with a quarter, two governorates, and claims about them."""

import json
from collections.abc import Iterable, Mapping
from datetime import date

import geopandas as gpd
import pandas as pd
from shapely.geometry import MultiPolygon, Point, box

from pipeline import fuse, ids, schema
from pipeline.schema import Dataset
from tests.builders import ACTORS, EVERY, actor, area, claim, frame, place, source

WHERE = {  # place_id: name, kind, parent, latitude, longitude
    "V1": ("Northam", "settlement", "SY060200", 35.60, 35.90),
    "V2": ("Southam", "settlement", "SY060200", 35.615, 35.90),
    "V3": ("Farham", "settlement", "SY060200", 35.80, 35.90),
    "T1": ("Town", "settlement", "SY060200", 35.36, 35.92),
    "Q1": ("Town - Quarter", "quarter", "T1", 35.365, 35.925),
    "C3588": ("Hmeimim", "settlement", "SY060200", 35.402, 35.9397),
    "SYP-hmeimim-air-base": ("Hmeimim - Military Airbase", "military_site", "C3588", 35.4008, 35.9487),
    "SY06": ("Lattakia", "admin1", None, 35.51, 35.78),
    "SY10": ("Tartous", "admin1", None, 34.89, 35.88),
    "SY0602": ("Jablah", "admin2", "SY06", 35.36, 35.92),
    "SY060200": ("Al-Haffa", "admin3", "SY0602", 35.36, 35.92),
}
RADIUS = {"admin1": 50_000, "admin2": 25_000, "admin3": 10_000, "quarter": 1000, "military_site": 1500}
COAST = '["SY06","SY10"]'
MORE_ACTORS = (
    actor("syr-sec-2024", "Military Forces of Syria (2024-)", 1, "state_military") | {"country_iso3": "SYR"},
    actor("syr-gov-2024", "Government of Syria (2024-)", 1, "government") | {"country_iso3": "SYR"},
    actor("pro-assad", "Pro-Assad Armed Group (Syria)", 3, "political_militia") | {"party": True},
    actor("isr-mil", "Military Forces of Israel (2022-)", 8, "external") | {"country_iso3": "ISR"},
    actor("assoc-alawite", "Alawite Muslim Group (Syria)", None, "associate"),
    actor("assoc-idp", "Refugees/IDPs (Syria)", None, "associate"),
)
SPEAKERS = (
    source("MONITOR", "monitor", "Other", "advocacy", "T2"),
    source("COUNTER", "monitor", "Other", "advocacy", "T2"),
    source("INQUIRY", "un", "Other", "independent", "T1"),
    source("PAPER", "media", "International", "independent"),
    source("WIRE", "wire", "International", "independent", "T3"),
    source("MINISTRY", "government", "Other", "party_state", "T5"),
    source("SOHR", "monitor", "Other", "advocacy", "T4"),
    source("REUTERS", "wire", "International", "independent", "T3"),
    source("SYR-MOD", "government", "Other", "party_state", "T5"),
    source("UN-OSE-SYRIA", "un", "Other", "independent"),
    source("ANON-ACTIVIST", "individual", "Other", "unknown", "T5"),
    source("UNATTRIBUTED", "unknown", "", "unknown"),
)
TIER = {row["source_id"]: row["evidence_tier"] or None for row in SPEAKERS}
SUB_OF_TYPE = {
    "Attack": "Violence against civilians",
    "Armed clash": "Battles",
    "Air/drone strike": "Explosions/Remote violence",
    "Peaceful protest": "Protests",
    "Excessive force against protesters": "Protests",
    "Other": "Strategic developments",
}


def at(place_id: str) -> dict[str, object]:
    """Where a claim is placed that names a place of this coast."""
    name, kind, _, latitude, longitude = WHERE[place_id]
    is_area = kind.startswith("admin")
    return {
        "place_ids": json.dumps([place_id]), "place_text": name, "latitude": latitude, "longitude": longitude,
        "x_geo_uncertainty_m": RADIUS.get(kind, 1500), "geo_precision": 3 if is_area else 1,
        "geo_basis": "admin_seat" if is_area else "gazetteer_exact", "where_prec": 4 if is_area else 1,
    }  # fmt: skip


def told(ref: str, place_id: str = "V1", by: str = "MONITOR", dead: int | None = 10, **said: object) -> dict[str, object]:
    """A claim of its own page: ``by`` counts ``dead`` civilians killed in one attack at a place on 7 March 2025."""
    page = f"https://example.org/{said.pop('page', ref)}"
    figure: dict[str, object] = dict.fromkeys(("value", "value_low", "value_high"), dead)
    figure |= {"value_text": None if dead is None else str(dead), "qualifier": None if dead is None else "exact"}
    sub = str(said.get("sub_event_type", "Attack"))
    return claim(
        **{
            "ledger_ref": ref, "originator_id": by, "evidence_tier": TIER[by], "url": page, "doc_id": ids.page_id(page),
            "event_type": SUB_OF_TYPE[sub], "summary": f"Claim {ref} in a sentence of our own.",
        } | at(place_id) | figure | said
    )  # fmt: skip


def day(number: int, last: int | None = None) -> dict[str, object]:
    """One day of March 2025, or a window up to another."""
    return {"date_start": date(2025, 3, number), "date_end": date(2025, 3, last or number)}


def disc(of: Mapping[str, object]) -> dict[str, object]:
    """A shape around a claim's point."""
    x, y = float(str(of["longitude"])), float(str(of["latitude"]))
    shape = MultiPolygon([box(x - 0.01, y - 0.01, x + 0.01, y + 0.01)])
    return {"claim_id": of["claim_id"], "shape_kind": "disc", "radius_m": 1500, "area_km2": 7.1, "basis": "x", "geometry": shape}


def listed(of: Mapping[str, object]) -> list[dict[str, object]]:
    """Each place of a list with its own point and area, as the geocoder gives them."""
    if of.get("place_scope") != "place_list":
        return []
    points = [at(place_id) | {"place_id": place_id} for place_id in json.loads(str(of["place_ids"]))]
    names = ("place_id", "latitude", "longitude", "geo_precision", "where_prec", "geo_basis")
    return [disc(of | point) | {name: point[name] for name in names} for point in points]


def named_together(ref: str, dead: int, *place_ids: str, **said: object) -> dict[str, object]:
    """A claim of so many dead in places that it names together, without a figure for any of them."""
    nowhere = dict.fromkeys(("latitude", "longitude", "geo_precision", "x_geo_uncertainty_m", "where_prec"))
    many = {"acts": "many", "disposition": "aggregate", "place_ids": json.dumps(place_ids), "place_scope": "place_list"}
    return told(ref, dead=dead, **{**nowhere, **many, "place_text": " and ".join(place_ids), **day(7), **said})


def related(*relations: tuple[Mapping[str, object], str, Mapping[str, object]]) -> pd.DataFrame:
    rows = [{"claim_id": a["claim_id"], "relation": name, "other_claim_id": b["claim_id"]} for a, name, b in relations]
    return schema.framed(rows, schema.CLAIM_RELATIONS)


def rulings(*made: tuple[str, object, object]) -> pd.DataFrame:
    """Rulings (kind, key_a, key_b or value)."""
    rows = [
        {"file": "hand/rulings.csv", "line": line, "kind": kind, "key_a": a, "key_b": b if kind in ("same", "different") else None,
         "value": None if kind in ("same", "different") else str(b), "reason": "read both", "by": "ab", "on": date(2026, 11, 23)}
        for line, (kind, a, b) in enumerate(made, 2)
    ]  # fmt: skip
    return schema.framed(rows, schema.RULINGS)


def tables(
    claims: Iterable[Mapping[str, object]], relations: pd.DataFrame | None = None, ruled: pd.DataFrame | None = None
) -> Dataset:
    """What fusion takes, with these claims."""
    rows = list(claims)
    pages = {row["doc_id"]: row for row in rows}
    documents = [
        {"doc_id": doc_id, "publisher_source_id": "PAPER", "url": row["url"], "published_at": row["published"],
         "ref_date": row.get("ref_date", date(2025, 3, 8)), "ref_window_end": row.get("ref_window_end"),
         "ref_date_basis": "metadata"}
        for doc_id, row in pages.items()
    ]  # fmt: skip
    told_rows = [{name: row.get(name) for name in schema.CLAIMS.names} for row in rows]
    places = [
        place(place_id, name, kind, parent_place_id=parent, latitude=lat, longitude=lon, geometry=Point(lon, lat),
              admin1_pcode=place_id if kind == "admin1" else "SY06", admin2_pcode="SY0602", admin3_pcode="SY060200")
        for place_id, (name, kind, parent, lat, lon) in WHERE.items()
    ]  # fmt: skip
    episode = {"episode_id": "coast-2025-03", "name": "Coast", **day(6, 10), "place_ids": COAST}
    speakers = [{name: cell or None for name, cell in row.items()} for row in SPEAKERS]
    areas = [area("SY06", 1, "Lattakia"), area("SY10", 1, "Tartous"), area("SY0602", 2, "Jablah", "SY06"),
             area("SY060200", 3, "Al-Haffa", "SY0602")]  # fmt: skip
    drawn = [shape for row in rows for shape in ([disc(row)] if row.get("latitude") is not None else listed(row))]
    claim_areas = schema.framed(drawn, schema.CLAIM_AREAS)
    return {
        "claims": frame(told_rows, schema.CLAIMS),
        "claim_areas": gpd.GeoDataFrame(claim_areas, geometry="geometry", crs="EPSG:4326"),
        "claim_relations": related() if relations is None else relations,
        "rulings": rulings() if ruled is None else ruled,
        **{name: frame(given, EVERY[name]) for name, given in {
            "documents": documents, "sources": speakers, "places": places, "admin_areas": areas,
            "actors": [*ACTORS, *MORE_ACTORS], "episodes": [episode],
        }.items()},
    }  # fmt: skip


def fused(*claims: Mapping[str, object], relations: pd.DataFrame | None = None, ruled: pd.DataFrame | None = None) -> Dataset:
    """The data set that these claims make; every table is as `schema` has it."""
    out = fuse.fuse(tables(claims, relations, ruled))
    for name in ("events", "event_areas", "aggregates", "event_claims", "event_figures", "claim_relations", "claims"):
        schema.checked(out[name], schema.TABLES[name])
    return out


def together(dataset: Dataset) -> set[frozenset[str]]:
    """Which ledger rows stand in one event, context left out."""
    links = dataset["event_claims"]
    ref = dataset["claims"].set_index("claim_id")["ledger_ref"]
    told_here = links[links["role"].ne("context")]
    return {frozenset(group.map(ref)) for _, group in told_here.groupby("event_id_cnty")["claim_id"]}


def only(dataset: Dataset, table: str = "events") -> dict[str, object]:
    """The one row of a table."""
    rows = dataset[table].to_dict("records")
    assert len(rows) == 1
    return {str(name): value for name, value in rows[0].items()}
