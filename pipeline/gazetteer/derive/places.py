"""Which places the gazetteer holds, and which point, radius, codes and licence each gets."""

from __future__ import annotations

import re

import geopandas as gpd
import numpy as np
import pandas as pd
from pyproj import Geod

from pipeline.gazetteer.derive.cells import own_names
from pipeline.gazetteer.derive.outlines import METRIC

GEOD = Geod(ellps="WGS84")
OCHA_LICENCE, OPEN_LICENCE = "CC BY 3.0 IGO", "CC BY 4.0"
CODES_2020, CODES_2015 = "hdx-2020-12-17", "ocha-2015"
VILLAGE_M, TOWN_M, CITY_M = 1_500, 3_000, 6_000
TOWN_PEOPLE, CITY_PEOPLE = 5_000, 40_000
NEAREST_ADMIN_M = 1_500.0
UNSURE_ADMIN_M = 1_000.0
KEPT_WHEN_UNMATCHED = ("PPL", "PPLA2", "PPLA3")
_APOSTROPHE = re.compile("['’‘`]")
PLACE_COLUMNS = (
    "place_id", "name", "name_ar", "kind", "parent_place_id", "admin1_pcode", "admin2_pcode", "admin3_pcode",
    "pcode_version", "latitude", "longitude", "radius_m", "acled_location", "population", "cue", "source", "licence",
    "coord_source", "coord_spread_m", "sensitive", "note",
)  # fmt: skip


def ocha_places(ocha_2021: pd.DataFrame, ocha_2015: pd.DataFrame, admin3: gpd.GeoDataFrame) -> pd.DataFrame:
    """OCHA's populated places of both editions; the few that only 2015 has keep that code version."""
    newer = pd.DataFrame(
        {
            "place_id": ocha_2021["ADM4_PCODE"],
            "cell": ocha_2021["ADM4_EN"],
            "cell_ar": ocha_2021["name_ar_2015"],
            "admin3_pcode": ocha_2021["ADM3_PCODE"],
            "pcode_version": CODES_2020,
            "latitude": ocha_2021["lat"].astype(float),
            "longitude": ocha_2021["lon"].astype(float),
            "latitude_2015": pd.to_numeric(ocha_2021["lat_2015"]),
            "longitude_2015": pd.to_numeric(ocha_2021["lon_2015"]),
            "population": pd.to_numeric(ocha_2021["Population"]),
            "source": "ocha-2021",
        }
    )
    gone = ocha_2015[~ocha_2015["adm4_pcode"].isin(newer["place_id"])]
    older = pd.DataFrame(
        {
            "place_id": gone["adm4_pcode"],
            "cell": gone["name_en"],
            "cell_ar": gone["name_ar"],
            "pcode_version": CODES_2015,
            "latitude": gone["lat"].astype(float),
            "longitude": gone["lon"].astype(float),
            "source": "ocha-2015",
        }
    )
    older["admin3_pcode"] = admin3_at(older, admin3)
    rows = pd.concat([newer, older], ignore_index=True).sort_values("place_id").reset_index(drop=True)
    levels = ocha_2015.set_index("adm4_pcode")["CAPIT_LVL"].str.removesuffix(".0")
    rows["seat_level"] = rows["place_id"].map(levels).fillna("")
    return rows.assign(coord_source=rows["source"], licence=OCHA_LICENCE, kind="settlement", note="")


def admin3_at(points: pd.DataFrame, admin3: gpd.GeoDataFrame) -> list[str]:
    """The subdistrict, as published, that holds each point; else the nearest within 1.5 km; else none."""
    there = gpd.GeoDataFrame(
        {"row": np.arange(len(points))},
        geometry=gpd.points_from_xy(points["longitude"], points["latitude"]),
        crs="EPSG:4326",
    ).to_crs(METRIC)
    shapes = admin3[["ADM3_PCODE", "geometry"]].to_crs(METRIC)
    hit = gpd.sjoin_nearest(there, shapes, max_distance=NEAREST_ADMIN_M, how="left")
    return list(hit.sort_values(["row", "ADM3_PCODE"]).drop_duplicates("row")["ADM3_PCODE"].fillna(""))


def _edge_notes(points: pd.DataFrame, admin3: gpd.GeoDataFrame) -> list[str]:
    """Near an edge the outline's own error decides the subdistrict (PROVENANCE trap 1)."""
    there = gpd.GeoSeries(gpd.points_from_xy(points["longitude"], points["latitude"]), crs="EPSG:4326").to_crs(METRIC)
    edges = admin3.geometry.to_crs(METRIC).boundary
    near = set(edges.sindex.query(there, predicate="dwithin", distance=UNSURE_ADMIN_M)[0])
    return ["subdistrict unsure: its edge lies within 1 km" if row in near else "" for row in range(len(points))]


def geonames_places(geonames: pd.DataFrame, kept: pd.Series[bool], admin3: gpd.GeoDataFrame) -> pd.DataFrame:
    """GeoNames' places that are no place of OCHA's; field names stay out."""
    rows = geonames[kept & geonames["gn_fcode"].isin(KEPT_WHEN_UNMATCHED)].reset_index(drop=True)
    out = pd.DataFrame(
        {
            "place_id": "SYP-gn" + rows["gn_id"],
            "cell": rows["gn_name"].where(rows["gn_name"] != "", rows["name"]),
            "cell_ar": rows["names_ar"].str.split("|").str[0],
            "latitude": rows["lat"].astype(float),
            "longitude": rows["lon"].astype(float),
            "population": pd.to_numeric(rows["gn_pop"]).replace(0, np.nan),
            "source": "geonames:" + rows["gn_id"],
        }
    )
    out["admin3_pcode"] = admin3_at(out, admin3)
    out = out[out["admin3_pcode"] != ""].reset_index(drop=True)
    out["note"] = _edge_notes(out, admin3)
    seat = rows.set_index("SYP-gn" + rows["gn_id"])["gn_fcode"].map({"PPLA2": "2", "PPLA3": "3"})
    out["seat_level"] = out["place_id"].map(seat).fillna("")
    return out.assign(coord_source=out["source"], licence=OPEN_LICENCE, kind="settlement", pcode_version=CODES_2020)


def with_geonames(places: pd.DataFrame, joins: pd.DataFrame, geonames: pd.DataFrame) -> pd.DataFrame:
    """Add what a join tells: GeoNames as second source, its point for the spread, its Arabic where OCHA has none."""
    found = joins[joins["outcome"] == "joined"].set_index("key")["other_key"]
    other = geonames.set_index("gn_id")
    gn_id = places["place_id"].map(found)
    is_joined = gn_id.notna()
    arabic = gn_id.map(other["names_ar"].str.split("|").str[0]).fillna("")
    return places.assign(
        latitude_gn=pd.to_numeric(gn_id.map(other["lat"])),
        longitude_gn=pd.to_numeric(gn_id.map(other["lon"])),
        cell_ar=places["cell_ar"].where(places["cell_ar"].fillna("") != "", arabic),
        source=places["source"].where(~is_joined, places["source"] + "; geonames:" + gn_id),
        licence=places["licence"].where(~is_joined, f"{OCHA_LICENCE}; {OPEN_LICENCE}"),
    )


def with_points(places: pd.DataFrame, points: pd.DataFrame) -> pd.DataFrame:
    """Replace the points that are known to be wrong (PROVENANCE trap 2); the spread still sees the old ones."""
    better = points.set_index("place_id")
    here = places["place_id"].isin(better.index)
    moved = places.assign(latitude_ocha=places["latitude"], longitude_ocha=places["longitude"])
    for column in ("latitude", "longitude"):
        moved[column] = places["place_id"].map(better[column].astype(float)).fillna(places[column])
    for column in ("coord_source", "note"):
        moved[column] = moved[column].where(~here, places["place_id"].map(better[column]))
    return moved


def spread_m(places: pd.DataFrame) -> pd.Series[float]:
    """The widest distance in metres between a place's points in its sources; null with one source."""
    ends = [("", "_ocha"), ("", "_2015"), ("", "_gn"), ("_ocha", "_2015"), ("_ocha", "_gn"), ("_2015", "_gn")]
    apart = [
        GEOD.inv(
            places[f"longitude{one}"].to_numpy(),
            places[f"latitude{one}"].to_numpy(),
            places[f"longitude{other}"].to_numpy(),
            places[f"latitude{other}"].to_numpy(),
        )[2]
        for one, other in ends
    ]
    widest = pd.DataFrame(apart).max(axis=0).set_axis(places.index)
    has_second = places[["latitude_2015", "latitude_gn"]].notna().any(axis=1)
    return widest.where(has_second).round()


def settlement_radius_m(places: pd.DataFrame) -> pd.Series[float]:
    """SPEC 6.3: village 1,500, town 3,000, city 6,000 m; never under the spread between editions."""
    people = places["population"].fillna(0)
    is_city = (people >= CITY_PEOPLE) | places["seat_level"].isin(["0", "1"])
    is_town = (people >= TOWN_PEOPLE) | places["seat_level"].isin(["2"])
    radius = np.select([is_city, is_town], [CITY_M, TOWN_M], VILLAGE_M)
    spread = places["coord_spread_m"].fillna(0)
    return pd.Series(np.maximum(radius, np.ceil(spread / 100) * 100), index=places.index)


def named(places: pd.DataFrame, areas: dict[str, frozenset[str]]) -> pd.DataFrame:
    """Names for people: the cell's own names, and ACLED's location (SPEC 1.14)."""
    around = [areas.get(key, frozenset()) for key in places["place_id"]]
    own = [own_names(cell, near) for cell, near in zip(places["cell"], around, strict=True)]
    arabic = [own_names(cell, near) for cell, near in zip(places["cell_ar"].fillna(""), around, strict=True)]
    return places.assign(
        name=[" / ".join(names) for names in own],
        name_ar=[" / ".join(names) for names in arabic],
        acled_location=[acled_name(names[0]) for names in own],
    )


def acled_name(name: str) -> str:
    """OCHA's name as ACLED writes it: hyphens become spaces, apostrophes go."""
    return " ".join(_APOSTROPHE.sub("", name.replace("-", " ")).split())


def with_parents(added: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Hand-added places inherit codes, and without a sourced point their parent's point and radius (PROVENANCE 9)."""
    parent = places.set_index("place_id")
    rows = added.assign(
        latitude=pd.to_numeric(added["latitude"]),
        longitude=pd.to_numeric(added["longitude"]),
        radius_m=pd.to_numeric(added["radius_m"]),
    )
    without = rows["latitude"].isna()
    for column in ("admin1_pcode", "admin2_pcode", "admin3_pcode", "pcode_version"):
        rows[column] = rows["parent_place_id"].map(parent[column])
    for column in ("latitude", "longitude", "radius_m"):
        rows[column] = rows[column].where(~without, rows["parent_place_id"].map(parent[column]))
    borrowed = without & rows["latitude"].notna()
    rows["coord_source"] = rows["coord_source"].where(~borrowed, "parent")
    return rows
