"""How tables leave as CSV and Parquet: every column in its type, and no cell that a spreadsheet would run (SPEC 6.9)."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TextIO

import geopandas as gpd
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline import schema, vocab
from pipeline.schema import Dataset, Table

DAY, MOMENT = "%Y-%m-%d", "%Y-%m-%dT%H:%M:%SZ"
_RUNNABLE = ("=", "+", "-", "@", "\t", "\r")


def write(dataset: Dataset, folder: Path) -> None:
    """Each table of the schema as ``NAME.csv`` and ``NAME.parquet`` (GeoParquet where it has a geometry), plus acled_compat.csv."""
    for table in schema.TABLES.values():
        frame = dataset[table.name]
        _write_csv(frame, table, folder / f"{table.name}.csv")
        _write_parquet(frame, table, folder / f"{table.name}.parquet")
    events = dataset["events"][list(vocab.ACLED_COLUMNS)]
    csv_of(events, folder / "acled_compat.csv")


def csv_of(frame: pd.DataFrame, path: Path | TextIO, moments: Collection[str] = ()) -> None:
    """UTF-8, LF, blanks for null, ISO days (``moments`` with hours), an apostrophe before text that a spreadsheet would run."""
    texts = frame.assign(**{name: _harmless(frame[name]) for name in frame.columns if frame[name].dtype == "str"})
    times = {
        name: frame[name].dt.strftime(MOMENT if name in moments else DAY).astype("str")
        for name in frame.columns
        if frame[name].dtype.kind == "M"
    }
    texts.assign(**times).to_csv(path, index=False, lineterminator="\n", encoding="utf-8")


def arrow_type(kind: str) -> pa.DataType:
    """The Arrow type of a column kind: days are date32, json is text."""
    return {
        "text": pa.string(),
        "json": pa.string(),
        "int": pa.int64(),
        "float": pa.float64(),
        "bool": pa.bool_(),
        "date": pa.date32(),
        "datetime": pa.timestamp("ms", tz="UTC"),
    }[kind]


def arrow_table(frame: pd.DataFrame, table: Table) -> pa.Table:
    """The columns without the geometry, in the schema's Arrow types."""
    plain = [column for column in table.columns if column.kind != "geometry"]
    arrays = [pa.Array.from_pandas(frame[column.name], type=arrow_type(column.kind)) for column in plain]
    return pa.table(arrays, names=[column.name for column in plain])


def _write_csv(frame: pd.DataFrame, table: Table, path: Path) -> None:
    shown = pd.DataFrame(frame.drop(columns="geometry")) if table.geometry else frame
    csv_of(shown, path, [column.name for column in table.columns if column.kind == "datetime"])


def _write_parquet(frame: pd.DataFrame, table: Table, path: Path) -> None:
    if table.geometry is None:
        pq.write_table(arrow_table(frame, table), path, compression="zstd")
        return
    days = {
        c.name: frame[c.name].astype(pd.ArrowDtype(arrow_type(c.kind))) for c in table.columns if c.kind in ("date", "datetime")
    }
    gpd.GeoDataFrame(frame.assign(**days), geometry="geometry", crs="EPSG:4326").to_parquet(
        path, index=False, compression="zstd", schema_version="1.1.0"
    )


def _harmless(texts: pd.Series[str]) -> pd.Series[str]:
    """A carriage return ends a line for some readers, and the writer would not quote it: in CSV it is a line feed."""
    risky = texts.str.startswith(_RUNNABLE, na=False)
    return texts.where(~risky, "'" + texts).str.replace("\r\n?", "\n", regex=True)
