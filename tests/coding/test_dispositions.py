"""What becomes of a claim: an event, a total, the record; every row of tests/cases/dispositions.csv is a pattern of SPEC 6.4."""

from datetime import date

import pandas as pd
import pytest

from pipeline import schema
from pipeline.coding.dispositions import Facts, disposed, outcome
from tests.builders import cases, claim, total

NO_RELATIONS = schema.framed([], schema.CLAIM_RELATIONS)
NO_RULINGS = schema.framed([], schema.RULINGS)


def facts(case: dict[str, str]) -> Facts:
    return Facts(
        claim_kind=case["claim_kind"],
        measure=case["measure"] or None,
        acts=case["acts"],
        act=case["act"] or None,
        has_sub_type=case["sub_type"] == "yes",
        window_days=int(case["days"]) if case["days"] else None,
        has_point=case["place"] == "point",
        has_area=case["place"] in ("point", "area"),
        area_status=case["area"],
        denied=case["denied"] == "yes",
    )


@pytest.mark.parametrize("case", cases("dispositions"), ids=lambda case: case["pattern"])
def test_the_pattern_becomes(case: dict[str, str]) -> None:
    found = outcome(facts(case))
    assert found.disposition == case["disposition"]
    assert found.reason


def outcomes(claims: list[dict[str, object]], *relations: tuple[str, str, str], **ruled: str) -> dict[str, str]:
    """Disposition by ledger ref."""
    frame = schema.framed(claims, schema.CLAIMS)
    id_of = dict(zip(frame["ledger_ref"], frame["claim_id"], strict=True))
    links = [{"claim_id": id_of[one], "relation": name, "other_claim_id": id_of[other]} for one, name, other in relations]
    rulings = [
        {"file": "hand/rulings.csv", "line": 2, "kind": kind, "key_a": key, "reason": "x", "by": "ab", "on": "2026-11-23"}
        for kind, key in ruled.items()
    ]
    related = schema.framed(links, schema.CLAIM_RELATIONS) if links else NO_RELATIONS
    out = disposed(frame, related, schema.framed(rulings, schema.RULINGS) if rulings else NO_RULINGS)
    return dict(zip(out["ledger_ref"], out["disposition"], strict=True))


NOTE = {"claim_kind": "verification_note", "measure": None, "acts": "none", "act": None, "event_type": None, "sub_event_type": None}


def test_a_note_on_a_figure_goes_where_the_figure_goes() -> None:
    note = claim(ledger_ref="N", **NOTE)
    assert outcomes([total(ledger_ref="T"), note], ("N", "qualifies", "T")) == {"T": "aggregate", "N": "aggregate"}
    assert outcomes([claim(ledger_ref="E"), note], ("N", "qualifies", "E")) == {"E": "event", "N": "event"}


def test_a_note_on_nothing_that_counts_stays_in_the_record() -> None:
    word = claim(ledger_ref="W", claim_kind="background", acts="none", act=None)
    assert outcomes([word, claim(ledger_ref="N", **NOTE)], ("N", "qualifies", "W"))["N"] == "record_only"


def test_an_answer_goes_where_the_claim_goes_that_it_answers() -> None:
    answer = claim(
        ledger_ref="A", claim_kind="statement", measure="territorial_control", acts="none", act=None, date_start=None, date_end=None
    )
    assert outcomes([total(ledger_ref="T"), answer], ("A", "responds_to", "T"))["A"] == "aggregate"


def test_an_event_claim_does_not_follow_what_it_qualifies() -> None:
    assert outcomes([claim(ledger_ref="E"), total(ledger_ref="T")], ("E", "qualifies", "T"))["E"] == "event"


SHELTER = {"claim_kind": "displacement", "measure": "sheltering", "subject_group": "residents"}


def test_people_who_shelter_where_they_protest_are_a_total_and_support_the_event() -> None:
    protest = claim(ledger_ref="P", claim_kind="event_report", measure="demonstration")
    shelter = claim(ledger_ref="S", **SHELTER)
    assert outcomes([protest, shelter])["S"] == "aggregate"
    assert outcomes([protest, shelter], ("S", "co_occurs_with", "P"))["S"] == "both"


def test_a_persons_rejection_stands() -> None:
    assert outcomes([claim(ledger_ref="E")], reject="E") == {"E": "rejected"}


def test_an_accepted_claim_is_marked_as_reviewed_and_stays_what_it_is() -> None:
    assert outcomes([claim(ledger_ref="E")], accept="E") == {"E": "event"}


def test_the_rows_keep_their_order_and_their_number() -> None:
    claims = schema.framed([total(ledger_ref="T"), claim(ledger_ref="E")], schema.CLAIMS)
    out = disposed(claims, NO_RELATIONS, NO_RULINGS)
    pd.testing.assert_series_equal(out["claim_id"], claims["claim_id"])


@pytest.mark.parametrize(
    ("said", "days", "expected"),
    [("7, 8 and 9 March", (7, 9), "aggregate"), ("7 and 8 March", (7, 8), "aggregate"), ("7-9 March", (7, 9), "event"),
     ("8 March", (8, 8), "event")],
)  # fmt: skip
def test_dead_of_a_report_on_days_that_it_names_one_by_one_are_a_total_of_those_days(
    said: str, days: tuple[int, int], expected: str
) -> None:
    window = {"date_start": date(2025, 3, days[0]), "date_end": date(2025, 3, days[1])}
    drafted = window | {"review_status": "drafted", "date_text": said, "quote": f"Ten were killed there on {said}"}
    assert outcomes([claim(ledger_ref="A", **drafted)]) == {"A": expected}
    assert outcomes([claim(ledger_ref="A", **window, date_text=said)]) == {"A": "event"}  # a person coded one act


def test_the_two_ends_of_a_span_are_no_days_told_apart() -> None:
    window = {"date_start": date(2025, 3, 7), "date_end": date(2025, 3, 8), "date_text": "between 7 and 8 March"}
    assert outcomes([claim(ledger_ref="A", review_status="drafted", **window)]) == {"A": "event"}
