"""Who is said to have fled, sheltered or returned without a number, and which flights cross a border."""

import re
from dataclasses import replace

from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.counts import Count
from pipeline.extract.phrases.frames import is_void
from pipeline.extract.phrases.harm import Harm
from pipeline.figures import Figure

UNCOUNTED = Figure(value=None, low=None, high=None, qualifier="non_numeric")
_FLED = re.compile(r"(?P<g>G)[^KgIMTDABCZHwsSNO;lz,.]{0,4}(?P<t>[IB])")
_ARABIC = re.compile(r"(?P<t>A)[^KgIMTDABCZHwsSNO;lz,.]{0,2}(?P<g>G)")
_WHO = frozenset({"families", "residents", "civilians", "all"})
_FLIGHT = frozenset({"displaced", "displaced_cross_border", "sheltering"})
_BORDER = 8


def uncounted(reading: Reading) -> list[Harm]:
    """`families fled`: a flight of nobody knows how many."""
    bound = {harm.trigger for harm in reading.harms}
    found = []
    for pattern in (_FLED, _ARABIC):
        for match in pattern.finditer(reading.tags):
            at, trigger = match.start("g"), match.start("t")
            who, fled = reading.items[at], reading.items[trigger]
            if trigger in bound or who.sense not in _WHO or fled.sense not in _FLIGHT or is_void(reading.tags, min(at, trigger)):
                continue
            count = Count(UNCOUNTED, "", who.sense, "", True, who.start, who.end)
            found.append(Harm(count=count, at=at, trigger=trigger, measure=fled.sense, rule="uncounted", act=fled.act))
    return found


def across_the_border(harm: Harm, reading: Reading) -> Harm:
    """A flight into another country is counted as such."""
    if harm.measure not in ("displaced", "sheltering"):
        return harm
    at = harm.at if harm.trigger is None else max(harm.at, harm.trigger)
    until = reading.items[min(at + _BORDER, len(reading.items) - 1)].end
    abroad = any(place.is_abroad and reading.items[min(harm.at, at)].start <= place.start <= until for place in reading.places)
    return replace(harm, measure="displaced_cross_border") if abroad else harm
