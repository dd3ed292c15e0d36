"""Which names are left to a person, being borne only far from all else that a report tells of, and which tell each other."""

import pytest

from tests.extract.conftest import read

FAR = (
    ("Rebels shelled Jableh and the village of Hawayej on Friday.", "Hawayej", "Lattakia"),
    ("قصفت الفصائل مدينة جبلة وقرية المراشدة يوم الجمعة.", "المراشدة", "اللاذقية"),
)
NEAR = (
    ("Rebels shelled Jableh and the village of Snobar on Friday.", "Snobar"),
    ("Rebels in Deir ez-Zor province and in Jableh shelled the village of Hawayej on Friday.", "Hawayej"),  # where it lies is told
    ("Rebels shelled the village of Hawayej on Friday.", "Hawayej"),  # of nothing else
    ("Rebels shelled Jableh and the town of Salamiyah on Friday.", "Salamiyah"),  # a town is named from afar
)


@pytest.mark.parametrize(("wording", "name", "region"), FAR, ids=[wording for wording, _, _ in FAR])
def test_a_village_far_from_all_else_is_another_of_its_name(wording: str, name: str, region: str) -> None:
    told = read(wording).mentions.set_index("text")["within_text"]
    assert told[name] == region


@pytest.mark.parametrize(("wording", "name"), NEAR, ids=[wording for wording, _ in NEAR])
def test_any_other_is_meant(wording: str, name: str) -> None:
    told = read(wording).mentions.set_index("text")["within_text"].fillna("")
    assert told[name] not in ("Lattakia", "اللاذقية")


def test_two_names_that_only_lie_together_in_one_place_tell_each_other() -> None:
    told = read("Shells fell on the village of Barudiyah and on Rihaniya on Friday.").mentions.set_index("text")["within_text"]
    assert told.to_dict() == {"Barudiyah": "near Rihaniya", "Rihaniya": "near Barudiyah"}


HELD = (
    ("وفي ريف طرطوس، قتل أربعة أشخاص يوم الجمعة في قرية الخراب.", "الخراب", "طرطوس"),
    ("A man was found dead in Damascus on Friday. In the Qusour district another was shot dead.", "Qusour", "Damascus"),
)


@pytest.mark.parametrize(("wording", "name", "region"), HELD, ids=[wording for wording, _, _ in HELD])
def test_what_a_sentence_opens_with_or_the_last_city_holds_a_village_or_a_quarter(wording: str, name: str, region: str) -> None:
    assert read(wording).mentions.set_index("text")["within_text"][name] == region


def test_a_hill_tells_nothing_of_the_town_that_is_called_so_too() -> None:
    told = read("Insurgents took Aramo on Tuesday along with the hills of Sheikh Saad.").mentions.set_index("text")["within_text"]
    assert told.isna()["Aramo"]
