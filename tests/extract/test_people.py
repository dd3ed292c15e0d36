"""Every noun for a person that the reader knows counts one person, and its plural two."""

from pipeline import ids
from pipeline.extract.words.people import ALSO_PEOPLE, PEOPLE, nouns, plural
from tests.extract.conftest import read_all

NOUNS = sorted({noun for _, listed in PEOPLE for noun in nouns(listed)})


def miscounted(wordings: list[str], dead: int) -> list[str]:
    """The wordings that do not count so many killed."""
    drafted = read_all([(wording, "2025-03-12") for wording in wordings])
    killed = drafted.claims[drafted.claims["measure"] == "killed"].groupby("doc_id")["value_low"].sum()
    return [wording for wording in wordings if killed.get(ids.document_id(wording)) != dead]


def of_one(noun: str) -> str:
    return f"{'An' if noun[0] in 'aeiou' else 'A'} {noun} was killed in the village of Zama on Monday."


def test_a_noun_for_a_person_counts_one() -> None:
    assert miscounted([of_one(noun) for noun in NOUNS], 1) == []


def test_its_plural_counts_as_many_as_are_said() -> None:
    assert miscounted([f"Two {plural(noun)} were killed in the village of Zama on Monday." for noun in NOUNS], 2) == []


def test_a_word_that_may_be_a_person_is_one_where_no_noun_follows() -> None:
    assert miscounted([of_one(word) for word in sorted(ALSO_PEOPLE)], 1) == []
    read = read_all([("A rebel commander's car and a major road were seen in Zama on Monday.", "2025-03-12")])
    assert read.claims.empty
