"""Which names stand in one list, so that none of them holds another and what is said of the first holds for all."""

import re
from collections.abc import Sequence

from pipeline.extract.places import nouns
from pipeline.extract.places.amid import holds
from pipeline.extract.places.roles import ACTOR, AWAY, BESIDE, CONTAINER, LOCATION, SOURCE
from pipeline.extract.places.site import PARTS, Site
from pipeline.extract.words.letters import Letters

_AND = re.compile(r",? (?:and|&|و) ?(?:in )?(?:the )?(?:\w+ )?")
_AND_OTHERS = re.compile(r",? and (?:\w+ ){0,2}others? ")  # `Salma, Rabia, Ghamam, and several other villages`
_COMMA = re.compile(r"[,،] ?(?:in )?(?:the )?(?:\w+ )?")
_FOLLOWS = re.compile(r'"?,? (?:(?:and|as well as) (?:in )?|و)"?|"?, "?|"? و(?:ال)?| ?/ ?')  # the next name of a list
# The next name in the phrase of the one before it, and the last one of such a list.
_STEP = r"(?:(?:to|from) (?:\w+ in )?)?(?:(?:the|an?) )?"
_AR_AND = r'"? و"?'
_GOES_ON = re.compile(rf", {_STEP}|,? (?:and|or) {_STEP}|{_AR_AND}")
_ENDS = re.compile(rf",? (?:and|or) {_STEP}|{_AR_AND}")
_ACTS_ITSELF = re.compile(r",? (?:(?:was|has been|had been|witnessed|saw|came under)\b|(?:تعرض|شهد))")
_PASSED_ON = frozenset({AWAY, BESIDE, ACTOR, SOURCE})
_LONGEST_LIST = 20


def is_listed(letters: Letters, found: Sequence[Site], site: Site) -> bool:
    """`قرى كذا، كذا، كذا`: a plural noun heads the names; only a province behind them holds them all."""
    first = site
    for before in reversed(found[-_LONGEST_LIST:]):
        if _FOLLOWS.fullmatch(letters.text, before.last, first.first) is None:
            break
        first = before
    return first is not site and "admin1" not in site.kinds and nouns.is_plural(letters.text[first.first : first.start])


def follows(letters: Letters, found: Sequence[Site], start: int) -> bool:
    """Whether the name at ``start`` goes on a list with the last one found."""
    return bool(found) and _FOLLOWS.fullmatch(letters.text, found[-1].last, start) is not None


def undone(letters: Letters, sites: Sequence[Site]) -> list[Site]:
    """`Latakia, Homs and Tartous`: no name of a list holds the one before it."""
    found = list(sites)
    for last in range(len(found) - 1, 1, -1):
        first = last if _AND_OTHERS.match(letters.text, found[last].last) else last - 1
        if found[last].role == SOURCE or not (first == last or _AND.fullmatch(letters.text, found[first].end, found[last].start)):
            continue
        while first > 0 and _COMMA.fullmatch(letters.text, found[first - 1].end, found[first].start):
            first -= 1
        if first < last - 1:
            for at in range(first + 1, last + 1):
                found[at] = found[at]._replace(role=LOCATION) if found[at].role == CONTAINER else found[at]
    return found


def alike(letters: Letters, sites: Sequence[Site]) -> list[Site]:
    """`sent from Idlib and Aleppo`: whoever is from the first of a list is from the last, and so with the parts of a name."""
    found = list(sites)
    for at in range(1, len(found)):
        before, site = _head(letters, found, at), found[at]
        if before.role in _PASSED_ON and site.role in (LOCATION, CONTAINER) and _goes_on(letters, found, at):
            found[at] = site._replace(role=before.role)
    return found


_INTO = re.compile(r", | ?: | [-–/|] ")
# `the Damascus suburb of Jaramana`: the noun between two names belongs to both.
_PART_OF = re.compile(r" (?:\w+ )?(?:suburb|village|town|neighbou?rhood|quarter|district|hamlet|resort)s? of (?:the )?")
_AREA_WORD = re.compile(r"\b(?:countryside|rural|governorate|province|district|area|region)\b")


_ROAD = re.compile(r"(?<![^\W_])(?:ال)?(?:طريق|اوتوستراد|اوتستراد) $|(?:road|highway) (?:between )?$")
_ROAD_REACH = 24


def turned(letters: Letters, sites: Sequence[Site]) -> list[Site]:
    """`Tartous, Sheikh Saad: …`: of two names that no list goes on, the first holds the second if it is an area where that lies."""
    found = list(sites)
    for at in range(1, len(found)):
        outer, inner = found[at - 1 : at + 1]
        alone = not _is_linked(letters, found, at - 1) and not _is_linked(letters, found, at + 1)
        is_into = alone and _INTO.fullmatch(letters.text, outer.last, inner.first) is not None
        is_into = is_into or _PART_OF.fullmatch(letters.text, outer.end, inner.start) is not None
        if is_into and _holds(letters, outer, inner):
            found[at - 1] = outer._replace(role=CONTAINER)
            found[at] = inner._replace(around=letters.quote(outer.start, outer.end))
    return found


def _holds(letters: Letters, outer: Site, inner: Site) -> bool:
    if {outer.role, inner.role} != {LOCATION} or inner.is_wide or outer.kinds <= PARTS:
        return False
    if _ROAD.search(letters.text, max(0, outer.first - _ROAD_REACH), outer.start) is not None:  # `طريق اللاذقية - جبلة`
        return False
    is_wide = "admin1" in outer.kinds or _AREA_WORD.search(letters.text, outer.first, outer.last) is not None
    lies_there = not inner.kinds or not outer.areas.isdisjoint(inner.areas)
    return is_wide and lies_there and not _AREA_WORD.search(letters.text, inner.first, inner.last)


def _is_linked(letters: Letters, sites: Sequence[Site], at: int) -> bool:
    """Whether a list leads to the site, which a container does not go on."""
    if not 0 < at < len(sites) or sites[at].role == CONTAINER:
        return False
    return _FOLLOWS.fullmatch(letters.text, sites[at - 1].last, sites[at].first) is not None


def _head(letters: Letters, sites: Sequence[Site], at: int) -> Site:
    """The site before, or the one that it holds: `in Salma in rural Latakia and in Doreen`."""
    before = at - 1
    while before and sites[before].role == CONTAINER and holds(letters.text[sites[before - 1].end : sites[before].start]):
        before -= 1
    return sites[before]


def _goes_on(letters: Letters, sites: Sequence[Site], at: int) -> bool:
    """Whether a list leads from the site before to this one, and an `and` to the last of it."""
    if _ACTS_ITSELF.match(letters.text, sites[at].last):
        return False
    while at < len(sites) and _GOES_ON.fullmatch(letters.text, sites[at - 1].last, sites[at].first):
        if _ENDS.fullmatch(letters.text, sites[at - 1].last, sites[at].first):
            return True
        at += 1
    return False
