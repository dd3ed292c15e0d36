"""How tables become layers of a GeoPackage: typed columns, fids that stay, and no text that a reader would see cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyogrio
import shapely
from pyogrio.raw import write_arrow

from pipeline import schema
from pipeline.errors import OutputError
from pipeline.export import sheets, unwritable
from pipeline.schema import Column, Dataset, Table

GEOMETRY = "geom"
BATCH = 50_000  # rows in memory twice at one time

# Nobody reads the file before it is whole: its last step, VACUUM, brings it to the disk, not each layer on its own.
# Rows of 700 bytes leave a tenth of SQLite's usual page of 4096 empty; larger ones than this make the small tables large.
HOW = {"OGR_SQLITE_SYNCHRONOUS": "OFF", "OGR_SQLITE_PRAGMA": "page_size=16384"}

# The rows of these keep the number in their id, so that a new event moves no other row: how many characters stand
# before it, and in what base it is written. All others are numbered in the order of their keys.
NUMBERED = {
    "events": ("event_id_cnty", 3, 10),
    "event_areas": ("event_id_cnty", 3, 10),
    "aggregates": ("aggregate_id", 4, 16),
    "claims": ("claim_id", 4, 16),
    "documents": ("doc_id", 4, 16),
}


def write(dataset: Dataset, file: Path, moment: str) -> None:
    """Each table of the schema as a layer of a new GeoPackage 1.3, EPSG:4326; ``moment`` (ISO, UTC) stands for the clock.

    OutputError for text that the format cannot hold.
    """
    wanted = {"OGR_CURRENT_DATE": moment} | HOW
    before = {name: pyogrio.get_gdal_config_option(name) for name in wanted}
    pyogrio.set_gdal_config_options(wanted)
    try:
        for table in schema.TABLES.values():
            stream([dataset[table.name]], table, file)
    finally:
        pyogrio.set_gdal_config_options(before)


def stream(parts: Iterable[pd.DataFrame], table: Table, file: Path) -> None:
    """One layer of ``file`` from the parts of its table, of which only one need be in memory; OutputError as for `write`."""
    spatial = {"geometry_name": GEOMETRY, "geometry_type": table.geometry, "crs": "EPSG:4326"} if table.geometry else {}
    described = {"FID": "fid", "IDENTIFIER": table.title, "DESCRIPTION": table.meaning}
    refused: list[OutputError] = []
    try:
        write_arrow(
            pa.RecordBatchReader.from_batches(arrow_schema(table), _told(batches(parts, table), refused)),
            file,
            layer=table.name,
            driver="GPKG",
            dataset_options={"VERSION": "1.3", "DATETIME_FORMAT": "UTC"},
            layer_options=described | ({"GEOMETRY_NAME": GEOMETRY} if table.geometry else {}),
            **spatial,
        )
    except RuntimeError:
        if refused:
            raise refused[0] from None
        raise


def fids(frame: pd.DataFrame, table: Table, first: int = 1) -> npt.NDArray[np.int64]:
    """One number for each row: ``first`` and up in the order given, or the number in the id; OutputError where two are one."""
    if table.name not in NUMBERED:
        return np.arange(first, first + len(frame), dtype=np.int64)
    column, skip, base = NUMBERED[table.name]
    try:
        numbers = np.array([int(key[skip:], base) for key in frame[column]], dtype=np.int64)
    except (ValueError, OverflowError) as why:
        raise OutputError(f"{table.name}.{column}: an id without its number: {why}; ids come from SPEC 6.7, report it") from why
    if len(np.unique(numbers)) != len(numbers):
        raise OutputError(f"{table.name}.{column}: two rows have one id; that is our defect, report it")
    return numbers


def arrow_schema(table: Table) -> pa.Schema:
    """The fid, the columns in their order, the geometry as WKB; json columns say so."""
    plain = [pa.field(c.name, sheets.arrow_type(c.kind), metadata=_subtype(c)) for c in _plain(table)]
    shape = [pa.field(GEOMETRY, pa.binary(), metadata={"ARROW:extension:name": "geoarrow.wkb"})] if table.geometry else []
    return pa.schema([pa.field("fid", pa.int64()), *plain, *shape])


def batches(parts: Iterable[pd.DataFrame], table: Table) -> Iterator[pa.RecordBatch]:
    """The rows as Arrow, those of each part in the order of their fids."""
    written = 0
    for frame in parts:
        numbers = fids(frame, table, written + 1)
        order = np.argsort(numbers, kind="stable")
        for start in range(0, len(frame), BATCH):
            rows = order[start : start + BATCH]
            yield _batch(frame.iloc[rows], numbers[rows], table)
        written += len(frame)


def _told(given: Iterator[pa.RecordBatch], refused: list[OutputError]) -> Iterator[pa.RecordBatch]:
    """The same batches; why one was refused is kept, since GDAL forgets it."""
    try:
        yield from given
    except OutputError as why:
        refused.append(why)
        raise


def _batch(rows: pd.DataFrame, numbers: npt.NDArray[np.int64], table: Table) -> pa.RecordBatch:
    unwritable.refuse(rows, table)
    arrays = [pa.array(numbers), *(_array(rows, column, table) for column in _plain(table))]
    if isinstance(rows, gpd.GeoDataFrame) or table.geometry:
        arrays.append(pa.array(shapely.to_wkb(np.asarray(rows["geometry"], dtype=object)), pa.binary()))
    return pa.record_batch(arrays, schema=arrow_schema(table))


def _array(rows: pd.DataFrame, column: Column, table: Table) -> pa.Array:
    try:
        array = pa.Array.from_pandas(rows[column.name], type=sheets.arrow_type(column.kind))
    except pa.ArrowException as why:
        raise OutputError(
            f"{table.name}.{column.name}: cannot be written as {column.kind}: {why}; correct it at its source"
        ) from why
    # text that was put together from several frames comes in chunks
    return array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array


def _plain(table: Table) -> list[Column]:
    return [column for column in table.columns if column.kind != "geometry"]


def _subtype(column: Column) -> dict[str, str] | None:
    return {"ARROW:extension:name": "arrow.json"} if column.kind == "json" else None
