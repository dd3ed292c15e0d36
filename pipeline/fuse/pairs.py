"""Which two claims could tell of one act at all: within both claims' reach in space, a day of each other in time (SPEC 6.5)."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd
from pyproj import Geod
from scipy.spatial import cKDTree

Indices: TypeAlias = npt.NDArray[np.int64]
Points: TypeAlias = npt.NDArray[np.float64]
Rows: TypeAlias = Mapping[str, Points]

NEAR_M, REACH_M = 2_000.0, 10_000.0
SEARCH_M = 10_100.0  # a little more: the sphere differs from the ellipsoid by half a percent
ROUND = SEARCH_M / REACH_M
SLACK_DAYS = 1
BLOCK_DAYS = 32  # longer than any event's window, so that a claim lies in at most two blocks
SHORT_DAYS = 5  # most windows; among them the tree can look in time as well as in space
EARTH_M = 6_371_008.8
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


def near_pairs(claims: pd.DataFrame) -> Iterator[tuple[Indices, Indices]]:
    """Row numbers (a < b) of claims in reach or at one place whose windows touch: a block of days at a time, each pair once."""
    start, end, place = (claims[name].to_numpy(np.int64) for name in ("start", "end", "place"))
    radius = claims["radius"].to_numpy(np.float64)
    points = on_the_sphere(claims["latitude"].to_numpy(np.float64), claims["longitude"].to_numpy(np.float64))
    for block, rows in blocks(start, end):
        for left, right in tree_pairs(rows, points, start, end):
            later = np.maximum(start[left], start[right])
            touch = (later // BLOCK_DAYS == block) & (later <= np.minimum(end[left], end[right]) + SLACK_DAYS)
            a, b = left[touch], right[touch]
            squared = np.square(points[a] - points[b]).sum(axis=1)
            kept = (squared <= np.square(ROUND * reach_m(radius[a], radius[b]))) | (place[a] == place[b])
            yield np.minimum(a[kept], b[kept]), np.maximum(a[kept], b[kept])


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


def tree_pairs(rows: Indices, points: Points, start: Indices, end: Indices) -> Iterator[tuple[Indices, Indices]]:
    """Pairs of rows within SEARCH_M: short windows among themselves also near in time, long ones with all others."""
    is_long = end[rows] - start[rows] > SHORT_DAYS
    short, long = rows[~is_long], rows[is_long]
    if len(short) > 1:
        days = start[short] * (SEARCH_M / (SHORT_DAYS + SLACK_DAYS))
        found = cKDTree(np.column_stack((points[short], days))).query_pairs(SEARCH_M, p=np.inf, output_type="ndarray")
        yield short[found[:, 0]], short[found[:, 1]]
    if len(long):
        yield from _long_pairs(long, short, points)


def _long_pairs(long: Indices, short: Indices, points: Points) -> Iterator[tuple[Indices, Indices]]:
    tree = cKDTree(points[long])
    found = tree.query_pairs(SEARCH_M, output_type="ndarray")
    yield long[found[:, 0]], long[found[:, 1]]
    near = tree.sparse_distance_matrix(cKDTree(points[short]), SEARCH_M, output_type="coo_matrix") if len(short) else None
    if near is not None:
        yield long[near.row], short[near.col]
