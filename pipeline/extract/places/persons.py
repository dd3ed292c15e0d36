"""Which names of places are names of people where they stand: `Dr. Rami Mansour`, `Ali Sheha, 34`, `Salma said`."""

import re

from pipeline.extract.words.given_names import GIVEN_NAMES

_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Doctor|Prof|Professor|Engineer|Lawyer|Judge|President|Minister|General|Gen|Brigadier|Brig|Colonel|Col|Major|"
    r"Maj|Captain|Capt|Lieutenant|Lt|Sergeant|Sgt|Officer|Commander|Bishop|Archbishop|Patriarch|Father|Imam|Governor|Mayor|named|"
    r"Spokes(?:man|woman|person)|Director)\.? (?:[A-Z][\w'’-]+ ){0,2}\Z"
)
_BEFORE = re.compile(r"(?P<name>[A-Z][\w'’-]+) (?:(?:[Aa]l|[Ee]l|bin|ibn)[- ])?\Z")
# What stands between the noun of a place and a name that is long: `the town of Ali Beyk`.
_OF_A_PLACE = re.compile(r"\b(?:villages?|towns?|city|hamlets?|neighbou?rhoods?|quarters?|farms?) of (?:[A-Z]\S+ )?\Z")
_SURNAME = re.compile(r" (?:(?:al|el|ibn|bin|ben|Abu|abu)[- ])?(?P<name>[A-Z][\w'’]*[a-z])")
# Capitals behind a place that are no surname.
_NO_SURNAME = re.compile(
    r"(?:village|town|city|province|governorate|district|sub|countryside|area|region|street|square|roundabout|port|hospital|bridge|"
    r"road|highway|mount|plain|camp|national|military|university|refinery|airport|air|base|front|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
_AGED = re.compile(r",? (?:aged )?\d\d,|,? \(\d\d\)|, an? (?:\d\d[- ]year|\w+ (?:from|of|in)\b)")
_SAYS = re.compile(
    r"(?: [A-Z][\w'’-]+)?(?:,[^,.;\n]{1,40},)? "
    r"(?:said|says|told|tells|added|recalled|recounted|explained|claimed|denied|warned|insisted)\b"
)
_PLACED = re.compile(r"\b(?:in|at|near|outside|around|north|south|east|west|inside|towards?) (?:the )?\Z")
# `Rihab Kamel and her family`, `Rihab Kamel, a teacher`: whom the sentence begins with, also where no given name is known.
_SOMEBODY = re.compile(
    r" (?:(?:al|el|bin|abu)[- ])?(?P<name>[A-Z][\w'’]*[a-z])"
    r"(?:,? (?:and|with) (?:his|her)\b|, (?:his|her|who)\b|,? \(?(?:aged )?\d\d\b|, an? (?:\d\d|(?:\w+ )?(?:man|woman|girl|boy|"
    r"mother|father|teacher|doctor|student|farmer|shepherd|engineer|soldier|officer|employee|nurse|lawyer|pharmacist|civilian|activist)))"
)
_BOUND = re.compile(r"\b(?:in|at|near|outside|around|of|from|to|on) (?:the )?\Z")


def is_person(written: str, start: int, end: int) -> bool:
    """Whether the name at ``start:end`` is somebody's: beside a title or a given name, or one itself before a surname or an age."""
    before = written[max(0, start - 60) : start]
    if _OF_A_PLACE.search(before):
        return False
    if _TITLE.search(before) or _has_given_name(before):
        return True
    somebody = _SOMEBODY.match(written, end)
    if somebody and _NO_SURNAME.match(somebody["name"]) is None and _BOUND.search(before) is None:
        return True
    words = written[start:end].lower().split()
    if words[0] not in GIVEN_NAMES:
        return False
    if len(words) == 1 and _AGED.match(written, end) and _PLACED.search(before) is None:
        return True
    surname = _SURNAME.match(written, end)
    named = surname is not None and _NO_SURNAME.match(surname["name"]) is None
    return named and (_PLACED.search(before) is None or written.startswith((" ibn ", " bin ", " ben "), end))


def _has_given_name(before: str) -> bool:
    match = _BEFORE.search(before)
    return match is not None and match["name"].lower() in GIVEN_NAMES


def speaks(written: str, start: int, end: int) -> bool:
    """`Salim Omar, a reporter, said`: somebody whose name a village has too, or a capital that stands for its government."""
    return _SAYS.match(written, end) is not None and _BOUND.search(written, max(0, start - 12), start) is None
