"""What a person's word does to an event: a ruled count stands for the dead, and a ruled event is no longer `auto`."""

import pandas as pd

DECIDING = frozenset({"same", "different", "place_is", "figure_is", "accept"})


def ruled_units(members: pd.DataFrame, keys: pd.Series) -> pd.Series:
    """The event that each key (claim_id, ledger_ref or event id) means; null where none does."""
    names = [members["claim_id"], members["ledger_ref"], members["unit"]]
    unit = {key: event for column in reversed(names) for key, event in zip(column, members["unit"], strict=True)}
    return keys.map(unit, na_action="ignore").astype("str")


def reviewed(members: pd.DataFrame, rulings: pd.DataFrame) -> frozenset[str]:
    """The events about which a person has decided anything."""
    decided = rulings[rulings["kind"].isin(DECIDING)]
    keys = pd.concat([decided["key_a"], decided["key_b"]], ignore_index=True)
    return frozenset(ruled_units(members, keys).dropna())


def with_ruled_figures(rows: pd.DataFrame, members: pd.DataFrame, rulings: pd.DataFrame) -> pd.DataFrame:
    """The count of a ruling `figure_is` as best and as ACLED's number; low and high still show what the claims range over."""
    made = rulings[rulings["kind"].eq("figure_is")]
    value = pd.Series(made["value"].astype(int).to_numpy(), index=ruled_units(members, made["key_a"]))
    number = value[~value.index.duplicated(keep="last")].reindex(rows.index)
    has = number.notna()
    high = rows["x_fat_high"].mask(has & ~rows["x_fat_high_open"], rows["x_fat_high"].fillna(number).clip(lower=number))
    return rows.assign(
        fatalities=rows["fatalities"].mask(has, number),
        x_fat_best=rows["x_fat_best"].mask(has, number),
        x_fat_low=rows["x_fat_low"].mask(has, rows["x_fat_low"].fillna(number).clip(upper=number)),
        x_fat_high=high,
        x_fat_status=rows["x_fat_status"].mask(has, "reported").mask(has & high.eq(0), "none_reported"),  # by everybody
        x_fat_imputed=rows["x_fat_imputed"] & ~has,
        x_fat_rule=rows["x_fat_rule"].mask(has, "F-RULING"),
    )
