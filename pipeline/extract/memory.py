"""What a later sentence of a report may refer back to: places, days, a doer, the heading of a list."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import NamedTuple

from pipeline.extract.claims import headed, listings
from pipeline.extract.claims.drafting import Document, Draft
from pipeline.extract.claims.reading import Reading
from pipeline.extract.claims.tolls import is_running
from pipeline.extract.phrases.acts import ATTACKS
from pipeline.extract.phrases.cues import DATES, FOLLOWS
from pipeline.extract.phrases.harm import Harm
from pipeline.extract.phrases.scenes import AREA, POINT, Place, each
from pipeline.extract.phrases.windows import Window
from pipeline.extract.places.roles import SOURCE
from pipeline.extract.places.site import VILLAGE, Site

_POINTS = 6  # points that `the village` may mean
_NEAR = 2  # paragraphs over which `the village` still means the last one named
_RECENT = timedelta(days=10)
_LONG_AGO = timedelta(days=90)


class Strike(NamedTuple):
    """Fire from afar that a sentence told of, and whose it was."""

    sentence: int
    act: str
    actor: str | None


@dataclass(kw_only=True)
class Memory:
    """What a later sentence may refer back to: places, days, and the heading of a list."""

    read: list[Reading]
    document: Document
    region: Place | None = None
    paragraph: int = -1
    places: tuple[Place, ...] = ()
    last_point: Place | None = None
    last_paragraph: int = -1
    points: list[tuple[int, Place]] = field(default_factory=list)  # with their paragraphs
    dated: list[Reading] = field(default_factory=list)  # sentences of this paragraph that may name a day
    doer: str | None = None  # the armed people of whom the paragraph spoke last
    strike: Strike | None = None  # the fire from afar that was told last
    mishap: bool = False  # what the last sentence told was a disaster or an accident
    heard: int | None = None  # the paragraph in which the last sentence gave the words of a court or an inquiry
    head: headed.Head | None = None  # of a list of places
    heading: Harm | None = None
    heading_reading: Reading | None = None
    heading_window: Window | None = None
    drafts: list[Draft] = field(default_factory=list)

    @cached_property
    def spoken(self) -> Window | None:
        """The days that the whole report speaks of."""
        return _document_window(self.read, self.document)

    def window(self, reading: Reading) -> Window | None:
        """The days last named in the paragraph of the sentence, else those of the report; none of it counts from others."""
        if reading.cues & FOLLOWS and any(item.tag == "τ" and item.sense[0] != "0" for item in reading.items):
            return None
        while self.dated and self.paragraph == reading.paragraph:
            if (told := self.dated[-1].first_told) is not None:
                return told
            self.dated.pop()
        return self.spoken


def region_of(before: Place | None, reading: Reading) -> Place | None:
    """The first wide area that the report has spoken of by now, a country last: where its totals belong when they name none."""
    wide = _of_what_is_told([place for place in reading.places if place.kind == AREA and not place.is_abroad], reading)
    if before is not None and (not before.is_country or all(place.is_country for place in wide)):
        return before
    return next((place for place in wide if not place.is_country), wide[0] if wide else before)


_SAME_ACT = re.compile(r"tj?[EH]")  # `the attack`, `the explosion`: where it was told to be


def carried_place(reading: Reading, memory: Memory) -> Place | None:
    """`there`, `the village`: the last point named; else what the sentence before in the paragraph was about; else the region."""
    referred = _of_that_act(reading, memory) or referred_to(reading, memory)
    if referred is not None and (_refers(reading, memory) or _SAME_ACT.search(reading.tags)):
        return referred
    if _is_of_another_time(reading, memory):  # not in a city of which the report tells what happened now
        return None if memory.region is None or memory.region.is_bare else memory.region
    here = [place for place in memory.places if not place.is_country]
    if memory.paragraph == reading.paragraph and len(here) == 1:
        return here[0]
    if memory.region is not None and memory.region.is_country and len({place.text for _, place in memory.points}) == 1:
        return memory.last_point or memory.region  # the one place of which the report has told
    return memory.region or memory.last_point


_ANY_ATTACK = frozenset({"attac", "assau"})
_STEM = 5  # letters that `ambush` and `ambushed` share


def _of_that_act(reading: Reading, memory: Memory) -> Place | None:
    """`died in the ambush`, `in the attack`: the point at which the report told of one by that word, or attacks somebody."""
    match = _SAME_ACT.search(reading.tags)
    stem = reading.items[match.end() - 1].word[:_STEM] if match is not None else ""
    acts = [draft for draft in reversed(memory.drafts) if draft.kind in _OF_ACTS and draft.site is not None] if stem else []
    told = (draft for draft in acts if _is_told_so(memory.read[draft.sentence], draft, stem))
    alike = (draft for draft in acts if stem in _ANY_ATTACK and draft.act in ATTACKS)
    return next((draft.place for draft in (*told, *alike)), None)


_OF_ACTS = frozenset({"event_report", "casualty"})


def _is_told_so(reading: Reading, draft: Draft, stem: str) -> bool:
    """Whether the word of an act, or of that in which its dead died, begins so."""
    items = [reading.items[draft.item]] if draft.kind == "event_report" else [item for item in reading.items if item.tag in "EH"]
    return not draft.carried and any(item.word.startswith(stem) for item in items)


_WIDE = frozenset({"المنطقه", "the region", "the area"})  # also of all the report is about


def _refers(reading: Reading, memory: Memory) -> bool:
    """`there`, `the village`; `the region` is the place just named only where the sentence goes on in its days."""
    told = {item.word for item in reading.items if item.tag == "L"}
    return bool(told - _WIDE) or (bool(told) and not _is_of_another_time(reading, memory))


def _is_of_another_time(reading: Reading, memory: Memory) -> bool:
    """Whether the sentence names days of its own, weeks from those that the paragraph told of last."""
    now = reading.first_told
    if now is None:
        return False
    before = memory.window(reading)
    return before is not None and max(before.first - now.last, now.first - before.last) > _RECENT


def referred_to(reading: Reading, memory: Memory) -> Place | None:
    """The point that `there` or `the village` means: the last one worded as such, else the last one named, while it is near."""
    nouns = {item.word.rpartition(" ")[2] for item in reading.items if item.tag == "L"}
    near = (place for paragraph, place in reversed(memory.points) if reading.paragraph - paragraph <= _NEAR or nouns == {"city"})
    worded = next((place for place in near if not nouns.isdisjoint(place.text.lower().split())), None) if nouns else None
    worded = _of_whoever_speaks(reading, nouns) or worded
    return worded or (memory.last_point if reading.paragraph - memory.last_paragraph <= _NEAR else None)


_SETTLED = frozenset({"town", "village"})
_SPEAKS_FROM = re.compile(
    r"\b(?:sources?|residents?|activists?|witness(?:es)?|villagers?|locals?|mayor|doctors?|medics?|officials?|commanders?)"
    r" (?:in|of|from|at) (?:the )?(?:(?:town|village) of )?$"
)


def _of_whoever_speaks(reading: Reading, nouns: set[str]) -> Place | None:
    """`sources in X said that planes bombed the town`: X, where it is a town or village and no other speaks."""
    speaking = [site for site in reading.sites if _speaks(site, reading)] if nouns & _SETTLED else []
    if len(speaking) != 1 or not speaking[0].kinds & VILLAGE or speaking[0].is_wide or speaking[0].is_abroad:
        return None
    site, letters = speaking[0], reading.letters
    text, name = letters.name(site.start, site.end), letters.text[site.start : site.end]
    return Place(start=site.first, end=site.last, text=text, within=None, kind=POINT, sites=(site,), names=(name,))


def _speaks(site: Site, reading: Reading) -> bool:
    return site.role == SOURCE or _SPEAKS_FROM.search(reading.letters.text, reading.start, site.first) is not None


def _document_window(read: list[Reading], document: Document) -> Window | None:
    """From the earliest day that the story's dated statements resolve to, to the last on which it was written (SPEC 6.2, 4)."""
    if document.ref_date is None:
        return None
    end = document.window_end or document.ref_date
    told = [window for reading in read for _, window in reading.told]
    past = [window for window in told if not window.is_of_the_telling]
    if past and all(window.last < end - _LONG_AGO for window in told):  # a report that looks back (D36)
        return Window(first=min(w.first for w in past), last=max(w.last for w in past), basis="document_window")
    recent = [window.first for window in told if end - _RECENT <= window.first <= end]
    return Window(first=min([*recent, document.ref_date]), last=end, basis="document_window")


def remember(memory: Memory, reading: Reading) -> None:
    """A sentence leaves its places and days to those behind it; a new paragraph begins anew."""
    head = headed.head_in(reading, lambda: memory.window(reading))
    goes_on = memory.head is not None and (headed.leads_on(reading) or headed.is_entry(reading, memory.head))
    memory.head = head or (memory.head if goes_on else None)
    if memory.paragraph != reading.paragraph:
        memory.dated = []
        memory.places = ()
    if reading.places:
        memory.places = tuple(reading.places)
    points = _of_what_is_told([place for place in reading.places if place.kind == POINT], reading)
    if points:
        memory.last_point = points[-1] if len({place.text for place in points}) == 1 else None
        memory.last_paragraph = reading.paragraph
    if reading.places:
        named = [one for place in reading.places for one in each(place, reading.letters) if one.kind == POINT]
        memory.points = [*memory.points, *((reading.paragraph, place) for place in named)][-_POINTS:]
    if reading.cues & DATES and not is_running(reading):
        memory.dated.append(reading)
    memory.paragraph = reading.paragraph


_LED_TO_IT = re.compile(r"w[^;&,]{0,6}[EKH][^;]*$")


def _of_what_is_told(points: list[Place], reading: Reading) -> list[Place]:
    """`rallies in X and Y, following a bombing in Z`: the points but those of what led to it, where another is named before it."""
    first = next((place for place in reading.places if not place.is_country), None)
    if not points or first is None or points[-1] is first:
        return points
    behind = [place for place in points if place.start >= first.end]
    led_to_it = [place for place in behind if _LED_TO_IT.search(reading.tags_between(first.end, place.start))]
    return [place for place in points if place not in led_to_it]


def remember_heading(memory: Memory, reading: Reading) -> None:
    """A sentence that tells of harm heads the list below it; ordinary sentences end the list."""
    told = next(
        (harm for harm in reading.harms if harm.part_of is None and harm.rule != "list" and harm.measure != "incidents"), None
    )
    told = told or listings.heading_in(reading)
    if told is not None:
        memory.heading, memory.heading_reading = told, reading
        memory.heading_window = reading.told[0][1] if reading.told else memory.heading_window
    elif not listings.is_entry(reading) and len(reading.tags) > 14:
        memory.heading = memory.heading_reading = memory.heading_window = None
