"""The closed lists are ACLED's, word for word, and the codes that follow from others follow (SPEC 1.1, 1.3 to 1.8)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import vocab
from pipeline.vocab import INTER_LABELS, SOURCE_SCALES, interaction, is_civilian_targeting, source_scale


def test_acleds_columns_are_thirty_one_and_begin_and_end_as_acleds() -> None:
    assert len(vocab.ACLED_COLUMNS) == len(set(vocab.ACLED_COLUMNS)) == 31
    assert vocab.ACLED_COLUMNS[:3] == ("event_id_cnty", "event_date", "year")
    assert vocab.ACLED_COLUMNS[-3:] == ("fatalities", "tags", "timestamp")


@pytest.mark.parametrize(
    ("event_type", "sub_types"),
    [
        ("Battles", 3),
        ("Protests", 3),
        ("Riots", 2),
        ("Explosions/Remote violence", 6),
        ("Violence against civilians", 3),
        ("Strategic developments", 8),
    ],
)
def test_the_sub_types_of_a_type(event_type: str, sub_types: int) -> None:
    assert sum(entry.event_type == event_type for entry in vocab.EVENT_TYPES) == sub_types


def test_the_types_stand_in_acleds_order_and_each_sub_type_once() -> None:
    assert len(vocab.TYPE_OF_SUB) == len(vocab.EVENT_TYPES) == 25
    assert vocab.EVENT_TYPE_NAMES == (
        "Battles",
        "Protests",
        "Riots",
        "Explosions/Remote violence",
        "Violence against civilians",
        "Strategic developments",
    )
    assert vocab.RANK_OF_SUB["Armed clash"] < vocab.RANK_OF_SUB["Peaceful protest"] < vocab.RANK_OF_SUB["Attack"]


@pytest.mark.parametrize(
    ("sub_event_type", "disorder_type"),
    [
        ("Armed clash", "Political violence"),
        ("Excessive force against protesters", "Political violence; Demonstrations"),
        ("Protest with intervention", "Demonstrations"),
        ("Peaceful protest", "Demonstrations"),
        ("Violent demonstration", "Demonstrations"),
        ("Mob violence", "Political violence"),
        ("Air/drone strike", "Political violence"),
        ("Abduction/forced disappearance", "Political violence"),
        ("Arrests", "Strategic developments"),
    ],
)
def test_the_disorder_type_of_a_sub_type(sub_event_type: str, disorder_type: str) -> None:
    assert vocab.TYPE_OF_SUB[sub_event_type].disorder_type == disorder_type


def test_every_act_of_the_ledger_is_a_sub_type_and_every_sub_type_has_an_act() -> None:
    assert set(vocab.SUB_OF_ACT.values()) == set(vocab.TYPE_OF_SUB)


@pytest.mark.parametrize(
    ("one", "other", "written"),
    [
        (6, None, "Protesters only"),
        (1, None, "State forces only"),
        (1, 7, "State forces-Civilians"),
        (7, 1, "State forces-Civilians"),
        (2, 3, "Rebel group-Political militia"),
        (3, 2, "Rebel group-Political militia"),
        (1, 1, "State forces-State forces"),
        (1, 8, "State forces-External/Other forces"),
        (7, 8, "External/Other forces-Civilians"),
        (8, 7, "External/Other forces-Civilians"),
    ],
)
def test_the_pair_names_the_lower_code_first_but_for_78(one: int, other: int | None, written: str) -> None:
    assert interaction(INTER_LABELS[one], INTER_LABELS[other] if other else None) == written


def test_the_pairs_are_the_codebooks_forty_four() -> None:
    codes = vocab.INTERACTION_CODES
    assert len(codes) == len(set(codes)) == len(set(vocab.LISTS["interaction"])) == 44
    assert {code for code in codes if code % 10 == 0} == {10, 20, 30, 40, 50, 60, 70, 80}
    assert not {21, 32, 53, 54, 65} & set(codes), "the lower code stands first"
    assert "External/Other forces-Civilians" in vocab.LISTS["interaction"]
    assert "Civilians-External/Other forces" not in vocab.LISTS["interaction"]


@given(st.sampled_from(sorted(INTER_LABELS)), st.sampled_from(sorted(INTER_LABELS)))
def test_the_pair_does_not_depend_on_who_is_named_first(one: int, other: int) -> None:
    assert interaction(INTER_LABELS[one], INTER_LABELS[other]) == interaction(INTER_LABELS[other], INTER_LABELS[one])


@pytest.mark.parametrize(
    ("scales", "written"),
    [
        (["National"], "National"),
        (["Other", "Other"], "Other"),
        (["Other", "New media"], "Other-New media"),
        (["Other", "National", "New media"], "Other-New media"),
        (["International", "Regional"], "Regional-International"),
        (["International", "Local partner", "Other"], "Local partner-Other"),
        (["National", "Subnational"], "Subnational-National"),
    ],
)
def test_the_source_scale_is_one_label_or_the_two_lowest(scales: list[str], written: str) -> None:
    assert source_scale(scales) == written


@given(st.lists(st.sampled_from(SOURCE_SCALES), min_size=1))
def test_the_source_scale_does_not_depend_on_the_order_of_the_sources(scales: list[str]) -> None:
    written = source_scale(scales)
    assert written == source_scale(sorted(scales)) == source_scale(scales[::-1])
    assert set(written.split("-")) <= set(scales)


@pytest.mark.parametrize(
    ("event_type", "sub_event_type", "inter2", "targeted"),
    [
        ("Violence against civilians", "Attack", "Civilians", True),
        ("Violence against civilians", "Abduction/forced disappearance", "Civilians", True),
        ("Protests", "Excessive force against protesters", "State forces", True),
        ("Protests", "Peaceful protest", None, False),
        ("Explosions/Remote violence", "Air/drone strike", "Civilians", True),
        ("Explosions/Remote violence", "Air/drone strike", "Rebel group", False),
        ("Explosions/Remote violence", "Remote explosive/landmine/IED", None, False),
        ("Riots", "Mob violence", "Civilians", True),
        ("Riots", "Violent demonstration", None, False),
        ("Battles", "Armed clash", "Civilians", False),
        ("Strategic developments", "Other", "Civilians", False),
    ],
)
def test_civilians_are_the_target(event_type: str, sub_event_type: str, inter2: str | None, targeted: bool) -> None:
    assert is_civilian_targeting(event_type, sub_event_type, inter2) is targeted


def test_no_closed_list_names_a_value_twice() -> None:
    for name, values in vocab.LISTS.items():
        assert len(values) == len(set(values)), name
