"""What holds of fusion whatever the claims are: order, copies, undone merges, and that nothing is lost or doubled."""

import json
from collections.abc import Callable
from random import Random

import pandas as pd
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from pipeline import fuse, release, schema, validate
from pipeline.schema import Dataset
from tests.fuse.world import COAST, day, fused, named_together, related, rulings, tables, told

PLACES, SPEAKERS = ("V1", "V2", "V3", "T1", "Q1", "SY06"), ("MONITOR", "COUNTER", "INQUIRY", "WIRE", "UNATTRIBUTED")
ACTS = {"attack_on_civilians": "Attack", "killing": "Attack", "armed_clash": "Armed clash", "air_strike": "Air/drone strike"}
WORDED: dict[str, Callable[[int], tuple[int | None, int | None, int | None]]] = {
    "at_least": lambda dead: (dead, dead, None),
    "range": lambda dead: (dead, None, dead + 9),
    "up_to": lambda dead: (None, None, dead),
    "non_numeric": lambda _: (2, None, None),
}
DRAWN = st.lists(
    st.tuples(
        st.sampled_from(PLACES), st.sampled_from(SPEAKERS), st.one_of(st.none(), st.integers(1, 40)), st.integers(5, 8),
        st.integers(0, 3), st.sampled_from(sorted(ACTS)), st.sampled_from(["p", "q", "own"]),
        st.sampled_from(["incident", "snapshot", "newly_documented", *WORDED]),
    ),
    min_size=1, max_size=10,
)  # fmt: skip
few = settings(max_examples=12, deadline=None)
fewer = settings(max_examples=5, deadline=None)  # each builds two or three data sets
FIGURES = ["fatalities", "x_fat_low", "x_fat_best", "x_fat_high", "x_fat_high_open", "x_fat_status"]
VALUES = ["value_low", "value_best", "value_high", "high_open", "status"]
NOWHERE = dict.fromkeys(("latitude", "longitude", "geo_precision", "x_geo_uncertainty_m", "where_prec"))
SEVERAL = st.lists(st.sampled_from(["V1", "V2", "V3", "T1", "C3588"]), min_size=2, max_size=4, unique=True)


def in_all(ref: str, by: str, dead: int, **said: object) -> dict[str, object]:
    """What a speaker claims in all for the governorate of every place of these tests, by 10 March."""
    many = {"acts": "many", "disposition": "aggregate", "place_scope": "admin1_list", "count_basis": "snapshot"}
    return told(ref, "SY06", by, dead, **(NOWHERE | many | day(5, 11) | {"as_of": pd.Timestamp("2025-03-10")} | said))


def counts(dataset: Dataset) -> list[str]:
    """Every figure of every event and total, in no order."""
    rows = [dataset[table][names].to_numpy().tolist() for table, names in (("events", FIGURES), ("aggregates", VALUES))]
    return sorted(str(row) for table in rows for row in table)


def drawn(rows: list[tuple[str, str, int | None, int, int, str, str, str]]) -> list[dict[str, object]]:
    return [
        told(f"LST-{at}", place, by, dead, act=act, sub_event_type=ACTS[act], episode_id="coast-2025-03",
             page=page if page != "own" else f"own{at}", **day(first, first + length), **counted(dead, how))
        for at, (place, by, dead, first, length, act, page, how) in enumerate(rows)
    ]  # fmt: skip


def counted(dead: int | None, how: str) -> dict[str, object]:
    """A count basis as it is; or a way to word the figure of an incident."""
    if dead is None or how not in WORDED:
        return {"count_basis": how if how not in WORDED else "incident"}
    low, value, high = WORDED[how](dead)
    return {"count_basis": "incident", "qualifier": how, "value_low": low, "value": value, "value_high": high}


def same(a: Dataset, b: Dataset) -> None:
    for name in ("events", "aggregates", "event_claims", "event_figures", "claim_relations", "claims"):
        pd.testing.assert_frame_equal(pd.DataFrame(a[name]), pd.DataFrame(b[name]))


# One clash of two days beside one of the first day and one of the second, which fit it equally well and not each other:
TIED = [("V1", by, None, first, last, "armed_clash", "own", "incident")
        for by, first, last in (("MONITOR", 7, 1), ("COUNTER", 7, 0), ("WIRE", 8, 0))]  # fmt: skip
# Two counts of one tier, of which the lower is taken: the other, carried once more, must not outvote it.
EVEN = [("V1", by, dead, 7, 0, "attack_on_civilians", "own", "incident") for by, dead in (("MONITOR", 10), ("COUNTER", 20))]


@few
@given(DRAWN, st.randoms(use_true_random=False))
@example(TIED, Random(0))
def test_the_order_of_claims_does_not_matter(rows, random) -> None:  # type: ignore[no-untyped-def]
    claims = drawn(rows)
    given_tables = tables(claims)
    random.shuffle(claims)
    shuffled = tables(claims)
    same(fuse.fuse(given_tables), fuse.fuse(shuffled))


# A count, and what was added to the record later: it only quantifies the event.
ADDED = [("V1", "MONITOR", dead, 7, 0, "attack_on_civilians", "own", how) for dead, how in ((10, "snapshot"),
         (5, "newly_documented"))]  # fmt: skip


@few
@given(DRAWN)
@example(ADDED)
def test_nothing_is_lost_and_nothing_doubled(rows) -> None:  # type: ignore[no-untyped-def]
    claims = drawn(rows)
    out = fused(*claims)
    assert sorted(out["claims"]["claim_id"]) == sorted(str(row["claim_id"]) for row in claims)
    held = out["event_claims"]
    assert held["claim_id"].is_unique  # shares of a total apart: see below
    assert set(held["claim_id"]) == set(out["claims"]["claim_id"])  # each tells one act at one place within a month
    in_totals = {claim for text in out["aggregates"]["claim_ids"] for claim in json.loads(text)}
    found = out["claims"].set_index("claim_id")["disposition"]
    assert set(found[found.isin(["event", "both"])].index) == set(held["claim_id"])
    assert set(found[found.isin(["aggregate", "both"])].index) == in_totals
    assert held.groupby("event_id_cnty")["role"].agg(lambda roles: (roles == "defines").sum()).eq(1).all()


@fewer
@given(DRAWN, st.integers(0, 11), st.sampled_from(SPEAKERS))
@example(EVEN, 1, "WIRE")
def test_a_copy_of_a_claim_changes_no_figure(rows, at, by) -> None:  # type: ignore[no-untyped-def]
    """Neither of an event nor of a total, whoever prints it again."""
    claims = [*drawn(rows), in_all("T-1", "MONITOR", 90), in_all("T-2", "COUNTER", 70)]
    original = claims[at % len(claims)]
    copy = original | told("COPY-1", page="copy") | {
        name: value for name, value in original.items() if name not in ("claim_id", "ledger_ref", "doc_id", "url", "summary")
    } | {"originator_id": by}  # fmt: skip
    after = fused(*claims, copy, relations=related((copy, "same_originator_copy", original)))
    assert counts(after) == counts(fused(*claims))


@few
@given(DRAWN)
def test_every_event_is_at_one_place_on_days_that_make_an_event(rows) -> None:  # type: ignore[no-untyped-def]
    events = fused(*drawn(rows))["events"]
    assert (events["x_date_start"] <= events["event_date"]).all()
    assert (events["event_date"] <= events["x_date_end"]).all()


# An inquiry's range, and a ministry's number above it: the best evidence names no value of its own.
RANGE = [("V1", by, dead, 7, 0, "attack_on_civilians", "own", how) for by, dead, how in (("INQUIRY", 16, "range"),
         ("COUNTER", 40, "incident"))]  # fmt: skip


@fewer
@given(DRAWN, st.integers(1, 99), st.integers(1, 99))
@example(RANGE, 1, 1)
def test_low_is_at_most_best_and_best_at_most_high(rows, one, other) -> None:  # type: ignore[no-untyped-def]
    """Wherever two of them are known, in events, in totals and under every rule."""
    out = fused(*drawn(rows), in_all("T-1", "MONITOR", one), in_all("T-2", "INQUIRY", other))
    for table, names in (
        ("events", ["x_fat_low", "x_fat_best", "x_fat_high"]),
        ("aggregates", ["value_low", "value_best", "value_high"]),
        ("event_figures", ["low", "best", "high"]),
    ):
        for at, more in (names[:2], names[1:], names[::2]):
            both = out[table][[at, more]].dropna().astype(int)
            assert (both[at] <= both[more]).all(), (table, at, more)


@fewer
@given(st.sampled_from(["V1", "V3", "Q1"]), st.sampled_from(SPEAKERS), st.integers(5, 8), st.integers(1, 40))
def test_a_merge_undone_by_a_ruling_restores_both_ids(place, by, first, dead) -> None:  # type: ignore[no-untyped-def]
    """Through releases: apart, then one with a tombstone, then apart again."""
    a, b = told("A", place, **day(first)), told("B", place, by, dead, **day(first))
    apart, nothing = rulings(("different", "A", "B")), schema.framed([], schema.ID_REGISTRY)
    before = release.settle(fused(a, b, ruled=apart), nothing, None)
    merged = release.settle(fused(a, b), before["id_registry"], before)
    assume(len(merged["events"]) == 1)
    again = release.settle(fused(a, b, ruled=apart), merged["id_registry"], merged)
    assert set(merged["events"]["event_id_cnty"]) < set(before["events"]["event_id_cnty"])
    assert set(again["events"]["event_id_cnty"]) == set(before["events"]["event_id_cnty"])
    assert again["id_registry"]["status"].eq("active").all()


@fewer
@given(SEVERAL, st.integers(1, 60), DRAWN)
def test_a_total_shared_out_is_counted_once(places, dead, rows) -> None:  # type: ignore[no-untyped-def]
    """The shares sum to it, or there are none; no place with dead of its own has one."""
    out = fused(named_together("LIST", dead, *places, episode_id="coast-2025-03"), *drawn(rows))
    shares = out["events"][out["events"]["x_alloc_group"].notna()]
    own = out["events"][out["events"]["x_alloc_group"].isna() & out["events"]["x_date_start"].le(pd.Timestamp("2025-03-07"))
                        & out["events"]["x_date_end"].ge(pd.Timestamp("2025-03-07"))]  # fmt: skip
    assert shares["fatalities"].sum() in (0, dead)
    assert sorted(shares["x_place_id"]) in ([], sorted(places))
    assert not set(shares["x_place_id"]) & set(own["x_place_id"])


@fewer
@given(st.dictionaries(st.sampled_from(["V1", "V3", "T1"]), st.tuples(st.integers(1, 40), st.integers(1, 40)), min_size=1),
       st.integers(1, 100), st.integers(1, 100))  # fmt: skip
def test_what_a_speaker_tells_of_places_never_exceeds_his_total_without_a_finding(at, one, other) -> None:  # type: ignore[no-untyped-def]
    speakers = (("MONITOR", one), ("COUNTER", other))
    parts = [told(f"{by}-{place}", place, by, at[place][who], **day(7)) for place in at for who, (by, _) in enumerate(speakers)]
    out = fused(*parts, *(in_all(f"T-{by}", by, total) for by, total in speakers))
    out |= {"reconciliation": fuse.reconciled(out)}
    check = next(check for check in validate.CHECKS if check.check_id == "V-AGG-3")
    exceed = [by for who, (by, total) in enumerate(speakers) if sum(dead[who] for dead in at.values()) > total]
    told_of = check.find(out)["message"]
    assert [by for by, _ in speakers if told_of.str.contains(f"originator_id {by}").any()] == exceed


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
