"""Which wordings hold no name (nouns, facilities, numbers, words that fill), and how such a site lies to its place."""

from __future__ import annotations

import re

from pipeline.geocode.wording import words

_NOUNS = "|".join(pattern for pattern, _ in words.NOUNS)
EDGE = " \t.:-–—'\"“”"
ARTICLE = re.compile(r"^(?:the|a|an)\s+(?=\S)", re.IGNORECASE)
_GENERIC = re.compile(rf"(?:{_NOUNS}|{words.FACILITIES}|{words.FILLERS}|{words.GENERIC}|[^\w]+)", re.IGNORECASE)
_EPITHETS = rf"{words.OF_THE_SITE}|{words.OF_THE_SITE_AR}|{words.WHAT_FOR_AR}|{words.GENERIC}|\d+(?:st|nd|rd|th)?|"
_ANY = re.compile(r"\s*an? ", re.IGNORECASE)
NAMELESS_SITE = re.compile(rf"(?:(?:{_EPITHETS}{words.FACILITIES}|{_NOUNS}|the)(?:\s+|$))+", re.IGNORECASE)
_OUTLYING = re.compile(rf"(?<!\w)(?:{words.OUTLYING})(?!\w)", re.IGNORECASE)
HAS_FACILITY = re.compile(rf"(?<!\w)(?:{words.FACILITIES})(?!\w)", re.IGNORECASE)


def is_nameless_site(text: str) -> bool:
    """Whether a wording holds a site and no name ("the military barracks"); "a school" may be any of the area's."""
    is_any = _ANY.match(text) is not None or HAS_FACILITY.search(text) is None
    return not is_any and NAMELESS_SITE.fullmatch(ARTICLE.sub("", text.strip(EDGE))) is not None


def is_generic(text: str) -> bool:
    """Whether a wording holds no name: only nouns, facilities, numbers and words that fill."""
    return all(_GENERIC.fullmatch(word) for word in text.split())


def site_relation(text: str) -> str:
    """How a site without a name of its own lies to the place that it is said to be in."""
    return "outlying" if _OUTLYING.search(text) else "facility"
