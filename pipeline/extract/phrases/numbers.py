"""Which number a run of digits and number words spells, in English and Arabic (SPEC 6.1)."""

import re

from pipeline import figures
from pipeline.extract.words.sentences import Item
from pipeline.figures import Figure

RESPECTIVELY = "respectively"
_EACH = re.compile(r"(?<=[#n])(?:,?&|,)(?=[#n])")  # `97 and 63`: two figures

LARGEST = 10_000_000  # no count of people on this coast is larger
_PHRASES = {
    "half a million": 500_000,
    "half a dozen": 6,
    "a couple": 2,
    "a pair": 2,
    "a dozen": 12,
    "two dozen": 24,
    "three dozen": 36,
}


def range_of(items: list[Item]) -> Figure | None:
    """The figure of `10 to 15`, `10-15`: from the lower to the higher; None where one of them is no number."""
    cut = next(at for at, item in enumerate(items) if item.tag not in "#n")
    low, high = number_of(items[:cut]), number_of(items[cut + 1 :])
    if low is None or high is None or max(low, high) > LARGEST:
        return None
    return figures.ranged(low, high)


def number_of(items: list[Item]) -> int | None:
    """The number of a run of digits and number words; None when it spells none."""
    words = " ".join(item.word for item in items if item.tag in "nv").removesuffix(" of")
    digits = [item for item in items if item.tag == "#"]
    if not digits:
        return _spelled(words)
    if items[0].tag != "#" or len(digits) > 1:
        return None
    whole = int(digits[0].word.replace(",", ""))
    factor = _spelled("one " + words) if words else 1
    return whole * factor if factor and (factor == 1 or factor >= 100) else None


def _spelled(words: str) -> int | None:
    if words in _PHRASES:
        return _PHRASES[words]
    if words.startswith("a "):
        words = "one" + words[1:]
    plain = words.removeprefix("one ")
    number = figures.number_in_words(words)
    return figures.arabic_number_in_words(plain) if number is None else number


def told_apart(items: list[Item], tags: str) -> str:
    """The tags with a mark between figures of which each is another's; `between 300 and 450` is one figure."""
    ranges = {at for at, item in enumerate(items) if item.word in ("between", "from")}
    return _EACH.sub(lambda joint: joint[0] if ranges & set(range(joint.start() - 3, joint.start())) else "·" * len(joint[0]), tags)
