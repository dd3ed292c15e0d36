"""What a wording about place comes to: places, a point by ACLED's convention, a radius and a shape, or none and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from shapely.geometry.base import BaseGeometry

from pipeline.geocode import shapes, words
from pipeline.geocode.candidates import Candidate
from pipeline.geocode.choice import Choice, chosen
from pipeline.geocode.grammar import Named, Phrase, contexts, taken_apart
from pipeline.geocode.index import Index, Place
from pipeline.geocode.shapes import Point

ADMIN_LEVEL = {"admin1": 1, "admin2": 2, "admin3": 3}
# SPEC 6.3: geo_precision, where_prec and the least radius of an area coded to its seat.
AREA_CODES = {1: (3, 4, 50_000), 2: (3, 3, 25_000), 3: (2, 2, 10_000)}
NEAR_M = 10_000
LEAST_RADIUS_M = {
    "settlement": 1_500,
    "quarter": 1_000,
    "site": 1_000,
    "military_site": 1_500,
    "crossing": 1_000,
    "natural": 10_000,
}
# A relative place this far from its town is no longer "near a town" (SPEC 3.3, UCDP's 25 km).
FAR_M = 25_000
_SCOPES_OF_AREAS = {"admin1_list", "admin2_list", "region_loose"}
SITES = ("site", "military_site", "crossing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Where the true point should lie, before it is clipped to land: an outline, or the admin area that it is."""

    kind: str
    basis: str
    outline: BaseGeometry | None = None
    area_id: str | None = None
    bearing: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The geocoder's word on one wording; ``place_ids`` is empty and ``reason`` says why when it abstains.

    ``is_unknown_inside``: the name itself is not known, the places are the area that it is said to lie in.
    """

    place_ids: tuple[str, ...] = ()
    scope: str = "none"
    point: Point | None = None
    radius_m: int | None = None
    geo_precision: int | None = None
    where_prec: int | None = None
    basis: str | None = None
    score: float | None = None
    runner_up: str | None = None
    reason: str = ""
    shape: Shape | None = None
    is_unknown_inside: bool = False


def answered(spellings: tuple[str, ...], within: str | None, index: Index) -> Answer:
    """What the wordings of one place (in either script, the first one leading) mean inside ``within``."""
    around = contexts(within) if within else ()
    read = [phrases for spelling in spellings if (phrases := taken_apart(spelling))]
    if not read:
        named = any(spelling.strip() for spelling in spellings)
        return _of_area(around, named, index) if around else Answer(reason="the wording names no place")
    if len(read[0]) > 1:
        return _together([(phrase.parts, _phrase(phrase, around, index)) for phrase in read[0]])
    first = read[0][0]
    if first.kind == "one" and len(read) > 1:
        first = _with_spellings(first, [phrase for phrases in read[1:] for phrase in phrases])
    return _phrase(first, around, index)


def _phrase(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer:
    return _READERS[phrase.kind](phrase, around, index)


def _with_spellings(first: Phrase, others: list[Phrase]) -> Phrase:
    """The same place in the other script adds spellings, as long as it is one place there too."""
    more = tuple(part.name for phrase in others if phrase.kind == "one" for part in phrase.parts if part.name)
    return replace(first, parts=tuple(replace(part, spellings=(*part.spellings, *more)) for part in first.parts))


def _of_area(around: tuple[Named, ...], is_worded: bool, index: Index) -> Answer:
    """No place is named, only an area ("33 places", within Latakia): the area is all that is known."""
    answer = _one(Phrase(kind="one", parts=around[:1], tail=around[1:]), (), index)
    if not is_worded or not answer.place_ids or answer.geo_precision is None:
        return answer
    return replace(
        answer,
        basis="admin_area",
        geo_precision=max(answer.geo_precision, 2),
        reason=f"only the area is named; {answer.reason}",
        is_unknown_inside=True,
    )


def _one(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer:
    named, others = phrase.parts[0], (*phrase.tail, *around)
    if named.relation in _LOOSE:
        return _with_more(named, phrase.tail, around, index)
    if named.name.casefold() in words.ABROAD and not others:
        return Answer(scope="none", reason=f"{named.name} lies abroad")
    choice = chosen(named, others, index)
    if choice.chosen is not None and (choice.is_agreed or not phrase.tail):
        return _placed(named, choice, index)
    listed = _list_of_commas(phrase, around, index)
    if listed is not None:
        return listed
    return _placed(named, choice, index) if choice.chosen is not None else _in_its_parent(named, phrase.tail, around, choice, index)


def _with_more(named: Named, tail: tuple[Named, ...], around: tuple[Named, ...], index: Index) -> Answer:
    """ "the coast, Homs and Hama": the coast, and what stands beside it if it is a place."""
    loose = _LOOSE[named.relation]
    beside = [((part,), _one(_alone(part), around, index)) for part in tail if part.relation in ("at", "countryside")]
    on_coast = set(loose.place_ids)
    more = [
        (parts, answer)
        for parts, answer in beside
        if answer.place_ids and not all(on_coast & index.named(place_id).chain for place_id in answer.place_ids)
    ]
    return _together([((named,), loose), *more]) if more and named.relation == "coast" else loose


def _alone(named: Named) -> Phrase:
    return Phrase(kind="one", parts=(named,))


def _list_of_commas(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer | None:
    """ "A, B, C" without an "and": a list, when none holds the first and each stands alone."""
    if not phrase.tail or any(part.relation not in ("at", "countryside") for part in (*phrase.parts, *phrase.tail)):
        return None
    answers = [((part,), _one(_alone(part), around, index)) for part in (*phrase.parts, *phrase.tail)]
    if any(answer.basis == "admin_area" or not answer.place_ids for _, answer in answers):
        return None
    if any(parts[0].relation == "countryside" and answer.scope != "admin1_list" for parts, answer in answers):
        return None
    inner = [answer for _, answer in answers]
    if all(_holds(inner[0], other, index) for other in inner[1:]):
        return inner[0]
    return _together([(parts, answer) for parts, answer in answers if not any(_holds(answer, other, index) for other in inner)])


def _holds(outer: Answer, inner: Answer, index: Index) -> bool:
    """ "A, B (Latakia)": what holds another of the list is where it lies, not one more place."""
    return outer is not inner and all(set(outer.place_ids) < index.named(place_id).chain for place_id in inner.place_ids)


def _in_its_parent(named: Named, tail: tuple[Named, ...], around: tuple[Named, ...], choice: Choice, index: Index) -> Answer:
    """An unknown quarter or site of a known town is put at the town; an unknown village only into its area (D21)."""
    for parent in (*tail, *around):
        held = chosen(parent, tuple(other for other in (*tail, *around) if other is not parent), index)
        if held.chosen is None:
            continue
        place = held.chosen.place
        unknown = choice.reason
        if place.kind == "settlement" and (named.nouns & words.QUARTER or named.relation == "facility"):
            return replace(
                _placed(replace(parent, relation="at"), held, index),
                basis="quarter_in_city",
                geo_precision=2,
                where_prec=2,
                reason=f"{unknown}; coded to {place.name}",
            )
        answer = _placed(parent, held, index)
        return replace(
            answer,
            basis="admin_area",
            geo_precision=max(answer.geo_precision or 3, 2),
            where_prec=max(answer.where_prec or 3, 2),
            reason=f"{unknown}; somewhere in {place.name}",
            is_unknown_inside=True,
        )
    return Answer(score=choice.score, runner_up=choice.runner_up.place_id if choice.runner_up else None, reason=choice.reason)


def _placed(named: Named, choice: Choice, index: Index) -> Answer:
    """The chosen place seen through the relation that the wording puts the event in."""
    assert choice.chosen is not None
    place, basis = choice.chosen.place, choice.chosen.basis
    told = Answer(
        place_ids=(place.place_id,),
        scope="point",
        basis=basis,
        score=round(choice.score, 3),
        runner_up=choice.runner_up.place_id if choice.runner_up else None,
        reason=choice.reason,
    )
    if place.latitude is None or place.longitude is None:
        return replace(told, scope="country" if place.kind == "country" else "none", where_prec=6, basis="admin_area")
    if place.kind in ADMIN_LEVEL:
        return _in_area(named, place, told)
    if place.kind == "natural" or (place.is_parents_point and (place.radius_m or 0) > NEAR_M):
        return _in_wide_place(place, told)
    read = _RELATIONS.get(named.relation)
    return read(named, place, told) if read else _at(place, told)


def _at(place: Place, told: Answer) -> Answer:
    radius = max(place.radius_m or 0, LEAST_RADIUS_M.get(place.kind, 1_500))
    centre = _point(place)
    basis = "quarter_in_city" if place.is_parents_point else told.basis
    return replace(
        told,
        scope="site" if place.kind in SITES else "point",
        point=centre,
        radius_m=radius,
        geo_precision=1 if radius <= NEAR_M else 2,
        where_prec=1 if radius <= NEAR_M else 2,
        basis=basis,
        shape=Shape(kind="disc", basis=f"{place.name}, {radius:,} m", outline=shapes.disc(centre, radius)),
    )


def _near(named: Named, place: Place, told: Answer) -> Answer:
    """ "near X", "X countryside": X's point, precision 2, 10 km (SPEC 6.3); a bearing halves the disc."""
    centre = _point(place)
    outline = shapes.disc(centre, NEAR_M) if named.bearing is None else shapes.side(centre, named.bearing, NEAR_M)
    kind = "disc" if named.bearing is None else "sector"
    return replace(
        told,
        point=centre,
        radius_m=NEAR_M,
        geo_precision=2,
        where_prec=2,
        basis="near_place",
        shape=Shape(kind=kind, basis=f"near {place.name}", outline=outline),
    )


def _away(named: Named, place: Place, told: Answer) -> Answer:
    """ "17 km north-east of X": the point that far off, and a sector around it; without a bearing a disc around X."""
    origin, metres = _point(place), named.metres or 0.0
    if named.bearing is None:
        radius = max(int(metres * shapes.FARTHEST), 1_500)
        outline: BaseGeometry = shapes.disc(origin, radius)
        centre = origin
    else:
        outline = shapes.sector(origin, metres, named.bearing)
        centre = shapes.moved(origin, named.bearing, metres)
        radius = shapes.reach_m(centre, outline)
    precision = 2 if metres <= FAR_M else 3
    return replace(
        told,
        point=centre,
        radius_m=radius,
        geo_precision=precision,
        where_prec=precision,
        basis="relative",
        shape=Shape(
            kind="disc" if named.bearing is None else "sector", basis=f"{metres / 1000:g} km from {place.name}", outline=outline
        ),
    )


def _in_area(named: Named, place: Place, told: Answer) -> Answer:
    """Only an admin area is known: its seat's point, its outline, and the radius that holds it."""
    level = ADMIN_LEVEL[place.kind]
    precision, where_prec, least = AREA_CODES[level]
    return replace(
        told,
        scope={1: "admin1_list", 2: "admin2_list", 3: "point"}[level],
        point=_point(place),
        radius_m=max(least, place.radius_m or 0),
        geo_precision=precision,
        where_prec=where_prec,
        basis="admin_seat",
        shape=Shape(kind="polygon", basis=f"{place.name} ({place.kind})", area_id=place.place_id, bearing=named.bearing),
    )


def _in_wide_place(place: Place, told: Answer) -> Answer:
    """A mountain range, or a site known only to lie in a large area: the parent's point and the parent's radius."""
    centre, radius = _point(place), max(place.radius_m or 0, NEAR_M)
    parent = place.parent_id if place.is_parents_point else None
    is_area = parent is not None and parent.startswith("SY") and not parent.startswith("SYP")
    shape = (
        Shape(kind="polygon", basis=place.name, area_id=parent)
        if is_area
        else Shape(kind="disc", basis=place.name, outline=shapes.disc(centre, radius))
    )
    where_prec = 2 if radius <= FAR_M else 5
    return replace(told, point=centre, radius_m=radius, geo_precision=3, where_prec=where_prec, basis="admin_area", shape=shape)


def _list(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer:
    parts = [((part,), _one(Phrase(kind="one", parts=(part,), tail=phrase.tail), around, index)) for part in phrase.parts]
    return _together(parts)


def _together(parts: Sequence[tuple[tuple[Named, ...], Answer]]) -> Answer:
    """Several places: all their ids, no point; what was not found is named."""
    found = [answer for _, answer in parts if answer.place_ids]
    if not found:
        return Answer(reason="; ".join(dict.fromkeys(answer.reason for _, answer in parts)))
    place_ids = tuple(dict.fromkeys(place_id for answer in found for place_id in answer.place_ids))
    missing = [named.whole for names, answer in parts if not answer.place_ids for named in names]
    reason = f"{len(found)} of {len(parts)} places" + (f"; not found: {', '.join(missing)}" if missing else "")
    if len(place_ids) == 1 and not missing:
        return replace(found[0], reason=reason)
    scopes = {answer.scope for answer in found}
    return Answer(
        place_ids=place_ids,
        scope=scopes.pop() if len(scopes) == 1 and scopes <= _SCOPES_OF_AREAS else "place_list",
        where_prec=5,
        basis=found[0].basis,
        score=round(min(answer.score or 0.0 for answer in found), 3),
        runner_up=found[0].runner_up,
        reason=reason,
    )


def _ends(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer:
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


def _point(place: Place) -> Point:
    assert place.latitude is not None
    assert place.longitude is not None
    return place.latitude, place.longitude


_LOOSE = {
    "coast": Answer(
        place_ids=words.COAST_IDS,
        scope="region_loose",
        where_prec=5,
        basis="region",
        score=1.0,
        reason="the coast: Lattakia and Tartous",
    ),
    "country": Answer(place_ids=("SYR",), scope="country", where_prec=6, basis="region", score=1.0, reason="the country"),
}
Relation = Callable[[Named, Place, Answer], Answer]
_RELATIONS: dict[str, Relation] = {"near": _near, "countryside": _near, "side": _near, "road": _near, "away": _away}
Reader = Callable[[Phrase, tuple[Named, ...], Index], Answer]
_READERS: dict[str, Reader] = {"one": _one, "list": _list, "between": _ends, "road": _ends}


def at_place(place: Place, index: Index) -> Answer:
    """The place that a person ruled."""
    choice = Choice(chosen=Candidate(place=place, basis="manual", likeness=1.0), score=1.0, runner_up=None, reason="a ruling")
    return replace(_placed(Named(name=place.name, whole=place.name), choice, index), basis="manual")


def at_point(point: Point, radius_m: int | None, answer: Answer) -> Answer:
    """The point that a person gave, with what is known of the place otherwise."""
    radius = radius_m or answer.radius_m or LEAST_RADIUS_M["settlement"]
    return replace(
        answer,
        scope="point" if answer.scope == "none" else answer.scope,
        point=point,
        radius_m=radius,
        geo_precision=answer.geo_precision or 1,
        where_prec=answer.where_prec or 1,
        basis="manual",
        reason="a point given by a person",
        shape=Shape(kind="disc", basis="a point given by a person", outline=shapes.disc(point, radius)),
    )
