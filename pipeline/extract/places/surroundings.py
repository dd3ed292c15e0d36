"""What the words around a name say of it: how far its wording reaches, and that it is a place."""

import re
from typing import NamedTuple

from pipeline.extract.places.nouns import AR_NOUN, PLACE_NOUN
from pipeline.extract.words.letters import FIRST_ARABIC

_BEFORE = re.compile(
    r"(?:(?:(?:just )?(?:north|south|east|west)(?:(?:ern)? )?(?:(?:east|west)(?:ern)? )?(?:of )?)"
    r"|(?:\d+(?:\.\d+)? (?:km|kms|kilometres|kilometers|miles) (?:\(?\w+ ?\w*\)? )?(?:north|south|east|"
    r"west)(?:\s?(?:east|west))? of )"
    rf"|(?:the )?(?:(?:northern|southern|eastern|western|coastal|alawite|christian|sunni|nearby|neighbou?ring|"
    rf"mainly|majority|predominantly|old|rural|port|"
    rf"russian|military|air|naval|\w+ern) ){{0,3}}(?:{PLACE_NOUN}|base|air ?base|airport|airbase|"
    rf"countryside) (?:located |situated )?(?:of|in|near|at|called|named|such as|like|including) (?:the )?"
    rf"|(?:{PLACE_NOUN}) "
    r"|(?:near|outside|around|close to|on the outskirts of|in the vicinity of|between) (?:the )?"
    r"|(?:rural|greater|old|western|eastern|northern|southern|central) )+$"
)
# What adorns a town's noun and tells nothing of where it lies: `the coastal town of`, `the mainly Alawite village of`.
_ADORNED = re.compile(
    r"(?:the )?(?:(?:coastal|alawite|christian|sunni|nearby|neighbou?ring|mainly|majority|predominantly|old|port|\w+ern) )+"
    r"(?=(?:villages?|towns?|city|cities|hamlets?|neighbou?rhoods?|suburbs?) )"
)
_AFTER = re.compile(
    rf" ?(?:'s )?(?:(?:(?:northern|southern|eastern|western|north|south|east|west) )?{PLACE_NOUN}|"
    rf"(?:military |international )?(?:air ?base|airport)|highway|road|province's? countryside|"
    r"(?:oil |power |thermal |central |military )?(?:refinery|station|plant|terminal|dam|factory|barracks|prison)|"
    r"(?:(?:naval|air|military|national) )?(?:college|academy|hospital)|roundabout|junction|checkpoint|university)\b"
)
_NO_NAME_BEHIND = "(?!قريه|بلده|مدينه|منطقه|ناحيه|محافظه|ريف )"  # no name follows `القرية` or `المنطقة`
_AR_BEFORE = re.compile(rf"(?<![^\W_])(?:[وفبلك]|(?:لل|ال|بال){_NO_NAME_BEHIND}|في |من |الي |علي |ب|داخل |عند )?(?:{AR_NOUN} )+$")
_AR_SIDE_OF_ANOTHER = re.compile("(?:ال(?:شرقي|غربي|شمالي|جنوبي) )+")  # `ريف حماة الغربي بلدة كذا`: of the name before
_AR_PREPOSITION = re.compile(
    r"\s*(?:[وف]?(?:في|من|الي|علي|داخل|عند) |[وف]?(?:لل|ال)?[بلك]?(?=قري|بلد|مدين|حي|ناحي|منطق|محافظ|ريف|ضاحي|محيط)|و)?"
)
_AR_NAMED = re.compile(rf"(?:ال)?{AR_NOUN} ")
_BULLET = re.compile(r"(?:^|\n)[\s\-*•/()\d.]*$")
_FIGURE_FOLLOWS = re.compile(r"\s*[:(\-]?\s*\d")
# The last word before a name that makes the longer patterns worth a try, and those that place something in or by it.
_LEADS = frozenset(
    """
    of in near at called named the outside around to between rural greater old western eastern northern southern central village
    villages town towns city cities hamlet hamlets neighbourhood neighborhood neighbourhoods quarter quarters suburb suburbs
    district districts subdistrict area areas province governorate countryside region municipality outskirts farm camp crossing
    port square roundabout street bridge mount mountain base airport
    """.split()
)
_BEFORE_THE = tuple("of in near at called named as like including outside around to between".split())
# `the town in`, `situated at`: these belong to a name's wording only behind such a word.
_BEHIND_A_NOUN = frozenset({"in", "at", "to", "called", "named"})
_LED_BY = re.compile(rf"(?:{PLACE_NOUN}|base|airport|located|situated|close)$")
_PLACING = frozenset(
    """
    in at near inside outside from to into across between of on around toward towards through and including off for over both under
    beneath opposite behind along within throughout beside
    """.split()
)
_PASSED_OVER = frozenset(
    """
    the neighbouring neighboring nearby northern southern eastern western north south east west northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern central famed historic strategic
    """.split()
)
_AR_PLACING = frozenset(
    "في من الي علي قرب داخل عند بين نحو باتجاه وسط مناطق منها بينها ابرزها اهمها مثل اهالي ابناء سكان شوارع و "
    "انفجار تفجير قصف قصفت اقتحام اقتحمت استهداف استهدفت هاجمت دخلت".split()  # `انفجار جبلة`
)
# `اقتحموا عددا من القرى، من بينها كذا`
_AR_OF_MANY = re.compile(
    r"(?<![^\W_])(?:ال)?(?:قري|بلدات|مدن|احياء|مناطق)(?![^\W_])[^.\n]{0,40} [وف]?(?:بينها|منها|هي|ابرزها|اهمها|مثل|شملت) $"
)
_AR_LAST = re.compile(rf"(?:[وفبلك]|لل|ال|بال|وال)?{AR_NOUN}")
_ATTACHED = re.compile(r"(?<![^\W\d_])(?:[وف]?[بل])$")


class Around(NamedTuple):
    """What stands around a name: letters of the wording before it, the end of the wording behind it, and what they say."""

    arabic: bool
    lead: int
    tail: int
    has_noun: bool
    placed: bool
    listed: bool
    names_noun: bool
    end: int


def read(text: str, start: int, end: int, before: str, follows: bool) -> Around:
    """Read the words around ``text[start:end]``; ``before``: the letters before it; ``follows``: it goes on a list of places."""
    arabic = text[start] >= FIRST_ARABIC
    quoted = arabic and before.endswith(('"', "("))  # قرية "الجيد", قرى (كذا وكذا)
    before = before[:-1] if quoted else before
    words = before.split()
    lead = _lead(before, words, arabic)
    rest = before[: len(before) - lead] if lead else before
    tail = None if arabic else _AFTER.match(text, end)
    placed = _ar_placed(rest) if arabic else _placed(rest)
    listed = follows or (_BULLET.search(before) is not None and _FIGURE_FOLLOWS.match(text, end) is not None)
    listed = listed or (arabic and _AR_OF_MANY.search(rest) is not None)
    named = arabic and _AR_NAMED.match(text, start, end) is not None
    shown = len(_AR_PREPOSITION.match(before[len(before) - lead :]).group()) if arabic and lead else 0  # type: ignore[union-attr]
    led = lead - shown + quoted if lead and text[start - 1] != "(" else 0
    return Around(arabic, led, tail.end() if tail else end, bool(lead or tail), placed, listed, named, end)


_COLON = re.compile(" ?:")


def heads_a_line(text: str, end: int, before: str) -> bool:
    """`جبلة: العثور على جثة`: a line that a place's name begins, as in a list of news."""
    return _BULLET.search(before) is not None and _COLON.match(text, end) is not None


_PINNED = re.compile(
    r"(?:\b(?:in|at|near|inside|outside|around|into|towards?)|captured|recaptured|retook|seized|overran|stormed|shelled|bombed|struck|"
    r"hit|pounded|"
    r"to (?:capture|recapture|retake|seize|reach|storm)|entered|besieged|control of|fighting for|battle for) $"
    r"|(?<![^\W_])[وف]?(?:في|داخل|قرب|نحو|صوب) $"
)


def pins(before: str) -> bool:
    """Whether the words before a name can only stand before a place, though people are called so too: `in Salma`."""
    return _PINNED.search(before) is not None


def _lead(before: str, words: list[str], arabic: bool) -> int:
    """How many letters before the name belong to the wording of the place; ``words``: those letters as words."""
    if arabic:
        match = _AR_BEFORE.search(before) if before.endswith(" ") and words and _AR_LAST.fullmatch(words[-1]) else None
    else:
        match = _BEFORE.search(before) if _may_lead(words) else None
    if match is None:
        return 0
    adorned = (_AR_SIDE_OF_ANOTHER if arabic else _ADORNED).match(before, match.start())
    return len(before) - (adorned.end() if adorned else match.start())


def _may_lead(words: list[str]) -> bool:
    """Whether the last of the words before a name make the longer pattern worth a try."""
    if not words or words[-1] not in _LEADS:
        return False
    *others, last = words
    if last == "the":
        if not others or not others[-1].endswith(_BEFORE_THE):
            return False
        last = others.pop()
    return last not in _BEHIND_A_NOUN or (bool(others) and _LED_BY.search(others[-1]) is not None)


def _placed(before: str) -> bool:
    words = before.split()
    while words and words[-1] in _PASSED_OVER:
        words.pop()
    if words[-3:] == ["as", "well", "as"] or words[-2:] in (["such", "as"], ["among", "them"]) or words[-1:] == ["notably"]:
        return True
    return bool(words) and (words[-1] in _PLACING or words[-1] == "'s" or words[-1][-1] in ",;:/-–—(|")


def _ar_placed(before: str) -> bool:
    words = before.split()
    if not words:
        return False
    last = words[-1]
    is_placing = last in _AR_PLACING or (last[0] in "وف" and last[1:] in _AR_PLACING)  # `وفي`, `ففي`
    return is_placing or last[-1] in ",:/-" or _ATTACHED.search(before) is not None
