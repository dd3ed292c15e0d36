"""Of a wide place, a range or a site without a point, the town said to be beside it tells more than the place."""

from __future__ import annotations

from dataclasses import replace

from pipeline.geocode.choosing.choice import Choice, chosen
from pipeline.geocode.choosing.index import Index, Place
from pipeline.geocode.points.convention import NEAR_M, Answer, placed
from pipeline.geocode.wording.phrase import Named


def near_a_town(named: Named, choice: Choice, tail: tuple[Named, ...], around: tuple[Named, ...], index: Index) -> Answer | None:
    """ "the Akrad mountains near Salma": of a wide place the town beside it tells more than the place."""
    beside = [other for other in (*tail, *around) if other.relation in ("near", "edge", "away", "side")]
    if choice.chosen is None or not beside or not _is_wide(choice.chosen.place):
        return None
    town = chosen(beside[0], (named, *(other for other in around if other is not beside[0])), index)
    if town.chosen is None or town.chosen.place.kind != "settlement":
        return None
    answer, site = placed(beside[0], town), choice.chosen.place
    if site.kind == "natural":
        return answer
    return replace(
        answer, place_ids=(site.place_id,), reason=f"{choice.reason}; has no point of its own; by {town.chosen.place.name}"
    )


def _is_wide(place: Place) -> bool:
    """A range, or a site of which only an area is known."""
    return place.kind == "natural" or (place.is_parents_point and (place.radius_m or 0) > NEAR_M)
