"""The actor columns of events, put together from what their claims say of doers and targets (SPEC 1.10, 1.11, 6.6)."""

from collections.abc import Mapping

import pandas as pd

from pipeline.fuse.lookups import mapped
from pipeline.fuse.marks import camps
from pipeline.fuse.rows.sides import DISPLACED, Said, Sides, sides, written


def sided(members: pd.DataFrame, rows: pd.DataFrame, actors: pd.DataFrame) -> pd.DataFrame:
    side = camps(actors)
    known = actors.set_index("actor_id")
    said = _said(members)
    acts = zip(rows.index, rows["event_type"], rows["sub_event_type"], strict=True)
    found = [sides(said[unit], event_type, sub, side) for unit, event_type, sub in acts]
    columns = {one: _columns(one, known) for one in dict.fromkeys(found)}
    return _with_shelter(pd.DataFrame([columns[one] for one in found], index=rows.index), members, known)


def _said(members: pd.DataFrame) -> Mapping[str, list[Said]]:
    columns = [members[name] for name in ("unit", "actor_id", "target_actor_id", "tier", "stance")]
    out: dict[str, list[Said]] = {unit: [] for unit in members["unit"].unique()}
    for unit, doer, target, tier, stance in zip(*columns, strict=True):
        out[unit].append(Said(doer=_text(doer), target=_text(target), tier=tier, stance=_text(stance)))
    return out


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _columns(found: Sides, actors: pd.DataFrame) -> dict[str, object]:
    row = written(found, actors)
    own = {"actor1_id": found.actor1, "actor2_id": found.actor2, "sides_disputed": found.is_disputed}
    return {name: getattr(row, name) for name in row.__slots__} | own


def _with_shelter(rows: pd.DataFrame, members: pd.DataFrame, actors: pd.DataFrame) -> pd.DataFrame:
    """A crowd that the claims show sheltering is associated with the displaced (SPEC 8.4)."""
    sheltering = rows.index.isin(members.loc[members["measure"].eq("sheltering"), "unit"])
    crowd = rows["inter1"].eq("Protesters") & sheltering & rows["assoc_actor_1"].isna()
    return rows.assign(assoc_actor_1=rows["assoc_actor_1"].mask(crowd, actors.at[DISPLACED, "name"]))


def contradicted(members: pd.DataFrame, relations: pd.DataFrame, claims: pd.DataFrame) -> pd.Series:
    """The events two of whose claims contradict each other, or of which one of all ``claims`` is a denial (SPEC 6.6, 9)."""
    unit = members.set_index("claim_id")["unit"]
    odds = relations[relations["relation"].isin(["contradicts", "responds_to"])]
    own, theirs = mapped(odds["claim_id"], unit), mapped(odds["other_claim_id"], unit)
    denials = claims.loc[claims["attribution_status"].eq("denied"), "claim_id"]
    inside = own.eq(theirs) & odds["relation"].eq("contradicts")
    torn = {*theirs[inside | odds["claim_id"].isin(denials)].dropna(), *members.loc[members["claim_id"].isin(denials), "unit"]}
    units = members["unit"].drop_duplicates()
    return pd.Series(units.isin(torn).to_numpy(), index=units)
