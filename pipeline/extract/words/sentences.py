"""Where a sentence ends, and which words of it the lexicon knows: each sentence as items and as a string of their tags."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from pipeline.extract.words.letters import Letters
from pipeline.extract.words.lexicon import TOKEN, Entry, Reading, longer_at, readings_of

_NUMERIC_DAY = re.compile(r"\d{4}[-/]\d\d?[-/]\d\d?|\d{1,2}([-/.]) ?\d{1,2}\1 ?\d{2,4}")
_WHOLE = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,9}")
# It begins with the marks that it is about, so that the texts' many other letters cost nothing.
_END = re.compile(
    r"[.!?؟۔…\n](?:(?<=\n)|[\"”’')\]»]*(\s+)(?=[^a-z\s])|(?<=[ء-ي]{3}\.)()(?=[ء-ي]{3}))"  # also where Arabic leaves no blank
)
_SHORTENED = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|gen|lt|col|sgt|capt|maj|st|no|vs|gov|sen|rep|prof|jan|feb|mar|apr|jun|jul|aug|sep|sept|"
    r"oct|nov|dec|brig|approx|est)"
    r"|\b[a-z]|\b[a-z]\.[a-z]|(?<!\d\s)\b[ء-ي])\.$",  # an initial, no metres and no year of the calendar
    re.IGNORECASE,
)
_MARKS = frozenset(",;.:\"()&/-'")
# A sentence longer than this is read in pieces: no rule looks farther, and time stays bounded on hostile texts.
LONGEST = 1_200


class Item(NamedTuple):
    """A word, phrase or mark of a sentence: its tag, its span in the letters, and what the lexicon knows of it."""

    tag: str
    start: int
    end: int
    word: str
    sense: str = ""
    act: str = ""
    proclitic: str = ""

    @property
    def is_plural(self) -> bool:
        """By the end of its word, which serves for the names of acts."""
        return self.word.endswith(("s", "ات")) and not self.word.endswith(" gas")


def spans_of(letters: Letters) -> Iterator[tuple[int, int, int]]:
    """Start, end and paragraph of each sentence, in order."""
    paragraph, start = 0, 0
    for match in _END.finditer(letters.written):
        end = match.start(1) if match[1] else match.end() if match[2] is not None else match.start()
        line_end = "\n" in letters.text[end : match.end()]
        if not line_end and ((match[1] or match[2]) is None or _SHORTENED.search(letters.written, max(start, end - 8), end)):
            continue
        yield from _pieces(letters.text, start, end, paragraph)
        paragraph += line_end
        start = match.end()
    yield from _pieces(letters.text, start, len(letters.text), paragraph)


def _pieces(text: str, start: int, end: int, paragraph: int) -> Iterator[tuple[int, int, int]]:
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield start, cut, paragraph
        start = cut
    if text[start:end].strip():
        yield start, end, paragraph


_NEW = tuple.__new__  # what a named tuple's own way costs, every word of a report would pay


def items_in(letters: Letters, start: int, end: int) -> list[Item]:
    """The items between two offsets; a word that the lexicon does not know has the tag ``o``."""
    text = letters.text
    tokens = [(match.start(), match.group()) for match in TOKEN.finditer(text, start, end)]
    tokens.append((end, ""))
    found: list[Item] = []
    done = start
    for (at, word), (_, after) in pairwise(tokens):
        if at < done:
            continue
        known = _word(word)
        if after in known.followers and (longer := longer_at(known.readings, text, at, after)):
            known = _of_entry(*longer)
        tag, sense, act, phrase, proclitic, before, length, _, _ = known
        done = at + length
        found.append(_NEW(Item, (tag, at + before, done, phrase, sense, act, proclitic)))
    may_be_months = text.find("may", start, end) >= 0 or text.find("mar", start, end) >= 0
    return _with_months(found, letters) if may_be_months else found


WALKS = (" a march", "'s march", " march by ", " march was ", " march in ", " march on ")


def _with_months(items: list[Item], letters: Letters) -> list[Item]:
    """`may` is the month beside a number, and with a capital within a sentence; `a march` without one is a walk, `Mar` a saint."""
    found = list(items)
    for at, (before, item) in enumerate(pairwise(items)):
        if item.word == "may" and (before.tag in "#x" or letters.written[item.start] == "M"):
            found[at + 1] = item._replace(tag="µ", sense="5")
        elif _is_no_month(before, item, letters):
            around = letters.text[max(0, item.start - 3) : item.end + 5]
            is_walk = item.word == "march" and any(walk in around for walk in WALKS)
            found[at + 1] = (
                Item("E", item.start, item.end, "march", "demonstration", "protest")
                if is_walk
                else item._replace(tag="o", sense="")
            )
        elif before.word in ("may", "mar") and item.tag == "#":
            found[at] = before._replace(tag="µ", sense={"may": "5", "mar": "3"}[before.word])
    return found


def _is_no_month(before: Item, item: Item, letters: Letters) -> bool:
    if item.word == "mar":
        return before.tag not in "#x"
    is_small = item.word == "march" and letters.written[item.start] == "m"
    return is_small and before.tag not in "#xfiσδ," and before.word not in ("last", "this", "next", "early", "mid", "late")


class _Word(NamedTuple):
    """What a word or phrase is as an item, how it is written, and which words behind it may make it a longer phrase."""

    tag: str
    sense: str
    act: str
    phrase: str
    proclitic: str
    before: int  # letters in front of it in the same word, without the article
    length: int
    readings: tuple[Reading, ...] = ()
    followers: frozenset[str] = frozenset()


@lru_cache(maxsize=20_000)
def _word(word: str) -> _Word:
    """What a word is where no longer phrase begins with it; the first reading that is a word by itself counts."""
    readings = readings_of(word) if not word[0].isdigit() and word[0] != "+" else ()
    alone = next(((entry, reading.proclitic) for reading in readings if (entry := _alone(reading))), None)
    tag, sense = _unknown(word)
    known = _Word(tag, sense, "", word, "", 0, len(word)) if alone is None else _of_entry(*alone)
    return known._replace(readings=readings, followers=frozenset(chain.from_iterable(one.known.longer for one in readings)))


def _alone(reading: Reading) -> Entry | None:
    """What the rest of a word is by itself; a month has no article (`الأب` is a father)."""
    entry = reading.known.alone
    return None if entry is not None and entry.tag == "µ" and reading.proclitic.endswith("ال") else entry


@lru_cache(maxsize=20_000)
def _of_entry(entry: Entry, proclitic: str) -> _Word:
    before = len(proclitic.removesuffix("ال"))
    return _Word(entry.tag, entry.sense, entry.act, entry.phrase, proclitic, before, len(proclitic) + len(entry.phrase))


def _unknown(word: str) -> tuple[str, str]:
    """The tag and sense of what the lexicon does not know."""
    first = word[0]
    if first == "+":
        return "e", "at_least"
    if first.isdigit():
        return _number_tag(word), ""
    return "o" if first.isalpha() else first if first in _MARKS else "·", ""


def _number_tag(word: str) -> str:
    if _NUMERIC_DAY.fullmatch(word):
        return "d"
    return "#" if _WHOLE.fullmatch(word) else "x"


def tagged(items: list[Item] | tuple[Item, ...]) -> str:
    """The tags of the items as one string."""
    return "".join([item.tag for item in items])
