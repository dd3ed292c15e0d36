"""Which names mean no place that the gazetteer has under them: villages far off, in governorates of which the report tells nothing.

A report that speaks of the coast and names a hamlet that only the far east of the country has under this name means another one,
which the gazetteer lacks: it is left to a person, in the governorate of the area or town that is named beside it.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from pipeline.extract.places import respelled
from pipeline.extract.places.apart import Point, metres
from pipeline.extract.places.nouns import is_hill, is_quarter
from pipeline.extract.places.roles import BESIDE, CONTAINER, LOCATION
from pipeline.extract.places.site import ADMIN, COUNTRY, VILLAGE, Site
from pipeline.extract.words.letters import FIRST_ARABIC, Letters

# In 450 reports no village that was meant lay so far from all else; every one that did was a namesake of another.
_FAR_M = 50_000.0
_NEIGHBOUR_M = 10_000.0
_TOWN = 5_000  # people; a town may be named from afar
_SHOWN = (LOCATION, CONTAINER, BESIDE)
_CAPITAL = frozenset({"SY01"})  # where governments speak, whatever they speak of


class Ground(NamedTuple):
    """What of the gazetteer tells an outlier: where those lie that bear a name, where towns lie, what governorates are called."""

    points: Mapping[str, tuple[Point, ...]]  # by spelling
    by_key: Mapping[str, tuple[Point, ...]]  # by what romanisations of a name have in common
    towns: Mapping[Point, str]  # with their governorates
    governorates: Mapping[str, tuple[str, str]]  # in English and in Arabic
    ranges: Mapping[str, tuple[Point, float]]  # of mountains and plains, by spelling, with how far they reach

    def bearers(self, site: Site, letters: Letters) -> tuple[Point, ...]:
        """Where the towns and villages lie that bear a name as it is spelt, or else in another romanisation."""
        spelling = letters.text[site.start : site.end]
        there = self.points.get(spelling) or self.points.get(f"ال{spelling}")
        return there or self.by_key.get(respelled.key(letters.written[site.start : site.end]), ())


def ground(
    places: pd.DataFrame,
    points: Mapping[str, tuple[Point, ...]],
    keyed: Iterable[tuple[str, str]],
    spelt: Iterable[tuple[str, str]],
) -> Ground:
    """``keyed``: Latin spellings with their keys; ``spelt``: all spellings with their places."""
    is_town = places["population"].fillna(0).ge(_TOWN) | places["kind"].isin(ADMIN)
    towns = places[is_town & places["latitude"].notna()]
    wide = places[places["kind"].eq("admin1")]
    natural = places[places["kind"].eq("natural")]
    spread = {
        place_id: ((latitude, longitude), float(radius))
        for place_id, latitude, longitude, radius in zip(
            natural["place_id"], natural["latitude"], natural["longitude"], natural["radius_m"], strict=True
        )
    }
    by_key: dict[str, set[Point]] = {}
    for spelling, key in keyed:
        by_key.setdefault(key, set()).update(points.get(spelling, ()))
    by_key.pop("", None)
    return Ground(
        points=points,
        by_key={key: tuple(sorted(there)) for key, there in by_key.items()},
        towns=dict(zip(zip(towns["latitude"], towns["longitude"], strict=True), towns["admin1_pcode"].fillna(""), strict=True)),
        governorates=dict(zip(wide["place_id"], zip(wide["name"], wide["name_ar"], strict=True), strict=True)),
        ranges={spelling: spread[place_id] for spelling, place_id in spelt if place_id in spread},
    )


def without_outliers(sites: Sequence[Site], letters: Letters, known: Ground) -> list[Site]:
    """The sites, each outlier in the governorate of the area or town that stands nearest."""
    return [_placed(site, sites, letters, known) if _may_be_one(site, letters) else site for site in sites]


def _may_be_one(site: Site, letters: Letters) -> bool:
    is_open = site.role == LOCATION and site.kinds == VILLAGE and site.around is None and site.within is None
    return is_open and not is_quarter(letters.text[site.first : site.last])


def _placed(site: Site, sites: Sequence[Site], letters: Letters, known: Ground) -> Site:
    bearers = known.bearers(site, letters)
    if not known.towns.keys().isdisjoint(bearers):
        return site
    borne = [
        (other, known.bearers(other, letters))
        for other in sites
        if not other.kinds <= COUNTRY and not is_hill(letters.text, other.start)
    ]
    others = [_meant(other, there, known) for other, there in borne if there != bearers or not there]
    if any(len(other.areas) == 1 and not other.areas.isdisjoint(site.areas | site.alike) for other, _ in others):
        return site
    shown = [(other, there) for other, there in others if _is_shown(other) and there]
    if not shown or _distance(bearers, shown) <= _FAR_M:
        return site
    neighbours = (point for _, there in borne if there != bearers for point in there)
    if any(metres(one, point) <= _NEIGHBOUR_M for point in neighbours for one in bearers):
        return site  # whatever town bears the neighbour's name too
    beside = min((other for other, _ in shown), key=lambda other: (other.kinds <= VILLAGE, abs(other.start - site.start)))
    english, arabic = known.governorates[min(beside.areas)]
    region = arabic if letters.text[site.start] >= FIRST_ARABIC else english
    return site._replace(around=region, within=region)


Borne = tuple[Site, tuple[Point, ...]]  # with where those lie that bear its name


def _meant(site: Site, bearers: tuple[Point, ...], known: Ground) -> Borne:
    """Of several that bear a name the one town is meant, if there is one."""
    towns = [point for point in bearers if known.towns.get(point)]
    if len(towns) != 1:
        return site, bearers
    return site._replace(areas=frozenset({known.towns[towns[0]]})), tuple(towns)


def _is_shown(site: Site) -> bool:
    return site.role in _SHOWN and len(site.areas) == 1 and site.areas != _CAPITAL


def _distance(bearers: Sequence[Point], shown: Sequence[Borne]) -> float:
    """How far the places named lie from any bearer of a name."""
    return min((metres(bearer, point) for bearer in bearers for _, there in shown for point in there), default=0.0)
