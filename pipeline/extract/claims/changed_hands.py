"""Whether a word for taking, holding or losing tells that ground changed hands."""

import re

from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.done_by import WON_FROM
from pipeline.extract.words.letters import Letters

CONTROL = frozenset(
    {"full control", "in control", "liberated", "liberating", "liberate", "liberates", "dislodged", "dislodging", "handed over"}
)
_PASSIVE = frozenset({"liberated", "dislodged", "handed over"})
_OF_A_PLACE = re.compile(r'E"?[fσtjoxGL"]{0,7}P')
FALLS = frozenset({"fall of"})
FALLEN = frozenset({"fell to", "came under fire", "come under fire", "comes under fire"})
_GROUND = re.compile(
    r" (?:[\w'-]+ ){0,5}?(?:territor\w+|areas?|hills?|hilltops?|positions?|villages?|towns?|posts?|bases?|ground|points?|"
    r"checkpoints?|academ(?:y|ies)|colleges?|garrisons?|peaks?|heights|districts?|quarters?|neighbou?rhoods?|roads?|"
    r"airports?|airfields?|crossings?|parts? of|control|buildings?|headquarters|barracks|castle|border)\b"
)
_GROUND_BEFORE = re.compile(
    r"\b(?:villages?|towns?|areas|hills|posts|positions|localities|hamlets) (?:that |which )?(?:were |was |have been )?$"
)
_WAS_SEIZED = re.compile(r"[PVL][^,;.]{0,5}[bh]{1,2}o?E$")
_FELL = re.compile(r"[PGV](?:,[^,;.]{1,12},)?[bho]{0,2}E$")  # `the town fell to the army`: a place that is named


def is_of_a_place(reading: Reading, at: int, letters: Letters) -> bool:
    """`in full control of X`, `X was liberated`, `liberated four villages`."""
    if _OF_A_PLACE.match(reading.tags, at) is not None:
        return True
    item = reading.items[at]
    ground = item.word.startswith("liberat") and _GROUND.match(letters.text, item.end) is not None
    return ground or (item.word in _PASSIVE and _WAS_SEIZED.search(reading.tags, 0, at + 1) is not None)


def is_fall(reading: Reading, at: int, _: Letters) -> bool:
    """`the fall of X on Sunday`: of a place, and on a day that the sentence names; else the report looks back on it."""
    return _OF_A_PLACE.match(reading.tags, at) is not None and reading.first_told is not None


REGAINED = frozenset({"استعاد", "استعادت"})
_TAKER = 6  # words around


def is_by_somebody(reading: Reading, at: int, _: Letters) -> bool:
    """`استعاد الجيش كذا`; a port that `استعاد نشاطه` took nothing."""
    around = reading.items[max(0, at - _TAKER) : at + _TAKER]
    return any(item.tag == "G" for item in around) or any(
        around[0].start <= party.start < around[-1].end for party in reading.parties
    )


_FROM_WHOM = re.compile(r"E[^,;.KgIAB]{0,8}?σ[tjo]{0,3}(?P<loser>[Gj])")


def won_from(reading: Reading, at: int) -> str | None:
    """`factions took X back from the army`: the act that it is by whose loss it was, where nothing else says whose gain."""
    match = _FROM_WHOM.match(reading.tags, at)
    return None if match is None else WON_FROM.get(reading.items[match.start("loser")].sense)


def fell(reading: Reading, at: int, _: Letters) -> bool:
    """`the town of X fell to the army`."""
    return _FELL.search(reading.tags, 0, at + 1) is not None


def is_ground(reading: Reading, at: int, letters: Letters) -> bool:
    """`seized Kassab`, `seized hills near it`, `the post was seized`; no chance, and what is no ground is read as what it is."""
    item = reading.items[at]
    if item.sense != "territorial_control":
        return True
    taken = _OF_A_PLACE.match(reading.tags, at) is not None or _GROUND.match(letters.text, item.end) is not None
    ground = taken or _WAS_SEIZED.search(reading.tags, 0, at + 1) is not None
    return ground or _GROUND_BEFORE.search(letters.text, reading.start, item.start) is not None
