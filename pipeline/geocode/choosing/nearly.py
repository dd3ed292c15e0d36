"""Which near name is meant, if any: how many slips are allowed, by how narrow the wording's surroundings are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from pipeline import names
from pipeline.geocode.choosing.candidates import FOLDED, NEAR_BEST, near_candidates
from pipeline.geocode.choosing.index import Index
from pipeline.geocode.choosing.namesakes import is_same_spot
from pipeline.geocode.choosing.signals import Weighed, rivals, weighed
from pipeline.geocode.choosing.surroundings import INSIDE, WELL_KNOWN, Context, room
from pipeline.geocode.wording.phrase import Named

# Near names, chosen on spellings held back (tests/bench): how great a share of its letters may be slips, where what holds the
# place holds at most so many settlements; the second share with another consonant, a graver slip than another vowel. Beyond
# these, places that are not in the gazetteer are taken for others oftener than one time in twenty. The next near name must
# have so many slips more.
SHARES = ((60, 0.30, 0.24), (120, 0.22, 0.17), (700, 0.17, 0.12), (1_200, 0.15, 0.08), (10_000, 0.11, 0.08))
MOST, LEAD = 2.2, 0.25
# Where nothing is said of where the place lies: of names with so many consonants the share, and the lead; none of shorter ones.
ALONE = ((6, 0.12, 0.25), (5, 0.10, 0.40), (4, 0.08, 0.70), (3, 0.06, 0.70))
NEVER = (-1.0, LEAD)
# So great a share of slips takes nothing from the score; the more are allowed, the less each counts.
FREE_SHARE = 0.08
# One vowel that is heard otherwise, or not at all.
A_VOWEL = 0.45
# The name of a town this large is hardly ever a slip for another's: never but within so few settlements.
FEW = 700
# Near names are of the kind that the wording names, or nearly.
LEAST_OF_KIND, LEAST_ALONE = 0.75, 0.90


def nearest(named: Named, found: Sequence[Weighed], contexts: Sequence[Context], index: Index) -> list[Weighed]:
    """The one near name among those that lie where they should, if it leads the next; a site or hill is never at one.

    ``found`` are the places elsewhere that bear the name as it is written.
    """
    if named.relation in ("facility", "outlying", "hill") or (named.bearing is not None and not contexts):
        return []
    near = weighed(near_candidates((named.name, *named.spellings), index), named, contexts, index)
    least_of_kind = LEAST_OF_KIND if contexts else LEAST_ALONE
    placed = [one for one in near if (one.agreement is None or one.agreement >= INSIDE) and one.of_kind >= least_of_kind]
    if not placed:
        return []
    best = _best(placed)
    held = room(best.candidate.place, contexts, index)
    share, (most, lead) = NEAR_BEST - best.candidate.likeness, _allowed(named, best, held)
    if any(one.candidate.place.population >= WELL_KNOWN for one in found):
        most = min(most, FREE_SHARE) if held is not None and held <= FEW else -1.0
    is_near = share <= most and best.candidate.slips <= MOST and _lead(best, placed) >= lead
    return [_scaled(best, share, most)] if is_near else []


def _best(placed: Sequence[Weighed]) -> Weighed:
    """The likest name; an area and its seat share theirs, and the bare name is rather that of the one or the other."""
    first = placed[0].candidate
    same = [one for one in placed if one.candidate.likeness == first.likeness and is_same_spot(one.candidate.place, first.place)]
    return max(same, key=lambda one: one.fit)


def _lead(best: Weighed, placed: Sequence[Weighed]) -> float:
    """How many slips more the next place needs that is another answer."""
    others = rivals(best, [one for one in placed if one is not best])
    return others[0].candidate.slips - best.candidate.slips if others else inf


def _allowed(named: Named, one: Weighed, held: int | None) -> tuple[float, float]:
    """The share of letters that may be slips, by how many settlements the wording's surroundings hold; and the least lead."""
    if held is None:
        consonants = len(names.skeleton(names.folded(named.name)))
        return next(((share, lead) for least, share, lead in ALONE if consonants >= least), NEVER)
    same, other = next(((same, other) for most, same, other in SHARES if held <= most), SHARES[-1][1:])
    return same if one.candidate.is_same_skeleton else other, LEAD


def _scaled(one: Weighed, share: float, most: float) -> Weighed:
    """A slip counts the less, the more of them are allowed: the score is what such answers have been worth."""
    fit = one.fit * (NEAR_BEST - share * min(FREE_SHARE / most, 1.0)) / one.candidate.likeness
    return replace(one, fit=fit)


def nearly_so(
    spellings: tuple[str, ...], found: Sequence[Weighed], named: Named, contexts: Sequence[Context], index: Index
) -> list[Weighed]:
    """Places that are called so but for a vowel, beside those whose name only folds to the same: either may be meant."""
    if contexts or max(found, key=lambda one: one.fit).candidate.basis != FOLDED:
        return []
    known = {one.candidate.place.place_id for one in found}
    near = [
        one
        for one in near_candidates(spellings, index)
        if one.slips <= A_VOWEL and not one.is_across and one.place.place_id not in known
    ]
    return weighed(near, named, contexts, index)
