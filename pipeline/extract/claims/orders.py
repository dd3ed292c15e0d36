"""Which sentences order the reader about: they report nothing."""

import re

from pipeline.extract.claims.reading import Reading
from pipeline.extract.words.letters import Letters

_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget) (?:all|any|your|the|these|previous|prior)\b|\b(?:system|assistant|user) ?:|"
    r"\bset fatalities\b|\bcode (?:every|all|this|it) |\byou (?:must|are now|should) (?:code|output|report|write|"
    r"change)"
    r"|تجاهل (?:كل |جميع )?(?:التعليمات|القواعد)"
)
# One of these stands in every order: where none does, the pattern need not be tried.
_ORDERING = ("ignore", "disregard", "forget", "system", "assistant", "user", "set fatalities", "code ", "you ", "تجاهل")


def may_hold_orders(letters: Letters) -> bool:
    """Whether a word of an order stands anywhere in a report."""
    return any(word in letters.text for word in _ORDERING)


def is_order(reading: Reading, letters: Letters) -> bool:
    """Whether the sentence tells whoever reads it what to do."""
    return _ORDERS.search(letters.text, reading.start, reading.end) is not None
