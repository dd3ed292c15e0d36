"""Whose toll a figure is: one that reaches beyond the act told at a point never becomes that point's dead."""

import pytest

from tests.extract.conftest import read_all

BEYOND = (
    ("Troops shot two men in Baniyas on Friday, when security forces killed 63 people nationwide.", 63),
    ("Tanks rolled into Baniyas on Friday. Activists said 200 people had been killed in Syria since March.", 200),
    ("A blast hit Jableh on Friday. Rights groups say that 1,700 people have been killed.", 1700),
    ("A blast hit Jableh on Friday. Medics say that 41 people have died since the conflict began.", 41),
    ("Three died in Jableh on Friday. Some 50 have been killed across the province this month.", 50),
    ("Gunmen killed two guards in Jableh on Friday. Security forces killed 14 marchers on Wednesday, monitors said.", 14),
    ("Shots were heard in Latakia today.\n\nSecurity forces killed 14 marchers on Friday, monitors said.", 14),
)
OF_THE_ACT = (
    ("A blast hit Jableh on Friday. At least 12 people died in the explosion.", 12, "Jableh"),
    ("Gunmen attacked a checkpoint in Jableh on Friday. Six soldiers were killed on Friday, medics said.", 6, "Jableh"),
)


@pytest.mark.parametrize(("wording", "dead"), BEYOND, ids=[wording for wording, _ in BEYOND])
def test_a_wider_total_is_of_no_point(wording: str, dead: int) -> None:
    claims = read_all([(wording, "2025-03-09")]).claims
    total = claims[claims["value"] == dead].iloc[0]
    assert total["place_text"] not in ("Baniyas", "Jableh", "Latakia")


@pytest.mark.parametrize(("wording", "dead", "place"), OF_THE_ACT, ids=[wording for wording, _, _ in OF_THE_ACT])
def test_the_dead_of_an_act_stay_with_it(wording: str, dead: int, place: str) -> None:
    claims = read_all([(wording, "2025-03-09")]).claims
    assert claims[claims["value"] == dead]["place_text"].tolist() == [place]
