"""Which place and days named in its own sentence a count is told of."""

import re
from bisect import bisect_left

from pipeline.extract.claims.clauses import clause_of, next_clause
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.harm import Harm
from pipeline.extract.phrases.parts import parts_behind
from pipeline.extract.phrases.scenes import AREA, POINT, Place, each
from pipeline.extract.phrases.windows import Window


def own_place(reading: Reading, number: int) -> Place | None:
    """The place inside the wording, or behind it before the next count, or ahead of it in its clause, or the sentence's first."""
    harms = reading.harms
    harm = harms[number]
    if (own := _right_behind(reading, harm.at)) is not None:
        return own
    if harm.part_of is not None:
        total = next((at for at, other in enumerate(harms) if other.at == harm.part_of and not harm.of_before), None)
        return None if total is None or total == number else own_place(reading, total)
    if harm.site is not None:
        places = [place for place in reading.places if place.start <= harm.site < place.end]
        apart = (one for place in places for one in (each(place, reading.letters) if harm.rule == "each" else (place,)))
        return next((place for place in apart if place.start <= harm.site < place.end), None)
    start, end = _extent(reading, harm)
    if any(min(harm.at, harm.at if harm.trigger is None else harm.trigger) < other.at < harm.at for other in harms):
        start = reading.items[harm.at].start  # behind another count, the trigger stands in that one's words
    others = [_extent(reading, other) for at, other in enumerate(harms) if other.part_of is None and at != number]
    after = min((other for other, _ in others if other >= end), default=reading.end)
    before = max((other for _, other in others if other <= start), default=reading.start)
    of_parts = _of_parts(reading, harm)
    taken = sorted([*_figured(reading, harm.at), *of_parts])
    named = [place for place in reading.places if (not place.is_country or place.is_abroad) and not _holds_one(place, taken)]
    named = _of_the_act(reading, start, end, named)
    named = named[1:] if _is_headed(reading, harm, named) else named
    clause = min(after, next_clause(reading, end))
    saying = max(before, _saying(reading, start))
    named = _where_one_died(named, harm, (start, end, clause))
    head = max(saying, clause_of(reading, start, end)[0]) if len(named) > 1 else saying
    for low, high in (
        (start, end),
        (end, clause),
        (head, start),
        (saying, start),
        (clause, after),
        (before, start),
        (end, reading.end),
    ):
        if there := [place for place in named if low <= place.start < high]:
            return there[0] if low >= start else next((place for place in reversed(there) if place.kind != AREA), there[-1])
    if number and reading.places:  # `… killed two and wounded three`: where those before were
        return own_place(reading, number - 1)
    return next((place for place in _of_the_act(reading, start, end, reading.places) if place.start not in of_parts), None)


def _where_one_died(named: list[Place], harm: Harm, ends: tuple[int, int, int]) -> list[Place]:
    """`X, head of the guards in A, was killed in B`: not the place of an office, where another stands behind in the clause."""
    start, end, clause = ends
    if harm.rule != "named" or not any(end <= place.start < clause for place in named):
        return named
    return [place for place in named if not start <= place.start < end]


def _of_the_act(reading: Reading, start: int, end: int, places: list[Place]) -> list[Place]:
    """The places but those of what the act answers to, and of a clause that counts to another day.

    `arrested two over a killing in X`, `killed four on Sunday, a day after ships had shelled X`, `two who were
    abducted were found in X`.
    """
    aside = reading.aside_at(start)
    if aside is not None and aside[0] == start:
        places = [place for place in places if place.start < aside[1]]
    ground = _ground(reading, end)
    return [place for place in places if place.start < ground and not _is_of_another_day(reading, start, place.start)]


def _ground(reading: Reading, end: int) -> int:
    """`arrested four over the killing of a teacher in X`: where what the act answers to begins."""
    return next((item.start for item in reading.items if item.tag == "Ω" and item.start >= end), reading.end)


def _is_of_another_day(reading: Reading, start: int, offset: int) -> bool:
    aside = reading.aside_at(offset)
    if aside is None or aside[0] <= start < aside[1]:
        return False
    if reading.letters.text.startswith(("كان", "who "), aside[0]):  # `ثلاثة كانوا قد شاركوا في مظاهرة في كذا`
        return True
    return next((item.tag in "dx" for item in reading.items if item.start >= aside[0]), False)


_HEAD = re.compile(r"^[^PCA]{0,3}P[:\-/(]")


def sums_up(reading: Reading, harm: Harm) -> bool:
    """`17 were killed: nine in X, four in Y`, `17 in several towns, nine of them in X`: a total is of no place of its parts."""
    if _is_of_many_towns(reading, harm):
        return True
    listed = [other.at for other in reading.harms if other.rule == "list" and other.at > harm.at]
    if len(listed) > 1 and harm.rule != "list" and ":" in reading.tags[harm.at : listed[0]]:
        return any(place.start > reading.items[listed[0]].start for place in reading.places)
    parts = parts_behind(reading.harms, harm)
    apart = any(_right_behind(reading, at) is not None for at in parts)
    start = _extent(reading, harm)[0]
    return apart and _SEVERAL.search(reading.letters.text, start, reading.items[parts[0]].start) is not None


# `في مدن سورية عدة`, `في عدة مناطق`; not `في عدة بلدات بريف كذا`, where their area stands right behind.
_MANY_TOWNS = re.compile(
    r"(?<![^\W_])في (?:(?:عده|مختلف|عدد من) (?:ال)?(?:مدن|مناطق|محافظات|بلدات)|"
    r"(?:ال)?(?:مدن|مناطق|محافظات|بلدات)(?: سوريه?)? (?:عده|مختلفه|متفرقه))(?![^\W_])"
)
_AREA_OF_THEM = 20  # letters behind in which it stands


def _is_of_many_towns(reading: Reading, harm: Harm) -> bool:
    """Whether many towns that are not named stand between a count and the next place."""
    end = reading.items[harm.at].end
    named = next((place.start for place in reading.places if place.start >= end and not place.is_country), None)
    if named is None:
        return False
    many = _MANY_TOWNS.search(reading.letters.text, end, named)
    return many is not None and named - many.end() > _AREA_OF_THEM


def _of_parts(reading: Reading, harm: Harm) -> list[int]:
    """`killed 300 since March, 40 of them in X`: where the names begin that only a part's bare figure has."""
    places = (_right_behind(reading, at) for at in parts_behind(reading.harms, harm) if reading.tags[at] == "Z")
    return [place.start for place in places if place is not None]


_SEVERAL = re.compile(
    r"\b(?:several|various|different|multiple|many|other|three|four|five|six) (?:\w+ )?"
    r"(?:provinces|governorates|cities|towns|regions|areas|parts of)\b"
)


_OF_ANOTHER = re.compile("w[^;]*[KgIAB]|ه")


def _is_headed(reading: Reading, harm: Harm, named: list[Place]) -> bool:
    """`محافظة اللاذقية: قتل شاب في حي كذا`: the area before a bulletin's line, in which the line names a point for the harm."""
    if not named or named[0].kind != AREA or len(named[0].sites) != 1 or _HEAD.match(reading.tags) is None:
        return False
    point = next((place.start for place in named[1:] if place.kind == POINT), None)
    between = "" if point is None else "".join(item.tag for item in reading.items[harm.at :] if item.start < point)
    return point is not None and _OF_ANOTHER.search(between) is None


def own_window(reading: Reading, number: int) -> Window | None:
    """The days of the clause that tells a count, else those before it, else those behind it; of a part those of its total."""
    harm = reading.harms[number]
    total = next((at for at, other in enumerate(reading.harms) if other.at == harm.part_of and not harm.of_before), number)
    if total != number:
        return own_window(reading, total)
    start, end = _extent(reading, harm)
    ground = _ground(reading, end)
    told = [(at, window) for at, window in reading.days_beside(start) if at < ground]
    if harm.rule in _SUMS:  # a sum that was told on Sunday is none of Sunday's
        told = [(at, window) for at, window in told if not window.is_of_the_telling]
    elif not _HAS_BEEN.search(reading.tags):
        told = [(at, window) for at, window in told if not window.is_era]
    if not told:
        return None
    if (of_the_dead := _day_of_the_dead(reading, number, told)) is not None:
        return of_the_dead
    first, last = clause_of(reading, start, end)
    here = [(at, window) for at, window in told if first <= at < last]
    behind = [window for at, window in here if at >= reading.items[harm.at].start]
    return next(iter([*behind, *(window for _, window in reversed(here))]), None) or _day_of_another_clause(told, first)


_SUMS = frozenset({"toll", "number", "noun"})
_HAS_BEEN = re.compile(r"h[bo]{0,2}[KIB]")


def _day_of_another_clause(told: list[tuple[int, Window]], offset: int) -> Window:
    """The last day named before the clause, else the first one behind it."""
    before = [window for at, window in told if at < offset]
    return before[-1] if before else told[0][1]


_RISES = frozenset({"rose", "risen", "climbed", "increased", "reached", "jumped", "grown", "stood"})


def _day_of_the_dead(reading: Reading, number: int, told: list[tuple[int, Window]]) -> Window | None:
    """`the number of those killed on 6 March rose to seven after one died on Tuesday`: the first day is theirs."""
    harm = reading.harms[number]
    if harm.rule != "number" or harm.trigger is None:
        return None
    between = reading.items[harm.trigger : harm.at]
    rise = next((item.start for item in between if item.word in _RISES), between[-1].end)
    return next((window for at, window in told if between[0].end <= at < rise), None)


def _extent(reading: Reading, harm: Harm) -> tuple[int, int]:
    ends = [reading.items[at] for at in (harm.at, harm.trigger) if at is not None]
    return min(item.start for item in ends), max(item.end for item in ends)


def _saying(reading: Reading, offset: int) -> int:
    """Where before the offset a second thing that somebody says begins: `said that A and that B`."""
    heads = (reading.items[match.start()].start for match in _AND_THAT.finditer(reading.tags))
    return max((head for head in heads if head <= offset), default=reading.start)


_AND_THAT = re.compile("&r")
_OWN_PLACE = re.compile(r"[CZ]z?[itox]{1,3}P")


_PLACE_OF_IT = re.compile(r"(?:Pr[soA]{1,2}L?|(?:^|[,;&w])[so]x?P)$")


def _right_behind(reading: Reading, at: int) -> Place | None:
    """`100 in Jableh and 48 in Tartous`, `الرصافة التي شهدت 62 ضحية`, `سجلت طرطوس 49 ضحية`: a figure right by its place."""
    behind = _OWN_PLACE.match(reading.tags, at)
    before = _PLACE_OF_IT.search(reading.tags, 0, at) if behind is None else None
    name = behind.end() - 1 if behind else reading.tags.index("P", before.start()) if before else None
    named = -1 if name is None else reading.items[name].start
    return next((place for place in reading.places if place.start <= named < place.end), None)


_PLACE_THEN_FIGURE = re.compile(r"iP[CZ]")


def _figured(reading: Reading, at: int) -> list[int]:
    """`in Latakia 446 deaths, in Tartous 171`: where the names begin, behind a figure, that stand right before their own one."""
    return [reading.items[match.start() + 1].start for match in _PLACE_THEN_FIGURE.finditer(reading.tags, at)]


def _holds_one(place: Place, starts: list[int]) -> bool:
    """Whether one of the ascending offsets lies in the place."""
    found = bisect_left(starts, place.start)
    return found < len(starts) and starts[found] < place.end
