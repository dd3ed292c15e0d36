"""What each claim does for its event, and in which words the match is explained; which events may be one (SPEC 5.5, 6.5)."""

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline import ids
from pipeline.fuse.lookups import mapped
from pipeline.fuse.matching.compared import Pairs, columns_of
from pipeline.fuse.matching.groups import Grouping, unruled
from pipeline.fuse.matching.links import FOLLOWING, Links
from pipeline.fuse.matching.signals import DOUBTS, reasons, scores
from pipeline.fuse.matching.twins import far_twins, plainly_two, within_an_area
from pipeline.fuse.reckoning.counting import BATCH

A_SLIP = "places whose names are one slip apart"
IN_IT = "as many dead somewhere in the area and at a place in it"
SAID_ONE = "a person relates them as one"
COUNTED = ("killed", "injured", "killed_or_injured", "missing", "abducted", "detained")


def with_events(makers: pd.DataFrame, facts: pd.DataFrame, found: Grouping, ties: Links) -> pd.DataFrame:
    """The claims that make events with ``unit`` (event id), ``is_anchor``, ``is_batch``, ``is_bare``, ``score``, ``reason``.

    The anchor is the first claim of the event that tells the act by itself (SPEC 6.7); score and reason are against it.
    """
    out = makers.assign(is_batch=makers["count_basis"].eq(BATCH), follows=ties.follows, is_bare=facts["is_bare"].to_numpy(bool))
    at = _anchors(out, found)
    p = Pairs(columns_of(facts), np.arange(len(out)), at)
    is_anchor = at == np.arange(len(out))
    unit = pd.Series([ids.event_id(claim) for claim in out["claim_id"][is_anchor]], dtype="str")
    return out.assign(
        group=found.group,
        unit=unit.take(np.cumsum(is_anchor)[at] - 1).to_numpy(),
        is_anchor=is_anchor,
        score=pd.Series(scores(p)).mask(is_anchor),
        reason=reasons(p).mask(is_anchor, "first told here"),
    )


def _anchors(claims: pd.DataFrame, found: Grouping) -> npt.NDArray[np.int64]:
    """Per row the row that is its group's anchor; the rows stand in the order of claim_id."""
    doc = pd.factorize(claims["doc_id"], sort=True)[0]
    second = claims["disposition"].eq("both")
    order = np.lexsort((claims["place_in_text"], doc, claims["ref_day"], claims["follows"], second, found.group))
    is_first = np.diff(found.group[order], prepend=-1) != 0
    at = np.empty(len(claims), dtype=np.int64)
    at[order] = order[is_first][np.cumsum(is_first) - 1]
    return at


def with_roles(members: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """The same with ``role`` and the people's ties added to ``reason``."""
    unit = members.set_index("claim_id")["unit"]
    inside = relations[mapped(relations["claim_id"], unit).eq(mapped(relations["other_claim_id"], unit))]
    part = members["claim_id"].isin(inside.loc[inside["relation"].eq("component_of"), "claim_id"])
    odds = inside[inside["relation"].eq("contradicts")]
    torn = members["claim_id"].isin(odds["claim_id"]) | members["attribution_status"].eq("denied")
    beside = members["measure"].isin(COUNTED[1:]) & members["follows"]
    role = pd.Series("supports", index=members.index).mask(part | members["is_batch"] | beside, "quantifies")
    role = role.mask(torn, "contradicts").mask(members["is_anchor"], "defines")
    tied = inside[inside["relation"].isin(FOLLOWING | {"same_scope_as", "supersedes", "contradicts"})]
    words = tied["relation"].str.replace("_", " ") + " " + tied["other_claim_id"]
    ties = mapped(members["claim_id"], words.groupby(tied["claim_id"]).agg("; ".join)).astype("str")
    reason = members["reason"].where(ties.isna(), members["reason"] + "; " + ties)
    return members.assign(role=role, reason=reason)


def possible_duplicates(members: pd.DataFrame, facts: pd.DataFrame, found: Grouping, ties: Links) -> pd.DataFrame:
    """Pairs of events that may be one and that a person should compare: unit, other, weight, why; both directions, best first."""
    unit = members["unit"].to_numpy()
    columns = columns_of(facts)
    near = Pairs(columns, found.doubts["a"].to_numpy(np.int64), found.doubts["b"].to_numpy(np.int64))
    told_apart = plainly_two(near, members)
    kept = {
        "": found.doubts[~told_apart],
        A_SLIP: far_twins(members),
        IN_IT: within_an_area(members),
        SAID_ONE: _said_one(ties, unit),
    }
    pairs = pd.concat([unruled(part[["a", "b"]], ties).assign(also=also) for also, part in kept.items()], ignore_index=True)
    p = Pairs(columns, pairs["a"].to_numpy(np.int64), pairs["b"].to_numpy(np.int64))
    why = (reasons(p, DOUBTS) + "; " + pairs["also"].astype("str")).str.strip("; ")
    pairs = pd.DataFrame({"unit": unit[p.left], "other": unit[p.right], "weight": scores(p), "why": why})
    back = pairs.rename(columns={"unit": "other", "other": "unit"})
    both = pd.concat([pairs, back[pairs.columns]], ignore_index=True)
    ordered = both.sort_values(["unit", "weight", "other", "why"], ascending=[True, False, True, True], kind="stable")
    return ordered.drop_duplicates(["unit", "other"]).reset_index(drop=True)


def _said_one(ties: Links, unit: npt.NDArray[np.object_]) -> pd.DataFrame:
    a, b = ties.said_one
    across = unit[a] != unit[b]
    return pd.DataFrame({"a": a[across], "b": b[across]})


def event_claims(members: pd.DataFrame, context: pd.DataFrame) -> pd.DataFrame:
    """The table EVENT_CLAIMS; ``context`` has unit, claim_id and reason of claims that only speak of an event."""
    linked = members[["unit", "claim_id", "role", "score", "reason"]]
    rows = pd.concat([linked, context.assign(role="context")], ignore_index=True)
    rows = rows.drop_duplicates(["unit", "claim_id"]).rename(columns={"unit": "event_id_cnty"})
    return rows.sort_values(["event_id_cnty", "claim_id"], kind="stable").reset_index(drop=True)


def in_context(claims: pd.DataFrame, members: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """Notes, answers and denials that speak of an event without making it: unit, claim_id, reason."""
    unit = members.set_index("claim_id")["unit"]
    near = relations[relations["relation"].isin(["qualifies", "responds_to", "contradicts"])]
    rows = pd.DataFrame(
        {
            "unit": mapped(near["other_claim_id"], unit),
            "claim_id": near["claim_id"],
            "reason": near["relation"].str.replace("_", " ") + " " + near["other_claim_id"],
        }
    )
    known = rows["claim_id"].isin(claims["claim_id"]) & ~rows["claim_id"].isin(members["claim_id"])
    return rows[known & rows["unit"].notna()].drop_duplicates(["unit", "claim_id"]).reset_index(drop=True)
