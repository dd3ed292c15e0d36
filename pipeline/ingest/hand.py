"""What a person decided, applied to the claims: a correction holds only while its `old` is still true (DESIGN 1.9)."""

from collections.abc import Hashable, Mapping
from datetime import date

import pandas as pd

from pipeline import schema, vocab
from pipeline.errors import InputError, Problem
from pipeline.ingest import ledger
from pipeline.ingest.sheets import Cell, Reader, Row, count, date_basis, day, partial_date, source_id, whole_number, word

CORRECTION_CELLS = (
    Cell(name="key", must=True),
    Cell(name="field", must=True),
    Cell(name="old"),
    Cell(name="new"),
    Cell(name="reason", must=True),
    Cell(name="by", must=True),
    Cell(name="on", read=day, must=True),
)
RULING_CELLS = (
    Cell(name="kind", read=word("ruling_kind"), must=True),
    Cell(name="key_a", must=True),
    Cell(name="key_b"),
    Cell(name="value"),
    Cell(name="reason", must=True),
    Cell(name="by", must=True),
    Cell(name="on", read=day, must=True),
)
WITHHOLD_CELLS = (
    Cell(name="doc_id", must=True),
    Cell(name="char_start", read=whole_number, must=True),
    Cell(name="char_end", read=whole_number, must=True),
    Cell(name="reason", must=True),
    Cell(name="by", must=True),
    Cell(name="on", read=day, must=True),
)

# The columns of a claim that a person may correct, and how the new value is read. Ids, quotes and offsets are not among them.
_TEXTS = (
    "place_text", "place_ar", "within_text", "actor_text", "target_text", "date_text", "originator_text", "actor_id",
    "target_actor_id", "episode_id", "summary", "note",
)  # fmt: skip
_WORDS = (
    "act", "acts", "attribution_status", "claim_kind", "count_basis", "measure", "originator_basis", "speech_act",
    "subject_group", "verification",
)  # fmt: skip
_OTHERS: dict[str, Reader] = {
    "value_text": count,
    "originator_id": source_id,
    "via_source_id": source_id,
    "published": partial_date,
    "date_basis": date_basis,
    "date_start": day,
    "date_end": day,
    "as_of": day,
    "latitude": float,
    "longitude": float,
}
CORRECTABLE: dict[str, Reader] = dict.fromkeys(_TEXTS, str) | {name: word(name) for name in _WORDS} | _OTHERS


def frame(rows: list[Row], table: schema.Table) -> pd.DataFrame:
    """The rows of a sheet of decisions, each with the file and line it stands on."""
    return schema.framed((row.cells | {"file": row.file, "line": row.line} for row in rows), table)


def corrected(claims: pd.DataFrame, corrections: pd.DataFrame) -> pd.DataFrame:
    """The claims with every correction of a claim applied in order; InputError for one that matches nothing or is outdated.

    Corrections keyed by an event are left to fusion, which knows the events.
    """
    out, problems = claims.copy(), []
    row_of = _rows_by_key(claims)
    for line in corrections.to_dict("records"):
        if vocab.EVENT_ID.match(str(line["key"])):
            continue
        problem = _apply(out, row_of, line)
        problems.extend([problem] if problem else [])
    if problems:
        raise InputError(problems)
    return out


def _rows_by_key(claims: pd.DataFrame) -> dict[str, int]:
    by_ref = {ref: row for row, ref in enumerate(claims["ledger_ref"]) if isinstance(ref, str)}
    return by_ref | {claim_id: row for row, claim_id in enumerate(claims["claim_id"])}


def _apply(claims: pd.DataFrame, row_of: Mapping[str, int], line: Mapping[Hashable, object]) -> Problem | None:
    key, field, old, new = (line[name] for name in ("key", "field", "old", "new"))
    if key not in row_of:
        return _problem(line, "key", f"'{key}'", "a claim_id or ledger_ref of this build", "mend the key or take the row out")
    if field not in CORRECTABLE:
        return _problem(
            line, "field", f"'{field}'", f"one of {', '.join(sorted(CORRECTABLE))}", "name a column that can be corrected"
        )
    at = claims.index[row_of[str(key)]]
    standing = _written(claims.at[at, field])
    if standing != _written(old):
        return _problem(
            line,
            "old",
            f"'{_written(old)}'",
            f"what stands there now: '{standing}'",
            "look at the claim again, then update the row",
        )
    try:
        value = CORRECTABLE[str(field)](str(new)) if isinstance(new, str) else None
    except ValueError as expected:
        return _problem(line, "new", f"'{new}'", str(expected), "correct the cell")
    claims.loc[[at], str(field)] = pd.Timestamp(value) if isinstance(value, date) else value
    if field in ("value_text", "measure", "subject_group"):
        _refigure(claims, at)
    claims.loc[[at], "review_status"] = "reviewed"
    return None


def _refigure(claims: pd.DataFrame, at: Hashable) -> None:
    said, measure, group = (claims.at[at, name] for name in ("value_text", "measure", "subject_group"))
    figure = ledger.figure_columns(said if isinstance(said, str) else None, str(measure), str(group))
    for name in ("value", "value_low", "value_high", "qualifier", "unit"):
        claims.loc[[at], name] = figure.get(name)


def _written(value: object) -> str:
    """A cell as it would be written in the sheet: null is empty, a day has no time."""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return str(value) if isinstance(value, str) or (value is not None and value == value) else ""


def _problem(line: Mapping[Hashable, object], column: str, found: str, expected: str, remedy: str) -> Problem:
    return Problem(
        file=str(line["file"]), line=int(str(line["line"])), column=column, found=found, expected=expected, remedy=remedy
    )
