"""How the published outlines are simplified, moved and cut for drawing, clipping and the project's area."""

from __future__ import annotations

from typing import TypeAlias

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely
from pyproj import Geod, Transformer
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform

Points: TypeAlias = npt.NDArray[np.float64]
Shapes: TypeAlias = npt.NDArray[np.object_]

GEOD = Geod(ellps="WGS84")
CRS = "EPSG:4326"
TOLERANCE_DEGREES = 0.0005
SNAP_DEGREES = 1e-6
# Best shift of OCHA's outline against OSM's coast, measured (PROVENANCE trap 1).
SHIFT_EAST_M, SHIFT_NORTH_M = -750.0, -125.0
SEA_M = 12 * 1852.0
EAST_EDGE = 37.0
WHOLE = ("SY06", "SY10")
WEST_PART = ("SY04", "SY05", "SY07")
LAND_MARGIN_DEGREES = 0.5
# Slivers between two outlines of one border are closed up to this width.
SLIVER_M = 3_000.0
# Closing must not fill bays: nothing within this distance of the sea is touched.
COAST_M = 6_000.0
NEIGHBOURS = {
    "Cyprus": ("CYP", "قبرص"),
    "Iraq": ("IRQ", "العراق"),
    "Israel": ("ISR", "إسرائيل"),
    "Jordan": ("JOR", "الأردن"),
    "Lebanon": ("LBN", "لبنان"),
    "Palestine": ("PSE", "فلسطين"),
    "Syria": ("SYR", "سوريا"),
    "Turkey": ("TUR", "تركيا"),
}
METRIC = "+proj=laea +lat_0=35.2 +lon_0=36.2 +ellps=WGS84 +units=m"
_METRIC = Transformer.from_crs(CRS, METRIC, always_xy=True)


def admin3_outlines(published: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Subdistricts, simplified so that neighbours keep one common edge."""
    rows = published.sort_values("ADM3_PCODE").reset_index(drop=True)
    simple = shapely.coverage_simplify(rows.geometry.to_numpy(), TOLERANCE_DEGREES)
    fields = {
        "pcode": rows["ADM3_PCODE"],
        "name": rows["ADM3_EN"],
        "name_ar": rows["ADM3_AR"].map(without_centre),
        "admin1_pcode": rows["ADM1_PCODE"],
        "admin2_pcode": rows["ADM2_PCODE"],
    }
    return gpd.GeoDataFrame(fields, geometry=_snapped(simple), crs=CRS)


def without_centre(name: str) -> str:
    """OCHA writes 'centre of X' for a subdistrict that is called X."""
    return name.removeprefix("مركز").strip()


def dissolved(admin3: gpd.GeoDataFrame, published: gpd.GeoDataFrame, level: int) -> gpd.GeoDataFrame:
    """Districts (level 2) or governorates (level 1), joined from the simplified subdistricts."""
    code, name = f"ADM{level}_PCODE", f"ADM{level}_EN"
    names = published.drop_duplicates(code).set_index(code)
    groups = admin3.geometry.groupby(admin3["pcode"].str[: 2 + 2 * level])
    rows = [(pcode, shapely.union_all(parts.to_numpy(), grid_size=SNAP_DEGREES)) for pcode, parts in groups]
    pcodes = [pcode for pcode, _ in rows]
    fields = {
        "pcode": pcodes,
        "name": names.loc[pcodes, name].to_numpy(),
        "name_ar": [without_centre(text) for text in names.loc[pcodes, f"ADM{level}_AR"]],
        "admin1_pcode": [pcode[:4] for pcode in pcodes],
    }
    shapes = [_without_specks(shape) for _, shape in rows]
    return gpd.GeoDataFrame(fields, geometry=_snapped(np.array(shapes)), crs=CRS)


def country_outlines(neighbours: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Natural Earth's outlines of Syria and the countries around, as published."""
    rows = neighbours[neighbours["name"].isin(NEIGHBOURS)].copy()
    rows["iso3"] = [NEIGHBOURS[name][0] for name in rows["name"]]
    rows["name_ar"] = [NEIGHBOURS[name][1] for name in rows["name"]]
    rows = rows.sort_values("iso3")[["iso3", "name", "name_ar", "geometry"]].reset_index(drop=True)
    rows["geometry"] = _snapped(np.array([_polygons(shape) for shape in rows.geometry]))
    return rows


def land_outline(admin1: gpd.GeoDataFrame, countries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Syria with its coast moved to where it lies, and the neighbours' land around it."""
    syria = shapely.union_all(admin1.geometry.to_numpy())
    frame = shapely.box(*syria.bounds).buffer(LAND_MARGIN_DEGREES, join_style="mitre")
    abroad = shapely.union_all(countries.loc[countries["iso3"] != "SYR"].geometry.to_numpy())
    land = shapely.union_all([_moved_mainland(syria), shapely.intersection(abroad, frame)])
    row = {"name": ["land"], "note": ["OCHA COD-AB outline moved 750 m west and 125 m south; Natural Earth around it"]}
    return gpd.GeoDataFrame(row, geometry=_snapped(np.array([_closed(land, frame)])), crs=CRS)


def project_area(admin1: gpd.GeoDataFrame, land: gpd.GeoDataFrame, countries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """SPEC 6.4 (f): two governorates whole, three west of 37.0 E, and the sea off them within 12 nautical miles."""
    shapes = admin1.set_index("pcode").geometry
    west = shapely.box(30.0, 30.0, EAST_EDGE, 40.0)
    whole = [shapes[pcode] for pcode in WHOLE]
    parts = [shapely.intersection(shapes[pcode], west) for pcode in WEST_PART]
    coast = _moved_mainland(shapely.union_all(whole))
    band = shapely.box(30.0, coast.bounds[1], 37.0, coast.bounds[3])
    reach = shapely.intersection(_in_metres(coast, SEA_M), band)
    abroad = shapely.union_all(countries.loc[countries["iso3"] != "SYR"].geometry.to_numpy())
    sea = shapely.difference(shapely.difference(reach, land.geometry.iloc[0]), abroad)
    # The published outline stands off the coast; the strip between belongs to the area too.
    area = shapely.union_all([*whole, *parts, sea, shapely.intersection(coast, _in_metres(sea, 2_000.0))])
    inland = shapely.difference(area, shapely.difference(abroad, shapely.union_all([*whole, *parts])))
    row = {"name": ["project area"], "note": ["SY06, SY10; SY04, SY05, SY07 west of 37.0 E; the sea within 12 nautical miles"]}
    return gpd.GeoDataFrame(row, geometry=_snapped(np.array([_without_specks(inland)])), crs=CRS)


def _moved_mainland(shape: BaseGeometry) -> BaseGeometry:
    """Shift the largest part by metres, at each vertex's own latitude; Arwad's outline stands where it should."""
    mainland, *islands = sorted(shapely.get_parts(shape), key=lambda part: -part.area)
    return shapely.union_all([shapely.transform(mainland, _shifted), *islands])


def _shifted(points: Points) -> Points:
    everywhere = np.ones(len(points))
    bearing = np.degrees(np.arctan2(SHIFT_EAST_M, SHIFT_NORTH_M))
    length = np.hypot(SHIFT_EAST_M, SHIFT_NORTH_M)
    east, north, _ = GEOD.fwd(points[:, 0], points[:, 1], everywhere * bearing, everywhere * length)
    return np.column_stack([east, north])


def _closed(land: BaseGeometry, frame: BaseGeometry) -> BaseGeometry:
    """Close the slivers that two versions of one border leave, but fill no bay."""
    closed = _in_metres(_in_metres(land, SLIVER_M), -SLIVER_M)
    sea = shapely.difference(frame, closed)
    open_sea = shapely.union_all([part for part in shapely.get_parts(sea) if part.area > 0.5])
    inland = shapely.difference(closed, _in_metres(open_sea, COAST_M))
    return _without_specks(shapely.intersection(shapely.union_all([land, inland]), frame))


def _in_metres(shape: BaseGeometry, width: float) -> BaseGeometry:
    there = transform(_METRIC.transform, shape).buffer(width)
    return transform(lambda x, y: _METRIC.transform(x, y, direction="INVERSE"), there)


def _polygons(shape: BaseGeometry) -> BaseGeometry:
    parts = [part for part in shapely.get_parts(shape) if part.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts)


def _without_specks(shape: BaseGeometry) -> BaseGeometry:
    """Drop holes and parts under about a hectare, which only rounding makes."""
    speck = 1e-6
    kept = [
        shapely.Polygon(part.exterior, [ring for ring in part.interiors if shapely.Polygon(ring).area > speck])
        for part in shapely.get_parts(shape)
        if part.geom_type == "Polygon" and part.area > speck
    ]
    return shapely.union_all(kept)


def _snapped(shapes: Shapes) -> Shapes:
    """Coordinates on a grid, rings in one direction and from one first point."""
    snapped: Shapes = shapely.normalize(shapely.set_precision(shapes, SNAP_DEGREES, mode="valid_output"))
    return snapped


def centre_of(shape: BaseGeometry) -> tuple[float, float]:
    """A point inside the shape, longitude first."""
    point = shape.representative_point()
    return point.x, point.y


def half_diagonal_m(shape: BaseGeometry) -> float:
    """Half the diagonal of the bounding box, in metres."""
    west, south, east, north = shape.bounds
    return float(GEOD.inv(west, south, east, north)[2] / 2)
