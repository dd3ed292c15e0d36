"""Which places of the gazetteer a name may mean, and how well its spelling fits each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from pipeline import names
from pipeline.geocode.choosing.index import Index, Place, shortened
from pipeline.names import Folded

EXACT, ALIAS, FOLDED, NEAR = "gazetteer_exact", "gazetteer_alias", "gazetteer_folded", "near_name"
# A name written so beats one that only folds to the same, and an official name a by-name, four to one (``namesakes``).
LIKENESS = {EXACT: 1.0, ALIAS: 0.99, FOLDED: 0.92}
BY_NAME = 0.92
# A near name is never as good as a folded one; slips on more than this share of its letters make another name.
NEAR_BEST, MOST_SLIPS = 0.90, 0.30
ROUNDING = 1e-6
# Names with less than this share of letters in common need not be compared letter by letter.
LEAST_RATIO = 55
# So many consonants that agree across the scripts are a name, as good as one with this share of slips; fewer are chance.
LONG_SKELETON = 5
ACROSS = ((LONG_SKELETON, 0.10), (4, 0.16))
# A slip in a by-name of a village counts so many times: it is hardly what sources call the place, much less misspelt.
BY_NAME_SLIPS = 2.0
# q is written for ق and for no other letter, though k may stand for either: a place whose Arabic name has none is hardly meant.
SURE_LETTERS = ((re.compile("[qQḳḲ]"), "ق"),)
CONTRADICTED = 0.8
# A country is written as it is: what only folds to its name (Sérâya) is a village.
FOLDED_COUNTRY = 0.5
# Beside a namesake that fits both scripts of a wording, one that fits only one of them.
ONE_SCRIPT = 0.93
# The first letter of a shorter word is hardly ever an attached particle.
SHORTEST_AFTER_PARTICLE = 4
# One consonant agrees by chance too often to look for near names behind it.
SHORTEST_SKELETON = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that a name may mean: by which tier it was found and how like the spellings are, 0 to 1."""

    place: Place
    basis: str
    likeness: float
    slips: float = 0.0
    is_same_skeleton: bool = True


def candidates(spellings: tuple[str, ...], index: Index) -> tuple[Candidate, ...]:
    """Every place that bears one of the spellings, the best tier of each, in order of likeness and id."""
    best: dict[int, tuple[float, str]] = {}
    scripts: dict[int, set[bool]] = defaultdict(set)
    for spelling in spellings:
        for number, basis, kind in _written_so(spelling, index):
            scripts[number].add(names.is_arabic(spelling))
            likeness = LIKENESS[basis] * (BY_NAME if index.is_by_name(number, kind, spelling) else 1.0)
            likeness *= CONTRADICTED if basis != EXACT and _is_contradicted(spelling, number, index) else 1.0
            likeness *= FOLDED_COUNTRY if basis == FOLDED and index.place(number).kind == "country" else 1.0
            best[number] = max(best.get(number, (0.0, "")), (likeness, basis))
    most = max(map(len, scripts.values()), default=0)
    told = {
        number: (likeness * (1.0 if len(scripts[number]) == most else ONE_SCRIPT), basis)
        for number, (likeness, basis) in best.items()
    }
    return _sorted(told, index)


def _is_contradicted(spelling: str, number: int, index: Index) -> bool:
    """Whether the spelling has a Latin letter whose Arabic one none of the place's Arabic names has."""
    sure = [arabic for latin, arabic in SURE_LETTERS if latin.search(spelling)]
    known = "".join(name for name in index.spellings(number) if names.is_arabic(name)) if sure else ""
    return bool(known) and not all(arabic in known for arabic in sure)


def near_candidates(spellings: tuple[str, ...], index: Index) -> tuple[Candidate, ...]:
    """Places whose names sound like one of the spellings without being the same name."""
    least: dict[int, tuple[float, float, bool]] = {}
    for spelling in spellings:
        for number, share, slips, is_other in _sounds_so(names.folded(spelling), index):
            least[number] = min(least.get(number, (1.0, 0.0, True)), (share, slips, is_other))
    ranked = sorted(least.items(), key=lambda entry: (entry[1], index.ids[entry[0]]))
    return tuple(
        Candidate(place=index.place(number), basis=NEAR, likeness=NEAR_BEST - share, slips=slips, is_same_skeleton=not is_other)
        for number, (share, slips, is_other) in ranked
    )


def _written_so(spelling: str, index: Index) -> Iterator[tuple[int, str, str]]:
    """Places that bear the spelling: number, tier, kind of the name."""
    for number, kind in index.bearing(spelling.strip()):
        yield number, EXACT if kind == "official" else ALIAS, kind
    whole, *rest = map(names.key, names.readings(spelling))
    keys = [whole, *(key for key in rest if len(key) >= SHORTEST_AFTER_PARTICLE)]
    found = next((numbers for key in keys if (numbers := index.called(key))), [])
    yield from ((number, FOLDED, kind) for number, kind in found)


def _sounds_so(folded: Folded, index: Index) -> Iterator[tuple[int, float, float, bool]]:
    """Places with much the same consonants: number, share of letters that are slips, slips, whether one is a consonant."""
    skeleton = names.skeleton(folded)
    if len(skeleton) < SHORTEST_SKELETON:
        return
    for other in sorted({known for shorter in shortened(skeleton) for known in index.by_shorter_skeleton.get(shorter, ())}):
        for known in index.by_skeleton[other]:
            slips = _slips(folded, known, len(skeleton) if other == skeleton else 0)
            share = slips / max(len(names.key(folded)), len(names.key(known)))
            if share <= MOST_SLIPS:
                for number, kind in index.called(names.key(known)):
                    times = BY_NAME_SLIPS if _is_by_name_of_a_village(number, kind, known, index) else 1.0
                    yield number, share * times, slips * times, other != skeleton


def _is_by_name_of_a_village(number: int, kind: str, known: Folded, index: Index) -> bool:
    return index.place(number).kind == "settlement" and index.is_by_name(number, kind, known)


def _slips(folded: Folded, known: Folded, same: int) -> float:
    """Slips between two spellings; across scripts the consonants in common are all there is."""
    a, b = names.key(folded), names.key(known)
    if names.is_arabic(a) != names.is_arabic(b):
        return max(len(a), len(b)) * next((share for least, share in ACROSS if same >= least), 1.0)
    if fuzz.ratio(a, b) < LEAST_RATIO:
        return len(a) + len(b)
    return names.slips(folded, known, most=MOST_SLIPS * max(len(a), len(b)) + ROUNDING)


def _sorted(best: dict[int, tuple[float, str]], index: Index) -> tuple[Candidate, ...]:
    ranked = sorted(best.items(), key=lambda entry: (-entry[1][0], index.ids[entry[0]]))
    return tuple(Candidate(place=index.place(number), basis=basis, likeness=likeness) for number, (likeness, basis) in ranked)
