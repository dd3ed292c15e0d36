"""What single sentences claim, row by row of tests/cases/extract_*.csv: counts, places with their roles, days, speakers."""

from functools import cache

import pandas as pd
import pytest

from pipeline import figures, ids
from pipeline.coding import types
from tests.builders import cases
from tests.extract.conftest import read_all

COUNTED = ("casualty", "displacement", "detention", "incident_count")
SHEETS = {name: cases(f"extract_{name}") for name in ("counts", "doers", "roles", "times", "voices")}
Counted = tuple[str, str, int | None, int | None]


@cache
def frames(sheet: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Claims and mentions of every wording of a sheet, read at once."""
    drafted = read_all((case["wording"], case.get("day") or "2025-03-09") for case in SHEETS[sheet])
    return drafted.claims, drafted.mentions


def claims_of(sheet: str, case: dict[str, str]) -> pd.DataFrame:
    claims, _ = frames(sheet)
    return claims[claims["doc_id"] == ids.document_id(case["wording"])]


def expected(cell: str) -> list[Counted]:
    """``killed civilians >=7; injured all dozens``."""
    found = []
    for told in filter(None, (part.strip() for part in cell.split(";"))):
        measure, group, figure = told.split(" ", 2)
        read_as = figures.parsed(figure)
        found.append((measure, group, read_as.low, read_as.high))
    return sorted(found, key=str)


def number(value: float) -> int | None:
    return None if pd.isna(value) else int(value)


@pytest.mark.parametrize("case", SHEETS["counts"], ids=lambda case: case["wording"])
def test_a_sentence_counts_whom_it_counts(case: dict[str, str]) -> None:
    claims = claims_of("counts", case)
    harm = claims[claims["claim_kind"].isin(COUNTED)]
    columns = (harm[name] for name in ("measure", "subject_group", "value_low", "value_high"))
    found = [(measure, group, number(low), number(high)) for measure, group, low, high in zip(*columns, strict=True)]
    assert sorted(found, key=str) == expected(case["expected"])


@pytest.mark.parametrize("case", SHEETS["roles"], ids=lambda case: case["wording"])
def test_a_name_has_its_role(case: dict[str, str]) -> None:
    _, mentions = frames("roles")
    here = mentions[(mentions["doc_id"] == ids.document_id(case["wording"])) & (mentions["text"] == case["name"])]
    assert here["role"].tolist() == [role for role in (case["role"],) if role]  # none: no place at all


@pytest.mark.parametrize("case", SHEETS["times"], ids=lambda case: f"{case['wording']} ({case['day']})")
def test_words_of_time_mean_days(case: dict[str, str]) -> None:
    claim = claims_of("times", case).iloc[0]
    window = f"{claim['date_start'].date()}", f"{claim['date_end'].date()}"
    assert (*window, claim["date_basis"].split(":")[0]) == (case["first"], case["last"], case["basis"])


@pytest.mark.parametrize("case", SHEETS["voices"], ids=lambda case: case["wording"])
def test_the_first_speaker_is_found(case: dict[str, str]) -> None:
    claim = claims_of("voices", case).iloc[0]
    told = claim["originator_id"], claim["originator_basis"], claim["attribution_status"]
    assert told == (case["originator"], case["basis"], case["status"])


@pytest.mark.parametrize("case", SHEETS["doers"], ids=lambda case: case["wording"])
def test_who_did_it_is_told_in_the_reports_words(case: dict[str, str]) -> None:
    assert set(claims_of("doers", case)["actor_text"].dropna()) == set(filter(None, [case["doer"]]))


@pytest.mark.parametrize(
    ("wording", "worded"),
    [
        ("Gunmen attacked a General Security checkpoint in Jableh on Monday.", "General Security checkpoint"),
        ("A military convoy was ambushed by gunmen near Jableh on Monday.", "military convoy"),
        ("An Interior Ministry patrol came under fire near Jableh on Monday.", "Interior Ministry patrol"),
        ("Clashes broke out between rebels and the army near Jableh on Monday.", "army"),
        ("An ambush on a military patrol near Jableh left nine dead on Monday.", "military patrol"),
    ],
)
def test_whom_an_act_befell_is_told(wording: str, worded: str) -> None:
    assert read_all([(wording, "2025-03-12")]).claims["target_text"].tolist() == [worded]


@pytest.mark.parametrize(
    ("wording", "worded"),
    [
        ("Two members of the General Security were killed in Jableh on Monday.", "Two members of the General Security"),
        ("قتل عنصران من الأمن العام في مدينة جبلة يوم الاثنين.", "عنصران من الأمن العام"),
        ("Two men were killed in Jableh on Monday, General Security said.", "Two men"),
    ],
)
def test_those_harmed_are_told_with_whom_they_belong_to(wording: str, worded: str) -> None:
    assert read_all([(wording, "2025-03-12")]).claims["target_text"].tolist() == [worded]


@pytest.mark.parametrize("case", cases("extract_acts"), ids=lambda case: case["wording"])
def test_one_act_is_told_once(case: dict[str, str]) -> None:
    assert acts_told(case["wording"], "2025-03-12")["act"].tolist() == case["expected"].split()


def acts_told(wording: str, day: str) -> pd.DataFrame:
    """Claims of single acts, each act once."""
    drafted = read_all([(wording, day)])
    again = drafted.relations[drafted.relations["relation"].isin(["restates", "co_occurs_with", "component_of"])]["claim_id"]
    claims = drafted.claims[(drafted.claims["acts"] == "one") & drafted.claims["measure"].ne("bodies_recovered")]
    return claims[~claims["claim_id"].isin(again)]


@pytest.mark.parametrize("case", cases("extract_scenes"), ids=lambda case: case["wording"])
def test_acts_happen_where_they_are_told(case: dict[str, str]) -> None:
    claims = acts_told(case["wording"], case.get("day") or "2025-03-12")
    told = [f"{act} @ {place}" for act, place in zip(claims["act"], claims["place_text"], strict=True)]
    assert told == list(filter(None, (part.strip() for part in case["expected"].split(";"))))


@pytest.mark.parametrize(
    ("lines", "won"),
    [
        (
            ["Syrian army takes back Kinsabba", "The town of Kinsabba was seized on Monday after a siege."],
            "Government regains territory",
        ),
        (["Rebels advance", "The town of Kinsabba was seized on Monday after a siege."], "Non-state actor overtakes territory"),
    ],
)
def test_ground_is_won_by_whom_the_report_otherwise_tells_to_win(lines: list[str], won: str) -> None:
    claims = acts_told("\n".join(lines), "2014-05-20")
    assert {types.sub_event_type(act, None, None, None) for act in claims["act"]} == {won}


def test_each_place_of_a_list_has_the_day_behind_it() -> None:
    told = acts_told("There was shelling in Salma on Monday, in Kinsabba on Tuesday and in Kassab.", "2025-03-12")
    assert [f"{day:%a}" for day in told["date_start"]] == ["Mon", "Tue", "Mon"]


def test_tolls_with_days_of_their_own_are_acts_of_their_own() -> None:
    claims = acts_told("Baniyas: 5 dead (3-6 May), 2 dead (7 May), 7 in total.", "2014-05-20")
    assert claims["value"].tolist() == [5, 2]


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (["Army jets bombed these places on Monday:", "• Kinsabba", "• the outskirts of Jableh", "Baniyas was calm."], 2),
        (["On Monday schools were opened in these towns:", "- Jableh", "- Baniyas"], 0),
    ],
)
def test_an_act_above_a_list_is_told_of_each_line_that_names_a_place(lines: list[str], places: int) -> None:
    assert acts_told("\n".join(lines), "2025-03-12")["act"].tolist() == ["air_strike"] * places


@pytest.mark.parametrize(
    ("wording", "dead"),
    [
        ("Gunmen killed four people in Jableh on Friday, two of them brothers.", [4, 2]),
        ("قتل خمسة أشخاص، ثلاثة منهم من عائلة واحدة، في مدينة جبلة يوم الجمعة.", [5, 3]),
    ],
)
def test_some_of_them_are_a_part_of_those_counted_before(wording: str, dead: list[int]) -> None:
    drafted = read_all([(wording, "2025-03-09")])
    killed = drafted.claims[drafted.claims["measure"].eq("killed")]
    assert sorted(killed["value"].astype(int), reverse=True) == dead
    parts = drafted.relations[drafted.relations["relation"].eq("component_of")]
    assert killed.set_index("claim_id").loc[parts["claim_id"], "value"].tolist() == dead[1:]


@pytest.mark.parametrize("case", cases("extract_nothing"), ids=lambda case: case["wording"])
def test_what_did_not_happen_there_and_then_is_no_act(case: dict[str, str]) -> None:
    claims = acts_told(case["wording"], case["day"])
    assert claims[claims["place_text"].notna() & claims["date_start"].notna()]["quote"].tolist() == []


@pytest.mark.parametrize(
    ("wording", "placed"),
    [
        (
            "In Latakia governorate the monitor recorded 44 deaths, in Tartous 17 and in Homs 12.",
            {44: "Latakia governorate", 17: "Tartous", 12: "Homs"},
        ),
        ("The monitor recorded 44 deaths in Latakia governorate, 17 in Tartous.", {44: "Latakia governorate", 17: "Tartous"}),
    ],
)
def test_each_figure_of_a_list_has_its_own_place(wording: str, placed: dict[int, str]) -> None:
    claims = read_all([(wording, "2025-03-09")]).claims
    told = claims[claims["measure"].eq("killed")]
    assert {int(value): placed.get(int(value)) for value in told["value"]} == dict(
        zip(told["value"].astype(int), told["place_text"], strict=True)
    )
    assert 44 in set(told["value"])


def test_a_name_that_is_listed_as_spelt_is_not_looked_for_around_the_town_told_before() -> None:
    """Near Daliyah lies a Salmiyeh."""
    wording = "Two men were killed in Daliyah on Monday. A mass grave was found near Salma."
    mentions = read_all([(wording, "2025-06-02")]).mentions
    assert pd.isna(mentions.set_index("text").loc["Salma", "within_text"])


def test_an_unlisted_quarter_lies_in_the_town_that_was_named_last() -> None:
    wording = "هاجم مسلحون مدينة تلكلخ في ريف حمص الغربي يوم الاثنين. وتجري اشتباكات في حي الأكراد."
    mentions = read_all([(wording, "2025-03-12")]).mentions
    assert mentions.set_index("text").loc["الأكراد", "within_text"] == "تلكلخ"


def test_a_quarter_that_only_a_village_elsewhere_is_called_like_lies_in_the_town_that_was_named() -> None:
    before = "A mine killed two men in Jableh city on Monday, and a shell fell on the neighbourhood of Gharraf."
    behind = "Two men were killed on Monday in the Gharraf neighbourhood of Jableh city."
    mentions = read_all([(before, "2025-03-12"), (behind, "2025-03-12")]).mentions
    assert mentions[mentions["text"] == "Gharraf"]["within_text"].tolist() == ["Jableh", "Jableh"]


def test_of_two_villages_of_one_name_the_one_by_another_place_of_the_report_is_meant() -> None:
    """One Hiyalin lies by Karnaz, one by Masyaf; between them nothing decides where neither is named."""
    wordings = (
        "Shells hit the village of Hiyalin on Monday and killed two people. Shells also fell on Karnaz.",
        "Two people were killed by gunfire in Hiyalin on Monday. Others were hurt near Masyaf.",
        "Two people were killed by gunfire in Hiyalin on Monday. Others were hurt near Tartous.",
    )
    mentions = read_all([(wording, "2025-03-12") for wording in wordings]).mentions
    told = mentions[mentions["text"] == "Hiyalin"].set_index("doc_id")["within_text"].fillna("")
    assert [told[ids.document_id(wording)] for wording in wordings] == ["near Karnaz", "near Masyaf", ""]
