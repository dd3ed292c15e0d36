"""Doubtful rows of a gazetteer are told, and only those."""

from pathlib import Path

import pytest

from pipeline import gazetteer
from tests.gazetteer.test_load import with_cell


def found(folder: Path, check_id: str) -> list[str]:
    findings = gazetteer.check(gazetteer.load(folder))
    return findings[findings["check_id"] == check_id]["id"].tolist()


@pytest.mark.parametrize(
    ("key", "cells", "check_id"),
    [
        ("C3588", {"latitude": "35.940", "longitude": "35.401"}, "G-SEA"),
        ("C3588", {"latitude": "35.94", "longitude": "36.40"}, "G-ADMIN"),
        ("C3588", {"latitude": "35.94", "longitude": "36.40"}, "G-ROUND"),
        ("C3588", {"radius_m": ""}, "G-RADIUS"),
        ("C3588", {"radius_m": "100"}, "G-RADIUS-SPREAD"),
        ("C3588", {"parent_place_id": ""}, "G-ORPHAN"),
        ("C3588", {"licence": "CC BY-SA 4.0"}, "G-LICENCE"),
        ("C3588", {"admin3_pcode": "SY060201", "admin2_pcode": "SY0603"}, "G-CODES"),
        ("C3588", {"acled_location": "Hmeimim-village"}, "G-LOCATION"),
        ("C3588", {"latitude": "38.0", "longitude": "36.6"}, "G-SWAPPED"),
        ("C3588", {"coord_spread_m": "1400"}, "G-SPREAD"),
    ],
)
def test_a_doubtful_row_is_told(coast_copy: Path, key: str, cells: dict[str, str], check_id: str) -> None:
    before = found(coast_copy, check_id)
    for column, value in cells.items():
        with_cell(coast_copy, "places.csv", key, column, value)
    assert set(found(coast_copy, check_id)) - set(before) == {key}


def test_two_places_of_one_name_within_two_kilometres_are_told(coast_copy: Path) -> None:
    file = coast_copy / "places.csv"
    village = next(line for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("C3588,"))
    twin = village.replace("C3588", "SYP-twin", 1).replace(",35.401,", ",35.405,")
    file.write_text(file.read_text(encoding="utf-8") + twin + "\n", encoding="utf-8", newline="\n")
    assert "C3588" in found(coast_copy, "G-TWICE")
    assert "SYP-twin" in found(coast_copy, "G-NAMELESS")


def test_a_spelling_that_folds_to_nothing_is_told(coast_copy: Path) -> None:
    file = coast_copy / "names.csv"
    file.write_text(file.read_text(encoding="utf-8") + "C3588,--,en,Latn,press,press\n", encoding="utf-8", newline="\n")
    assert found(coast_copy, "G-FOLD") == ["C3588"]


def test_a_finding_says_where_the_row_stands(coast_copy: Path) -> None:
    line = with_cell(coast_copy, "places.csv", "C3588", "radius_m", "")
    findings = gazetteer.check(gazetteer.load(coast_copy))
    told = findings[findings["check_id"] == "G-RADIUS"].iloc[0]
    assert (Path(told["file"]).name, told["line"]) == ("places.csv", line)
