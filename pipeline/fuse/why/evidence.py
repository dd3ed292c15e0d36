"""What a person's decision rests on, as a fingerprint: where it no longer fits, the decision stands and is looked at again."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from pipeline import ids
from pipeline.schema import Dataset

WORDED = ("place_text", "place_ar", "within_text")
COUNTED = ("originator_id", "measure", "subject_group", "value_text", "value_low", "value_high")
SAID = (*COUNTED, *WORDED, "act", "actor_text", "target_text", "date_start", "date_end")
HEAD, TAIL = slice(4, 10), 4  # of a claim's id and of a digest of its words: they tell change, they guard nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The columns that a kind of decision was made on: of the claim itself, or of all claims of its event, or only of the dead."""

    columns: tuple[str, ...] = SAID
    of_event: bool = False
    measure: str | None = None


GROUNDS: Mapping[str, Ground] = {
    "same": Ground(of_event=True),
    "different": Ground(of_event=True),
    "figure_is": Ground(columns=COUNTED, of_event=True, measure="killed"),
    "place_is": Ground(columns=WORDED),
    "whole": Ground(columns=COUNTED),
    "accept": Ground(),
    "reject": Ground(),
}


def fingerprints(dataset: Dataset, kind: str, key_a: pd.Series, key_b: pd.Series | None = None) -> pd.Series:
    """The fingerprint of each decision of ``kind`` about the claims (claim_id or ledger_ref) that stand in the keys.

    It has a part for each claim, so that it can be told which are new, gone or changed. Whether the decision is in force
    or not, and whether two events are one or two, makes no difference to it.
    """
    ground = GROUNDS[kind]
    claims = dataset["claims"]
    said = _said(claims, ground)
    around = _around(dataset) if ground.of_event else {}
    named = dict(zip(claims["ledger_ref"], claims["claim_id"], strict=True))
    pairs = zip(key_a, key_b if key_b is not None else [None] * len(key_a), strict=True)
    prints = []
    for pair in pairs:
        own = {named.get(key, key) for key in pair if isinstance(key, str)}
        whole = own.union(*(around.get(claim, ()) for claim in own))
        prints.append(" ".join(sorted(said[claim] for claim in whole if claim in said)))
    return pd.Series(prints, index=key_a.index, dtype="str")


def _said(claims: pd.DataFrame, ground: Ground) -> dict[str, str]:
    """What each claim says, in the columns that count, as its part of a fingerprint."""
    rows = claims if ground.measure is None else claims[claims["measure"].eq(ground.measure)]
    texts = [rows[name].astype("str").fillna("") for name in ("claim_id", *ground.columns)]
    return {cells[0]: cells[0][HEAD] + ids.digest("\t".join(cells))[:TAIL] for cells in zip(*texts, strict=True)}


def _around(dataset: Dataset) -> dict[str, frozenset[str]]:
    """The claims that stand in one event with each claim, context left out."""
    links = dataset["event_claims"]
    links = links[links["role"].ne("context")]
    of_event = {event: frozenset(group) for event, group in links.groupby("event_id_cnty")["claim_id"]}
    out: dict[str, frozenset[str]] = {}
    for event, claim in zip(links["event_id_cnty"], links["claim_id"], strict=True):
        out[claim] = out.get(claim, frozenset()) | of_event[event]
    return out


def weighed(dataset: Dataset) -> pd.DataFrame:
    """The rulings, each with the fingerprint of its evidence as it is now."""
    rulings = dataset["rulings"]
    now = [fingerprints(dataset, str(kind), group["key_a"], group["key_b"]) for kind, group in rulings.groupby("kind", sort=True)]
    return rulings.assign(evidence_now=pd.concat(now) if now else None).astype({"evidence_now": "str"})


def reopened(rulings: pd.DataFrame) -> pd.DataFrame:
    """The rulings of which the evidence is no longer what it was; one that came without a fingerprint cannot tell."""
    known = rulings["evidence"].notna() & rulings["evidence_now"].notna()
    return rulings[known & rulings["evidence"].ne(rulings["evidence_now"])]


def moved(then: str, now: str, refs: Mapping[str, str]) -> str:
    """What happened to the evidence between two fingerprints, in words; ``refs`` name a claim by its `head`."""
    was, has = (dict(_halves(part) for part in text.split()) for text in (then, now))
    told = (
        ("new", sorted(has.keys() - was.keys())),
        ("gone", sorted(was.keys() - has.keys())),
        ("says something else", sorted(claim for claim in was.keys() & has.keys() if was[claim] != has[claim])),
    )
    return "; ".join(f"{how}: {', '.join(refs.get(claim, claim) for claim in claims)}" for how, claims in told if claims)


def head(claim_id: str) -> str:
    """The part of a fingerprint that names a claim."""
    return claim_id[HEAD]


def _halves(part: str) -> tuple[str, str]:
    return part[:-TAIL], part[-TAIL:]
