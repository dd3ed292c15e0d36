"""Whom a wording means: the longest known wording in it that was valid on the day; a name it does not know stays open."""

import re

import pandas as pd

from pipeline import vocab
from pipeline.vocab import UNIDENTIFIED

FIRST_DAY, LAST_DAY = pd.Timestamp("0001-01-01"), pd.Timestamp("9999-12-31")
LONGEST_INITIALS = 5
# What those whom a figure counts are called where the report calls them by rank or number alone.
RANKS = {"state_forces": "Syrian forces", "loyalist_fighters": "Assad loyalists"}
_TIED = re.compile(r"\b(?:loyal|affiliated|linked|allied|aligned|tied|belonging)\b|فلول|موال|تابع|مرتبط")
_BLANKS = re.compile(r"\s+")


class Wordings:
    """The aliases of all actors, compiled once; longest first, whole words, case ignored but in short names like IS."""

    def __init__(self, aliases: pd.DataFrame, actors: pd.DataFrame) -> None:
        self._by_alias: dict[str, list[tuple[str, pd.Timestamp, pd.Timestamp]]] = {}
        valid_from = aliases["valid_from"].fillna(FIRST_DAY)
        valid_to = aliases["valid_to"].fillna(LAST_DAY)
        for alias, actor, start, end in zip(aliases["alias"], aliases["actor_id"], valid_from, valid_to, strict=True):
            self._by_alias.setdefault(_key(_plain(alias)), []).append((actor, start, end))
        longest_first = sorted(self._by_alias, key=lambda alias: (-len(alias), alias))
        parts = [re.escape(alias) if _is_initials(alias) else f"(?i:{re.escape(alias)})" for alias in longest_first]
        self._pattern = re.compile(r"(?<!\w)(?:" + "|".join(parts) + r")(?!\w)")
        self._kind = dict(zip(actors["actor_id"], actors["kind"], strict=True))

    def doer(self, wording: str | None, day: str | None) -> str | None:
        """The first actor that the wording names and that can act; an associate or the victims named beside it are passed over.

        Gunmen who are said to be loyal to somebody are his, not unidentified.
        """
        named = [actor for actor in self._named(wording, day) if self._kind[actor] not in ("associate", "civilians")]
        if named and named[0] == UNIDENTIFIED and _TIED.search(wording or ""):
            return next((actor for actor in named if actor != UNIDENTIFIED), UNIDENTIFIED)
        return named[0] if named else None

    def victim(self, wording: str | None, group: str | None, day: str | None) -> str | None:
        """The first actor that the wording names, or else the one in whose ranks those of the group stand ("two soldiers")."""
        return self._harmed(wording, day) or self._harmed(RANKS.get(group or ""), day)

    def _harmed(self, wording: str | None, day: str | None) -> str | None:
        """Civilians with a known identity come before bare civilians.

        A nationality alone names nobody: a Russian journalist is no soldier.
        """
        named = [actor for actor in self._named(wording, day, but=_NATIONALITIES) if self._kind[actor] != "associate"]
        told_apart = [actor for actor in named if self._kind[actor] == "civilians" and actor != "civ-syr"]
        if named and self._kind[named[0]] == "civilians" and told_apart:
            return told_apart[0]
        return named[0] if named else None

    def _named(self, wording: str | None, day: str | None, but: frozenset[str] = frozenset()) -> list[str]:
        """Actors in the order in which they are named; a wording whose validity does not hold that day is passed over."""
        if wording is None:
            return []
        aliases = [_key(match.group()) for match in self._pattern.finditer(_plain(wording))]
        found = [self._valid(alias, day) for alias in aliases if alias not in but]
        return [actor for actor in found if actor is not None]

    def _valid(self, alias: str, day: str | None) -> str | None:
        """Who the alias means on that day; None where it could be several (without a day, a changed meaning is open)."""
        meanings = self._by_alias[alias]
        held = {actor for actor, start, end in meanings if day is None or start <= pd.Timestamp(day) <= end}
        return held.pop() if len(held) == 1 else None


def _plain(wording: str) -> str:
    return _BLANKS.sub(" ", wording.replace("-", " ").replace("’", "'")).strip()


def _key(wording: str) -> str:
    return wording if _is_initials(wording) else wording.casefold()


def _is_initials(wording: str) -> bool:
    """`IS` is a name, `is` is not."""
    return len(wording) <= LONGEST_INITIALS and wording.isupper()


_NATIONALITIES = frozenset(_key(name) for name in vocab.NATIONALITIES)
