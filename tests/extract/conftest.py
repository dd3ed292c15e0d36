"""What the tests of the reader may ask for: reports of a few words, read with the project's own gazetteer."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from pipeline import extract, gazetteer, ids, schema
from pipeline.extract import Drafted

ATLAS = Path(__file__).parents[2] / "gazetteer"
Reader = Callable[..., Drafted]


@cache
def reader() -> extract.Reader:
    """The reader with the project's own gazetteer, made once for all tests."""
    atlas = gazetteer.load(ATLAS)
    return extract.Reader(atlas.places, atlas.names, atlas.actor_aliases)


def read(text: str, day: str | None = "2025-03-09") -> Drafted:
    """The claims of one report, whose words count from ``day``."""
    return read_all([(text, day)])


def read_all(reports: Iterable[tuple[str, str | None]]) -> Drafted:
    """The claims of reports, each with its own day."""
    told = {ids.document_id(text): (text, day) for text, day in reports}
    frame = schema.framed((document(doc_id, day) for doc_id, (_, day) in told.items()), schema.DOCUMENTS)
    texts = {doc_id: ids.normalised(text) for doc_id, (text, _) in told.items()}
    return reader().claims_in(frame, texts)


def document(doc_id: str, day: str | None) -> dict[str, object]:
    known = {} if day is None else dict.fromkeys(("ref_date", "ref_window_start", "ref_window_end"), pd.Timestamp(day))
    return {"doc_id": doc_id, "publisher_source_id": "PAPER", "ref_date_basis": "metadata" if day else "unknown"} | known


@pytest.fixture
def reading() -> Reader:
    """``reading(text, day)`` reads one report."""
    return read
