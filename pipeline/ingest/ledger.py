"""How a row of the ledger becomes a claim: its id, its figure, its receipt (data/raw/FORMAT.md)."""

import pandas as pd

from pipeline import figures, ids, schema
from pipeline.errors import Problem
from pipeline.ingest.sheets import URL, Cell, Record, Row, count, date_basis, day, partial_date, source_id, word

CELLS = (
    Cell(name="ledger_ref", must=True),
    Cell(name="url"),
    Cell(name="read_on", read=day, must=True),
    Cell(name="publisher_id", read=source_id, must=True),
    Cell(name="published", read=partial_date),
    Cell(name="originator_id", read=source_id, must=True),
    Cell(name="originator_basis", read=word("originator_basis"), must=True),
    Cell(name="originator_text"),
    Cell(name="via_id", read=source_id),
    Cell(name="attribution_status", read=word("attribution_status"), must=True),
    Cell(name="verification", read=word("verification"), must=True),
    Cell(name="speech_act", read=word("speech_act")),
    Cell(name="claim_kind", read=word("claim_kind"), must=True),
    Cell(name="measure", read=word("measure")),
    Cell(name="subject_group", read=word("subject_group")),
    Cell(name="count_text", read=count),
    Cell(name="count_basis", read=word("count_basis"), must=True),
    Cell(name="as_of", read=day),
    Cell(name="acts", read=word("acts"), must=True),
    Cell(name="act", read=word("act")),
    Cell(name="place_text"),
    Cell(name="place_ar"),
    Cell(name="within_text"),
    Cell(name="actor_text"),
    Cell(name="actor_id"),
    Cell(name="target_text"),
    Cell(name="target_id"),
    Cell(name="date_start", read=day),
    Cell(name="date_end", read=day),
    Cell(name="date_basis", read=date_basis, must=True),
    Cell(name="date_text"),
    Cell(name="episode_id"),
    Cell(name="summary", must=True),
    Cell(name="note"),
)
RELATION_CELLS = (
    Cell(name="ledger_ref", must=True),
    Cell(name="relation", read=word("relation"), must=True),
    Cell(name="other_ref", must=True),
    Cell(name="note"),
)

# What the ledger calls otherwise than the claims table.
RENAMED = {"count_text": "value_text", "via_id": "via_source_id", "target_id": "target_actor_id"}


def claims(rows: list[Row], problems: list[Problem]) -> pd.DataFrame:
    """Claims at stage `read`, one a row, in the order of their refs; contradictions within a row are added to ``problems``."""
    first_at: dict[object, Row] = {}
    for row in rows:
        ref = row.cells["ledger_ref"]
        if ref in first_at:
            other = f"{first_at[ref].file}:{first_at[ref].line}"
            problems.append(
                row.problem("ledger_ref", f"'{ref}' again", f"a ref used once ({other} has it)", "give this row its own")
            )
        first_at.setdefault(ref, row)
        problems.extend(_contradictions(row))
    kept = sorted(first_at.values(), key=lambda row: str(row.cells["ledger_ref"]))
    return schema.framed((_claim(row) for row in kept), schema.CLAIMS)


def relations(rows: list[Row], claims: pd.DataFrame, problems: list[Problem]) -> pd.DataFrame:
    """Ledger refs of the relations turned into claim ids."""
    id_of = dict(zip(claims["ledger_ref"], claims["claim_id"], strict=True))
    linked = []
    for row in rows:
        for column in ("ledger_ref", "other_ref"):
            if row.cells[column] not in id_of:
                found = f"'{row.cells[column]}'"
                problems.append(row.problem(column, found, "the ledger_ref of a claim", "mend the ref or take the row out"))
        if row.cells["ledger_ref"] in id_of and row.cells["other_ref"] in id_of:
            left, right = id_of[row.cells["ledger_ref"]], id_of[row.cells["other_ref"]]
            note = row.cells["note"]
            linked.append({"claim_id": left, "relation": row.cells["relation"], "other_claim_id": right, "note": note})
    frame = schema.framed(linked, schema.CLAIM_RELATIONS)
    return frame.sort_values(list(schema.CLAIM_RELATIONS.key), ignore_index=True)


def figure_columns(value_text: str | None, measure: str | None, subject_group: str | None) -> Record:
    """The figure of a claim as the columns value, value_low, value_high, qualifier and unit; empty without a figure."""
    if value_text is None:
        return {}
    figure = figures.parsed(value_text)
    unit = "incidents" if measure == "incidents" else "families" if subject_group == "families" else "persons"
    bounds: Record = {"value": figure.value, "value_low": figure.low, "value_high": figure.high}
    return bounds | {"qualifier": figure.qualifier, "unit": unit}


def document_key(row: Row) -> str:
    """What names the page of a row: its url, or without one its publisher and founding ref (SPEC 5.6)."""
    return page_key(_text(row.cells["url"]), _text(row.cells["publisher_id"]), _text(row.cells["ledger_ref"]))


def page_key(url: str, publisher_id: str, ledger_ref: str) -> str:
    """The same from the cells."""
    return url if URL.match(url) else f"{publisher_id}\n{_founding_ref(ledger_ref)}"


def _founding_ref(ref: str) -> str:
    """`SYC-005-b` was read on the page of `SYC-005`."""
    head, _, tail = ref.rpartition("-")
    return head if len(tail) == 1 and tail.isalpha() and head else ref


def _claim(row: Row) -> Record:
    values = {RENAMED.get(name, name): value for name, value in row.cells.items()}
    kind, measure, group = (_text(values[name]) for name in ("claim_kind", "measure", "subject_group"))
    base = ids.ledger_claim_base(str(values["ledger_ref"]), kind, measure, group)
    url, note = values["url"], values["note"]
    if url is not None and not URL.match(str(url)):  # V-URL: kept in words, never as a link
        values |= {"url": None, "note": f"{note or ''} [address as noted: {url}]".strip()}
    return (
        values
        | figure_columns(_or_none(values["value_text"]), measure, group)
        | {
            "claim_id": ids.claim_id(base, 0),
            "doc_id": ids.page_id(document_key(row)),
            "receipt_kind": "ledger",
            "review_status": "coded",
            "extractor": "ledger",
            "file": row.file,
            "line": row.line,
        }
    )


def _contradictions(row: Row) -> list[Problem]:
    """What a row says twice and differently."""
    values = row.cells
    found: list[Problem] = []
    start, end = values["date_start"], values["date_end"]
    if (start is None) != (end is None):
        found.append(row.problem("date_end", "one end of a window", "both ends or neither", "fill date_start and date_end"))
    if start is not None and end is not None and str(end) < str(start):
        found.append(row.problem("date_end", f"'{end}' before '{start}'", "an end on or after the start", "correct the window"))
    if (values["originator_basis"] == "unknown") != (values["originator_id"] == "UNATTRIBUTED"):
        expected = "basis unknown exactly with UNATTRIBUTED"
        found.append(
            row.problem("originator_basis", f"'{values['originator_basis']}'", expected, "name the speaker or say unknown")
        )
    if (values["acts"] == "none") != (values["act"] is None):
        found.append(
            row.problem(
                "act",
                f"'{_text(values['act'])}' with acts '{values['acts']}'",
                "an act exactly where there is one",
                "see FORMAT.md",
            )
        )
    is_figure, has_basis = _counts(values["count_text"]), values["count_basis"] != "none"
    if (is_figure and not has_basis) or (has_basis and values["count_text"] is None):
        said = f"'{values['count_basis']}' with count '{_text(values['count_text'])}'"
        found.append(row.problem("count_basis", said, "a basis exactly where there is a count", "see FORMAT.md"))
    return found


def _counts(count_text: object) -> bool:
    """Whether it names a number; `large groups` does not."""
    return count_text is not None and figures.parsed(str(count_text)).qualifier != "non_numeric"


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _or_none(value: object) -> str | None:
    return None if value is None else str(value)
