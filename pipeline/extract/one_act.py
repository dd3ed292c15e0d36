"""Which claims of a report tell one act: its counts by two speakers, its wounded, the same act without a figure, its arrests."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from pipeline.extract.claims.drafting import ACTS_TOLD, UNTOLD_DAYS, Draft
from pipeline.extract.others import by_others
from pipeline.extract.phrases.acts import BARE
from pipeline.extract.words.letters import plain


class Tie(NamedTuple):
    """The left claim's relation to the right one."""

    left: Draft
    relation: str
    right: Draft


OPEN_GROUPS = frozenset({"all", "unknown"})
_FIGHTS = frozenset({"armed_clash", "protest_intervention", "protest_excessive_force", "violent_demonstration"})
_TOLLS = {"toll:killed", "number:killed"}  # of all that a sentence counts
UNARMED = OPEN_GROUPS | {"civilians", "demonstrators"}


def counted_again(drafts: list[Draft]) -> Iterable[Tie]:
    """Two figures for the same people at one place in the same days, and no word of another act: the smaller is in the larger."""
    acts = [draft for draft in drafts if _is_toll(draft) and is_placed(draft) and draft.part_of is None]
    for at, draft in enumerate(acts):
        before = (other for other in acts[:at] if other.sentence != draft.sentence or {other.rule, draft.rule} & _TOLLS)
        again = (other for other in before if _one_act(draft, other) and _is_part_of_toll(draft, other))
        if not draft.another and (other := next(again, None)) is not None:
            small, large = sorted((draft, other), key=lambda counted: counted.low or 0)
            yield Tie(small, "component_of", large)


def _is_toll(draft: Draft) -> bool:
    return draft.kind == "casualty" or draft.measure == "abducted"


def _one_act(a: Draft, b: Draft) -> bool:
    """At one place in the same days, and of the two tellings one may leave open how people were harmed."""
    return at_one_place(a, b) and a.meets(b) and a.may_be(b)


def is_placed(draft: Draft) -> bool:
    return draft.acts == "one" and bool(draft.names) and None not in (draft.date_start, draft.date_end)


def is_another_toll(a: Draft, b: Draft) -> bool:
    """Two numbers of the same harm that cannot both be right."""
    if a.figure is None or b.figure is None or a.measure != b.measure or vagueness(a) or vagueness(b):
        return False
    tops = (b.figure.high, a.low), (a.figure.high, b.low)
    return any(top is not None and (low or 0) > top for top, low in tops)


def _is_part_of_toll(a: Draft, b: Draft) -> bool:
    one_group = a.group == b.group or {a.group, b.group} <= UNARMED
    return one_group and a.measure == b.measure and not vagueness(a) and not vagueness(b) and a.low != b.low


def told_again(drafts: list[Draft]) -> Iterable[Tie]:
    """An act without a figure, where and when the report tells another one: one row, as that is counted or the higher (D44)."""
    acts = [draft for draft in drafts if is_placed(draft)]
    for at, draft in enumerate(acts):
        if draft.kind != "event_report":
            continue
        if draft.measure == "demonstration":
            met = next((other for other in acts if _is_met_with_force(draft, other)), None)
            if met is not None:
                _place_in(draft, met)
                yield Tie(draft, "restates", met)
                continue
        others = [other for n, other in enumerate(acts) if n != at and _is_one_act(draft, other, first=n < at)]
        others = [other for other in others if draft.another and other.sentence == draft.sentence] or others
        if others:
            told = min(others, key=lambda other: (other.rank, other.kind != "casualty", other.start))
            if by_others(draft, told) or told.rank > draft.rank:
                draft.act = told.act
            yield Tie(draft, "restates", told)


def _is_one_act(draft: Draft, other: Draft, *, first: bool) -> bool:
    """Whether the other act is of that place and time, higher or the same, and nobody else's."""
    here = at_one_place(draft, other) or lies_in(other, draft) or _is_that_operation(draft, other)
    if not here or not draft.meets(other) or other.kind not in ACTS_TOLD:
        return False
    if "demonstration" in (draft.measure, other.measure):
        calmer = draft.act == "protest" and other.act in _UNREST and not draft.another  # `the protests`, told once more
        return (first or other.kind == "casualty") and (draft.act == other.act or calmer)
    ours, theirs = draft.rank, other.rank
    nearer = len(other.names) - len(draft.names)  # both ends of a road say more than one
    as_high = nearer > 0 or other.kind == "casualty" or (first and nearer == 0)
    above = theirs < ours or (theirs == ours and as_high) or other.act == BARE
    if not draft.undated:
        return above and not by_others(draft, other)
    return above or other.kind == "casualty"  # whoever did it: the report tells it no days of its own (D44)


_UNREST = frozenset({"protest_intervention", "protest_excessive_force", "violent_demonstration"})
_SENTENCES_ON = 3


def _is_that_operation(draft: Draft, other: Draft) -> bool:
    """`an operation in the villages of A and B in the Jableh countryside`: the one there of which was told just before."""
    told_before = draft.act == "movement_of_forces" and 0 < draft.sentence - other.sentence <= _SENTENCES_ON
    return told_before and bool(other.names) and other.names[0] in plain(draft.within_text or "")


def _place_in(crowd: Draft, force: Draft) -> None:
    """A crowd `in Latakia` stood in that quarter in which it was fired upon."""
    if crowd.place is not None and crowd.place.is_roomy and force.site is not None:
        crowd.stand_where(force)


_FORCE = ("protest", "protest_intervention", "violent_demonstration", "protest_excessive_force")


def _is_met_with_force(crowd: Draft, force: Draft) -> bool:
    """`Thousands marched. Security forces opened fire on them`: one protest, by what befell it (SPEC 1.10)."""
    near = crowd.paragraph == force.paragraph and 0 <= force.sentence - crowd.sentence <= 1
    near = near or crowd.names == force.names or lies_in(force, crowd)
    return near and crowd.meets(force) and {crowd.act, force.act} <= {*_FORCE} and _FORCE.index(crowd.act) < _FORCE.index(force.act)


def at_one_place(a: Draft, b: Draft) -> bool:
    """The same names; of one place the longer form, `the Hmeimim air base`, and the shorter; of a road one end and both."""
    if a.names == b.names or _base(a) == _base(b) != "":
        return True
    if len(a.names) == len(b.names) == 1:
        return _is_longer(*sorted((a.names[0], b.names[0]), key=len))
    fewer, more = sorted((a, b), key=lambda draft: len(draft.names))
    is_end = (len(fewer.names), len(more.names)) == (1, 2) and fewer.names[0] in more.names
    return is_end and more.site is not None and fewer.date_basis in UNTOLD_DAYS


_BASE = re.compile(r'(?:ال)?(?:قاعده|مطار)[ "]+(.+?)[ "]*(?: (?:ال)?(?:عسكري|جوي)ه?)*')


def _base(draft: Draft) -> str:
    """`مطار حميميم العسكري`, `قاعدة «حميميم» الجوية`: what the base is called."""
    is_one = draft.place is not None and len(draft.place.sites) == 1
    base = _BASE.fullmatch(plain(draft.place.text)) if is_one and draft.place is not None else None
    return "" if base is None else base[1]


_OF_A_BASE = re.compile(r" (?:(?:military )?air ?base|(?:military |naval |air )?base|(?:military )?air ?port)$")


def _is_longer(short: str, long: str) -> bool:
    if _OF_A_BASE.sub("", short) == _OF_A_BASE.sub("", long):
        return True
    return (" " in short and long.startswith(short + " ")) or long.endswith(f"'s {short}")


def together(drafts: list[Draft]) -> Iterable[Tie]:
    """People who shelter where a crowd demands, and the wounded and further dead that one sentence tells of one place."""
    crowds = [draft for draft in drafts if draft.measure == "demonstration"]
    for draft in drafts:
        if draft.measure == "sheltering":
            yield from (Tie(draft, "co_occurs_with", crowd) for crowd in crowds[:1] if crowd.place_text == draft.place_text)
        hurt = draft.measure in ("injured", "killed") and draft.acts == "one" and draft.part_of is None
        dead = (beside(draft, drafts, _is_killed) or beside(draft, drafts, _is_hurt)) if hurt else None
        dead = dead if dead is not None and dead is not draft else _of_those_before(draft, drafts)
        dead = dead if dead is not None or not hurt else draft.again or _of_the_same_act(draft, drafts)
        dead = _told_in_sum(draft, drafts) if draft.measure == "killed_or_injured" else dead
        if dead is not None and dead.place_text == draft.place_text and not _on_days_of_their_own(draft, dead):
            yield Tie(draft, "co_occurs_with", dead)
        elif draft.measure in ("detained", "abducted") and (fight := _fought_there(draft, drafts)) is not None:
            draft.act = fight.act
            yield Tie(draft, "co_occurs_with", fight)
        elif draft.measure == "abducted" and (taken := _taken_there(draft, drafts)) is not None:
            yield Tie(draft, "co_occurs_with", taken)


def _on_days_of_their_own(a: Draft, b: Draft) -> bool:
    """`5 dead (3 May), 2 dead (7 May)`."""
    return {a.date_basis, b.date_basis} == {"explicit_date"} and not a.meets(b)


def _is_killed(draft: Draft) -> bool:
    return draft.measure == "killed" and draft.acts == "one"


def _taken_there(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """The first who were abducted by the words of the same sentence at the same place."""
    first = beside(draft, drafts, lambda other: other.measure == "abducted" and other.acts == "one")
    return first if first is not None and first is not draft and first.place_text == draft.place_text else None


def _of_those_before(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """`Ten others were wounded.`: hurt by the act of the sentence before, of whose victims they are."""
    return next(
        (o for o in drafts if o.sentence == draft.sentence - 1 and o.target_text and o.target_text == draft.target_text), None
    )


def _of_the_same_act(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """`Two guards were killed as well`, there and then: by the act that was told before."""
    if not draft.is_open or draft.another or not is_placed(draft):
        return None
    before = (
        o
        for o in drafts
        if o.start < draft.start and o.kind == "casualty" and is_placed(o) and o.part_of is None and not _is_part_of_toll(o, draft)
    )
    return next((o for o in before if o.again is not draft and o.place_text == draft.place_text and o.meets(draft)), None)


def _told_in_sum(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """`Dozens were killed or hurt in a blast there`: those whom the report then counts."""
    if not vagueness(draft) or draft.another or not is_placed(draft):
        return None
    return next((other for other in drafts if _is_killed(other) and is_placed(other) and _one_act(draft, other)), None)


def _fought_there(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """Arrests where and when a fight or an attack is told: one row, the higher type (SPEC 1.10)."""
    if not is_placed(draft):
        return None
    return next(
        (
            other
            for other in drafts
            if is_placed(other) and _takes_in(other, draft) and other.names == draft.names and other.meets(draft)
        ),
        None,
    )


def _takes_in(fight: Draft, arrest: Draft) -> bool:
    """A fight, or a killing that the sentence tells beside the arrest: `executed 13 and took 53`."""
    if arrest.act in _FIGHTS and fight.rank >= arrest.rank:
        return False
    return fight.act in _FIGHTS or (fight.act == "attack_on_civilians" and fight.sentence == arrest.sentence)


def _is_hurt(draft: Draft) -> bool:
    return draft.measure == "injured" and draft.acts == "one"


def beside(draft: Draft, drafts: list[Draft], fits: Callable[[Draft], bool]) -> Draft | None:
    """The first claim of the same sentence that fits and is no part of another."""
    return next((other for other in drafts if other.sentence == draft.sentence and other.part_of is None and fits(other)), None)


_QUARTER = re.compile(
    r"\b(?:neighbou?rhood|quarter|suburb|district|street|square)\b|(?<![^\W_])(?:ب|ل)?(?:حي|شارع|دوار|ساح)(?![^\W_])"
)


def lies_in(part: Draft, whole: Draft) -> bool:
    """`the Raml quarter of Latakia`, of Latakia."""
    of_a_town = part.within_text is not None and is_worded_a_part(part)
    areas = plain(part.within_text or "").split(", ")  # with or without a noun: `the city of Latakia`
    return of_a_town and len(whole.names) == 1 and any(f" {area}".endswith(f" {whole.names[0]}") for area in areas)


def is_worded_a_part(draft: Draft) -> bool:
    """A quarter, a street, a site: of a town."""
    place = draft.place
    return place is not None and (place.is_part or (len(place.sites) == 1 and _QUARTER.search(plain(place.text)) is not None))


def vagueness(draft: Draft) -> int:
    """How little a figure says: a number, a magnitude, none."""
    return {"vague_magnitude": 1, "non_numeric": 2}.get(draft.figure.qualifier if draft.figure else "", 0)
