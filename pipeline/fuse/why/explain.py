"""Why an event is as it is: the chain of evidence on one screen, what each claim counts for, and what was left out and why."""

import json
import textwrap
from collections.abc import Iterator
from typing import TypeAlias

import pandas as pd

from pipeline.errors import InputError, Problem
from pipeline.fuse.why import fates
from pipeline.schema import Dataset

Row: TypeAlias = dict[str, object]

AREAS_OF_SIGHT = ("x_place_id", "x_admin3_pcode")
ROLES = ("defines", "supports", "quantifies", "contradicts", "context")
# How each rule chooses (SPEC 6.6), for those who read the figures.
RULES = {
    "conservative": "the lowest that anybody says",
    "highest_tier": "what the best evidence says",
    "latest": "what was said last",
    "majority": "what most speakers say",
}


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
        "",
        *_figures(dataset, row),
        "",
        *_claims(dataset, row),
        *_left_out(dataset, row),
        *_twins(dataset, row),
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
    areas = ", ".join(str(row[name]) for name in ("admin3", "admin1") if _said(row[name]))
    yield f"{row['event_id_cnty']}  {row['sub_event_type']} at {row['location']} ({areas}), {_day(row['event_date'])}"
    yield f"  who    {row['actor1']}{against}"
    days = dict.fromkeys((_day(row["x_date_start"]), _day(row["x_date_end"])))
    yield f"  when   {' to '.join(days)}; precision {row['time_precision']} ({row['x_date_basis']})"
    second = f"; second choice {row['x_geo_runner_up']}" if _said(row["x_geo_runner_up"]) else ""
    yield (
        f"  where  {row['x_place_id']}, within {row['x_geo_uncertainty_m']:,} m of {row['latitude']}, {row['longitude']}; "
        f"precision {row['geo_precision']} ({row['x_geo_basis']}){second}"
    )
    disputed = "; disputed" if row["x_disputed"] else ""
    speakers, pages = _many(row["x_n_originators"], "first speaker"), _many(row["x_n_documents"], "document")
    checked = f"{row['x_verification']}; confidence {row['x_confidence']}{disputed}"
    yield f"  voices {speakers}, {pages}; {checked}"


def _figures(dataset: Dataset, row: Row) -> Iterator[str]:
    """What is published, and what each rule would make of it, with the claims that it rests on."""
    range_ = f"best {_count(row['x_fat_best'])}, low {_count(row['x_fat_low'])}, high {_high(row)}"
    yield f"the dead: {range_} ({row['x_fat_status']}); fatalities {row['fatalities']} by rule {row['x_fat_rule']}"
    figures, ref = dataset["event_figures"], _refs(dataset)
    mine = figures[figures["event_id_cnty"].eq(str(row["event_id_cnty"]))]
    for rule, low, best, high, claims in _rows(mine, "rule", "low", "best", "high", "claim_ids"):
        told, top = ", ".join(sorted(ref[claim] for claim in json.loads(str(claims)))), high if _said(high) else "open"
        yield f"  {rule:<13} best {_count(best)}, low {_count(low)}, high {top}: {RULES[str(rule)]} ({told})"
    if _said(row["x_alloc_group"]):
        yield f"  nobody counted the dead of this place alone: its number is a share of {row['x_alloc_group']}"
        yield f"  to leave that total whole: whole,{row['x_anchor_claim_id']} in hand/rulings.csv (see `review`)"
    elif mine.empty:
        yield "  no claim counts the dead"


def _high(row: Row) -> str:
    return "open" if row["x_fat_high_open"] else _count(row["x_fat_high"])


def _claims(dataset: Dataset, row: Row) -> Iterator[str]:
    """Each claim: role, figure, speaker, outlet, where it was read and when, why it is here, what it counts for."""
    event_id = str(row["event_id_cnty"])
    links, counts = dataset["event_claims"], {} if _said(row["x_alloc_group"]) else fates.of_figures(dataset, event_id)
    told = links[links["event_id_cnty"].eq(event_id)].merge(_with_names(dataset), on="claim_id")
    told = told.assign(
        rank=told["role"].map({role: at for at, role in enumerate(ROLES)}),
        counts=told["claim_id"].map(counts),
        reason=_with_refs(told["reason"], dataset),
    )
    told = told.sort_values(["rank", "score", "claim_id"], ascending=[True, False, True], kind="stable")
    yield f"rests on {_many(len(told), 'claim')}:"
    for line in _rows(
        told, "role", "ref", "what", "speaker", "outlet", "evidence_tier", "url", "read_on", "words", "reason", "counts"
    ):
        yield _claim(*line)


def _claim(*parts: object) -> str:
    role, ref, what, speaker, outlet, tier, url, read_on, words, reason, counts = parts
    graded = f" [{tier}]" if _said(tier) else ""
    through = f", in {outlet}" if outlet != speaker else ""
    lines = [f"  {role}: {ref} {what}: {speaker}{graded}{through}"]
    lines += [f"      {words}"] if _said(words) else []
    lines += [f"      {url}{f', read {_day(read_on)}' if _said(read_on) else ''}"] if _said(url) else []
    lines += [f"      because: {reason}"]
    lines += [f"      its figure: {counts}"] if _said(counts) else []
    return "\n".join(lines)


def _left_out(dataset: Dataset, row: Row) -> Iterator[str]:
    """Claims of the same place or subdistrict and days that are not in this event, together where one reason keeps them out."""
    seen = _in_sight(dataset, row)
    if len(seen):
        yield "considered and left out:"
    apart = fates.of_others(dataset, str(row["x_anchor_claim_id"]), seen["claim_id"])
    seen = seen.assign(fate=_fates(dataset, seen), apart=[apart.get(claim, "") for claim in seen["claim_id"]])
    for (fate, why), claims in seen.groupby(["fate", "apart"], sort=False):  # in the order of their refs
        yield f"  {fate} ({_many(len(claims), 'claim')}):"
        told = textwrap.wrap("; ".join(claims["ref"] + " " + claims["what"]), width=124, break_on_hyphens=False)
        yield textwrap.indent("\n".join(told), " " * 6)
        if str(why):
            yield f"      set apart by: {why}"


def _fates(dataset: Dataset, claims: pd.DataFrame) -> list[str]:
    """The event that each claim stands in, or what became of it and why."""
    links = dataset["event_claims"]
    event_of = links[links["role"].ne("context")].drop_duplicates("claim_id").set_index("claim_id")["event_id_cnty"].to_dict()
    return [
        f"stands in {_named(dataset, event_of[claim])}" if claim in event_of else f"{disposition}: {reason}"
        for claim, disposition, reason in _rows(claims, "claim_id", "disposition", "disposition_reason")
    ]


def _in_sight(dataset: Dataset, row: Row) -> pd.DataFrame:
    claims, links = _with_names(dataset), dataset["event_claims"]
    mine = set(links[links["event_id_cnty"].eq(str(row["event_id_cnty"]))]["claim_id"])
    areas = "|".join(f'"{row[name]}"' for name in AREAS_OF_SIGHT if _said(row[name]))
    near = claims["place_ids"].str.contains(areas, regex=True) & ~claims["claim_id"].isin(mine)
    first, last = pd.Timestamp(_day(row["x_date_start"])), pd.Timestamp(_day(row["x_date_end"]))
    during = claims["date_start"].le(last) & claims["date_end"].ge(first)
    return claims[near & during].sort_values(["ref", "claim_id"])


def _twins(dataset: Dataset, row: Row) -> Iterator[str]:
    if _said(row["x_possible_duplicate_of"]):
        yield f"may be the same as {_named(dataset, str(row['x_possible_duplicate_of']))}: see `review`"


def _named(dataset: Dataset, event_id: str) -> str:
    event = dataset["events"].set_index("event_id_cnty").loc[event_id]
    return f"{event_id} ({event['sub_event_type']} at {event['location']}, {_day(event['event_date'])})"


def _refs(dataset: Dataset) -> dict[str, str]:
    claims = dataset["claims"]
    return dict(zip(claims["claim_id"], claims["ledger_ref"].fillna(claims["claim_id"]), strict=True))


def _with_refs(reasons: pd.Series, dataset: Dataset) -> pd.Series:
    """Reasons that name other claims by their refs, which a person can look up in the ledger."""
    ref = _refs(dataset)
    return reasons.str.replace(r"CLM-[0-9a-f]{12}", lambda match: ref.get(match[0], match[0]), regex=True)


def _with_names(dataset: Dataset) -> pd.DataFrame:
    claims, name = dataset["claims"], dataset["sources"].set_index("source_id")["name"].to_dict()
    figure = claims["value_text"].fillna("no figure")
    group = claims["subject_group"].fillna("")
    return claims.assign(
        ref=claims["ledger_ref"].fillna(claims["claim_id"]),
        what=(claims["measure"].fillna(claims["claim_kind"]) + " " + group).str.strip() + " " + figure,
        words=claims["summary"].fillna("“" + claims["quote"] + "”"),
        speaker=claims["originator_id"].map(name).fillna(claims["originator_id"]),
        outlet=claims["publisher_id"].map(name).fillna(claims["publisher_id"]),
    )


def _rows(frame: pd.DataFrame, *columns: str) -> Iterator[tuple[object, ...]]:
    return zip(*(frame[name].tolist() for name in columns), strict=True)


def _said(value: object) -> bool:
    return not bool(pd.isna(value))  # type: ignore[call-overload]


def _day(value: object) -> str:
    return str(value)[:10]


def _many(number: object, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _count(value: object) -> str:
    return str(value) if _said(value) else "unknown"
