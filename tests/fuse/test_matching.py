"""Which claims tell of one act: hard rules first, then people's word, and nothing chains (SPEC 6.5)."""

from datetime import date

import pytest

from tests.fuse.world import at, day, fused, only, related, rulings, together, told

EPISODE = {"episode_id": "coast-2025-03"}
BATCH = {"count_basis": "newly_documented", "date_basis": "inherited:coast-2025-03", **day(6, 10), **EPISODE}


def test_two_speakers_with_different_tolls_of_one_village_and_day_tell_of_one_act() -> None:
    assert together(fused(told("A", dead=38), told("B", by="INQUIRY", dead=157))) == {frozenset("AB")}


def test_two_speakers_on_one_page_tell_of_one_act() -> None:
    assert together(fused(told("A", page="p"), told("B", by="WIRE", dead=24, page="p"))) == {frozenset("AB")}


def test_two_villages_are_two_acts_though_their_discs_touch() -> None:
    assert together(fused(told("A", "V1"), told("B", "V2", by="WIRE"))) == {frozenset("A"), frozenset("B")}


def is_marked(*claims: dict[str, object]) -> bool:
    marks = fused(*claims)["events"]["x_possible_duplicate_of"].notna()
    assert len(marks) == 2
    assert marks.nunique() == 1
    return bool(marks.iloc[0])


def test_two_villages_are_marked_only_where_something_else_speaks_for_one_act() -> None:
    assert is_marked(told("A", "V1"), told("B", "V2", by="WIRE"))  # an equal figure
    assert is_marked(told("A", "V1", dead=4, place_text="Snobar"), told("B", "V2", by="WIRE", place_text="Sanobarr"))
    assert not is_marked(told("A", "V1", dead=4), told("B", "V2", by="WIRE", dead=9))
    assert not is_marked(told("A", "V1", dead=1), told("B", "V2", by="WIRE", dead=1))


def test_names_one_slip_or_an_arabic_prefix_apart_are_marked_however_far_the_places() -> None:
    assert is_marked(told("A", "V1", place_text="Batanita"), told("B", "V3", by="WIRE", place_text="Tanita village"))
    assert not is_marked(told("A", "V1", place_text="Batanita"), told("B", "V3", by="WIRE", place_text="Safita"))


def test_a_name_that_no_gazetteer_knows_is_still_another_name() -> None:
    fall, spring = (
        told("A", "SY0602", dead=1, place_text="Ain Balouj", geo_basis="admin_area"),
        told("B", "SY0602", by="WIRE", dead=1, place_text="Al-Maydan", geo_basis="admin_area"),
    )
    assert not is_marked(fall, spring)
    assert is_marked(fall, spring | {"place_text": "Ayn Balouj"})
    assert is_marked(fall | {"place_text": "a village"}, spring)


def test_what_lies_outside_the_area_of_the_other_is_not_compared_with_it() -> None:
    village = told("A", "V1", dead=4)
    somewhere = {"place_text": "a village", "latitude": 35.60, "longitude": 35.90, "x_geo_uncertainty_m": 10_000}
    assert is_marked(village, told("B", "SY060200", by="WIRE", dead=9, **somewhere))
    assert not is_marked(village, told("B", "SY10", by="WIRE", dead=9, **somewhere))


def test_one_thing_in_doubt_is_a_question_and_two_are_an_answer() -> None:
    town = told("A", "T1", dead=4, **day(6))
    assert is_marked(town, told("B", "Q1", by="WIRE", dead=9, **day(6)))
    assert not is_marked(town, told("B", "Q1", by="WIRE", dead=9, **day(7)))


def test_one_speaker_who_tells_of_two_kinds_of_act_settles_that_they_are_two() -> None:
    shelled = told("LST-1", dead=None, page="p", act="shelling", sub_event_type="Air/drone strike")
    stormed = told("LST-1-a", dead=None, page="p")
    assert not is_marked(shelled, stormed)


def test_one_speaker_who_counts_at_both_places_settles_that_they_are_two() -> None:
    assert fused(told("A", "V1"), told("B", "V2"))["events"]["x_possible_duplicate_of"].isna().all()


def test_far_villages_are_not_even_compared() -> None:
    assert fused(told("A", "V1"), told("B", "V3", by="WIRE"))["events"]["x_possible_duplicate_of"].isna().all()


def test_two_rows_of_one_list_at_one_place_stay_two() -> None:
    assert len(together(fused(told("LST-1", dead=4, page="p"), told("LST-2", dead=9, page="p")))) == 2


def test_two_days_batches_for_one_place_on_one_page_add_to_one_toll() -> None:
    first, second = told("LST-1", dead=4, page="p", as_of=date(2025, 3, 13), **BATCH), told("LST-2", dead=1, page="p", **BATCH)
    out = fused(first, second | {"as_of": date(2025, 3, 14)})
    assert together(out) == {frozenset({"LST-1", "LST-2"})}
    assert (only(out)["x_fat_best"], only(out)["x_fat_civilians"]) == (5, 5)


def test_a_person_who_says_that_the_scope_is_one_has_compared_the_places() -> None:
    town, quarter, far = told("A", "T1"), told("B", "Q1", by="WIRE"), told("C", "V3", by="COUNTER")
    out = fused(town, quarter, far, relations=related((town, "same_scope_as", quarter), (far, "same_scope_as", quarter)))
    assert together(out) == {frozenset("AB"), frozenset("C")}


def test_a_quarter_is_not_its_town() -> None:
    out = fused(told("A", "T1"), told("B", "Q1", by="WIRE"))
    assert len(together(out)) == 2
    assert out["events"]["x_possible_duplicate_of"].notna().all()


def test_a_province_level_claim_never_places_or_absorbs_an_incident() -> None:
    out = fused(told("A", "V1"), told("B", "SY06", by="WIRE"))
    assert together(out) == {frozenset("A"), frozenset("B")}


def test_a_helicopter_strike_is_not_the_ambush_of_the_same_village_and_day() -> None:
    strike = told("B", by="WIRE", dead=None, act="air_strike", sub_event_type="Air/drone strike", claim_kind="event_report",
                  measure="air_strike", subject_group=None)  # fmt: skip
    ambush = told("A", act="armed_clash", sub_event_type="Armed clash", subject_group="state_forces")
    assert len(together(fused(ambush, strike))) == 2


def test_bare_deaths_join_the_attack_of_their_village_and_day() -> None:
    assert together(fused(told("A", dead=None), told("B", by="WIRE", act="killing"))) == {frozenset("AB")}


def test_bare_deaths_of_soldiers_do_not_join_an_attack_on_civilians() -> None:
    soldiers = told("B", by="WIRE", act="killing", subject_group="state_forces")
    assert len(together(fused(told("A"), soldiers))) == 2


def test_opposed_doers_are_two_acts() -> None:
    assert len(together(fused(told("A", actor_id="pro-assad"), told("B", by="WIRE", actor_id="syr-sec-2024")))) == 2


def test_unknown_gunmen_fit_any_doer() -> None:
    assert together(fused(told("A", actor_id="uag-syr"), told("B", by="WIRE", actor_id="syr-sec-2024"))) == {frozenset("AB")}


def test_a_second_attack_is_worded_apart() -> None:
    again = told("B", by="WIRE", summary="A second attack on the village followed in the evening.")
    out = fused(told("A"), again)
    assert len(together(out)) == 2
    assert out["events"]["x_possible_duplicate_of"].notna().all()


def test_batches_documented_later_join_the_violence_of_their_village() -> None:
    out = fused(told("A", **day(7), **EPISODE), told("B", by="WIRE", dead=4, **BATCH), told("C", by="WIRE", dead=2, **BATCH))
    assert together(out) == {frozenset("ABC")}
    assert str(out["events"]["x_date_start"].iloc[0])[:10] == "2025-03-07"


def test_nothing_chains_through_a_wide_window() -> None:
    """A battle on the 6th and one on the 8th both lie in the window of a third claim; they are still two."""
    clash = {"act": "armed_clash", "sub_event_type": "Armed clash", "subject_group": "state_forces"}
    out = fused(
        told("A", **day(6), **clash), told("B", by="COUNTER", **day(8), **clash), told("W", by="WIRE", **day(6, 8), **clash)
    )
    assert len(together(out)) == 2
    assert not any({"A", "B"} <= group for group in together(out))


def test_a_toll_over_neighbouring_days_of_one_wave_is_one_where_a_third_claim_spans_them() -> None:
    wave = told("W", by="WIRE", **day(6, 10), **EPISODE)
    out = fused(told("A", **day(7), **EPISODE), told("B", by="COUNTER", **day(8), **EPISODE), wave)
    assert together(out) == {frozenset("ABW")}


def test_windows_that_overlap_in_part_are_left_to_a_person() -> None:
    out = fused(told("A", **day(3, 5)), told("B", by="WIRE", **day(4, 6)))
    assert len(together(out)) == 2
    assert out["events"]["x_possible_duplicate_of"].notna().all()


def test_a_window_as_reported_has_uncertain_ends() -> None:
    assert len(together(fused(told("A", date_basis="as_reported", **day(3, 4)), told("B", by="WIRE", **day(4, 5))))) == 1


@pytest.mark.parametrize("relation", ["restates", "component_of", "supersedes", "contradicts", "same_originator_copy"])
def test_what_a_person_ties_at_one_place_is_one(relation: str) -> None:
    a, b = told("LST-1", dead=4, page="p"), told("LST-2", dead=9, page="p")
    assert len(together(fused(a, b, relations=related((a, relation, b))))) == 1


def test_a_tie_across_places_is_no_merger_but_a_question() -> None:
    a, b = told("A", "V1", dead=4), told("B", "V3", by="WIRE", dead=9)
    out = fused(a, b, relations=related((a, "same_scope_as", b)))
    assert len(together(out)) == 2
    assert out["events"]["x_possible_duplicate_of"].notna().all()


def test_a_ruling_makes_two_one_and_one_two() -> None:
    a, b = told("A", "V1"), told("B", "V2", by="WIRE")
    assert len(together(fused(a, b, ruled=rulings(("same", a["claim_id"], "B"))))) == 1
    c = told("C", "V1", by="WIRE")
    out = fused(a, c, ruled=rulings(("different", "A", c["claim_id"])))
    assert len(together(out)) == 2
    assert out["events"]["x_possible_duplicate_of"].isna().all()


def test_a_ruling_on_two_events_takes_all_their_claims_along() -> None:
    """Named by one claim of each; the claims of the one need not fit those of the other."""
    one, other = [told("A"), told("B", by="WIRE")], [told("C", "V3", by="INQUIRY"), told("D", "V3", by="COUNTER")]
    assert len(together(fused(*one, *other))) == 2
    assert together(fused(*one, *other, ruled=rulings(("same", "B", "C")))) == {frozenset("ABCD")}


def test_of_three_tellings_that_restate_one_another_one_is_counted() -> None:
    first, second, third = told("A", by="WIRE"), told("B", page="A"), told("C", by="WIRE", page="A")
    out = fused(first, second, third, relations=related((first, "restates", second), (second, "restates", third)))
    assert only(out)["x_fat_best"] == 10


def test_each_link_says_why() -> None:
    links = fused(told("A"), told("B", by="WIRE"))["event_claims"]
    assert links["reason"].str.len().gt(0).all()
    assert sorted(links["role"]) == ["defines", "supports"]


def test_people_sheltering_where_a_crowd_demands_are_part_of_the_protest() -> None:
    crowd = told("A", "SYP-hmeimim-air-base", by="REUTERS", dead=None, act="protest", sub_event_type="Peaceful protest",
                 measure="demonstration", claim_kind="event_report", subject_group="demonstrators")  # fmt: skip
    shelter = told("B", "C3588", by="UNATTRIBUTED", dead=None, act="displacement", sub_event_type="Other", measure="sheltering",
                   claim_kind="displacement", subject_group="residents", disposition="both")  # fmt: skip
    out = fused(crowd, shelter, relations=related((shelter, "co_occurs_with", crowd)))
    assert together(out) == {frozenset("AB")}
    assert out["events"]["sub_event_type"].tolist() == ["Peaceful protest"]
    assert out["aggregates"]["aggregate_kind"].tolist() == ["displacement_sheltering"]


def test_a_claim_near_a_place_is_not_in_it() -> None:
    near = at("V1") | {"geo_basis": "near_place", "x_geo_uncertainty_m": 10_000, "latitude": 35.62}
    assert len(together(fused(told("A"), told("B", by="WIRE", **near)))) == 2


SOMEWHERE = {"geo_basis": "admin_area", "geo_precision": 2, "x_geo_uncertainty_m": 10_000}
FOUND = {"act": "mass_grave", "sub_event_type": "Other", "dead": None, "measure": None, "subject_group": None}


def test_two_villages_known_only_as_somewhere_in_a_province_are_not_one_statement() -> None:
    one = told("LST-1", "SY10", dead=1, place_text="Hreisoun")
    other = told("LST-2", "SY10", dead=1, place_text="Ain Balouj")
    assert len(together(fused(one, other))) == 2


def test_a_statement_carried_twice_is_one_though_its_village_is_known_only_as_somewhere_in_a_province() -> None:
    one = told("A", "SY10", dead=4, place_text="Hreisoun")
    again = told("B", "SY10", dead=4, place_text="Hreisoun")
    assert together(fused(one, again)) == {frozenset("AB")}


def test_what_lies_somewhere_in_a_town_does_not_join_the_act_told_of_the_town() -> None:
    assert len(together(fused(told("A", "T1"), told("B", "T1", by="WIRE", dead=None) | SOMEWHERE))) == 2


def test_batches_of_two_days_are_two_statements() -> None:
    one, other = (told(ref, "SY10", dead=1, as_of=date(2025, 3, on), **BATCH) for ref, on in (("A", 13), ("B", 14)))
    assert len(together(fused(one, other))) == 2


def test_a_mass_grave_is_no_bus_ride_though_acled_has_one_bin_for_both() -> None:
    ride = told("B", by="WIRE", **(FOUND | {"act": "displacement"}))
    out = fused(told("A", **FOUND), ride)
    assert len(together(out)) == 2
    assert out["events"]["x_possible_duplicate_of"].isna().all()


def test_two_tellings_of_one_mass_grave_are_one() -> None:
    assert together(fused(told("A", **FOUND), told("B", by="WIRE", **FOUND))) == {frozenset("AB")}


BATTLE = {"act": "armed_clash", "sub_event_type": "Armed clash"}
OUR_LOSS = BATTLE | {"subject_group": "state_forces", "actor_id": "pro-assad", "target_actor_id": "syr-sec-2024"}
THEIR_LOSS = BATTLE | {"subject_group": "loyalist_fighters", "actor_id": "syr-sec-2024", "target_actor_id": "pro-assad"}


def test_the_losses_of_the_two_sides_of_a_battle_are_one_battle() -> None:
    event = only(fused(told("A", dead=5, **OUR_LOSS), told("B", dead=7, page="A", **THEIR_LOSS)))
    assert (event["x_fat_best"], event["x_fat_side1"], event["x_fat_side2"]) in ((12, 5, 7), (12, 7, 5))


def test_rebels_who_also_died_in_a_battle_are_counted_beside_the_soldiers_of_the_sentence_before() -> None:
    soldiers, rebels = told("A", dead=9, **OUR_LOSS), told("B", dead=4, page="A", **THEIR_LOSS | {"subject_group": "fighters"})
    soldiers, rebels = soldiers | {"sentence_sha256": "a"}, rebels | {"sentence_sha256": "b"}
    assert only(fused(soldiers, rebels, relations=related((rebels, "co_occurs_with", soldiers))))["x_fat_best"] == 13


def test_as_many_dead_blamed_by_each_side_on_the_other_stay_two_and_are_asked_about() -> None:
    ours, theirs = {"actor_id": "syr-sec-2024"}, {"actor_id": "pro-assad"}
    assert is_marked(told("A", **ours), told("B", by="MINISTRY", **theirs))
    assert not is_marked(told("A", dead=4, **ours), told("B", by="MINISTRY", dead=9, **theirs))


def test_another_hour_of_the_day_sets_two_attacks_apart() -> None:
    at_dawn, at_night = {"date_text": "at dawn on 7 March"}, {"date_text": "on the night of 7 March"}
    assert is_marked(told("A", **at_dawn), told("B", by="WIRE", **at_night))
    assert len(together(fused(told("A", **at_dawn), told("B", by="WIRE", date_text="7 March")))) == 1


def test_as_many_dead_somewhere_in_a_province_and_in_a_village_of_it_are_asked_about() -> None:
    assert is_marked(told("A", "V3"), told("B", "SY06", by="WIRE", place_scope="admin1_list"))
    assert not is_marked(told("A", "V3", dead=9), told("B", "SY06", by="WIRE", place_scope="admin1_list"))


def test_a_denial_of_what_makes_an_event_is_a_dispute_of_it() -> None:
    killing = told("A")
    denial = told("B", by="MINISTRY", dead=None, attribution_status="denied", disposition="record_only")
    event = only(fused(killing, denial, relations=related((denial, "contradicts", killing))))
    assert event["x_disputed"]
    assert not only(fused(killing, denial))["x_disputed"]


def test_a_crowd_and_the_force_used_against_it_are_asked_about() -> None:
    crowd = {"act": "protest", "sub_event_type": "Peaceful protest", "actor_id": "protesters-syr", "target_actor_id": None}
    force = {"act": "protest_excessive_force", "sub_event_type": "Excessive force against protesters"}
    by_force = force | {"actor_id": "syr-sec-2024", "target_actor_id": "protesters-syr"}
    assert is_marked(told("A", dead=None, **crowd), told("B", by="WIRE", dead=2, **by_force))
