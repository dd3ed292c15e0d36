"""Which edits of a copy of the GeoPackage are corrections: a moved point, another place, day, kind or number, and nothing else."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import shapely
import shapely.errors

from pipeline import schema, vocab
from pipeline.errors import InputError, Problem
from pipeline.export.gpkg import domains

COLUMNS = ("key", "field", "old", "new", "reason", "by", "on")
POINT = ("latitude", "longitude")
_PLACES = 4  # decimals of a degree, as the columns latitude and longitude have
_ENVELOPES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}  # bytes of a GeoPackage geometry's envelope, by its kind

Cell = str | int | float | bytes | None
Row = dict[str, Cell]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One value of one event that a person changed, as text."""

    key: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """What a person changed: the corrections, and in words what is not taken over."""

    corrections: tuple[Correction, ...]
    passed_over: tuple[str, ...]


def between(edited: Path, built: Path) -> Edits:
    """The edits of ``edited``, a copy of the GeoPackage ``built``; both are only read, and none of their views and triggers runs.

    InputError with every value that cannot be a correction (no such place, kind or day; a point that is none).
    """
    _same_build(edited, built)
    before, after, places = _events(built), _events(edited), _place_ids(built)
    problems: list[Problem] = []
    found: list[Correction] = []
    for key in sorted(before.keys() & after.keys()):
        found += _row_corrections(edited, key, before[key], after[key], places, problems)
    if problems:
        raise InputError(problems)
    return Edits(corrections=tuple(found), passed_over=tuple(_passed_over(before, after)))


def as_csv(corrections: tuple[Correction, ...], *, reason: str, by: str, on: date | None) -> str:
    """The rows as a sheet of their own."""
    return _written([COLUMNS, *_signed(corrections, reason, by, on)])


def append(corrections: tuple[Correction, ...], file: Path, *, reason: str, by: str, on: date | None) -> int:
    """Add rows to `hand/corrections.csv` (made when missing), those already in it left out; how many were added.

    InputError, with the sheet as it was, where it or what is to be added is no UTF-8 text.
    """
    try:
        standing = file.read_text(encoding="utf-8-sig") if file.exists() else ""
        known = {(row["key"], row["field"], row["old"], row["new"]) for row in csv.DictReader(standing.splitlines())}
        fresh = [c for c in corrections if (c.key, c.field, c.old, c.new) not in known]
        head = [] if standing else [COLUMNS]
        gap = "\n" if standing and not standing.endswith("\n") else ""
        more = (gap + _written([*head, *_signed(fresh, reason, by, on)])).encode()
    except UnicodeError as why:
        raise _refusal(file, str(why), "UTF-8 text, in the sheet and in the reason", "save it as UTF-8, type it again") from why
    with file.open("ab") as sheet:
        sheet.write(more)
    return len(fresh)


def _written(rows: Iterable[Iterable[str]]) -> str:
    sheet = io.StringIO()
    csv.writer(sheet, lineterminator="\n").writerows(rows)
    return sheet.getvalue()


def _signed(corrections: Iterable[Correction], reason: str, by: str, on: date | None) -> Iterator[tuple[str, ...]]:
    return ((c.key, c.field, c.old, c.new, reason, by, on.isoformat() if on else "") for c in corrections)


# What may be corrected, how its new value is read; each raises ValueError with what was expected.


def _count(cell: Cell) -> str:
    if not isinstance(cell, int) or not 0 <= cell <= domains.MOST:
        raise ValueError(f"a whole number of 0 or more, at most {domains.MOST}")
    return str(cell)


def _day(cell: Cell) -> str:
    try:
        return date.fromisoformat(str(cell)[:10]).isoformat()
    except ValueError as why:
        raise ValueError("a day, YYYY-MM-DD") from why


def _sub_type(cell: Cell) -> str:
    if cell not in vocab.TYPE_OF_SUB:
        raise ValueError(f"one of {', '.join(vocab.TYPE_OF_SUB)}")
    return str(cell)


FIELDS: Mapping[str, Callable[[Cell], str]] = {
    "event_date": _day,
    "sub_event_type": _sub_type,
    "x_fat_best": _count,
    "fatalities": _count,
}


def _row_corrections(
    file: Path, key: str, old: Row, new: Row, places: frozenset[str], problems: list[Problem]
) -> Iterator[Correction]:
    checks = dict(FIELDS) | {"x_place_id": lambda cell: _known_place(cell, places)}
    for name in sorted(name for name in checks if old[name] != new[name]):
        try:
            yield Correction(key=key, field=name, old=_text(old[name]), new=checks[name](new[name]))
        except ValueError as expected:
            problems.append(_problem(file, key, name, new[name], str(expected), "type it again in QGIS"))
    try:
        yield from _moved(key, old, new)
    except ValueError as expected:
        problems.append(_problem(file, key, "geometry", "another point", str(expected), "move the point again in QGIS"))


def _known_place(cell: Cell, places: frozenset[str]) -> str:
    if cell not in places:
        raise ValueError("a place_id of the layer places")
    return str(cell)


def _moved(key: str, old: Row, new: Row) -> Iterator[Correction]:
    before, typed, drawn = _typed_point(old), _typed_point(new), _point(new["geom"])
    moved = drawn if new["geom"] != old["geom"] and drawn != before else typed
    if typed not in (before, moved):
        raise ValueError("the point moved, or latitude and longitude typed, not both in different ways")
    for name, was, now in zip(POINT, before, moved, strict=True):
        if was != now:
            yield Correction(key=key, field=name, old=f"{was:.{_PLACES}f}", new=f"{now:.{_PLACES}f}")


def _typed_point(row: Row) -> tuple[float, float]:
    latitude, longitude = row["latitude"], row["longitude"]
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        raise ValueError("latitude and longitude in degrees")
    return _degrees(latitude, longitude)


def _point(blob: Cell) -> tuple[float, float]:
    """Latitude and longitude of a GeoPackage geometry."""
    if not isinstance(blob, bytes) or blob[:2] != b"GP" or (blob[3] >> 1) & 7 not in _ENVELOPES:
        raise ValueError("a point; none is left")
    try:
        shape = shapely.from_wkb(blob[8 + _ENVELOPES[(blob[3] >> 1) & 7] :])
    except shapely.errors.GEOSException as why:
        raise ValueError("a point that can be read") from why
    if shape.geom_type != "Point" or shape.is_empty:
        raise ValueError("one point")
    return _degrees(shape.y, shape.x)


def _degrees(latitude: float, longitude: float) -> tuple[float, float]:
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # so is no number that is none, or has no end
        raise ValueError("a point on the earth: latitude and longitude in degrees, EPSG:4326")
    return round(latitude, _PLACES), round(longitude, _PLACES)


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)


def _problem(file: Path, key: str, column: str, found: Cell, expected: str, remedy: str) -> Problem:
    return Problem(file=f"{file}: event {key}", column=column, found=repr(_text(found)[:80]), expected=expected, remedy=remedy)


# Reading a file that anybody may have touched


def _events(file: Path) -> dict[str, Row]:
    names = [column.name for column in schema.EVENTS.columns if column.kind != "geometry"]
    rows = _read(file, "events", [*names, "geom"])
    by_key = {str(row["event_id_cnty"]): row for row in rows}
    if len(by_key) != len(rows):
        raise _refusal(file, "two rows with one event_id_cnty", "each event once", "delete the row that was pasted")
    return by_key


def _place_ids(file: Path) -> frozenset[str]:
    return frozenset(str(row["place_id"]) for row in _read(file, "places", ["place_id"]))


def _same_build(edited: Path, built: Path) -> None:
    """Compared with another build, what the program changed would look like a person's edit."""
    ours, theirs = (_read(file, "meta", ["key", "value"]) for file in (built, edited))
    if ours != theirs:
        raise _refusal(edited, f"a copy of another build than {built}", "a copy of this one", "name the file it was copied from")


def _read(file: Path, table: str, columns: list[str]) -> list[Row]:
    try:
        with closing(sqlite3.connect(_uri(file), uri=True)) as package:
            package.execute("PRAGMA trusted_schema = OFF")
            package.execute("PRAGMA query_only = ON")
            if not _is_plain(package, table, columns):
                raise _refusal(file, f"no table {table} as we wrote it", "a copy of sahil.gpkg", "edit a fresh copy")
            listed = ", ".join(f'"{name}"' for name in columns)
            rows = package.execute(f'SELECT {listed} FROM main."{table}"').fetchall()  # names are the schema's
    except sqlite3.Error as why:
        raise _refusal(file, str(why), "a GeoPackage that nobody has open", "close QGIS, check the path") from why
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _uri(file: Path) -> str:
    # QGIS leaves edits in a -wal file while it has a copy open; without one, nothing beside the file is needed or made.
    log = file.with_name(file.name + "-wal")
    pending = log.exists() and log.stat().st_size > 0
    return f"{file.resolve().as_uri()}?mode=ro{'' if pending else '&immutable=1'}"


def _is_plain(package: sqlite3.Connection, table: str, columns: list[str]) -> bool:
    """Whether it is a true table whose columns are stored: nothing computed is taken for what a person typed."""
    kinds = package.execute("SELECT type FROM main.sqlite_master WHERE name = ?", (table,)).fetchall()
    stored = {row[1] for row in package.execute(f'PRAGMA main.table_xinfo("{table}")') if row[6] == 0}
    return kinds == [("table",)] and stored.issuperset(columns)


def _refusal(file: Path, found: str, expected: str, remedy: str) -> InputError:
    return InputError([Problem(file=str(file), found=found, expected=expected, remedy=remedy)])


def _passed_over(before: Mapping[str, Row], after: Mapping[str, Row]) -> Iterator[str]:
    """What changed and is not a correction, in words."""
    for keys, what in ((before.keys() - after.keys(), "deleted"), (after.keys() - before.keys(), "added")):
        if keys:
            yield f"{len(keys)} events {what} ({_some(keys)}): not taken over; use hand/rulings.csv or the ledger"
    taken = {*FIELDS, *POINT, "x_place_id", "geom"}
    shared = sorted(before.keys() & after.keys())
    for column in schema.EVENTS.names:
        if column in taken or column == "geometry":
            continue
        changed = [key for key in shared if before[key][column] != after[key][column]]
        if changed:
            yield f"{column} changed in {len(changed)} events ({_some(changed)}): cannot be corrected here"


def _some(keys: Collection[str]) -> str:
    """The first of them; an id that somebody typed may be long, or hold what turns a terminal's lines around."""
    return ", ".join(repr(key[:15])[1:-1] for key in sorted(keys)[:3])
