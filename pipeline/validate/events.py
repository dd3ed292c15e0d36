"""Whether an event is told as ACLED tells one: dates, types, actors, notes, tags, sources (SPEC 7)."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from pipeline import spans, vocab
from pipeline.schema import Dataset
from pipeline.validate.check import Check, broken, shown

KEY = "event_id_cnty"
NOTES = re.compile(r"^(?:[A-Z][^:]{2,40}: )?(On|Around) (\d{1,2} [A-Z][a-z]+ \d{4})")
_BAD_WORDS = re.compile("undefined|nan|none", re.IGNORECASE)
UNGRADED = "Other"  # a speaker that is no outlet: a resident, a ministry, a party
FALL = pd.Timestamp("2024-12-08")
_ATTACKERS = [vocab.INTER_LABELS[code] for code in (1, 2, 3, 4, 8)]
_UNARMED = [vocab.INTER_LABELS[code] for code in (5, 6, 7)]


def columns(dataset: Dataset) -> pd.DataFrame:
    first = tuple(dataset["events"].columns[:31])
    wrong = [] if first == vocab.ACLED_COLUMNS else [f"the first 31 columns are {', '.join(first)}"]
    return pd.DataFrame({"id": ["events"] * len(wrong), "message": wrong})


def ids(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    odd = ~events[KEY].str.match(vocab.EVENT_ID) | events[KEY].duplicated(keep=False) | events[KEY].str.contains(_BAD_WORDS)
    unknown = ~events[KEY].isin(dataset["id_registry"]["id"])
    return broken(events, KEY, odd | unknown, "the id is malformed, given twice or in no registry")


def year(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    return broken(events, KEY, events["year"] != events["event_date"].dt.year, shown(events, "year", "event_date"))


def window_holds_day(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    inside = (events["x_date_start"] <= events["event_date"]) & (events["event_date"] <= events["x_date_end"])
    one_day = (events["x_date_start"] == events["event_date"]) & (events["x_date_end"] == events["event_date"])
    wrong = ~inside | ((events["time_precision"] == 1) & ~one_day)
    return broken(events, KEY, wrong, shown(events, "x_date_start", "event_date", "x_date_end", "time_precision"))


def precision_fits_window(dataset: Dataset) -> pd.DataFrame:
    """A window of one day is precision 1, but for what is dated by its report alone (SPEC 6.2, 5)."""
    events = dataset["events"]
    days = (events["x_date_end"] - events["x_date_start"]).dt.days
    expected = days.map(spans.time_precision)
    reported = (events["x_date_basis"] == "as_reported") & (days == 0) & (events["time_precision"] == 2)
    wrong = (expected.isna() | (events["time_precision"] != expected)) & ~reported
    return broken(events, KEY, wrong, shown(events, "x_date_start", "x_date_end", "time_precision"))


def not_after_its_documents(dataset: Dataset) -> pd.DataFrame:
    """Only documents that are dated to the day can contradict."""
    events = dataset["events"]
    claims = dataset["claims"].merge(dataset["documents"][["doc_id", "ref_window_end"]], on="doc_id")
    links = dataset["event_claims"].merge(claims[["claim_id", "ref_window_end"]], on="claim_id")
    latest = links.groupby(KEY)["ref_window_end"].max().reindex(events[KEY]).set_axis(events.index)
    return broken(events, KEY, events["x_date_start"] > latest, shown(events.assign(written=latest), "x_date_start", "written"))


def before_the_fall_by_an_exact_date(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    vague = ~events["x_date_basis"].str.startswith(("explicit_date", "relative", "weekday"), na=False)
    early = (events["event_date"] < FALL) & vague & events["x_episode_id"].isna()
    return broken(events, KEY, early, shown(events, "event_date", "x_date_basis"))


def types(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    entries = events["sub_event_type"].map(vocab.TYPE_OF_SUB)
    wrong = [
        entry is None or (entry.event_type, entry.disorder_type) != (kind, disorder)
        for entry, kind, disorder in zip(entries, events["event_type"], events["disorder_type"], strict=True)
    ]
    return broken(events, KEY, pd.Series(wrong, index=events.index, dtype=bool), shown(events, "event_type", "sub_event_type"))


def actor_names(dataset: Dataset) -> pd.DataFrame:
    events, known = dataset["events"], set(dataset["actors"]["name"])
    found = []
    for column in ("actor1", "actor2"):
        names = events[column]
        wrong = names.notna() & (names.str.contains(";", regex=False) | (names != names.str.strip()) | ~names.isin(known))
        found.append(broken(events, KEY, wrong, shown(events, column)))
    return pd.concat(found, ignore_index=True)


def inter_of_actor(dataset: Dataset) -> pd.DataFrame:
    """Several actors share a written name; any of their types may stand, and a state's forces abroad are 8."""
    events = dataset["events"]
    codes = dataset["actors"].dropna(subset=["inter"]).groupby("name")["inter"].agg(set)
    found = []
    for actor, inter in (("actor1", "inter1"), ("actor2", "inter2")):
        allowed = events[actor].map(codes)
        code = events[inter].map(vocab.INTER_CODES)
        wrong = [
            isinstance(kinds, set) and value not in kinds | ({8} if 1 in kinds else set())
            for kinds, value in zip(allowed, code, strict=True)
        ]
        mask = pd.Series(wrong, index=events.index, dtype=bool) & events[actor].notna()
        found.append(broken(events, KEY, mask, shown(events, actor, inter)))
    return pd.concat(found, ignore_index=True)


def inter2_with_actor2(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    return broken(events, KEY, events["inter2"].isna() != events["actor2"].isna(), shown(events, "actor2", "inter2"))


def interaction(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    pairs = zip(events["inter1"], events["inter2"], strict=True)
    expected = pd.Series([vocab.interaction(one, two if isinstance(two, str) else None) for one, two in pairs], index=events.index)
    wrong = events["interaction"] != expected
    return broken(events, KEY, wrong, shown(events, "inter1", "inter2", "interaction"))


def violence_against_civilians(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    victims = events["actor2"].str.startswith("Civilians (", na=False) & (events["inter2"] == "Civilians")
    wrong = (events["event_type"] == "Violence against civilians") & ~(victims & events["inter1"].isin(_ATTACKERS))
    return broken(events, KEY, wrong, shown(events, "actor1", "actor2"))


def battles(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    unarmed = events["inter1"].isin(_UNARMED) | events["inter2"].isin(_UNARMED)
    among = events["assoc_actor_1"].str.contains("Civilians", na=False) | events["assoc_actor_2"].str.contains(
        "Civilians", na=False
    )
    wrong = (events["event_type"] == "Battles") & (events["actor2"].isna() | unarmed | among)
    return broken(events, KEY, wrong, shown(events, "actor1", "actor2"))


def protests(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    peaceful = (events["sub_event_type"] == "Peaceful protest") & events["inter2"].notna() & (events["inter2"] != "Protesters")
    wrong = (events["event_type"] == "Protests") & ((events["inter1"] != "Protesters") | peaceful)
    return broken(events, KEY, wrong, shown(events, "actor1", "actor2"))


def riots(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    wrong = (events["event_type"] == "Riots") & (events["inter1"] != "Rioters") & (events["inter2"] != "Rioters")
    return broken(events, KEY, wrong, shown(events, "actor1", "actor2"))


def civilian_targeting(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    told = zip(events["event_type"], events["sub_event_type"], events["inter2"], strict=True)
    expected = np.array([vocab.is_civilian_targeting(kind, sub, inter) for kind, sub, inter in told], dtype=bool)
    wrong = pd.Series(events["civilian_targeting"].notna().to_numpy() != expected, index=events.index)
    return broken(events, KEY, wrong, shown(events, "event_type", "inter2", "civilian_targeting"))


def notes_open_with_the_day(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    parts = events["notes"].str.extract(NOTES)
    day = pd.to_datetime(parts[1], format="%d %B %Y", errors="coerce")
    return broken(events, KEY, day != events["event_date"], shown(events, "event_date", "notes"))


def on_or_around(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    word = events["notes"].str.extract(NOTES)[0]
    wrong = (word == "On") != (events["time_precision"] == 1)
    return broken(events, KEY, wrong, shown(events, "time_precision", "notes"))


def tags(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    crowd = events["tags"].str.contains("crowd size=", regex=False, na=False)
    wrong = crowd != events["event_type"].isin(["Protests", "Riots"])
    return broken(events, KEY, wrong, shown(events, "event_type", "tags"))


def source_scale(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    graded = dataset["sources"].assign(scale=dataset["sources"]["acled_scale"].fillna(UNGRADED))
    scale_of = graded.groupby("name")["scale"].agg(list)
    expected = events["source"].map(lambda names: _scale([level for name in names.split("; ") for level in scale_of.get(name, [])]))
    return broken(
        events, KEY, events["source_scale"] != expected, shown(events.assign(expected=expected), "source_scale", "expected")
    )


def _scale(levels: list[str]) -> str:
    return vocab.source_scale(levels) if levels else UNGRADED


MEND = "this is derived: a defect of ours unless a correction set it; look at the event with `explain`"
CHECKS = (
    Check(check_id="V-COL", severity="E", entity="events", find=columns, remedy=MEND),
    Check(check_id="V-ID-1", severity="E", entity="events", find=ids, remedy=MEND),
    Check(check_id="V-DATE-1", severity="E", entity="events", find=year, remedy=MEND),
    Check(check_id="V-DATE-2", severity="E", entity="events", find=window_holds_day, remedy=MEND),
    Check(check_id="V-DATE-3", severity="E", entity="events", find=precision_fits_window, remedy=MEND),
    Check(
        check_id="V-DATE-4",
        severity="W",
        entity="events",
        find=not_after_its_documents,
        remedy="compare the window with the page's date; correct date_start and date_end of the claim, or the page's date",
    ),
    Check(
        check_id="V-DATE-5",
        severity="W",
        entity="events",
        find=before_the_fall_by_an_exact_date,
        remedy="an act before 8 December 2024 needs a stated date or an episode: enter it in the ledger",
    ),
    Check(check_id="V-TYPE-1", severity="E", entity="events", find=types, remedy=MEND),
    Check(
        check_id="V-ACT-1",
        severity="E",
        entity="events",
        find=actor_names,
        remedy="add the actor to gazetteer/actors.csv or correct actor_id",
    ),
    Check(check_id="V-ACT-2", severity="E", entity="events", find=inter_of_actor, remedy="correct `inter` in gazetteer/actors.csv"),
    Check(check_id="V-ACT-3", severity="E", entity="events", find=inter2_with_actor2, remedy=MEND),
    Check(check_id="V-ACT-4", severity="E", entity="events", find=interaction, remedy=MEND),
    Check(
        check_id="V-ACT-5",
        severity="E",
        entity="events",
        find=violence_against_civilians,
        remedy="correct `act`, actor_id or target_actor_id of its claims: the doer is armed, the victims are civilians",
    ),
    Check(
        check_id="V-ACT-6",
        severity="E",
        entity="events",
        find=battles,
        remedy="correct `act`, actor_id or target_actor_id of its claims: a battle has two armed sides",
    ),
    Check(check_id="V-ACT-7", severity="E", entity="events", find=protests, remedy="correct `act` or actor_id of its claims"),
    Check(check_id="V-ACT-8", severity="E", entity="events", find=riots, remedy="correct `act` or actor_id of its claims"),
    Check(check_id="V-CIV", severity="E", entity="events", find=civilian_targeting, remedy=MEND),
    Check(check_id="V-NOTE-1", severity="E", entity="events", find=notes_open_with_the_day, remedy=MEND),
    Check(check_id="V-NOTE-2", severity="E", entity="events", find=on_or_around, remedy=MEND),
    Check(check_id="V-TAG-1", severity="E", entity="events", find=tags, remedy=MEND),
    Check(
        check_id="V-SRC-1", severity="E", entity="events", find=source_scale, remedy="correct acled_scale in data/raw/sources.csv"
    ),
)
