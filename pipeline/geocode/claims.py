"""Where each claim happened: one answer per distinct wording, a person's word first, the shapes clipped to land."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

import pandas as pd
import shapely
from shapely import MultiPolygon
from shapely.geometry.base import BaseGeometry

from pipeline import schema
from pipeline.geocode import shapes
from pipeline.geocode.answer import Answer, Shape, answered, at_place, at_point
from pipeline.geocode.index import Atlas, Index

WORDING = ["place_text", "place_ar", "within_text"]
AREA_COLUMNS = ["shape_kind", "radius_m", "area_km2", "basis", "geometry"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Claims at stage ``placed`` and, for those with a point or an area, the shape in which the true point should lie."""

    claims: pd.DataFrame
    areas: pd.DataFrame


def place(claims: pd.DataFrame, gazetteer: Atlas, rulings: pd.DataFrame) -> Placed:
    """Give every claim its place, or the reason why it has none; rulings ``place_is`` and given points win (SPEC 6.3)."""
    index = Index(gazetteer)
    wordings = claims[WORDING].drop_duplicates().reset_index(drop=True)
    wordings["answer"] = [_answer(*row, index) for row in wordings.itertuples(index=False, name=None)]
    answers: list[Answer] = claims[WORDING].merge(wordings, on=WORDING, how="left", validate="many_to_one")["answer"].tolist()
    answers = _ruled(claims, answers, rulings, index)
    area = gazetteer.area.union_all()
    drawn = {id(answer): answer for answer in answers}
    finished = {key: _finished(answer, gazetteer, area) for key, answer in drawn.items()}
    columns = pd.DataFrame([finished[id(answer)][0] for answer in answers], index=claims.index)
    placed = schema.typed(claims.assign(**{name: columns[name] for name in columns}), schema.CLAIMS)
    rows = [
        {"claim_id": claim_id} | dict(finished[id(answer)][1])
        for claim_id, answer in zip(claims["claim_id"], answers, strict=True)
        if finished[id(answer)][1]
    ]
    areas = schema.framed(rows, schema.CLAIM_AREAS).sort_values("claim_id").reset_index(drop=True)
    return Placed(claims=placed, areas=areas)


def _answer(text: object, arabic: object, within: object, index: Index) -> Answer:
    spellings = tuple(wording for wording in (text, arabic) if isinstance(wording, str))
    return answered(spellings, within if isinstance(within, str) else None, index)


def _ruled(claims: pd.DataFrame, answers: list[Answer], rulings: pd.DataFrame, index: Index) -> list[Answer]:
    """A ruling on a claim or its ledger row, and a point that a person gave, stand before the machine's answer."""
    ruled = rulings[rulings["kind"] == "place_is"]
    told: Mapping[str, str] = dict(zip(ruled["key_a"], ruled["value"], strict=True))
    keys = zip(claims["claim_id"], claims["ledger_ref"], strict=True)
    answers = [
        at_place(index.named(told[key]), index) if (key := next((key for key in pair if key in told), None)) else answer
        for pair, answer in zip(keys, answers, strict=True)
    ]
    given = zip(claims["latitude"], claims["longitude"], claims["x_geo_uncertainty_m"], answers, strict=True)
    return [
        answer
        if pd.isna(latitude) or pd.isna(longitude)
        else at_point((latitude, longitude), None if pd.isna(radius) else int(radius), answer)
        for latitude, longitude, radius, answer in given
    ]


def _finished(answer: Answer, gazetteer: Atlas, area: BaseGeometry) -> tuple[dict[str, object], dict[str, object]]:
    """The claim's columns and, unless there is none, its row of areas."""
    outline = None if answer.shape is None else drawn(answer.shape, gazetteer)
    latitude, longitude = (None, None) if answer.point is None else (round(answer.point[0], 4), round(answer.point[1], 4))
    columns = {
        "place_ids": json.dumps(answer.place_ids, ensure_ascii=False, separators=(",", ":")),
        "place_scope": answer.scope,
        "latitude": latitude,
        "longitude": longitude,
        "x_geo_uncertainty_m": answer.radius_m,
        "geo_precision": answer.geo_precision,
        "where_prec": answer.where_prec,
        "geo_basis": answer.basis,
        "geo_score": answer.score,
        "runner_up_place_id": answer.runner_up,
        "geo_reason": answer.reason or None,
        "area_status": area_status(answer, area, gazetteer),
    }
    if outline is None or answer.shape is None or outline.is_empty:
        return columns, {}
    shape = {
        "shape_kind": answer.shape.kind,
        "radius_m": answer.radius_m,
        "area_km2": round(shapes.area_km2(outline), 1),
        "basis": answer.shape.basis,
        "geometry": outline,
    }
    return columns, shape


def drawn(shape: Shape, gazetteer: Atlas) -> MultiPolygon | None:
    """The shape on land, EPSG:4326, snapped to 1e-7 degrees; None for an area without an outline."""
    if shape.outline is not None:
        return shapes.on_land(shape.outline, gazetteer.land.union_all())
    outlines = gazetteer.admin_areas
    found = outlines.loc[outlines["pcode"] == shape.area_id, "geometry"]
    return None if found.empty else shapes.snapped(found.iloc[0])


def area_status(answer: Answer, area: BaseGeometry, gazetteer: Atlas) -> str:
    """SPEC 6.4 f: whether the point, or else any of the places, lies in the project's area."""
    if not answer.place_ids and answer.point is None:
        return "unknown"
    if answer.point is not None:
        return "inside" if area.covers(shapely.Point(answer.point[1], answer.point[0])) else "out_of_area"
    places = gazetteer.places
    points = places.loc[places["place_id"].isin(list(answer.place_ids)), ["longitude", "latitude"]].dropna()
    return "inside" if shapely.covers(area, shapely.points(points.to_numpy())).any() else "out_of_area"
