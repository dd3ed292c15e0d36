"""What one report says: its sentences read in order, each with its people, places, days and speaker, and the claims that follow."""

import re
from dataclasses import dataclass, field, replace

from pipeline.extract.counts import Count, counted
from pipeline.extract.drafting import Document, Draft
from pipeline.extract.frames import Harm, harms
from pipeline.extract.letters import Letters
from pipeline.extract.sentences import Item, items_in, spans_of, tagged
from pipeline.extract.sites import CONTAINER, LOCATION, Site, Spotter
from pipeline.extract.times import Day, Reference, timed
from pipeline.extract.voices import NOBODY, Voice, voice


@dataclass(slots=True, kw_only=True)
class Reading:
    """One sentence as read."""

    start: int
    end: int
    paragraph: int
    items: list[Item]
    tags: str
    counts: dict[int, Count]
    days: dict[int, Day]
    sites: list[Site]
    voice: Voice
    harms: list[Harm] = field(default_factory=list)


def readings(letters: Letters, spotter: Spotter, document: Document) -> list[Reading]:
    """The sentences of a report, in order."""
    reference = Reference(day=document.ref_date, window_start=document.window_start, window_end=document.window_end)
    cut = [(start, end, paragraph, items_in(letters, start, end)) for start, end, paragraph in spans_of(letters)]
    taken = [(item.start, item.end, "source") for _, _, _, items in cut for item in items if item.tag == "S"]
    sites = spotter.sites(letters, taken)
    found: list[Reading] = []
    last: Voice | None = None
    at = 0
    for start, end, paragraph, items in cut:
        if found and found[-1].paragraph != paragraph:
            last = None
        said = voice(items, tagged(items), letters.text[start : start + 40], last)
        if said.originator != "UNATTRIBUTED":
            last = said
        items, days = timed(items, reference)
        items, counts = counted(items)
        days = {number: day for number, item in enumerate(items) for day in days.values() if day.start == item.start}
        while at < len(sites) and sites[at].start < start:
            at += 1
        upto = at
        while upto < len(sites) and sites[upto].start < end:
            upto += 1
        here = Reading(
            start=start,
            end=end,
            paragraph=paragraph,
            items=items,
            tags=tagged(items),
            counts=counts,
            days=days,
            sites=sites[at:upto],
            voice=said,
        )
        here.harms = harms(here.items, here.counts, here.tags)
        found.append(here)
        at = upto
    return found


def drafts(letters: Letters, spotter: Spotter, document: Document) -> tuple[list[Draft], list[Site]]:
    """The claims of a report."""
    found: list[Draft] = []
    read = readings(letters, spotter, document)
    for reading in read:
        found += [_casualty(harm, reading, letters, document) for harm in reading.harms]
    return found, [site for reading in read for site in reading.sites]


_KIND = {
    "displaced": "displacement",
    "displaced_cross_border": "displacement",
    "returned": "displacement",
    "sheltering": "displacement",
    "detained": "detention",
    "abducted": "detention",
    "incidents": "incident_count",
}


def _casualty(harm: Harm, reading: Reading, letters: Letters, document: Document) -> Draft:
    count = harm.count
    trigger = reading.items[harm.trigger] if harm.trigger is not None else None
    start = min(count.start, trigger.start) if trigger else count.start
    end = max(count.end, trigger.end) if trigger else count.end
    site = _site(reading, start, end)
    day = next(iter(reading.days.values()), None)
    return Draft(
        kind=_KIND.get(harm.measure, "casualty"),
        rule=f"{harm.rule}:{harm.measure}",
        start=start,
        end=end,
        voice=reading.voice,
        measure="killed_or_injured" if harm.measure == "casualties" else harm.measure,
        group=count.group,
        figure=count.figure,
        value_text=count.value_text,
        acts="one" if site is not None and not site.is_area else "many",
        act=harm.act or "killing",
        count_basis="none"
        if count.figure.qualifier == "non_numeric"
        else "incident"
        if site is not None and not site.is_area
        else "snapshot",
        place_text=None if site is None else letters.quote(site.first, site.last),
        date_start=day.first if day else document.window_start,
        date_end=day.last if day else document.window_end,
        date_basis=day.basis if day else "document_window" if document.window_start else "unknown",
        date_text=letters.quote(day.start, day.end) if day else None,
    )


def _site(reading: Reading, start: int, end: int) -> Site | None:
    there = [site for site in reading.sites if site.role == LOCATION]
    after = [site for site in there if site.start >= end]
    return (after or there or [None])[0]
