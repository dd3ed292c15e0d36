"""How many slips lie between two folded spellings of a name, within a script and across the two."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import accumulate
from math import inf
from operator import itemgetter
from typing import NamedTuple

from rapidfuzz import fuzz

from pipeline import names
from pipeline.names import Folded

# Names with less than this share of letters in common need not be compared letter by letter.
_LEAST_RATIO, _ROUNDING = 55, 1e-6
_REMEMBERED = 50_000  # names and pairs of letters whose costs are kept: more than a gazetteer has

# What it costs to hear one spelling for the other, letter by letter; chosen on spellings held back (tests/bench).
_VOWELS_HEARD = frozenset("aiuايو")
_SOFT = frozenset(
    frozenset(pair) for pair in "kg kh td dz sz jg sj fb nm lr ui ua ia wu ضظ تط سص دض قك ذد زذ زظ ذظ حه جغ غق ثت ثس".split()
)
_INNER_VOWEL, _FIRST_VOWEL, _LAST_VOWEL, _SYLLABLE, _LETTER = 0.35, 0.6, 0.8, 1.0, 1.0
_NEAR_VOWEL, _FAR_VOWEL, _SOFT_LETTER, _OTHER_LETTER, _SWAPPED = 0.3, 0.45, 0.6, 1.1, 0.7
# Arabic writes only the long vowels: one more, or one for another, is nearly another letter there.
_LONG_VOWELS, _INNER_LONG_VOWEL, _OTHER_LONG_VOWEL = frozenset("ايو"), 0.6, 0.8

# How each Arabic letter is written in Latin letters (sh as c, kh as x, nothing as -), and what that costs: a quarter of the
# logarithm of how seldom it is, counted on the 11,000 pairs of spellings that GeoNames and OCHA have of places beyond the
# coast. What stands in no row, and what is written for no letter, is another letter; of the vowels Arabic leaves many out.
_WRITTEN = """
ا a 0.05 i 0.65 - 0.6
ب b 0 - 1.0
ت t 0 - 0.8
ث t 0.05 s 0.6 - 0.95
ج j 0 - 1.1
ح h 0.05 x 1.0 - 0.6
خ x 0 k 1.0 - 1.1
د d 0 - 1.1
ذ d 0.2 t 0.3 z 0.6
ر r 0 - 1.1
ز z 0 - 1.1
س s 0 - 1.1
ش c 0 - 1.1
ص s 0 - 1.0
ض d 0 - 1.1
ط t 0 - 1.1
ظ z 0.2 t 0.3 d 0.5
ع a 0.2 u 0.65 i 0.75 - 0.2
غ g 0.05 k 1.05 - 0.8
ف f 0 - 1.0
ق k 0 - 0.9
ك k 0 - 1.0
ل l 0 - 1.1
م m 0 - 1.1
ن n 0 - 1.0
ه h 0 - 0.85
ة a 0 - 0.75
و u 0 w 0.7 - 0.95
ي i 0 a 0.9 - 0.8
"""
_UNWRITTEN = {"a": 0.25, "i": 0.35, "u": 0.4}
_READ_AS = {
    (letter, written): float(cost)
    for letter, *cells in map(str.split, _WRITTEN.strip().splitlines())
    for written, cost in zip(cells[::2], cells[1::2], strict=True)
}
_LIKELIEST = str.maketrans(
    {letter: written for (letter, written), cost in sorted(_READ_AS.items(), key=itemgetter(1), reverse=True)}
)
_FEMININE = re.compile(r"(?<=\w)ه(?!\S)")


class _Spelt(NamedTuple):
    """A folded spelling, made ready for being compared."""

    is_arabic: bool
    key: str
    across: str
    romanised: str


def slips(a: Folded, b: Folded, most: float = inf) -> float:
    """How many slips lie between two folded spellings: 1 for a letter, less for what is often misheard or written otherwise.

    In one script a vowel between consonants costs least; so do a for i, k for g and the like, and two letters that changed
    places. Across the scripts Arabic is read as romanisers do. Infinity when they are more than ``most``.
    """
    one, other = _spelt(a), _spelt(b)
    if one.is_arabic == other.is_arabic:
        return _least(one.key, other.key, _dropped(one.key), _dropped(other.key), _heard, most)
    arabic, latin = (one.across, other.across) if one.is_arabic else (other.across, one.across)
    return _least(arabic, latin, _unread(arabic), _unwritten(latin), _read, most)


def share_of_slips(a: Folded, b: Folded, most: float) -> tuple[float, float]:
    """Slips between two folded spellings and which share of the letters they are; infinity when that is more than ``most``."""
    one, other = _spelt(a), _spelt(b)
    same = fuzz.ratio(one.key, other.key) if one.is_arabic == other.is_arabic else fuzz.ratio(one.romanised, other.romanised)
    letters = max(len(one.key), len(other.key))
    found = slips(a, b, most=most * letters + _ROUNDING) if same >= _LEAST_RATIO else inf
    return found, found / letters


@lru_cache(maxsize=_REMEMBERED)
def _spelt(name: Folded) -> _Spelt:
    """Of Arabic the last ه, which is a vowel, is told apart from one that is sounded; sh and kh are a letter each."""
    key = names.key(name)
    if not names.is_arabic(name):
        letters = key.replace("sh", "c").replace("kh", "x")
        return _Spelt(False, key, letters, letters)
    letters = names.key(Folded(_FEMININE.sub("ة", name)))
    return _Spelt(True, key, letters, letters.translate(_LIKELIEST).replace("-", ""))


def _least(
    left: str, right: str, drops: Sequence[float], others: Sequence[float], heard: Callable[[str, str], float], most: float
) -> float:
    """The least cost of turning one spelling into the other, letter by letter."""
    before: list[float] = []
    above = [0.0, *accumulate(others)]
    for i, (letter, drop) in enumerate(zip(left, drops, strict=True)):
        row = [above[0] + drop]
        for j, other in enumerate(right):
            cost = min(above[j] + heard(letter, other), above[j + 1] + drop, row[j] + others[j])
            if i and j and letter == right[j - 1] and left[i - 1] == other:
                cost = min(cost, before[j - 1] + _SWAPPED)
            row.append(cost)
        if min(*row, *above) > most:  # no later row can cost less than both
            return inf
        before, above = above, row
    return above[-1]


@lru_cache(maxsize=_REMEMBERED)
def _dropped(name: str) -> tuple[float, ...]:
    """What it costs to leave out each letter of a name."""
    return tuple(_dropped_at(name, at) for at in range(len(name)))


def _dropped_at(name: str, at: int) -> float:
    if name[at] not in _VOWELS_HEARD:
        return _LETTER
    if not 0 < at < len(name) - 1:
        return _LAST_VOWEL if at else _FIRST_VOWEL
    # Between consonants a vowel may be nothing but a help to the tongue (Kafr, Kafar); beside another it is a syllable.
    if _VOWELS_HEARD & {name[at - 1], name[at + 1]} or name[at + 1 :] == "ه":
        return _SYLLABLE
    return _INNER_LONG_VOWEL if name[at] in _LONG_VOWELS else _INNER_VOWEL


@lru_cache(maxsize=_REMEMBERED)
def _heard(letter: str, other: str) -> float:
    if letter == other:
        return 0.0
    if letter in _LONG_VOWELS and other in _LONG_VOWELS:
        return _OTHER_LONG_VOWEL
    if letter in _VOWELS_HEARD and other in _VOWELS_HEARD:
        return _NEAR_VOWEL if {letter, other} == {"a", "i"} else _FAR_VOWEL
    return _SOFT_LETTER if frozenset((letter, other)) in _SOFT else _OTHER_LETTER


@lru_cache(maxsize=_REMEMBERED)
def _unread(arabic: str) -> tuple[float, ...]:
    return tuple(_READ_AS.get((letter, "-"), _OTHER_LETTER) for letter in arabic)


@lru_cache(maxsize=_REMEMBERED)
def _unwritten(latin: str) -> tuple[float, ...]:
    return tuple(_UNWRITTEN.get(letter, _OTHER_LETTER) for letter in latin)


@lru_cache(maxsize=_REMEMBERED)
def _read(letter: str, written: str) -> float:
    return _READ_AS.get((letter, written), 0.0 if letter == written else _OTHER_LETTER)
