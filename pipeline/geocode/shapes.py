"""In which shape on the ground the true point should lie: discs, sectors, corridors and outlines, on land."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import shapely
from pyproj import Geod
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

GEOD = Geod(ellps="WGS84")
# Coordinates are written to 1e-7 degrees (DESIGN 1.7).
GRID = 1e-7
# A reported "17 km north-east" is good for a factor of 0.8 to 1.25 and half a sixteenth of the compass; the margin beyond
# that is for the chords of the drawn arc.
NEAREST, FARTHEST, HALF_ANGLE = 0.79, 1.26, 23.0
# A road between two towns leaves the straight line by about an eighth of its length.
CORRIDOR_SHARE, CORRIDOR_LEAST_M, CORRIDOR_MOST_M = 0.12, 1_500.0, 8_000.0
# Less than this share of an area is no part that anybody would name.
LEAST_PART = 0.02
_ARC_STEPS = 72
_ACROSS_SYRIA_M = 500_000.0

Point = tuple[float, float]
"""Latitude and longitude in degrees, EPSG:4326."""


def distance_m(a: Point, b: Point) -> float:
    """Metres between two points on the ellipsoid."""
    return float(GEOD.inv(a[1], a[0], b[1], b[0])[2])


def moved(start: Point, bearing: float, metres: float) -> Point:
    """The point ``metres`` away from ``start`` towards ``bearing`` (degrees clockwise from north)."""
    longitude, latitude, _ = GEOD.fwd(start[1], start[0], bearing, metres)
    return float(latitude), float(longitude)


def middle(a: Point, b: Point) -> Point:
    """The point half-way between two points."""
    bearing, _, metres = GEOD.inv(a[1], a[0], b[1], b[0])
    return moved(a, float(bearing), float(metres) / 2)


def disc(centre: Point, radius_m: float) -> Polygon:
    """All points within ``radius_m`` of ``centre``."""
    return Polygon(_arc(centre, np.linspace(0, 360, _ARC_STEPS, endpoint=False), radius_m))


def sector(origin: Point, distance: float, bearing: float) -> Polygon:
    """Where a point reported ``distance`` metres from ``origin`` towards ``bearing`` may truly lie."""
    angles = np.linspace(bearing - HALF_ANGLE, bearing + HALF_ANGLE, _ARC_STEPS // 4)
    return Polygon(_arc(origin, angles, distance * FARTHEST) + _arc(origin, angles[::-1], distance * NEAREST))


def side(origin: Point, bearing: float, radius_m: float) -> Polygon:
    """The part of a disc that lies towards ``bearing``: "the countryside north of X"."""
    return Polygon([(origin[1], origin[0]), *_arc(origin, np.linspace(bearing - 45, bearing + 45, _ARC_STEPS // 2), radius_m)])


def corridor(ends: Sequence[Point]) -> Polygon:
    """The strip along the straight line between the ends, an eighth as wide to each side as it is long."""
    a, b = ends
    bearing, back, length = GEOD.inv(a[1], a[0], b[1], b[0])
    width = min(max(CORRIDOR_SHARE * length, CORRIDOR_LEAST_M), CORRIDOR_MOST_M)
    half_turn = np.linspace(90, 270, _ARC_STEPS // 4)
    return Polygon(_arc(a, bearing + half_turn, width) + _arc(b, back + half_turn, width))


def part_towards(outline: BaseGeometry, bearing: float, seat: Point) -> BaseGeometry:
    """The part of an outline that lies towards ``bearing`` from its seat ("northern Latakia countryside").

    A seat at the very edge has nothing on one side: then the part is seen from the middle of the outline.
    """
    part = _half(outline, bearing, seat)
    is_edge = part.area < LEAST_PART * outline.area
    return _half(outline, bearing, (outline.centroid.y, outline.centroid.x)) if is_edge else part


def _half(outline: BaseGeometry, bearing: float, centre: Point) -> BaseGeometry:
    rim = _arc(centre, np.linspace(bearing - 90, bearing + 90, _ARC_STEPS // 2), _ACROSS_SYRIA_M)
    return outline.intersection(Polygon([(centre[1], centre[0]), *rim]))


def on_land(shape: BaseGeometry, land: BaseGeometry) -> MultiPolygon:
    """The shape as a valid MultiPolygon snapped to 1e-7 degrees, without its sea; a shape wholly at sea stays whole."""
    dry = shape.intersection(land)
    return snapped(shape if dry.is_empty or not dry.area else dry)


def snapped(shape: BaseGeometry) -> MultiPolygon:
    """A valid MultiPolygon with coordinates on the grid of 1e-7 degrees; lines and points that clipping left are gone."""
    fixed = shapely.make_valid(shapely.set_precision(shape, GRID))
    parts = [part for part in shapely.get_parts(shapely.get_parts(fixed)) if part.geom_type == "Polygon"]
    return MultiPolygon(sorted((part.normalize() for part in parts), key=lambda part: part.wkt))


def area_km2(shape: BaseGeometry) -> float:
    """Square kilometres on the ellipsoid."""
    return abs(float(GEOD.geometry_area_perimeter(shapely.orient_polygons(shape))[0])) / 1e6


def reach_m(centre: Point, shape: BaseGeometry) -> int:
    """Metres from ``centre`` to the farthest point of ``shape``, rounded up to a hundred."""
    outline = shapely.get_coordinates(shape)
    count = len(outline)
    _, _, metres = GEOD.inv(np.full(count, centre[1]), np.full(count, centre[0]), outline[:, 0], outline[:, 1])
    return int(math.ceil(float(np.max(metres)) / 100) * 100)


def _arc(centre: Point, angles: np.ndarray[tuple[int], np.dtype[np.float64]], radius_m: float) -> list[Point]:
    """(longitude, latitude) of points on a circle, in the order of the angles."""
    count = len(angles)
    longitude, latitude, _ = GEOD.fwd(np.full(count, centre[1]), np.full(count, centre[0]), angles, np.full(count, radius_m))
    return list(zip(longitude.tolist(), latitude.tolist(), strict=True))
