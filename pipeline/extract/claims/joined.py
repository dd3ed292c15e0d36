"""Which places saw an act: its own, and those that are joined to it by what stands between."""

import re
from itertools import pairwise

from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.scenes import LIST, POINT, Place
from pipeline.extract.phrases.windows import Window
from pipeline.extract.places.nouns import is_quarter

_JOINS = re.compile(r",?[&p](?:i?t?j?|t?[oPGS]'of?)")
_SAW = frozenset("شهد شهدت يشهد تشهد شهدا شهدتا عاش عاشت".split())
_AND_OTHERS = re.compile("[oiPx]*,?[ox]?")  # the end of a name, what holds it, and the next one's noun
_OF_THE_LAST = (  # the day, what holds the last name, and what lies around it
    r"(?: (?:early |late )?on \w+day(?: (?:morning|afternoon|evening|night))?)?"
    r"(?: (?:and|with) (?:its|their|the|other|surrounding|nearby|neighbou?ring)(?: surrounding| nearby| neighbou?ring)? \w+)?"
    r"(?: (?:in|of) (?:the )?(?!(?:and|but)\b)[\w'-]+(?: (?!(?:and|but)\b)[\w'-]+){0,5}?)?"
)
_OF_THE_NEXT = (
    r"(?: (?:the|its|an?|another|others|nearby|and|then|also|later|likewise|similarly|afterwards|finally|even|both|neighbou?ring|"
    r"in|on|at|to|of|from|settlements?|(?:main )?(?:police |radio )?stations|"
    r"(?:\w+ern )?(?:outskirts|surroundings|vicinity|countryside)|(?:surrounding |other )?(?:areas?|places|positions)|villages?|"
    r"towns?|cit(?:y|ies)|quarters?|districts?|neighbou?rhoods?|suburbs?|hamlets?))*"
)
# `in X on Monday, then in Y`, `X; the outskirts of Y`, `X, as well as near Y`, `in X and spread to Y`.
_NEXT_IN_A_LIST = re.compile(
    rf"{_OF_THE_LAST}\s*(?:[,;]?(?: and| as well as| along with| plus| but also|,)"
    r"(?: (?:near|around|spread|extended|reached|now|reaching))*|[,;]|[;,.]?\s+[-*](?: [\w'-]+){0,3}|"
    r"[,;] there were (?:also )?(?:protests|marches|demonstrations|rallies|clashes|raids))"
    rf"{_OF_THE_NEXT}\s*-?\s*"
)
_LIES = re.compile(r"near|close to|outside|not far from|(?:north|south|east|west)\w* of ")  # `X, near Y`: where X lies
_OWN_VERB = re.compile(r"(?:,[^,;.]{1,14},)?(?:[bhgEKr]|o{1,2}E|l)")


def joined(reading: Reading, at: int, place: Place) -> list[Place]:
    """`clashes near X, and in the village of Y, then in Z`: the place of an act and the points that are joined to it."""
    found = [*(_seeing(reading, at, place) or _ahead(reading, at, place)), place]
    for later in reading.places if place.start > reading.items[at].start else ():
        if later.start >= found[-1].end and _is_next(reading, found[-1], later):
            found.append(later)
    return found


def day_behind(reading: Reading, place: Place) -> Window | None:
    """`in X on Monday and in Y on Tuesday`: the day that stands right behind the next name of a list."""
    behind = reading.items[reading.first_from(place.end) :][:2]
    day = next((one.start for one in behind if one.tag == "d"), -1) if behind and behind[0].tag in "di" else -1
    return next((window for at, window in reading.windows if at == day), None)


_TELLS = re.compile("[EKgIMABHw;]")


def _ahead(reading: Reading, at: int, place: Place) -> list[Place]:
    """`A, the outskirts of B and C came under fire`: with what the list before the act begins, if nothing is told before it."""
    found = [place]
    if place.start > reading.items[at].start or place.kind not in (POINT, LIST):
        return []
    for earlier in reversed([other for other in reading.places if other.end <= place.start]):
        if earlier.kind not in (POINT, LIST) or not _is_next(reading, earlier, found[0]):
            break
        found.insert(0, earlier)
    return [] if _TELLS.search(reading.tags, 0, reading.first_from(found[0].start)) else found[:-1]


def _is_next(reading: Reading, last: Place, later: Place) -> bool:
    """Whether a point, or points, stand in one list with the last, and do not begin to tell something of their own."""
    between = reading.tags_between(last.end, later.start)
    if later.kind == POINT and (
        _JOINS.fullmatch(between) or (_is_joined(reading, last, later) and _is_told_no_more(reading, later))
    ):
        return True
    text = reading.letters.text
    if later.kind not in (POINT, LIST) or _NEXT_IN_A_LIST.fullmatch(text, last.end, later.start) is None:
        return False
    if _LIES.match(text, later.start) is not None and " and" not in text[last.end : later.start]:
        return False
    return _OWN_VERB.match(reading.tags, reading.first_from(later.end)) is None


def _seeing(reading: Reading, at: int, place: Place) -> list[Place]:
    """`شهدت كذا وكذا قصفا`: the points joined to the place that stands before the act."""
    saw = next((item.start for item in reversed(reading.items[:at]) if item.word in _SAW and item.start < place.start), None)
    ahead = [other for other in reading.places if saw is not None and saw < other.start < place.start and other.kind == POINT]
    return ahead if all(_is_joined(reading, one, other) for one, other in pairwise([*ahead, place])) else []


def _is_joined(reading: Reading, one: Place, other: Place) -> bool:
    between = [item for item in reading.items if one.end <= item.end and item.start < other.start]
    has_and = any(item.start > one.end and (item.proclitic or item.word).startswith("و") for item in between)
    has_and = has_and or "و" in reading.letters.text[other.start - 1 : other.start + 1]
    return has_and and _AND_OTHERS.fullmatch("".join(item.tag for item in between)) is not None


def _is_told_no_more(reading: Reading, place: Place) -> bool:
    """Whether nothing is told of the place behind its name: a mark, another name or the end follows."""
    if is_quarter(reading.letters.text[place.start : place.end]):  # of a town that somebody else may have named
        return False
    behind = next((item for item in reading.items if item.start >= place.end), None)
    return behind is None or behind.tag in ",.;P" or (behind.tag in "ox" and (behind.proclitic or behind.word)[0] == "و")
