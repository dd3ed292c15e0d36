"""How much speaks for a place beside others of its name, and which of them are one answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import inf

from pipeline.geocode.choosing.index import Place
from pipeline.geocode.shapes import distance_m
from pipeline.geocode.wording import words
from pipeline.geocode.wording.phrase import Named

# How much a lead in fit counts: between a spelling written so and one that only folds to it, or between a name and a
# by-name, sources mean the first about four times in five.
FIT_POWER = 16.0
# How much size counts, as a power of the people who live there. Measured on coded wordings of all Syria: of two places of one
# name a bare name means the larger rather oftener, "the town of X" nearly always; "the village of X" means one that OCHA lists
# three times as often as a mere point, and the larger no oftener than the smaller.
SIZE_POWER, TOWN_POWER = 0.4, 0.9
_SIZES = tuple((re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), power, most) for pattern, power, most in words.SIZES)
_OF_TOWNS = re.compile(rf"(?<!\w)(?:ال)?(?:{words.OF_TOWNS})(?!\w)", re.IGNORECASE)
# Nobody lives in many a place of the gazetteer, or nobody was counted.
LEAST_PEOPLE = 100
# What is asked here is about the coast oftener than its share of Syria's hamlets; a town elsewhere still outweighs it.
COAST_WEIGHT, COAST = 2.0, frozenset(words.COAST_IDS)
# Namesakes this close are one answer within the radius of a village.
SAME_SPOT_M = 3_000.0


def weight(place: Place, fit: float, named: Named) -> float:
    """How much speaks for a place that fits so well: how often a place of its size is named with such words."""
    focus = COAST_WEIGHT if place.chain & COAST else 1.0
    power, most = _size_counts(named)
    return float(focus * fit**FIT_POWER * (min(place.population, most) + LEAST_PEOPLE) ** power)


def _size_counts(named: Named) -> tuple[float, float]:
    """A noun that belongs to the name says what size of place is meant; a name read as a town's is a town's, as an airport is."""
    if named.relation == "facility" and _OF_TOWNS.search(named.whole):
        return TOWN_POWER, inf
    if named.nouns != words.VILLAGE:
        return SIZE_POWER, inf
    return next(((power, most) for pattern, power, most in _SIZES if pattern.search(named.whole)), (TOWN_POWER, inf))


def apart(places: Sequence[Place]) -> list[int]:
    """Which of the places are answers of their own: of those that are one place (an area and its seat) the first."""
    kept: list[int] = []
    for at, place in enumerate(places):
        if not any(is_same_spot(place, places[other]) for other in kept):
            kept.append(at)
    return kept


def is_same_spot(a: Place, b: Place) -> bool:
    """An area and what lies in it, or two points that one radius holds: choosing either sends nobody astray."""
    if a.place_id in b.chain or b.place_id in a.chain:
        return True
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return False
    return distance_m((a.latitude, a.longitude), (b.latitude, b.longitude)) <= SAME_SPOT_M
