"""What a claim amounts to: the ACLED type of its act, who did it to whom, how good its evidence is, and what may become of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd

from pipeline import spans
from pipeline.coding import dispositions, tiers, types
from pipeline.coding.actors import Wordings

TIER_COLUMNS = ("kind", "tier", "acts", "claim_kind", "verification")


def coded(
    claims: pd.DataFrame,
    relations: pd.DataFrame,
    actors: pd.DataFrame,
    aliases: pd.DataFrame,
    sources: pd.DataFrame,
    rulings: pd.DataFrame,
) -> pd.DataFrame:
    """Placed claims with actors, event types, evidence tier, date precision and disposition (stage `coded`); rows keep their order.

    What a person entered stands; only empty actor ids are read, from wording and group, on the first day of the window.
    """
    out = claims.copy()
    wordings = Wordings(aliases, actors)
    out["actor_id"] = out["actor_id"].fillna(_decided(out, ("actor_text", "date_start"), lambda key: wordings.doer(*key)))
    out["target_actor_id"] = out["target_actor_id"].fillna(
        _decided(out, ("target_text", "subject_group", "date_start"), lambda key: wordings.victim(*key))
    )
    kind_of = actors.set_index("actor_id")["kind"]
    kinds = out.assign(victim_kind=out["target_actor_id"].map(kind_of), doer_kind=out["actor_id"].map(kind_of))
    out["sub_event_type"] = _decided(
        kinds, ("act", "subject_group", "victim_kind", "doer_kind", "actor_id"), lambda key: types.sub_event_type(*key)
    )
    out["event_type"] = _decided(out, ("sub_event_type",), lambda key: types.event_type(*key))
    source_of = sources.set_index("source_id")
    spoken = out.assign(kind=out["originator_id"].map(source_of["kind"]), tier=out["originator_id"].map(source_of["evidence_tier"]))
    out["evidence_tier"] = _decided(spoken, TIER_COLUMNS, lambda key: tiers.tier(*key))
    window = (out["date_end"] - out["date_start"]).dt.days.astype("Int64")
    out["date_precision"] = window.map(spans.date_precision, na_action="ignore").astype("Int64")
    return dispositions.disposed(out, relations, rulings)


def _decided(frame: pd.DataFrame, columns: Sequence[str], decide: Callable[[list[str | None]], str | None]) -> pd.Series[str]:
    """One decision per distinct combination of values, merged back; days reach the function as YYYY-MM-DD, nulls as None."""
    texts = frame[list(columns)].astype("str")
    codes, distinct = pd.factorize(pd.MultiIndex.from_frame(texts), use_na_sentinel=False)
    answers = [decide([value if isinstance(value, str) else None for value in key]) for key in distinct]
    return pd.Series(answers, dtype="str").take(codes).set_axis(frame.index)
