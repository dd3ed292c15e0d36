"""What `read` tells of a report is the report's alone, however many are read with it."""

import tomllib
from pathlib import Path

import pandas as pd
import pytest

from pipeline import reports

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "tests" / "corpus" / "texts"
# One ambush told twice, a list by place, a running toll, and a text with nothing to code.
NAMES = ("ar-02-ambush", "en-01-wire-ambush", "ar-17-toll-by-place", "en-03-toll-rises", "en-08-empty-economy")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("reports")
    for name in NAMES:
        text = tomllib.loads((TEXTS / f"{name}.toml").read_text(encoding="utf-8"))["text"]
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [folder / f"{name}.txt" for name in NAMES]


def read(files: list[Path]) -> list[reports.Row]:
    return list(reports.records(files, pd.Timestamp("2025-03-09"), "Paper", ROOT / "gazetteer"))


@pytest.fixture(scope="module")
def together(files: list[Path]) -> list[reports.Row]:
    return read(files)


@pytest.mark.parametrize("limit", ["FILES", "CHARACTERS"])
def test_reports_read_together_say_what_each_says_alone(
    limit: str, files: list[Path], together: list[reports.Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, limit, 1)
    assert together == read(files)


def test_a_file_named_twice_is_told_twice(files: list[Path], together: list[reports.Row]) -> None:
    assert read([files[0], files[0]]) == [together[0], together[0]]


def test_two_reports_of_one_ambush_are_told_as_two_events(together: list[reports.Row]) -> None:
    one, other = (pd.DataFrame(record["events"]).set_index("event_id_cnty") for record in together[:2])
    assert set(one["location"]) & set(other["location"])
    assert not set(one.index) & set(other.index)
    assert pd.concat([one, other])["x_n_documents"].eq(1).all()
