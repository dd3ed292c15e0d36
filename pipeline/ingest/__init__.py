"""What came in: documents, sources, claims and a person's decisions, read strictly from `data/raw/`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pandas as pd

from pipeline import schema
from pipeline.errors import InputError, Problem
from pipeline.ingest import documents, hand, ledger, sheets, texts
from pipeline.ingest.about_events import Overruled, held, is_about_event, overruled
from pipeline.ingest.receipts import receipts

__all__ = ["Evidence", "Overruled", "anchored", "corrected", "fingerprints", "held", "overruled", "read", "receipts"]

SOURCE_CELLS = (
    sheets.Cell(name="source_id", read=sheets.source_id, must=True),
    sheets.Cell(name="name", must=True),
    sheets.Cell(name="name_ar"),
    sheets.Cell(name="kind", read=sheets.word("source_kind"), must=True),
    sheets.Cell(name="country_iso3"),
    sheets.Cell(name="acled_scale", read=sheets.word("source_scale")),
    sheets.Cell(name="stance", read=sheets.word("stance"), must=True),
    sheets.Cell(name="evidence_tier", read=sheets.word("evidence_tier")),
    sheets.Cell(name="url"),
    sheets.Cell(name="note"),
)
RELATIONS = "relations.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything of `data/raw/`; frames as `schema` has them, claims at stage `read`, texts normalised by doc_id."""

    documents: pd.DataFrame
    sources: pd.DataFrame
    claims: pd.DataFrame
    claim_relations: pd.DataFrame
    corrections: pd.DataFrame
    rulings: pd.DataFrame
    withhold: pd.DataFrame
    texts: dict[str, str]


def read(raw: Path) -> Evidence:
    """Read a folder laid out like `data/raw/` (see its FORMAT.md). InputError carries every problem of every file at once."""
    problems: list[Problem] = []
    listed = _optional(raw, "documents.csv", documents.CELLS, problems)
    source_rows = _needed(raw, "sources.csv", SOURCE_CELLS, problems)
    claim_rows = _ledger_rows(raw, problems)
    stored, text_of = texts.stored(raw / "reports", listed, problems)
    claims = ledger.claims(claim_rows, problems)
    relation_rows = _optional(raw, f"claims/{RELATIONS}", ledger.RELATION_CELLS, problems)
    # A name is only known to be wrong where what it may name was read: a fault without a column is a row's or a file's.
    unread = {problem.file.split("/")[0] for problem in problems if problem.column is None}
    relations = ledger.relations(relation_rows, claims, [] if "claims" in unread else problems)
    if "sources.csv" not in unread:
        problems.extend(_unknown_sources([*claim_rows, *listed], {row.cells["source_id"] for row in source_rows}))
    rulings = _hand(raw, "rulings", hand.RULING_CELLS, problems)
    withheld = _hand(raw, "withhold", hand.WITHHOLD_CELLS, problems)
    problems.extend([*hand.lacking(rulings), *hand.outside(withheld, text_of)])
    evidence = Evidence(
        documents=documents.documents(listed, stored, claim_rows, problems),
        sources=_sources(source_rows, problems),
        claims=claims,
        claim_relations=relations,
        corrections=hand.frame(_hand(raw, "corrections", hand.CORRECTION_CELLS, problems), schema.CORRECTIONS),
        rulings=hand.frame(rulings, schema.RULINGS),
        withhold=hand.frame(withheld, schema.WITHHOLD),
        texts=text_of,
    )
    if problems:
        raise InputError(problems)
    return evidence


def anchored(evidence: Evidence, claims: pd.DataFrame) -> Evidence:
    """The same evidence with every decision about an event told as one about the claim that the event is made of.

    What a person decided about an event as it was built (``overruled``) keeps the event's id.
    """
    waits = is_about_event(evidence.corrections)
    now = hand.anchored(evidence.corrections[~waits], claims)
    return replace(
        evidence,
        corrections=pd.concat([now, evidence.corrections[waits]]).sort_index(),
        rulings=hand.anchored(evidence.rulings, claims),
    )


def corrected(claims: pd.DataFrame, corrections: pd.DataFrame, rulings: pd.DataFrame) -> pd.DataFrame:
    """The claims with every correction of a claim applied (``hand.corrected``); those of events wait for the events."""
    return hand.corrected(claims, corrections[~is_about_event(corrections)], rulings)


def _ledger_rows(raw: Path, problems: list[Problem]) -> list[sheets.Row]:
    found: list[sheets.Row] = []
    for path in sorted((raw / "claims").glob("*.csv")):
        if path.name != RELATIONS:
            found.extend(sheets.rows(path, f"claims/{path.name}", ledger.CELLS, problems))
    return found


def _hand(raw: Path, name: str, cells: Sequence[sheets.Cell], problems: list[Problem]) -> list[sheets.Row]:
    return _optional(raw, f"hand/{name}.csv", cells, problems)


def _optional(raw: Path, name: str, cells: Sequence[sheets.Cell], problems: list[Problem]) -> list[sheets.Row]:
    path = raw / name
    return sheets.rows(path, name, cells, problems) if path.exists() else []


def _needed(raw: Path, name: str, cells: Sequence[sheets.Cell], problems: list[Problem]) -> list[sheets.Row]:
    if not (raw / name).exists():
        expected = "a folder laid out like data/raw (see FORMAT.md)"
        problems.append(
            Problem(file=name, found=f"no such file in {raw.name}", expected=expected, remedy="add the file or name another folder")
        )
    return _optional(raw, name, cells, problems)


def _sources(rows: list[sheets.Row], problems: list[Problem]) -> pd.DataFrame:
    by_id: dict[str, sheets.Row] = {}
    for row in rows:
        source_id = str(row.cells["source_id"])
        if source_id in by_id:
            problems.append(
                row.problem(
                    "source_id", f"'{source_id}' again", f"an id used once (line {by_id[source_id].line} has it)", "take one out"
                )
            )
        by_id.setdefault(source_id, row)
    return schema.framed((by_id[source_id].cells for source_id in sorted(by_id)), schema.SOURCES)


def _unknown_sources(rows: list[sheets.Row], known: set[object]) -> list[Problem]:
    return [
        row.problem(column, f"'{row.cells[column]}'", "a source_id of sources.csv", "add a row to sources.csv or mend the id")
        for row in rows
        for column in ("publisher_id", "originator_id", "via_id")
        if row.cells.get(column) is not None and row.cells[column] not in known
    ]


def fingerprints(*folders: Path) -> dict[str, str]:
    """SHA-256 of every input file below the folders, by folder name and path in it; hidden files and prose do not count."""
    return {
        f"{folder.name}/{path.relative_to(folder).as_posix()}": sha256(path.read_bytes()).hexdigest()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".md" and not path.name.startswith(".")
    }
