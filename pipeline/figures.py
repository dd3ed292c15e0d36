"""What a count in words or digits says: the figure, how low and high it may be read, and ACLED's number for it (SPEC 6.1)."""

import re
from dataclasses import dataclass

OPEN_QUALIFIERS = frozenset({"at_least", "more_than", "vague_magnitude", "non_numeric"})

# word -> (lowest reading, qualifier); the top stays open, no value is named.
VAGUE = {
    "tens": (10, "vague_magnitude"),
    "dozens": (12, "vague_magnitude"),
    "scores": (20, "vague_magnitude"),
    "hundreds": (100, "vague_magnitude"),
    "thousands": (1000, "vague_magnitude"),
    "several": (2, "non_numeric"),
    "many": (2, "non_numeric"),
    "numerous": (2, "non_numeric"),
    "some": (2, "non_numeric"),
    "few": (2, "non_numeric"),
    "a few": (2, "non_numeric"),
    "casualties": (0, "non_numeric"),
    "losses": (0, "non_numeric"),
}
EXACT_WORDS = {"a couple": 2, "a pair": 2, "a dozen": 12, "two dozen": 24, "none": 0, "no": 0}
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORD_VALUES = {word: value for value, word in enumerate(UNITS)} | {word: 10 * (place + 2) for place, word in enumerate(TENS)}

# "several dead" in Syria: SPEC 1.7. Two or more and no number is written as 10, and marked imputed.
PLURAL_DEAD = 10

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_NUMBER = r"(\d{1,3}(?:,\d{3})+|\d+)"
_SIGNED = re.compile(rf"^(~|>=|>|<=)?\s*{_NUMBER}$")
_RANGE = re.compile(rf"^{_NUMBER}\s*(?:-|–|to)\s*{_NUMBER}$")
_WORDED = (
    (re.compile(r"^(?:about|around|approximately|some|nearly|almost)\s+(.+)$"), "approx"),
    (re.compile(r"^(?:at least|no fewer than|not less than)\s+(.+)$"), "at_least"),
    (re.compile(r"^(?:over|more than|upwards of)\s+(.+)$"), "more_than"),
    (re.compile(r"^(?:up to|as many as)\s+(.+)$"), "up_to"),
    (re.compile(r"^(.+?)\s+or more$"), "at_least"),
)
_QUALIFIER = {None: "exact", "~": "approx", ">=": "at_least", ">": "more_than", "<=": "up_to"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A count as a source gave it: ``low <= value <= high`` where set; an open top is ``None``; no width is invented."""

    value: int | None
    low: int | None
    high: int | None
    qualifier: str

    def __post_init__(self) -> None:
        known = [number for number in (self.low, self.value, self.high) if number is not None]
        if known != sorted(known) or (known and known[0] < 0):
            raise ValueError(f"a figure must run low <= value <= high from 0 up: {known}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AcledNumber:
    """The integer that ACLED would write, whether a convention made it up, and the rule's id."""

    number: int
    imputed: bool
    rule: str


def bounded(number: int, qualifier: str) -> Figure:
    """The figure of one number under one qualifier (the table of SPEC 6.1)."""
    if qualifier == "up_to":
        return Figure(value=None, low=None, high=number, qualifier=qualifier)
    high = None if qualifier in OPEN_QUALIFIERS else number
    return Figure(value=number, low=number, high=high, qualifier=qualifier)


def ranged(low: int, high: int) -> Figure:
    """Between two numbers: no value is picked."""
    return Figure(value=None, low=min(low, high), high=max(low, high), qualifier="range")


def number_in_words(words: str) -> int | None:
    """The number that English words spell, below a million; None when they are not a number."""
    total, current, seen = 0, 0, False
    for word in re.split(r"[\s-]+", words.replace(" and ", " ")):
        if word in WORD_VALUES:
            current += WORD_VALUES[word]
        elif word == "hundred" and seen:
            current *= 100
        elif word == "thousand" and seen:
            total, current = total + current * 1000, 0
        else:
            return None
        seen = True
    return total + current if seen else None


def parsed(text: str) -> Figure:
    """The figure of a count as the ledger notes it (``745 ~745 >=16 >300 <=17 4-9``) or as words; ValueError otherwise."""
    phrase = text.translate(_DIGITS).strip().casefold()
    if match := _RANGE.match(phrase):
        return ranged(_integer(match[1]), _integer(match[2]))
    if match := _SIGNED.match(phrase):
        return bounded(_integer(match[2]), _QUALIFIER[match[1]])
    if phrase in EXACT_WORDS:
        return bounded(EXACT_WORDS[phrase], "approx" if phrase.startswith("a ") else "exact")
    if vague := _vague(phrase):
        return vague
    return _worded(phrase, text)


def acled_number(figure: Figure, *, deaths_certain: bool = True) -> AcledNumber:
    """ACLED's number for a figure of deaths (SPEC 1.7, 6.1): the named number, else the convention's."""
    if figure.qualifier == "vague_magnitude":
        return AcledNumber(number=figure.low or 0, imputed=True, rule="F-VAGUE")
    if figure.qualifier == "up_to" or (figure.qualifier == "non_numeric" and figure.low):
        return (
            AcledNumber(number=PLURAL_DEAD, imputed=True, rule="F-UNK10")
            if deaths_certain
            else AcledNumber(number=0, imputed=False, rule="F-ZERO")
        )
    if figure.qualifier == "non_numeric":
        return AcledNumber(number=0, imputed=False, rule="F-ZERO")
    number = figure.low if figure.low is not None else 0
    return AcledNumber(number=number, imputed=False, rule="F-NONE" if number == 0 else "F-MIN")


def _vague(phrase: str) -> Figure | None:
    """``dozens``, ``hundreds of families``, ``large crowds``: the magnitude word leads, what is counted may follow."""
    for word, (low, qualifier) in VAGUE.items():
        if phrase == word or phrase.startswith((word + " of ", word + " ")):
            return Figure(value=None, low=low, high=None, qualifier=qualifier)
    if re.match(r"a (?:\w+ )?number\b", phrase):
        return Figure(value=None, low=2, high=None, qualifier="non_numeric")
    if phrase.startswith(("large ", "massive ", "one ", "a group", "groups", "families", "crowds")):
        return Figure(value=None, low=None, high=None, qualifier="non_numeric")
    return None


def _worded(phrase: str, text: str) -> Figure:
    for pattern, qualifier in _WORDED:
        if match := pattern.match(phrase):
            inner = parsed(match[1])
            if inner.value is not None:
                return bounded(inner.value, qualifier)
    number = number_in_words(phrase)
    if number is None:
        raise ValueError(f"'{text}' is not a count")
    return bounded(number, "exact")


def _integer(digits: str) -> int:
    return int(digits.replace(",", ""))
