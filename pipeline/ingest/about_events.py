"""What a person decided about an event as it was built, told as decisions about the claims that it rests on (D11)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from pipeline import ids, schema, vocab
from pipeline.errors import InputError, Problem
from pipeline.ingest.hand import SHARE, problem, what_to_do, written
from pipeline.ingest.sheets import day, word
from pipeline.schema import Dataset

COUNTS, POINT = ("fatalities", "x_fat_best"), ("latitude", "longitude")
MOST = {"latitude": 90.0, "longitude": 180.0}
NO_EVENT = "no event"
UNSAID = frozenset({"context"})  # such a claim does not make the event
ACT_OF_SUB = {"Attack": "attack_on_civilians", "Other": "other"} | {
    sub: act for act, sub in vocab.SUB_OF_ACT.items() if sub not in ("Attack", "Other")
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One value of one event that a person set, and the row that says so; ``claim_id`` is the claim that the event's id names."""

    claim_id: str
    field: str
    new: str
    row: Mapping[Hashable, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overruled:
    """The claims and rulings under which the events come out as decided; and, to hold them against it, the decisions and
    the claims that each event rested on before, by the claim that its id names."""

    claims: pd.DataFrame
    rulings: pd.DataFrame
    decisions: tuple[Decision, ...]
    rested_on: Mapping[str, frozenset[str]]


def _count(cell: str) -> str:
    if not cell.isdecimal() or len(cell) > 6:
        raise ValueError("a whole number; where a count is wrong and no other is known, `reject` its claim in hand/rulings.csv")
    return str(int(cell))


def _degrees(most: float) -> Callable[[str], str]:
    def read(cell: str) -> str:
        try:
            number = float(cell)
        except ValueError:
            number = most + 1
        if not abs(number) <= most:
            raise ValueError(f"degrees between {-most:.0f} and {most:.0f}")
        return f"{number:.4f}"

    return read


# How each column of an event that may be corrected is read, into the one way in which values are compared.
READERS: Mapping[str, Callable[[str], str]] = {
    "event_date": lambda cell: str(day(cell)),
    "sub_event_type": lambda cell: str(word("sub_event_type")(cell)),
    "x_place_id": str,
    **{name: _degrees(MOST[name]) for name in POINT},
    **dict.fromkeys(COUNTS, _count),
}


def is_about_event(corrections: pd.DataFrame) -> pd.Series[bool]:
    """Which corrections are of an event as a person sees it built: its place, point, day, kind or count."""
    return corrections["key"].str.match(vocab.EVENT_ID) & corrections["field"].isin(list(READERS))


def overruled(
    claims: pd.DataFrame, corrections: pd.DataFrame, rulings: pd.DataFrame, built: Dataset, *, partial: bool
) -> Overruled:
    """``claims`` (stage read) and ``rulings`` under which the events of ``built`` come out as ``corrections`` say.

    ``built`` is what the claims amount to without them. InputError for each correction whose event is not there, whose
    ``old`` is not what was built, or whose ``new`` cannot be; with ``partial`` (a build as of an earlier day) it is passed over.
    """
    events = _by_claim(built)
    problems: list[Problem] = []
    decisions: list[Decision] = []
    claim_of, places = {ids.event_id(claim): claim for claim in events}, frozenset(built["places"]["place_id"])
    for row in corrections[is_about_event(corrections)].to_dict("records"):
        claim_id = claim_of.get(str(row["key"]))
        if claim_id is None:
            problems.append(_no_event(row, built))
            continue
        found = _decided(row, claim_id, events[claim_id], decisions, places)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            decisions.append(found)
    problems += _two_counts(decisions)
    if problems and not partial:
        raise InputError(problems)
    out, more, rested_on = claims.copy(), list[dict[str, object]](), dict[str, frozenset[str]]()
    for claim_id in dict.fromkeys(decision.claim_id for decision in decisions):
        mine = {decision.field: decision for decision in decisions if decision.claim_id == claim_id}
        members = _members(built, events[claim_id])
        rested_on[claim_id] = frozenset(members["claim_id"])
        more += _applied(out, mine, events[claim_id], members)
    ruled = pd.concat([rulings, schema.framed(more, schema.RULINGS)], ignore_index=True)
    return Overruled(claims=out, rulings=ruled, decisions=tuple(decisions), rested_on=rested_on)


def held(told: Overruled, built: Dataset) -> None:
    """InputError for every decision that does not stand in the events of ``built``, which were made under it."""
    events, last = _by_claim(built), {(decision.claim_id, decision.field): decision for decision in told.decisions}
    problems = []
    for decision in last.values():
        event = events.get(decision.claim_id)
        stands = NO_EVENT if event is None else _standing(event, decision.field)
        if stands != decision.new:
            expected = f"'{decision.new}', as the row says"
            remedy = f"{_why_not(decision.field, stands)}; or take the row out, and the event stays as it was"
            problems.append(problem(decision.row, "new", f"'{stands}' in the event", expected, remedy))
        elif event is not None:
            problems += _joined(decision, frozenset(_members(built, event)["claim_id"]) - told.rested_on[decision.claim_id])
    if problems:
        raise InputError(problems)


def _why_not(field: str, stands: str) -> str:
    """What keeps an event from being as a person decided, and what they can do about it."""
    if field in (*POINT, "x_place_id"):
        return "no event stands there, at sea or outside the project's area: move it again"
    if field != "sub_event_type":
        return "another claim decides it: correct that claim"
    if stands == NO_EVENT:
        return "its claims tell of no such act (bodies found or buried, for example): correct the claims"
    return f"its claims tell of dead, and with dead it is coded as {stands}: correct the dead (x_fat_best) as well, if nobody died"


def _joined(decision: Decision, others: frozenset[str]) -> Iterator[Problem]:
    """No two events become one in silence because a person moved one of them: that is a question of its own."""
    if others:
        other = min(others)
        expected = "the claims that the event rested on before"
        remedy = f"add `same` or `different` with {decision.claim_id} and {other} to hand/rulings.csv"
        yield problem(decision.row, "new", f"the event is now one with the claim {other}", expected, remedy)


def _by_claim(built: Dataset) -> dict[str, dict[Hashable, object]]:
    """The event that each claim is a part of; a share of a total has no claim of its own."""
    own = built["events"][built["events"]["x_alloc_group"].isna()]
    events = {str(row["event_id_cnty"]): row for row in own.drop(columns="geometry").to_dict("records")}
    links = built["event_claims"]
    links = links[~links["role"].isin(UNSAID) & links["event_id_cnty"].isin(own["event_id_cnty"])]
    return {claim: events[event] for event, claim in zip(links["event_id_cnty"], links["claim_id"], strict=True)}


def _no_event(row: Mapping[Hashable, object], built: Dataset) -> Problem:
    """The key names nothing here, or a share of a total, in which no claim has a count, a place or a day of its own to correct."""
    links = built["event_claims"]
    behind = links.loc[links["event_id_cnty"].eq(str(row["key"])) & links["role"].eq("defines"), "claim_id"]
    if behind.empty:
        return problem(row, "key", f"'{row['key']}'", "an event of this build", what_to_do(None))
    return problem(row, "key", f"'{row['key']}', {SHARE}", "an event that a claim tells of", what_to_do(str(behind.iloc[0])))


def _members(built: Dataset, event: Mapping[Hashable, object]) -> pd.DataFrame:
    links = built["event_claims"]
    links = links[links["event_id_cnty"].eq(str(event["event_id_cnty"])) & ~links["role"].isin(UNSAID)]
    return built["claims"][built["claims"]["claim_id"].isin(links["claim_id"])]


def _decided(
    row: Mapping[Hashable, object],
    claim_id: str,
    event: Mapping[Hashable, object],
    before: list[Decision],
    places: frozenset[str],
) -> Decision | Problem:
    """The decision of a row of the sheet, or what is wrong with it."""
    field = str(row["field"])
    earlier = [decision.new for decision in before if (decision.claim_id, decision.field) == (claim_id, field)]
    standing = earlier[-1] if earlier else _standing(event, field)
    old = _read(field, written(row["old"]))
    if old != standing:
        remedy = "look at the event again, then update the row"
        return problem(row, "old", f"'{written(row['old'])}'", f"what stands there now: '{standing}'", remedy)
    try:
        new = READERS[field](written(row["new"]))
    except ValueError as expected:
        return problem(row, "new", f"'{written(row['new'])}'", str(expected), "correct the cell")
    if field == "x_place_id" and new not in places:
        return problem(row, "new", f"'{new}'", "a place_id of gazetteer/places.csv", "add the place or mend the id")
    return Decision(claim_id=claim_id, field=field, new=new, row=row)


def _standing(event: Mapping[Hashable, object], field: str) -> str:
    return _read(field, written(event[field]) if field not in COUNTS else _whole(event[field]))


def _whole(value: object) -> str:
    return "" if pd.isna(value) else str(int(str(value)))  # type: ignore[call-overload]


def _read(field: str, cell: str) -> str:
    """A cell in the one way in which values are compared; what cannot be read is compared as it stands."""
    try:
        return READERS[field](cell)
    except ValueError:
        return cell


def _two_counts(decisions: list[Decision]) -> Iterator[Problem]:
    """An event has one count that a person rules: the best one and ACLED's are then the same."""
    last = {(decision.claim_id, decision.field): decision for decision in decisions}
    for (claim_id, field), decision in last.items():
        other = last.get((claim_id, "x_fat_best"))
        if field == "fatalities" and other is not None and other.new != decision.new:
            expected = f"the same count as in x_fat_best ('{other.new}')"
            yield problem(decision.row, "new", f"'{decision.new}'", expected, "keep one of the two rows")


def _applied(
    claims: pd.DataFrame, mine: Mapping[str, Decision], event: Mapping[Hashable, object], members: pd.DataFrame
) -> list[dict[str, object]]:
    """The decisions about one event, made in ``claims``, and as rulings where they are of that kind."""
    rulings: list[dict[str, object]] = []
    anchor = str(event["x_anchor_claim_id"])
    placing = members.loc[members["latitude"].notna(), "claim_id"]
    if mine.keys() & {"x_place_id", *POINT}:
        rulings += _placed(claims, mine, event, placing)
    if "event_date" in mine:
        _set(claims, members["claim_id"], {"date_start": _day(mine), "date_end": _day(mine), "date_basis": "explicit_date:by hand"})
    if "sub_event_type" in mine:
        acting = members.loc[members["act"].notna(), "claim_id"]
        _set(claims, acting, {"act": ACT_OF_SUB[mine["sub_event_type"].new]})
    for name in COUNTS:
        if name in mine:
            rulings.append(_ruling(mine[name], "figure_is", anchor, value=mine[name].new))
    _signed(claims, members["claim_id"], mine)
    others = [claim for claim in members["claim_id"] if claim != anchor]
    row = next(iter(mine.values()))
    return rulings + [_ruling(row, "same", anchor, key_b=claim) for claim in others]  # it stays one event


def _placed(
    claims: pd.DataFrame, mine: Mapping[str, Decision], event: Mapping[Hashable, object], placing: pd.Series[str]
) -> list[dict[str, object]]:
    """The place for each claim that gives one, and the point, if a person gave one, over the place's own."""
    row = mine.get("x_place_id") or mine.get("latitude") or mine["longitude"]
    place = mine["x_place_id"].new if "x_place_id" in mine else str(event["x_place_id"])
    has_point = bool(mine.keys() & set(POINT))
    point = {name: float(mine[name].new if name in mine else str(event[name])) if has_point else None for name in POINT}
    _set(claims, placing, point)
    return [_ruling(row, "place_is", claim, value=place) for claim in placing]


def _day(mine: Mapping[str, Decision]) -> pd.Timestamp:
    return pd.Timestamp(date.fromisoformat(mine["event_date"].new))


def _set(claims: pd.DataFrame, which: pd.Series[str], values: Mapping[str, str | float | pd.Timestamp | None]) -> None:
    hit = claims["claim_id"].isin(which)
    for name, value in values.items():
        claims.loc[hit, name] = value


def _signed(claims: pd.DataFrame, which: pd.Series[str], mine: Mapping[str, Decision]) -> None:
    """Each claim says that a person decided, and in which row."""
    told = "; ".join(
        f"{decision.field} of the event by {decision.row['file']}:{decision.row['line']}" for decision in mine.values()
    )
    hit = claims["claim_id"].isin(which)
    claims.loc[hit, "review_status"] = "reviewed"
    claims.loc[hit, "note"] = claims.loc[hit, "note"].fillna("").map(lambda note: f"{note}; {told}" if note else told)


def _ruling(decision: Decision, kind: str, key_a: str, key_b: str | None = None, value: str | None = None) -> dict[str, object]:
    signed = {name: decision.row[name] for name in ("file", "line", "reason", "by", "on")}
    return signed | {"kind": kind, "key_a": key_a, "key_b": key_b, "value": value}
