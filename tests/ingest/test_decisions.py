"""What a person decided outlives a rebuild, and is refused by name when it no longer matches what stands there."""

from pathlib import Path

import pandas as pd
import pytest

from pipeline import ids
from pipeline.errors import InputError, Problem
from pipeline.ingest import anchored, corrected, read
from tests.builders import ledger_row, raw_folder

SIGNED = {"reason": "read again", "by": "ab", "on": "2026-11-23"}


def correction(key: str = "SYC-900", field: str = "place_text", old: str = "Hmeimim", new: str = "Jableh") -> dict[str, str]:
    return {"key": key, "field": field, "old": old, "new": new} | SIGNED


def ruling(kind: str, key_a: str = "SYC-900", key_b: str = "", value: str = "") -> dict[str, str]:
    return {"kind": kind, "key_a": key_a, "key_b": key_b, "value": value} | SIGNED


def decided(raw: Path) -> pd.DataFrame:
    evidence = read(raw)
    evidence = anchored(evidence, evidence.claims)
    return corrected(evidence.claims, evidence.corrections, evidence.rulings)


def refused(raw: Path) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as told:
        decided(raw)
    return told.value.problems


def test_a_correction_changes_one_cell_and_marks_the_claim_as_reviewed(tmp_path: Path) -> None:
    (row,) = decided(raw_folder(tmp_path, corrections=[correction()])).to_dict("records")
    assert (row["place_text"], row["review_status"]) == ("Jableh", "reviewed")


@pytest.mark.parametrize(
    ("field", "old", "new", "written"),
    [
        ("date_start", "2025-03-07", "2025-03-06", pd.Timestamp("2025-03-06")),
        ("acts", "one", "many", "many"),
        ("target_text", "", "villagers", "villagers"),
        ("as_of", "", "2025-03-08", pd.Timestamp("2025-03-08")),
    ],
)
def test_a_correction_is_read_as_its_column_is(tmp_path: Path, field: str, old: str, new: str, written: object) -> None:
    claims = decided(raw_folder(tmp_path, corrections=[correction(field=field, old=old, new=new)]))
    assert claims[field].tolist() == [written]


def test_a_corrected_count_carries_its_bounds_along(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path, corrections=[correction(field="value_text", old="10", new=">=16")])
    (row,) = decided(raw).to_dict("records")
    assert (row["value"], row["value_low"], row["qualifier"]) == (16, 16, "at_least")
    assert pd.isna(row["value_high"])


def test_a_correction_to_nothing_empties_the_cell(tmp_path: Path) -> None:
    assert decided(raw_folder(tmp_path, corrections=[correction(new="")]))["place_text"].isna().all()


def test_a_later_correction_builds_on_an_earlier_one(tmp_path: Path) -> None:
    rows = [correction(), correction(old="Jableh", new="Jableh city")]
    assert decided(raw_folder(tmp_path, corrections=rows))["place_text"].tolist() == ["Jableh city"]


def test_a_claims_id_serves_as_well_as_its_ref_and_does_not_change(tmp_path: Path) -> None:
    claim_id = read(raw_folder(tmp_path)).claims["claim_id"].iloc[0]
    rows = [correction(key=claim_id, field="measure", old="killed", new="injured")]
    claims = decided(raw_folder(tmp_path, corrections=rows))
    assert claims[["claim_id", "measure"]].to_numpy().tolist() == [[claim_id, "injured"]]


@pytest.mark.parametrize(
    ("row", "column", "found"),
    [
        (correction(key="SYC-1"), "key", "'SYC-1'"),
        (correction(old="Baniyas"), "old", "'Baniyas'"),
        (correction(field="claim_id"), "field", "'claim_id'"),
        (correction(field="quote"), "field", "'quote'"),
        (correction(field="date_start", old="2025-03-07", new="soon"), "new", "'soon'"),
    ],
)
def test_a_correction_that_matches_nothing_or_is_outdated_is_refused(
    tmp_path: Path, row: dict[str, str], column: str, found: str
) -> None:
    (problem,) = refused(raw_folder(tmp_path, corrections=[row]))
    assert (problem.file, problem.line, problem.column, problem.found) == ("hand/corrections.csv", 2, column, found)
    assert problem.remedy


def test_an_outdated_correction_tells_what_stands_there_now(tmp_path: Path) -> None:
    (problem,) = refused(raw_folder(tmp_path, corrections=[correction(old="Baniyas")]))
    assert problem.expected == "what stands there now: 'Hmeimim'"


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (ruling("reject", "SYC-1"), "key_a"),
        (ruling("same", "SYC-900", "SYC-1"), "key_b"),
        (ruling("place_is", "CLM-000000000000", value="C3588"), "key_a"),
    ],
)
def test_a_ruling_that_matches_no_claim_is_refused(tmp_path: Path, row: dict[str, str], column: str) -> None:
    (problem,) = refused(raw_folder(tmp_path, rulings=[row]))
    assert (problem.file, problem.line, problem.column) == ("hand/rulings.csv", 2, column)
    assert problem.expected == "a claim_id, ledger_ref or event id of this build"


@pytest.mark.parametrize(
    ("row", "column"),
    [(ruling("same"), "key_b"), (ruling("different"), "key_b"), (ruling("place_is"), "value"), (ruling("figure_is"), "value")],
)
def test_a_ruling_that_leaves_out_what_it_decides_is_refused(tmp_path: Path, row: dict[str, str], column: str) -> None:
    (problem,) = refused(raw_folder(tmp_path, rulings=[row]))
    assert (problem.line, problem.column, problem.found) == (2, column, "an empty cell")


@pytest.mark.parametrize("value", ["a lot", ">=16", "1,383", "-3", "12.5"])
def test_a_ruled_figure_that_is_no_whole_number_is_refused(tmp_path: Path, value: str) -> None:
    (problem,) = refused(raw_folder(tmp_path, rulings=[ruling("figure_is", value=value)]))
    assert (problem.column, problem.found, problem.expected) == ("value", f"'{value}'", "a whole number")


def test_decisions_that_match_pass(tmp_path: Path) -> None:
    rows = [ledger_row(), ledger_row(ledger_ref="SYC-901")]
    rulings = [ruling("same", "SYC-900", "SYC-901"), ruling("figure_is", value="16"), ruling("accept")]
    assert len(decided(raw_folder(tmp_path, rows, rulings=rulings))) == 2


def test_all_decisions_that_match_nothing_are_told_at_once(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path, corrections=[correction(key="SYC-1"), correction(old="x")], rulings=[ruling("reject", "SYC-2")])
    found = {(problem.file, problem.line) for problem in refused(raw)}
    assert found == {("hand/corrections.csv", 2), ("hand/corrections.csv", 3), ("hand/rulings.csv", 2)}


def test_a_decision_about_an_event_is_one_about_the_claim_that_it_is_made_of(tmp_path: Path) -> None:
    claim_id = read(raw_folder(tmp_path)).claims["claim_id"].iloc[0]
    event = ids.event_id(claim_id)
    raw = raw_folder(tmp_path, corrections=[correction(key=event)], rulings=[ruling("figure_is", event, value="12")])
    assert decided(raw)["place_text"].tolist() == ["Jableh"]
    evidence = read(raw)
    assert anchored(evidence, evidence.claims).rulings["key_a"].tolist() == [claim_id]


def test_a_decision_about_an_event_that_is_not_there_is_refused(tmp_path: Path) -> None:
    lost = "XSY000000000001"
    raw = raw_folder(tmp_path, corrections=[correction(key=lost)], rulings=[ruling("same", lost, "SYC-900")])
    assert {(problem.file, problem.found) for problem in refused(raw)} == {
        ("hand/corrections.csv", f"'{lost}'"),
        ("hand/rulings.csv", f"'{lost}'"),
    }


def test_the_words_of_a_total_are_corrected_through_any_share_of_it_and_nothing_else_is_ruled_so(tmp_path: Path) -> None:
    claim_id = read(raw_folder(tmp_path)).claims["claim_id"].iloc[0]
    share = ids.share_id(claim_id, 2)
    assert decided(raw_folder(tmp_path, corrections=[correction(key=share)]))["place_text"].tolist() == ["Jableh"]
    (problem,) = refused(raw_folder(tmp_path, rulings=[ruling("reject", share)]))
    assert (problem.file, problem.line, problem.column) == ("hand/rulings.csv", 2, "key_a")
    assert claim_id in problem.remedy


@pytest.mark.parametrize(("start", "end"), [("5", "5"), ("9", "3"), ("0", "500")])
def test_a_withheld_span_outside_its_text_is_refused(tmp_path: Path, start: str, end: str) -> None:
    raw = raw_folder(tmp_path, documents=[{"file": "a.txt", "publisher_id": "PAPER"}])
    (raw / "reports").mkdir()
    (raw / "reports" / "a.txt").write_text("Gunmen came.\n", encoding="utf-8")
    (doc_id,) = read(raw).texts
    span = {"doc_id": doc_id, "char_start": start, "char_end": end} | SIGNED
    (problem,) = refused(raw_folder(tmp_path, documents=[{"file": "a.txt", "publisher_id": "PAPER"}], withhold=[span]))
    assert (problem.file, problem.line, problem.found) == ("hand/withhold.csv", 2, f"{start} to {end}")
