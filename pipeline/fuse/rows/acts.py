"""What kind of act an event is, by ACLED's hierarchy and UCDP's types (SPEC 1.3, 3.2)."""

import pandas as pd

from pipeline import vocab
from pipeline.vocab import UNIDENTIFIED

NO_DEATHS = frozenset({"Peaceful protest", "Protest with intervention", "Abduction/forced disappearance"})
# Where people died these are another act (V-FAT-5).
DEADLY = {
    "Peaceful protest": "Excessive force against protesters",
    "Protest with intervention": "Excessive force against protesters",
    "Abduction/forced disappearance": "Attack",
}
STATES = ("State forces", "External/Other forces")
FOUGHT = ("Battles", "Explosions/Remote violence")
SHELTERING = "sheltering"
STATE_BASED, NON_STATE, ONE_SIDED = 1, 2, 3


def typed(core: pd.DataFrame, fatalities: pd.Series) -> pd.DataFrame:
    """sub_event_type, event_type and disorder_type by event: the highest sub-type among the claims that tell the act.

    Bare deaths count only where no claim tells more; people sheltering do not make the act where a crowd does (SPEC 8.4).
    """
    sub = _highest(core).reindex(fatalities.index)
    sub = sub.mask(fatalities.gt(0) & sub.isin(NO_DEATHS), sub.map(DEADLY))
    entry = vocab.TYPE_OF_SUB
    return pd.DataFrame(
        {
            "sub_event_type": sub,
            "event_type": sub.map({name: entry[name].event_type for name in entry}),
            "disorder_type": sub.map({name: entry[name].disorder_type for name in entry}),
        }
    )


def _highest(core: pd.DataFrame) -> pd.Series:
    told = core.assign(rank=core["sub_event_type"].map(vocab.RANK_OF_SUB), is_shelter=core["measure"].eq(SHELTERING))
    ordered = told.sort_values(["unit", "is_shelter", "is_bare", "rank", "claim_id"], kind="stable")
    return ordered.drop_duplicates("unit").set_index("unit")["sub_event_type"]


def type_of_violence(rows: pd.DataFrame) -> pd.Series:
    """UCDP's type, only where somebody died: civilians killed by an organised doer 3, a state in the fight 1, else 2 (SPEC 3.2)."""
    deadly = rows["x_fat_best"].fillna(rows["x_fat_low"]).gt(0)
    state = rows["inter1"].isin(STATES) | rows["inter2"].isin(STATES)
    fought = rows["event_type"].isin(FOUGHT)
    one_sided = rows["civilian_targeting"].notna() & rows["actor1_id"].ne(UNIDENTIFIED) & rows["inter1"].ne("Rioters")
    kind = pd.Series(pd.NA, index=rows.index, dtype="Int64")
    kind = kind.mask(fought, NON_STATE).mask(fought & state, STATE_BASED).mask(rows["civilian_targeting"].notna(), pd.NA)
    return kind.mask(one_sided, ONE_SIDED).where(deadly)
