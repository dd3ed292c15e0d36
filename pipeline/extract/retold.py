"""What the acts and counts of a report tell of one another: a nearer place, a day, whom they befell, that one sums up the rest."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from pipeline.extract.claims.drafting import UNTOLD_DAYS, Draft
from pipeline.extract.claims.of_whom import is_of_others
from pipeline.extract.claims.tolls import MANY
from pipeline.extract.its_town import in_its_town
from pipeline.extract.known_acts import at_the_same_site, beside_a_landmark, on_the_same_ground
from pipeline.extract.movements import beside_violence
from pipeline.extract.narrowed import LOOK_BACK, narrow
from pipeline.extract.one_act import at_one_place
from pipeline.extract.others import by_others
from pipeline.extract.phrases.acts import ATTACKS, BY_WEAPON, are_one
from pipeline.extract.told_twice import told_twice
from pipeline.extract.unnamed import named_later
from pipeline.extract.words.letters import plain
from pipeline.names import folded_all


def settle(drafts: list[Draft]) -> None:
    """Complete each draft of a report, which come in order, by what the others say."""
    for rule in (
        _spelt_alike,
        _more_of_those_before,
        at_the_same_site,
        narrow,
        beside_a_landmark,
        on_the_same_ground,
        in_its_town,
        named_later,
        _upon_that_crowd,
        _summed,
        _dated,
        _dated_later,
        _of_one_act,
        _by_weapon,
        _of_those_strikes,
        _won_by,
        told_twice,
        beside_violence,
        _parts_follow,
    ):
        rule(drafts)


def _spelt_alike(drafts: list[Draft]) -> None:
    """`near Masyaf`, later `Massyaf`: one place, under the name that was told first."""
    told = list(dict.fromkeys(name for draft in drafts for name in draft.names))
    first: dict[str, str] = {}
    if len(told) < 2:
        return
    meant = {name: first.setdefault(fold, name) for name, fold in zip(told, folded_all(told), strict=True)}
    for draft in drafts if len(first) < len(told) else ():
        if draft.place is not None:
            draft.place = replace(draft.place, names=tuple(meant[name] for name in draft.place.names))


def _more_of_those_before(drafts: list[Draft]) -> None:
    """`Ten others were wounded.`: of the people, and by the act, that the sentence before counts."""
    casualties = [draft for draft in drafts if draft.kind == "casualty" and draft.part_of is None]
    for before, draft in pairwise(casualties):
        follows = draft.paragraph == before.paragraph and draft.sentence == before.sentence + 1
        if not follows or draft.date_text not in (None, before.date_text) or not is_of_others(draft.target_text):
            continue
        draft.group, draft.act = before.group, before.act
        draft.actor_text, draft.target_text = before.actor_text, before.target_text
        draft.afar = before.afar and draft.place is None
        if draft.date_text is None:
            draft.date_start, draft.date_end, draft.date_basis = before.date_start, before.date_end, "inherited"


def _of_those_strikes(drafts: list[Draft]) -> None:
    """`Positions in X were also struck`: by the weapon, and whom, of which the sentences before told."""
    for at, draft in enumerate(drafts):
        if not (draft.is_open and draft.also) or draft.act in BY_WEAPON:
            continue
        before = (told for told in reversed(drafts[:at]) if 0 < draft.sentence - told.sentence <= LOOK_BACK)
        strike = next((told for told in before if told.act in BY_WEAPON and told.acts == "one"), None)
        if strike is not None:
            draft.act, draft.actor_text = strike.act, draft.actor_text or strike.actor_text


def _upon_that_crowd(drafts: list[Draft]) -> None:
    """`Women marched in X. Security forces fired at them, and three were killed`: a sentence on, at the place carried over."""
    marches = [draft for draft in drafts if draft.act == "protest" and draft.acts == "one"]
    for draft in drafts if marches else ():
        is_attack = draft.act == "attack_on_civilians" and draft.carried and draft.is_open and draft.group in _MARCHERS
        for march in marches if is_attack and _STATE.search(draft.actor_text or "") else ():
            if draft.sentence == march.sentence + 1 and draft.names == march.names and draft.meets(march):
                draft.act, draft.group = "protest_excessive_force", "demonstrators"


_MARCHERS = frozenset({"all", "unknown", "demonstrators"})
_STATE = re.compile(r"\b(?:forces|police|troops|soldiers|army|security)\b", re.IGNORECASE)


def _summed(drafts: list[Draft]) -> None:
    """What is told of a province in a report that names where in it something happened in those days is a summary, no act more.

    So is what is told of a mountain, where the report names a town; a mountain is nearer than its province. And so are the like
    acts of a town's countryside, where another sentence names a village.
    """
    pinned = [draft for draft in drafts if draft.acts == "one" and draft.site is not None and draft.kind != "displacement"]
    ranges = [draft for draft in drafts if _is_on_a_range(draft)]
    for draft in drafts:
        nearer = pinned if _is_on_a_range(draft) else [*pinned, *ranges]
        sums = _may_sum if draft.area else _is_in_its_villages if _is_rural(draft) else None
        if sums is not None and draft.acts == "one" and any(sums(draft, other) for other in nearer):
            draft.acts = "many"


def _may_sum(draft: Draft, other: Draft) -> bool:
    """Not what is told of other days or of a place elsewhere, nor a count over which another goes beyond."""
    bare = draft.place is not None and draft.place.is_bare and draft.low is not None
    beyond = bare and draft.measure == other.measure and (draft.low or 0) < (other.low or 0)
    return draft.meets(other) and not beyond and not _is_elsewhere(other, draft)


_RURAL = re.compile(r"(?:ريف|(?:the )?(?:\w+ern )?countryside of|rural) ")


def _is_rural(draft: Draft) -> bool:
    return draft.place is not None and _RURAL.match(plain(draft.place.text)) is not None


def _is_in_its_villages(draft: Draft, other: Draft) -> bool:
    """`قصف ريف كذا`, and in another sentence of a village: the same fire."""
    apart = draft.another or draft.also or draft.sentence == other.sentence or draft.names == other.names
    return not apart and are_one(draft.act, other.act) and _may_sum(draft, other)


def _is_on_a_range(draft: Draft) -> bool:
    """`on Mount Akrad`: in the province and at no point, and nearer than its seat."""
    return draft.kind != "displacement" and draft.place is not None and any(site.kinds == {"natural"} for site in draft.place.sites)


def _is_elsewhere(draft: Draft, province: Draft) -> bool:
    """All places of its name lie in other provinces than that one."""
    inside, around = (
        drafted.place.sites[0].areas if drafted.place and drafted.place.sites else None for drafted in (draft, province)
    )
    return bool(inside and around) and inside.isdisjoint(around)  # type: ignore[union-attr,arg-type]


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


_DAY = timedelta(days=1)
_AS_TOLD = timedelta(days=3)  # between an act and the day on which somebody tells of it


def _dated_later(drafts: list[Draft]) -> None:
    """`the massacre in X`, or an act of which somebody spoke on Sunday: of the day that the report tells for the like there."""
    told = [draft for draft in drafts if draft.acts == "one" and draft.site is not None and draft.is_dated]
    for draft in drafts if told else ():
        if draft.acts != "one" or draft.site is None or draft.date_basis not in UNTOLD_DAYS or draft.another or draft.also:
            continue
        act = next((other for other in told if other.site == draft.site and _is_the_act(draft, other)), None)
        if act is not None:
            draft.date_start, draft.date_end, draft.date_basis = act.date_start, act.date_end, "inherited"


_NAMED = frozenset({"act:incidents:massacres"})  # `the X massacre`


def _is_the_act(draft: Draft, other: Draft) -> bool:
    if other.another or other.also or not are_one(draft.act, other.act) or by_others(draft, other):
        return False
    if draft.date_start is None or other.date_end is None or other.date_end < draft.date_start - _AS_TOLD:
        return draft.known_act or draft.rule in _NAMED
    is_before = draft.date_end is not None and other.date_end <= draft.date_end
    again = draft.known_act or (draft.act == other.act and draft.act in BY_WEAPON)
    return draft.date_basis == "as_reported" and is_before and again


def _by_weapon(drafts: list[Draft]) -> None:
    """`The attack killed ten`, where the report tells of a blast there and then: killed by the blast."""
    told = [draft for draft in drafts if draft.acts == "one" and draft.names and draft.act in BY_WEAPON]
    with_bombers = [other for other in told if other.act == "suicide_bomb"]
    for draft in told if with_bombers else ():  # `a blast at the post`, then `a bomber blew himself up` there
        if draft.act == "ied" and any(at_one_place(other, draft) and draft.meets(other) for other in with_bombers):
            draft.act = "suicide_bomb"
    for draft in drafts:
        if draft.is_open and draft.acts == "one" and not draft.another:
            near = [other for other in told if at_one_place(other, draft) and draft.meets(other) and draft.may_be(other)]
            same = [other for other in near if not by_others(draft, other)]
            if same:
                draft.act = min(same, key=lambda other: (abs(other.sentence - draft.sentence), other.start)).act


def _of_one_act(drafts: list[Draft]) -> None:
    """`The toll has reached 16`, where the report has just told of one act: its dead, and no sum over many."""
    for at, draft in enumerate(drafts):
        if draft.kind != "casualty" or draft.acts != "many" or draft.site is None or not 0 < (draft.low or 0) <= MANY:
            continue
        before = drafts[max(0, at - LOOK_BACK) : at]
        act = next((told for told in before if told.acts == "one" and told.names == draft.names and told.act in ATTACKS), None)
        if act is not None and are_one(draft.act, act.act) and draft.meets(act) and not _is_of_more_days(draft, act):
            draft.acts, draft.act, draft.count_basis = "one", act.act, "incident"
            draft.date_start, draft.date_end, draft.date_basis = act.date_start, act.date_end, "inherited"


def _is_of_more_days(draft: Draft, act: Draft) -> bool:
    """`14 killed there since June`: also of days before the act's."""
    told = draft.date_text is not None and draft.date_start is not None and act.date_start is not None
    return told and draft.date_start < act.date_start - _DAY  # type: ignore[operator]


def _parts_follow(drafts: list[Draft]) -> None:
    """Those of a total were harmed as the total was, unless they are those of one place among many on its day."""
    told = {(draft.sentence, draft.item): draft for draft in drafts}
    for draft in drafts:
        whole = None if draft.part_of is None else told.get(draft.part_of)
        if whole is not None and whole.acts != draft.acts and not _is_of_a_place_in(draft, whole):
            draft.acts, draft.act, draft.count_basis = whole.acts, whole.act, whole.count_basis
            draft.date_start, draft.date_end, draft.date_basis = whole.date_start, whole.date_end, whole.date_basis


def _won_by(drafts: list[Draft]) -> None:
    """`X was seized`, by whomever the report otherwise tells to take ground."""
    taken = [draft for draft in drafts if draft.measure == "territorial_control" and draft.act in _TAKEN]
    told = {draft.act if draft.act == "territory_regained" else draft.actor_text: draft for draft in taken if _says_who(draft)}
    for draft in taken if len(told) == 1 else ():
        if not _says_who(draft):
            (winner,) = told.values()
            draft.act, draft.actor_text = winner.act, winner.actor_text


_TAKEN = frozenset({"territory_taken", "territory_regained"})


def _says_who(draft: Draft) -> bool:
    return draft.actor_text is not None or draft.act == "territory_regained"


def _is_of_a_place_in(part: Draft, whole: Draft) -> bool:
    """`15 across the country on Monday, five of them in X`."""
    if not part.names or part.names == whole.names or part.acts != "one" or whole.date_start is None or whole.date_end is None:
        return False
    return whole.date_end - whole.date_start <= timedelta(days=1)
