"""In which area a name lies that several places bear: the one that the report names nearest and in which a bearer lies."""

from collections.abc import Iterable, Iterator, Sequence

from pipeline.extract.letters import Letters
from pipeline.extract.sites import Site
from pipeline.extract.surroundings import CONTAINER, LOCATION

_SHOWN = (LOCATION, CONTAINER)


def held(sites: Sequence[Site], letters: Letters) -> list[Site]:
    """The sites, those that need it with the governorate around them, as the report words it."""
    areas = [site for site in sites if "admin1" in site.kinds and site.role in _SHOWN and not site.is_abroad]
    return [site._replace(around=_around(site, areas, letters)) if _is_open(site) else site for site in sites]


def _is_open(site: Site) -> bool:
    """Places in several governorates bear the name, or the gazetteer knows none of that spelling."""
    return "admin1" not in site.kinds and not site.is_area and len(site.areas) != 1


def _around(site: Site, areas: Sequence[Site], letters: Letters) -> str | None:
    for area in _nearest(site, areas, letters):
        if not site.areas or site.areas & area.areas:
            return letters.quote(area.start, area.end)
    return None


def _nearest(site: Site, areas: Iterable[Site], letters: Letters) -> Iterator[Site]:
    """Those of the same paragraph first, then those before it from the last, then those behind it from the first."""
    begin = letters.text.rfind("\n", 0, site.start) + 1
    end = letters.text.find("\n", site.end)
    end = end if end >= 0 else len(letters.text)
    yield from sorted(
        areas,
        key=lambda area: (not begin <= area.start < end, area.start > site.start, abs(area.start - site.start)),
    )
