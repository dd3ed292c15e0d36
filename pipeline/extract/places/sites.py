"""Which words of a report name a place, how the place is worded, and whether something happened there."""

import re
from bisect import bisect_right
from collections.abc import Iterator

import pandas as pd
from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline.extract.places import lists, longer, nouns, overlaps, persons, respelled, roles, stands_for, surroundings
from pipeline.extract.places.ahead import ARTICLE, ARTICLES, is_glued, opening, proclitic, words_before
from pipeline.extract.places.bearers import Bearer, Name, either, known, named, without_article
from pipeline.extract.places.bodies import is_of_a_body
from pipeline.extract.places.chains import chained
from pipeline.extract.places.elsewhere import is_far
from pipeline.extract.places.neighbours import places_called
from pipeline.extract.places.outliers import ground
from pipeline.extract.places.roles import ACTOR, AWAY, BESIDE, CONTAINER, LOCATION, SOURCE
from pipeline.extract.places.site import COAST, COUNTRY, NATURAL, PARTS_OF_TOWNS, VILLAGE, Site
from pipeline.extract.places.unlisted import beside, unlisted
from pipeline.extract.words import everyday
from pipeline.extract.words.letters import FIRST_ARABIC, Letters, plain
from pipeline.extract.words.lexicon import is_word

# A hospital or street that bears the name of one of these is there; that of a village's namesake may stand anywhere.
_NAMESAKES = frozenset({"admin1", "admin2", "admin3", "quarter", "site", "military_site", "crossing", "country"})
_AROUND_THE_COAST = frozenset({"SY04", "SY05", "SY06", "SY07", "SY10"})  # a capital before a colon is where the news was written
SHORT = 4  # letters below which a name needs a noun beside it
# Spellings of the gazetteer that running text means otherwise.
_NEVER = frozenset(plain(word) for word in (*everyday.ARABIC_NEVER, *everyday.LATIN_NEVER))


Span = tuple[int, int]
_GOES_ON = re.compile(r"'(?!s\b)[a-z]")  # of `Jam'iyah` no place is called Jam

_JOINED = re.compile("^(كفر|دير|بوز|بيت|عين|تل|جب|ام|ابو|راس|برج|حرف|خربه|مزرعه|شيخ) (?=[ء-ي]{3})")


class Spotter:
    """The names of a gazetteer, compiled once for a run."""

    def __init__(self, places: pd.DataFrame, names: pd.DataFrame) -> None:
        bearer_of = known(places)
        spellings = plain("\n".join(names["name"].str.replace("\n", " "))).split("\n")
        by_spelling: dict[str, set[Bearer]] = {}
        for spelling, place_id in zip(spellings, names["place_id"].tolist(), strict=True):
            by_spelling.setdefault(spelling, set()).add(bearer_of[place_id])
        towns = places[places["kind"].eq("settlement") & places["latitude"].notna()]
        located = dict(zip(towns["place_id"], zip(towns["latitude"], towns["longitude"], strict=True), strict=True))
        self.points = places_called(spellings, names["place_id"].tolist(), located)
        by_name: dict[str, set[Bearer]] = {}
        for spelling, bearers in by_spelling.items():
            name = _OF_AN_AREA.sub("", " ".join(spelling.split()).strip("'"))
            for variant in {name, name.replace("'", ""), _JOINED.sub(r"\1", name)}:  # `كفرنبل` and `كفر نبل`
                if len(variant) >= 3 and variant not in _NEVER and not nouns.is_noun(variant):
                    by_name.setdefault(variant, set()).update(bearers)
        bare = {name: found for name, found in without_article(by_name) if name not in _NEVER and not nouns.is_noun(name)}
        called = bare | {spelling: named(spelling, frozenset(bearers)) for spelling, bearers in by_name.items()}
        self._spellings = sorted(called)
        self._names = [called[spelling] for spelling in self._spellings]
        self._automaton = AhoCorasick(self._spellings, matchkind=MatchKind.LeftmostLongest)
        self._numbers = {spelling: number for number, spelling in enumerate(self._spellings) if spelling[:1].isascii()}
        latin = [*self._numbers.values()]
        self._by_key: dict[str, Name] = {}
        keyed = list(zip(latin, respelled.keys([self._spellings[number] for number in latin]), strict=True))
        for number, key in keyed:
            met = self._by_key.get(key)
            self._by_key[key] = self._names[number] if met is None else either(met, self._names[number])
        self._by_key.pop("", None)
        spelt = zip(spellings, names["place_id"].tolist(), strict=True)
        self.ground = ground(places, self.points, ((self._spellings[number], key) for number, key in keyed), spelt)
        coastal = [number for number in latin if self._names[number].areas & COAST and self._names[number].sure]
        self._by_bones = respelled.by_bones({number: self._spellings[number] for number in coastal})
        for number, key in keyed:
            if key in self._by_key:
                self._names[number] = self._names[number]._replace(alike=self._by_key[key].areas)

    def sites(self, letters: Letters) -> list[Site]:
        """The places named in a text, in order."""
        found: list[Site] = []
        for number, start, end in self._met(letters):
            taken = found[-1].last if found else 0
            if start < taken:  # a part of a longer name
                continue
            site = _site(letters, start, end, self._names[number], lists.follows(letters, found, start), taken)
            found += [site] if site is not None else []
        found = chained(letters, _with_unlisted(letters, self._with_respelled(letters, found)))
        return [_reached(site) for site in lists.turned(letters, lists.alike(letters, lists.undone(letters, found)))]

    def _met(self, letters: Letters) -> Iterator[tuple[int, int, int]]:
        """Spellings that end with a word; of `rural Hama`, `such as Salma` the second word of `al Hama`, `as Salma` is meant."""
        text = letters.text
        for number, start, end in self._automaton.find_matches_as_indexes(text.replace("\n", " ")):
            if text[end : end + 1].isalnum():
                continue  # most are the beginning of another word
            is_cut = start > 0 and text[start - 1].isalnum() and not is_glued(letters.written, start)
            cut = is_cut or (start > 0 and letters.written.startswith("as ", start))
            if not cut or text[start] >= FIRST_ARABIC:
                yield number, start, end
            elif (second := text.find(" ", start, end) + 1) and text[second:end] in self._numbers:
                yield self._numbers[text[second:end]], second, end

    def _with_respelled(self, letters: Letters, sites: list[Site]) -> list[Site]:
        """Names in another romanisation, the longest first, where no listed name stands or one is only a part of it.

        A spelling that once is led like a place is that place's wherever else it stands.
        """
        added: list[Site] = []
        met: dict[str, Name] = {}
        for start, end, spelling in respelled.candidates(letters):
            # It is as long as a name of which a list knows a part, and longer than one that it knows.
            if any(site.end - site.start + bool(site.kinds) > end - start for site in overlaps.overlapping(sites, start, end)):
                continue
            name = self._by_key.get(respelled.key(spelling)) or self._nearly(letters, start, spelling)
            if name is None or not name.sure or (added and added[-1].end > start) or _is_no_place(letters.text[start:end]):
                continue
            site = _site(letters, start, end, name, False)
            added += [site] if site is not None else []
            met |= {spelling: name} if site is not None else {}
        found = overlaps.merged(sites, added)
        return overlaps.merged(found, [site for spelling, name in met.items() for site in _again(letters, spelling, name, found)])

    def _nearly(self, letters: Letters, start: int, spelling: str) -> Name | None:
        """A name of the coast that is spelt nearly so, where only a place can stand."""
        if not respelled.is_placed(letters.written, start, start + len(spelling)):
            return None
        listed = self._by_bones.get(respelled.bones(spelling), ())
        return next((self._names[number] for number in listed if respelled.is_nearly(spelling, self._spellings[number])), None)


def _again(letters: Letters, spelling: str, name: Name, sites: list[Site]) -> Iterator[Site]:
    """The spelling wherever it stands by itself and no name does."""
    written = letters.written
    at = written.find(spelling)
    while at >= 0:
        end = at + len(spelling)
        is_word = not written[at - 1 : at].isalnum() and not written[end : end + 1].isalnum()
        if is_word and not overlaps.overlapping(sites, at, end) and (site := _site(letters, at, end, name, False)) is not None:
            yield site
        at = written.find(spelling, end)


def _is_no_place(name: str) -> bool:
    return is_word(name) or name in _NEVER


def _reached(site: Site) -> Site:
    """A flight across a border is told by where it leads."""
    return site._replace(role=LOCATION) if site.role == AWAY and site.is_abroad else site


def _site(letters: Letters, start: int, end: int, name: Name, follows: bool, taken: int = 0) -> Site | None:
    """The site of a spelling that was met; None where it is part of a word or too weak to be taken for a place.

    ``taken``: the end of the name before it.
    """
    text = letters.text
    if end < len(text) and (text[end].isalnum() or text[end] == "_" or _GOES_ON.match(text, end)):
        return None
    arabic = text[start] >= FIRST_ARABIC
    if not arabic and letters.written[start:end].islower():
        return None
    further = longer.behind(letters, start, end, arabic)
    if further and not is_word(further["word"].lower()) and (arabic or not follows or longer.is_head(text[start:end])):
        end, name = further.end(), _unlisted(name)
    before = words_before(letters, start)
    if before and before[-1].isalnum():
        attached = proclitic(before) if arabic else None
        if attached is None or is_word(attached + text[start:end]):
            return None
        if attached.endswith("ال"):
            start, before = start - 2, before[:-2]
    elif before.endswith(ARTICLES):  # `defend al-Zara`: a part of the name
        start, before = start - ARTICLE, before[:-ARTICLE]
    return _worded(letters, *_from_its_head(letters.written, start, end, name, before, taken), follows)


def _from_its_head(written: str, start: int, end: int, name: Name, before: str, taken: int) -> tuple[int, int, Name, str]:
    """The span of a village's name from the capital before it on, if that belongs to it, and what then is known of it."""
    first = longer.before(written, start, taken) if name.kinds <= VILLAGE else None
    if first is None:
        return start, end, name, before
    return first, end, _unlisted(name)._replace(common=name.common), before[: first - start]  # `President Bashar`: no place yet


def _unlisted(name: Name) -> Name:
    """What is known of a name of which a listed one is only a part."""
    return Name(kinds=frozenset(), sure=name.sure, common=False, abroad=False, areas=frozenset())


_OF_AN_AREA = re.compile(r" (?:governorate|province|district|countryside)$")  # read as a noun beside the name, also in the plural


def _worded(letters: Letters, start: int, end: int, name: Name, before: str, follows: bool) -> Site | None:
    around = surroundings.read(letters.text, start, end, before, follows)
    if around.arabic and name.areas & _AROUND_THE_COAST and surroundings.heads_a_line(letters.text, end, before):
        around = around._replace(listed=True)
    pinned = name.common and not name.everyday and surroundings.pins(before)
    if not _is_named(name, around, end - start, pinned) or (
        not name.kinds & _NAMESAKES and stands_for.is_institution(letters.text, end)
    ):
        return None
    role = _role(letters, start, end, name, before, around)
    first, last = start - around.lead, around.tail
    worded = before[: len(before) - around.lead]
    is_city = stands_for.is_town(letters.text, first, last) or stands_for.is_in_a_city(worded, before[len(worded) :])
    is_city = is_city or ("admin1" in name.kinds and stands_for.is_by_a_street(letters.text, first, end))
    is_city = is_city or roles.is_at_own_site(letters.text, end)
    return Site(start, end, first, last, role, name.kinds, is_city, name.abroad, name.areas, name.alike)


def _role(letters: Letters, start: int, end: int, name: Name, before: str, around: surroundings.Around) -> str:
    written = letters.written
    if is_far(written, end):
        return AWAY
    if name.kinds == COUNTRY and letters.text.startswith("'s", end):
        return ACTOR
    is_first = around.arabic or start == 0  # `Damascus: Jets struck …`; further down it may head what happened there
    if is_first and not name.areas & _AROUND_THE_COAST and surroundings.heads_a_line(letters.text, end, before):
        return SOURCE
    called_after = not name.kinds & PARTS_OF_TOWNS and stands_for.is_called_after(letters.text, end, before)
    if called_after or stands_for.is_end_of_road(written, start, end):
        return BESIDE
    if "admin1" in name.kinds and stands_for.is_of_a_village(letters.text, end):
        return BESIDE
    if roles.speaks_from(letters.text, end, before) or persons.speaks(written, start, end):
        return SOURCE
    if not around.arabic and (persons.is_person(written, start, end) or is_of_a_body(written, start, end)):
        return ACTOR
    role = roles.role(letters.text, end, before, around)
    return SOURCE if role == AWAY and around.arabic and not name.abroad else role


def _is_named(name: Name, around: surroundings.Around, length: int, pinned: bool) -> bool:
    """Whether the words around a spelling suffice for it to be the place: the more doubtful the name, the more they must say."""
    said = around.has_noun or around.listed
    is_short = length < SHORT and not (around.arabic and around.placed and "admin1" in name.kinds)  # `في حمص`
    if (is_short or (name.common and not pinned)) and not said:
        return False
    if name.kinds == COUNTRY and not (around.placed or around.lead):
        return False
    if around.arabic:
        return said or ((around.placed or "admin1" in name.kinds) and name.sure) or (name.sure and around.names_noun)
    return name.sure or said or around.placed


def _with_unlisted(letters: Letters, sites: list[Site]) -> list[Site]:
    """Names that the gazetteer does not list, where no listed name stands in the same words."""
    added: list[Site] = []
    for first, last, start, end in unlisted(letters):
        taken = overlaps.overlapping(sites, start, end) or (added and added[-1].last > first)
        added += [] if taken else [_no_listed(letters, start, end, first, last)]
    found = overlaps.parted(overlaps.merged(sites, added)) if added else sites
    listed = [_no_listed(letters, start, end, start, end) for start, end in beside(letters, _spans(found))]
    return overlaps.merged(found, [site for site in listed if not overlaps.overlapping(found, site.start, site.end)])


_UNLISTED = Name(kinds=frozenset(), sure=True, common=False, abroad=False, areas=frozenset())


def _no_listed(letters: Letters, start: int, end: int, first: int, last: int) -> Site:
    """Words that show a name to be a place may tell too that somebody only comes from it or goes there."""
    before = letters.text[opening(letters.text, start) : start]
    role = _role(letters, start, end, _UNLISTED, before, surroundings.read(letters.text, start, end, before, False))
    kinds = NATURAL if letters.text.startswith("sahl ", start) else frozenset[str]()  # `Sahl al-Xyz`: a plain
    return Site(start, end, first, last, LOCATION if role == CONTAINER else role, kinds)


def _spans(sites: list[Site]) -> list[Span]:
    return [(site.start, site.last) for site in sites if site.role == LOCATION]


def parts_of(sites: list[Site], speakers: list[Span], parties: list[Span]) -> list[Site]:
    """The sites, in those roles that speakers and actors give them; their spans come in order too."""
    return _parts_of(parties, ACTOR, _parts_of(speakers, SOURCE, sites))


def _parts_of(spans: list[Span], role: str, sites: list[Site]) -> list[Site]:
    """A name inside a speaker's or an actor's is part of it and no place of an event."""
    starts = [start for start, _ in spans]
    found = []
    for site in sites:
        at = bisect_right(starts, site.start) - 1
        inside = at >= 0 and site.end <= spans[at][1]
        is_part = role == SOURCE or not site.kinds or (inside and site.end - site.start < spans[at][1] - spans[at][0])
        found.append(site._replace(role=role) if inside and is_part else site)
    return found
