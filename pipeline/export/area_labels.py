"""What is written into an area on the map of totals: its largest totals as lines, once for each area."""

from __future__ import annotations

import json

import pandas as pd

from pipeline.schema import Dataset

LINES = 4  # more would hide the area they tell of


def aggregates(dataset: Dataset) -> pd.DataFrame:
    """The aggregates with `x_area_label` on the first row of each area that has an outline; null on all others.

    Totals of the same places share one label, largest first; what a later figure superseded is not in it.
    """
    totals = dataset["aggregates"]
    drawn = totals[totals["geometry"].notna() & totals["status"].ne("superseded")]
    listed = pd.DataFrame(
        {
            "area": [",".join(sorted(json.loads(places))) for places in drawn["place_ids"]],
            "line": [_line(*cells) for cells in zip(*(drawn[name] for name in _CELLS), strict=True)],
            "size": drawn["value_best"].fillna(drawn["value_low"]).fillna(-1).astype(float),
            "id": drawn["aggregate_id"],
        },
        index=drawn.index,
    ).sort_values(["area", "size", "id"], ascending=[True, False, True])
    firsts = listed[~listed["area"].duplicated()]
    lines = listed.groupby("area")["line"].agg(_joined)
    return totals.assign(x_area_label=firsts["area"].map(lines).reindex(totals.index).astype("str"))


_CELLS = ("high_open", "value_best", "value_low", "measure", "subject_group", "date_start", "date_end")


def _line(is_open: bool, best: object, low: object, measure: object, group: object, start: pd.Timestamp, end: pd.Timestamp) -> str:
    known = best if not pd.isna(best) else low
    figure = "number not given:" if pd.isna(known) else f"{'≥ ' if is_open else ''}{known}"
    whom = "" if pd.isna(group) or group in ("all", "unknown") else f" ({_words(group)})"
    return f"{figure} {_words(measure)}{whom}{_span(start, end)}"


def _words(code: object) -> str:
    return "" if pd.isna(code) else str(code).replace("_", " ")


def _span(start: pd.Timestamp, end: pd.Timestamp) -> str:
    if pd.isna(start):
        return ""
    first = f"{start.day} {start:%b %Y}"
    return f", {first}" if pd.isna(end) or end == start else f", {first} to {end.day} {end:%b %Y}"


def _joined(lines: pd.Series[str]) -> str:
    more = len(lines) - LINES
    shown = list(lines[:LINES])
    return "\n".join([*shown, f"and {more} more"] if more > 0 else shown)
