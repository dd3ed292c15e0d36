"""Where a name lies that the gazetteer does not know or cannot tell from others: in the town or area said to hold it."""

from __future__ import annotations

from dataclasses import replace

from pipeline.geocode.choosing.candidates import Candidate
from pipeline.geocode.choosing.choice import Choice, chosen
from pipeline.geocode.choosing.city import as_city
from pipeline.geocode.choosing.index import Index, Place
from pipeline.geocode.choosing.surroundings import WELL_KNOWN
from pipeline.geocode.points.convention import SITES, Answer, placed
from pipeline.geocode.wording import words
from pipeline.geocode.wording.nameless import site_relation
from pipeline.geocode.wording.phrase import Named

# What holds a site, and is no landmark beside it.
_IN = ("at", "facility", "outlying")
_BY = ("near", "edge", "side", "away")


def in_its_parent(named: Named, tail: tuple[Named, ...], around: tuple[Named, ...], choice: Choice, index: Index) -> Answer:
    """An unknown quarter or site of a known town is put at the town; an unknown village only into its area: the seat of
    its area is no place of it, so that a table of wordings gets no point, and a claim one that says what it stands for."""
    tied = None if named.relation == "facility" else _common_area(choice, index)
    if tied is not None:
        return tied
    others = (*tail, *around)
    for at, said in enumerate(others):
        held = chosen(_holder(named, said), tuple(other for other in others if other is not said), index)
        if held.chosen is not None:
            is_beside = at < len(tail) and said.relation in _BY and not said.aside and not choice.tied
            return _beside(said, held, choice) if is_beside else _held(named, _holder(named, said), held, choice)
    return Answer(score=choice.score, runner_up=choice.runner_up.place_id if choice.runner_up else None, reason=choice.reason)


def _holder(named: Named, said: Named) -> Named:
    """What holds a quarter or a site is a town, if it may be; a site's town has perhaps just one of its kind."""
    if words.QUARTER <= named.nouns <= words.QUARTER | words.SITE:
        return as_city(said)
    if named.relation == "facility" and said.relation in _IN:
        relation = site_relation(named.whole)
        town = as_city(said) if relation == "facility" else said
        return replace(town, relation=relation, whole=f"{named.whole}, {said.whole}")
    return said


def _beside(said: Named, held: Choice, choice: Choice) -> Answer:
    """ "the olive groves near X": whatever it is, it lies by X."""
    answer = placed(said, held)
    return replace(answer, reason=f"{answer.reason}; {choice.reason}")


def _held(named: Named, parent: Named, held: Choice, choice: Choice) -> Answer:
    assert held.chosen is not None
    place, unknown = held.chosen.place, choice.reason
    # The site of one of several places that are called so is in none of their area's towns.
    is_site = bool(named.nouns & words.QUARTER) or named.relation == "facility"
    is_site = not choice.tied and (is_site or (parent.relation in _IN and _is_city(parent, place)))
    if place.kind in SITES and (parent.relation in _IN or not named.nouns):
        return placed(replace(parent, relation="at") if parent.relation in _IN else parent, held)
    if place.kind in ("settlement", "quarter") and is_site and parent.relation in (*_IN, *_BY):
        answer = placed(parent, held)
        return replace(answer, basis="quarter_in_city", geo_precision=2, where_prec=2, reason=f"{unknown}; coded to {place.name}")
    answer = placed(parent, held)
    return replace(
        answer,
        scope="region_loose" if place.kind == "natural" else answer.scope,
        basis="admin_area",
        geo_precision=max(answer.geo_precision or 3, 2),
        where_prec=max(answer.where_prec or 3, 2),
        reason=f"{unknown}; somewhere in {place.name}",
        is_unknown_inside=True,
    )


def _is_city(parent: Named, place: Place) -> bool:
    """Whether the wording says that it is the city that holds the name ("al-Andalus, Latakia city"): then it is a quarter."""
    return parent.nouns == words.VILLAGE and parent.whole != parent.name and place.population >= WELL_KNOWN


def _common_area(choice: Choice, index: Index) -> Answer | None:
    """Namesakes that nothing tells apart: the smallest district or subdistrict that holds them all."""
    shared = frozenset[str].intersection(*(place.chain for place in choice.tied)) if choice.tied else frozenset[str]()
    areas = sorted((area for area in shared if len(area) >= 6 and area.startswith("SY") and area in index.at), key=len)
    areas = [area for area in areas if index.named(area).kind in ("admin2", "admin3")]
    if not areas:
        return None
    area = index.named(areas[-1])
    told = Choice(
        chosen=Candidate(place=area, basis="admin_area", likeness=choice.score),
        score=choice.score, runner_up=choice.runner_up, reason=f"{choice.reason}; both in {area.name}",
    )  # fmt: skip
    answer = placed(Named(name=area.name, whole=area.name, nouns=frozenset({area.kind})), told)
    return replace(answer, basis="admin_area", is_unknown_inside=True)
