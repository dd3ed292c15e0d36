"""Which acts a list tells whose head tells the act and whose lines name the places: `the strikes hit: - X - Y`."""

import re
from collections.abc import Callable
from typing import NamedTuple

from pipeline.extract.claims.drafting import Draft
from pipeline.extract.claims.events import draft_of_act
from pipeline.extract.claims.reading import Reading
from pipeline.extract.claims.telling import is_told
from pipeline.extract.phrases.cues import TELLS
from pipeline.extract.phrases.scenes import AREA, Place, each, places_of
from pipeline.extract.phrases.windows import Window
from pipeline.extract.places.roles import CONTAINER, LOCATION
from pipeline.extract.words.letters import Letters


class Head(NamedTuple):
    """A sentence that ends with a colon and tells an act, and where no place."""

    reading: Reading
    at: int
    window: Window | None


_ENTRY = re.compile(r"[-·*o#n.)]{0,3}[tjoxLVfiP,&()]*P[tjoxLVfiP,&();.]*")
_MOST = 24  # words of an entry
_BULLET = re.compile(r"\s*(?:[-*•·–]|\d{1,2}[.)])\s")
_NUMBERED = re.compile(r"(?:^|\n)\s*\d{1,2}[.)]\s*$")
_CALLED_AFTER = re.compile(r" (?:barracks|brigade|battalion|regiment|factor\w+|depots?|company|roundabout)\b")
_NUMBER = re.compile(r"\s*\d{1,2}[.)]\s*")
_MANY = r"(?:towns|villages|hamlets|hills|hilltops|positions|areas|sites|targets|locations)"
_SEVERAL = re.compile(rf"\b{_MANY}\b")
# `four villages`, of which the next sentence gives the names: `They are X and Y`, `he named the villages as X and Y`.
_ROLL = re.compile(
    rf"\b(?:(?:they|these|those|the (?:[\w'-]+ ){{0,6}}?{_MANY}(?: and \w+)?) (?:are|were|include|included|comprised?)"
    rf"|(?:named|listed|identified) (?:them|these|those|the (?:\w+ )?{_MANY}) as):? (?:[\w' -]{{2,25}}, ){{0,3}}$"
)
_LIES = re.compile(r"near|close|outside|around|(?:north|south|east|west)\w* ")  # `they are near X`


def head_in(reading: Reading, spoken: Callable[[], Window | None]) -> Head | None:
    """The head of a list: the last act that it tells before its colon; ``spoken``: the days of what goes before."""
    if not reading.cues & TELLS:
        return None
    may_head = _ends_in_a_colon(reading) or _SEVERAL.search(reading.letters.text, reading.start, reading.end)
    if not may_head or any(place.kind != AREA for place in reading.places) or "E" not in reading.tags:
        return None
    told = (n for n in range(len(reading.items) - 1, -1, -1) if reading.tags[n] == "E" and is_told(reading, n, reading.letters))
    at = next(told, None)
    if at is None or not (_ends_in_a_colon(reading) or _SEVERAL.search(reading.letters.text, reading.items[at].end, reading.end)):
        return None
    return Head(reading, at, reading.first_told or spoken())


def _ends_in_a_colon(reading: Reading) -> bool:
    return reading.letters.text[reading.start : reading.end].rstrip().endswith(":")


def is_entry(reading: Reading, head: Head) -> bool:
    """A line that names places and tells nothing of its own, a bullet below a colon, or the names of what the head counts."""
    bare = bool(reading.places) and len(reading.tags) <= _MOST and _ENTRY.fullmatch(reading.tags) is not None
    return bare or (_ends_in_a_colon(head.reading) and _is_bullet(reading)) or _is_roll(reading)


def _is_roll(reading: Reading) -> bool:
    if not reading.places or _LIES.match(reading.letters.text, first := reading.places[0].start) is not None:
        return False
    return _ROLL.search(reading.letters.text, reading.start, first) is not None


def leads_on(reading: Reading) -> bool:
    """The number of a list's next line, which a full stop parts from it."""
    return _NUMBER.fullmatch(reading.letters.text, reading.start, reading.end) is not None


def _is_bullet(reading: Reading) -> bool:
    text, start = reading.letters.text, reading.start
    return _BULLET.match(text, start) is not None or _NUMBERED.search(text, max(0, start - 8), start) is not None


def _bulleted(reading: Reading) -> list[Place]:
    """The first name of a bullet's line, though no word before it places anything there; not what is only called after it."""
    text = reading.letters.text
    named = [site for site in reading.sites if site.role in (LOCATION, CONTAINER) and not _CALLED_AFTER.match(text, site.end)]
    return places_of([site._replace(role=LOCATION) for site in named[:1]], (), reading.letters)


def entries(reading: Reading, number: int, head: Head, letters: Letters) -> list[Draft]:
    """The head's act at each place of a line."""
    found = []
    places = _bulleted(reading) if _is_bullet(reading) else reading.places
    for one in (one for place in places for one in each(place, letters)):
        draft = draft_of_act(head.reading, number, head.at, one, head.window, letters)
        draft.start, draft.end = one.start, one.end
        found.append(draft)
    return found
