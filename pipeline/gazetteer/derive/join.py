"""Which GeoNames place is which OCHA place: one to one, near and alike, or left apart with a note."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd
from pyproj import Geod
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from pipeline.gazetteer.derive.likeness import likeness

GEOD = Geod(ellps="WGS84")
REACH_M = 2_500.0
SAME_POINT_M = 1_000.0
LIKE_ENOUGH = 0.80
# A far pair must bear the same name, and be nobody else's candidate (PROVENANCE 8).
LIKE_WHEN_FAR = 0.95
# One metre of distance weighs as much as this much unlikeness.
LIKENESS_IN_M = 6_000.0
_NO_PAIR = 1e9


def joined(places: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
    """Pair ``places`` with ``others`` (both: key, latitude, longitude, arabic, latin as frozensets).

    Returns one row per pair that was considered: key, other_key, distance_m, likeness, rivals and
    outcome: ``joined`` or ``apart``.
    """
    pairs = _candidates(places, others)
    pairs["is_best"] = _assigned(pairs)
    pairs["rivals"] = pairs.groupby("key")["key"].transform("size") + pairs.groupby("other_key")["key"].transform("size") - 2
    pairs["outcome"] = _outcome(pairs)
    return pairs.sort_values(["key", "other_key"]).reset_index(drop=True)


def _candidates(places: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
    """Every pair within reach whose names are alike."""
    tree = cKDTree(_on_sphere(others))
    near = tree.query_ball_point(_on_sphere(places), r=REACH_M * 1.01)
    left = np.repeat(np.arange(len(places)), [len(found) for found in near])
    right = np.array([index for found in near for index in sorted(found)], dtype=int)
    a, b = places.iloc[left].reset_index(drop=True), others.iloc[right].reset_index(drop=True)
    _, _, distance = GEOD.inv(a["longitude"], a["latitude"], b["longitude"], b["latitude"])
    alike = [likeness(*names) for names in zip(a["arabic"], a["latin"], b["arabic"], b["latin"], strict=True)]
    pairs = pd.DataFrame({"key": a["key"], "other_key": b["key"], "distance_m": distance, "likeness": alike})
    return pairs[(pairs["distance_m"] <= REACH_M) & (pairs["likeness"] >= LIKE_ENOUGH)].reset_index(drop=True)


def _on_sphere(points: pd.DataFrame) -> npt.NDArray[np.float64]:
    """Earth-centred coordinates in metres, so that a straight ball search works anywhere."""
    longitude, latitude = np.radians(points["longitude"]), np.radians(points["latitude"])
    return 6_371_000.0 * np.column_stack(
        [np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)]
    )


def _assigned(pairs: pd.DataFrame) -> pd.Series[bool]:
    """The cheapest one-to-one assignment, solved in each connected group of candidates."""
    left, _ = pd.factorize(pairs["key"], sort=True)
    right, _ = pd.factorize(pairs["other_key"], sort=True)
    size = left.max() + right.max() + 2
    graph = coo_array((np.ones(len(pairs)), (left, right + left.max() + 1)), shape=(size, size))
    group = connected_components(graph, directed=False)[1][left]
    cost = pairs["distance_m"] + LIKENESS_IN_M * (1 - pairs["likeness"])
    table = pd.DataFrame({"left": left, "right": right, "cost": cost, "row": pairs.index})
    chosen = [row for _, members in table.groupby(group) for row in _cheapest(members)]
    return pairs.index.to_series().isin(chosen)


def _cheapest(members: pd.DataFrame) -> list[int]:
    costs = members.pivot(index="left", columns="right", values="cost")
    rows = members.pivot(index="left", columns="right", values="row").to_numpy()
    at = linear_sum_assignment(costs.fillna(_NO_PAIR).to_numpy())
    return [int(rows[i, j]) for i, j in zip(*at, strict=True) if not np.isnan(rows[i, j])]


def _outcome(pairs: pd.DataFrame) -> list[str]:
    near = pairs["distance_m"] <= SAME_POINT_M
    sure = near | ((pairs["likeness"] >= LIKE_WHEN_FAR) & (pairs["rivals"] == 0))
    return list(np.where(pairs["is_best"] & sure, "joined", "apart"))
