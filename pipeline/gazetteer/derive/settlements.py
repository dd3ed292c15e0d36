"""Which settlements the gazetteer holds, and which GeoNames rows went into each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from pipeline import names
from pipeline.gazetteer.derive import places, spellings
from pipeline.gazetteer.derive.duplicates import absorbed
from pipeline.gazetteer.derive.hand import decided
from pipeline.gazetteer.derive.sources import Sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlements:
    """``rows`` of places with codes; ``place_of``: the place_id that a GeoNames id went into."""

    rows: pd.DataFrame
    place_of: dict[str, str]


def settlements(read: Sources, joins: pd.DataFrame) -> Settlements:
    """OCHA's places with what GeoNames adds to them, and GeoNames' own places that are none of them."""
    ocha = places.ocha_places(read.ocha_2021, read.ocha_2015, read.admin3)
    ocha = places.with_points(places.with_geonames(ocha, joins, read.geonames), decided("points"))
    ocha["coord_spread_m"] = places.spread_m(ocha)
    place_of = dict(joins.loc[joins["outcome"] == "joined", ["other_key", "key"]].itertuples(index=False, name=None)) | _added()
    more = places.geonames_places(read.geonames, ~read.geonames["gn_id"].isin(place_of), read.admin3)
    misses = more["place_id"].map(_near_misses(joins)).fillna("")
    more["note"] = [note or edge for note, edge in zip(misses, more["note"], strict=True)]
    rows = pd.concat([ocha, more], ignore_index=True)
    lost = absorbed(rows, _spelled(read, rows, place_of), _ruled_apart())
    rows = _with_spread(rows[~rows["place_id"].isin(lost["other_id"])].reset_index(drop=True), lost)
    place_of |= {key.removeprefix("SYP-gn"): place for place, key in zip(lost["place_id"], lost["other_id"], strict=True)}
    place_of |= {key.removeprefix("SYP-gn"): key for key in rows["place_id"] if key.startswith("SYP-gn")}
    rows = places.named(rows, spellings.areas_of(read.ocha_2021, read.ocha_2015))
    codes = {"admin1_pcode": rows["admin3_pcode"].str[:4], "admin2_pcode": rows["admin3_pcode"].str[:6]}
    return Settlements(rows=rows.assign(radius_m=places.settlement_radius_m(rows), **codes), place_of=place_of)


def _added() -> dict[str, str]:
    """GeoNames rows that a hand-added place rests on."""
    added = decided("additions")
    gn_ids = added["source"].str.extract(r"geonames:(\d+)")[0]
    return dict(zip(gn_ids.dropna(), added.loc[gn_ids.notna(), "place_id"], strict=True))


def _ruled_apart() -> set[tuple[str, str]]:
    rulings = decided("join_rulings").query("outcome == 'apart'")
    return set(zip(rulings["place_id"], "SYP-gn" + rulings["gn_id"], strict=True))


def _spelled(read: Sources, rows: pd.DataFrame, place_of: dict[str, str]) -> pd.DataFrame:
    """Every spelling of the rows so far, folded: place_id, key."""
    own = {key.removeprefix("SYP-gn"): key for key in rows["place_id"] if key.startswith("SYP-gn")}
    areas = spellings.areas_of(read.ocha_2021, read.ocha_2015)
    parts = spellings.ocha_spellings(read.ocha_2021, read.ocha_2015, areas)
    parts += spellings.geonames_spellings(read.geonames, read.city_names, place_of | own, set())
    spelled = spellings.spellings(parts)[["place_id", "name"]]
    keys = [names.key(folded) for folded in names.folded_all(spelled["name"])]
    return spelled.assign(key=keys).drop_duplicates(["place_id", "key"])[["place_id", "key"]]


def _with_spread(rows: pd.DataFrame, lost: pd.DataFrame) -> pd.DataFrame:
    """The spread covers the points of the rows that were taken in."""
    furthest = rows["place_id"].map(lost.groupby("place_id")["distance_m"].max().round())
    return rows.assign(coord_spread_m=np.fmax(rows["coord_spread_m"].astype(float), furthest.astype(float)))


def _near_misses(joins: pd.DataFrame) -> pd.Series[str]:
    """GeoNames places left apart although a like name is near: whoever edits should know."""
    apart = joins[joins["outcome"] == "apart"].sort_values(["other_key", "distance_m", "key"]).drop_duplicates("other_key")
    text = "not joined: like " + apart["key"] + ", " + apart["distance_m"].round().astype(int).astype(str) + " m away"
    return pd.Series(text.to_numpy(), index="SYP-gn" + apart["other_key"])
