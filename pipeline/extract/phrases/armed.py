"""Who of a sentence may act in arms: armed people or the army by its bare noun, unless they only speak."""

import re
from collections.abc import Iterable, Sequence

from pipeline import vocab
from pipeline.extract.words.letters import FIRST_ARABIC
from pipeline.extract.words.sentences import Item

_ADJECTIVE_NOUNS = frozenset({"عسكري", "عسكريه", "قايد", "مسلح"})
_AUTHORITIES = frozenset({"army", "syrian army", "government", "syrian government", "regime", "military"})
_THEIRS = frozenset("delegation team media institutions officials building buildings vehicle vehicles car statement".split())
_IS_THE_MILITARY = re.compile(r"[tj']j[EKgh,&]")  # not `a military research centre`
_ACTS_ITSELF = re.compile(r"[EKgh,rosti.Pd]|&[jot]{0,4}G|&to|$")
_SPEAKS = re.compile("s[GjH]{0,2}(?:i[Gjo]{0,1})?$")
_THAT = frozenset({"ان", "انه", "انها", "بان"})


def is_party(items: Sequence[Item], tags: str, at: int) -> bool:
    """Armed people, unless they only speak: `police said`."""
    item = items[at]
    is_armed = item.tag == "G" and item.sense in vocab.ARMED_GROUPS and item.word not in _ADJECTIVE_NOUNS
    return is_armed and tags[at + 1 : at + 2] != "s" and not _is_speaker(items, tags, at)


def _is_speaker(items: Sequence[Item], tags: str, at: int) -> bool:
    """`أكد ضابط سابق في الجيش`: behind an Arabic verb of speech, before what is said."""
    match = _SPEAKS.search(tags, max(0, at - 6), at)
    said = match is not None and items[match.start()].word[0] >= FIRST_ARABIC
    return said and not any(item.word in _THAT for item in items[match.start() : at])  # type: ignore[union-attr]


def is_authority(items: Sequence[Item], tags: str, at: int) -> bool:
    """`the army`, told by its bare noun, also with its allies; in `the army post` it tells whose."""
    if items[at + 1 : at + 2] and items[at + 1].word in _THEIRS:
        return False
    if items[at].word == "military" and not _IS_THE_MILITARY.match(tags, max(0, at - 1)):
        return False
    return items[at].word in _AUTHORITIES and _ACTS_ITSELF.match(tags, at + 1) is not None


def first_party(items: Sequence[Item], tags: str, where: Iterable[int]) -> int | None:
    """The first armed people of a stretch."""
    return next((at for at in where if is_party(items, tags, at)), None)


def first_acting(items: Sequence[Item], tags: str, where: Iterable[int]) -> int | None:
    """The first armed people of a stretch, or the army by its bare noun."""
    return next(
        (at for at in where if is_party(items, tags, at) or (is_authority(items, tags, at) and tags[at + 1 : at + 2] != "E")), None
    )  # `by regime artillery fire` names the fire
