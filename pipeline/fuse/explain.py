"""Why an event is as it is: the chain of evidence on one screen, and what was left out and why."""

import json
from collections.abc import Iterator
from typing import TypeAlias

import pandas as pd

from pipeline.errors import InputError, Problem
from pipeline.schema import Dataset

Row: TypeAlias = dict[str, object]

AREAS_OF_SIGHT = ("x_place_id", "x_admin3_pcode")
ROLES = ("defines", "supports", "quantifies", "contradicts", "context")


def explained(dataset: Dataset, event_id: str) -> list[str]:
    """The lines that tell an event: what, where, how surely, its figure under each rule, its claims, those left out.

    InputError when no event has the id; a merged or retired id is told with the id that stands for it now.
    """
    events = dataset["events"]
    found = events[events["event_id_cnty"].eq(event_id)]
    if found.empty:
        raise InputError([_unknown(dataset, event_id)])
    row: Row = {str(name): value for name, value in found.iloc[0].items()}
    return [
        *_headline(row),
        *_figures(dataset, event_id),
        "",
        *_claims(dataset, event_id),
        *_left_out(dataset, event_id, row),
        *_twins(row),
    ]


def _unknown(dataset: Dataset, event_id: str) -> Problem:
    known = dataset.get("id_registry")
    now = None if known is None else known.set_index("id")["superseded_by"].get(event_id)
    remedy = (
        f"it was merged: explain {now}" if isinstance(now, str) else "take an id from events.csv, such as XSY and twelve digits"
    )
    return Problem(file="events", found=event_id, expected="the id of an event of this build", remedy=remedy)


def _headline(row: Row) -> Iterator[str]:
    against = f" against {row['actor2']}" if _said(row["actor2"]) else ""
    yield f"{row['event_id_cnty']}  {_day(row['event_date'])} (precision {row['time_precision']})  {row['sub_event_type']}"
    yield f"  {row['actor1']}{against}"
    yield f"  days: {_day(row['x_date_start'])} to {_day(row['x_date_end'])}, {row['x_date_basis']}"
    second = f"; second choice {row['x_geo_runner_up']}" if _said(row["x_geo_runner_up"]) else ""
    yield (
        f"  place: {row['location']} ({row['x_place_id']}), {row['x_geo_basis']}, precision {row['geo_precision']}, "
        f"within {row['x_geo_uncertainty_m']} m of {row['latitude']}, {row['longitude']}{second}"
    )
    disputed = ", disputed" if row["x_disputed"] else ""
    yield f"  {row['x_n_originators']} first speakers, {row['x_verification']}, confidence {row['x_confidence']}{disputed}"
    yield f"  fatalities {row['fatalities']} ({row['x_fat_rule']}, {row['x_fat_status']})"


def _figures(dataset: Dataset, event_id: str) -> Iterator[str]:
    figures = dataset["event_figures"]
    for rule, low, best, high, claims in _rows(
        figures[figures["event_id_cnty"].eq(event_id)], "rule", "low", "best", "high", "claim_ids"
    ):
        yield f"  {rule:<13} best {_count(best)}, low {_count(low)}, high {_count(high)}  ({len(json.loads(str(claims)))} claims)"


def _claims(dataset: Dataset, event_id: str) -> Iterator[str]:
    """Each claim: role, figure, speaker, outlet, where it was read and when, and the reason that it is here."""
    links = dataset["event_claims"]
    told = links[links["event_id_cnty"].eq(event_id)].merge(_with_names(dataset), on="claim_id")
    told = told.assign(rank=told["role"].map({role: at for at, role in enumerate(ROLES)}))
    told = told.sort_values(["rank", "score", "claim_id"], ascending=[True, False, True], kind="stable")
    for line in _rows(told, "role", "ref", "what", "speaker", "outlet", "evidence_tier", "url", "read_on", "reason"):
        yield _claim(*line)


def _claim(*parts: object) -> str:
    role, ref, what, speaker, outlet, tier, url, read_on, reason = parts
    seen = f", read {_day(read_on)}" if _said(read_on) else ""
    graded = f" [{tier}]" if _said(tier) else ""
    page = f"\n      {url}{seen}" if _said(url) else ""
    return f"  {role}: {ref} {what}: {speaker}{graded}, in {outlet}{page}\n      because: {reason}"


def _left_out(dataset: Dataset, event_id: str, row: Row) -> Iterator[str]:
    """Claims of the same place or subdistrict and days that are not in this event, and what became of them."""
    claims = _with_names(dataset)
    links = dataset["event_claims"]
    mine = set(links[links["event_id_cnty"].eq(event_id)]["claim_id"])
    areas = "|".join(f'"{row[name]}"' for name in AREAS_OF_SIGHT if _said(row[name]))
    near = claims["place_ids"].str.contains(areas, regex=True) & ~claims["claim_id"].isin(mine)
    first, last = pd.Timestamp(_day(row["x_date_start"])), pd.Timestamp(_day(row["x_date_end"]))
    during = claims["date_start"].le(last) & claims["date_end"].ge(first)
    other = links.drop_duplicates("claim_id").set_index("claim_id")["event_id_cnty"].to_dict()
    seen = claims[near & during].sort_values("claim_id")
    if len(seen):
        yield "considered and left out:"
    for claim, ref, what, disposition, reason in _rows(seen, "claim_id", "ref", "what", "disposition", "disposition_reason"):
        where = f"stands in {other[str(claim)]}" if str(claim) in other else f"{disposition}: {reason}"
        yield f"  {ref} {what}: {where}"


def _twins(row: Row) -> Iterator[str]:
    if _said(row["x_possible_duplicate_of"]):
        yield f"may be the same as {row['x_possible_duplicate_of']}: see `review`"


def _with_names(dataset: Dataset) -> pd.DataFrame:
    claims, name = dataset["claims"], dataset["sources"].set_index("source_id")["name"].to_dict()
    figure = claims["value_text"].fillna("no figure")
    return claims.assign(
        ref=claims["ledger_ref"].fillna(claims["claim_id"]),
        what=claims["measure"].fillna(claims["claim_kind"]) + " " + claims["subject_group"].fillna("") + " " + figure,
        speaker=claims["originator_id"].map(name).fillna(claims["originator_id"]),
        outlet=claims["publisher_id"].map(name).fillna(claims["publisher_id"]),
    )


def _rows(frame: pd.DataFrame, *columns: str) -> Iterator[tuple[object, ...]]:
    return zip(*(frame[name].tolist() for name in columns), strict=True)


def _said(value: object) -> bool:
    return not bool(pd.isna(value))  # type: ignore[call-overload]


def _day(value: object) -> str:
    return str(value)[:10]


def _count(value: object) -> str:
    return str(value) if _said(value) else "unknown"
