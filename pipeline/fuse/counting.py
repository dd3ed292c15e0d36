"""What the claims of an event or a total together say of a number: lowest, best, highest, and ACLED's (SPEC 6.6)."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline.figures import Figure, acled_number
from pipeline.fuse.marks import NO_TIER

Counts: TypeAlias = pd.DataFrame

ALL = "all"
DISJOINT = ("civilians", "state_forces", "loyalist_fighters", "unknown")
WITHIN_CIVILIANS = ("residents", "demonstrators", "families")
FIGHTERS = "fighters"
PARTS_ONLY = ("women", "children")
BATCH = "newly_documented"
FEW = 10  # whom one person saw die and counts exactly; more is what he has heard of the place
FULLER = 2  # a toll at least so many times as large leaves such a count a part of it
OPEN = np.inf  # an open top while we compute; null when we are done
# What counting looks at; a frame of these alone sorts and groups many times faster than whole claims.
COUNTED = (
    "unit", "speaker", "subject_group", "claim_id", "originator_id", "value", "value_low", "value_high", "qualifier",
    "count_basis", "tier", "stance", "told", "printed",
    "is_witness", "is_generic",
)  # fmt: skip


def statements(claims: pd.DataFrame, dropped: frozenset[str]) -> Counts:
    """One row per (unit, speaker): its running figure for all the dead, put together from its claims.

    ``claims``: marked claims of one measure with a column ``unit`` (event or aggregate); ``dropped``: claim ids that
    say again what another claim of the unit says. Columns: unit, speaker, low, value (null where none is named), high
    (OPEN where open), is_partial, tier, stance, told, claims (the claim ids it rests on), originator_id, number and
    is_imputed and rule (ACLED's), qualifier.
    """
    has_figure = claims["value_low"].notna() | claims["value_high"].notna()
    told = claims.loc[has_figure & ~claims["claim_id"].isin(dropped), list(COUNTED)]
    # Numbers stand for the names while we count: they sort alike and group far faster.
    names = {column: pd.factorize(told[column], sort=True) for column in ("unit", "speaker")}
    coded = told.assign(**{column: codes for column, (codes, _) in names.items()})
    out = _totals(_running(_numbers(coded)))
    return out.assign(**{column: known.take(out[column].to_numpy(np.int64)) for column, (_, known) in names.items()})


def _numbers(told: pd.DataFrame) -> Counts:
    """The claims' readings as numbers that add up, with ACLED's number for each distinct reading."""
    out = told.assign(
        low=told["value_low"].astype(float).fillna(0.0),
        no_low=told["value_low"].isna(),
        high=told["value_high"].astype(float).fillna(OPEN),
        is_partial=told["count_basis"].eq(BATCH) | told["subject_group"].isin(PARTS_ONLY),
        is_particular=told["is_witness"] & told["qualifier"].eq("exact") & told["value"].between(1, FEW).fillna(False).astype(bool),
        is_nameless=told["is_generic"] | told["tier"].eq(NO_TIER),
        subject_group=told["subject_group"].fillna("unknown"),
    )
    keys = list(zip(out["value"], out["value_low"], out["value_high"], out["qualifier"], strict=True))
    distinct = {key: _acled(*key) for key in dict.fromkeys(keys)}
    written = pd.DataFrame([distinct[key] for key in keys], index=out.index, columns=["number", "is_imputed", "rule"])
    return out.join(written)


def _acled(value: float, low: float, high: float, qualifier: str) -> tuple[int, bool, str]:
    figure = Figure(value=_whole(value), low=_whole(low), high=_whole(high), qualifier=qualifier)
    number = acled_number(figure)
    return number.number, number.imputed, number.rule


def _whole(number: float) -> int | None:
    return None if np.isnan(number) else round(number)


KEYS = ["unit", "speaker", "subject_group"]


def _running(told: Counts) -> Counts:
    """Per speaker and group: the latest full count, with the batches documented since; without one, the batches' sum."""
    ordered = told.sort_values([*KEYS, "told", "printed", "claim_id"], kind="stable")
    is_batch = ordered["count_basis"].eq(BATCH)
    latest = ordered[~is_batch].drop_duplicates(KEYS, keep="last")
    batches = ordered[is_batch].drop_duplicates([*KEYS, "told", "low", "high"])
    since = batches.merge(latest[[*KEYS, "told"]], on=KEYS, how="left", suffixes=("", "_full"))
    since = since[since["told_full"].isna() | (since["told"] > since["told_full"])]
    parts = pd.concat([latest, since], ignore_index=True).sort_values([*KEYS, "told", "claim_id"], kind="stable")
    return _summed(parts, KEYS, partial="all")


def _summed(parts: Counts, keys: list[str], partial: str) -> Counts:
    """The parts of each key added up: a value only where every part has one, the rest of the row from the latest part."""
    parts = parts.assign(value=parts["value"].astype(float), no_value=parts["value"].isna(), ids=parts["claim_id"])
    out = parts.groupby(keys, as_index=False, sort=True).agg(
        low=("low", "sum"),
        value=("value", "sum"),
        high=("high", "sum"),
        number=("number", "sum"),
        no_value=("no_value", "any"),
        no_low=("no_low", "any"),
        is_imputed=("is_imputed", "any"),
        is_partial=("is_partial", partial),
        is_particular=("is_particular", "all"),
        is_nameless=("is_nameless", "all"),
        tier=("tier", "min"),
        told=("told", "max"),
        claim_id=("claim_id", "last"),
        originator_id=("originator_id", "last"),
        stance=("stance", "last"),
        qualifier=("qualifier", "last"),
        rule=("rule", "last"),
    )
    out["claims"] = _joined(parts, keys, "ids")
    out["value"] = out["value"].where(~out["no_value"])
    return out


def _joined(parts: Counts, keys: list[str], column: str) -> npt.NDArray[np.object_]:
    """The ids of each key, spaced, sorted and each once, in the order of the keys; joined without a step per group."""
    split = parts[[*keys, column]]
    if split[column].str.contains(" ", regex=False).any():
        split = split.assign(**{column: split[column].str.split()}).explode(column, ignore_index=True)
    once = split.drop_duplicates().sort_values([*keys, column], kind="stable")
    first = ~once.duplicated(keys).to_numpy(bool)
    words = np.where(first, "", " ") + once[column].to_numpy(object)
    return np.add.reduceat(words, np.flatnonzero(first)) if len(words) else np.empty(0, dtype=object)


def _totals(by_group: Counts) -> Counts:
    """Per speaker, all the dead: the claim of ``all``, else the sum over groups that do not overlap (SPEC 6.6, 10)."""
    group = by_group["subject_group"]
    pair = [by_group["unit"], by_group["speaker"]]

    def any_of(names: tuple[str, ...]) -> pd.Series:
        return group.isin(names).groupby(pair).transform("any")

    has_all, has_civilians = any_of((ALL,)), any_of(("civilians",))
    has_force = any_of(("state_forces", "loyalist_fighters"))
    disjoint = group.isin(DISJOINT) | (group.eq(FIGHTERS) & ~has_force) | _widest_within(by_group, ~has_civilians)
    has_whole = disjoint.groupby(pair).transform("any")
    widest = by_group["low"].eq(by_group.groupby(["unit", "speaker"])["low"].transform("max"))
    part = ~has_whole & widest & ~by_group.duplicated(["unit", "speaker", "low"])
    chosen = by_group[group.eq(ALL) | (~has_all & (disjoint | part))]
    chosen = chosen.assign(claim_id=chosen["claims"])
    return _summed(chosen, ["unit", "speaker"], partial="all")


def _widest_within(by_group: Counts, wanted: pd.Series) -> pd.Series:
    """Residents, demonstrators and families are civilians: the largest of them stands for them where none are counted."""
    within = by_group[by_group["subject_group"].isin(WITHIN_CIVILIANS) & wanted]
    largest = within.sort_values(["low", "subject_group"], ascending=[False, True], kind="stable")
    kept = largest.drop_duplicates(["unit", "speaker"])
    return pd.Series(by_group.index.isin(kept.index), index=by_group.index)


def agreed(statements: Counts) -> pd.DataFrame:
    """One row per unit: low, best, high (null when open or unknown), is_open, number, is_imputed, rule, status, is_disputed."""
    statements = _with_particulars(statements)
    pool = _pool(statements)
    unit = pool["unit"]
    out = pd.DataFrame({"low": pool["low"].mask(pool["no_low"]).groupby(unit).min()})
    out["best"] = best(pool)
    out = out.join(_highest(statements))
    least = pool.sort_values(["unit", "is_imputed", "number", "speaker"], kind="stable").drop_duplicates("unit")
    out = out.join(least.set_index("unit")[["number", "is_imputed", "rule"]])
    out["status"] = _status(pool)
    out["is_disputed"] = unit.isin(_at_odds(pool)).groupby(unit).any()
    return out


def _pool(statements: Counts) -> Counts:
    """The statements that count: a partial sum or a bare `several` only where nobody gives a full number."""
    is_bare = statements["qualifier"].eq("non_numeric")
    rank = statements["is_partial"].astype(int).mask(is_bare, 2)
    return statements[rank.eq(rank.groupby(statements["unit"]).transform("min"))]


def _with_particulars(statements: Counts) -> Counts:
    """A witness's few beside a fuller toll, or where nobody gives a toll: the dead he speaks of are a part of the place's."""
    full = ~statements["is_partial"] & ~statements["is_particular"] & statements["qualifier"].ne("non_numeric")
    fullest = statements["unit"].map(statements[full].groupby("unit")["low"].max().to_dict()).astype(float)
    part = statements["is_particular"] & ~(fullest < FULLER * statements["low"])
    return statements.assign(is_partial=statements["is_partial"] | part)


def best(pool: Counts) -> pd.Series:
    """The value of the best tier that names one; of several, the lower median (SPEC 6.6, 6).

    Between voices without a name or a tier that differ nothing decides: no value.
    """
    named = pool[pool["value"].notna()]
    top = named[named["tier"].eq(named.groupby("unit")["tier"].transform("min"))]
    by = top.groupby("unit")
    settled = ~by["is_nameless"].all() | by["value"].nunique().eq(1)
    return lower_median(top).where(settled)


def lower_median(named: Counts) -> pd.Series:
    """Per unit the middle value, of two the lower: always a number that somebody said."""
    ordered = named.sort_values(["unit", "value", "speaker"], kind="stable")
    at = ordered.groupby("unit").cumcount()
    size = ordered.groupby("unit")["value"].transform("size")
    return ordered[at.eq((size - 1) // 2)].set_index("unit")["value"]


def _highest(statements: Counts) -> pd.DataFrame:
    """The largest closed top, or open: if every top is open, or an open claim starts above every closed one (SPEC 6.6, 5)."""
    tops = statements.assign(high=statements["high"].mask(statements["is_partial"], OPEN))
    closed = tops[tops["high"].lt(OPEN)].groupby("unit")["high"].max()
    from_open = tops[tops["high"].eq(OPEN)].groupby("unit")["low"].max()
    out = pd.DataFrame({"high": closed, "from_open": from_open}).reindex(tops["unit"].unique())
    out["is_open"] = out["high"].isna() | (out["from_open"] > out["high"])
    return out.assign(high=out["high"].mask(out["is_open"]))[["high", "is_open"]]


def _status(pool: Counts) -> pd.Series:
    """What the statements say of deaths, the most telling first."""
    kinds = pd.Series("reported", index=pool.index)
    kinds = kinds.mask(pool["low"].eq(0) & pool["high"].eq(0), "none_reported")
    kinds = kinds.mask(pool["qualifier"].eq("vague_magnitude"), "vague_magnitude")
    bare = pool["qualifier"].eq("non_numeric")
    kinds = kinds.mask(bare & pool["low"].gt(0), "unknown_number").mask(bare & pool["low"].eq(0), "casualties_unknown")
    kinds = kinds.mask(pool["no_low"], "unknown_number")
    order = ["reported", "vague_magnitude", "unknown_number", "none_reported", "casualties_unknown"]
    rank = kinds.map({name: at for at, name in enumerate(order)})
    return rank.groupby(pool["unit"]).min().map(dict(enumerate(order)))


def _at_odds(pool: Counts) -> set[object]:
    """The units in which speakers of different stance give numbers more than a factor of 2 apart (SPEC 6.6, 9).

    Of whom no stance is known, he may stand anywhere: he is a side of his own.
    """
    number = pool["value"].fillna(pool["low"])
    unknown = pool["stance"].isna() | pool["stance"].eq("unknown")
    stance = pool["stance"].mask(unknown, "of " + pool["speaker"].astype("str"))
    ends = pool.assign(number=number, stance=stance).groupby(["unit", "stance"])["number"].agg(["min", "max"]).reset_index()
    across = ends.merge(ends, on="unit")
    across = across[across["stance_x"].ne(across["stance_y"]) & (across["max_x"] > 2 * across["min_y"])]
    return set(across["unit"])


RULES = ("conservative", "majority", "highest_tier", "latest")


def under_rules(statements: Counts, summary: pd.DataFrame) -> pd.DataFrame:
    """Each unit's count under each rule: unit, rule, low, best, high, claims (ids, spaced)."""
    pool = _pool(_with_particulars(statements))
    named = pool.assign(number=pool["value"].fillna(pool["low"]))
    chosen = {
        "conservative": named[named["low"].eq(named.groupby("unit")["low"].transform("min"))],
        "majority": _majority(named),
        "highest_tier": named[named["tier"].eq(named.groupby("unit")["tier"].transform("min"))],
        "latest": named[named["told"].eq(named.groupby("unit")["told"].transform("max"))],
    }
    return pd.concat([_under(rule, chosen[rule], summary) for rule in RULES], ignore_index=True)


def _majority(named: Counts) -> Counts:
    """The statements of the number that most speakers give; of two as frequent, the lower."""
    votes = named.groupby(["unit", "number"], as_index=False).agg(votes=("speaker", "nunique"))
    won = votes.sort_values(["unit", "votes", "number"], ascending=[True, False, True]).drop_duplicates("unit")
    return named.merge(won[["unit", "number"]], on=["unit", "number"])


def _under(rule: str, chosen: Counts, summary: pd.DataFrame) -> pd.DataFrame:
    out = chosen.groupby("unit", sort=True).agg(low=("low", "min"), high=("high", "max"))
    out["claims"] = _joined(chosen, ["unit"], "claims")
    if rule == "conservative":
        out["best"] = out["low"]
    elif rule == "highest_tier":
        out["best"] = summary["best"].reindex(out.index)
    else:
        out["best"] = lower_median(chosen.assign(value=chosen["number"])).reindex(out.index)
    return out.assign(rule=rule, high=out["high"].mask(out["high"].eq(OPEN))).reset_index()
