"""In which area a name lies that several places bear: the one that the report names nearest and in which a bearer lies.

A governorate goes before a town, whose surroundings are narrower than where its name is told.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from pipeline.extract.places.apart import metres
from pipeline.extract.places.nouns import is_hill, is_part_of_a_city, is_quarter
from pipeline.extract.places.outliers import Ground
from pipeline.extract.places.roles import ACTOR, BESIDE, CONTAINER, LOCATION
from pipeline.extract.places.site import DISTRICTS, PARTS, VILLAGE, Site
from pipeline.extract.words.letters import FIRST_ARABIC, Letters

_SHOWN = (LOCATION, CONTAINER, BESIDE)
_WELL_KNOWN = frozenset({"admin1", "admin2"})  # seats, whose name means them before any village
_BREAK = re.compile("\n")
_SMALLER = re.compile(r"\b(?:villages?|towns?|hamlets?|nearby|neighbou?ring)\b")
_ANY = ""  # no pcode: where all areas are kept


def held(sites: Sequence[Site], letters: Letters) -> list[Site]:
    """The sites, those that need it with the governorate around them, as the report words it."""
    shown = [site for site in sites if site.role in _SHOWN and not site.is_abroad and not _is_bracketed(site, letters)]
    bodies = _by_pcode(site for site in sites if site.role == ACTOR and "admin1" in site.kinds and not site.is_abroad)
    areas = _by_pcode(site for site in shown if "admin1" in site.kinds)
    towns = _by_pcode(site for site in shown if site.kinds & DISTRICTS and len(site.areas) == 1)
    if not areas and not towns and not bodies and not any(_is_town(site, letters) for site in shown):
        return list(sites)
    breaks = [match.start() for match in _BREAK.finditer(letters.text)]
    tried = (areas, towns, bodies)
    found: list[Site] = []
    town: Site | None = None
    for at, site in enumerate(sites):
        before = found[-1] if found else None
        holder = town if town is not None and _is_quarter_of_it(site, before, sites, letters) else _opening(found, site, letters)
        if holder is not None and not _is_held(site, sites[at + 1 :], letters):
            found.append(site._replace(around=letters.quote(holder.start, holder.end)))
        else:
            found.append(site._replace(around=_around(site, tried, breaks, letters)) if _is_open(site, letters) else site)
        town = site if _is_town(site, letters) or _is_capital(site) else town
    return found


def in_their_governorates(sites: Sequence[Site], letters: Letters, known: Ground) -> list[Site]:
    """The sites; one beside a town in that town's governorate, unless it is the nearer of two places of its name by it."""
    towns = {letters.quote(site.start, site.end): site for site in sites if _is_town(site, letters) and len(site.areas) == 1}
    return [
        _in_its_governorate(site, towns[site.around], letters, known)
        if site.around in towns and _is_village(site, letters)
        else site
        for site in sites
    ]


def _is_village(site: Site, letters: Letters) -> bool:
    return site.within is None and site.kinds == VILLAGE and not is_quarter(letters.text[site.first : site.last])


_BESIDE_M, _IN_ONE_PROVINCE_M = 20_000.0, 80_000.0


def _in_its_governorate(site: Site, town: Site, letters: Letters, known: Ground) -> Site:
    at, bearers = known.bearers(town, letters), known.bearers(site, letters)
    apart = sorted(min(metres(point, there) for there in at) for point in bearers) if at else []
    is_one_of_two = len(apart) > 1 and apart[0] <= _BESIDE_M and apart[1] <= _IN_ONE_PROVINCE_M
    if is_one_of_two or not apart or min(town.areas) not in site.areas:
        return site
    english, arabic = known.governorates[min(town.areas)]
    return site._replace(around=arabic if letters.text[site.start] >= FIRST_ARABIC else english)


def _by_pcode(sites: Iterable[Site]) -> dict[str, list[Site]]:
    areas: dict[str, list[Site]] = defaultdict(list)
    for site in sites:
        for pcode in (_ANY, *site.areas):
            areas[pcode].append(site)
    return areas


def _is_bracketed(site: Site, letters: Letters) -> bool:
    """`Arza (Hama countryside)`: what stands in brackets holds the name before them and no other."""
    return site.role == CONTAINER and letters.text.endswith("(", 0, site.first)


def _is_quarter_of_it(site: Site, before: Site | None, sites: Sequence[Site], letters: Letters) -> bool:
    """`في حي كذا`, of which no list tells the town, but at most of a village so called: it lies in the one that was named last.

    So does one that a list has in another town alone, of whose governorate the report names nothing.
    """
    first = site.first if before is None else max(site.first, before.last)
    told = letters.text[first : site.start], letters.text[site.end : site.last]
    if not site.kinds <= VILLAGE | PARTS or not any(map(is_part_of_a_city, told)):
        return False
    return site.kinds <= VILLAGE or not any(other is not site and other.areas & site.areas for other in sites)


_LONGEST_SENTENCE = 20  # names
_OPENED = re.compile(r"\W*(?:in|[وف]?في)? ?(?:the )?")


def _opening(found: Sequence[Site], site: Site, letters: Letters) -> Site | None:
    """`In rural Tartous, two men were killed in the village of X`, of which the gazetteer has one elsewhere alone."""
    if site.role != LOCATION or site.kinds != VILLAGE or site.around is not None:
        return None
    begin = max(letters.text.rfind(". ", 0, site.start), letters.text.rfind("\n", 0, site.start)) + 1
    head = next((other for other in found[-_LONGEST_SENTENCE:] if other.first >= begin), None)
    if head is None or head.role not in _SHOWN or "admin1" not in head.kinds or not letters.text.startswith(",", head.last):
        return None
    is_first = _OPENED.fullmatch(letters.text, begin, head.first) is not None
    return head if is_first and head.areas.isdisjoint(site.areas | site.alike) else None


def _is_held(site: Site, after: Sequence[Site], letters: Letters) -> bool:
    """Whether its sentence goes on to say in what it lies: `the neighbourhoods of A and B in C`."""
    stop = letters.text.find(". ", site.end)
    held = next((other.start for other in after if other.role == CONTAINER), None)
    return held is not None and (stop < 0 or held < stop)


def _is_town(site: Site, letters: Letters) -> bool:
    is_shown = site.role in _SHOWN and "settlement" in site.kinds and not site.is_wide
    return is_shown and not is_hill(letters.text, site.start)


def _is_capital(site: Site) -> bool:
    """A governorate's name that no word makes the governorate's: its quarters are told behind it."""
    bare = (site.first, site.last) == (site.start, site.end)
    return bare and site.role in _SHOWN and {"admin1", "settlement"} <= site.kinds


def _is_open(site: Site, letters: Letters) -> bool:
    """Places in several governorates bear the name, the gazetteer knows none of that spelling, or it is a quarter's."""
    if site.around is not None or site.kinds & _WELL_KNOWN or site.is_area:
        return False
    is_too_short = not site.alike and letters.text[site.start] < FIRST_ARABIC  # to know whose names are spelt nearly so
    return is_too_short or len(site.alike or site.areas) != 1 or site.kinds <= PARTS


def _around(site: Site, tried: Sequence[dict[str, list[Site]]], breaks: Sequence[int], letters: Letters) -> str | None:
    """The nearest area in which a place of that spelling lies, else of nearly that one; of a village, also the nearest town.

    Last comes the area that an office is called after: `the Latakia health directorate`.
    """
    worded = _SMALLER.search(letters.text, site.first, site.last) is not None
    areas, _, bodies = tried
    for named, pcodes in product(tried if worded else (areas, bodies), (site.areas, site.alike)):
        if pcodes or (named is areas and not site.areas):
            near = _nearest(site, named, pcodes, breaks, letters)
            if near is not None:
                return near
    return None


def _nearest(
    site: Site, areas: dict[str, list[Site]], pcodes: frozenset[str], breaks: Sequence[int], letters: Letters
) -> str | None:
    """Areas of the same sentence first, then of the paragraph, then those before it from the last, then those behind it.

    A name that is not listed lies in none that is told after its sentence.
    """
    opens, stop = letters.text.rfind(". ", 0, site.start), letters.text.find(". ", site.end)
    closes = stop if stop >= 0 else len(letters.text)
    begin, end = bisect_left(breaks, site.start), bisect_left(breaks, site.end)
    low = breaks[begin - 1] if begin else -1
    high = breaks[end] if end < len(breaks) else len(letters.text)
    nearest = min(
        (
            area
            for pcode in sorted(pcodes) or (_ANY,)
            for area in _beside(site, areas.get(pcode, ()))
            if pcodes or stop < 0 or area.start < stop
        ),
        key=lambda area: (
            not low < area.start < high,
            not opens < area.start < closes,
            bool(pcodes) and area.start > site.start,
            abs(area.start - site.start),
        ),
        default=None,
    )
    return None if nearest is None else letters.quote(nearest.start, nearest.end)


def _beside(site: Site, areas: Sequence[Site]) -> Iterator[Site]:
    """The last area before a site and the first behind it, of areas in order: no other can be nearer."""
    at = bisect_right(areas, site.start, key=lambda area: area.start)
    yield from areas[max(0, at - 1) : at + 1]
