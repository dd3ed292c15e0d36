"""What one report claims in all: its sentences in order, each with what carries over from the ones before it."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from pipeline.extract.claims import by_name, events, flights, headed, listings, seizures, statements
from pipeline.extract.claims.doubts import Doubt, doubtful
from pipeline.extract.claims.drafting import Document, Draft
from pipeline.extract.claims.hearings import leave_undated
from pipeline.extract.claims.own_scene import own_place, own_window, sums_up
from pipeline.extract.claims.reading import Reading, understand
from pipeline.extract.claims.scope import exceeds, is_of_the_region, wide_place
from pipeline.extract.claims.somewhere import leave_to_a_person
from pipeline.extract.claims.survived import who_lived
from pipeline.extract.claims.tolls import as_captives, draft_of
from pipeline.extract.claims.whereof import are_mourned, is_of_an_unknown
from pipeline.extract.looking_back import look_back
from pipeline.extract.memory import Memory, carried_place, referred_to, region_of, remember, remember_heading
from pipeline.extract.mentioned import Mention, mentions
from pipeline.extract.one_more import is_also, is_another
from pipeline.extract.phrases.anniversaries import remembered
from pipeline.extract.phrases.cues import BESIDES, HEARINGS, MISHAPS, ORDERS, TELLS
from pipeline.extract.phrases.harm import Harm
from pipeline.extract.phrases.named_actors import Actors
from pipeline.extract.phrases.parties import first_armed
from pipeline.extract.phrases.scenes import LIST, POINT, Place
from pipeline.extract.phrases.voices import denied_from
from pipeline.extract.phrases.windows import Window
from pipeline.extract.places.sites import Spotter
from pipeline.extract.retold import settle
from pipeline.extract.strikes import tell_weapon
from pipeline.extract.unnamed import is_afar, is_unnamed, lies_near, placed_by
from pipeline.extract.words.hearings import is_hearing
from pipeline.extract.words.letters import Letters
from pipeline.extract.words.mishaps import is_mishap
from pipeline.extract.words.orders import is_order
from pipeline.extract.words.sentences import tagged
from pipeline.vocab import ARMED_GROUPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one report tells; spans are offsets in its letters."""

    drafts: list[Draft]
    mentions: list[Mention]
    doubts: list[Doubt]


def claims_of(read: list[Reading], letters: Letters, spotter: Spotter, actors: Actors, document: Document) -> Told:
    """What a report, cut into ``sentences``, tells: its drafts, the places that it names, and what was not understood."""
    sites = understand(read, letters, spotter, actors)
    look_back(read, document.ref_date)
    _lie_as_told(read, letters)
    memory = Memory(read=read, document=document)
    doubts: list[Doubt] = []
    for number, reading in enumerate(read):
        memory.mishap = _is_mishap(reading, memory)
        memory.heard = reading.paragraph if _is_hearing(reading, memory) else None
        memory.region = region_of(memory.region, reading) if reading.places else memory.region
        reading.places = _where_acts_are(reading)
        memory.doer = memory.doer if memory.paragraph == reading.paragraph else None
        if _may_claim(reading, memory):
            orders = reading.cues & ORDERS and is_order(letters.text, reading.start, reading.end)
            # Words that order the reader about report nothing, nor does an accident.
            found = [] if orders or memory.mishap else _drafts(reading, number, memory, letters, document)
            more, also = bool(found) and is_another(reading), bool(found) and is_also(reading)
            for draft in found:
                draft.paragraph, draft.another, draft.also, draft.undated = reading.paragraph, more, also, not reading.told
            if memory.heard is not None:
                leave_undated(found, document.ref_date)
            elif (told := remembered(reading.start, reading.end, letters)) is not None:
                leave_undated((draft for draft in found if told[0] <= draft.start < told[1]), document.ref_date)
            _tell_doer(found, reading, memory)
            tell_weapon(found, reading, number, memory)
            memory.drafts += found
            doubts += doubtful(reading, found)
            remember_heading(memory, reading)
        if reading.places and memory.drafts:
            placed_by(reading, number, memory.drafts)
        remember(memory, reading)
    settle(memory.drafts)
    doubts += leave_to_a_person(memory.drafts, read)
    return Told(drafts=memory.drafts, mentions=list(mentions(read, sites, memory.drafts, letters)), doubts=doubts)


def _is_mishap(reading: Reading, memory: Memory) -> bool:
    may_be = memory.mishap or reading.cues & MISHAPS
    return bool(may_be) and is_mishap(reading.letters.text, reading.start, reading.end, memory.mishap)


def _is_hearing(reading: Reading, memory: Memory) -> bool:
    """A court's or an inquiry's words, which go on in the paragraph until a sentence names days of its own."""
    goes_on = memory.heard == reading.paragraph and not reading.told
    return goes_on or bool(reading.cues & HEARINGS and is_hearing(reading.letters.text, reading.start, reading.end))


_DOES = re.compile("[EKg]")


def _tell_doer(found: list[Draft], reading: Reading, memory: Memory) -> None:
    """`They captured X`: those whom the sentences before in the paragraph told to do something."""
    for draft in found:
        if draft.kind == "event_report" and draft.measure == "territorial_control" and draft.actor_text is None:
            draft.actor_text = memory.doer
    does = reading.cues & TELLS and _DOES.search(reading.tags) is not None
    memory.doer = (first_armed(reading.items, reading.tags, reading.letters) if does else None) or memory.doer


def _may_claim(reading: Reading, memory: Memory) -> bool:
    """Whether a word of a claim stands in the sentence, or what was said before goes on in it: a list, or a witness's words."""
    goes_on = memory.heading is not None or memory.head is not None
    return bool(reading.cues & (TELLS | BESIDES)) or goes_on or reading.voice.status == "testimony"


def _lie_as_told(read: list[Reading], letters: Letters) -> None:
    """A name that the report once puts into an area lies there wherever else it stands; most of all where it says whose it is."""
    put = [place for reading in reversed(read) for place in reading.places if place.within is not None and len(place.sites) == 1]
    told = {_name(place, letters): place.within for place in put}
    of_whom = (place for place in put if _OWNED.search(letters.text, max(0, place.start - 9), place.start))
    owned = {_name(place, letters): place.within for place in of_whom}
    for reading in read if told else ():
        reading.places = [_lying(place, told, owned, letters) for place in reading.places]


_OWNED = re.compile(r"(?<![^\W_])[وف]?[تي]تبع $")  # `وتتبع قرية كذا لناحية كذا`


def _lying(place: Place, told: dict[str, str | None], owned: dict[str, str | None], letters: Letters) -> Place:
    if place.kind != POINT or len(place.sites) != 1:
        return place
    name = _name(place, letters)
    within = owned.get(name) or place.within or told.get(name)
    return place if within == place.within else replace(place, within=within)


def _name(place: Place, letters: Letters) -> str:
    return letters.text[place.sites[0].start : place.sites[0].end]


def _drafts(reading: Reading, number: int, memory: Memory, letters: Letters, document: Document) -> list[Draft]:
    if reading.voice.denies:
        reading.harms = [harm for harm in reading.harms if harm.at < denied_from(reading.items)]
    harms = (who_lived(harm, reading) for harm in _all_harms(reading, memory))
    reading.harms = [as_captives(flights.across_the_border(harm, reading), reading) for harm in harms]
    scenes = [_scene(reading, at, memory) for at in range(len(reading.harms))]
    found = [draft_of(harm, reading, number, scene, letters, document) for harm, scene in zip(reading.harms, scenes, strict=True)]
    for draft, harm in zip(found, reading.harms, strict=True):
        draft.unnamed, draft.afar = is_unnamed(harm, reading), is_afar(harm, reading)
    found += events.reported(
        reading,
        number,
        [
            (place, window, harm.count.start)
            for (place, window, _), harm in zip(scenes, reading.harms, strict=True)
            if _is_told_by(harm, place) and not _is_beside(reading, harm, place)
        ],
        referred_to(reading, memory),
        memory.region,
        lambda: memory.window(reading),
        letters,
    )
    for draft in found:
        draft.unnamed = draft.unnamed or lies_near(draft, reading)
    if memory.head is not None and headed.is_entry(reading, memory.head):
        found += headed.entries(reading, number, memory.head, letters)
    said = statements.stated(reading, number, letters, found)
    for draft in said:
        if draft.kind == "statement" and memory.spoken is not None:
            draft.date_start, draft.date_end, draft.date_basis = memory.spoken.first, memory.spoken.last, memory.spoken.basis
            draft.place_text = memory.region.text if memory.region and draft.measure not in (None, "appeal") else None
    return found + said


# `a man from the village of X`, `المدعو "فلان" 30 عاما من قرية كذا`
_ORIGIN = re.compile(r'[GHmuUCA](?:fx?|"?[oi]{1,4}"?[,(]?[#Z]?[jx]?[,)]?fx|σt?[jxL]{0,2}f?)"?P')

_BORN = re.compile(r"\b(?:originally|native|hail(?:s|ed|ing)|born) (?:from|of|in)\b(?:(?! (?:was|were|has|had) )[^,.;:()]){0,90}")


def _where_acts_are(reading: Reading) -> list[Place]:
    """The places of a sentence without those that somebody is only said to be from, where it names another point."""
    if len(reading.places) < 2:
        return reading.places
    origins = {reading.named[match.end() - 1].start for match in _ORIGIN.finditer(tagged(reading.named))}
    births = [match.span() for match in _BORN.finditer(reading.letters.text, reading.start, reading.end)]
    kept = [place for place in reading.places if not any(place.start <= start < place.end for start in origins)]
    kept = [place for place in kept if not any(first <= place.start < last for first, last in births)]
    return kept if any(place.kind == POINT for place in kept) else reading.places


def _is_told_by(harm: Harm, place: Place | None) -> bool:
    """Whether a count tells the act at its place: none where bodies are found or people fled, nor one for each place of a list."""
    return harm.measure not in _BESIDE_AN_ACT and (place is None or place.kind != LIST)


def _is_beside(reading: Reading, harm: Harm, place: Place | None) -> bool:
    """`a blast in X, the worst since one killed 30`: told by the way, of another time than what happened at the place."""
    aside = reading.aside_at(harm.count.start)
    return aside is not None and place is not None and not aside[0] <= place.start < aside[1]


_BESIDE_AN_ACT = frozenset(
    {"bodies_recovered", "abducted", "detained", "displaced", "displaced_cross_border", "sheltering", "returned"}
)


def _is_no_flight(harm: Harm) -> bool:
    """`a resident who fled said`: one who fled is whom the report speaks to; `200 soldiers moved to X`: nor are they displaced."""
    is_flight = harm.measure in ("displaced", "sheltering", "returned")
    return is_flight and (harm.count.figure.value == 1 or harm.count.group in ARMED_GROUPS)


def _all_harms(reading: Reading, memory: Memory) -> list[Harm]:
    harms = [harm for harm in reading.harms if not _is_no_flight(harm)]
    if not reading.voice.denies:
        harms += flights.uncounted(reading) + _once(seizures.named(reading), by_name.named(reading))
    heading = next(
        (harm for harm in reading.harms if harm.part_of is None and harm.rule != "noun" and harm.measure != "incidents"), None
    )
    heading = heading or listings.heading_in(reading) or listings.first_of_several(reading)
    if heading is None and memory.heading is not None and listings.is_entry(reading):
        heading = memory.heading
        if memory.heading_reading is not None:
            reading.voice = memory.heading_reading.voice if reading.voice.originator == "UNATTRIBUTED" else reading.voice
    if heading is not None:
        listed = {harm.at: harm for harm in listings.entries(reading, heading)}
        harms = [harm for harm in harms if harm.at not in listed] + list(listed.values())
    return sorted(harms, key=lambda harm: harm.at)


def _once(seized: list[Harm], named: list[Harm]) -> list[Harm]:
    """Who is seized by name is told by the name, unless others were seized with him at more places."""
    places = Counter(harm.trigger for harm in seized)
    by_names = {harm.trigger for harm in named if places[harm.trigger] < 2}
    kept = [harm for harm in seized if harm.trigger not in by_names]
    return kept + [harm for harm in named if harm.trigger in by_names]


def _scene(reading: Reading, number: int, memory: Memory) -> tuple[Place | None, Window | None, bool]:
    harm = reading.harms[number]
    place = None if is_of_the_region(reading, number) else own_place(reading, number)
    first = reading.items[min(harm.at, harm.at if harm.trigger is None else harm.trigger)].start
    if sums_up(reading, harm) or is_of_an_unknown(reading, first) or are_mourned(reading, first):
        return None, own_window(reading, number) or memory.window(reading), False
    if (wide := wide_place(reading, number)) is not None:
        return wide, own_window(reading, number) or memory.window(reading), False
    if harm.measure == "displaced_cross_border":
        place = next((one for one in reading.places if one.is_abroad), place)
    carried = place is None or (place.is_country and not place.is_abroad and memory.region is not None)
    at = harm.at if harm.trigger is None else harm.trigger
    beside = reading.aside_at(reading.items[at].start) is not None  # at a time of its own, which the sentence may not say
    if carried and not beside:
        place = _carried(reading, number, memory) or place
    window = own_window(reading, number)
    if window is None and reading.harms[number].rule == "list" and memory.heading_window is not None:
        window = memory.heading_window
    if window is None and not beside:
        window = memory.window(reading)
    return place, window, carried


def _carried(reading: Reading, number: int, memory: Memory) -> Place | None:
    """The place that a count has from the sentences before, unless its figure reaches beyond what they tell there."""
    if is_of_the_region(reading, number):
        return memory.region
    place = None if is_another(reading) else carried_place(reading, memory)
    harm = reading.harms[number]  # a part of a total goes no farther than that
    whole = next((other for other in reading.harms if other.at == harm.part_of and not harm.of_before), harm)
    if place is None or not exceeds(reading, whole, place, own_window(reading, number), memory.drafts):
        return place
    return memory.region if memory.region is not None and memory.region.is_country else None
