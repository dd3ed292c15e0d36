"""Which GeoNames rows are a place that the gazetteer holds already: the same spelling within two kilometres."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from pipeline.gazetteer.derive.outlines import CRS, METRIC

SAME_PLACE_M = 2_000.0
PAIR_COLUMNS = ["place_id", "other_id", "distance_m"]


def absorbed(places: pd.DataFrame, spelled: pd.DataFrame, apart: set[tuple[str, str]]) -> pd.DataFrame:
    """Which GeoNames rows to drop for which place, with the metres between (place_id, other_id, distance_m).

    ``places``: place_id, latitude, longitude; ``spelled``: place_id, key (folded); ``apart``: pairs ruled apart.
    A row goes to the nearest OCHA place that shares a spelling; among GeoNames rows the one with most spellings stays.
    """
    pairs = _sharing(places, spelled)
    pairs = pairs[[key not in apart for key in zip(pairs["place_id"], pairs["other_id"], strict=True)]]
    to_ocha = pairs[~_is_geonames(pairs["place_id"])].sort_values(["other_id", "distance_m", "place_id"])
    to_ocha = to_ocha.drop_duplicates("other_id")
    gone = set(to_ocha["other_id"])
    left = pairs[_is_geonames(pairs["place_id"]) & ~pairs["place_id"].isin(gone) & ~pairs["other_id"].isin(gone)]
    return pd.concat([to_ocha, _kept_once(left, spelled["place_id"].value_counts())], ignore_index=True)[PAIR_COLUMNS]


def _sharing(places: pd.DataFrame, spelled: pd.DataFrame) -> pd.DataFrame:
    """Pairs within reach that share a spelling, the second always a GeoNames row; of two such, both ways."""
    points = gpd.GeoSeries(gpd.points_from_xy(places["longitude"], places["latitude"]), crs=CRS).to_crs(METRIC)
    plane = np.column_stack([points.x, points.y])
    near = cKDTree(plane).query_pairs(SAME_PLACE_M, output_type="ndarray")
    both = np.vstack([near, near[:, ::-1]])
    ids = places["place_id"].to_numpy()
    pairs = pd.DataFrame(
        {
            "place_id": ids[both[:, 0]],
            "other_id": ids[both[:, 1]],
            "distance_m": np.hypot(*(plane[both[:, 0]] - plane[both[:, 1]]).T),
        }
    )
    pairs = pairs[_is_geonames(pairs["other_id"])]
    keys = spelled[spelled["key"] != ""]
    told = pairs.merge(keys, on="place_id").merge(keys.rename(columns={"place_id": "other_id"}), on=["other_id", "key"])
    return told.drop_duplicates(["place_id", "other_id"])[PAIR_COLUMNS]


def _kept_once(pairs: pd.DataFrame, spellings: pd.Series[int]) -> pd.DataFrame:
    """Of GeoNames rows that are one place, all but one, each with the one that stays."""
    if pairs.empty:
        return pairs
    ids = pd.Index(sorted(set(pairs["place_id"])))
    left, right = ids.get_indexer(pairs["place_id"]), ids.get_indexer(pairs["other_id"])
    graph = coo_array((np.ones(len(pairs)), (left, right)), shape=(len(ids), len(ids)))
    group = connected_components(graph, directed=False)[1]
    ranked = pd.DataFrame({"place_id": ids, "group": group, "count": spellings.reindex(ids).fillna(0).to_numpy()})
    ranked = ranked.sort_values(["group", "count", "place_id"], ascending=[True, False, True])
    keeper = ranked.drop_duplicates("group").set_index("group")["place_id"]
    lost = ranked[ranked.duplicated("group")]
    told = pd.DataFrame({"place_id": lost["group"].map(keeper), "other_id": lost["place_id"]})
    return told.merge(pairs, on=["place_id", "other_id"], how="left")


def _is_geonames(place_ids: pd.Series[str]) -> pd.Series[bool]:
    return place_ids.str.startswith("SYP-gn")
