"""What each speaker counts in all for an event or a total: his running figure for all the dead (SPEC 6.6, 1 to 4 and 10)."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline.figures import Figure, acled_number

Counts: TypeAlias = pd.DataFrame
Names: TypeAlias = dict[str, "pd.Index[str]"]

ALL = "all"
DISJOINT = ("civilians", "state_forces", "loyalist_fighters", "unknown")
WITHIN_CIVILIANS = ("residents", "demonstrators", "families")
FIGHTERS = "fighters"
UNNUMBERED = "non_numeric"  # "several", "families": some, and no number
PARTS_ONLY = ("women", "children")
BATCH = "newly_documented"
FEW = 10  # whom one person saw die and counts exactly; more is what he has heard of the place
OPEN = np.inf  # an open top while we compute; null when we are done
# What counting looks at; a frame of these alone sorts and groups many times faster than whole claims.
COUNTED = (
    "unit", "speaker", "subject_group", "claim_id", "originator_id", "value", "value_low", "value_high", "qualifier",
    "count_basis", "tier", "stance", "told", "printed", "is_witness", "sentence_sha256", "is_beside",
)  # fmt: skip


def statements(claims: pd.DataFrame, dropped: frozenset[str]) -> Counts:
    """One row per (unit, speaker), in that order: its running figure for all the dead, put together from its claims.

    ``claims``: marked claims of one measure with a column ``unit`` (event or aggregate); ``dropped``: claim ids that
    say again what another claim of the unit says. Columns: unit, speaker, low, value (null where none is named), high
    (OPEN where open), is_partial, tier, stance, told, claims (the claim ids it rests on), originator_id, number and
    is_imputed and rule (ACLED's), qualifier.
    """
    numbers, names = _coded(claims, dropped)
    is_more = numbers.duplicated(["unit", "speaker"], keep=False)
    out = pd.concat([_as_told(numbers[~is_more]), _totals(_running(numbers[is_more]))], ignore_index=True)
    return _named(out.take(np.lexsort((out["speaker"], out["unit"]))), names)


def by_group(claims: pd.DataFrame, dropped: frozenset[str]) -> Counts:
    """One row per (unit, speaker, subject_group): the running figure of each group; otherwise as `statements`."""
    numbers, names = _coded(claims, dropped)
    return _named(_running(numbers), names)


def _coded(claims: pd.DataFrame, dropped: frozenset[str]) -> tuple[Counts, Names]:
    """The claims that count, as numbers; numbers stand for the names while we count: they sort alike and group far faster."""
    has_figure = claims["value_low"].notna() | claims["value_high"].notna() | claims["qualifier"].eq(UNNUMBERED)
    told = claims.loc[has_figure & ~claims["claim_id"].isin(dropped), list(COUNTED)].reset_index(drop=True)
    codes = {column: pd.factorize(told[column], sort=True) for column in ("unit", "speaker")}
    names = {column: known for column, (_, known) in codes.items()}
    return _numbers(told.assign(**{column: code for column, (code, _) in codes.items()})), names


def _named(out: Counts, names: Names) -> Counts:
    back = {column: known.take(out[column].to_numpy(np.int64)) for column, known in names.items()}
    return out.reset_index(drop=True).assign(**back)


def _numbers(told: pd.DataFrame) -> Counts:
    """The claims' readings as numbers that add up, with ACLED's number for each distinct reading."""
    # Whoever is counted beside others is no part of those: women and children are civilians, `14 soldiers and six rebels` are 20.
    beside = told["subject_group"].where(told["is_beside"])
    group = told["subject_group"].mask(beside.isin(PARTS_ONLY), "civilians").mask(beside.eq(FIGHTERS), "unknown")
    told = told.assign(subject_group=group)
    out = told.assign(
        value=told["value"].astype(float),
        low=told["value_low"].astype(float).fillna(0.0),
        no_low=told["value_low"].isna(),
        high=told["value_high"].astype(float).fillna(OPEN),
        is_partial=told["count_basis"].eq(BATCH) | told["subject_group"].isin(PARTS_ONLY),
        is_open=told["subject_group"].isin(PARTS_ONLY),
        is_particular=told["is_witness"] & told["qualifier"].eq("exact") & told["value"].between(1, FEW).fillna(False).astype(bool),
        subject_group=told["subject_group"].fillna("unknown"),
    )
    out["high"] = out["high"].mask(out["is_open"], OPEN)
    return out.join(_of_acled(told))


def _of_acled(told: pd.DataFrame) -> pd.DataFrame:
    """ACLED's number, whether it is made up, and its rule, for each row; worked out once for each distinct reading."""
    keys = ["value", "value_low", "value_high", "qualifier"]
    reading = told.groupby(keys, dropna=False, sort=False).ngroup().to_numpy()
    _, first = np.unique(reading, return_index=True)
    distinct = told.iloc[first][keys].itertuples(index=False, name=None)
    written = pd.DataFrame([_acled(*key) for key in distinct], columns=["number", "is_imputed", "rule"])
    return written.take(reading).set_axis(told.index)


def _acled(value: float, low: float, high: float, qualifier: str) -> tuple[int, bool, str]:
    least = 1 if qualifier == UNNUMBERED and np.isnan(low) else _whole(low)  # some died, whatever their number
    number = acled_number(Figure(value=_whole(value), low=least, high=_whole(high), qualifier=qualifier))
    return number.number, number.imputed, number.rule


def _whole(number: float) -> int | None:
    return None if np.isnan(number) else round(number)


def _as_told(numbers: Counts) -> Counts:
    """The speakers of one figure: it is their total, whichever people it counts."""
    return numbers.assign(no_value=numbers["value"].isna(), claims=numbers["claim_id"])[list(STATED)]


KEYS = ["unit", "speaker", "subject_group"]
# How the parts of a figure make the whole.
SUMMED = {
    **dict.fromkeys(("low", "value", "high", "number"), "sum"),
    **dict.fromkeys(("no_value", "no_low", "is_imputed"), "any"),
    **dict.fromkeys(("is_partial", "is_particular"), "all"),
    "tier": "min",
    "told": "max",
    **dict.fromkeys(("claim_id", "originator_id", "stance", "qualifier", "rule"), "last"),
}
STATED = ("unit", "speaker", *SUMMED, "claims")


def _running(told: Counts) -> Counts:
    """Per speaker and group: the latest full count, with those counted beside it and the batches since; else the batches' sum."""
    ordered = told.sort_values([*KEYS, "told", "printed", "claim_id"], kind="stable")
    is_batch = ordered["count_basis"].eq(BATCH)
    latest = ordered[~is_batch].drop_duplicates(KEYS, keep="last")
    enumerated = ordered[~is_batch & ordered["is_beside"] & ~ordered.index.isin(latest.index)]
    beside = enumerated.merge(latest.loc[latest["is_beside"], [*KEYS, "sentence_sha256"]], on=[*KEYS, "sentence_sha256"])
    batches = ordered[is_batch].drop_duplicates([*KEYS, "told", "low", "high"])
    since = batches.merge(latest[[*KEYS, "told"]], on=KEYS, how="left", suffixes=("", "_full"))
    since = since[since["told_full"].isna() | (since["told"] > since["told_full"])]
    parts = pd.concat([latest, beside, since], ignore_index=True).sort_values([*KEYS, "told", "claim_id"], kind="stable")
    return _summed(parts, KEYS)


def _summed(parts: Counts, keys: list[str]) -> Counts:
    """The parts of each key added up: a value only where every part has one, the rest of the row from the latest part."""
    parts = parts.assign(no_value=parts["value"].isna(), ids=parts["claim_id"])
    out = parts.groupby(keys, as_index=False, sort=True).agg(**{name: (name, how) for name, how in SUMMED.items()})
    out["claims"] = joined(parts, keys, "ids")
    out["value"] = out["value"].where(~out["no_value"])
    return out


def joined(parts: Counts, keys: list[str], column: str) -> npt.NDArray[np.object_]:
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
    return _summed(chosen, ["unit", "speaker"])[list(STATED)]


def _widest_within(by_group: Counts, wanted: pd.Series) -> pd.Series:
    """Residents, demonstrators and families are civilians: the largest of them stands for them where none are counted."""
    within = by_group[by_group["subject_group"].isin(WITHIN_CIVILIANS) & wanted]
    largest = within.sort_values(["low", "subject_group"], ascending=[False, True], kind="stable")
    kept = largest.drop_duplicates(["unit", "speaker"])
    return pd.Series(by_group.index.isin(kept.index), index=by_group.index)
