"""Which text no output holds whole: half of a character, which no encoding has, and NUL, where readers would cut it."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from pipeline.errors import OutputError
from pipeline.schema import Table

_CUT, _HALF = "\0", "[\0\ud800-\udfff]"
_WHY = {
    True: "a NUL, where readers would cut the text; take it out",
    False: "half of a character, which no file can hold; write it whole or take it out",
}


def refuse(frame: pd.DataFrame, table: Table) -> None:
    """OutputError with each such cell: its table, column and row, what it holds, and what to do."""
    texts = (column.name for column in table.columns if column.kind in ("text", "json") and column.name in frame)
    found = [line for name in texts for line in _lines(frame, table, name)]
    if found:
        raise OutputError("\n".join(found))


def _lines(frame: pd.DataFrame, table: Table, name: str) -> Iterator[str]:
    texts = frame[name]
    plain = texts.dtype == object  # any other kind of column cannot even be made with half a character
    broken = texts.str.contains(_HALF if plain else _CUT, regex=plain, na=False).to_numpy(dtype=bool)
    for key, text in zip(frame.loc[broken, list(table.key)].to_numpy(), texts[broken], strict=True):
        yield f"{table.name}.{name}: row {', '.join(map(str, key))!a} holds {_WHY[_CUT in text]}"
