"""Whether a count is told of a place that its sentence does not name: `in distant X, where 30 had died`, those who are buried."""

import re

from pipeline.extract.claims.reading import Reading

_SETTLED = r", (?:an?|the) (?:[\w'-]+,? ){0,6}(?:town|city|village|suburb|province|district|area|region)(?: [\w'-]+){0,3}"
_WHERE = re.compile(rf"(?P<name>[\w'’-]+)(?:{_SETTLED})?,? (?:where|in which) (?:[\w'-]+,? ){{0,4}}$")
_REACH = 120  # letters


# `شارك الآلاف بتشييع ثلاثة شهداء`: where they are mourned, and not where they died, unless a place stands behind.
_MOURNED = re.compile(r"(?<![^\W_])[وفبل]?(?:ال)?(?:تشييع|شيع\w*|جناز\w+|دفن\w*)(?: [^\W\d_]+)? $")
# `a procession with candles for 50 people killed in the capital`
_IN_MEMORY = re.compile(
    r"\b(?:candles for|in (?:memory|honou?r) of|in sympathy with|mourning(?: for)?|to mourn|tribute to|prayed for) "
    r"(?:[\w-]+ ){0,4}$"
)
_PLACE_BEHIND = re.compile("[^;wE,]{1,12}P")


def are_mourned(reading: Reading, offset: int) -> bool:
    """Those who are carried to the grave, of whom the sentence does not go on to say where they died."""
    start = max(reading.start, offset - _REACH)
    if _IN_MEMORY.search(reading.letters.text, start, offset) is not None:
        return True
    if _MOURNED.search(reading.letters.text, start, offset) is None:
        return False
    return _PLACE_BEHIND.match(reading.tags, reading.first_from(offset)) is None


def is_of_an_unknown(reading: Reading, offset: int) -> bool:
    """A relative clause goes on of a name with a capital that is none of the sentence's places: of no place that is known."""
    match = _WHERE.search(reading.letters.text, max(reading.start, offset - _REACH), offset)
    if match is None or not reading.letters.written[match.start("name")].isupper():
        return False
    if reading.items[reading.first_from(match.start("name") + 1) - 1].tag == "d":  # `clashes in X on Monday, in which`
        return False
    return not any(place.start <= match.start("name") < place.end for place in reading.places)
