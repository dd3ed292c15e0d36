"""A value for every row without a step per row: null stays null, what is not there stays out."""

import pandas as pd

from pipeline.fuse.lookups import leading, mapped, matching, once_each, positions

SAID = pd.Series(["b", None, "a", "z", "b"], dtype="str", index=[5, 6, 7, 8, 9])


def test_a_key_stands_where_it_stands_first() -> None:
    assert positions(SAID, pd.Series(["a", "b", "b"], dtype="str")).tolist() == [1, -1, 0, -1, 1]
    assert positions(SAID, pd.Series([], dtype="str")).tolist() == [-1] * 5


def test_a_value_looked_up_is_null_where_its_key_is_unknown() -> None:
    found = mapped(SAID, pd.Series([1.0, 2.0], index=["a", "b"]))
    assert found.index.tolist() == SAID.index.tolist()
    assert found.dropna().to_dict() == {5: 2.0, 7: 1.0, 9: 2.0}


def test_each_distinct_text_is_worked_out_once() -> None:
    seen: list[str] = []
    found = once_each(SAID, lambda text: seen.append(text) or text.upper())
    assert seen == ["b", "a", "z"]
    assert found.dropna().to_dict() == {5: "B", 7: "A", 8: "Z", 9: "B"}


def test_a_pattern_finds_words_whatever_their_case_and_nothing_in_a_null() -> None:
    texts = pd.Series(["An Ambush on the road", None, "a siege"], dtype="str")
    assert matching(texts, r"\bambush").tolist() == [True, False, False]


def test_a_part_of_a_row_leads_to_its_row() -> None:
    refs = pd.Series(["SYC-005-a", "SYC-005", "list 4", None], dtype="str")
    assert leading(refs, r"[A-Z]+-\d+").fillna("").tolist() == ["SYC-005", "SYC-005", "", ""]
