"""Where known names stand in running text: whole words of either script, the longest from the left."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain
from typing import Generic, NamedTuple, TypeVar

import numpy as np
from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

Payload = TypeVar("Payload")
Numbers = np.ndarray[tuple[int], np.dtype[np.int64]]
Matches = np.ndarray[tuple[int, int], np.dtype[np.int64]]
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Spans:
    """Mentions as columns, in order: number of the text, start and end in code points of it, and the name's number."""

    number: Numbers
    start: Numbers
    end: Numbers
    name: Numbers


class _Automaton:
    """Patterns, each with the number of the name in it and how far behind the pattern's start that name begins."""

    def __init__(self, patterns: Mapping[str, tuple[int, int]]) -> None:
        self._before, self._name = np.array([*patterns.values(), (0, 0)], dtype=np.int64).T
        self._automaton = AhoCorasick(
            list(patterns), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
        )

    def matches(self, plain: str) -> Matches:
        """Rows (start, end, name) of the leftmost longest matches."""
        found = self._automaton.find_matches_as_indexes(plain)
        rows = np.fromiter(chain.from_iterable(found), dtype=np.int64, count=3 * len(found)).reshape(-1, 3)
        return np.column_stack([rows[:, 1] + self._before[rows[:, 0]], rows[:, 2], self._name[rows[:, 0]]])


class Spotter(Generic[Payload]):
    """Known names compiled once; a name may stand for several things, and they all come with its mentions."""

    def __init__(self, known: Iterable[tuple[str, Payload]]) -> None:
        pairs = list(known)
        found: dict[str, dict[Payload, None]] = {}
        for name, (_, payload) in zip(normal_all([name for name, _ in pairs]), pairs, strict=True):
            for form in _forms(name):
                found.setdefault(form, {})[payload] = None
        self.payloads = [tuple(payloads) for payloads in found.values()]
        self._numbers = {form: number for number, form in enumerate(found)}
        self._most_words = max((form.count(" ") + 1 for form in found), default=0)
        # A name is looked for at the start of a word; before an Arabic one a particle may be attached. An automaton for each
        # script stays small enough for the processor's cache.
        arabic = {form: number for form, number in self._numbers.items() if _is_arabic(form)}
        attached = {f" {mark}{form}": (1 + len(mark), number) for form, number in arabic.items() for mark in _PARTICLES}
        self._arabic = _Automaton(attached | {f" {form}": (1, number) for form, number in arabic.items()})
        other = self._numbers.items() - arabic.items()
        self._other = _Automaton({f" {form}": (1, number) for form, number in sorted(other)})

    def mentions(self, text: str) -> list[Mention[Payload]]:
        """The mentions in one text from left to right, none overlapping another."""
        return self.mentions_in([text])

    def mentions_in(self, texts: Sequence[str]) -> list[Mention[Payload]]:
        """The mentions in many texts, text by text."""
        spans = self.spans_in(texts)
        rows = zip(*(column.tolist() for column in (spans.number, spans.start, spans.end, spans.name)), strict=True)
        return [Mention(number, start, end, texts[number][start:end], self.payloads[name]) for number, start, end, name in rows]

    def spans_in(self, texts: Sequence[str]) -> Spans:
        """The same as columns, which is quicker where a corpus is read; ``payloads[name]`` is what a name stands for."""
        found = [self._in_batch(first, batch) for first, batch in _batches(texts)]
        rows = np.concatenate([np.empty((0, 4), dtype=np.int64), *found])
        return Spans(number=rows[:, 0], start=rows[:, 1], end=rows[:, 2], name=rows[:, 3])

    def _in_batch(self, first: int, texts: Sequence[str]) -> Matches:
        """Rows (number, start, end, name)."""
        plain, letters, dropped = _normal(_BETWEEN + _BETWEEN.join(texts) + _BETWEEN)
        rows = self._spans(plain, letters)
        begin = rows[:, 0] + np.searchsorted(dropped, rows[:, 0], side="right")
        last = rows[:, 1] + np.searchsorted(dropped, rows[:, 1] - 1, side="right")
        starts = np.array(list(accumulate((len(text) + len(_BETWEEN) for text in texts), initial=len(_BETWEEN))))
        number = np.searchsorted(starts, begin, side="right") - 1
        return np.column_stack([first + number, begin - starts[number], last - starts[number], rows[:, 2]])

    def _spans(self, plain: str, letters: Units) -> Matches:
        """Rows (start, end, name) of whole words, leftmost and longest."""
        rows = self._other.matches(plain)
        if not plain.isascii():
            rows = np.concatenate([rows, self._arabic.matches(plain)])
            rows = rows[np.argsort(rows[:, 0], kind="stable")]
        is_broken = _is_letter()[letters[rows[:, 1]]]
        if not is_broken.any():
            return rows
        hidden = [
            span
            for start, end, _ in rows[is_broken].tolist()
            if " " in plain[start:end]
            for span in self._inside(plain, start, end)
        ]
        whole = rows[~is_broken]
        return _leftmost(np.concatenate([whole, np.array(hidden, dtype=np.int64)])) if hidden else whole

    def _inside(self, plain: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """What a match that broke a word has hidden: whole-word names that begin within it."""
        at = _next_word(plain, start)
        while at < end:
            found = self._longest(plain, at)
            if found:
                yield found
            at = _next_word(plain, found[1] if found else at + 1)

    def _longest(self, plain: str, word: int) -> tuple[int, int, int] | None:
        """The longest name that begins with this word, attached particles aside."""
        for begin in _beginnings(plain, word):
            for stop in reversed(_ends(plain, begin, self._most_words)):
                if plain[begin:stop] in self._numbers:
                    return begin, stop, self._numbers[plain[begin:stop]]
        return None


def normal_all(texts: Sequence[str]) -> list[str]:
    """Each text in lower case and one form of each letter, separators as single spaces."""
    plain, _, _ = _normal(_MARK.join(text.replace(_MARK, " ") for text in texts))
    return [" ".join(text.split()) for text in plain.split(_MARK)]


def _normal(text: str) -> tuple[str, Units, Numbers]:
    """The text with characters replaced one for one or left out; the same as numbers; before which of them one was left out."""
    units = _units(text)
    plain = _table()[units]
    _end_before_genitives(units, plain)
    dropped = np.flatnonzero(plain == 0)
    letters = plain[plain != 0] if len(dropped) else plain
    return letters.tobytes().decode("utf-16-le"), letters, dropped - np.arange(len(dropped))


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


@cache
def _is_letter() -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Whether each character of the basic plane is a part of a word."""
    return np.array([chr(code).isalnum() for code in range(0x10000)])


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


def _leftmost(rows: Matches) -> Matches:
    """The rows in order without those that begin within an earlier one."""
    kept, done = [], 0
    for row in sorted(rows.tolist(), key=lambda row: (row[0], -row[1])):
        if row[0] >= done:
            kept.append(row)
            done = row[1]
    return np.array(kept, dtype=np.int64)


def _batches(texts: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    first, size = 0, 0
    for number, text in enumerate(texts):
        size += len(text)
        if size > _BATCH:
            yield first, texts[first : number + 1]
            first, size = number + 1, 0
    if first < len(texts):
        yield first, texts[first:]
