"""Which documents the claims rest on, and from which day their words count (SPEC 5.6, 6.2)."""

from pathlib import Path

import pandas as pd

from pipeline import ids
from pipeline.ingest import fingerprints, read
from tests.builders import PAGE, ledger_row, raw_folder


def documents(raw: Path) -> list[dict[str, object]]:
    return read(raw).documents.to_dict("records")


def report(raw: Path, name: str, text: bytes) -> None:
    path = raw / "reports" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text)


def test_a_page_that_was_read_and_not_stored_is_a_document_by_its_url(tmp_path: Path) -> None:
    (page,) = documents(raw_folder(tmp_path, [ledger_row(), ledger_row(ledger_ref="SYC-901")]))
    assert (page["doc_id"], page["url"]) == (ids.page_id(PAGE), PAGE)
    assert pd.isna(page["file"])


def test_a_row_without_a_url_is_a_document_by_publisher_and_founding_ref(tmp_path: Path) -> None:
    rows = [ledger_row(ledger_ref="SYC-5", url=""), ledger_row(ledger_ref="SYC-5-b", url="")]
    (page,) = documents(raw_folder(tmp_path, rows))
    assert page["doc_id"] == ids.page_id("PAPER\nSYC-5")


def test_an_address_that_is_none_is_kept_in_words_and_never_as_a_link(tmp_path: Path) -> None:
    evidence = read(raw_folder(tmp_path, [ledger_row(url="page 4 of the bulletin", note="print")]))
    assert evidence.claims["url"].isna().all()
    assert evidence.claims["note"].tolist() == ["print [address as noted: page 4 of the bulletin]"]
    assert evidence.documents["url"].isna().all()


def test_the_days_that_a_page_may_be_written_on_follow_from_its_date(tmp_path: Path) -> None:
    (page,) = documents(raw_folder(tmp_path, [ledger_row(published="2025-03")]))
    assert (page["ref_window_start"], page["ref_window_end"]) == (pd.Timestamp("2025-03-01"), pd.Timestamp("2025-03-31"))
    assert pd.isna(page["ref_date"])
    assert page["ref_date_basis"] == "metadata"


def test_a_page_without_a_date_has_no_reference_day(tmp_path: Path) -> None:
    (page,) = documents(raw_folder(tmp_path, [ledger_row(published="")]))
    assert page["ref_date_basis"] == "unknown"
    assert pd.isna(page["ref_window_end"])


def test_the_more_exact_of_two_dates_of_a_page_wins(tmp_path: Path) -> None:
    rows = [ledger_row(ledger_ref="SYC-1", published="2025"), ledger_row(ledger_ref="SYC-2", published="2025-03-09")]
    (page,) = documents(raw_folder(tmp_path, rows))
    assert (page["published_at"], page["ref_date"]) == ("2025-03-09", pd.Timestamp("2025-03-09"))


def test_a_persons_reference_day_is_not_overruled_by_the_reprints(tmp_path: Path) -> None:
    entry = {
        "url": PAGE, "publisher_id": "PAPER", "ref_date": "2025-03-08", "ref_window_start": "2025-03-08",
        "ref_window_end": "2025-03-09", "ref_date_basis": "external_match",
    }  # fmt: skip
    (page,) = documents(raw_folder(tmp_path, [ledger_row(published="2025-03-09")], documents=[entry]))
    assert (page["ref_date"], page["ref_date_basis"]) == (pd.Timestamp("2025-03-08"), "external_match")


def test_a_stored_text_is_a_document_by_its_words_whatever_its_line_ends(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path, documents=[{"file": "a.txt", "publisher_id": "PAPER", "published": "2025-03-08"}])
    report(raw, "a.txt", "\ufeffGunmen came.\r\nThey left. \r\n".encode())
    evidence = read(raw)
    assert evidence.texts == {ids.document_id("Gunmen came.\nThey left.\n"): "Gunmen came.\nThey left.\n"}
    stored = evidence.documents.set_index("doc_id").loc[next(iter(evidence.texts))]
    assert (stored["file"], stored["chars"]) == ("reports/a.txt", 24)


def test_the_page_of_a_claim_can_be_looked_up(tmp_path: Path) -> None:
    evidence = read(raw_folder(tmp_path))
    assert set(evidence.claims["doc_id"]) <= set(evidence.documents["doc_id"])


def test_every_input_file_has_a_fingerprint_and_prose_has_none(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path / "raw")
    (raw / "FORMAT.md").write_text("prose", encoding="utf-8")
    (raw / ".hidden").write_text("x", encoding="utf-8")
    assert sorted(fingerprints(raw)) == ["raw/claims/coast.csv", "raw/sources.csv"]
