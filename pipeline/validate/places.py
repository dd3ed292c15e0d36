"""Whether an event stands where its place is, as exactly as the wording allows, and nowhere it could do harm (SPEC 7, V-GEO)."""

from __future__ import annotations

import pandas as pd
import shapely
from pyproj import Geod

from pipeline.schema import Dataset
from pipeline.validate.check import Check, broken, shown
from pipeline.validate.events import KEY, MEND

EARTH = Geod(ellps="WGS84")
BORDER_M = 2000  # outlines are simplified: a village on the border may lie just outside its own governorate
CROWDED = 5
# What each kind of place allows (SPEC 6.3); a place of any other kind is a point, at precision 1 or near it.
_PRECISION = {"admin1": (3,), "admin2": (3,), "admin3": (2,), "natural": (1, 2, 3)}
_NEAR = {"near_place": (2,), "relative": (2, 3), "between": (2, 3), "road": (3,)}
_SEATS = ("admin_seat", "admin_area", "region")


def points(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    at = shapely.points(events["longitude"], events["latitude"])
    elsewhere = pd.Series(~shapely.equals(events["geometry"].to_numpy(), at), index=events.index)
    rounded = (events["latitude"].round(4) == events["latitude"]) & (events["longitude"].round(4) == events["longitude"])
    message = "the geometry is not its longitude and latitude to 4 decimals: " + shown(events, "longitude", "latitude")
    return broken(events, KEY, elsewhere | ~rounded, message)


def inside_the_area(dataset: Dataset) -> pd.DataFrame:
    events, basemap = dataset["events"], dataset["basemap"]
    area = shapely.union_all(basemap.loc[basemap["kind"] == "area", "geometry"])
    outside = ~shapely.covers(area, events["geometry"].to_numpy())
    message = "lies outside the project's area: " + shown(events, "location", "longitude", "latitude")
    return broken(events, KEY, pd.Series(outside, index=events.index), message)


def inside_its_governorate(dataset: Dataset) -> pd.DataFrame:
    """Or within 2 km of it; at sea it is that of the place from which the spot is told."""
    events, areas = dataset["events"], dataset["admin_areas"].set_index("pcode")["geometry"]
    land = shapely.union_all(dataset["basemap"].loc[dataset["basemap"]["kind"] == "land", "geometry"])
    placed = events[events["x_admin1_pcode"].isin(areas.index) & shapely.intersects(land, events["geometry"].to_numpy())]
    distance = [
        metres_outside(areas[code], point) for code, point in zip(placed["x_admin1_pcode"], placed["geometry"], strict=True)
    ]
    far = pd.Series(distance, index=placed.index, dtype=float) > BORDER_M
    return broken(placed, KEY, far, "lies outside its governorate: " + shown(placed, "location", "x_admin1_pcode"))


def metres_outside(area: shapely.Geometry, point: shapely.Point) -> float:
    """Metres from the area (0 inside it), to the boundary point that is nearest in degrees: exact enough for a border zone."""
    if area.covers(point):
        return 0.0
    nearest = shapely.ops.nearest_points(area, point)[0]
    return float(EARTH.inv(nearest.x, nearest.y, point.x, point.y)[2])


def moved_far(dataset: Dataset) -> pd.DataFrame:
    """A point that a person set, and that its place, whose name the event keeps, cannot account for."""
    events, places = dataset["events"], dataset["places"].set_index("place_id")
    moved = events[events["x_geo_basis"].eq("manual") & events["x_place_id"].isin(places.index[places["latitude"].notna()])]
    at = places.loc[moved["x_place_id"], ["longitude", "latitude"]].to_numpy(dtype=float)
    here = moved[["longitude", "latitude"]].to_numpy(dtype=float)
    metres = pd.Series(EARTH.inv(*at.T, *here.T)[2], index=moved.index, dtype=float)
    told = moved.assign(km_from_its_place=(metres / 1000).round(1))
    return broken(moved, KEY, metres > moved["x_geo_uncertainty_m"], "set by hand: " + shown(told, "location", "km_from_its_place"))


def admin_names(dataset: Dataset) -> pd.DataFrame:
    events, areas = dataset["events"], dataset["admin_areas"].set_index("pcode")
    written = areas["name"].map(plain)
    found = []
    for level in (1, 2, 3):
        name, code = f"admin{level}", f"x_admin{level}_pcode"
        wrong = events[code].notna() & (events[code].map(written) != events[name])
        found.append(broken(events, KEY, wrong, shown(events, code, name)))
    for level in (2, 3):
        code, above = f"x_admin{level}_pcode", f"x_admin{level - 1}_pcode"
        wrong = events[code].notna() & (events[code].map(areas["parent_pcode"]) != events[above])
        found.append(broken(events, KEY, wrong, "not the area above: " + shown(events, code, above)))
    return pd.concat(found, ignore_index=True)


def plain(name: str) -> str:
    """OCHA's name as ACLED writes it (SPEC 1.14)."""
    return " ".join(name.replace("-", " ").replace("'", "").replace("’", "").replace("‘", "").split())


def precision_fits_place(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    kinds = events["x_place_id"].map(dataset["places"].set_index("place_id")["kind"])
    told = zip(kinds, events["x_geo_basis"], events["geo_precision"], strict=True)
    fits = pd.Series([_fits(kind, basis, precision) for kind, basis, precision in told], index=events.index, dtype=bool)
    coded_to = events["notes"].str.contains("coded to ", case=False, regex=False, na=False) & (events["geo_precision"] < 2)
    return broken(events, KEY, ~fits | coded_to, shown(events.assign(kind=kinds), "kind", "x_geo_basis", "geo_precision"))


def _fits(kind: object, basis: object, precision: int) -> bool:
    if kind in _PRECISION:
        return precision in _PRECISION[str(kind)]
    if basis in _SEATS:
        return precision >= 2
    return precision in _NEAR.get(str(basis), (1, 2))


def one_seat_for_many(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    vague = events[events["geo_precision"] == 3]
    together = vague.groupby(["latitude", "longitude"])[KEY].transform("size")
    return broken(
        vague, KEY, together > CROWDED, shown(vague.assign(events_on_this_point=together), "location", "events_on_this_point")
    )


def sensitive_places(dataset: Dataset) -> pd.DataFrame:
    events, places = dataset["events"], dataset["places"]
    held = places.loc[places["sensitive"], "place_id"]
    return broken(events, KEY, events["x_place_id"].isin(held), shown(events, "location", "x_place_id"))


PLACE = "correct the place in gazetteer/places.csv, or rule `place_is` in data/raw/hand/rulings.csv"
CODES = "correct the p-codes in gazetteer/places.csv"
CHECKS = (
    Check(check_id="V-GEO-1", severity="E", entity="events", find=points, remedy=MEND),
    Check(check_id="V-GEO-1", severity="E", entity="events", find=inside_the_area, remedy=PLACE),
    Check(check_id="V-GEO-1", severity="E", entity="events", find=inside_its_governorate, remedy=PLACE),
    Check(check_id="V-GEO-2", severity="E", entity="events", find=admin_names, remedy=CODES),
    Check(check_id="V-GEO-3", severity="W", entity="events", find=precision_fits_place, remedy=PLACE),
    Check(
        check_id="V-GEO-4",
        severity="W",
        entity="events",
        find=one_seat_for_many,
        remedy="these share the seat of an area: look for a page that names their places, or leave them as they are",
    ),
    Check(
        check_id="V-GEO-5",
        severity="W",
        entity="events",
        find=moved_far,
        remedy="correct x_place_id as well, in the same way as the point, or move the point back",
    ),
    Check(
        check_id="V-SENS",
        severity="E",
        entity="events",
        find=sensitive_places,
        remedy="there is no public build yet that hides a place: reject its claims, or clear `sensitive` if the place is safe",
    ),
)
