"""How a wording about place is put together: which names it holds, how the event lies to them, and in what they lie."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline import names
from pipeline.geocode.wording import words
from pipeline.geocode.wording.nameless import EDGE, is_nameless_site
from pipeline.geocode.wording.phrase import Named, Phrase
from pipeline.geocode.wording.rules import is_spelling, part


def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_SPACES = re.compile(r"\s+")
_BRACKET = re.compile(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]?")
_GROUP = re.compile(r"\s*[;؛]\s*")
_COMMA = re.compile(r"\s*[,،]\s*(?:and\s+)?")
# The border of two areas is a line that goes through neither's seat.
_BORDER = _pattern(r"(?:.+(?:/|\s?[-–—]\s?|\band\b).+ borders?|(?:.+ )?borders? between .+|(?:.*\s)?حدود .+ (?:و|مع ).+)")
_DASHED = re.compile(rf"\s+[-–—>→]\s+|\s*:\s+|\s*/\s*(?=(?:{words.INNER_AR}) )")
# Behind these marks comes what lies in what stands before them.
_OPENING = re.compile(r":\s|\s[>→]\s")
# A noun of a village or quarter says that the name behind it is the narrower one, one of an area that it is the wider.
_IS_INNER = re.compile(rf"(?:{words.INNER}) |.+ (?:{words.INNER_BEHIND})$", re.IGNORECASE)
_IS_OUTER = re.compile(rf"(?:{words.OUTER}) |.+ (?:{words.OUTER_BEHIND})$", re.IGNORECASE)
_SEVERAL = re.compile(rf"(?:the )?(?:{words.SEVERAL}) ", re.IGNORECASE)
_AND = re.compile(words.LIST_AND, re.IGNORECASE)
_SPELT = re.compile(r"^(?:also |formerly |previously )?(?:spelt|spelled|known as|called|aka|or)\s+|^=\s*", re.IGNORECASE)
_NUMBER = re.compile(r"^\s*[≥~>]?\d[\d.,]*\s*$")


_PLAINER = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in (*words.FOREIGN, *words.PLAINER))
_DASH = r"\s*(?:[-–—]|\bto\b)\s*"
_WHICH_ROAD = "(?: (?:الدولي|القديم|الجديد|العام|الساحلي))?"
_BESIDE = re.compile(rf"(?P<pair>.+?) (?P<near>(?:{words.NEAR}) .+)", re.IGNORECASE)
# Wordings with two ends.
_PAIRS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        _pattern(
            rf"(?:.*?\b)?(?:the )?(?:{words.ROAD}) (?:that )?(?:between|from|(?:link|connect|join)(?:s|ing)) "
            r"(?P<a>.+?) (?:and|to|with) (?P<b>.+)"
        ),
        "road",
    ),
    (
        _pattern(
            rf"(?:(?:.*?\s)?(?:on|along|off|near) )?(?:the )?(?:(?:old|new|main|coastal|international) )?"
            rf"(?P<a>[^\s-]+(?: [^\s-]+){{0,2}}){_DASH}"
            rf"(?P<b>[^,]+?) (?:international )?(?:{words.ROAD})"
        ),
        "road",
    ),
    (
        _pattern(
            rf"(?:(?:.*?\s)?(?:on|along|off|near) )?(?:the )?(?:international )?(?:{words.ROAD}) "
            r"(?!(?:to|towards|of|leading|from|between)\b)(?P<a>[^,]+?)(?:\s*[–—]\s*|\s+-\s+|\s+to\s+|(?<!\b[ae]l)-)(?P<b>[^,]+)"
        ),
        "road",
    ),
    (_pattern(r"(?:.*?\b)?between (?!\d)(?P<a>.+?) and (?P<b>.+)"), "between"),
    (_pattern(r"(?:.*?\b)?(?:half|mid|part)[\s-]?way from (?P<a>.+?) to (?P<b>.+)"), "between"),
    (
        _pattern(rf"(?:.*\s)?(?:{words.ROAD_AR})(?: عام| الدولي)? (?P<a>.+?)\s*[-–—]\s*(?P<b>.+?){_WHICH_ROAD}"),
        "road",
    ),
    (_pattern(rf"(?:.*\s)?(?:{words.ROAD_AR}) (?:الواصل )?(?:بين|من) (?P<a>.+?) (?:و\s?|إلى |الى )(?P<b>.+)"), "road"),
    (_pattern(r"(?:.*\s)?(?:ما )?بين (?P<a>.+?) و\s?(?P<b>.+)"), "between"),
)


def taken_apart(wording: str) -> tuple[Phrase, ...]:
    """What ``wording`` says of place, one phrase for each stretch between semicolons; empty when it says nothing."""
    text = _plainer(wording)
    if _BORDER.fullmatch(text.strip()):
        return ()
    groups = [_group(group) for group in _GROUP.split(_SPACES.sub(" ", text).strip()) if group]
    return tuple(phrase for phrase in groups if phrase.parts)


def contexts(within: str) -> tuple[Named, ...]:
    """The names of an area wording, narrowest first ("Jableh countryside, Latakia")."""
    return tuple(part for piece in _GROUP.split(_plainer(within)) for part in _around(piece))


def _plainer(text: str) -> str:
    for pattern, plain in _PLAINER:
        text = pattern.sub(plain, text)
    return text


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
    read = [_segment(segment) for segment in _with_site(segments)]
    # "Street 48, Kobani": what names nothing leaves the rest.
    first, *rest = [phrase for phrase in read if phrase.parts] or read
    head = _bracketed(first, inside)
    joined = _AND.search(segments[-1]) is not None or re.search(r"[,،]\s*and\s", text) is not None
    if len(segments) > 1 and joined and head.kind == "one":
        return _as_list(head, rest)
    return replace(head, tail=(*head.tail, *(part for phrase in rest for part in (*phrase.parts, *phrase.tail))))


def _with_site(segments: list[str]) -> list[str]:
    """ "the barracks, Zama": a site without a name is in what stands behind it."""
    if len(segments) < 2 or not is_nameless_site(segments[0]):
        return segments
    within = "في" if names.is_arabic(segments[0]) else "in"
    return [f"{segments[0]} {within} {segments[1]}", *segments[2:]]


def _bracketed(phrase: Phrase, inside: tuple[str, ...]) -> Phrase:
    """Brackets hold another spelling of the name, or a word on where it lies."""
    for text in inside:
        if len(phrase.parts) == 1 and _is_spelling(phrase.parts[0], text):
            bare = part(_SPELT.sub("", text))
            more = tuple(part.name for part in bare.parts if part.name)
            phrase = replace(
                phrase,
                parts=(replace(phrase.parts[0], spellings=(*phrase.parts[0].spellings, *more)),),
                tail=(*phrase.tail, *bare.tail),
            )
        else:
            phrase = replace(phrase, tail=(*phrase.tail, *(replace(aside, aside="(") for aside in _around(text))))
    return phrase


def _is_spelling(named: Named, text: str) -> bool:
    """The other script, "spelt …", or consonants much like the name's."""
    return _SPELT.match(text) is not None or is_spelling(named, text)


def _as_list(head: Phrase, rest: list[Phrase]) -> Phrase:
    """ "A, B and C" are three places; what stands behind the last of them holds all three."""
    parts = (*head.parts, *(part for phrase in rest for part in phrase.parts))
    return Phrase(kind="list", parts=parts, tail=(*head.tail, *(part for phrase in rest for part in phrase.tail)))


def _without_brackets(text: str) -> tuple[str, tuple[str, ...]]:
    inside = tuple(found.strip() for found in _BRACKET.findall(text) if found.strip())
    return _BRACKET.sub(" ", text).strip(), inside


def _segments(text: str) -> list[str]:
    pieces = [piece for part_of in _COMMA.split(text) for piece in _dashed(part_of)]
    named = [bare for piece in pieces if (bare := piece.strip(EDGE)) and not _NUMBER.match(bare)]
    return named[::-1] if len(named) > 1 and _IS_OUTER.match(named[0]) and _is_only_inner(named[-1]) else named


def _is_only_inner(text: str) -> bool:
    return _IS_INNER.match(text) is not None and _IS_OUTER.match(text) is None


def _dashed(text: str) -> list[str]:
    """ "جبلة - قرية الصنوبر", "ريف اللاذقية: سلمى": what lies within another, the narrower first; a road has its dash."""
    pieces = _DASHED.split(text)
    if len(pieces) == 1 or _pair(text):
        return [text]
    is_outer_first = _IS_INNER.match(pieces[-1]) or _IS_OUTER.match(pieces[0]) or _OPENING.search(text)
    return pieces[::-1] if is_outer_first and not _IS_INNER.match(pieces[0]) and not _IS_OUTER.match(pieces[-1]) else pieces


def _segment(text: str) -> Phrase:
    """One stretch between commas: a pair of ends, a list joined by "and", or one place."""
    beside = _BESIDE.fullmatch(text)
    pair = _pair(beside["pair"]) if beside else None
    if beside and pair:
        near = part(beside["near"])
        return replace(near, tail=(*near.tail, *(replace(end, relation="end") for end in pair.parts)))
    pair = _pair(text)
    if pair:
        return pair
    if re.fullmatch(rf"(?:{words.COAST}|{words.COUNTRY})", text, re.IGNORECASE):
        return part(text)
    pieces = [piece for piece in _AND.split(text) if piece.strip()]
    if len(pieces) == 1:
        return part(text)
    found_parts = [part(piece) for piece in pieces]
    parts = tuple(part for phrase in found_parts for part in phrase.parts)
    shared = _shared_nouns(parts)
    return Phrase(kind="list", parts=shared, tail=tuple(part for phrase in found_parts for part in phrase.tail))


def _pair(text: str) -> Phrase | None:
    """ "between X and Y", "the X-Y road"."""
    for pattern, kind in _PAIRS:
        found = pattern.fullmatch(text)
        if found:
            ends = [part(end) for end in (found["a"], found["b"])]
            return Phrase(kind=kind, parts=tuple(end.parts[0] for end in ends if end.parts), tail=ends[-1].tail)
    return None


def _shared_nouns(parts: tuple[Named, ...]) -> tuple[Named, ...]:
    """ "Latakia and Tartous governorates": the noun of the last is everyone's, if the others have none; in Arabic the first's."""
    is_first = parts and (names.is_arabic(parts[0].whole) or _SEVERAL.match(parts[0].whole))
    if is_first and parts[0].nouns and not any(part.nouns for part in parts[1:]):
        return (parts[0], *(replace(part, nouns=parts[0].nouns) if part.relation == "at" else part for part in parts[1:]))
    last = parts[-1] if parts else None
    if last is None or last.relation not in ("at", "countryside"):
        return parts
    bare = [part.relation == "at" and not part.nouns for part in parts[:-1]]
    if not all(bare) or not (last.nouns or last.relation == "countryside"):
        return parts
    return (*(replace(part, nouns=last.nouns, relation=last.relation) for part in parts[:-1]), last)
