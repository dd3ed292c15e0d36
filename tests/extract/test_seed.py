"""The worked example of the specification, where it lies beside the repository: each claim, its words, and how they relate."""

import json
from pathlib import Path

import pandas as pd
import pytest

from pipeline import extract, ids, schema
from tests.extract.conftest import document, reader

SEED = Path(__file__).parents[3] / "shared" / "seed"
SAME = (
    "quote", "char_start", "char_end", "claim_kind", "measure", "subject_group", "value", "value_low", "value_high",
    "qualifier", "originator_id", "originator_basis", "attribution_status", "verification", "speech_act", "date_start", "date_end",
    "count_basis",
)  # fmt: skip


@pytest.fixture(scope="module")
def drafted() -> extract.Drafted:
    if not SEED.exists():
        pytest.skip("the worked example is not on this machine")
    text = next(SEED.glob("*.txt")).read_text(encoding="utf-8")
    row = document(ids.document_id(text), "2025-03-08") | {"ref_window_end": pd.Timestamp("2025-03-09")}
    texts = {ids.document_id(text): ids.normalised(text)}
    return reader().claims_in(schema.framed([row], schema.DOCUMENTS), texts)


def told() -> dict[str, object]:
    found: dict[str, object] = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    return found


def plain(value: object) -> object:
    if value is None or value != value or value is pd.NaT:
        return None
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else value


def test_every_claim_comes_out_with_its_words_and_no_other(drafted: extract.Drafted) -> None:
    found = {row["claim_id"]: {name: plain(row[name]) for name in SAME} for row in drafted.claims.to_dict("records")}
    expected = {claim["claim_id"]: {name: claim[name] for name in SAME} for claim in told()["claims"]}  # type: ignore[attr-defined]
    assert found == expected


def test_the_claims_relate_as_they_should(drafted: extract.Drafted) -> None:
    columns = drafted.relations[["claim_id", "relation", "other_claim_id"]]
    assert {tuple(row) for row in columns.to_numpy()} == {tuple(row) for row in told()["claim_relations"]}  # type: ignore[attr-defined]


def test_no_place_of_a_speaker_or_of_a_population_is_on_the_map(drafted: extract.Drafted) -> None:
    there = drafted.mentions[drafted.mentions["role"] == "event_location"]
    assert set(there["text"]) == {"Hmeimim"}
