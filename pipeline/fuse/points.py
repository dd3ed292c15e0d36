"""Where an event stands: the point and admin names of its best placed claim (SPEC 1.14, 6.3)."""

import pandas as pd

from pipeline.fuse.lookups import mapped
from pipeline.schema import Dataset

LEVELS = (1, 2, 3)


def placed(core: pd.DataFrame, tables: Dataset) -> pd.DataFrame:
    """The place columns of EVENTS by event, from the claim with the smallest radius; among equals the anchor's, then by id.

    ``placing_claim`` and ``place_kind`` come along: the area of the event and the remark on its seat hang on them.
    """
    ranked = core.assign(not_anchor=core["role"].ne("defines"))
    best = ranked.sort_values(["unit", "x_geo_uncertainty_m", "not_anchor", "claim_id"], kind="stable")
    best = best.drop_duplicates("unit").set_index("unit").sort_index()
    known, admin = tables["places"].set_index("place_id"), tables["admin_areas"]
    names = pd.Series([acled_admin(name) for name in admin["name"]], index=admin["pcode"], dtype="str")
    codes = {level: mapped(best["place_id"], known[f"admin{level}_pcode"]) for level in LEVELS}
    return pd.DataFrame(
        {
            "x_place_id": best["place_id"],
            "place_kind": best["place_kind"],
            "placing_claim": best["claim_id"],
            **{f"x_admin{level}_pcode": code for level, code in codes.items()},
            **{f"admin{level}": mapped(code, names) for level, code in codes.items()},
            "location": mapped(best["place_id"], known["acled_location"]),
            "latitude": best["latitude"].astype(float).round(4),
            "longitude": best["longitude"].astype(float).round(4),
            "geo_precision": best["geo_precision"],
            "x_geo_basis": best["geo_basis"],
            "x_geo_uncertainty_m": best["x_geo_uncertainty_m"].astype(float).round().astype("Int64"),
            "x_geo_runner_up": best["runner_up_place_id"],
            "x_where_prec_ucdp": best["where_prec"],
        }
    )


def acled_admin(name: str) -> str:
    """OCHA's name as ACLED writes it: hyphens to spaces, apostrophes dropped (SPEC 1.14)."""
    return name.replace("-", " ").replace("'", "").replace("\u2019", "")
