"""A broken gazetteer folder is refused, with every fault told by file and line."""

import subprocess
import sys
from pathlib import Path

import pytest

from pipeline import gazetteer
from pipeline.errors import InputError, Problem

ROOT = Path(__file__).parents[2]


def with_cell(folder: Path, file: str, key: str, column: str, value: str) -> int:
    """Write ``value`` into the first row that begins with ``key``; the row's line in the file."""
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith(f"{key},"))
    header, cells = lines[0].split(","), lines[at].split(",")
    cells[header.index(column)] = value
    lines[at] = ",".join(cells)
    (folder / file).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return at + 1


def problems_of(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as told:
        gazetteer.load(folder)
    return told.value.problems


def problem_of(folder: Path) -> Problem:
    (only,) = problems_of(folder)
    return only


@pytest.mark.parametrize(
    ("file", "key", "column", "value", "expected"),
    [
        ("places.csv", "C3588", "kind", "hamlet", "one of country, admin1"),
        ("places.csv", "C3588", "parent_place_id", "SY069999", "another row of places.csv"),
        ("places.csv", "C3588", "admin2_pcode", "SY0699", "a row of kind admin2"),
        ("places.csv", "C3588", "latitude", "354.01", "from -90 to 90"),
        ("places.csv", "C3588", "latitude", "35,4".replace(",", ";"), "from -90 to 90"),
        ("places.csv", "C3588", "latitude", "", "both coordinates or none"),
        ("places.csv", "C3588", "radius_m", "0", "a whole number from 1"),
        ("places.csv", "C3588", "sensitive", "maybe", "yes or no"),
        ("places.csv", "C3588", "name", "", "a value"),
        ("places.csv", "C3588", "name", " Hmeimim", "no space at the ends"),
        ("names.csv", "C3588", "kind", "nickname", "one of official"),
        ("actors.csv", "pro-assad", "valid_from", "8 Dec 2024", "a date like"),
        ("actors.csv", "pro-assad", "inter", "9", "from 1 to 8"),
        ("actors.csv", "mcls", "parent_actor_id", "nobody", "another row of actors.csv"),
    ],
)
def test_a_faulty_cell_is_told_by_file_line_and_column(
    copy: Path, file: str, key: str, column: str, value: str, expected: str
) -> None:
    line = with_cell(copy, file, key, column, value)
    problem = problem_of(copy)
    assert (Path(problem.file).name, problem.line, problem.column) == (file, line, column)
    assert expected in problem.expected


def test_all_faults_are_told_at_once(copy: Path) -> None:
    with_cell(copy, "places.csv", "C3588", "kind", "hamlet")
    with_cell(copy, "places.csv", "C5360", "latitude", "north")
    with_cell(copy, "actors.csv", "pro-assad", "party", "perhaps")
    assert {Path(problem.file).name for problem in problems_of(copy)} == {"places.csv", "actors.csv"}
    assert len(problems_of(copy)) == 3


def test_an_id_that_stands_twice_names_both_lines(copy: Path) -> None:
    file = copy / "places.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("C3588,"))
    file.write_text("\n".join([*lines, lines[at]]) + "\n", encoding="utf-8", newline="\n")
    problem = problem_of(copy)
    assert problem.line == len(lines) + 1
    assert f"line {at + 1}" in problem.expected


def test_a_spelling_without_a_place_is_refused(copy: Path) -> None:
    file = copy / "names.csv"
    file.write_text(file.read_text(encoding="utf-8") + "C0000,Nowhere,en,Latn,press,press\n", encoding="utf-8", newline="\n")
    assert problem_of(copy).column == "place_id"


def test_an_episode_of_an_unknown_place_is_refused(copy: Path) -> None:
    file = copy / "episodes.csv"
    row = 'x,X,,2025-03-06,2025-03-10,"[""SY99""]",\n'
    file.write_text(file.read_text(encoding="utf-8") + row, encoding="utf-8", newline="\n")
    assert problem_of(copy).column == "place_ids"


def test_a_place_cannot_be_its_own_ancestor(copy: Path) -> None:
    with_cell(copy, "places.csv", "SYR", "parent_place_id", "C3588")
    assert {problem.column for problem in problems_of(copy)} == {"parent_place_id"}


@pytest.mark.parametrize("file", ["places.csv", "names.csv", "actors.csv", "actor_aliases.csv", "episodes.csv", "land.geojson"])
def test_a_missing_file_is_told(copy: Path, file: str) -> None:
    (copy / file).unlink()
    assert Path(problem_of(copy).file).name == file


def test_a_missing_column_is_told_with_what_to_do(copy: Path) -> None:
    file = copy / "episodes.csv"
    file.write_text(file.read_text(encoding="utf-8").replace("date_end", "ende", 1), encoding="utf-8", newline="\n")
    assert {problem.column for problem in problems_of(copy)} == {"date_end", "ende"}


@pytest.mark.parametrize("row", ["C3588,Hmeimim, the base,en,Latn,press,press", "C3588,Hmeimim,en"])
def test_a_row_with_a_cell_too_many_or_too_few_is_told_by_its_line(copy: Path, row: str) -> None:
    file = copy / "names.csv"
    lines = [*file.read_text(encoding="utf-8").splitlines(), row]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    problem = problem_of(copy)
    assert (problem.line, problem.found) == (len(lines), f"{row.count(',') + 1} cells")


def test_bytes_of_another_encoding_are_told(copy: Path) -> None:
    (copy / "names.csv").write_bytes("place_id,name\nC3588,حميميم\n".encode("windows-1256"))
    assert "UTF-8" in problem_of(copy).found


def test_an_empty_file_is_told(copy: Path) -> None:
    (copy / "names.csv").write_bytes(b"")
    assert Path(problem_of(copy).file).name == "names.csv"


def test_the_order_of_rows_does_not_matter(copy: Path) -> None:
    before = gazetteer.load(copy)
    for name in ("places.csv", "names.csv"):
        header, *rows = (copy / name).read_text(encoding="utf-8").splitlines()
        (copy / name).write_text("\n".join([header, *reversed(rows)]) + "\n", encoding="utf-8", newline="\n")
    after = gazetteer.load(copy)
    assert after.places.equals(before.places)
    assert after.names.equals(before.names)


MOST_MEGABYTES = 85
PEAK_OF_LOADING = """
import resource, sys
from pathlib import Path
from pipeline import gazetteer
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
before = peak()
gazetteer.load(Path(sys.argv[1]))
print(peak() - before)
"""


def test_loading_takes_little_memory_beside_that_of_the_libraries() -> None:
    """Only a process of its own tells its highest mark."""
    told = subprocess.run(
        [sys.executable, "-c", PEAK_OF_LOADING, str(ROOT / "gazetteer")], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert float(told.stdout) <= MOST_MEGABYTES
