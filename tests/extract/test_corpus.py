"""How well the invented reports of the corpus are read, and that none of them passes for a real one."""

from functools import cache
from pathlib import Path

import pytest

from pipeline import ids
from tests.corpus import scoring

RAW = Path(__file__).parents[2] / "data" / "raw"
# Measure, least precision, least F1: what the project promises of its own corpus.
PROMISED = (("casualties", 0.95, 0.90), ("events", 0.80, 0.80))


@cache
def scores() -> dict[str, scoring.Score]:
    samples = scoring.samples()
    return scoring.scores(samples, scoring.read(samples))


@pytest.mark.parametrize(("measure", "precision", "f1"), PROMISED)
def test_the_corpus_is_read_as_well_as_promised(measure: str, precision: float, f1: float) -> None:
    score = scores()[measure]
    assert score.precision >= precision, score.faults
    assert score.f1 >= f1, score.faults


def test_the_corpus_is_large_and_a_fifth_of_it_is_arabic() -> None:
    names = [sample.name for sample in scoring.samples()]
    assert len(names) >= 41
    assert sum(name.startswith("ar-") for name in names) >= 12


def test_no_invented_text_lies_among_the_raw_data() -> None:
    invented = {sample.doc_id for sample in scoring.samples()}
    stored = [path for path in (RAW / "reports").rglob("*") if path.suffix in (".txt", ".md", ".html")]
    assert invented.isdisjoint(ids.document_id(path.read_text(encoding="utf-8")) for path in stored)
