"""How tables leave as CSV and Parquet: columns in their types, blanks for null, and nothing that a spreadsheet would run."""

import csv
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import schema, vocab
from pipeline.export import about, content_hash, counts, ordered, sheets
from pipeline.schema import Dataset
from tests.builders import aggregate, changed, claim, dataset, event, total

RUNNABLE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")


def written(folder: Path, given: Dataset) -> Path:
    """The tables of a data set as files."""
    whole = given | counts.tables(given) | {"meta": about.meta(given, {"raw/a.csv": "1"}), "vocab": about.closed_lists()}
    sheets.write(ordered(whole), folder)
    return folder


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("build"), dataset())


def test_every_table_is_there_as_csv_and_parquet(out: Path) -> None:
    for name in schema.TABLES:
        assert (out / f"{name}.csv").is_file(), name
        assert (out / f"{name}.parquet").is_file(), name


@pytest.mark.parametrize("cell", RUNNABLE)
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe_in_csv_only(tmp_path: Path, cell: str) -> None:
    folder = written(tmp_path, changed(dataset(), "claims", summary=cell, place_text="Hmeimim =1"))
    texts = {row["summary"] for row in rows_of(folder / "claims.csv")}
    assert f"'{cell}".replace("\r", "\n") in texts
    assert cell in set(pd.read_parquet(folder / "claims.parquet")["summary"])
    assert {row["place_text"] for row in rows_of(folder / "claims.csv")} == {"Hmeimim =1", "Syrian coast"}


@given(st.text(alphabet="=+-@'\t\r\n,;\"a٣ ", max_size=8))
def test_the_guard_is_seen_and_can_be_taken_off_again(cell: str) -> None:
    guarded = sheets._harmless(pd.Series([cell], dtype="str"))[0]
    assert not guarded.startswith(("=", "+", "-", "@", "\t", "\r"))
    plain = cell.replace("\r\n", "\n").replace("\r", "\n")
    assert guarded in (plain, f"'{plain}")


@pytest.mark.parametrize("cell", ["one\rtwo", "one\r\n=2", 'a "word", and more\n'])
def test_a_cell_of_several_lines_stays_one_cell(tmp_path: Path, cell: str) -> None:
    rows = rows_of(written(tmp_path, changed(dataset(), "claims", note=cell)) / "claims.csv")
    assert len(rows) == 2
    assert cell.replace("\r\n", "\n").replace("\r", "\n") in {row["note"] for row in rows}


def test_the_compatible_table_is_acleds_thirty_one_columns(out: Path) -> None:
    (row,) = rows_of(out / "acled_compat.csv")
    assert tuple(row) == vocab.ACLED_COLUMNS
    assert (row["event_date"], row["fatalities"], row["latitude"]) == ("2025-03-07", "10", "35.4")
    assert row["tags"] == "", "null is a blank"


def test_the_compatible_table_needs_no_options_to_be_read(out: Path) -> None:
    frame = pd.read_csv(out / "acled_compat.csv")
    assert frame["fatalities"].dtype.kind == "i"
    assert frame["geo_precision"].dtype.kind == "i"
    assert frame["latitude"].dtype.kind == "f"
    assert pd.to_datetime(frame["event_date"]).dt.year.tolist() == frame["year"].tolist()


def test_lines_end_in_lf_and_arabic_is_utf_8(tmp_path: Path) -> None:
    raw = (written(tmp_path, changed(dataset(), "claims", place_ar="حميميم")) / "claims.csv").read_bytes()
    assert b"\r" not in raw
    assert "حميميم".encode() in raw


def test_a_moment_has_a_time_and_a_day_has_none(out: Path) -> None:
    (row,) = rows_of(out / "events.csv")
    assert (row["x_date_start"], row["t_end"]) == ("2025-03-07", "2025-03-07T23:59:59Z")


def test_a_whole_number_with_gaps_stays_whole(out: Path) -> None:
    assert {row["line"] for row in rows_of(out / "claims.csv")} == {"2", "3"}
    assert {row["geo_precision"] for row in rows_of(out / "claims.csv")} == {"1", ""}


def test_yes_and_no_are_told_apart_from_unknown(out: Path) -> None:
    (row,) = rows_of(out / "events.csv")
    assert row["x_disputed"] == "False"


@pytest.mark.parametrize("name", sorted(schema.TABLES))
def test_parquet_holds_each_column_in_its_type(out: Path, name: str) -> None:
    table, held = schema.TABLES[name], pq.read_schema(out / f"{name}.parquet")
    for column in table.columns:
        if column.kind != "geometry":
            assert held.field(column.name).type in (sheets.arrow_type(column.kind), "large_string"), column.name


def test_parquet_gives_back_days_moments_numbers_and_null(out: Path) -> None:
    (row,) = pq.read_table(out / "events.parquet", columns=["event_date", "t_end", "fatalities", "tags"]).to_pylist()
    assert row["event_date"] == date(2025, 3, 7)
    assert row["t_end"] == datetime(2025, 3, 7, 23, 59, 59, tzinfo=UTC)
    assert row["fatalities"] == 10
    assert row["tags"] is None


@pytest.mark.parametrize("name", [table.name for table in schema.TABLES.values() if table.geometry])
def test_a_layer_is_geoparquet_in_degrees(out: Path, name: str) -> None:
    layer = gpd.read_parquet(out / f"{name}.parquet")
    assert layer.crs.to_epsg() == 4326
    assert len(layer) == len(rows_of(out / f"{name}.csv"))


def test_rows_are_ordered_by_their_key_whatever_came_first(tmp_path: Path) -> None:
    one, other = claim(ledger_ref="SYC-1"), claim(ledger_ref="SYC-2")
    forth, back = (dataset(claims=rows, events=[event(of) for of in rows]) for rows in ([one, other], [other, one]))
    assert ordered(forth)["events"]["event_id_cnty"].tolist() == ordered(back)["events"]["event_id_cnty"].tolist()


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_two_writes_give_the_same_bytes(tmp_path: Path, out: Path) -> None:
    again = written(tmp_path, dataset())
    assert hashes(again) == hashes(out)


def test_a_changed_cell_changes_the_content_hash_and_an_equal_one_does_not() -> None:
    usual = ordered(dataset())
    assert content_hash(usual) == content_hash(ordered(dataset()))
    assert content_hash(usual) != content_hash(ordered(changed(dataset(), "claims", note="x")))
    moved = aggregate(total(), geometry=None)
    assert content_hash(usual) != content_hash(ordered(dataset(aggregates=[moved])))
