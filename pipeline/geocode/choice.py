"""Which of the candidates a name means: signals weigh each, the best must lead by a margin, or none is chosen."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.geocode.candidates import Candidate, candidates, near_candidates
from pipeline.geocode.grammar import Named
from pipeline.geocode.index import Index, Place
from pipeline.geocode.shapes import GEOD, distance_m

# A score below this is not a place; a lead below the margin is not a choice.
LEAST_SCORE, MARGIN = 0.70, 0.08
# Without a word on where it lies a near name must be nearly the same.
LEAST_LIKENESS_ALONE = 0.84
# A town this many times as large as its namesakes is the one people mean without saying more.
DOMINANT_RATIO, DOMINANT_LEAST = 8.0, 4_000
# Namesakes this close are one answer within the radius of a village.
SAME_SPOT_M = 3_000.0
# How far from a place "in X" and "in the countryside of X" reach, for towns that the p-codes do not put it under.
REACH_M = {"at": 12_000.0, "near": 15_000.0, "countryside": 30_000.0, "facility": 12_000.0, "side": 25_000.0, "away": 40_000.0}
# Sources take governorate borders loosely: a village within this distance of one is not refused for it.
BORDER_M = 8_000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A name said to lie around the place, with the places that it may be."""

    named: Named
    found: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The chosen place (or none), its score, who came second, and why."""

    chosen: Candidate | None
    score: float
    runner_up: Place | None
    reason: str
    is_agreed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weighed:
    candidate: Candidate
    score: float
    agreement: float | None
    reasons: tuple[str, ...]


def chosen(named: Named, around: Sequence[Named], index: Index) -> Choice:
    """The place that ``named`` means among ``around`` (names that hold it or lie by it)."""
    spellings = tuple(dict.fromkeys((named.name, *named.spellings)))
    contexts = _contexts(around, index)
    strong = candidates((named.whole, *spellings) if named.whole != named.name else spellings, index)
    weighed = _weighed(strong, named, contexts, index)
    if not weighed or weighed[0].score < LEAST_SCORE:
        near = _weighed(near_candidates(spellings, index), named, contexts, index)
        weighed = sorted([*weighed, *_trusted(near)], key=_order)
    return _decided(named, weighed, bool(contexts))


def _contexts(around: Sequence[Named], index: Index) -> list[Context]:
    read = [Context(named=named, found=_around(named, index)) for named in around]
    return [context for context in read if context.found]


def _around(named: Named, index: Index) -> tuple[Candidate, ...]:
    """What a context may be: strong candidates, or the near ones nearly the same."""
    if not named.name:
        return candidates(("Syria",), index) if named.relation == "country" else ()
    spellings = tuple(dict.fromkeys((named.whole, named.name, *named.spellings)))
    strong = candidates(spellings, index)
    return strong or tuple(near for near in near_candidates((named.name,), index) if near.likeness >= LEAST_LIKENESS_ALONE)


def _weighed(found: Sequence[Candidate], named: Named, contexts: Sequence[Context], index: Index) -> list[_Weighed]:
    return sorted((_weigh(candidate, named, contexts, index) for candidate in found), key=_order)


def _order(weighed: _Weighed) -> tuple[float, int, str]:
    return -weighed.score, -weighed.candidate.place.population, weighed.candidate.place.place_id


def _weigh(candidate: Candidate, named: Named, contexts: Sequence[Context], index: Index) -> _Weighed:
    agreement, told = _agreement(candidate.place, contexts, index)
    signals = [signal(candidate.place, named, agreement) for signal in SIGNALS]
    score = candidate.likeness * math.prod(weight for weight, _ in signals)
    reasons = (f"{candidate.basis} {candidate.likeness:.2f}", *(reason for _, reason in signals if reason), *told)
    return _Weighed(candidate=candidate, score=score, agreement=agreement, reasons=reasons)


def _agreement(place: Place, contexts: Sequence[Context], index: Index) -> tuple[float | None, tuple[str, ...]]:
    """How well the place lies in what is said to hold it: the worst of the contexts; None when nothing is said."""
    measured = [(value, context.named.name) for context in contexts if (value := _lies_in(place, context, index)) is not None]
    if not measured:
        return None, ()
    worst = min(measured)
    return worst[0], tuple(f"{'in' if value >= 0.9 else 'by' if value > 0.3 else 'not in'} {name}" for value, name in measured)


def _lies_in(place: Place, context: Context, index: Index) -> float | None:
    """1 inside; 0.95 within reach of a town; 0.8 just over the border; 0.2 elsewhere; None when the context is the place itself."""
    around = [
        found.place for found in context.found if context.named.nouns == frozenset() or found.place.kind in context.named.nouns
    ]
    around = around or [found.place for found in context.found]
    if any(other.place_id == place.place_id for other in around):
        return None
    return max(_lies_in_one(place, other, context.named, index) for other in around)


def _lies_in_one(place: Place, other: Place, named: Named, index: Index) -> float:
    if other.place_id in place.chain:
        return 1.0
    if place.latitude is None or place.longitude is None or place.place_id in other.chain:
        return 0.2
    if other.kind.startswith("admin"):
        return 0.8 if _is_at_border(place, other, index) else 0.2
    if other.latitude is None or other.longitude is None or other.kind == "country":
        return 0.2
    apart = distance_m((place.latitude, place.longitude), (other.latitude, other.longitude))
    return 0.95 if apart <= max(REACH_M.get(named.relation, 12_000.0), float(other.radius_m or 0)) else 0.2


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


def _by_parent(_place: Place, _named: Named, agreement: float | None) -> tuple[float, str]:
    return (1.0 if agreement is None else agreement), ""


def _by_kind(place: Place, named: Named, _agreement: float | None) -> tuple[float, str]:
    """The kind that the wording names; an area and its seat share a name, and the bare name of a town is the town."""
    if named.nouns:
        if place.kind in named.nouns:
            return 1.0, f"a {place.kind} as worded"
        return _OTHER_KIND.get((min(named.nouns), place.kind), 0.75), f"a {place.kind}, not as worded"
    if named.relation == "countryside" and place.kind == "admin1":
        return 1.0, ""
    return (_BARE_KIND.get(place.kind, 1.0), "")


# What a bare name rather is: SPEC 6.3 reads a bare governorate's name as the governorate.
_BARE_KIND = {"admin1": 1.05, "admin2": 0.9, "admin3": 0.89, "natural": 0.95}
# How far a place of another kind than the wording's noun may still be meant.
_OTHER_KIND = {
    ("settlement", "admin1"): 0.3, ("settlement", "admin2"): 0.4, ("settlement", "admin3"): 0.4, ("settlement", "quarter"): 0.9,
    ("settlement", "natural"): 0.5, ("settlement", "site"): 0.7, ("quarter", "settlement"): 0.9, ("quarter", "admin2"): 0.5,
    ("quarter", "admin1"): 0.3, ("quarter", "admin3"): 0.5, ("admin2", "settlement"): 0.85, ("admin2", "admin3"): 0.88,
    ("admin3", "settlement"): 0.85, ("admin3", "admin2"): 0.85, ("admin1", "settlement"): 0.6, ("admin1", "admin2"): 0.7,
    ("admin1", "admin3"): 0.6, ("natural", "settlement"): 0.8,
}  # fmt: skip


def _by_cue(place: Place, named: Named, agreement: float | None) -> tuple[float, str]:
    """A name that is also a word, a person or a club needs a noun or a parent beside it."""
    if place.cue is None or named.nouns or (agreement or 0.0) >= 0.9:
        return 1.0, ""
    return 0.6, f"the bare name is also a {place.cue}"


def _by_country(place: Place, _named: Named, _agreement: float | None) -> tuple[float, str]:
    return (1.0, "") if place.latitude is not None or place.kind in ("country", "admin1") else (0.5, "has no point")


Signal = Callable[[Place, Named, float | None], tuple[float, str]]
SIGNALS: tuple[Signal, ...] = (_by_parent, _by_kind, _by_cue, _by_country)


def _trusted(near: Sequence[_Weighed]) -> list[_Weighed]:
    """Near names that something else speaks for: where they lie, or nearly every letter."""
    return [weighed for weighed in near if weighed.candidate.likeness >= LEAST_LIKENESS_ALONE or (weighed.agreement or 0.0) >= 0.9]


def _decided(named: Named, weighed: Sequence[_Weighed], has_context: bool) -> Choice:
    if not weighed:
        return Choice(chosen=None, score=0.0, runner_up=None, reason=f"no place is called {named.name!r} or nearly so")
    best = weighed[0]
    rival = next((other for other in weighed[1:] if not _is_same_spot(best.candidate.place, other.candidate.place)), None)
    runner_up = rival.candidate.place if rival else None
    if best.score < LEAST_SCORE:
        why = "lies elsewhere" if has_context and (best.agreement or 1.0) < 0.5 else "does not fit"
        told = f"{best.candidate.place.name} ({best.candidate.place.place_id}) {why}: {', '.join(best.reasons)}"
        return Choice(chosen=None, score=best.score, runner_up=best.candidate.place, reason=told)
    if rival and best.score - rival.score < MARGIN and not _dominates(best.candidate.place, rival.candidate.place):
        told = f"{best.candidate.place.name} is {best.candidate.place.place_id} or {rival.candidate.place.place_id}; nothing tells which"
        return Choice(chosen=None, score=best.score / 2, runner_up=runner_up, reason=told)
    return Choice(
        chosen=best.candidate,
        score=min(best.score, 1.0),
        runner_up=runner_up,
        reason=", ".join(best.reasons),
        is_agreed=(best.agreement or 0.0) >= 0.9,
    )


def _dominates(best: Place, rival: Place) -> bool:
    return best.population >= DOMINANT_LEAST and best.population >= DOMINANT_RATIO * max(rival.population, 1)


def _is_same_spot(a: Place, b: Place) -> bool:
    """An area and what lies in it, or two points that one radius holds: choosing either sends nobody astray."""
    if a.place_id in b.chain or b.place_id in a.chain:
        return True
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return False
    return distance_m((a.latitude, a.longitude), (b.latitude, b.longitude)) <= SAME_SPOT_M
