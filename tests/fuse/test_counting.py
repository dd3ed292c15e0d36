"""What claims together say of a number (SPEC 6.6), on frames as small as the rule."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.fuse.reckoning.counting import statements
from pipeline.fuse.reckoning.floors import is_floor
from pipeline.fuse.reckoning.weighing import RULES, agreed, under_rules

NONE: frozenset[str] = frozenset()


def said(
    by: str = "A", low: float | None = 10, high: float | None = None, value: float | None = None, **more: object
) -> dict[str, object]:
    """One claim of one unit: by default an exact count of civilians by a monitor of tier 2."""
    closed = {"value": low if value is None else value, "value_high": low if high is None else high, "qualifier": "exact"}
    usual: dict[str, object] = {
        "unit": "u", "speaker": by, "originator_id": by, "subject_group": "civilians", "value_low": low, **closed,
        "count_basis": "incident", "tier": 2, "stance": "advocacy", "told": 100, "printed": 100, "verification": "unverified",
        "summary": None, "note": None, "quote": None, "is_witness": False, "is_generic": False,
        "is_beside": False, "sentence_sha256": None,
    }  # fmt: skip
    row = usual | more
    return {"claim_id": "CLM-" + "-".join(str(row[name]) for name in ("speaker", "subject_group", "told", "value_low"))} | row


def at_least(number: int, by: str = "A", **more: object) -> dict[str, object]:
    return said(by, number, **{"value_high": None, "qualifier": "at_least"} | more)


def batch(number: int, told: int, by: str = "A") -> dict[str, object]:
    return said(by, number, count_basis="newly_documented", told=told)


def together(*rows: dict[str, object], dropped: frozenset[str] = NONE) -> dict[str, object]:
    frame = pd.DataFrame(list(rows)).astype({"value": float, "value_low": float, "value_high": float})
    found = agreed(statements(frame, dropped)).iloc[0]
    return {str(name): None if pd.isna(value) else value for name, value in found.items()}


def lbh(*rows: dict[str, object]) -> tuple[object, ...]:
    found = together(*rows)
    return tuple(found[name] for name in ("low", "best", "high", "is_open"))


def test_one_exact_count_is_low_best_and_high() -> None:
    assert lbh(said(low=38)) == (38, 38, 38, False)


def test_thirteen_beside_at_least_sixteen_is_thirteen_to_open() -> None:  # SPEC 6.6, 5
    assert lbh(said("OFFICIAL", 13, tier=5), at_least(16, "MONITOR")) == (13, 16, None, True)


def test_an_open_claim_below_a_closed_one_leaves_the_top_closed() -> None:
    assert lbh(at_least(20, "A"), said("B", 236)) == (20, 20, 236, False)


def test_a_later_count_of_one_speaker_replaces_the_earlier() -> None:  # SPEC 6.6, 2
    assert lbh(said("SOHR", 745, told=8), said("SOHR", 1383, told=12)) == (1383, 1383, 1383, False)


def test_best_is_of_the_best_tier_and_of_two_the_lower() -> None:  # SPEC 6.6, 6
    assert lbh(said("A", 38, tier=4), said("B", 1426, tier=1), said("C", 1400, tier=1))[1] == 1400


def test_a_tier_that_names_no_value_gives_way_to_the_next() -> None:
    ranged = {"value": None, "value_low": 190, "value_high": 205, "qualifier": "range"}
    assert lbh(said("A", 190, tier=1) | ranged, said("B", 200, tier=2)) == (190, 200, 205, False)


def test_batches_add_to_the_count_before_them() -> None:  # DESIGN 3
    assert lbh(said(low=60, told=8, count_basis="snapshot"), batch(34, 12), batch(5, 20)) == (99, 99, 99, False)


def test_a_batch_before_a_snapshot_is_within_it() -> None:
    assert lbh(batch(34, 7), said(low=60, told=8, count_basis="snapshot")) == (60, 60, 60, False)


def test_one_batch_on_two_pages_is_one_batch() -> None:
    assert lbh(batch(34, 12), batch(34, 12) | {"claim_id": "CLM-other"})[0] == 34


def test_batches_alone_never_pull_a_full_toll_down() -> None:  # SPEC 6.6, 5
    assert lbh(batch(5, 12), said("B", 196)) == (196, 196, 196, False)


def test_batches_above_every_full_toll_count_like_any_figure() -> None:
    assert lbh(batch(62, 12), said("B", 60, tier=5)) == (60, 62, 62, False)


def test_batches_between_two_full_tolls_are_a_part_of_the_larger() -> None:
    assert lbh(batch(50, 12), said("B", 20, tier=5), said("C", 100, tier=5)) == (20, 20, 100, False)


def test_batches_alone_add_up_to_their_speakers_running_figure() -> None:  # DESIGN 3
    assert lbh(batch(18, 12), batch(4, 20)) == (22, 22, 22, False)


def test_parts_of_one_speaker_add_up_where_he_gives_no_total() -> None:  # SPEC 6.6, 10
    parts = (said(low=16, subject_group="state_forces"), said(low=28, subject_group="loyalist_fighters"), said(low=4))
    assert lbh(*parts) == (48, 48, 48, False)


def test_a_total_stands_above_its_parts() -> None:
    assert lbh(said(low=50, subject_group="all"), said(low=4), said(low=16, subject_group="state_forces")) == (50, 50, 50, False)


@pytest.mark.parametrize("group", ["women", "children"])
def test_women_and_children_lie_within_civilians(group: str) -> None:
    assert lbh(said(low=38), said(low=10, subject_group=group)) == (38, 38, 38, False)


def test_those_whom_one_sentence_counts_side_by_side_add_up() -> None:
    beside = {"is_beside": True, "sentence_sha256": "a teacher, his wife and two children"}
    named = said(low=1, **beside), said(low=1, subject_group="women", **beside), said(low=2, subject_group="children", **beside)
    assert lbh(*named) == (4, 4, 4, False)
    assert lbh(*named, said(low=5, told=101)) == (5, 5, 5, False), "a later count replaces them all"


def test_fighters_counted_beside_soldiers_are_none_of_them() -> None:  # SPEC 6.6, 10
    beside = {"is_beside": True, "sentence_sha256": "eleven soldiers and seven gunmen"}
    assert lbh(said(low=11, subject_group="state_forces", **beside), said(low=7, subject_group="fighters", **beside))[0] == 18


def test_children_alone_are_a_part_of_an_unknown_toll() -> None:
    assert lbh(said(low=3, subject_group="children")) == (3, 3, None, True)


def test_fighters_count_only_where_no_force_is_named() -> None:
    assert lbh(said(low=19, subject_group="fighters"), said(low=32, subject_group="state_forces"))[0] == 32


def test_what_only_says_again_is_not_counted() -> None:
    again = said("B", 100)
    assert together(said("A", 745), again, dropped=frozenset({str(again["claim_id"])}))["low"] == 745


def test_verified_so_far_is_a_floor() -> None:  # SPEC 6.6, 3
    rows = [
        said("A", 111, verification="independently_verified", note="The office calls it an undercount."),
        said("B", 167, verification="independently_verified", note="The investigation's own count."),
    ]
    assert is_floor(pd.DataFrame(rows)).tolist() == [True, False]


@pytest.mark.parametrize("verification", ["independently_verified", "named_victims", "geolocated", "footage_cited"])
def test_what_is_checked_at_the_least_is_a_floor_beside_a_larger_toll(verification: str) -> None:
    seen = at_least(20, "A", verification=verification)
    assert is_floor(pd.DataFrame([seen, said("B", 157)])).tolist() == [True, False]
    assert is_floor(pd.DataFrame([seen, said("B", 12)])).tolist() == [False, False]


def test_a_floor_that_is_all_there_is_stays() -> None:
    alone = said("A", 111, verification="independently_verified", note="The office calls it an undercount.")
    assert is_floor(pd.DataFrame([alone])).tolist() == [False]


def test_a_witness_who_saw_four_men_shot_does_not_count_the_village() -> None:
    assert lbh(said("RESIDENT", 4, is_witness=True, tier=5), said("PAPER", 20, tier=5)) == (20, 20, 20, False)


def test_a_witness_alone_counts_like_anybody() -> None:
    assert lbh(said("RESIDENT", 4, is_witness=True)) == (4, 4, 4, False)


@pytest.mark.parametrize("number", [9, 25])
def test_a_witness_who_knows_the_toll_of_his_village_counts_it(number: int) -> None:
    assert lbh(said("RESIDENT", number, is_witness=True), said("B", 10))[0] == min(number, 10)


def test_of_two_nameless_voices_the_lower_stands_in_dispute() -> None:
    nameless = {"is_generic": True, "tier": 6, "stance": "unknown"}
    found = together(said("A", 1, **nameless), said("B", 13, **nameless))
    assert (found["low"], found["best"], found["high"], found["is_disputed"]) == (1, 1, 13, True)


def test_a_voice_of_unknown_stance_may_stand_anywhere() -> None:
    assert together(said("A", 10, stance="unknown"), said("B", 21, stance="unknown"))["is_disputed"]


@pytest.mark.parametrize(
    ("claims", "number", "rule", "status", "imputed"),
    [
        ((said(low=13), at_least(16, "B")), 13, "F-MIN", "reported", False),
        ((said(low=0),), 0, "F-NONE", "none_reported", False),
        ((said(low=2, value=None, qualifier="non_numeric", value_high=None),), 10, "F-UNK10", "unknown_number", True),
        ((said(low=0, value=None, qualifier="non_numeric", value_high=None),), 0, "F-ZERO", "casualties_unknown", False),
        ((said(low=12, qualifier="vague_magnitude", value_high=None),), 12, "F-VAGUE", "vague_magnitude", True),
        ((said(low=None, value_high=17, qualifier="up_to"),), 10, "F-UNK10", "unknown_number", True),
    ],
)
def test_acleds_number_and_its_status(
    claims: tuple[dict[str, object], ...], number: int, rule: str, status: str, imputed: bool
) -> None:  # SPEC 1.7, 6.6, 7
    nulled = [row | ({"value": None} if row["qualifier"] in ("non_numeric", "vague_magnitude", "up_to") else {}) for row in claims]
    found = together(*nulled)
    assert (found["number"], found["rule"], found["status"], found["is_imputed"]) == (number, rule, status, imputed)


UNNUMBERED = {"value": None, "value_low": None, "value_high": None, "qualifier": "non_numeric"}


def test_dead_of_whom_no_number_is_told_are_an_unknown_number_written_as_ten() -> None:
    found = together(said("A") | UNNUMBERED)
    assert (found["number"], found["rule"], found["status"], found["is_open"]) == (10, "F-UNK10", "unknown_number", True)
    assert pd.isna(found["low"])
    assert together(said("A") | UNNUMBERED, said("B", 4))["number"] == 4


def test_dead_of_unknown_number_beside_nobody_dead_are_a_dispute_not_silence() -> None:
    found = together(said("A", stance="independent") | UNNUMBERED, said("B", 0))
    assert (found["low"], found["is_open"], found["is_disputed"]) == (0, True, True)


def test_up_to_a_number_is_at_odds_with_more_and_with_nothing_less() -> None:
    most = said("B", None, value_high=17, qualifier="up_to", stance="independent") | {"value": None}
    assert not together(said("A", 3), most)["is_disputed"]
    assert together(said("A", 40), most)["is_disputed"]


def test_several_dead_does_not_pull_a_count_down() -> None:
    several = said("B", 2, qualifier="non_numeric", value_high=None) | {"value": None}
    assert together(said("A", 38), several)["number"] == 38


@pytest.mark.parametrize(("stance", "disputed"), [("advocacy", False), ("party_state", True)])
def test_a_factor_of_two_between_stances_is_a_dispute(stance: str, disputed: bool) -> None:  # SPEC 6.6, 9
    assert together(said("A", 10), said("B", 21, stance=stance))["is_disputed"] == disputed


def test_the_civilians_of_march_as_the_specification_counts_them() -> None:  # SPEC 8.7
    sohr = [said("SOHR", number, told=day, count_basis="snapshot", tier=4) for day, number in ((8, 745), (10, 830), (12, 1383))]
    assert lbh(*sohr) == (1383, 1383, 1383, False)


def test_all_the_dead_of_march_as_the_specification_counts_them() -> None:  # SPEC 8.7
    dead = {"subject_group": "all", "tier": 1, "count_basis": "snapshot"}
    assert lbh(said("COMMITTEE", 1426, **dead), said("COMMISSION", 1400, **dead)) == (1400, 1400, 1426, False)


def test_the_four_rules_part_where_the_speakers_do() -> None:
    rows = [
        said("A", 10, tier=4, told=1),
        said("B", 20, tier=2, told=2),
        said("C", 20, tier=3, told=3),
        said("D", 50, tier=1, told=4),
    ]
    frame = pd.DataFrame(rows).astype({"value": float, "value_low": float, "value_high": float})
    told = statements(frame, NONE)
    found = under_rules(told, agreed(told)).set_index("rule")["best"].to_dict()
    assert found == {"conservative": 10, "majority": 20, "highest_tier": 50, "latest": 50}


GROUPS = st.sampled_from(["all", "civilians", "state_forces", "loyalist_fighters", "women", "unknown"])
CLAIMS = st.lists(
    st.builds(
        lambda by, number, is_open, group, basis, tier, told: said(
            by, number, subject_group=group, count_basis=basis, tier=tier, told=told,
            **({"value_high": None, "qualifier": "at_least"} if is_open else {}),
        ),
        st.sampled_from("ABCD"), st.integers(0, 300), st.booleans(), GROUPS,
        st.sampled_from(["incident", "snapshot", "newly_documented"]), st.integers(1, 6), st.integers(1, 20),
    ),
    min_size=1, max_size=8,
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(CLAIMS, st.randoms(use_true_random=False))
def test_low_best_and_high_stand_in_order_and_the_order_of_claims_does_not_matter(rows, random) -> None:  # type: ignore[no-untyped-def]
    found = together(*rows)
    known = [found[name] for name in ("low", "best", "high") if found[name] is not None]
    assert known == sorted(known)
    assert (found["high"] is None) == found["is_open"]
    shuffled = list(rows)
    random.shuffle(shuffled)
    unique = {row["claim_id"]: row for row in rows}
    if len(unique) == len(rows):
        assert together(*shuffled) == found


@settings(max_examples=40, deadline=None)
@given(CLAIMS, st.data())
def test_a_copy_of_a_claim_changes_no_figure(rows, data) -> None:  # type: ignore[no-untyped-def]
    copied = data.draw(st.sampled_from(rows)) | {"claim_id": "CLM-copy"}
    assert together(*rows, copied, dropped=frozenset({"CLM-copy"})) == together(*rows)


def test_up_to_seventeen_has_no_lowest_and_no_best_number_under_any_rule() -> None:  # SPEC 6.1: unknown is not zero
    rows = pd.DataFrame([said(low=None, high=17, value=None, qualifier="up_to")]).astype({"value": float, "value_low": float})
    told = statements(rows.assign(value=float("nan")), NONE)
    figures = under_rules(told, agreed(told))
    assert figures[["low", "best"]].isna().all(axis=None)
    assert figures["high"].tolist() == [17] * len(RULES)


def test_where_the_best_evidence_gives_a_range_no_lesser_voice_names_the_best_number() -> None:  # SPEC 6.6, 6
    ranged = said("A", 16, 25, qualifier="range", tier=1) | {"value": None}
    assert lbh(ranged, said("B", 40, tier=5)) == (16, None, 40, False)
