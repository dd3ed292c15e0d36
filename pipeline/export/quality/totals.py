"""What speakers claim in all, how much of it the events account for, and how the claims grew from day to day."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Mapping
from datetime import date

import pandas as pd

from pipeline.export.quality import bars, steps, svg
from pipeline.export.quality.markup import Markup, Section, joined, paragraph, plain, table, text
from pipeline.schema import Dataset

Row = Mapping[Hashable, object]
Looks = Mapping[str, tuple[str, str]]  # colour and dash by source_id
WIDE = ("admin1_list", "region_loose", "country")  # totals of a province, of several, of the coast
MOST_PLACES = 5
CROWDS = ("individual", "unknown")  # kinds of source that stand for no one voice


def reconciliation(dataset: Dataset) -> Section:
    rows = dataset["reconciliation"]
    named, spoken = _names(dataset["places"], "place_id"), _names(dataset["sources"], "source_id")
    drawn = rows[rows["place_scope"].isin(WIDE) & rows["in_events"].gt(0) & rows["claimed"].notna()]
    body = [
        paragraph(
            "Each total of deaths is held against the events of the same group inside its area and days. The solid bar and the "
            "dashed line are what those events hold; a pale bar is what one first speaker claims in all. What is in no event stays "
            "a remainder: it is never spread over the map. Where events hold more than a total, the total is an early one, the two "
            "count differently, or events are doubled; V-AGG-3 below lists such totals."
        ),
        *_panels(drawn, named, spoken),
        paragraph(
            "Below, every total of deaths, also those that no event accounts for. Groups that no event tells apart (women, "
            "children, fighters) have no deaths in events for that reason."
        ),
        _table_of(rows, named, spoken),
    ]
    return Section(
        anchor="reconciliation",
        title="Totals against events",
        tables=("reconciliation", "places", "sources"),
        body=joined(body),
    )


def _panels(rows: pd.DataFrame, named: Mapping[str, str], spoken: Mapping[str, str]) -> Iterator[Markup]:
    """One heading for each province or set of provinces, under it a panel for each total, all to one scale."""
    areas = rows.assign(area=[_area(ids, named) for ids in rows["place_ids"]])
    areas["many"] = rows["place_ids"].map(lambda ids: len(json.loads(ids)))
    for (_, area), group in areas.groupby(["many", "area"], sort=True):
        yield Markup(f"<h3>{text(area)}</h3>")
        top = int(group[["claimed", "in_events"]].max().max())
        ordered = group.sort_values(["date_start", "date_end", "subject_group", "aggregate_id"], kind="stable")
        for aggregate_id, total in ordered.groupby("aggregate_id", sort=False):
            panel = _panel(str(aggregate_id), total.to_dict("records"), spoken)
            yield _figure(panel.title, str(aggregate_id), bars.drawn(panel, top))


def _panel(aggregate_id: str, rows: list[dict[Hashable, object]], spoken: Mapping[str, str]) -> bars.Panel:
    first = rows[0]
    claims = [
        bars.Claim(
            speaker=spoken.get(str(row["originator_id"]), str(row["originator_id"])),
            claimed=_whole(row["claimed"]),
            remainder=_whole(row["claimed"]) - _whole(row["in_events"]),
            is_open=bool(pd.isna(row["claimed_high"])),  # type: ignore[call-overload]
        )
        for row in rows
    ]
    return bars.Panel(
        anchor=f"bars-{aggregate_id}",
        title=f"{_group(first)}, {_window(first)}: {plain(first['area_text'])}",
        events=_whole(first["events"]),
        in_events=_whole(first["in_events"]),
        claims=tuple(sorted(claims, key=lambda claim: (-claim.claimed, claim.speaker))),
    )


def _table_of(rows: pd.DataFrame, named: Mapping[str, str], spoken: Mapping[str, str]) -> Markup:
    order = ["place_ids", "date_start", "subject_group", "aggregate_id", "originator_id", "claimed_low", "claimed"]
    ordered = rows.sort_values(order, kind="stable")
    lines = [
        (
            plain(row["area_text"]) if isinstance(row["area_text"], str) else _area(str(row["place_ids"]), named),
            _window(row),
            f"{_group(row)}: {spoken.get(str(row['originator_id']), row['originator_id'])}",
            f"{plain(row['claimed'])}{'+' if pd.isna(row['claimed_high']) else ''}",
            row["in_events"],
            row["events"],
            row["remainder"],
        )
        for row in ordered.to_dict("records")
    ]
    head = ("area as worded", "days", "group and first speaker", "claimed", "in events", "events", "remainder")
    return table("Every total of deaths, by first speaker (+: or more)", head, lines, "sums")


def running(dataset: Dataset) -> Section:
    told, spoken = dataset["total_series"], _names(dataset["sources"], "source_id")
    totals = dataset["aggregates"].set_index("aggregate_id")
    lines = told[told["count_basis"].eq("snapshot") & told["as_of"].notna()].assign(figure=told["value"].fillna(told["low"]))
    lines = lines[lines["figure"].notna()]
    grown = lines.groupby(["aggregate_id", "originator_id"])["figure"].nunique()
    moving = list(dict.fromkeys(grown[grown.gt(1)].index.get_level_values("aggregate_id")))
    looks = _looks(lines["originator_id"])
    crowds = frozenset(dataset["sources"].query("kind in @CROWDS")["source_id"])
    charts = [_chart(key, lines[lines["aggregate_id"].eq(key)], totals.loc[key].to_dict(), spoken, looks, crowds) for key in moving]
    body = [
        paragraph(
            "Totals so far (count_basis snapshot), one line for each first speaker; a hollow dot says at least so many. Several "
            "figures of one day stand one over the other. Figures that no one voice gave are not joined by a line. Days are "
            "to scale for a month; what was said later stands in the strip at the right. Only totals of which somebody gave more "
            "than one figure are drawn; figures added on a day (newly documented) are no running totals."
        ),
        *(charts or [paragraph("Nobody gave two figures for one total.")]),
    ]
    return Section(
        anchor="running",
        title="Running totals",
        tables=("total_series", "aggregates", "sources"),
        body=joined(body),
    )


def _looks(speakers: pd.Series[str]) -> Looks:
    """Colour and dash of each speaker, the same in every chart: colours for those who told most, grey for the others."""
    counts = speakers.value_counts().rename_axis("who").reset_index(name="n").sort_values(["n", "who"], ascending=[False, True])
    looks = [*zip(svg.COLOURS, svg.DASHES, strict=True), *[(svg.SOFT, "1 2")] * len(counts)]
    return dict(zip(counts["who"], looks, strict=False))


def _chart(key: str, rows: pd.DataFrame, total: Row, spoken: Mapping[str, str], looks: Looks, crowds: frozenset[str]) -> Markup:
    lines = [
        steps.Line(
            speaker=spoken.get(str(source), str(source)),
            told=tuple(_told(row) for row in group.to_dict("records")),
            colour=looks[str(source)][0],
            dash=looks[str(source)][1],
            is_one=source not in crowds,
        )
        for source, group in rows.sort_values(["as_of", "figure", "claim_id"], kind="stable").groupby("originator_id", sort=True)
    ]
    title = f"{_group(total)}, {_window(total)}: {plain(total['area_text'])}"
    return _figure(title, key, steps.drawn(f"steps-{key}", title, lines))


def _told(row: Row) -> steps.Told:
    day = row["as_of"]
    assert isinstance(day, pd.Timestamp)
    return steps.Told(
        day=date(day.year, day.month, day.day),
        figure=_whole(row["figure"]),
        is_open=bool(pd.isna(row["high"])),  # type: ignore[call-overload]
    )


def _figure(title: str, key: str, drawing: Markup) -> Markup:
    return Markup(f"<figure><figcaption>{text(title)} <span>{text(key)}</span></figcaption>{drawing}</figure>")


def _names(frame: pd.DataFrame, key: str) -> dict[str, str]:
    return dict(zip(frame[key], frame["name"], strict=True))


def _area(place_ids: str, named: Mapping[str, str]) -> str:
    places = sorted(named.get(place_id, place_id) for place_id in json.loads(place_ids))
    rest = len(places) - MOST_PLACES
    shown = ", ".join(places[:MOST_PLACES]) or "no area known"
    return f"{shown} and {rest} more" if rest > 0 else shown


def _group(row: Row) -> str:
    group = row["subject_group"]
    return f"Killed, {group.replace('_', ' ')}" if isinstance(group, str) and group not in ("all", "unknown") else "Killed, all"


def _window(row: Row) -> str:
    start, end = plain(row["date_start"]), plain(row["date_end"])
    return start if start == end else f"{start} to {end}"


def _whole(value: object) -> int:
    return int(str(value).removesuffix(".0"))
