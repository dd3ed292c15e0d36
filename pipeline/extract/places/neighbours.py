"""Which of several villages of one name a report means: the one that lies by another place that it names, if only one does."""

from collections.abc import Callable, Container, Mapping, Sequence

from pipeline.extract.places.apart import Point, metres
from pipeline.extract.places.roles import ACTOR, LOCATION, SOURCE
from pipeline.extract.places.site import ADMIN, PARTS, Site
from pipeline.extract.words.letters import FIRST_ARABIC, Letters

_REACH = 500  # letters on either side in which a neighbour is looked for
# How near the village lies to a place named beside it, and how far at least all others of its name lie from every such place.
_NEAR_M, _FAR_M, _FARTHER = 15_000.0, 15_000.0, 2.5


def by_their_neighbours(
    sites: Sequence[Site], letters: Letters, bearers_of: Callable[[Site, Letters], tuple[Point, ...]], towns: Container[Point]
) -> list[Site]:
    """The sites; one of a name that several villages bear with the place by which one of them alone lies."""
    if not any(_is_open(site) and len(bearers_of(site, letters)) > 1 for site in sites):
        return list(sites)
    borne = [bearers_of(site, letters) for site in sites]
    told = [(site, _told(bearers, towns)) for site, bearers in zip(sites, borne, strict=True) if _is_shown(site)]
    known = [(site, point) for site, point in told if point is not None]
    return [
        _by_one(site, bearers, known, letters) if len(bearers) > 1 and _is_open(site) else site
        for site, bearers in zip(sites, borne, strict=True)
    ]


def _told(bearers: Sequence[Point], towns: Container[Point]) -> Point | None:
    """Where a name lies that one place bears, or one town beside villages."""
    meant = bearers if len(bearers) == 1 else [point for point in bearers if point in towns]
    return meant[0] if len(meant) == 1 else None


def _is_shown(site: Site) -> bool:
    return site.role not in (ACTOR, SOURCE) and not site.is_wide and not site.is_abroad


def _is_open(site: Site) -> bool:
    return site.role == LOCATION and not site.kinds & (ADMIN | PARTS) and site.within is None


def _by_one(site: Site, bearers: Sequence[Point], known: Sequence[tuple[Site, Point]], letters: Letters) -> Site:
    named = [(other, point) for other, point in known if abs(other.start - site.start) <= _REACH and point not in bearers]
    nearest = sorted(
        (min((metres(bearer, point), at) for at, (_, point) in enumerate(named)) for bearer in bearers) if named else ()
    )
    if not nearest or nearest[0][0] > _NEAR_M or nearest[1][0] < max(_FAR_M, _FARTHER * nearest[0][0]):
        return site
    other = named[nearest[0][1]][0]
    near = "قرب" if letters.text[other.start] >= FIRST_ARABIC else "near"
    told = f"{near} {letters.quote(other.start, other.end)}"
    return site._replace(around=told, within=told)


def places_called(spellings: Sequence[str], place_ids: Sequence[str], located: Mapping[str, Point]) -> dict[str, tuple[Point, ...]]:
    """Per spelling the points of the towns and villages that bear it."""
    found: dict[str, set[Point]] = {}
    for spelling, place_id in zip(spellings, place_ids, strict=True):
        if place_id in located:
            found.setdefault(spelling, set()).add(located[place_id])
    return {spelling: tuple(sorted(points)) for spelling, points in found.items()}
