"""How well a candidate fits what a wording says of the place: where it lies, and of what kind it is."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.geocode.choosing.candidates import Candidate
from pipeline.geocode.choosing.index import Index, Place
from pipeline.geocode.choosing.namesakes import is_same_spot, weight
from pipeline.geocode.choosing.surroundings import Context, agreement
from pipeline.geocode.wording import words
from pipeline.geocode.wording.phrase import Named

_MOUNT = re.compile(r"(?:jabal|jebel|mount|tall?|tell) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A candidate with what speaks for it: its fit, how it lies in its surroundings, how much it weighs among namesakes."""

    candidate: Candidate
    fit: float
    agreement: float | None
    of_kind: float
    weight: float
    reasons: tuple[str, ...]


def weighed(found: Sequence[Candidate], named: Named, contexts: Sequence[Context], index: Index) -> list[Weighed]:
    return [_weighed(candidate, named, contexts, index) for candidate in found]


def _weighed(candidate: Candidate, named: Named, contexts: Sequence[Context], index: Index) -> Weighed:
    agreed, told = agreement(candidate.place, contexts, index)
    signals = [signal(candidate.place, named, agreed) for signal in SIGNALS]
    fit = candidate.likeness * math.prod(weight for weight, _ in signals)
    reasons = (f"{candidate.basis} {candidate.likeness:.2f}", *(reason for _, reason in signals if reason), *told)
    heavy = weight(candidate.place, fit, named)
    return Weighed(candidate=candidate, fit=fit, agreement=agreed, of_kind=signals[1][0], weight=heavy, reasons=reasons)


def _by_parent(_place: Place, _named: Named, agreement: float | None) -> tuple[float, str]:
    return (1.0 if agreement is None else agreement), ""


def _by_kind(place: Place, named: Named, _agreement: float | None) -> tuple[float, str]:
    """The kind that the wording names; an area and its seat share a name, and the bare name of a town is the town."""
    if named.nouns:
        if place.kind in named.nouns or _is_called_so(place, named):
            return 1.0, f"a {place.kind} as worded"
        other = _STREET_KIND if named.nouns == words.STREET else _OTHER_KIND.get((min(named.nouns), place.kind), 0.75)
        return other, f"a {place.kind}, not as worded"
    if named.relation in _AROUND_A_TOWN:
        return _AROUND_KIND.get(place.kind, 1.0), ""
    return _BARE_KIND.get(place.kind, 1.0), ""


# Streets bear the names of towns all over the country.
_STREET_KIND = 0.3


def _is_called_so(place: Place, named: Named) -> bool:
    """A village that is called Jabal X is what "Mount X" means, where no mountain is known."""
    return named.nouns == words.NATURAL and place.kind == "settlement" and _MOUNT.match(place.name) is not None


# What a bare name rather is: SPEC 6.3 reads a bare governorate's name as the governorate.
_BARE_KIND = {"admin1": 1.05, "admin2": 0.9, "admin3": 0.89, "natural": 0.95}
# "near Latakia" is the town; "the countryside of Latakia" stays the governorate's (SPEC 6.3).
_AROUND_A_TOWN = ("near", "edge", "hill", "away", "side", "facility", "road")
_AROUND_KIND = {"admin1": 0.8, "admin2": 0.8, "admin3": 0.8}
# How far a place of another kind than the wording's noun may still be meant.
_OTHER_KIND = {
    ("settlement", "admin1"): 0.3, ("settlement", "admin2"): 0.4, ("settlement", "admin3"): 0.4, ("settlement", "quarter"): 0.75,
    ("settlement", "natural"): 0.5, ("settlement", "site"): 0.7, ("quarter", "settlement"): 0.9, ("quarter", "admin2"): 0.5,
    ("quarter", "admin1"): 0.3, ("quarter", "admin3"): 0.5, ("admin2", "settlement"): 0.85, ("admin2", "admin3"): 0.88,
    ("admin3", "settlement"): 0.85, ("admin3", "admin2"): 0.85, ("admin1", "settlement"): 0.6, ("admin1", "admin2"): 0.7,
    ("admin1", "admin3"): 0.6, ("natural", "settlement"): 0.8,
}  # fmt: skip


def _by_country(place: Place, _named: Named, _agreement: float | None) -> tuple[float, str]:
    return (1.0, "") if place.latitude is not None or place.kind in ("country", "admin1") else (0.5, "has no point")


Signal = Callable[[Place, Named, float | None], tuple[float, str]]
SIGNALS: tuple[Signal, ...] = (_by_parent, _by_kind, _by_country)


def rivals(best: Weighed, others: Sequence[Weighed]) -> list[Weighed]:
    return [other for other in others if not is_same_spot(best.candidate.place, other.candidate.place)]
