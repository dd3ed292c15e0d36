"""How far the part of an area reaches that lies to one side of its seat ("the western countryside of Homs")."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from pipeline.geocode.choosing.index import Index, Place
from pipeline.geocode.points.convention import ADMIN_LEVEL, AREA_CODES, Answer
from pipeline.geocode.shapes import GEOD, Point
from pipeline.geocode.wording.phrase import Named

# Fields and roads reach beyond the outermost village.
BEYOND_M = 3_000.0


def narrowed(answer: Answer, named: Named, place: Place, index: Index) -> Answer:
    """The answer for an area with a bearing: as far as its settlements on that side are, if there are any."""
    if named.bearing is None or place.kind not in ADMIN_LEVEL or answer.point is None or answer.radius_m is None:
        return answer
    reach = _reach_m(answer.point, named.bearing, place, index)
    least = AREA_CODES[max(ADMIN_LEVEL.values())][2]
    return answer if reach is None else replace(answer, radius_m=min(answer.radius_m, max(least, reach)))


def _reach_m(seat: Point, bearing: float, area: Place, index: Index) -> int | None:
    """Metres from the seat to the farthest settlement of the area on that side, rounded up to a hundred."""
    members = index.points[index.members.get(area.place_id, np.array([], dtype=np.int64))]
    count = len(members)
    towards, _, apart = GEOD.inv(np.full(count, seat[1]), np.full(count, seat[0]), members[:, 0], members[:, 1])
    there = apart[np.abs((towards - bearing + 180) % 360 - 180) <= 90]
    return math.ceil((float(np.max(there)) + BEYOND_M) / 100) * 100 if len(there) else None
