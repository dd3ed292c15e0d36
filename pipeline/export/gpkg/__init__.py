"""The GeoPackage `sahil.gpkg`: every table as a layer, one file, the same bytes for the same data set."""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from pipeline.export import about
from pipeline.export.gpkg import domains, layers, metadata, project, relations, styles
from pipeline.schema import Dataset

NAME = "sahil.gpkg"
_CONTENT = """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'rtree_*' AND name NOT GLOB 'sqlite_*'
 ORDER BY name"""


def write(dataset: Dataset, folder: Path) -> None:
    """Write ``folder/sahil.gpkg`` from the tables of the schema, ``meta`` and ``vocab`` among them: whole, or not at all.

    OutputError for text that the format cannot hold.
    """
    half = folder / f".half-{NAME}"
    _clear(half)
    try:
        _fill(half, dataset)
        half.replace(folder / NAME)
    finally:
        _clear(half)


def _clear(half: Path) -> None:
    """What a write that was broken off has left; SQLite would mend a new file with the journal of an old one."""
    for left in (half, half.with_name(f"{half.name}-journal")):
        left.unlink(missing_ok=True)


def _fill(file: Path, dataset: Dataset) -> None:
    now = moment(dataset)
    layers.write(dataset, file, now)
    with closing(sqlite3.connect(file, isolation_level=None)) as package:
        package.execute("PRAGMA journal_mode = DELETE")
        package.execute("BEGIN")
        domains.write(package)
        relations.write(package)
        metadata.write(package, dataset, now)
        styles.write(package, now)
        project.write(package, dataset, now)
        package.execute("COMMIT")
        package.execute("VACUUM")


def moment(dataset: Dataset) -> str:
    """The time that stands wherever the format asks for the clock: the start of the day that the data know last."""
    day = about.data_as_of(dataset)
    return f"{'1970-01-01' if day == 'unknown' else day}T00:00:00.000Z"


def content_hash(file: Path) -> str:
    """SHA-256 over every table of a GeoPackage: equal content has it equal, whichever SQLite packed the file last.

    Spatial indexes follow from the rest and are left out; looks and project are content.
    """
    total = sha256()
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as package:
        for (name,) in package.execute(_CONTENT).fetchall():
            columns = [column[1:3] for column in package.execute(f'PRAGMA table_info("{name}")')]
            total.update(json.dumps([name, columns]).encode())
            for row in package.execute(f'SELECT * FROM "{name}" ORDER BY rowid'):
                total.update(json.dumps(row, default=bytes.hex).encode())
    return total.hexdigest()
