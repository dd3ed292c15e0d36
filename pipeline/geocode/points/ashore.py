"""A point told from other places that falls into the sea is moved to the nearest land of its shape."""

from __future__ import annotations

from dataclasses import replace

from shapely import Point
from shapely.ops import nearest_points

from pipeline.geocode import shapes
from pipeline.geocode.choosing.index import Index
from pipeline.geocode.points.convention import Answer

# Bases whose point is reckoned; any other is a place's own.
_RECKONED = ("relative", "between", "road")
# Inland from the drawn coast, which is good for some 200 m (degrees: about 300 m).
_INLAND = 0.003


def ashore(answer: Answer, index: Index) -> Answer:
    """The answer with its point on land, and a radius that still holds the whole shape; as it is when all of it is sea."""
    outline = answer.shape.outline if answer.shape else None
    if answer.basis not in _RECKONED or outline is None or answer.point is None:
        return answer
    spot = Point(answer.point[1], answer.point[0])
    if index.land.covers(spot):
        return answer
    dry = outline.intersection(index.land)
    if dry.is_empty:
        return answer
    inland = dry.buffer(-_INLAND)
    shore = dry.representative_point() if inland.is_empty else nearest_points(inland, spot)[0]
    centre = (shore.y, shore.x)
    return replace(answer, point=centre, radius_m=shapes.reach_m(centre, outline))
