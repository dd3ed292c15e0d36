"""Where a line between two places lies: a corridor, and the point in its middle that stands for it."""

from __future__ import annotations

from pipeline.geocode import shapes
from pipeline.geocode.choice import Choice, chosen
from pipeline.geocode.convention import ADMIN_LEVEL, FAR_M, Answer, Shape
from pipeline.geocode.index import Index, Place
from pipeline.geocode.phrase import Named, Phrase


def on_a_line(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer:
    """ "between X and Y", "on the X-Y road": a corridor; the point is its middle, and stands for a line."""
    found = [chosen(part, (*phrase.tail, *around), index) for part in phrase.parts]
    places = [_seat(choice, index) for choice in found]
    points = [(place.latitude, place.longitude) for place in places if place is not None]
    ends = [(latitude, longitude) for latitude, longitude in points if latitude is not None and longitude is not None]
    if len(ends) < 2 or len(phrase.parts) < 2:
        lost = [part.name for part, place in zip(phrase.parts, places, strict=True) if place is None]
        return Answer(reason=f"an end of the line is not known: {', '.join(lost)}")
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


def _seat(choice: Choice, index: Index) -> Place | None:
    """The end of a line is a town: an area's name stands for its seat."""
    if choice.chosen is None:
        return None
    place = choice.chosen.place
    return index.seat(place) if place.kind in ADMIN_LEVEL else place
