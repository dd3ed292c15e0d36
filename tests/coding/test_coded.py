"""What a claim amounts to: the sub-type of its act, the tier of its speaker, its actors (SPEC 1.3, 5.6)."""

import pandas as pd
import pytest

from pipeline import schema
from pipeline.coding import coded
from pipeline.coding.tiers import tier
from pipeline.coding.types import event_type, sub_event_type
from tests.builders import claim, dataset


@pytest.mark.parametrize(
    ("act", "group", "victim", "sub_type"),
    [
        ("killing", "civilians", "civilians", "Attack"),
        ("killing", "civilians", None, "Attack"),
        ("killing", "all", None, "Attack"),
        ("killing", "state_forces", None, "Armed clash"),
        ("killing", "loyalist_fighters", None, "Armed clash"),
        ("killing", "all", "state_police", "Armed clash"),
        ("attack_on_civilians", "state_forces", "state_military", "Attack"),
        ("protest", "demonstrators", None, "Peaceful protest"),
        ("mass_grave", "all", None, "Other"),
        (None, "civilians", None, None),
    ],
)
def test_the_sub_type_of_an_act(act: str | None, group: str, victim: str | None, sub_type: str | None) -> None:
    assert sub_event_type(act, group, victim, None) == sub_type


@pytest.mark.parametrize(
    ("act", "doer", "sub_type"),
    [
        ("territory_taken", "state_military", "Government regains territory"),
        ("territory_taken", "rebel", "Non-state actor overtakes territory"),
        ("territory_regained", "rebel", "Non-state actor overtakes territory"),
        ("territory_regained", None, "Government regains territory"),
        ("territory_transferred", "state_military", "Non-violent transfer of territory"),
    ],
)
def test_who_took_a_place_decides_what_that_was(act: str, doer: str | None, sub_type: str) -> None:
    assert sub_event_type(act, None, None, doer) == sub_type


def test_the_type_stands_above_the_sub_type() -> None:
    assert event_type("Armed clash") == "Battles"
    assert event_type(None) is None


@pytest.mark.parametrize(
    ("kind", "graded", "acts", "claim_kind", "expected"),
    [
        ("monitor", "T2", "one", "casualty", "T2"),
        ("monitor", "T2", "many", "casualty", "T4"),
        ("monitor", "T2", "many", "incident_count", "T4"),
        ("monitor", "T2", "many", "displacement", "T2"),
        ("ngo", "T1", "many", "casualty", "T1"),
        ("monitor", "T1", "many", "casualty", "T1"),
        ("media", None, "one", "casualty", None),
        ("government", "T5", "many", "casualty", "T5"),
    ],
)
def test_a_monitors_running_total_is_a_lower_tier_than_its_list(
    kind: str, graded: str | None, acts: str, claim_kind: str, expected: str | None
) -> None:
    assert tier(kind, graded, acts, claim_kind, "unverified") == expected


@pytest.mark.parametrize(("kind", "expected"), [("wire", "T1"), ("media", "T1"), ("monitor", "T3")])
def test_a_newsrooms_own_investigation_is_one(kind: str, expected: str) -> None:
    assert tier(kind, "T3", "one", "casualty", "independently_verified") == expected
    assert tier(kind, None, "one", "casualty", "independently_verified") is None


ALIASES = (
    {"alias": "gunmen", "lang": "en", "actor_id": "uag-syr"},
    {"alias": "residents", "lang": "en", "actor_id": "civ-syr"},
    {"alias": "the army", "lang": "en", "actor_id": "syr-mil-2024", "valid_from": "2024-12-08"},
    {"alias": "the army", "lang": "en", "actor_id": "syr-mil-2000", "valid_to": "2024-12-07"},
)
BLANK = {"event_type": None, "sub_event_type": None, "evidence_tier": None, "disposition": None, "date_precision": None}


def code(*claims: dict[str, object]) -> pd.DataFrame:
    """Placed claims through the whole room."""
    known = dataset(actor_aliases=ALIASES)
    placed = schema.framed([row | BLANK for row in claims], schema.CLAIMS)
    out = coded(placed, known["claim_relations"], known["actors"], known["actor_aliases"], known["sources"], known["rulings"])
    return schema.checked(out, schema.CLAIMS, "coded")


def test_a_claim_leaves_the_room_with_its_type_actors_tier_and_disposition() -> None:
    (row,) = code(claim(actor_text="masked gunmen", target_text="residents")).to_dict("records")
    assert (row["event_type"], row["sub_event_type"]) == ("Violence against civilians", "Attack")
    assert (row["actor_id"], row["target_actor_id"]) == ("uag-syr", "civ-syr")
    assert (row["evidence_tier"], row["disposition"], row["date_precision"]) == ("T2", "event", 1)


def test_what_a_person_entered_stands() -> None:
    assert code(claim(actor_text="gunmen", actor_id="syr-mil-2024"))["actor_id"].tolist() == ["syr-mil-2024"]


def test_a_wording_is_read_on_the_first_day_of_the_claims_window() -> None:
    rows = [
        claim(ledger_ref="1", actor_text="the army", date_start="2013-08-04", date_end="2013-08-18"),
        claim(ledger_ref="2", actor_text="the army"),
        claim(ledger_ref="3", actor_text="the army", date_start=None, date_end=None),
    ]
    assert code(*rows)["actor_id"].fillna("").tolist() == ["syr-mil-2000", "syr-mil-2024", ""]


def test_deaths_of_the_armed_told_bare_are_a_clash() -> None:
    out = code(claim(act="killing", subject_group="all", target_text="the army"))
    assert out["sub_event_type"].tolist() == ["Armed clash"]


def test_no_claims_are_coded_to_no_claims() -> None:
    assert code().empty
