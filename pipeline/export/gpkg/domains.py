"""What a reader's program may know of a column: its name for people, what it means, which values it may take."""

import sqlite3
from collections.abc import Iterator

from pipeline import schema, vocab
from pipeline.export.gpkg import wording
from pipeline.schema import Column, Table

# Whole numbers and degrees that have an end; every other count starts at nought.
RANGES: dict[str, tuple[float, float]] = {
    "time_precision": (1, 3),
    "geo_precision": (1, 3),
    "x_where_prec_ucdp": (1, 7),
    "where_prec": (1, 7),
    "x_date_prec_ucdp": (1, 5),
    "date_precision": (1, 5),
    "x_event_clarity": (1, 2),
    "x_type_of_violence_ucdp": (1, 3),
    "level": (1, 3),
    "latitude": (-90, 90),
    "longitude": (-180, 180),
    "geo_score": (0, 1),
}
_COUNTS = (
    "fatalities",
    "x_fat_",
    "x_n_",
    "x_injured_",
    "x_displaced_",
    "x_crowd_",
    "value_low",
    "value_best",
    "value_high",
    "events",
)
MOST = 10_000_000


def write(package: sqlite3.Connection) -> None:
    """Aliases, meanings and domains of every column of the schema.

    They stand in the tables of GeoPackage's schema extension, which GDAL has made for the json columns.
    """
    package.executemany("INSERT INTO gpkg_data_column_constraints VALUES (?, ?, ?, ?, ?, ?, ?, NULL)", _constraints())
    package.execute("DELETE FROM gpkg_data_columns")
    package.executemany("INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, ?, ?)", _columns())


def span(column: Column) -> tuple[float, float] | None:
    """The least and the largest value of a number; None where nothing bounds it."""
    if column.name in RANGES:
        return RANGES[column.name]
    counted = column.kind == "int" and column.name.startswith(_COUNTS)
    return (0, MOST) if counted else None


def closed_list(column: Column) -> tuple[str, ...] | None:
    """The values that a coded column may take, in their order."""
    return vocab.LISTS.get(column.vocab) if column.vocab else None


def _constraints() -> Iterator[tuple[object, ...]]:
    for name in sorted(vocab.LISTS):
        yield from ((name, "enum", value, None, None, None, None) for value in vocab.LISTS[name])
    spans = {span(column) for table in schema.TABLES.values() for column in table.columns} - {None}
    for least, most in sorted(found for found in spans if found):
        yield _range_name((least, most)), "range", None, least, 1, most, 1


def _columns() -> Iterator[tuple[object, ...]]:
    for table in schema.TABLES.values():
        yield from (_row(table, column) for column in table.columns if column.kind != "geometry")


def _row(table: Table, column: Column) -> tuple[object, ...]:
    mime = "application/json" if column.kind == "json" else None
    bounds = span(column)
    domain = column.vocab if closed_list(column) else _range_name(bounds) if bounds else None
    return table.name, column.name, wording.alias(column.name), wording.alias(column.name), column.meaning, mime, domain


def _range_name(bounds: tuple[float, float]) -> str:
    return f"from_{bounds[0]:g}_to_{bounds[1]:.0f}".replace("-", "minus_")
