"""Syndicated text is found among the documents at hand: the copies lead to who printed it first."""

from pipeline import extract, ids, schema
from tests.extract.conftest import document, read_all

WIRE = (
    "Gunmen in pick-up trucks drove into Barmaya shortly after dawn, three residents reached by telephone said. Seventeen people "
    "were killed in Barmaya, and the road to Banyas was closed until the evening while families searched the orchards.\n"
)
REPRINT = "From our correspondents.\n\n" + WIRE.replace("shortly after dawn", "soon after dawn").replace(
    "until the evening", "until evening"
)
OWN_WORDS = (
    "A list that circulated on Saturday holds the names of the dead of one village. According to its authors, seventeen people "
    "were killed in Barmaya, among them a teacher whose pupils had come to warn her the night before.\n"
)
TWO_VILLAGES = (
    "Five people were killed in Barmaya and five people were killed in Jableh when the same convoy came back before noon "
    "on its way south.\n"
)


def copied(*reports: tuple[str, str]) -> list[tuple[str, str]]:
    """(copy, original) as the words quoted in the order of the reports' days."""
    drafted = read_all(reports).claims
    days = schema.framed((document(doc_of(text), day) for text, day in reports), schema.DOCUMENTS)
    pairs = extract.copies(drafted, days, {doc_of(text): ids.normalised(text) for text, _ in reports})
    claims = drafted.set_index("claim_id")
    return [
        (f"{claims.at[copy, 'place_text']} {claims.at[copy, 'value_text']}", str(claims.at[first, "doc_id"]))
        for copy, first in zip(pairs["claim_id"], pairs["other_claim_id"], strict=True)
    ]


def doc_of(text: str) -> str:
    return ids.document_id(text)


def test_a_reprint_with_a_few_words_changed_leads_to_the_first() -> None:
    assert copied((WIRE, "2025-03-08"), (REPRINT, "2025-03-09")) == [("Barmaya seventeen", doc_of(WIRE))]


def test_which_was_first_is_told_by_the_day_and_not_by_the_order_of_reading() -> None:
    assert copied((REPRINT, "2025-03-09"), (WIRE, "2025-03-08")) == copied((WIRE, "2025-03-08"), (REPRINT, "2025-03-09"))


def test_a_third_print_leads_to_the_first_and_not_to_the_second() -> None:
    third = "Press review\n\n" + REPRINT
    found = copied((WIRE, "2025-03-07"), (REPRINT, "2025-03-08"), (third, "2025-03-09"))
    assert {first for _, first in found} == {doc_of(WIRE)}
    assert len(found) == 2


def test_the_same_figure_in_own_words_is_no_copy() -> None:
    assert copied((WIRE, "2025-03-08"), (OWN_WORDS, "2025-03-09")) == []


def test_another_figure_in_the_same_words_is_no_copy() -> None:
    assert copied((WIRE, "2025-03-08"), (REPRINT.replace("Seventeen", "Nineteen"), "2025-03-09")) == []


def test_a_passage_too_short_to_tell_is_let_be() -> None:
    short = "Seventeen people were killed in Barmaya."
    assert copied((short, "2025-03-08"), (short + " More soon.", "2025-03-09")) == []


def test_two_places_with_one_figure_each_are_not_crossed() -> None:
    found = copied((TWO_VILLAGES, "2025-03-08"), ("Reprinted.\n\n" + TWO_VILLAGES, "2025-03-09"))
    assert sorted(place for place, _ in found) == ["Barmaya five", "Jableh five"]
