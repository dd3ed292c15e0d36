"""What each speaker's totals and the place-level events leave of one another, and how each speaker's count ran (DESIGN 3)."""

import pandas as pd

from pipeline import schema
from pipeline.fuse import counting
from pipeline.fuse.accounts import accounted
from pipeline.fuse.marks import marked
from pipeline.schema import Dataset


def reconciled(dataset: Dataset) -> pd.DataFrame:
    """Per total of deaths and first speaker: what he claims in all, how much of it place-level events account for, the remainder.

    Table RECONCILIATION. The remainder may be negative: then events, told by others too, hold more than the speaker counts.
    """
    said = _statements(dataset)
    totals = dataset["aggregates"].set_index("aggregate_id")
    rows = said.join(totals, on="unit")
    found = accounted(rows.assign(value_best=rows["value"]), dataset["events"], dataset["places"])
    out = pd.DataFrame(
        {
            "aggregate_id": rows["unit"],
            "originator_id": rows["originator_id"],
            **{name: rows[name] for name in ("subject_group", "place_scope", "place_ids", "area_text", "date_start", "date_end")},
            "claimed_low": rows["low"],
            "claimed": rows["value"].fillna(rows["low"]),
            "claimed_high": rows["high"].mask(rows["high"].eq(counting.OPEN)),
            "events": found["allocated_events"],
            "in_events": found["allocated_sum"],
        }
    )
    out["remainder"] = out["claimed"] - out["in_events"]
    ordered = out.sort_values(list(schema.RECONCILIATION.key), kind="stable").reset_index(drop=True)
    return schema.typed(ordered, schema.RECONCILIATION)


def _deaths(dataset: Dataset) -> pd.DataFrame:
    """The claims of deaths behind the totals, marked, each with its total as ``unit``."""
    totals = dataset["aggregates"]
    tolls = totals[totals["aggregate_kind"].eq("toll") & totals["measure"].eq("killed")]
    listed = tolls["claim_ids"].str.findall(r"CLM-[0-9a-f]{12}")
    unit = pd.DataFrame({"unit": tolls["aggregate_id"], "claim_id": listed}).explode("claim_id", ignore_index=True)
    claims = marked(dataset).merge(unit, on="claim_id")
    return claims[claims["measure"].eq("killed")].reset_index(drop=True)


def _statements(dataset: Dataset) -> pd.DataFrame:
    deaths = _deaths(dataset).assign(subject_group=counting.ALL)
    relations = dataset["claim_relations"]
    again = relations.loc[relations["relation"].isin(["restates", "same_originator_copy"]), "claim_id"]
    return counting.statements(deaths, frozenset(again)).reset_index(drop=True)


def series(dataset: Dataset) -> pd.DataFrame:
    """The running totals: each dated count of deaths of each speaker, in the order of its day; table TOTAL_SERIES."""
    deaths = _deaths(dataset)
    day = pd.to_datetime(deaths["told"].where(deaths["told"].ge(0)), unit="D").astype("datetime64[s]")
    out = pd.DataFrame(
        {
            "aggregate_id": deaths["unit"],
            **{name: deaths[name] for name in ("originator_id", "subject_group", "place_ids", "count_basis", "claim_id", "value")},
            "as_of": day,
            "low": deaths["value_low"],
            "high": deaths["value_high"],
        }
    )
    dated = out[out["as_of"].notna()].sort_values(list(schema.TOTAL_SERIES.key), kind="stable").reset_index(drop=True)
    return schema.typed(dated, schema.TOTAL_SERIES)
