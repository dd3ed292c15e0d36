"""What English words between two names say: that the first lies near the second, or to one side of it."""

import re

from pipeline.extract.places.nouns import PLACE_NOUN

_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"a few|several|some|a dozen|dozens of|half a|a)"
)
DISTANCE = rf"{_NUMBER} ?(?:kms?|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|m) (?:\([^)\n]{{1,20}}\) )?(?:away )?(?:to )?"
COMPASS = (
    r"(?:the )?(?:far |just |immediate(?:ly)? )?(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)? (?:side )?(?:of|from)"
)
# `, a small resort in the hills`: whatever it is called, but not `, a day after a strike`.
_APPOSED = (
    r"(?:(?:an?|the|one of the|both|two) "
    r"(?:(?!(?:day|days|week|month|hour|year|after|before|as|when|while|that|who)\b)[\w-]+ ){1,6}?)?"
)
_LIES = (
    r"(?:(?:which|that|is|are|was|were|lies?|lying|located|situated|sits|sitting|stands|both|all|just|only|some|about|around|roughly|"
    r"approximately|nearly|almost|less than|more than|to|at|in the (?:hills|mountains|countryside)) )*"
)
# What may adorn the second name: `the coastal city of`, `government-held`.
ADORNED = (
    r"(?:(?:the|coastal|port|central|provincial|capital|syrian|nearby|neighbou?ring|strategic|mountain|resort|border|old|main|"
    r"government|regime|rebel|opposition|held|controlled|alawite|christian|sunni|turkmen|ismaili|\w+ern|of|and|both|"
    rf"{PLACE_NOUN})[ -])*"
)
_NEAR = (
    r"(?:near|close to|not far from|outside|next to|adjacent to|in the vicinity of|beside|above|overlooking|bordering|"
    r"(?:on|at) the (?:\w+ern )?(?:outskirts|edge|fringes|foot) of)"
)
_BESIDE = re.compile(
    rf"(?: {PLACE_NOUN})?[ ,(;-]{{1,4}}{_APPOSED}{_LIES}"
    rf"(?P<told>(?:{DISTANCE})?{COMPASS}|{DISTANCE}from|(?:very |right )?{_NEAR}|(?:halfway |midway )?between) {ADORNED}"
)


_MEASURED = re.compile(DISTANCE)


def is_measured(told: str) -> bool:
    """Whether such words say how far off."""
    return _MEASURED.match(told) is not None


_IS_NEAR = re.compile(rf"(?:very |right )?{_NEAR} ")


def is_near(told: str) -> bool:
    """Whether such words only say that it is near."""
    return _IS_NEAR.match(told) is not None


def beside(between: str) -> int | None:
    """Where the words begin by which the second name only tells where about the first lies: `a village 3 km north of`, `near`."""
    match = _BESIDE.fullmatch(between)
    return None if match is None else match.start("told")
