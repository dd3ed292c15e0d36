"""Which capitalised words are a listed name in another romanisation: `Snobar`, `Sanawbar` and `al-Sanobar` are one."""

import re
from functools import lru_cache

from pipeline import names
from pipeline.extract.words.letters import Letters

_ARTICLE = r"(?:[AaEe](?:[lnrtzs]|[dst]h?)-|[AaEe]l |A(?:sh|d|r|z) )"
_WORD = r"[A-ZÀ-Þ](?:[\w'’‘`]*\w)"
_NAME = re.compile(rf"{_ARTICLE}?{_WORD}(?:[ -](?:{_ARTICLE})?{_WORD}){{0,2}}")
_CAPITAL = re.compile(rf" (?=[A-ZÀ-Þ]|{_ARTICLE}[A-ZÀ-Þ])")
# What stands before a place; the last words of it are looked at first, since most capitals stand behind others.
_BEFORE = """
    in at near outside inside around to toward towards from of between and into on as including hit entered reached left stormed
    raided shelled took take captured recaptured seized retook overran attacked targeted bombed besieged besieging
""".split()
_NOUNS = "village villages town towns city quarter neighbourhood neighborhood neighbourhoods neighborhoods".split()
_MARKS = (",", ":", "/", "-")
_LEAD = re.compile(rf"\b(?:{'|'.join(_BEFORE)})(?: the)?(?: (?:{'|'.join(_NOUNS)})(?: of)?)?\Z|[{re.escape(''.join(_MARKS))}]\Z")
_LAST = (*_MARKS, *_BEFORE, *_NOUNS, "the")
_HEAD_OF_LINE = re.compile(r"^\W*\Z", re.MULTILINE)
_KEPT = 20_000  # capitalised words met whose keys are remembered
_LONGEST_LEAD = 40
_BREAK = re.compile(rf"[ -](?=[A-ZÀ-Þ]|{_ARTICLE})")
SHORTEST = 5  # letters of a folded name below which likeness is chance


def candidates(letters: Letters) -> list[tuple[int, int, str]]:
    """Spans in the letters of capitalised words that a preposition or a list makes look like a place, with each shorter reading."""
    found: list[tuple[int, int, str]] = []
    written, done = letters.written, 0
    for capital in _CAPITAL.finditer(written):
        start = capital.end()
        if start <= done or not _is_led(written, max(done, start - _LONGEST_LEAD), start - 1):
            continue
        match = _NAME.match(written, start)
        if match is None:
            continue
        name, done = match.group(), match.end()
        ends = [*(cut.start() for cut in _BREAK.finditer(name)), len(name)]
        found += [(start, start + end, name[:end]) for end in reversed(ends)]
    return found


def _is_led(written: str, low: int, end: int) -> bool:
    """Whether a preposition, a mark of a list or the head of a line ends there."""
    if written.endswith(_LAST, low, end) and _LEAD.search(written, low, end) is not None:
        return True
    return not written[end - 1 : end].isalnum() and _HEAD_OF_LINE.search(written, low, end) is not None


def keys(spellings: list[str]) -> list[str]:
    """What two romanisations of one name have in common; empty for one too short to tell."""
    found = [names.key(folded) for folded in names.folded_all(spellings)]
    return [key if len(key) >= SHORTEST else "" for key in found]


@lru_cache(maxsize=_KEPT)
def key(spelling: str) -> str:
    """The same of one spelling: reports name the same places and people again and again."""
    return keys([spelling])[0]
