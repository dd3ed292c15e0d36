"""How tables travel inside a page: rows that repeat are written once, outlines as steps, the whole as gzip in base64."""

from __future__ import annotations

import base64
import gzip
import json
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import pandas as pd
import shapely

Cell: TypeAlias = str | int | float | bool | None
Coded: TypeAlias = tuple[list[int], list[list[Cell]]]
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
STEPS = 10_000  # to a degree: 11 m, finer than any place is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Columns whose cells go together so often that each combination is written once."""

    name: str
    columns: tuple[str, ...]


def packed(value: object) -> str:
    """JSON, compressed without a clock, in letters that can stand in any page."""
    return squeezed(compact(value))


def squeezed(text: str) -> str:
    """Text as gzip in base64: the same text gives the same letters."""
    return base64.b64encode(gzip.compress(text.encode(), compresslevel=_level(text), mtime=0)).decode()


def _level(text: str) -> int:
    """As hard as can be, but for the texts of very many events, where that would take most of a build."""
    return 9 if len(text) < 4_000_000 else 6


def compact(value: object) -> str:
    """JSON without blanks; a number that is none (NaN) is a fault."""
    return _JSON.encode(value)


def coded(frame: pd.DataFrame) -> Coded:
    """For each row of the frame the number of its combination of cells, and the combinations, first met first."""
    numbers = frame.groupby(list(frame.columns), sort=False, dropna=False).ngroup()
    return numbers.tolist(), rows(frame[~numbers.duplicated()])


def rows(frame: pd.DataFrame) -> list[list[Cell]]:
    """The cells as JSON has them: null for what is not known, days as text, whole numbers without a point."""
    columns = [cells(frame[name]) for name in frame.columns]
    return [list(row) for row in zip(*columns, strict=True)]


def cells(column: pd.Series[str]) -> list[Cell]:
    """One column as JSON has it."""
    shown = pd.to_datetime(column).dt.strftime("%Y-%m-%d") if column.dtype.kind == "M" else column
    objects = shown.to_numpy(dtype=object, copy=True)
    objects[shown.isna().to_numpy()] = None
    known: list[Cell] = objects.tolist()
    if column.dtype.kind != "f":
        return known
    return [int(cell) if isinstance(cell, float) and cell.is_integer() else cell for cell in known]


def days(column: pd.Series[pd.Timestamp]) -> np.ndarray:
    """Days since 1970."""
    return column.to_numpy().astype("datetime64[D]").astype(np.int64)


def steps(numbers: np.ndarray) -> list[int]:
    """The first number and the differences between neighbours: short to write when they run in order."""
    differences: list[int] = np.diff(numbers, prepend=0).tolist()
    return differences


def outline(shape: shapely.Geometry | None) -> list[list[int]]:
    """Each ring or line as one list: longitude and latitude in steps of 1e-4 degree, then the differences."""
    if shape is None:
        return []
    return [_line(part) for part in _parts(shape)]


def _parts(shape: shapely.Geometry) -> list[shapely.Geometry]:
    lines = (part.boundary if part.geom_type == "Polygon" else part for part in shapely.get_parts(shape))
    return [line for part in lines for line in shapely.get_parts(part)]


def _line(line: shapely.Geometry) -> list[int]:
    at = np.round(shapely.get_coordinates(line) * STEPS).astype(np.int64)
    moves = np.diff(at, axis=0, prepend=np.zeros((1, 2), dtype=np.int64))
    moved = moves.any(axis=1)
    flat: list[int] = moves[moved].ravel().tolist()
    return flat
