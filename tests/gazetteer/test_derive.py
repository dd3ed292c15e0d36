"""How sources become a gazetteer: cells cut apart, spellings compared, places joined one to one, doubles taken in."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.gazetteer.derive.cells import names_in_cell, own_names
from pipeline.gazetteer.derive.duplicates import absorbed
from pipeline.gazetteer.derive.join import joined
from pipeline.gazetteer.derive.likeness import likeness_of
from pipeline.gazetteer.derive.places import acled_name, settlement_radius_m, spread_m

METRES_TO_DEGREES = 1 / 111_000


def places_at(**metres_north: tuple[float, str]) -> pd.DataFrame:
    """Places on one meridian: key=(metres north of 35 N, Latin name)."""
    rows = [
        {
            "key": key,
            "latitude": 35 + north * METRES_TO_DEGREES,
            "longitude": 36.0,
            "arabic": frozenset[str](),
            "latin": frozenset({name}),
        }
        for key, (north, name) in metres_north.items()
    ]
    return pd.DataFrame(rows)


def joins(places: pd.DataFrame, others: pd.DataFrame) -> dict[str, str]:
    pairs = joined(places, others)
    return dict(pairs[pairs["outcome"] == "joined"][["key", "other_key"]].itertuples(index=False, name=None))


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Zahraa / Sanqunes", ("Zahraa", "Sanqunes")),
        ("أم قرون_أم جرن", ("أم قرون", "أم جرن")),
        ("Shraqi \\ Qarah Shuki", ("Shraqi", "Qarah Shuki")),
        ("Jibab Marina (Maryata)", ("Jibab Marina", "Maryata")),
        ("شاميه /اللاذقية/", ("شاميه", "اللاذقية")),
        ("Jisr-Ash-Shugur", ("Jisr-Ash-Shugur",)),
        ("روضة الوعر-الزنابيل", ("روضة الوعر", "الزنابيل")),
        ("", ()),
    ],
)
def test_a_cell_holds_each_name_once(cell: str, names: tuple[str, ...]) -> None:
    assert names_in_cell(cell) == names


@given(st.text())
def test_a_name_cut_from_a_cell_is_not_cut_again(cell: str) -> None:
    for name in names_in_cell(cell):
        assert names_in_cell(name) == (name,)


def test_an_area_after_the_name_only_tells_which_one_is_meant() -> None:
    areas = frozenset({"Lattakia", "Al-Qardaha", "اللاذقية", "القرداحة"})
    assert own_names("Shamiyeh / Lattakia", areas) == ("Shamiyeh",)
    assert own_names("Qweiqa / Qaradha", areas) == ("Qweiqa",)
    assert own_names("دير حنا / القرداحة", areas) == ("دير حنا",)
    assert own_names("Zahraa / Sanqunes", areas) == ("Zahraa", "Sanqunes")
    assert own_names("Abu Kbee / West", areas) == ("Abu Kbee",)
    assert own_names("Lattakia", areas) == ("Lattakia",)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ein Elarus", "‘Ayn al ‘Arūs"), ("Shalfatiyeh", "Ash Shilfāţīyah"), ("عين شقاق", "عين شِقاق"), ("البيضا", "بيضا")],
)
def test_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    assert likeness_of(one, other) >= 0.95


@given(st.text(min_size=1), st.text(min_size=1))
def test_likeness_does_not_depend_on_who_comes_first(one: str, other: str) -> None:
    assert likeness_of(one, other) == pytest.approx(likeness_of(other, one))


def test_each_place_is_joined_to_one_other_and_the_nearest_alike_wins() -> None:
    places = places_at(near=(0, "Rweiset"), far=(2_000, "Rweiset"))
    others = places_at(a=(100, "Ruwaysat"), b=(1_900, "Ruwaysat"))
    assert joins(places, others) == {"near": "a", "far": "b"}


def test_one_other_cannot_serve_two_places() -> None:
    assert joins(places_at(a=(0, "Rweiset"), b=(300, "Rweiset")), places_at(x=(10, "Ruwaysat"))) == {"a": "x"}


def test_a_pair_over_a_kilometre_apart_needs_the_same_name_and_no_rival() -> None:
    assert joins(places_at(a=(0, "Kimin")), places_at(x=(1_500, "Kamin"))) == {"a": "x"}
    assert joins(places_at(a=(0, "Kimin"), b=(200, "Kimin")), places_at(x=(1_500, "Kamin"))) == {}


def test_names_that_only_stand_near_each_other_are_not_joined() -> None:
    assert joins(places_at(a=(0, "Kimin"), c=(50, "Bastiron")), places_at(x=(20, "Dafil"), y=(40, "Kamin"))) == {"a": "y"}


def test_the_join_does_not_depend_on_the_order_of_rows() -> None:
    places = places_at(a=(0, "Rweiset"), b=(300, "Rweiset"), c=(900, "Kimin"))
    others = places_at(x=(10, "Ruwaysat"), y=(250, "Ruwaysat"), z=(800, "Kamin"))
    assert joins(places, others) == joins(places.iloc[::-1].reset_index(drop=True), others.iloc[::-1].reset_index(drop=True))


def double(place_id: str, metres: float) -> dict[str, object]:
    return {"place_id": place_id, "latitude": 35 + metres * METRES_TO_DEGREES, "longitude": 36.0}


def test_a_geonames_row_that_spells_a_place_alike_within_two_kilometres_goes_into_it() -> None:
    places = pd.DataFrame([double("C1", 0), double("SYP-gn1", 1_500), double("SYP-gn2", 2_500)])
    spelled = pd.DataFrame({"place_id": ["C1", "SYP-gn1", "SYP-gn2"], "key": ["kmn", "kmn", "kmn"]})
    assert absorbed(places, spelled, set())[["place_id", "other_id"]].to_numpy().tolist() == [["C1", "SYP-gn1"]]


def test_of_two_geonames_rows_the_one_with_more_spellings_stays() -> None:
    places = pd.DataFrame([double("SYP-gn1", 0), double("SYP-gn2", 500)])
    spelled = pd.DataFrame({"place_id": ["SYP-gn1", "SYP-gn2", "SYP-gn2"], "key": ["kmn", "kmn", "tll"]})
    assert absorbed(places, spelled, set())[["place_id", "other_id"]].to_numpy().tolist() == [["SYP-gn2", "SYP-gn1"]]


def test_a_pair_ruled_apart_stays_apart() -> None:
    places = pd.DataFrame([double("C1", 0), double("SYP-gn1", 100)])
    spelled = pd.DataFrame({"place_id": ["C1", "SYP-gn1"], "key": ["kmn", "kmn"]})
    assert absorbed(places, spelled, {("C1", "SYP-gn1")}).empty


@pytest.mark.parametrize(
    ("people", "seat_level", "spread", "radius"),
    [(300, "", None, 1_500), (6_000, "", 200, 3_000), (800, "2", None, 3_000), (50_000, "", None, 6_000), (300, "", 2_110, 2_200)],
)
def test_a_radius_follows_the_size_and_the_spread(people: int, seat_level: str, spread: float | None, radius: int) -> None:
    places = pd.DataFrame({"population": [people], "seat_level": [seat_level], "coord_spread_m": [spread]}).astype(
        {"coord_spread_m": "float64"}
    )
    assert settlement_radius_m(places).tolist() == [radius]


def test_the_spread_is_the_widest_distance_between_editions() -> None:
    row = {"": 35.0, "_ocha": 35.01, "_2015": 35.0, "_gn": None}
    place = {f"latitude{end}": [at] for end, at in row.items()} | {f"longitude{end}": [36.0] for end in row}
    place["longitude_gn"] = [None]
    assert spread_m(pd.DataFrame(place).astype("float64")).tolist() == [pytest.approx(1_109, abs=2)]


@pytest.mark.parametrize(
    ("name", "written"), [("Al-Haffa", "Al Haffa"), ("Mzair'a", "Mzaira"), ("Jisr-Ash-Shugur", "Jisr Ash Shugur")]
)
def test_a_location_is_written_by_acleds_rule(name: str, written: str) -> None:
    assert acled_name(name) == written
