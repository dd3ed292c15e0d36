"""How the differences of two builds read: a chronicle by what happened, with who said so and where, all from the tables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from pipeline.release.changes import claims_of, entity_named
from pipeline.release.told import Row, aside, claim_line, day_of, figure, heading, is_day, known, said
from pipeline.schema import Dataset


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One chapter: the rows of a table whose column has one of the values."""

    title: str
    entity: str
    column: str
    kinds: tuple[str, ...]


THEMES = (
    Theme(title="Civilians attacked", entity="event", column="event_type", kinds=("Violence against civilians",)),
    Theme(title="Fights", entity="event", column="event_type", kinds=("Battles",)),
    Theme(title="Strikes, shelling and bombs", entity="event", column="event_type", kinds=("Explosions/Remote violence",)),
    Theme(title="Protests and riots", entity="event", column="event_type", kinds=("Protests", "Riots")),
    Theme(title="Other developments", entity="event", column="event_type", kinds=("Strategic developments",)),
    Theme(title="The dead and hurt, counted for areas and periods", entity="aggregate", column="aggregate_kind", kinds=("toll",)),
    Theme(
        title="People in flight",
        entity="aggregate",
        column="aggregate_kind",
        kinds=("displacement_internal", "displacement_cross_border", "displacement_sheltering"),
    ),
    Theme(
        title="Fighting, arrests and destruction over areas",
        entity="aggregate",
        column="aggregate_kind",
        kinds=("episode", "detention", "destruction"),
    ),
)
# A chapter's paragraphs in their order: what changed, and how the paragraph is headed.
PARAGRAPHS = (
    ("added", "Newly told"), ("changed", "Told otherwise now"), ("merged", "Found to be one with another"),
    ("split", "Told apart again"), ("withdrawn", "No longer told"),
)  # fmt: skip
# Columns that a reader of the chronicle is told of, in these words; a count is told once, as a range.
EVENT_WORDS = {
    "sub_event_type": "act", "event_date": "day", "x_date_start": "first possible day", "x_date_end": "last possible day",
    "location": "place", "geo_precision": "precision of the place", "actor1": "done by", "actor2": "done to",
    "x_n_originators": "first speakers", "x_disputed": "disputed", "x_verification": "checked", "x_confidence": "confidence",
    "x_possible_duplicate_of": "may be the same as",
}  # fmt: skip
TOTAL_WORDS = {
    "n_incidents": "incidents", "date_start": "first day", "date_end": "last day", "area_text": "area as worded",
    "n_originators": "first speakers", "status": "status", "parent_aggregate_id": "part of",
    "allocated_sum": "of them in events", "residual": "in no event",
}  # fmt: skip
WORDS = {"event": EVENT_WORDS, "aggregate": TOTAL_WORDS}
UNDATED = "V-ASOF"
# What a claim says; where a person corrected it, the chronicle tells what it said before.
SAID = {
    "value_text": "figure", "place_text": "place", "date_start": "first day", "date_end": "last day", "originator_id": "speaker",
    "act": "act", "subject_group": "group",
}  # fmt: skip
SIZES = (("claims", "claims"), ("events", "events"), ("aggregates", "totals"))
NO_CLAIMS = frozenset[str]()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """One kind of row in one build: each row, and the claims that it rests on, by its id."""

    rows: Mapping[str, Row]
    claims: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, entity: str, dataset: Dataset) -> "Ledger":
        known = entity_named(entity)
        rows = dataset[known.table].drop(columns="geometry").to_dict("records")
        links = claims_of(known, dataset).groupby("id")["claim"]
        return cls(rows={str(row[known.id]): row for row in rows}, claims={str(key): frozenset(group) for key, group in links})


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What an entry is told from: the changes of one kind of row, both builds, and the claims that the later one knows first."""

    entity: str
    changes: Mapping[str, list[Row]]
    took_in: Mapping[str, list[str]]
    before: Ledger
    after: Ledger
    told: Mapping[str, Row]
    changed: Mapping[str, str]
    is_new: frozenset[str]
    speakers: Mapping[str, str]

    @classmethod
    def of(cls, entity: str, changes: pd.DataFrame, a: Dataset, b: Dataset) -> "Story":
        mine = changes[changes["entity"].eq(entity)]
        merged = mine[mine["change"].eq("merged") & mine["new"].notna()]
        both = pd.concat([a["claims"], b["claims"]]).drop_duplicates("claim_id", keep="last")
        return cls(
            entity=entity,
            changes={str(key): list(group.to_dict("records")) for key, group in mine.groupby("id")},
            took_in={str(key): sorted(group) for key, group in merged.groupby("new")["id"]},
            before=Ledger.of(entity, a),
            after=Ledger.of(entity, b),
            told={str(claim["claim_id"]): claim for claim in both.to_dict("records")},
            changed=_changed_claims(a["claims"], b["claims"]),
            is_new=frozenset(b["claims"]["claim_id"]) - frozenset(a["claims"]["claim_id"]),
            speakers=dict(zip(b["sources"]["source_id"], b["sources"]["name"], strict=True)),
        )


def _changed_claims(before: pd.DataFrame, after: pd.DataFrame) -> dict[str, str]:
    """What claims that both builds know said before, where it is another thing now."""
    was, now = (claims.set_index("claim_id")[list(SAID)].astype("str").fillna("nothing") for claims in (before, after))
    both = was.index.intersection(now.index)
    was, now = was.loc[both], now.loc[both]
    moved = was.ne(now)
    rows = moved[moved.any(axis="columns")].index
    return {
        str(claim): "; ".join(f"{SAID[name]} {aside(was.at[claim, name])}" for name in SAID if moved.at[claim, name])
        for claim in rows
    }


def as_markdown(changes: pd.DataFrame, a: Dataset, b: Dataset, names: tuple[str, str] = ("before", "after")) -> str:
    """The ``changes`` from a to b (as ``diff`` gives them) to read; ``names`` are two releases or days (YYYY-MM-DD)."""
    older, newer = (day_of(name) if is_day(name) else aside(name) for name in names)
    title = f"# What changed from {older} to {newer}\n"
    if changes.empty:
        return f"{title}\nNothing changed.\n"
    stories = {entity: Story.of(entity, changes, a, b) for entity in WORDS}
    chapters = (_chapter(theme, stories[theme.entity]) for theme in THEMES)
    return "\n".join(part for part in (title, _lead(a, b), *chapters, _undated(b)) if part)


def _lead(a: Dataset, b: Dataset) -> str:
    new = b["claims"][~b["claims"]["claim_id"].isin(a["claims"]["claim_id"])]
    sizes = "; ".join(f"{len(a[name]):,} → {len(b[name]):,} {word}" for name, word in SIZES)
    pages = new["doc_id"].nunique()
    return f"{sizes}. {len(new):,} claims of {pages:,} pages are new. A source said it; nobody here has verified it.\n"


def _chapter(theme: Theme, story: Story) -> str:
    paragraphs = [part for change, title in PARAGRAPHS if (part := _paragraph(theme, change, title, story))]
    return "\n".join([f"## {theme.title}\n", *paragraphs]) if paragraphs else ""


def _paragraph(theme: Theme, change: str, title: str, story: Story) -> str:
    """The rows of the chapter that changed in one way, by day: each with its figure, and under it who said so."""
    rows = (story.before if change in ("merged", "withdrawn") else story.after).rows
    changed = (key for key, lines in story.changes.items() if lines[0]["change"] == change)
    mine = sorted((_first_day(rows[key]), key) for key in changed if rows[key][theme.column] in theme.kinds)
    if not mine:
        return ""
    return "\n".join([f"### {title}\n", *(line for _, key in mine for line in _entry(key, rows[key], story)), ""])


def _first_day(row: Row) -> str:
    return str(row["x_date_start"] if "x_date_start" in row else row["date_start"])


def _entry(key: str, row: Row, story: Story) -> Iterator[str]:
    lines = story.changes[key]
    yield f"- {heading(story.entity, row)}{_what(row, key, story)} `{key}`"
    if lines[0]["change"] == "merged":
        yield f"  - is told in `{lines[0]['new']}` now"
        return
    for gone in story.took_in.get(key, ()):
        held = figure(story.entity, story.before.rows[gone])
        yield f"  - takes in `{gone}`{f': {held}' if held else ''}"
    yield from _voices(key, lines[0]["change"], story)


def _what(row: Row, key: str, story: Story) -> str:
    """``: 13 → 30 killed; first speakers 1 → 2``, or, of what is new or gone, its figure."""
    lines, words = story.changes[key], WORDS[story.entity]
    now = figure(story.entity, row)
    if lines[0]["change"] != "changed":
        return f": {now}." if now else "."
    was = figure(story.entity, story.before.rows[key])
    moved = [f"{was or 'no figure'} → **{now or 'no figure'}**"] if was != now else []
    told = {str(line["field"]): line for line in lines}
    moved += [_moved(words[name], told[name]) for name in words if name in told]
    return f": {'; '.join(moved)}." if moved else ": the same figure, from more or other claims."


def _moved(words: str, line: Row) -> str:
    """``first speakers 1 → 2``; of what was unknown before only what it is now."""
    new = said(line["new"])
    return f"{words} {said(line['old'])} → {new}" if known(line["old"]) else f"{words} {new}"


def _voices(key: str, change: object, story: Story) -> Iterator[str]:
    """Who said what is new, by the day it was current; what was known before and came here; what no longer counts here."""
    had, has = (ledger.claims.get(key, NO_CLAIMS) for ledger in (story.before, story.after))
    came = has - had
    for claim in sorted((story.told[claim] for claim in came & story.is_new), key=_order):
        yield f"  - {claim_line(claim, story.speakers)}"
    for claim in sorted((story.told[claim] for claim in had & has & story.changed.keys()), key=_order):
        yield f"  - corrected: {claim_line(claim, story.speakers)}; before: {story.changed[str(claim['claim_id'])]}"
    heard = sorted(came - story.is_new)
    if heard and change != "added":
        yield f"  - with {len(heard)} claim{'s' if len(heard) > 1 else ''} known before: {_refs(heard, story)}"
    elif heard:
        yield f"  - from claims known before: {_refs(heard, story)}"
    if had - has and change == "changed":
        yield f"  - no longer here: {_refs(sorted(had - has), story)}"


def _refs(claims: list[str], story: Story) -> str:
    refs = (story.told[claim]["ledger_ref"] for claim in claims)
    return ", ".join(sorted(ref if isinstance(ref, str) else claim for ref, claim in zip(refs, claims, strict=True)))


def _order(claim: Row) -> tuple[str, str, str]:
    day = claim["published"] if pd.isna(claim["as_of"]) else claim["as_of"]  # type: ignore[call-overload]
    return str(day)[:10], str(claim["ledger_ref"]), str(claim["claim_id"])


def _undated(b: Dataset) -> str:
    """The claims that a build as of a day leaves out because nobody knows when they were published: where they stand."""
    rows = b["findings"] if "findings" in b else pd.DataFrame(columns=["check_id", "file", "line"])
    rows = rows[rows["check_id"].eq(UNDATED)]
    if rows.empty:
        return ""
    lines = [
        f"- {aside(file)}: lines {', '.join(str(line) for line in sorted(group['line'].dropna().astype(int)))}"
        for file, group in rows.groupby("file", sort=True)
    ]
    told = "1 claim stands" if len(rows) == 1 else f"{len(rows):,} claims stand"
    when = f"{told} in neither state: nobody knows when {'it was' if len(rows) == 1 else 'they were'} published."
    return "\n".join(["## Without a date\n", when, "", *lines, ""])
