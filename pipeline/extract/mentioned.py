"""Which of the names in a report are places where something happened, and in what each is said to lie."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.extract.claims.drafting import Draft
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.cues import TELLS
from pipeline.extract.phrases.scenes import AREA, POINT, Place, is_an_area
from pipeline.extract.places.cities import surroundings_of
from pipeline.extract.places.roles import AWAY, BESIDE, CONTAINER, LOCATION
from pipeline.extract.places.site import NATURAL, Site
from pipeline.extract.words.letters import Letters

# A word of harm or of an act, or one that points to it.
_ACT = re.compile(r"[KgIMTDABHEUX]")
_HAPPENED = re.compile(
    r"\b(?:incidents?|happened|occurred|took place|played out|violence|crackdown|fire|"
    r"(?<!humanitarian )operation|offensive|entered|advanced?|"
    r"penetrated|overr[au]n|buried|burials?|funerals?|liberated)\b"
    r"|(?<![^\W_])(?:[وفبل]|وال|ال|لل|بال)*(?:حادث|وقع|جرت|حصل)"
)


class Mention(NamedTuple):
    """A name in a report: its site, the role it has there, and the area that the report puts it in."""

    site: Site
    role: str
    within: str | None


def mentions(read: Sequence[Reading], sites: Sequence[Site], drafts: Sequence[Draft], letters: Letters) -> Iterator[Mention]:
    """Every name in order; only where an act is told did something happen, and never at a country or an area so worded."""
    acts = {draft.sentence for draft in drafts if draft.acts != "none"}
    single = {(draft.sentence, draft.place_text) for draft in drafts if draft.acts == "one"}
    pinned = single | {(draft.sentence, draft.place_text) for draft in drafts if draft.kind == "event_report"}
    nearer = {area for draft in drafts if draft.acts == "one" and draft.site is not None for area in _areas(draft)}
    placing = [(number, reading) for number, reading in enumerate(read) if reading.places]
    place_of = {site.start: (number, place) for number, reading in placing for place in reading.places for site in place.sites}
    telling = {number for number, reading in placing if acts and (number in acts or _tells(reading, letters))}
    for site in sites:
        number, place = place_of.get(site.start, (-1, None))
        known = single if _is_told_nearer(site, nearer) else pinned
        told = place is not None and (number, place.text) in known
        happened = place is not None and number in telling and _is_point(site, place, told, letters)
        role = CONTAINER if site.role in (AWAY, BESIDE) or (site.role == LOCATION and not happened) else site.role
        within = None if place is None else _within(site, place)
        yield Mention(site, role, within or surroundings_of(site, letters))


def _areas(draft: Draft) -> frozenset[str]:
    place = draft.place
    return frozenset() if place is None or place.is_roomy or place.is_part else place.sites[0].areas


def _is_told_nearer(site: Site, nearer: set[str]) -> bool:
    """Whether the report tells of an act at a place in the area, of which it tells more acts: in its headline, or of its ranges."""
    return site.is_wide and not nearer.isdisjoint(site.areas)


def _within(site: Site, place: Place) -> str | None:
    """The area of a name: its own where a list gives some of its names theirs."""
    own = next((part.within for part in place.sites if part.start == site.start), None)
    return own or place.within


def _tells(reading: Reading, letters: Letters) -> bool:
    acts = bool(reading.cues & TELLS) and _ACT.search(reading.tags) is not None
    return acts or _HAPPENED.search(letters.text, reading.start, reading.end) is not None


def _is_point(site: Site, place: Place, pinned: bool, letters: Letters) -> bool:
    """A town or a site; a name that a governorate shares with its city means the city beside other towns, or alone with an act.

    Of a mountain an act that is told of it makes a place, and acts that go on there do where the report tells of none nearer.
    """
    if site.kinds == NATURAL:
        return pinned
    if site.is_area or site.is_abroad:
        return False
    if not site.is_wide:
        return True
    if is_an_area(site, place.sites, letters):
        return False
    return any(not other.is_wide for other in place.sites) or (pinned and place.kind in (AREA, POINT))
