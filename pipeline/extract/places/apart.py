"""How far two points lie apart, in metres."""

from pyproj import Geod

Point = tuple[float, float]  # latitude, longitude
_GEOD = Geod(ellps="WGS84")


def metres(one: Point, other: Point) -> float:
    return float(_GEOD.inv(one[1], one[0], other[1], other[0])[2])
