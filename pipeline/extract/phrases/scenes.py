"""Where something in a sentence happened: the places that it names, each as one point, a list or an area."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.extract.phrases.roads import between, has_road, is_road, leads_by, leads_to
from pipeline.extract.places.amid import holds
from pipeline.extract.places.cities import surroundings_of
from pipeline.extract.places.nouns import is_plural, is_quarter
from pipeline.extract.places.roles import CONTAINER, LOCATION
from pipeline.extract.places.site import ADMIN, AREA_KINDS, NATURAL, PARTS, Site
from pipeline.extract.words.letters import FIRST_ARABIC, Letters
from pipeline.extract.words.sentences import Item

_COUNTRY_WORDS = frozenset({"the country", "across syria", "throughout syria", "nationwide", "across the country", "countrywide"})
_TOWN = re.compile(r"^(?:مدينه|بلده|قريه|حي|منطقه|ناحيه) | (?:city|town|village)$", re.IGNORECASE)
_AREAS = ADMIN | AREA_KINDS
POINT, LIST, AREA = "point", "list", "area"
_LINK = re.compile(
    r"(?:[\s,/)\"و]|and|as well as|in|the|of|و|في|towns?|villages?|cities|city|both|neighbou?rhoods?|also|near|at|around|"
    r"nearby|other|locations?|areas?|sites?|positions?|points?|places|outskirts|vicinity|surroundings|settlements?|قري|بلد|"
    r"\((?:once|twice|thrice|trices|[\w-]+ times|مرتين|مر[هت]|[^\W_]+ مرات)\)|"  # how often each of a list was struck
    r"مدن|مدين|حي|ه|ريف|كل|من)*"
)


_AR_UNKNOWN = re.compile(",? و[ء-ي]{3,}(?: [ء-ي]{2,})? و(?:[ء-ي]{3,5} )?")  # `قرى بكاس وكذا وبابنا`, the second known to no list
_JOINT = re.compile(r"[,/]|و|\band\b|as well as|also|both")  # without one, the second name belongs to another phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place as a sentence words it: its span in the letters, the area it is said to lie in, and whether it is one point."""

    start: int
    end: int
    text: str
    within: str | None
    kind: str
    sites: tuple[Site, ...] = ()
    names: tuple[str, ...] = ()  # of the sites, bare and in the letters, so that two wordings of one place compare

    @property
    def is_country(self) -> bool:
        """Nothing smaller than a country is named."""
        return self.text in _COUNTRY_WORDS or (bool(self.sites) and all(site.kinds == {"country"} for site in self.sites))

    @property
    def is_roomy(self) -> bool:
        """One province or city, in which a smaller place may still be named."""
        return len(self.sites) == 1 and not self.is_country and "admin1" in self.sites[0].kinds

    @property
    def is_seat(self) -> bool:
        """One province, district or town, in which a smaller place may still be named."""
        return len(self.sites) == 1 and (self.sites[0].is_city or bool(self.sites[0].kinds & ADMIN)) and not self.is_part

    @property
    def is_city(self) -> bool:
        """A city worded as one, whose name is a province's too."""
        return len(self.sites) == 1 and self.sites[0].is_city and "admin1" in self.sites[0].kinds

    @property
    def is_bare(self) -> bool:
        """A province's name and no word that says whether it or its city is meant."""
        site = self.sites[0] if self.is_roomy else None
        return site is not None and (site.first, site.last) == (site.start, site.end)

    @property
    def is_part(self) -> bool:
        """A quarter or site of a town."""
        return len(self.sites) == 1 and bool(self.sites[0].kinds) and self.sites[0].kinds <= PARTS

    @property
    def is_abroad(self) -> bool:
        """A place outside Syria."""
        return any(site.is_abroad for site in self.sites)


def places_of(sites: Sequence[Site], items: Sequence[Item], letters: Letters) -> list[Place]:
    """The places of a sentence: a name with the areas that hold it, names that stand in one list together, and wide regions."""
    groups: list[list[Site]] = []
    holders: list[list[Site]] = []
    for site in sites:
        if site.role == CONTAINER and groups:
            holders[-1] += [site] if _may_hold(site, (*groups[-1], *holders[-1])[-1], letters) else []
        elif site.role == LOCATION:
            if groups and (_listed(groups[-1], holders[-1], site, letters) or is_road(groups[-1], site, letters)):
                groups[-1] = [*_held(groups[-1], holders[-1], letters), site]
                holders[-1] = []
            else:
                groups.append([site])
                holders.append([])
    crowds = [item for item in items if item.tag == "E" and item.sense == "demonstration"]
    groups = [_of_cities(group, crowds, letters) for group in groups]
    named = zip(groups, holders, strict=True)
    after = [*(group[0] for group in groups[1:]), None][: len(groups)]
    ahead = [None, *(group[-1] for group in groups)]
    found = [
        _place(group, held, letters)
        for (group, held), near, before in zip(named, after, ahead, strict=False)
        if not leads_to(group, near, letters) and not leads_by(group, before, letters)
    ]
    found += [
        _region(item, letters)
        for item in items
        if item.tag == "R" and not any(p.start < item.end and item.start < p.end for p in found)
    ]
    return sorted(found, key=lambda place: place.start)


AN_AREA = re.compile(
    r"\b(?:provinces?|governorates?|countryside|region|rural|suburbs|north|south|east|west|\w+ern)\b|محافظ|ريف|منطق|شمال|جنوب|شرق|غرب"
)


def _of_cities(group: list[Site], crowds: Sequence[Item], letters: Letters) -> list[Site]:
    """`the cities of Homs and Tartous`, `in Tartous and Jableh`, `protests in Homs and Tartous`, `a rally in Homs`: cities."""
    before = [crowd for crowd in crowds if crowd.start < group[0].first]
    told = any(not crowd.is_plural for crowd in before) if len(group) == 1 else bool(before)
    among_towns = len(group) > 1 and any(site.is_city or (site.kinds and not site.is_wide) for site in group)
    if not told and not among_towns:
        return group
    return [
        site._replace(is_city=site.is_city or (site.is_wide and not site.is_area and not is_an_area(site, group, letters)))
        for site in group
    ]


def is_an_area(site: Site, group: Sequence[Site], letters: Letters) -> bool:
    """Whether the words of a name say so, or those around the list that it stands in: `the provinces of Homs and Tartous`."""
    first, last = group[0], group[-1]
    if _PARTS_OF_AN_AREA.search(letters.text, max(0, first.first - 40), first.start) is not None:
        return True
    around = ((first.first, first.start), (site.first, site.last), (last.end, last.last))
    return any(AN_AREA.search(letters.text, *span) for span in around)


# `on the towns and villages in Hama`, `several areas of Latakia`
_PARTS_OF_AN_AREA = re.compile(
    r"\b(?:villages|areas|hamlets|(?:villages|hamlets) and towns) (?:in|of|across|throughout|around) (?:the )?$"
)
# `a man was shot dead in X and in Y two policemen were killed`: the second place begins another clause.
_AND_IN = re.compile(r",? and (?:in|at|near)\b|,? وفي ")
_SOMEBODY = re.compile(
    r",? (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|several|another|at least|more than|unknown|"
    r"gunmen|rebels|fighters|militants|troops|soldiers|security|police|government|regime)\b|an? (?!day|week|month|year|few|hour)|"
    r"(?:قتل|اصيب|جرح|استشهد|اعتقل|خطف|انفجر|سقط|عثر|هاجم|استهدف))"
)


def _listed(group: list[Site], held: list[Site], site: Site, letters: Letters) -> bool:
    end = max(part.last for part in (*group, *held))
    if not end <= site.first <= end + 40:
        return False
    if _AND_IN.match(letters.text, end) is not None and _SOMEBODY.match(letters.text, site.last) is not None:
        return False
    if _LINK.fullmatch(letters.text, end, site.first) is None:
        heads_list = len(group) > 1 or is_plural(letters.text[group[0].first : group[0].start])
        return heads_list and _AR_UNKNOWN.fullmatch(letters.text, end, site.first) is not None
    if len(group) == 1 and letters.text.startswith(", and ", end) and _OWN_VERB.match(letters.text, site.last) is not None:
        return False
    return _JOINT.search(letters.text, end, site.first) is not None


_OWN_VERB = re.compile(r" (?:was|has been|is being|witnessed|saw|came under)\b")  # `rebels attacked X, and Y was shelled`
_REGIONS = re.compile("(?:منطقت[يا]|مناطق) ")  # `منطقتي حمص وطرطوس`: of two provinces, neither their towns nor their districts


def _place(group: list[Site], held: list[Site], letters: Letters) -> Place:
    if group[0].is_city:  # `مدينتي كذا وكذا`: the noun before the first is every name's
        group = [site._replace(is_city=site.is_city or not is_an_area(site, (site,), letters)) for site in group]
    first = group[0]
    kind = _kind(group, letters)
    text = _worded(group, kind, letters)
    if any(site.within or (len(group) > 1 and _apart(site, held)) for site in group):  # each part has an area of its own
        group, held = _held(group, held, letters), []
    within = _area(held, letters, is_quarter(letters.text[first.first : first.last])) or (
        surroundings_of(first, letters) if len(group) == 1 else None if first.within else first.around
    )
    return Place(
        start=first.first,
        end=max(site.last for site in (*group, *held)),
        text=" ".join(text.split()),
        within=within,
        kind=kind,
        sites=tuple(group),
        names=tuple(_TOWN.sub("", letters.text[site.start : site.end]) for site in group),
    )


def _kind(group: list[Site], letters: Letters) -> str:
    if between(group, letters) or (len(group) > 1 and has_road(group, letters)):
        return POINT
    return LIST if len(group) > 1 else AREA if group[0].is_wide or _are_unnamed(group[0], letters) else POINT


# `قريتين وبلدة شمال مدينة كذا`: villages by a town, none of which is named.
_VILLAGES_BY = re.compile(
    r"(?<![^\W_])(?:قري|بلدات|قريتين|بلدتين)(?: و[ء-ي]+)? (?:في )?(?:ب?ريف|قرب|محيط|شمالي?|جنوبي?|شرقي?|غربي?)(?: (?:شرقي?|غربي?))?"
    r" (?:مدينه |بلده )?$"
)


def _are_unnamed(site: Site, letters: Letters) -> bool:
    return _VILLAGES_BY.search(letters.text, max(0, site.first - 30), site.start) is not None


def _worded(group: list[Site], kind: str, letters: Letters) -> str:
    first, last = group[0], group[-1]
    if (word := between(group, letters)) is not None:
        return f"{word} {letters.name(first.start, last.last)}"
    regions = kind == LIST and all(site.is_wide for site in group) and _REGIONS.fullmatch(letters.text, first.first, first.start)
    return letters.name(first.start if regions else first.first, last.last)


def _may_hold(area: Site, part: Site, letters: Letters) -> bool:
    """The words put a place into what holds it; an area farther off holds it if a place of that name lies there."""
    if holds(letters.text[part.end : area.start]):
        return True
    is_near = bool(area.kinds & _AREAS) and "natural" not in area.kinds
    return is_near and not (part.areas and area.areas and part.areas.isdisjoint(area.areas))


def _held(group: list[Site], held: list[Site], letters: Letters) -> list[Site]:
    """The places of a list, those without an area in the one that stands behind them, if such a place lies there."""
    if not held:
        return group
    return [site if site.within or _apart(site, held) else site._replace(within=_area(held, letters)) for site in group]


def _apart(site: Site, held: list[Site]) -> bool:
    return any(site.areas and area.areas and area.areas.isdisjoint(site.areas | site.alike) for area in held)


def _area(held: list[Site], letters: Letters, of_quarter: bool = False) -> str | None:
    """The names of what holds a place; for a quarter with the words that tell a countryside from the city of its name."""
    areas = [site for site in held if site.kinds != NATURAL] or held  # a mountain has no bounds that a name could lie in
    worded = [site for site in areas if of_quarter and _is_countryside(site, (site,), letters)]
    spans = [(site.first, site.last) if site in worded else (site.start, site.end) for site in areas]
    return ", ".join(dict.fromkeys(letters.name(*span) for span in spans)) or None


def _is_countryside(site: Site, group: Sequence[Site], letters: Letters) -> bool:
    """`ريف جبلة وريف اللاذقية`, `near Masyaf and in rural Hama`: of a governorate's name all its countryside is meant."""
    worded_so = group if letters.text[site.start] >= FIRST_ARABIC else (site,)
    return site.is_wide and is_an_area(site, worded_so, letters)


def each(place: Place, letters: Letters) -> list[Place]:
    """The places of a list one by one; another place, and a list of provinces, as it is."""
    if place.kind != LIST or all(site.is_wide for site in place.sites):
        return [place]
    return [
        replace(
            place,
            start=site.first,
            end=site.last,
            text=letters.name(site.first, site.last),
            kind=AREA if site.is_area or _is_countryside(site, place.sites, letters) else POINT,
            sites=(site,),
            names=(name,),
            within=site.within or place.within or surroundings_of(site, letters),
        )
        for site, name in zip(place.sites, place.names, strict=True)
    ]


def _region(item: Item, letters: Letters) -> Place:
    text = letters.quote(item.start, item.end)
    if item.word.isascii():
        text = "Syrian coast" if item.sense == "coast" else "the country"
    return Place(start=item.start, end=item.end, text=text, within=None, kind=AREA)
