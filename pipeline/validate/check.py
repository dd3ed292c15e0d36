"""What a check is: a rule of SPEC 7 with its severity, what it finds, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from pipeline.schema import Dataset


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """``find`` gives the rows that break the rule: `id`, `message`, and `entity` or `remedy` where a row has its own."""

    check_id: str
    severity: str
    entity: str
    find: Callable[[Dataset], pd.DataFrame]
    remedy: str


def broken(frame: pd.DataFrame, key: str, where: pd.Series[bool], message: pd.Series[str] | str) -> pd.DataFrame:
    """The rows of ``frame`` for which ``where`` holds, with a message each."""
    mask = where.fillna(False).astype(bool)
    said = message if isinstance(message, str) else message[mask].to_numpy()
    return pd.DataFrame({"id": frame.loc[mask, key].to_numpy(), "message": said})


def shown(frame: pd.DataFrame, *columns: str) -> pd.Series[str]:
    """`column value, column value` of each row, for messages; days without a time."""
    parts = [column + " " + _written(frame[column]) for column in columns]
    total = parts[0]
    for part in parts[1:]:
        total = total + ", " + part
    return total


def _written(values: pd.Series[str]) -> pd.Series[str]:
    texts = pd.to_datetime(values).dt.strftime("%Y-%m-%d") if values.dtype.kind == "M" else values.astype("str")
    return texts.fillna("(null)").astype("str")
