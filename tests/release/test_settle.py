"""Ids that stay: merges, splits, withdrawals, row versions and what changed since the last release (SPEC 5.10, 6.7)."""

import pandas as pd
import pytest

from pipeline import release, schema
from pipeline.errors import BuildError
from pipeline.schema import Dataset
from tests.fuse.world import fused, rulings, told

A, B, C = told("A"), told("B", by="WIRE"), told("C", by="INQUIRY", dead=30)
NOBODY = schema.framed([], schema.ID_REGISTRY)
APART = rulings(("different", "A", "B"))


def first() -> Dataset:
    """A release with A and B apart."""
    return frozen(release.settle(fused(A, B, ruled=APART), NOBODY, None))


def frozen(dataset: Dataset, version: str = "1.0.0") -> Dataset:
    known = dataset["id_registry"]
    return dataset | {"id_registry": known.assign(first_release=known["first_release"].fillna(version))}


def next_build(dataset: Dataset, previous: Dataset) -> Dataset:
    return release.settle(dataset, previous["id_registry"], previous)


def standing(dataset: Dataset) -> dict[str, str]:
    return dataset["id_registry"].set_index("id")["status"].to_dict()


def ids(dataset: Dataset) -> set[str]:
    return set(dataset["events"]["event_id_cnty"])


def test_a_first_build_mints_ids_that_no_release_holds_yet() -> None:
    settled = release.settle(fused(A), NOBODY, None)
    assert standing(settled) == {settled["events"]["event_id_cnty"].iloc[0]: "active"}
    assert settled["id_registry"]["first_release"].isna().all()
    assert settled["revisions"].empty


def test_a_merger_keeps_one_id_and_leaves_a_tombstone() -> None:
    before = first()
    after = next_build(fused(A, B), before)
    assert ids(after) < ids(before)
    (gone,) = ids(before) - ids(after)
    row = after["id_registry"].set_index("id").loc[gone]
    assert (row["status"], row["superseded_by"]) == ("merged", *ids(after))


def test_the_older_release_gives_the_id_that_survives() -> None:
    alone = frozen(release.settle(fused(B), NOBODY, None), "1.0.0")
    both = frozen(next_build(fused(A, B, ruled=APART), alone), "1.1.0")
    assert ids(next_build(fused(A, B), both)) == ids(alone)


def test_a_merger_undone_gives_both_ids_back() -> None:
    before = first()
    merged = frozen(next_build(fused(A, B), before), "1.1.0")
    again = next_build(fused(A, B, ruled=APART), merged)
    assert ids(again) == ids(before)
    assert set(standing(again).values()) == {"active"}


def test_what_is_gone_is_retired_and_never_forgotten() -> None:
    before = first()
    after = next_build(fused(A), before)
    assert sorted(standing(after).values()) == ["active", "retired"]


def test_an_earlier_claim_joins_and_the_id_stays_with_its_old_anchor() -> None:
    before = frozen(release.settle(fused(B), NOBODY, None))
    after = next_build(fused(A, B, C), before)
    assert ids(after) == ids(before)
    defining = after["event_claims"][after["event_claims"]["role"].eq("defines")]
    assert defining["claim_id"].tolist() == [B["claim_id"]]
    assert after["events"]["x_anchor_claim_id"].tolist() == [B["claim_id"]]


def test_an_event_keeps_its_id_when_the_claim_that_gave_it_is_rejected() -> None:
    before = frozen(release.settle(fused(B), NOBODY, None))
    both = frozen(next_build(fused(A, B, C), before), "1.1.0")
    after = frozen(next_build(fused(A, B | {"disposition": "rejected"}, C), both), "1.2.0")
    assert ids(after) == ids(before)
    assert standing(after) == dict.fromkeys(ids(before), "active")
    defining = after["event_claims"].set_index("role").loc["defines", "claim_id"]
    assert after["events"]["x_anchor_claim_id"].tolist() == [defining] != [B["claim_id"]]
    assert ids(next_build(fused(A, B | {"disposition": "rejected"}, C), after)) == ids(before)


def test_ids_of_events_change_everywhere_at_once() -> None:
    before = frozen(release.settle(fused(B), NOBODY, None))
    after = next_build(fused(A, B, C), before)
    for table in ("event_areas", "event_claims", "event_figures"):
        assert set(after[table]["event_id_cnty"]) == ids(after)


def test_a_change_counts_the_version_on_and_says_because_of_which_claim() -> None:
    before = frozen(release.settle(fused(A), NOBODY, None))
    after = next_build(fused(A, C), before)
    assert after["events"]["x_row_version"].tolist() == [2]
    best = after["revisions"].set_index("field").loc["x_fat_best"]
    assert (best["old"], best["new"], best["claim_id"]) == ("10", "30", C["claim_id"])


def test_the_same_build_again_changes_nothing() -> None:
    before = first()
    after = next_build(fused(A, B, ruled=APART), before)
    assert after["revisions"].empty
    assert after["events"]["x_row_version"].eq(1).all()


def test_an_id_that_another_anchor_holds_stops_the_build() -> None:
    taken = release.settle(fused(A), NOBODY, None)["id_registry"].assign(anchor_claim_id="CLM-000000000000")
    with pytest.raises(BuildError, match="two anchors come to one id"):
        release.settle(fused(A), taken, None)


def test_a_diff_names_what_was_added_changed_merged_and_withdrawn() -> None:
    changes = release.diff(first(), next_build(fused(A, B), first()))
    assert set(changes["change"]) == {"changed", "merged"}
    assert set(release.diff(fused(A), fused(told("Z", "V3")))["change"]) == {"added", "withdrawn"}


def test_a_build_as_of_a_day_knows_only_what_was_published_by_then() -> None:
    rows = [A | {"published": "2025-03-08"}, B | {"published": "2025-03"}, C | {"published": None}]
    claims = schema.framed([{name: row.get(name) for name in schema.CLAIMS.names} for row in rows], schema.CLAIMS)
    pages = schema.framed([], schema.DOCUMENTS)
    then = release.as_of(claims, pages, pd.Timestamp("2025-03-09"))
    assert then.claims["ledger_ref"].tolist() == ["A"]
    assert then.undated["ledger_ref"].tolist() == ["C"]
    assert release.as_of(claims, pages, pd.Timestamp("2025-03-31")).claims["ledger_ref"].tolist() == ["A", "B"]
