"""The figures of an event: its deaths by SPEC 6.6, by side where the parts add up, and its injured, displaced and crowd."""

import pandas as pd

from pipeline import schema
from pipeline.fuse.marks import json_list
from pipeline.fuse.reckoning import counting, weighing
from pipeline.fuse.reckoning.floors import is_floor, verified

RANGES = (("injured", "injured"), ("displaced", "displaced"), ("crowd", "demonstration"))


def deaths_told(members: pd.DataFrame, dropped: frozenset[str]) -> pd.DataFrame:
    """The statements of deaths that count, verified floors set aside (SPEC 6.6, 1 to 4).

    Who says that people were killed and not how many, names an unknown number of them.
    """
    killed = members[members["measure"].eq("killed")]
    killed = killed.assign(qualifier=killed["qualifier"].fillna(counting.UNNUMBERED))
    return counting.statements(killed[~is_floor(killed)], dropped)


def counted(members: pd.DataFrame, dropped: frozenset[str]) -> pd.DataFrame:
    """The columns of EVENTS that hold counts, by event; unknown is null, and `fatalities` ACLED's 0."""
    units = pd.Index(members["unit"].drop_duplicates().sort_values(), name="unit")
    deaths = weighing.agreed(deaths_told(members, dropped)).reindex(units)
    killed = members[members["measure"].eq("killed")]
    of_all = killed[~killed["subject_group"].isin(counting.PARTS_ONLY)]
    floors = of_all[verified(of_all)].groupby("unit")["value_low"].max()
    out = pd.DataFrame(
        {
            "fatalities": deaths["number"].fillna(0),
            "x_fat_low": deaths["low"],
            "x_fat_best": deaths["best"],
            "x_fat_high": deaths["high"],
            "x_fat_high_open": deaths["is_open"].astype("boolean").fillna(False),
            "x_fat_status": deaths["status"].fillna("not_mentioned"),
            "x_fat_imputed": deaths["is_imputed"].astype("boolean").fillna(False),
            "x_fat_rule": deaths["rule"].fillna("F-NONE"),
            "figures_at_odds": deaths["is_disputed"].astype("boolean").fillna(False),
            "x_fat_verified_min": floors.reindex(units),
        }
    )
    told = members[members["measure"].isin([measure for _, measure in RANGES])]  # all three in one pass
    spread = weighing.agreed(counting.statements(told.assign(unit=told["unit"] + " " + told["measure"]), dropped))
    for name, measure in RANGES:
        own = spread[["low", "high"]].reindex(units + " " + measure).set_axis(units)
        out[f"x_{name}_low"], out[f"x_{name}_high"] = own["low"], own["high"]
    return out


def by_side(members: pd.DataFrame, dropped: frozenset[str], rows: pd.DataFrame) -> pd.DataFrame:
    """Deaths by side from the parts that one speaker names, where they add up to the best count; otherwise null.

    A part not named is 0 only where that speaker's total says so; ``rows`` has x_fat_best, inter1 and inter2 by event.
    """
    killed = members[members["measure"].eq("killed") & members["value"].notna()]
    by_group = counting.by_group(killed, dropped)
    wide = by_group.pivot(index=["unit", "speaker"], columns="subject_group", values="value")
    whole = wide.reindex(columns=[counting.ALL])[counting.ALL]
    wide = wide.reindex(columns=list(counting.DISJOINT)).dropna(how="all").astype(float)
    total = wide.sum(axis=1)
    fits = total.eq(rows["x_fat_best"].reindex(total.index, level="unit"))
    wide = wide.where(~(total.eq(whole.reindex(total.index)) & fits), wide.fillna(0))[fits]
    chosen = wide.reset_index().drop_duplicates("unit").set_index("unit").reindex(rows.index)
    state1, state2 = rows["inter1"].eq("State forces"), rows["inter2"].eq("State forces")
    return pd.DataFrame(
        {
            "x_fat_civilians": chosen["civilians"],
            "x_fat_unknown": chosen["unknown"],
            "x_fat_side1": chosen["state_forces"].where(state1, chosen["loyalist_fighters"].where(state2)),
            "x_fat_side2": chosen["state_forces"].where(state2 & ~state1, chosen["loyalist_fighters"].where(state1)),
        }
    )


def figures(members: pd.DataFrame, dropped: frozenset[str]) -> pd.DataFrame:
    """The table EVENT_FIGURES: what each of the four rules makes of the deaths that the claims tell."""
    told = deaths_told(members, dropped)
    if told.empty:
        return schema.framed([], schema.EVENT_FIGURES)
    rows = weighing.under_rules(told, weighing.agreed(told)).rename(columns={"unit": "event_id_cnty"})
    rows["claim_ids"] = json_list(rows["claims"].str.split())
    ordered = rows.sort_values(list(schema.EVENT_FIGURES.key), kind="stable").reset_index(drop=True)
    return schema.typed(ordered[list(schema.EVENT_FIGURES.names)], schema.EVENT_FIGURES)
