"""When an event was, from claims that give it different days (SPEC 6.2)."""

from datetime import date

import pytest

from tests.fuse.world import day, fused, only, related, together, told


def window(*claims: dict[str, object], **more: object) -> tuple[object, ...]:
    row = only(fused(*claims, **more))  # type: ignore[arg-type]
    return (row["x_date_start"].day, row["x_date_end"].day, row["time_precision"])  # type: ignore[attr-defined]


IN_JUNE = {"date_start": date(2025, 6, 14), "date_end": date(2025, 6, 14)}
REPORTED = {"date_basis": "as_reported"}
INHERITED = {"date_basis": "inherited:coast-2025-03"}


def test_a_killing_of_two_days_is_not_put_on_the_one_day_that_another_tells_of() -> None:
    assert window(told("A", **day(7)), told("B", by="INQUIRY", **day(7, 8))) == (7, 8, 2)


def test_speakers_who_disagree_on_the_day_widen_the_window() -> None:
    wave = {"episode_id": "coast-2025-03"}
    third = told("C", by="WIRE", **day(6, 9), **REPORTED, **wave)
    assert window(told("A", **day(7), **wave), told("B", by="INQUIRY", **day(8), **wave), third) == (7, 8, 2)


@pytest.mark.parametrize("basis", [REPORTED, INHERITED, {"date_basis": "document_window"}])
def test_an_uncertain_window_is_narrowed_to_the_day_that_somebody_tells(basis: dict[str, object]) -> None:
    assert window(told("A", **day(6, 9), **basis), told("B", by="INQUIRY", **day(7))) == (7, 7, 1)


def test_a_weekday_range_is_a_duration() -> None:
    spoken = {"date_basis": "weekday:Friday-Saturday"}
    assert window(told("A", **day(7, 8), **spoken), told("B", by="INQUIRY", **day(7))) == (7, 8, 2)


def test_an_uncertain_window_that_leaves_out_the_day_widens_it() -> None:
    wave = {"episode_id": "coast-2025-03"}
    assert window(told("A", **day(7, 8), **REPORTED, **wave), told("B", by="INQUIRY", **day(8, 9), **wave)) == (7, 9, 2)


def test_a_part_never_dates_its_whole() -> None:
    whole, part = told("A", **day(7)), told("A-a", dead=3, subject_group="women", **day(6, 8))
    assert window(whole, part, relations=related((part, "component_of", whole))) == (7, 7, 1)


def test_a_part_known_only_as_somewhere_in_the_town_stands_where_its_whole_does() -> None:
    row = told("LST-1", "Q1")
    part = told("LST-1-a", "T1", dead=3, subject_group="women", place_text="a school", geo_basis="admin_area", geo_precision=2)
    assert only(fused(row, part, relations=related((part, "component_of", row))))["x_place_id"] == "Q1"


def test_another_act_of_the_row_somewhere_in_the_town_is_not_put_where_the_first_one_was() -> None:
    row = told("LST-1", "Q1")
    later = told("LST-1-a", "T1", dead=None, place_text="a school", geo_basis="admin_area", geo_precision=2)
    assert together(fused(row, later)) == {frozenset({"LST-1"}), frozenset({"LST-1-a"})}


def test_the_provinces_total_stays_the_provinces_beside_a_village_of_its_row() -> None:
    village = told("LST-1", "V1", dead=3)
    total = told("LST-1-a", "SY06", dead=25, acts="many", disposition="aggregate", place_scope="admin1_list", **day(6, 10))
    fate = fused(village, total, relations=related((village, "component_of", total)))
    assert only(fate, "aggregates")["place_ids"] == '["SY06"]'


def test_a_batch_dated_by_its_record_belongs_to_the_violence_before_it() -> None:
    recorded = {"count_basis": "newly_documented", **day(14)}
    assert window(told("A", as_of=date(2025, 3, 14), **recorded)) == (6, 10, 2)
    assert window(told("A", as_of=date(2025, 3, 14), count_basis="incident", **day(14))) == (14, 14, 1)
    assert window(told("A", "V1", as_of=date(2025, 6, 14), count_basis="newly_documented", **IN_JUNE))[0] == 14
