"""Which of the names of a report stand where they share letters, and whose the words between them are."""

from bisect import bisect_right

from pipeline.extract.places.site import Site


def overlapping(sites: list[Site], start: int, end: int) -> list[Site]:
    """The sites, given in order, that share letters with a span."""
    at = bisect_right(sites, start, key=lambda site: site.start)
    while at > 0 and sites[at - 1].last > start:
        at -= 1
    found = []
    while at < len(sites) and sites[at].first < end:
        found.append(sites[at])
        at += 1
    return found


def merged(sites: list[Site], added: list[Site]) -> list[Site]:
    """Both in order; what shares letters with an added name gives way to it."""
    if not added:
        return sites
    kept = [site for site in sites if not overlapping(added, site.start, site.end)]
    return sorted([*kept, *added], key=lambda site: site.start)


def parted(sites: list[Site]) -> list[Site]:
    """`Xyz village in rural Hama`: the noun is of the name before it."""
    return [
        site._replace(first=min(before.last + 1, site.start)) if before is not None and site.first < before.last else site
        for before, site in zip([None, *sites], sites, strict=False)
    ]
