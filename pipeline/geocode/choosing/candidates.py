"""Which places of the gazetteer a name may mean, and how well its spelling fits each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pipeline import names
from pipeline.geocode.choosing.index import Index, Place, shortened
from pipeline.names import Folded
from pipeline.slips import share_of_slips

EXACT, ALIAS, FOLDED, NEAR = "gazetteer_exact", "gazetteer_alias", "gazetteer_folded", "near_name"
# A name written so beats one that only folds to the same, and an official name a by-name, four to one (``namesakes``).
LIKENESS = {EXACT: 1.0, ALIAS: 0.99, FOLDED: 0.92}
BY_NAME = 0.92
# A near name is never as good as a folded one; slips on more than this share of its letters make another name.
NEAR_BEST, MOST_SLIPS = 0.90, 0.30
# A slip in a by-name of a village counts so many times: it is hardly what sources call the place, much less misspelt.
BY_NAME_SLIPS = 2.0
# Of a place whose Arabic name is known, what romanisers made of it tells little of another Arabic spelling: so many consonants
# that agree are as good as one with this share of slips; fewer are chance.
ROMANISED_SHARES = ((5, 0.10), (4, 0.16))
# Latin letters that are written for no other Arabic ones: q (though k may stand for ق too), an apostrophe before a vowel, a last
# h that is no feminine ending. A place whose Arabic name has none of these is hardly meant.
SURE_LETTERS = (
    (re.compile("[qQḳḲ]"), "ق"),
    (re.compile(r"(?<=[^\W\d_])['’‘`ʿʾ](?=[aeiou])", re.IGNORECASE), "عءأإئؤآ"),
    (re.compile(r"[uoū]h\b", re.IGNORECASE), "حه"),
)
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
    is_across: bool = False


class _Heard(NamedTuple):
    """How like a known spelling is to one that was asked for; the least of several is the likest."""

    share: float
    slips: float
    is_other_skeleton: bool
    is_across: bool


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
    return bool(known) and not all(set(arabic) & set(known) for arabic in sure)


def near_candidates(spellings: tuple[str, ...], index: Index) -> tuple[Candidate, ...]:
    """Places whose names sound like one of the spellings without being the same name."""
    least: dict[int, _Heard] = {}
    for spelling in spellings:
        for number, heard in _sounds_so(names.folded(spelling), index):
            least[number] = min(least.get(number, heard), heard)
    ranked = sorted(least.items(), key=lambda entry: (entry[1], index.ids[entry[0]]))
    return tuple(
        Candidate(
            place=index.place(number),
            basis=NEAR,
            likeness=NEAR_BEST - heard.share,
            slips=heard.slips,
            is_same_skeleton=not heard.is_other_skeleton,
            is_across=heard.is_across,
        )
        for number, heard in ranked
    )


def _written_so(spelling: str, index: Index) -> Iterator[tuple[int, str, str]]:
    """Places that bear the spelling: number, tier, kind of the name."""
    for number, kind in index.bearing(spelling.strip()):
        yield number, EXACT if kind == "official" else ALIAS, kind
    whole, *rest = map(names.key, names.readings(spelling))
    keys = [whole, *(key for key in rest if len(key) >= SHORTEST_AFTER_PARTICLE)]
    found = next((numbers for key in keys if (numbers := index.called(key))), [])
    yield from ((number, FOLDED, kind) for number, kind in found)


def _sounds_so(folded: Folded, index: Index) -> Iterator[tuple[int, _Heard]]:
    """Places with much the same consonants, by number."""
    skeleton = names.skeleton(folded)
    if len(skeleton) < SHORTEST_SKELETON:
        return
    for other in sorted({known for shorter in shortened(skeleton) for known in index.by_shorter_skeleton.get(shorter, ())}):
        for known in index.by_skeleton[other]:
            slips, share = share_of_slips(folded, known, MOST_SLIPS)
            if share <= MOST_SLIPS:
                is_across = names.is_arabic(folded) != names.is_arabic(known)
                heard = _Heard(share, slips, other != skeleton, is_across)
                yield from (
                    (number, _of_place(heard, folded, number, kind, known, index))
                    for number, kind in index.called(names.key(known))
                )


def _of_place(heard: _Heard, folded: Folded, number: int, kind: str, known: Folded, index: Index) -> _Heard:
    """What a spelling is worth for one of the places that bear it."""
    if index.place(number).kind == "settlement" and index.is_by_name(number, kind, known):
        return heard._replace(share=heard.share * BY_NAME_SLIPS, slips=heard.slips * BY_NAME_SLIPS)
    if heard.is_across and names.is_arabic(folded) and number in index.named_in_arabic:
        consonants = len(names.skeleton(folded))
        least = next((share for most, share in ROMANISED_SHARES if consonants >= most), 1.0)
        return heard._replace(share=max(heard.share, least))
    return heard


def _sorted(best: dict[int, tuple[float, str]], index: Index) -> tuple[Candidate, ...]:
    ranked = sorted(best.items(), key=lambda entry: (-entry[1][0], index.ids[entry[0]]))
    return tuple(Candidate(place=index.place(number), basis=basis, likeness=likeness) for number, (likeness, basis) in ranked)
