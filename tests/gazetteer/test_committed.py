"""What must be true of the gazetteer as it is committed: how much it holds, and that every measured trap stays shut."""

import csv
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from pyproj import Geod

from pipeline import names, schema
from pipeline.gazetteer import Gazetteer

HERE = Path(__file__).parent
CASES = HERE.parent / "cases"
GEOD = Geod(ellps="WGS84")
AREA = ("SY04", "SY05", "SY06", "SY07", "SY10")
COAST = ("SY06", "SY10")
# OCHA's places of the two coastal governorates: 936 of the newer edition, and two suburbs that only 2015 has.
COASTAL_OCHA_PLACES = 938
LARGEST_BYTES = 8_000_000
# Its berths lie off the shore.
OFF_SHORE = ("SYP-tartous-oil-terminal",)


def rows_of(case_file: str) -> list[dict[str, str]]:
    with (CASES / case_file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def spellings_of(atlas: Gazetteer, place_id: str) -> set[str]:
    return set(atlas.names.loc[atlas.names["place_id"] == place_id, "name"])


def place(atlas: Gazetteer, place_id: str) -> pd.Series:
    return atlas.places.set_index("place_id").loc[place_id]


def metres_between(one: pd.Series, latitude: float, longitude: float) -> float:
    return float(GEOD.inv(one["longitude"], one["latitude"], longitude, latitude)[2])


def test_its_size_changes_only_in_a_reviewed_diff(atlas: Gazetteer, request: pytest.FixtureRequest) -> None:
    counted = atlas.places.fillna({"admin1_pcode": "none"}).groupby(["admin1_pcode", "kind"]).size().rename("rows").reset_index()
    if request.config.getoption("--update-golden"):
        counted.to_csv(HERE / "counts.csv", index=False, lineterminator="\n")
    committed = pd.read_csv(HERE / "counts.csv")
    assert counted.to_dict("records") == committed.to_dict("records")


def test_every_table_is_as_the_schema_declares_it(atlas: Gazetteer) -> None:
    for name, rows in atlas.tables().items():
        schema.checked(rows, schema.TABLES[name])


def test_it_has_no_finding_of_severity_e(findings: pd.DataFrame) -> None:
    assert findings[findings["severity"] == "E"]["message"].tolist() == []


def test_the_folder_stays_under_eight_megabytes(atlas: Gazetteer) -> None:
    assert sum(file.stat().st_size for file in atlas.folder.iterdir()) < LARGEST_BYTES


def test_no_licence_forbids_what_we_do_with_it(atlas: Gazetteer) -> None:
    assert atlas.places[atlas.places["licence"].str.contains("SA|NC|ND")]["place_id"].tolist() == []


@pytest.mark.parametrize("case", rows_of("gazetteer_names.csv"), ids=lambda case: f"{case['spelling']}={case['place_id']}")
def test_a_spelling_stands_for_its_place(atlas: Gazetteer, case: dict[str, str]) -> None:
    keys = {names.key(folded) for folded in names.folded_all(spellings_of(atlas, case["place_id"]))}
    assert names.key(names.folded(case["spelling"])) in keys


@pytest.mark.parametrize("case", rows_of("gazetteer_not_names.csv"), ids=lambda case: f"{case['spelling']}!={case['place_id']}")
def test_a_spelling_is_not_lent_to_another_place(atlas: Gazetteer, case: dict[str, str]) -> None:
    assert case["spelling"] not in spellings_of(atlas, case["place_id"])


@pytest.mark.parametrize(
    ("place_id", "latitude", "longitude"),
    [("C3480", 35.5312, 35.7909), ("C5360", 35.1819, 35.9487), ("C5404", 35.0986, 36.1598), ("C3588", 35.401, 35.940)],
)
def test_towns_stand_where_the_better_edition_puts_them(atlas: Gazetteer, place_id: str, latitude: float, longitude: float) -> None:
    assert metres_between(place(atlas, place_id), latitude, longitude) < 1


def test_hmeimat_is_not_hmeimim(atlas: Gazetteer) -> None:
    hmeimat = atlas.places[atlas.places["name"].str.fullmatch("Hmeimat") & (atlas.places["admin1_pcode"] == "SY07")]
    assert len(hmeimat) >= 1
    assert not spellings_of(atlas, "C3588") & set(atlas.names[atlas.names["place_id"].isin(hmeimat["place_id"])]["name"])


def test_hmeimim_is_a_village_and_an_air_base(atlas: Gazetteer) -> None:
    base = place(atlas, "SYP-hmeimim-air-base")
    assert (base["kind"], base["parent_place_id"]) == ("military_site", "C3588")
    assert base["acled_location"] == "Hmeimim - Military Airbase"


@pytest.mark.parametrize(("latitude", "longitude"), [(35.4117, 35.9450), (35.4011, 35.9487)])
def test_the_air_bases_radius_holds_both_published_points(atlas: Gazetteer, latitude: float, longitude: float) -> None:
    base = place(atlas, "SYP-hmeimim-air-base")
    assert metres_between(base, latitude, longitude) <= base["radius_m"]


def test_qadmous_is_a_district_of_its_own_with_its_edition(atlas: Gazetteer) -> None:
    assert place(atlas, "SY1006")["pcode_version"] == "hdx-2020-12-17"
    assert place(atlas, "C5404")["admin2_pcode"] == "SY1006"
    assert "SY100203 in ocha-2015" in place(atlas, "SY100602")["note"]


def test_all_coastal_places_of_ocha_are_there(atlas: Gazetteer) -> None:
    coastal = atlas.places["admin1_pcode"].isin(COAST) & atlas.places["place_id"].str.fullmatch(r"C\d{4}")
    assert coastal.sum() == COASTAL_OCHA_PLACES


def test_every_point_of_the_area_lies_in_its_subdistrict_or_within_the_outlines_error(
    atlas: Gazetteer, findings: pd.DataFrame
) -> None:
    outside = findings[findings["check_id"] == "G-ADMIN"]["id"]
    in_area = atlas.places[atlas.places["admin1_pcode"].isin(AREA)]["place_id"]
    assert sorted(set(outside) & set(in_area)) == list(OFF_SHORE)


def test_no_coordinate_is_invented(atlas: Gazetteer) -> None:
    """A quarter or site without a source for its point carries its parent's, and says so."""
    borrowed = atlas.places[atlas.places["coord_source"] == "parent"]
    parents = atlas.places.set_index("place_id").loc[borrowed["parent_place_id"]]
    for column in ("latitude", "longitude", "radius_m"):
        assert borrowed[column].tolist() == parents[column].tolist()


def test_a_radius_is_never_under_the_spread_of_the_sources(atlas: Gazetteer) -> None:
    told = atlas.places.dropna(subset=["radius_m", "coord_spread_m"])
    assert told[told["radius_m"] < told["coord_spread_m"]]["place_id"].tolist() == []


def test_governorates_districts_and_subdistricts_fit_together(atlas: Gazetteer) -> None:
    areas = atlas.admin_areas.to_crs("+proj=laea +lat_0=35 +lon_0=38").set_index("pcode").geometry
    codes = pd.Series(areas.index, index=areas.index)
    for outer, inner in ((4, 6), (6, 8)):
        parts = areas[codes.str.len() == inner].area.groupby(codes.str[:outer]).sum()
        whole = areas[codes.str.len() == outer].area
        assert ((parts - whole).abs() / whole).max() < 1e-4


@pytest.mark.parametrize(
    ("latitude", "longitude", "is_inside", "what"),
    [
        (35.5312, 35.7909, True, "Latakia"),
        (34.8565, 35.8591, True, "Arwad island"),
        (35.0, 35.7, True, "the sea within 12 nautical miles"),
        (35.0, 35.3, False, "the sea beyond"),
        (35.13, 36.76, True, "Hama city"),
        (35.01, 37.05, False, "Salamiyah, east of 37.0 E"),
        (33.51, 36.29, False, "Damascus"),
        (34.55, 36.08, False, "Akkar in Lebanon"),
        (36.07, 35.98, False, "Samandag in Turkey"),
    ],
)  # fmt: skip
def test_the_area_ends_where_the_rule_says(atlas: Gazetteer, latitude: float, longitude: float, is_inside: bool, what: str) -> None:
    point = gpd.points_from_xy([longitude], [latitude])[0]
    assert bool(atlas.area.geometry.iloc[0].covers(point)) is is_inside, what


def test_every_ocha_place_of_the_coast_stands_on_our_land_or_within_its_error(findings: pd.DataFrame) -> None:
    assert findings[findings["check_id"] == "G-SEA"]["id"].tolist() == []


def test_one_wording_means_one_actor_on_any_day(atlas: Gazetteer) -> None:
    kinds = atlas.actors.set_index("actor_id")["kind"]
    rows = atlas.actor_aliases[atlas.actor_aliases["actor_id"].map(kinds) != "associate"]
    rows = rows.sort_values(["alias", "lang", "valid_from"], na_position="first")
    before = rows.groupby(["alias", "lang"])["valid_to"].shift()
    has_before = rows.duplicated(["alias", "lang"])
    overlapping = has_before & ~(rows["valid_from"] > before)
    assert rows[overlapping]["alias"].tolist() == []


@pytest.mark.parametrize(
    ("alias", "day", "actor_id"),
    [
        ("government forces", "2024-12-07", "syr-mil-2000"),
        ("government forces", "2024-12-08", "syr-sec-2024"),
        ("القوات الحكومية", "2013-05-02", "syr-mil-2000"),
        ("القوات الحكومية", "2025-03-07", "syr-sec-2024"),
        ("فلول النظام", "2025-03-07", "pro-assad"),
        ("rebels", "2013-08-04", "opp-syr"),
        ("armed factions", "2025-03-07", "uag-syr"),
        ("مسلحون", "2025-03-07", "uag-syr"),
        ("Israel", "2021-12-07", "isr-mil-2021"),
    ],
)
def test_a_wording_means_other_people_before_and_after_the_fall(atlas: Gazetteer, alias: str, day: str, actor_id: str) -> None:
    rows = atlas.actor_aliases[atlas.actor_aliases["alias"] == alias]
    on = pd.Timestamp(day)
    valid = rows[~(rows["valid_from"] > on) & ~(rows["valid_to"] < on)]
    assert valid["actor_id"].tolist() == [actor_id]
