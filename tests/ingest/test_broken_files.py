"""A file that people wrote wrongly is answered with every fault in it: where, what was found, what was expected, what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.errors import InputError, Problem
from pipeline.ingest import read
from tests.builders import ledger_row, raw_folder, sheet

COAST = "claims/coast.csv"


def problems(raw: Path) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as told:
        read(raw)
    for problem in told.value.problems:
        assert problem.file
        assert problem.found
        assert problem.expected
        assert problem.remedy
        assert str(problem) in str(told.value)
    return told.value.problems


def only(raw: Path) -> Problem:
    (problem,) = problems(raw)
    return problem


def coast(raw: Path) -> Path:
    return raw / COAST


def rewritten(raw: Path, change: Callable[[str], str]) -> Path:
    path = coast(raw)
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8", newline="")
    return raw


def test_a_sound_folder_is_read(tmp_path: Path) -> None:
    evidence = read(raw_folder(tmp_path))
    assert evidence.claims["ledger_ref"].tolist() == ["SYC-900"]
    assert evidence.documents["published_at"].tolist() == ["2025-03-08"]


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: text.replace(",acts,", ",", 1)))
    assert (problem.file, problem.line, problem.found) == (COAST, 1, "no column acts")
    assert problem.remedy == "add acts to the header"


def test_an_unknown_column_is_named(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: text.replace("ledger_ref,", "ledger_ref,colour,", 1)))
    assert (problem.line, problem.found) == (1, "the column colour")
    assert problem.remedy == "mend the name of colour or take it out"


def test_a_column_that_stands_twice_is_named(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: text.replace("ledger_ref,", "ledger_ref,url,", 1)))
    assert problem.found == "the column url"


def test_a_column_with_a_slip_in_its_name_is_told_which_is_meant(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: text.replace("place_text", "place", 1)))
    assert problem.found == "no column place_text and the column place"
    assert problem.remedy == "rename place to place_text"


def test_another_table_in_the_place_of_the_ledger_is_one_fault(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: "id,day,deaths\n1,2025-03-07,16\n"))
    assert problem.found.startswith("no columns ledger_ref, url, read_on")
    assert problem.found.endswith("and the columns day, deaths, id")
    assert problem.remedy == "write the header of this file in FORMAT.md"


def test_columns_divided_by_semicolons_are_told_so(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: text.replace(",", ";")))
    assert (problem.found, problem.expected) == ("columns divided by ';'", "commas")


def test_what_names_a_claim_of_a_file_that_was_not_read_is_not_called_wrong(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path, relations=[{"ledger_ref": "SYC-900", "relation": "restates", "other_ref": "SYC-900"}])
    problem = only(rewritten(raw, lambda text: text.replace("ledger_ref,", "ref,", 1)))
    assert problem.file == COAST


def test_what_names_a_source_of_a_file_that_was_not_read_is_not_called_wrong(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path)
    sources = raw / "sources.csv"
    sources.write_text(sources.read_text(encoding="utf-8").replace("source_id,", "source,", 1), encoding="utf-8")
    assert only(raw).file == "sources.csv"


@pytest.mark.parametrize(
    ("column", "cell", "expected"),
    [
        ("date_start", "7 March 2025", "a day as YYYY-MM-DD"),
        ("date_start", "2025-02-30", "a day as YYYY-MM-DD"),
        ("date_start", "20250307", "a day as YYYY-MM-DD"),
        ("date_start", "2025-03", "a day as YYYY-MM-DD"),
        ("published", "March 2025", "a date as YYYY, YYYY-MM or YYYY-MM-DD"),
        ("count_text", "about a lot", "a count: 745"),
        ("count_text", "10%", "a count: 745"),
        ("acts", "some", "one of one, many, none"),
        ("act", "murder", "one of territory_regained"),
        ("date_basis", "guess:yes", "one of explicit_date"),
        ("publisher_id", "paper", "2 to 24 of A-Z, 0-9 and -"),
        ("summary", "", "a value"),
        ("read_on", "", "a value"),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_with_what_was_expected(tmp_path: Path, column: str, cell: str, expected: str) -> None:
    problem = only(raw_folder(tmp_path, [ledger_row(**{column: cell, "ledger_ref": "SYC-1"})]))
    assert (problem.file, problem.line, problem.column) == (COAST, 2, column)
    assert problem.found == (f"'{cell}'" if cell else "an empty cell")
    assert problem.expected.startswith(expected)


@pytest.mark.parametrize("column", ["publisher_id", "originator_id", "via_id"])
def test_an_unknown_source_is_named(tmp_path: Path, column: str) -> None:
    problem = only(raw_folder(tmp_path, [ledger_row(**{column: "NOBODY"})]))
    assert (problem.file, problem.line, problem.column, problem.found) == (COAST, 2, column, "'NOBODY'")
    assert problem.remedy == "add a row to sources.csv or mend the id"


def test_a_document_of_an_unknown_publisher_is_named(tmp_path: Path) -> None:
    problem = only(raw_folder(tmp_path, documents=[{"url": "https://example.org/2", "publisher_id": "NOBODY"}]))
    assert (problem.file, problem.line, problem.column) == ("documents.csv", 2, "publisher_id")


def test_a_windows_1256_file_is_named_with_the_line_of_its_first_odd_byte(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path, [ledger_row(), ledger_row(ledger_ref="SYC-901", place_ar="حميميم")])
    coast(raw).write_bytes(coast(raw).read_text(encoding="utf-8").encode("windows-1256"))
    problem = only(raw)
    assert (problem.file, problem.line) == (COAST, 3)
    assert problem.found == "byte 0xcd, which is not UTF-8"
    assert "Windows-1256" in problem.remedy


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_named(tmp_path: Path, content: bytes) -> None:
    raw = raw_folder(tmp_path)
    coast(raw).write_bytes(content)
    problem = only(raw)
    assert (problem.file, problem.line, problem.found) == (COAST, 1, "an empty file")


def test_a_ref_used_twice_is_named_with_where_it_was_first(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path)
    sheet(raw / "claims" / "later.csv", ledger_row(), [ledger_row()])
    problem = only(raw)
    assert (problem.file, problem.line, problem.found) == ("claims/later.csv", 2, "'SYC-900' again")
    assert "claims/coast.csv:2" in problem.expected


def test_a_quote_that_never_ends_is_named(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: text.replace("Gunmen", '"Gunmen')))
    assert (problem.file, problem.line, problem.expected) == (COAST, 2, "well-formed CSV")


def test_a_nul_is_named_with_its_line(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: text.replace("Gunmen", "Gun\x00men")))
    assert (problem.file, problem.line, problem.found) == (COAST, 2, "a NUL character")


def test_a_row_with_too_many_cells_is_named(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: text.replace("Gunmen", "Gunmen, masked,")))
    columns = len(ledger_row())
    assert (problem.line, problem.found, problem.expected) == (2, f"{columns + 2} cells", f"{columns} cells")
    assert problem.remedy == "quote cells that hold a comma"


def test_a_row_with_too_few_cells_is_named(tmp_path: Path) -> None:
    problem = only(rewritten(raw_folder(tmp_path), lambda text: text + "SYC-901,https://example.org\n"))
    assert (problem.line, problem.found) == (3, "2 cells")


def test_a_cell_of_several_lines_keeps_the_line_numbers_right(tmp_path: Path) -> None:
    rows = [
        ledger_row(ledger_ref="SYC-1", note="three\nlines\nlong"),
        ledger_row(ledger_ref="SYC-2", summary="two\nlines"),
        ledger_row(ledger_ref="SYC-3", acts="some"),
    ]
    assert only(raw_folder(tmp_path, rows)).line == 7
    sound = read(raw_folder(tmp_path, rows[:2]))
    assert sound.claims["line"].tolist() == [2, 5]


def test_a_cell_of_several_windows_lines_keeps_the_line_numbers_right(tmp_path: Path) -> None:
    rows = [ledger_row(ledger_ref="SYC-1", note="two\nlines"), ledger_row(ledger_ref="SYC-2", acts="some")]
    raw = rewritten(raw_folder(tmp_path, rows), lambda text: text.replace("\n", "\r\n"))
    assert only(raw).line == 4


def test_blank_lines_are_passed_over_and_counted(tmp_path: Path) -> None:
    raw = rewritten(raw_folder(tmp_path, [ledger_row(acts="some")]), lambda text: text.replace("\n", "\n\n", 1))
    assert only(raw).line == 3


def test_a_spreadsheets_byte_order_mark_and_blanks_at_the_ends_do_no_harm(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path, [ledger_row(act=" attack_on_civilians ")])
    coast(raw).write_bytes(b"\xef\xbb\xbf" + coast(raw).read_bytes())
    assert read(raw).claims["act"].tolist() == ["attack_on_civilians"]


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"date_end": ""}, "date_end"),
        ({"date_start": "2025-03-09"}, "date_end"),
        ({"originator_basis": "unknown"}, "originator_basis"),
        ({"originator_id": "UNATTRIBUTED"}, "originator_basis"),
        ({"acts": "none"}, "act"),
        ({"act": ""}, "act"),
        ({"count_basis": "none"}, "count_basis"),
        ({"count_text": ""}, "count_basis"),
    ],
)
def test_a_row_that_contradicts_itself_is_named(tmp_path: Path, cells: dict[str, str], column: str) -> None:
    problem = only(raw_folder(tmp_path, [ledger_row(**cells)]))
    assert (problem.line, problem.column) == (2, column)


def test_a_relation_of_an_unknown_row_is_named(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path, relations=[{"ledger_ref": "SYC-900", "relation": "restates", "other_ref": "SYC-1"}])
    problem = only(raw)
    assert (problem.file, problem.line, problem.column, problem.found) == ("claims/relations.csv", 2, "other_ref", "'SYC-1'")


def test_a_source_that_stands_twice_is_named(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path)
    path = raw / "sources.csv"
    path.write_text(path.read_text(encoding="utf-8") + "PAPER,Paper,,media,,,unknown,,,\n", encoding="utf-8")
    problem = only(raw)
    assert (problem.file, problem.line, problem.column) == ("sources.csv", 6, "source_id")


def test_a_folder_without_sources_is_named(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path)
    (raw / "sources.csv").unlink()
    assert "sources.csv" in {problem.file for problem in problems(raw)}


def test_a_report_without_a_row_and_a_row_without_its_report_are_named(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path, documents=[{"file": "lost.txt", "publisher_id": "PAPER"}])
    (raw / "reports").mkdir()
    (raw / "reports" / "stray.txt").write_text("Gunmen came.\n", encoding="utf-8")
    lost, stray = problems(raw)
    assert (lost.file, lost.line, lost.found) == ("documents.csv", 2, "'lost.txt', which is not there")
    assert (stray.file, stray.found) == ("reports/stray.txt", "a text without a row")


def test_every_fault_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    raw = raw_folder(
        tmp_path,
        [ledger_row(acts="some", date_start="soon"), ledger_row(ledger_ref="SYC-2", publisher_id="NOBODY")],
        relations=[{"ledger_ref": "SYC-7", "relation": "restates", "other_ref": "SYC-2"}],
        rulings=[{"kind": "perhaps", "key_a": "SYC-2", "reason": "x", "by": "ab", "on": "2026-11-23"}],
        withhold=[{"doc_id": "DOC-1", "char_start": "0", "char_end": "5", "reason": "x", "by": "ab", "on": "2026-11-23"}],
    )
    found = {(problem.file, problem.line, problem.column) for problem in problems(raw)}
    assert found == {
        (COAST, 2, "acts"),
        (COAST, 2, "date_start"),
        (COAST, 3, "publisher_id"),
        ("claims/relations.csv", 2, "ledger_ref"),
        ("hand/rulings.csv", 2, "kind"),
        ("hand/withhold.csv", 2, "doc_id"),
    }
