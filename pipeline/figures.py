"""What a count in words or digits says: the figure, how low and high it may be read, and ACLED's number for it (SPEC 6.1)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

OPEN_QUALIFIERS = frozenset({"at_least", "more_than", "vague_magnitude", "non_numeric"})

# words -> (lowest reading, qualifier), longer wordings first; the top stays open, no value is named.
VAGUE = {
    "tens of thousands": (10_000, "vague_magnitude"),
    "hundreds of thousands": (100_000, "vague_magnitude"),
    "several dozen": (12, "vague_magnitude"),
    "several hundred": (100, "vague_magnitude"),
    "several thousand": (1000, "vague_magnitude"),
    "a few dozen": (12, "vague_magnitude"),
    "a few hundred": (100, "vague_magnitude"),
    "a few thousand": (1000, "vague_magnitude"),
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
EXACT_WORDS = {"a couple": 2, "a pair": 2, "none": 0, "no": 0}
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = (("thousand", 1000), ("hundred", 100), ("dozen", 12))
WORD_VALUES = {word: value for value, word in enumerate(UNITS)} | {word: 10 * (place + 2) for place, word in enumerate(TENS)}

# Arabic, in one form per letter: ا for all alefs, ه for the final ة, ي for ى and ئ. Units also stand for their tens before عشر.
_ARABIC_FORMS = str.maketrans("أإآىئةً", "اااييه ")
_ARABIC_UNITS = (
    "صفر", "واحد واحده احد احدي", "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي", "ثلاثه ثلاث", "اربعه اربع", "خمسه خمس",
    "سته ست", "سبعه سبع", "ثمانيه ثماني ثمان", "تسعه تسع", "عشره عشر",
)  # fmt: skip
_ARABIC_TENS = "عشرون عشرين|ثلاثون ثلاثين|اربعون اربعين|خمسون خمسين|ستون ستين|سبعون سبعين|ثمانون ثمانين|تسعون تسعين".split("|")
_ARABIC_HUNDREDS = "ميه مايه|ميتان ميتين ميتي مايتان مايتين مايتي|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع".split("|")
ARABIC_VALUES = (
    {word: value for value, words in enumerate(_ARABIC_UNITS) for word in words.split()}
    | {word: 10 * (place + 2) for place, words in enumerate(_ARABIC_TENS) for word in words.split()}
    | {word: 100 * (place + 1) for place, words in enumerate(_ARABIC_HUNDREDS[:2]) for word in words.split()}
    | {stem + tail: 100 * (place + 3) for place, stem in enumerate(_ARABIC_HUNDREDS[2:]) for tail in ("ميه", "مايه")}
)
_ARABIC_THOUSANDS = {"الف": 1, "الفا": 1, "الفان": 2, "الفين": 2, "الفي": 2, "الاف": 1}

# "several dead" in Syria: SPEC 1.7. Two or more and no number is written as 10, and marked imputed.
PLURAL_DEAD = 10
FEW_DEAD = 3  # the smaller convention, where a source says that there were no more than nine

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_NUMBER = r"(\d{1,3}(?:,\d{3})+|\d+)"
_SIGNED = re.compile(rf"^(~|>=|>|<=)?\s*{_NUMBER}$")
_RANGE = re.compile(rf"^{_NUMBER}\s*[-–]\s*{_NUMBER}$")
_BETWEEN = (re.compile(r"^(?:from )?(.+) to (.+)$"), re.compile(r"^(.+) or (.+)$"), re.compile(r"^between (.+) and (.+)$"))
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
    return _scaled(re.split(r"[\s-]+", words), SCALES)


def arabic_number_in_words(words: str) -> int | None:
    """The number that Arabic words spell, below a million (``مئة وخمسة وعشرون``); None when they are not a number."""
    total, current, seen = 0, 0, False
    for word in re.split(r"\s+", words.translate(_ARABIC_FORMS).strip()):
        bare = word if word in ARABIC_VALUES or word in _ARABIC_THOUSANDS else word.removeprefix("و")
        if bare in _ARABIC_THOUSANDS:
            total, current = total + (current or 1) * 1000 * _ARABIC_THOUSANDS[bare], 0
        elif bare in ARABIC_VALUES:
            current += ARABIC_VALUES[bare]
        else:
            return None
        seen = True
    return total + current if seen else None


def parsed(text: str) -> Figure:
    """The figure of a count as the ledger notes it (``745 ~745 >=16 >300 <=17 4-9``) or as words; ValueError otherwise."""
    phrase = re.sub(r"\s+", " ", text.translate(_DIGITS)).strip().casefold()
    if match := _RANGE.match(phrase):
        return ranged(_integer(match[1]), _integer(match[2]))
    if match := _SIGNED.match(phrase):
        return bounded(_integer(match[2]), _QUALIFIER[match[1]])
    figure = _between(phrase) or _worded(phrase) or _vague(phrase)
    if figure is None:
        raise ValueError(f"'{text}' is not a count")
    return figure


def acled_number(figure: Figure, *, deaths_certain: bool = True) -> AcledNumber:
    """ACLED's number for a figure of deaths (SPEC 1.7, 6.1): the named number, else the convention's."""
    if figure.qualifier == "vague_magnitude":
        return AcledNumber(number=figure.low or 0, imputed=True, rule="F-VAGUE")
    if figure.qualifier == "up_to" or (figure.qualifier == "non_numeric" and figure.low):
        return _unknown(figure.high) if deaths_certain else AcledNumber(number=0, imputed=False, rule="F-ZERO")
    if figure.qualifier == "non_numeric":
        return AcledNumber(number=0, imputed=False, rule="F-ZERO")
    number = figure.low if figure.low is not None else 0
    return AcledNumber(number=number, imputed=False, rule="F-NONE" if figure.high == 0 else "F-MIN")


def _unknown(high: int | None) -> AcledNumber:
    """The convention for dead without a number, never above what the source allows."""
    fitting = [number for number in (PLURAL_DEAD, FEW_DEAD) if high is None or number <= high]
    return AcledNumber(number=fitting[0] if fitting else high or 0, imputed=True, rule="F-UNK10")


def _vague(phrase: str) -> Figure | None:
    """``dozens``, ``hundreds of families``, ``large crowds``: the magnitude word leads, what is counted may follow."""
    for word, (low, qualifier) in VAGUE.items():
        if phrase == word or phrase.startswith((word + " of ", word + " ")):
            return Figure(value=None, low=low, high=None, qualifier=qualifier)
    if re.match(r"a (?:\w+ )?number\b", phrase):
        return Figure(value=None, low=2, high=None, qualifier="non_numeric")
    if phrase.startswith(("large ", "massive ", "a group", "groups", "families", "crowds")):
        return Figure(value=None, low=None, high=None, qualifier="non_numeric")
    return None


def _between(phrase: str) -> Figure | None:
    """``16 to 25``, ``five or six``, ``between one hundred and ten and two hundred``."""
    for pattern in _BETWEEN:
        match = pattern.match(phrase)
        ends = [_number(match[1]), _number(match[2])] if match else []
        known = [end for end in ends if end is not None]
        if len(known) == 2:
            return ranged(*known)
    return None


def _worded(phrase: str) -> Figure | None:
    """``about 30``, ``at least a dozen``, ``a couple``, ``two hundred and six``."""
    for pattern, qualifier in _WORDED:
        match = pattern.match(phrase)
        number = _number(match[1]) if match else None
        if number is not None:
            return bounded(number, qualifier)
    number = EXACT_WORDS.get(phrase, _number(phrase))
    return None if number is None else bounded(number, "approx" if phrase.startswith("a ") else "exact")


def _number(words: str) -> int | None:
    if re.fullmatch(_NUMBER, words):
        return _integer(words)
    number = number_in_words(words)
    return arabic_number_in_words(words) if number is None else number


def _scaled(words: list[str], scales: Sequence[tuple[str, int]]) -> int | None:
    """``two`` ``hundred`` ``and`` ``six``: what stands before a scale counts it, what stands after is added."""
    for place, (scale, size) in enumerate(scales):
        if scale in words:
            at = words.index(scale)
            before, after = words[:at], words[at + 1 :]
            count = 1 if before == ["a"] else _scaled(before, scales[place + 1 :])
            rest = _scaled(after[after[:1] == ["and"] :], scales[place + 1 :]) if after else 0
            return None if count is None or rest is None else count * size + rest
    return _below_hundred(words)


def _below_hundred(words: list[str]) -> int | None:
    if len(words) == 1:
        return WORD_VALUES.get(words[0])
    if len(words) == 2 and words[0] in TENS and words[1] in UNITS[1:10]:
        return WORD_VALUES[words[0]] + WORD_VALUES[words[1]]
    return None


def _integer(digits: str) -> int:
    return int(digits.replace(",", ""))
