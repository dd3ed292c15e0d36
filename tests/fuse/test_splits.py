"""When a total that names its places is shared out among them, how, and how that is taken back (SPEC 1.7, 6.4)."""

import pandas as pd
import pytest

from pipeline import fuse, release, schema, validate
from pipeline.schema import Dataset
from tests.fuse.world import day as of_march
from tests.fuse.world import fused, named_together, only, related, rulings, told

THREE = ("V1", "V2", "V3")


def shares(dataset: Dataset) -> list[int]:
    """The shares in the order in which the places were named (which their ids do not tell)."""
    events = dataset["events"][dataset["events"]["x_alloc_group"].notna()].set_index("x_place_id")
    return [int(events.at[place, "fatalities"]) for place in (*THREE, "T1", "Q1", "C3588") if place in events.index]


def test_places_named_together_without_a_breakdown_share_the_total_and_say_so() -> None:
    out = fused(named_together("A", 10, *THREE))
    total = only(out, "aggregates")
    assert shares(out) == [4, 3, 3]
    assert out["events"]["x_alloc_group"].eq(total["aggregate_id"]).all()
    assert out["events"]["x_fat_status"].eq("allocated").all()
    assert out["events"]["x_fat_rule"].eq("F-SPLIT").all()
    assert (total["value_best"], total["allocated_events"], total["allocated_sum"], total["residual"]) == (10, 3, 10, 0)
    assert out["events"]["notes"].str.contains("10 fatalities split across 3 events coded as").all()


def test_nobody_counted_the_dead_of_a_share() -> None:
    out = fused(named_together("A", 10, *THREE))
    assert out["events"][["x_fat_low", "x_fat_best", "x_fat_high"]].isna().all(axis=None)
    assert out["event_figures"].empty
    assert out["events"]["x_event_clarity"].eq(2).all()


@pytest.mark.parametrize(
    ("total", "places", "expected"),
    [(9, ("V1", "V2"), [5, 4]), (4, THREE, [2, 1, 1]), (2, THREE, [])],
)
def test_shares_are_acleds_divmod(total: int, places: tuple[str, ...], expected: list[int]) -> None:
    assert shares(fused(named_together("A", total, *places))) == expected


def test_every_share_stands_at_its_own_place_under_an_id_of_its_own_with_the_claim_behind_it() -> None:
    out = fused(named_together("A", 10, *THREE))
    assert out["events"]["event_id_cnty"].is_unique
    assert sorted(out["events"]["x_place_id"]) == sorted(THREE)
    assert len(out["event_areas"]) == 3
    assert out["event_claims"]["role"].tolist() == ["defines"] * 3
    assert out["claims"]["disposition"].tolist() == ["both"]


def test_what_is_not_so_many_dead_in_places_of_one_day_stays_whole() -> None:
    several_days, recorded = of_march(6, 8), {"count_basis": "newly_documented"}
    series, in_words = {"count_basis": "series_total"}, {"qualifier": "vague_magnitude", "value": None, "value_high": None}
    village_and_governorate = {"place_ids": '["V1","SY06"]'}
    said = (several_days, recorded | of_march(10), series | of_march(11), in_words | of_march(12), village_and_governorate)
    out = fused(*(named_together(f"A-{at}", 12, *THREE, **one) for at, one in enumerate(said)))
    assert out["events"].empty
    assert len(out["aggregates"]) == len(said)


@pytest.mark.parametrize("known", [THREE, ("V1",)])
def test_places_named_together_over_several_days_share_nothing(known: tuple[str, ...]) -> None:
    """Also where the gazetteer knows only one of them."""
    out = fused(named_together("A", 12, *known, **of_march(6, 8)))
    assert (len(out["events"]), len(out["aggregates"])) == (0, 1)


@pytest.mark.parametrize("place", ["V2", "Q1"])
def test_a_breakdown_stands_and_the_rest_is_never_spread(place: str) -> None:
    """Also of a quarter of one of the places."""
    out = fused(named_together("A", 30, "V2", "V3", "T1"), told("B", place, by="WIRE", dead=5, **of_march(7)))
    assert only(out)["x_place_id"] == place
    assert out["events"]["x_alloc_group"].isna().all()


def test_another_kind_of_act_at_one_of_the_places_is_no_breakdown() -> None:
    sat = told("B", "V2", by="WIRE", dead=None, act="protest", sub_event_type="Peaceful protest", **of_march(7))
    assert shares(fused(named_together("A", 9, *THREE), sat)) == [3, 3, 3]


SENTENCE = {"doc_id": "DOC-1", "sentence_sha256": "a" * 64, "sub_event_type": "Air/drone strike"}


def test_acts_that_the_sentence_of_the_total_tells_at_its_places_take_their_shares() -> None:
    """ "Jets hit V1, V2 and V3, killing ten": three events, as they were without the ten."""
    acts = [told(f"B-{place}", place, dead=None, **SENTENCE, **of_march(7)) for place in THREE]
    out = fused(named_together("A", 10, *THREE, **SENTENCE), *acts)
    assert shares(out) == [4, 3, 3]
    assert set(out["events"]["event_id_cnty"]) == set(fused(*acts)["events"]["event_id_cnty"])
    assert out["event_claims"].groupby("event_id_cnty")["role"].agg(sorted).tolist() == [["defines", "supports"]] * 3
    assert only(out, "aggregates")["allocated_events"] == len(THREE)


def test_where_forces_went_afterwards_is_no_breakdown() -> None:
    """ "Clashes in V1, V2 and V3 left ten dead. Columns then moved into V2." """
    acts = [told(f"B-{place}", place, dead=None, **SENTENCE, **of_march(7)) for place in THREE]
    other = SENTENCE | {"sentence_sha256": "b" * 64, "sub_event_type": "Other"}
    moved = told("C", "V2", dead=None, act="movement_of_forces", **other, **of_march(7))
    joined = related((moved, "restates", acts[1]))
    assert shares(fused(named_together("A", 10, *THREE, **SENTENCE), *acts, moved, relations=joined)) == [4, 3, 3]


@pytest.mark.parametrize(
    "other",
    [
        {"sentence_sha256": "b" * 64},
        {"dead": 5},
        {"sub_event_type": "Attack"},
    ],
)
def test_an_act_of_another_sentence_or_kind_or_with_its_own_dead_is_a_breakdown(other: dict[str, object]) -> None:
    act = told("B", "V2", **{"dead": None, **SENTENCE, **of_march(7), **other})
    out = fused(named_together("A", 10, *THREE, **SENTENCE), act)
    assert out["events"]["x_alloc_group"].isna().all()


def test_a_part_of_a_total_is_not_shared_out_beside_it() -> None:
    whole, part = named_together("A", 12, *THREE, subject_group="all"), named_together("A-a", 9, *THREE)
    assert shares(fused(whole, part, relations=related((part, "component_of", whole)))) == [4, 4, 4]
    assert shares(fused(whole, named_together("B", 9, *THREE, by="WIRE"))) == [4, 4, 4]


def test_speakers_who_count_the_same_places_share_out_the_lowest() -> None:
    out = fused(named_together("A", 12, *THREE), named_together("B", 9, *THREE, by="WIRE"))
    assert shares(out) == [3, 3, 3]
    assert out["events"]["x_n_originators"].eq(2).all()


def test_a_person_may_leave_a_total_whole() -> None:
    assert fused(named_together("A", 10, *THREE), ruled=rulings(("whole", "A", "")))["events"].empty


def test_ids_of_shares_are_given_for_good_and_leave_tombstones_when_a_breakdown_comes() -> None:
    none = schema.framed([], schema.ID_REGISTRY)
    before = release.settle(fused(named_together("A", 10, *THREE)), none, None)
    again = release.settle(fused(named_together("A", 11, *THREE)), before["id_registry"], before)
    assert set(again["events"]["event_id_cnty"]) == set(before["events"]["event_id_cnty"])
    after = release.settle(
        fused(named_together("A", 10, *THREE), told("B", "V1", by="WIRE", dead=6, **of_march(7))), before["id_registry"], before
    )
    standing = after["id_registry"].set_index("id")["status"]
    assert standing[list(before["events"]["event_id_cnty"])].tolist() == ["retired"] * 3


def test_shares_add_nothing_to_what_a_speaker_tells_of_a_larger_total() -> None:
    out = fused(named_together("A", 10, *THREE))
    row = only(out | {"reconciliation": fuse.reconciled(out)}, "reconciliation")
    assert (row["claimed"], row["in_events"]) == (10, 0)


def test_days_of_which_each_is_named_share_the_total() -> None:
    out = fused(told("A", "V1", dead=7, acts="many", disposition="aggregate", date_text="7, 8 and 9 March", **of_march(7, 9)))
    assert out["events"]["event_date"].tolist() == [pd.Timestamp(f"2025-03-0{number}") for number in (7, 8, 9)]
    assert out["events"]["fatalities"].tolist() == [3, 2, 2]
    assert out["events"]["time_precision"].eq(1).all()


def test_a_share_that_is_not_marked_as_one_stops_the_build() -> None:
    out = fused(named_together("A", 10, *THREE))
    check = next(check for check in validate.CHECKS if check.check_id == "V-FAT-8")
    assert check.find(out).empty
    out["events"].loc[0, "x_fat_best"] = 4
    assert len(check.find(out)) == 1
