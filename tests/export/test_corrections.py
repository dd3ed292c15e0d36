"""Edits of a copy come back as corrections; whatever else a file may hold neither runs nor is taken over."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from pipeline.errors import InputError
from pipeline.export import corrections, gpkg
from tests import synthetic

Edit = Callable[..., Path]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built GeoPackage of 8 made-up events."""
    folder = tmp_path_factory.mktemp("built")
    gpkg.write(synthetic.whole(8), folder)
    return folder / gpkg.NAME


@pytest.fixture
def edited(built: Path, tmp_path: Path) -> Edit:
    """``edited("UPDATE …", …)`` gives a copy on which the statements ran."""

    def made(*statements: str) -> Path:
        copy = Path(shutil.copy(built, tmp_path / "edited.gpkg"))
        with closing(sqlite3.connect(copy, isolation_level=None)) as file:
            # QGIS has these functions of GeoPackage's index; the tests have not, so its triggers go first.
            for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                file.execute(f'DROP TRIGGER "{name}"')
            for statement in statements:
                file.execute(statement)
        return copy

    return made


def first_id(built: Path) -> str:
    with closing(sqlite3.connect(built)) as file:
        return str(file.execute("SELECT min(event_id_cnty) FROM events").fetchone()[0])


def taken(copy: Path, built: Path) -> list[tuple[str, str]]:
    return [(c.field, c.new) for c in corrections.between(copy, built).corrections]


def test_an_untouched_copy_corrects_nothing(built: Path, edited: Edit) -> None:
    assert corrections.between(edited(), built) == corrections.Edits(corrections=(), passed_over=())


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ("fatalities = -1", "a whole number of 0 or more"),
        ("fatalities = 99000000", "at most 10000000"),
        ("fatalities = 'many'", "a whole number of 0 or more"),
        ("fatalities = NULL", "a whole number of 0 or more"),
        ("x_fat_best = '', fatalities = 3", "a whole number of 0 or more"),
        ("event_date = '2025-02-30'", "a day, YYYY-MM-DD"),
        ("sub_event_type = '=cmd'", "one of Government regains territory"),
        ("x_place_id = '<img>'", "a place_id of the layer places"),
        ("geom = NULL", "a point; none is left"),
        ("geom = x'4750000100000000'", "a point that can be read"),
        ("latitude = NULL", "latitude and longitude in degrees"),
        ("latitude = 500", "a point on the earth"),
        ("longitude = 9e999", "a point on the earth"),
        ("longitude = 500, latitude = 'x'", "latitude and longitude in degrees"),
    ],
)
def test_what_cannot_be_is_refused_with_its_event(built: Path, edited: Edit, change: str, what: str) -> None:
    key = first_id(built)
    copy = edited(f"UPDATE events SET {change} WHERE event_id_cnty = '{key}'")
    with pytest.raises(InputError, match=what) as refused:
        corrections.between(copy, built)
    assert key in str(refused.value)


def test_other_edits_are_named_and_not_taken_over(built: Path, edited: Edit) -> None:
    key = first_id(built)
    copy = edited(
        f"DELETE FROM events WHERE event_id_cnty = '{key}'", "UPDATE events SET notes = 'x', x_confidence = 'high', country = 'Y'"
    )
    edits = corrections.between(copy, built)
    assert edits.corrections == ()
    assert [line.split()[0] for line in edits.passed_over] == ["1", "country", "notes", "x_confidence"]


def test_an_id_that_somebody_typed_is_named_in_one_plain_line(built: Path, edited: Edit) -> None:
    typed = "\u202e\x1b[2J" + "x" * 1000
    copy = edited(f"UPDATE events SET event_id_cnty = '{typed}' WHERE event_id_cnty = '{first_id(built)}'")
    edits = corrections.between(copy, built)
    assert edits.passed_over[1].startswith("1 events added (\\u202e\\x1b[2Jxxxxxxxxxx): not taken over")


def test_a_copy_of_another_build_is_refused(built: Path, edited: Edit) -> None:
    copy = edited("UPDATE meta SET value = '2001-01-01' WHERE key = 'data_as_of'", "UPDATE events SET fatalities = 3")
    with pytest.raises(InputError, match="a copy of another build"):
        corrections.between(copy, built)


def test_a_view_in_the_place_of_the_table_is_refused(built: Path, edited: Edit) -> None:
    copy = edited("ALTER TABLE events RENAME TO hidden", "CREATE VIEW events AS SELECT * FROM hidden")
    with pytest.raises(InputError, match="no table events as we wrote it"):
        corrections.between(copy, built)


def test_a_computed_column_is_refused(built: Path, edited: Edit) -> None:
    copy = edited("ALTER TABLE events DROP COLUMN fatalities", "ALTER TABLE events ADD COLUMN fatalities INTEGER AS (41)")
    with pytest.raises(InputError, match="no table events as we wrote it"):
        corrections.between(copy, built)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"\xff" * 200, b"<html>"])
def test_what_is_no_geopackage_is_refused(built: Path, tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.gpkg"
    other.write_bytes(content)
    with pytest.raises(InputError, match=r"other\.gpkg"):
        corrections.between(other, built)


def test_reading_a_copy_changes_no_byte_and_leaves_nothing_beside_it(built: Path, edited: Edit) -> None:
    copy = edited("UPDATE events SET fatalities = 3")
    before = copy.read_bytes()
    corrections.between(copy, built)
    assert copy.read_bytes() == before
    assert [path.name for path in copy.parent.iterdir()] == ["edited.gpkg"]


def test_edits_that_qgis_has_not_yet_written_home_are_seen(built: Path, edited: Edit) -> None:
    copy = edited()
    key = first_id(built)
    with closing(sqlite3.connect(copy, isolation_level=None)) as still_open:
        still_open.execute("PRAGMA journal_mode = WAL")
        still_open.execute(f"UPDATE events SET fatalities = 77 WHERE event_id_cnty = '{key}'")
        assert ("fatalities", "77") in taken(copy, built)


def test_rows_are_added_once(built: Path, edited: Edit, tmp_path: Path) -> None:
    key = first_id(built)
    found = corrections.between(edited(f"UPDATE events SET fatalities = 77 WHERE event_id_cnty = '{key}'"), built).corrections
    sheet = tmp_path / "corrections.csv"
    sheet.write_text("key,field,old,new,reason,by,on\nSYC-001,act,protest,attack,typing error,AB,2026-01-01", encoding="utf-8")
    assert corrections.append(found, sheet, reason="seen on site, twice", by="AB", on=date(2026, 1, 2)) == 1
    assert corrections.append(found, sheet, reason="seen on site", by="AB", on=date(2026, 1, 2)) == 0
    lines = sheet.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    assert lines[2] == f'{key},fatalities,{found[0].old},77,"seen on site, twice",AB,2026-01-02'


@pytest.mark.parametrize(("standing", "reason"), [(b"", "half \udcff"), (b"key,field,old,new,reason,by,on\n\xc7\xe1\n", "seen")])
def test_what_is_no_utf8_is_refused_and_the_sheet_stays(
    built: Path, edited: Edit, tmp_path: Path, standing: bytes, reason: str
) -> None:
    found = corrections.between(edited(f"UPDATE events SET fatalities = 77 WHERE event_id_cnty = '{first_id(built)}'"), built)
    sheet = tmp_path / "corrections.csv"
    sheet.write_bytes(standing)
    with pytest.raises(InputError, match="UTF-8 text"):
        corrections.append(found.corrections, sheet, reason=reason, by="AB", on=None)
    assert sheet.read_bytes() == standing
