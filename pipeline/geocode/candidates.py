"""Which places of the gazetteer a name may mean, and how well its spelling fits each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from pipeline import names
from pipeline.geocode.index import Index, Place, shortened
from pipeline.names import Folded

EXACT, ALIAS, FOLDED, NEAR = "gazetteer_exact", "gazetteer_alias", "gazetteer_folded", "near_name"
# An official name clearly beats a by-name: between equals, five to one.
LIKENESS = {EXACT: 1.0, ALIAS: 0.99, FOLDED: 0.96}
BY_NAME = 0.91
# A near name is never as good as a folded one, and below this share of letters in common it is another name.
NEAR_BEST, NEAR_LEAST = 0.90, 0.72
# With the same consonants in the same order half of the letters may be vowels heard otherwise; three
# consonants carry less.
SAME_CONSONANTS, LEAST_RATIO, LEAST_RATIO_SHORT = 0.60, 0.55, 0.70
# Five consonants that agree across the scripts are a name; fewer are chance.
ACROSS, LONG_SKELETON = 0.80, 5
# Two consonants agree by chance too often to look for near names behind them.
SHORTEST_SKELETON = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that a name may mean: by which tier it was found and how like the spellings are, 0 to 1."""

    place: Place
    basis: str
    likeness: float


def candidates(spellings: tuple[str, ...], index: Index) -> tuple[Candidate, ...]:
    """Every place that bears one of the spellings, the best tier of each, in order of likeness and id."""
    best: dict[int, tuple[float, str]] = {}
    for spelling in spellings:
        for number, basis, kind in _written_so(spelling, index):
            likeness = LIKENESS[basis] * (BY_NAME if index.is_by_name(number, kind, spelling) else 1.0)
            best[number] = max(best.get(number, (0.0, "")), (likeness, basis))
    return _sorted(best, index)


def near_candidates(spellings: tuple[str, ...], index: Index) -> tuple[Candidate, ...]:
    """Places whose names sound like one of the spellings without being the same name."""
    best: dict[int, tuple[float, str]] = {}
    for spelling in spellings:
        for number, likeness in _sounds_so(names.folded(spelling), index):
            best[number] = max(best.get(number, (0.0, "")), (likeness, NEAR))
    return _sorted(best, index)


def _written_so(spelling: str, index: Index) -> Iterator[tuple[int, str, str]]:
    """Places that bear the spelling: number, tier, kind of the name."""
    for number, kind in index.bearing(spelling.strip()):
        yield number, EXACT if kind == "official" else ALIAS, kind
    keys = map(names.key, names.readings(spelling))
    found = next((numbers for key in keys if (numbers := index.called(key))), [])
    yield from ((number, FOLDED, kind) for number, kind in found)


def _sounds_so(folded: Folded, index: Index) -> Iterator[tuple[int, float]]:
    skeleton = names.skeleton(folded)
    if len(skeleton) < SHORTEST_SKELETON:
        return
    for other in sorted({known for shorter in shortened(skeleton) for known in index.by_shorter_skeleton.get(shorter, ())}):
        for known in index.by_skeleton[other]:
            slips = (other != skeleton) + (_opens_with_vowel(folded) != _opens_with_vowel(known))
            likeness = _likeness(folded, known, slips, len(skeleton))
            if likeness >= NEAR_LEAST:
                yield from ((number, likeness) for number, _ in index.called(names.key(known)))


def _opens_with_vowel(name: Folded) -> bool:
    return name[0] in "aiuاعيو"


def _likeness(folded: Folded, known: Folded, slips: int, length: int) -> float:
    """Letters in common, less a share for a slip among the consonants; across scripts the consonants are all there is."""
    if names.is_arabic(folded) != names.is_arabic(known):
        return ACROSS if length >= LONG_SKELETON and not slips else 0.0
    ratio = fuzz.ratio(names.key(folded), names.key(known)) / 100
    if slips:
        return NEAR_BEST * ratio - slips * 0.5 / length
    least = LEAST_RATIO if length > SHORTEST_SKELETON else LEAST_RATIO_SHORT
    return SAME_CONSONANTS + (NEAR_BEST - SAME_CONSONANTS) * ratio if ratio >= least else 0.0


def _sorted(best: dict[int, tuple[float, str]], index: Index) -> tuple[Candidate, ...]:
    ranked = sorted(best.items(), key=lambda entry: (-entry[1][0], index.ids[entry[0]]))
    return tuple(Candidate(place=index.place(number), basis=basis, likeness=likeness) for number, (likeness, basis) in ranked)
