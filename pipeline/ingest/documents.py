"""Which documents the claims rest on: texts that are stored, and pages that were read and not stored (SPEC 5.6)."""

import pandas as pd

from pipeline import ids, schema, spans
from pipeline.errors import Problem
from pipeline.ingest import ledger
from pipeline.ingest.sheets import Cell, Record, Row, day, partial_date, source_id, word

CELLS = (
    Cell(name="file"),
    Cell(name="url"),
    Cell(name="title"),
    Cell(name="publisher_id", read=source_id, must=True),
    Cell(name="published", read=partial_date),
    Cell(name="read_on", read=day),
    Cell(name="ref_date", read=day),
    Cell(name="ref_window_start", read=day),
    Cell(name="ref_window_end", read=day),
    Cell(name="ref_date_basis", read=word("ref_date_basis")),
    Cell(name="lang"),
    Cell(name="licence_note"),
)

_PLAIN = ("title", "url", "lang", "licence_note", "ref_date", "ref_window_start", "ref_window_end")


def documents(listed: list[Row], stored: dict[str, Record], claimed: list[Row], problems: list[Problem]) -> pd.DataFrame:
    """Every document once: documents.csv (``stored``: what was found of its files, by file), then the ledger's pages."""
    found: dict[str, Record] = {}
    for row in listed:
        record = _listed(row, stored.get(str(row.cells["file"]), {}))
        if record["doc_id"] in found:
            problems.append(row.problem("url", f"'{row.cells['url']}' again", "one row a document", "take one of the rows out"))
        found[str(record["doc_id"])] = record
    for row in claimed:
        key = ledger.document_key(row)
        record = found.setdefault(ids.page_id(key), {})
        _add_page(record, row, key)
    return schema.framed((found[doc_id] for doc_id in sorted(found)), schema.DOCUMENTS)


def _listed(row: Row, text: Record) -> Record:
    values = row.cells
    page = str(values["url"] or f"{values['publisher_id']}\n{values['title']}")
    record = {name: values[name] for name in _PLAIN} | {
        "doc_id": ids.page_id(page),
        "publisher_source_id": values["publisher_id"],
        "published_at": values["published"],
        "retrieved_at": values["read_on"],
        "ref_date_basis": values["ref_date_basis"],
    }
    record |= {name: value for name, value in text.items() if value is not None}
    return record | _reference(record)


def _add_page(record: Record, row: Row, key: str) -> None:
    """What the ledger's rows know of a page: the first names it; a more exact date of publication wins over a vaguer one."""
    url = key if "\n" not in key else None
    defaults = {
        "doc_id": ids.page_id(key),
        "publisher_source_id": row.cells["publisher_id"],
        "url": url,
        "retrieved_at": row.cells["read_on"],
    }
    for name, value in defaults.items():
        if record.get(name) is None:
            record[name] = value
    published = row.cells["published"]
    if len(str(published or "")) > len(str(record.get("published_at") or "")):
        record["published_at"] = published
        if record.get("ref_date_basis") in (None, "unknown", "metadata"):
            record |= {"ref_date": None, "ref_window_start": None, "ref_window_end": None, "ref_date_basis": None}
    record |= _reference(record)


def _reference(record: Record) -> Record:
    """The day that its words count from (SPEC 6.2, 1): a person's entry, else what the date of publication allows."""
    if record.get("ref_date_basis") is not None:
        return {}
    if record.get("published_at") is None:
        return {"ref_date_basis": "unknown"}
    span = spans.partial(str(record["published_at"]))
    only = span.start if span.days == 0 else None
    return {"ref_date": only, "ref_window_start": span.start, "ref_window_end": span.end, "ref_date_basis": "metadata"}
