"""Which counts are verified minimums, and which of them stand beside the range instead of in it (SPEC 6.6, 3)."""

import re

import pandas as pd

FLOOR = re.compile(
    r"undercount|verified so far|true (?:toll|number|figure)|not an estimate"
    r"|(?:likely|probably|believed to be|expected to be) (?:much |far )?higher",
    re.IGNORECASE,
)
CHECKED = frozenset({"independently_verified", "named_victims", "geolocated", "footage_cited"})


def verified(claims: pd.DataFrame) -> pd.Series:
    """What somebody has checked of the dead and gives as their minimum (SPEC 6.6, 3)."""
    least = claims["verification"].isin(CHECKED) & claims["qualifier"].eq("at_least")
    return _is_said_to_be_low(claims) | least


def _is_said_to_be_low(claims: pd.DataFrame) -> pd.Series:
    worded = claims["summary"].fillna("") + " " + claims["note"].fillna("") + " " + claims["quote"].fillna("")
    says = worded.map({text: bool(FLOOR.search(text)) for text in worded.unique()}).astype(bool)
    return claims["verification"].eq("independently_verified") & says


def is_floor(claims: pd.DataFrame) -> pd.Series:
    """A verified minimum that is set aside: it says itself that it is low, or another speaker counts more (SPEC 6.6, 3).

    Where nobody counts otherwise it is all there is, and stays.
    """
    larger = _most_of_others(claims).gt(claims["value_low"].astype(float)).astype(bool)
    floor = _is_said_to_be_low(claims) | (verified(claims) & larger)
    return floor & ~floor[claims["value_low"].notna()].groupby(claims["unit"]).transform("all").reindex(
        claims.index, fill_value=False
    )


def _most_of_others(claims: pd.DataFrame) -> pd.Series:
    """Per claim the largest low that another speaker of its unit gives; null where nobody does."""
    lows = claims[["unit", "speaker", "value_low"]].astype({"value_low": float}).dropna()
    most = lows.sort_values(["value_low"], ascending=False, kind="stable").drop_duplicates(["unit", "speaker"])
    first = most.drop_duplicates("unit").set_index("unit")
    second = most[most.duplicated("unit")].drop_duplicates("unit").set_index("unit")["value_low"]
    own = claims["speaker"].eq(claims["unit"].map(first["speaker"].to_dict()))
    largest = claims["unit"].map(first["value_low"].to_dict()).astype(float)
    return largest.mask(own, claims["unit"].map(second.to_dict()).astype(float))
