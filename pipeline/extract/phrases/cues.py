"""Which sentences of a report are worth which work: no rule reads one in which none of the words stands that it cannot do without.

One automaton looks for all these words in the whole report at once. A phrase of the lexicon becomes an item only where its letters
stand (``lexicon.longer_at``), so a sentence without a cue of a kind holds no item that the rules of that kind begin with: reading
it would find nothing. Cues may stand where no item comes of them; that costs time and changes nothing. A rule that begins with a
tag, a sense or a word that no kind names here is skipped, and ``tests/extract/test_cues.py`` fails.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import product

from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline.extract.phrases import asides, contexts, done_by, undone
from pipeline.extract.phrases.calendar import SEASONS
from pipeline.extract.phrases.following import ARABIC_UNITS, UNITS
from pipeline.extract.phrases.voices import THE_MONITOR
from pipeline.extract.words import hearings, lexicon, mishaps, orders
from pipeline.extract.words.background import BACKGROUND
from pipeline.extract.words.letters import FIRST_ARABIC
from pipeline.extract.words.lexicon import Entry
from pipeline.extract.words.sentences import WALKS

# Kinds of cues, as bits: a claim may be told, or background; a speaker be heard, named, said to speak; a day, a region be named,
# a day that counts from one told before; something be compared with another time; a mishap, an order to the reader, the words of
# a court, or what nobody did be told; somebody leave, which tells of something only beside a place.
TELLS, BESIDES, HEARS, NAMES, SAYS, DATES, AREAS, FOLLOWS, COMPARES, MISHAPS, ORDERS, HEARINGS, UNDOES, LEAVES = (
    1 << bit for bit in range(14)
)
_OF_TAG = {
    **dict.fromkeys("KgIMTDABEHه", TELLS),  # harm and acts
    **dict.fromkeys("uUzY", TELLS),  # two dead in one word, parts of a count told before, what nobody could verify
    "k": HEARS,
    "S": NAMES,
    **dict.fromkeys("sc", SAYS),
    **dict.fromkeys("µωδκπ", DATES),
    **dict.fromkeys("τλ", DATES | FOLLOWS),
    "R": AREAS,
}
_OF_SENSE = {
    ("G", "residents"): NAMES,
    **{("s", said): TELLS for said in ("denied", "condemned", "concern", "appeal")},
}
_OF_PHRASE = {
    **dict.fromkeys(ARABIC_UNITS, DATES | FOLLOWS),
    **dict.fromkeys(("may", "قبل", "منذ", "عام", "العام", "سنه"), DATES),
    **dict.fromkeys(THE_MONITOR, HEARS),
    **dict.fromkeys(contexts.WORDS | done_by.WORDS, TELLS),
    **dict.fromkeys(contexts.LEAVING, LEAVES),
}


def kinds_of(entry: Entry) -> int:
    """The kinds of cue that an entry of the lexicon is."""
    return _OF_TAG.get(entry.tag, 0) | _OF_SENSE.get((entry.tag, entry.sense), 0) | _OF_PHRASE.get(entry.phrase, 0)


# What needs not stand as a word: days in digits, what goes before speech, and the beginnings of words.
_PARTS = {
    **{"".join(day): DATES for day in product("0123456789", ("-", "/", ".", "/ "), "0123456789")},
    **{" ".join(year): DATES for year in product(("in", "by", "since", "of", "from", "between"), ("19", "20"))},
    **{" ".join(year): DATES for year in product(SEASONS, ("19", "20", "عام"))},
    **{" ".join(apart): DATES | FOLLOWS for apart in product(UNITS, ("after", "before"))},
    **{f"on the {digit}": DATES | FOLLOWS for digit in "123456789"},
    **{f"to {fire}": TELLS for fire in contexts.FIRE},
    ":": SAYS,
    **dict.fromkeys(WALKS, TELLS),
    **dict.fromkeys((hint for words in BACKGROUND for hint in words.hints), BESIDES),
    **dict.fromkeys(asides.HINTS, COMPARES),
    **dict.fromkeys(mishaps.HINTS, MISHAPS),
    **dict.fromkeys(orders.HINTS, ORDERS),
    **dict.fromkeys(hearings.HINTS, HEARINGS),
    **dict.fromkeys(undone.HINTS, UNDOES),
}
_PHRASES = {entry.phrase: kinds for entry in lexicon.entries() if (kinds := kinds_of(entry))}
_KINDS = [*_PARTS.values(), *_PHRASES.values()]
_CUES = AhoCorasick([*_PARTS, *_PHRASES], matchkind=MatchKind.Standard)


def cues_in(text: str, starts: Sequence[int]) -> list[int]:
    """The kinds of cues in each sentence of a text in the reader's letters; ``starts``: where the sentences begin, in order."""
    found = [0] * len(starts)
    for number, start, end in _CUES.find_matches_as_indexes(text, overlapping=True):
        at, kind = bisect_right(starts, start) - 1, _KINDS[number]
        if found[at] & kind != kind and (number < len(_PARTS) or _is_word(text, start, end)):
            found[at] |= kind
    return found


def may_be_heard(cues: int) -> bool:
    """Whether the words of a sentence decide who speaks in it, or how."""
    return bool(cues & (TELLS | HEARS)) or (cues & (NAMES | SAYS)) == NAMES | SAYS


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether a phrase stands there by itself; before an Arabic word particles may stand as one with it."""
    before = text[start - 1 : start]
    return not text[end : end + 1].isalnum() and (not before.isalpha() or before >= FIRST_ARABIC)
