"""When a person's decision is to be looked at again: what it rested on has changed (DESIGN 1.9)."""

from functools import cache

import pandas as pd
import pytest

from pipeline import fuse, validate
from pipeline.fuse.why.evidence import fingerprints
from pipeline.schema import Dataset
from tests.fuse.world import fused, named_together, rulings, told

A, B, C = told("A", dead=13), told("B", by="WIRE", dead=40), told("C", by="INQUIRY", dead=30)
CHECK = next(check for check in validate.CHECKS if check.check_id == "V-RULING")


@cache
def before() -> Dataset:
    """What the person saw."""
    return fused(A, B)


def signed(kind: str, a: str, b: object, dataset: Dataset) -> pd.DataFrame:
    """The ruling with the fingerprint that `review` would have given with its row."""
    made = rulings((kind, a, b))
    return made.assign(evidence=fingerprints(dataset, kind, made["key_a"], made["key_b"]))


def again(dataset: Dataset) -> bool:
    """Whether the ruling of this data set is to be looked at again; the finding and the list of open questions agree."""
    dataset = dataset | {"rulings": fuse.weighed(dataset)}
    found = CHECK.find(dataset)
    listed = fuse.review(dataset)["kind"].eq("ruling to look at again")
    assert len(found) == listed.sum()
    return not found.empty


@pytest.mark.parametrize(("kind", "value"), [("same", "B"), ("different", "B"), ("figure_is", 20)])
def test_a_ruling_in_force_rests_on_what_it_was_made_on(kind: str, value: object) -> None:
    made = signed(kind, "A", value, before())
    assert not again(fused(A, B, ruled=made))


@pytest.mark.parametrize(("kind", "value"), [("same", "B"), ("different", "B")])
def test_a_new_claim_of_the_event_opens_the_question_again(kind: str, value: object) -> None:
    made = signed(kind, "A", value, before())
    assert again(fused(A, B, C, ruled=made))


def test_a_changed_figure_opens_it_and_a_changed_remark_does_not() -> None:
    made = signed("figure_is", "A", 20, before())
    assert again(fused(A | {"value": 14, "value_low": 14, "value_high": 14}, B, ruled=made))
    assert not again(fused(A | {"summary": "Other words.", "note": "A remark."}, B, ruled=made))


def test_a_ruling_on_a_place_rests_on_the_wording_alone() -> None:
    made = signed("place_is", "A", "V1", before())
    assert not again(fused(A, B, C, ruled=made))
    assert again(fused(A | {"place_text": "Another wording"}, B, ruled=made))


def test_a_row_without_a_fingerprint_is_never_opened() -> None:
    assert not again(fused(A, B, C, ruled=rulings(("figure_is", "A", 20))))


def test_an_opened_ruling_stands_until_its_new_row_settles_it() -> None:
    out = fused(A, B, C, ruled=signed("figure_is", "A", 20, before()))
    assert out["events"]["fatalities"].tolist() == [20]
    out = out | {"rulings": fuse.weighed(out)}
    row = fuse.review(out).set_index("kind").loc["ruling to look at again", "row"].split(",")
    assert row[:4] == ["figure_is", "A", "", "20"]
    assert not again(fused(A, B, C, ruled=rulings(("figure_is", "A", 20)).assign(evidence=row[-1])))


def test_a_total_shared_out_can_be_left_whole_by_the_row_of_the_review() -> None:
    claim = named_together("A", 10, "V1", "V2")
    row = fuse.review(fused(claim)).set_index("kind").loc["shared total", "row"].split(",")
    made = rulings(("whole", row[1], "")).assign(evidence=row[-1])
    assert fused(claim, ruled=made)["events"].empty
    assert not again(fused(claim, ruled=made))


def test_a_question_opened_again_tells_which_claims_came_went_or_changed() -> None:
    made = signed("different", "A", "B", before())
    now = fused(A | {"value": 14, "value_low": 14, "value_high": 14}, C, ruled=made)
    told_of = fuse.review(now | {"rulings": fuse.weighed(now)}).set_index("kind")["what"]["ruling to look at again"]
    gone = str(B["claim_id"])[4:10]
    assert f"since then new: C; gone: {gone}; says something else: A; replace " in told_of
