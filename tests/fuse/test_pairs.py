"""Which claims are compared at all: what the search finds is what looking at every pair would find (SPEC 6.5)."""

import numpy as np
import pandas as pd
import pytest
from pyproj import Geod

from pipeline.fuse.matching.pairs import NEAR_M, REACH_M, blocks, from_the_centre, near_in, sought_in


def scattered(size: int, seed: int) -> pd.DataFrame:
    """Claims of two worlds within some 20 km and 50 days, as exact as a site's day and as vague as a district's month."""
    chance = np.random.default_rng(seed)
    start = chance.integers(20_100, 20_150, size)
    spot = chance.integers(0, size // 2, size)  # some share a place, and most of these its point
    is_named = chance.random(size) < 0.8
    latitude: np.ndarray = 35.0 + spot * 0.618 % 0.2 + np.where(is_named, 0.0, 0.05)
    longitude: np.ndarray = 35.9 + spot * 0.414 % 0.2
    return pd.DataFrame(
        {
            "latitude": latitude, "longitude": longitude,
            **dict(zip("xyz", from_the_centre(latitude, longitude).T, strict=True)),
            "start": start, "end": start + chance.choice([0, 1, 2, 4, 6, 12, 30], size), "place": spot,
            "radius": chance.choice([1000.0, 1500.0, 3000.0, 6000.0, 10_000.0], size), "is_named": is_named,
            "world": chance.integers(0, 2, size),
        }
    )  # fmt: skip


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_pair_of_one_world_in_reach_whose_windows_touch_is_found_once(seed: int) -> None:
    claims = scattered(150, seed)
    left, right = np.triu_indices(len(claims), 1)
    a, b = (claims.iloc[rows].reset_index(drop=True) for rows in (left, right))
    touch = (a["start"] <= b["end"] + 1) & (b["start"] <= a["end"] + 1)
    metres = Geod(ellps="WGS84").inv(a["longitude"], a["latitude"], b["longitude"], b["latitude"])[2]
    reach = np.clip(a["radius"] + b["radius"], NEAR_M, REACH_M)
    wanted = a["world"].eq(b["world"]) & touch & ((metres <= reach) | (a["place"].eq(b["place"]) & (metres <= REACH_M)))
    sought = sought_in({name: claims[name].to_numpy() for name in claims})
    found = [near_in(sought, *block) for block in blocks(sought.start, sought.end)]
    pairs = [(min(x, y), max(x, y)) for xs, ys in found for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
    assert sorted(pairs) == list(zip(left[wanted].tolist(), right[wanted].tolist(), strict=True))
