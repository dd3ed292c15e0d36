"""What may become of a claim: an event, an aggregate, both, the record only, or nothing because a person rejected it (SPEC 6.4)."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from pipeline import spans

# Measures that count bodies or accused people: evidence, never deaths at the place where they were found (SPEC 6.4).
_NOT_A_TOLL = frozenset({"bodies_recovered", "bodies_buried", "suspects"})
_COUNTED_KINDS = frozenset({"casualty", "incident_count", "displacement", "detention", "damage"})
_FLIGHT = frozenset({"displaced", "displaced_cross_border", "returned", "sheltering"})
PROVINCE = 3  # ACLED's geo_precision of a place known by its governorate or district alone
_WORDS_ONLY = frozenset({"background"})
# A note on a figure, or an answer to a claim, goes where the claim goes.
_FOLLOWS = ("qualifies", "responds_to")
_FOLLOWERS = ("verification_note", "composition_note", "statement")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What becomes of a claim, and why."""

    disposition: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the decision looks at."""

    claim_kind: str
    measure: str | None
    acts: str
    act: str | None
    has_sub_type: bool
    window_days: int | None
    has_point: bool
    has_area: bool
    area_status: str
    denied: bool


def disposed(claims: pd.DataFrame, relations: pd.DataFrame, rulings: pd.DataFrame) -> pd.DataFrame:
    """The claims with disposition and disposition_reason."""
    out = claims.copy()
    facts = _facts(out)
    codes, distinct = pd.factorize(pd.MultiIndex.from_frame(facts), use_na_sentinel=False)
    outcomes = [outcome(_fact(dict(zip(facts.columns, key, strict=True)))) for key in distinct]
    out["disposition"] = np.array([found.disposition for found in outcomes], dtype=object)[codes]
    out["disposition_reason"] = np.array([found.reason for found in outcomes], dtype=object)[codes]
    out = _with_sheltering_at_an_event(_following(out, relations), relations)
    return _ruled(out, rulings).astype({"disposition": "str", "disposition_reason": "str"})


def outcome(facts: Facts) -> Outcome:
    """SPEC 6.4 for one claim: the first rule that applies."""
    if facts.claim_kind in _WORDS_ONLY or (facts.acts == "none" and facts.claim_kind not in _COUNTED_KINDS):
        return Outcome(disposition="record_only", reason="tells no act and counts nothing")
    if facts.measure in _NOT_A_TOLL and facts.act != "mass_grave":
        return Outcome(disposition="record_only", reason=f"{facts.measure} is no toll of a place")
    if facts.denied:
        return Outcome(disposition="record_only", reason="a denial is kept beside what it denies")
    if facts.window_days is None:
        return Outcome(disposition="record_only", reason="no window of days is known (6.2, 7)")
    if facts.acts == "one" and facts.measure not in _FLIGHT:
        return _one_act(facts)
    return _total(facts)


def _one_act(facts: Facts) -> Outcome:
    if facts.area_status == "out_of_area":
        return Outcome(disposition="record_only", reason="lies outside the project's area (6.4 f)")
    if not facts.has_point:
        reason = "one act, but its place is known only as an area or a list" if facts.has_area else "its place is not known"
        return Outcome(disposition="record_only", reason=reason)
    if spans.time_precision(facts.window_days or 0) is None:
        return Outcome(disposition="record_only", reason="its window is longer than 31 days (6.4 d)")
    if not facts.has_sub_type:
        return Outcome(disposition="record_only", reason="no ACLED sub-type fits (6.4 e)")
    return Outcome(disposition="event", reason="a single act at a known place within 31 days")


def _total(facts: Facts) -> Outcome:
    if not facts.has_area and not facts.has_point and facts.acts != "many":
        return Outcome(disposition="record_only", reason="counts something, but no area is known")
    if facts.area_status == "out_of_area" and facts.measure not in _FLIGHT:
        return Outcome(disposition="record_only", reason="lies outside the project's area (6.4 f)")
    return Outcome(disposition="aggregate", reason="a total or a list over an area or a period, never a point")


def _facts(claims: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "claim_kind": claims["claim_kind"],
            "measure": claims["measure"],
            "acts": claims["acts"].mask(_days_told_apart(claims), "many"),
            "act": claims["act"],
            "has_sub_type": claims["sub_event_type"].notna(),
            "window_days": (claims["date_end"] - claims["date_start"]).dt.days.astype("Int64"),
            "has_point": claims["latitude"].notna() & ~_somewhere_in_a_province(claims),
            "has_area": claims["place_ids"] != "[]",
            "area_status": claims["area_status"],
            "denied": claims["attribution_status"] == "denied",
        },
        index=claims.index,
    )


def _somewhere_in_a_province(claims: pd.DataFrame) -> "pd.Series[bool]":
    """Of a name that a machine read and the gazetteer has not, only the province is known: its seat is no place of the act."""
    unknown = claims["geo_basis"].eq("admin_area") & claims["geo_precision"].ge(PROVINCE).fillna(False).astype(bool)
    unknown &= claims["place_scope"].ne("point")  # a mountain or a plain has a point: it is what the wording names
    return unknown & claims["review_status"].eq("drafted")


def _days_told_apart(claims: pd.DataFrame) -> "pd.Series[bool]":
    """`Ten were killed there on 7, 8 and 9 March`, as a machine read it: violence on each of the days, not one act (SPEC 6.4).

    A person who codes a row says so in `acts`.
    """
    days = (claims["date_end"] - claims["date_start"]).dt.days
    drafted = claims["review_status"].eq("drafted") & claims["measure"].eq("killed") & claims["acts"].eq("one")
    rows = claims[drafted & days.between(1, spans.MOST_NAMED - 1)]
    told = zip(rows["date_text"].fillna(""), rows["date_start"], days[rows.index], strict=True)
    named = [spans.names_each_day(text, first, int(last) + 1) for text, first, last in told]
    return pd.Series(named, index=rows.index, dtype=bool).reindex(claims.index, fill_value=False)


def _fact(values: dict[str, object]) -> Facts:
    measure, act, days = values["measure"], values["act"], values["window_days"]
    return Facts(
        claim_kind=str(values["claim_kind"]),
        measure=measure if isinstance(measure, str) else None,
        acts=str(values["acts"]),
        act=act if isinstance(act, str) else None,
        has_sub_type=bool(values["has_sub_type"]),
        window_days=None if pd.isna(days) else int(days),  # type: ignore[call-overload]
        has_point=bool(values["has_point"]),
        has_area=bool(values["has_area"]),
        area_status=str(values["area_status"]),
        denied=bool(values["denied"]),
    )


def _following(claims: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """A verification note on a total, or a ministry's answer to a claim, is kept with it."""
    out = claims.set_index("claim_id", drop=False)
    links = relations[relations["relation"].isin(_FOLLOWS)]
    theirs = links["other_claim_id"].map(out["disposition"])
    led = links[links["claim_id"].map(out["claim_kind"]).isin(_FOLLOWERS) & theirs.isin(["event", "aggregate"])]
    goes_with = led.assign(theirs=theirs[led.index]).drop_duplicates("claim_id").set_index("claim_id")["theirs"]
    out.loc[goes_with.index, "disposition"] = goes_with
    out.loc[goes_with.index, "disposition_reason"] = "goes with the claim that it qualifies or answers"
    return out.set_axis(claims.index)


def _with_sheltering_at_an_event(claims: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """People who shelter where the same people protest: a total at the site, and support for the event (SPEC 8.4)."""
    disposition_of = claims.set_index("claim_id")["disposition"]
    links = relations[relations["relation"] == "co_occurs_with"]
    with_event = links.loc[links["other_claim_id"].map(disposition_of) == "event", "claim_id"]
    both = claims["claim_id"].isin(with_event) & (claims["measure"] == "sheltering") & (claims["disposition"] == "aggregate")
    out = claims.copy()
    out.loc[both & claims["latitude"].notna(), "disposition"] = "both"
    return out


def _ruled(claims: pd.DataFrame, rulings: pd.DataFrame) -> pd.DataFrame:
    out = claims.copy()
    for kind, disposition in (("reject", "rejected"), ("accept", None)):
        keys = rulings.loc[rulings["kind"] == kind, "key_a"]
        hit = out["claim_id"].isin(keys) | out["ledger_ref"].isin(keys)
        out.loc[hit, "review_status"] = "reviewed"
        if disposition:
            out.loc[hit, ["disposition", "disposition_reason"]] = [disposition, "rejected by a person's ruling"]
    return out
