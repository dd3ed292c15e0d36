"""The row of an event: day, place, sides, words, and what follows from them (SPEC 1.8 to 1.14, 6.2, 6.8)."""

from datetime import date

import pandas as pd
import pytest

from pipeline import fuse, schema
from pipeline.fuse.rows.dates import day_of
from pipeline.fuse.rows.notes import Deaths, opening, remarks
from pipeline.fuse.rows.points import acled_admin
from pipeline.fuse.rows.sides import Said, inter, sides
from pipeline.fuse.rows.wording import crowd_size
from pipeline.spans import Span
from tests.builders import AWAY, area, frame
from tests.fuse.world import at, day, fused, only, related, rulings, tables, told

MARCH = Span(start=date(2025, 3, 6), end=date(2025, 3, 9))
CAMPS = {"syr": "state:SYR", "loyal": "loyal", "uag-syr": "untold", "civ-syr": "civilians", "protesters-syr": "crowd",
         "rioters-syr": "crowd"}  # fmt: skip


@pytest.mark.parametrize(
    ("window", "precision", "basis", "words"),
    [
        (Span(start=date(2025, 3, 7), end=date(2025, 3, 7)), 1, "explicit_date", "On 7 March 2025"),
        (MARCH, 2, "document_window", "Around 7 March 2025 (as reported)"),
        (MARCH, 2, "weekday", "Around 7 March 2025 (between 6 March - 9 March)"),
        (Span(start=date(2025, 3, 1), end=date(2025, 3, 7)), 2, "weekday", "Around 7 March 2025 (week of)"),
        (Span(start=date(2025, 3, 1), end=date(2025, 3, 31)), 3, "explicit_date", "Around 7 March 2025 (month of)"),
    ],
)
def test_notes_open_as_in_acled(window: Span, precision: int, basis: str, words: str) -> None:  # SPEC 1.12
    assert opening(date(2025, 3, 7), window, precision, basis) == words


def deaths(number: int, low: int | None, high: int | None, status: str = "reported", made: bool = False) -> Deaths:
    return Deaths(number=number, low=low, high=high, is_open=low is not None and high is None, status=status, is_imputed=made)


@pytest.mark.parametrize(
    ("told_deaths", "remark"),
    [
        (deaths(13, 13, 16), ["Fatalities coded as 13; sources range from 13 to 16."]),
        (deaths(16, 16, None), ["Fatalities coded as 16; sources speak of at least that many."]),
        (deaths(10, 10, 10), []),
        (deaths(10, None, None, "unknown_number", made=True), ["Unknown fatalities estimated as 10."]),
        (deaths(0, None, None, "casualties_unknown"), ["Casualties unknown."]),
        (deaths(0, None, None, "not_mentioned"), []),
    ],
)
def test_remarks_say_how_the_number_came_about(told_deaths: Deaths, remark: list[str]) -> None:  # SPEC 1.12
    assert remarks(told_deaths, None) == remark


def test_a_seat_is_named_as_one() -> None:
    assert remarks(deaths(0, None, None, "not_mentioned"), "provincial capital Latakia") == ["Coded to provincial capital Latakia."]


def test_an_undated_act_is_written_to_the_reports_day_and_else_to_the_middle() -> None:  # SPEC 6.2, 4 and 5
    assert day_of(MARCH, date(2025, 3, 8)) == date(2025, 3, 8)
    assert day_of(MARCH, None) == date(2025, 3, 7)
    assert day_of(MARCH, date(2025, 4, 1)) == date(2025, 3, 7)


@pytest.mark.parametrize(("ocha", "acled"), [("Al-Haffa", "Al Haffa"), ("Qastal Ma'af", "Qastal Maaf"), ("Mzair'a", "Mzaira")])
def test_admin_names_as_acled_writes_them(ocha: str, acled: str) -> None:  # SPEC 1.14
    assert acled_admin(ocha) == acled


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("large groups", "large"),
        ("hundreds of people", "hundreds"),
        ("~100", "around 100"),
        (">=50", "at least 50"),
        ("dozens", "dozens"),
    ],
)
def test_a_crowd_is_tagged_in_the_reports_words(text: str, size: str) -> None:  # SPEC 1.9
    assert crowd_size(text) == size


def said(doer: str | None, target: str | None = None, tier: int = 2, stance: str = "advocacy") -> Said:
    return Said(doer=doer, target=target, tier=tier, stance=stance)


def test_the_doer_comes_from_the_best_tier_that_names_one() -> None:  # SPEC 6.6, 10
    found = sides([said("loyal", tier=4), said("syr", tier=1)], "Violence against civilians", "Attack", CAMPS)
    assert (found.actor1, found.actor2, found.is_disputed) == ("syr", "civ-syr", False)


def test_unknown_gunmen_of_a_better_tier_do_not_hide_a_name() -> None:
    found = sides([said("uag-syr", tier=1), said("syr", tier=3)], "Violence against civilians", "Attack", CAMPS)
    assert found.actor1 == "syr"


def test_equal_voices_of_opposed_stance_leave_the_doer_unidentified_and_disputed() -> None:  # SPEC 6.6, 10
    both = [said("loyal", stance="party_state"), said("syr", stance="advocacy")]
    found = sides(both, "Violence against civilians", "Attack", CAMPS)
    assert (found.actor1, found.is_disputed) == ("uag-syr", True)


def test_who_was_arrested_did_not_arrest() -> None:
    found = sides([said(None, "loyal")], "Strategic developments", "Arrests", CAMPS)
    assert (found.actor1, found.actor2) == ("uag-syr", "loyal")


def test_a_battle_has_two_armed_sides() -> None:
    found = sides([said("loyal", "civ-syr")], "Battles", "Armed clash", CAMPS)
    assert (found.actor1, found.actor2) == ("loyal", "uag-syr")


def test_nobody_fights_his_own_camp() -> None:
    """A patrol of the police that was ambushed, and soldiers among its dead: who laid the ambush is not told."""
    found = sides(
        [Said(doer="police", target="syr", tier=1, stance=None)], "Battles", "Armed clash", CAMPS | {"police": "state:SYR"}
    )
    assert (found.actor1, found.actor2) == ("uag-syr", "syr")


def test_what_each_side_of_a_battle_lost_leaves_its_two_sides_standing() -> None:
    lost = [Said(doer="loyal", target="syr", tier=2, stance=None), Said(doer="syr", target="loyal", tier=2, stance=None)]
    for said in (lost, lost[::-1], [*lost, lost[0]]):
        found = sides(said, "Battles", "Armed clash", CAMPS)
        assert ({found.actor1, found.actor2}, found.is_disputed) == ({"syr", "loyal"}, False)


def test_a_peaceful_protest_has_no_second_side_and_an_intervention_has_the_force() -> None:
    crowd = [said("syr", "protesters-syr")]
    assert sides(crowd, "Protests", "Peaceful protest", CAMPS).actor2 is None
    assert sides(crowd, "Protests", "Protest with intervention", CAMPS).actor2 == "syr"


@pytest.mark.parametrize(("home", "label"), [("SYR", "State forces"), ("RUS", "External/Other forces")])
def test_a_states_forces_abroad_are_external(home: str, label: str) -> None:  # SPEC 1.4
    assert inter("state_military", 1, home, "SYR") == label


def test_identity_goes_beside_the_actor_never_into_it() -> None:  # SPEC 1.11
    event = only(fused(told("A", target_actor_id="civ-syr-alawite", actor_id="syr-sec-2024")))
    assert (event["actor2"], event["assoc_actor_2"]) == ("Civilians (Syria)", "Alawite Muslim Group (Syria)")
    assert (event["actor1"], event["civilian_targeting"], event["interaction"]) == (
        "Military Forces of Syria (2024-)", "Civilian targeting", "State forces-Civilians")  # fmt: skip


def test_the_point_is_the_best_placed_claims() -> None:
    event = only(fused(told("A", x_geo_uncertainty_m=3000), told("B", by="WIRE", **at("V1") | {"latitude": 35.61234})))
    assert (event["latitude"], event["x_geo_uncertainty_m"]) == (35.6123, 1500)


def test_an_area_is_coded_to_its_seat() -> None:
    event = only(fused(told("A", "SY06")))
    assert event["geo_precision"] == 3
    assert "Coded to provincial capital Lattakia." in str(event["notes"])
    assert event["x_confidence"] == "low"


ROAD = {  # as the geocoder places "the road between Northam and Farham"
    "place_ids": '["V1","V3"]', "place_text": "the road between Northam and Farham", "place_scope": "place_list",
    "latitude": 35.70, "longitude": 35.90, "x_geo_uncertainty_m": 14000, "geo_precision": 3, "where_prec": 5, "geo_basis": "road",
}  # fmt: skip


def test_an_act_on_the_road_between_two_places_stands_on_its_middle_and_names_both() -> None:  # SPEC 3.3, 6.4
    event = only(fused(told("A", **ROAD)))
    assert (event["location"], event["latitude"], event["x_geo_uncertainty_m"]) == ("Northam - Farham", 35.7, 14000)
    assert str(event["notes"]).startswith("On 7 March 2025, between Northam and Farham (")


def test_what_happened_on_a_road_is_not_taken_for_what_happened_in_a_place_at_its_end() -> None:
    assert len(fused(told("A", **ROAD), told("B", "V1", by="WIRE"))["events"]) == 2


def test_a_point_told_by_its_distance_lies_in_the_areas_that_hold_it() -> None:
    """Twenty kilometres south of a town may be another governorate."""
    away = {"place_ids": '["V1"]', "latitude": 35.5, "longitude": 38.0, "geo_precision": 2, "geo_basis": "relative"}
    given = tables([told("A", **away)])
    areas = [area("SY05", 1, "Hama"), area("SY0504", 2, "Masyaf", "SY05"), area("SY050400", 3, "Masyaf", "SY0504")]
    beyond = frame(areas, schema.ADMIN_AREAS).assign(geometry=AWAY)
    given["admin_areas"] = pd.concat([given["admin_areas"], beyond], ignore_index=True)
    event = only(fuse.fuse(given))
    assert [event[name] for name in ("admin1", "admin2", "x_admin3_pcode")] == ["Hama", "Masyaf", "SY050400"]
    assert "at some distance from Northam (Masyaf, Hama)" in str(event["notes"])


def test_confidence_needs_two_stances_a_place_and_a_day() -> None:  # SPEC 6.8
    assert only(fused(told("A"), told("B", by="WIRE")))["x_confidence"] == "high"
    assert only(fused(told("A"), told("B", by="COUNTER")))["x_confidence"] == "medium"
    assert only(fused(told("A", by="MINISTRY")))["x_confidence"] == "low"
    assert only(fused(told("A", by="UNATTRIBUTED")))["x_confidence"] == "low"


def test_the_days_are_as_narrow_as_some_claim_and_no_narrower() -> None:
    event = only(fused(told("A", **day(7, 8)), told("B", by="WIRE", date_basis="as_reported", **day(6, 8))))
    assert [str(event[name])[:10] for name in ("x_date_start", "x_date_end")] == ["2025-03-07", "2025-03-08"]


def test_deaths_by_side_only_where_the_parts_add_up() -> None:
    whole = told("A-1", dead=20, subject_group="all", act="armed_clash", sub_event_type="Armed clash", page="p",
                 actor_id="pro-assad", target_actor_id="syr-sec-2024")  # fmt: skip
    part = {"act": "armed_clash", "sub_event_type": "Armed clash", "page": "p"}
    soldiers = told("A-1-a", dead=16, subject_group="state_forces", **part)
    civilians = told("A-1-b", dead=4, **part)
    tied = related((soldiers, "component_of", whole), (civilians, "component_of", whole))
    event = only(fused(whole, soldiers, civilians, relations=tied))
    assert (event["x_fat_best"], event["x_fat_side2"], event["x_fat_civilians"], event["x_fat_side1"]) == (20, 16, 4, 0)
    short = only(fused(whole, soldiers, relations=related((soldiers, "component_of", whole))))
    assert pd.isna(short["x_fat_side2"])


def test_a_ruled_figure_stands_and_says_so() -> None:
    event = only(fused(told("A", dead=10), told("B", by="WIRE", dead=30), ruled=rulings(("figure_is", "A", 25))))
    found = tuple(event[name] for name in ("fatalities", "x_fat_low", "x_fat_best", "x_fat_high", "x_fat_rule", "x_review_status"))
    assert found == (25, 10, 25, 30, "F-RULING", "reviewed")


@pytest.mark.parametrize(("other", "status", "high"), [(30, "reported", 30), (0, "none_reported", 0)])
def test_where_nobody_died_as_ruled_none_are_reported_only_if_nobody_says_otherwise(other: int, status: str, high: int) -> None:
    event = only(fused(told("A", dead=0), told("B", by="WIRE", dead=other), ruled=rulings(("figure_is", "A", 0))))
    found = tuple(event[name] for name in ("fatalities", "x_fat_low", "x_fat_best", "x_fat_high", "x_fat_status"))
    assert found == (0, 0, 0, high, status)  # V-FAT-2


def test_protesters_shot_dead_met_excessive_force() -> None:  # V-FAT-5
    crowd = told("A", by="WIRE", dead=2, act="protest", sub_event_type="Peaceful protest", subject_group="demonstrators")
    assert only(fused(crowd))["sub_event_type"] == "Excessive force against protesters"


def test_the_area_of_an_event_is_that_of_the_claim_that_places_it() -> None:
    out = fused(told("A"), told("B", by="WIRE"))
    assert out["event_areas"]["event_id_cnty"].tolist() == out["events"]["event_id_cnty"].tolist()


def test_the_notes_open_with_the_claim_that_carries_the_figure_and_put_parts_after_it() -> None:
    whole = told("A", by="INQUIRY", dead=10, summary="Ten people were shot.")
    woman = told("A-a", by="INQUIRY", dead=1, subject_group="women", summary="One woman was among the ten.")
    other = told("B", by="WIRE", dead=None, summary="Gunmen came by night.")
    notes = str(only(fused(woman, whole, other, relations=related((woman, "component_of", whole))))["notes"])
    assert notes.index("Ten people") < notes.index("Gunmen came") < notes.index("One woman")


def test_the_notes_never_run_on() -> None:
    speakers = ("MONITOR", "COUNTER", "INQUIRY", "PAPER", "WIRE")
    claims = [told(by, by=by, summary=f"{by} tells it. It tells more.") for by in speakers]
    assert str(only(fused(*claims))["notes"]).count("tells") == 4


def test_what_an_outlet_only_prints_again_has_its_first_speaker_alone() -> None:
    own, again = told("A", by="PAPER"), told("B", by="WIRE")
    both = fused(own, again)["events"].iloc[0]
    event = fused(own, again, relations=related((again, "same_originator_copy", own)))["events"].iloc[0]
    assert (both["x_n_originators"], event["x_n_originators"]) == (2, 1)
    assert (event["x_n_documents"], event["source"]) == (2, "Paper")


def test_the_verified_minimum_is_one_of_all_the_dead_not_of_the_women_among_them() -> None:
    """SPEC 6.6, 1 and 3: of the same scope as the event."""
    part = {"subject_group": "women", "qualifier": "at_least", "value_high": None, "verification": "independently_verified"}
    least = {"qualifier": "at_least", "value_high": None, "verification": "named_victims"}
    event = only(fused(told("A", dead=81, **least), told("B", dead=23, **part, page="A"), told("C", by="INQUIRY", dead=138)))
    assert [event[name] for name in ("x_fat_verified_min", "x_fat_low", "x_fat_best")] == [81, 138, 138]


def test_the_dead_of_a_part_told_at_its_own_place_say_whose_dead_hold_them() -> None:
    town, quarter = told("A", "T1", dead=100), told("B", "Q1", by="WIRE", dead=32)
    events = fused(town, quarter, relations=related((quarter, "component_of", town)))["events"].set_index("x_place_id")
    assert events.at["Q1", "notes"].endswith("These fatalities lie within those coded at Town.")
    assert "lie within" not in events.at["T1", "notes"]
    assert events["tags"].str.contains("fatalities within=Town", na=False).to_dict() == {"Q1": True, "T1": False}


def test_who_says_that_people_were_killed_and_not_how_many_names_an_unknown_number() -> None:
    assert only(fused(told("A", dead=None)))["x_fat_status"] == "unknown_number"
    assert only(fused(told("A", dead=None, measure="attack_on_civilians")))["x_fat_status"] == "not_mentioned"


def test_what_its_source_took_back_is_not_counted_and_its_speaker_tells_of_nothing() -> None:
    taken_back = told("A", dead=12, verification="retracted")
    event = only(fused(taken_back, told("B", by="WIRE", dead=3)))
    assert [event[name] for name in ("x_fat_best", "x_fat_high", "x_n_originators", "x_disputed")] == [3, 3, 1, False]
    alone = only(fused(taken_back))
    assert [alone[name] for name in ("fatalities", "x_fat_status", "x_verification")] == [0, "not_mentioned", "retracted"]
