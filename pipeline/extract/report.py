"""What one report claims in all: its sentences in order, each with what carries over from the ones before it."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cached_property

from pipeline.extract import by_name, events, flights, listings, seizures, statements
from pipeline.extract.cues import BESIDES, DATES, TELLS
from pipeline.extract.doubts import Doubt, doubtful
from pipeline.extract.drafting import Document, Draft
from pipeline.extract.frames import Harm
from pipeline.extract.letters import Letters
from pipeline.extract.mentioned import Mention, mentions
from pipeline.extract.mishaps import is_mishap, may_tell_of_mishaps
from pipeline.extract.orders import is_order, may_hold_orders
from pipeline.extract.parties import Actors
from pipeline.extract.reading import Reading, understand
from pipeline.extract.retold import is_another, settle
from pipeline.extract.scenes import AREA, LIST, POINT, Place, Window
from pipeline.extract.sites import Spotter
from pipeline.extract.tolls import draft_of
from pipeline.extract.voices import denied_from

NEAR = 2  # paragraphs over which `the village` still means the last one named
_RECENT = timedelta(days=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one report tells; spans are offsets in its letters."""

    drafts: list[Draft]
    mentions: list[Mention]
    doubts: list[Doubt]


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
    dated: list[Reading] = field(default_factory=list)  # sentences of this paragraph that may name a day
    mishap: bool = False  # what the last sentence told was a disaster or an accident
    heading: Harm | None = None
    heading_reading: Reading | None = None
    heading_window: Window | None = None
    drafts: list[Draft] = field(default_factory=list)

    @cached_property
    def spoken(self) -> Window | None:
        """The days that the whole report speaks of."""
        return document_window(self.read, self.document)

    def window(self, reading: Reading) -> Window | None:
        """The days last named in the paragraph of the sentence, else those of the report."""
        while self.dated and self.paragraph == reading.paragraph:
            told = [window for _, window in self.dated[-1].windows if window.basis != "as_reported"]
            if told:
                return told[0]
            self.dated.pop()
        return self.spoken


def claims_of(read: list[Reading], letters: Letters, spotter: Spotter, actors: Actors, document: Document) -> Told:
    """What a report, cut into ``sentences``, tells: its drafts, the places that it names, and what was not understood."""
    sites = understand(read, letters, spotter, actors)
    _lie_as_told(read, letters)
    memory = Memory(read=read, document=document)
    doubts: list[Doubt] = []
    may_be_mishap = may_tell_of_mishaps(letters)
    may_order = may_hold_orders(letters)
    for number, reading in enumerate(read):
        memory.mishap = may_be_mishap and is_mishap(reading, letters, memory.mishap)
        memory.region = _region(memory.region, reading) if reading.places else memory.region
        if _may_claim(reading, memory):
            orders = may_order and is_order(reading, letters)
            # Words that order the reader about report nothing, nor does an accident.
            found = [] if orders or memory.mishap else _drafts(reading, number, memory, letters, document)
            more = bool(found) and is_another(reading)
            for draft in found:
                draft.paragraph, draft.another = reading.paragraph, more
            memory.drafts += found
            doubts += doubtful(reading, found)
            _remember_heading(memory, reading)
        _remember(memory, reading)
    settle(memory.drafts)
    return Told(drafts=memory.drafts, mentions=list(mentions(read, sites, memory.drafts, letters)), doubts=doubts)


def _may_claim(reading: Reading, memory: Memory) -> bool:
    """Whether a word of a claim stands in the sentence, or what was said before goes on in it: a list, or a witness's words."""
    return bool(reading.cues & (TELLS | BESIDES)) or memory.heading is not None or reading.voice.status == "testimony"


def _lie_as_told(read: list[Reading], letters: Letters) -> None:
    """A name that the report once puts into an area lies there wherever else it stands."""
    told = {
        letters.text[place.sites[0].start : place.sites[0].end]: place.within
        for reading in reversed(read)
        for place in reading.places
        if place.within is not None and len(place.sites) == 1
    }
    for reading in read if told else ():
        reading.places = [
            replace(place, within=told.get(letters.text[place.sites[0].start : place.sites[0].end]))
            if place.within is None and place.kind == POINT and len(place.sites) == 1
            else place
            for place in reading.places
        ]


def _drafts(reading: Reading, number: int, memory: Memory, letters: Letters, document: Document) -> list[Draft]:
    if reading.voice.denies:
        reading.harms = [harm for harm in reading.harms if harm.at < denied_from(reading.items)]
    reading.places = _where_acts_are(reading)
    reading.harms = [flights.across_the_border(harm, reading) for harm in _all_harms(reading, memory)]
    scenes = [_scene(reading, at, memory) for at in range(len(reading.harms))]
    found = [draft_of(harm, reading, number, scene, letters, document) for harm, scene in zip(reading.harms, scenes, strict=True)]
    found += events.reported(
        reading,
        number,
        [place for (place, _, _), harm in zip(scenes, reading.harms, strict=True) if _is_told_by(harm, place)],
        _referred(reading, memory),
        memory.region,
        memory.window(reading),
        letters,
    )
    said = statements.stated(reading, number, letters, found)
    for draft in said:
        if draft.kind == "statement" and memory.spoken is not None:
            draft.date_start, draft.date_end, draft.date_basis = memory.spoken.first, memory.spoken.last, memory.spoken.basis
            draft.place_text = memory.region.text if memory.region and draft.measure not in (None, "appeal") else None
    return found + said


_ORIGIN = re.compile(r'[CG]fx?"?P')  # `a man from the village of X`


def _where_acts_are(reading: Reading) -> list[Place]:
    """The places of a sentence without those that somebody is only said to be from, where it names another point."""
    origins = {reading.items[match.end() - 1].start for match in _ORIGIN.finditer(reading.tags)} if len(reading.places) > 1 else ()
    kept = [place for place in reading.places if not any(place.start <= start < place.end for start in origins)]
    return kept if any(place.kind == POINT for place in kept) else reading.places


def _is_told_by(harm: Harm, place: Place | None) -> bool:
    """Whether a count tells the act at its place: none where bodies are found, nor one act for each place of a list."""
    return harm.measure != "bodies_recovered" and (place is None or place.kind != LIST)


def _is_told_by_one(harm: Harm) -> bool:
    """`a resident who fled said`: one who fled is whom the report speaks to, no displacement."""
    return harm.measure in ("displaced", "sheltering", "returned") and harm.count.figure.value == 1


def _all_harms(reading: Reading, memory: Memory) -> list[Harm]:
    harms = [harm for harm in reading.harms if not _is_told_by_one(harm)]
    if not reading.voice.denies:
        harms += flights.uncounted(reading) + seizures.named(reading) + by_name.named(reading)
    heading = next(
        (harm for harm in reading.harms if harm.part_of is None and harm.rule != "noun" and harm.measure != "incidents"), None
    )
    heading = heading or listings.heading_in(reading)
    if heading is None and memory.heading is not None and listings.is_entry(reading):
        heading = memory.heading
        if memory.heading_reading is not None:
            reading.voice = memory.heading_reading.voice if reading.voice.originator == "UNATTRIBUTED" else reading.voice
    if heading is not None:
        listed = {harm.at: harm for harm in listings.entries(reading, heading)}
        harms = [harm for harm in harms if harm.at not in listed] + list(listed.values())
    return sorted(harms, key=lambda harm: harm.at)


def _region(before: Place | None, reading: Reading) -> Place | None:
    """The first wide area that the report has spoken of by now, a country last: where its totals belong when they name none."""
    wide = [place for place in reading.places if place.kind == AREA and not place.is_abroad]
    if before is not None and (not before.is_country or all(place.is_country for place in wide)):
        return before
    return next((place for place in wide if not place.is_country), wide[0] if wide else before)


def _scene(reading: Reading, number: int, memory: Memory) -> tuple[Place | None, Window | None, bool]:
    place = _own_place(reading, number)
    harm = reading.harms[number]
    if harm.measure == "displaced_cross_border":
        place = next((one for one in reading.places if one.is_abroad), place)
    carried = place is None or (place.is_country and not place.is_abroad and memory.region is not None)
    if carried:
        place = _carried_place(reading, memory) or place
    window = _own_window(reading, number)
    if window is None and reading.harms[number].rule == "list" and memory.heading_window is not None:
        window = memory.heading_window
    if window is None and not _is_history(reading, harm):
        window = memory.window(reading)
    return place, window, carried


def _is_history(reading: Reading, harm: Harm) -> bool:
    """`in response to a strike that killed 34`: told as the ground of something else, at a time that the sentence does not say."""
    at = harm.at if harm.trigger is None else harm.trigger
    ground = reading.tags.rfind("Ω", 0, at)
    return ground >= 0 and not set(reading.tags[ground:at]) & set(",;w")


def _extent(reading: Reading, harm: Harm) -> tuple[int, int]:
    ends = [reading.items[at] for at in (harm.at, harm.trigger) if at is not None]
    return min(item.start for item in ends), max(item.end for item in ends)


def _own_place(reading: Reading, number: int) -> Place | None:
    """The place inside the wording, or behind it before the next count, or ahead of it in its clause, or the sentence's first."""
    harms = reading.harms
    harm = harms[number]
    if (own := _right_behind(reading, harm.at)) is not None:
        return own
    if harm.part_of is not None:
        total = next((at for at, other in enumerate(harms) if other.at == harm.part_of and not harm.of_before), None)
        return None if total is None or total == number else _own_place(reading, total)
    if harm.site is not None:
        return next((place for place in reading.places if place.start <= harm.site < place.end), None)
    start, end = _extent(reading, harm)
    others = [_extent(reading, other) for at, other in enumerate(harms) if other.part_of is None and at != number]
    after = min((other for other, _ in others if other >= end), default=reading.end)
    before = max((other for _, other in others if other <= start), default=reading.start)
    taken = _figured(reading, harm.at)
    named = [place for place in reading.places if (not place.is_country or place.is_abroad) and not _holds_one(place, taken)]
    clause = min(after, _next_clause(reading, end))
    for low, high in ((start, end), (end, clause), (before, start), (clause, after), (end, reading.end)):
        if there := [place for place in named if low <= place.start < high]:
            return there[0] if low >= start else next((place for place in there if place.kind != AREA), there[-1])
    return reading.places[0] if reading.places else None


def _next_clause(reading: Reading, offset: int) -> int:
    """Where behind the offset a sentence begins to tell something else: `…, and`, `while`, `كما`; not its cause, `جراء`."""
    for at in range(1, len(reading.items)):
        begins = reading.tags[at] in ";w" and reading.items[at].sense != "cause"
        if reading.items[at].start > offset and (begins or reading.tags[at - 1 : at + 1] == ",&"):
            return reading.items[at].start
    return reading.end


_SAME_ACT = re.compile(r"tj?[EH]")  # `the attack`, `the explosion`: where it was told to be


_OWN_PLACE = re.compile(r"[CZ][ito]{1,3}P")


def _right_behind(reading: Reading, at: int) -> Place | None:
    """`100 in Jableh and 48 in Tartous`: a figure right before its place."""
    match = _OWN_PLACE.match(reading.tags, at)
    named = reading.items[match.end() - 1].start if match else -1
    return next((place for place in reading.places if place.start <= named < place.end), None)


_PLACE_THEN_FIGURE = re.compile(r"iP[CZ]")


def _figured(reading: Reading, at: int) -> list[int]:
    """`in Latakia 446 deaths, in Tartous 171`: where the names begin, behind a figure, that stand right before their own one."""
    return [reading.items[match.start() + 1].start for match in _PLACE_THEN_FIGURE.finditer(reading.tags, at)]


def _holds_one(place: Place, starts: list[int]) -> bool:
    """Whether one of the ascending offsets lies in the place."""
    found = bisect_left(starts, place.start)
    return found < len(starts) and starts[found] < place.end


def _carried_place(reading: Reading, memory: Memory) -> Place | None:
    """`there`, `the village`: the last point named; else what the sentence before in the paragraph was about; else the region."""
    referred = _referred(reading, memory)
    if referred is not None and (_refers(reading, memory) or _SAME_ACT.search(reading.tags)):
        return referred
    if _is_of_another_time(reading, memory):
        return memory.region
    here = [place for place in memory.places if not place.is_country]
    if memory.paragraph == reading.paragraph and len(here) == 1:
        return here[0]
    return memory.region or memory.last_point


_WIDE = frozenset({"المنطقه", "the region", "the area"})  # also of all the report is about


def _refers(reading: Reading, memory: Memory) -> bool:
    """`there`, `the village`; `the region` is the place just named only where the sentence goes on in its days."""
    told = {item.word for item in reading.items if item.tag == "L"}
    return bool(told - _WIDE) or (bool(told) and not _is_of_another_time(reading, memory))


def _is_of_another_time(reading: Reading, memory: Memory) -> bool:
    """Whether the sentence names days of its own, weeks from those that the paragraph told of last."""
    before, own = memory.window(reading), [window for _, window in reading.windows if window.basis != "as_reported"]
    return before is not None and any(max(before.first - now.last, now.first - before.last) > _RECENT for now in own[:1])


def _referred(reading: Reading, memory: Memory) -> Place | None:
    """The point that `there` or `the village` means: the last one named, while it is near."""
    return memory.last_point if reading.paragraph - memory.last_paragraph <= NEAR else None


def _own_window(reading: Reading, number: int) -> Window | None:
    start = reading.items[reading.harms[number].at].start
    told = [pair for pair in reading.windows if pair[1].basis != "as_reported"] or reading.windows
    if not told:
        return None
    if (of_the_dead := _day_of_the_dead(reading, number, told)) is not None:
        return of_the_dead
    following = [window for at, window in told if at >= start]
    return following[0] if following else told[-1][1]


_RISES = frozenset({"rose", "risen", "climbed", "increased", "reached", "jumped", "grown", "stood"})


def _day_of_the_dead(reading: Reading, number: int, told: list[tuple[int, Window]]) -> Window | None:
    """`the number of those killed on 6 March rose to seven after one died on Tuesday`: the first day is theirs."""
    harm = reading.harms[number]
    if harm.rule != "number" or harm.trigger is None:
        return None
    between = reading.items[harm.trigger : harm.at]
    rise = next((item.start for item in between if item.word in _RISES), between[-1].end)
    return next((window for at, window in told if between[0].end <= at < rise), None)


def document_window(read: list[Reading], document: Document) -> Window | None:
    """From the earliest day that the story's dated statements resolve to, to the last on which it was written (SPEC 6.2, 4)."""
    if document.ref_date is None:
        return None
    end = document.window_end or document.ref_date
    recent = [window.first for reading in read for _, window in reading.windows if end - _RECENT <= window.first <= end]
    return Window(first=min([*recent, document.ref_date]), last=end, basis="document_window")


def _remember(memory: Memory, reading: Reading) -> None:
    if memory.paragraph != reading.paragraph:
        memory.dated = []
        memory.places = ()
    if reading.places:
        memory.places = tuple(reading.places)
    points = [place for place in reading.places if place.kind == POINT]
    if points:
        memory.last_point = points[-1] if len({place.text for place in points}) == 1 else None
        memory.last_paragraph = reading.paragraph
    if reading.cues & DATES:
        memory.dated.append(reading)
    memory.paragraph = reading.paragraph


def _remember_heading(memory: Memory, reading: Reading) -> None:
    """A sentence that tells of harm heads the list below it; ordinary sentences end the list."""
    told = next(
        (harm for harm in reading.harms if harm.part_of is None and harm.rule != "list" and harm.measure != "incidents"), None
    )
    told = told or listings.heading_in(reading)
    if told is not None:
        memory.heading, memory.heading_reading = told, reading
        memory.heading_window = reading.windows[0][1] if reading.windows else memory.heading_window
    elif not listings.is_entry(reading) and len(reading.tags) > 14:
        memory.heading = memory.heading_reading = memory.heading_window = None
