"""How alike two spellings of one Syrian place name are, in Arabic or in Latin letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

_ARABIC_FORMS = str.maketrans("أإآٱىةؤئ", "اااايهوي", "ـءًٌٍَُِّْٰ")
_LATIN_PAIRS = (
    ("kh", "g"),
    ("gh", "g"),
    ("sh", "c"),
    ("ch", "c"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "f"),
    ("q", "k"),
    ("j", "g"),
    ("z", "d"),
    ("v", "f"),
    ("p", "b"),
)
_LATIN_ARTICLE = re.compile(r"\b(?:a|e|i|u)(?:l|s|sh|t|th|d|dh|z|r|n)[ -](?=\w)|\bel(?=[a-z]{3})")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_SHORT_SKELETON = 2


@lru_cache(maxsize=100_000)
def arabic_key(name: str) -> str:
    """One spelling of an Arabic name: no marks, one alef, no article, no space."""
    words = name.translate(_ARABIC_FORMS).split()
    return "".join(word.removeprefix("ال") for word in words)


@lru_cache(maxsize=100_000)
def skeleton(name: str) -> str:
    """The consonants of a Latin spelling, with the pairs that romanisations confuse made one."""
    plain = unicodedata.normalize("NFKD", name.lower())
    plain = re.sub(r"[^a-z -]", "", plain)
    plain = _LATIN_ARTICLE.sub("", plain)
    for written, meant in _LATIN_PAIRS:
        plain = plain.replace(written, meant)
    plain = re.sub(r"h\b|[aeiouyw -]", "", plain)
    return re.sub(r"(.)\1+", r"\1", plain)


def likeness(arabic: frozenset[str], latin: frozenset[str], other_arabic: frozenset[str], other_latin: frozenset[str]) -> float:
    """0 to 1: the best agreement between any two spellings of the same script."""
    in_arabic = _best(map(arabic_key, arabic), map(arabic_key, other_arabic))
    in_latin = 0.97 * _best(map(skeleton, latin), map(skeleton, other_latin))
    return max(in_arabic, in_latin)


def likeness_of(name: str, other: str) -> float:
    """0 to 1 for two spellings, each in whatever script it is in; 0 across scripts."""
    in_arabic = _ratio(arabic_key(name), arabic_key(other)) if _ARABIC.search(name) and _ARABIC.search(other) else 0.0
    return max(in_arabic, _ratio(skeleton(name), skeleton(other)))


def _best(names: map[str], others: map[str]) -> float:
    told = [name for name in names if name]
    other_told = [name for name in others if name]
    return max((_ratio(name, other) for name in told for other in other_told), default=0.0)


def _ratio(name: str, other: str) -> float:
    # Two-letter skeletons agree by chance: Latin ones carry weight only when equal and long enough.
    if min(len(name), len(other)) < _SHORT_SKELETON:
        return 0.0
    return fuzz.ratio(name, other) / 100
