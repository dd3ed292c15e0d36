"""The 23 claims of the founding report, as SPEC 8 codes them: the worked example of the whole chain."""

import json
from datetime import date

import pandas as pd

from pipeline import schema
from pipeline.schema import Dataset
from tests.builders import cases
from tests.fuse.world import TIER, WHERE, tables

REPORT = "DOC-d9cd382d3c2e"
NUMBERS = ("value", "value_low", "value_high", "char_start", "char_end")
DAYS = ("date_start", "date_end", "as_of")
ACTS = {  # measure -> act, event type, sub-type
    "killed": ("attack_on_civilians", "Violence against civilians", "Attack"),
    "armed_clash": ("armed_clash", "Battles", "Armed clash"),
    "attack_on_security": ("armed_clash", "Battles", "Armed clash"),
    "demonstration": ("protest", "Protests", "Peaceful protest"),
    "sheltering": ("displacement", "Strategic developments", "Other"),
}
# The report names the base by the village; the geocoder places the crowd at the base itself.
PLACED = {"c17": "C3588", "c18": "SYP-hmeimim-air-base"}


def founding() -> Dataset:
    """What fusion takes when the founding report is the only document."""
    rows = [_claim(row) for row in cases("founding_claims")]
    relations = [dict(row) for row in cases("founding_relations")]
    return tables(rows, schema.framed(relations, schema.CLAIM_RELATIONS))


def _claim(cells: dict[str, str]) -> dict[str, object]:
    row: dict[str, object] = {name: cell or None for name, cell in cells.items() if name != "key"}
    row |= {name: float(cells[name]) if cells[name] else None for name in NUMBERS}
    row |= {name: date.fromisoformat(cells[name]) if cells[name] else None for name in DAYS}
    act, kind, sub = ACTS.get(cells["measure"], (None, None, None))
    row |= {
        "doc_id": REPORT, "url": None, "published": "2025-03-09", "receipt_kind": "text", "publisher_id": "UNATTRIBUTED",
        "ref_date": date(2025, 3, 8), "ref_window_end": date(2025, 3, 9), "review_status": "drafted", "extractor": "hand",
        "acts": "many" if cells["disposition"] == "aggregate" else "one", "act": act, "event_type": kind, "sub_event_type": sub,
        "area_status": "inside", "evidence_tier": TIER[cells["originator_id"]], "summary": None,
        "date_basis": cells["date_basis"] or "unknown", "place_scope": cells["place_scope"] or "none",
        "value_text": "large groups" if cells["key"] in PLACED else None,
        "date_precision": None if row["date_start"] is None else 2,
    }  # fmt: skip
    return row | (_placed(PLACED[cells["key"]]) if cells["key"] in PLACED else {})


def _placed(place_id: str) -> dict[str, object]:
    _, _, _, latitude, longitude = WHERE[place_id]
    return {
        "place_ids": json.dumps([place_id]), "latitude": latitude, "longitude": longitude, "x_geo_uncertainty_m": 1500,
        "geo_precision": 1, "where_prec": 1, "geo_basis": "gazetteer_exact",
    }  # fmt: skip


def totals_by_id(dataset: Dataset) -> dict[str, dict[str, object]]:
    rows = dataset["aggregates"].to_dict("records")
    return {str(row["aggregate_id"]): {str(name): _plain(value) for name, value in row.items()} for row in rows}


def _plain(value: object) -> object:
    return None if value is pd.NA or value is None or value != value else value
