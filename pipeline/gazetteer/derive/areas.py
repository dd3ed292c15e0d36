"""Which rows stand for governorates, districts, subdistricts and countries, and which seat's point they carry."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from pipeline.gazetteer.derive.likeness import skeleton
from pipeline.gazetteer.derive.outlines import centre_of, half_diagonal_m, without_centre
from pipeline.gazetteer.derive.places import CODES_2020, OCHA_LICENCE, acled_name

# Seats by OCHA's capital level: 0 the capital, 1 governorate, 2 district, 3 subdistrict.
SEAT_LEVELS = {"0": (1, 2, 3), "1": (1, 2, 3), "2": (2, 3), "3": (3,)}


def admin_places(outlines: dict[int, gpd.GeoDataFrame], seats: pd.DataFrame, old_codes: pd.Series[str]) -> pd.DataFrame:
    """Governorates, districts and subdistricts: the seat's point and half the outline's diagonal."""
    levels = [_admin_level(outlines[level], seats, level) for level in (1, 2, 3)]
    rows = pd.concat(levels, ignore_index=True)
    old = rows["place_id"].map(old_codes)
    seat_note = (
        rows["coord_source"]
        .where(rows["coord_source"].str.startswith("C"), "")
        .map(lambda key: f"point of its seat {key}" if key else "no seat known: a point inside")
    )
    rows["note"] = seat_note.where(old.isna(), seat_note + "; " + old + " in ocha-2015")
    return rows.assign(source="ocha-cod-ab-2020", licence=OCHA_LICENCE, pcode_version=CODES_2020)


def _seats(seats: pd.DataFrame, outlines: gpd.GeoDataFrame, level: int) -> pd.DataFrame:
    """By area, its seat: the one OCHA ranks highest, else the largest place that bears the area's name."""
    key = f"admin{level}_pcode"
    is_ranked = pd.Series([level in SEAT_LEVELS.get(seat, ()) for seat in seats["seat_level"]], index=seats.index)
    area_names = seats[key].map(outlines.set_index("pcode")["name"])
    is_named = np.array([skeleton(name) == skeleton(str(area)) for name, area in zip(seats["name"], area_names, strict=True)])
    held = seats[is_ranked | is_named].assign(
        rank=seats["seat_level"].where(is_ranked, "unranked"), people=-seats["population"].fillna(0)
    )
    return held.sort_values(["rank", "people", "place_id"]).drop_duplicates(key).set_index(key)


def _admin_level(outlines: gpd.GeoDataFrame, seats: pd.DataFrame, level: int) -> pd.DataFrame:
    key = f"admin{level}_pcode"
    seat = _seats(seats, outlines, level)
    inside = {pcode: centre_of(shape) for pcode, shape in zip(outlines["pcode"], outlines.geometry, strict=True)}
    pcode = outlines["pcode"]
    has_seat = pcode.isin(seat.index)
    return pd.DataFrame(
        {
            "place_id": pcode,
            "name": outlines["name"],
            "name_ar": outlines["name_ar"].map(without_centre),
            "kind": key.removesuffix("_pcode"),
            "parent_place_id": pcode.str[: 2 * level] if level > 1 else "SYR",
            "admin1_pcode": pcode.str[:4],
            "admin2_pcode": pcode.str[:6] if level > 1 else "",
            "admin3_pcode": pcode if level > 2 else "",
            "latitude": pcode.map(seat["latitude"]).where(has_seat, pcode.map({k: v[1] for k, v in inside.items()})),
            "longitude": pcode.map(seat["longitude"]).where(has_seat, pcode.map({k: v[0] for k, v in inside.items()})),
            "radius_m": [np.ceil(half_diagonal_m(shape) / 100) * 100 for shape in outlines.geometry],
            "acled_location": pcode.map(seat["acled_location"]).fillna(outlines["name"].map(acled_name)),
            "coord_source": pcode.map(seat["place_id"]).fillna("outline"),
        }
    )


def country_places(countries: gpd.GeoDataFrame) -> pd.DataFrame:
    """Containers for wordings outside the area; a country has no point."""
    return pd.DataFrame(
        {
            "place_id": countries["iso3"],
            "name": countries["name"],
            "name_ar": countries["name_ar"],
            "kind": "country",
            "acled_location": countries["name"],
            "source": "natural-earth",
            "licence": "public domain",
        }
    )


def old_codes(ocha_2015: pd.DataFrame, ocha_2021: pd.DataFrame) -> pd.Series[str]:
    """What subdistrict code OCHA used in 2015 where it differs, told by the places that both editions hold."""
    both = ocha_2015.merge(ocha_2021, left_on="adm4_pcode", right_on="ADM4_PCODE")
    usual = both.groupby("ADM3_PCODE")["adm3_pcode_2015"].agg(lambda codes: codes.mode().iloc[0])
    return usual[usual != usual.index]
