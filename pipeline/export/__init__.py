"""How the data set reaches people: all files are written aside, and take the place of the old ones at once."""

import json
import sqlite3
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

import pyogrio.errors

from pipeline import schema
from pipeline.errors import OutputError
from pipeline.export import about, area_labels, counts, doors, gpkg, quality, sheets, swap, unwritable
from pipeline.export.map import write as write_map
from pipeline.schema import Dataset

# Each takes the data set and the folder to write into.
WRITERS: tuple[Callable[[Dataset, Path], None], ...] = (sheets.write, gpkg.write, write_map, doors.write, quality.write)


def write(dataset: Dataset, inputs: Mapping[str, str], out: Path) -> None:
    """Write every output into ``out``; OutputError, with ``out`` as it was, when that cannot be done.

    ``inputs`` holds the SHA-256 of each input file by path, for `build.json`.
    """
    for table in (table for table in schema.TABLES.values() if table.name in dataset):
        unwritable.refuse(dataset[table.name], table)
    derived = counts.tables(dataset) | {"aggregates": area_labels.aggregates(dataset)}
    whole = ordered(dataset | derived) | {"meta": about.meta(dataset, inputs), "vocab": about.closed_lists()}
    staged = swap.staging(out)
    try:
        for writer in WRITERS:
            writer(whole | decided(dataset), staged)
        passport = _passport(whole, inputs, staged).encode("utf-8", "backslashreplace")  # as JSON tells names that are not UTF-8
        (staged / swap.MARK).write_bytes(passport)
    except (OSError, sqlite3.Error, pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as why:
        raise OutputError(
            f"{out}: could not be written: {why}; the last good build stands; free some room and build again"
        ) from why
    swap.swap(staged, out)


def ordered(dataset: Dataset) -> Dataset:
    """The tables of the schema with their rows in the order of their keys: order is part of the result."""
    tables = {table.name: table for table in schema.TABLES.values() if table.name in dataset}
    return {
        name: dataset[name][list(table.names)].sort_values(list(table.key), ignore_index=True) for name, table in tables.items()
    }


def decided(dataset: Dataset) -> Dataset:
    """What people decided by hand: no tables of the data set, but the quality page tells them."""
    return {table.name: dataset.get(table.name, schema.framed([], table)) for table in (schema.RULINGS, schema.CORRECTIONS)}


def content_hash(dataset: Dataset) -> str:
    """SHA-256 over every cell of every table in order: equal content has it equal, whatever wrote the bytes."""
    total = sha256()
    for name in sorted(dataset):
        frame, table = dataset[name], schema.TABLES[name]
        shapes = frame["geometry"].to_wkb(hex=True) if table.geometry else None
        plain = sheets.arrow_table(frame, table).to_pydict()
        total.update(json.dumps([name, plain], ensure_ascii=False, default=str).encode())
        total.update("\n".join(str(shape) for shape in (shapes if shapes is not None else ())).encode())
    return total.hexdigest()


def _passport(dataset: Dataset, inputs: Mapping[str, str], staged: Path) -> str:
    """`build.json`: what went in, what came out, so that two builds can be compared without opening them."""
    files = {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(staged.iterdir())}
    passport = {
        "title": about.TITLE,
        "version": about.VERSION,
        "data_as_of": about.data_as_of(dataset),
        "counts": {name: len(dataset[name]) for name in sorted(dataset)},
        "content_sha256": content_hash(dataset),
        "geopackage_content_sha256": gpkg.content_hash(staged / gpkg.NAME),
        "files": files,
        "inputs": dict(sorted(inputs.items())),
    }
    return json.dumps(passport, ensure_ascii=False, indent=1) + "\n"
