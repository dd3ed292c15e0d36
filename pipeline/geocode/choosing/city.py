"""Of a street or a quarter the name that a governorate shares with its city is the city's (SPEC 6.3)."""

from __future__ import annotations

from dataclasses import replace

from pipeline.geocode.choosing.choice import Choice, chosen
from pipeline.geocode.choosing.index import Index
from pipeline.geocode.choosing.surroundings import WELL_KNOWN
from pipeline.geocode.wording import words
from pipeline.geocode.wording.phrase import Named


def of_a_city(named: Named, others: tuple[Named, ...], index: Index) -> Choice | None:
    """Of a street or quarter "Latakia" is the city (SPEC 6.3), unless another town of the governorate has the quarter."""
    if not words.QUARTER <= named.nouns <= words.QUARTER | words.SITE:
        return None
    found = chosen(named, others, index)
    if found.chosen is not None and (found.chosen.place.kind != "settlement" or _is_town_itself(named, found)):
        return found
    return chosen(named, tuple(map(as_city, others)), index)


def _is_town_itself(named: Named, found: Choice) -> bool:
    """ "a neighbourhood of Jableh": no quarter bears the name of a large town of its province."""
    assert found.chosen is not None
    return named.nouns == words.QUARTER and found.is_agreed and found.chosen.place.population >= WELL_KNOWN


def as_city(named: Named) -> Named:
    """A bare name read as a town's."""
    is_bare = named.relation == "at" and not named.nouns
    return replace(named, nouns=words.VILLAGE) if is_bare else named
