"""Which words the reader of reports knows, and what each may do in a sentence: every word or phrase as one letter and a sense."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.extract import arabic, english, speakers
from pipeline.extract.letters import letters

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# What Arabic writes in front of a word and as one with it; the longest first, so that وال is not read as و.
_PROCLITICS = ("وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك")


class Entry(NamedTuple):
    """What a word or phrase is: ``tag`` its one-letter part in a sentence, ``sense`` which of its kind, ``act`` the act it tells."""

    phrase: str
    tag: str
    sense: str
    act: str


class Found(NamedTuple):
    """An entry met in a text: where it begins and ends, and what stood in front of it in the same Arabic word."""

    entry: Entry
    end: int
    proclitic: str


def _entries() -> dict[str, tuple[Entry, ...]]:
    """Entries by their first word, the longest first; a phrase listed later replaces the same phrase listed before."""
    by_phrase: dict[str, Entry] = {}
    for tag, sense, act, phrases in (*english.WORDS, *arabic.WORDS, *_spoken()):
        for phrase in _phrases(phrases):
            by_phrase[phrase] = Entry(phrase, tag, sense, act)
    by_first: dict[str, list[Entry]] = {}
    for phrase, entry in by_phrase.items():
        by_first.setdefault(_first(phrase), []).append(entry)
    return {first: tuple(sorted(found, key=lambda e: (-len(e.phrase), e.phrase))) for first, found in by_first.items()}


def _spoken() -> Iterable[tuple[str, str, str, str]]:
    return (("S", speaker.source_id, "", speaker.wordings) for speaker in speakers.SPEAKERS)


def _phrases(listed: str) -> Iterable[str]:
    return (" ".join(letters(phrase).text.split()) for phrase in listed.split("|") if phrase.strip())


def _first(phrase: str) -> str:
    match = _WORD.match(phrase)
    return match.group() if match else phrase


_ENTRIES = _entries()


def entry_at(text: str, start: int, word: str) -> Found | None:
    """The longest entry that begins with the word at ``start``; an Arabic word also without what is written in front of it."""
    if word in _ENTRIES and (found := _longest(text, start, word, "")):
        return found
    if word[0] < "\u0620":
        return None
    for proclitic in _PROCLITICS:
        if word.startswith(proclitic) and len(word) - len(proclitic) >= 2:
            rest = word[len(proclitic) :]
            if rest in _ENTRIES and (found := _longest(text, start + len(proclitic), rest, proclitic)):
                return found
    return None


def is_word(word: str) -> bool:
    """Whether the lexicon knows the word by itself, so that a place of that name needs more than its name."""
    return any(entry.phrase == word and entry.tag not in "RSP" for entry in _ENTRIES.get(word, ()))


def _longest(text: str, start: int, word: str, proclitic: str) -> Found | None:
    for entry in _ENTRIES[word]:
        end = start + len(entry.phrase)
        if entry.phrase == word or (text.startswith(entry.phrase, start) and not text[end : end + 1].isalnum()):
            return Found(entry, end, proclitic)
    return None
