"""What a person decided, applied to the claims: a correction holds only while its `old` is still true (DESIGN 1.9)."""

import re
from collections.abc import Collection, Hashable, Mapping
from datetime import date

import pandas as pd

from pipeline import ids, schema, vocab
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
    Cell(name="evidence", may_lack=True),
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
KEYS = ("key_a", "key_b")
KNOWN = "a claim_id, ledger_ref or event id of this build"
SHARE = "a share of a total, counted by nobody for itself"
MOST_SHARES = 64  # places that one total may name
_DIGITS = re.compile(r"^[0-9]{1,6}$")
NEEDS = {"same": ("key_b",), "different": ("key_b",), "place_is": ("value",), "figure_is": ("value",)}
CORRECTABLE: dict[str, Reader] = dict.fromkeys(_TEXTS, str) | {name: word(name) for name in _WORDS} | _OTHERS


def frame(rows: list[Row], table: schema.Table) -> pd.DataFrame:
    """The rows of a sheet of decisions, each with the file and line it stands on."""
    return schema.framed((row.cells | {"file": row.file, "line": row.line} for row in rows), table)


def corrected(claims: pd.DataFrame, corrections: pd.DataFrame, rulings: pd.DataFrame) -> pd.DataFrame:
    """The claims with every correction of a claim applied in order.

    InputError for every correction that matches nothing or is outdated, and every ruling about a claim that is not there.
    A decision about an event is one about its claim (``anchored``).
    """
    out = claims.copy()
    row_of = _rows_by_key(claims)
    problems = _strangers(rulings, row_of, claims)
    for line in corrections.to_dict("records"):
        found = _apply(out, row_of, line)
        problems.extend([found] if found else [])
    if problems:
        raise InputError(problems)
    return out


def anchored(decisions: pd.DataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    """The corrections or rulings with each event id replaced by the claim that it is made of (SPEC 6.7), where there is one.

    One of the places or days that a total is shared out among is made of that total's claim: its words may be corrected,
    and it may be ruled ``whole``. What else is ruled of one share is nothing that the total says.
    """
    claim_of = {ids.event_id(claim_id): claim_id for claim_id in claims["claim_id"]}
    keys = [name for name in ("key", *KEYS) if name in decisions.columns]
    out = decisions.assign(**{name: decisions[name].replace(claim_of) for name in keys})
    of_total = out["kind"].eq("whole") if "kind" in out.columns else pd.Series(True, index=out.index)
    total_of = _totals_of_shares(out.loc[of_total, keys[0]], claims)
    return out.assign(**{keys[0]: out[keys[0]].mask(of_total, out[keys[0]].replace(total_of))})


def _totals_of_shares(keys: pd.Series, claims: pd.DataFrame) -> dict[str, str]:
    """The claim of the total behind each of the keys that names a share of it; looked for only where a key is no event's."""
    sought = set(keys[keys.str.match(vocab.EVENT_ID).fillna(False).astype(bool)])
    counting = claims.loc[claims["measure"].eq("killed"), "claim_id"] if sought else ()
    found = ((ids.share_id(claim, at), claim) for claim in counting for at in range(MOST_SHARES))
    return {share: claim for share, claim in found if share in sought}


def lacking(rows: list[Row]) -> list[Problem]:
    """Rulings that leave out what their kind decides."""
    return [
        row.problem(column, "an empty cell", f"a value, as '{row.cells['kind']}' needs it", "fill it; see data/raw/FORMAT.md")
        for row in rows
        for column in NEEDS.get(str(row.cells["kind"]), ())
        if row.cells[column] is None
    ] + [
        row.problem("value", f"'{row.cells['value']}'", "a whole number", "write the count that shall stand, in digits")
        for row in rows
        if row.cells["kind"] == "figure_is" and row.cells["value"] is not None and not _DIGITS.match(str(row.cells["value"]))
    ]


def outside(rows: list[Row], texts: Mapping[str, str]) -> list[Problem]:
    """Withheld spans of texts that are not stored, or past their end."""
    found = []
    for row in rows:
        doc, start, end = str(row.cells["doc_id"]), int(str(row.cells["char_start"])), int(str(row.cells["char_end"]))
        if doc not in texts:
            found.append(row.problem("doc_id", f"'{doc}'", "the doc_id of a stored text", "mend the id or take the row out"))
        elif not start < end <= len(texts[doc]):
            expected = f"char_start < char_end <= {len(texts[doc])}, the length of the text"
            found.append(row.problem("char_end", f"{start} to {end}", expected, "correct the offsets"))
    return found


def _strangers(rulings: pd.DataFrame, known: Collection[str], claims: pd.DataFrame) -> list[Problem]:
    """Rulings about a claim or an event that is not there, or about one share of a total."""
    keys = pd.concat([rulings[name] for name in KEYS], ignore_index=True).dropna()
    total_of = _totals_of_shares(keys[~keys.isin(list(known))].astype("str"), claims)
    return [
        problem(line, column, f"'{key}', {SHARE}" if key in total_of else f"'{key}'", KNOWN, what_to_do(total_of.get(key)))
        for line in rulings.to_dict("records")
        for column in KEYS
        if isinstance(key := line[column], str) and key not in known
    ]


def what_to_do(total: str | None) -> str:
    """What to do about a key that cannot be decided on: it names nothing, or a share of the total that a claim tells."""
    if total is None:
        return "mend the key or take the row out"
    return (
        f"what a source says of this place or day alone is a row of claims/, and the total is then left whole; "
        f"what the total says is corrected in its claim {total}; `whole` with {total} in hand/rulings.csv takes the split back"
    )


def _rows_by_key(claims: pd.DataFrame) -> dict[str, int]:
    by_ref = {ref: row for row, ref in enumerate(claims["ledger_ref"]) if isinstance(ref, str)}
    return by_ref | {claim_id: row for row, claim_id in enumerate(claims["claim_id"])}


def _apply(claims: pd.DataFrame, row_of: Mapping[str, int], line: Mapping[Hashable, object]) -> Problem | None:
    key, field, old, new = (line[name] for name in ("key", "field", "old", "new"))
    if key not in row_of:
        return problem(line, "key", f"'{key}'", KNOWN, "mend the key or take the row out")
    if field not in CORRECTABLE:
        return problem(
            line, "field", f"'{field}'", f"one of {', '.join(sorted(CORRECTABLE))}", "name a column that can be corrected"
        )
    at = claims.index[row_of[str(key)]]
    standing = written(claims.at[at, field])
    if standing != written(old):
        return problem(
            line,
            "old",
            f"'{written(old)}'",
            f"what stands there now: '{standing}'",
            "look at the claim again, then update the row",
        )
    try:
        value = CORRECTABLE[str(field)](str(new)) if isinstance(new, str) else None
    except ValueError as expected:
        return problem(line, "new", f"'{new}'", str(expected), "correct the cell")
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


def written(value: object) -> str:
    """A cell as it would be written in the sheet: null is empty, a day has no time."""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return str(value) if isinstance(value, str) or (value is not None and value == value) else ""


def problem(line: Mapping[Hashable, object], column: str, found: str, expected: str, remedy: str) -> Problem:
    return Problem(
        file=str(line["file"]), line=int(str(line["line"])), column=column, found=found, expected=expected, remedy=remedy
    )
