"""Which spellings are doubtful: fold to nothing, or cannot tell two places apart."""

from __future__ import annotations

import pandas as pd

from pipeline import names
from pipeline.gazetteer.model import Gazetteer

HOMONYM_KINDS = ("settlement", "quarter")
# Containers may share their seat's name.
TOLD_APART_BY_KIND = ("settlement", "quarter", "site", "military_site", "crossing", "natural")
_OFF_RULE = r"['’‘`]|(?<! )-|-(?! )"


def spelled_keys(gazetteer: Gazetteer) -> pd.DataFrame:
    """One row per place and folded spelling: place_id, key, and the place's kind, name and codes."""
    rows = gazetteer.names[["place_id", "name"]].rename(columns={"name": "spelling"})
    rows["key"] = [names.key(folded) for folded in names.folded_all(rows["spelling"])]
    columns = ["place_id", "name", "kind", "admin1_pcode", "admin3_pcode"]
    return rows.merge(gazetteer.places[columns], on="place_id", validate="m:1").drop_duplicates(["place_id", "key"])


def foldless(gazetteer: Gazetteer) -> pd.Series[str]:
    """Spellings of which folding leaves nothing."""
    rows = spelled_keys(gazetteer)
    empty = rows[rows["key"] == ""]
    return _series(empty["place_id"], [f"the spelling '{spelling}' folds to nothing" for spelling in empty["spelling"]])


def nameless(gazetteer: Gazetteer) -> pd.Series[str]:
    """Places without a spelling: nothing can find them."""
    lost = gazetteer.places[~gazetteer.places["place_id"].isin(gazetteer.names["place_id"])]
    return _series(lost["place_id"], ["has no spelling in names.csv"] * len(lost))


def homonyms(gazetteer: Gazetteer) -> pd.Series[str]:
    """Names that several places of one governorate bear."""
    rows = spelled_keys(gazetteer)
    rows = rows[rows["kind"].isin(HOMONYM_KINDS)]
    return _shared(rows, "admin1_pcode", "is also a name of")


def collisions(gazetteer: Gazetteer) -> pd.Series[str]:
    """Spellings that several places of one subdistrict bear: not even a parent tells them apart."""
    rows = spelled_keys(gazetteer)
    rows = rows[rows["kind"].isin(TOLD_APART_BY_KIND)]
    return _shared(rows, "admin3_pcode", "in the same subdistrict is also a name of")


def off_rule_locations(gazetteer: Gazetteer) -> pd.Series[str]:
    """SPEC 1.14: hyphens as spaces, no apostrophes; ' - ' divides a town from its part."""
    places = gazetteer.places
    off = places[places["acled_location"].str.contains(_OFF_RULE, regex=True)]
    return _series(off["place_id"], [f"acled_location '{location}' is off the rule" for location in off["acled_location"]])


def _shared(rows: pd.DataFrame, within: str, wording: str) -> pd.Series[str]:
    """One finding per shared name and area, at the first place, naming the others."""
    rows = rows.dropna(subset=within).sort_values(["key", within, "place_id"])
    shared = rows[rows.duplicated([within, "key"], keep=False)]
    groups = shared.groupby([within, "key"])
    first = groups.first()
    others = groups["place_id"].agg(lambda ids: ", ".join(ids.iloc[1:]))
    told = [f"'{spelling}' {wording} {rest}" for spelling, rest in zip(first["spelling"], others, strict=True)]
    return _series(first["place_id"], told)


def _series(place_ids: pd.Series[str], messages: list[str]) -> pd.Series[str]:
    return pd.Series(messages, index=pd.Index(place_ids), dtype="str")
