"""How each of a million rows finds its value without a step per row: by the position of its key, or once per distinct value."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc


def positions(values: pd.Series, keys: "pd.Series | pd.Index[str]") -> npt.NDArray[np.int64]:
    """Where each text stands among ``keys``, the first of equal ones; -1 where it is null or not among them."""
    if not len(keys):
        return np.full(len(values), -1)
    sought, known = (pa.array(texts.astype("str"), from_pandas=True) for texts in (values, keys))
    found = pc.index_in(sought, value_set=known, skip_nulls=True)
    return np.asarray(found.fill_null(-1).to_numpy(zero_copy_only=False), dtype=np.int64)


def mapped(values: pd.Series, of: pd.Series) -> pd.Series:
    """Each value looked up in the index of ``of``, null where it is null or not there."""
    return of.reset_index(drop=True).reindex(positions(values, of.index)).set_axis(values.index)


def once_each(values: pd.Series, find: Callable[[str], object]) -> pd.Series:
    """What ``find`` makes of each text, worked out once for each distinct one; null stays null."""
    code, distinct = pd.factorize(values)
    found = pd.Series([find(value) for value in distinct])
    return found.reindex(code).set_axis(values.index)


def matching(texts: pd.Series, pattern: str) -> npt.NDArray[np.bool_]:
    """Which texts a regular expression (RE2, whatever the case) finds something in; none in a null."""
    found = pc.match_substring_regex(pa.array(texts.astype("str"), from_pandas=True), pattern, ignore_case=True)
    return np.asarray(found.fill_null(False).to_numpy(zero_copy_only=False), dtype=bool)


def leading(texts: pd.Series, pattern: str) -> pd.Series:
    """The part at the start of each text that a regular expression (RE2) matches; null where it matches nothing."""
    found = pc.extract_regex(pa.array(texts.astype("str"), from_pandas=True), f"^(?P<part>{pattern})")
    return pd.Series(pc.struct_field(found, "part"), index=texts.index, dtype="str")
