"""The quality page says what the tables say, asks nobody, runs nothing, and is the same twice."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from pipeline import export, schema
from pipeline.export import about, quality
from pipeline.export.quality import bars, steps, svg
from pipeline.export.quality.markup import LONGEST, MOST_ROWS, percent, plain
from pipeline.schema import Dataset
from tests.export import map_data

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.conftest import Built

SIGNED = {"reason": "read again", "by": "ab", "on": "2026-11-23", "file": "hand/rulings.csv", "line": 2}


class Read(HTMLParser):
    """The page as a reader has it: tables by caption, headings, tiles, words, and every tag and attribute there is."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tables: dict[str, list[list[str]]] = {}
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self._rows: list[list[str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self._open.append(tag)
        if tag == "table":
            self._rows = []
        elif tag == "caption":
            self.tables[""] = self._rows
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th"):
            self._rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if "caption" in self._open:
            self.tables[data] = self._rows
        elif self._rows and {"td", "th"} & set(self._open):
            self._rows[-1][-1] += data

    def column(self, caption: str, at: int = 1) -> dict[str, str]:
        """The first cell of each row of a table, and another."""
        return {row[0]: row[at] for row in self.tables[caption][1:]}

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture(scope="module")
def dataset(built: Built) -> Dataset:
    """The repository's own tables, as the writers get them."""
    return export.ordered(built.dataset) | export.decided(built.dataset)


@pytest.fixture(scope="module")
def page(built: Built) -> Read:
    return Read((built.out / quality.FILE).read_text(encoding="utf-8"))


def told(dataset: Dataset, **rows: list[dict[str, object]]) -> Read:
    """The page of the data set with these rows in the tables named."""
    framed = {name: schema.framed(made, TABLES[name]) for name, made in rows.items()}
    return Read(quality.rendered(dataset | framed))


TABLES = dict(schema.TABLES) | {"rulings": schema.RULINGS, "corrections": schema.CORRECTIONS}


# What it says


def test_the_title_says_reported_not_verified(page: Read) -> None:
    assert quality.TITLE in page.words
    assert "Reported, not verified" in quality.TITLE


def test_every_section_names_the_tables_that_it_counts(dataset: Dataset, page: Read) -> None:
    for section in quality.SECTIONS:
        made = section(dataset)
        assert set(made.tables) <= TABLES.keys()
        assert made.title in page.words
        for table in made.tables:
            assert table in page.text


@pytest.mark.parametrize(
    ("caption", "column"),
    [
        ("When, in ACLED's code (time_precision)", "time_precision"),
        ("Where, in ACLED's code (geo_precision)", "geo_precision"),
        ("When, in UCDP's code (x_date_prec_ucdp)", "x_date_prec_ucdp"),
        ("Where, in UCDP's code (x_where_prec_ucdp)", "x_where_prec_ucdp"),
    ],
)
def test_the_mix_of_a_precision_is_that_of_the_events(dataset: Dataset, page: Read, caption: str, column: str) -> None:
    counts = dataset["events"][column].value_counts()
    shown = {int(name.split()[0]): int(number) for name, number in page.column(caption).items()}
    assert {code: number for code, number in shown.items() if number} == {int(code): int(n) for code, n in counts.items()}
    assert page.column(caption, 2) == {
        name: percent(int(number), len(dataset["events"])) for name, number in page.column(caption).items()
    }


@pytest.mark.parametrize("column", ["x_confidence", "x_verification", "x_fat_status"])
def test_each_mix_adds_up_to_all_events(dataset: Dataset, page: Read, column: str) -> None:
    (caption,) = [name for name in page.tables if column in name]
    numbers = [int(number) for number in page.column(caption).values()]
    counts = dataset["events"][column].value_counts()
    assert sorted(n for n in numbers if n) == sorted(int(n) for n in counts)


def test_what_rests_on_one_speaker_is_counted_in_events_and_in_deaths(dataset: Dataset, page: Read) -> None:
    events = dataset["events"]
    dead = events["x_fat_best"].fillna(events["x_fat_low"])
    one = events["x_n_originators"].eq(1)
    rows = {row[0]: row for row in page.tables["First speakers of an event"][1:]}
    assert rows["one"][1:3] == [plain(int(one.sum())), percent(int(one.sum()), len(events))]
    assert rows["one"][4:6] == [plain(int(dead[one].sum())), percent(int(dead[one].sum()), int(dead.sum()))]
    assert sum(int(row[1].replace(",", "")) for row in rows.values()) == len(events)
    assert sum(int(row[4].replace(",", "")) for row in rows.values()) == int(dead.sum())
    disputed = next(row for row in page.tables["Among them"] if "disputed" in row[0])
    assert disputed[1] == plain(int(events["x_disputed"].sum()))


def test_deaths_that_nobody_counts_are_not_zero(dataset: Dataset, page: Read) -> None:
    events = dataset["events"]
    unknown = int((events["x_fat_best"].isna() & events["x_fat_low"].isna()).sum())
    share = percent(unknown, len(events))
    assert f"{unknown:,} of {len(events):,} ({share}) events have no count of deaths" in page.text


def test_findings_are_counted_by_rule_and_each_is_told(dataset: Dataset, page: Read) -> None:
    findings = dataset["findings"]
    counts = findings["check_id"].value_counts()
    assert page.column("Findings by rule", 2) == {str(rule): plain(int(n)) for rule, n in counts.items()}
    for rule, group in findings.groupby("check_id"):
        if len(group) <= MOST_ROWS:
            assert all(" ".join(message[:LONGEST].split()) in page.text for message in group["message"]), rule
            assert all(" ".join(remedy[:LONGEST].split()) in page.text for remedy in group["remedy"]), rule


def test_every_total_against_its_events_is_in_the_table(dataset: Dataset, page: Read) -> None:
    rows = page.tables["Every total of deaths, by first speaker (+: or more)"][1:]
    table = dataset["reconciliation"]
    assert len(rows) == len(table)
    expected = [(plain(row["claimed"]), plain(row["in_events"]), plain(row["remainder"])) for row in table.to_dict("records")]
    assert sorted((row[3].removesuffix("+"), row[4], row[6]) for row in rows) == sorted(expected)


def test_each_drawing_tells_its_numbers_in_words(dataset: Dataset, page: Read) -> None:
    rows = dataset["reconciliation"].merge(dataset["sources"], left_on="originator_id", right_on="source_id")
    wide = rows[rows["place_scope"].eq("admin1_list") & rows["in_events"].gt(0) & rows["claimed"].notna()]
    assert len(wide)
    for row in wide.to_dict("records"):
        more = " or more" if pd.isna(row["claimed_high"]) else ""
        assert f"{row['name']} claims {row['claimed']:,}{more}" in page.text
        assert f"{row['in_events']:,} deaths" in page.text


def test_running_totals_hold_every_dated_snapshot_of_a_total_that_grew(dataset: Dataset, page: Read) -> None:
    told = dataset["total_series"].query("count_basis == 'snapshot'")
    told = told.assign(figure=told["value"].fillna(told["low"])).dropna(subset=["figure", "as_of"])
    grown = told.groupby(["aggregate_id", "originator_id"])["figure"].nunique()
    drawn = set(grown[grown.gt(1)].index.get_level_values("aggregate_id"))
    dots = sum(1 for tag, name, _ in page.attributes if (tag, name) == ("circle", "cx"))
    assert dots == len(told[told["aggregate_id"].isin(drawn)])


def test_documents_and_wordings_are_counted_by_language(dataset: Dataset, page: Read) -> None:
    assert sum(int(n) for n in page.column("Documents by language").values()) == len(dataset["documents"])
    assert sum(int(n) for n in page.column("Claims by the script of their place").values()) == len(dataset["claims"])
    tiers = page.column("Claims by evidence tier")
    counts = dataset["claims"]["evidence_tier"].value_counts()
    assert {name[:2]: int(n) for name, n in tiers.items() if name[0] == "T"} == {str(t): int(n) for t, n in counts.items()}


def test_without_a_release_it_says_so(dataset: Dataset) -> None:
    assert "There is no release yet" in told(dataset, revisions=[], id_registry=[]).text


def test_what_changed_since_a_release_is_told_field_by_field(dataset: Dataset) -> None:
    known = {"id": "XSY1", "entity": "event", "anchor_claim_id": "CLM-1", "status": "active", "first_release": "1.0.0"}
    row = {
        "entity": "event", "id": "XSY1", "row_version": 2, "changed_at": "2026-01-01", "field": "fatalities",
        "old": "3", "new": "5", "reason": "rests on other claims", "claim_id": "CLM-2",
    }  # fmt: skip
    page = told(dataset, revisions=[row], id_registry=[known])
    assert page.tables["event XSY1"][1] == ["fatalities", "3", "5"]
    assert "rests on other claims" in page.text
    assert "1 values in 1 rows have changed" in page.text
    assert "No row that was released has changed" in told(dataset, revisions=[], id_registry=[known]).text


def test_what_people_decided_is_listed_with_reason_and_initials(dataset: Dataset) -> None:
    ruling = {"kind": "figure_is", "key_a": "SYC-1", "value": "12"} | SIGNED
    correction = {"key": "XSY1", "field": "latitude", "old": "35.1", "new": "35.2"} | SIGNED
    page = told(dataset, rulings=[ruling], corrections=[correction])
    ruled = ["hand/rulings.csv:2", "figure_is", "SYC-1", "12", "read again", "ab, 2026-11-23"]
    assert page.tables["Rulings"][1] == [*ruled, "not recorded"]
    assert page.tables["Corrections"][1][1:5] == ["XSY1", "latitude", "35.1", "35.2"]


@pytest.mark.parametrize(("now", "expected"), [("0123abcd", "as ruled"), ("4567cdef", "changed since")])
def test_a_ruling_tells_whether_its_evidence_is_what_it_was(dataset: Dataset, now: str, expected: str) -> None:
    ruling = {"kind": "same", "key_a": "SYC-1", "key_b": "SYC-2", "evidence": "0123abcd", "evidence_now": now} | SIGNED
    assert told(dataset, rulings=[ruling]).tables["Rulings"][1][-1] == expected


def test_a_data_set_of_nothing_has_a_page(dataset: Dataset) -> None:
    nothing = {name: table.head(0) for name, table in dataset.items()}
    assert "There are no events" in Read(quality.rendered(nothing)).text


def test_a_long_list_is_cut_and_says_where_the_rest_is(dataset: Dataset) -> None:
    row = {"severity": "W", "check_id": "V-X", "entity": "events", "message": "same", "remedy": "look"}
    rows = [row | {"finding_id": f"F{at}", "id": f"XSY{at}"} for at in range(MOST_ROWS + 5)]
    assert "and 5 more: see findings.csv" in told(dataset, findings=rows).text


# What it must not do


def test_it_is_static_and_asks_nobody(page: Read) -> None:
    assert page.tags.isdisjoint({"script", "iframe", "object", "embed", "form", "link", "base", "img", "foreignObject"})
    for tag, name, value in page.attributes:
        assert not name.startswith("on"), (tag, name)
        assert name not in ("src", "srcset", "data", "action"), (tag, name)
        assert name != "href" or value.startswith("#"), value
    policy = next(value for tag, name, value in page.attributes if tag == "meta" and "default-src" in value)
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")


def test_hostile_text_is_shown_and_runs_nothing(built: Built) -> None:
    hostile = map_data.PAYLOADS
    dataset = export.ordered(built.dataset) | export.decided(built.dataset)
    plain_tags = Read(quality.rendered(dataset)).tags
    bad = {
        "sources": dataset["sources"].assign(name=hostile[0]),
        "places": dataset["places"].assign(name=hostile[1]),
        "aggregates": dataset["aggregates"].assign(area_text=hostile[3]),
        "reconciliation": dataset["reconciliation"].assign(area_text=hostile[5]),
        "findings": dataset["findings"].assign(message=hostile[8] + "\0\u202e", remedy=hostile[1], file=hostile[3]),
        "documents": dataset["documents"].assign(lang=hostile[5]),
    }
    written = quality.rendered(dataset | bad)
    assert "<script" not in written
    assert "<img" not in written
    assert not re.search("[\0\u202a-\u202e\u2066-\u2069]", written)
    page = Read(written)
    assert page.tags == plain_tags
    assert not [name for _, name, _ in page.attributes if name.startswith("on")]
    assert hostile[1] in page.text


def test_a_cell_of_a_megabyte_is_cut(dataset: Dataset) -> None:
    row = {"severity": "W", "check_id": "V-X", "entity": "events", "remedy": "look", "finding_id": "F"}
    assert len(quality.rendered(dataset | {"findings": schema.framed([row | {"message": map_data.LONG}], schema.FINDINGS)})) < 10**6


def test_the_same_tables_give_the_same_bytes(dataset: Dataset, built: Built, tmp_path: Path) -> None:
    mixed = {name: table.sample(frac=1, random_state=1) if name != "meta" else table for name, table in dataset.items()}
    again = export.ordered(mixed) | export.decided(mixed)
    quality.write(again, tmp_path)
    assert (tmp_path / quality.FILE).read_bytes() == (built.out / quality.FILE).read_bytes()
    passport = json.loads((built.out / "build.json").read_text(encoding="utf-8"))
    assert quality.FILE in passport["files"]


def test_in_a_browser_it_opens_without_a_request_and_fits_a_phone(chromium: Browser, built: Built) -> None:
    asked: list[str] = []
    context = chromium.new_context(offline=True, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.on("request", lambda request: None if request.url.startswith("file:") else asked.append(request.url))
    page.on("console", lambda said: asked.append(said.text))
    page.goto((built.out / quality.FILE).as_uri())
    assert page.title() == quality.TITLE
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("document.scripts.length") == 0
    assert asked == []
    context.close()


# The drawings


def test_names_at_the_ends_of_lines_keep_apart() -> None:
    places = steps.spread([10, 11, 12, 200, 201], 5, 220)
    assert places == sorted(places)
    assert all(b - a >= steps.LABEL for a, b in pairwise(places))
    assert max(places) <= 220


@pytest.mark.parametrize(("top", "step"), [(1, 1), (5, 1), (6, 2), (23, 5), (2400, 500), (99, 20)])
def test_a_grid_has_round_steps(top: int, step: int) -> None:
    assert svg.round_step(top) == step


def test_events_that_hold_more_than_a_claim_are_called_so() -> None:
    claim = bars.Claim(speaker="Monitor", claimed=98, remainder=-103, is_open=False)
    assert bars.said(claim) == "98; events have 103 more"
    assert bars.said(bars.Claim(speaker="M", claimed=300, remainder=32, is_open=True)) == "300 or more; 32 in no event"


def test_the_page_takes_its_warning_from_the_data_sets_own(page: Read) -> None:
    assert about.WARNING in page.text
