"""Where a line between two places lies: a corridor, and the point in its middle that stands for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.geocode import shapes
from pipeline.geocode.choosing.choice import Choice, chosen
from pipeline.geocode.choosing.index import Index, Place
from pipeline.geocode.choosing.surroundings import WELL_KNOWN
from pipeline.geocode.points.convention import ADMIN_LEVEL, FAR_M, Answer, Shape, placed
from pipeline.geocode.wording.phrase import Named, Phrase


def on_a_line(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer:
    """ "between X and Y", "on the X-Y road": a corridor; the point is its middle, and stands for a line."""
    found = [chosen(part, (*phrase.tail, *around), index) for part in phrase.parts]
    places = [_seat(choice, index) for choice in found]
    points = [(place.latitude, place.longitude) for place in places if place is not None]
    ends = [(latitude, longitude) for latitude, longitude in points if latitude is not None and longitude is not None]
    if len(ends) < 2 or len(phrase.parts) < 2:
        return _by_one_end(phrase, found)
    outline, centre = shapes.corridor(ends), shapes.middle(*ends)
    told = " and ".join(place.name for place in places if place is not None)
    is_short = shapes.distance_m(*ends) <= FAR_M
    return Answer(
        place_ids=tuple(place.place_id for place in places if place is not None),
        scope="place_list",
        point=centre,
        radius_m=shapes.reach_m(centre, outline),
        geo_precision=2 if is_short and phrase.kind == "between" else 3,
        where_prec=5,
        basis=phrase.kind,
        score=round(min(choice.score for choice in found), 3),
        reason=f"between {told}",
        shape=Shape(kind="corridor", basis=f"between {told}", outline=outline),
    )


def _by_one_end(phrase: Phrase, found: Sequence[Choice]) -> Answer:
    """Of a line with one known end no more is known than that it begins there: beside a village that is near enough."""
    lost = [(part, choice) for part, choice in zip(phrase.parts, found, strict=True) if choice.chosen is None]
    unknown = f"an end of the line is not known: {', '.join(part.name for part, _ in lost)}"
    known = [(part, choice) for part, choice in zip(phrase.parts, found, strict=True) if _is_near_enough(choice, phrase.kind)]
    if len(known) != 1 or len(lost) != 1:
        return Answer(reason=unknown)
    answer = placed(replace(known[0][0], relation="road"), known[0][1])
    return replace(answer, reason=f"{answer.reason}; {unknown}")


def _is_near_enough(choice: Choice, kind: str) -> bool:
    """Roads from a town lead far; between a village and what nobody knows, or in an area that is named, lies no great way."""
    if choice.chosen is None or choice.chosen.place.kind != "settlement":
        return False
    people = choice.chosen.place.population
    return people <= WELL_KNOWN if choice.is_agreed else kind == "between" and people < WELL_KNOWN


def _seat(choice: Choice, index: Index) -> Place | None:
    """The end of a line is a town: an area's name stands for its seat."""
    if choice.chosen is None:
        return None
    place = choice.chosen.place
    return index.seat(place) if place.kind in ADMIN_LEVEL else place
