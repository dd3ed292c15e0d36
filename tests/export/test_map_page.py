"""The map in a real browser with no network: nothing asked, nothing run, the right figures, for hands and for keys."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pipeline.export import gpkg
from pipeline.export import map as map_room
from pipeline.schema import Dataset
from tests.export import map_data
from tests.export.map_browser import DESK, PHONE, Opened, opener, text_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return map_data.whole(400)


@pytest.fixture(scope="module")
def folder(dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("built")
    map_room.write(dataset, out)
    gpkg.write(dataset, out)
    return out


@pytest.fixture(scope="module")
def database(folder: Path) -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(next(folder.glob("*.gpkg")))
    yield database
    database.close()


@pytest.fixture(scope="module")
def open_page(chromium: Browser) -> Iterator[Callable[..., Opened]]:
    yield from opener(chromium)


@pytest.fixture(scope="module")
def desk(open_page: Callable[..., Opened]) -> Opened:
    return open_page()


def test_it_opens_without_asking_anyone(desk: Opened, folder: Path) -> None:
    page = desk.go(folder / "map.html", past_note=False)
    assert page.is_visible("dialog[open]")
    page.click("#note-go")
    assert text_of(page, "#n-events").startswith("400")
    assert drawn_pixels(page) > 500
    page.click(".event")
    page.click("#tab-totals")
    page.click(".total summary")
    page.click("#language")
    assert page.evaluate("document.documentElement.dir") == "rtl"
    assert (page.evaluate("localStorage.length + sessionStorage.length"), page.context.cookies()) == (0, [])
    assert page.evaluate("map_sahil.options.zoomAnimation") is False  # the browser asks for less motion
    assert (desk.asked, desk.faults) == ([], [])


def drawn_pixels(page: Page) -> int:
    """How many pixels of the layer of events are not empty."""
    count: int = page.evaluate(
        """() => {
          const canvas = document.querySelector('.leaflet-sahil-2-pane canvas');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          return data.reduce((count, value, at) => count + (at % 4 === 3 && value > 0), 0);
        }"""
    )
    return count


def test_a_server_is_asked_only_after_a_click_that_says_so(open_page: Callable[..., Opened], folder: Path) -> None:
    one = open_page()
    page = one.go(folder / "map.html")
    page.click("#f-online")
    assert "basemaps.cartocdn.com" in text_of(page, "dialog[open]")
    assert one.asked == []
    page.click("#online-go")
    page.wait_for_timeout(300)
    assert one.asked
    assert page.is_visible(".credit")
    assert all(url.startswith("https://basemaps.cartocdn.com/") for url in one.asked)


IN_MARCH = "x_date_start <= '2025-03-31' AND x_date_end >= '2025-03-01'"
OF_THE_MINISTRY = (
    "SELECT event_id_cnty FROM event_claims JOIN claims USING (claim_id) WHERE 'SYNTH-MINISTRY' IN (originator_id, publisher_id)"
)
ON_CIVILIANS = "event_type = 'Violence against civilians'"
FILTERS = (
    ("type=Battles", "event_type = 'Battles'"),
    ("type=Riots|Protests&confidence=low", "event_type IN ('Riots', 'Protests') AND x_confidence = 'low'"),
    ("actor=Civilians", "'Civilians' IN (inter1, inter2)"),
    ("civilians=1&precision=1|2", "civilian_targeting IS NOT NULL AND geo_precision IN (1, 2)"),
    ("deaths=10", "coalesce(x_fat_best, fatalities) >= 10"),
    ("deaths=5&rule=latest", "coalesce(CASE WHEN f.event_id_cnty IS NULL THEN x_fat_best ELSE f.best END, fatalities) >= 5"),
    ("disputed=1", "x_disputed"),
    ("speakers=2", "x_n_originators >= 2"),
    ("district=Banyas", "coalesce(admin2, admin1) = 'Banyas'"),
    ("source=SYNTH-MINISTRY&from=2025-03-01&to=2025-03-31", f"{IN_MARCH} AND e.event_id_cnty IN ({OF_THE_MINISTRY})"),
    ("type=Violence+against+civilians&disputed=1&from=2025-01-01", f"{ON_CIVILIANS} AND x_disputed AND x_date_end >= '2025-01-01'"),
)
EVENTS = "events e LEFT JOIN event_figures f ON f.event_id_cnty = e.event_id_cnty AND f.rule = '{rule}'"


@pytest.mark.parametrize(("address", "condition"), FILTERS, ids=[address for address, _ in FILTERS])
def test_the_csv_of_a_filter_is_the_query_on_the_geopackage(
    desk: Opened, folder: Path, database: sqlite3.Connection, address: str, condition: str
) -> None:
    page = desk.go(folder / "map.html", address)
    head, *rows = csv.reader(io.StringIO(carried(page, 2).read_text(encoding="utf-8")))
    tables = EVENTS.format(rule="latest")
    columns = ", ".join(f"e.{name}" for name in head)
    found = database.execute(f"SELECT {columns} FROM {tables} WHERE {condition} ORDER BY event_date, e.event_id_cnty").fetchall()
    flags = {at for at, name in enumerate(head) if name in ("x_fat_high_open", "x_fat_imputed", "x_party_sourced", "x_disputed")}
    assert rows
    assert rows == [[as_written(cell, at in flags) for at, cell in enumerate(row)] for row in found]


def as_written(cell: object, is_flag: bool) -> str:
    if is_flag:
        return str(bool(cell))
    if isinstance(cell, float) and cell.is_integer():  # the page knows one kind of number: a longitude of 36
        return str(int(cell))
    return "" if cell is None else str(cell)


@pytest.mark.parametrize("rule", ["published", "conservative", "majority", "highest_tier", "latest"])
def test_every_sum_is_the_sum_of_the_table(desk: Opened, folder: Path, database: sqlite3.Connection, rule: str) -> None:
    page = desk.go(folder / "map.html")
    page.select_option("#rule", rule)
    ends = ", ".join(
        f"CASE WHEN f.event_id_cnty IS NULL THEN x_fat_{end} ELSE f.{end} END AS {end}" for end in ("low", "best", "high")
    )
    query = (
        "SELECT sum(low), sum(coalesce(best, low)), sum(coalesce(high, best, low, 0)), sum(low IS NULL AND best IS NULL), "
        f"sum(high IS NULL AND (low IS NOT NULL OR best IS NOT NULL)) FROM (SELECT {ends} FROM {EVENTS.format(rule=rule)})"
    )
    low, best, high, unknown, is_open = database.execute(query).fetchone()
    shown = [text_of(page, f"#sum-{end}").replace(",", "") for end in ("low", "best", "high")]
    assert shown == [str(low), str(best), f"{high}{'+' if is_open else ''}"]
    assert f"{unknown} with unknown deaths" in text_of(page, ".summary")


def test_points_and_pictures_can_be_carried_away(desk: Opened, folder: Path, dataset: Dataset) -> None:
    page = desk.go(folder / "map.html", "type=Battles")
    battles = dataset["events"][dataset["events"]["event_type"] == "Battles"]
    points = json.loads(carried(page, 3).read_text(encoding="utf-8"))["features"]
    assert [one["id"] for one in points] == battles["event_id_cnty"].tolist()
    assert [one["geometry"] is None for one in points] == (battles["geo_precision"] == 3).tolist()
    assert carried(page, 4).read_bytes().startswith(b"\x89PNG")


def carried(page: Page, item: int) -> Path:
    page.click("#take")
    with page.expect_download() as waiting:
        page.click(f".menu-list button:nth-child({item})")
    return Path(waiting.value.path())


def test_time_can_be_played_and_chosen(desk: Opened, folder: Path) -> None:
    page = desk.go(folder / "map.html", "from=2025-03-01&to=2025-03-31&unit=day")
    page.focus("#t-from")
    page.keyboard.press("ArrowRight")
    assert "2025-03-02 – 2025-03-31" in text_of(page, "#time-text")
    page.click("#whole")
    count = text_of(page, "#n-events")
    page.click("#play")
    page.wait_for_selector(f"#n-events:not(:text-is('{count}'))")
    page.click("#play")
    page.click("#reset")
    assert text_of(page, "#n-events") == count


def test_what_has_no_exact_place_is_listed_and_never_drawn(desk: Opened, folder: Path, dataset: Dataset) -> None:
    page = desk.go(folder / "map.html", "precision=3")
    assert text_of(page, "#n-events").startswith(str((dataset["events"]["geo_precision"] == 3).sum()))
    assert drawn_pixels(page) == 0
    page.click("#tab-wide")
    page.click(".list-box:not([hidden]) .event")
    page.wait_for_selector(".card h2")
    assert drawn_pixels(page) > 100  # its area


def test_an_address_restores_the_view(desk: Opened, folder: Path) -> None:
    page = desk.go(folder / "map.html", "rule=latest&type=Battles|Riots&deaths=1&from=2025-02-01&lang=ar&at=35.1000,36.2000,10.5")
    page.click(".event")
    address = page.evaluate("location.hash.slice(1)")
    before = (page.inner_text("#tab-events"), page.inner_text(".card h2"), page.inner_text("#time-text"))
    page = desk.go(folder / "map.html", address)
    assert (page.inner_text("#tab-events"), page.inner_text(".card h2"), page.inner_text("#time-text")) == before
    assert page.evaluate("location.hash.slice(1)") == address
    assert "at=35.1000%2C36.2000%2C10.5" in address


def test_words_are_two_clicks_from_a_number(desk: Opened, folder: Path) -> None:
    page = desk.go(folder / "map.html")
    page.click(".event")
    link = page.locator(".claim a[href^=http]").first
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert link.get_attribute("referrerpolicy") == "no-referrer"
    page.click("summary:has-text('ACLED row')")
    assert page.locator("table.row tr").count() == 31


def test_a_mistake_becomes_a_row_for_the_corrections(desk: Opened, folder: Path) -> None:
    page = desk.go(folder / "map.html")
    page.click(".event")
    page.click("summary:has-text('Report a mistake')")
    page.select_option("#fix-field", "fatalities")
    page.fill("#fix-new", "12")
    page.fill("#fix-reason", "the page says 12, not 7")
    page.fill("#fix-by", "ab")
    key, column, _old, new, reason, by, on = next(csv.reader([page.input_value("#fix-row")]))
    assert (column, new, reason, by) == ("fatalities", "12", "the page says 12, not 7", "ab")
    assert key.startswith("XSY")
    assert len(on) == 10


@pytest.mark.parametrize("word", ["jableh", "Jablah", "جبله", "جَبْلة"])
def test_a_word_is_found_however_it_is_spelled(desk: Opened, folder: Path, dataset: Dataset, word: str) -> None:
    page = desk.go(folder / "map.html", f"text={word}")
    events = dataset["events"]
    near = events[["location", "admin1", "admin2", "admin3"]].eq("Jablah").any(axis="columns")
    assert int(text_of(page, "#n-events").split()[0]) == near.sum()


def test_hostile_texts_do_nothing(open_page: Callable[..., Opened], tmp_path: Path) -> None:
    dataset = map_data.hostile()
    map_room.write(dataset, tmp_path)
    one = open_page()
    for language in ("en", "ar"):
        page = one.go(tmp_path / "map.html", f"lang={language}")
        assert drawn_pixels(page) > 500
        for at in range(12):
            page.locator(".list-box:not([hidden]) .event").nth(at).click()
            page.wait_for_selector(".claim")
            page.click(".back")
        one.turn(f"lang={language}&event={dataset['revisions']['id'].iloc[0]}")
        page.evaluate("document.querySelectorAll('.card details').forEach((one) => (one.open = true))")
        assert page.locator(".fold li").count() == 3  # the first event's past
        page.click("#tab-totals")
        page.locator(".total summary").first.click()
        page.check("#f-outlines")
        page.fill("#search", "script")
        page.wait_for_timeout(250)
        page.click("#about")
        page.keyboard.press("Escape")
        page.mouse.move(680, 430)
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        assert page.evaluate("window.hit") is None
        assert page.locator(".claim img, .claim script, .card svg, .total a[href^=javascript]").count() == 0
    assert (one.asked, one.faults) == ([], [])


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_a_keyboard_alone_reaches_the_words(open_page: Callable[..., Opened], folder: Path, viewport: dict[str, int]) -> None:
    page = open_page(viewport).go(folder / "map.html", past_note=False)
    page.keyboard.press("Enter")
    walk_to(page, ".event")
    page.keyboard.press("Enter")
    walk_to(page, ".claim a[href^=http]")


def walk_to(page: Page, selector: str) -> None:
    for _ in range(90):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches({selector!r})"):
            return
    raise AssertionError(f"no way to {selector} by Tab")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_nothing_stands_in_anyones_way(
    open_page: Callable[..., Opened], folder: Path, viewport: dict[str, int], language: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = open_page(viewport).go(folder / "map.html", f"lang={language}", past_note=False)
    found = faults_of(Axe().run(page).response)
    page.click("#note-go")
    found += faults_of(Axe().run(page).response)
    page.click(".event")
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    found += faults_of(Axe().run(page).response)
    page.click("#tab-totals")
    page.click(".total summary")
    found += faults_of(Axe().run(page).response)
    assert found == []


def faults_of(response: dict[str, list[dict[str, object]]]) -> list[object]:
    bad = response["violations"]
    return [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in bad]  # type: ignore[index,attr-defined]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_overflows_a_phone_or_a_doubled_text(open_page: Callable[..., Opened], folder: Path, language: str) -> None:
    doubled, sideways = {"width": 680, "height": 430}, {"width": 844, "height": 390}  # of a desk; a phone
    for viewport in (PHONE, doubled, sideways):
        page = open_page(viewport).go(folder / "map.html", f"lang={language}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate("document.querySelector('.stage').clientHeight") > 100
        assert page.is_visible("#t-from")
        tabs, counts = page.locator(".tabs").bounding_box(), page.locator(".summary").bounding_box()
        assert tabs
        assert counts
        assert counts["y"] >= tabs["y"] + tabs["height"]


def test_a_control_keeps_the_keyboard(desk: Opened, folder: Path) -> None:
    page = desk.go(folder / "map.html")
    for selector, key in (
        ("#rule", "ArrowDown"),
        ("#f-type-1", "Space"),
        ("#f-deaths", "ArrowDown"),
        ("#f-deaths", "ArrowUp"),
        ("#order-events", "Enter"),
        ("#unit", "Enter"),
        ("#t-from", "ArrowRight"),
        ("#tab-totals", "Enter"),
        (".total summary", "Enter"),
        ("#language", "Enter"),
    ):
        page.focus(selector)
        page.keyboard.press(key)
        page.wait_for_timeout(50)
        assert page.evaluate(f"document.activeElement === document.querySelector({selector!r})"), selector


def test_arrows_walk_along_the_tabs_the_way_they_point(desk: Opened, folder: Path) -> None:
    for language, key in (("en", "ArrowRight"), ("ar", "ArrowLeft")):
        page = desk.go(folder / "map.html", f"lang={language}")
        page.focus("#tab-events")
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.id") == "tab-wide"


def test_more_rows_lead_the_keyboard_to_the_first_of_them(desk: Opened, folder: Path) -> None:
    page = desk.go(folder / "map.html")
    page.focus(".list-box:not([hidden]) .foot button")
    page.keyboard.press("Enter")
    at = page.evaluate("[...document.querySelectorAll('.list-box:not([hidden]) .event')].indexOf(document.activeElement)")
    assert at == 60


def test_the_way_back_of_the_browser_closes_a_card(desk: Opened, folder: Path) -> None:
    page = desk.go(folder / "map.html", "disputed=1")
    page.click(".event")
    page.wait_for_selector(".card h2")
    page.go_back()
    page.wait_for_selector(".card h2", state="detached")
    assert "disputed=1" in page.url
    page.click(".event")
    page.keyboard.press("Escape")
    page.wait_for_selector(".card h2", state="detached")


def test_arabic_keeps_days_and_numbers_in_their_order(desk: Opened, folder: Path, dataset: Dataset) -> None:
    events = dataset["events"]
    one = events[events["x_date_start"] < events["x_date_end"]].iloc[0]
    page = desk.go(folder / "map.html", f"lang=ar&event={one['event_id_cnty']}")
    assert f"\u2068{one['x_date_start']:%Y-%m-%d}\u2069" in page.inner_text(".facts")  # apart from the Arabic around it
    assert "□" not in page.inner_text("body")
    words = page.evaluate("[...document.querySelectorAll('button, label, h3, dt, th')].map((one) => one.innerText).join(' ')")
    assert {"undefined", "null", "NaN"}.isdisjoint(words.split())


def test_a_caption_of_totals_leads_to_them(desk: Opened, folder: Path, dataset: Dataset) -> None:
    page = desk.go(folder / "map.html", "outlines=1&at=35.3,36.2,9")
    page.mouse.move(*caption_of_totals(page))
    assert "total" in text_of(page, ".tip")
    page.mouse.click(*caption_of_totals(page))
    assert page.get_attribute("#tab-totals", "aria-selected") == "true"
    assert 0 < page.locator(".total").count() < len(dataset["aggregates"])
    page.click("#totals-all")
    assert page.locator(".total").count() == len(dataset["aggregates"])


def caption_of_totals(page: Page) -> tuple[float, float]:
    """A place on the map where a caption of totals is written: white, with its brown frame."""
    found: list[float] = page.evaluate(
        """() => {
          const canvas = document.querySelector('.leaflet-sahil-3-pane canvas');
          const { left, top, width } = canvas.getBoundingClientRect();
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          const ratio = canvas.width / width;
          const brown = (at) => data[at + 3] > 100 && data[at] > data[at + 1] + 25 && data[at + 1] > data[at + 2] + 15;
          const runs = (at) => Array.from({ length: 40 }, (_, n) => brown(at + 4 * n)).every(Boolean);
          for (let at = 0; at < data.length - 200; at += 4)
            if (runs(at)) {
              const [x, y] = [(at / 4) % canvas.width, Math.floor(at / 4 / canvas.width)];
              return [left + x / ratio + 20, top + y / ratio + 10];
            }
          return [];
        }"""
    )
    assert found
    return found[0], found[1]


def test_time_and_source_choose_totals_too(desk: Opened, folder: Path, dataset: Dataset) -> None:
    page = desk.go(folder / "map.html", "tab=totals&from=2012-01-01&to=2012-12-31")
    assert text_of(page, "#tab-totals .n") == "0"
    page = desk.go(folder / "map.html", "tab=totals&source=SYNTH-MONITOR&from=2025-03-01&to=2025-03-31")
    assert text_of(page, "#tab-totals .n") == str(len(dataset["aggregates"]))
