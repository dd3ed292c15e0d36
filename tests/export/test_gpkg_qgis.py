"""QGIS itself opens the file: everything valid and dressed, days counted right, pictures as reviewed, edits that come back."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from pipeline import schema, vocab
from pipeline.export import about, corrections, gpkg, palette
from pipeline.export.gpkg import fields, styles, wording
from pipeline.schema import Dataset
from tests import synthetic

HERE = Path(__file__).parent
PICTURES = HERE.parent / "golden" / "pictures"
HOSTILE = '<img src="http://example.org/x.png" onerror=alert(1)> & "quoted" \u202ereversed =1+1'
Qgis = Callable[..., str]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built GeoPackage of 300 made-up events, one of them hostile."""
    folder = tmp_path_factory.mktemp("built")
    dataset = synthetic.whole(300)
    events = dataset["events"]
    events.loc[events.index[0], ["notes", "location", "source"]] = HOSTILE
    gpkg.write(dataset, folder)
    return folder / gpkg.NAME


def ran(qgis: Qgis, script: str, *arguments: str | Path) -> str:
    """What a script beside this test printed."""
    return qgis((HERE / f"qgis_{script}.py").read_text(encoding="utf-8"), *arguments)


def hostile_event(package: Path) -> str:
    """The id of the event with the hostile text."""
    with closing(sqlite3.connect(package)) as opened:
        return str(opened.execute("SELECT event_id_cnty FROM events WHERE notes = ?", (HOSTILE,)).fetchone()[0])


@pytest.fixture(scope="module")
def opened(package: Path) -> dict[str, object]:
    """Filled by the first test that asks QGIS; the others read it."""
    return {}


def opening(qgis: Qgis, package: Path, opened: dict[str, object]) -> dict[str, object]:
    if not opened:
        opened |= json.loads(ran(qgis, "opening", package, hostile_event(package)))
    return opened


def test_every_layer_opens_alone_with_its_style_and_its_words(qgis: Qgis, package: Path, opened: dict[str, object]) -> None:
    layers = opening(qgis, package, opened)["layers"]
    assert set(layers) == set(schema.TABLES)
    for table in schema.TABLES.values():
        layer = layers[table.name]
        assert layer["valid"]
        assert (layer["title"], layer["contact"]) == (table.title, ["Maintainers of Sahil"])
        assert table.meaning in layer["abstract"]
        assert layer["licence"] == [about.LICENCE]
        assert set(layer["styles"]) == {style.name for style in styles.of_layer(table.name)}
        assert [field["name"] for field in layer["fields"]] == ["fid", *(c.name for c in table.columns if c.kind != "geometry")]
        assert [field["alias"] for field in layer["fields"][1:]] == [wording.alias(field["name"]) for field in layer["fields"][1:]]
        assert set(layer["editable"]) == set(fields.EDITABLE.get(table.name, ()))
        if table.geometry:
            assert layer["crs"] == "EPSG:4326"
    assert layers["events"]["renderer"] == "categorizedSymbol"
    assert layers["aggregates"]["renderer"] == layers["basemap"]["renderer"] == "RuleRenderer"


def test_closed_lists_days_and_ranges_have_their_widgets(qgis: Qgis, package: Path, opened: dict[str, object]) -> None:
    listed = opening(qgis, package, opened)["layers"]["events"]["fields"]
    of = {field["name"]: field for field in listed}
    assert of["event_type"]["widget"] == "ValueMap"
    assert [value for pair in of["event_type"]["config"]["map"] for value in pair.values()] == list(vocab.LISTS["event_type"])
    assert (of["event_date"]["widget"], of["event_date"]["type"]) == ("DateTime", "Date")
    assert (of["t_start"]["widget"], of["t_start"]["type"]) == ("DateTime", "DateTime")
    assert of["x_fat_imputed"]["type"] == "Boolean"
    assert (of["geo_precision"]["config"]["Min"], of["geo_precision"]["config"]["Max"]) == (1, 3)
    assert of["x_fat_best"]["config"]["Min"] == 0


def test_the_project_inside_opens_whole(qgis: Qgis, package: Path, opened: dict[str, object]) -> None:
    found = opening(qgis, package, opened)
    assert found["read"]
    assert (found["invalid"], found["broken_relations"]) == ([], [])
    assert found["crs"] == "EPSG:4326"
    assert {"By type", "By certainty", "By source independence", "Density", "Totals of areas"} <= set(found["themes"])
    assert sorted(found["layouts"]) == ["A4 map", "A4 numbers by area", "A4 totals of areas"]
    assert {title.removeprefix("sahil_") for title in found["in_tree"]} == {*schema.TABLES, "openstreetmap"}
    assert (len(found["claims"]), len(set(found["documents"]))) == (2, 2)
    assert found["variables"]["sahil_data_as_of"] == "2026-01-01"
    assert found["temporal"]
    assert found["form_children"] == [True, True]
    assert found["form_tabs"][-2:] == ["Sources and claims", "Deaths under each rule"]
    assert "sahil_openstreetmap" not in found["shown"]
    assert "sahil_aggregates" not in found["shown"]
    corners = [float(number) for number in found["opens_on"].replace(" : ", ",").split(",")]
    assert corners[0] < 35.5 < 37.0 < corners[2]  # the coast, from the sea to 37 degrees east, and no continent
    assert corners[1] < 34.1 < 36.3 < corners[3] < 37.5


def test_the_time_of_the_project_is_the_time_of_the_data(qgis: Qgis, package: Path, opened: dict[str, object]) -> None:
    with closing(sqlite3.connect(package)) as file:
        first, last = file.execute("SELECT min(t_start), max(t_end) FROM events").fetchone()
    assert opening(qgis, package, opened)["span"] == [first[:19], last[:19]]
    assert opening(qgis, package, opened)["step"][0] == 1


def test_what_a_source_wrote_does_not_run_in_a_tip(qgis: Qgis, package: Path, opened: dict[str, object]) -> None:
    tip = opening(qgis, package, opened)["tip"]
    assert "<img" not in tip
    assert "&lt;img src=&quot;http://example.org/x.png&quot; onerror=alert(1)&gt; &amp; &quot;quoted&quot;" in tip


def test_nothing_asks_the_network(qgis: Qgis, package: Path, opened: dict[str, object]) -> None:
    assert opening(qgis, package, opened)["asked"] == []


@pytest.mark.parametrize("zone", ["UTC", "Asia/Damascus", "America/New_York"])
def test_the_controller_counts_every_day_and_month_as_sql_does(
    qgis: Qgis, package: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    shown, windows = frames(qgis, package)
    assert shown["days"] == {f"{day}T00:00:00": inside(windows, day, day) for day in map(stamp, shown["days"])}
    months = list(map(stamp, shown["months"]))
    assert shown["months"] == {f"{month}T00:00:00": inside(windows, month, month_later(month)) for month in months}


@pytest.mark.parametrize(("zone", "years_ago", "jump"), [("Asia/Beirut", 0, "2025-03-30"), ("Asia/Damascus", 3, "2022-03-25")])
def test_only_where_clocks_leave_midnight_out_is_a_day_miscounted_and_the_one_before(
    qgis: Qgis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str, years_ago: int, jump: str
) -> None:  # D29
    gpkg.write(earlier(synthetic.whole(300), years_ago), tmp_path)
    monkeypatch.setenv("TZ", zone)
    shown, windows = frames(qgis, tmp_path / gpkg.NAME)
    wrong = {day for day in map(stamp, shown["days"]) if shown["days"][f"{day}T00:00:00"] != inside(windows, day, day)}
    assert wrong == {jump, str(date.fromisoformat(jump) - timedelta(days=1))}


def earlier(dataset: Dataset, years: int) -> Dataset:
    """The same events that many years before."""
    events = dataset["events"]
    days = [name for name in events.columns if events[name].dtype.kind == "M"]
    moved = events.assign(**{name: (events[name] - pd.DateOffset(years=years)).astype(events[name].dtype) for name in days})
    return dataset | {"events": moved}


def frames(qgis: Qgis, package: Path) -> tuple[dict[str, dict[str, int]], list[tuple[str, str]]]:
    """What the controller shows in each frame, and the windows of the events."""
    with closing(sqlite3.connect(package)) as file:
        windows = file.execute("SELECT date(t_start), date(t_end) FROM events").fetchall()
    return json.loads(ran(qgis, "days", package)), windows


def stamp(moment: str) -> str:
    """The day of a frame, which begins at midnight UTC wherever the machine stands."""
    assert moment.endswith("T00:00:00"), moment
    return moment[:10]


def inside(windows: list[tuple[str, str]], first: str, last: str) -> int:
    """Events whose window touches the days from first to last."""
    return sum(1 for start, end in windows if start <= last and end >= first)


def month_later(day: str) -> str:
    """The last day of the frame of one month that begins on a day."""
    begun = date.fromisoformat(day)
    year, month = divmod(begun.year * 12 + begun.month, 12)
    return str(date(year, month + 1, begun.day) - timedelta(days=1))


def test_pictures_are_as_reviewed(qgis: Qgis, package: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    ran(qgis, "pictures", package, tmp_path)
    drawn = sorted(tmp_path.glob("qgis-*.png"))
    assert all(
        (tmp_path / f"{page}.pdf").stat().st_size > 20_000
        for page in ("page", "page-of-certainty", "page-of-totals", "page-of-numbers")
    )
    if request.config.getoption("--update-golden"):
        PICTURES.mkdir(parents=True, exist_ok=True)
        for picture in drawn:
            with Image.open(picture) as image:
                image.convert("RGB").save(PICTURES / picture.name, optimize=True)
    assert [picture.name for picture in drawn] == sorted(picture.name for picture in PICTURES.glob("qgis-*.png"))
    far = {picture.name: difference(picture, PICTURES / picture.name) for picture in drawn}
    assert {name: how for name, how in far.items() if how > 6} == {}


def difference(one: Path, other: Path) -> float:
    """How far two pictures are apart, of 255, as seen from some way off: letters may differ by a font's version."""
    with Image.open(one) as a, Image.open(other) as b:
        assert a.size == b.size
        small = (a.width // 4, a.height // 4)
        first, second = (np.asarray(image.convert("RGB").resize(small), dtype=float) for image in (a, b))
    return float(np.abs(first - second).mean())


def test_edits_of_a_copy_come_back_as_corrections(qgis: Qgis, package: Path, tmp_path: Path) -> None:
    copy = tmp_path / gpkg.NAME  # under another name the project inside would not find its layers
    shutil.copy(package, copy)
    with closing(sqlite3.connect(package)) as file:
        events = file.execute(
            "SELECT event_id_cnty, latitude, longitude, x_place_id, event_date, fatalities FROM events ORDER BY 1 LIMIT 4"
        ).fetchall()
        place = file.execute("SELECT place_id FROM places WHERE place_id <> ? ORDER BY 1", (events[1][3],)).fetchone()[0]
    moved, placed, dated, counted = (event[0] for event in events)
    wanted = [
        (moved, "geometry", [35.9, 35.2]),
        (placed, "x_place_id", place),
        (dated, "event_date", "2025-03-09"),
        (dated, "sub_event_type", "Armed clash"),
        (counted, "fatalities", 41),
        (counted, "notes", "not a correction"),
    ]
    ran(qgis, "edit", copy, json.dumps(wanted))
    edits = corrections.between(copy, package)
    assert {(c.key, c.field, c.old, c.new) for c in edits.corrections} == {
        (moved, "latitude", f"{events[0][1]:.4f}", "35.2000"),
        (moved, "longitude", f"{events[0][2]:.4f}", "35.9000"),
        (placed, "x_place_id", events[1][3], place),
        (dated, "event_date", events[2][4], "2025-03-09"),
        *(edit for edit in sub_type_edit(package, dated)),
        (counted, "fatalities", str(events[3][5]), "41"),
    }
    assert [line.split()[0] for line in edits.passed_over] == ["notes"]


def sub_type_edit(package: Path, event_id: str) -> set[tuple[str, str, str, str]]:
    """The correction to an armed clash; none where it was one."""
    with closing(sqlite3.connect(package)) as file:
        was = file.execute("SELECT sub_event_type FROM events WHERE event_id_cnty = ?", (event_id,)).fetchone()[0]
    return {(event_id, "sub_event_type", was, "Armed clash")} - {(event_id, "sub_event_type", "Armed clash", "Armed clash")}


def test_the_templates_are_what_the_author_script_writes(qgis: Qgis, package: Path, tmp_path: Path) -> None:
    author = f"import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path({str(HERE / 'qgis_author.py')!r}, run_name='__main__')"
    qgis(author, "qgis_author.py", package, tmp_path)
    made = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()}
    kept = {file.name: file.read_text(encoding="utf-8") for file in styles.TEMPLATES.iterdir()}
    assert made.keys() == kept.keys()
    assert [name for name in made if made[name] != kept[name]] == []


def test_the_legend_has_every_kind_and_size(package: Path) -> None:
    look = (styles.TEMPLATES / "events.by-type.qml").read_text(encoding="utf-8")
    assert all(entry.colour_in(look) for entry in map(Seen, palette.EVENT_TYPES))
    assert all(f'label="{size.label}"' in look for size in palette.SIZES)


class Seen:
    """A look, to be found in a style."""

    def __init__(self, look: palette.Look) -> None:
        self.look = look

    def colour_in(self, style: str) -> bool:
        red, green, blue = (int(self.look.colour[at : at + 2], 16) for at in (1, 3, 5))
        return f"{red},{green},{blue},255" in style and f'label="{self.look.label}"' in style
