"""Which sentences order the reader about: they report nothing."""

import re

ORDER = re.compile(
    r"\b(?:ignore|disregard|forget) (?:all|any|your|the|these|previous|prior)\b|\b(?:system|assistant|user) ?:|"
    r"\bset fatalities\b|\bcode (?:every|all|this|it) |\byou (?:must|are now|should) (?:code|output|report|write|"
    r"change)"
    r"|تجاهل (?:كل |جميع )?(?:التعليمات|القواعد)"
)
# One of these stands in every order.
HINTS = ("ignore", "disregard", "forget", "system", "assistant", "user", "set fatalities", "code ", "you ", "تجاهل")


def is_order(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells whoever reads it what to do."""
    return ORDER.search(text, start, end) is not None
