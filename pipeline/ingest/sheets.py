"""How a CSV file that people wrote is read: strictly, whole, with every problem named by file and line."""

import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias

import pandas as pd

from pipeline import figures, spans, vocab
from pipeline.errors import InputError, Problem

URL = re.compile(r"^https?://\S+$")
_OTHER_MARKS = ";\t|"  # what spreadsheets write between cells where a comma is the decimal sign
_SOURCE_ID = re.compile(r"^[A-Z0-9-]{2,24}$")

# A reader takes a cell that is not empty and gives its value, or raises ValueError with what was expected.
CellValue: TypeAlias = str | int | float | date
Record: TypeAlias = dict[str, CellValue | None]
Reader: TypeAlias = Callable[[str], CellValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One column of a sheet: how it is read, whether it may be empty, and whether a sheet may lack it."""

    name: str
    read: Reader = str
    must: bool = False
    may_lack: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a sheet, read: an empty cell is None."""

    file: str
    line: int
    cells: Record

    def problem(self, column: str, found: str, expected: str, remedy: str) -> Problem:
        return Problem(file=self.file, line=self.line, column=column, found=found, expected=expected, remedy=remedy)


def rows(path: Path, name: str, cells: Sequence[Cell], problems: list[Problem]) -> list[Row]:
    """The rows of one sheet; what is wrong with it is added to ``problems`` and its row left out."""
    text = _decoded(path, name, problems)
    if text is None:
        return []
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    found: list[Row] = []
    try:
        header = next(lines, [])
        if not _header_fits(header, name, cells, problems):
            return []
        # A quoted cell may hold line ends: a row starts on the line after the one where the last row ended.
        start = lines.line_num + 1
        for cells_of_row in lines:
            if any(cells_of_row):
                row = _row(header, cells_of_row, name, start, cells, problems)
                found.extend([row] if row else [])
            start = lines.line_num + 1
    except csv.Error as broken:
        problems.append(_fault(name, lines.line_num, f"{broken}", "well-formed CSV", "mend the quotes of this line"))
    return found


def table(path: Path, needed: Sequence[str]) -> pd.DataFrame:
    """Any CSV file with its columns as text, empty cells null; InputError when it cannot be read or lacks a needed column."""
    problems: list[Problem] = []
    if not path.exists():
        raise InputError([Problem(file=str(path), found="no such file", expected="a CSV file", remedy="name another")])
    text = _decoded(path, str(path), problems)
    if text is not None:
        header = next(csv.reader(io.StringIO(text, newline="")), [])
        missing = [name for name in needed if name not in header]
        expected = f"one of {', '.join(header)}"
        problems.extend(_fault(str(path), 1, f"no column {name}", expected, "name a column that is there") for name in missing)
    if problems or text is None:
        raise InputError(problems)
    return pd.read_csv(io.StringIO(text), dtype="str", keep_default_na=False, na_values=[""])


def word(list_name: str) -> Reader:
    """A value of a closed list."""
    allowed = vocab.LISTS[list_name]

    def read(cell: str) -> str:
        if cell not in allowed:
            raise ValueError(f"one of {', '.join(allowed)}")
        return cell

    return read


def day(cell: str) -> date:
    try:
        span = spans.partial(cell)
    except ValueError:
        raise ValueError("a day as YYYY-MM-DD") from None
    if len(cell) != len("YYYY-MM-DD"):
        raise ValueError("a day as YYYY-MM-DD")
    return span.start


def partial_date(cell: str) -> str:
    try:
        spans.partial(cell)
    except ValueError:
        raise ValueError("a date as YYYY, YYYY-MM or YYYY-MM-DD") from None
    return cell


def count(cell: str) -> str:
    try:
        figures.parsed(cell)
    except ValueError:
        raise ValueError("a count: 745, ~745, >=16, >300, <=17, 4-9, or a word like dozens") from None
    return cell


def whole_number(cell: str) -> int:
    if not cell.isdecimal():
        raise ValueError("a whole number from 0 up")
    return int(cell)


def source_id(cell: str) -> str:
    if not _SOURCE_ID.match(cell):
        raise ValueError("2 to 24 of A-Z, 0-9 and -")
    return cell


def date_basis(cell: str) -> str:
    word("date_basis")(cell.split(":", 1)[0])
    return cell


def _decoded(path: Path, name: str, problems: list[Problem]) -> str | None:
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as broken:
        line = raw.count(b"\n", 0, broken.start) + 1
        found = f"byte 0x{raw[broken.start]:02x}, which is not UTF-8"
        problems.append(_fault(name, line, found, "UTF-8 text", "save the file as UTF-8 (it may be Windows-1256 or -1252)"))
        return None
    if not text.strip():
        problems.append(
            _fault(name, 1, "an empty file", "a header row", "write the header of data/raw/FORMAT.md or delete the file")
        )
        return None
    if "\x00" in text:
        line = text.count("\n", 0, text.index("\x00")) + 1
        problems.append(_fault(name, line, "a NUL character", "text", "delete the character"))
        return None
    return text


def _header_fits(header: Sequence[str], name: str, cells: Sequence[Cell], problems: list[Problem]) -> bool:
    known = [cell.name for cell in cells]
    missing = [cell.name for cell in cells if not cell.may_lack and cell.name not in header]
    strange = sorted({column for column in header if column not in known or header.count(column) > 1})
    mark = next((mark for mark in _OTHER_MARKS if len(header) == 1 and mark in header[0]), None)
    if mark is not None:
        problems.append(_fault(name, 1, f"columns divided by {mark!r}", "commas", "save the file as CSV with commas"))
    elif missing or strange:
        found = " and ".join(_columns(said, names) for said, names in (("no", missing), ("the", strange)) if names)
        remedy = "write the header of this file in FORMAT.md" if len(missing) > len(known) / 2 else _mended(missing, strange)
        problems.append(_fault(name, 1, found, "the columns that FORMAT.md lists, each once", remedy))
    return not missing and not strange


def _columns(said: str, names: Sequence[str]) -> str:
    return f"{said} column{'s' if len(names) > 1 else ''} {', '.join(names)}"


def _mended(missing: Sequence[str], strange: Sequence[str]) -> str:
    likely = {column: get_close_matches(column, missing, n=1) for column in strange}
    renamed = {column: near[0] for column, near in likely.items() if near}
    absent = [column for column in missing if column not in renamed.values()]
    extra = [column for column in strange if column not in renamed]
    steps = [f"rename {column} to {meant}" for column, meant in renamed.items()]
    steps += [f"add {', '.join(absent)} to the header"] if absent else []
    steps += [f"mend the name of {', '.join(extra)} or take it out"] if extra else []
    return "; ".join(steps)


def _row(
    header: Sequence[str], given: Sequence[str], name: str, line: int, cells: Sequence[Cell], problems: list[Problem]
) -> Row | None:
    if len(given) != len(header):
        problems.append(_fault(name, line, f"{len(given)} cells", f"{len(header)} cells", "quote cells that hold a comma"))
        return None
    texts = dict(zip(header, given, strict=True))
    values: Record = {}
    before = len(problems)
    for cell in cells:
        text = texts.get(cell.name, "").strip()
        if not text:
            values[cell.name] = None
            if cell.must:
                problems.append(_cell_fault(name, line, cell.name, "an empty cell", "a value", "fill it; see data/raw/FORMAT.md"))
            continue
        try:
            values[cell.name] = cell.read(text)
        except ValueError as expected:
            problems.append(_cell_fault(name, line, cell.name, f"'{text}'", f"{expected}", "correct the cell"))
    return Row(file=name, line=line, cells=values) if len(problems) == before else None


def _fault(name: str, line: int, found: str, expected: str, remedy: str) -> Problem:
    return Problem(file=name, line=line, found=found, expected=expected, remedy=remedy)


def _cell_fault(name: str, line: int, column: str, found: str, expected: str, remedy: str) -> Problem:
    return Problem(file=name, line=line, column=column, found=found, expected=expected, remedy=remedy)
