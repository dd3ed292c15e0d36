"""How well a place lies in what a wording says of its surroundings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from pipeline import names
from pipeline.geocode.choosing.candidates import Candidate, candidates, near_candidates
from pipeline.geocode.choosing.index import Index, Place
from pipeline.geocode.shapes import FARTHEST, GEOD, distance_m
from pipeline.geocode.wording.phrase import Named

# The name of an area may be spelt otherwise than the gazetteer has it, but not much.
LEAST_LIKENESS = 0.80
# These relations are to a town, never to the area that bears its name.
BESIDE = ("near", "edge", "hill", "side", "away", "road", "end")
# From here on a place counts as inside.
INSIDE = 0.9
# How far from a place "in X" and "in the countryside of X" reach, for towns that the p-codes do not put it under.
REACH_M = {
    "at": 12_000.0,
    "near": 20_000.0,
    "edge": 10_000.0,
    "hill": 10_000.0,
    "region": 30_000.0,
    "district": 30_000.0,
    "countryside": 30_000.0,
    "facility": 12_000.0,
    "outlying": 12_000.0,
    "side": 25_000.0,
    "away": 40_000.0,
    "road": 30_000.0,
    "end": 200_000.0,
}
# Where a town begins and ends nobody says who counts kilometres from it.
SLACK_M = 5_000.0
HOME = "SYR"
# The name of a town this large stands for it even where a source puts it under the wrong district of its governorate.
WELL_KNOWN, MISPLACED = 20_000, 0.8
# How far a place lies in what is said of it when it lies elsewhere; how much longer than the straight line a road is.
ELSEWHERE, WINDING = 0.2, 1.2
# A town with so many times as many people as a village is not in it; nobody was counted in many a village.
FAR_LARGER, LEAST_PEOPLE = 10, 100
# Sources take the borders of governorates and ranges loosely: a village within this distance of one is not refused for it.
BORDER_M = 8_000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A name said to lie around the place, with the places that it may be."""

    named: Named
    found: tuple[Candidate, ...]


def surroundings(around: Sequence[Named], index: Index) -> list[Context]:
    widest = sorted(around, key=lambda named: REACH_M.get(named.relation, 0.0))
    told = {(names.folded(named.name), named.relation in BESIDE, named.nouns): named for named in widest}
    read = [Context(named=named, found=_around(named, index)) for named in told.values()]
    return [context for context in read if context.found]


def _around(named: Named, index: Index) -> tuple[Candidate, ...]:
    """What a context may be: strong candidates, or the near ones nearly the same."""
    if not named.name:
        return candidates(("Syria",), index) if named.relation == "country" else ()
    if named.relation == "part":
        return ()
    spellings = tuple(dict.fromkeys((named.whole, named.name, *named.spellings)))
    strong = candidates(spellings, index)
    if strong:
        return strong if named.relation in BESIDE else (*strong, *_provinces_of(strong, index))
    return tuple(near for near in near_candidates((named.name,), index) if near.likeness >= LEAST_LIKENESS)


def _provinces_of(found: Sequence[Candidate], index: Index) -> Iterator[Candidate]:
    """A governorate bears its seat's name in every language, also in those that the gazetteer gives the seat alone."""
    for one in found:
        province = index.area_of_seat(one.place.place_id, ("admin1",))
        if province is not None:
            yield replace(one, place=province)


def agreement(place: Place, contexts: Sequence[Context], index: Index) -> tuple[float | None, tuple[str, ...]]:
    """How well the place lies in what is said to hold it: the worst of the contexts; None when nothing is said."""
    measured = [(value, context) for context in contexts if (value := _lies_in(place, context, index)) is not None]
    if not _is_on_the_way(place, contexts):
        measured = [(ELSEWHERE if _is_end(context) else value, context) for value, context in measured]
    if not measured:
        return None, ()
    worst = min(value for value, _ in measured)
    told = (f"{'in' if value >= 0.9 else 'by' if value > 0.3 else 'not in'} {context.named.name}" for value, context in measured)
    in_province = any(value >= INSIDE and _is_province(context) for value, context in measured)
    is_misplaced = in_province and place.population >= WELL_KNOWN and place.kind == "settlement"
    return max(worst, MISPLACED) if is_misplaced else worst, tuple(dict.fromkeys(told))


def _is_on_the_way(place: Place, contexts: Sequence[Context]) -> bool:
    """Whether a place by a road lies between its two ends, as far as roads wind."""
    ends = [[_point(other) for other in _meant(context) if other.latitude is not None] for context in contexts if _is_end(context)]
    if len(ends) != 2 or place.latitude is None:
        return True
    there = _point(place)
    return any(
        distance_m(one, there) + distance_m(there, other) <= WINDING * distance_m(one, other) + SLACK_M
        for one in ends[0]
        for other in ends[1]
    )


def _is_end(context: Context) -> bool:
    return context.named.relation == "end"


def _point(place: Place) -> tuple[float, float]:
    return place.latitude or 0.0, place.longitude or 0.0


def _is_province(context: Context) -> bool:
    return any(found.place.kind == "admin1" for found in context.found)


def room(place: Place, contexts: Sequence[Context], index: Index) -> int | None:
    """How many settlements the narrowest of the contexts that hold the place holds; None when none does."""
    return min((most for context in contexts if (most := _room(place, context, index))), default=None)


def _room(place: Place, context: Context, index: Index) -> int:
    """A bare name may be a town's or the area's that is called so: the wider of those that hold the place counts."""
    meant = [other for other in _meant(context) if other.place_id != place.place_id]
    holding = [other for other in meant if _lies_in_one(place, other, context.named, index) >= INSIDE]
    return max((_settlements_of(other, context.named, index) for other in holding), default=0)


def _settlements_of(other: Place, named: Named, index: Index) -> int:
    members = index.members.get(other.place_id)
    if members is not None:
        return len(members)
    if other.latitude is None or other.longitude is None or other.kind == "country":
        return len(index.ids)
    return index.settlements_within((other.latitude, other.longitude), _reach_m(other, named))


def _lies_in(place: Place, context: Context, index: Index) -> float | None:
    """1 inside; 0.95 within reach of a town; 0.8 just over the border; 0.2 elsewhere; None when the context is the place itself."""
    around = _meant(context)
    others = [other for other in around if other.place_id != place.place_id]
    best = max((_lies_in_one(place, other, context.named, index) for other in others), default=0.0)
    return best if best >= INSIDE or len(others) == len(around) else None


def _meant(context: Context) -> list[Place]:
    """The places that a context may be, of the kind that its noun and its relation ask for if there are any."""
    around = [found.place for found in context.found if not context.named.nouns or found.place.kind in context.named.nouns]
    around = around or [found.place for found in context.found]
    if context.named.relation in BESIDE:
        return [place for place in around if not place.kind.startswith("admin")] or around
    provinces = {place.place_id for place in around if place.kind == "admin1"}
    return [place for place in around if provinces & place.chain] or around  # Hama, and no suburb that is called so too


def _lies_in_one(place: Place, other: Place, named: Named, index: Index) -> float:
    if other.place_id in place.chain:
        return 1.0
    if place.latitude is None or place.longitude is None or place.place_id in other.chain:
        return 0.95 if _is_abroad_together(place, other) else ELSEWHERE
    if other.kind.startswith("admin"):
        return 0.8 if _is_at_border(place, other, index) else ELSEWHERE
    if other.latitude is None or other.longitude is None or other.kind == "country":
        return ELSEWHERE
    if named.relation == "at" and _is_far_larger(place, other, named, index):
        return ELSEWHERE
    reach = _reach_m(other, named)
    apart = distance_m((place.latitude, place.longitude), (other.latitude, other.longitude))
    is_by_a_range = other.kind == "natural" and apart <= reach + BORDER_M  # nobody says where it ends
    if other.kind == "natural" and other.is_parents_point and other.parent_id is not None:  # no more is known than its district
        return max(_lies_in_one(place, index.named(other.parent_id), named, index), 0.8 if is_by_a_range else 0.0)
    return 0.95 if apart <= reach else 0.8 if is_by_a_range else ELSEWHERE


def _is_far_larger(place: Place, other: Place, named: Named, index: Index) -> bool:
    """No town or district lies in a village, however near; what stands aside may be a second name, but of no capital."""
    if other.kind != "settlement":
        return False
    is_area = place.kind.startswith("admin")
    if named.aside:
        town = index.seat(place) if is_area else place
        return index.area_of_seat(town.place_id, ("admin1",)) is not None
    return is_area or (place.kind == "settlement" and place.population > FAR_LARGER * max(other.population, LEAST_PEOPLE))


def _reach_m(other: Place, named: Named) -> float:
    """How far off a place may be: where the wording says how far, not much farther."""
    if named.metres is not None:
        return named.metres * FARTHEST + SLACK_M
    return max(REACH_M.get(named.relation, 12_000.0), float(other.radius_m or 0))


def _is_abroad_together(place: Place, other: Place) -> bool:
    """Of other countries the gazetteer knows no more than names: lying in the same one is all that can be asked."""
    return bool(place.chain & other.chain - {HOME}) and HOME not in place.chain | other.chain


def _is_at_border(place: Place, area: Place, index: Index) -> bool:
    members = index.members.get(area.place_id)
    if members is None or place.latitude is None:
        return False
    points = index.points[members]
    near = points[np.abs(points[:, 1] - place.latitude) < 0.1]
    if not len(near):
        return False
    _, _, metres = GEOD.inv(np.full(len(near), place.longitude), np.full(len(near), place.latitude), near[:, 0], near[:, 1])
    return bool(np.min(metres) <= BORDER_M)
