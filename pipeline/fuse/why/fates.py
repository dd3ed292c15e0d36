"""What each claim of an event counts for in its dead, and what sets the claims around it apart from it: for those who ask why."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from pipeline.fuse.marks import marked, may_make_events
from pipeline.fuse.matching.compared import Pairs, columns_of
from pipeline.fuse.matching.signals import APART, DOUBTS, reasons, two_of_a_list, two_of_a_record
from pipeline.fuse.matching.traits import traits
from pipeline.fuse.reckoning.counting import BATCH
from pipeline.fuse.reckoning.floors import is_floor
from pipeline.fuse.reckoning.tolls import deaths_told
from pipeline.fuse.reckoning.weighing import counted
from pipeline.fuse.relations import uncounted
from pipeline.schema import Dataset

# Why a figure does not count, by what ties its claim to another of the event; {} is that other claim.
OF_LEFT = {"same_originator_copy": "a copy of {}", "restates": "says again what {} says", "component_of": "a part of {}"}
OF_RIGHT = {"supersedes": "replaced by {}"}
COUNTS, FLOOR = "counts", "a verified minimum, kept beside the range"
ADDED, BESIDE = "added to a record on a day; a fuller count stands", "a part of the dead, or less telling than a full count"
BY_ONE = "one speaker tells of both"


def of_figures(dataset: Dataset, event_id: str) -> dict[str, str]:
    """For each claim of the event that counts dead: ``counts``, or why it does not; other claims by their refs."""
    links = dataset["event_claims"]
    mine = links[links["event_id_cnty"].eq(event_id) & links["role"].ne("context")]["claim_id"]
    members = _of_event(dataset, mine).assign(unit=event_id)
    killed = members[members["measure"].eq("killed") & members["value_low"].notna()]
    if killed.empty:
        return {}
    ties = dataset["claim_relations"]
    told = counted(deaths_told(members, uncounted(ties, ties, members)))["claims"]
    counting = {claim for claims in told for claim in claims.split()}
    floors = set(killed.loc[is_floor(killed), "claim_id"])
    why = _ties(ties, set(mine), dict(zip(members["claim_id"], members["ledger_ref"].fillna(members["claim_id"]), strict=True)))
    batches = set(killed.loc[killed["count_basis"].eq(BATCH), "claim_id"])
    said = dict.fromkeys(killed["claim_id"], BESIDE) | dict.fromkeys(batches, ADDED) | dict.fromkeys(floors, FLOOR)
    return {claim: COUNTS if claim in counting else why.get(claim, said[claim]) for claim in killed["claim_id"]}


def _of_event(dataset: Dataset, claim_ids: pd.Series) -> pd.DataFrame:
    """The marked claims of these ids alone; a whole data set takes long to mark."""
    return marked(dataset | {"claims": dataset["claims"][dataset["claims"]["claim_id"].isin(claim_ids)]})


def _ties(relations: pd.DataFrame, mine: set[str], refs: Mapping[str, str]) -> dict[str, str]:
    inside = relations[relations["claim_id"].isin(mine) & relations["other_claim_id"].isin(mine)]
    found: dict[str, str] = {}
    for left, relation, right in zip(inside["claim_id"], inside["relation"], inside["other_claim_id"], strict=True):
        if relation in OF_RIGHT:
            found.setdefault(right, OF_RIGHT[relation].format(refs[left]))
        if relation in OF_LEFT:
            found.setdefault(left, OF_LEFT[relation].format(refs[right]))
    return found


def of_others(dataset: Dataset, anchor: str, claim_ids: pd.Series) -> dict[str, str]:
    """What sets each of these claims apart from the anchor, in the words of the rules of matching; of claims that tell acts."""
    claims = _of_event(dataset, pd.concat([claim_ids, pd.Series([anchor])]))
    makers = claims[may_make_events(claims)].reset_index(drop=True)
    if anchor not in set(makers["claim_id"]) or len(makers) < 2:
        return {}
    at = int(np.flatnonzero(makers["claim_id"].eq(anchor))[0])
    others = np.delete(np.arange(len(makers)), at)
    p = Pairs(columns_of(traits(makers)), np.full(len(others), at), others)
    by_one = pd.Series(np.where(two_of_a_list(p) | two_of_a_record(p), f"{BY_ONE}; ", ""))
    said = (by_one + reasons(p, (*APART, *DOUBTS))).str.strip("; ")
    return {claim: why for claim, why in zip(makers["claim_id"].iloc[others], said, strict=True) if why}
