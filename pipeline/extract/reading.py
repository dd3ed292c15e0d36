"""How a report is read, sentence by sentence: the people, places, days and speaker of each."""

from dataclasses import dataclass, field

from pipeline.extract.counts import Count, counted
from pipeline.extract.drafting import Document
from pipeline.extract.frames import Harm, harms
from pipeline.extract.holders import held
from pipeline.extract.letters import Letters
from pipeline.extract.parties import Actors, Party
from pipeline.extract.scenes import Place, Window, places_of, windows_of
from pipeline.extract.sentences import Item, items_in, spans_of, tagged
from pipeline.extract.sites import Site, Spotter
from pipeline.extract.surroundings import LOCATION
from pipeline.extract.times import Reference, timed
from pipeline.extract.voices import MONITORS, Voice, voice


@dataclass(slots=True, kw_only=True)
class Reading:
    """One sentence as read; positions in ``items`` are the keys of ``counts``."""

    start: int
    end: int
    paragraph: int
    items: list[Item]
    tags: str
    counts: dict[int, Count]
    places: list[Place]
    windows: list[tuple[int, Window]]
    voice: Voice
    parties: list[Party]
    harms: list[Harm] = field(default_factory=list)


def readings(letters: Letters, spotter: Spotter, actors: Actors, document: Document) -> tuple[list[Reading], list[Site]]:
    """The sentences of a report in order, and every place that it names."""
    cut = [(span, items_in(letters, span[0], span[1])) for span in spans_of(letters)]
    speakers = [(item.start, item.end) for _, items in cut for item in items if item.tag == "S"]
    parties = actors.parties(letters)
    sites = held(spotter.sites(letters, speakers, [(party.start, party.end) for party in parties]), letters)
    reference = Reference(day=document.ref_date, window_start=document.window_start, window_end=document.window_end)
    found: list[Reading] = []
    monitor: Voice | None = None
    at = named = 0
    for (start, end, paragraph), items in cut:
        upto = at
        while upto < len(sites) and sites[upto].start < end:
            upto += 1
        before = found[-1] if found and found[-1].paragraph == paragraph else None
        found.append(_reading(letters, (start, end, paragraph), items, sites[at:upto], reference, before, monitor))
        monitor = found[-1].voice if found[-1].voice.originator in MONITORS else monitor
        while named < len(parties) and parties[named].start < end:
            found[-1].parties.append(parties[named])
            named += 1
        at = upto
    return found, sites


def _reading(
    letters: Letters,
    span: tuple[int, int, int],
    items: list[Item],
    sites: list[Site],
    reference: Reference,
    before: Reading | None,
    monitor: Voice | None,
) -> Reading:
    start, end, paragraph = span
    items = _with_sites(items, sites)
    tags = tagged(items)
    said = voice(items, tags, letters.text[start : start + 40], before.voice if before else None, monitor)
    items, days = timed(items, tags, reference)
    items, counts = counted(items, tagged(items) if days else tags)
    tags = tagged(items) if days or counts else tags
    here = Reading(
        start=start,
        end=end,
        paragraph=paragraph,
        items=items,
        tags=tags,
        counts=counts,
        places=places_of(sites, items, letters),
        windows=windows_of(days, items, tags, letters),
        voice=said,
        parties=[],
    )
    here.harms = harms(
        items,
        counts,
        here.tags.replace("fS", "fo"),  # `a group of the ministry` does not speak
        before.harms[0] if before and before.harms else None,
    )
    return here


def _with_sites(items: list[Item], sites: list[Site]) -> list[Item]:
    """Words that are the name of a place become one item with the tag ``P``."""
    if not sites:
        return items
    found: list[Item] = []
    waiting = iter(sites)
    site = next(waiting, None)
    for item in items:
        while site is not None and site.end <= item.start:
            site = next(waiting, None)
        if site is None or item.end <= site.start or site.role not in (LOCATION, "container"):
            found.append(item)
            continue
        if item.start < site.start and item.tag != "o":  # `fled to Lebanon` is one phrase and names a place too
            found.append(item)
        if not (found and found[-1].tag == "P" and found[-1].start == site.start):
            found.append(Item("P", site.start, site.end, "", "", "", item.proclitic))
    return found
