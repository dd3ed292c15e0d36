"""How a report is read, sentence by sentence: the people, places, days and speaker of each."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import TypeVar

from pipeline.extract.claims.drafting import Document
from pipeline.extract.phrases.asides import COMPARED, Span, asides_in, begin_asides
from pipeline.extract.phrases.calendar import Reference, years_of
from pipeline.extract.phrases.contexts import in_context
from pipeline.extract.phrases.counts import Count, counted
from pipeline.extract.phrases.cues import AREAS, COMPARES, DATES, FOLLOWS, LEAVES, NAMES, TELLS, UNDOES, cues_in, may_be_heard
from pipeline.extract.phrases.day import Day
from pipeline.extract.phrases.following import Days
from pipeline.extract.phrases.frames import harms
from pipeline.extract.phrases.harm import Harm
from pipeline.extract.phrases.named_actors import Actors, Party
from pipeline.extract.phrases.numbers import RESPECTIVELY
from pipeline.extract.phrases.respective import shared_out
from pipeline.extract.phrases.scenes import Place, places_of
from pipeline.extract.phrases.times import timed
from pipeline.extract.phrases.undone import UNDONE
from pipeline.extract.phrases.voices import MONITORS, NOBODY, Voice, voice
from pipeline.extract.phrases.windows import Window, windows_of
from pipeline.extract.places.cities import as_told
from pipeline.extract.places.holders import held, in_their_governorates
from pipeline.extract.places.neighbours import by_their_neighbours
from pipeline.extract.places.outliers import without_outliers
from pipeline.extract.places.roles import LOCATION
from pipeline.extract.places.site import Site
from pipeline.extract.places.sites import Spotter, parts_of
from pipeline.extract.words.letters import Letters
from pipeline.extract.words.sentences import Item, items_in, spans_of, tagged

# Whoever spoke before, in another paragraph.
_HE_SAID = re.compile(r"\W*(?:he|she) (?:also )?(?:said|added|told|noted|confirmed)\b")
_OF_THOSE = " of those killed"  # whom the sentence before counts, also in another paragraph
_OPENING = 40  # letters in which a sentence may say that somebody goes on
_NEAR = 2  # paragraphs over which `the next day` still counts from the day told last

_MILITARY = frozenset({"military_site"})


_BESIDE = ((COMPARES, COMPARED), (UNDOES, UNDONE))  # wordings of what did not happen then, each beside its cue


@dataclass(kw_only=True, eq=False)
class Reading:
    """One sentence as read; positions in ``items`` are the keys of ``counts``.

    Its words are looked up when a rule first asks for them: where ``cues`` holds nothing that a rule needs, nobody does.
    """

    letters: Letters
    start: int
    end: int
    paragraph: int
    cues: int
    reference: Reference
    before: Days | None = None  # the days told last, which `the next day` counts from
    sites: list[Site] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    voice: Voice = NOBODY
    places: list[Place] = field(default_factory=list)
    harms: list[Harm] = field(default_factory=list)

    @cached_property
    def words(self) -> list[Item]:
        """The items as the lexicon knows them."""
        return items_in(self.letters, self.start, self.end)

    @cached_property
    def named(self) -> list[Item]:
        """The same with each place as one item; only what tells of a claim means something else by what stands around it."""
        items = _with_sites(self.words, self.sites)
        return in_context(items) if self.cues & TELLS else items

    @cached_property
    def _timed(self) -> tuple[list[Item], str, list[Day]]:
        tags = tagged(self.named)
        items, days = timed(self.named, tags, self.reference, self.before)
        return items, tagged(items) if days else tags, days

    @cached_property
    def _counted(self) -> tuple[list[Item], str, dict[int, Count]]:
        items, tags, _ = self._timed
        items, counts = counted(items, tags)
        return items, tagged(items) if counts else tags, counts

    @cached_property
    def items(self) -> list[Item]:
        """The same with each wording of time and each count as one item."""
        return self._counted[0]

    @cached_property
    def tags(self) -> str:
        return self._counted[1]

    @cached_property
    def counts(self) -> dict[int, Count]:
        return self._counted[2]

    def first_from(self, offset: int) -> int:
        """The number of the first item that begins at an offset or behind it; that of the items where none does."""
        return bisect_left(self.items, offset, key=attrgetter("start"))

    def tags_between(self, start: int, end: int) -> str:
        """The tags of the items that begin from one offset up to another."""
        return self.tags[self.first_from(start) : self.first_from(end)]

    @cached_property
    def windows(self) -> list[tuple[int, Window]]:
        """The days of the sentence with where they stand; no count comes between a day and whoever told of it then."""
        if not self.cues & DATES:
            return []
        items, tags, days = self._timed
        return windows_of(days, items, tags, self.letters, self.reference.day)

    @cached_property
    def asides(self) -> list[Span]:
        """The stretches that tell of another time than the rest of the sentence."""
        worded = [pattern for cue, pattern in _BESIDE if self.cues & cue]
        spans = [match.span() for pattern in worded for match in pattern.finditer(self.letters.text, self.start, self.end)]
        _, tags, days = self._timed
        by_tags = asides_in(self.items, self.tags, days) if begin_asides(tags) else ()
        return sorted([*by_tags, *spans])

    def aside_at(self, offset: int) -> Span | None:
        """The innermost of those stretches that holds an offset."""
        return next(((start, end) for start, end in reversed(self.asides) if start <= offset < end), None)

    def days_beside(self, offset: int) -> list[tuple[int, Window]]:
        """The days of the stretch that holds an offset, those on which somebody only told of it where there are no others."""
        stretch = self.aside_at(offset)
        named = [(at, window) for at, window in self.windows if self.aside_at(at) == stretch]
        return [(at, window) for at, window in named if not window.is_of_the_telling] or named

    @cached_property
    def told(self) -> list[tuple[int, Window]]:
        """The days that the sentence itself tells of."""
        return [(at, window) for at, window in self.windows if self.aside_at(at) is None]

    def count_from(self, told: date) -> None:
        """Count weekdays from a day that the report told of, and not from its own."""
        self.reference = replace(self.reference, told=told)
        for days in ("_timed", "windows", "asides", "told"):  # the items stay the same
            self.__dict__.pop(days, None)

    @property
    def first_told(self) -> Window | None:
        """The first of those days on which it happened, and not only was told of."""
        return next((window for _, window in self.told if not window.is_of_the_telling), None)


def sentences(letters: Letters, document: Document) -> list[Reading]:
    """The sentences of a report in order, each with its cues."""
    reference = Reference(
        day=document.ref_date, window_start=document.window_start, window_end=document.window_end, years=years_of(letters.text)
    )
    spans = list(spans_of(letters))
    cues = cues_in(letters.text, [start for start, _, _ in spans])
    return [
        Reading(letters=letters, start=start, end=end, paragraph=paragraph, cues=kinds, reference=reference)
        for (start, end, paragraph), kinds in zip(spans, cues, strict=True)
    ]


def understand(read: Sequence[Reading], letters: Letters, spotter: Spotter, actors: Actors) -> list[Site]:
    """Give the sentences of a report their places, actors, speaker and harm; every place that the report names."""
    parties = actors.parties(letters)
    sites = spotter.sites(letters)
    for reading, named in _shared(read, sites):
        reading.sites = named
    sites = held(parts_of(sites, _speakers(read), [(party.start, party.end) for party in parties]), letters)
    ground = spotter.ground
    sites = in_their_governorates(sites, letters, ground)
    sites = by_their_neighbours(sites, letters, ground.bearers, ground.towns, ground.ranges)
    sites = without_outliers(sites, letters, ground)
    shared = list(_shared(read, sites))
    told = list(as_told((named for _, named in shared), letters))
    for (reading, _), named in zip(shared, told, strict=True):
        reading.sites = named
        reading.cues |= TELLS if named and reading.cues & LEAVES else 0
        is_worded = reading.cues & AREAS or (named and reading.cues & TELLS)
        if named or is_worded:
            reading.places = places_of(named, reading.named if is_worded else (), letters)
    for reading, acting in _shared(read, parties):
        reading.parties = acting
    _follow(read)
    _heard(read)
    return [site for named in told for site in named]


_Named = TypeVar("_Named", Site, Party)


def _shared(read: Sequence[Reading], named: Sequence[_Named]) -> Iterator[tuple[Reading, list[_Named]]]:
    """Each sentence with what begins in it of the names of a report, which come in order."""
    at = 0
    for reading in read:
        upto = at
        while upto < len(named) and named[upto].start < reading.end:
            upto += 1
        yield reading, list(named[at:upto])
        at = upto


def _speakers(read: Sequence[Reading]) -> list[tuple[int, int]]:
    """Where speakers are named, of whose names a place may be a part: in a sentence with a place, or cut in two before it."""
    behind = [*read[1:], None][: len(read)]
    return [
        (item.start, item.end)
        for reading, after in zip(read, behind, strict=True)
        if reading.cues & NAMES and (reading.sites or (after is not None and after.start == reading.end))
        for item in reading.words
        if item.tag == "S"
    ]


def _follow(read: Sequence[Reading]) -> None:
    """Give each sentence that counts from a day told before the days told last, near before it: `the next day`."""
    dated: list[Reading] = []  # sentences that may name a day
    for reading in read:
        if reading.cues & FOLLOWS:
            while dated and not dated[-1].told:
                dated.pop()
            if dated and reading.paragraph - dated[-1].paragraph <= _NEAR:
                windows = [window for _, window in dated[-1].told]
                window = next((one for one in reversed(windows) if not one.is_of_the_telling), windows[-1])
                reading.before = window.first, window.last
        if reading.cues & DATES:
            dated.append(reading)


def _heard(read: Sequence[Reading]) -> None:
    """Give each sentence its speaker and the harm that it tells, which may go on from the sentence before."""
    monitor: Voice | None = None
    last: Reading | None = None
    for reading in read:
        before = last if last is not None and last.paragraph == reading.paragraph else None
        items = reading.named if may_be_heard(reading.cues) else []
        opening = reading.letters.text[reading.start : reading.start + _OPENING]
        speaking = last if before is None and last is not None and _HE_SAID.match(opening) is not None else before
        reading.voice = voice(items, tagged(items), opening, speaking.voice if speaking else None, monitor)
        monitor = reading.voice if reading.voice.originator in MONITORS else monitor
        if reading.cues & TELLS:
            tags = reading.tags.replace("fS", "fo")  # `a group of the ministry` does not speak
            told = last if last is not None and _OF_THOSE in reading.letters.text[reading.start : reading.end] else before
            reading.harms = harms(reading.items, reading.counts, tags, told.harms[0] if told and told.harms else None)
            if any(item.word == RESPECTIVELY for item in reading.items):
                reading.harms = shared_out(reading.items, reading.counts, reading.harms, tags)
        last = reading


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
            sense = "military" if site.kinds == _MILITARY else ""
            found.append(Item("P", site.start, site.end, "", sense, "", item.proclitic))
    return found
