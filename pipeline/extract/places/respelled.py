"""Which capitalised words are a listed name in another romanisation: `Snobar`, `Sanawbar` and `al-Sanobar` are one."""

import re
from functools import lru_cache

from pipeline import names
from pipeline.extract.words.letters import Letters
from pipeline.slips import slips

_ARTICLE = r"(?:[AaEe](?:[lnrtzs]|[dst]h?)-|[AaEe]l |A(?:sh|d|r|z) )"
_WORD = r"[A-ZÀ-Þ](?:[\w'’‘`]*\w)"
_NAME = re.compile(rf"{_ARTICLE}?{_WORD}(?:[ -](?:{_ARTICLE})?{_WORD}){{0,2}}")
_CAPITAL = re.compile(rf"(?:^| )(?=[A-ZÀ-Þ]|{_ARTICLE}[A-ZÀ-Þ])")
# What stands before a place; the last words of it are looked at first, since most capitals stand behind others.
# Behind the first only a place stands; behind the others people do as well.
_PLACING = """
    in at near outside inside around on toward towards hit entered reached stormed raided shelled captured recaptured seized retook
    overran attacked targeted bombed besieged hitting entering storming raiding shelling capturing recapturing seizing retaking
    overrunning attacking targeting bombing besieging
""".split()
_BEFORE = (*_PLACING, *"to from of between and into as including left took take".split())
_NOUNS = "village villages town towns city quarter neighbourhood neighborhood neighbourhoods neighborhoods".split()
_MARKS = (",", ":", "/", "-", "–", "—")
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
    written, done = letters.written, -1
    for capital in _CAPITAL.finditer(written):
        start = capital.end()
        if start <= done:
            continue
        end = max(0, start - 1)  # of what stands before
        is_led = end > 0 and _is_led(written, max(0, done, end - _LONGEST_LEAD), end)
        match = _NAME.match(written, start) if is_led or written[max(0, end - 1) : end] in _ENDS else None
        if match is None or not (is_led or _BEFALLEN.match(written, match.end())):
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


_ENDS = (".", "\n", "")  # of the sentence before
# What befalls a place and nobody: `Doreen was shelled on Friday`.
_BEFALLEN = re.compile(
    r",? (?:(?:(?:is|are|was|were|has been|had been) (?:also |again |being |still |now )*"
    r"(?:shelled|bombed|bombarded|stormed|raided|besieged|pounded|overrun|retaken|recaptured|under\b)|"
    r"(?:came|comes|come|has come|had come) under)\b)"
)
_PREPOSITION = re.compile(rf"\b(?:{'|'.join(_PLACING)}|(?:village|town)s? of)(?: the)? \Z")
_MOST_SLIPS = 1.0  # one letter, or a few vowels
FEWEST_BONES = 4  # consonants


_AN_AREA = re.compile(r" (?:region|mountains?|province|governorate|plain|desert|river|lake|valley)\b")


def is_placed(written: str, start: int, end: int) -> bool:
    """Whether words stand before a name that only towns have, so that it need not be spelt as any list has it."""
    if _AN_AREA.match(written, end):
        return False
    return _PREPOSITION.search(written, max(0, start - _LONGEST_LEAD), start) is not None


@lru_cache(maxsize=_KEPT)
def bones(spelling: str) -> str:
    """The consonants of a spelling; empty where they are too few to tell names apart."""
    found = names.skeleton(names.folded(spelling))
    return found if len(found) >= FEWEST_BONES else ""


def by_bones(spellings: dict[int, str]) -> dict[str, list[int]]:
    """The numbers of the spellings that share their consonants."""
    found: dict[str, list[int]] = {}
    for number, bare in zip(spellings, names.skeletons(names.folded_all(spellings.values())), strict=True):
        if len(bare) >= FEWEST_BONES:
            found.setdefault(bare, []).append(number)
    return found


def is_nearly(spelling: str, listed: str) -> bool:
    """Whether two romanisations differ by no more than a slip: `Brabshbo` and `Brabshbu`."""
    return slips(names.folded(spelling), names.folded(listed), _MOST_SLIPS) <= _MOST_SLIPS


def keys(spellings: list[str]) -> list[str]:
    """What two romanisations of one name have in common; empty for one too short to tell."""
    found = [names.key(folded) for folded in names.folded_all(spellings)]
    return [key if len(key) >= SHORTEST else "" for key in found]


@lru_cache(maxsize=_KEPT)
def key(spelling: str) -> str:
    """The same of one spelling: reports name the same places and people again and again."""
    return keys([spelling])[0]
