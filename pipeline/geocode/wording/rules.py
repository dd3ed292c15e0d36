"""How one place is worded: which words are its name, which say where the event lies to it, which name what holds it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from rapidfuzz import fuzz

from pipeline import names
from pipeline.geocode.wording import words
from pipeline.geocode.wording.compass import bearing, metres, parts_of_country
from pipeline.geocode.wording.nameless import ARTICLE, EDGE, HAS_FACILITY, NAMELESS_SITE, is_generic, site_relation
from pipeline.geocode.wording.phrase import Named, Phrase

_SLASH = re.compile(r"\s*/\s*|\s+\\\s+|\s+(?:or|aka|also known as|i\.e\.)\s+")
# Consonants this much alike are two spellings of one name.
ALIKE = 75
_COUNT_BEHIND = re.compile(r"(?<=[^\W\d])[\s:]+\d+$")


def part(text: str) -> Phrase:
    """One place with its surroundings: rules are tried in order, the first that fits takes the wording further apart."""
    text = ARTICLE.sub("", text.strip(EDGE))
    variants = [variant.strip() for variant in _SLASH.split(text) if variant.strip()]
    if len(variants) > 1:
        return _with_variants(part(variants[0]), variants[1:])
    for pattern, read in _RULES:
        found = pattern.fullmatch(text)
        phrase = read(found) if found else None
        if phrase is not None:
            return phrase
    if is_generic(text):
        return Phrase(kind="one", parts=())
    return Phrase(kind="one", parts=(Named(name=_COUNT_BEHIND.sub("", text), whole=text),))


def _with_variants(first: Phrase, variants: list[str]) -> Phrase:
    """ "A/B": another spelling of the name, or another place: the one that holds it, or that it holds."""
    if not first.parts:
        return part(variants[0])
    alike = [variant for variant in variants if is_spelling(first.parts[0], variant)]
    others = [replace(named, aside="/") for variant in variants if variant not in alike for named in part(variant).parts]
    parts = tuple(replace(named, spellings=(*named.spellings, *alike)) for named in first.parts)
    return replace(first, parts=parts, tail=(*first.tail, *others))


def is_spelling(named: Named, text: str) -> bool:
    """Whether a text beside a name is the name in the other script or with much the same consonants."""
    if names.is_arabic(text) != names.is_arabic(named.whole):
        return True
    a, b = (names.skeleton(names.folded(name)) for name in (named.name, text))
    return fuzz.ratio(a, b) >= ALIKE


def _coast(found: re.Match[str]) -> Phrase:
    return Phrase(kind="one", parts=(Named(name="", whole=found[0], relation="coast"),))


def _country(found: re.Match[str]) -> Phrase:
    return Phrase(kind="one", parts=(Named(name="", whole=found[0], relation="country"),))


def _part_of_country(found: re.Match[str]) -> Phrase:
    return Phrase(
        kind="one", parts=(Named(name=parts_of_country(found["part"] or found["part_ar"]), whole=found[0], relation="part"),)
    )


def _filler(found: re.Match[str]) -> Phrase:
    return part(found["x"])


def _away(found: re.Match[str]) -> Phrase | None:
    return _related(part(found["x"]), "away", metres=metres(found), bearing=bearing(found.groupdict().get("bearing")))


def _side(found: re.Match[str]) -> Phrase | None:
    return _related(part(found["x"]), "side", bearing=bearing(found["bearing"]))


def _countryside(found: re.Match[str]) -> Phrase | None:
    way = bearing(found.groupdict().get("bearing"))
    return _whole(_related(part(found["x"]), "countryside", bearing=way), found[0])


def _near(found: re.Match[str]) -> Phrase | None:
    return _related(part(found["x"]), "near")


def _high_ground(found: re.Match[str]) -> Phrase | None:
    return _whole(_related(part(found["x"]), "hill"), found[0])


def _edge(found: re.Match[str]) -> Phrase | None:
    return _related(part(found["x"]), "edge")


def _region(found: re.Match[str]) -> Phrase | None:
    return _related(part(found["x"]), "region")


def _district(found: re.Match[str]) -> Phrase | None:
    return _related(part(found["x"]), "district")


def _by_road(found: re.Match[str]) -> Phrase | None:
    return _related(part(found["x"]), "road")


def _related(inner: Phrase, relation: str, *, metres: float | None = None, bearing: float | None = None) -> Phrase | None:
    """The inner phrase seen from ``relation``; a looser relation that the inner wording has already stays."""
    if not inner.parts:
        return None
    parts = tuple(
        replace(part, relation=relation, metres=metres, bearing=part.bearing if bearing is None else bearing)
        if part.relation in ("at", "near", "edge", "hill", "facility")
        else part
        for part in inner.parts
    )
    return replace(inner, parts=parts)


def _inside(found: re.Match[str]) -> Phrase | None:
    """ "X in Y": X is meant, Y holds it; words that name nothing leave Y ("clashes in Y")."""
    head, around = part(found["x"]), part(found["y"])
    is_site = HAS_FACILITY.search(found["x"]) is not None
    if around.parts and is_site and NAMELESS_SITE.fullmatch(found["x"]):
        return _with_site(around, found)
    if not head.parts:
        return around
    return replace(head, tail=(*head.tail, *around.parts, *around.tail))


def _with_site(around: Phrase, found: re.Match[str]) -> Phrase | None:
    """A site without a name in a place; in another site it is at that one."""
    relation = around.parts[0].relation
    if relation == "facility":
        return around
    return _whole(_related(around, site_relation(found["x"])) if relation == "at" else around, found[0])


def _beside(found: re.Match[str]) -> Phrase | None:
    """ "X near Y": X is meant, and lies near Y; a site without a name of its own keeps its words."""
    how = found["how"] or ""
    around = _related(part(found["y"]), _how_beside(how), bearing=bearing(how))
    head = part(found["x"])
    if around is None:
        return head if head.parts else None
    if not head.parts:
        return _whole(around, found[0]) if HAS_FACILITY.search(found["x"]) else around
    return replace(head, tail=(*head.tail, *around.parts, *around.tail))


def _how_beside(words_between: str) -> str:
    if _EDGE_OF.fullmatch(words_between):
        return "edge"
    return "near" if bearing(words_between) is None else "side"


def _inside_countryside(found: re.Match[str]) -> Phrase | None:
    """ "قرية X ريف Y": X lies in the countryside of Y."""
    around = _related(part(f"ريف {found['y']}"), "countryside")
    head = part(found["x"])
    if around is None or not head.parts:
        return around
    return replace(head, tail=(*head.tail, *around.parts, *around.tail))


def _noun_inside(found: re.Match[str]) -> Phrase | None:
    """ "X neighbourhood of Y"."""
    head, around = _noun(found), part(found["y"])
    if head is None:
        return (
            replace(around, parts=tuple(replace(part, nouns=part.nouns or words.VILLAGE) for part in around.parts))
            if around.parts
            else None
        )
    if not around.parts:
        return None
    return replace(head, tail=(*head.tail, *around.parts, *around.tail))


def _noun(found: re.Match[str]) -> Phrase | None:
    nouns = next(kinds for pattern, kinds in _NOUN_KINDS if pattern.fullmatch(found["noun"]))
    inner = part(found["x"])
    if _VILLAGES.fullmatch(found["noun"]) and all(one.nouns == words.NATURAL for one in inner.parts):
        return inner if inner.parts else None
    parts = tuple(_named_so(one, nouns, found[0]) for one in inner.parts)
    return replace(inner, parts=parts) if parts else None


def _named_so(named: Named, nouns: frozenset[str], whole: str) -> Named:
    """The noun before a name says what it is: that of a valley or a mountain behind it belongs to the name ("حي وادي الذهب").

    An area is no other thing than the mountain that it is called after ("منطقة جبل الأكراد").
    """
    if (named.nouns == words.NATURAL or named.relation == "hill") and nouns & words.AREAS:
        return named
    if named.nouns != words.NATURAL or nouns == words.NATURAL or named.relation != "at":
        return replace(named, nouns=named.nouns or nouns, whole=whole)
    return replace(named, name=named.whole, nouns=nouns, whole=whole)


def _built_as(found: re.Match[str]) -> Phrase:
    return Phrase(kind="one", parts=(Named(name=found[0], whole=found[0], nouns=words.QUARTER),))


def _facility(found: re.Match[str]) -> Phrase | None:
    return _whole(_related(part(found["x"]), "facility"), found[0])


def _whole(phrase: Phrase | None, text: str) -> Phrase | None:
    """The words that were taken for grammar may be part of a name after all ("Rural Damascus", "Hmeimim Air Base")."""
    return phrase and replace(phrase, parts=tuple(replace(part, whole=text) for part in phrase.parts))


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_VILLAGES = _p(words.VILLAGES)
_EDGE_OF = _p(words.EDGE_OF)
_NOUN_KINDS = tuple((_p(pattern), kinds) for pattern, kinds in words.NOUNS)
_LATIN_NOUN = "|".join(pattern for pattern, _ in words.NOUNS if not names.is_arabic(pattern))
_ARABIC_NOUN = "|".join(pattern for pattern, _ in words.NOUNS if names.is_arabic(pattern))
_DIGITS = r"[\d٠-٩]+(?:[.,][\d٠-٩]+)?"
_N = rf"(?:(?P<least>{_DIGITS})\s?(?:-|–|to|and|إلى|الى|و)\s?)?(?P<n>{_DIGITS})"

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], Phrase | None]]
_RULES: tuple[Rule, ...] = (
    (_p(rf"(?:{words.COAST})"), _coast),
    (_p(rf"(?:{words.COUNTRY})"), _country),
    (_p(rf"(?:{words.PART_OF_COUNTRY})"), _part_of_country),
    (_p(rf"(?:(?:an?|the) )?(?:{words.ACTS})(?: (?:of|on|against|targeting|to|على|ضد))? (?P<x>.+)"), _filler),
    (_p(rf"(?:.+ )?(?:{words.DWELLINGS}) (?:of|belonging to) .+? (?:in|near) (?P<x>.+)"), _filler),
    (_p(rf"(?:.+ )?(?:{words.DWELLINGS}) (?!في )\S.*? في (?P<x>.+)"), _filler),
    (
        _p(rf"(?:.*?\s)?{_N}\s?(?P<unit>{words.UNIT})(?!\w)\s*(?:to the )?(?P<bearing>{words.BEARING})\s*(?:of|from) (?P<x>.+)"),
        _away,
    ),
    (_p(rf"(?:.*?\s)?{_N}\s?(?P<unit>{words.UNIT}) (?:from|away from|outside|off|of) (?P<x>.+)"), _away),
    (_p(rf"(?:.*?\s)?{_N}\s?(?P<unit>{words.UNIT})\s+(?:إلى\s+)?(?P<bearing>{words.BEARING_AR})\s+(?:من\s+)?(?P<x>.+)"), _away),
    (_p(rf"(?:.*?\s)?{_N}\s?(?P<unit>{words.UNIT})\s+(?:عن|من)\s+(?P<x>.+)"), _away),
    (_p(rf"(?P<x>.+?) (?:{words.WITH_DISTRICT})"), _district),
    (_p(rf"(?:{words.SHORE}) (?P<x>.+)"), _near),
    (_p(rf"(?:{words.EDGE_OF}) (?P<x>.+)"), _edge),
    (_p(rf"(?:{words.NEAR}) (?P<x>.+)"), _near),
    (_p(rf"(?:on |along )?(?:the )?(?:{words.ROAD}) (?:to|towards|leading to|of) (?P<x>.+)"), _by_road),
    (_p(r"(?:(?:(?:on|along|by) )?the (?:way|road|route)|en route|heading) (?:to|towards|for) (?P<x>.+)"), _by_road),
    (_p(r"(?:the )?region of (?P<x>.+)"), _region),
    (_p(r"(?:the )?(?:area|villages|towns|hamlets) of (?P<x>.+)"), _near),
    (_p(rf"(?:على )?(?:{words.ROAD_AR}) (?P<x>.+)"), _by_road),
    (
        _p(rf"(?P<x>.+?) (?:on |along )(?:the )?(?P<y>(?:{words.ROAD}) (?:to|towards|leading to|of) .+)"),
        _inside,
    ),
    (_p(rf"(?P<x>.+?) (?P<how>{words.EDGE_OF}|{words.NEAR}) (?P<y>.+)"), _beside),
    # "at" before a t is the article ("Jabal at Turkman"), unless a word for a site stands before it.
    (_p(rf"(?P<x>(?:.+ )?(?:{words.FACILITIES})) at (?P<y>.+)"), _inside),
    (_p(r"(?P<x>.+?) (?:in|inside|within|at(?! ?[tţṭ])|on) (?:the )?(?P<y>.+)"), _inside),
    (_p(rf"(?P<bearing>{words.BEARING_AR}) من (?P<x>.+)"), _side),
    (_p(rf"(?P<x>.+?) على (?P<y>(?:{words.ROAD_AR}) .+)"), _inside),
    (_p(r"(?P<x>.+?) (?:في|داخل|من) (?P<y>.+)"), _inside),
    (_p(rf"(?:the )?(?:{words.COUNTRYSIDE}) (?P<bearing>{words.BEARING_ADJECTIVE})? ?of (?:the )?(?P<x>.+)"), _countryside),
    (_p(rf"(?:the )?(?:(?P<bearing>{words.BEARING_ADJECTIVE}) )?(?:{words.COUNTRYSIDE}) of (?P<x>.+)"), _countryside),
    (_p(rf"(?P<bearing>{words.BEARING_ADJECTIVE}) (?P<x>.+?)(?:'s|’s)? (?:{words.COUNTRYSIDE})"), _countryside),
    (_p(rf"(?P<x>.+?)(?:'s|’s)? (?:(?P<bearing>{words.BEARING_ADJECTIVE}) )?(?:{words.COUNTRYSIDE})"), _countryside),
    (_p(r"(?:rural|rif|reef|rif of) (?P<x>.+)"), _countryside),
    (_p(r"(?P<x>.+?) (?P<y>(?:rural|rif|reef) .+)"), _inside),
    (
        _p(rf"(?:{words.COUNTRYSIDE_AR}) (?P<x>.+?) (?P<bearing>(?:ال)(?:شمال|جنوب|شرق|غرب)ي?(?:\s+(?:ال)(?:شرق|غرب)ي?)?)"),
        _countryside,
    ),
    (_p(rf"(?P<bearing>{words.BEARING_AR}) (?:{words.COUNTRYSIDE_AR}|محافظ[ةه]) (?P<x>.+)"), _countryside),
    (_p(rf"(?:{words.COUNTRYSIDE_AR}) (?P<y>.+?) (?P<x>(?:{words.INNER_AR}) .+)"), _inside_countryside),
    (_p(rf"(?P<x>.+?) (?:{words.COUNTRYSIDE_AR}) (?P<y>.+)"), _inside_countryside),
    (_p(rf"(?:{words.COUNTRYSIDE_AR}) (?P<x>.+)"), _countryside),
    (_p(rf"(?P<x>.+?)(?:'s|’s) (?P<bearing>{words.BEARING})"), _countryside),
    (_p(rf"(?:the )?(?:{words.MOUNTAINS}) (?:of |in |around )?(?P<x>.+)"), _countryside),
    (_p(rf"(?P<x>.+?)(?:'s|’s)? (?:{words.MOUNTAINS})"), _countryside),
    (_p(rf"(?:to the )?(?P<bearing>{words.BEARING}) of (?P<x>.+)"), _side),
    (_p(rf"(?P<x>.+?) (?:to the )?(?P<how>{words.BEARING}) of (?P<y>.+)"), _beside),
    (_p(rf"(?P<bearing>{words.BEARING_AR}) (?P<x>.+)"), _side),
    (_p(rf"(?P<x>.+?) (?:إلى )?(?P<how>{words.BEARING_BETWEEN_AR})(?: من)? (?P<y>.+)"), _beside),
    (_p(r"(?P<x>.+?) region"), _region),
    (_p(rf"(?P<x>.+?) (?:{words.ROAD})"), _by_road),
    (_p(rf"(?P<x>.+?) (?:{words.HIGH_GROUND_BEHIND})"), _high_ground),
    (_p(rf"(?P<x>.+?)(?:'s|’s|(?<=s)['’])? (?:{words.NEAR_BEHIND})"), _near),
    (_p(rf"(?:{words.HIGH_GROUND}) (?P<x>.+)"), _high_ground),
    (_p(rf"(?P<x>.+?)(?:'s|’s) (?:(?:{words.BEARING_ADJECTIVE}) )?(?:{words.EDGE_BEHIND})"), _edge),
    (_p(r"(?P<y>\w[\w -]{3,}?)(?:'s|’s|(?<=s)['’]) (?P<x>.+)"), _inside),
    (_p(rf"(?:the )?(?P<noun>{_LATIN_NOUN}) of (?P<x>.+)"), _noun),
    (_p(rf"(?P<x>.+?) (?P<noun>{_LATIN_NOUN}) of (?P<y>.+)"), _noun_inside),
    (_p(rf"(?P<x>.+?)(?:'s|’s)? (?P<noun>{_LATIN_NOUN})"), _noun),
    (_p(rf"(?:the )?(?P<noun>{_LATIN_NOUN}) (?P<x>.+)"), _noun),
    (_p(rf"(?P<noun>{_ARABIC_NOUN}) (?P<x>.+)"), _noun),
    # Banyas and many a river begin with the letter, and no "in" stands before them.
    (_p(r"(?P<x>\S+(?: \S+)+)(?<!وادي)(?<!نهر) ب(?!انياس)(?P<y>\S{3,})"), _inside),
    (_p(rf"(?P<bearing>{words.PART_OF}) (?P<x>.+)"), _countryside),
    (_p(rf"(?:{words.BUILT_AS})"), _built_as),
    (_p(rf"(?P<x>.+?) (?:{words.GENERIC_BEHIND})"), _filler),
    (_p(rf"(?:the )?(?:{words.FACILITIES}) (?:of|at|near) (?P<x>.+)"), _facility),
    (_p(rf"(?P<x>.+?)(?:'s|’s)? (?:(?:{words.OF_THE_SITE}) )*(?:{words.FACILITIES})"), _facility),
    (_p(rf"(?:{words.FACILITIES})(?: (?:{words.WHAT_FOR_AR}))* (?P<x>.+?)(?: (?:{words.OF_THE_SITE_AR}))*"), _facility),
    (_p(rf"(?:{words.FILLERS}) (?P<x>.+)"), _filler),
    (_p(r"(?P<x>.+?) of (?P<y>.+)"), _inside),
)
