"""Which site a facility without a name of its own is: the only one of its kind in a town, or, of rare kinds, around it."""

from __future__ import annotations

import re

from pipeline.geocode.choosing.index import Index, Place
from pipeline.geocode.shapes import distance_m
from pipeline.geocode.wording import words
from pipeline.geocode.wording.phrase import Named
from pipeline.geocode.wording.sought import OF_A_SITE

_SITE_KINDS = tuple((kind, re.compile(rf"(?<!\w)(?:ال)?(?:{pattern})(?!\w)", re.IGNORECASE)) for kind, pattern in words.SITE_KINDS)
# Of these a province has one or two, and a town's may lie some way off; one that is called after a village lies by it.
RARE, REACH_M, BY_M, TOWN = frozenset({"airfield", "refinery"}), 25_000.0, 5_000.0, 5_000


def site_of(place: Place, named: Named, index: Index) -> Place | None:
    """The one site of the kind that the wording names in or by ``place``; those with a point of their own come first."""
    asked = _kinds_of_site(named.whole)
    if not asked:
        return None
    listed = _in_town(place, named, index)
    if asked & RARE and not _fitting(listed, asked, index):
        listed = _around(place, index)
    fitting = _fitting(listed, asked, index)
    located = [number for number in fitting if not index.place(number).is_parents_point] or fitting
    return index.place(located[0]) if len(located) == 1 else None


def _in_town(place: Place, named: Named, index: Index) -> list[int]:
    return index.sites.get(place.place_id, []) if named.relation in OF_A_SITE and place.kind == "settlement" else []


def _fitting(listed: list[int], asked: frozenset[str], index: Index) -> list[int]:
    return [number for number in listed if asked <= _kinds_of_site(" | ".join(index.spellings(number)))]


def _around(place: Place, index: Index) -> list[int]:
    """Sites in an area, or within reach of a town."""
    every = sorted(number for numbers in index.sites.values() for number in numbers)
    return [number for number in every if _is_around(index.place(number), place)]


def _is_around(site: Place, place: Place) -> bool:
    if place.kind.startswith("admin"):
        return place.place_id in site.chain
    if place.kind != "settlement" or None in (place.latitude, place.longitude, site.latitude, site.longitude):
        return False
    return distance_m(_point(place), _point(site)) <= (REACH_M if place.population >= TOWN else BY_M)


def _point(place: Place) -> tuple[float, float]:
    return place.latitude or 0.0, place.longitude or 0.0


def _kinds_of_site(text: str) -> frozenset[str]:
    return frozenset(kind for kind, pattern in _SITE_KINDS if pattern.search(text))
