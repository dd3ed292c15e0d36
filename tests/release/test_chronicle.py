"""How the difference of two builds reads: what happened where and when, figure by figure, and who said so."""

from functools import cache

import pandas as pd
import pytest

from pipeline import release, schema
from pipeline.release.told import counted_as, number, window
from pipeline.schema import Dataset
from tests.fuse.world import COAST, day, fused, rulings, told

A, B, C = told("A", dead=13, **day(7)), told("B", by="WIRE", **day(7)), told("C", by="INQUIRY", dead=30, **day(7))
NOBODY = schema.framed([], schema.ID_REGISTRY)
NOWHERE = dict.fromkeys(("latitude", "longitude", "geo_precision"))
COUNTED = {
    "acts": "many",
    "disposition": "aggregate",
    "place_ids": COAST,
    "place_scope": "region_loose",
    "count_basis": "snapshot",
} | NOWHERE


def total(ref: str, dead: int, on: str) -> dict[str, object]:
    return told(ref, by="SOHR", dead=dead, place_text="coast", as_of=pd.Timestamp(on), **COUNTED, **day(6, 10))  # type: ignore[arg-type]


@cache
def alone() -> Dataset:
    return fused(A)


def read(a: Dataset, b: Dataset, names: tuple[str, str] = ("1.0.0", "1.1.0")) -> str:
    return release.as_markdown(release.diff(a, b), a, b, names)


def test_what_is_new_tells_place_day_dead_speaker_and_page() -> None:
    words = read(fused(told("Z", "V3", by="WIRE", dead=2, sub_event_type="Armed clash", act="armed_clash")), alone())
    new = words[words.index("## Civilians attacked") : words.index("## Fights")]
    assert "### Newly told\n\n- 7 March 2025, **Northam** (Al Haffa, Lattakia): 13 killed." in new
    assert "Monitor, in Paper: 13 civilians killed: Claim A in a sentence of our own. (A, <https://example.org/A>)" in new
    assert "### No longer told" in words[words.index("## Fights") :]


def test_what_changed_tells_the_old_figure_and_the_new_one_and_only_who_is_new() -> None:
    words = read(alone(), fused(A, C))
    assert "### Told otherwise now" in words
    assert ": 13 killed → **30 (13 to 30) killed**; " in words
    assert "first speakers 1 → 2" in words
    assert "Inquiry, in Paper: 30 civilians killed" in words
    assert "Monitor, in Paper" not in words


def test_a_corrected_claim_tells_what_it_said_before() -> None:
    words = read(alone(), fused(A | {"value": 15, "value_low": 15, "value_high": 15, "value_text": "15"}))
    assert "13 killed → **15 killed**" in words
    assert "  - corrected: 8 March 2025, Monitor, in Paper: 15 civilians killed" in words
    assert "; before: figure 13\n" in words


def test_rows_that_became_one_say_so_on_both_sides() -> None:
    words = read(fused(A, B, ruled=rulings(("different", "A", "B"))), fused(A, B))
    assert words.count("### Found to be one with another") == 1
    assert "now" in words[words.index("  - is told in `XSY") :].splitlines()[0]
    assert "  - takes in `XSY" in words
    assert "  - with 1 claim known before: " in words


def test_a_running_total_is_told_figure_by_figure_under_its_days() -> None:
    first, later = total("T-1", 745, "2025-03-08"), total("T-2", 1383, "2025-03-12")
    before, after = (release.settle(fused(*claims), NOBODY, None) for claims in ([first], [first, later]))
    words = read(before, release.under_ids_of(after, before), ("2025-03-09", "2025-03-12"))
    assert words.startswith("# What changed from 9 March 2025 to 12 March 2025\n")
    assert "- **Civilians killed**, coast, 6 to 10 March 2025: 745 → **1,383**; in no event 745 → 1,383." in words
    assert "  - 12 March 2025, Sohr, in Paper: 1,383 civilians killed" in words


def test_claims_without_a_date_are_listed_apart() -> None:
    undated = {"finding_id": "FND-1", "severity": "I", "check_id": "V-ASOF", "entity": "claims", "id": "CLM-1", "line": 4,
               "file": "claims/coast.csv", "message": "left out", "remedy": "enter it"}  # fmt: skip
    words = read(alone(), fused(A, C) | {"findings": schema.framed([undated], schema.FINDINGS)})
    assert words.endswith(
        "## Without a date\n\n1 claim stands in neither state: nobody knows when it was published.\n\n- claims/coast.csv: lines 4\n"
    )


def test_nothing_that_a_source_wrote_is_markup() -> None:
    words = read(alone(), fused(A, C | {"summary": "*Many* <b>dead</b> `here` \u202eback"}))
    assert r"\*Many\* \<b\>dead\</b\> \`here\`  back" in words


def test_two_equal_builds_have_nothing_to_tell() -> None:
    assert read(alone(), alone()).endswith("Nothing changed.\n")


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [("2025-03-07", "2025-03-07", "7 March 2025"), ("2025-03-06", "2025-03-10", "6 to 10 March 2025"),
     ("2025-02-27", "2025-03-02", "27 February to 2 March 2025"),
     ("2024-12-30", "2025-01-02", "30 December 2024 to 2 January 2025")],
)  # fmt: skip
def test_days_are_told_without_saying_anything_twice(start: str, end: str, expected: str) -> None:
    assert window(pd.Timestamp(start), pd.Timestamp(end)) == expected


@pytest.mark.parametrize(
    ("worded", "group", "measure", "expected"),
    [("1", "civilians", "killed", "1 civilian killed"), (">=8500", "residents", "displaced_cross_border",
      "at least 8,500 residents fled abroad"), ("dozens", "civilians", "killed_or_injured", "dozens of civilians killed or hurt"),
     ("4-9", "civilians", "killed", "4 to 9 civilians killed"), ("~1400", "all", "killed", "about 1,400 killed"),
     ("39", "massacres", "incidents", "39 massacres"), (None, "civilians", "attack_on_civilians", "attack on civilians")],
)  # fmt: skip
def test_a_count_reads_as_a_sentence_has_it(worded: object, group: str, measure: str, expected: str) -> None:
    row: dict[object, object] = {"subject_group": group, "measure": measure}
    assert f"{number(worded)} {counted_as(row, worded)}".strip() == expected
