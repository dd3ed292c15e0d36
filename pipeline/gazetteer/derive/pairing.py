"""Which GeoNames row is which OCHA place, once people have ruled on the doubtful pairs."""

from __future__ import annotations

import numpy as np
import pandas as pd

from pipeline.gazetteer.derive import spellings
from pipeline.gazetteer.derive.cells import names_in_cell
from pipeline.gazetteer.derive.hand import decided
from pipeline.gazetteer.derive.join import joined
from pipeline.gazetteer.derive.sources import Sources


def joins_of(read: Sources) -> pd.DataFrame:
    """The reviewed one-to-one join of OCHA's and GeoNames' places (columns of ``join.joined``)."""
    ocha, other = _keyed_ocha(read), _keyed_geonames(read.geonames, read.city_names)
    pairs = joined(ocha, other)
    rulings = decided("join_rulings").set_index(["place_id", "gn_id"])["outcome"]
    ruled = rulings.reindex(pd.MultiIndex.from_frame(pairs[["key", "other_key"]])).to_numpy()
    pairs["outcome"] = np.where(pd.notna(ruled), ruled, pairs["outcome"])
    held = pairs[pairs["outcome"] == "joined"]
    if held["key"].duplicated().any() or held["other_key"].duplicated().any():
        raise ValueError("hand/join_rulings.csv breaks the one-to-one join")
    return pairs


def _keyed_ocha(read: Sources) -> pd.DataFrame:
    newer = read.ocha_2021
    gone = read.ocha_2015[~read.ocha_2015["adm4_pcode"].isin(newer["ADM4_PCODE"])]
    rows = pd.DataFrame(
        {
            "key": [*newer["ADM4_PCODE"], *gone["adm4_pcode"]],
            "latitude": [*newer["lat"].astype(float), *gone["lat"].astype(float)],
            "longitude": [*newer["lon"].astype(float), *gone["lon"].astype(float)],
            "arabic": [frozenset(names_in_cell(cell)) for cell in [*newer["name_ar_2015"], *gone["name_ar"]]],
            "latin": [
                frozenset(names_in_cell(name) + names_in_cell(reference))
                for name, reference in zip(
                    [*newer["ADM4_EN"], *gone["name_en"]], [*newer["name_ref_2015"], *gone["name_ref"]], strict=True
                )
            ],
        }
    )
    return rows.sort_values("key").reset_index(drop=True)


def _keyed_geonames(geonames: pd.DataFrame, city_names: pd.DataFrame) -> pd.DataFrame:
    more = city_names.groupby("gn_id")["name"].agg("|".join).reindex(geonames["gn_id"]).fillna("").to_numpy()
    listed = geonames["name"] + "|" + geonames["gn_name"] + "|" + geonames["names_latin"] + "|" + geonames["names_ar"]
    names = [spellings.by_script(cell) for cell in listed + "|" + more]
    return pd.DataFrame(
        {
            "key": geonames["gn_id"],
            "latitude": geonames["lat"].astype(float),
            "longitude": geonames["lon"].astype(float),
            "arabic": [arabic for arabic, _ in names],
            "latin": [latin for _, latin in names],
        }
    )
