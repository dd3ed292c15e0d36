"""Every figure that the map shows, against SQL on the GeoPackage of the same build: counts, sums, bars, cards, totals."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

import pytest

from pipeline import vocab
from tests.conftest import Built
from tests.export.map_browser import Opened, opener, text_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser

Count: TypeAlias = int | None
RULES = ("published", *vocab.LISTS["figure_rule"])
ENDS = ("low", "best", "high")
# The figures of an event under a rule; those of the published row where the rule says nothing of it.
FIGURES = ", ".join(f"CASE WHEN f.event_id_cnty IS NULL THEN x_fat_{end} ELSE f.{end} END AS {end}" for end in ENDS)
EVENTS = "events e LEFT JOIN event_figures f ON f.event_id_cnty = e.event_id_cnty AND f.rule = ?"
VIEWS = (
    ("", "1"),
    ("disputed=1", "x_disputed"),
    (
        "type=Violence+against+civilians&from=2025-03-01&to=2025-03-31",
        "event_type = 'Violence against civilians' AND x_date_start <= '2025-03-31' AND x_date_end >= '2025-03-01'",
    ),
    ("precision=1|2&speakers=2", "geo_precision < 3 AND x_n_originators >= 2"),
)


@pytest.fixture(scope="module")
def database(built: Built) -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(next(built.out.glob("*.gpkg")))
    yield database
    database.close()


@pytest.fixture(scope="module")
def desk(chromium: Browser, built: Built) -> Iterator[Opened]:
    pages: Iterator[Callable[..., Opened]] = opener(chromium)
    one = next(pages)()
    one.go(built.out / "map.html")
    yield one
    assert (one.asked, one.faults, list(pages)) == ([], [], [])


def plain(text: str) -> str:
    return text.replace(",", "")


def ranged(low: Count, best: Count, high: Count) -> str:
    """What a reader sees of a figure: "3–8", "8+" where its top is open, "≤8" where only that is told."""
    if low is None and best is None:
        return "?" if high is None else f"≤{high}"
    least = best if low is None else low
    most = next(count for count in (high, best, low) if count is not None)
    top = f"{most}{'+' if high is None else ''}"
    return top if least == most else f"{least}–{top}"


@pytest.mark.parametrize(("address", "condition"), VIEWS, ids=[address or "everything" for address, _ in VIEWS])
@pytest.mark.parametrize("rule", RULES)
def test_counts_and_sums_of_a_view(desk: Opened, database: sqlite3.Connection, address: str, condition: str, rule: str) -> None:
    page = desk.turn(f"rule={rule}&{address}")
    rows = database.execute(f"SELECT {FIGURES}, geo_precision FROM {EVENTS} WHERE {condition}", (rule,)).fetchall()
    known = [row for row in rows if row[:2] != (None, None)]
    is_open = any(high is None for _, _, high, _ in known)
    low, best = sum(row[0] or 0 for row in known), sum(row[0] if row[1] is None else row[1] for row in known)
    high = sum(next((count for count in (row[2], row[1], row[0]) if count is not None), 0) for row in rows)
    assert [plain(text_of(page, f"#sum-{end}")) for end in ENDS] == [str(low), str(best), f"{high}{'+' if is_open else ''}"]
    assert text_of(page, "#n-events") == f"{len(rows)} events"
    assert text_of(page, "#tab-events .n") == str(len(rows))
    assert text_of(page, "#tab-wide .n") == str(sum(row[3] == 3 for row in rows))
    said = text_of(page, ".summary")
    assert (f"{len(rows) - len(known)} with unknown deaths" in said) == (len(known) < len(rows))
    assert (f"{sum(row[2] is None for row in known)} open upward" in said) == is_open


@pytest.mark.parametrize("rule", RULES)
def test_each_row_of_the_list(desk: Opened, database: sqlite3.Connection, rule: str) -> None:
    page = desk.turn(f"rule={rule}&order=deaths")
    shown: list[list[str]] = page.evaluate(
        """[...document.querySelectorAll('.list-box:not([hidden]) .event')]
          .map((row) => [row.dataset.event, row.querySelector('.event-toll b').innerText])"""
    )
    table = f"(SELECT e.event_id_cnty, {FIGURES}, x_fat_status, fatalities, event_date FROM {EVENTS})"
    query = (
        f"SELECT event_id_cnty, low, best, high, x_fat_status FROM {table} ORDER BY coalesce(best, fatalities) DESC, event_date, 1"
    )
    expected = {event_id: (ranged(*ends), status) for event_id, *ends, status in database.execute(query, (rule,))}
    assert [[event_id, plain(text)] for event_id, text in shown] == [
        [event_id, "–" if (text, status) == ("?", "not_mentioned") else text]
        for event_id, (text, status) in list(expected.items())[: len(shown)]
    ]


def test_the_number_beside_each_type(desk: Opened, database: sqlite3.Connection) -> None:
    page = desk.turn("confidence=medium")
    query = "SELECT event_type, count(*) FROM events WHERE x_confidence = 'medium' GROUP BY event_type"
    counted = dict(database.execute(query).fetchall())
    boxes = [text_of(page, f"label[for=f-type-{at}] .n") for at in range(len(vocab.LISTS["event_type"]))]
    assert sorted(int(text) for text in boxes if text != "0") == sorted(counted.values())
    assert [int(boxes[0]), int(boxes[1])] == [counted["Violence against civilians"], counted["Battles"]]


def test_what_the_maps_frame_holds(desk: Opened, database: sqlite3.Connection) -> None:
    page = desk.turn("at=35.4,36.0,11")
    west, south, east, north = page.evaluate("map_sahil.getBounds().toBBoxString()").split(",")
    inside = f"geo_precision < 3 AND longitude BETWEEN {west} AND {east} AND latitude BETWEEN {south} AND {north}"
    n, low, best = database.execute(
        f"SELECT count(*), sum(x_fat_low), sum(coalesce(x_fat_best, x_fat_low)) FROM events WHERE {inside}"
    ).fetchone()
    assert f"{n} events deaths {low} – {best} – " in plain(text_of(page, "#frame"))


@pytest.mark.parametrize(("address", "bar"), [("", 7), ("unit=day&from=2025-03-06&to=2025-03-10", 10)], ids=["by month", "by day"])
def test_each_bar_of_the_timeline(desk: Opened, database: sqlite3.Connection, address: str, bar: int) -> None:
    page = desk.turn(address)
    told: list[str] = page.evaluate(
        """() => {
          const canvas = document.querySelector('.bars');
          const { left, width } = canvas.getBoundingClientRect();
          const n = Number(document.getElementById('t-to').max) + 1;
          return Array.from({ length: n }, (_, at) => {
            canvas.dispatchEvent(new MouseEvent('mousemove', { clientX: left + ((at + 0.5) / n) * width }));
            return document.querySelector('#time-text .quiet').innerText;
          });
        }"""
    )
    query = "SELECT substr(event_date, 1, ?), count(*), sum(x_date_start = x_date_end) FROM events GROUP BY 1"
    counted = {when: (n, exact) for when, n, exact in database.execute(query, (bar,))}
    days = [text.removeprefix(" · ").removeprefix("· ").split(":")[0] for text in told]
    assert [text.split(": ")[1] for text in told] == [
        "{} events, {} of them on a known day".format(*counted.get(day, (0, 0))) for day in days
    ]
    assert len(set(days)) == len(days)
    assert bar == 10 or set(counted) <= set(days)


CARD = """() => {
  const text = (selector) => document.querySelector(selector)?.innerText ?? '';
  const all = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  const rows = (selector) => [...document.querySelectorAll(selector)].map((row) => [...row.cells].map((cell) => cell.textContent));
  document.querySelectorAll('.card details').forEach((one) => (one.open = true));
  return {
    rules: rows('.facts tbody tr').map((cells) => cells.slice(1)),
    facts: text('.facts'), claims: text('.card h3'), intro: text('.card h3 + p'), figures: all('.claim-figure b'),
    row: Object.fromEntries(rows('table.row tr')),
  };
}"""


def test_each_number_of_a_card(desk: Opened, database: sqlite3.Connection) -> None:
    columns = ", ".join(vocab.ACLED_COLUMNS)
    more = "x_geo_uncertainty_m, x_n_originators, x_n_documents, geo_precision, x_date_start, x_date_end"
    query = f"SELECT {columns}, {more} FROM events ORDER BY event_id_cnty"
    for row in database.execute(query).fetchall()[::5]:
        event_id, cells = row[0], dict(zip(vocab.ACLED_COLUMNS, row, strict=False))
        radius, speakers, documents, precision, first, last = row[len(vocab.ACLED_COLUMNS) :]
        card = desk.turn(f"event={event_id}").evaluate(CARD)
        assert card["row"] == {name: "" if cell is None else str(cell) for name, cell in cells.items()}
        assert card["rules"] == [[as_cell(ends, at) for at in range(3)] for ends in figures_of(database, event_id)], event_id
        assert f"Number by ACLED's rule: {cells['fatalities']} (" in card["facts"]
        assert precision == 3 or f"within {round(radius / 100) / 10:g} km of this point" in card["facts"]
        assert card["intro"].startswith(f"First speakers: {speakers} · documents: {documents}")
        assert (first if first == last else f"between {first} and {last}") in card["facts"]
        values = database.execute(
            "SELECT coalesce(value_text, value, value_low) FROM event_claims JOIN claims USING (claim_id) WHERE event_id_cnty = ?",
            (event_id,),
        ).fetchall()
        assert card["claims"] == f"Claims ({len(values)})"
        assert sorted(map(plain, card["figures"])) == sorted(
            str(value).replace(">=", "≥").replace("<=", "≤") for (value,) in values if value is not None
        )


def figures_of(database: sqlite3.Connection, event_id: str) -> list[tuple[Count, ...]]:
    """The figures of an event under each rule."""
    query = f"SELECT {FIGURES} FROM {EVENTS} WHERE e.event_id_cnty = ?"
    return [database.execute(query, (rule, event_id)).fetchone() for rule in RULES]


def as_cell(ends: tuple[Count, ...], at: int) -> str:
    if ends[at] is not None:
        return str(ends[at])
    return "∞" if at == 2 and ends[:2] != (None, None) else "?"


def test_the_figure_of_each_total(desk: Opened, database: sqlite3.Connection) -> None:
    page = desk.turn("tab=totals")
    shown: dict[str, list[str]] = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('.total')].map((box) => [box.dataset.total,
          ['.total-figure', '.total-range'].map((part) => box.querySelector(part).innerText.replaceAll(',', ''))]))"""
    )
    query = "SELECT aggregate_id, value_low, value_best, value_high, high_open FROM aggregates"
    expected = {}
    for aggregate_id, low, best, high, is_open in database.execute(query):
        count = low if best is None else best
        plus = "+" if is_open else ""
        has_range = low is not None and low != high and (high, best) != (None, None)
        ends = f"({low}{'' if high is None else f'–{high}'}{plus})" if has_range else ""
        expected[aggregate_id] = [f"{'?' if count is None else count}{plus if count is not None else ''}", ends]
    assert shown == expected
    assert text_of(page, "#tab-totals .n") == str(len(expected))


TOTAL = """(id) => {
  const rows = (table) => [...document.querySelectorAll(`[data-total="${id}"] ${table} tbody tr`)]
    .map((row) => [...row.cells].map((cell) => cell.innerText.split('\\n')[0]));
  return { sums: rows('table.sums').map((row) => row.slice(1)), series: rows('table.series').map((row) => [row[0], row[2]]) };
}"""


def test_what_each_speaker_claims_and_what_events_hold_of_it(desk: Opened, database: sqlite3.Connection) -> None:
    totals = [row[0] for row in database.execute("SELECT DISTINCT aggregate_id FROM total_series ORDER BY 1")]
    assert len(totals) > 5
    for aggregate_id in totals[::2]:
        shown = desk.turn(f"tab=totals&total={aggregate_id}").evaluate(TOTAL, aggregate_id)
        query = (
            "SELECT coalesce(claimed, claimed_low), claimed_high, in_events, remainder FROM reconciliation WHERE aggregate_id = ?"
        )
        sums = [
            [f"{claimed}{'+' if high is None else ''}", *("–" if count is None else str(count) for count in counts)]
            for claimed, high, *counts in database.execute(query, (aggregate_id,))
        ]
        assert sorted([*map(plain, row)] for row in shown["sums"]) == sorted(sums)
        query = (
            "SELECT coalesce(s.as_of, c.published, c.date_end), coalesce(value_text, s.value, s.low) "
            "FROM total_series s JOIN claims c USING (claim_id) WHERE aggregate_id = ?"
        )
        series = [[str(day), str(said)] for day, said in database.execute(query, (aggregate_id,))]
        assert sorted([day, plain(text).replace("≥", ">=").replace("≤", "<=")] for day, text in shown["series"]) == sorted(series)


def test_each_row_of_the_print_sheet(desk: Opened, database: sqlite3.Connection) -> None:
    page = desk.turn("rule=latest&type=Battles")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    rows: list[list[str]] = page.evaluate(
        "[...document.querySelectorAll('.print-sheet tbody tr')].map((row) => [row.cells[5].textContent, row.cells[3].textContent])"
    )
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    query = f"SELECT e.event_id_cnty, {FIGURES} FROM {EVENTS} WHERE event_type = 'Battles' ORDER BY event_date, 1"
    assert [[event_id, plain(text)] for event_id, text in rows] == [
        [event_id, ranged(*ends)] for event_id, *ends in database.execute(query, ("latest",))
    ]
