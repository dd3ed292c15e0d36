"""The ledger's hard pairs, judged by reading them: precision at least 0.98, recall at least 0.90."""

from functools import cache
from pathlib import Path

from pipeline import coding, fuse, gazetteer, geocode, ingest
from tests.builders import cases

ROOT = Path(__file__).parents[2]
PRECISION, RECALL = 0.98, 0.90


@cache
def event_of() -> dict[str, str]:
    """The event in which each ledger row stands, context left out."""
    evidence = ingest.read(ROOT / "data/raw")
    atlas = gazetteer.load(ROOT / "gazetteer")
    placed = geocode.place(evidence.claims, atlas, evidence.rulings)
    told = (evidence.claim_relations, atlas.actors, atlas.actor_aliases, evidence.sources, evidence.rulings)
    tables = {
        "claims": coding.coded(placed.claims, *told), "claim_areas": placed.areas, "claim_relations": evidence.claim_relations,
        "documents": evidence.documents, "sources": evidence.sources, "rulings": evidence.rulings,
    }  # fmt: skip
    out = fuse.fuse(tables | atlas.tables())
    links = out["event_claims"][out["event_claims"]["role"].ne("context")].merge(out["claims"], on="claim_id")
    return dict(zip(links["ledger_ref"], links["event_id_cnty"], strict=True))


def found_one(pair: dict[str, str]) -> bool:
    """Whether both rows stand in one event."""
    event = event_of()
    a, b = event.get(pair["ref_a"]), event.get(pair["ref_b"])
    return a is not None and a == b


def test_there_are_enough_pairs_and_a_third_are_hard_negatives() -> None:
    pairs = cases("same_event")
    assert len(pairs) >= 200
    assert sum(pair["same_event"] == "no" for pair in pairs) >= len(pairs) / 3
    assert all(pair["reason"] for pair in pairs)


def test_pairs_that_tell_of_one_act_are_found_and_others_are_not() -> None:
    pairs = cases("same_event")
    found = [pair for pair in pairs if found_one(pair)]
    true = [pair for pair in pairs if pair["same_event"] == "yes"]
    wrong = [(pair["ref_a"], pair["ref_b"]) for pair in found if pair["same_event"] == "no"]
    missed = [(pair["ref_a"], pair["ref_b"]) for pair in true if pair not in found]
    assert 1 - len(wrong) / len(found) >= PRECISION, wrong
    assert 1 - len(missed) / len(true) >= RECALL, missed
