"""Whether what people do together, or shots that are heard, tell an act by themselves: demands, blocked roads, marches."""

import re

from pipeline.extract.claims.reading import Reading
from pipeline.extract.words.letters import Letters
from pipeline.vocab import ARMED_GROUPS

SHOTS = frozenset({"gunfire", "gunshots"})
GATHERINGS = frozenset(
    "crowds were out|crowds turned out|people were out|people turned out|out on the streets|filled the streets|"
    "gathered|gather outside|gathered outside|rallied|vigil|crowds filled|thousands filled|hundreds filled|"
    "احتشد|احتشدت|احتشدوا|تجمعوا|تجمهر|تجمهروا".split("|")
)
_DEMANDS = re.compile(
    r"\b(?:demand|protest|call(?:ed|ing)? for|chant|slogan|placard|banner|sit in|condemn|denounc)"
    r"|\b(?:thousands|hundreds|dozens|crowds|supporters|residents|people|students)"
    r" (?:\w+ ){0,6}rallied (?:in|outside|at|through|on)\b"
    "|مطالب|احتجاج|تنديد|رفضا|هتاف|هتف|شعار|تضامن"
)
BLOCKADES = frozenset(
    f"{verb} {road}"
    for verb in ("blocked", "blocking")
    for road in "the road|roads|the roads|main roads|a road|the main road|the highway|the coastal highway|a highway".split("|")
)


_OUT = frozenset({"crowds were out", "crowds turned out", "out on the streets", "filled the streets"})


def demands(reading: Reading, at: int, letters: Letters) -> bool:
    """A gathering where somebody demands something, or of a crowd in a square that neither mourns nor feasts."""
    if _DEMANDS.search(letters.text, reading.start, reading.end) is not None:
        return True
    if reading.items[at].word in _OUT:
        return _FEASTS.search(letters.text, reading.start, reading.end) is None
    crowded = _IN_A_SQUARE.search(letters.text, reading.start, reading.end) is not None
    return crowded and _FEASTS.search(letters.text, reading.start, reading.end) is None


_IN_A_SQUARE = re.compile(
    r"\b(?:thousands|hundreds|crowds?) (?:\w+ ){0,6}?(?:gathered|rallied|filled|massed) (?:[\w'-]+ ){0,7}?(?:square|roundabout)\b"
)
_FEASTS = re.compile(
    r"\b(?:celebrat|mourn|funeral|pray|feast|festiv|concert|watch|welcom|greet|cheer|market|commemorat|anniversary|memor|rejoic)"
)


def closes_the_road(reading: Reading, at: int, letters: Letters) -> bool:
    """People who block a road and demand something; armed men and snow demand nothing."""
    return not _armed_before(reading, at, "G") and _DEMANDS.search(letters.text, reading.start, reading.end) is not None


MARCHES = frozenset({"marched", "marching", "march", "marches"})


def march(reading: Reading, at: int, letters: Letters) -> bool:
    """People who march; no troops that `marched into X`; `a march` that people hold, and none of an army or to a grave."""
    is_noun, behind = reading.items[at].word == "march", reading.items[at].end
    if is_noun and (_armed_before(reading, at, "Gj'") or _HELD.search(letters.text, reading.start, reading.end) is None):
        return False
    if reading.items[at].word == "marching" and _armed_before(reading, at, "Gj"):
        return False
    return not (_armed_before(reading, at, "Gj") and letters.text.startswith((" into ", " on "), behind))


_HELD = re.compile(
    r"\b(?:held|holds?|staged|stages?|joined|took part|takes? part|took place|organi[sz]ed|protest\w*|demonstrat\w*|chant\w*|"
    r"demand\w*|fired|opened fire|shot|dispersed|stopped|attacked|broke up|tear gas) "
    r"|\b(?:thousands|hundreds|dozens|women|students|residents) (?:\w+ ){0,6}march\b"
)


_TO_WHO_DOES_IT = 6


def _armed_before(reading: Reading, at: int, tags: str) -> bool:
    return any(one.tag in tags and one.sense in ARMED_GROUPS for one in reading.items[max(0, at - _TO_WHO_DOES_IT) : at])


_HEARD = re.compile(
    r" (?:from [\w ]{3,20} )?(?:(?:was|were|has been|have been|could be) (?:also |still |being )?heard|rang out|erupted|broke out|"
    r"echoed)\b"
)


def is_heard(reading: Reading, at: int, letters: Letters) -> bool:
    """`heavy gunfire was heard in X`: shots that somebody tells of, and not how somebody was hit."""
    return _HEARD.match(letters.text, reading.items[at].end) is not None
