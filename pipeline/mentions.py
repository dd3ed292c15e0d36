"""Where known names stand in running text: whole words of either script, the longest from the left."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import Generic, NamedTuple, TypeVar

import numpy as np
from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

Payload = TypeVar("Payload")
Units = np.ndarray[tuple[int], np.dtype[np.uint16]]

# What never tells two names apart is left out of names and texts: apostrophes, vowel signs, tatweel, bidi controls.
_DROPPED = "'’‘ʼʻʾʿ`´ـًٌٍَُِّْٰ\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad"
_ONE_FORM = dict(zip("أإآٱىئیېؤکڪگہھةۀ", "اااايييي" + "وكككهههه", strict=True))
_FIRST_ARABIC, _LAST_ARABIC = "\u0620", "\u06ff"
# Particles that stand attached before an Arabic word, alone or after "and".
_PARTICLES = ("و", "ب", "ل", "ف", "ك", "وب", "ول", "وك", "فب", "فل")
_LONGEST_PARTICLE = 2
_ARTICLE, _CONTRACTED = "ال", "لل"
# Texts are normalised together, about this many characters at a time: few calls, and all of it in the processor's cache.
_BATCH = 50_000
# Stands between texts and on both sides of them: no name holds it.
_BETWEEN = "\n "
_APOSTROPHES = (ord("'"), ord("’"))
# Stands between names that are normalised together.
_MARK = "\x01"


class Mention(NamedTuple, Generic[Payload]):
    """A known name: ``text`` stands at ``start:end`` (code points) of the text of this number, and means ``payloads``.

    A named tuple and not a dataclass: there are as many as names in a corpus, and it is made three times as quickly.
    """

    number: int
    start: int
    end: int
    text: str
    payloads: tuple[Payload, ...]


class Spotter(Generic[Payload]):
    """Known names compiled once; a name may stand for several things, and they all come with its mentions."""

    def __init__(self, known: Iterable[tuple[str, Payload]]) -> None:
        pairs = list(known)
        found: dict[str, dict[Payload, None]] = {}
        for name, (_, payload) in zip(normal_all([name for name, _ in pairs]), pairs, strict=True):
            for form in _forms(name):
                found.setdefault(form, {})[payload] = None
        self._payloads = {form: tuple(payloads) for form, payloads in found.items()}
        self._most_words = max((form.count(" ") + 1 for form in self._payloads), default=0)
        # A name is looked for at the start of a word; before an Arabic one a particle may be attached.
        starts = {f" {form}": (1, form) for form in self._payloads}
        for form in filter(_is_arabic, self._payloads):
            for particle in _PARTICLES:
                starts.setdefault(f" {particle}{form}", (1 + len(particle), form))
        self._starts = list(starts.values())
        self._automaton = AhoCorasick(
            list(starts), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
        )

    def mentions(self, text: str) -> list[Mention[Payload]]:
        """The mentions in one text from left to right, none overlapping another."""
        return self.mentions_in([text])

    def mentions_in(self, texts: Sequence[str]) -> list[Mention[Payload]]:
        """The mentions in many texts, text by text."""
        return [mention for first, batch in _batches(texts) for mention in self._in_batch(first, batch)]

    def _in_batch(self, first: int, texts: Sequence[str]) -> Iterator[Mention[Payload]]:
        joined = _BETWEEN + _BETWEEN.join(texts) + _BETWEEN
        plain, dropped = _normal(joined)
        starts = list(accumulate((len(text) + len(_BETWEEN) for text in texts), initial=len(_BETWEEN)))
        number, offset, payloads = -1, 0, self._payloads
        for start, end, name in self._spans(plain):
            begin, last = start, end
            if dropped:
                begin, last = begin + bisect_right(dropped, begin), last + bisect_right(dropped, last - 1)
            while starts[number + 1] <= begin:
                number += 1
                offset = starts[number]
            yield Mention(first + number, begin - offset, last - offset, joined[begin:last], payloads[name])

    def _spans(self, plain: str) -> Iterator[tuple[int, int, str]]:
        """(start, end, name) of whole words, leftmost and longest."""
        done, starts = 0, self._starts
        for pattern, start, end in self._automaton.find_matches_as_indexes(plain):
            if not plain[end].isalnum():
                if start >= done - 1:
                    before, name = starts[pattern]
                    done = end
                    yield start + before, end, name
            elif end > done and " " in plain[start + 1 : end]:
                for span in self._inside(plain, max(start, done), end):
                    done = span[1]
                    yield span

    def _inside(self, plain: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """What a match that broke a word has hidden: whole-word names that begin within it."""
        at = _next_word(plain, start)
        while at < end:
            found = self._longest(plain, at)
            if found:
                yield found
            at = _next_word(plain, found[1] if found else at + 1)

    def _longest(self, plain: str, word: int) -> tuple[int, int, str] | None:
        """The longest name that begins with this word, attached particles aside."""
        for begin in _beginnings(plain, word):
            for stop in reversed(_ends(plain, begin, self._most_words)):
                if plain[begin:stop] in self._payloads:
                    return begin, stop, plain[begin:stop]
        return None


def normal_all(texts: Sequence[str]) -> list[str]:
    """Each text in lower case and one form of each letter, separators as single spaces."""
    plain, _ = _normal(_MARK.join(text.replace(_MARK, " ") for text in texts))
    return [" ".join(text.split()) for text in plain.split(_MARK)]


def _normal(text: str) -> tuple[str, list[int]]:
    """The text with its characters replaced one for one or left out, and before which of those that stayed one was left out."""
    units = _units(text)
    plain = _table()[units]
    _end_before_genitives(units, plain)
    if plain.all():
        return plain.tobytes().decode("utf-16-le"), []
    dropped = np.flatnonzero(plain == 0)
    return plain[plain != 0].tobytes().decode("utf-16-le"), (dropped - np.arange(len(dropped))).tolist()


def _end_before_genitives(units: Units, plain: Units) -> None:
    """An apostrophe within a name is left out, but the one of "Qardaha's" ends the name: it becomes a space."""
    first, second = _APOSTROPHES
    marks = np.flatnonzero((units == first) | (units == second))
    marks = marks[marks < len(plain) - 2]
    plain[marks[(plain[marks + 1] == ord("s")) & (plain[marks + 2] == ord(" "))]] = ord(" ")


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


# ASCII, accented Latin, Arabic, punctuation: nothing else is folded.
_BLOCKS = (range(0x250), range(0x600, 0x700), range(0x1E00, 0x1F00), range(0x2000, 0x2070))


def _read_as(character: str) -> str:
    if not character.isalnum():
        return character if character == _MARK else " "
    bare = _ONE_FORM.get(character) or unicodedata.normalize("NFD", character)[0].lower()
    return bare if len(bare) == 1 else character


def _forms(name: str) -> Iterator[str]:
    """A normal name as it may stand in a text: after the particle ل the Arabic article loses its first letter."""
    if name:
        yield name
    if name.startswith(_ARTICLE):
        yield _CONTRACTED + name[len(_ARTICLE) :]


def _is_arabic(name: str) -> bool:
    return _FIRST_ARABIC <= name[0] <= _LAST_ARABIC


def _beginnings(plain: str, word: int) -> Iterator[int]:
    yield word
    for length in range(1, _LONGEST_PARTICLE + 1):
        if plain[word : word + length] in _PARTICLES:
            yield word + length


def _ends(plain: str, begin: int, most: int) -> list[int]:
    """Where the words end that follow ``begin`` with one space between."""
    ends: list[int] = []
    at = begin
    while len(ends) < most and plain[at].isalnum():
        while plain[at].isalnum():
            at += 1
        ends.append(at)
        at += plain[at] == " "
    return ends


def _next_word(plain: str, at: int) -> int:
    """Where a word starts, at ``at`` or after it; a batch ends without a word."""
    while at < len(plain) and (not plain[at].isalnum() or plain[at - 1].isalnum()):
        at += 1
    return at


def _batches(texts: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    first, size = 0, 0
    for number, text in enumerate(texts):
        size += len(text)
        if size > _BATCH:
            yield first, texts[first : number + 1]
            first, size = number + 1, 0
    if first < len(texts):
        yield first, texts[first:]
