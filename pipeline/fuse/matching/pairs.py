"""Which two claims could tell of one act at all: within both claims' reach in space, a day of each other in time (SPEC 6.5)."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from pyproj import Geod

from pipeline.fuse.matching.grid import BLOCK_DAYS, Indices, Points, Spots, meetings

NEAR_M, REACH_M = 2_000.0, 10_000.0
SLACK_DAYS = 1
# Claims that reach alike far are sought together, so that a village is not sought as far as a district:
HALF_M = (1_500.0, 3_000.0, REACH_M)  # villages, quarters and sites; towns; everything else
GEOD = Geod(ellps="WGS84")
LEAST_M = GEOD.a * (1 - GEOD.es)  # metres of a radian northwards where they are fewest
WORLDS_APART_M = 1e8  # further than any two points of one earth


def from_the_centre(latitude: Points, longitude: Points) -> Points:
    """Points in metres from the earth's centre, (n, 3): the straight line between two of them is their distance.

    At 10 km it is a millimetre shorter than the way on the ground.
    """
    lat, lon = np.radians(latitude), np.radians(longitude)
    to_axis = GEOD.a / np.sqrt(1 - GEOD.es * np.sin(lat) ** 2)
    across = to_axis * np.cos(lat)
    return np.column_stack((across * np.cos(lon), across * np.sin(lon), to_axis * (1 - GEOD.es) * np.sin(lat)))


def reach_m(radius_a: Points, radius_b: Points) -> Points:
    """How far apart two claims may lie: 2 km or the sum of both radii, never above 10 km (SPEC 6.5)."""
    return np.asarray(np.clip(radius_a + radius_b, NEAR_M, REACH_M))


class Sought(NamedTuple):
    """What the search looks at, per claim; it is quickest where claims of neighbouring days lie side by side."""

    ground: Points  # metres north and east on a map
    x: Points  # metres from the earth's centre
    y: Points
    z: Points
    radius: Points
    kind: Indices
    place: Indices
    start: Indices
    end: Indices


def sought_in(claims: Mapping[str, npt.NDArray[np.generic]]) -> Sought:
    """The columns of ``claims`` (traits) that the search needs, as it needs them."""
    metres = (claims[name].astype(np.float64) for name in ("x", "y", "z", "radius"))
    numbers = (claims[name].astype(np.int64) for name in ("place", "start", "end"))
    return Sought._make((_on_a_map(claims), *metres, kinds(claims), *numbers))


def near_in(sought: Sought, first_day: int, rows: Indices) -> tuple[Indices, Indices]:
    """The claims of one block of days that are in reach or at one place and whose windows touch, each pair once.

    Each ``world`` is an earth of its own, far from the others: claims of two of them never pair.
    """
    of = Sought._make(column.take(rows, axis=0) for column in sought)
    a, b = _side_by_side(Spots(of.ground, of.start - first_day, of.end + SLACK_DAYS - first_day), of.kind)
    once = np.flatnonzero((of.start.take(a) < of.start.take(b)) | (a < b))  # those of one day are met from either side
    a, b = a.take(once), b.take(once)
    apart = np.zeros(len(a))
    for axis in (of.x, of.y, of.z):
        apart += np.square(axis.take(a) - axis.take(b))
    in_reach = apart <= np.square(reach_m(of.radius.take(a), of.radius.take(b)))
    kept = np.flatnonzero(in_reach | (of.place.take(a) == of.place.take(b)))
    return rows.take(a.take(kept)), rows.take(b.take(kept))


def _on_a_map(claims: Mapping[str, npt.NDArray[np.generic]]) -> Points:
    """Metres north and east, (n, 2), never more than in truth: what lies in reach lies in neighbouring cells of a grid."""
    lat, lon = (np.radians(claims[name].astype(np.float64)) for name in ("latitude", "longitude"))
    narrowest = np.cos(np.abs(lat).max(initial=0.0))
    worlds = claims["world"].astype(np.float64) * WORLDS_APART_M
    return np.column_stack((lat * LEAST_M, lon * LEAST_M * narrowest + worlds))


def kinds(claims: Mapping[str, npt.NDArray[np.generic]]) -> Indices:
    """Which claims reach alike far; a point beside its place may lie far from others of that place."""
    metres = np.where(claims["is_named"].astype(bool), claims["radius"].astype(np.float64), REACH_M)
    return np.searchsorted(HALF_M, np.minimum(metres, HALF_M[-1]))


def blocks(start: Indices, end: Indices) -> Iterator[tuple[int, Indices]]:
    """The first day and the rows of each block of days; a claim stands in every block that its window, a day wider, touches."""
    first, last = start // BLOCK_DAYS, (end + SLACK_DAYS) // BLOCK_DAYS
    rows = np.arange(len(start))
    twice = last > first
    block = np.concatenate((first, last[twice]))
    member = np.concatenate((rows, rows[twice]))
    order = np.lexsort((member, block))
    cuts = np.flatnonzero(np.diff(block[order])) + 1
    for part in np.split(order, cuts):
        if len(part) > 1:
            yield int(block[part[0]]) * BLOCK_DAYS, member[part]


def _side_by_side(near: Spots, kind: Indices) -> tuple[Indices, Indices]:
    """Pairs of a block's spots, each kind with each: the earlier one, and the later one, which starts in the block."""
    starts_here = near.start >= 0
    found = [_NONE]
    for one, other in product(np.unique(kind).tolist(), np.unique(kind[starts_here]).tolist()):
        earlier, later = np.flatnonzero(kind == one), np.flatnonzero((kind == other) & starts_here)
        metres = min(max(HALF_M[one] + HALF_M[other], NEAR_M), REACH_M)
        left, right = meetings(_some(near, earlier), _some(near, later), metres)
        found.append((earlier.take(left), later.take(right)))
    return np.concatenate([a for a, _ in found]), np.concatenate([b for _, b in found])


_NONE: tuple[Indices, Indices] = (np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))


def _some(spots: Spots, rows: Indices) -> Spots:
    return Spots._make(column.take(rows, axis=0) for column in spots)
