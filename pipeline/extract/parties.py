"""Who is said to have done it: the armed or official party that a sentence names before the harm, or behind `by`."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd
from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline.extract.letters import Letters, plain
from pipeline.extract.sentences import Item

_ARMED = frozenset({"state_forces", "loyalist_fighters", "fighters"})
_BEHIND = frozenset({"by", "at the hands of", "علي يد", "من قبل", "برصاص", "بنيران", "علي ايدي"})
_ADJECTIVES = frozenset("jotPa")
_ADJECTIVE_NOUNS = frozenset({"عسكري", "عسكريه", "قايد", "مسلح"})
_VERB = re.compile(r"A([Goj]{1,4}?)C")
_OWN = frozenset({"قواتها", "وحداتها", "عناصرها", "قواته", "قواتنا", "its"})  # of the speaker
_REACH = 10
_REACH_BY = 40
_REACH_LETTERS = 90
_SHORTEST = 3


class Party(NamedTuple):
    """An actor's wording met in a text: its span in the letters."""

    start: int
    end: int


class Actors:
    """The wordings of the actors' list that are names, compiled once for a run."""

    def __init__(self, aliases: pd.DataFrame) -> None:
        armed = aliases[~aliases["actor_id"].str.match(r"assoc|civ|protest|riot")]
        wordings = {" ".join(plain(alias).split()) for alias in armed["alias"] if _is_name(alias)}
        self._wordings = sorted(wording for wording in wordings if len(wording) >= _SHORTEST)
        self._automaton = AhoCorasick(self._wordings, matchkind=MatchKind.LeftmostLongest)

    def parties(self, letters: Letters) -> list[Party]:
        """Where actors are named, in order; whole words only."""
        text = letters.text
        return [
            Party(start, end)
            for _, start, end in self._automaton.find_matches_as_indexes(text)
            if not text[end : end + 1].isalnum() and not text[start - 1 : start].isalnum()
        ]


def _is_name(alias: str) -> bool:
    """A wording with a capital beyond its first letter, or in Arabic: `HTS`, `Islamic State`, not `armed men`."""
    return alias[:1] >= "\u0620" or any(letter.isupper() for letter in alias)


def doer(items: Sequence[Item], tags: str, trigger: int, parties: Sequence[Party], letters: Letters) -> str | None:
    """The doer as worded; None when the sentence names none."""
    found = next((at for look in _LOOKS if (at := look(items, tags, trigger)) is not None), None)
    if found is None:
        named = _named(items, tags, trigger, parties)
        return None if named is None else " ".join(letters.quote(named.start, named.end).split())
    first = last = found
    while first > 0 and found - first < 4 and tags[first - 1] in _ADJECTIVES and items[first - 1].word not in ("the", "a", "an"):
        first -= 1
    return " ".join(letters.quote(items[first].start, items[last].end).split())


def _named(items: Sequence[Item], tags: str, trigger: int, parties: Sequence[Party]) -> Party | None:
    """The listed actor that an Arabic `by` names, or the last one shortly before the word of harm that is no victim."""
    by = next((items[at].end for at in range(trigger + 1, min(trigger + 8, len(items))) if tags[at] == "β"), None)
    if by is not None:
        return next((party for party in parties if by <= party.start <= by + _REACH_BY), None)
    start = items[trigger].start
    near = [party for party in parties if party.end <= start and start - party.end <= _REACH_LETTERS]
    if not near or _is_named_as("C", near[-1], items, tags):  # `six members of the forces`: those whom a count names suffer
        return None
    own_forces = any(item.word in _OWN for item in items[:trigger])
    return near[-1] if own_forces or not _is_named_as("S", near[-1], items, tags) else None  # a ministry that only speaks


def _is_named_as(kind: str, party: Party, items: Sequence[Item], tags: str) -> bool:
    return any(tag == kind and item.start < party.end and party.start < item.end for item, tag in zip(items, tags, strict=True))


def _subject(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    """An Arabic verb's subject, between it and the count of those who suffer: `قتل مسلحون مجهولون شابا`."""
    match = _VERB.match(tags, trigger)
    return next((at for at in range(*match.span(1)) if _is_party(items[at])), None) if match else None


def _after_by(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    for at in range(trigger + 1, min(trigger + 8, len(items))):
        if items[at].word in _BEHIND or tags[at] == "β":
            return next((n for n in range(at + 1, min(at + 7, len(items))) if _is_party(items[n])), None)
        if tags[at] in ".;":
            break
    return None


def _before(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    for at in range(trigger - 1, max(-1, trigger - _REACH), -1):
        if tags[at] in "C;." or items[at].word in _OWN:
            return None
        if _is_party(items[at]):
            return at
    return None


def _is_party(item: Item) -> bool:
    return item.tag == "G" and item.sense in _ARMED and item.word not in _ADJECTIVE_NOUNS


_LOOKS = (_after_by, _subject, _before)
