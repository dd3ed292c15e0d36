"""Which claims had been published by a day: what a build as of then may know."""

from dataclasses import dataclass

import pandas as pd

from pipeline import ids, schema, spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Then:
    """``claims`` known by the day; ``undated`` those of which nobody knows when they were published, left out and listed."""

    claims: pd.DataFrame
    undated: pd.DataFrame


def as_of(claims: pd.DataFrame, documents: pd.DataFrame, day: pd.Timestamp | None) -> Then:
    """The claims published on ``day`` or before, all without a day; a month or a year counts from its last day."""
    if day is None:
        return Then(claims=claims, undated=claims.iloc[:0])
    printed = claims["doc_id"].map(documents.set_index("doc_id")["published_at"].to_dict()).astype("str")
    said = claims["published"].fillna(printed)
    last = said.map(_last_day, na_action="ignore").astype("datetime64[s]")
    current = last.fillna(claims["as_of"])
    known = current.le(day)
    return Then(claims=claims[known].reset_index(drop=True), undated=claims[current.isna()].reset_index(drop=True))


def left_out(then: Then) -> pd.DataFrame:
    """A finding for each claim that was left out because nobody knows when it was published (schema.FINDINGS)."""
    rows = (
        {
            "finding_id": "FND-" + ids.digest(f"V-ASOF\n{claim['claim_id']}")[:12],
            "severity": "I",
            "check_id": "V-ASOF",
            "entity": "claims",
            "id": claim["claim_id"],
            "file": claim["file"],
            "line": claim["line"],
            "message": "left out of a build as of a day: nobody knows when it was published",
            "remedy": "enter `published` in the ledger as far as it is known",
        }
        for claim in then.undated.to_dict("records")
    )
    return schema.framed(rows, schema.FINDINGS)


def _last_day(published: str) -> pd.Timestamp:
    return pd.Timestamp(spans.partial(published).end)
