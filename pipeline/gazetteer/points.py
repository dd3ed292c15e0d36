"""Which points are doubtful: in the sea, outside their area, too round, shared, swapped."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
from pyproj import Geod
from scipy.spatial import cKDTree

from pipeline import names
from pipeline.gazetteer.model import CRS, Gazetteer

GEOD = Geod(ellps="WGS84")
# Equal-area, centred on the coast: under 1 % off in any direction over Syria.
METRIC = "+proj=laea +lat_0=35.2 +lon_0=36.2 +ellps=WGS84 +units=m"
# The outline to draw with follows the coast within 431 m for nine tenths of it.
COAST_SLACK_M = 600.0
# OCHA's outlines lie up to 1.5 km off its own points (PROVENANCE trap 1), and ours are simplified by 50 m.
ADMIN_SLACK_M = 1_550.0
TWICE_M = 2_000.0
CENTRE_M = 100.0
ROUND_DECIMALS = 2
SYRIA_LATITUDES, SYRIA_LONGITUDES = (32.0, 37.5), (35.5, 42.5)
# Such points are another place's on purpose.
BORROWED = ("parent", "outline")
POINT_KINDS = ("settlement", "quarter", "site", "military_site", "crossing")


def own_points(gazetteer: Gazetteer) -> pd.DataFrame:
    """Places with a point of their own: no admin areas, none that carry their parent's."""
    places = gazetteer.places
    own = places["kind"].isin(POINT_KINDS) & places["latitude"].notna() & ~places["coord_source"].isin(BORROWED)
    return places[own].reset_index(drop=True)


def in_the_sea(gazetteer: Gazetteer) -> pd.Series[str]:
    """Points off our land by more than the coast's own error; the OCHA edge as published says nothing."""
    rows = own_points(gazetteer)
    away = _metric(rows).distance(gazetteer.land.to_crs(METRIC).geometry.iloc[0]).to_numpy()
    wet = away > COAST_SLACK_M
    return _series(rows[wet], [f"lies {metres:.0f} m off the land" for metres in away[wet]])


def outside_its_admin(gazetteer: Gazetteer) -> pd.Series[str]:
    """Points further from the outline of their subdistrict than the outlines' own error."""
    rows = own_points(gazetteer).dropna(subset="admin3_pcode").reset_index(drop=True)
    shapes = gazetteer.admin_areas.to_crs(METRIC).set_index("pcode").geometry
    theirs = gpd.GeoSeries(shapes.reindex(rows["admin3_pcode"]).to_numpy(), crs=METRIC)
    away = _metric(rows).distance(theirs, align=False).to_numpy()
    out = away > ADMIN_SLACK_M
    codes = rows.loc[out, "admin3_pcode"]
    return _series(rows[out], [f"lies {metres:.0f} m outside {code}" for metres, code in zip(away[out], codes, strict=True)])


def at_the_centre_of_an_area(gazetteer: Gazetteer) -> pd.Series[str]:
    """Points on the centre of an area's or a country's outline: often a stand-in for a place that was not found."""
    rows = own_points(gazetteer)
    areas = [gazetteer.admin_areas.set_index("pcode").geometry, gazetteer.countries.set_index("iso3").geometry]
    centres = pd.concat([outlines.to_crs(METRIC).centroid for outlines in areas])
    away, which = cKDTree(np.column_stack([centres.x, centres.y])).query(_plane(rows))
    near = away <= CENTRE_M
    codes = centres.index.to_numpy()[which[near]]
    return _series(rows[near], [f"lies at the centre of {code}" for code in codes])


def over_round(gazetteer: Gazetteer) -> pd.Series[str]:
    """Both coordinates given to a hundredth of a degree or less, about a kilometre."""
    rows = own_points(gazetteer)
    coarse = (rows[["latitude", "longitude"]].round(ROUND_DECIMALS) == rows[["latitude", "longitude"]]).all(axis=1)
    return _series(rows[coarse], ["its coordinates have two decimals or fewer"] * int(coarse.sum()))


def stacked(gazetteer: Gazetteer) -> pd.Series[str]:
    """Several places on one point."""
    rows = own_points(gazetteer)
    groups = rows[rows.duplicated(["latitude", "longitude"], keep=False)].groupby(["latitude", "longitude"])["place_id"]
    first = groups.first()
    others = groups.agg(lambda ids: ", ".join(ids.iloc[1:]))
    return pd.Series([f"stands on the same point as {rest}" for rest in others], index=pd.Index(first), dtype="str")


def swapped(gazetteer: Gazetteer) -> pd.Series[str]:
    """Points that fall into Syria only when latitude and longitude are exchanged."""
    rows = gazetteer.places[gazetteer.places["latitude"].notna()]
    right = rows["latitude"].between(*SYRIA_LATITUDES) & rows["longitude"].between(*SYRIA_LONGITUDES)
    other = rows["longitude"].between(*SYRIA_LATITUDES) & rows["latitude"].between(*SYRIA_LONGITUDES)
    wrong = rows[~right & other]
    return _series(wrong, ["latitude and longitude look exchanged"] * len(wrong))


def twice_nearby(gazetteer: Gazetteer) -> pd.Series[str]:
    """Two places of one name within 2 km: likely one."""
    rows = own_points(gazetteer)
    rows = rows.assign(key=[names.key(folded) for folded in names.folded_all(rows["name"])])
    pairs = cKDTree(_plane(rows)).query_pairs(TWICE_M, output_type="ndarray")
    one, other = rows.iloc[pairs[:, 0]].reset_index(drop=True), rows.iloc[pairs[:, 1]].reset_index(drop=True)
    same = (one["key"] == other["key"]) & (one["kind"] == other["kind"])
    one, other = one[same], other[same]
    metres = GEOD.inv(
        one["longitude"].to_numpy(), one["latitude"].to_numpy(), other["longitude"].to_numpy(), other["latitude"].to_numpy()
    )[2]
    told = [f"{key} of the same name lies {away:.0f} m away" for key, away in zip(other["place_id"], metres, strict=True)]
    return _series(one, told)


def _metric(rows: pd.DataFrame) -> gpd.GeoSeries:
    return gpd.GeoSeries(gpd.points_from_xy(rows["longitude"], rows["latitude"]), crs=CRS).to_crs(METRIC)


def _plane(rows: pd.DataFrame) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    points = _metric(rows)
    return np.column_stack([points.x, points.y])


def _series(rows: pd.DataFrame, messages: list[str]) -> pd.Series[str]:
    return pd.Series(messages, index=pd.Index(rows["place_id"]), dtype="str")
