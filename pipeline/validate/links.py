"""Whether the tables hold together: every reference resolves, every claim is where its disposition says, totals stay totals."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd

from pipeline import schema, vocab
from pipeline.schema import Column, Dataset, Table
from pipeline.validate.check import Check, broken, shown

# Text columns of a closed list that is longer than its values: a detail may follow the colon, two labels may be joined.
_CHECKED_ELSEWHERE = frozenset({"date_basis", "source_scale"})
TWINS = ["event_date", "x_place_id", "event_type"]


def references(dataset: Dataset) -> pd.DataFrame:
    found = [
        _dangling(dataset, table, column)
        for table in schema.TABLES.values()
        for column in table.columns
        if column.refers and table.name in dataset
    ]
    return pd.concat(found, ignore_index=True)


def anchors(dataset: Dataset) -> pd.DataFrame:
    """The anchor, and it alone, has role defines."""
    events, links = dataset["events"], dataset["event_claims"]
    defining = links[links["role"] == "defines"].groupby("event_id_cnty")["claim_id"].agg(list)
    held = events["event_id_cnty"].map(defining)
    wrong = [ids != [anchor] for ids, anchor in zip(held, events["x_anchor_claim_id"], strict=True)]
    return broken(events, "event_id_cnty", pd.Series(wrong, index=events.index, dtype=bool), shown(events, "x_anchor_claim_id"))


def dispositions(dataset: Dataset) -> pd.DataFrame:
    """A claim is in an event or an aggregate exactly when its disposition says so; context may, but need not, be told as such."""
    claims, links = dataset["claims"], dataset["event_claims"]
    in_event = claims["claim_id"].isin(links.loc[links["role"] != "context", "claim_id"])
    beside_event = claims["claim_id"].isin(links["claim_id"])
    listed = [claim for ids in dataset["aggregates"]["claim_ids"] for claim in json.loads(ids)]
    in_total = claims["claim_id"].isin(listed)
    told = claims["disposition"].replace({"rejected": "record_only"})
    wrong = (told != _expected(in_event, in_total)) & (told != _expected(beside_event, in_total))
    found_in = pd.Series(_expected(in_event, in_total), index=claims.index)
    return broken(claims, "claim_id", wrong, shown(claims.assign(found_in=found_in), "ledger_ref", "disposition", "found_in"))


def closed_lists(dataset: Dataset) -> pd.DataFrame:
    found = [
        _unlisted(dataset[table.name], table, column)
        for table in schema.TABLES.values()
        for column in table.columns
        if column.vocab in vocab.LISTS and column.vocab not in _CHECKED_ELSEWHERE and table.name in dataset
    ]
    return pd.concat(found, ignore_index=True)


def totals_stay_totals(dataset: Dataset) -> pd.DataFrame:
    totals, events = dataset["aggregates"], dataset["events"]
    wrong = totals["emit_point"] | totals["aggregate_id"].isin(events["event_id_cnty"])
    return broken(totals, "aggregate_id", wrong, "a total has become a point")


def parts_reach_the_total(dataset: Dataset) -> pd.DataFrame:
    table = _with_parts(dataset)
    above = ~table["high_open"] & (table["apart"] > table["value_high"].astype("float64"))
    below = table["parts"] < table["value_low"].astype("float64")
    sums = table[["parts", "apart"]].astype("int64").astype("str")
    low, high = (table[name].astype("str") for name in ("value_low", "value_high"))
    over = "the parts add up to " + sums["apart"] + ", the total is at most " + high
    short = "the parts add up to " + sums["parts"] + ", the total is at least " + low
    return broken(table, "aggregate_id", (above | below).fillna(False), over.where(above.fillna(False), short))


def events_within_the_total(dataset: Dataset) -> pd.DataFrame:
    """No total is below what the events inside it hold, nor any speaker's total below what he tells of the events himself."""
    totals, spoken = dataset["aggregates"], dataset["reconciliation"]
    closed = ~totals["high_open"] & totals["value_high"].notna()
    over = closed & (totals["allocated_sum"] > totals["value_high"])
    of_all = broken(totals, "aggregate_id", over, shown(totals, "allocated_sum", "value_high", "subject_group"))
    own = spoken["in_events"] > spoken["claimed_high"]
    of_one = broken(spoken, "aggregate_id", own, shown(spoken, "originator_id", "in_events", "claimed_high", "subject_group"))
    return pd.concat([of_all, of_one[~of_one["id"].isin(of_all["id"])]], ignore_index=True)


def unmarked_twins(dataset: Dataset) -> pd.DataFrame:
    """Two events of one place, one day and one family that nobody marked as possible duplicates."""
    events = dataset["events"]
    twins = events[events.duplicated(TWINS, keep=False)]
    marked = twins["x_possible_duplicate_of"].notna() | twins["event_id_cnty"].isin(events["x_possible_duplicate_of"])
    alike = zip(twins.groupby(TWINS)["event_id_cnty"].transform(" ".join), twins["event_id_cnty"], strict=True)
    beside = pd.Series([" ".join(sorted(set(ids.split()) - {own})) for ids, own in alike], index=twins.index, dtype="str")
    told = shown(twins, "event_date", "location", "sub_event_type") + "; beside " + beside
    return broken(twins, "event_id_cnty", ~marked, told)


def _expected(in_event: pd.Series[bool], in_total: pd.Series[bool]) -> np.ndarray:
    return np.select([in_event & in_total, in_event, in_total], ["both", "event", "aggregate"], default="record_only")


def _with_parts(dataset: Dataset) -> pd.DataFrame:
    """Totals that have parts of their own measure, with the sum of the parts' lows, and ``apart``, of those that cannot overlap.

    Of parts of one group and area, told by several or by doer, the largest; of nobody knows whom only where no group is known.
    """
    totals = dataset["aggregates"]
    parts = totals.dropna(subset=["parent_aggregate_id", "value_low"])
    parent_measure = parts["parent_aggregate_id"].map(totals.set_index("aggregate_id")["measure"])
    disjoint = parts[(parts["measure"] == parent_measure) & ~parts["subject_group"].isin(["women", "children"])]
    parent = disjoint["parent_aggregate_id"]
    is_known = disjoint["subject_group"].notna() & disjoint["subject_group"].ne("unknown")
    told = disjoint[is_known | ~is_known.groupby(parent).transform("any")]
    largest = told.groupby(["parent_aggregate_id", "subject_group", "place_ids"], dropna=False)["value_low"].max()
    sums = {"parts": disjoint.groupby(parent)["value_low"].sum(), "apart": largest.groupby(level=0).sum()}
    return totals.assign(**{name: totals["aggregate_id"].map(of).astype(float) for name, of in sums.items()}).dropna(
        subset=["parts"]
    )


def _dangling(dataset: Dataset, table: Table, column: Column) -> pd.DataFrame:
    other, key = str(column.refers).split(".")
    return _not_among(dataset[table.name], table, column, set(dataset[other][key]), f"is in no row of {other}")


def _unlisted(frame: pd.DataFrame, table: Table, column: Column) -> pd.DataFrame:
    return _not_among(frame, table, column, set(vocab.LISTS[str(column.vocab)]), "is not in its list")


def _not_among(frame: pd.DataFrame, table: Table, column: Column, known: set[str], fault: str) -> pd.DataFrame:
    """Only the rows at fault are put into words: these tables are long and faults are few."""
    values = frame[column.name]
    faulty = values.notna() & ~values.isin(known)
    if not faulty.any():
        return pd.DataFrame({"id": [], "message": [], "entity": []}, dtype="str")
    odd = pd.DataFrame(frame.loc[faulty, list(dict.fromkeys([table.key[0], column.name]))])
    return broken(odd, table.key[0], odd[column.name].notna(), shown(odd, column.name) + f" {fault}").assign(entity=table.name)


DEFECT = "a defect of ours, report it; nothing was written"
CHECKS = (
    Check(check_id="V-ID-2", severity="E", entity="any", find=references, remedy="correct the id in the file that names it"),
    Check(check_id="V-ID-3", severity="E", entity="events", find=anchors, remedy=DEFECT),
    Check(check_id="V-ID-4", severity="E", entity="claims", find=dispositions, remedy=DEFECT),
    Check(check_id="V-VOC", severity="E", entity="any", find=closed_lists, remedy="use a value of the list (CODEBOOK.md)"),
    Check(check_id="V-AGG-1", severity="E", entity="aggregates", find=totals_stay_totals, remedy=DEFECT),
    Check(
        check_id="V-AGG-2",
        severity="W",
        entity="aggregates",
        find=parts_reach_the_total,
        remedy="compare the parts with the total in the ledger; where the source's own sums differ, note it there",
    ),
    Check(
        check_id="V-AGG-3",
        severity="W",
        entity="aggregates",
        find=events_within_the_total,
        remedy="the events inside exceed the total: look for events that are one, or an older total",
    ),
    Check(
        check_id="V-DUP",
        severity="W",
        entity="events",
        find=unmarked_twins,
        remedy="read both; if they are one, add a row `same` to data/raw/hand/rulings.csv, else `different`",
    ),
)
