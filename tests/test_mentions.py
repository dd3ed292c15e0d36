"""Where known names stand in running text; every row of tests/cases/mentions.csv is one text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.mentions import Spotter
from tests.builders import cases

NAMES = ("Jableh", "Baniyas", "Beit", "Beit Ana", "Ras al-Ain", "al-Qardaha", "جبلة", "بانياس", "القرداحة", "القصور")
SPOTTER = Spotter((name, name) for name in NAMES)
TEXTS = st.text(st.sampled_from("Jableh Beit Ana-’وبجلة انيس \u200fُ😀é"), max_size=60)


@pytest.mark.parametrize("case", cases("mentions"), ids=lambda case: case["text"])
def test_names_are_found(case: dict[str, str]) -> None:
    assert "|".join(mention.text for mention in SPOTTER.mentions(case["text"])) == case["found"]


@given(TEXTS)
def test_offsets_are_code_points_of_the_text_as_it_stands(text: str) -> None:
    mentions = SPOTTER.mentions(text)
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))


@given(st.lists(TEXTS, max_size=5))
def test_many_texts_are_read_as_one_by_one(texts: list[str]) -> None:
    together = [(mention.number, mention.start, mention.text) for mention in SPOTTER.mentions_in(texts)]
    alone = [(number, mention.start, mention.text) for number, text in enumerate(texts) for mention in SPOTTER.mentions(text)]
    assert together == alone


@given(TEXTS, st.sampled_from(NAMES), TEXTS)
def test_a_name_between_spaces_is_found_or_part_of_a_longer_one(before: str, name: str, after: str) -> None:
    text = f"{before} {name} {after}"
    start = len(before) + 1
    assert any(mention.start <= start < mention.end for mention in SPOTTER.mentions(text))


def test_a_name_of_several_things_tells_them_all() -> None:
    spotter = Spotter([("Army", "old"), ("army", "new"), ("Army", "old")])
    assert spotter.mentions("the army")[0].payloads == ("old", "new")


def test_texts_longer_than_a_batch_lose_nothing() -> None:
    texts = ["Jableh " * 20_000, "Baniyas", "x" * 60_000, "Beit Ana"]
    found = SPOTTER.mentions_in(texts)
    assert len(found) == 20_002
    assert [mention.number for mention in found[-2:]] == [1, 3]
