"""Which arrests and abductions a report tells of people whom it names and does not count, each where they were taken."""

from collections.abc import Iterator

from pipeline.extract.claims.flights import UNCOUNTED
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.counts import Count
from pipeline.extract.phrases.frames import is_void
from pipeline.extract.phrases.harm import Harm
from pipeline.extract.phrases.scenes import POINT, Place, each

_SEIZING = frozenset({"detained", "abducted"})
_REACH = 14  # items from the seizing to the place, or from one place to the next
_ENDS = frozenset("AEKgIBwsr;.")  # what tells something else
_BACKGROUND = frozenset("wσΩO")  # `after the arrest of`: told as the ground of something else


def named(reading: Reading) -> list[Harm]:
    """`the arrest of so-and-so in Hama, and of so-and-so in Homs`: one at each point that the clause names."""
    bound = {harm.trigger for harm in reading.harms}
    found: list[Harm] = []
    for trigger, item in enumerate(reading.items):
        if item.tag == "A" and item.sense in _SEIZING and trigger not in bound and _is_told(reading, trigger):
            found += [_harm(reading, trigger, at, place) for at, place in _points(reading, trigger)]
    return found


def _is_told(reading: Reading, at: int) -> bool:
    """No purpose (`ل`), no kind of crime (`الخطف`), nothing that only grounds something else, and of somebody named behind it."""
    item, before = reading.items[at], reading.tags[at - 1 : at]
    general = item.proclitic.startswith("ل") or item.proclitic.endswith("ال")
    behind = reading.items[at + 1 : at + 2]
    somebody = bool(behind) and behind[0].tag in 'Goqf:"' and not behind[0].word.startswith(("علي", "عليه"))
    return somebody and not general and before not in _BACKGROUND and not is_void(reading.tags, at)


def _points(reading: Reading, trigger: int) -> Iterator[tuple[int, Place]]:
    """The points named behind the seizing, and where in the items, until the sentence tells something else."""
    last = trigger
    for at in range(trigger + 1, len(reading.items)):
        if reading.tags[at] in _ENDS or at - last > _REACH:
            return
        if reading.tags[at] == "P" and reading.tags[at - 1] in "ixP":
            start = reading.items[at].start
            met = next((place for place in reading.places if place.start <= start < place.end), None)
            for place in each(met, reading.letters) if met is not None and met.kind != POINT else [met]:
                if place is not None and place.kind == POINT and start <= place.sites[0].start < reading.items[at].end:
                    last = at
                    yield at, place


def _harm(reading: Reading, trigger: int, at: int, place: Place) -> Harm:
    seized, who = reading.items[trigger], reading.items[trigger + 1]
    suffers = who.tag == "G" and who.sense != "state_forces"  # they seize: `اعتقلت قوى الأمن فلانا`
    count = Count(UNCOUNTED, "", who.sense if suffers else "all", "", suffers, who.start, who.end)
    return Harm(count=count, at=at, trigger=trigger, measure=seized.sense, rule="uncounted", act=seized.act, site=place.start)
