"""Which two claims could tell of one act at all: within both claims' reach in space, a day of each other in time (SPEC 6.5)."""

from collections.abc import Iterator, Mapping
from itertools import combinations_with_replacement
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd
from pyproj import Geod
from scipy.spatial import cKDTree

Indices: TypeAlias = npt.NDArray[np.int64]
Points: TypeAlias = npt.NDArray[np.float64]
Rows: TypeAlias = Mapping[str, Points]

NEAR_M, REACH_M = 2_000.0, 10_000.0
ROUND = 1.01  # a little more: the sphere differs from the ellipsoid by half a percent
SLACK_DAYS = 1
BLOCK_DAYS = 32  # longer than any event's window, so that a claim lies in at most two blocks
# Claims that reach alike far are searched together, so that a village's day is not sought as far as a district's month:
HALF_M = (1_500.0, 3_000.0, REACH_M)  # villages, quarters and sites; towns; everything else
HALF_DAYS = (1.0, 2.5, BLOCK_DAYS / 2)  # half a window: up to three days, up to six, all others
EARTH_M = 6_371_008.8
WORLDS_APART_M = 1e8  # further than any two points of one earth
GEOD = Geod(ellps="WGS84")


def on_the_sphere(latitude: Points, longitude: Points) -> Points:
    """Points in metres from the earth's centre, (n, 3); straight-line distance there is at most the distance on the ground."""
    lat, lon = np.radians(latitude), np.radians(longitude)
    return EARTH_M * np.column_stack((np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)))


def distance_m(a: Rows, b: Rows) -> Points:
    """Metres on the ellipsoid between rows of two tables with latitude and longitude."""
    _, _, metres = GEOD.inv(a["longitude"], a["latitude"], b["longitude"], b["latitude"])
    return np.asarray(metres)


def reach_m(radius_a: Points, radius_b: Points) -> Points:
    """How far apart two claims may lie: 2 km or the sum of both radii, never above 10 km (SPEC 6.5)."""
    return np.asarray(np.clip(radius_a + radius_b, NEAR_M, REACH_M))


def near_pairs(claims: pd.DataFrame) -> Iterator[tuple[Indices, Indices, Indices]]:
    """The claims in reach or at one place whose windows touch, a block of days at a time, each pair once.

    Gives the block's rows, ascending, and of each pair the two places among them: what is looked up then lies close together.
    Each ``world`` is an earth of its own, far from the others: claims of two of them never pair.
    """
    start, end, place = (claims[name].to_numpy(np.int64) for name in ("start", "end", "place"))
    radius, is_named = claims["radius"].to_numpy(np.float64), claims["is_named"].to_numpy(bool)
    points = on_the_sphere(claims["latitude"].to_numpy(np.float64), claims["longitude"].to_numpy(np.float64))
    points[:, 0] += WORLDS_APART_M * claims["world"].to_numpy(np.int64)
    for block, rows in blocks(start, end):
        near = Spots(points[rows], start[rows], end[rows], radius[rows], is_named[rows])
        left, right = (np.concatenate(side) for side in zip(_NONE, *tree_pairs(near), strict=True))
        later = np.maximum(near.start[left], near.start[right])
        touch = (later // BLOCK_DAYS == block) & (later <= np.minimum(near.end[left], near.end[right]) + SLACK_DAYS)
        a, b = left[touch], right[touch]
        squared = np.square(near.points[a] - near.points[b]).sum(axis=1)
        in_reach = squared <= np.square(ROUND * reach_m(near.radius[a], near.radius[b]))
        kept = in_reach | (place[rows[a]] == place[rows[b]])
        yield rows, np.minimum(a[kept], b[kept]), np.maximum(a[kept], b[kept])


_NONE = (np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))


class Spots(NamedTuple):
    """Where and when some claims are, and how exactly."""

    points: Points
    start: Indices
    end: Indices
    radius: Points
    is_named: npt.NDArray[np.bool_]


def kinds(near: Spots) -> Indices:
    """Which claims reach alike far in space and in time; a point beside its place may lie far from others of that place."""
    metres = np.minimum(np.where(near.is_named, near.radius, REACH_M), HALF_M[-1])
    days = np.minimum((near.end - near.start) / 2, HALF_DAYS[-1])
    return np.searchsorted(HALF_M, metres) * len(HALF_DAYS) + np.searchsorted(HALF_DAYS, days)


def blocks(start: Indices, end: Indices) -> Iterator[tuple[int, Indices]]:
    """The rows of each block of days; a claim stands in every block that its window, a day wider, touches."""
    first, last = start // BLOCK_DAYS, (end + SLACK_DAYS) // BLOCK_DAYS
    rows = np.arange(len(start))
    twice = last > first
    block = np.concatenate((first, last[twice]))
    member = np.concatenate((rows, rows[twice]))
    order = np.lexsort((member, block))
    cuts = np.flatnonzero(np.diff(block[order])) + 1
    for part in np.split(order, cuts):
        if len(part) > 1:
            yield int(block[part[0]]), member[part]


def tree_pairs(near: Spots) -> Iterator[tuple[Indices, Indices]]:
    """Pairs of claims that their kinds let reach one another, by number; middle days are the fourth dimension."""
    kind = kinds(near)
    spots = np.column_stack((near.points, (near.start + near.end) / 2))
    alike = [(of, np.flatnonzero(kind == of)) for of in np.unique(kind).tolist()]
    for (kind_a, a), (kind_b, b) in combinations_with_replacement(alike, 2):
        metres, days = _search(kind_a, kind_b)
        scale = np.array([1.0, 1.0, 1.0, metres / days])
        tree = cKDTree(spots[a] * scale, compact_nodes=False, balanced_tree=False)
        if kind_a == kind_b:
            found = tree.query_pairs(metres, p=np.inf, output_type="ndarray")
            yield a[found[:, 0]], a[found[:, 1]]
        else:
            both = tree.sparse_distance_matrix(cKDTree(spots[b] * scale), metres, p=np.inf, output_type="coo_matrix")
            yield a[both.row], b[both.col]


def _search(kind_a: int, kind_b: int) -> tuple[float, float]:
    """How many metres and days apart two claims of these kinds may lie."""
    (metres_a, days_a), (metres_b, days_b) = divmod(kind_a, len(HALF_DAYS)), divmod(kind_b, len(HALF_DAYS))
    metres = min(max(HALF_M[metres_a] + HALF_M[metres_b], NEAR_M), REACH_M)
    return ROUND * metres, ROUND * (HALF_DAYS[days_a] + HALF_DAYS[days_b] + SLACK_DAYS)
