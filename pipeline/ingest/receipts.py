"""Whether every claim still stands where it was read: receipts read again from the files, ids made anew (DESIGN 1.1)."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from pipeline import ids
from pipeline.errors import Problem
from pipeline.ingest import documents, sheets, texts
from pipeline.ingest.hand import written
from pipeline.ingest.ledger import CELLS, RENAMED, page_key
from pipeline.schema import Dataset

# A room may fill these where the ledger left them empty; what the ledger says must stand.
_FILLED_LATER = frozenset({"actor_id", "target_id", "episode_id"})
# `note` may gain the words of an address that is none (V-URL).
_NOT_COMPARED = frozenset({"ledger_ref", "note"})
MOST_SHARES = 100  # of one total among places or days


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How many receipts were read again, and what did not hold."""

    count: int
    problems: tuple[Problem, ...]


def receipts(raw: Path, dataset: Dataset) -> Checked:
    """Every claim of the data set beside the bytes of ``raw``: stored texts by offsets, ledger rows by file and ref."""
    claims = dataset["claims"]
    corrected = _first_old(dataset["corrections"])
    problems = [
        *_ledger_problems(raw, claims[claims["receipt_kind"] == "ledger"], corrected),
        *_text_problems(raw, claims[claims["receipt_kind"] == "text"], corrected),
        *_made_problems(dataset),
    ]
    return Checked(count=len(claims), problems=tuple(problems))


def _first_old(corrections: pd.DataFrame) -> dict[tuple[str, str], str]:
    """What stood in each corrected cell before anyone corrected it, by key and column."""
    first = corrections.drop_duplicates(["key", "field"])
    return dict(zip(zip(first["key"], first["field"], strict=True), map(written, first["old"]), strict=True))


def _ledger_problems(raw: Path, claims: pd.DataFrame, corrected: Mapping[tuple[str, str], str]) -> Iterator[Problem]:
    """A corrected cell is the correction's to answer for; everything else must be what the file says."""
    rows = {file: _rows_by_ref(raw / file) for file in sorted(set(claims["file"].dropna()))}
    columns = {cell.name: RENAMED.get(cell.name, cell.name) for cell in CELLS if cell.name not in _NOT_COMPARED}
    for claim in claims.to_dict("records"):
        file, ref = str(claim["file"]), str(claim["ledger_ref"])
        row = rows.get(file, {}).get(ref)
        if row is None:
            yield _problem(claim, "ledger_ref", "no such row", f"the row '{ref}'", "put the row back, or build again")
            continue
        for cell, column in columns.items():
            keys = {(ref, column), (str(claim["claim_id"]), column)}
            said, coded = _said(row, cell), written(claim[column])
            if said != coded and not (cell in _FILLED_LATER and not said) and not keys & corrected.keys():
                yield _problem(claim, cell, f"'{coded}'", f"what the row says: '{said}'", "build again from the rows as they are")
        yield from _renamed(claim, row)


def _rows_by_ref(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return {row["ledger_ref"].strip(): row for row in csv.DictReader(lines)}


def _said(row: Mapping[str, str], cell: str) -> str:
    text = row[cell].strip()
    return "" if cell == "url" and not sheets.URL.match(text) else text


def _renamed(claim: Mapping[object, object], row: Mapping[str, str]) -> Iterator[Problem]:
    parts = [row[name].strip() for name in ("ledger_ref", "claim_kind", "measure", "subject_group")]
    page = page_key(row["url"].strip(), row["publisher_id"].strip(), parts[0])
    for column, made in (
        ("claim_id", ids.claim_id(ids.ledger_claim_base(*parts), 0)),
        ("doc_id", ids.page_id(page)),
    ):
        if claim[column] != made:
            yield _problem(claim, column, f"'{claim[column]}'", f"'{made}' from the row", "a defect of ours, report it")


def _text_problems(raw: Path, claims: pd.DataFrame, corrected: Mapping[tuple[str, str], str]) -> Iterator[Problem]:
    text_of = _texts(raw)
    seen: dict[str, int] = {}
    for claim in claims.sort_values("char_start", kind="stable").to_dict("records"):
        key, start, end = str(claim["claim_id"]), int(claim["char_start"]), int(claim["char_end"])
        text = text_of.get(str(claim["doc_id"]), "")
        if text[start:end] != claim["quote"]:
            yield _problem(claim, "quote", f"'{text[start:end]}'", f"'{claim['quote']}'", "put the text back as it was")
        parts = [corrected.get((key, name), written(claim[name])) for name in ("claim_kind", "measure", "subject_group")]
        base = ids.text_claim_base(ids.digest(text), ids.sentence_at(text, start), *parts)
        seen[base] = seen.get(base, -1) + 1
        made = ids.claim_id(base, seen[base])
        if made != key:
            yield _problem(claim, "claim_id", f"'{key}'", f"'{made}' from its words", "put the text back, or report a defect")


def _texts(raw: Path) -> dict[str, str]:
    """The stored texts by the id that they have today: a changed text is under another id."""
    listed = raw / "documents.csv"
    rows = sheets.rows(listed, listed.name, documents.CELLS, []) if listed.exists() else []
    return texts.stored(raw / "reports", rows, [])[1]


def _made_problems(dataset: Dataset) -> Iterator[Problem]:
    """Ids of events and totals are made of the claim that first gave them, as the registry tells it."""
    known = dataset["id_registry"]
    for key, entity, anchor in zip(known["id"], known["entity"], known["anchor_claim_id"], strict=True):
        made = ids.event_id(anchor) if entity == "event" else ids.aggregate_id(anchor)
        if made != key and not (entity == "event" and _is_share(key, anchor)):
            yield Problem(
                file="id_registry",
                column="id",
                found=f"'{key}'",
                expected=f"'{made}' from {anchor}",
                remedy="a defect of ours, report it",
            )


def _is_share(key: str, anchor: str) -> bool:
    return any(ids.share_id(anchor, number) == key for number in range(MOST_SHARES))


def _problem(claim: Mapping[object, object], column: str, found: str, expected: str, remedy: str) -> Problem:
    line = claim["line"]
    at = line if isinstance(line, int) else None
    return Problem(file=str(claim["file"]), line=at, column=column, found=found, expected=expected, remedy=remedy)
