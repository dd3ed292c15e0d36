"""How a wording about place is put together: which names it holds, how the event lies to them, and in what they lie."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from rapidfuzz import fuzz

from pipeline import names
from pipeline.geocode import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One name in a wording, and how the event lies to it.

    ``relation`` is at, near, countryside, facility (a site without a name of its own), away (metres, perhaps a bearing),
    side (a bearing) or area (coast, country). ``whole`` is the wording before any word was taken for grammar.
    """

    name: str
    whole: str
    nouns: frozenset[str] = words.ANY
    relation: str = "at"
    metres: float | None = None
    bearing: float | None = None
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A wording taken apart: ``kind`` is one, list, between or road; ``tail`` are the names said to lie around the parts."""

    kind: str
    parts: tuple[Named, ...]
    tail: tuple[Named, ...] = field(default=())


_ALIKE = 75
_SPACES = re.compile(r"\s+")
_BRACKET = re.compile(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]?")
_GROUP = re.compile(r"\s*[;؛]\s*")
_COMMA = re.compile(r"\s*[,،]\s*(?:and\s+)?")
_AND = re.compile(words.LIST_AND, re.IGNORECASE)
_SLASH = re.compile(r"\s*/\s*|\s+\\\s+|\s+(?:or|aka|also known as|i\.e\.)\s+")
_SPELT = re.compile(r"^(?:also |formerly |previously )?(?:spelt|spelled|known as|called|aka|or)\s+|^=\s*", re.IGNORECASE)
_COUNT_BEHIND = re.compile(r"(?<=[^\W\d])[\s:]+\d+$")
_NUMBER = re.compile(r"^\s*[≥~>]?\d[\d.,]*\s*$")
_EDGE = " \t.:-–—'\"“”"
_ARTICLE = re.compile(r"^(?:the|a|an)\s+(?=\S)", re.IGNORECASE)
_FILLER = re.compile(rf"^(?:{words.FILLERS})\s+(?=\S)", re.IGNORECASE)


def taken_apart(wording: str) -> tuple[Phrase, ...]:
    """What ``wording`` says of place, one phrase for each stretch between semicolons; empty when it says nothing."""
    text = wording
    for pattern, plain in _PLAINER:
        text = pattern.sub(plain, text)
    groups = [_group(group) for group in _GROUP.split(_SPACES.sub(" ", text).strip()) if group]
    return tuple(phrase for phrase in groups if phrase.parts)


def contexts(within: str) -> tuple[Named, ...]:
    """The names of an area wording, narrowest first ("Jableh countryside, Latakia")."""
    return tuple(part for piece in _GROUP.split(within) for part in _around(piece))


def _around(text: str) -> Iterator[Named]:
    outside, inside = _without_brackets(text)
    for segment in [segment for piece in (outside, *inside) for segment in _segments(piece)]:
        phrase = _segment(segment)
        yield from phrase.parts
        yield from phrase.tail


def _group(group: str) -> Phrase:
    text, inside = _without_brackets(group)
    segments = _segments(text)
    if not segments:
        return _group(" ".join(inside)) if inside else Phrase(kind="one", parts=())
    first, rest = _segment(segments[0]), [_segment(segment) for segment in segments[1:]]
    head = _bracketed(first, inside)
    joined = _AND.search(segments[-1]) is not None or re.search(r"[,،]\s*and\s", text) is not None
    if len(segments) > 1 and joined and head.kind == "one":
        return _as_list(head, rest)
    return replace(head, tail=(*head.tail, *(part for phrase in rest for part in (*phrase.parts, *phrase.tail))))


def _bracketed(phrase: Phrase, inside: tuple[str, ...]) -> Phrase:
    """Brackets hold another spelling of the name, or a word on where it lies."""
    for text in inside:
        if len(phrase.parts) == 1 and _is_spelling(phrase.parts[0], text):
            bare = _part(_SPELT.sub("", text))
            more = tuple(part.name for part in bare.parts if part.name)
            phrase = replace(
                phrase,
                parts=(replace(phrase.parts[0], spellings=(*phrase.parts[0].spellings, *more)),),
                tail=(*phrase.tail, *bare.tail),
            )
        else:
            phrase = replace(phrase, tail=(*phrase.tail, *_around(text)))
    return phrase


def _is_spelling(named: Named, text: str) -> bool:
    """The other script, "spelt …", or consonants much like the name's."""
    if _SPELT.match(text) or names.is_arabic(text) != names.is_arabic(named.whole):
        return True
    a, b = (names.skeleton(names.folded(name)) for name in (named.name, text))
    return fuzz.ratio(a, b) >= _ALIKE


def _as_list(head: Phrase, rest: list[Phrase]) -> Phrase:
    """ "A, B and C" are three places; what stands behind the last of them holds all three."""
    parts = (*head.parts, *(part for phrase in rest for part in phrase.parts))
    return Phrase(kind="list", parts=parts, tail=(*head.tail, *(part for phrase in rest for part in phrase.tail)))


def _without_brackets(text: str) -> tuple[str, tuple[str, ...]]:
    inside = tuple(found.strip() for found in _BRACKET.findall(text) if found.strip())
    return _BRACKET.sub(" ", text).strip(), inside


def _segments(text: str) -> list[str]:
    return [bare for piece in _COMMA.split(text) if (bare := piece.strip(_EDGE)) and not _NUMBER.match(bare)]


def _segment(text: str) -> Phrase:
    """One stretch between commas: a pair of ends, a list joined by "and", or one place."""
    for pattern, kind in _PAIRS:
        found = pattern.fullmatch(text)
        if found:
            ends = [_part(end) for end in (found["a"], found["b"])]
            return Phrase(kind=kind, parts=tuple(end.parts[0] for end in ends if end.parts), tail=ends[-1].tail)
    if re.fullmatch(rf"(?:{words.COAST}|{words.COUNTRY})", text, re.IGNORECASE):
        return _part(text)
    pieces = [piece for piece in _AND.split(text) if piece.strip()]
    if len(pieces) == 1:
        return _part(text)
    found_parts = [_part(piece) for piece in pieces]
    parts = tuple(part for phrase in found_parts for part in phrase.parts)
    shared = _shared_nouns(parts)
    return Phrase(kind="list", parts=shared, tail=tuple(part for phrase in found_parts for part in phrase.tail))


def _shared_nouns(parts: tuple[Named, ...]) -> tuple[Named, ...]:
    """ "Latakia and Tartous governorates": the noun of the last is everyone's, if the others have none."""
    last = parts[-1] if parts else None
    if last is None or last.relation not in ("at", "countryside"):
        return parts
    bare = [part.relation == "at" and not part.nouns for part in parts[:-1]]
    if not all(bare) or not (last.nouns or last.relation == "countryside"):
        return parts
    return (*(replace(part, nouns=last.nouns, relation=last.relation) for part in parts[:-1]), last)


def _part(text: str) -> Phrase:
    """One place with its surroundings: rules are tried in order, the first that fits takes the wording further apart."""
    text = _ARTICLE.sub("", text.strip(_EDGE))
    variants = [variant.strip() for variant in _SLASH.split(text) if variant.strip()]
    if len(variants) > 1:
        first = _part(variants[0])
        return replace(first, parts=tuple(replace(part, spellings=(*part.spellings, *variants[1:])) for part in first.parts))
    for pattern, read in _RULES:
        found = pattern.fullmatch(text)
        phrase = read(found) if found else None
        if phrase is not None:
            return phrase
    return (
        Phrase(kind="one", parts=())
        if is_generic(text)
        else Phrase(kind="one", parts=(Named(name=_COUNT_BEHIND.sub("", text), whole=text),))
    )


def is_generic(text: str) -> bool:
    """Whether a wording holds no name: only nouns, facilities, numbers and words that fill."""
    return all(_GENERIC.fullmatch(word) for word in text.split())


def _changed(phrase: Phrase, **changes: object) -> Phrase:
    return replace(phrase, parts=tuple(replace(part, **changes) for part in phrase.parts))  # type: ignore[arg-type]


def _coast(found: re.Match[str]) -> Phrase:
    return Phrase(kind="one", parts=(Named(name="", whole=found[0], relation="coast"),))


def _country(found: re.Match[str]) -> Phrase:
    return Phrase(kind="one", parts=(Named(name="", whole=found[0], relation="country"),))


def _filler(found: re.Match[str]) -> Phrase:
    return _part(found["x"])


def _away(found: re.Match[str]) -> Phrase | None:
    metres = float(found["n"].replace(",", ".").translate(_DIGITS)) * _unit_metres(found["unit"])
    bearing = _bearing(found.groupdict().get("bearing"))
    return _related(_part(found["x"]), "away", metres=metres, bearing=bearing)


def _side(found: re.Match[str]) -> Phrase | None:
    return _related(_part(found["x"]), "side", bearing=_bearing(found["bearing"]))


def _countryside(found: re.Match[str]) -> Phrase | None:
    bearing = _bearing(found.groupdict().get("bearing"))
    return _whole(_related(_part(found["x"]), "countryside", bearing=bearing), found[0])


def _near(found: re.Match[str]) -> Phrase | None:
    return _related(_part(found["x"]), "near")


def _by_road(found: re.Match[str]) -> Phrase | None:
    return _related(_part(found["x"]), "road")


def _related(inner: Phrase, relation: str, metres: float | None = None, bearing: float | None = None) -> Phrase | None:
    """The inner phrase seen from ``relation``; a looser relation that the inner wording has already stays."""
    if not inner.parts:
        return None
    parts = tuple(
        replace(part, relation=relation, metres=metres, bearing=part.bearing if bearing is None else bearing)
        if part.relation in ("at", "near", "facility")
        else part
        for part in inner.parts
    )
    return replace(inner, parts=parts)


def _inside(found: re.Match[str]) -> Phrase | None:
    """ "X in Y": X is meant, Y holds it; words that name nothing leave Y ("clashes in Y")."""
    head, around = _part(found["x"]), _part(found["y"])
    if not head.parts:
        return around
    if not around.parts:
        return None
    return replace(head, tail=(*head.tail, *around.parts, *around.tail))


def _beside(found: re.Match[str]) -> Phrase | None:
    """ "X near Y": X is meant, and lies near Y."""
    around = _related(_part(found["y"]), "near")
    head = _part(found["x"])
    if around is None or not head.parts:
        return around
    return replace(head, tail=(*head.tail, *around.parts, *around.tail))


def _noun(found: re.Match[str]) -> Phrase | None:
    nouns = next(kinds for pattern, kinds in _NOUN_KINDS if pattern.fullmatch(found["noun"]))
    inner = _part(found["x"])
    parts = tuple(replace(part, nouns=part.nouns or nouns, whole=found[0]) for part in inner.parts)
    return replace(inner, parts=parts) if parts else None


def _facility(found: re.Match[str]) -> Phrase | None:
    return _whole(_related(_part(found["x"]), "facility"), found[0])


def _whole(phrase: Phrase | None, text: str) -> Phrase | None:
    """The words that were taken for grammar may be part of a name after all ("Rural Damascus", "Hmeimim Air Base")."""
    return phrase and replace(phrase, parts=tuple(replace(part, whole=text) for part in phrase.parts))


def _bearing(text: str | None) -> float | None:
    if not text:
        return None
    bare = re.sub(r"ern\b|[\s-]", "", text.casefold()) if not names.is_arabic(text) else _arabic_bearing(text)
    return words.BEARINGS.get(_SHORT.get(bare, bare))


def _arabic_bearing(text: str) -> str:
    return " ".join(re.sub(r"^ال|ي[ةه]?$", "", word) for word in text.split())


def _unit_metres(unit: str) -> float:
    text = unit.casefold()
    if text.startswith("mile"):
        return words.METRES["mile"]
    return words.METRES["m"] if text in ("m", "متر") or text.startswith("met") else words.METRES["km"]


_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_SHORT = {
    "n": "north", "s": "south", "e": "east", "w": "west",
    "ne": "northeast", "nw": "northwest", "se": "southeast", "sw": "southwest",
}  # fmt: skip


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_GENERIC = _p(rf"(?:{'|'.join(pattern for pattern, _ in words.NOUNS)}|{words.FACILITIES}|{words.FILLERS}|{words.GENERIC}|[^\w]+)")
_PLAINER = tuple((_p(pattern), plain) for pattern, plain in words.PLAINER)
_NOUN = "|".join(pattern for pattern, _ in words.NOUNS)
_NOUN_KINDS = tuple((_p(pattern), kinds) for pattern, kinds in words.NOUNS)
_LATIN_NOUN = "|".join(pattern for pattern, _ in words.NOUNS if not names.is_arabic(pattern))
_ARABIC_NOUN = "|".join(pattern for pattern, _ in words.NOUNS if names.is_arabic(pattern))
_N = r"(?P<n>[\d٠-٩]+(?:[.,][\d٠-٩]+)?)"
_DASH = r"\s*(?:[-–—]|\bto\b)\s*"

# Wordings with two ends.
_PAIRS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_p(rf"(?:.*?\b)?(?:the )?(?:{words.ROAD}) (?:between|from) (?P<a>.+?) (?:and|to) (?P<b>.+)"), "road"),
    (
        _p(
            rf"(?:(?:.*?\s)?(?:on|along|off|near) )?(?:the )?(?P<a>[^\s-]+(?: [^\s-]+)?){_DASH}(?P<b>[^,]+?) (?:international )?(?:{words.ROAD})"
        ),
        "road",
    ),
    (_p(rf"(?:.*?\b)?between (?P<a>.+?) and (?P<b>.+)"), "between"),
    (_p(rf"(?:.*\s)?(?:{words.ROAD_AR})(?: عام| الدولي)? (?P<a>.+?)\s*[-–—]\s*(?P<b>.+)"), "road"),
    (_p(rf"(?:.*\s)?(?:{words.ROAD_AR}) (?:الواصل )?(?:بين|من) (?P<a>.+?) (?:و\s?|إلى |الى )(?P<b>.+)"), "road"),
    (_p(r"(?:.*\s)?(?:ما )?بين (?P<a>.+?) و\s?(?P<b>.+)"), "between"),
)

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], Phrase | None]]
_RULES: tuple[Rule, ...] = (
    (_p(rf"(?:{words.COAST})"), _coast),
    (_p(rf"(?:{words.COUNTRY})"), _country),
    (_p(rf"(?:.*?\s)?{_N}\s?(?P<unit>{words.UNIT})\s*(?:to the )?(?P<bearing>{words.BEARING})\s*(?:of|from) (?P<x>.+)"), _away),
    (_p(rf"(?:.*?\s)?{_N}\s?(?P<unit>{words.UNIT}) (?:from|away from|outside|of) (?P<x>.+)"), _away),
    (_p(rf"(?:.*?\s)?{_N}\s?(?P<unit>{words.UNIT})\s+(?:إلى\s+)?(?P<bearing>{words.BEARING_AR})\s+(?:من\s+)?(?P<x>.+)"), _away),
    (_p(rf"(?:.*?\s)?{_N}\s?(?P<unit>{words.UNIT})\s+(?:عن|من)\s+(?P<x>.+)"), _away),
    (_p(rf"(?:{words.NEAR}) (?P<x>.+)"), _near),
    (_p(rf"(?:on |along )?(?:the )?(?:{words.ROAD}) (?:to|towards|leading to|of) (?P<x>.+)"), _by_road),
    (_p(rf"(?:على )?(?:{words.ROAD_AR}) (?P<x>.+)"), _by_road),
    (
        _p(rf"(?P<x>.+?) (?:on |along )(?:the )?(?P<y>(?:{words.ROAD}) (?:to|towards|leading to|of) .+)"),
        lambda found: _inside(found),
    ),
    (_p(rf"(?P<x>.+?) (?:{words.NEAR}) (?P<y>.+)"), _beside),
    (_p(r"(?P<x>.+?) (?:in|inside|within|at(?! ?[tţṭ])|on) (?:the )?(?P<y>.+)"), _inside),
    (_p(r"(?P<x>.+?) (?:في|داخل|التابعة ل|من) (?P<y>.+)"), _inside),
    (_p(rf"(?:the )?(?:{words.COUNTRYSIDE}) (?P<bearing>{words.BEARING_ADJECTIVE})? ?of (?:the )?(?P<x>.+)"), _countryside),
    (_p(rf"(?:the )?(?:(?P<bearing>{words.BEARING_ADJECTIVE}) )?(?:{words.COUNTRYSIDE}) of (?P<x>.+)"), _countryside),
    (_p(rf"(?P<bearing>{words.BEARING_ADJECTIVE}) (?P<x>.+?)(?:'s|’s)? (?:{words.COUNTRYSIDE})"), _countryside),
    (_p(rf"(?P<x>.+?)(?:'s|’s)? (?:(?P<bearing>{words.BEARING_ADJECTIVE}) )?(?:{words.COUNTRYSIDE})"), _countryside),
    (_p(r"(?:rural|rif|reef|rif of) (?P<x>.+)"), _countryside),
    (
        _p(rf"(?:{words.COUNTRYSIDE_AR}) (?P<x>.+?) (?P<bearing>(?:ال)(?:شمال|جنوب|شرق|غرب)ي?(?:\s+(?:ال)(?:شرق|غرب)ي?)?)"),
        _countryside,
    ),
    (_p(rf"(?P<x>.+?) (?:{words.COUNTRYSIDE_AR}) (?P<y>.+)"), lambda found: _inside_countryside(found)),
    (_p(rf"(?:{words.COUNTRYSIDE_AR}) (?P<x>.+)"), _countryside),
    (_p(rf"(?:to the )?(?P<bearing>{words.BEARING}) of (?P<x>.+)"), _side),
    (_p(rf"(?P<x>.+?) (?:to the )?(?P<bearing>{words.BEARING}) of (?P<y>.+)"), lambda found: _beside(found)),
    (_p(rf"(?P<bearing>{words.BEARING_AR}) (?P<x>.+)"), _side),
    (_p(rf"(?P<x>.+?) (?:{words.NEAR_BEHIND})"), _near),
    (_p(rf"(?:the )?(?P<noun>{_LATIN_NOUN}) of (?P<x>.+)"), _noun),
    (_p(rf"(?P<x>.+?) (?P<noun>{_LATIN_NOUN}) of (?P<y>.+)"), lambda found: _noun_inside(found)),
    (_p(rf"(?P<x>.+?)(?:'s|’s)? (?P<noun>{_LATIN_NOUN})"), _noun),
    (_p(rf"(?:the )?(?P<noun>{_LATIN_NOUN}) (?P<x>.+)"), _noun),
    (_p(rf"(?P<noun>{_ARABIC_NOUN}) (?P<x>.+)"), _noun),
    (_p(r"(?P<x>\S+(?: \S+)+) ب(?P<y>\S{3,})"), _inside),
    (_p(rf"(?P<bearing>{words.PART_OF}) (?P<x>.+)"), _countryside),
    (_p(rf"(?P<x>.+?) (?:{words.GENERIC_BEHIND})"), _filler),
    (_p(rf"(?:the )?(?:{words.FACILITIES}) (?:of|at|near) (?P<x>.+)"), _facility),
    (_p(rf"(?P<x>.+?)(?:'s|’s)? (?:[\w']+ )?(?:{words.FACILITIES})"), _facility),
    (_p(rf"(?:{words.FACILITIES})(?: العسكري[ةه]?)? (?P<x>.+)"), _facility),
    (_p(rf"(?:{words.FILLERS}) (?P<x>.+)"), _filler),
    (_p(r"(?P<x>.+?) of (?P<y>.+)"), _inside),
)


def _inside_countryside(found: re.Match[str]) -> Phrase | None:
    """ "قرية X ريف Y": X lies in the countryside of Y."""
    around = _related(_part(found["y"]), "countryside")
    head = _part(found["x"])
    if around is None or not head.parts:
        return around
    return replace(head, tail=(*head.tail, *around.parts, *around.tail))


def _noun_inside(found: re.Match[str]) -> Phrase | None:
    """ "X neighbourhood of Y"."""
    head, around = _noun(found), _part(found["y"])
    if head is None:
        return around if around.parts else None
    if not around.parts:
        return None
    return replace(head, tail=(*head.tail, *around.parts, *around.tail))
