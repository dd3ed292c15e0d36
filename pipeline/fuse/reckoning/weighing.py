"""What the speakers' counts come to together: lowest, best, highest, ACLED's number, and what other rules would say (SPEC 6.6)."""

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline.fuse.reckoning.counting import OPEN, UNNUMBERED, Counts, joined

FULLER = 2  # a toll at least so many times as large leaves a witness's few a part of it
AT_ODDS = 2  # times: numbers of different stances that lie further apart are a dispute (SPEC 6.6, 9)
RULES = ("conservative", "majority", "highest_tier", "latest")
# What statements say of deaths, the most telling first; of several the first stands for the event.
STATUS = ("reported", "vague_magnitude", "unknown_number", "none_reported", "casualties_unknown")


def agreed(statements: Counts) -> pd.DataFrame:
    """One row per unit: low, best, high (null when open or unknown), is_open, number, is_imputed, rule, status, is_disputed."""
    unit, names = pd.factorize(statements["unit"], sort=True)
    pool = counted(statements.assign(unit=unit))
    out = pd.DataFrame({"low": pool["low"].mask(pool["no_low"]).groupby(pool["unit"]).min()})
    out["best"] = best(pool)
    out = out.join(_highest(pool))
    least = pool.sort_values(["unit", "is_imputed", "number", "rule"], kind="stable").drop_duplicates("unit")
    out = out.join(least.set_index("unit")[["number", "is_imputed", "rule"]])
    out["status"] = _status(pool)
    out["is_disputed"] = out.index.isin(_at_odds(pool))
    return out.set_axis(pd.Index(names.take(out.index.to_numpy(np.int64)), name="unit"))


def counted(statements: Counts) -> Counts:
    """The statements that count: a part of a toll only where no full toll is above it, a bare `several` where nobody counts any.

    Parts are the batches of a running record without a full count, and a witness's few beside a fuller toll. They never
    pull a full toll down (SPEC 6.6, 5); above every full toll they are what is known. Beside "none", `several` is a dispute.
    """
    is_bare = statements["qualifier"].eq(UNNUMBERED)
    counts_some = (~is_bare & statements["high"].gt(0)).groupby(statements["unit"]).transform("any")
    says_some = statements["low"].gt(0) | statements["no_low"]
    full = ~statements["is_partial"] & ~is_bare
    fullest = _most(statements, full)
    few = statements["is_particular"] & (fullest >= FULLER * statements["low"])
    part = (statements["is_partial"] & (fullest > statements["low"])) | few
    rank = part.astype(int).mask(is_bare & (counts_some | ~says_some), 2)
    return statements[rank.eq(rank.groupby(statements["unit"]).transform("min"))]


def _most(statements: Counts, full: pd.Series) -> pd.Series:
    """Per statement the largest low among the full tolls of its unit; null where there is none."""
    return statements["low"].where(full).groupby(statements["unit"]).transform("max")


def best(pool: Counts) -> pd.Series:
    """The value of the best tier that names one; of several, the lower median (SPEC 6.6, 6).

    A lesser voice names it only inside what the best evidence leaves open: beside "16 to 25" nobody else's 40 is best.
    """
    found = lower_median(_of_best_tier(pool[pool["value"].notna()]))
    top = _of_best_tier(pool).groupby("unit").agg(low=("low", "min"), high=("high", "max")).reindex(found.index)
    return found.where(found.between(top["low"], top["high"]))


def _of_best_tier(pool: Counts) -> Counts:
    return pool[pool["tier"].eq(pool.groupby("unit")["tier"].transform("min"))]


def lower_median(named: Counts) -> pd.Series:
    """Per unit the middle value, of two the lower: always a number that somebody said; null where nobody names one."""
    ordered = named[["unit", "value"]].dropna().sort_values(["unit", "value"], kind="stable")
    by = ordered.groupby("unit", sort=False)
    middle = by.cumcount().eq((by["value"].transform("size") - 1) // 2)
    return ordered[middle].set_index("unit")["value"]


def _highest(pool: Counts) -> pd.DataFrame:
    """The largest closed top, or open: if every top is open, or an open claim starts above every closed one (SPEC 6.6, 5)."""
    is_open = pool["high"].eq(OPEN)
    ends = pd.DataFrame({"high": pool["high"].mask(is_open), "from_open": _least(pool).where(is_open)})
    out = ends.groupby(pool["unit"]).max()
    out["is_open"] = out["high"].isna() | (out["from_open"] > out["high"])
    return out.assign(high=out["high"].mask(out["is_open"]))[["high", "is_open"]]


def _least(pool: Counts) -> pd.Series:
    """The fewest that each statement may mean: of an unknown number of dead, one."""
    return pool["low"].mask(pool["no_low"] & pool["qualifier"].eq(UNNUMBERED), 1)


def _status(pool: Counts) -> pd.Series:
    """What the statements say of deaths, the most telling first."""
    bare = pool["qualifier"].eq(UNNUMBERED)
    kinds = (
        (pool["no_low"] | (bare & pool["low"].gt(0)), "unknown_number"),
        (bare & pool["low"].eq(0), "casualties_unknown"),
        (pool["qualifier"].eq("vague_magnitude"), "vague_magnitude"),
        (pool["low"].eq(0) & pool["high"].eq(0), "none_reported"),
    )
    rank = np.select([np.asarray(holds) for holds, _ in kinds], [STATUS.index(name) for _, name in kinds], default=0)
    first = pd.Series(rank, index=pool.index).groupby(pool["unit"]).min()
    return pd.Series(np.array(STATUS)[first], index=first.index, dtype="str")


def _at_odds(pool: Counts) -> npt.NDArray[np.int64]:
    """The units in which speakers of different stance give numbers more than a factor of 2 apart (SPEC 6.6, 9).

    Of whom no stance is known, he may stand anywhere: he is a side of his own.
    """
    number = pool["value"].fillna(_least(pool))
    up_to = pool["no_low"] & pool["high"].lt(OPEN)  # "up to 17" is at odds with 40, and with no smaller number
    ends_of = pool.assign(least=number.mask(up_to, pool["high"]), most=number)
    by = ends_of.groupby("unit")
    far = ends_of[by["most"].transform("max") > AT_ODDS * by["least"].transform("min")]
    unknown = far["stance"].isna() | far["stance"].eq("unknown")
    stance = far["stance"].mask(unknown, "of " + far["speaker"].astype("str"))
    ends = far.assign(stance=stance).groupby(["unit", "stance"]).agg(min=("least", "min"), max=("most", "max")).reset_index()
    across = ends.merge(ends, on="unit")
    torn = across["stance_x"].ne(across["stance_y"]) & (across["max_x"] > AT_ODDS * across["min_y"])
    return np.unique(across.loc[torn, "unit"].to_numpy(np.int64))


def under_rules(statements: Counts, summary: pd.DataFrame) -> pd.DataFrame:
    """Each unit's count under each rule: unit, rule, low, best, high (null where open or unknown), claims (ids, spaced)."""
    pool = counted(statements)
    told = pool.assign(low=pool["low"].mask(pool["no_low"]))
    told["number"] = told["value"].fillna(told["low"])
    chosen = {
        "conservative": _that(told, "low", told.groupby("unit")["low"].transform("min")),
        "majority": _that(told, "number", told["unit"].map(_majority(told))),
        "highest_tier": _of_best_tier(told),
        "latest": told[told["told"].eq(told.groupby("unit")["told"].transform("max"))],
    }
    return pd.concat([_under(rule, chosen[rule], summary) for rule in RULES], ignore_index=True)


def _that(told: Counts, column: str, wanted: pd.Series) -> Counts:
    """The statements of the number that their unit is to have; all of them where nobody names one ("up to 17")."""
    return told[told[column].eq(wanted) | wanted.isna()]


def _majority(told: Counts) -> pd.Series:
    """Per unit the number that most speakers give; of two as frequent, the lower."""
    votes = told.groupby(["unit", "number"], as_index=False).agg(votes=("speaker", "nunique"))
    won = votes.sort_values(["unit", "votes", "number"], ascending=[True, False, True]).drop_duplicates("unit")
    return won.set_index("unit")["number"]


def _under(rule: str, chosen: Counts, summary: pd.DataFrame) -> pd.DataFrame:
    out = chosen.groupby("unit", sort=True).agg(low=("low", "min"), high=("high", "max"))
    out["claims"] = joined(chosen, ["unit"], "claims")
    if rule == "conservative":
        out["best"] = out["low"]
    elif rule == "highest_tier":
        out["best"] = summary["best"].reindex(out.index)
    else:
        out["best"] = lower_median(chosen.assign(value=chosen["number"])).reindex(out.index)
    return out.assign(rule=rule, high=out["high"].mask(out["high"].eq(OPEN))).reset_index()
