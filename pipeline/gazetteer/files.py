"""Which files a gazetteer folder holds, and how their text becomes columns."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pyarrow as pa
from pyarrow.csv import ConvertOptions, ReadOptions, read_csv

from pipeline import schema
from pipeline.errors import Problem
from pipeline.schema import Column, Table

YES_NO = {"yes": True, "no": False}
NUMBERS = ("int", "float")
# Bytes that are read at a time.
_BLOCK = 1 << 18


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One CSV that people edit: its columns are its table's, less those that the program adds."""

    name: str
    table: Table
    added: frozenset[str] = frozenset()

    @property
    def columns(self) -> tuple[Column, ...]:
        return tuple(column for column in self.table.columns if column.name not in self.added)


FILES = (
    File(name="places.csv", table=schema.PLACES, added=frozenset({"aliases", "geometry"})),
    File(name="names.csv", table=schema.PLACE_NAMES),
    File(name="actors.csv", table=schema.ACTORS),
    File(name="actor_aliases.csv", table=schema.ACTOR_ALIASES),
    File(name="episodes.csv", table=schema.EPISODES),
)
OUTLINES = ("admin1", "admin2", "admin3", "countries", "land", "area")


def read_text(folder: Path, file: File) -> tuple[pd.DataFrame, list[Problem]]:
    """The file's cells as text, blank for empty, with column ``line``; or problems instead."""
    path = folder / file.name
    try:
        written = path.read_bytes()
        written.decode("utf-8")
    except FileNotFoundError:
        return pd.DataFrame(), [_unreadable(path, "no such file", "put it back, or name another --gazetteer folder")]
    except UnicodeDecodeError as error:
        return pd.DataFrame(), [_unreadable(path, f"bytes that are not UTF-8 ({error.reason})", "save it as UTF-8")]
    wanted = [column.name for column in file.columns]
    try:
        cells = _cells(written, wanted)
    except pa.ArrowInvalid as error:
        told = _uneven_rows(path, written.decode("utf-8"))
        return pd.DataFrame(), told or [_unreadable(path, str(error).strip(), "mend the row or put the file back")]
    if set(cells.columns) != set(wanted):
        return pd.DataFrame(), _wrong_columns(path, list(cells.columns), wanted)
    # A quoted cell could span lines, and then the numbers would be off; no cell of ours does.
    return cells[wanted].assign(line=range(2, len(cells) + 2)), []


def _cells(written: bytes, wanted: list[str]) -> pd.DataFrame:
    """The cells as text, blank for empty; raises pa.ArrowInvalid for a row with a cell too many or too few.

    Arrow's reader is eight times as quick as pandas' own. Its threads and its own allocator are left out: they keep
    three times the memory of the cells.
    """
    table = read_csv(
        pa.BufferReader(written),
        read_options=ReadOptions(use_threads=False, block_size=_BLOCK),
        convert_options=ConvertOptions(column_types=dict.fromkeys(wanted, pa.string())),
        memory_pool=pa.system_memory_pool(),
    )
    cells: pd.DataFrame = table.to_pandas(memory_pool=pa.system_memory_pool())
    return cells


def typed(cells: pd.DataFrame, file: File) -> pd.DataFrame:
    """Checked text as the table's dtypes: blank is null, sorted by the table's key, without ``line``."""
    kinds = {column.name: column.kind for column in file.columns}
    rows = cells[list(kinds)].mask(cells[list(kinds)] == "")
    numbers = [name for name, kind in kinds.items() if kind in NUMBERS]
    dates = [name for name, kind in kinds.items() if kind == "date"]
    flags = [name for name, kind in kinds.items() if kind == "bool"]
    rows[numbers] = rows[numbers].apply(pd.to_numeric)
    rows[dates] = rows[dates].apply(pd.to_datetime, format="%Y-%m-%d")
    rows[flags] = rows[flags].apply(lambda marks: marks.map(YES_NO))
    rows = rows.astype({name: schema.DTYPES[kind] for name, kind in kinds.items()})
    return rows.sort_values(list(file.table.key), kind="stable").reset_index(drop=True)


def _unreadable(path: Path, found: str, remedy: str) -> Problem:
    return Problem(file=str(path), found=found, expected="a CSV file in UTF-8", remedy=remedy)


def _uneven_rows(path: Path, text: str) -> list[Problem]:
    """Rows with another number of cells than the header, as a comma makes them that stands outside quotes."""
    rows = csv.reader(text.splitlines())
    width = len(next(rows, []))
    return [
        Problem(
            file=str(path),
            line=rows.line_num,
            found=f"{len(row)} cells",
            expected=f"{width} cells, as in the first row",
            remedy="put quotes around a cell that holds a comma; keep the commas of empty cells",
        )
        for row in rows
        if row and len(row) != width
    ]


def _wrong_columns(path: Path, found: list[str], wanted: list[str]) -> list[Problem]:
    missing = sorted(set(wanted) - set(found))
    extra = sorted(set(found) - set(wanted))
    told = [
        Problem(
            file=str(path),
            line=1,
            column=name,
            found="no such column",
            expected="the column",
            remedy="add it, its cells may be empty where unknown",
        )
        for name in missing
    ]
    return told + [
        Problem(
            file=str(path),
            line=1,
            column=name,
            found="a column that nobody reads",
            expected=", ".join(wanted),
            remedy="remove or rename it",
        )
        for name in extra
    ]
