"""Which of several villages of one name a report means: the one that lies by another place that it names, if only one does."""

from collections.abc import Callable, Container, Mapping, Sequence
from math import inf
from typing import NamedTuple

from pipeline.extract.places.apart import Point, metres
from pipeline.extract.places.nouns import is_part_of_a_city
from pipeline.extract.places.roles import ACTOR, LOCATION, SOURCE
from pipeline.extract.places.site import ADMIN, NATURAL, PARTS, Site
from pipeline.extract.words.letters import FIRST_ARABIC, Letters

_REACH = 500  # letters on either side in which a neighbour is looked for
# How near the village lies to a place named beside it, and how far at least all others of its name lie from every such place.
_NEAR_M, _FAR_M, _FARTHER = 15_000.0, 15_000.0, 2.5
_SAME_M = 3_000.0  # two points that are one answer


class Neighbour(NamedTuple):
    """A place that a report names: where it lies, and how far a range or plain reaches around its point."""

    site: Site
    point: Point
    reach: float = 0.0


def by_their_neighbours(
    sites: Sequence[Site],
    letters: Letters,
    bearers_of: Callable[[Site, Letters], tuple[Point, ...]],
    towns: Container[Point],
    ranges: Mapping[str, tuple[Point, float]],
) -> list[Site]:
    """The sites; one of a name that several villages bear with the place by which one of them alone lies.

    Where no name is sure, two that may lie side by side in one place only tell each other.
    """
    if not any(_is_open(site, letters) and len(bearers_of(site, letters)) > 1 for site in sites):
        return list(sites)
    borne = [bearers_of(site, letters) for site in sites]
    shown = [(site, bearers) for site, bearers in zip(sites, borne, strict=True) if _is_shown(site)]
    known = [Neighbour(site, point) for site, bearers in shown if (point := _told(bearers, towns)) is not None]
    likely = [Neighbour(site, point) for site, bearers in shown for point in bearers]
    spread = [Neighbour(site, *ranges[name]) for site in sites if (name := letters.text[site.start : site.end]) in ranges]
    found: list[Site] = []
    for site, bearers in zip(sites, borne, strict=True):
        is_open = len(bearers) > 1 and _is_open(site, letters)
        tried = (known,) if _told(bearers, towns) else (known, likely, spread if len(site.areas) == 1 else ())
        told = (_by_one(site, bearers, others, letters) for others in tried) if is_open else ()
        found.append(next(filter(None, told), site))
    return found


def _told(bearers: Sequence[Point], towns: Container[Point]) -> Point | None:
    """Where a name lies that one place bears, or one town beside villages."""
    meant = bearers if len(bearers) == 1 else [point for point in bearers if point in towns]
    return meant[0] if len(meant) == 1 else None


def _is_shown(site: Site) -> bool:
    return site.role not in (ACTOR, SOURCE) and not site.is_wide and not site.is_abroad


def _is_open(site: Site, letters: Letters) -> bool:
    is_part = is_part_of_a_city(letters.text[site.first : site.start] + letters.text[site.end : site.last])
    return site.role == LOCATION and not site.kinds & (ADMIN | PARTS) and site.within is None and not is_part


def _by_one(site: Site, bearers: Sequence[Point], known: Sequence[Neighbour], letters: Letters) -> Site | None:
    named = [one for one in known if abs(one.site.start - site.start) <= _REACH and one.point not in bearers]
    if not named:
        return None
    ranked = sorted((*min((_apart(bearer, one), at) for at, one in enumerate(named)), bearer) for bearer in bearers)
    (least, at, best), *others = ranked
    next_one = next((far for far, _, bearer in others if metres(bearer, best) > _SAME_M), inf)
    if least > _NEAR_M or next_one < max(_FAR_M, _FARTHER * least):
        return None
    told = _worded(named[at].site, letters)
    return site._replace(around=told, within=told)


def _worded(other: Site, letters: Letters) -> str:
    """In a range or plain, near anything else, which lies where the report puts it."""
    name = letters.quote(other.start, other.end)
    if other.kinds == NATURAL:
        return name
    near = f"قرب {name}" if letters.text[other.start] >= FIRST_ARABIC else f"near {name}"
    return near if other.around is None else f"{near}, {other.around}"


def _apart(bearer: Point, one: Neighbour) -> float:
    return max(0.0, metres(bearer, one.point) - one.reach)


def places_called(spellings: Sequence[str], place_ids: Sequence[str], located: Mapping[str, Point]) -> dict[str, tuple[Point, ...]]:
    """Per spelling the points of the towns and villages that bear it."""
    found: dict[str, set[Point]] = {}
    for spelling, place_id in zip(spellings, place_ids, strict=True):
        if place_id in located:
            found.setdefault(spelling, set()).add(located[place_id])
    return {spelling: tuple(sorted(points)) for spelling, points in found.items()}
