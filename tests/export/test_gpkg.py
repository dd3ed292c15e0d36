"""The GeoPackage as other tools read it: types kept, words whole, the same bytes anywhere, and never half a file."""

import hashlib
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
import shapely

from pipeline import export, schema
from pipeline.errors import OutputError
from pipeline.export import gpkg
from pipeline.export.gpkg import domains, layers, styles, wording
from pipeline.schema import Dataset
from tests import synthetic

ROOT = Path(__file__).parents[2]
HOSTILE = {
    "tag": '<img src="http://example.org/x.png" onerror="alert(1)">',
    "override": "left \u202eright to left\u202c back",
    "quotes": "it's \"quoted\" -- '; DROP TABLE events; --",
    "formula": "=HYPERLINK(1)",
    "arabic": "الصنوبر، ريف اللاذقية",
    "long": "ق" * 1_000_000,
    "lines": "one\r\ntwo\tthree",
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built GeoPackage of 60 made-up events."""
    folder = tmp_path_factory.mktemp("built")
    gpkg.write(synthetic.whole(60), folder)
    return folder / gpkg.NAME


def written(dataset: Dataset, folder: Path) -> Path:
    gpkg.write(dataset, folder)
    return folder / gpkg.NAME


def asked(package: Path, query: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(package)) as file:
        return file.execute(query, values).fetchall()


def with_notes(text: str) -> Dataset:
    """A small data set whose first event says this."""
    dataset = synthetic.whole(3)
    dataset["events"].loc[0, "notes"] = text
    return dataset


# What is in it


def test_each_table_of_the_schema_is_a_layer(package: Path) -> None:
    named = dict(asked(package, "SELECT table_name, data_type FROM gpkg_contents WHERE table_name <> 'layer_styles'"))
    assert named == {name: "features" if table.geometry else "attributes" for name, table in schema.TABLES.items()}
    assert dict(asked(package, "SELECT table_name, identifier FROM gpkg_contents"))["events"] == schema.EVENTS.title


def test_columns_have_the_types_of_the_schema(package: Path) -> None:
    kinds = {"text": "TEXT", "json": "TEXT", "int": "INTEGER", "float": "REAL", "bool": "BOOLEAN", "date": "DATE",
             "datetime": "DATETIME"}  # fmt: skip
    for table in schema.TABLES.values():
        found = {name: kind for _, name, kind, *_ in asked(package, f"PRAGMA table_info({table.name})")}
        wanted = {c.name: kinds[c.kind] for c in table.columns if c.kind != "geometry"}
        shape = {"geom": table.geometry.upper()} if table.geometry else {}
        assert found == {"fid": "INTEGER"} | shape | wanted


def test_sqlite_reads_days_numbers_nulls_and_json_as_they_are(package: Path) -> None:
    stored = asked(package, "SELECT typeof(event_date), typeof(fatalities), typeof(x_fat_imputed), typeof(t_start) FROM events")
    assert set(stored) == {("text", "integer", "integer", "text")}
    assert asked(package, "SELECT count(*) FROM events WHERE x_fat_best IS NULL")[0][0] > 0
    assert asked(package, "SELECT count(*) FROM claims WHERE json_valid(place_ids)") == asked(
        package, "SELECT count(*) FROM claims"
    )
    assert all(moment.endswith("T23:59:59.000Z") for (moment,) in asked(package, "SELECT t_end FROM events"))


def test_geopandas_reads_days_and_arabic(package: Path) -> None:
    events = gpd.read_file(package, layer="events")
    assert events.crs == "EPSG:4326"
    assert events["event_date"].dtype.kind == events["t_start"].dt.tz_localize(None).dtype.kind == "M"
    assert events["x_fat_imputed"].dtype == bool
    assert events["x_location_ar"].str.contains("[\u0600-\u06ff]").any()
    places = gpd.read_file(package, layer="places")
    assert places.geometry.isna().sum() == synthetic.whole(0)["places"].geometry.isna().sum()


def test_every_layer_opens_in_pyogrio_without_a_warning(package: Path) -> None:
    beside = {"layer_styles", "event_claim_fids"}  # the looks, and the links that a relation needs
    assert {name for name, _ in pyogrio.list_layers(package)} - beside == set(schema.TABLES)
    for table in schema.TABLES.values():
        assert pyogrio.read_info(package, layer=table.name)["fid_column"] == "fid"


def test_events_are_related_to_the_claims_they_rest_on(package: Path) -> None:
    base, base_key, related, related_key, kind, links = asked(
        package, "SELECT base_table_name, base_primary_column, related_table_name, related_primary_column, relation_name, "
        "mapping_table_name FROM gpkgext_relations"
    )[0]  # fmt: skip
    assert (base, base_key, related, related_key, kind) == ("events", "fid", "claims", "fid", "attributes")
    followed = asked(
        package, f"SELECT event_id_cnty, claim_id FROM {links} AS link JOIN events ON events.fid = base_id "
        "JOIN claims ON claims.fid = related_id ORDER BY 1, 2"
    )  # fmt: skip
    assert followed == asked(package, "SELECT event_id_cnty, claim_id FROM event_claims ORDER BY 1, 2")
    assert len(followed) == 120


def test_a_layer_in_parts_holds_the_rows_of_the_whole(tmp_path: Path) -> None:
    events, places = (synthetic.whole(20)[name] for name in ("events", "places"))
    for whole, table in ((events, schema.EVENTS), (places, schema.PLACES)):
        parts = (whole.iloc[start : start + 7] for start in range(0, len(whole), 7) if start < 20)
        layers.stream(parts, table, tmp_path / "parts.gpkg")
        layers.stream([whole.iloc[:21]], table, tmp_path / "whole.gpkg")
        rows = f"SELECT * FROM {table.name} ORDER BY fid"
        assert asked(tmp_path / "parts.gpkg", rows) == asked(tmp_path / "whole.gpkg", rows)


def test_an_event_keeps_its_fid_when_others_come_and_go(tmp_path: Path) -> None:
    dataset = synthetic.whole(20)
    fewer = dataset | {"events": dataset["events"].iloc[5:].reset_index(drop=True)}
    all_fids = dict(zip(dataset["events"]["event_id_cnty"], layers.fids(dataset["events"], schema.EVENTS), strict=True))
    assert all(all_fids[key] == int(key[3:]) for key in all_fids)
    kept = asked(written(fewer, tmp_path), "SELECT event_id_cnty, fid FROM events")
    assert {key: all_fids[key] for key, _ in kept} == dict(kept)


def test_every_column_has_its_words_and_its_closed_list(package: Path) -> None:
    rows = asked(package, "SELECT table_name, column_name, name, description, constraint_name FROM gpkg_data_columns")
    assert len(rows) == sum(len(table.names) - bool(table.geometry) for table in schema.TABLES.values())
    told = {(table, column): (alias, meaning, domain) for table, column, alias, meaning, domain in rows}
    assert told["events", "event_type"] == ("Event type", "ACLED event type", "event_type")
    assert told["events", "geo_precision"][2] == "from_1_to_3"
    values = asked(package, "SELECT value FROM gpkg_data_column_constraints WHERE constraint_name = 'fat_status' ORDER BY rowid")
    assert [value for (value,) in values] == list(domains.closed_list(schema.EVENTS.column("x_fat_status")) or ())


def test_names_for_readers_are_told_apart_in_each_table() -> None:
    for table in schema.TABLES.values():
        names = [wording.alias(column.name) for column in table.columns]
        assert len(set(names)) == len(names), table.name


def test_each_layer_with_a_geometry_has_a_style_to_open_with(package: Path) -> None:
    rows = asked(package, "SELECT f_table_name, f_geometry_column FROM layer_styles WHERE useAsDefault = 1")
    assert sorted(rows) == sorted((name, "geom" if table.geometry else "") for name, table in schema.TABLES.items())
    assert {"events", "event_areas", "aggregates", "admin_areas", "basemap"} <= {style.layer for style in styles.STYLES}


def test_the_form_shows_every_number_of_deaths() -> None:
    look = (styles.TEMPLATES / "events.by-type.qml").read_text(encoding="utf-8")
    deaths = [name for name in schema.EVENTS.names if name.startswith("x_fat_")]
    assert [name for name in deaths if f'attributeEditorField index="{name}"' in look] == []
    assert [name for name in deaths if f'name="{name}"' not in look] == []


def test_each_column_of_a_claim_is_once_in_its_form() -> None:
    look = styles.filled(styles.of_layer("claims")[0], schema.CLAIMS)
    tabs = look.findall("./attributeEditorForm/attributeEditorContainer")
    assert [tab.get("name") for tab in tabs] == ["What was said", "Of what", "All else"]
    shown = [field.get("name", "") for tab in tabs for field in tab]
    assert shown[:3] == ["summary", "quote", "originator_id"]
    assert sorted(shown) == sorted(schema.CLAIMS.names)


def test_debians_validator_finds_nothing(package: Path, qgis: object) -> None:
    done = subprocess.run(
        ["/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", str(package)],
        capture_output=True, encoding="utf-8", check=False, env={"PATH": os.environ["PATH"]},
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip(), done.stderr.strip()) == (0, "", "")


# Text that means harm


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_stored_whole(tmp_path: Path, text: str) -> None:
    assert (text,) in asked(written(with_notes(text), tmp_path), "SELECT notes FROM events")


def test_text_that_readers_would_see_cut_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"events\.notes: row .* holds a NUL"):
        gpkg.write(with_notes("first\0second"), tmp_path)


def with_half_a_character(dataset: Dataset) -> Dataset:
    dataset["events"] = dataset["events"].astype({"notes": object, "actor1": object})
    dataset["events"].loc[0, ["notes", "actor1"]] = ["broken \ud83d", "\udcff\0"]
    return dataset


def test_half_a_character_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as refused:
        gpkg.write(with_half_a_character(synthetic.whole(3)), tmp_path)
    where = r"events\.%s: row '.*, XSY\d{12}' holds %s"
    for line, told in zip(str(refused.value).splitlines(), (("actor1", "a NUL"), ("notes", "half of a character")), strict=True):
        assert re.match(where % told, line)
    assert list(tmp_path.iterdir()) == []


def test_a_build_with_half_a_character_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"events\.notes: row .* holds half of a character"):
        export.write(with_half_a_character(synthetic.dataset(3)), {}, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_an_input_whose_name_is_no_utf8_is_told_in_the_passport(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "WRITERS", (gpkg.write,))
    export.write(synthetic.dataset(3), {"claims/n\udcff.csv": "0" * 64}, tmp_path / "out")
    passport = json.loads((tmp_path / "out" / "build.json").read_text(encoding="utf-8"))
    assert list(passport["inputs"]) == ["claims/n\udcff.csv"]
    assert passport["geopackage_content_sha256"] == gpkg.content_hash(tmp_path / "out" / gpkg.NAME)


def test_a_file_that_stands_there_is_replaced_whole(package: Path, tmp_path: Path) -> None:
    shutil.copy(package, tmp_path / gpkg.NAME)
    with pytest.raises(OutputError, match="holds a NUL"):
        gpkg.write(with_notes("first\0second"), tmp_path)
    assert (tmp_path / gpkg.NAME).read_bytes() == package.read_bytes()
    assert asked(written(synthetic.whole(3), tmp_path), "SELECT count(*) FROM events") == [(3,)]
    assert [path.name for path in tmp_path.iterdir()] == [gpkg.NAME]


def test_an_id_without_its_number_is_refused(tmp_path: Path) -> None:
    dataset = synthetic.whole(3)
    dataset["events"].loc[0, "event_id_cnty"] = "XSY-not-a-number"
    with pytest.raises(OutputError, match="an id without its number"):
        gpkg.write(dataset, tmp_path)


def test_a_day_before_1900_stays_the_day_it_is(tmp_path: Path) -> None:
    dataset = synthetic.whole(3)
    dataset["events"].loc[0, ["event_date", "t_start"]] = [pd.Timestamp("1860-07-09")] * 2
    found = asked(written(dataset, tmp_path), "SELECT event_date, t_start FROM events ORDER BY 1")[0]
    assert found == ("1860-07-09", "1860-07-09T00:00:00.000Z")


def test_a_total_without_outline_stays_without(tmp_path: Path) -> None:
    dataset = synthetic.whole(3)
    dataset["aggregates"].loc[0, "geometry"] = None
    assert asked(written(dataset, tmp_path), "SELECT count(*) FROM aggregates WHERE geom IS NULL") == [(1,)]


def test_a_data_set_without_events_is_written_too(tmp_path: Path) -> None:
    assert asked(written(synthetic.whole(0), tmp_path), "SELECT count(*) FROM events") == [(0,)]


# The same bytes, whole or not at all

BUILD = """
import sys
from pathlib import Path
from pipeline.export import gpkg
from tests import synthetic
gpkg.write(synthetic.whole(40), Path(sys.argv[1]))
"""


def test_the_bytes_are_the_same_anywhere(tmp_path: Path) -> None:
    worlds = (
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
        {"PYTHONHASHSEED": "2", "TZ": "Asia/Damascus", "LC_ALL": "C"},
    )
    hashes = set()
    for number, world in enumerate(worlds):
        folder = tmp_path / f"folder {number}"
        folder.mkdir()
        subprocess.run([sys.executable, "-c", BUILD, str(folder)], env=os.environ | world | {"PYTHONPATH": str(ROOT)}, check=True)
        hashes.add(hashlib.sha256((folder / gpkg.NAME).read_bytes()).hexdigest())
    assert len(hashes) == 1


def test_reading_leaves_the_file_untouched_also_in_a_folder_that_nobody_may_write(package: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    copy = Path(shutil.copy(package, closed))
    before = copy.read_bytes()
    copy.chmod(0o444)
    closed.chmod(0o555)
    try:
        assert len(pyogrio.read_dataframe(copy, layer="events")) == 60
        with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)) as file:
            assert file.execute("PRAGMA journal_mode").fetchone() == ("delete",)
            assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        closed.chmod(0o755)
    assert copy.read_bytes() == before
    assert [path.name for path in closed.iterdir()] == [gpkg.NAME]


def test_the_content_has_one_hash_however_it_is_packed(package: Path, tmp_path: Path) -> None:
    repacked = tmp_path / "repacked.gpkg"
    with closing(sqlite3.connect(shutil.copy(package, repacked), isolation_level=None)) as file:
        file.execute("PRAGMA page_size = 1024")
        file.execute("VACUUM")
    assert repacked.read_bytes() != package.read_bytes()
    assert gpkg.content_hash(repacked) == gpkg.content_hash(package)
    with closing(sqlite3.connect(repacked, isolation_level=None)) as file:
        file.execute("UPDATE layer_styles SET useAsDefault = 0 WHERE f_table_name = 'claims'")
    assert gpkg.content_hash(repacked) != gpkg.content_hash(package)


@pytest.mark.parametrize("python", ["/usr/bin/python3", os.environ.get("OTHER_PYTHON", "python3")], ids=["Debian's", "another"])
def test_another_sqlite_packs_the_same_content(package: Path, tmp_path: Path, python: str) -> None:
    """Set OTHER_PYTHON to one whose sqlite3 is of another version."""
    asked_for = "import sqlite3; print(sqlite3.sqlite_version)"
    version = subprocess.run([python, "-c", asked_for], capture_output=True, encoding="utf-8", check=False).stdout.strip()
    if version in ("", sqlite3.sqlite_version):
        pytest.skip(f"{python} has {f'the same SQLite, {version}' if version else 'no SQLite'}")
    repacked = tmp_path / "repacked.gpkg"
    pack = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('VACUUM INTO ?', (sys.argv[2],))"
    subprocess.run([python, "-c", pack, str(package), str(repacked)], check=True)
    assert gpkg.content_hash(repacked) == gpkg.content_hash(package)


KILLED = """
import sys
from pathlib import Path
from pipeline import export
from pipeline.export import gpkg
from tests import synthetic
export.WRITERS = (gpkg.write,)
export.write(synthetic.dataset(30_000), {}, Path(sys.argv[1]))
"""


@pytest.mark.slow
def test_a_build_that_is_killed_leaves_the_last_good_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    monkeypatch.setattr(export, "WRITERS", (gpkg.write,))
    export.write(synthetic.dataset(20), {}, out)
    before = (out / gpkg.NAME).read_bytes()
    running = subprocess.Popen([sys.executable, "-c", KILLED, str(out)], env=os.environ | {"PYTHONPATH": str(ROOT)})
    half = tmp_path / ".out-next" / f".half-{gpkg.NAME}"
    while running.poll() is None and not (half.exists() and half.stat().st_size > 1_000_000):
        time.sleep(0.02)
    running.send_signal(signal.SIGKILL)
    assert running.wait() == -signal.SIGKILL
    assert (out / gpkg.NAME).read_bytes() == before
    export.write(synthetic.dataset(20), {}, out)
    assert (out / gpkg.NAME).read_bytes() == before
    assert not half.exists()


def test_points_stand_where_their_columns_say(package: Path) -> None:
    events = gpd.read_file(package, layer="events")
    assert shapely.get_x(events.geometry.to_numpy()) == pytest.approx(events["longitude"].to_numpy())
    assert shapely.get_y(events.geometry.to_numpy()) == pytest.approx(events["latitude"].to_numpy())


def test_every_text_in_a_tip_is_escaped() -> None:
    """A field in QGIS's tips is HTML, and a layer with a geometry and no tip of its own shows its name as HTML."""
    for style in styles.STYLES:
        table = schema.TABLES[style.layer]
        tip = styles.filled(style, table).findtext("mapTip", "")
        assert "[%" in tip, f"{style.layer}, {style.name}: no tip"
        texts = {column.name for column in table.columns if column.kind in ("text", "json")}
        open_parts = [part for part in re.findall(r"\[%(.*?)%\]", tip, re.DOTALL) if not part.strip().startswith("replace(")]
        assert [name for part in open_parts for name in re.findall(r'"(\w+)"', part) if name in texts] == []
