"""Which words the reader of reports knows, and what each may do in a sentence: every word or phrase as one letter and a sense."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from pipeline.extract.words import arabic, english, speakers
from pipeline.extract.words.letters import FIRST_ARABIC, letters

# Words, numbers, times of day and marks; a genitive's 's is a word of its own.
TOKEN = re.compile(
    r"[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*"
    r"|\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|\d{1,2}:\d\d"
    r"|\d{4}[-/]\d\d?[-/]\d\d?|\d{1,2}(?:/ ?\d{1,2}/ ?|\.\d{1,2}\.|-\d{1,2}-)\d{2,4}\b|\d+(?:[.,]\d+)*"
    r"|'s\b|[^\w\s]"
)
_WORDS_KEPT = 20_000  # words met whose readings are remembered: a few megabytes, however much is read
# What Arabic writes in front of a word and as one with it; the longest first, so that وال is not read as و.
_PROCLITICS = ("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك")


# The tags, one letter each, of which the patterns of the reader are made:
# harm    K was killed, g killing, I died, M the killing of, T the toll, D dead (as they lay), H deaths (counts by itself),
#         A قتل and B قتلوا before and behind those harmed, ه اختطافه, ت was exposed to, ج with wounds, U killed him; E other acts
# people  G a noun of people, u two in one word, m members of, j an adjective of people, V a post or patrol, S who may speak
# numbers n a word, # digits, v vague, q at least, e or more, ν the number of, x a unit or a thing that is no person
# time    µ month, ω weekday, ο the seventh of, δ yesterday, κ days ago, π the past, σ since, λ later, τ the next day
# speech  s said, c according to, k alleged, Y could not verify, y how it is known, N not, O yet to come, Ω in return for
# place   i in, L the village, R a wide region, ح against, ط reached
# joints  a a, t the, f of, β by, & and, / or, p along with, r who, w after, l leaving, b was, h has, z among them
# the rest o other words, · other marks
# Later steps put C (a count and its noun) and Z (a bare one), P (a place) and d (a day) in place of the words that tell them.


class Entry(NamedTuple):
    """What a word or phrase is: ``tag`` its part in a sentence, ``sense`` which of its kind, ``act`` the act it tells."""

    phrase: str
    tag: str
    sense: str
    act: str


class Known(NamedTuple):
    """What begins with a word: the word alone, and longer phrases by their second word, the longest first."""

    alone: Entry | None
    longer: dict[str, tuple[Entry, ...]]


class Reading(NamedTuple):
    """One way to read a word: what stands in front of an entry in the same Arabic word, and what begins with the rest of it."""

    proclitic: str
    known: Known


def _known() -> dict[str, Known]:
    """What the lexicon knows by first word; a phrase listed later replaces the same phrase listed before."""
    by_phrase: dict[str, Entry] = {}
    for tag, sense, act, phrases in (*english.WORDS, *arabic.WORDS, *_days(), *_parts(), *_spoken()):
        for phrase in phrases_in(phrases):
            by_phrase[phrase] = Entry(phrase, tag, sense, act)
    for entry in [entry for entry in by_phrase.values() if entry.tag in _TOLD_OF]:
        if (definite := _definite(entry.phrase)) is not None:
            by_phrase.setdefault(definite, entry._replace(phrase=definite))
    alone: dict[str, Entry] = {}
    longer: dict[str, dict[str, list[Entry]]] = {}
    for phrase, entry in by_phrase.items():
        first, *others = TOKEN.findall(phrase)
        if others:
            longer.setdefault(first, {}).setdefault(others[0], []).append(entry)
        else:
            alone[first] = entry
    return {word: Known(alone.get(word), _longest_first(longer.get(word, {}))) for word in sorted({*alone, *longer})}


_TOLD_OF = frozenset("EGV")


def _definite(phrase: str) -> str | None:
    """`البراميل المتفجرة`, `حملة الاعتقالات`: two Arabic words where the second has the article, whether or not the first has."""
    first, _, second = phrase.partition(" ")
    is_bare = second and " " not in second and not second.startswith("ال") and second[0] >= FIRST_ARABIC
    return f"{first} ال{second}" if is_bare else None


def _longest_first(by_second: dict[str, list[Entry]]) -> dict[str, tuple[Entry, ...]]:
    return {
        second: tuple(sorted(found, key=lambda entry: (-len(entry.phrase), entry.phrase))) for second, found in by_second.items()
    }


def _days() -> Iterable[tuple[str, str, str, str]]:
    """`الثاني من` before a month: the second."""
    words = re.split(r"[|\n]", arabic.DAYS.strip())
    return (
        ("ο", str(day), "", phrase) for day, word in enumerate(words, start=1) for phrase in (f"{word} من", f"بين {word}")
    )  # `بين السابع والتاسع من آذار`


def _parts() -> Iterable[tuple[str, str, str, str]]:
    """`early March`, `أواخر آذار`: a month with the part of it that is meant."""
    for words, parts in ((english.WORDS, english.PARTS), (arabic.WORDS, arabic.PARTS)):
        months = [(sense, month) for tag, sense, _, months in words if tag == "µ" for month in phrases_in(months)]
        for part, wordings in parts:
            yield from (("µ", f"{sense}:{part}", "", f"{word} {month}") for sense, month in months for word in phrases_in(wordings))


def _spoken() -> Iterable[tuple[str, str, str, str]]:
    return (("S", speaker.source_id, "", speaker.wordings) for speaker in speakers.SPEAKERS)


def phrases_in(listed: str) -> Iterable[str]:
    """The phrases of a row of the word tables, in the letters that texts are read in."""
    return (" ".join(letters(phrase).text.split()) for phrase in re.split(r"[|\n]", listed) if phrase.strip())


_ENTRIES = _known()


@lru_cache(maxsize=_WORDS_KEPT)
def readings_of(word: str) -> tuple[Reading, ...]:
    """What a word may begin: itself, then, in Arabic, itself without what is written in front of it."""
    whole = _ENTRIES.get(word)
    found = [] if whole is None else [Reading("", whole)]
    if word[0] >= FIRST_ARABIC:
        found += [
            Reading(proclitic, known)
            for proclitic in _PROCLITICS
            if word.startswith(proclitic) and len(word) - len(proclitic) >= 2 and (known := _ENTRIES.get(word[len(proclitic) :]))
        ]
    return tuple(found)


def longer_at(readings: tuple[Reading, ...], text: str, start: int, following: str) -> tuple[Entry, str] | None:
    """The longest phrase that begins with the word at ``start``, and what stands in front of it: of the first reading that has one.

    ``following`` is the next word; a phrase comes before a word alone (`والشهر الماضي` is no month).
    """
    for proclitic, known in readings:
        longer = known.longer.get(following)
        if longer and (entry := _longest(longer, text, start + len(proclitic))):
            return entry, proclitic
    return None


def entries() -> Iterator[Entry]:
    """All that the lexicon knows, word by word."""
    for known in _ENTRIES.values():
        if known.alone:
            yield known.alone
        for longer in known.longer.values():
            yield from longer


def is_word(word: str) -> bool:
    """Whether the lexicon knows the word by itself, so that a place of that name needs more than its name."""
    known = _ENTRIES.get(word)
    return known is not None and known.alone is not None and known.alone.tag not in "RSP"


def _longest(entries: tuple[Entry, ...], text: str, start: int) -> Entry | None:
    for entry in entries:
        if text.startswith(entry.phrase, start) and not text[start + len(entry.phrase) : start + len(entry.phrase) + 1].isalnum():
            return entry
    return None
