"""How long a GeoPackage of many events takes beside pyogrio alone, how large it is, and how much memory a million rows take.

python -m tests.bench.gpkg_write speed [EVENTS]     against write_arrow of the same columns, and what takes the room (100000)
python -m tests.bench.gpkg_write memory [EVENTS]    peak of a process that only writes (default 1000000)
"""

import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import geopandas as gpd
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from pyogrio.raw import write_arrow

from pipeline import schema
from pipeline.export import gpkg
from pipeline.export.gpkg import layers
from pipeline.schema import Dataset
from tests import synthetic

MB = 1e6
PART = 100_000  # rows in memory at one time


def only_events(count: int) -> Dataset:
    """Events, and no row in any other table, so that both sides write the same."""
    made = synthetic.whole(count)
    empty = {name: frame.iloc[:0].reset_index(drop=True) for name, frame in made.items() if name not in ("events", "meta")}
    return made | empty


def plainly(dataset: Dataset, file: Path) -> None:
    """pyogrio alone: the same columns, ready as Arrow, nothing checked, nothing dressed."""
    table = schema.EVENTS
    frame = dataset["events"]
    arrow = pa.Table.from_batches(list(layers.batches([frame], table)))
    begun = time.perf_counter()
    write_arrow(
        arrow, file, layer="events", driver="GPKG", geometry_name="geom", geometry_type="Point", crs="EPSG:4326",
        dataset_options={"VERSION": "1.3", "DATETIME_FORMAT": "UTC"}, layer_options={"FID": "fid", "GEOMETRY_NAME": "geom"},
    )  # fmt: skip
    print(f"write_arrow alone    {time.perf_counter() - begun:6.2f} s  {file.stat().st_size / MB:6.1f} MB")


def speed(count: int, folder: Path) -> None:
    dataset = only_events(count)
    for _ in range(3):
        (folder / "plain.gpkg").unlink(missing_ok=True)
        (folder / gpkg.NAME).unlink(missing_ok=True)
        plainly(dataset, folder / "plain.gpkg")
        begun = time.perf_counter()
        gpkg.write(dataset, folder)
        print(f"gpkg.write, dressed  {time.perf_counter() - begun:6.2f} s  {(folder / gpkg.NAME).stat().st_size / MB:6.1f} MB")

    for what, size in room(folder / gpkg.NAME).items():
        print(f"{what:20} {size / MB:16.1f} MB")


def room(file: Path) -> dict[str, float]:
    """What takes the room in a file, in bytes: what SQLite must keep of each row, and what only its pages add."""
    with closing(sqlite3.connect(file)) as package:
        tables = package.execute(
            "SELECT name, sum(pgsize), sum(payload), sum(pgsize - unused) FROM dbstat GROUP BY name"
        ).fetchall()
    events = {name: rest for name, *rest in tables if name == "events"}["events"]
    index = sum(size for name, size, *_ in tables if name.startswith("rtree_events_"))
    return {
        "rows of events": events[1],
        "their places in pages": events[2] - events[1],
        "ends of those pages": events[0] - events[2],
        "spatial index": index,
        "all else": sum(size for _, size, *_ in tables) - events[0] - index,
    }


def memory(count: int, folder: Path) -> None:
    """Rows are made in one process and written in another, whose peak is told."""
    table = layers.arrow_schema(schema.EVENTS)
    with pq.ParquetWriter(folder / "events.parquet", table) as parquet:
        for seed in range(0, count, PART):
            frame = synthetic.whole(min(PART, count - seed), seed)["events"]
            frame["event_id_cnty"] = [f"XSY{seed + n:012d}" for n in range(len(frame))]
            parquet.write_table(pa.Table.from_batches(layers.batches([frame], schema.EVENTS)))
    subprocess.run([sys.executable, "-m", "tests.bench.gpkg_write", "write", str(folder)], check=True)


def write_only(folder: Path) -> None:
    stored = pq.ParquetFile(folder / "events.parquet")
    begun = time.perf_counter()
    layers.stream((stored_part(stored, at) for at in range(stored.num_row_groups)), schema.EVENTS, folder / "million.gpkg")
    taken = time.perf_counter() - begun
    print(f"{stored.metadata.num_rows} rows in {taken:.1f} s; peak of the process {peak()} MB (Linux)")


def stored_part(stored: pq.ParquetFile, at: int) -> gpd.GeoDataFrame:
    """One row group as a frame of the schema."""
    part = stored.read_row_group(at)
    shapes = shapely.from_wkb(part["geom"].to_numpy())
    read = part.drop_columns(["fid", "geom"]).to_pandas(date_as_object=False)
    moments = {name: read[name].dt.tz_localize(None) for name in ("t_start", "t_end")}
    plain = schema.typed(read.assign(geometry=None, **moments), schema.EVENTS)
    return gpd.GeoDataFrame(plain.drop(columns="geometry"), geometry=shapes, crs="EPSG:4326")


def peak() -> int:
    """The most megabytes that this process has held."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    what = sys.argv[1] if len(sys.argv) > 1 else "speed"
    if what == "write":
        write_only(Path(sys.argv[2]))
    else:
        rows = int(sys.argv[2]) if len(sys.argv) > 2 else {"speed": 100_000, "memory": 1_000_000}[what]
        with tempfile.TemporaryDirectory() as made:
            {"speed": speed, "memory": memory}[what](rows, Path(made))
