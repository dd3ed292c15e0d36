"""Whom a wording means, on the day it speaks of; every row of tests/cases/actors.csv is one wording."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import gazetteer, schema
from pipeline.coding.actors import Wordings
from tests.builders import actor, cases

ATLAS = gazetteer.load(Path(__file__).parents[2] / "gazetteer")
KNOWN = Wordings(ATLAS.actor_aliases, ATLAS.actors)


def alias(wording: str, actor_id: str, valid_from: str | None = None, valid_to: str | None = None) -> dict[str, object]:
    return {"alias": wording, "lang": "en", "actor_id": actor_id, "valid_from": valid_from, "valid_to": valid_to}


def wordings(*aliases: dict[str, object]) -> Wordings:
    kinds = {"women": "associate", "civ-syr": "civilians", "civ-alawite": "civilians"}
    known = sorted({str(row["actor_id"]) for row in aliases})
    actors = schema.framed([actor(name, name, None, kinds.get(name, "rebel")) for name in known], schema.ACTORS)
    return Wordings(schema.framed(aliases, schema.ACTOR_ALIASES), actors)


@pytest.mark.parametrize("case", cases("actors"), ids=lambda case: f"{case['wording']} on {case['day'] or 'some day'}")
def test_a_wording_means(case: dict[str, str]) -> None:
    wording, day = case["wording"] or None, case["day"] or None
    found = KNOWN.doer(wording, day) if case["role"] == "doer" else KNOWN.victim(wording, None, day)
    assert found == (case["actor_id"] or None)


@pytest.mark.parametrize(
    ("wording", "group", "day", "actor_id"),
    [
        ("two soldiers", "state_forces", "2012-06-09", "syr-mil-2000"),
        (None, "state_forces", "2025-03-07", "syr-sec-2024"),
        ("14 others", "loyalist_fighters", "2025-03-07", "pro-assad"),
        ("two Russian soldiers", "state_forces", "2019-05-01", "rus-mil"),
        (None, "civilians", "2025-03-07", None),
    ],
)
def test_those_called_by_rank_or_number_alone_stand_in_the_ranks_of_their_group(
    wording: str | None, group: str, day: str, actor_id: str | None
) -> None:
    assert KNOWN.victim(wording, group, day) == actor_id


def test_the_longer_wording_wins_over_the_shorter_inside_it() -> None:
    known = wordings(alias("Army", "old"), alias("Free Army", "rebels"))
    assert known.doer("the Free Army", "2013-01-01") == "rebels"


def test_a_wording_that_means_two_at_once_stays_open() -> None:
    known = wordings(alias("the guard", "one"), alias("the guard", "other"))
    assert known.doer("the guard", "2025-03-07") is None


def test_an_associate_or_a_victim_is_no_doer() -> None:
    known = wordings(alias("women", "women"), alias("civilians", "civ-syr"), alias("gunmen", "uag"))
    assert known.doer("gunmen against women and civilians", "2025-03-07") == "uag"
    assert known.doer("women and civilians", "2025-03-07") is None


def test_victims_with_a_known_identity_stand_before_bare_civilians() -> None:
    known = wordings(alias("civilians", "civ-syr"), alias("Alawites", "civ-alawite"))
    assert known.victim("civilians, most of them Alawites", None, "2025-03-07") == "civ-alawite"


def test_the_first_named_of_two_armed_targets_is_the_victim() -> None:
    known = wordings(alias("police", "police"), alias("army", "army"))
    assert known.victim("army and police", None, "2025-03-07") == "army"


@pytest.mark.parametrize("letters", ["الأمن العام", "(security)", "a.b"])
def test_an_alias_may_hold_any_letters(letters: str) -> None:
    assert wordings(alias(letters, "gss")).doer(f"men of {letters} came", "2025-03-07") == "gss"


@given(st.text())
def test_any_wording_names_a_known_actor_or_nobody(wording: str) -> None:
    assert KNOWN.doer(wording, "2025-03-07") in {None, *ATLAS.actors["actor_id"]}


def test_no_alias_of_the_gazetteer_is_silent_on_every_day() -> None:
    """An alias that is shadowed or doubled for its whole validity would never be found."""
    rows = ATLAS.actor_aliases
    armed = rows[~rows["actor_id"].map(ATLAS.actors.set_index("actor_id")["kind"]).isin(["associate", "civilians"])]
    days = armed["valid_from"].fillna(armed["valid_to"]).fillna(pd.Timestamp("2025-03-07")).dt.strftime("%Y-%m-%d")
    silent = [text for text, day in zip(armed["alias"], days, strict=True) if KNOWN.doer(text, day) is None]
    assert silent == []
