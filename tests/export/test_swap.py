"""A build takes the place of the last one whole or not at all: no disk, no kill and no stranger's file leaves a broken folder."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from pipeline.errors import OutputError
from pipeline.export import swap

ROOT = Path(__file__).parents[2]

# Runs apart from the tests: it limits the size of files, and is killed.
WRITER = """
import os, random, resource, signal, sys, time
from pathlib import Path
from pipeline import export
from pipeline.errors import OutputError
from tests.builders import changed, dataset

out = Path(sys.argv[2])
given = dataset()
export.write(given, {"edition": "first"}, out)

def full():
    for size in (500, 4_000, 30_000, 600_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        try:
            export.write(given, {"edition": "second"}, out)
        except OutputError as told:
            print(told)

def killed():
    chance = random.Random(8)
    for _ in range(8):
        child = os.fork()
        if child == 0:
            while True:
                export.write(given, {"edition": "next"}, out)
        time.sleep(chance.uniform(0.05, 0.9))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        print(",".join(sorted(path.name for path in out.iterdir())))

{"full": full, "killed": killed}[sys.argv[1]]()
"""


def run(what: str, out: Path) -> list[str]:
    done = subprocess.run([sys.executable, "-c", WRITER, what, str(out)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def is_whole(out: Path) -> bool:
    """Whether the folder holds exactly the files that its passport lists, with their bytes."""
    listed = json.loads((out / swap.MARK).read_text(encoding="utf-8"))["files"]
    held = {path.name: sha256(path.read_bytes()).hexdigest() for path in out.iterdir() if path.name != swap.MARK}
    return listed == held


def edition(out: Path) -> str:
    inputs: dict[str, str] = json.loads((out / swap.MARK).read_text(encoding="utf-8"))["inputs"]
    return inputs["edition"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of file sizes to stand for a full disk")
def test_a_full_disk_leaves_the_last_good_build_and_says_what_to_do(tmp_path: Path) -> None:
    out = tmp_path / "out"
    told = run("full", out)
    assert len(told) == 4, "it fails on a CSV, a Parquet file, a large table, the GeoPackage"
    for line in told:
        assert str(out) in line
        assert "the last good build stands; free some room and build again" in line
    assert is_whole(out)
    assert edition(out) == "first"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_a_kill_at_any_moment_leaves_a_whole_build(tmp_path: Path) -> None:
    out = tmp_path / "out"
    listings = run("killed", out)
    assert len(set(listings)) == 1, "the same files after every kill"
    assert is_whole(out)


def built(out: Path, text: str) -> Path:
    """A build of one file, put in place."""
    staged = swap.staging(out)
    (staged / swap.MARK).write_text(text, encoding="utf-8")
    swap.swap(staged, out)
    return out


def said(out: Path) -> str:
    return (out / swap.MARK).read_text(encoding="utf-8")


def test_a_build_takes_the_place_of_the_last_one_and_leaves_nothing_beside(tmp_path: Path) -> None:
    built(tmp_path / "out", "first")
    assert said(built(tmp_path / "out", "second")) == "second"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_build_goes_into_folders_that_are_not_there_yet(tmp_path: Path) -> None:
    assert said(built(tmp_path / "new" / "deep" / "out", "first")) == "first"


def test_an_empty_folder_is_free_to_use(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert said(built(tmp_path / "out", "first")) == "first"


def test_a_folder_with_a_strangers_files_is_refused_and_kept(tmp_path: Path) -> None:
    theirs = tmp_path / "out" / "thesis.txt"
    theirs.parent.mkdir()
    theirs.write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match="holds files that no build wrote; name an empty or a new folder"):
        swap.staging(theirs.parent)
    assert theirs.read_text(encoding="utf-8") == "mine"


def test_a_file_where_the_folder_should_be_is_refused_and_kept(tmp_path: Path) -> None:
    theirs = tmp_path / "out"
    theirs.write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match="cannot be prepared"):
        swap.staging(theirs)
    assert theirs.read_text(encoding="utf-8") == "mine"


def test_what_a_killed_build_left_beside_is_cleared(tmp_path: Path) -> None:
    out = built(tmp_path / "out", "first")
    (swap.staging(out) / "half.csv").write_text("half", encoding="utf-8")
    assert list(swap.staging(out).iterdir()) == []
    assert said(out) == "first"


def test_a_swap_that_was_killed_between_its_two_steps_is_finished_by_the_next_build(tmp_path: Path) -> None:
    out = built(tmp_path / "out", "first")
    out.rename(tmp_path / ".out-previous")
    swap.staging(out)
    assert said(out) == "first"


def test_where_folders_cannot_be_exchanged_two_steps_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    built(tmp_path / "out", "first")
    assert said(built(tmp_path / "out", "second")) == "second"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
