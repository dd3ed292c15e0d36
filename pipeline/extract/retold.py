"""What the acts and counts of a report tell of one another: a nearer place, a day, whom they befell, that one sums up the rest."""

from itertools import pairwise

from pipeline.extract.drafting import Draft
from pipeline.extract.tolls import is_of_others

LOOK_BACK = 3  # sentences and claims


def settle(drafts: list[Draft]) -> None:
    """Complete each draft of a report, which come in order, by what the others say."""
    for rule in (_more_of_those_before, _narrow, _summed, _dated):
        rule(drafts)


def _narrow(drafts: list[Draft]) -> None:
    """Deaths told for a province, and where in it `the attack` took place told just after: one act at that point."""
    for at, draft in enumerate(drafts):
        if not draft.known_act:
            continue
        for earlier in drafts[max(0, at - LOOK_BACK) : at]:
            if earlier.is_roomy and earlier.acts == "one" and 0 < draft.sentence - earlier.sentence <= LOOK_BACK:
                earlier.place_text, earlier.within_text = draft.place_text, draft.within_text or earlier.place_text
                earlier.place = draft.place


def _more_of_those_before(drafts: list[Draft]) -> None:
    """`Ten others were wounded.`: of the people, and by the act, that the sentence before counts."""
    casualties = [draft for draft in drafts if draft.kind == "casualty" and draft.part_of is None]
    for before, draft in pairwise(casualties):
        follows = draft.paragraph == before.paragraph and draft.sentence == before.sentence + 1
        if not follows or draft.date_text not in (None, before.date_text) or not is_of_others(draft.target_text):
            continue
        draft.group, draft.act = before.group, before.act
        draft.actor_text, draft.target_text = before.actor_text, before.target_text
        if draft.date_text is None:
            draft.date_start, draft.date_end, draft.date_basis = before.date_start, before.date_end, "inherited"


def _summed(drafts: list[Draft]) -> None:
    """What is told of a province in a report that names where in it something happened in those days is a summary, no act more."""
    pinned = [draft for draft in drafts if draft.acts == "one" and draft.site is not None and draft.kind != "displacement"]
    for draft in drafts:
        if draft.area and draft.acts == "one" and any(_overlap(draft, other) for other in pinned):
            draft.acts = "many"


def _overlap(one: Draft, other: Draft) -> bool:
    days = one.date_start, one.date_end, other.date_start, other.date_end
    return None not in days and days[0] <= days[3] and days[2] <= days[1]  # type: ignore[operator]


def _dated(drafts: list[Draft]) -> None:
    """An act without a day at a place of which a day was told before: the report still speaks of that day."""
    told: dict[str, Draft] = {}
    for draft in drafts:
        if draft.site is None or draft.acts != "one":
            continue
        if draft.date_text is not None and draft.date_basis != "as_reported":
            told[draft.site] = draft
        elif draft.date_text is None and (before := told.get(draft.site)) is not None:
            draft.date_start, draft.date_end, draft.date_basis = before.date_start, before.date_end, "inherited"
