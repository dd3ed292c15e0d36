"""Which claims say again, replace or copy one another inside one event or total, beyond what the ledger already relates."""

import pandas as pd

from pipeline.fuse.reckoning.counting import BATCH

COLUMNS = ["claim_id", "relation", "other_claim_id", "note"]
SAID_AGAIN = frozenset({"restates", "same_originator_copy"})


def derived(members: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """Relations among counted claims of one unit, measure, group and first speaker (rows of ``members``, marked, with ``unit``).

    An equal figure on another page is a same_originator_copy of the first; on the same page it restates it; a later
    other figure supersedes the one before it. What the ledger relates in any way is left as people wrote it, and what it says
    to restate another needs no second: of three tellings that each restate the next, none would count.
    """
    keys = ["unit", "speaker", "measure", "subject_group"]
    needed = [*keys, "claim_id", "doc_id", "told", "printed", "value_low", "value_high"]
    restating = members["claim_id"].isin(known.loc[known["relation"].isin(SAID_AGAIN), "claim_id"])
    named = members["value_low"].notna() & members["is_named"] & members["count_basis"].ne(BATCH)
    counted = members.loc[named & ~restating, needed]
    counted = counted[counted.duplicated(keys, keep=False)]
    ordered = counted.sort_values([*keys, "told", "printed", "claim_id"], kind="stable")
    figure = [*keys, "value_low", "value_high"]
    first = ordered.groupby(figure, dropna=False)[["claim_id", "doc_id"]].transform("first")
    again = ordered[ordered["claim_id"].ne(first["claim_id"])]
    copies = pd.DataFrame(
        {
            "claim_id": again["claim_id"],
            "relation": again["doc_id"].eq(first["doc_id"]).map({True: "restates", False: "same_originator_copy"}),
            "other_claim_id": first["claim_id"],
            "note": "same speaker, group and figure",
        }
    ).dropna(subset=["claim_id"])
    originals = ordered.drop_duplicates(figure)
    before = originals.groupby(keys, dropna=False)["claim_id"].shift()
    later = originals.assign(before=before).dropna(subset=["before"])
    replaced = pd.DataFrame(
        {
            "claim_id": later["claim_id"],
            "relation": "supersedes",
            "other_claim_id": later["before"],
            "note": "the same speaker's later figure",
        }
    )
    return _unknown(pd.concat([copies, replaced], ignore_index=True)[COLUMNS], known)


def _unknown(found: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """Only pairs of which the ledger says nothing, in either direction."""
    said = set(zip(known["claim_id"], known["other_claim_id"], strict=True))
    said |= {(b, a) for a, b in said}
    pairs = zip(found["claim_id"], found["other_claim_id"], strict=True)
    return found[[pair not in said for pair in pairs]].reset_index(drop=True)


def said_again(relations: pd.DataFrame, members: pd.DataFrame) -> frozenset[str]:
    """The claims that only say again what another claim of the same unit and measure says: they are not counted."""
    again = relations[relations["relation"].isin(SAID_AGAIN)]
    named = members[members["claim_id"].isin(again["claim_id"]) | members["claim_id"].isin(again["other_claim_id"])]
    unit = dict(zip(named["claim_id"], named["unit"], strict=True))
    same = again["claim_id"].map(unit).eq(again["other_claim_id"].map(unit))
    return frozenset(again.loc[same, "claim_id"])


def uncounted(told: pd.DataFrame, relations: pd.DataFrame, members: pd.DataFrame) -> frozenset[str]:
    """The claims that no count may take for their speaker's figure; ``told`` are the relations that people wrote.

    What only says again; what a person says is superseded, whatever the days; what its source took back; and a part of
    the same group's dead, be it told by doer or by village, beside its whole.
    """
    taken_back = frozenset(members.loc[members["verification"].eq("retracted"), "claim_id"])
    return said_again(relations, members) | _beside_their_speakers_own(told, members) | taken_back


def _beside_their_speakers_own(told: pd.DataFrame, members: pd.DataFrame) -> frozenset[str]:
    both = pd.concat(
        [
            told.loc[told["relation"].eq("supersedes")].rename(
                columns={"claim_id": "other_claim_id", "other_claim_id": "claim_id"}
            ),
            told[told["relation"].eq("component_of")],
        ],
        ignore_index=True,
    )
    keys = ["unit", "originator_id", "measure", "subject_group"]
    known = members.loc[members["value_low"].notna(), ["claim_id", "count_basis", *keys]]
    ends = both.merge(known, on="claim_id").merge(known, left_on="other_claim_id", right_on="claim_id", suffixes=("", "_of"))
    same = (ends[keys].to_numpy() == ends[[f"{name}_of" for name in keys]].to_numpy()).all(axis=1)
    is_added = ends["relation"].eq("component_of") & ends["count_basis"].eq(BATCH)
    return frozenset(ends.loc[same & ~is_added, "claim_id"])
