"""When two spellings are one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import names
from tests.builders import cases

LETTERS = "abcdefghijklmnopqrstuvwxyzâéîûḩşţ'’ʿ- اأإآبتثجحخدذرزسشصضطظعغفقكلمنهويىةئؤءًّـ0123456789٠١٢_()"
SPELLINGS = st.text(st.sampled_from(LETTERS), max_size=24)
ARABIC_NAMES = st.text(st.sampled_from("ابتجحدرسشصطعقكلمنهوي"), min_size=3, max_size=8)


@pytest.mark.parametrize("case", cases("names"), ids=lambda case: f"{case['one']} = {case['other']}")
def test_two_spellings_of_one_name(case: dict[str, str]) -> None:
    one, other = names.folded(case["one"]), names.folded(case["other"])
    if case["alike"] == "folded":
        assert names.key(one) == names.key(other)
    else:
        assert names.key(one) != names.key(other)
        assert (names.skeleton(one) == names.skeleton(other)) == (case["alike"] == "skeleton")


@given(SPELLINGS)
def test_folding_again_changes_nothing(spelling: str) -> None:
    once = names.folded(spelling)
    assert names.folded(once) == once


@given(st.lists(SPELLINGS))
def test_many_are_folded_as_one_by_one(spellings: list[str]) -> None:
    assert names.folded_all(spellings) == [names.folded(spelling) for spelling in spellings]


@given(ARABIC_NAMES, st.sampled_from("وبلكف"))
def test_an_attached_particle_never_hides_the_name(name: str, particle: str) -> None:
    assert names.folded(name) in names.readings(particle + name)


@given(st.lists(st.sampled_from(["المختارية", "Beit Ana", "Qosmîne"]), min_size=1))
def test_case_marks_and_spaces_never_matter(words: list[str]) -> None:
    name = " ".join(words)
    assert names.folded(f"  {name.upper()}\u200f ") == names.folded(name)


@pytest.mark.parametrize(
    ("copied", "read"),
    [("\u200fقرية", "قرية"), ("قريـة", "قرية"), ("ﺟﺒﻠﺔ", "جبلة"), ("\u202a17 km\u202c", "17 km"), ("Bdāmā’s", "Bdāmā’s")],
)
def test_a_text_is_read_without_marks_that_nobody_sees(copied: str, read: str) -> None:
    assert names.plain(copied) == read
