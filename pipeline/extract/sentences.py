"""Where a sentence ends, and which words of it the lexicon knows: each sentence as items and as a string of their tags."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.extract.letters import Letters
from pipeline.extract.lexicon import TOKEN, entry_at

_NUMERIC_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_WHOLE = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,9}")
_END = re.compile(r"(?<=[.!?؟۔…])[\"”’')\]»]*(\s+)(?=[^a-z\s])|(\n)")
_SHORTENED = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|gen|lt|col|sgt|capt|maj|st|no|vs|gov|sen|rep|prof|jan|feb|mar|apr|jun|jul|aug|sep|sept|"
    r"oct|nov|dec|brig|approx|est)"
    r"|\b[a-z]|\b[a-z]\.[a-z])\.$",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence: its span in the letters, the number of its paragraph, its items and their tags, one letter each."""

    start: int
    end: int
    paragraph: int
    items: tuple[Item, ...]
    tags: str


def spans_of(letters: Letters) -> Iterator[tuple[int, int, int]]:
    """Start, end and paragraph of each sentence, in order."""
    paragraph, start = 0, 0
    for match in _END.finditer(letters.written):
        end = match.start(1) if match[1] else match.start()
        line_end = "\n" in letters.text[end : match.end()]
        if not line_end and (match[2] or _SHORTENED.search(letters.written, max(start, end - 8), end)):
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


def items_in(letters: Letters, start: int, end: int) -> list[Item]:
    """The items between two offsets; a word that the lexicon does not know has the tag ``o``."""
    text = letters.text
    tokens = [(match.start(), match.group()) for match in TOKEN.finditer(text, start, end)]
    tokens.append((end, ""))
    found: list[Item] = []
    done = start
    for number, (at, word) in enumerate(tokens[:-1]):
        if at < done:
            continue
        item = _item(text, at, word, tokens[number + 1][1])
        done = item.end
        if item.word == "may" or (found and found[-1].word == "may"):
            _read_may(found, item)
        else:
            found.append(item)
    return found


def _read_may(found: list[Item], item: Item) -> None:
    """`may` beside a number is the month."""
    if item.word == "may" and found and found[-1].tag in "#x":
        item = item._replace(tag="µ", sense="5")
    elif item.tag == "#" and found:
        found[-1] = found[-1]._replace(tag="µ", sense="5")
    found.append(item)


def _item(text: str, at: int, word: str, following: str) -> Item:
    first = word[0]
    if first == "+":
        return Item("e", at, at + 1, word, "at_least")
    if first.isdigit():
        return Item(_number_tag(word), at, at + len(word), word)
    if known := entry_at(text, at, word, following):
        entry = known.entry
        at += len(known.proclitic.removesuffix("ال"))
        return Item(entry.tag, at, known.end, entry.phrase, entry.sense, entry.act, known.proclitic)
    if first.isalpha():
        return Item("o", at, at + len(word), word)
    return Item(first if first in _MARKS else "·", at, at + len(word), word)


def _number_tag(word: str) -> str:
    if _NUMERIC_DAY.fullmatch(word):
        return "d"
    return "#" if _WHOLE.fullmatch(word) else "x"


def tagged(items: list[Item] | tuple[Item, ...]) -> str:
    """The tags of the items as one string."""
    return "".join([item.tag for item in items])
