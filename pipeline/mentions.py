"""Where known names stand in running text: whole words of either script, the longest from the left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import Generic, NamedTuple, TypeVar

import numpy as np
from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from pipeline.letters import Alphabet, Numbers, normal, normal_all

Payload = TypeVar("Payload")
Matches = np.ndarray[tuple[int, int], np.dtype[np.int64]]

_FIRST_ARABIC, _LAST_ARABIC = "\u0620", "\u06ff"
# Particles that stand attached before an Arabic word, alone or after "and".
_PARTICLES = ("و", "ب", "ل", "ف", "ك", "وب", "ول", "وك", "فب", "فل")
_LONGEST_PARTICLE = 2
_ARTICLE, _CONTRACTED = "ال", "لل"
# Texts are normalised together, about this many characters at a time: few calls, and all of it in the processor's cache.
_BATCH = 100_000
# Stands between texts and on both sides of them: no name holds it.
_BETWEEN = "\n "


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


class Spotter(Generic[Payload]):
    """Known names compiled once; a name may stand for several things, and they all come with its mentions.

    ValueError when the names are written in more than some 250 different letters.
    """

    def __init__(self, known: Iterable[tuple[str, Payload]]) -> None:
        pairs = list(known)
        found: dict[str, dict[Payload, None]] = {}
        for name, (_, payload) in zip(normal_all([name for name, _ in pairs]), pairs, strict=True):
            for form in _forms(name):
                found.setdefault(form, {})[payload] = None
        self.payloads = [tuple(payloads) for payloads in found.values()]
        self._alphabet = Alphabet([*found, *_PARTICLES])
        self._space = self._alphabet.spelled(" ")
        self._particles = frozenset(map(self._alphabet.spelled, _PARTICLES))
        self._numbers = {self._alphabet.spelled(form): number for number, form in enumerate(found)}
        self._most_words = max((form.count(" ") + 1 for form in found), default=0)
        # A name is looked for at the start of a word; before an Arabic one a particle may be attached.
        patterns = {self._space + spelled: (1, number) for spelled, number in self._numbers.items()}
        attached = {
            self._space + particle + spelled: (1 + len(particle), number)
            for form, (spelled, number) in zip(found, self._numbers.items(), strict=True)
            if _is_arabic(form)
            for particle in sorted(self._particles)
        }
        self._before, self._name = np.array([*(attached | patterns).values(), (0, 0)], dtype=np.int64).T
        self._automaton = BytesAhoCorasick(
            list(attached | patterns), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
        )

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
        plain, dropped = normal(_BETWEEN + _BETWEEN.join(texts) + _BETWEEN, self._alphabet.table)
        rows = self._whole_words(plain.tobytes().replace(b"\0", b""))
        begin = rows[:, 0] + np.searchsorted(dropped, rows[:, 0], side="right")
        last = rows[:, 1] + np.searchsorted(dropped, rows[:, 1] - 1, side="right")
        starts = np.array(list(accumulate((len(text) + len(_BETWEEN) for text in texts), initial=len(_BETWEEN))))
        number = np.searchsorted(starts, begin, side="right") - 1
        return np.column_stack([first + number, begin - starts[number], last - starts[number], rows[:, 2]])

    def _matches(self, text: bytes) -> Matches:
        """Rows (start, end, name) of the leftmost longest matches; each begins with a word, but may end within one."""
        found = self._automaton.find_matches_as_indexes(text)
        rows = np.fromiter(chain.from_iterable(found), dtype=np.int64, count=3 * len(found)).reshape(-1, 3)
        return np.column_stack([rows[:, 1] + self._before[rows[:, 0]], rows[:, 2], self._name[rows[:, 0]]])

    def _whole_words(self, text: bytes) -> Matches:
        """Rows (start, end, name) of whole words, leftmost and longest."""
        rows = self._matches(text)
        is_broken = self._alphabet.is_letter[np.frombuffer(text, dtype=np.uint8)[rows[:, 1]]]
        if not is_broken.any():
            return rows
        hidden = [
            span
            for start, end, _ in rows[is_broken].tolist()
            if self._space in text[start:end]
            for span in self._inside(text, start, end)
        ]
        whole = rows[~is_broken]
        return _leftmost(np.concatenate([whole, np.array(hidden, dtype=np.int64)])) if hidden else whole

    def _inside(self, text: bytes, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """What a match that broke a word has hidden: whole-word names that begin within it."""
        at = self._next_word(text, start)
        while at < end:
            found = self._longest(text, at)
            if found:
                yield found
            at = self._next_word(text, found[1] if found else at + 1)

    def _longest(self, text: bytes, word: int) -> tuple[int, int, int] | None:
        """The longest name that begins with this word, attached particles aside."""
        for begin in self._beginnings(text, word):
            for stop in reversed(self._ends(text, begin)):
                if text[begin:stop] in self._numbers:
                    return begin, stop, self._numbers[text[begin:stop]]
        return None

    def _beginnings(self, text: bytes, word: int) -> Iterator[int]:
        yield word
        for length in range(1, _LONGEST_PARTICLE + 1):
            if text[word : word + length] in self._particles:
                yield word + length

    def _ends(self, text: bytes, begin: int) -> list[int]:
        """Where the words end that follow ``begin`` with one space between."""
        is_letter = self._alphabet.is_letter
        ends: list[int] = []
        at = begin
        while len(ends) < self._most_words and is_letter[text[at]]:
            while is_letter[text[at]]:
                at += 1
            ends.append(at)
            at += text[at] == self._space[0]
        return ends

    def _next_word(self, text: bytes, at: int) -> int:
        """Where a word starts, at ``at`` or after it; a batch ends without a word."""
        is_letter = self._alphabet.is_letter
        while at < len(text) and (not is_letter[text[at]] or is_letter[text[at - 1]]):
            at += 1
        return at


def _forms(name: str) -> Iterator[str]:
    """A normal name as it may stand in a text: after the particle ل the Arabic article loses its first letter."""
    if name:
        yield name
    if name.startswith(_ARTICLE):
        yield _CONTRACTED + name[len(_ARTICLE) :]


def _is_arabic(name: str) -> bool:
    return _FIRST_ARABIC <= name[0] <= _LAST_ARABIC


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
