"""The GeoPackage `sahil.gpkg`: every table as a layer, one file, the same bytes for the same data set."""

import sqlite3
from contextlib import closing
from pathlib import Path

from pipeline.export import about
from pipeline.export.gpkg import domains, layers, metadata, project, relations, styles
from pipeline.schema import Dataset

NAME = "sahil.gpkg"
_PAGE = 16384  # bytes; rows of 700 bytes leave a tenth of the usual page of 4096 empty


def write(dataset: Dataset, folder: Path) -> None:
    """Write ``folder/sahil.gpkg`` from the tables of the schema, ``meta`` and ``vocab`` among them.

    OutputError for text that the format cannot hold.
    """
    file, now = folder / NAME, moment(dataset)
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
        package.execute(f"PRAGMA page_size = {_PAGE}")
        package.execute("VACUUM")


def moment(dataset: Dataset) -> str:
    """The time that stands wherever the format asks for the clock: the start of the day that the data know last."""
    day = about.data_as_of(dataset)
    return f"{'1970-01-01' if day == 'unknown' else day}T00:00:00.000Z"
