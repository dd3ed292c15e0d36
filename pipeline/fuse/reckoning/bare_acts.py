"""Which events are the very acts of a shared total: told at one of its places by its own sentence, and without a figure."""

import pandas as pd

VIOLENT = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians", "Riots"})
SENTENCE = ["doc_id", "sentence_sha256"]
WHERE_AND_WHEN = ["world", "place_id", "start", "end"]


def bare_acts(cells: pd.DataFrame, counters: pd.DataFrame, members: pd.DataFrame) -> pd.DataFrame:
    """``alloc_group``, ``place_id`` and ``event`` for each cell of which the total's sentence tells one act and no figure.

    "Jets hit A and B, killing nine": the two raids are no breakdown of the nine, each takes its share of them. Nor is it one
    that another sentence tells where forces went afterwards.
    """
    said = counters.loc[counters["sentence_sha256"].notna(), ["claim_id", "sub_event_type", *SENTENCE]]
    sought = cells[["claim_id", "alloc_group", *WHERE_AND_WHEN]].merge(said, on="claim_id").drop(columns="claim_id")
    near = members[members["unit"].isin(members.loc[members["sentence_sha256"].isin(said["sentence_sha256"]), "unit"])]
    counted = near.loc[near["value_low"].notna() | near["value_high"].notna(), "unit"]
    acts = near[near["event_type"].isin(VIOLENT) & ~near["unit"].isin(counted)]
    alone = acts["sentence_sha256"].fillna("").groupby(acts["unit"]).transform("nunique").eq(1)
    told = acts.loc[alone, ["unit", "sub_event_type", *WHERE_AND_WHEN, *SENTENCE]].drop_duplicates()
    found = sought.merge(told).rename(columns={"unit": "event"})[["alloc_group", "place_id", "event"]]
    return found[~found.duplicated(["alloc_group", "place_id"], keep=False)].reset_index(drop=True)
