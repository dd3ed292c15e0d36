"""What a person decided about an event as it was built comes out so, from the same claims, or the build names the row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pandas as pd
import pytest

from pipeline import ids, ingest
from pipeline.build import assembled
from pipeline.errors import InputError, Problem
from pipeline.schema import Dataset
from tests.builders import ledger_row, raw_folder

ROOT = Path(__file__).parents[2]
JABLEH, SNOBAR, LATAKIA = "C3585", "C3561", "C3480"
SIGNED = {"reason": "seen on site", "by": "ab", "on": "2026-11-23"}
THERE = {"place_text": "Snobar", "within_text": "Jableh, Latakia", "actor_text": "gunmen", "target_text": "civilians"}
ROWS = (
    ledger_row(**THERE),
    ledger_row(**THERE, ledger_ref="SYC-901", originator_id="MINISTRY", count_text="12", url="https://example.org/other"),
    ledger_row(
        **THERE | {"place_text": "Jableh"}, ledger_ref="SYC-902", count_text="3", act="ied", url="https://example.org/third"
    ),
)
Decide = Callable[..., Dataset]


def built(raw: Path, as_of: str | None = None) -> Dataset:
    return assembled(raw, ROOT / "gazetteer", raw.parent / "registry", as_of=pd.Timestamp(as_of) if as_of else None)


def event_of(dataset: Dataset, ref: str = "SYC-900") -> dict[str, object]:
    """The event that the claim of that ledger row is a part of."""
    claim = dataset["claims"].set_index("ledger_ref").loc[ref, "claim_id"]
    links = dataset["event_claims"].set_index("claim_id")["event_id_cnty"]
    (row,) = dataset["events"][dataset["events"]["event_id_cnty"].eq(links[claim])].to_dict("records")
    return row


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return built(raw_folder(tmp_path_factory.mktemp("before") / "raw", ROWS))


def rows_of(before: Dataset, *told: tuple[str, str | None, str], key: str | None = None) -> list[dict[str, str]]:
    """Rows of corrections.csv on the event at Snobar: field, old (None is what the event has) and new."""
    event = event_of(before)
    return [
        {"key": key or str(event["event_id_cnty"]), "field": field, "new": new, "old": shown(event[field]) if old is None else old}
        | SIGNED
        for field, old, new in told
    ]


@pytest.fixture
def decide(tmp_path: Path, before: Dataset) -> Decide:
    """``decide(("latitude", None, "35.5"), …)`` builds with these corrections of the event at Snobar; None is what it has."""

    def made(*told: tuple[str, str | None, str], as_of: str | None = None, rulings: Iterable[dict[str, str]] = ()) -> Dataset:
        return built(raw_folder(tmp_path / "raw", ROWS, corrections=rows_of(before, *told), rulings=rulings), as_of)

    return made


@pytest.fixture
def weigh(tmp_path: Path, before: Dataset) -> Callable[..., ingest.Overruled]:
    """The same corrections held against the events, and nothing built from them."""

    def made(*told: tuple[str, str | None, str], key: str | None = None) -> ingest.Overruled:
        evidence = ingest.read(raw_folder(tmp_path / "raw", ROWS, corrections=rows_of(before, *told, key=key)))
        return ingest.overruled(evidence.claims, evidence.corrections, evidence.rulings, before, partial=False)

    return made


def shown(value: object) -> str:
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else str(value)


def refused(run: Callable[[], object]) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as told:
        run()
    return told.value.problems


def test_without_decisions_two_speakers_tell_of_one_event(before: Dataset) -> None:
    assert event_of(before)["event_id_cnty"] == event_of(before, "SYC-901")["event_id_cnty"]
    assert (event_of(before)["x_place_id"], event_of(before)["sub_event_type"]) == (SNOBAR, "Attack")
    assert len(before["events"]) == 2


def test_a_moved_point_moves_the_event_and_its_area_and_keeps_its_place(before: Dataset, decide: Decide) -> None:
    was = event_of(before)
    after = decide(("latitude", None, "35.4801"), ("longitude", None, "35.8902"))
    now = event_of(after)
    assert (now["latitude"], now["longitude"], now["x_geo_basis"]) == (35.4801, 35.8902, "manual")
    assert [now[name] for name in ("event_id_cnty", "x_place_id", "location", "event_date", "x_n_claims", "x_fat_best")] == [
        was[name] for name in ("event_id_cnty", "x_place_id", "location", "event_date", "x_n_claims", "x_fat_best")
    ]
    areas = after["event_areas"].set_index("event_id_cnty").geometry
    assert areas[str(now["event_id_cnty"])].contains(now["geometry"])
    assert now["x_review_status"] == "reviewed"


def test_one_coordinate_alone_leaves_the_other(before: Dataset, decide: Decide) -> None:
    now = event_of(decide(("latitude", None, "35.4801")))
    assert (now["latitude"], now["longitude"]) == (35.4801, event_of(before)["longitude"])


def test_another_place_brings_its_point_its_names_and_its_areas(decide: Decide) -> None:
    now = event_of(decide(("x_place_id", None, LATAKIA)))
    assert (now["x_place_id"], now["admin1"], now["admin2"]) == (LATAKIA, "Lattakia", "Lattakia")
    assert abs(float(str(now["latitude"])) - 35.53) < 0.05


def test_another_day_and_kind_bring_what_follows_from_them(decide: Decide) -> None:
    now = event_of(decide(("event_date", None, "2025-03-09"), ("sub_event_type", None, "Armed clash")))
    assert (now["event_date"], now["time_precision"], now["x_date_end"]) == (
        pd.Timestamp("2025-03-09"),
        1,
        pd.Timestamp("2025-03-09"),
    )
    assert (now["event_type"], now["sub_event_type"]) == ("Battles", "Armed clash")


@pytest.mark.parametrize("field", ["fatalities", "x_fat_best"])
def test_a_count_becomes_the_events_and_acleds_and_the_claims_keep_theirs(before: Dataset, decide: Decide, field: str) -> None:
    after = decide((field, None, "17"))
    now = event_of(after)
    assert (now["fatalities"], now["x_fat_best"], now["x_fat_rule"]) == (17, 17, "F-RULING")
    assert sorted(after["claims"]["value_text"]) == sorted(before["claims"]["value_text"])


def test_the_claims_tell_that_a_person_decided_and_in_which_row(decide: Decide) -> None:
    claims = decide(("event_date", None, "2025-03-09"))["claims"].set_index("ledger_ref")
    for ref in ("SYC-900", "SYC-901"):
        assert claims.loc[ref, "review_status"] == "reviewed"
        assert claims.loc[ref, "note"] == "event_date of the event by hand/corrections.csv:2"
        assert claims.loc[ref, "date_basis"] == "explicit_date:by hand"
    assert claims.loc["SYC-902", "review_status"] == "coded"


def test_what_was_decided_reaches_the_data_set_as_the_row_that_a_person_wrote(decide: Decide) -> None:
    after = decide(("x_fat_best", None, "17"))
    assert after["corrections"][["field", "new", "by"]].to_numpy().tolist() == [["x_fat_best", "17", "ab"]]
    assert after["rulings"].empty


def test_a_later_row_builds_on_an_earlier_one(decide: Decide) -> None:
    assert event_of(decide(("x_fat_best", None, "17"), ("x_fat_best", "17", "18")))["x_fat_best"] == 18


@pytest.mark.parametrize(
    ("told", "column", "expected"),
    [
        (("event_date", "2025-03-01", "2025-03-09"), "old", "what stands there now: '2025-03-07'"),
        (("latitude", "35.0", "35.1"), "old", "what stands there now"),
        (("event_date", None, "soon"), "new", "a day as YYYY-MM-DD"),
        (("sub_event_type", None, "=cmd"), "new", "one of Government regains territory"),
        (("x_place_id", None, "C0"), "new", "a place_id of gazetteer/places.csv"),
        (("latitude", None, "95"), "new", "degrees between -90 and 90"),
        (("longitude", None, "nan"), "new", "degrees between -180 and 180"),
        (("x_fat_best", None, ""), "new", "a whole number"),
        (("fatalities", None, "-1"), "new", "a whole number"),
    ],
)
def test_a_decision_that_is_outdated_or_cannot_be_is_refused(
    weigh: Callable[..., ingest.Overruled], told: tuple[str, str | None, str], column: str, expected: str
) -> None:
    (problem,) = refused(lambda: weigh(told))
    assert (problem.file, problem.line, problem.column) == ("hand/corrections.csv", 2, column)
    assert expected in problem.expected


@pytest.mark.parametrize(
    ("field", "new", "remedy"),
    [
        ("latitude", "41.0000", "at sea or outside the project's area: move it again"),
        (
            "sub_event_type",
            "Abduction/forced disappearance",
            "with dead it is coded as Attack: correct the dead (x_fat_best) as well",
        ),
    ],
)
def test_what_the_claims_cannot_come_to_is_refused_with_a_way_out(decide: Decide, field: str, new: str, remedy: str) -> None:
    (problem,) = refused(lambda: decide((field, None, new)))
    assert (problem.line, problem.column, problem.expected) == (2, "new", f"'{new}', as the row says")
    assert remedy in problem.remedy
    assert problem.remedy.endswith("or take the row out, and the event stays as it was")


def test_an_attack_is_an_abduction_once_nobody_died_in_it(decide: Decide) -> None:
    event = event_of(decide(("sub_event_type", None, "Abduction/forced disappearance"), ("x_fat_best", None, "0")))
    assert (event["sub_event_type"], event["fatalities"]) == ("Abduction/forced disappearance", 0)


def test_a_decision_about_no_event_is_refused(weigh: Callable[..., ingest.Overruled]) -> None:
    (problem,) = refused(lambda: weigh(("event_date", "2025-03-07", "2025-03-09"), key="XSY000000000001"))
    assert (problem.column, problem.expected) == ("key", "an event of this build")


def test_a_share_of_a_total_has_nothing_of_its_own_to_correct_and_the_error_says_what_to_do(tmp_path: Path) -> None:
    listed = ledger_row(**THERE | {"place_text": "Snobar; Jableh"}, acts="many", count_text="9")
    shares = built(raw_folder(tmp_path / "raw", [listed]))
    (claim_id,) = shares["claims"]["claim_id"]
    assert shares["events"]["x_alloc_group"].notna().tolist() == [True, True]
    for event in shares["events"].to_dict("records"):
        old = str(event["fatalities"])
        row = {"key": str(event["event_id_cnty"]), "field": "fatalities", "old": old, "new": "7"} | SIGNED
        raw = raw_folder(tmp_path / "raw", [listed], corrections=[row])
        (problem,) = refused(lambda raw=raw: built(raw))
        assert (problem.file, problem.line, problem.column) == ("hand/corrections.csv", 2, "key")
        assert f"`whole` with {claim_id}" in problem.remedy
        whole = {"kind": "whole", "key_a": row["key"]} | SIGNED
        assert built(raw_folder(tmp_path / "whole", [listed], rulings=[whole]))["events"].empty


def test_two_different_counts_are_refused(weigh: Callable[..., ingest.Overruled]) -> None:
    (problem,) = refused(lambda: weigh(("fatalities", None, "3"), ("x_fat_best", None, "5")))
    assert problem.expected == "the same count as in x_fat_best ('5')"


def test_an_event_moved_into_another_is_asked_about_and_not_merged(before: Dataset, decide: Decide) -> None:
    told = [("x_place_id", None, JABLEH), ("sub_event_type", None, "Remote explosive/landmine/IED")]
    claim_of = before["claims"].set_index("ledger_ref")["claim_id"]
    first, *_ = refused(lambda: decide(*told))
    assert first.found == f"the event is now one with the claim {claim_of['SYC-902']}"
    apart = {"kind": "different", "key_a": "SYC-900", "key_b": "SYC-902"} | SIGNED
    also = apart | {"key_a": "SYC-901"}
    after = decide(*told, rulings=[apart, also])
    assert len(after["events"]) == 2
    assert event_of(after)["x_place_id"] == JABLEH


def test_as_of_a_day_before_the_event_was_told_the_decision_waits(decide: Decide) -> None:
    assert len(decide(("x_fat_best", None, "17"), as_of="2025-03-07")["events"]) == 0


def test_a_claims_own_column_is_still_corrected_through_its_event(before: Dataset, tmp_path: Path) -> None:
    key = str(event_of(before)["event_id_cnty"])
    row = {"key": key, "field": "target_text", "old": "civilians", "new": "villagers"} | SIGNED
    evidence = ingest.read(raw_folder(tmp_path / "raw", ROWS, corrections=[row]))
    told = ingest.anchored(evidence, evidence.claims)
    claims = ingest.corrected(evidence.claims, told.corrections, told.rulings)
    changed = claims.loc[claims["target_text"].eq("villagers"), "claim_id"].tolist()
    assert [ids.event_id(claim) for claim in changed] == [key]
