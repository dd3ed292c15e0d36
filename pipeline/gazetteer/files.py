"""Which files a gazetteer folder holds, and how their text becomes columns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from pipeline import schema
from pipeline.errors import Problem
from pipeline.schema import Column, Table

YES_NO = {"yes": True, "no": False}
NUMBERS = {"int": "Int64", "float": "float64"}


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
        cells = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8", encoding_errors="strict")
    except FileNotFoundError:
        return pd.DataFrame(), [_unreadable(path, "no such file", "put it back, or name another --gazetteer folder")]
    except UnicodeDecodeError as error:
        return pd.DataFrame(), [_unreadable(path, f"bytes that are not UTF-8 ({error.reason})", "save it as UTF-8")]
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        return pd.DataFrame(), [_unreadable(path, str(error).strip(), "mend the row or put the file back")]
    wanted = [column.name for column in file.columns]
    if set(cells.columns) != set(wanted):
        return pd.DataFrame(), _wrong_columns(path, list(cells.columns), wanted)
    # A quoted cell could span lines, and then the numbers would be off; no cell of ours does.
    return cells[wanted].assign(line=range(2, len(cells) + 2)), []


def typed(cells: pd.DataFrame, file: File) -> pd.DataFrame:
    """Checked text as the table's dtypes: blank is null, sorted by the table's key, without ``line``."""
    columns = {column.name: _values(cells[column.name], column) for column in file.columns}
    rows = pd.DataFrame(columns)
    return rows.sort_values(list(file.table.key), kind="stable").reset_index(drop=True)


def _values(cells: pd.Series, column: Column) -> pd.Series:
    if column.kind in NUMBERS:
        return pd.to_numeric(cells.where(cells != "", None)).astype(NUMBERS[column.kind])
    if column.kind == "date":
        return pd.to_datetime(cells.where(cells != "", None), format="%Y-%m-%d").astype("datetime64[s]")
    if column.kind == "bool":
        return cells.map(YES_NO).astype("boolean")
    return cells.where(cells != "", None).astype("str")


def _unreadable(path: Path, found: str, remedy: str) -> Problem:
    return Problem(file=str(path), found=found, expected="a CSV file in UTF-8", remedy=remedy)


def _wrong_columns(path: Path, found: list[str], wanted: list[str]) -> list[Problem]:
    missing = sorted(set(wanted) - set(found))
    extra = sorted(set(found) - set(wanted))
    told = [Problem(file=str(path), line=1, column=name, found="no such column", expected="the column", remedy="add it, its cells may be empty where unknown") for name in missing]  # noqa: E501
    return told + [Problem(file=str(path), line=1, column=name, found="a column that nobody reads", expected=", ".join(wanted), remedy="remove or rename it") for name in extra]  # noqa: E501
