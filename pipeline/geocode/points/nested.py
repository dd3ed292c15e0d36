"""Which of two places that are named side by side says where the other lies."""

from __future__ import annotations

from pipeline.geocode import shapes
from pipeline.geocode.choosing.index import Index
from pipeline.geocode.choosing.surroundings import REACH_M, WELL_KNOWN
from pipeline.geocode.points.convention import Answer

# A town, or the seat of a subdistrict, has a countryside.
TOWN = 5_000


def holds(outer: Answer, inner: Answer, index: Index) -> bool:
    """ "A, B (Latakia)": what holds another of the list is where it lies, not one more place."""
    return outer is not inner and all(set(outer.place_ids) < index.named(place_id).chain for place_id in inner.place_ids)


def holds_as_seat(outer: Answer, inner: Answer, index: Index) -> bool:
    """ "Latakia - Jableh - Hmeimim": a town stands for the area whose seat it is."""
    area = index.area_of_seat(outer.place_ids[0]) if len(outer.place_ids) == 1 else None
    is_in_area = area is not None and all(area.place_id in index.named(place_id).chain for place_id in inner.place_ids)
    return is_in_area or holds(outer, inner, index)


def lies_elsewhere(answer: Answer, other: Answer, index: Index) -> bool:
    """ "Salhab, Hama": the governorate tells where it lies, and the place that bears the name lies elsewhere."""
    return other.scope == "admin1_list" and _is_small(answer, index) and not holds(other, answer, index)


def is_village_of_town(answer: Answer, other: Answer, index: Index) -> bool:
    """ "Sanobar, Jableh": a village and the town whose countryside reaches it, though another district has it."""
    if answer.point is None or other.point is None or other.scope != "point":
        return False
    is_town = index.named(other.place_ids[0]).population >= TOWN and _is_small(answer, index)
    return is_town and shapes.distance_m(answer.point, other.point) <= REACH_M["countryside"]


def _is_small(answer: Answer, index: Index) -> bool:
    """A place that nobody would name in one breath with a governorate."""
    return answer.point is not None and index.named(answer.place_ids[0]).population < WELL_KNOWN
