"""What lies under the events without any server: land, borders, towns, and names to search for, in both scripts."""

from __future__ import annotations

import json

import geopandas as gpd
import pandas as pd
import shapely

from pipeline.export.map import packed
from pipeline.names import Folded, folded_all
from pipeline.schema import Dataset

TOLERANCE = 0.0025  # degrees, about 250 m: below what most places are known to
COAST_TOLERANCE = 0.0008
TOWNS = 300
SPELLINGS = 3  # further ones of a place
KNOWN_FROM = 1500  # inhabitants from which on a place has further spellings


def drawing(dataset: Dataset) -> dict[str, object]:
    """Land as rings; borders of countries and of each level below as lines, without the coast; labels."""
    basemap, admin = dataset["basemap"], dataset["admin_areas"]
    area = _area(basemap)
    near = admin[admin.geometry.intersects(area)] if area is not None else admin
    countries = basemap[basemap["kind"] == "country"]
    layers = (countries, admin[admin["level"] == 1], admin[admin["level"] == 2], near[near["level"] == 3])
    return {
        "land": packed.outline(_plainer(basemap.geometry[basemap["kind"] != "area"].union_all())),
        "lines": [packed.outline(_inner_lines(layer)) for layer in layers],
        "countries": _labels(countries),
        "admin": _labels(admin[admin["level"] == 1]) + _labels(near[near["level"] == 2]),
        "arabic": {str(name): str(arabic) for name, arabic in zip(near["name"], near["name_ar"], strict=True)},
        "towns": _towns(dataset["places"]),
    }


def place_names(dataset: Dataset) -> dict[str, object]:
    """Places that a reader may look for, column by column; latitude and longitude in steps of 1/500 degree."""
    places = dataset["places"]
    area = _area(dataset["basemap"])
    told = places[places["geometry"].notna() & ~places["sensitive"].astype(bool)]
    told = told[told.geometry.within(area)] if area is not None else told
    district = told["admin2_pcode"].map(dataset["admin_areas"].set_index("pcode")["name"])
    known = sorted(district.dropna().unique())
    code = pd.to_numeric(told["place_id"].str.extract(r"^C(\d+)$", expand=False))
    return {
        "code": packed.steps(code.fillna(0).astype(int).to_numpy()),
        "id": {str(at): place_id for at, place_id in enumerate(told["place_id"]) if pd.isna(code.iloc[at])},
        "name": told["name"].tolist(),
        "arabic": packed.cells(told["name_ar"]),
        "others": _further_spellings(told),
        "districts": known,
        "district": [known.index(name) if isinstance(name, str) else -1 for name in district],
        "latitude": packed.steps((told["latitude"] * 500).round().astype(int).to_numpy()),
        "longitude": packed.steps((told["longitude"] * 500).round().astype(int).to_numpy()),
    }


def _further_spellings(places: gpd.GeoDataFrame) -> list[str]:
    """The spellings that folding does not bring back to a name already there, joined by "|": the page folds as we do."""
    is_known = (places["kind"] != "settlement") | (places["population"] >= KNOWN_FROM)
    aliases_of = places["aliases"].where(is_known.fillna(False), "[]")
    spelled = [
        [str(name), str(arabic), *json.loads(aliases)]
        for name, arabic, aliases in zip(places["name"], places["name_ar"], aliases_of, strict=True)
    ]
    folded = iter(folded_all(spelling for spellings in spelled for spelling in spellings))
    return ["|".join(_distinct(spellings, [next(folded) for _ in spellings])) for spellings in spelled]


def _distinct(spellings: list[str], folded: list[Folded]) -> list[str]:
    first = {fold: spelling for fold, spelling in zip(reversed(folded), reversed(spellings), strict=True) if fold}
    kept = [spelling for fold, spelling in zip(folded[2:], spellings[2:], strict=True) if first.get(fold) == spelling]
    return kept[:SPELLINGS]


def _area(basemap: gpd.GeoDataFrame) -> shapely.Geometry | None:
    areas = basemap.geometry[basemap["kind"] == "area"]
    return areas.union_all() if len(areas) else None


def _plainer(shape: shapely.Geometry) -> shapely.Geometry:
    return shapely.simplify(shape, COAST_TOLERANCE, preserve_topology=True)


def _inner_lines(layer: gpd.GeoDataFrame) -> shapely.Geometry | None:
    """The borders between neighbours: an edge that two areas share is drawn once, the coast not at all."""
    shapes = layer.geometry.to_numpy()
    if not len(shapes):
        return None
    plain = shapely.coverage_simplify(shapes, TOLERANCE)
    edges = shapely.union_all(shapely.boundary(plain))
    inner = shapely.difference(edges, shapely.boundary(shapely.coverage_union_all(plain)))
    return shapely.line_merge(inner)


def _labels(layer: gpd.GeoDataFrame) -> list[list[packed.Cell]]:
    at = shapely.point_on_surface(layer.geometry.to_numpy())
    named = pd.DataFrame(layer[["name", "name_ar"]]).assign(level=layer.get("level", 0))
    return packed.rows(named.assign(latitude=shapely.get_y(at).round(3), longitude=shapely.get_x(at).round(3)))


def _towns(places: gpd.GeoDataFrame) -> list[list[packed.Cell]]:
    """The largest places with a point, largest first: name, Arabic name, kind, inhabitants, latitude, longitude."""
    known = places[places["population"].notna() & places["geometry"].notna() & (places["kind"] == "settlement")]
    large = known.sort_values(["population", "place_id"], ascending=[False, True]).head(TOWNS)
    columns = ["name", "name_ar", "population", "latitude", "longitude"]
    return packed.rows(pd.DataFrame(large[columns]).round({"latitude": 4, "longitude": 4}))
