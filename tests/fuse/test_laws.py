"""What holds of fusion whatever the claims are: order, copies, undone merges, and that nothing is lost or doubled."""

import json

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import fuse, schema
from pipeline.schema import Dataset
from tests.fuse.world import COAST, day, fused, related, rulings, tables, together, told

PLACES, SPEAKERS = ("V1", "V2", "V3", "T1", "Q1", "SY06"), ("MONITOR", "COUNTER", "INQUIRY", "WIRE", "UNATTRIBUTED")
ACTS = {"attack_on_civilians": "Attack", "killing": "Attack", "armed_clash": "Armed clash", "air_strike": "Air/drone strike"}
DRAWN = st.lists(
    st.tuples(
        st.sampled_from(PLACES), st.sampled_from(SPEAKERS), st.one_of(st.none(), st.integers(1, 40)), st.integers(5, 8),
        st.integers(0, 3), st.sampled_from(sorted(ACTS)), st.sampled_from(["p", "q", "own"]),
        st.sampled_from(["incident", "snapshot", "newly_documented"]),
    ),
    min_size=1, max_size=10,
)  # fmt: skip
few = settings(max_examples=12, deadline=None)


def drawn(rows: list[tuple[str, str, int | None, int, int, str, str, str]]) -> list[dict[str, object]]:
    return [
        told(f"LST-{at}", place, by, dead, act=act, sub_event_type=ACTS[act], count_basis=basis, episode_id="coast-2025-03",
             page=page if page != "own" else f"own{at}", **day(first, first + length))
        for at, (place, by, dead, first, length, act, page, basis) in enumerate(rows)
    ]  # fmt: skip


def same(a: Dataset, b: Dataset) -> None:
    for name in ("events", "aggregates", "event_claims", "event_figures", "claim_relations", "claims"):
        pd.testing.assert_frame_equal(pd.DataFrame(a[name]), pd.DataFrame(b[name]))


@few
@given(DRAWN, st.randoms(use_true_random=False))
def test_the_order_of_claims_does_not_matter(rows, random) -> None:  # type: ignore[no-untyped-def]
    claims = drawn(rows)
    given_tables = tables(claims)
    random.shuffle(claims)
    shuffled = tables(claims)
    same(fuse.fuse(given_tables), fuse.fuse(shuffled))


@few
@given(DRAWN)
def test_nothing_is_lost_and_nothing_doubled(rows) -> None:  # type: ignore[no-untyped-def]
    claims = drawn(rows)
    out = fused(*claims)
    assert sorted(out["claims"]["claim_id"]) == sorted(str(row["claim_id"]) for row in claims)
    held = out["event_claims"]
    assert held["claim_id"].is_unique
    in_totals = {claim for text in out["aggregates"]["claim_ids"] for claim in json.loads(text)}
    found = out["claims"].set_index("claim_id")["disposition"]
    assert set(found[found.isin(["event", "both"])].index) == set(held["claim_id"])
    assert set(found[found.isin(["aggregate", "both"])].index) == in_totals
    assert held.groupby("event_id_cnty")["role"].agg(lambda roles: (roles == "defines").sum()).eq(1).all()


@few
@given(DRAWN, st.data())
def test_a_copy_of_a_claim_changes_no_figure(rows, data) -> None:  # type: ignore[no-untyped-def]
    claims = drawn(rows)
    original = data.draw(st.sampled_from(claims))
    copy = original | told("COPY-1", page="copy") | {
        name: value for name, value in original.items() if name not in ("claim_id", "ledger_ref", "doc_id", "url", "summary")
    }  # fmt: skip
    before = fused(*claims)
    after = fused(*claims, copy, relations=related((copy, "same_originator_copy", original)))
    figures = ["fatalities", "x_fat_low", "x_fat_best", "x_fat_high", "x_fat_high_open", "x_fat_status"]
    assert sorted(map(str, before["events"][figures].to_numpy().tolist())) == sorted(
        map(str, after["events"][figures].to_numpy().tolist())
    )


@few
@given(DRAWN)
def test_every_event_is_at_one_place_on_days_that_make_an_event(rows) -> None:  # type: ignore[no-untyped-def]
    events = fused(*drawn(rows))["events"]
    assert (events["x_date_start"] <= events["event_date"]).all()
    assert (events["event_date"] <= events["x_date_end"]).all()
    known = events[["x_fat_low", "x_fat_best", "x_fat_high"]].dropna().astype(int)
    assert (known["x_fat_low"] <= known["x_fat_best"]).all()
    assert (known["x_fat_best"] <= known["x_fat_high"]).all()


def test_a_merge_undone_by_a_ruling_restores_both_ids() -> None:
    a, b = told("A"), told("B", by="WIRE")
    apart = {fused(a)["events"]["event_id_cnty"].iloc[0], fused(b)["events"]["event_id_cnty"].iloc[0]}
    assert len(together(fused(a, b))) == 1
    assert set(fused(a, b, ruled=rulings(("different", "A", "B")))["events"]["event_id_cnty"]) == apart


def test_a_claim_that_makes_no_event_is_kept_with_the_reason() -> None:
    out = fused(told("A", **day(1, 31)), told("B", date_start=None, date_end=None))
    assert out["claims"].set_index("ledger_ref")["disposition"].to_dict() == {"A": "event", "B": "record_only"}
    assert out["claims"]["disposition_reason"].notna().all()


def test_no_claims_give_empty_tables() -> None:
    out = fuse.fuse(tables([]))
    for name in ("events", "aggregates", "event_claims", "event_figures"):
        assert out[name].empty
        assert tuple(out[name].columns) == schema.TABLES[name].names


def test_a_total_never_becomes_a_point() -> None:
    total = told("A", dead=745, disposition="aggregate", acts="many", place_ids=COAST, place_scope="region_loose", latitude=None,
                 longitude=None)  # fmt: skip
    out = fused(total)
    assert out["events"].empty
    assert out["aggregates"]["value_best"].tolist() == [745]
