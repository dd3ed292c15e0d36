"""Which drafts of a report tell one act of violence twice, and what the tellings take from each other: place, days and kind."""

from datetime import timedelta
from itertools import permutations

from pipeline.extract.claims.drafting import ACTS_TOLD, UNTOLD_DAYS, Draft
from pipeline.extract.one_act import at_one_place, is_another_toll, is_placed, is_worded_a_part, lies_in, vagueness
from pipeline.extract.others import by_others
from pipeline.extract.phrases.acts import ATTACKS, BARE
from pipeline.extract.words.letters import plain
from pipeline.vocab import ARMED_GROUPS

_VIOLENCE = ATTACKS | {"protest_excessive_force"}
_MASSACRE = "act:incidents:massacres"  # what it is called, not how people died
_REACH = 16  # acts, and tellings of one, before this one; a report of more is a list
_A_WEEK = timedelta(days=7)
_NEAR = 3  # sentences
_TELLING = 3  # as many dead, told twice of one place and time, are the same


def told_twice(drafts: list[Draft]) -> None:
    """Let all tellings of one act be of the nearest place, the fewest days and the most telling kind that one of them says."""
    acts: list[list[Draft]] = []
    for draft in drafts:
        if _is_placed_violence(draft):
            told = next((act for act in reversed(acts[-_REACH:]) if _tells_of(draft, act[-_REACH:])), None)
            if told is None:
                acts.append([draft])
            else:
                told.append(draft)
    for act in acts:
        if len({draft.sentence for draft in act}) > 1:
            _agree(act)


def _is_placed_violence(draft: Draft) -> bool:
    return draft.act in _VIOLENCE and draft.kind in ACTS_TOLD and is_placed(draft)


def _tells_of(draft: Draft, act: list[Draft]) -> bool:
    """In the words of one sentence, or again in a later one, and no number of either stands against it."""
    if any(_are_other_people(draft, told) for told in act):
        return False
    beside = any(draft.sentence == told.sentence and draft.act == told.act and draft.names == told.names for told in act)
    if beside or draft.another:
        return beside
    return any(_is_told_again(draft, told, act) and (not draft.also or _is_one_toll(draft, told)) for told in act)


def _is_told_again(draft: Draft, told: Draft, act: list[Draft]) -> bool:
    """Of the same place or of one in the other, in days in common, by nobody else and of one kind or toll."""
    if draft.sentence == told.sentence or not draft.meets(told) or by_others(draft, told):
        return False
    inside = _is_in(draft, told) or _is_in(told, draft)
    if not at_one_place(draft, told) and (not inside or any(is_another_toll(draft, other) for other in act)):
        return False
    return _is_one_kind(draft, told) or _is_one_toll(draft, told)


def _is_in(part: Draft, whole: Draft) -> bool:
    """The report words it so; or a quarter stands near a town, and in no other or with the same toll."""
    if lies_in(part, whole) or (whole.rule == _MASSACRE and whole.names[0] in plain(part.within_text or "").split(", ")):
        return True
    near = is_worded_a_part(part) and abs(part.sentence - whole.sentence) <= _NEAR
    return near and whole.place is not None and whole.place.is_seat and _may_lie_in(part, whole)


def _may_lie_in(part: Draft, whole: Draft) -> bool:
    areas, around = (draft.place.sites[0].areas if draft.place else frozenset() for draft in (part, whole))
    return (part.within_text is None or _is_one_toll(part, whole)) and (not areas or not areas.isdisjoint(around))


def _is_one_kind(a: Draft, b: Draft) -> bool:
    """By like means, or one leaves open by what; but people who die beside a fight may have been killed apart from it."""
    if "armed_clash" in (a.act, b.act):
        return a.act == b.act
    return a.may_be(b) or _MASSACRE in (a.rule, b.rule)


def _is_one_toll(a: Draft, b: Draft) -> bool:
    told = a.measure == b.measure and not (vagueness(a) or vagueness(b)) and min(a.low or 0, b.low or 0) >= _TELLING
    return told and not is_another_toll(a, b)


def _are_other_people(a: Draft, b: Draft) -> bool:
    """Nine soldiers are none of four civilians."""
    if a.figure is None or b.figure is None or a.part_of is not None or b.part_of is not None:
        return False
    one_count = a.measure == b.measure and a.low == b.low
    return (a.group in ARMED_GROUPS) != (b.group in ARMED_GROUPS) and not one_count


def _agree(act: list[Draft]) -> None:
    kind = min(act, key=_says_of_its_kind).act
    dated = min(act, key=_leaves_of_its_days)
    first, last = dated.date_start, dated.date_end
    counted = min((draft for draft in act if draft.kind == "casualty"), key=lambda draft: draft.measure != "killed", default=None)
    for draft in act:
        draft.act = kind
        draft.again = counted if draft.kind == "casualty" and counted is not None and draft.measure != counted.measure else None
        if (draft.date_start, draft.date_end) != (first, last) and draft.date_basis in UNTOLD_DAYS:
            draft.date_start, draft.date_end, draft.date_basis = first, last, "inherited"
    _stand_together(act)


def _stand_together(act: list[Draft]) -> None:
    """In the quarter, or on the road, that one telling names."""
    places = {draft.names: draft for draft in act[:_REACH]}
    nearer = {
        wide.names: near
        for near, wide in permutations(places.values(), 2)
        if set(wide.names) < set(near.names) or any(_is_in(near, draft) for draft in act[:_REACH] if draft.names == wide.names)
    }
    for draft in act:
        if draft.names in nearer:
            draft.stand_where(nearer[draft.names])


def _says_of_its_kind(draft: Draft) -> tuple[bool, bool, int]:
    """How little a telling says of how it was done: most a weapon or a fight, least that people died."""
    return draft.act == BARE, draft.is_open, draft.rank


def _leaves_of_its_days(draft: Draft) -> tuple[bool, bool, timedelta]:
    """How little a telling says of its days: weeks are no day of an act; then words come before the report's own day."""
    days = draft.date_end - draft.date_start if draft.date_start and draft.date_end else timedelta.max
    return days > _A_WEEK, draft.date_basis in UNTOLD_DAYS, days
