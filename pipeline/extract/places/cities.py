"""Which names that a governorate shares with its city mean the city."""

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.extract.places.site import Site
from pipeline.extract.words.letters import Letters

_BEFORE = re.compile(r"\b(?:city|cities|towns?|port) (?:of )?(?:the )?$")
_BEHIND = re.compile(r",? (?:port )?(?:city|cities)\b")
_ALSO = re.compile(r",? and |, ")


def as_told(sentences: Iterable[Sequence[Site]], letters: Letters) -> Iterator[list[Site]]:
    """The sites of each sentence; a name that the report once words as a city's is the city's wherever else it stands bare.

    Not beside another governorate that no words make a city: `683 in Latakia, 433 in Tartous` are figures of two governorates.
    """
    read = list(sentences)
    told = {_name(site, letters) for sites in read for site in _worded(sites, letters)}
    for sites in read:
        names = {_name(site, letters) for site in sites if _is_shared(site) and site.is_wide}
        known = told if names <= told else frozenset()
        yield [site._replace(is_city=True) if _is_bare(site) and _name(site, letters) in known else site for site in sites]


def surroundings_of(site: Site, letters: Letters) -> str | None:
    """What a name lies in by the report: the area told near it, or, of a city, its own name as a city's."""
    return site.around or _own_city(site, letters)


def _own_city(site: Site, letters: Letters) -> str | None:
    """What tells a city from the province of its name, where the words beside the name do not."""
    if not site.is_city or not _is_bare(site):
        return None
    name = letters.quote(site.start, site.end)
    return f"city of {name}" if name.isascii() else f"مدينة {name}"


def _name(site: Site, letters: Letters) -> str:
    return letters.text[site.start : site.end]


def _is_shared(site: Site) -> bool:
    return "admin1" in site.kinds and not site.is_area


def _is_bare(site: Site) -> bool:
    return _is_shared(site) and (site.first, site.last) == (site.start, site.end)


def _worded(sites: Sequence[Site], letters: Letters) -> Iterator[Site]:
    """Those said to be cities, also behind the first of a list: `the cities of Jableh and Tartous`."""
    is_said, end = False, 0
    for site in sites:
        goes_on = is_said and _ALSO.fullmatch(letters.text, end, site.first) is not None
        is_said = goes_on or _BEFORE.search(letters.text, site.first, site.start) is not None
        end = site.last
        if _is_shared(site) and (is_said or _BEHIND.fullmatch(letters.text, site.end, site.last)):
            yield site
