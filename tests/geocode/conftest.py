"""The committed gazetteer, read once."""

from pathlib import Path

import pytest

from pipeline import gazetteer
from pipeline.gazetteer import Gazetteer
from pipeline.geocode.choosing.index import Index

COMMITTED = Path(__file__).parents[2] / "gazetteer"


@pytest.fixture(scope="session")
def atlas() -> Gazetteer:
    return gazetteer.load(COMMITTED)


@pytest.fixture(scope="session")
def index(atlas: Gazetteer) -> Index:
    return Index(atlas)
