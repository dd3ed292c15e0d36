"""Where a text names an actor of the list by a wording that is a name."""

from typing import NamedTuple

import pandas as pd
from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline import vocab
from pipeline.extract.words.letters import FIRST_ARABIC, Letters, plain

NATIONS = frozenset(plain(name) for name in vocab.NATIONALITIES)
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
        self._wordings = sorted(wording for wording in wordings - NATIONS if len(wording) >= _SHORTEST)
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
    return alias[:1] >= FIRST_ARABIC or any(letter.isupper() for letter in alias)
