"""That no sentence is passed over in which a rule would find something: a report says the same when all of it is read."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import gazetteer, ids
from pipeline.extract.claims.drafting import Document
from pipeline.extract.claims.reading import sentences
from pipeline.extract.phrases import asides, undone
from pipeline.extract.phrases.cues import TELLS, kinds_of
from pipeline.extract.phrases.named_actors import Actors
from pipeline.extract.places import unlisted
from pipeline.extract.places.sites import Spotter
from pipeline.extract.report import Told, claims_of
from pipeline.extract.words import hearings, lexicon, mishaps, orders
from pipeline.extract.words.background import BACKGROUND
from pipeline.extract.words.letters import letters
from tests.corpus import scoring
from tests.extract.test_cases import SHEETS

EVERY_CUE = -1
DAY = date(2025, 3, 9)
DOCUMENT = Document(
    doc_id="DOC-1", publisher_id="PAPER", sha256="", published=None, url=None, read_on=None, ref_date=DAY, window_start=DAY,
    window_end=DAY,
)  # fmt: skip
BESIDE = ("Jableh", "in Latakia", "في جبلة", "12", "7 March", "5 people", "“we hid”", ":", ",", "(", "said", "people", "مدنيين")
# How a sentence may end, and what may be said before the next: what goes on in it, or comes back to it.
ENDS = (
    ". ", ".\n", "\n", ". It said ", ". It added that 5 people were killed. ", ". SOHR said 12 people were killed in Jableh. ",
    ".\nKilled on 7 March, SOHR said:\n", ". Residents said ", ". The war monitor said ",
    ". According to SNHR shops were shut. It added that 5 people were killed. ",
)  # fmt: skip


@cache
def knowledge() -> tuple[Spotter, Actors]:
    atlas = gazetteer.load(scoring.ATLAS)
    return Spotter(atlas.places, atlas.names), Actors(atlas.actor_aliases)


def told(text: str, *, is_read_through: bool) -> Told:
    read = letters(ids.normalised(text))
    cut = sentences(read, DOCUMENT)
    for sentence in cut if is_read_through else ():
        sentence.cues = EVERY_CUE
    return claims_of(cut, read, *knowledge(), DOCUMENT)


def test_the_corpus_says_the_same_when_every_sentence_is_read() -> None:
    wordings = "\n".join(case["wording"] for cases in SHEETS.values() for case in cases)
    for text in (*(sample.text for sample in scoring.samples()), wordings):
        assert told(text, is_read_through=False) == told(text, is_read_through=True)


@pytest.mark.parametrize("seed", range(2))
def test_what_the_lexicon_knows_and_no_kind_of_cue_names_makes_no_claim_by_itself(seed: int) -> None:
    """A rule that begins with a word, tag or sense of its own needs a kind of cue: name it in `pipeline.extract.phrases.cues`."""
    chance = Random(seed)
    quiet = [entry.phrase for entry in lexicon.entries() if not kinds_of(entry) & TELLS]
    for text in reports(quiet, chance):
        assert told(text, is_read_through=False) == told(text, is_read_through=True)


@pytest.mark.parametrize("seed", range(2))
def test_any_words_of_the_lexicon_say_the_same_when_every_sentence_is_read(seed: int) -> None:
    for text in reports([entry.phrase for entry in lexicon.entries()], Random(seed)):
        assert told(text, is_read_through=False) == told(text, is_read_through=True)


def reports(phrases: Iterable[str], chance: Random) -> Iterator[str]:
    """Every phrase once, some to a sentence, some sentences to a report, with places, counts, days and marks in between."""
    words = sorted(set(phrases))
    chance.shuffle(words)
    said = [sentence(words[at : at + 6], chance) for at in range(0, len(words), 6)]
    for at in range(0, len(said), 12):
        yield "".join(said[at : at + 12])


def sentence(words: list[str], chance: Random) -> str:
    mixed = [*words, *chance.choices(BESIDE, k=4)]
    chance.shuffle(mixed)
    return " ".join(mixed).capitalize() + chance.choice(ENDS)


HINTED = {
    **{words.name: (words.pattern, words.hints) for words in BACKGROUND},
    "compared": (asides.COMPARED, asides.HINTS),
    "hearing": (hearings.HEARING, hearings.HINTS),
    "mishap": (mishaps.MISHAP, mishaps.HINTS),
    "order": (orders.ORDER, orders.HINTS),
    "undone": (undone.UNDONE, undone.HINTS),
}


@pytest.mark.parametrize("kind", HINTED)
@settings(max_examples=25)
@given(st.data())
def test_each_wording_that_is_looked_for_only_beside_hints_holds_one_of_them(kind: str, data: st.DataObject) -> None:
    pattern, hints = HINTED[kind]
    wording = data.draw(st.from_regex(pattern, fullmatch=True))
    assert any(hint in wording for hint in hints)


def test_each_name_that_is_looked_for_only_beside_hints_stands_beside_one_of_them() -> None:
    lines = {line for sample in scoring.samples() for line in sample.text.split("\n")}
    lines |= {case["wording"] for cases in SHEETS.values() for case in cases}
    for pattern, hints, *_ in (*unlisted.NAMED, *unlisted.LISTS):
        assert [line for line in lines if pattern.search(line) and not any(hint in line for hint in hints)] == []
