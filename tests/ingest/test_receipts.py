"""Every claim is read again from where it was read first; one that no longer stands there is told (DESIGN 1.1)."""

from pathlib import Path

import pytest

from pipeline import ids, schema
from pipeline.ingest import corrected, read, receipts
from pipeline.ingest.receipts import Checked
from pipeline.schema import Dataset
from tests.builders import PAGE, claim, frame, ledger_row, raw_folder

TEXT = "Gunmen came. They killed ten civilians in Hmeimim, residents said. They killed ten civilians again.\n"


def built(raw: Path) -> Dataset:
    evidence = read(raw)
    return {
        "claims": corrected(evidence.claims, evidence.corrections, evidence.rulings),
        "corrections": evidence.corrections,
        "id_registry": schema.framed([], schema.ID_REGISTRY),
    }


def checked(raw: Path, **columns: str) -> Checked:
    """What is found when the data set holds something else than the files."""
    given = built(raw)
    return receipts(raw, given | {"claims": given["claims"].assign(**columns)})


def test_a_fresh_data_set_holds(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path, [ledger_row(), ledger_row(ledger_ref="SYC-901", url="page 4", note="two\nlines")])
    assert receipts(raw, built(raw)) == Checked(count=2, problems=())


@pytest.mark.parametrize(
    "column", ["url", "place_text", "value_text", "summary", "originator_id", "actor_text", "claim_id", "doc_id", "acts"]
)
def test_a_cell_that_is_not_the_rows_is_told(tmp_path: Path, column: str) -> None:
    (problem,) = checked(raw_folder(tmp_path), **{column: "else"}).problems
    assert (problem.file, problem.line) == ("claims/coast.csv", 2)
    assert problem.found == "'else'"


def test_a_row_that_was_changed_since_is_told(tmp_path: Path) -> None:
    given = built(raw_folder(tmp_path))
    raw = raw_folder(tmp_path, [ledger_row(read_on="2026-11-24", count_text="11")])
    found = {(problem.column, problem.found) for problem in receipts(raw, given).problems}
    assert found == {("read_on", "'2026-11-23'"), ("count_text", "'10'")}


def test_a_row_that_is_gone_is_told(tmp_path: Path) -> None:
    given = built(raw_folder(tmp_path))
    (problem,) = receipts(raw_folder(tmp_path, [ledger_row(ledger_ref="SYC-1")]), given).problems
    assert (problem.found, problem.expected) == ("no such row", "the row 'SYC-900'")


def test_what_a_person_corrected_is_the_corrections_to_answer_for(tmp_path: Path) -> None:
    rows = [
        {"key": "SYC-900", "field": field, "old": old, "new": new, "reason": "read again", "by": "ab", "on": "2026-11-23"}
        for field, old, new in (("place_text", "Hmeimim", "Jableh"), ("measure", "killed", "injured"))
    ]
    raw = raw_folder(tmp_path, corrections=rows)
    assert checked(raw).problems == ()
    assert checked(raw, target_text="else").problems


def test_an_actor_that_a_later_room_filled_in_is_no_fault(tmp_path: Path) -> None:
    assert checked(raw_folder(tmp_path), actor_id="uag-syr", episode_id="coast-2025-03").problems == ()


def text_claims(*starts: int) -> Dataset:
    """Claims of the stored text, each over the words that start there."""
    seen: dict[str, int] = {}
    rows = []
    for start in starts:
        sentence = ids.sentence_at(TEXT, start)
        base = ids.text_claim_base(ids.digest(TEXT), sentence, "casualty", "killed", "civilians")
        seen[base] = seen.get(base, -1) + 1
        said = {"char_start": start, "char_end": start + 25, "quote": TEXT[start : start + 25], "receipt_kind": "text"}
        row = {"claim_id": ids.claim_id(base, seen[base]), "doc_id": ids.document_id(TEXT), "file": "reports/a.txt", "line": None}
        rows.append(claim(ledger_ref=None, url=None, **said, **row))
    return {
        "claims": frame(rows, schema.CLAIMS),
        "corrections": schema.framed([], schema.CORRECTIONS),
        "id_registry": schema.framed([], schema.ID_REGISTRY),
    }


def with_report(folder: Path, text: str) -> Path:
    raw = raw_folder(folder, [], documents=[{"file": "a.txt", "url": PAGE, "publisher_id": "PAPER"}])
    (raw / "reports").mkdir(exist_ok=True)
    (raw / "reports" / "a.txt").write_text(text, encoding="utf-8")
    return raw


def test_words_are_read_again_at_their_offsets(tmp_path: Path) -> None:
    starts = [TEXT.index("They"), TEXT.index("civilians"), TEXT.rindex("They")]
    assert receipts(with_report(tmp_path, TEXT), text_claims(*starts)) == Checked(count=3, problems=())


def test_a_text_that_was_changed_loses_its_words(tmp_path: Path) -> None:
    found = receipts(with_report(tmp_path, "Oh. " + TEXT), text_claims(TEXT.index("They"))).problems
    assert [problem.column for problem in found] == ["quote", "claim_id"]
    assert all(problem.file == "reports/a.txt" for problem in found)


def test_an_event_id_that_its_claim_did_not_give_is_told(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path)
    row = {"entity": "event", "anchor_claim_id": "CLM-cfc37ac01139", "status": "active"}
    right = frame([row | {"id": "XSY128581261678"}], schema.ID_REGISTRY)
    wrong = frame([row | {"id": "XSY000000000000"}], schema.ID_REGISTRY)
    assert receipts(raw, built(raw) | {"id_registry": right}).problems == ()
    (problem,) = receipts(raw, built(raw) | {"id_registry": wrong}).problems
    assert "XSY128581261678" in problem.expected
