"""Builders that name only what a test is about: a claim, a row of the ledger, an event, a data set that breaks no rule."""

import csv
import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import geopandas as gpd
import pandas as pd
from shapely.geometry import MultiPolygon, Point, box

from pipeline import ids, schema, vocab
from pipeline.ingest import SOURCE_CELLS, documents, hand, ledger
from pipeline.schema import Dataset, Table

PAGE = "https://example.org/page"
SQUARE = MultiPolygon([box(35.5, 35.0, 36.5, 36.0)])
AWAY = MultiPolygon([box(37.5, 35.0, 38.5, 36.0)])


def cases(name: str) -> list[dict[str, str]]:
    """The rows of tests/cases/NAME.csv, which anyone may add to."""
    with (Path(__file__).parent / "cases" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def ledger_row(**cells: str) -> dict[str, str]:
    """A row of the ledger: ten civilians killed in one attack at one place on one day."""
    usual = {
        "ledger_ref": "SYC-900",
        "url": PAGE,
        "read_on": "2026-11-23",
        "publisher_id": "PAPER",
        "published": "2025-03-08",
        "originator_id": "MONITOR",
        "originator_basis": "explicit",
        "attribution_status": "reported",
        "verification": "unverified",
        "claim_kind": "casualty",
        "measure": "killed",
        "subject_group": "civilians",
        "count_text": "10",
        "count_basis": "incident",
        "acts": "one",
        "act": "attack_on_civilians",
        "place_text": "Hmeimim",
        "date_start": "2025-03-07",
        "date_end": "2025-03-07",
        "date_basis": "explicit_date",
        "summary": "Gunmen killed ten civilians in the village.",
    }
    return dict.fromkeys((cell.name for cell in ledger.CELLS), "") | usual | cells


def source(source_id: str, kind: str, scale: str, stance: str, tier: str = "") -> dict[str, str]:
    name = source_id.capitalize()
    return {"source_id": source_id, "name": name, "kind": kind, "acled_scale": scale, "stance": stance, "evidence_tier": tier}


SOURCES = (
    source("MONITOR", "monitor", "Other", "advocacy", "T2"),
    source("PAPER", "media", "International", "independent"),
    source("MINISTRY", "government", "Other", "party_state", "T5"),
    source("UNATTRIBUTED", "unknown", "", "unknown"),
)
SHEETS = {
    "documents.csv": [cell.name for cell in documents.CELLS],
    "claims/relations.csv": [cell.name for cell in ledger.RELATION_CELLS],
    "hand/corrections.csv": [cell.name for cell in hand.CORRECTION_CELLS],
    "hand/rulings.csv": [cell.name for cell in hand.RULING_CELLS],
    "hand/withhold.csv": [cell.name for cell in hand.WITHHOLD_CELLS],
}


def sheet(path: Path, columns: Iterable[str], rows: Iterable[Mapping[str, str]]) -> Path:
    """Rows written as a CSV file; cells that a row does not name are empty."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, list(columns), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def raw_folder(folder: Path, rows: Iterable[Mapping[str, str]] | None = None, **sheets: Iterable[Mapping[str, str]]) -> Path:
    """A folder laid out like data/raw: one ledger file, the sources, and the sheets named (`corrections`, `relations`, …)."""
    sheet(folder / "sources.csv", (cell.name for cell in SOURCE_CELLS), SOURCES)
    sheet(folder / "claims" / "coast.csv", (cell.name for cell in ledger.CELLS), [ledger_row()] if rows is None else rows)
    for name, columns in SHEETS.items():
        given = sheets.get(Path(name).stem)
        if given is not None:
            sheet(folder / name, columns, given)
    return folder


def claim(**said: object) -> dict[str, object]:
    """A coded claim of the ledger: a monitor counts ten civilians killed in one attack at Hmeimim on 7 March 2025."""
    usual: dict[str, object] = {
        "doc_id": ids.page_id(PAGE),
        "receipt_kind": "ledger",
        "ledger_ref": "SYC-900",
        "url": PAGE,
        "read_on": date(2026, 11, 23),
        "claim_kind": "casualty",
        "measure": "killed",
        "subject_group": "civilians",
        "value_text": "10",
        "value": 10,
        "value_low": 10,
        "value_high": 10,
        "qualifier": "exact",
        "unit": "persons",
        "count_basis": "incident",
        "acts": "one",
        "act": "attack_on_civilians",
        "originator_id": "MONITOR",
        "originator_basis": "explicit",
        "publisher_id": "PAPER",
        "attribution_status": "reported",
        "verification": "unverified",
        "evidence_tier": "T2",
        "event_type": "Violence against civilians",
        "sub_event_type": "Attack",
        "date_start": date(2025, 3, 7),
        "date_end": date(2025, 3, 7),
        "date_precision": 1,
        "date_basis": "explicit_date",
        "published": "2025-03-08",
        "place_text": "Hmeimim",
        "place_ids": '["C3588"]',
        "place_scope": "point",
        "latitude": 35.4,
        "longitude": 35.94,
        "x_geo_uncertainty_m": 1500,
        "geo_precision": 1,
        "where_prec": 1,
        "geo_basis": "gazetteer_exact",
        "geo_score": 1.0,
        "area_status": "inside",
        "review_status": "coded",
        "disposition": "event",
        "disposition_reason": "a single act at a known place within 31 days",
        "extractor": "ledger",
        "summary": "Gunmen killed ten civilians in the village.",
        "file": "claims/coast.csv",
        "line": 2,
    }
    row = usual | said
    parts = (str(row[name] or "") for name in ("ledger_ref", "claim_kind", "measure", "subject_group"))
    return {"claim_id": ids.claim_id(ids.ledger_claim_base(*parts), 0)} | row


def total(**said: object) -> dict[str, object]:
    """A claim that counts over the coast: 745 civilians killed in two days."""
    usual: dict[str, object] = {
        "ledger_ref": "SYC-901", "value_text": "~745", "value": 745, "value_low": 745, "value_high": 745, "qualifier": "approx",
        "count_basis": "snapshot", "acts": "many", "place_text": "Syrian coast", "place_ids": '["SY06"]',
        "place_scope": "region_loose", "latitude": None, "longitude": None, "x_geo_uncertainty_m": None, "geo_precision": None,
        "disposition": "aggregate",
    }  # fmt: skip
    return claim(**(usual | said))


def event(of: Mapping[str, object], **coded: object) -> dict[str, object]:
    """The event that a claim makes: gunmen kill ten civilians at Hmeimim."""
    anchor = str(of["claim_id"])
    usual: dict[str, object] = {
        "event_id_cnty": ids.event_id(anchor),
        "event_date": date(2025, 3, 7),
        "year": 2025,
        "time_precision": 1,
        "disorder_type": vocab.POLITICAL,
        "event_type": "Violence against civilians",
        "sub_event_type": "Attack",
        "actor1": "Unidentified Armed Group (Syria)",
        "inter1": "Political militia",
        "actor2": "Civilians (Syria)",
        "inter2": "Civilians",
        "interaction": "Political militia-Civilians",
        "civilian_targeting": "Civilian targeting",
        "iso": 760,
        "region": "Middle East",
        "country": "Syria",
        "admin1": "Lattakia",
        "admin2": "Jablah",
        "admin3": "Al Haffa",
        "location": "Hmeimim",
        "latitude": 35.4,
        "longitude": 35.94,
        "geo_precision": 1,
        "source": "Monitor; Paper",
        "source_scale": "Other-International",
        "notes": "On 7 March 2025, gunmen killed ten civilians in Hmeimim (Jablah, Lattakia).",
        "fatalities": 10,
        "timestamp": 1741392000,
        "x_date_start": date(2025, 3, 7),
        "x_date_end": date(2025, 3, 7),
        "x_date_basis": "explicit_date",
        "x_place_id": "C3588",
        "x_admin1_pcode": "SY06",
        "x_admin2_pcode": "SY0602",
        "x_admin3_pcode": "SY060200",
        "x_geo_basis": "gazetteer_exact",
        "x_geo_uncertainty_m": 1500,
        "x_where_prec_ucdp": 1,
        "x_date_prec_ucdp": 1,
        "x_event_clarity": 1,
        "x_type_of_violence_ucdp": 3,
        "x_fat_low": 10,
        "x_fat_best": 10,
        "x_fat_high": 10,
        "x_fat_high_open": False,
        "x_fat_status": "reported",
        "x_fat_imputed": False,
        "x_fat_rule": "F-MIN",
        "x_n_claims": 1,
        "x_n_documents": 1,
        "x_n_originators": 1,
        "x_party_sourced": False,
        "x_verification": "unverified",
        "x_confidence": "medium",
        "x_disputed": False,
        "x_anchor_claim_id": anchor,
        "x_review_status": "auto",
        "x_row_version": 1,
        "t_start": pd.Timestamp("2025-03-07"),
        "t_end": pd.Timestamp("2025-03-07 23:59:59"),
    }
    row = usual | coded
    return {"geometry": Point(float(str(row["longitude"])), float(str(row["latitude"])))} | row


def aggregate(of: Mapping[str, object], **coded: object) -> dict[str, object]:
    """The total that a claim makes: 745 civilians on the coast."""
    usual: dict[str, object] = {
        "aggregate_id": ids.aggregate_id(str(of["claim_id"])),
        "aggregate_kind": "toll",
        "measure": "killed",
        "subject_group": "civilians",
        "value_low": 745,
        "value_best": 745,
        "value_high": 745,
        "high_open": False,
        "date_start": date(2025, 3, 7),
        "date_end": date(2025, 3, 8),
        "place_ids": '["SY06"]',
        "place_scope": "region_loose",
        "claim_ids": json.dumps([of["claim_id"]]),
        "n_originators": 1,
        "status": "reported",
        "allocated_events": 1,
        "allocated_sum": 10,
        "residual": 735,
        "emit_point": False,
        "x_row_version": 1,
        "geometry": SQUARE,
    }
    return usual | coded


def place(place_id: str, name: str, kind: str, **known: object) -> dict[str, object]:
    """A place of the gazetteer, at Hmeimim unless told otherwise."""
    usual: dict[str, object] = {
        "place_id": place_id, "name": name, "aliases": json.dumps([name]), "kind": kind, "latitude": 35.4, "longitude": 35.94,
        "radius_m": 1500, "acled_location": name, "sensitive": False, "source": "test", "licence": "CC0",
        "geometry": Point(35.94, 35.4),
    }  # fmt: skip
    return usual | known


def area(pcode: str, level: int, name: str, parent: str | None = None) -> dict[str, object]:
    """A governorate, district or subdistrict: one square degree of coast."""
    return {
        "pcode": pcode, "level": level, "name": name, "parent_pcode": parent, "pcode_version": "test",
        "geometry": AWAY if pcode == "SY05" else SQUARE,
    }  # fmt: skip


def actor(actor_id: str, name: str, inter: int | None, kind: str) -> dict[str, object]:
    return {"actor_id": actor_id, "name": name, "inter": inter, "kind": kind, "party": False, "name_status": "acled_pattern"}


PLACES = (
    place("C3588", "Hmeimim", "settlement"),
    place("SYP-base", "Base", "military_site"),
    place("SY06", "Lattakia", "admin1"),
    place("SY0602", "Jablah", "admin2"),
    place("SY060200", "Al-Haffa", "admin3"),
)
AREAS = (
    area("SY05", 1, "Hama"),
    area("SY06", 1, "Lattakia"),
    area("SY0602", 2, "Jablah", "SY06"),
    area("SY060200", 3, "Al-Haffa", "SY0602"),
)
ACTORS = (
    actor("uag-syr", "Unidentified Armed Group (Syria)", 3, "political_militia"),
    actor("civ-syr", "Civilians (Syria)", 7, "civilians"),
    actor("civ-syr-alawite", "Civilians (Syria)", 7, "civilians"),
    actor("syr-mil-2000", "Military Forces of Syria (2000-2024)", 1, "state_military"),
    actor("syr-mil-2024", "Military Forces of Syria (2024-)", 1, "state_military"),
    actor("protesters-syr", "Protesters (Syria)", 6, "crowd"),
    actor("rioters-syr", "Rioters (Syria)", 5, "crowd"),
    actor("assoc-women", "Women (Syria)", None, "associate"),
)


def frame(rows: Iterable[Mapping[str, object]], table: Table) -> pd.DataFrame:
    """Rows as the frame of a table; with geometry it is a GeoDataFrame in EPSG:4326."""
    plain = schema.framed(rows, table)
    return gpd.GeoDataFrame(plain, geometry="geometry", crs="EPSG:4326") if table.geometry else plain


def _usual() -> dict[str, list[dict[str, object]]]:
    """One attack at Hmeimim and one total of the coast, each from one claim."""
    told, counted = claim(), total(line=3)
    one, sum_of_many = event(told), aggregate(counted)
    made = ((one["event_id_cnty"], "event", told), (sum_of_many["aggregate_id"], "aggregate", counted))
    page = {"doc_id": ids.page_id(PAGE), "publisher_source_id": "PAPER", "url": PAGE, "published_at": "2025-03-08",
            "retrieved_at": date(2026, 11, 23), "ref_date": date(2025, 3, 8), "ref_window_start": date(2025, 3, 8),
            "ref_window_end": date(2025, 3, 8), "ref_date_basis": "metadata"}  # fmt: skip
    return {
        "claims": [told, counted],
        "events": [one],
        "event_areas": [{"event_id_cnty": one["event_id_cnty"], "shape_kind": "disc", "radius_m": 1500, "area_km2": 7.1,
                         "basis": "village", "geometry": SQUARE}],
        "aggregates": [sum_of_many],
        "event_claims": [{"event_id_cnty": one["event_id_cnty"], "claim_id": told["claim_id"], "role": "defines"}],
        "event_figures": [{"event_id_cnty": one["event_id_cnty"], "rule": rule, "low": 10, "best": 10, "high": 10,
                           "claim_ids": json.dumps([told["claim_id"]])} for rule in vocab.LISTS["figure_rule"]],
        "documents": [page],
        "sources": [{name: cell or None for name, cell in row.items()} for row in SOURCES],
        "places": list(PLACES),
        "place_names": [{"place_id": "C3588", "name": "Hmeimim", "script": "Latn", "kind": "official", "source": "test"}],
        "admin_areas": list(AREAS),
        "basemap": [{"kind": kind, "name": kind, "geometry": SQUARE} for kind in ("area", "land")],
        "actors": list(ACTORS),
        "id_registry": [{"id": key, "entity": entity, "anchor_claim_id": of["claim_id"], "status": "active"}
                        for key, entity, of in made],
    }  # fmt: skip


def dataset(**tables: Iterable[Mapping[str, object]]) -> Dataset:
    """A small data set that breaks no rule, with the rows of the tables named in place of the usual ones."""
    rows = _usual() | {name: list(given) for name, given in tables.items()}
    return {name: frame(rows.get(name, []), table) for name, table in EVERY.items() if name not in ("meta", "vocab")}


def changed(given: Dataset, table: str, **values: object) -> Dataset:
    """The data set with these values in the first row of one table."""
    first, *others = given[table].to_dict("records")
    return given | {table: frame([first | values, *others], EVERY[table])}


EVERY: Mapping[str, Table] = {table.name: table for table in (*schema.TABLES.values(), schema.CORRECTIONS, schema.RULINGS)}
