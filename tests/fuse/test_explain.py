"""Why an event is as it is, and what a person should look at."""

import re
from datetime import date

import pytest

from pipeline import fuse
from pipeline.errors import InputError
from tests.fuse.world import fused, named_together, related, told


def test_an_event_tells_its_claims_its_figures_and_what_was_left_out() -> None:
    out = fused(told("A", dead=13), told("B", by="WIRE", dead=16), told("C", by="COUNTER", act="armed_clash",
                sub_event_type="Armed clash", subject_group="state_forces"))  # fmt: skip
    event = out["events"].set_index("event_type").loc["Violence against civilians", "event_id_cnty"]
    lines = "\n".join(fuse.explained(out, event))
    assert "defines: " in lines
    assert "because: same place" in lines
    assert "conservative  best 13" in lines
    assert "highest_tier  best 13" in lines
    assert "same window; one window inside the other" not in lines
    assert "considered and left out:\n  stands in XSY" in lines
    assert "(1 claim):\n      C killed state_forces 10\n      set apart by: different kinds of act" in lines


def test_claims_that_one_reason_keeps_out_are_told_together() -> None:
    out = fused(told("A", dead=13), *(named_together(f"T{dead}", dead, "V1", "V2") for dead in (900, 700, 800)))
    lines = fuse.explained(out, str(out["events"]["event_id_cnty"].iloc[0]))
    assert lines[-2].endswith("(3 claims):")
    assert lines[-1] == "      T700 killed civilians 700; T800 killed civilians 800; T900 killed civilians 900"


def test_each_figure_counts_or_tells_why_it_does_not() -> None:
    first, later = told("A", dead=13, as_of=date(2025, 3, 8)), told("B", dead=20, as_of=date(2025, 3, 9))
    women = told("A-a", dead=4, subject_group="women", page="A")
    copy, other = told("C", by="PAPER", dead=20), told("D", by="WIRE", dead=16)
    ties = related((women, "component_of", first), (copy, "same_originator_copy", later))
    out = fused(first, later, women, copy, other, relations=ties)
    words = "\n".join(fuse.explained(out, str(out["events"]["event_id_cnty"].iloc[0])))
    figure_of = dict(re.findall(r"  \w+: (\S+) killed .*?its figure: ([^\n]+)", words, flags=re.DOTALL))
    assert figure_of == {"A": "replaced by B", "B": "counts", "A-a": "a part of A", "C": "a copy of B", "D": "counts"}


def test_a_share_of_a_total_says_that_nobody_counted_it_and_how_to_leave_the_total_whole() -> None:
    out = fused(named_together("A", 10, "V1", "V2"))
    words = "\n".join(fuse.explained(out, str(out["events"]["event_id_cnty"].iloc[0])))
    assert f"its number is a share of {out['aggregates']['aggregate_id'].iloc[0]}" in words
    assert "because: 5 of 10 dead of AGG-" in words


def test_an_unknown_id_is_refused_with_what_to_do() -> None:
    with pytest.raises(InputError, match=r"take an id from events\.csv"):
        fuse.explained(fused(told("A")), "XSY000000000000")


def test_questions_come_with_the_row_that_settles_them_heaviest_first() -> None:
    out = fused(
        told("A", "V1", dead=50), told("B", "V2", by="WIRE", dead=50), told("C", "V3", by="WIRE", dead=1, actor_id="uag-syr")
    )
    rows = fuse.review(out)
    assert rows["kind"].iloc[0] == "possible duplicate"
    assert rows["weight"].is_monotonic_decreasing
    pasted = rows["row"].iloc[0].split(",")
    assert pasted[0] == "same"
    assert set(pasted[1:3]) <= set(out["claims"]["claim_id"])
    assert len(pasted) == 8
