"""What reports would add, told file by file: drafted claims, places with their roles, would-be events and totals."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import pandas as pd

from pipeline import extract, fuse, gazetteer, geocode, ids, schema
from pipeline.build import coded, quietly
from pipeline.ingest.texts import text_of
from pipeline.schema import Dataset

Row: TypeAlias = dict[str, object]

# Read in one go, so that memory does not grow with the number of files; a go costs some hundred files' time beside theirs.
FILES, CHARACTERS = 1_000, 3_000_000
# What is told of each report beside the document, and in which order: as it stands in the text, or else as it came.
TOLD = {
    "claims": schema.CLAIMS.names,
    "place_mentions": ("char_start", "char_end", "text", "place_id", "role", "latitude", "longitude"),
    "events": tuple(name for name in schema.EVENTS.names if name != "geometry"),
    "aggregates": tuple(name for name in schema.AGGREGATES.names if name != "geometry"),
}
ORDER = {"claims": ["char_start", "claim_id"], "place_mentions": ["char_start", "char_end"]}
_JSON_COLUMNS = {table.name: {c.name for c in table.columns if c.kind == "json"} for table in schema.TABLES.values()}
_WHOLE = {table.name: {c.name for c in table.columns if c.kind == "int"} for table in schema.TABLES.values()}


def records(files: Sequence[Path], day: pd.Timestamp | None, publisher: str, atlas_folder: Path) -> Iterator[Row]:
    """One record a file, in the order given: document, claims (SPEC 5.4), place_mentions, events (5.2), aggregates (5.3).

    InputError when a file cannot be read; ``day`` is the reference date of all of them, unknown when None.
    """
    atlas = gazetteer.load(atlas_folder)
    reader = extract.Reader(atlas.places, atlas.names, atlas.actor_aliases)
    source = _source(publisher)
    for told in _batches(files):
        texts = {ids.document_id(text): text for _, text in told}
        documents = schema.framed((_document(doc_id, str(source["source_id"]), day) for doc_id in sorted(texts)), schema.DOCUMENTS)
        found = readings(documents, texts, schema.framed([source], schema.SOURCES), reader, atlas)
        rows = {name: _by_document(found[name], name) for name in TOLD}
        described = {str(row["doc_id"]): row for row in _plain(documents, "documents")}
        for file, text in told:
            doc_id = ids.document_id(text)
            own = {"file": file.name, "sha256_text": ids.digest(text), "chars": len(text)}
            yield {"document": described[doc_id] | own} | {name: rows[name].get(doc_id, []) for name in TOLD}


def _batches(files: Sequence[Path]) -> Iterator[list[tuple[Path, str]]]:
    """The files with their texts, as many at a time as are read in one go."""
    batch: list[tuple[Path, str]] = []
    room = CHARACTERS
    for file in files:
        batch.append((file, text_of(file)))
        room -= len(batch[-1][1])
        if room <= 0 or len(batch) == FILES:
            yield batch
            batch, room = [], CHARACTERS
    if batch:
        yield batch


def readings(
    documents: pd.DataFrame, texts: dict[str, str], sources: pd.DataFrame, reader: extract.Reader, atlas: gazetteer.Gazetteer
) -> Dataset:
    """What would come of each report on its own: claims, events, aggregates and place_mentions, each row with its doc_id.

    All are fused in one go, for a hundred small ones take a hundred times as long.
    """
    drafted = reader.claims_in(documents, texts)
    others = {
        "claim_relations": drafted.relations,
        "documents": documents,
        "sources": pd.concat([sources, drafted.sources]).drop_duplicates("source_id", ignore_index=True),
        "rulings": schema.framed([], schema.RULINGS),
        "corrections": schema.framed([], schema.CORRECTIONS),
    }
    found = fuse.fuse(coded(drafted.claims, others, atlas, quietly), each_document_alone=True)
    claims, events, totals = (found[name] for name in ("claims", "events", "aggregates"))
    said_in = claims.set_index("claim_id")["doc_id"].to_dict()
    return {
        "claims": claims,
        "events": events.assign(doc_id=events["x_anchor_claim_id"].map(said_in)),
        "aggregates": totals.assign(doc_id=[said_in[json.loads(listed)[0]] for listed in totals["claim_ids"]]),
        "place_mentions": located(drafted.mentions, atlas),
    }


def located(mentions: pd.DataFrame, atlas: gazetteer.Gazetteer) -> pd.DataFrame:
    """Each mention with the place that its whole wording means, or, where that is a list or unknown, the name alone."""
    wordings = [mentions[[column, "within_text"]].rename(columns={column: "wording"}) for column in ("place_text", "text")]
    both = geocode.answers(pd.concat(wordings), "wording", "within_text", atlas)
    whole, alone = both[: len(mentions)], both[len(mentions) :]
    is_one = whole["place_id"].notna() & ~whole["place_id"].str.contains(";", na=False)
    return mentions.join(whole.where(is_one, alone)[["place_id", "latitude", "longitude"]])


def as_text(record: Mapping[str, object]) -> str:
    """The same for a person at a screen."""
    document = record["document"]
    assert isinstance(document, dict)
    lines = [f"{document['file']}  {document['doc_id']}  {document['chars']} characters"]
    lines += ["claims"] + [_claim_line(claim) for claim in _rows(record, "claims")]
    lines += ["places"] + [
        f"  {one['char_start']}-{one['char_end']} {one['text']}: {one['role']}, {one['place_id'] or 'not placed'}"
        for one in _rows(record, "place_mentions")
    ]
    lines += ["events"] + [
        f"  {one['event_date']} {one['sub_event_type']} at {one['location']}: {one['notes']}" for one in _rows(record, "events")
    ]
    lines += ["totals"] + [
        f"  {one['aggregate_kind']} {one['subject_group'] or ''} {one['value_low'] or '?'} in {one['area_text']}"
        for one in _rows(record, "aggregates")
    ]
    return "\n".join(lines) + "\n"


def _by_document(frame: pd.DataFrame, table: str) -> dict[str, list[Row]]:
    ordered = frame.sort_values(ORDER[table], kind="stable") if table in ORDER else frame
    found: dict[str, list[Row]] = defaultdict(list)
    for doc_id, row in zip(ordered["doc_id"], _plain(pd.DataFrame(ordered[list(TOLD[table])]), table), strict=True):
        found[doc_id].append(row)
    return dict(found)


def _plain(frame: pd.DataFrame, table: str) -> list[Row]:
    """Rows as JSON has them: nulls, days as YYYY-MM-DD, whole numbers whole, lists as lists."""
    lists, whole = _JSON_COLUMNS.get(table, set()), _WHOLE.get(table, {"char_start", "char_end"})
    names = [str(name) for name in frame]
    columns = [_values(frame[name], name in lists, name in whole) for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _values(column: pd.Series, is_list: bool, is_whole: bool) -> list[object]:
    written: Callable[[object], object] = _read_list if is_list else _whole if is_whole else _value
    cells = zip(column.tolist(), column.isna().tolist(), strict=True)
    return [None if is_missing else written(value) for value, is_missing in cells]


def _read_list(value: object) -> object:
    return json.loads(str(value))


def _whole(value: object) -> object:
    return int(str(value))


def _value(value: object) -> object:
    if isinstance(value, pd.Timestamp):
        return value.isoformat() + "Z" if value != value.normalize() else value.date().isoformat()
    return value


def _source(publisher: str) -> Row:
    """A source of the publisher's name; its id is the name in capitals."""
    slug = re.sub(r"[^A-Z0-9]+", "-", publisher.upper()).strip("-")[:24] or "UNKNOWN"
    return {"source_id": slug if len(slug) > 1 else f"{slug}-", "name": publisher, "kind": "media", "stance": "unknown"}


def _document(doc_id: str, publisher_id: str, day: pd.Timestamp | None) -> Row:
    basis = "unknown" if day is None else "metadata"
    known: dict[str, object] = {"doc_id": doc_id, "publisher_source_id": publisher_id, "ref_date_basis": basis}
    return known | dict.fromkeys(("ref_date", "ref_window_start", "ref_window_end"), day)


def _rows(record: Mapping[str, object], name: str) -> list[Row]:
    rows = record[name]
    assert isinstance(rows, list)
    return rows


def _claim_line(claim: Mapping[str, object]) -> str:
    what = " ".join(str(claim[name]) for name in ("measure", "subject_group", "value_text") if claim[name])
    return (
        f"  {claim['char_start']}-{claim['char_end']} {claim['claim_kind']} {what} [{claim['originator_id']}]: “{claim['quote']}”"
    )
