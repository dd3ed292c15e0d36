"""The map as a file: what it carries, what it lets run, that it is the same each time; its scripts under node."""

import base64
import gzip
import json
import re
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

import pandas as pd
import pytest

from pipeline import schema, vocab
from pipeline.export import map as map_room
from pipeline.export.map import events, ground, packed, receipts, scripts
from pipeline.schema import Dataset
from tests.export import map_data

ROOT = Path(__file__).parents[2]
JS = ROOT / "pipeline" / "export" / "map" / "js"
NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="node is not on this machine: sudo apt-get install nodejs (18 or later)")


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return map_data.whole(120)


@pytest.fixture(scope="module")
def page(dataset: Dataset) -> str:
    return map_room.rendered(dataset)


def chunk(page: str, name: str) -> str:
    packed_letters = re.search(rf'<script type="text/plain" id="{name}">([^<]*)</script>', page)
    assert packed_letters
    return gzip.decompress(base64.b64decode(packed_letters[1])).decode()


def test_the_same_data_give_the_same_bytes(dataset: Dataset, page: str) -> None:
    assert map_room.rendered(dataset) == page


def test_nothing_is_loaded_from_anywhere(page: str) -> None:
    assert re.findall(r"<link\b|<iframe|<img|\bsrc=|@import|url\(", page.split("<script>")[0]) == []
    assert re.findall(r"<script[^>]*\bsrc=|<link\b", page) == []
    assert "user-scalable=no" not in page


def test_every_script_and_style_is_named_by_its_hash(page: str) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    for tag in ("script", "style"):
        for text in re.findall(rf"<{tag}>(.*?)</{tag}>", page, flags=re.DOTALL):
            assert base64.b64encode(sha256(text.encode()).digest()).decode() in policy[1]
    assert base64.b64encode(sha256(chunk(page, "leaflet").encode()).digest()).decode() in policy[1]
    assert "unsafe" not in policy[1]
    assert policy[1].startswith("default-src 'none'")


def test_a_page_of_hostile_texts_has_the_same_tags(page: str) -> None:
    bad = map_room.rendered(map_data.hostile(12))
    assert re.findall(r"</?script[^>]*>", bad) == re.findall(r"</?script[^>]*>", page)


def test_licences_and_tile_host_are_told(page: str) -> None:
    told = json.loads(chunk(page, "sahil-events"))["about"]
    assert "Leaflet" in told["parts"][0][0]
    assert "Redistribution" in told["parts"][0][2]
    assert told["tiles"].startswith("https://")


def test_columns_give_every_event_back(dataset: Dataset) -> None:
    table = dataset["events"]
    voices = receipts.voices(dataset, receipts.event_links(dataset))
    told = json.loads(packed.compact(events.columns(dataset, voices)))
    group = told["groups"]["where"]
    at = group["fields"].index("latitude")
    assert [group["rows"][code][at] for code in told["columns"]["where"]] == table["latitude"].tolist()
    assert [f"XSY{number:012d}" for number in told["columns"]["id"]] == table["event_id_cnty"].tolist()


def test_every_column_of_an_event_reaches_the_page() -> None:
    grouped = {name for group in events.GROUPS for name in group.columns}
    numbers = {"event_id_cnty", "event_date", "year", "x_date_start", "x_date_end"}
    in_receipts = {"notes", "timestamp", "x_anchor_claim_id"}
    drawn = {"geometry", "t_start", "t_end"}
    assert {column.name for column in schema.EVENTS.columns} <= grouped | numbers | in_receipts | drawn


def test_a_long_quote_is_cut_short() -> None:
    dataset = map_data.whole(4)
    dataset["claims"]["quote"] = "word " * 60
    lines = receipts.book(dataset, receipts.event_links(dataset)).split("\n")
    assert all(line.count("word") == 25 for line in lines[5:])


def test_a_sensitive_place_is_not_named() -> None:
    dataset = map_data.whole(4)
    dataset["places"]["sensitive"] = dataset["places"]["place_id"] == "C3585"
    names = ground.place_names(dataset)
    assert len(names["name"]) == len(ground.place_names(map_data.whole(4))["name"]) - 1  # type: ignore[arg-type]


def test_a_plain_disc_needs_no_outline_and_a_cut_one_has_it() -> None:
    dataset = map_data.whole(30)
    dataset["event_areas"]["area_km2"] = dataset["event_areas"]["area_km2"] / 2
    voices = [""] * 30
    shapes = events.columns(dataset, voices)["shapes"]
    assert all(rings for *_, rings in shapes)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "name",
    "event_type sub_event_type inter measure subject_group count_basis attribution_status verification geo_basis "
    "event_claim_role aggregate_kind aggregate_status registry_status evidence_tier fat_rule review_status".split(),
)
def test_every_code_that_a_reader_meets_has_words(name: str) -> None:
    unsaid = {"none", "not_applicable", "coded"}  # left out of the sentence
    labels = scripts.words()["labels"]
    assert isinstance(labels, dict)
    assert set(vocab.LISTS[name]) - unsaid - {"all"} <= set(labels)


def test_every_actor_has_an_arabic_name() -> None:
    actors = pd.read_csv(ROOT / "gazetteer" / "actors.csv")["name"]
    assert set(actors) <= set(scripts.words()["labels"])


def test_a_thousand_events_leave_room_in_the_file() -> None:
    assert len(map_room.rendered(map_data.whole(1_000)).encode()) < 540_000  # of 600,000


def test_numbers_that_are_none_never_reach_the_page() -> None:
    with pytest.raises(ValueError, match="JSON"):
        packed.compact(float("nan"))


def test_modules_stand_after_those_they_need() -> None:
    for at, name in enumerate(scripts.MODULES):
        needed = re.findall(r'from "\./(\w+)\.mjs"', (JS / f"{name}.mjs").read_text(encoding="utf-8"))
        assert set(needed) <= set(scripts.MODULES[:at]), name
    assert {path.stem for path in JS.glob("*.mjs")} == set(scripts.MODULES)


@pytest.mark.parametrize("path", sorted(JS.glob("*.mjs")), ids=lambda path: path.stem)
def test_a_module_says_what_it_decides_and_is_short(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("// ")
    assert lines[0].endswith(".")
    assert len(lines) < 400
    assert [
        line
        for line in lines
        if re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|localStorage|fetch\(", line)
    ] == []


@needs_node
def test_the_pages_script_is_javascript(tmp_path: Path) -> None:
    script = tmp_path / "page.js"
    script.write_text(scripts.page_script(), encoding="utf-8")
    files = [script, *sorted(JS.glob("*.mjs"))]
    faults = [done.stderr for file in files if (done := node("--check", file)).returncode]
    assert faults == []


@needs_node
def test_the_modules_pass_their_own_tests() -> None:
    done = node("--test", *sorted((ROOT / "tests" / "export" / "map_js").glob("*.test.mjs")))
    assert done.returncode == 0, done.stdout


TSC = shutil.which("tsc")


@pytest.mark.skipif(TSC is None, reason="tsc is not on this machine: npm install --global typescript@5")
def test_the_modules_keep_their_types() -> None:
    strict = "--noEmit --allowJs --checkJs --strict --noUnusedLocals --noUnusedParameters --target es2022 --module node16"
    library = "--moduleResolution node16 --lib es2022,dom,dom.iterable"
    command = [str(TSC), *strict.split(), *library.split(), str(JS / "page.mjs")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


ESLINT = shutil.which("eslint")


@pytest.mark.skipif(ESLINT is None, reason="eslint is not on this machine: npm install --global eslint@9")
def test_the_modules_pass_the_linter() -> None:
    rules = ROOT / "tests" / "export" / "map_js" / "eslint.config.mjs"
    command = [str(ESLINT), "--max-warnings", "0", "-c", str(rules), "."]
    done = subprocess.run(command, cwd=JS, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


def node(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(NODE), *map(str, arguments)], capture_output=True, encoding="utf-8", check=False)
