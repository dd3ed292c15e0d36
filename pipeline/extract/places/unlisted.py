"""Which words name a place that the gazetteer does not list: what stands with `village of`, `neighbourhood`, قرية."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise, product

from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline.extract.words import everyday
from pipeline.extract.words.given_names import GIVEN_NAMES
from pipeline.extract.words.letters import Letters

_CAPITAL = r"(?:[A-ZÀ-Þ](?:\w|['’‘](?!s\b))+(?:-[\w'’‘]+)*|[ae][lnsrtzd]h?-[\w'’‘]+|al|el)"
_LATIN_NAME = rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}}"
_NOUN = r"(?:villages?|towns?|hamlets?|neighbou?rhoods?|suburbs?|quarters?|farms?)"
_BEHIND = re.compile(rf"\b{_NOUN} (?:of|called|named) (?P<name>{_LATIN_NAME})")
_BEFORE = re.compile(
    rf"(?<![.!?] )\b(?P<name>{_LATIN_NAME}) (?:village|town(?! of)|neighbou?rhood|quarter|suburb|hamlet|locality|settlement)\b"
)
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
# `- 8 March: Brabshbo: 18 killed`, at the head of a line or after its day.
_ENTRY = re.compile(
    rf"(?:^|\n|\. )(?:[•*–-] ?|\d{{1,2}} [A-Z][a-z]+(?: \d{{4}})? ?[–:-] ?)+(?P<names>{_LATIN_NAME}(?:, {_LATIN_NAME})?)(?=:)"
)
# A name in a list between two that are known: `Jableh, Xyz and Baniyas`; the last of a list: `Jableh, Baniyas and Xyz`.
_ITEM = re.compile(rf"(?:, |,? and )(?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,1}})(?=,? and |, | as well as )")
_LAST_ITEM = re.compile(
    rf"(?P<more>(?:, {_CAPITAL}(?: {_CAPITAL}){{0,2}}){{0,2}}),? (?:and|as well as) (?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,2}})"
    r"(?=[.,;:)]|$| (?:in|on|at|near|during|since|after|before|while|where|which|were|have|by|as|late|early|overnight|to)\b)"
)
_MORE = re.compile(rf", (?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,2}})")
_LIST_GOES_ON = re.compile(r", |,? and ")
# `in Hrabiyeh, near Tartous`: right before a known name.
_BEFORE_KNOWN = re.compile(
    r"(?:\b(?:in|at|near|outside|hit|struck|shelled|bombed|stormed|raided|entered|and|nearby|including)|(?:^|\n)\W*|[;:-]) "
    rf"(?P<name>{_LATIN_NAME})(?:,? \(?(?:in|near|outside)|,| and) $"
)
# `in Ain al-Xyz`, `shelled al-Xyz`: what is made like the names of villages is one behind a word that places something.
_PLACING = (
    "in near outside into around hit struck shelled bombed stormed raided entered captured seized recaptured retook"
).split()
_HEADS = """
    Ain Ein Ayn Beit Bayt Bait Deir Dayr Tal Tel Tell Kafr Kfar Kafar Khirbet Khirbat Kherbet Qalat Qal'at Wadi Ras Burj Umm Harf
    Haref Bustan Mazraat Mazra'at Dahr Jub Jeb Jobet Jabal Hammam
""".split()
_VILLAGE_LIKE = re.compile(
    rf"\b(?:{'|'.join(_PLACING)}) (?P<name>(?:(?:{'|'.join(_HEADS)})(?: {_CAPITAL}){{1,2}}"
    rf"|[AaEe][lnrstdzh]h?-[A-Z][\w'’‘]+(?: {_CAPITAL})?))"
    r"(?! (?:newspaper|daily|agency|channel|network|front|brigade|group|university))"
)
_EACH = re.compile(_LATIN_NAME)
_ARABIC_FIRST = "|".join((*everyday.ARABIC_HEADS, *"راس أم ام حارة الشيخ النبي حي كرم بسوط كرسانا جبل ضهرة شير".split()))
_ARABIC = re.compile(
    rf"(?<![^\W_])(?:[وفبل]|لل)?(?P<worded>(?:قرية|بلدة|حي|مزرعة|ضاحية) (?P<name>(?:(?:{_ARABIC_FIRST}) )?[ء-ي]{{3,}}))(?![^\W_])"
)
_LONGEST_GAP = 60  # letters
_JOINTS = ("", "and", "as well as")
# What follows such a noun and is no name.
_NO_NAME = re.compile(
    r"(?:the|a|an|several|many|another|this|that|sunni|alawite|christian|druze|shiite|lebanese|turkish|in|on|at|and|coastal|syrian|nearby|one|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mount|lake|president|general|ministry|russia\w*|israel\w*|turk\w*|"
    r"iran\w*|iraq\w*|leban\w*|kurd\w*|islam\w*|hezbollah|isis|isil|hts|al[- ](?:qa\w+|nusra|jazeera|assad|sham|arabiya)|security|"
    r"government|assad|sohr|sana|un|all|its?|his|her|their|who|but|local|women|men|children|two|three|four|five|six|seven|"
    r"eight|nine|ten)\b|"
    r"(?:علوية|موالية|معارضة|آمنة|سنية|مسيحية|أخرى|اخرى|ساحلية|التي|كانت|في|من|على|الى|إلى|تابعة|بريف|مجاورة|صغيرة|واحدة|واقعة|ذات|"
    r"سكني|سكنية|نائية|حدودية|جبلية|حيث|تقع|يقع|[يت](?:قطن|سكن|بعد|تبع|شتهر|عرف|قع|سمى|دعى)\w*|و?(?:قرية|بلدة|مدينة|مزرعة|حي|قرى|بلدات))(?![^\W_])",
    re.IGNORECASE,
)


# What may go with a name when its place is looked up; a verb or `in` before it says nothing of what it is.
_TELLS_WHAT = re.compile(rf"{_NOUN} |[^a-z]|(?:al|el|near|outside)\b")


def _followed(words: Iterable[str], *others: str) -> tuple[str, ...]:
    return tuple(map(" ".join, product(words, others)))


_MANY = ("villages", "towns", "neighbourhoods", "neighborhoods", "quarters")
_ONE_OR_MANY = (*_MANY, *(word[:-1] for word in _MANY), "hamlet", "hamlets", "suburb", "suburbs", "farm", "farms")
_ARTICLES = ["".join(article) + "-" for article in product("AaEe", "lnrstdzh", ("", "h"))]
# Each pattern with words of which one stands wherever it finds a name: most texts hold none, and the patterns take long to fail.
NAMED = (
    (_BEHIND, _followed(_ONE_OR_MANY, "of", "called", "named")),
    (_BEFORE, (" village", " town", " neighbo", " quarter", " suburb", " hamlet", " locality", " settlement")),
    (_IN_AN_AREA, ("province", "governorate", "countryside")),
    (_OPENING, ("In ",)),
    (_VILLAGE_LIKE, _followed(_PLACING, *_HEADS, *_ARTICLES)),
    (_ARABIC, ("قرية ", "بلدة ", "حي ", "مزرعة ", "ضاحية ")),
)
LISTS = (
    (_LISTED, _followed(_MANY, "of"), 1),
    (_LIST_BEFORE, tuple(f" {word}" for word in _MANY), 0),
    (_BESIDE, _followed(("road", "highway", "line", "area"), "between"), 0),
    (_ENTRY, (":",), 0),
)
_HINTED = [(hint, pattern) for pattern, hints, *_ in (*NAMED, *LISTS) for hint in hints]
_HINTS = AhoCorasick([hint for hint, _ in _HINTED], matchkind=MatchKind.Standard)


def unlisted(letters: Letters) -> list[tuple[int, int, int, int]]:
    """Spans in the letters of names behind or before such a noun: (start of the wording, end of it, start of the name, its end)."""
    lines = _lines_to_try(letters.written)
    found = []
    for pattern, _ in NAMED:
        for match in _met(pattern, letters.written, lines[pattern]):
            named = not _NO_NAME.match(match["name"])
            worded = match.start("worded" if pattern is _ARABIC else 0)
            start = worded if _TELLS_WHAT.match(match.group()) else match.start("name")
            found += [(start, match.end(), match.start("name"), match.end("name"))] if named else []
    for pattern, _, first in LISTS:
        for match in _met(pattern, letters.written, lines[pattern]):
            names = list(_EACH.finditer(letters.written, *match.span("names")))
            found += [(name.start(), name.end(), name.start(), name.end()) for name in names[first:]]
    return sorted(set(found))


def _lines_to_try(written: str) -> dict[re.Pattern[str], set[tuple[int, int]]]:
    """The lines in which one of its words stands, of each pattern, with the line end before: no name goes on in the next line."""
    lines: dict[re.Pattern[str], set[tuple[int, int]]] = defaultdict(set)
    for number, start, end in _HINTS.find_matches_as_indexes(written, overlapping=True):
        behind = written.find("\n", end)
        lines[_HINTED[number][1]].add((max(0, written.rfind("\n", 0, start)), behind if behind >= 0 else len(written)))
    return lines


def _met(pattern: re.Pattern[str], written: str, lines: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
    return chain.from_iterable(pattern.finditer(written, *line) for line in lines)


def beside(letters: Letters, known: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans of names that stand in a list with known places, whose spans come in order, or are said to lie by one."""
    between = chain.from_iterable(_between(letters, end, start) for (_, end), (start, _) in pairwise(known))
    last = chain.from_iterable(_last(letters, known, at) for at in range(1, len(known)))
    before = [_before(letters, start) for start, _ in known]
    return sorted({*between, *last, *(span for span in before if span is not None)})


def _is_name(name: str) -> bool:
    """Whether capitals may name a place: no word that begins something else, and no given name of somebody."""
    return _NO_NAME.match(name) is None and not any(word in GIVEN_NAMES for word in name.lower().split())


def _between(letters: Letters, end: int, start: int) -> list[tuple[int, int]]:
    """The names that fill a list from one known name to the next."""
    found = []
    while 0 < start - end < _LONGEST_GAP and (match := _ITEM.match(letters.written, end)) is not None and _is_name(match["name"]):
        found.append(match.span("name"))
        end = match.end()
    return found if letters.written[end:start].strip(" ,") in _JOINTS else []


def _last(letters: Letters, known: Sequence[tuple[int, int]], at: int) -> list[tuple[int, int]]:
    """The names behind two known ones of a list."""
    (_, before), (start, end) = known[at - 1 : at + 1]
    match = _LAST_ITEM.match(letters.written, end) if _LIST_GOES_ON.fullmatch(letters.written, before, start) else None
    if match is None:
        return []
    more = [item.span("name") for item in _MORE.finditer(letters.written, *match.span("more"))]
    return [span for span in (*more, match.span("name")) if _is_name(letters.written[slice(*span)])]


def _before(letters: Letters, start: int) -> tuple[int, int] | None:
    match = _BEFORE_KNOWN.search(letters.written, max(0, start - _LONGEST_GAP), start)
    return match.span("name") if match and _is_name(match["name"]) else None
