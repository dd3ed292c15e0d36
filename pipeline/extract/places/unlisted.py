"""Which words name a place that the gazetteer does not list: what stands with `village of`, `neighbourhood`, قرية."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.words.letters import Letters

_CAPITAL = r"(?:[A-ZÀ-Þ][\w'’‘]+(?:-[\w'’‘]+)*|[ae][lnsrtzd]h?-[\w'’‘]+|al|el)"
_LATIN_NAME = rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}}"
_NOUN = r"(?:villages?|towns?|hamlets?|neighbou?rhoods?|suburbs?|quarters?|farms?)"
_BEHIND = re.compile(rf"\b{_NOUN} (?:of|called|named) (?P<name>{_LATIN_NAME})")
_BEFORE = re.compile(rf"(?<![.!?] )\b(?P<name>{_LATIN_NAME}) (?:village|neighbou?rhood|quarter|suburb)\b")
_IN_AN_AREA = re.compile(
    rf"\b(?:near|outside|in|at) (?P<name>{_LATIN_NAME})(?=,? (?:in|near) (?:the )?(?:\w+ern )?(?:rural |"
    rf"countryside of )?[A-Z]\w+(?: \w+)? (?:province|governorate|countryside))"
)
_BESIDE = re.compile(rf"\b(?:road|highway|line|area) between {_LATIN_NAME} and (?P<names>{_LATIN_NAME})")
# `In Snobar, near Jableh, …` opens a sentence with a place, whatever the gazetteer knows.
_OPENING = re.compile(
    rf"(?:^|[.!?;\n] )In (?P<name>{_LATIN_NAME})"
    r"(?=, (?:near|north|south|east|west|outside|just|in the|a (?:\w+ )?(?:village|town)))",
    re.MULTILINE,
)
_LISTED = re.compile(
    rf"\b(?:villages|towns|neighbou?rhoods|quarters) of (?P<names>{_LATIN_NAME}(?:, {_LATIN_NAME})*(?:,? and {_LATIN_NAME})?)"
)
_LIST_BEFORE = re.compile(
    rf"(?:\bthe )(?P<names>{_LATIN_NAME}(?:, {_LATIN_NAME})*,? and {_LATIN_NAME}) (?:villages|towns|neighbou?rhoods|quarters)\b"
)
# A name in a list between two that are known: `Jableh, Xyz and Baniyas`.
_ITEM = re.compile(rf"(?:, |,? and )(?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,1}})(?=,? and |, )")
_EACH = re.compile(_LATIN_NAME)
_ARABIC_FIRST = (
    "عين|بيت|تل|رأس|راس|أم|ام|دير|كفر|برج|بئر|جب|وادي|حارة|خربة|مزرعة|شيخ|الشيخ|النبي|ضهر|حي|نبع|بستان|كرم|حمام|"
    "جورة|بسوط|مجدل|كرسانا"
)
_ARABIC = re.compile(
    rf"(?<![^\W_])(?:[وفبل]|لل)?(?:قرية|بلدة|حي|مزرعة|ضاحية) (?P<name>(?:(?:{_ARABIC_FIRST}) )?[ء-ي]{{3,}})(?![^\W_])"
)
_LONGEST_GAP = 60  # letters
# What follows such a noun and is no name.
_NO_NAME = re.compile(
    r"(?:the|a|an|several|many|another|this|that|sunni|alawite|christian|in|on|at|and|coastal|syrian|nearby|one|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)\b|"
    r"(?:علوية|سنية|مسيحية|أخرى|اخرى|ساحلية|التي|كانت|في|من|على|الى|إلى|تابعة|بريف|مجاورة|صغيرة|واحدة|واقعة|ذات|"
    r"سكني|سكنية|و?(?:قرية|بلدة|مدينة|مزرعة|حي|قرى|بلدات))(?![^\W_])",
    re.IGNORECASE,
)


# Each pattern with a part of it that is found at once: most texts hold none of these, and the patterns take long to fail.
_NAMED = (
    (_BEHIND, re.compile(r"(?:village|town|hamlet|neighbo|suburb|quarter|farm)\w* (?:of|called|named) ")),
    (_BEFORE, re.compile(r" (?:village|neighbo|quarter|suburb)")),
    (_IN_AN_AREA, re.compile(r"province|governorate|countryside")),
    (_OPENING, re.compile(r"In [A-ZÀ-Þae]")),
    (_ARABIC, re.compile(r"(?:قرية|بلدة|حي|مزرعة|ضاحية) ")),
)
_LISTS = (
    (_LISTED, re.compile(r"(?:villages|towns|neighbo\w+|quarters) of "), 1),
    (_LIST_BEFORE, re.compile(r" (?:villages|towns|neighbo|quarters)"), 0),
    (_BESIDE, re.compile(r" between [A-Z]"), 0),
)


def unlisted(letters: Letters) -> list[tuple[int, int, int, int]]:
    """Spans in the letters of names behind or before such a noun: (start of the wording, end of it, start of the name, its end)."""
    found = []
    for pattern, hint in _NAMED:
        for match in pattern.finditer(letters.written) if hint.search(letters.written) else ():
            named = not _NO_NAME.match(match["name"])
            found += [(match.start(), match.end(), match.start("name"), match.end("name"))] if named else []
    for pattern, hint, first in _LISTS:
        for match in pattern.finditer(letters.written) if hint.search(letters.written) else ():
            names = list(_EACH.finditer(letters.written, *match.span("names")))
            found += [(name.start(), name.end(), name.start(), name.end()) for name in names[first:]]
    return sorted(set(found))


def between(letters: Letters, known: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans of names that stand in a list right between two known places, whose spans come in order."""
    found = []
    for (_, end), (start, _) in pairwise(known):
        match = _ITEM.match(letters.written, end) if 0 < start - end < _LONGEST_GAP else None
        if match and letters.written[match.end() : start].strip(" ,") in ("", "and") and not _NO_NAME.match(match["name"]):
            found.append(match.span("name"))
    return found
