"""How a release is frozen: hashes, tables, citation, and that none is ever rewritten."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from pipeline import release
from pipeline.errors import InputError, OutputError
from pipeline.schema import Dataset
from tests.fuse.world import fused, told

CITED = {"title": "Sahil", "author": "Sahil", "date": "2025-03-09", "licence": "CC-BY-4.0"}
INPUTS = {"claims/coast.csv": "0" * 64}


def settled(folder: Path) -> Dataset:
    return release.settle(fused(told("A")), release.registry(folder), release.latest(folder))


def test_before_the_first_release_there_is_none(tmp_path: Path) -> None:
    assert release.registry(tmp_path).empty
    assert release.latest(tmp_path) is None


def test_a_release_holds_its_tables_with_their_hashes_and_enters_its_ids(tmp_path: Path) -> None:
    place = release.released(settled(tmp_path), tmp_path, "1.0.0", INPUTS, CITED)
    manifest = json.loads((place / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["inputs"] == INPUTS
    assert manifest["tables"]["events"]["rows"] == 1
    for line in (place / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ")
        assert sha256((place / name).read_bytes()).hexdigest() == digest
    assert 'version: "1.0.0"' in (place / "CITATION.cff").read_text(encoding="utf-8")
    assert release.registry(tmp_path)["first_release"].tolist() == ["1.0.0"]


def test_what_was_frozen_comes_back_as_it_was(tmp_path: Path) -> None:
    dataset = settled(tmp_path)
    release.released(dataset, tmp_path, "1.0.0", INPUTS, CITED)
    back = release.latest(tmp_path)
    assert back is not None
    assert release.diff(back, dataset).empty


def test_the_same_release_in_two_folders_is_the_same_bytes(tmp_path: Path) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
    sums = [(release.released(settled(f), f, "1.0.0", INPUTS, CITED) / "SHA256SUMS").read_bytes() for f in folders]
    assert sums[0] == sums[1]


@pytest.mark.parametrize("version", ["1.0.0", "0.9.0", "one", ""])
def test_no_release_is_rewritten_or_goes_back(tmp_path: Path, version: str) -> None:
    release.released(settled(tmp_path), tmp_path, "1.0.0", INPUTS, CITED)
    with pytest.raises(OutputError):
        release.released(settled(tmp_path), tmp_path, version, INPUTS, CITED)


def test_an_unknown_release_is_named_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="none yet"):
        release.load(tmp_path, "1.0.0")


def test_a_registry_with_other_columns_is_refused(tmp_path: Path) -> None:
    (tmp_path / "ids.csv").write_text("id,entity\n", encoding="utf-8")
    with pytest.raises(InputError, match="restore the file"):
        release.registry(tmp_path)


def test_a_table_that_is_no_longer_what_was_frozen_is_named(tmp_path: Path) -> None:
    place = release.released(settled(tmp_path), tmp_path, "1.0.0", INPUTS, CITED)
    (place / "claims.parquet").write_bytes(b"PAR1 something else PAR1")
    (place / "events.parquet").unlink()
    with pytest.raises(InputError) as refused:
        release.load(tmp_path, "1.0.0")
    assert "claims.parquet" in str(refused.value)
    assert "events.parquet: found no file" in str(refused.value)


def test_a_release_killed_while_writing_is_no_release_and_is_written_anew(tmp_path: Path) -> None:
    part = tmp_path / "releases" / "1.0.0.part"
    part.mkdir(parents=True)
    (part / "manifest.json").write_text("{}", encoding="utf-8")
    (part / "half.parquet").write_bytes(b"PAR1")
    assert release.latest(tmp_path) is None
    place = release.released(settled(tmp_path), tmp_path, "1.0.0", INPUTS, CITED)
    assert not (place / "half.parquet").exists()
    assert not part.exists()


def test_a_release_killed_before_it_entered_its_ids_still_gives_them(tmp_path: Path) -> None:
    release.released(settled(tmp_path), tmp_path, "1.0.0", INPUTS, CITED)
    (tmp_path / "ids.csv").unlink()
    assert release.registry(tmp_path)["first_release"].tolist() == ["1.0.0"]
    release.released(settled(tmp_path), tmp_path, "1.1.0", INPUTS, CITED)
    assert (tmp_path / "ids.csv").read_text(encoding="utf-8").count(",1.0.0") == 1
