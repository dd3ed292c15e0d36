"""Which claims had been published by a day: what a build as of then may know."""

from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True, slots=True, kw_only=True)
class Then:
    """``claims`` known by the day; ``undated`` those of which nobody knows when they were published, left out and listed."""

    claims: pd.DataFrame
    undated: pd.DataFrame


def as_of(claims: pd.DataFrame, documents: pd.DataFrame, day: pd.Timestamp) -> Then:
    """The claims published on ``day`` or before; a date known only to the month or year counts from its last day."""
    said = claims["published"].fillna(claims["doc_id"].map(documents.set_index("doc_id")["published_at"].to_dict()))
    last = said.map(_last_day, na_action="ignore").astype("datetime64[s]")
    current = last.fillna(claims["as_of"])
    known = current.le(day)
    return Then(claims=claims[known].reset_index(drop=True), undated=claims[current.isna()].reset_index(drop=True))


def _last_day(published: str) -> pd.Timestamp:
    from pipeline.spans import partial

    return pd.Timestamp(partial(published).end)
