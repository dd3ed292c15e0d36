"""Which near name is meant, if any: how many slips are allowed, by how narrow the wording's surroundings are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline import names
from pipeline.geocode.choosing.candidates import FOLDED, LONG_SKELETON, NEAR_BEST, near_candidates
from pipeline.geocode.choosing.index import Index
from pipeline.geocode.choosing.signals import Weighed, rivals, weighed
from pipeline.geocode.choosing.surroundings import INSIDE, WELL_KNOWN, Context, room
from pipeline.geocode.wording.phrase import Named

# Near names, chosen on spellings held back (tests/bench): how great a share of its letters may be slips, where what holds the
# place holds at most so many settlements; the second share with another consonant, a graver slip than another vowel. Beyond
# these, places that are not in the gazetteer are taken for others oftener than one time in twenty. Where nothing is said of
# where the place lies, a short name is never a near name. The next near name must have so many slips more.
SHARES = ((60, 0.30, 0.24), (120, 0.22, 0.17), (700, 0.17, 0.12), (1_200, 0.15, 0.08), (10_000, 0.11, 0.08))
SHARE_ALONE, MOST, LEAD = 0.08, 2.2, 0.25
# One vowel that is heard otherwise, or not at all.
A_VOWEL = 0.45
# The name of a town this large is hardly ever a slip for another's: never but within so few settlements.
FEW = 700
# Near names are of the kind that the wording names, or nearly.
LEAST_OF_KIND = 0.75


def nearest(named: Named, found: Sequence[Weighed], contexts: Sequence[Context], index: Index) -> list[Weighed]:
    """The one near name among those that lie where they should, if it leads the next; a site or hill is never at one.

    ``found`` are the places elsewhere that bear the name as it is written.
    """
    if named.relation in ("facility", "outlying", "hill"):
        return []
    near = weighed(near_candidates((named.name, *named.spellings), index), named, contexts, index)
    placed = [one for one in near if (one.agreement is None or one.agreement >= INSIDE) and one.of_kind >= LEAST_OF_KIND]
    if not placed:
        return []
    best = placed[0]
    others = rivals(best, placed[1:])
    lead = others[0].candidate.slips - best.candidate.slips if others else LEAD
    held = room(best.candidate.place, contexts, index)
    share, most = NEAR_BEST - best.candidate.likeness, _most_slips(named, best, held)
    if any(one.candidate.place.population >= WELL_KNOWN for one in found):
        most = min(most, SHARE_ALONE) if held is not None and held <= FEW else -1.0
    return [_scaled(best, share, most)] if lead >= LEAD and best.candidate.slips <= MOST and share <= most else []


def _most_slips(named: Named, one: Weighed, held: int | None) -> float:
    """The share of letters that may be slips, by how many settlements the wording's surroundings hold."""
    if held is None:
        return SHARE_ALONE if len(names.skeleton(names.folded(named.name))) >= LONG_SKELETON else -1.0
    same, other = next(((same, other) for most, same, other in SHARES if held <= most), SHARES[-1][1:])
    return same if one.candidate.is_same_skeleton else other


def _scaled(one: Weighed, share: float, most: float) -> Weighed:
    """A slip counts the less, the more of them are allowed: the score is what such answers have been worth."""
    fit = one.fit * (NEAR_BEST - share * min(SHARE_ALONE / most, 1.0)) / one.candidate.likeness
    return replace(one, fit=fit)


def nearly_so(
    spellings: tuple[str, ...], found: Sequence[Weighed], named: Named, contexts: Sequence[Context], index: Index
) -> list[Weighed]:
    """Places that are called so but for a vowel, beside those whose name only folds to the same: either may be meant."""
    if contexts or max(found, key=lambda one: one.fit).candidate.basis != FOLDED:
        return []
    known = {one.candidate.place.place_id for one in found}
    near = [one for one in near_candidates(spellings, index) if one.slips <= A_VOWEL and one.place.place_id not in known]
    return weighed(near, named, contexts, index)
