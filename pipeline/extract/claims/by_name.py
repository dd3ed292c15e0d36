"""Who is said to be harmed or taken by name alone, without a count: `arrested Brigadier X Y`, `X Y was kidnapped` are one each."""

import re

from pipeline import figures
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.counts import Count
from pipeline.extract.phrases.frames import Harm, is_void
from pipeline.extract.words import english

_WAS_TAKEN = re.compile(r"(?P<who>tj?G|j{0,2}o[oP]{1,6})(?:,[^,KgIMTDABCZHE;]{1,16},)?[bh]{1,2}o?(?P<t>K)(?!C)")
_TOOK = re.compile(r"(?P<t>K)(?P<who>[jo]{1,7}[joP]{1,3})(?=[i,.;d&wβk]|$)")
_OF_PLACES = frozenset({"captured", "rounded up"})  # of a village, or of many
_LEAST = 2  # words with a capital
_ARMED = re.compile(r"\b(?:brigadier|colonel|general|major|captain|lieutenant|sergeant|officer|commander|fighter|soldier)\b")
_ONE = figures.bounded(1, "exact")


def named(reading: Reading) -> list[Harm]:
    """One for each person whom a sentence names as taken, hurt or killed and whom none of its counts holds."""
    bound = {harm.trigger for harm in reading.harms}
    found = []
    for pattern in (_WAS_TAKEN, _TOOK) if "K" in reading.tags else ():
        for match in pattern.finditer(reading.tags):
            trigger = match.start("t")
            if trigger in bound or is_void(reading.tags, trigger) or not _is_person(reading, *match.span("who")):
                continue
            bound.add(trigger)
            found.append(_harm(reading, trigger, *match.span("who")))
    return found


def _is_person(reading: Reading, first: int, last: int) -> bool:
    """`the suspect`, or two words that begin with a capital."""
    items = reading.items[first:last]
    if items[-1].tag == "G":
        return items[-1].word in english.SINGULAR
    if any(item.word in _OF_PLACES for item in reading.items[max(0, first - 1) : last + 1]):
        return False
    return sum(reading.letters.written[item.start].isupper() for item in items if item.tag in "oP") >= _LEAST


def _harm(reading: Reading, trigger: int, first: int, last: int) -> Harm:
    taken, start, end = reading.items[trigger], reading.items[first].start, reading.items[last - 1].end
    is_armed = _ARMED.search(reading.letters.text, start, end) is not None
    group = "unknown" if taken.sense == "detained" or is_armed else "civilians"
    count = Count(_ONE, "", group, "", True, start, end)
    return Harm(count=count, at=first, trigger=trigger, measure=taken.sense, rule="named", act=taken.act)
