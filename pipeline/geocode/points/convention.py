"""Which point, precision, radius and shape stand for a chosen place, by ACLED's and UCDP's convention (SPEC 3.3, 6.3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from shapely.geometry.base import BaseGeometry

from pipeline.geocode import shapes
from pipeline.geocode.choosing.candidates import Candidate
from pipeline.geocode.choosing.choice import Choice
from pipeline.geocode.choosing.index import Place
from pipeline.geocode.shapes import Point
from pipeline.geocode.wording import words
from pipeline.geocode.wording.nameless import site_relation
from pipeline.geocode.wording.phrase import Named

ADMIN_LEVEL = {"admin1": 1, "admin2": 2, "admin3": 3}
# SPEC 6.3: geo_precision, where_prec and the least radius of an area coded to its seat.
AREA_CODES = {1: (3, 4, 50_000), 2: (3, 3, 25_000), 3: (2, 2, 10_000)}
NEAR_M = 10_000
LEAST_RADIUS_M = {
    "settlement": 2_000,
    "quarter": 1_000,
    "site": 1_000,
    "military_site": 1_500,
    "crossing": 1_000,
    "natural": 10_000,
}
# A relative place this far from its town is no longer "near a town" (SPEC 3.3, UCDP's 25 km).
FAR_M = 25_000
SITES = ("site", "military_site", "crossing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Where the true point should lie, before it is clipped to land: an outline, or the admin area that it is."""

    kind: str
    basis: str
    outline: BaseGeometry | None = None
    area_id: str | None = None
    bearing: float | None = None
    seat: Point | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The geocoder's word on one wording; ``place_ids`` is empty and ``reason`` says why when it abstains.

    ``is_unknown_inside``: the name itself is not known, the places are the area that it is said to lie in.
    ``lacks_some``: a list of places of which not all were found.
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
    lacks_some: bool = False
    is_abroad: bool = False


def placed(named: Named, choice: Choice) -> Answer:
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
        scope = {"country": "country", "admin1": "admin1_list"}.get(place.kind, "point")
        return replace(told, scope=scope, where_prec=6, basis="admin_area")
    if place.kind in ADMIN_LEVEL:
        return _in_area(named, place, told)
    if place.kind == "natural" or (place.is_parents_point and (place.radius_m or 0) > NEAR_M):
        return _in_wide_place(place, told)
    relation = "at" if choice.is_site or (choice.is_whole and named.relation in ("hill", "facility")) else named.relation
    if named.nouns == words.NATURAL and place.kind == "settlement" and not choice.is_whole:
        relation = "near"  # a valley or a mountain that is called after a village lies by it
    read = _RELATIONS.get(relation)
    is_at = read is None or (relation in ("edge", "facility", "outlying") and place.kind in SITES)
    return _at(place, told) if is_at or read is None else read(named, place, told)


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


def _facility(named: Named, place: Place, told: Answer) -> Answer:
    """A site that no list has stands at its town; of a kind that lies outside towns it may be 10 km off."""
    is_outlying = site_relation(named.whole) == "outlying" and place.kind == "settlement"
    answer = _near(named, place, told) if is_outlying else _at(place, told)
    reason = f"{told.reason}; the site itself is in no list"
    return replace(answer, geo_precision=2, where_prec=2, basis="quarter_in_city", reason=reason)


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
        # The town's own point is no better than a village's.
        radius = max(shapes.reach_m(centre, outline), LEAST_RADIUS_M["settlement"])
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
        shape=Shape(
            kind="polygon", basis=f"{place.name} ({place.kind})", area_id=place.place_id, bearing=named.bearing, seat=_point(place)
        ),
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


def at_place(place: Place, basis: str = "manual") -> Answer:
    """The place that a person ruled, or one of a list that was found on another ``basis``."""
    choice = Choice(chosen=Candidate(place=place, basis=basis, likeness=1.0), score=1.0, runner_up=None, reason="a ruling")
    answer = placed(Named(name=place.name, whole=place.name), choice)
    return replace(answer, basis=basis) if basis == "manual" else answer


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


def _point(place: Place) -> Point:
    assert place.latitude is not None
    assert place.longitude is not None
    return place.latitude, place.longitude


Relation = Callable[[Named, Place, Answer], Answer]
_AROUND = ("near", "edge", "hill", "countryside", "region", "district", "side", "road")
_RELATIONS: dict[str, Relation] = {**dict.fromkeys(_AROUND, _near), "away": _away, "facility": _facility, "outlying": _facility}
