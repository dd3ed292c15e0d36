"""What a wording means on the map; every row of tests/cases/places.csv is one wording with the area it is said to lie in."""

import pandas as pd
import pytest
from shapely import Point

from pipeline import geocode
from pipeline.gazetteer import Gazetteer
from tests.builders import cases

PLACES = cases("places")


@pytest.fixture(scope="module")
def told(atlas: Gazetteer) -> pd.DataFrame:
    return geocode.answers(pd.DataFrame(PLACES), "wording", "within", atlas)


@pytest.mark.parametrize("at", range(len(PLACES)), ids=[f"{row['wording']} in {row['within']}" for row in PLACES])
def test_a_wording_means_its_place_or_none(told: pd.DataFrame, at: int) -> None:
    found = told["place_id"].iloc[at]
    assert ("abstain" if pd.isna(found) else found) == PLACES[at]["expected"], told["reason"].iloc[at]


def test_every_row_is_answered_in_order_and_with_a_reason(told: pd.DataFrame) -> None:
    assert list(told.index) == list(range(len(PLACES)))
    assert told["reason"].str.len().gt(0).all()


def test_an_answer_with_a_point_has_a_radius_and_areas(told: pd.DataFrame) -> None:
    placed = told[told["latitude"].notna()]
    assert placed["radius_m"].ge(1_000).all()
    assert placed["geo_precision"].between(1, 3).all()
    assert placed["place_id"].notna().all()


def test_a_list_of_places_has_no_point(told: pd.DataFrame) -> None:
    listed = told[told["place_id"].str.contains(";", na=False) & ~told["basis"].isin(["between", "road"])]
    assert listed["latitude"].isna().all()


def test_an_unknown_village_has_the_areas_of_its_parent_and_no_place(atlas: Gazetteer) -> None:
    asked = pd.DataFrame({"place": ["the village of Nowhereabad"], "parent": ["Jableh countryside, Latakia"]})
    answer = geocode.answers(asked, "place", "parent", atlas).iloc[0]
    assert pd.isna(answer["place_id"])
    assert pd.isna(answer["latitude"])
    assert answer["admin2_pcode"] == "SY0602"
    assert "Nowhereabad" in answer["reason"]


def _asked(atlas: Gazetteer, wording: str) -> pd.Series:
    return geocode.answers(pd.DataFrame({"place": [wording]}), "place", None, atlas).iloc[0]


def test_any_school_of_a_town_is_somewhere_in_it_and_the_barracks_are_its_own(atlas: Gazetteer) -> None:
    asked = pd.DataFrame({"place": ["a school", "the barracks"], "parent": ["Baniyas, Tartous governorate", "Zama, Latakia"]})
    assert geocode.answers(asked, "place", "parent", atlas)["basis"].tolist() == ["admin_area", "quarter_in_city"]


def test_a_site_that_no_list_has_is_told_by_its_town_with_the_doubt_that_it_lies_outside(atlas: Gazetteer) -> None:
    barracks, prison = _asked(atlas, "the barracks in Zama"), _asked(atlas, "Latakia central prison")
    assert (barracks["geo_precision"], barracks["radius_m"]) == (2, 10_000)
    assert (prison["geo_precision"], prison["radius_m"]) == (2, 6_000)
    assert "in no list" in barracks["reason"]


def test_a_mountain_that_is_called_after_a_village_lies_by_it(atlas: Gazetteer) -> None:
    village, mountain = _asked(atlas, "Jabal an Nuba"), _asked(atlas, "Jabal an Nuba mountain")
    assert mountain["place_id"] == village["place_id"]
    assert (village["geo_precision"], mountain["geo_precision"]) == (1, 2)


def test_the_countryside_on_one_side_of_a_seat_reaches_as_far_as_its_villages(atlas: Gazetteer) -> None:
    side, whole = _asked(atlas, "western countryside of Homs"), _asked(atlas, "Homs governorate")
    assert side["radius_m"] < 0.5 * whole["radius_m"]
    assert side["latitude"] == whole["latitude"]


def test_index_labels_of_the_asker_stay(atlas: Gazetteer) -> None:
    asked = pd.DataFrame({"place": ["Jableh", None, "Jableh"]}, index=["b", "a", "c"])
    answers = geocode.answers(asked, "place", None, atlas)
    assert list(answers.index) == ["b", "a", "c"]
    assert answers.loc["b"].equals(answers.loc["c"])
    assert answers.loc["a", "reason"] == "the cell is empty"


def test_names_are_spotted_where_they_stand(atlas: Gazetteer) -> None:
    text = "Clashes in Jableh and قرب القرداحة on Friday"
    spotted = geocode.spotted(pd.Series([text], index=[7]), atlas)
    assert [text[start:end] for start, end in zip(spotted["start"], spotted["end"], strict=True)] == list(spotted["text"])
    assert list(spotted["place_id"]) == ["C3585", "C3809"]
    assert set(spotted["row"]) == {7}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Salma said that", []),
        ("the village of Salma was shelled", ["Salma"]),
        ("Salma town was shelled", ["Salma"]),
        ("قصف بلدة سلمى", ["سلمى"]),
        ("قالت سلمى", []),
    ],
)
def test_a_name_that_is_also_a_persons_is_spotted_by_the_noun_beside_it(atlas: Gazetteer, text: str, found: list[str]) -> None:
    assert list(geocode.spotted(pd.Series([text]), atlas)["text"]) == found


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("shells fell on Kessab, Turkey", False),
        ("residents of Latakia (Lebanon)", False),
        ("قتل رجل في الحفة في سلطنة عمان", False),
        ("he fled from Kessab to Turkey", True),
    ],
)
def test_a_name_said_to_lie_in_another_country_means_no_place_of_this_one(atlas: Gazetteer, text: str, meant: bool) -> None:
    assert geocode.spotted(pd.Series([text]), atlas)["place_id"].notna().iloc[0] == meant


@pytest.mark.parametrize("wording", ["three kilometres from Slunfeh", "3kms from Slunfeh", "3 km from Slunfeh"])
def test_the_plural_of_a_unit_is_no_bearing(atlas: Gazetteer, wording: str) -> None:
    around, at = _asked(atlas, wording), _asked(atlas, "Slunfeh")
    assert (around["latitude"], around["longitude"], around["basis"]) == (at["latitude"], at["longitude"], "relative")


def test_offsets_are_code_points_and_the_longest_of_overlapping_names_stands(atlas: Gazetteer) -> None:
    text = "\U0001f534\U0001f534 قصف محيط بيت ياشوط، then Beit Yashout and Hmeimim Air Base"
    spotted = geocode.spotted(pd.Series([text]), atlas)
    found = [text[start:end] for start, end in zip(spotted["start"], spotted["end"], strict=True)]
    assert found == ["بيت ياشوط", "Beit Yashout", "Hmeimim Air Base"]


def test_a_reckoned_point_falls_into_the_sea_only_where_all_of_its_shape_does(atlas: Gazetteer) -> None:
    land = atlas.land.geometry.union_all()

    def is_dry(wording: str) -> bool:
        answer = _asked(atlas, wording)
        return bool(land.covers(Point(answer["longitude"], answer["latitude"])))

    assert is_dry("halfway between Jableh and Latakia")
    assert is_dry("30 km south of Latakia city")
    assert not is_dry("15 km west of Latakia")
