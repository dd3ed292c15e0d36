"""Which two claims could tell of one act at all: near each other in space, within a day of each other in time (SPEC 6.5)."""

from collections.abc import Mapping
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd
from pyproj import Geod
from scipy.spatial import cKDTree

Indices = npt.NDArray[np.int64]

REACH_M = 10_000.0
SEARCH_M = 10_100.0  # a little more: the sphere differs from the ellipsoid by half a percent
SLACK_DAYS = 1
BLOCK_DAYS = 32  # longer than any event's window, so that a claim lies in at most two blocks
EARTH_M = 6_371_008.8
GEOD = Geod(ellps="WGS84")


def on_the_sphere(latitude: npt.NDArray[np.float64], longitude: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Points in metres from the earth's centre, (n, 3); straight-line distance there is at most the distance on the ground."""
    lat, lon = np.radians(latitude), np.radians(longitude)
    return EARTH_M * np.column_stack((np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)))


Rows: TypeAlias = Mapping[str, npt.NDArray[np.float64]]


def distance_m(a: Rows, b: Rows) -> npt.NDArray[np.float64]:
    """Metres on the ellipsoid between rows of two tables with latitude and longitude."""
    _, _, metres = GEOD.inv(a["longitude"], a["latitude"], b["longitude"], b["latitude"])
    return np.asarray(metres)


def near_pairs(claims: pd.DataFrame) -> tuple[Indices, Indices]:
    """Row numbers (a < b) of claims within REACH_M of each other whose windows overlap or lie a day apart, each pair once."""
    start, end = claims["start"].to_numpy(np.int64), claims["end"].to_numpy(np.int64)
    points = on_the_sphere(claims["latitude"].to_numpy(float), claims["longitude"].to_numpy(float))
    found = [_pairs_of(rows, points, start, end) for rows in _blocks(start, end)]
    pairs = np.unique(np.concatenate([np.empty((0, 2), np.int64), *found]), axis=0)
    return pairs[:, 0], pairs[:, 1]


def _blocks(start: Indices, end: Indices) -> list[Indices]:
    """The rows of each block of days; a claim stands in every block that its window, a day wider, touches."""
    first, last = start // BLOCK_DAYS, (end + SLACK_DAYS) // BLOCK_DAYS
    rows = np.arange(len(start))
    twice = last > first
    block = np.concatenate((first, last[twice]))
    member = np.concatenate((rows, rows[twice]))
    order = np.lexsort((member, block))
    cuts = np.flatnonzero(np.diff(block[order])) + 1
    return [part for part in np.split(member[order], cuts) if len(part) > 1]


def _pairs_of(rows: Indices, points: npt.NDArray[np.float64], start: Indices, end: Indices) -> Indices:
    pairs = rows[cKDTree(points[rows]).query_pairs(SEARCH_M, output_type="ndarray")]
    a, b = pairs[:, 0], pairs[:, 1]
    touch = (start[a] <= end[b] + SLACK_DAYS) & (start[b] <= end[a] + SLACK_DAYS)
    return np.sort(pairs[touch], axis=1)
