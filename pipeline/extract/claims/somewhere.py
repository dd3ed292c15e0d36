"""Which acts are told of an area alone, in a report that names a town of it or tells another act: nobody knows where (D40)."""

import re
from collections.abc import Iterable, Sequence

from pipeline.extract.claims.doubts import Doubt
from pipeline.extract.claims.drafting import ACTS_TOLD, Draft
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.acts import ATTACKS, are_one
from pipeline.extract.places.roles import LOCATION
from pipeline.extract.places.site import VILLAGE, Site
from pipeline.extract.words.letters import plain

# How an area is worded that has towns in it, by the kind of place that must bear its name.
_WORDED = (
    (
        "admin1",
        re.compile(
            r"\b(?:provinces?|governorates?|countryside|region|rural|(?:city|cities|towns?|villages?|hamlets?) in)\b"
            r"|\b(?:town|village)$|محافظ|ريف"
        ),
    ),
    ("admin2", re.compile(r"\b(?:sub)?districts?\b")),
    ("admin3", re.compile(r"\b(?:sub)?districts?\b|(?<![^\W_])(?:ال)?ناحي")),
)
_TAKEN = frozenset({"territory_taken", "territory_regained"})
SAID = "tell of an act somewhere in an area, in a report that names a town of it or tells another act: no event is made of it"
REMEDY = "read where it happened and, if the report says so, write the claim with that place into the ledger"


def leave_to_a_person(drafts: Sequence[Draft], read: Sequence[Reading]) -> list[Doubt]:
    """The acts of which no event is to be made, each as a doubt; their drafts count as told of many acts."""
    wide = [draft for draft in drafts if draft.acts == "one" and _is_violence(draft) and _is_wide(draft)]
    towns = dict(town for reading in read for town in _towns(reading)) if wide else {}
    found = []
    for draft in wide:
        nearer = (name not in draft.names and not site.areas.isdisjoint(_areas(draft)) for name, site in towns.items())
        elsewhere = any(_is_elsewhere(other, draft) for other in drafts)
        if (draft.carried and not _is_told_there(draft, drafts)) or elsewhere or any(nearer):
            draft.acts = "many"
            found.append(Doubt(draft.start, draft.end, SAID, REMEDY))
    return found


def _is_elsewhere(other: Draft, draft: Draft) -> bool:
    """Whether the other is violence at a place of its own, which may be where this took place."""
    return _is_violence(other) and bool(other.names) and not other.area and other.names != draft.names


def _is_told_there(draft: Draft, drafts: Iterable[Draft]) -> bool:
    """Whether a sentence that names the area itself tells the act."""
    told = (other for other in drafts if not other.carried and other.names == draft.names and _is_violence(other))
    return any(are_one(other.act, draft.act) and other.meets(draft) for other in told)


def _is_violence(draft: Draft) -> bool:
    return draft.act in ATTACKS | _TAKEN and draft.kind in ACTS_TOLD


def _is_wide(draft: Draft) -> bool:
    if draft.place is None or len(draft.place.sites) != 1 or draft.place.is_abroad:
        return False
    kinds, worded = draft.place.sites[0].kinds, plain(draft.place.text)
    return any(kind in kinds and words.search(worded) for kind, words in _WORDED)


def _areas(draft: Draft) -> frozenset[str]:
    return draft.place.sites[0].areas if draft.place is not None else frozenset()


def _towns(reading: Reading) -> Iterable[tuple[str, Site]]:
    """By name; of a province's name nobody knows whether it means its city."""
    sites = (site for place in reading.places for site in place.sites if site.role == LOCATION)
    named = ((reading.letters.text[site.start : site.end], site) for site in sites)
    return ((name, site) for name, site in named if site.kinds & VILLAGE and "admin1" not in site.kinds)
