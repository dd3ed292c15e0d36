"""How a text is read when known names are looked for in it: each character as one of few letters, a space or nothing."""

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from typing import TypeVar

import numpy as np

Numbers = np.ndarray[tuple[int], np.dtype[np.int64]]
Units = np.ndarray[tuple[int], np.dtype[np.uint16]]
Bytes = np.ndarray[tuple[int], np.dtype[np.uint8]]
Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]
Codes = TypeVar("Codes", Units, Bytes)

# What never tells two names apart is left out of names and texts: apostrophes, vowel signs, tatweel, bidi controls.
_DROPPED = "'’‘ʼʻʾʿ`´ـًٌٍَُِّْٰ\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad"
_ONE_FORM = dict(zip("أإآٱىئیېؤکڪگہھةۀ", "اااايييي" + "وكككهههه", strict=True))
_APOSTROPHES = (ord("'"), ord("’"))
# Stands between names that are normalised together.
_MARK = "\x01"
# In the bytes that a text is looked through in: what no name holds, and from where on the letters of the names stand.
_OTHER_LETTER, _OTHER_MARK, _FIRST_LETTER = 1, 2, 3
_MOST_LETTERS = 0x100 - _FIRST_LETTER


class Alphabet:
    """The letters of the known names, a byte each: an automaton over bytes is half as large as one over Arabic in UTF-8."""

    def __init__(self, names: Iterable[str]) -> None:
        letters = sorted({*" s", *chain.from_iterable(names)})
        if len(letters) > _MOST_LETTERS:
            raise ValueError(f"the known names are written in {len(letters)} letters; at most {_MOST_LETTERS} can be told apart")
        self._bytes = {letter: code for code, letter in enumerate(letters, start=_FIRST_LETTER)}
        self.is_letter = np.zeros(0x100, dtype=np.bool_)
        self.is_letter[[_OTHER_LETTER, *(code for letter, code in self._bytes.items() if letter.isalnum())]] = True
        read_as = _table()
        of_letter = np.where(_is_letter(), np.uint8(_OTHER_LETTER), np.uint8(_OTHER_MARK))
        of_letter[0] = 0
        of_letter[[ord(letter) for letter in letters]] = list(self._bytes.values())
        self.table: Bytes = of_letter[read_as]

    def spelled(self, name: str) -> bytes:
        """A normal name in these letters; KeyError for any other."""
        return bytes(map(self._bytes.__getitem__, name))


def normal_all(texts: Sequence[str]) -> list[str]:
    """Each text in lower case and one form of each letter, separators as single spaces."""
    plain, _ = normal(_MARK.join(text.replace(_MARK, " ") for text in texts), _table())
    return [" ".join(text.split()) for text in plain.tobytes().decode("utf-16-le").replace("\0", "").split(_MARK)]


def normal(text: str, table: Codes) -> tuple[Codes, Numbers]:
    """The text with characters replaced one for one by numbers of ``table``, 0 for those left out; before which of the others
    each of these stood."""
    units = _units(text)
    plain = table.take(units)
    dropped = np.flatnonzero(plain == 0)
    ending = _ends_of_genitives(units, plain, dropped, table)
    if ending.any():
        plain[dropped[ending]] = table[ord(" ")]
        dropped = dropped[~ending]
    return plain, dropped - np.arange(len(dropped))


def _ends_of_genitives(units: Units, plain: Codes, dropped: Numbers, table: Codes) -> Flags:
    """Which characters left out are the apostrophe of "Qardaha's": it ends the name, and is a space; any other is nothing."""
    first, second = _APOSTROPHES
    marks = units[dropped]
    s, space = table[[ord("s"), ord(" ")]]
    after = plain.take([dropped + 1, dropped + 2], mode="clip")
    ending: Flags = ((marks == first) | (marks == second)) & (after[0] == s) & (after[1] == space)
    return ending


def _units(text: str) -> Units:
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype=np.uint16)
    if len(units) == len(text):
        return units
    return _units("".join(character if character <= "\uffff" else " " for character in text))


@cache
def _table() -> Units:
    """What each character of the basic plane is read as; 0 is left out."""
    table = np.arange(0x10000, dtype=np.uint16)
    for block in _BLOCKS:
        for code in block:
            table[code] = ord(_read_as(chr(code)))
    table[0xD800:0xE000] = ord(" ")
    for mark in _DROPPED:
        table[ord(mark)] = 0
    return table


@cache
def _is_letter() -> Flags:
    """Whether each character of the basic plane is a part of a word."""
    return np.array([chr(code).isalnum() for code in range(0x10000)])


# ASCII, accented Latin, Arabic, punctuation: nothing else is folded.
_BLOCKS = (range(0x250), range(0x600, 0x700), range(0x1E00, 0x1F00), range(0x2000, 0x2070))


def _read_as(character: str) -> str:
    if not character.isalnum():
        return character if character == _MARK else " "
    bare = _ONE_FORM.get(character) or unicodedata.normalize("NFD", character)[0].lower()
    return bare if len(bare) == 1 else character
