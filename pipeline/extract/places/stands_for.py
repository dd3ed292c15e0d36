"""What a name stands for by the words beside it: a city and not its province, the end of a road, a hospital."""

import re

_INSTITUTION = re.compile(
    r" (?:(?:national|military|university|general|public|private) )?"
    r"(?:hospital|clinic|mosque|church|shrine|school|university|cemetery|street|square|roundabout|prison|hotel|"
    r"park|gardens?|stadium|library|cinema|mall)\b"
)
_ROAD = re.compile(r" (?:\w+ )?(?:highway|road|motorway)\b")
_ROAD_ON = re.compile(r"[-–][\w'’ -]{3,24}? (?:highway|road|motorway)\b")
_DASHES = ("-", "–")
_CITY_NOUN = re.compile(
    r"\b(?:(?:north|south|east|west)(?:east|west)? of|near|outside|around|close to|the outskirts of|in the vicinity of|city|"
    r"central(?!.*(?:province|governorate|countryside))|downtown|"
    r"town|neighbou?rhoods?|quarters?|district|port|hospital|airport|academy|college|university|مدينه|مدينتي|مدينتا|مدن|حي|احياء|ضواحي|ضاحيه|مشفي|مستشفي|بلده|سجن|مطار|مرفا|ميناء|جامعه)\b"
)
_SITE_IN = re.compile(
    r"\b(?:academy|university|college|roundabout|square|market|station|street|mosque|church|prison|port|airport|harbour|harbor|"
    r"stadium|headquarters|hospital|faculty(?: of \w+)?|institute|clinic|garden|park|bridge|library|cinema|mall|museum|courthouse|"
    r"corniche|theatre|factory|souk|neighbou?rhood|quarter|barracks|building|shop|cafe|restaurant|hotel|school)s? "
    r"(?:in|of) (?:the )?(?:central |downtown |coastal |southern |northern |eastern |western )?$"
)
_STRUCK = re.compile(r"\b(?:hit|struck|bombed|shelled|rocked|pounded|shook|stormed) (?:the )?$")


_OUTSIDE = re.compile(r"\b(?:countryside|rural|province|governorate)\b")


def is_in_a_city(before: str, lead: str) -> bool:
    """`the academy in Homs`, `blasts hit Tartous`: of a governorate's name its city is meant.

    Not of its countryside, as the words say that lead to the name behind ``before``: `blasts hit areas in the countryside of Hama`.
    """
    is_within = _SITE_IN.search(before) is not None or _STRUCK.search(before) is not None
    return is_within and _OUTSIDE.search(lead) is None


_A_CITY = re.compile(r", (?:an?|the|[a-z]+'s) (?:[\w-]+ ){0,3}?(?:city|town|(?:provincial|regional) capital)\b")


def is_town(text: str, first: int, last: int) -> bool:
    """Whether the wording says that a town or a quarter is meant and not the province of that name: `Tartus, a port city`."""
    words = text[first:last]
    is_province = words.endswith((" province", " governorate", " countryside")) or "countryside of " in words
    is_said = _CITY_NOUN.search(words) or _A_CITY.match(text, last)
    return is_said is not None and not is_province  # the noun of `بمدينة` stands before


# In the same sentence, and nothing else named between: `وفي اللاذقية، أطلق مجهولون النار على محل في شارع كذا`.
_STREET_BEHIND = re.compile(
    r",? (?:(?!ريف|محافظ|مدين|بلد|قري)[^.\n]){0,70}?(?<![^\W_])(?:[بل]|ال)?(?:شارع|ساحه|دوار|كورنيش|سوق)(?![^\W_])"
)
_AN_AREA = re.compile("ريف|محافظ|منطق|ناحي|شمال|جنوب|شرق|غرب|سهل|جبل")


def is_by_a_street(text: str, first: int, end: int) -> bool:
    """Whether a street or square is named with the name: of a governorate's name its city is meant (SPEC 6.3)."""
    return _AN_AREA.search(text, max(0, first - 8), end) is None and _STREET_BEHIND.match(text, end) is not None


def is_end_of_road(written: str, start: int, end: int) -> bool:
    """`the Masyaf-Qadmus highway`: a road bears the names of its ends."""
    return (_ROAD_ON.match(written, end) if written[end : end + 1] in _DASHES else _ROAD.match(written, end)) is not None and (
        written[end : end + 1] in _DASHES or written[start - 1 : start] in _DASHES
    )


_CALLED_AFTER = re.compile(
    r" (?:(?:main|old|bus|central) )?(?:street|square|roundabout|gate|garage|station|hotel|cafe|restaurant|cinema|barracks) "
    r"(?:in|of) (?:the )?(?:\w+ ){0,3}?(?!province|governorate|countryside)"
)


_A_VILLAGE = re.compile(r" (?:villages?|hamlets?)\b(?! of)")


def is_of_a_village(text: str, end: int) -> bool:
    """`an attack on a Hama village`: behind a governorate's name, some village in it."""
    return _A_VILLAGE.match(text, end) is not None


_AR_CALLED = re.compile("(?<![^\\W_])(?:[وبل]|ال|بال)?(?:شارع|دوار|ساحه|كراج|جسر|باب|ميدان) $")
_AR_STANDS = re.compile(" (?:(?:في|عند|وسط|داخل) |ب(?=مدين|بلد|قري|ال))")


def is_called_after(text: str, end: int, before: str) -> bool:
    """`the Aleppo roundabout in Latakia`, `شارع حلب في مدينة حمص`: what is called by the name stands in another town."""
    if _AR_CALLED.search(before) is not None:
        return _AR_STANDS.match(text, end) is not None
    return _CALLED_AFTER.match(text, end) is not None


def is_institution(text: str, end: int) -> bool:
    """Whether a hospital, a mosque or a street is called by the name that ends there."""
    return _INSTITUTION.match(text, end) is not None
