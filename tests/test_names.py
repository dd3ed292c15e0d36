"""When two spellings are one name."""

from math import inf

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


@pytest.mark.parametrize(
    ("nearer", "farther", "to"),
    [
        ("Karkat", "Karkitiya", "Kirkat"),
        ("Sukari", "Sukkariyeh", "Sukkari"),
        ("Jammasa", "Jammasiyah", "Jamassa"),
        ("بشلامون", "بشلمونة", "بشلمون"),
        ("القصر", "القصير", "القصور"),
    ],
)
def test_a_vowel_between_consonants_is_a_lesser_slip_than_a_syllable_or_another_long_vowel(
    nearer: str, farther: str, to: str
) -> None:
    asked = names.folded(to)
    assert names.slips(asked, names.folded(nearer)) < names.slips(asked, names.folded(farther))


@pytest.mark.parametrize(("a", "b"), [("Qardaha", "Kerdaha"), ("Jableh", "Safita"), ("قرداحة", "قرداخة")])
def test_slips_are_counted_only_up_to_the_most_that_is_asked_for(a: str, b: str) -> None:
    one, other = names.folded(a), names.folded(b)
    apart = names.slips(one, other)
    assert names.slips(one, other, most=apart) == apart
    assert names.slips(one, other, most=0.1) == inf
