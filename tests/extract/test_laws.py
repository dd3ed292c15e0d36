"""What holds for every report, whatever stands in it."""

from itertools import pairwise
from random import Random

import pandas as pd
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import ids, schema
from pipeline.extract.words.letters import letters
from pipeline.extract.words.sentences import spans_of
from tests.extract.conftest import read_all

WORDS = st.sampled_from(
    "12 five dozens civilians soldiers women were killed wounded and , . in Jableh Sanobar on Friday said the Observatory "
    "including of clashes near no could 7 March قتل 5 مدنيين في جبلة وأصيب آخرون بينهم نساء “ ” ُ \u200f".split(" ")
)
# Many reports at a time: compiling the gazetteer's names is what takes long.
REPORTS = st.lists(st.lists(WORDS, min_size=1, max_size=40).map(" ".join), min_size=20, max_size=40, unique=True)
calmly = settings(
    max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
)


@calmly
@given(REPORTS)
def test_quotes_stand_where_their_offsets_say_ids_are_unique_and_relations_name_claims(texts: list[str]) -> None:
    drafted = read_all((text, "2025-03-09") for text in texts)
    stored = {ids.document_id(text): ids.normalised(text) for text in texts}
    for claim in drafted.claims.to_dict("records"):
        assert stored[claim["doc_id"]][claim["char_start"] : claim["char_end"]] == claim["quote"]
    known = drafted.claims["claim_id"]
    assert known.is_unique
    assert set(drafted.relations["claim_id"]) | set(drafted.relations["other_claim_id"]) <= set(known)
    assert not drafted.relations.duplicated().any()
    schema.checked(drafted.claims, schema.CLAIMS, "read")


@calmly
@given(REPORTS, st.randoms(use_true_random=False))
def test_the_order_in_which_reports_come_changes_nothing(texts: list[str], chance: Random) -> None:
    shuffled = chance.sample(texts, len(texts))
    one, other = (read_all((text, "2025-03-09") for text in order) for order in (texts, shuffled))
    pd.testing.assert_frame_equal(one.claims, other.claims)
    pd.testing.assert_frame_equal(one.relations, other.relations)


@given(st.text(max_size=300))
def test_letters_lead_back_to_the_text(text: str) -> None:
    stored = ids.normalised(text)
    read = letters(stored)
    assert len(read.text) == len(read.written)
    assert read.start(0) <= read.end(len(read.text)) <= len(stored)


@given(st.text(alphabet='ab .!?\n"', max_size=200))
def test_sentences_follow_each_other(text: str) -> None:
    spans = list(spans_of(letters(ids.normalised(text))))
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
