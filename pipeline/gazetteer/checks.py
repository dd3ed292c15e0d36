"""Which gazetteer rows are doubtful: they are used, and a person should look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import pandas as pd

from pipeline import names
from pipeline.gazetteer.model import Gazetteer
from pipeline.gazetteer.points import (
    at_the_centre_of_an_area,
    in_the_sea,
    outside_its_admin,
    over_round,
    stacked,
    swapped,
    twice_nearby,
)
from pipeline.gazetteer.wording import collisions, foldless, homonyms, nameless, off_rule_locations

FINDING_COLUMNS = ("check_id", "severity", "entity", "id", "file", "line", "message", "remedy")
SPREAD_M = 1_000
# The least radius by kind (README), of a settlement by the people who live there.
LEAST_RADIUS_M = {"quarter": 1_000, "site": 1_000, "crossing": 1_000, "military_site": 1_500, "settlement": 1_500}
RADIUS_BY_PEOPLE = ((5_000, 3_000), (40_000, 6_000))

# "al-Qusour (Homs)": what tells it from another is no part of the name.
_TELLS_APART = r"\s*\([^)]*\)$"

# A check gives the doubtful place_ids, each with what was seen.
Seen: TypeAlias = "pd.Series[str]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One rule: ``doubtful`` names the rows, ``remedy`` tells what a person can do."""

    check_id: str
    severity: str
    doubtful: Callable[[Gazetteer], Seen]
    remedy: str


def findings_in(gazetteer: Gazetteer) -> pd.DataFrame:
    """Every doubtful row (check_id, severity E, W or I, entity, id, file, line, message, remedy), by check and id."""
    parts = [_findings(gazetteer, rule) for rule in CHECKS]
    rows = pd.concat(parts, ignore_index=True)
    return rows.sort_values(["check_id", "id", "message"]).reset_index(drop=True)[list(FINDING_COLUMNS)]


def _findings(gazetteer: Gazetteer, rule: Check) -> pd.DataFrame:
    seen = rule.doubtful(gazetteer)
    return pd.DataFrame(
        {
            "check_id": rule.check_id,
            "severity": rule.severity,
            "entity": "places",
            "id": seen.index,
            "file": str(gazetteer.folder / "places.csv"),
            "line": gazetteer.line_of.reindex(seen.index).to_numpy(),
            "message": seen.to_numpy(),
            "remedy": rule.remedy,
        }
    )


def _orphans(gazetteer: Gazetteer) -> Seen:
    places = gazetteer.places
    alone = places[places["parent_place_id"].isna() & (places["kind"] != "country")]
    return _told(alone, "belongs to no place")


def _codes_apart(gazetteer: Gazetteer) -> Seen:
    """The p-codes of one row must lie in one another, and a parent's in them."""
    places = gazetteer.places
    inner, outer = places["admin3_pcode"].fillna(""), places["admin2_pcode"].fillna("")
    apart = (inner != "") & (inner.str[:6] != outer) | (outer != "") & (outer.str[:4] != places["admin1_pcode"].fillna(""))
    return _told(places[apart], "its p-codes do not lie in one another")


def _without_radius(gazetteer: Gazetteer) -> Seen:
    places = gazetteer.places
    return _told(places[places["latitude"].notna() & places["radius_m"].isna()], "has a point but no radius")


def _radius_too_small(gazetteer: Gazetteer) -> Seen:
    places = gazetteer.places
    return _told(
        places[places["radius_m"].lt(places["coord_spread_m"]).fillna(False)], "the radius is under the spread of its sources"
    )


def _radius_off_the_rule(gazetteer: Gazetteer) -> Seen:
    """Rows that somebody edited may have drifted from the rules that the others were made by."""
    places = gazetteer.places
    least = places["kind"].map(LEAST_RADIUS_M)
    for people, metres in RADIUS_BY_PEOPLE:
        least = least.mask((places["kind"] == "settlement") & (places["population"] >= people).fillna(False), metres)
    under = places[places["radius_m"].lt(least).fillna(False)]
    told = [f"its radius is under the {metres:.0f} m of its kind and size" for metres in least[under.index]]
    return pd.Series(told, index=under["place_id"], dtype="str")


def _name_not_spelled(gazetteer: Gazetteer) -> Seen:
    """Each name of a place must be one of its spellings, or nobody who writes it so finds the place."""
    cells = gazetteer.places.melt(id_vars="place_id", value_vars=["name", "name_ar"], value_name="cell").dropna(subset="cell")
    bare = cells["cell"].str.replace(_TELLS_APART, "", regex=True)
    rows = cells.assign(name=bare.str.split(" / ")).explode("name")[["place_id", "name"]]
    known = pd.MultiIndex.from_arrays([gazetteer.names["place_id"], names.folded_all(gazetteer.names["name"])])
    lost = rows[~pd.MultiIndex.from_arrays([rows["place_id"], names.folded_all(rows["name"])]).isin(known)]
    return pd.Series([f"'{name}' is none of its spellings" for name in lost["name"]], index=lost["place_id"], dtype="str")


def _editions_apart(gazetteer: Gazetteer) -> Seen:
    wide = gazetteer.places[gazetteer.places["coord_spread_m"].gt(SPREAD_M).fillna(False)]
    return pd.Series(
        [f"its sources lie {metres} m apart" for metres in wide["coord_spread_m"]], index=wide["place_id"], dtype="str"
    )


def _closed_licence(gazetteer: Gazetteer) -> Seen:
    places = gazetteer.places
    return _told(places[places["licence"].str.contains("SA|NC|ND")], "its licence does not allow this data set")


def _told(places: pd.DataFrame, message: str) -> Seen:
    return pd.Series(message, index=places["place_id"], dtype="str")


CHECKS = (
    Check(check_id="G-LICENCE", severity="E", doubtful=_closed_licence, remedy="find an open source, or take the parent's point"),
    Check(check_id="G-FOLD", severity="E", doubtful=foldless, remedy="correct the name: no spelling can ever match it"),
    Check(check_id="G-SWAPPED", severity="E", doubtful=swapped, remedy="exchange latitude and longitude"),
    Check(check_id="G-CODES", severity="E", doubtful=_codes_apart, remedy="correct the p-codes"),
    Check(check_id="G-NAMELESS", severity="W", doubtful=nameless, remedy="add its spellings to names.csv"),
    Check(check_id="G-ORPHAN", severity="W", doubtful=_orphans, remedy="fill in parent_place_id"),
    Check(check_id="G-RADIUS", severity="W", doubtful=_without_radius, remedy="fill in radius_m"),
    Check(check_id="G-RADIUS-SPREAD", severity="W", doubtful=_radius_too_small, remedy="raise radius_m to coord_spread_m"),
    Check(check_id="G-DRIFT", severity="W", doubtful=_radius_off_the_rule, remedy="raise radius_m, or say why in note"),
    Check(check_id="G-DRIFT", severity="W", doubtful=_name_not_spelled, remedy="add the name to names.csv"),
    Check(check_id="G-SEA", severity="W", doubtful=in_the_sea, remedy="check the point on a map"),
    Check(check_id="G-ADMIN", severity="W", doubtful=outside_its_admin, remedy="check the point and the p-codes"),
    Check(
        check_id="G-TWICE", severity="W", doubtful=twice_nearby, remedy="one place or two: merge them, or tell them apart in note"
    ),
    Check(check_id="G-COLLISION", severity="W", doubtful=collisions, remedy="drop the spelling where it is wrong"),
    Check(check_id="G-LOCATION", severity="W", doubtful=off_rule_locations, remedy="write hyphens as spaces, drop apostrophes"),
    Check(check_id="G-ROUND", severity="W", doubtful=over_round, remedy="find a finer point, or widen radius_m"),
    Check(
        check_id="G-CENTRE",
        severity="I",
        doubtful=at_the_centre_of_an_area,
        remedy="see that it is not a stand-in for a place not found",
    ),
    Check(check_id="G-STACKED", severity="I", doubtful=stacked, remedy="see whether one point was copied to the other"),
    Check(check_id="G-SPREAD", severity="I", doubtful=_editions_apart, remedy="choose a point, and say why in note"),
    Check(check_id="G-HOMONYM", severity="I", doubtful=homonyms, remedy="nothing: such a name needs its parent to be resolved"),
)
