"""Doubtful rows of a gazetteer are told, and only those."""

from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest

from pipeline import gazetteer
from pipeline.gazetteer.points import METRIC
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
        ("C3585", {"radius_m": "1500"}, "G-DRIFT"),
        ("C3588", {"name": "Hmaymin"}, "G-DRIFT"),
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


def test_places_on_one_point_are_told(coast_copy: Path) -> None:
    for column, value in {"latitude": "35.401", "longitude": "35.94"}.items():
        with_cell(coast_copy, "places.csv", "C3589", column, value)
        with_cell(coast_copy, "places.csv", "C3588", column, value)
    assert "C3588" in found(coast_copy, "G-STACKED")


@pytest.mark.parametrize("outline", ["SY0602", "SYR"])
def test_a_point_at_the_centre_of_an_area_or_of_the_country_is_told(coast_copy: Path, outline: str) -> None:
    known = gazetteer.load(coast_copy)
    areas = pd.concat([known.admin_areas.set_index("pcode").geometry, known.countries.set_index("iso3").geometry])
    centre = gpd.GeoSeries([areas[outline]], crs="EPSG:4326").to_crs(METRIC).centroid.to_crs("EPSG:4326").iloc[0]
    with_cell(coast_copy, "places.csv", "C3588", "latitude", f"{centre.y:.5f}")
    with_cell(coast_copy, "places.csv", "C3588", "longitude", f"{centre.x:.5f}")
    assert "C3588" in found(coast_copy, "G-CENTRE")


def test_a_name_of_two_places_of_one_subdistrict_is_told(coast_copy: Path) -> None:
    file = coast_copy / "names.csv"
    rows = "C3588,Twinstead,en,Latn,press,press\nC3589,Twinstead,en,Latn,press,press\n"
    file.write_text(file.read_text(encoding="utf-8") + rows, encoding="utf-8", newline="\n")
    assert "C3588" in found(coast_copy, "G-HOMONYM")
    assert "C3588" in found(coast_copy, "G-COLLISION")


def test_a_spelling_that_folds_to_nothing_is_told(coast_copy: Path) -> None:
    file = coast_copy / "names.csv"
    file.write_text(file.read_text(encoding="utf-8") + "C3588,--,en,Latn,press,press\n", encoding="utf-8", newline="\n")
    assert found(coast_copy, "G-FOLD") == ["C3588"]


def test_a_finding_says_where_the_row_stands(coast_copy: Path) -> None:
    line = with_cell(coast_copy, "places.csv", "C3588", "radius_m", "")
    findings = gazetteer.check(gazetteer.load(coast_copy))
    told = findings[findings["check_id"] == "G-RADIUS"].iloc[0]
    assert (Path(told["file"]).name, told["line"]) == ("places.csv", line)
