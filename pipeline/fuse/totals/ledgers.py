"""What each speaker's totals and the place-level events leave of one another, and how each speaker's count ran (DESIGN 3)."""

import pandas as pd

from pipeline import schema
from pipeline.fuse.marks import marked
from pipeline.fuse.reckoning import counting
from pipeline.fuse.relations import uncounted
from pipeline.fuse.totals.accounts import accounted
from pipeline.fuse.totals.total_rows import within_its_parent
from pipeline.schema import Dataset


def reconciled(dataset: Dataset) -> pd.DataFrame:
    """Per total of deaths and first speaker: what he claims in all, how much of it his own place-level figures account for.

    Table RECONCILIATION. Events and remainder are null where the two cannot be compared: a speaker without a name, a
    total of batches, or some of a larger total's dead.
    """
    claims = marked(dataset)
    deaths = _deaths(dataset, claims)
    dropped = uncounted(dataset["claim_relations"], dataset["claim_relations"], deaths)
    said = counting.statements(deaths.assign(subject_group=counting.ALL), dropped).reset_index(drop=True)
    totals = dataset["aggregates"].set_index("aggregate_id")
    rows = said.join(totals, on="unit").assign(world=0)  # all documents of a build speak of one
    rows["voice"] = rows["originator_id"].where(_can_be_compared(rows, deaths, totals))
    found = accounted(rows, _of_events(dataset, claims), dataset["events"], dataset["places"], dropped)
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


def _can_be_compared(rows: pd.DataFrame, deaths: pd.DataFrame, totals: pd.DataFrame) -> pd.Series:
    named = set(deaths.loc[~deaths["is_generic"], "originator_id"])
    return rows["originator_id"].isin(named) & ~rows["is_partial"] & ~within_its_parent(rows, totals)


def _of_events(dataset: Dataset, claims: pd.DataFrame) -> pd.DataFrame:
    """The claims of the dead of each event, marked, the event as ``unit``."""
    links, events = dataset["event_claims"], dataset["events"]
    shares = events.loc[events["x_alloc_group"].notna(), "event_id_cnty"]  # their dead are the total's own
    told = links["role"].ne("context") & ~links["event_id_cnty"].isin(shares)
    unit = links.loc[told, ["event_id_cnty", "claim_id"]].rename(columns={"event_id_cnty": "unit"})
    return claims[claims["measure"].eq("killed")].merge(unit, on="claim_id")


def _deaths(dataset: Dataset, claims: pd.DataFrame) -> pd.DataFrame:
    """The claims of deaths behind the totals, each with its total as ``unit``; ``claims`` are marked."""
    totals = dataset["aggregates"]
    tolls = totals[totals["aggregate_kind"].eq("toll") & totals["measure"].eq("killed")]
    listed = tolls["claim_ids"].str.findall(r"CLM-[0-9a-f]{12}")
    unit = pd.DataFrame({"unit": tolls["aggregate_id"], "claim_id": listed}).explode("claim_id", ignore_index=True)
    found = claims.merge(unit, on="claim_id")
    return found[found["measure"].eq("killed")].reset_index(drop=True)


def series(dataset: Dataset) -> pd.DataFrame:
    """The running totals: each dated count of deaths of each speaker, in the order of its day; table TOTAL_SERIES."""
    deaths = _deaths(dataset, marked(dataset))
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
