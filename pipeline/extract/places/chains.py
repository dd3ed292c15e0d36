"""What each name says of the one before it: that it holds it, or that it lies near it or to one side of it."""

import re

from pipeline.extract.places import amid, compass, lists, nouns
from pipeline.extract.places.roles import ACTOR, AWAY, BESIDE, CONTAINER, LOCATION, SOURCE
from pipeline.extract.places.site import ADMIN, COUNTRY, DISTRICTS, PARTS_OF_TOWNS, Site
from pipeline.extract.words.letters import Letters

_WIDE_ADMIN = ADMIN | COUNTRY
_HOLDERS = _WIDE_ADMIN | {"natural"}
_IS_AREA = re.compile(r" (?:area|region|valley|plain|mountains?|countryside)$")
_NO_SCENE = frozenset({AWAY, SOURCE})
_LONGEST_GAP = 60  # letters
_LONGEST_APPOSITION = 110


def chained(letters: Letters, sites: list[Site]) -> list[Site]:
    """The sites; one that only tells where the one before it lies is no scene, and may tell which place of that name is meant."""
    found: list[Site] = []
    for site in sites:
        told = _told_beside(letters, found[-1], site) if found else None
        if told is None:
            found.append(_held(letters, found, site))
            continue
        words = letters.text[told : site.start]
        if site.kinds != COUNTRY and _is_open(found[-1], words):
            # Near or east of a city may be anywhere in the governorate of its name.
            is_wide = words.startswith("between ") or ("admin1" in site.kinds and not compass.is_measured(words))
            around = letters.name(site.start, site.end) if is_wide else letters.name(told, site.last)
            found[-1] = found[-1]._replace(around=around)
        found.append(site._replace(role=BESIDE))
    return found


def _told_beside(letters: Letters, before: Site, site: Site) -> int | None:
    """Where the words begin that put the place before by this one."""
    if before.role == ACTOR or before.kinds == COUNTRY or site.role not in (LOCATION, CONTAINER, AWAY, BESIDE):
        return None
    if not 0 < site.start - before.end <= _LONGEST_APPOSITION:
        return None
    told = compass.beside(letters.text[before.end : site.start])
    return None if told is None else before.end + told


def _is_open(site: Site, told: str) -> bool:
    """What is sure of its governorate needs no help but how far off it lies; near may be farther than towns reach.

    A name that no list has lies somewhere to the east of a city, which is no place.
    """
    if site.around is not None or compass.is_measured(told):
        return site.around is None
    if site.kinds & DISTRICTS:
        return False
    return len(site.alike) != 1 if site.areas else compass.is_near(told)


def _held(letters: Letters, found: list[Site], site: Site) -> Site:
    """``Hmeimim, Latakia`` is one place: the second name says where the first lies."""
    before = found[-1] if found else None
    if before is None or before.kinds == COUNTRY or site.role not in (LOCATION, CONTAINER):
        return site
    if before.role == ACTOR:
        return site
    between = letters.text[before.end : site.start]
    if amid.is_behind_a_list(between):
        return site._replace(role=CONTAINER)
    if len(between) > _LONGEST_GAP or not between.strip() or lists.is_listed(letters, found, site):
        return site
    if amid.is_beside(between):
        return site._replace(role=AWAY)
    is_area = _IS_AREA.search(letters.text, site.end, site.last) is not None or _is_district(letters, before, site)
    behind = letters.text[before.last : site.start]
    is_quarter = nouns.is_quarter(letters.text[before.end : before.last]) and not site.kinds <= PARTS_OF_TOWNS
    if not (amid.holds(between) or amid.holds(behind)) or not (is_area or is_quarter or _may_hold(site, before, between)):
        return site
    # What holds a place where somebody speaks, comes from or goes to is no scene either.
    return site._replace(role=AWAY if before.role in _NO_SCENE or amid.is_near(between) else CONTAINER)


_DISTRICT = re.compile(r" (?:sub ?)?district$")


def _is_district(letters: Letters, before: Site, site: Site) -> bool:
    """`Kafr Dalbah, Haffeh district`: the district of a town, which is no quarter, holds the village before it."""
    is_part = site.kinds <= PARTS_OF_TOWNS or before.kinds & DISTRICTS
    return not is_part and _DISTRICT.search(letters.text, site.end, site.last) is not None


def _may_hold(outer: Site, inner: Site, between: str) -> bool:
    """An area holds what is smaller; a town holds its quarters, and what is worded as inside it."""
    if (inner.is_province or ("admin1" in inner.kinds and not inner.is_city)) and outer.kinds != COUNTRY:
        return False
    is_apart = bool(inner.areas) and inner.areas.isdisjoint(outer.areas)
    if inner.kinds & DISTRICTS and outer.kinds & ADMIN and (is_apart or ("admin2" in inner.kinds and "admin1" not in outer.kinds)):
        return False  # `Jableh, Tartous`: a town so well known lies in no other governorate, nor in another town
    of_a_town = bool(inner.kinds & PARTS_OF_TOWNS) and not outer.kinds & PARTS_OF_TOWNS
    return bool(outer.kinds & _HOLDERS) or of_a_town or amid.is_inside(between)
