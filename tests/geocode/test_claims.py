"""Where claims are placed: once a wording, a person's word first, with the shape that the wording leaves."""

import json

import geopandas as gpd
import pandas as pd
import pytest

from pipeline import geocode, schema
from pipeline.gazetteer import Gazetteer
from pipeline.geocode import Placed

NO_RULINGS = schema.framed([], schema.RULINGS)


def claims(*wordings: dict[str, object]) -> pd.DataFrame:
    """Claims of which only the wording of the place matters."""
    return schema.framed(
        [{"claim_id": f"CLM-{number:012x}", "ledger_ref": f"SYC-{number:03}"} | row for number, row in enumerate(wordings)],
        schema.CLAIMS,
    )


def placed(atlas: Gazetteer, *wordings: dict[str, object], rulings: pd.DataFrame = NO_RULINGS) -> Placed:
    return geocode.place(claims(*wordings), atlas, rulings)


def ruling(key: str, place_id: str) -> pd.DataFrame:
    return schema.framed([{"kind": "place_is", "key_a": key, "value": place_id}], schema.RULINGS)


def test_a_village_is_placed_with_a_disc_of_its_radius(atlas: Gazetteer) -> None:
    result = placed(atlas, {"place_text": "Beit Ana", "within_text": "Latakia"})
    claim, area = result.claims.iloc[0], result.areas.iloc[0]
    assert json.loads(claim["place_ids"]) == ["C3654"]
    assert (claim["geo_precision"], claim["where_prec"], claim["geo_basis"]) == (1, 1, "gazetteer_exact")
    assert (area["shape_kind"], area["radius_m"]) == ("disc", claim["x_geo_uncertainty_m"])
    assert claim["area_status"] == "inside"


def test_the_coast_is_two_governorates_and_never_a_point(atlas: Gazetteer) -> None:
    claim = placed(atlas, {"place_text": "Syrian coast"}).claims.iloc[0]
    assert json.loads(claim["place_ids"]) == ["SY06", "SY10"]
    assert claim["place_scope"] == "region_loose"
    assert pd.isna(claim["latitude"])


def test_a_road_is_a_corridor(atlas: Gazetteer) -> None:
    result = placed(atlas, {"place_text": "Homs-Tartous road"})
    claim = result.claims.iloc[0]
    assert (claim["geo_basis"], claim["geo_precision"], claim["where_prec"]) == ("road", 3, 5)
    assert result.areas.iloc[0]["shape_kind"] == "corridor"


def test_a_place_some_way_off_is_a_sector_with_the_point_in_it(atlas: Gazetteer) -> None:
    result = placed(atlas, {"place_text": "17 km north-east of Latakia"})
    claim, area = result.claims.iloc[0], result.areas.iloc[0]
    assert (claim["geo_basis"], claim["geo_precision"], area["shape_kind"]) == ("relative", 2, "sector")
    point = gpd.points_from_xy([claim["longitude"]], [claim["latitude"]])[0]
    assert area["geometry"].buffer(0.001).covers(point)


def test_an_area_has_its_outline_and_its_seat(atlas: Gazetteer) -> None:
    result = placed(atlas, {"place_text": "Al-Haffah district"})
    claim, area = result.claims.iloc[0], result.areas.iloc[0]
    assert (claim["geo_precision"], claim["where_prec"], claim["geo_basis"]) == (3, 3, "admin_seat")
    assert area["shape_kind"] == "polygon"


def test_an_unknown_village_stands_for_its_area_and_says_so(atlas: Gazetteer) -> None:
    claim = placed(atlas, {"place_text": "Nowhereabad", "within_text": "Qardaha countryside, Latakia"}).claims.iloc[0]
    assert claim["geo_basis"] == "admin_area"
    assert claim["geo_precision"] == 2
    assert "Nowhereabad" in claim["geo_reason"]


def test_an_unknown_quarter_is_put_at_its_town_with_the_towns_radius(atlas: Gazetteer) -> None:
    claim = placed(atlas, {"place_text": "al-Zuhur neighbourhood of Baniyas"}).claims.iloc[0]
    assert json.loads(claim["place_ids"]) == ["C5360"]
    assert (claim["geo_basis"], claim["geo_precision"]) == ("quarter_in_city", 2)
    assert claim["x_geo_uncertainty_m"] >= 6_000


@pytest.mark.parametrize("key", ["CLM-000000000000", "SYC-000"])
def test_a_ruling_by_claim_or_ledger_row_wins(atlas: Gazetteer, key: str) -> None:
    claim = placed(atlas, {"place_text": "Latakia"}, rulings=ruling(key, "C3480")).claims.iloc[0]
    assert json.loads(claim["place_ids"]) == ["C3480"]
    assert claim["geo_basis"] == "manual"


def test_a_point_given_by_a_person_stays(atlas: Gazetteer) -> None:
    claim = placed(atlas, {"place_text": "Beit Ana", "latitude": 35.2, "longitude": 36.0}).claims.iloc[0]
    assert (claim["latitude"], claim["longitude"], claim["geo_basis"]) == (35.2, 36.0, "manual")


@pytest.mark.parametrize(
    ("wording", "status"),
    [
        ("Jableh", "inside"),
        ("Damascus", "out_of_area"),
        ("Akkar, Lebanon", "out_of_area"),
        ("Beirut", "out_of_area"),
        ("the army", "unknown"),
    ],
)
def test_area_status(atlas: Gazetteer, wording: str, status: str) -> None:
    assert placed(atlas, {"place_text": wording}).claims["area_status"].iloc[0] == status


def test_every_claim_comes_back_in_order_and_fits_the_schema(atlas: Gazetteer) -> None:
    wordings = [{"place_text": text} for text in ("Jableh", None, "nowhere", "Jableh", "the coast")]
    asked = claims(*wordings)
    result = geocode.place(asked, atlas, NO_RULINGS)
    assert list(result.claims["claim_id"]) == list(asked["claim_id"])
    assert result.claims.loc[result.claims["place_ids"] == "[]", "geo_reason"].notna().all()
    schema.checked(result.areas, schema.CLAIM_AREAS)
    assert list(result.claims.columns) == list(schema.CLAIMS.names)


def test_suggestions_are_rows_for_the_gazetteer(atlas: Gazetteer) -> None:
    result = placed(atlas, {"place_text": "Deir Hanna", "within_text": "Latakia"})
    rows = geocode.suggestions(result.claims, atlas)
    assert {"C3499", "C3805"} <= set(rows["place_id"])
    assert set(rows["script"]) == {"Latn"}


def test_a_suggested_place_lies_where_the_wording_says(atlas: Gazetteer) -> None:
    lost = claims({"place_text": "Hmimin", "within_text": "Tartous governorate", "place_ids": "[]"})
    rows = geocode.suggestions(lost, atlas)
    assert len(rows) > 0
    assert rows["reason"].str.endswith("SY10").all()


def test_a_range_that_stands_for_an_area_needs_no_spelling(atlas: Gazetteer) -> None:
    assert geocode.suggestions(placed(atlas, {"place_text": "Jabal al-Akrad"}).claims, atlas).empty
