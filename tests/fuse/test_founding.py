"""The founding report alone gives one event and eight totals, and the thirteen traps stay shut (SPEC 8)."""

from functools import cache

import pandas as pd
import pytest

from pipeline import fuse
from pipeline.schema import Dataset
from tests.fuse.founding import founding, totals_by_id
from tests.fuse.world import only

TOLL_ALL, TOLL_CIVILIANS = "AGG-7f6fa103ef6f", "AGG-349fe507ebd8"
TOTALS = {  # SPEC 8.5: id -> kind, group, low, best, high, first and last day of March, scope, parent
    TOLL_ALL: ("toll", "all", 1000, 1000, None, 6, 8, "region_loose", None),
    TOLL_CIVILIANS: ("toll", "civilians", 745, 745, 745, 7, 8, "region_loose", TOLL_ALL),
    "AGG-ab7dffcb63a1": ("toll", "state_forces", 125, 125, 125, 6, 8, "admin1_list", TOLL_ALL),
    "AGG-1fdb267a7fbf": ("toll", "loyalist_fighters", 148, 148, 148, 6, 8, "admin1_list", TOLL_ALL),
    "AGG-4e9cd2c46c4b": ("episode", None, None, None, None, 6, 8, "admin1_list", None),
    "AGG-97d56fd3af5d": ("displacement_internal", "residents", None, None, None, 6, 9, "region_loose", None),
    "AGG-e78a575b3c68": ("displacement_cross_border", "families", None, None, None, 6, 9, "flow", None),
    "AGG-6b3a606b16e2": ("displacement_sheltering", "residents", None, None, None, 6, 9, "site", None),
}


@cache
def made() -> Dataset:
    return fuse.fuse(founding())


def test_the_one_event_is_the_protest_at_the_base() -> None:
    event = only(made())
    expected = {
        "event_id_cnty": "XSY128581261678", "year": 2025, "time_precision": 2, "disorder_type": "Demonstrations",
        "event_type": "Protests", "sub_event_type": "Peaceful protest", "actor1": "Protesters (Syria)",
        "assoc_actor_1": "Refugees/IDPs (Syria)", "inter1": "Protesters", "interaction": "Protesters only", "iso": 760,
        "region": "Middle East", "admin1": "Lattakia", "admin2": "Jablah", "location": "Hmeimim - Military Airbase",
        "geo_precision": 1, "source": "Reuters", "source_scale": "International", "fatalities": 0, "tags": "crowd size=large",
        "timestamp": 1741478400, "x_date_basis": "document_window", "x_place_id": "SYP-hmeimim-air-base",
        "x_admin1_pcode": "SY06", "x_geo_basis": "gazetteer_exact", "x_geo_uncertainty_m": 1500, "x_where_prec_ucdp": 1,
        "x_date_prec_ucdp": 2, "x_event_clarity": 1, "x_fat_status": "not_mentioned", "x_fat_rule": "F-NONE", "x_n_claims": 2,
        "x_n_documents": 1, "x_n_originators": 1, "x_verification": "footage_cited", "x_confidence": "medium",
        "x_disputed": False, "x_party_sourced": False, "x_anchor_claim_id": "CLM-cfc37ac01139", "x_review_status": "auto",
    }  # fmt: skip
    assert {name: event[name] for name in expected} == expected


def test_its_day_is_the_reports_own_inside_the_window_of_the_report() -> None:
    event = only(made())
    assert [str(event[name])[:10] for name in ("event_date", "x_date_start", "x_date_end")] == [
        "2025-03-08",
        "2025-03-06",
        "2025-03-09",
    ]


def test_nobody_is_its_second_actor() -> None:
    event = only(made())
    empty = ("actor2", "assoc_actor_2", "inter2", "civilian_targeting", "x_fat_low", "x_fat_best", "x_fat_high", "x_crowd_low",
             "x_crowd_high", "x_type_of_violence_ucdp", "x_possible_duplicate_of", "x_alloc_group")  # fmt: skip
    assert [name for name in empty if not pd.isna(event[name])] == []


def test_its_notes_open_as_acled_opens_them() -> None:
    assert str(only(made())["notes"]).startswith("Around 8 March 2025 (as reported), at Hmeimim - Military Airbase (")


def test_the_report_gives_eight_totals() -> None:
    assert totals_by_id(made()).keys() == TOTALS.keys()


@pytest.mark.parametrize("name", TOTALS)
def test_a_total_of_the_report_is_as_the_specification_has_it(name: str) -> None:
    total, (kind, group, low, best, high, first, last, scope, parent) = totals_by_id(made())[name], TOTALS[name]
    figures = tuple(total[column] for column in ("value_low", "value_best", "value_high"))
    days = [str(total[column])[:10] for column in ("date_start", "date_end")]
    assert (total["aggregate_kind"], total["subject_group"], *figures) == (kind, group, low, best, high)
    assert days == [f"2025-03-{first:02}", f"2025-03-{last:02}"]
    assert (total["place_scope"], total["parent_aggregate_id"], total["emit_point"]) == (scope, parent, False)


def test_the_thirty_incidents_stand_beside_their_dead_and_become_no_points() -> None:
    assert totals_by_id(made())[TOLL_CIVILIANS]["n_incidents"] == 30
    assert len(made()["events"]) == 1


@pytest.mark.parametrize("number", [745, 1000, 125, 148, 30, 1018, 2018])
def test_trap_1_no_total_is_a_number_of_an_event(number: int) -> None:
    events = made()["events"]
    assert not events[["fatalities", "x_fat_low", "x_fat_best", "x_fat_high"]].eq(number).any(axis=None)
    assert events["fatalities"].sum() == 0


def test_traps_2_to_5_no_point_where_no_act_is_told() -> None:
    assert made()["events"]["x_place_id"].tolist() == ["SYP-hmeimim-air-base"]


def test_trap_6_a_percentage_is_no_count() -> None:
    assert not made()["aggregates"][["value_low", "value_best", "value_high"]].eq(10).any(axis=None)


def test_trap_7_the_total_is_the_parent_of_its_parts_never_their_sibling() -> None:
    totals = totals_by_id(made())
    assert sorted(str(row["parent_aggregate_id"]) for row in totals.values() if row["parent_aggregate_id"]) == [TOLL_ALL] * 3


def test_trap_8_hundreds_only_restates_the_number() -> None:
    assert totals_by_id(made())[TOLL_CIVILIANS]["value_low"] == 745


def test_trap_9_the_base_is_the_base() -> None:
    assert only(made())["location"] == "Hmeimim - Military Airbase"


def test_trap_10_a_ministry_that_is_in_control_regains_no_place() -> None:
    assert "Battles" not in set(made()["events"]["event_type"])


def test_trap_11_an_accusation_is_no_fact() -> None:
    claims = made()["claims"].set_index("claim_id").loc[["CLM-e3d41eca728b", "CLM-29f41d2a8826", "CLM-2f99a2e1b2c2"]]
    assert set(claims["attribution_status"]) == {"alleged"}
    assert set(claims["verification"]) == {"unverified"}


def test_trap_12_spans_come_through_untouched() -> None:
    before = founding()["claims"].set_index("claim_id")[["char_start", "char_end"]]
    pd.testing.assert_frame_equal(made()["claims"].set_index("claim_id")[["char_start", "char_end"]].loc[before.index], before)


def test_trap_13_the_same_report_gives_the_same_rows_again() -> None:
    again = fuse.fuse(founding())
    for name in ("events", "aggregates", "event_claims", "claim_relations", "claims"):
        pd.testing.assert_frame_equal(pd.DataFrame(again[name]), pd.DataFrame(made()[name]))


def test_every_claim_of_the_report_ends_where_the_specification_puts_it() -> None:
    given = founding()["claims"].set_index("claim_id")["disposition"]
    pd.testing.assert_series_equal(made()["claims"].set_index("claim_id")["disposition"].loc[given.index], given)


def test_the_report_alone_needs_no_relations_of_our_own() -> None:
    assert len(made()["claim_relations"]) == 12
