"""Where an event stands: the point and admin names of its best placed claim (SPEC 1.14, 6.3)."""

import numpy as np
import pandas as pd
import shapely

from pipeline.fuse.lookups import mapped
from pipeline.schema import Dataset

LEVELS = (1, 2, 3)
PLAIN = ("{}", "{} - {}")
# How a point stands to the place that names it, where it is not the place itself.
APART = {"near_place": "near ", "relative": "at some distance from ", "between": "between ", "road": "between "}
SAME_SPOT_DEG = 1e-3  # about 100 m


def placed(core: pd.DataFrame, tables: Dataset) -> pd.DataFrame:
    """The place columns of EVENTS by event, from the claim with the smallest radius; among equals the anchor's, then by id.

    A line between two places is named by both. ``placing_claim``, ``place_kind`` and ``spot`` come along: the area of the event
    and the words for its place hang on them.
    """
    ranked = core.assign(not_anchor=core["role"].ne("defines"))
    best = ranked.sort_values(["unit", "x_geo_uncertainty_m", "not_anchor", "claim_id"], kind="stable")
    best = best.drop_duplicates("unit").set_index("unit").sort_index()
    known, admin = tables["places"].set_index("place_id"), tables["admin_areas"]
    names = pd.Series([acled_admin(name) for name in admin["name"]], index=admin["pcode"], dtype="str")
    codes = _admin_codes(best, known, admin)
    return pd.DataFrame(
        {
            "x_place_id": best["place_id"],
            "place_kind": best["place_kind"],
            "spot": best["geo_basis"].map(APART).fillna("at ") + _named(best["places"], known["acled_location"], "{}", "{} and {}"),
            "placing_claim": best["claim_id"],
            **{f"x_admin{level}_pcode": codes[level] for level in LEVELS},
            **{f"admin{level}": mapped(codes[level], names) for level in LEVELS},
            "location": _named(best["places"], known["acled_location"], *PLAIN),
            "x_location_ar": _named(best["places"], known["name_ar"], *PLAIN),
            "latitude": best["latitude"].astype(float).round(4),
            "longitude": best["longitude"].astype(float).round(4),
            "geo_precision": best["geo_precision"],
            "x_geo_basis": best["geo_basis"],
            "x_geo_uncertainty_m": best["x_geo_uncertainty_m"].astype(float).round().astype("Int64"),
            "x_geo_runner_up": best["runner_up_place_id"],
            "x_where_prec_ucdp": best["where_prec"],
        }
    )


def _named(places: pd.Series, names: pd.Series, one: str, line: str) -> pd.Series:
    """A place in the words ``one``, a line in the words ``line``; null where a name is not known in this script."""
    ends = places.str[0].astype("str"), places.str[1].astype("str")
    told = zip(places.str.len(), *(mapped(end, names) for end in ends), strict=True)
    found = [(line if count > 1 else one).format(*pair) if pd.notna(pair[:count]).all() else None for count, *pair in told]
    return pd.Series(found, index=places.index, dtype="str")


def _admin_codes(best: pd.DataFrame, known: pd.DataFrame, admin: pd.DataFrame) -> pd.DataFrame:
    """The place's own p-codes by level; of a point that is not the place's ("17 km north of X") those of the areas that hold it."""
    own = pd.DataFrame({level: mapped(best["place_id"], known[f"admin{level}_pcode"]) for level in LEVELS}, dtype="str")
    spot = best[["latitude", "longitude"]].astype(float)
    home = pd.DataFrame({name: mapped(best["place_id"], known[name]).astype(float) for name in spot})
    elsewhere = ~best["is_area"].astype(bool) & (spot.sub(home).abs() > SAME_SPOT_DEG).any(axis="columns")
    there = spot[elsewhere]
    narrowest = admin[admin["level"].eq(max(LEVELS))]
    at, held_by = shapely.STRtree(narrowest["geometry"].to_numpy()).query(
        shapely.points(there["longitude"], there["latitude"]), predicate="intersects"
    )
    found = narrowest.iloc[held_by].set_axis(there.index[at])
    found = found[~found.index.duplicated()]
    above = admin.set_index("pcode")["parent_pcode"]
    third = found["pcode"]
    second = mapped(third, above)
    own.loc[found.index, list(LEVELS)] = np.column_stack((mapped(second, above), second, third))
    return own


def acled_admin(name: str) -> str:
    """OCHA's name as ACLED writes it: hyphens to spaces, apostrophes dropped (SPEC 1.14)."""
    return name.replace("-", " ").replace("'", "").replace("\u2019", "")
