"""Which of the candidates a name means: signals weigh each, the best must lead by a margin, or none is chosen."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from pipeline import names
from pipeline.geocode import words
from pipeline.geocode.candidates import LONG_SKELETON, NEAR_BEST, Candidate, candidates, near_candidates
from pipeline.geocode.index import Index, Place
from pipeline.geocode.namesakes import apart, is_same_spot, weight
from pipeline.geocode.phrase import Named
from pipeline.geocode.surroundings import INSIDE, Context, agreement, is_close, surroundings

# A fit below this is not the place; a share below that among the namesakes is not a choice: a wrong place costs as much
# as four that are missing, so that a choice must be right four times in five.
LEAST_FIT, LEAST_SHARE = 0.70, 0.80
# Near names, chosen on spellings held back (tests/bench): beyond these shares of slips, or so many slips, places that are not
# in the gazetteer are taken for others oftener than one time in twenty. What is said of where the place lies buys slips;
# without it, a short name is never a near name. The next near name must have so many slips more.
SHARE_IN_DISTRICT, SHARE_IN_GOVERNORATE, SHARE_ALONE, MOST, LEAD = 0.13, 0.11, 0.08, 1.2, 0.25
# Another consonant is a graver slip than another vowel.
SHARE_WITH_CONSONANT = 0.11
# Near names are of the kind that the wording names, or nearly.
LEAST_OF_KIND = 0.75
# Wordings in these relations may hold a facility.
_OF_A_SITE = ("facility", "near", "edge", "hill")
_SITE_KINDS = tuple((kind, re.compile(rf"(?<!\w)(?:ال)?(?:{pattern})(?!\w)", re.IGNORECASE)) for kind, pattern in words.SITE_KINDS)
_TRANSLATED = tuple((re.compile(pattern, re.IGNORECASE), forms) for pattern, forms in words.TRANSLATED)
_MOUNT = re.compile(r"(?:jabal|jebel|mount|tall?|tell) ", re.IGNORECASE)
_OF = re.compile(r"(?:the )?(.+?) (?:of|at|in) (?:the )?(.+)|(.+) (?:في|ب) ?(.+)", re.IGNORECASE)
# The name of a town this large is never a slip for another's.
WELL_KNOWN = 20_000
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weighed:
    candidate: Candidate
    fit: float
    agreement: float | None
    of_kind: float
    weight: float
    reasons: tuple[str, ...]


def chosen(named: Named, around: Sequence[Named], index: Index) -> Choice:
    """The place that ``named`` means among ``around`` (names that hold it or lie by it)."""
    contexts = surroundings(around, index)
    weighed: list[_Weighed] = []
    for is_whole, spellings in _ways_to_say(named, around):
        found = candidates(spellings, index)
        weighed += _weighed(found, named, contexts, index)
        if any(one.fit >= LEAST_FIT for one in weighed):
            return _at_its_site(named, replace(_decided(named, weighed, index), is_whole=is_whole), index)
    if max((one.candidate.place.population for one in weighed), default=0) >= WELL_KNOWN:
        return _decided(named, weighed, index)
    near = _weighed(near_candidates((named.name, *named.spellings), index), named, contexts, index)
    return _decided(named, [*weighed, *_nearest(named, near, contexts, index)], index)


def _ways_to_say(named: Named, around: Sequence[Named]) -> tuple[tuple[bool, tuple[str, ...]], ...]:
    """The whole wording first ("Hmeimim air base"), a site with its town's name, then the name without its nouns."""
    kinds = [" ".join(named.whole.split()[start:]) for start in (0, -2, -1)]
    of_town = tuple(f"{other.name} {kind}" for other in around if other.name for kind in kinds)
    is_site = named.relation in _OF_A_SITE
    whole = (named.whole, *_translated(named.whole), *(named.spellings if named.whole == named.name else ()))
    ways = [(True, whole), (True, (*_turned(named.whole), *of_town) if is_site else ())]
    return tuple((is_whole, way) for is_whole, way in [*ways, (False, (named.name, *named.spellings))] if way)


def _translated(whole: str) -> tuple[str, ...]:
    """Names with a part that sources translate ("Upper X"), as the gazetteer may write them."""
    found = [(match, forms) for pattern, forms in _TRANSLATED if (match := pattern.fullmatch(whole))]
    return tuple(form.format(x=next(filter(None, match.groups()))) for match, forms in found for form in forms)


def _at_its_site(named: Named, choice: Choice, index: Index) -> Choice:
    """ "the Russian base near Hmeimim": of a facility in or by a town, the town's one site of that kind."""
    if choice.chosen is None or named.relation not in _OF_A_SITE or choice.chosen.place.kind != "settlement":
        return choice
    asked = _kinds_of_site(named.whole)
    listed = [number for number in index.sites.get(choice.chosen.place.place_id, ()) if asked]
    fitting = [number for number in listed if asked <= _kinds_of_site(" | ".join(index.spellings(number)))]
    located = [number for number in fitting if not index.place(number).is_parents_point] or fitting
    if len(located) != 1:
        return choice
    site = index.place(located[0])
    reason = f"{choice.reason}; the one {' '.join(sorted(asked))} there"
    return replace(choice, chosen=replace(choice.chosen, place=site), is_site=True, reason=reason)


def _kinds_of_site(text: str) -> frozenset[str]:
    return frozenset(kind for kind, pattern in _SITE_KINDS if pattern.search(text))


def _turned(whole: str) -> tuple[str, ...]:
    """ "the headquarters of the naval forces" is the naval forces headquarters."""
    found = _OF.fullmatch(whole)
    if not found:
        return ()
    what, where = (found[1], found[2]) if found[1] else (found[3], found[4])
    return (f"{where} {what}", f"{what} {where}", f"{where} {what.split()[-1]}")


def _weighed(found: Sequence[Candidate], named: Named, contexts: Sequence[Context], index: Index) -> list[_Weighed]:
    return [_weigh(candidate, named, contexts, index) for candidate in found]


def _weigh(candidate: Candidate, named: Named, contexts: Sequence[Context], index: Index) -> _Weighed:
    agreed, told = agreement(candidate.place, contexts, index)
    signals = [signal(candidate.place, named, agreed) for signal in SIGNALS]
    fit = candidate.likeness * math.prod(weight for weight, _ in signals)
    reasons = (f"{candidate.basis} {candidate.likeness:.2f}", *(reason for _, reason in signals if reason), *told)
    heavy = weight(candidate.place, fit, named)
    return _Weighed(candidate=candidate, fit=fit, agreement=agreed, of_kind=signals[1][0], weight=heavy, reasons=reasons)


def _by_parent(_place: Place, _named: Named, agreement: float | None) -> tuple[float, str]:
    return (1.0 if agreement is None else agreement), ""


def _by_kind(place: Place, named: Named, _agreement: float | None) -> tuple[float, str]:
    """The kind that the wording names; an area and its seat share a name, and the bare name of a town is the town."""
    if named.nouns:
        if place.kind in named.nouns or _is_called_so(place, named):
            return 1.0, f"a {place.kind} as worded"
        other = _STREET_KIND if named.nouns == words.QUARTER | words.SITE else _OTHER_KIND.get((min(named.nouns), place.kind), 0.75)
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
    ("settlement", "admin1"): 0.3, ("settlement", "admin2"): 0.4, ("settlement", "admin3"): 0.4, ("settlement", "quarter"): 0.9,
    ("settlement", "natural"): 0.5, ("settlement", "site"): 0.7, ("quarter", "settlement"): 0.9, ("quarter", "admin2"): 0.5,
    ("quarter", "admin1"): 0.3, ("quarter", "admin3"): 0.5, ("admin2", "settlement"): 0.85, ("admin2", "admin3"): 0.88,
    ("admin3", "settlement"): 0.85, ("admin3", "admin2"): 0.85, ("admin1", "settlement"): 0.6, ("admin1", "admin2"): 0.7,
    ("admin1", "admin3"): 0.6, ("natural", "settlement"): 0.8,
}  # fmt: skip


def _by_country(place: Place, _named: Named, _agreement: float | None) -> tuple[float, str]:
    return (1.0, "") if place.latitude is not None or place.kind in ("country", "admin1") else (0.5, "has no point")


Signal = Callable[[Place, Named, float | None], tuple[float, str]]
SIGNALS: tuple[Signal, ...] = (_by_parent, _by_kind, _by_country)


def _nearest(named: Named, near: Sequence[_Weighed], contexts: Sequence[Context], index: Index) -> list[_Weighed]:
    """The one near name among those that lie where they should, if it leads the next; a site or hill is never at one."""
    if named.relation in ("facility", "hill"):
        return []
    placed = [one for one in near if (one.agreement is None or one.agreement >= INSIDE) and one.of_kind >= LEAST_OF_KIND]
    if not placed:
        return []
    best = placed[0]
    rivals = _rivals(best, placed[1:])
    lead = rivals[0].candidate.slips - best.candidate.slips if rivals else LEAD
    share = NEAR_BEST - best.candidate.likeness
    return [best] if lead >= LEAD and share <= _most_slips(named, best, contexts, index) else []


def _most_slips(named: Named, one: _Weighed, contexts: Sequence[Context], index: Index) -> float:
    """The share of letters that may be slips, by how narrow the wording's surroundings are."""
    if one.candidate.slips > MOST:
        return -1.0
    is_same = one.candidate.is_same_skeleton
    if is_close(one.candidate.place, contexts, index):
        return SHARE_IN_DISTRICT if is_same else SHARE_WITH_CONSONANT
    if one.agreement is not None:
        return SHARE_IN_GOVERNORATE if is_same else SHARE_ALONE
    return SHARE_ALONE if len(names.skeleton(names.folded(named.name))) >= LONG_SKELETON else -1.0


def _decided(named: Named, weighed: Sequence[_Weighed], index: Index) -> Choice:
    if not weighed:
        return Choice(chosen=None, score=0.0, runner_up=None, reason=f"no place is called {named.name!r} or nearly so")
    ranked = sorted(weighed, key=lambda one: (-one.weight, one.candidate.place.place_id))
    fitting = [one for one in ranked if one.fit >= LEAST_FIT]
    if not fitting:
        return _refused(ranked)
    best = fitting[0]
    rivals = _rivals(best, fitting[1:])
    runner_up = rivals[0].candidate.place if rivals else None
    share = best.weight / (best.weight + sum(rivals[at].weight for at in apart([rival.candidate.place for rival in rivals])))
    score = min(best.fit, 1.0) * share
    if _lacks_its_cue(best, named):
        told = f"{best.candidate.place.name} {best.candidate.place.place_id}: the bare name is also a {best.candidate.place.cue}"
        return Choice(chosen=None, score=score / 2, runner_up=best.candidate.place, reason=told)
    if share < LEAST_SHARE:
        told = " or ".join(f"{one.candidate.place.name} {one.candidate.place.place_id}" for one in [best, *rivals][:3])
        tied = tuple(one.candidate.place for one in [best, *rivals] if one.weight >= TIED_SHARE * best.weight)
        told = f"nothing tells which place called so: {told}"
        return Choice(chosen=None, score=score, runner_up=runner_up, reason=told, tied=tied)
    return Choice(
        chosen=_seat_of(best.candidate, named, index),
        score=score,
        runner_up=runner_up,
        reason=", ".join(best.reasons),
        is_agreed=(best.agreement or 0.0) >= INSIDE,
    )


def _rivals(best: _Weighed, others: Sequence[_Weighed]) -> list[_Weighed]:
    return [other for other in others if not is_same_spot(best.candidate.place, other.candidate.place)]


def _lacks_its_cue(one: _Weighed, named: Named) -> bool:
    """A small place whose name is also a word, a person or a club needs a noun, a relation or a parent to be meant.

    Universities, mosques and schools are called after people and days: never the village of that name.
    """
    place, is_bare = one.candidate.place, not named.nouns and named.relation == "at"
    if (
        place.cue is not None
        and named.relation == "facility"
        and place.kind == "settlement"
        and place.population < KNOWN_WITHOUT_CUE
    ):
        return True
    if place.cue is None or not is_bare or (one.agreement or 0.0) >= INSIDE:
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


def _refused(ranked: Sequence[_Weighed]) -> Choice:
    best = max(ranked, key=lambda one: one.fit)
    place = best.candidate.place
    why = "lies elsewhere" if best.agreement is not None and best.agreement < 0.5 else "does not fit"
    return Choice(
        chosen=None,
        score=best.fit,
        runner_up=place,
        reason=f"{place.name} {place.place_id} {why}: {', '.join(best.reasons)}",
    )
