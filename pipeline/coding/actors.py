"""Whom a wording means: the longest known wording in it that was valid on the day; a name it does not know stays open."""

import re
from collections.abc import Iterator

import pandas as pd
from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline import vocab
from pipeline.vocab import UNIDENTIFIED

FIRST_DAY, LAST_DAY = pd.Timestamp("0001-01-01"), pd.Timestamp("9999-12-31")
LONGEST_INITIALS = 5
# What those whom a figure counts are called where the report calls them by rank or number alone.
RANKS = {"state_forces": "Syrian forces", "loyalist_fighters": "Assad loyalists"}
MILITIA = "militia-pro-gov"
_TIED = re.compile(r"\b(?:loyal|affiliated|linked|allied|aligned|tied|belonging)\b|فلول|موال|تابع|مرتبط")
# Whom somebody opposes, or who stands behind somebody, has not done it; `anti-regime fighters` is a wording of its own.
_AGAINST = re.compile(
    r"\b(?:opposed to|oppos(?:e|es|ing)|opponents? of|enem(?:y|ies) of|against|fighting|anti|(?:backed|supported) by) (?:the )?$|"
    r"(?<!\w)(?:ضد|(?:ال)?مدعوم\w* (?:من|من قبل)) $",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r" (?:backed|supported|sponsored|funded|trained|allied|aligned|linked|affiliated)\b(?! (?:by|with|to)\b)", re.IGNORECASE
)
_BLANKS = re.compile(r"\s+")
_LETTER = re.compile(r"\w")


class Wordings:
    """The aliases of all actors, compiled once: the longest valid one, whole words, case ignored but in names like IS."""

    def __init__(self, aliases: pd.DataFrame, actors: pd.DataFrame) -> None:
        self._by_alias: dict[str, list[tuple[str, pd.Timestamp, pd.Timestamp]]] = {}
        valid_from = aliases["valid_from"].fillna(FIRST_DAY)
        valid_to = aliases["valid_to"].fillna(LAST_DAY)
        for alias, actor, start, end in zip(aliases["alias"], aliases["actor_id"], valid_from, valid_to, strict=True):
            self._by_alias.setdefault(_key(_plain(alias)), []).append((actor, start, end))
        self._aliases = sorted(self._by_alias)
        self._known = AhoCorasick([alias.casefold() for alias in self._aliases], matchkind=MatchKind.Standard)
        self._kind = dict(zip(actors["actor_id"], actors["kind"], strict=True))

    def doer(self, wording: str | None, day: str | None) -> str | None:
        """The first actor that the wording names and that can act; an associate or the victims named beside it are passed over.

        Gunmen who are said to be loyal to somebody are his, not unidentified; those of a state are its militia.
        """
        named = [actor for actor in self._named(wording, day) if self._kind[actor] not in ("associate", "civilians")]
        tied = _TIED.search(wording or "")
        if tied is None or not named:
            return named[0] if named else None
        told = next((actor for actor in named if actor != UNIDENTIFIED), UNIDENTIFIED)
        whose = self._named((wording or "")[tied.end() :], day)
        is_states = named[0] in (UNIDENTIFIED, told) and told in whose and self._kind[told] in vocab.STATE_KINDS
        return MILITIA if is_states else told if named[0] == UNIDENTIFIED else named[0]

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
        """Actors in the order in which they are named; a wording whose validity does not hold that day is passed over.

        Of a wording that meant nobody yet, or nobody any more, the shorter ones in it count.
        """
        if wording is None:
            return []
        text = _plain(wording)
        met = [(start, end, self._holding(alias, day)) for start, end, alias in self._met(text) if alias not in but]
        longest_first = sorted((one for one in met if one[2]), key=lambda one: (one[0] - one[1], one[0]))
        kept: list[tuple[int, int, frozenset[str]]] = []
        for start, end, actors in longest_first:
            if all(end <= other or start >= last for other, last, _ in kept):
                kept.append((start, end, actors))
        doing = (actors for start, end, actors in sorted(kept, key=lambda one: one[:2]) if _may_do(text, start, end))
        return [next(iter(actors)) for actors in doing if len(actors) == 1]

    def _met(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Every alias that stands in a text as whole words, and where."""
        for number, start, end in self._known.find_matches_as_indexes(text.lower(), overlapping=True):
            alias = self._aliases[number]
            whole = not _LETTER.match(text[end : end + 1]) and not _LETTER.match(text[max(0, start - 1) : start])
            if whole and (not _is_initials(alias) or text[start:end] == alias):
                yield start, end, alias

    def _holding(self, alias: str, day: str | None) -> frozenset[str]:
        """Whom the alias means on that day; several where a changed meaning is open without a day."""
        meanings = self._by_alias[alias]
        return frozenset(actor for actor, start, end in meanings if day is None or start <= pd.Timestamp(day) <= end)


def _may_do(text: str, start: int, end: int) -> bool:
    """Not `those opposed to X`, nor `X-backed rebels`."""
    return _AGAINST.search(text, 0, start) is None and _BEHIND.match(text, end) is None


def _plain(wording: str) -> str:
    return _BLANKS.sub(" ", wording.replace("-", " ").replace("’", "'")).strip()


def _key(wording: str) -> str:
    return wording if _is_initials(wording) else wording.casefold()


def _is_initials(wording: str) -> bool:
    """`IS` is a name, `is` is not."""
    return len(wording) <= LONGEST_INITIALS and wording.isupper()


_NATIONALITIES = frozenset(_key(name) for name in vocab.NATIONALITIES)
