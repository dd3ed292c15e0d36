"""Which places are the ends of a road or line between them, and which place lies on it."""

import re

from pipeline.extract.places.site import Site
from pipeline.extract.words.letters import Letters

_ROAD = re.compile(r"(?<![^\W_])(?:ال)?(?:طريق|اوتوستراد|اوتستراد)")
_BESIDE_IT = re.compile(r"\W*(?:[a-z]\d+\W+)?(?:قرب|بالقرب|عند|في) ")
_ROAD_TO = re.compile(r" ?- ?|/| والي | الي | ")


def is_road(group: list[Site], site: Site, letters: Letters) -> bool:
    """`طريق اللاذقية - جبلة`: one road, named by its ends."""
    last = group[-1]
    is_beside = _BESIDE_IT.match(letters.text, last.last) is not None
    return not is_beside and has_road(group, letters) and _ROAD_TO.fullmatch(letters.text, last.last, site.first) is not None


def has_road(group: list[Site], letters: Letters) -> bool:
    return _ROAD.search(letters.text, max(0, group[0].first - 12), group[0].start) is not None


def leads_to(group: list[Site], near: Site | None, letters: Letters) -> bool:
    """`على طريق اللاذقية - جبلة قرب قرية كذا`: the village is the place."""
    if near is None or not has_road(group, letters):
        return False
    return _BESIDE_IT.match(letters.text, group[-1].last) is not None


_ALONG = re.compile(
    r",? (?:on|along|off) (?:the )?(?:\w+ ){0,2}(?:road|highway|motorway)s? (?:\w+ )?(?:between (?:the )?(?:\w+ of )?)?"
    r"| (?:علي|عند) (?:ال)?(?:طريق|اوتوستراد|اوتستراد)(?: [^\W\d_]+){0,3} (?:بين )?"
)


def leads_by(group: list[Site], before: Site | None, letters: Letters) -> bool:
    """`near X on the road between A and B`: X is the place."""
    return before is not None and len(group) > 1 and _ALONG.fullmatch(letters.text, before.last, group[0].first) is not None


_TWO_ENDS = re.compile(r"\b(?:between|connecting|linking) (?:the )?(?:two )?(?:(?:villages|towns|cities) of )?$")
_TWO_ENDS_AR = re.compile(r"(?<!توزعوا )(?<!موزعين )(?<![^\W_])بين $")  # `على الطريق بين جبلة وبانياس`


def between(group: list[Site], letters: Letters) -> str | None:
    """The word that makes two names the ends of a line, as the places' own language has it."""
    first = group[0]
    if _TWO_ENDS.search(letters.text, max(0, first.first - 40), first.start) is not None:
        return "between"
    is_pair = len(group) == 2 and _TWO_ENDS_AR.search(letters.text, max(0, first.first - 20), first.first) is not None
    return "بين" if is_pair else None
