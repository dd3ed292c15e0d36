"""Whether a wording speaks of a place that lies beyond what the gazetteer covers."""

from __future__ import annotations

from pipeline.geocode.choosing.candidates import near_candidates
from pipeline.geocode.choosing.choice import Choice
from pipeline.geocode.choosing.index import Index, Place
from pipeline.geocode.choosing.surroundings import WELL_KNOWN, surroundings
from pipeline.geocode.wording import words
from pipeline.geocode.wording.phrase import Named

# What is shorter stands for nothing ("?", "NA") or for something else.
SHORTEST = 3


def abroad(named: Named, others: tuple[Named, ...]) -> str | None:
    """The well-known place abroad that is meant, or that holds what is meant."""
    held_by = [other.name for other in others if other.relation in ("at", "hill") and _is_foreign(other)]
    return named.name if _is_foreign(named) and not others else next(iter(held_by), None)


def _is_foreign(named: Named) -> bool:
    return not words.ABROAD.isdisjoint((named.name.casefold(), named.whole.casefold()))


def unheard_of(choice: Choice, tail: tuple[Named, ...], around: tuple[Named, ...], index: Index) -> str | None:
    """What is said to hold the chosen place, where nobody here has heard of it ("Salma, Kandahar"): a village is not that one.

    Behind a town may stand a quarter that no list has; in a column of areas stand areas.
    """
    if choice.chosen is None or not (tail or around):
        return None
    holders = around if _is_well_known(choice.chosen.place) else (*tail, *around)
    unheard = [holder.name for holder in holders if _is_bare(holder) and not _is_misspelt(holder, index)]
    return unheard[0] if unheard and not surroundings((*tail, *around), index) else None


def _is_bare(holder: Named) -> bool:
    is_named = len(holder.name) >= SHORTEST
    return is_named and holder.relation == "at" and not holder.nouns and not holder.aside


def _is_misspelt(holder: Named, index: Index) -> bool:
    """Whether the name may be a slip for an area or a large town."""
    return any(_is_well_known(near.place) for near in near_candidates((holder.name,), index))


def _is_well_known(place: Place) -> bool:
    return place.kind.startswith("admin") or place.population >= WELL_KNOWN
