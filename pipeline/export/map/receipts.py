"""What a reader may ask of one event: its claims in full, what they contradict, what changed; one line of JSON each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import pandas as pd

from pipeline.export.map import packed
from pipeline.export.map.packed import Cell, Group
from pipeline.schema import Dataset

GROUPS = (
    Group(
        name="speech",
        columns=(
            "claim_kind", "measure", "subject_group", "unit", "count_basis", "acts", "receipt_kind", "attribution_status",
            "verification", "evidence_tier", "speech_act", "originator_basis", "review_status",
        ),
    ),
    Group(name="voice", columns=("originator_id", "via_source_id", "publisher_id", "originator_text")),
    Group(name="figure", columns=("value_text", "qualifier", "value", "value_low", "value_high")),
    Group(name="dates", columns=("read_on", "as_of", "date_text", "date_start", "date_end", "date_basis")),
    Group(name="worded", columns=("place_text", "within_text", "actor_text", "target_text")),
    Group(name="filed", columns=("file", "extractor")),
)  # fmt: skip
QUOTED_WORDS = 25  # DESIGN 3: what is exported carries at most a short quote
TOLD = ("contradicts", "restates", "supersedes", "qualifies", "responds_to", "same_originator_copy", "component_of")


def book(dataset: Dataset, links: pd.DataFrame) -> str:
    """The page's second chunk: a head, a line per event in the data set's order, a line per linked claim."""
    claims = _linked(dataset["claims"], links)
    number = {claim_id: at for at, claim_id in enumerate(claims["claim_id"])}
    documents, document_rows = packed.coded(_documents(claims, dataset["documents"]))
    head: dict[str, object] = {"events": len(dataset["events"]), "claims": len(claims), "documents": document_rows}
    groups = {}
    codes = []
    for group in GROUPS:
        numbers, rows = packed.coded(claims[list(group.columns)])
        codes.append(numbers)
        groups[group.name] = {"fields": list(group.columns), "rows": rows}
    head["groups"] = groups
    roles, head["links"] = packed.coded(links[["role", "score", "reason"]])
    claim_lines = _claim_lines(claims, documents, codes, _relations(dataset["claim_relations"], number))
    event_lines = _event_lines(dataset, links, roles, number)
    return "\n".join([packed.compact(head), *event_lines, *claim_lines])


def voices(dataset: Dataset, links: pd.DataFrame) -> list[str]:
    """For each event in the data set's order the ids of those who said or printed it, sorted, joined by a blank."""
    spoken = dataset["claims"].set_index("claim_id")[["originator_id", "publisher_id"]].reindex(links["claim_id"])
    heard: dict[str, set[str]] = defaultdict(set)
    for event_id, *names in packed.rows(spoken.assign(event_id=links["event_id_cnty"].array)[["event_id", *spoken.columns]]):
        heard[str(event_id)].update(str(name) for name in names)
    return [" ".join(sorted(heard[event_id])) for event_id in dataset["events"]["event_id_cnty"].to_numpy()]


def event_links(dataset: Dataset) -> pd.DataFrame:
    """The table event_claims in the order of the events."""
    links = dataset["event_claims"]
    order = pd.Series(range(len(dataset["events"])), index=dataset["events"]["event_id_cnty"])
    at = links["event_id_cnty"].map(order)
    return links.assign(at=at)[at.notna()].sort_values(["at", "claim_id"], ignore_index=True)


def _linked(claims: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    told = claims.set_index("claim_id").reindex(links["claim_id"].drop_duplicates())
    return told.reset_index()


def _documents(claims: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    columns = ["doc_id", "title", "url", "published_at", "publisher_source_id"]
    return documents[columns].set_index("doc_id").reindex(claims["doc_id"]).reset_index()


def _relations(relations: pd.DataFrame, number: dict[str, int]) -> dict[str, list[list[Cell]]]:
    told: dict[str, list[list[Cell]]] = defaultdict(list)
    wanted = relations[relations["relation"].isin(TOLD)]
    for one, relation, other in zip(wanted["claim_id"], wanted["relation"], wanted["other_claim_id"], strict=True):
        if one in number and other in number:
            told[one].append([relation, number[other]])
            if relation == "contradicts":
                told[other].append([relation, number[one]])
    return told


def _claim_lines(
    claims: pd.DataFrame, documents: list[int], codes: list[list[int]], relations: dict[str, list[list[Cell]]]
) -> Iterable[str]:
    """id, document, a code per group, quote, summary, own url, ledger_ref, line, relations."""
    texts = [packed.cells(claims[name]) for name in ("summary", "url", "ledger_ref", "line")]
    ids = claims["claim_id"].tolist()
    quotes = map(short, packed.cells(claims["quote"]))
    whole = zip(ids, documents, *codes, quotes, *texts, strict=True)
    return (packed.compact([*row, *([relations[row[0]]] if row[0] in relations else [])]) for row in whole)


def short(quote: Cell) -> Cell:
    """At most QUOTED_WORDS words of a quote."""
    if not isinstance(quote, str):
        return None
    words = quote.split()
    return quote if len(words) <= QUOTED_WORDS else " ".join(words[:QUOTED_WORDS]) + " …"


def _event_lines(dataset: Dataset, links: pd.DataFrame, roles: list[int], number: dict[str, int]) -> Iterable[str]:
    """notes, timestamp, anchor (its number, or its id when it is not linked), claims and their links by turns, history."""
    events = dataset["events"]
    held: dict[str, list[Cell]] = defaultdict(list)
    linked = (packed.cells(links[name]) for name in ("event_id_cnty", "claim_id"))
    for event_id, claim_id, role in zip(*linked, roles, strict=True):
        held[str(event_id)] += [number[str(claim_id)], role]
    past = _history(dataset)
    columns = (packed.cells(events[name]) for name in ("event_id_cnty", "notes", "timestamp", "x_anchor_claim_id"))
    for event_id, notes, moment, anchor in zip(*columns, strict=True):
        known = str(event_id)
        row = [notes, moment, number.get(str(anchor), anchor), held[known], *([past[known]] if known in past else [])]
        yield packed.compact(row)


def _history(dataset: Dataset) -> dict[str, list[list[Cell]]]:
    past: dict[str, list[list[Cell]]] = defaultdict(list)
    registry = dataset["id_registry"]
    told = registry[registry["first_release"].notna() | registry["superseded_by"].notna()]
    for row in packed.rows(told[["id", "status", "superseded_by", "first_release"]]):
        past[str(row[0])].append(["id", *row])
        if row[2]:
            past[str(row[2])].append(["id", *row])
    changes = ["id", "row_version", "changed_at", "field", "old", "new", "reason", "claim_id"]
    for row in packed.rows(dataset["revisions"][changes]):
        past[str(row[0])].append(["change", *row[1:]])
    return past
