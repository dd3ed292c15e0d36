"""How far a name reaches of which the gazetteer lists only a part: `Hammam al-Qarahila` is not Hammam, nor `Hayr Marwan` Marwan."""

import re

from pipeline.extract.places.nouns import is_noun
from pipeline.extract.words import everyday
from pipeline.extract.words.given_names import GIVEN_NAMES
from pipeline.extract.words.letters import Letters, plain
from pipeline.extract.words.lexicon import is_word

_BEHIND = re.compile(r" (?:al|el|as|ash|an|ar|at|ad|az)-(?P<word>[A-Z][\w'’]+)")
_HEADS = frozenset(everyday.LATIN_HEADS)
_HEADED = re.compile(r" (?P<word>[A-Z][\w'’]+(?:-[A-Z][\w'’]+)?)")
_AR_BEHIND = re.compile(r" (?P<word>(?:ال)?[ء-ي]{3,})")
_AR_HEADS = frozenset(plain(head) for head in everyday.ARABIC_HEADS)
# A word with a capital within a sentence, where not every word has one.
_BEFORE = re.compile(r"[a-z,] (?P<word>[A-Z][a-z'’]{2,}) \Z")
_LONGEST = 24  # letters
# Capitals that only tell something of the name behind them.
_ADORNS = re.compile(
    r"\w+(?:ern|ian|ans?|ite|ish|ese|ic|men|day)|(?:north|south|east|west)\w*|greater|rural|mount|lake|old|new|upper|lower|inner|"
    r"sunnis?|shi\w+|druze|kurds?|turks?|\w+[qnbt]i|governor|mukhtar|mayor|president|king|prince|minister|general|colonel|"
    r"brigadier|major|captain|lieutenant|sergeant|commander|leader|doctor|professor|judge|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|hezbollah|assad"
)


def behind(letters: Letters, start: int, end: int, arabic: bool) -> re.Match[str] | None:
    """What follows a name and belongs to it: `Hammam al-Qarahila`, `حرف نمرة`; a mere head needs its second word."""
    if not arabic:
        headed = _HEADED.match(letters.written, end) if letters.text[start:end] in _HEADS else None
        return headed or _BEHIND.match(letters.written, end)
    further = _AR_BEHIND.match(letters.text, end) if letters.text[start:end] in _AR_HEADS else None
    return None if further and further["word"] in _AR_HEADS else further  # `قلعة كفر دلبة`: the name begins with the second


def is_head(name: str) -> bool:
    """Whether a name is no more than what other names begin with: `Beit`."""
    return name in _HEADS


def before(written: str, start: int, taken: int) -> int | None:
    """Where a village's name begins that stands behind a capital which no list knows; ``taken``: the end of the name before it."""
    found = _BEFORE.search(written, max(taken, start - _LONGEST), start)
    if found is None:
        return None
    word = found["word"].lower()
    is_other = word in GIVEN_NAMES or is_word(word) or is_noun(word) or _ADORNS.fullmatch(word) is not None
    return None if is_other and word not in _HEADS else found.start("word")  # `Sheikh Xyz` is another village than Xyz
