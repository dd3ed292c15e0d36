"""Whose toll a figure is: one that reaches beyond the act told at a point never becomes that point's dead."""

import pytest

from tests.extract.conftest import read, read_all

BEYOND = (
    ("Troops shot two men in Baniyas on Friday, when security forces killed 63 people nationwide.", 63),
    ("Tanks rolled into Baniyas on Friday. Activists said 200 people had been killed in Syria since March.", 200),
    ("A blast hit Jableh on Friday. Rights groups say that 1,700 people have been killed.", 1700),
    ("A blast hit Jableh on Friday. Medics say that 41 people have died since the conflict began.", 41),
    ("Three died in Jableh on Friday. Some 50 have been killed across the province this month.", 50),
    ("Gunmen killed two guards in Jableh on Friday. Security forces killed 14 marchers on Wednesday, monitors said.", 14),
    ("Rockets hit Jableh on Friday. The monitor counted the death of six civilians since June; the fatalities are as follows.", 6),
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


def dead_at(*sentences: str) -> set[tuple[int, str, str]]:
    """Each number of dead with its place, empty where it has none, and whether it is told of one act."""
    claims = read_all([("\n".join(sentences), "2014-05-20")]).claims
    killed = claims[claims["measure"].eq("killed")].fillna({"place_text": ""})
    return {(int(row["value"]), row["place_text"], row["acts"]) for row in killed.to_dict("records")}


@pytest.mark.parametrize(
    ("wording", "total", "part"),
    [
        ("Troops killed 15 people across the country on Monday, including five in Jableh.", (15, "the country", "many"), 5),
        ("Police shot dead 40 people across Syria on Monday, four of them in Jableh.", (40, "Syria", "many"), 4),
        ("Thirty people died in clashes in several provinces on Monday, including six in Jableh.", (30, "", "many"), 6),
    ],
)
def test_those_of_a_town_are_an_act_and_the_total_that_holds_them_is_none_there(
    wording: str, total: tuple[int, str, str], part: int
) -> None:
    assert dead_at(wording) == {total, (part, "Jableh", "one")}


def test_a_total_since_march_is_not_of_the_town_that_has_a_part_of_it() -> None:
    assert dead_at("Some 300 people have been killed since March, including 40 in Jableh.") == {
        (300, "", "many"), (40, "Jableh", "many"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("lead", "body", "place"),
    [
        (
            "Rebel attack on Alawite village kills 40",
            "The attack on the village of Kinsabba began on Monday.",
            "the village of Kinsabba",
        ),
        ("An air strike on a coastal town killed 40 people on Monday.", "The jets hit Jableh at noon.", "Jableh"),
        ("Gunmen killed 40 people in a village on Monday.", "A car bomb exploded in Jableh on Monday.", ""),
        ("Gunmen killed 40 people in a village on Monday.", "They also attacked Kinsabba and Kasab on Monday.", ""),
        ("An air strike on a village killed 40 people on Monday.", "Jets hit Jableh, where three people died.", ""),
    ],
)
def test_a_village_that_a_lead_does_not_name_is_the_only_one_of_which_the_body_tells_such_an_act(
    lead: str, body: str, place: str
) -> None:
    assert {where for dead, where, _ in dead_at(lead, body) if dead == 40} == {place}


def test_an_act_somewhere_in_an_area_is_left_to_a_person_where_a_town_of_it_is_named() -> None:
    told = read_all(
        [("Ten soldiers died in a raid in the Latakia countryside on Monday. The village of Kinsabba lies there.", "2025-03-12")]
    )
    assert told.claims["acts"].tolist() == ["many"]
    assert told.findings["message"].str.contains("in a report that names a town of it").tolist() == [True]


def test_the_dead_of_a_name_that_nobody_knows_are_of_no_town_told_before() -> None:
    told = dead_at(
        "Protesters marched in the city of Latakia on Friday.",
        "Police shot at mourners in far Qamat, where 30 had died on Thursday.",
    )
    assert told == {(30, "", "one")}


def test_the_dead_of_a_province_told_behind_a_village_are_not_the_villages() -> None:
    told = dead_at(
        "Fighting was reported in the town of Salma on Monday.", "At least 13 people died in Latakia province on Monday."
    )
    assert told == {(13, "Latakia province", "many")}


@pytest.mark.parametrize("act", ["ambush", "attack"])
def test_the_dead_of_an_act_told_before_are_of_its_place_and_not_of_the_last_one_named(act: str) -> None:
    told = dead_at(
        "Gunmen ambushed a patrol at Beit Ana on Monday. By night they held the town of Qardaha.",
        f"Nine guards died in the {act}, an officer said.",
    )
    assert told == {(9, "Beit Ana", "one")}


def test_an_act_of_a_province_told_by_the_sentence_before_is_left_to_a_person() -> None:
    told = read_all([("Raids went on in Idlib province. On Monday a civilian was killed in an air strike.", "2025-03-12")])
    assert told.claims.loc[told.claims["measure"] == "killed", "acts"].tolist() == ["many"]


def test_reinforcements_sent_to_several_towns_are_no_act_at_each() -> None:
    told = read_all([("The ministry sent reinforcements to the areas of Latakia, Tartous and Jableh on Monday.", "2025-03-12")])
    assert told.claims["acts"].tolist() == ["many"]


def test_protesters_told_again_are_those_of_the_total_told_before() -> None:
    wordings = (
        "At least 13 people, including four protesters and nine policemen, were killed in clashes in Baniyas on Sunday.",
        "A lawyer said four protesters died in Baniyas on Sunday.",
    )
    told = read_all([(" ".join(wordings), "2011-04-12")])
    again = told.claims[told.claims["value"].eq(4)].sort_values("char_start")["claim_id"].tolist()
    tied = told.relations[told.relations["relation"].eq("restates")]
    assert tied[["claim_id", "other_claim_id"]].to_numpy().tolist() == [again[::-1]]


@pytest.mark.parametrize("other", ["Qardaha", "Haffah"])
def test_a_village_lies_in_no_town_that_is_only_named_beside_it(other: str) -> None:
    assert dead_at(f"Rockets hit {other} on Monday.", "The raid on Salma killed four people.") == {(4, "Salma", "one")}
    mentions = read_all([(f"Rockets hit {other}. The raid on Salma killed four people.", "2025-03-12")]).mentions
    assert mentions.set_index("text").loc["Salma", "within_text"] != other


def test_a_named_person_died_where_the_sentence_says_and_not_where_his_office_is() -> None:
    told = dead_at(
        "A tense week began.", "Ali Hassan, commander of the guards in Latakia, was killed on Sunday in clashes in Kessab."
    )
    assert {place for _, place, _ in told} == {"Kessab"}


def test_the_dead_of_an_ambush_counted_before_are_of_its_place() -> None:
    told = dead_at(
        "The ambush in Jableh on Thursday killed at least 16. By night gunmen held the town of Qardaha.",
        "An official said that 13 policemen were killed in the ambush.",
    )
    assert told == {(16, "Jableh", "one"), (13, "Jableh", "one")}


def test_a_town_of_a_province_in_a_headline_is_the_one_that_the_body_names() -> None:
    wording = "Regime seizes Latakia town. Troops took control of the town of Salma on Tuesday."
    claims = read_all([(wording, "2016-01-13")]).claims
    assert claims.loc[claims["acts"].eq("one"), "place_text"].unique().tolist() == ["the town of Salma"]


@pytest.mark.parametrize(
    "wording",
    [
        "Two men were shot dead in Jableh on Thursday, bringing to 14 the number of people killed there since June.",
        "Two men were shot dead in Jableh on Thursday. That brings to 14 the number of people killed there in May and June.",
    ],
)
def test_a_running_number_is_no_toll_of_the_act_that_raised_it(wording: str) -> None:
    claims = read(wording, "2025-07-03").claims
    assert claims.loc[claims["acts"].eq("one"), "value"].tolist() == [2]
    assert claims.loc[claims["acts"].eq("many"), "value"].tolist() == [14]


def test_the_days_of_a_running_number_are_not_those_of_what_is_told_next() -> None:
    claims = read(
        "Two men were shot dead in Jableh on Thursday, bringing to 14 the number of people killed there since June. "
        "Gunmen wounded a pharmacist in Baniyas.",
        "2025-07-03",
    ).claims
    assert str(claims.loc[claims["measure"].eq("injured"), "date_start"].item())[:10] == "2025-07-03"
