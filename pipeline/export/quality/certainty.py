"""How sure the events are: how exact, on whose word they rest, how many of the dead are counted, in which words they came."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from pipeline import vocab
from pipeline.export.quality.markup import Bar, Markup, Section, joined, paragraph, percent, plain, shares, table
from pipeline.schema import Dataset

TIME = {1: "1 the day is given", 2: "2 within a week", 3: "3 within a month"}
GEO = {1: "1 the named place", 2: "2 near it, or a part of a subdistrict", 3: "3 a larger area, coded to its seat"}
WHERE = {
    1: "1 the exact place", 2: "2 within about 25 km of it", 3: "3 the district only", 4: "4 the governorate only",
    5: "5 a line or a loose area", 6: "6 the country only", 7: "7 international waters or air",
}  # fmt: skip
DATE = {1: "1 the day", 2: "2 two to six days", 3: "3 a week", 4: "4 a month", 5: "5 more than a month"}
SPEAKERS = ("no named first speaker", "one", "two", "three or more")
STATUS = {
    "reported": "a count is reported",
    "allocated": "a share of a stated total",
    "none_reported": "no deaths, said so",
    "vague_magnitude": "a magnitude in words",
    "unknown_number": "deaths, number unknown",
    "casualties_unknown": "casualties, deaths unknown",
    "not_mentioned": "deaths not mentioned",
}
TIERS = {
    "T1": "T1 published investigation with method",
    "T2": "T2 monitor with lists or names",
    "T3": "T3 first-hand journalism, geolocated footage",
    "T4": "T4 a total without incidents",
    "T5": "T5 a party, an anonymous or activist voice",
}
ARABIC = r"[\u0600-\u06ff]"


def deaths(events: pd.DataFrame) -> pd.Series[int]:
    """The deaths of each event that somebody counts: the best evidence's number, else the lowest; null where nobody does."""
    return events["x_fat_best"].fillna(events["x_fat_low"])


def tally(values: pd.Series, names: Mapping[int, str] | Mapping[str, str]) -> list[tuple[str, float]]:
    """How often each value stands there, in the order of its list; a value that no list has comes last."""
    found = values.value_counts()
    known = [(name, float(found.get(value, 0))) for value, name in names.items()]
    strange = [(plain(value), float(found[value])) for value in sorted(set(found.index) - set(names), key=str)]
    nobody = int(values.isna().sum())
    return known + strange + ([("not known", float(nobody))] if nobody else [])


def precision(dataset: Dataset) -> Section:
    events = dataset["events"]
    pairs = (
        ("When, in ACLED's code (time_precision)", "time_precision", TIME),
        ("Where, in ACLED's code (geo_precision)", "geo_precision", GEO),
        ("When, in UCDP's code (x_date_prec_ucdp)", "x_date_prec_ucdp", DATE),
        ("Where, in UCDP's code (x_where_prec_ucdp)", "x_where_prec_ucdp", WHERE),
    )
    mixes = [shares(caption, "precision", tally(events[column], names)) for caption, column, names in pairs]
    radius = events["x_geo_uncertainty_m"]
    middle = paragraph(
        "The radius that should hold the true point: half of the events have "
        f"{plain(radius.median())} m or less, the widest {plain(radius.max())} m."
        if len(events)
        else "There are no events."
    )
    return Section(anchor="precision", title="How exact", tables=("events",), body=joined([middle, _pair(mixes)]))


def independence(dataset: Dataset) -> Section:
    events = dataset["events"]
    dead = deaths(events)
    speakers = events["x_n_originators"].clip(upper=3).astype(int)
    rows = [_share(name, speakers.eq(at), dead) for at, name in enumerate(SPEAKERS)]
    marks = [
        _share("every first speaker is a party to the fight", events["x_party_sourced"].astype(bool), dead),
        _share("claims contradict each other (disputed)", events["x_disputed"].astype(bool), dead),
    ]
    head = ("", "events", "share", "", "deaths counted", "share", "")
    body = [
        paragraph(
            "A first speaker is who said it first: ten articles that quote one monitor are one. What one alone says is not "
            "wrong for that; nobody else is there to hold it against."
        ),
        table("First speakers of an event", ("first speakers", *head[1:]), rows, "wide"),
        table("Among them", ("events of which", *head[1:]), marks, "wide"),
        shares("Confidence (x_confidence)", "confidence", tally(events["x_confidence"], _same("confidence"))),
        shares("Strongest verification (x_verification)", "verification", tally(events["x_verification"], _same("verification"))),
    ]
    return Section(anchor="independence", title="On whose word it rests", tables=("events",), body=joined(body))


def unknown(dataset: Dataset) -> Section:
    events = dataset["events"]
    imputed = events["x_fat_imputed"].astype(bool)
    nobody = deaths(events).isna()
    by_convention, whole = int(events.loc[imputed, "fatalities"].sum()), int(events["fatalities"].sum())
    words = (
        f"{_of(nobody)} events have no count of deaths, best or lowest. In {_of(imputed)} the number in fatalities is a "
        f"convention and not a count; {by_convention:,} of {whole:,} deaths in that column come from one."
    )
    body = [
        paragraph(words),
        paragraph(
            "Unknown is not zero: where deaths are not mentioned, fatalities is 0 by ACLED's convention, and x_fat_status says why."
        ),
        shares("What the claims say of deaths (x_fat_status)", "status", tally(events["x_fat_status"], STATUS)),
    ]
    return Section(anchor="unknown", title="Not known, and filled in", tables=("events",), body=joined(body))


def wordings(dataset: Dataset) -> Section:
    claims, documents = dataset["claims"], dataset["documents"]
    latin = claims["place_text"].notna() & ~claims["place_text"].str.contains(ARABIC, na=False)
    arabic = claims["place_ar"].notna() | claims["place_text"].str.contains(ARABIC, na=False)
    scripts = [
        ("in Latin script", float((latin & ~arabic).sum())),
        ("in Arabic script", float((arabic & ~latin).sum())),
        ("in both", float((latin & arabic).sum())),
        ("no place is worded", float((~latin & ~arabic).sum())),
    ]
    langs = documents["lang"].fillna("not recorded").value_counts().sort_index(kind="stable")
    tables = [
        shares("Documents by language", "language", [(str(name), float(count)) for name, count in langs.items()], "documents"),
        shares("Claims by the script of their place", "place", scripts, "claims"),
        shares("Claims by kind of receipt", "receipt", tally(claims["receipt_kind"], _same("receipt_kind")), "claims"),
        shares("Claims by review", "review", tally(claims["review_status"], _same("review_status")), "claims"),
    ]
    return Section(anchor="wordings", title="Languages and receipts", tables=("documents", "claims"), body=_pair(tables))


def tiers(dataset: Dataset) -> Section:
    claims = dataset["claims"]
    body = [
        paragraph("A tier is an order of evidence for one kind of claim, not a verdict on whether it is true."),
        shares("Claims by evidence tier", "tier", tally(claims["evidence_tier"], TIERS), "claims"),
        shares("What became of the claims", "disposition", tally(claims["disposition"], _same("disposition")), "claims"),
    ]
    return Section(anchor="tiers", title="Evidence tiers", tables=("claims",), body=joined(body))


def _of(which: pd.Series[bool]) -> str:
    return f"{int(which.sum()):,} of {len(which):,} ({percent(int(which.sum()), len(which))})"


def _same(name: str) -> dict[str, str]:
    return {value: value.replace("_", " ") for value in vocab.LISTS[name]}


def _share(name: str, which: pd.Series[bool], dead: pd.Series[int]) -> tuple[object, ...]:
    count, some, whole = int(which.sum()), int(dead[which].sum()), int(dead.sum())
    shown = count / len(which) if len(which) else 0.0
    return (
        name, count, percent(count, len(which)), Bar(share=shown),
        some, percent(some, whole), Bar(share=some / whole if whole else 0.0),
    )  # fmt: skip


def _pair(parts: list[Markup]) -> Markup:
    return Markup(f'<div class="pair">{joined(f"<div>{part}</div>" for part in parts)}</div>')
