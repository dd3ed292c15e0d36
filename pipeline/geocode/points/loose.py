"""What a wording stands for that names no single place: the coast, the country, a part of the country."""

from __future__ import annotations

from pipeline.geocode.points.convention import Answer
from pipeline.geocode.wording import words
from pipeline.geocode.wording.phrase import Named

LOOSE = {
    "coast": Answer(
        place_ids=words.COAST_IDS,
        scope="region_loose",
        where_prec=5,
        basis="region",
        score=1.0,
        reason="the coast: Lattakia and Tartous",
    ),
    "country": Answer(place_ids=("SYR",), scope="country", where_prec=6, basis="region", score=1.0, reason="the country"),
}


def part_of_country(named: Named) -> Answer:
    """ "north-western Syria": the governorates that the wording's parts stand for, the coast first; never a point."""
    parts = named.name.split("; ")
    listed = {area for name in parts for area in words.PARTS_OF_COUNTRY.get(name, ())}
    if not listed:
        return LOOSE["country"]
    place_ids = (*(area for area in words.COAST_IDS if area in listed), *sorted(listed - set(words.COAST_IDS)))
    reason = f"a part of the country: {', '.join(parts)}"
    return Answer(place_ids=place_ids, scope="region_loose", where_prec=5, basis="region", score=1.0, reason=reason)
