"""What several places that one wording names come to together: all their ids, and no point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.geocode.points.convention import Answer
from pipeline.geocode.wording.phrase import Named

# The parts of a wording that are one place, and what they were found to be.
Part = tuple[tuple[Named, ...], Answer]
_SCOPES_OF_AREAS = {"admin1_list", "admin2_list", "region_loose"}


def together(parts: Sequence[Part]) -> Answer:
    """Several places: all their ids, no point; what was not found is named, and its area is not told for it beside others."""
    known = [answer for _, answer in parts if answer.place_ids and not answer.is_unknown_inside]
    found = known or [answer for _, answer in parts if answer.place_ids]
    if not found:
        return Answer(reason="; ".join(dict.fromkeys(answer.reason for _, answer in parts)))
    place_ids = tuple(dict.fromkeys(place_id for answer in found for place_id in answer.place_ids))
    missing = [named.whole for listed, answer in parts if not any(answer is one for one in found) for named in listed]
    reason = f"{len(found)} of {len(parts)} places" + (f"; not found: {', '.join(missing)}" if missing else "")
    if len(place_ids) == 1 and not missing:
        return replace(found[0], reason=reason)
    scopes = {answer.scope for answer in found}
    return Answer(
        place_ids=place_ids,
        scope=scopes.pop() if len(scopes) == 1 and scopes <= _SCOPES_OF_AREAS else "place_list",
        where_prec=5,
        basis=found[0].basis,
        score=round(min(answer.score or 0.0 for answer in found), 3),
        runner_up=found[0].runner_up,
        reason=reason,
        lacks_some=bool(missing) or any(answer.is_unknown_inside for answer in found),
    )
