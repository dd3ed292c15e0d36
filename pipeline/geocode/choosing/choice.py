"""Which of the candidates a name means: signals weigh each, the best must lead by a margin, or none is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline import names
from pipeline.geocode.choosing.candidates import Candidate, candidates
from pipeline.geocode.choosing.index import Index, Place
from pipeline.geocode.choosing.namesakes import apart
from pipeline.geocode.choosing.nearly import nearest, nearly_so
from pipeline.geocode.choosing.signals import Weighed, rivals, weighed
from pipeline.geocode.choosing.site import site_of
from pipeline.geocode.choosing.surroundings import INSIDE, surroundings
from pipeline.geocode.wording.phrase import Named
from pipeline.geocode.wording.sought import ways_to_say

# A fit below this is not the place; a share below that among the namesakes is not a choice: a wrong place costs as much
# as four that are missing, so that a choice must be right four times in five.
LEAST_FIT, LEAST_SHARE = 0.70, 0.80
# Below this share of the best's weight a namesake is out of the question.
TIED_SHARE = 0.05
# A bare name that is also a word, a person or a club is a place where so many people live, or lived; a club's never.
KNOWN_WITHOUT_CUE = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The chosen place (or none), its score, who came second, and why."""

    chosen: Candidate | None
    score: float
    runner_up: Place | None
    reason: str
    is_agreed: bool = False
    is_whole: bool = False
    is_site: bool = False
    tied: tuple[Place, ...] = ()


def chosen(named: Named, around: Sequence[Named], index: Index) -> Choice:
    """The place that ``named`` means among ``around`` (names that hold it or lie by it)."""
    contexts = surroundings(around, index)
    found: list[Weighed] = []
    for is_whole, spellings in ways_to_say(named, around):
        found += weighed(candidates(spellings, index), named, contexts, index)
        if any(one.fit >= LEAST_FIT for one in found):
            found += nearly_so(spellings, found, named, contexts, index)
            return _at_its_site(named, replace(_decided(named, found, index), is_whole=is_whole), index)
    return _decided(named, [*found, *nearest(named, found, contexts, index)], index)


def _at_its_site(named: Named, choice: Choice, index: Index) -> Choice:
    """ "the Russian base near Hmeimim": of a facility in or by a town, the town's one site of that kind."""
    site = site_of(choice.chosen.place, named, index) if choice.chosen else None
    if choice.chosen is None or site is None:
        return choice
    reason = f"{choice.reason}; the one such site there"
    return replace(choice, chosen=replace(choice.chosen, place=site), is_site=True, reason=reason)


def _decided(named: Named, found: Sequence[Weighed], index: Index) -> Choice:
    if not found:
        return Choice(chosen=None, score=0.0, runner_up=None, reason=f"no place is called {named.name!r} or nearly so")
    ranked = sorted(found, key=lambda one: (-one.weight, one.candidate.place.place_id))
    fitting = [one for one in ranked if one.fit >= LEAST_FIT]
    if not fitting:
        return _refused(ranked)
    best = fitting[0]
    others = rivals(best, fitting[1:])
    runner_up = others[0].candidate.place if others else None
    share = best.weight / (best.weight + sum(others[at].weight for at in apart([other.candidate.place for other in others])))
    score = min(best.fit, 1.0) * share
    if _lacks_its_cue(best, named):
        told = f"{best.candidate.place.name} {best.candidate.place.place_id}: the bare name is also a {best.candidate.place.cue}"
        return Choice(chosen=None, score=score / 2, runner_up=best.candidate.place, reason=told)
    if share < LEAST_SHARE:
        told = " or ".join(f"{one.candidate.place.name} {one.candidate.place.place_id}" for one in [best, *others][:3])
        tied = tuple(one.candidate.place for one in [best, *others] if one.weight >= TIED_SHARE * best.weight)
        told = f"nothing tells which place called so: {told}"
        return Choice(chosen=None, score=score, runner_up=runner_up, reason=told, tied=tied)
    return Choice(
        chosen=_seat_of(best.candidate, named, index),
        score=score,
        runner_up=runner_up,
        reason=", ".join(best.reasons),
        is_agreed=(best.agreement or 0.0) >= INSIDE,
    )


def _lacks_its_cue(one: Weighed, named: Named) -> bool:
    """A small place whose name is also a word, a person or a club needs a noun, a relation or a parent to be meant.

    Universities, mosques and dams are called after people and days: never the village of that name.
    """
    place, is_bare = one.candidate.place, not named.nouns and named.relation == "at"
    if place.cue is None:
        return False
    if named.relation == "facility" or (named.relation == "hill" and place.cue == "club"):
        return place.kind == "settlement" and place.population < KNOWN_WITHOUT_CUE
    if not is_bare or (one.agreement or 0.0) >= INSIDE:
        return False
    return place.cue == "club" or place.population < KNOWN_WITHOUT_CUE


def _seat_of(candidate: Candidate, named: Named, index: Index) -> Candidate:
    """A bare name that a district and its town share is the town's, whichever of the two is spelt more like it."""
    place = candidate.place
    if named.relation == "district":
        return replace(candidate, place=index.area_of_seat(place.place_id) or place)
    if named.nouns or place.kind not in ("admin2", "admin3"):
        return candidate
    seat = index.seat(place)
    alike = names.skeleton(names.folded(seat.name)) == names.skeleton(names.folded(place.name))
    return replace(candidate, place=seat) if alike else candidate


def _refused(ranked: Sequence[Weighed]) -> Choice:
    best = max(ranked, key=lambda one: one.fit)
    place = best.candidate.place
    why = "lies elsewhere" if best.agreement is not None and best.agreement < 0.5 else "does not fit"
    return Choice(
        chosen=None,
        score=best.fit,
        runner_up=place,
        reason=f"{place.name} {place.place_id} {why}: {', '.join(best.reasons)}",
    )
