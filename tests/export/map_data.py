"""Data sets for the map's tests: the synthetic one with figures under four rules, and one whose every text is hostile."""

from __future__ import annotations

import json

import pandas as pd

from pipeline import export, schema, vocab
from pipeline.export import about
from pipeline.schema import Dataset, Table
from tests import synthetic

PAYLOADS = (
    "<script>window.hit=1</script>",
    "<img src=x onerror=window.hit=1>",
    "${window.hit=1}",
    "</script><script>window.hit=1</script>",
    "`+(window.hit=1)+`",
    "'\"><svg onload=window.hit=1>",
    "javascript:window.hit=1",
    "{{ 7*7 }}{% raw %}",
    "\u202eexe.gnp\u2066 <a href='javascript:window.hit=1'>x</a> \u0000".replace("\u0000", ""),
    '=HYPERLINK("https://example.org") ' + "long ]]> --> " * 8,
)
LONG = "<b onmouseover=window.hit=1>" + "كلمة طويلة جدا word " * 50_000  # about 1 MB


def whole(events: int = 400, seed: int = 7) -> Dataset:
    """The synthetic data set as a build hands it to the writers, with the tables that it leaves empty."""
    dataset = synthetic.dataset(events, seed)
    dataset["event_figures"] = figures(dataset["events"])
    dataset["claim_relations"] = contradictions(dataset["event_claims"])
    dataset["total_series"] = series(dataset["aggregates"])
    dataset["id_registry"] = registry(dataset["events"])
    dataset["revisions"] = revisions(dataset["events"])
    inputs = {"made": "up"}
    return export.ordered(dataset) | {"meta": about.meta(dataset, inputs), "vocab": about.closed_lists()}


def figures(events: pd.DataFrame) -> pd.DataFrame:
    """Four rules for every other event: conservative takes the low end, latest the high end, and leaves it open at times."""
    rows = [
        {"event_id_cnty": event_id, "rule": rule, "low": low, "best": value, "high": high, "claim_ids": "[]"}
        for at, (event_id, low, best, high) in enumerate(
            events[["event_id_cnty", "x_fat_low", "x_fat_best", "x_fat_high"]].itertuples(index=False)
        )
        if at % 2 and not pd.isna(best)
        for rule, value in zip(vocab.LISTS["figure_rule"], (low, best, best, high), strict=True)
        for high in [None if rule == "latest" and at % 3 == 0 else high]
    ]
    return schema.framed(rows, schema.EVENT_FIGURES)


def contradictions(links: pd.DataFrame) -> pd.DataFrame:
    """The two claims of every seventh event contradict each other."""
    pairs = links.groupby("event_id_cnty", sort=True)["claim_id"].agg(list).iloc[::7]
    rows = ({"claim_id": one, "relation": "contradicts", "other_claim_id": other} for one, other in pairs)
    return schema.framed(rows, schema.CLAIM_RELATIONS)


def series(aggregates: pd.DataFrame) -> pd.DataFrame:
    """Of each total a figure that grows for two days, and one that only adds to it."""
    rows = (
        {
            "aggregate_id": aggregate_id, "originator_id": "SYNTH-MONITOR", "place_ids": "[]", "as_of": f"2025-03-{day:02}",
            "value": value, "low": value, "high": value, "count_basis": basis, "claim_id": json.loads(claims)[0],
        }
        for aggregate_id, claims in zip(aggregates["aggregate_id"], aggregates["claim_ids"], strict=True)
        for day, value, basis in ((8, 300, "snapshot"), (9, 745, "snapshot"), (10, 31, "newly_documented"))
    )  # fmt: skip
    return schema.framed(rows, schema.TOTAL_SERIES)


def registry(events: pd.DataFrame) -> pd.DataFrame:
    """The first event has taken in another, which stays as a tombstone."""
    first, anchor = events["event_id_cnty"].iloc[0], events["x_anchor_claim_id"].iloc[0]
    row = {"entity": "event", "anchor_claim_id": anchor, "first_release": "0.1.0"}
    merged = row | {"id": "XSY000000000007", "status": "merged", "superseded_by": first}
    return schema.framed([row | {"id": first, "status": "active"}, merged], schema.ID_REGISTRY)


def revisions(events: pd.DataFrame) -> pd.DataFrame:
    """The first event once told other deaths."""
    row = {"entity": "event", "id": events["event_id_cnty"].iloc[0], "row_version": 2, "changed_at": "2025-04-01"}
    return schema.framed([row | {"field": "fatalities", "old": "3", "new": "5", "reason": "a later count"}], schema.REVISIONS)


def hostile(events: int = 40) -> Dataset:
    """Every free text of every table that the page reads is a payload; one note is a megabyte long."""
    dataset = whole(events)
    for table in (
        schema.EVENTS,
        schema.CLAIMS,
        schema.DOCUMENTS,
        schema.SOURCES,
        schema.AGGREGATES,
        schema.PLACES,
        schema.EPISODES,
        schema.REVISIONS,
        schema.ADMIN_AREAS,
        schema.BASEMAP,
    ):
        dataset[table.name] = poisoned(dataset[table.name], table)
    dataset["events"].loc[0, "notes"] = LONG
    return dataset


def poisoned(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """The frame with payloads in turn in each text column that holds neither a code nor a key."""
    keys = {"event_id_cnty", "claim_id", "doc_id", "source_id", "place_id", "aggregate_id", "episode_id", "id", "pcode", "kind"}
    free = [c.name for c in table.columns if c.kind == "text" and not c.vocab and not c.refers and c.name not in keys]
    turns = {name: [PAYLOADS[(row + at) % len(PAYLOADS)] for row in range(len(frame))] for at, name in enumerate(free)}
    typed = {name: pd.array(values, dtype="str") for name, values in turns.items() if not name.endswith("pcode")}
    return frame.assign(**typed)
