"""Two spellings lie so many slips apart as hearing, typing and romanising make likely."""

from math import inf

import pytest

from pipeline import names
from pipeline.slips import share_of_slips, slips


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
    assert slips(asked, names.folded(nearer)) < slips(asked, names.folded(farther))


@pytest.mark.parametrize(("a", "b"), [("Qardaha", "Kerdaha"), ("Jableh", "Safita"), ("قرداحة", "قرداخة")])
def test_slips_are_counted_only_up_to_the_most_that_is_asked_for(a: str, b: str) -> None:
    one, other = names.folded(a), names.folded(b)
    apart = slips(one, other)
    assert slips(one, other, most=apart) == apart
    assert slips(one, other, most=0.1) == inf


@pytest.mark.parametrize(
    ("arabic", "likelier", "less_likely"),
    [
        ("جبريون", "Jibaryun", "Jabriyan"),
        ("عين الزبدة", "Ayn az Zubda", "Ayn az Zayda"),
        ("ظهر", "Dahr", "Kahr"),
        ("خربة", "Kharbe", "Harbe"),
        ("السرسكية", "Sarsakiyeh", "Sarkasiyeh"),
    ],
)
def test_arabic_is_heard_as_romanisers_write_it(arabic: str, likelier: str, less_likely: str) -> None:
    read = names.folded(arabic)
    assert slips(read, names.folded(likelier)) < slips(read, names.folded(less_likely))
    assert slips(read, names.folded(likelier)) == slips(names.folded(likelier), read)


def test_a_vowel_that_arabic_does_not_write_is_a_lesser_slip_than_one_that_it_does() -> None:
    assert slips(names.folded("حمص"), names.folded("Hims")) < slips(names.folded("حميص"), names.folded("Hims"))


def test_names_with_few_letters_in_common_are_not_compared() -> None:
    assert share_of_slips(names.folded("Jableh"), names.folded("Safita"), 0.3) == (inf, inf)
