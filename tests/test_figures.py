"""What a count in words or digits says, row by row of the lexicon (SPEC 6.1, 1.7), and what holds for every count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.figures import WORD_VALUES, AcledNumber, Figure, acled_number, bounded, number_in_words, parsed, ranged
from tests.builders import cases

CASES = cases("figures")
COUNTS = [case for case in CASES if case["qualifier"]]
SIGNS = {"exact": "", "approx": "~", "at_least": ">=", "more_than": ">", "up_to": "<="}


def number(cell: str) -> int | None:
    return int(cell) if cell else None


@pytest.mark.parametrize("case", COUNTS, ids=lambda case: case["wording"])
def test_a_wording_is_read_as_the_lexicon_says(case: dict[str, str]) -> None:
    expected = Figure(value=number(case["value"]), low=number(case["low"]), high=number(case["high"]), qualifier=case["qualifier"])
    assert parsed(case["wording"]) == expected


@pytest.mark.parametrize("case", COUNTS, ids=lambda case: case["wording"])
def test_acled_would_write(case: dict[str, str]) -> None:
    written = acled_number(parsed(case["wording"]))
    assert (written.number, written.rule) == (int(case["acled"]), case["rule"])
    assert written.imputed == (case["rule"] in ("F-VAGUE", "F-UNK10"))


@pytest.mark.parametrize("wording", [case["wording"] for case in CASES if not case["qualifier"]])
def test_what_is_no_count_is_refused(wording: str) -> None:
    with pytest.raises(ValueError, match="is not a count"):
        parsed(wording)


@pytest.mark.parametrize("wording", ["up to 17", "several"])
def test_without_certain_deaths_no_convention_adds_any(wording: str) -> None:
    assert acled_number(parsed(wording), deaths_certain=False) == AcledNumber(number=0, imputed=False, rule="F-ZERO")


def test_a_figure_that_runs_backwards_cannot_exist() -> None:
    with pytest.raises(ValueError, match="low <= value <= high"):
        Figure(value=5, low=6, high=None, qualifier="exact")
    with pytest.raises(ValueError, match="from 0 up"):
        Figure(value=-1, low=-1, high=None, qualifier="exact")


@given(st.integers(0, 10**7), st.sampled_from(sorted(SIGNS)))
def test_a_noted_number_gives_itself_back(count: int, qualifier: str) -> None:
    for digits in (str(count), f"{count:,}"):
        assert parsed(f"{SIGNS[qualifier]}{digits}") == bounded(count, qualifier)


@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_a_noted_range_gives_itself_back_whichever_end_comes_first(one: int, other: int) -> None:
    assert parsed(f"{one}-{other}") == parsed(f"{other}-{one}") == ranged(one, other)


def in_words(count: int) -> str:
    """English words of a number below a million, as the parser's own tables spell them."""
    names = {value: word for word, value in WORD_VALUES.items()}
    if count >= 1000:
        rest = f" {in_words(count % 1000)}" if count % 1000 else ""
        return f"{in_words(count // 1000)} thousand{rest}"
    if count >= 100:
        rest = f" and {in_words(count % 100)}" if count % 100 else ""
        return f"{names[count // 100]} hundred{rest}"
    if count in names:
        return names[count]
    return f"{names[count - count % 10]}-{names[count % 10]}"


@given(st.integers(0, 999_999))
def test_a_number_in_words_is_that_number(count: int) -> None:
    assert number_in_words(in_words(count)) == count
    assert parsed(in_words(count)) == bounded(count, "exact")


@given(st.text(max_size=30))
def test_any_text_is_a_sound_figure_or_refused(text: str) -> None:
    try:
        figure = parsed(text)
    except ValueError:
        return
    known = [end for end in (figure.low, figure.value, figure.high) if end is not None]
    assert known == sorted(known)
    assert acled_number(figure).number >= 0


@given(st.integers(0, 10**6), st.sampled_from(sorted(SIGNS)))
def test_acleds_number_lies_within_what_was_said(count: int, qualifier: str) -> None:
    figure = bounded(count, qualifier)
    written = acled_number(figure)
    assert (figure.low or 0) <= written.number
    assert figure.high is None or written.number <= figure.high
