"""What the page tells of totals: areas with a figure, the series behind it by speaker, what the events account for."""

from __future__ import annotations

import json

import geopandas as gpd
import pandas as pd
import shapely

from pipeline.export.map import packed, receipts
from pipeline.schema import Dataset

COLUMNS = (
    "aggregate_id", "aggregate_kind", "measure", "subject_group", "value_low", "value_best", "value_high", "high_open",
    "n_incidents", "date_start", "date_end", "as_of", "place_scope", "area_text", "parent_aggregate_id", "episode_id",
    "n_originators", "status", "allocated_events", "allocated_sum", "residual", "note",
)  # fmt: skip
SAID = (
    "quote", "claim_id", "originator_id", "publisher_id", "as_of", "published", "date_start", "date_end", "value_text",
    "value", "value_low", "value_high", "count_basis", "summary", "url",
)  # fmt: skip
SERIES = ("originator_id", "as_of", "value", "low", "high", "count_basis", "claim_id")
RECONCILED = ("originator_id", "subject_group", "claimed_low", "claimed", "claimed_high", "events", "in_events", "remainder")
TOLERANCE = 0.003


def panel(dataset: Dataset) -> dict[str, object]:
    """Every aggregate with its outline (never a point) and the claims behind it."""
    aggregates = dataset["aggregates"]
    behind = [json.loads(claim_ids) for claim_ids in aggregates["claim_ids"]]
    claims = dataset["claims"].set_index("claim_id", drop=False)
    named = [*(one for ids in behind for one in ids), *dataset["total_series"]["claim_id"]]
    wanted = [claim_id for claim_id in dict.fromkeys(named) if claim_id in claims.index]
    number = {claim_id: at for at, claim_id in enumerate(wanted)}
    outlines, shapes = _outlines(_areas(aggregates, dataset["admin_areas"]))
    return {
        "fields": [*COLUMNS, "area_ar"],
        "rows": [[*row, arabic] for row, arabic in zip(packed.rows(aggregates[list(COLUMNS)]), _arabic(dataset), strict=True)],
        "outlines": outlines,
        "shapes": shapes,
        "series": _held(dataset["total_series"], SERIES),
        "reconciled": _held(dataset["reconciliation"], RECONCILED),
        "claims": [[number[one] for one in ids if one in number] for ids in behind],
        "said": {
            "fields": list(SAID),
            "rows": [[receipts.short(row[0]), *row[1:]] for row in packed.rows(claims.loc[wanted, list(SAID)])],
        },
    }


def _held(table: pd.DataFrame, columns: tuple[str, ...]) -> dict[str, list[list[packed.Cell]]]:
    """Of each aggregate its rows of a table, in the table's order."""
    held: dict[str, list[list[packed.Cell]]] = {}
    for aggregate_id, row in zip(table["aggregate_id"].to_numpy(), packed.rows(pd.DataFrame(table[list(columns)])), strict=True):
        held.setdefault(str(aggregate_id), []).append(row)
    return held


def _arabic(dataset: Dataset) -> list[str | None]:
    """Of each total counted over admin areas their Arabic names, to stand beside the wording of its source."""
    admin = dataset["admin_areas"]
    arabic = dict(zip(admin["pcode"], packed.cells(admin["name_ar"]), strict=True))
    named = ([arabic.get(place_id) for place_id in json.loads(ids)] for ids in dataset["aggregates"]["place_ids"])
    return ["، ".join(map(str, names)) if names and all(names) else None for names in named]


def _areas(aggregates: gpd.GeoDataFrame, admin: gpd.GeoDataFrame) -> list[shapely.Geometry | None]:
    """The outline of each total; of a loosely worded region the admin areas that it is counted over."""
    known = dict(zip(admin["pcode"], admin.geometry, strict=True))
    counted = [[known.get(place_id) for place_id in json.loads(ids)] for ids in aggregates["place_ids"]]
    whole = (shapely.union_all(shapes) if shapes and None not in shapes else None for shapes in counted)
    return [area if shape is None else shape for shape, area in zip(aggregates.geometry, whole, strict=True)]


def _outlines(shapes: list[shapely.Geometry | None]) -> tuple[list[int], list[list[list[int]]]]:
    """For each area the number of its outline, -1 for none, and the outlines, each once."""
    known: dict[bytes, int] = {}
    numbers: list[int] = []
    outlines: list[list[list[int]]] = []
    for shape in shapes:
        wkb = b"" if shape is None else shapely.to_wkb(shape)
        if wkb and wkb not in known:
            known[wkb] = len(outlines)
            outlines.append(packed.outline(shapely.simplify(shape, TOLERANCE)))
        numbers.append(known.get(wkb, -1))
    return numbers, outlines
