"""Totals: what is one total, what is its part, and what of it the events account for (SPEC 5.3, 8.5, 8.7)."""

from datetime import date

import pandas as pd

from pipeline import fuse
from tests.fuse.world import COAST, day, fused, only, related, told

WHOLE = {"disposition": "aggregate", "acts": "many", "place_ids": COAST, "place_scope": "region_loose", "latitude": None,
         "longitude": None, "count_basis": "snapshot", "place_text": "Syrian coast", **day(6, 10)}  # fmt: skip


def total(ref: str, dead: int | None = 745, by: str = "SOHR", on: int = 8, **said: object) -> dict[str, object]:
    return told(ref, by=by, dead=dead, **(WHOLE | {"as_of": date(2025, 3, on)} | said))


def test_a_speakers_series_collapses_to_its_latest_and_keeps_the_first_id() -> None:  # SPEC 8.7
    alone = only(fused(total("A", 745)), "aggregates")
    series = only(fused(total("A", 745), total("B", 1383, on=12, ref_date=date(2025, 3, 12))), "aggregates")
    assert (series["value_low"], series["value_best"], series["value_high"]) == (1383, 1383, 1383)
    assert series["aggregate_id"] == alone["aggregate_id"]


def test_a_later_figure_supersedes_the_one_before() -> None:
    relations = fused(total("A", 745), total("B", 1383, on=12))["claim_relations"]
    assert relations["relation"].tolist() == ["supersedes"]


def test_dead_of_other_groups_are_another_total() -> None:
    assert len(fused(total("A"), total("B", 125, subject_group="state_forces"))["aggregates"]) == 2


def test_a_province_is_another_total_and_a_part_of_the_coast() -> None:
    coast, province = total("A", 1383), total("B", 683, place_ids='["SY06"]', place_scope="admin1_list")
    rows = fused(coast, province, relations=related((province, "component_of", coast)))["aggregates"].set_index("place_ids")
    assert rows.loc['["SY06"]', "parent_aggregate_id"] == rows.loc[COAST, "aggregate_id"]
    assert rows.loc['["SY06"]', "geometry"] is not None
    assert rows.loc[COAST, "geometry"] is None


def test_some_of_the_dead_are_not_a_rival_count_of_them() -> None:
    coast, some = total("A", 1071), total("B", 7)
    rows = fused(coast, some, relations=related((some, "component_of", coast)))["aggregates"]
    assert sorted(rows["value_low"]) == [7, 1071]


def test_parts_told_by_doer_stay_apart() -> None:
    coast = total("A", 803, subject_group="all")
    by_one = total("B", 211, actor_id="pro-assad")
    by_other = total("C", 396, actor_id="syr-sec-2024")
    tied = related((by_one, "component_of", coast), (by_other, "component_of", coast))
    assert sorted(fused(coast, by_one, by_other, relations=tied)["aggregates"]["value_best"]) == [211, 396, 803]


def test_many_fled_is_no_figure() -> None:
    fled = total("A", None, measure="displaced", claim_kind="displacement", subject_group="residents", qualifier="non_numeric",
                 value_low=2, value_text="many")  # fmt: skip
    row = only(fused(fled), "aggregates")
    assert (row["status"], row["aggregate_kind"]) == ("unquantified", "displacement_internal")
    assert pd.isna(row["value_low"])


def test_a_verified_floor_stands_beside_the_count() -> None:  # SPEC 6.6, 3
    floor = total("B", 111, by="INQUIRY", verification="independently_verified", note="Called an undercount.")
    row = only(fused(total("A", 1383), floor), "aggregates")
    assert (row["value_low"], row["note"]) == (1383, "at least 111 verified")


def allocated(*claims: dict[str, object], **more: object) -> tuple[object, ...]:
    row = only(fused(*claims, **more), "aggregates")  # type: ignore[arg-type]
    return tuple(None if pd.isna(row[name]) else row[name] for name in ("allocated_events", "allocated_sum", "residual"))  # type: ignore[call-overload]


def test_what_the_same_speaker_tells_of_places_leaves_a_remainder_and_moves_nothing() -> None:
    out = fused(total("A", 745), told("B", "V1", by="SOHR", dead=31, as_of=date(2025, 3, 8)))
    row = only(out, "aggregates")
    assert (row["allocated_events"], row["allocated_sum"], row["residual"]) == (1, 31, 714)
    assert out["events"]["x_fat_best"].tolist() == [31]


def test_what_another_speaker_tells_of_a_place_is_no_part_of_the_total() -> None:
    assert allocated(total("A", 745), told("B", "V1", dead=900)) == (0, 0, 745)


def test_what_was_not_known_by_the_day_of_the_total_is_no_part_of_it() -> None:
    assert allocated(total("A", 745), told("B", "V1", by="SOHR", dead=31, as_of=date(2025, 3, 12))) == (0, 0, 745)


def test_a_total_of_several_speakers_has_no_one_remainder() -> None:
    claims = (total("A", 745), total("B", 900, by="COUNTER"), told("C", "V1", by="SOHR", dead=31, as_of=date(2025, 3, 8)))
    assert allocated(*claims) == (None, None, None)


def test_some_of_the_dead_are_set_against_no_event() -> None:
    coast, some = total("A", 1071), total("B", 7)
    rows = fused(
        coast, some, told("C", "V1", by="SOHR", dead=31, as_of=date(2025, 3, 8)), relations=related((some, "component_of", coast))
    )
    left = rows["aggregates"].set_index("value_low")["residual"]
    assert left[1071] == 1040
    assert pd.isna(left[7])


def test_the_dead_of_a_quarter_lie_within_those_of_its_town() -> None:
    known = {"by": "SOHR", "as_of": date(2025, 3, 8)}
    assert allocated(total("A", 745), told("B", "T1", dead=100, **known), told("C", "Q1", dead=32, **known))[1] == 100


def test_each_speakers_total_is_set_against_his_own_events() -> None:
    place = told("C", "V1", by="SOHR", dead=31, as_of=date(2025, 3, 8))
    rows = fuse.reconciled(fused(total("A", 745), total("B", 900, by="COUNTER"), place))
    assert rows.set_index("originator_id")["remainder"].to_dict() == {"SOHR": 714, "COUNTER": 900}


def test_running_totals_stand_in_the_order_of_their_days() -> None:
    rows = fuse.series(fused(total("B", 1383, on=12), total("A", 745, on=8)))
    assert rows["value"].tolist() == [745, 1383]
