"""Where each claim happened: one answer per distinct wording, a person's word first, the shapes clipped to land."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pandas as pd
import shapely
from shapely import MultiPolygon
from shapely.geometry.base import BaseGeometry

from pipeline import schema
from pipeline.geocode import shapes
from pipeline.geocode.answer import answered
from pipeline.geocode.choosing.index import Atlas, Index, index_of
from pipeline.geocode.points.convention import Answer, Shape, at_place, at_point

WORDING = ["place_text", "place_ar", "within_text"]
Row = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Claims at stage ``placed`` (``schema.CLAIMS``) and the shapes of those that have one (``schema.CLAIM_AREAS``)."""

    claims: pd.DataFrame
    areas: pd.DataFrame


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """What shapes are held against, in EPSG:4326: the land, the project's area, and the admin outlines by p-code."""

    land: BaseGeometry
    area: BaseGeometry
    outlines: dict[str, BaseGeometry]


def place(claims: pd.DataFrame, gazetteer: Atlas, rulings: pd.DataFrame) -> Placed:
    """Give every claim its place, or the reason why it has none.

    Of ``claims`` (stage read) place_text, place_ar and within_text are read. A ruling ``place_is`` on the claim's id or
    ledger_ref wins over the wording, a latitude and longitude that the claim already has over both; their basis is
    ``manual``. Points are WGS84 with 4 decimals, shapes MultiPolygons on land, snapped to 1e-7 degrees. Raises KeyError
    when a ruling names a place that the gazetteer has not.
    """
    index = index_of(gazetteer)
    wordings = [_told(row) for row in claims[WORDING].itertuples(index=False, name=None)]
    known = {wording: _answer(wording, index) for wording in dict.fromkeys(wordings)}
    answers = _given(claims, _ruled(claims, [known[wording] for wording in wordings], rulings, index))
    ground = _Ground(
        land=index.land,
        area=gazetteer.area.geometry.union_all(),
        outlines=dict(zip(gazetteer.admin_areas["pcode"], gazetteer.admin_areas.geometry, strict=True)),
    )
    distinct = {id(answer): answer for answer in answers}  # claims share the answer to their wording
    columns = {key: _columns(answer, ground.area, index) for key, answer in distinct.items()}
    areas = {key: [*_area(answer, ground), *_listed(answer, ground, index)] for key, answer in distinct.items()}
    told = pd.DataFrame([columns[id(answer)] for answer in answers], index=claims.index)
    kept = claims.drop(columns=list(told.columns))
    placed = schema.typed(pd.concat([kept, told], axis="columns"), schema.CLAIMS)
    by_claim = sorted(zip(claims["claim_id"], answers, strict=True), key=lambda pair: str(pair[0]))
    rows = [{"claim_id": claim_id} | area for claim_id, answer in by_claim for area in areas[id(answer)]]
    return Placed(claims=placed, areas=schema.framed(rows, schema.CLAIM_AREAS))


def _told(row: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(cell if isinstance(cell, str) else "" for cell in row)


def _answer(wording: tuple[str, ...], index: Index) -> Answer:
    *spellings, within = wording
    return answered(tuple(filter(None, spellings)), within or None, index)


def _ruled(claims: pd.DataFrame, answers: list[Answer], rulings: pd.DataFrame, index: Index) -> list[Answer]:
    """A ruling on a claim, or else on its ledger row, stands before the machine's answer."""
    ruled = rulings[rulings["kind"] == "place_is"]
    told = {key: at_place(index.named(value)) for key, value in zip(ruled["key_a"], ruled["value"], strict=True)}
    keys = zip(claims["claim_id"], claims["ledger_ref"], answers, strict=True)
    return [told.get(claim_id) or told.get(ledger_ref) or answer for claim_id, ledger_ref, answer in keys]


def _given(claims: pd.DataFrame, answers: list[Answer]) -> list[Answer]:
    """A point that a person gave stays."""
    cells = zip(claims["latitude"], claims["longitude"], claims["x_geo_uncertainty_m"], answers, strict=True)
    return [
        answer
        if pd.isna(latitude) or pd.isna(longitude)
        else at_point((latitude, longitude), None if pd.isna(radius) else int(radius), answer)
        for latitude, longitude, radius, answer in cells
    ]


def _columns(answer: Answer, area: BaseGeometry, index: Index) -> Row:
    latitude, longitude = answer.point or (None, None)
    return {
        "place_ids": json.dumps(answer.place_ids, ensure_ascii=False, separators=(",", ":")),
        "place_scope": answer.scope,
        "latitude": None if latitude is None else round(latitude, 4),
        "longitude": None if longitude is None else round(longitude, 4),
        "x_geo_uncertainty_m": answer.radius_m,
        "geo_precision": answer.geo_precision,
        "where_prec": answer.where_prec,
        "geo_basis": answer.basis,
        "geo_score": answer.score,
        "runner_up_place_id": answer.runner_up,
        "geo_reason": answer.reason or None,
        "area_status": area_status(answer, area, index),
    }


def _area(answer: Answer, ground: _Ground) -> list[Row]:
    """The area of an answer as a row without its claim; none for one without a shape."""
    outline = drawn(answer.shape, ground)
    if answer.shape is None or outline is None or outline.is_empty:
        return []
    return [
        {
            "shape_kind": answer.shape.kind,
            "radius_m": answer.radius_m,
            "area_km2": round(shapes.area_km2(outline), 1),
            "basis": answer.shape.basis,
            "geometry": outline,
        }
    ]


def _listed(answer: Answer, ground: _Ground, index: Index) -> list[Row]:
    """Of a list of places that were all found, in the area: each with its own point and area, in the order of the wording."""
    if answer.scope != "place_list" or answer.point is not None or answer.lacks_some:
        return []
    each = [at_place(index.named(place_id), answer.basis or "manual") for place_id in answer.place_ids]
    if not all(area_status(one, ground.area, index) == "inside" for one in each):
        return []
    return [area | _own_point(one) for one in each for area in _area(one, ground)]


def _own_point(one: Answer) -> Row:
    latitude, longitude = one.point or (None, None)
    point = {"latitude": latitude, "longitude": longitude, "geo_precision": one.geo_precision, "where_prec": one.where_prec}
    return point | {"place_id": one.place_ids[0], "geo_basis": one.basis}


def drawn(shape: Shape | None, ground: _Ground) -> MultiPolygon | None:
    """The shape on land, snapped; None for none, or for an area without an outline."""
    if shape is None:
        return None
    if shape.outline is not None:
        return shapes.on_land(shape.outline, ground.land)
    outline = ground.outlines.get(shape.area_id or "")
    if outline is None:
        return None
    if shape.bearing is None or shape.seat is None:
        return shapes.snapped(outline)
    return shapes.snapped(shapes.part_towards(outline, shape.bearing, shape.seat))


def area_status(answer: Answer, area: BaseGeometry, index: Index) -> str:
    """SPEC 6.4 f: whether the point, or without one any of the places, lies in the project's area."""
    if answer.is_abroad:
        return "out_of_area"
    if answer.point is not None:
        return "inside" if area.covers(shapely.Point(answer.point[1], answer.point[0])) else "out_of_area"
    if not answer.place_ids or answer.scope == "country":
        # The country holds the area and much else.
        return "unknown"
    points = index.points[[index.at[place_id] for place_id in answer.place_ids]]
    return "inside" if shapely.covers(area, shapely.points(points)).any() else "out_of_area"
