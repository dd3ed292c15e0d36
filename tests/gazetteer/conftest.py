"""The committed gazetteer, read once, and a copy of it to break."""

import shutil
from pathlib import Path

import pandas as pd
import pytest

from pipeline import gazetteer
from pipeline.gazetteer import Gazetteer

COMMITTED = Path(__file__).parent.parent.parent / "gazetteer"


@pytest.fixture(scope="session")
def atlas() -> Gazetteer:
    return gazetteer.load(COMMITTED)


@pytest.fixture(scope="session")
def findings(atlas: Gazetteer) -> pd.DataFrame:
    return gazetteer.check(atlas)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder like the committed one, to be edited by a test."""
    return Path(shutil.copytree(COMMITTED, tmp_path / "gazetteer"))


@pytest.fixture
def coast_copy(copy: Path) -> Path:
    """The same with the places of Lattakia only, for tests that look at every place."""
    places = pd.read_csv(copy / "places.csv", dtype=str, keep_default_na=False)
    kept = places[(places["admin1_pcode"] == "SY06") | places["kind"].isin(["country", "admin1", "admin2", "admin3"])]
    names = pd.read_csv(copy / "names.csv", dtype=str, keep_default_na=False)
    kept.to_csv(copy / "places.csv", index=False, lineterminator="\n")
    names[names["place_id"].isin(kept["place_id"])].to_csv(copy / "names.csv", index=False, lineterminator="\n")
    episodes = (copy / "episodes.csv").read_text(encoding="utf-8").splitlines()
    (copy / "episodes.csv").write_text(episodes[0] + "\n", encoding="utf-8", newline="\n")
    return copy
