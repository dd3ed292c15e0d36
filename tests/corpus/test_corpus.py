"""The invented reports: each says that it is invented, and those with nothing to code give nothing."""

import tomllib
from pathlib import Path

import pytest

from tests.corpus import scoring

EMPTY = [sample for sample in scoring.samples() if "empty" in sample.name]


@pytest.fixture(scope="module")
def drafted() -> scoring.extract.Drafted:
    return scoring.read(EMPTY)


def test_some_texts_have_nothing_to_code() -> None:
    assert len(EMPTY) >= 8


@pytest.mark.parametrize("sample", EMPTY, ids=lambda sample: sample.name)
def test_a_text_with_nothing_to_code_gives_no_single_act(sample: scoring.Sample, drafted: scoring.extract.Drafted) -> None:
    claims = drafted.claims
    single = claims[(claims["doc_id"] == sample.doc_id) & (claims["acts"] == "one") & claims["place_text"].notna()]
    assert single[["claim_kind", "quote", "place_text"]].to_numpy().tolist() == []


@pytest.mark.parametrize("path", sorted(scoring.TEXTS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_text_says_that_it_is_invented(path: Path) -> None:
    written = path.read_text(encoding="utf-8")
    assert written.startswith("# Invented wording")
    assert tomllib.loads(written)["text"].strip()
