"""Which acts told of a province or a subdistrict took place in its city or town: the report tells of that one in those days."""

import re
from collections.abc import Callable

from pipeline.extract.claims.drafting import Draft


def in_its_town(drafts: list[Draft]) -> None:
    """`In Tartous`, `ناحية كنسبا`, where the report tells of the city or town of that name in those days: there."""
    for draft in drafts:
        if draft.acts != "one" or draft.place is None:
            continue
        is_it = _is_city if draft.place.is_bare else _is_town if _SUBDISTRICT.match(draft.place.text) else None
        if is_it is not None and (town := _told(drafts, draft, is_it)) is not None:
            draft.stand_where(town)


_SUBDISTRICT = re.compile("(?:ناحي|منطق)[ةه] ")


def _told(drafts: list[Draft], draft: Draft, is_it: Callable[[Draft], bool]) -> Draft | None:
    return next((other for other in drafts if other.names == draft.names and is_it(other) and draft.meets(other)), None)


def _is_city(draft: Draft) -> bool:
    return draft.acts == "one" and draft.place is not None and draft.place.is_city


def _is_town(draft: Draft) -> bool:
    return draft.site is not None and draft.place is not None and not _SUBDISTRICT.match(draft.place.text)
