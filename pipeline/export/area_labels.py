"""What is written into an area on the map of totals: its largest totals as lines, once for each area."""

from __future__ import annotations

import json
from datetime import date

import pandas as pd

from pipeline.schema import Dataset

LINES = 4  # more would hide the area they tell of
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # strftime's follow the machine's language
_NAMED = 3  # areas; of more, only their number is written


def aggregates(dataset: Dataset) -> pd.DataFrame:
    """The aggregates with `x_area_label` on the first row of each area that has an outline; null on all others.

    Totals of the same places share one label, largest first; what a later figure superseded is not in it.
    """
    totals = dataset["aggregates"]
    drawn = totals[totals["geometry"].notna() & totals["status"].ne("superseded")]
    listed = pd.DataFrame(
        {
            "area": [",".join(sorted(json.loads(places))) for places in drawn["place_ids"]],
            "line": [_line(*cells) for cells in zip(*(_cells(drawn[name]) for name in _CELLS), strict=True)],
            "size": drawn["value_best"].fillna(drawn["value_low"]).fillna(-1).astype(float),
            "id": drawn["aggregate_id"],
        },
        index=drawn.index,
    ).sort_values(["area", "size", "id"], ascending=[True, False, True])
    firsts = listed[~listed["area"].duplicated()]
    lines = {area: _joined(of_area) for area, of_area in listed.groupby("area")["line"]}
    names = dataset["places"].set_index("place_id")["name"]
    labels = {area: f"{_head(str(area), names)}\n{written}" for area, written in lines.items()}
    return totals.assign(x_area_label=firsts["area"].map(labels).reindex(totals.index).astype("str"))


_CELLS = ("high_open", "value_best", "value_low", "measure", "subject_group", "date_start", "date_end")


def _cells(column: pd.Series[str]) -> list[str | None]:
    """Each value as text, None for null."""
    return [None if missing else str(value) for value, missing in zip(column, column.isna(), strict=True)]


def _line(
    is_open: str | None,
    best: str | None,
    low: str | None,
    measure: str | None,
    group: str | None,
    start: str | None,
    end: str | None,
) -> str:
    known = best or low
    figure = f"{'≥ ' if is_open == 'True' else ''}{int(known):,}" if known else "number not given:"
    whom = "" if group in (None, "all", "unknown") else f" ({_words(group)})"
    return f"{figure} {_words(measure)}{whom}{_span(start, end)}"


def _head(area: str, names: pd.Series[str]) -> str:
    places = area.split(",")
    return " + ".join(names.get(place, place) for place in places) if len(places) <= _NAMED else f"{len(places)} areas together"


def _words(code: str | None) -> str:
    return (code or "").replace("_", " ")


def _span(start: str | None, end: str | None) -> str:
    if start is None:
        return ""
    return f", {_day(start)}" if end in (None, start) else f", {_day(start)} to {_day(end or start)}"


def _day(moment: str) -> str:
    day = date.fromisoformat(moment[:10])
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _joined(lines: pd.Series[str]) -> str:
    more = len(lines) - LINES
    shown = list(lines[:LINES])
    return "\n".join([*shown, f"and {more} more"] if more > 0 else shown)
