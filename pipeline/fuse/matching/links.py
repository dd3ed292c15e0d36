"""Which claims people have tied together or held apart: the ledger's relations and the rulings, as pairs of rows."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline.fuse.matching.compared import Pairs, columns_of
from pipeline.fuse.matching.signals import same_kind, touching

Numbers = npt.NDArray[np.int64]

# One statement, or one act counted again: these join at one place; the others say nothing of identity.
OF_ONE_ACT = frozenset({"restates", "same_originator_copy", "component_of", "same_scope_as", "supersedes", "contradicts"})
# The left one only adds to the right one: it never stands for the event.
FOLLOWING = frozenset({"restates", "same_originator_copy", "component_of", "co_occurs_with", "qualifies"})
COPIES = ("restates", "same_originator_copy")
ONE_SCOPE = "same_scope_as"  # a person has compared the places too: the town of the one may be the other's quarter
BESIDE = "co_occurs_with"
CORRECTIONS = "hand/corrections.csv"  # what a corrected event rests on is ruled the same claim by claim (D11)


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Row pairs, each as two equally long arrays: tied together, said to be one but told of other places or days, ruled.

    ``one_event`` are those of ``same`` by which a person made two events one, each named by one of its claims.
    """

    tied: tuple[Numbers, Numbers]
    said_one: tuple[Numbers, Numbers]
    same: tuple[Numbers, Numbers]
    one_event: tuple[Numbers, Numbers]
    different: tuple[Numbers, Numbers]
    follows: npt.NDArray[np.bool_]  # per row: it only adds to another row that it is tied to


def links(claims: pd.DataFrame, traits: pd.DataFrame, relations: pd.DataFrame, rulings: pd.DataFrame) -> Links:
    """The ties among the rows of ``claims`` (marked, as they stand); what names no row of them is left out."""
    a, b, relation, holds = _related(claims, traits, relations)
    said_one = ~holds & np.isin(relation, [*COPIES, ONE_SCOPE])
    open_pairs = (a[said_one], b[said_one])
    a, b, relation = a[holds], b[holds], relation[holds]
    follows = np.zeros(len(claims), dtype=bool)
    follows[a[np.isin(relation, sorted(FOLLOWING))]] = True
    return Links(
        tied=(a, b),
        said_one=open_pairs,
        follows=follows,
        same=ruled(claims, rulings, "same"),
        one_event=ruled(claims, rulings[rulings["file"].ne(CORRECTIONS)], "same"),
        different=ruled(claims, rulings, "different"),
    )


def rows_of(claims: pd.DataFrame, keys: pd.Series) -> pd.Series:
    """The row that each claim_id or ledger_ref names; null where none does."""
    named: dict[object, int] = {}
    for column in ("ledger_ref", "claim_id"):
        sought = claims[column].isin(keys).to_numpy(bool)
        named |= dict(zip(claims[column].to_numpy()[sought], np.flatnonzero(sought).tolist(), strict=True))
    return keys.map(named, na_action="ignore").astype("Int64")


def pairs_of(left: pd.Series, right: pd.Series) -> tuple[Numbers, Numbers]:
    """Two columns of rows as arrays, without the pairs of which one end is not there."""
    whole = (left.notna() & right.notna()).to_numpy(bool)
    return left[whole].to_numpy(np.int64), right[whole].to_numpy(np.int64)


def ruled(claims: pd.DataFrame, rulings: pd.DataFrame, kind: str) -> tuple[Numbers, Numbers]:
    """The pairs of rows of which a person has ruled ``same`` or ``different``."""
    of_kind = rulings[rulings["kind"].eq(kind)]
    return pairs_of(rows_of(claims, of_kind["key_a"]), rows_of(claims, of_kind["key_b"]))


def _related(
    claims: pd.DataFrame, traits: pd.DataFrame, relations: pd.DataFrame
) -> tuple[Numbers, Numbers, npt.NDArray[np.object_], npt.NDArray[np.bool_]]:
    """Pairs of rows that people have related, the relation, and whether it ties them into one event."""
    wanted = relations[relations["relation"].isin(OF_ONE_ACT | {BESIDE})]
    left, right = rows_of(claims, wanted["claim_id"]), rows_of(claims, wanted["other_claim_id"])
    whole = (left.notna() & right.notna()).to_numpy(bool)
    a, b = left[whole].to_numpy(np.int64), right[whole].to_numpy(np.int64)
    relation = wanted["relation"].to_numpy()[whole]
    p = Pairs(columns_of(traits), a, b)
    beside, copy = relation == BESIDE, np.isin(relation, COPIES)
    sheltering = _sheltering(claims, a, b)
    nested = _nested_places(p) & (copy | (beside & sheltering))
    at_one_place = p.equal("place") | nested | (_covered(p) & (relation == ONE_SCOPE))
    holds = at_one_place & touching(p) & (~beside | sheltering | _of_one_act(p))
    return a, b, relation, holds


def _nested_places(p: Pairs) -> npt.NDArray[np.bool_]:
    """The one place is the other's parent, as a quarter's town or the village by which a base lies; an area is nobody's."""
    up = (p.a["parent"] == p.b["place"]) & (p.b["place"] >= 0)
    down = (p.b["parent"] == p.a["place"]) & (p.a["place"] >= 0)
    return np.asarray((up | down) & ~p.either("is_area"))


def _covered(p: Pairs) -> npt.NDArray[np.bool_]:
    """The one place lies within what the name of the other covers, as a quarter within its town; an area covers nothing."""
    widest = np.maximum(p.a.measured("radius"), p.b.measured("radius"))
    return np.asarray((p.metres <= widest) & ~p.either("is_vague"))


def _sheltering(claims: pd.DataFrame, a: Numbers, b: Numbers) -> npt.NDArray[np.bool_]:
    """People who shelter where a crowd makes its demand: the same people (SPEC 8.4)."""
    measure = claims["measure"].fillna("").to_numpy()
    return np.asarray((measure[a] == "sheltering") & (measure[b] == "demonstration"))


def _of_one_act(p: Pairs) -> npt.NDArray[np.bool_]:
    """What occurs beside an act is part of it when it is the same kind of act, or bare deaths beside a violent one."""
    return same_kind(p) | (p.both("is_violent") & p.either("is_bare"))
