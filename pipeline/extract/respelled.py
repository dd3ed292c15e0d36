"""Which capitalised words are a listed name in another romanisation: `Snobar`, `Sanawbar` and `al-Sanobar` are one."""

import re

from pipeline import names
from pipeline.extract.letters import Letters

_ARTICLE = r"(?:(?:[AaEe][lnsrtzdh]{1,2})[- ])"
_WORD = r"[A-ZÀ-Þ](?:[\w'’‘`]*\w)"
_NAME = re.compile(
    rf"(?:\b(?:in|at|near|outside|around|to|from|of|between|and|into|hit|on|inside|towards?|including|entered|"
    rf"reached|left|stormed|raided|shelled)"
    rf"(?: the)?(?: (?:villages?|towns?|city|neighbou?rhoods?|quarter)(?: of)?)?|[,:/-]|^\W*) "
    rf"(?P<name>{_ARTICLE}?{_WORD}(?:[ -](?:{_ARTICLE})?{_WORD}){{0,2}})",
    re.MULTILINE,
)
_BREAK = re.compile(r"[ -](?=[A-ZÀ-Þ]|[AaEe][lnsrtzdh]{1,2}[- ])")
SHORTEST = 5  # letters of a folded name below which likeness is chance


def candidates(letters: Letters) -> list[tuple[int, int, str]]:
    """Spans in the letters of capitalised words that a preposition or a list makes look like a place, with each shorter reading."""
    found: dict[tuple[int, int], str] = {}
    for match in _NAME.finditer(letters.written):
        name, start = match["name"], match.start("name")
        ends = [len(name), *sorted((cut.start() for cut in _BREAK.finditer(name)), reverse=True)]
        for end in ends:
            found[start, start + end] = name[:end]
    return [(start, end, name) for (start, end), name in found.items()]


def keys(spellings: list[str]) -> list[str]:
    """What two romanisations of one name have in common; empty for one too short to tell."""
    found = [names.key(folded) for folded in names.folded_all(spellings)]
    return [key if len(key) >= SHORTEST else "" for key in found]
