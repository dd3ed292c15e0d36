"""Why an event is as it is, and what a person should look at."""

import pytest

from pipeline import fuse
from pipeline.errors import InputError
from tests.fuse.world import fused, told


def test_an_event_tells_its_claims_its_figures_and_what_was_left_out() -> None:
    out = fused(told("A", dead=13), told("B", by="WIRE", dead=16), told("C", by="COUNTER", act="armed_clash",
                sub_event_type="Armed clash", subject_group="state_forces"))  # fmt: skip
    event = out["events"].set_index("event_type").loc["Violence against civilians", "event_id_cnty"]
    lines = "\n".join(fuse.explained(out, event))
    assert "defines: " in lines
    assert "because: same place" in lines
    assert "conservative  best 13" in lines
    assert "highest_tier  best 13" in lines
    assert "considered and left out:\n  C killed state_forces 10: stands in XSY" in lines


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
