"""How the claims of one report relate: parts of a total, the same figure said again, doubts on a figure, acts told together."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from pipeline.extract.acts import ATTACKS, BARE, are_one
from pipeline.extract.drafting import Draft


class Tie(NamedTuple):
    """The left claim's relation to the right one."""

    left: Draft
    relation: str
    right: Draft


REACH = 200  # claims: more than any report holds
_TOLLS = frozenset({"casualty"})
_COUNTED = frozenset({"casualty", "displacement", "incident_count", "detention"})
_DOUBTED = frozenset({"casualty", "incident_count"})
_OPEN_GROUPS = frozenset({"all", "unknown"})
_UNARMED = _OPEN_GROUPS | {"civilians"}
_NAMED_GROUPS = frozenset({"civilians", "state_forces", "loyalist_fighters", "fighters"})


def ties(drafts: list[Draft]) -> list[Tie]:
    """The relations among the claims of a report, in the order of its text; in a book, among claims that stand near each other."""
    ordered = sorted(drafts, key=lambda draft: (draft.start, draft.end))
    return [tie for start in range(0, len(ordered), REACH) for tie in _among(ordered[start : start + REACH])]


def _among(drafts: list[Draft]) -> list[Tie]:
    for tie in _doubts(drafts):
        _widen(tie, drafts)
    found: dict[tuple[int, int], Tie] = {}
    for rule in _RULES:
        for tie in rule(drafts):
            found.setdefault((id(tie.left), id(tie.right)), tie)
    for tie in found.values():
        if tie.relation == "restates":
            _agree(tie.left, tie.right)
    return sorted(found.values(), key=lambda tie: (tie.left.start, tie.right.start, tie.relation))


def _agree(left: Draft, right: Draft) -> None:
    """What one of two tellings leaves open, the other says: the day, or how people died."""
    if left.date_basis == "document_window" and right.date_basis != "document_window":
        left.date_start, left.date_end, left.date_basis = right.date_start, right.date_end, "inherited"
    if BARE in (left.act, right.act) and {left.act, right.act} <= ATTACKS:
        left.act = right.act = next(act for act in (left.act, right.act, BARE) if act != BARE or left.act == right.act)


def _widen(tie: Tie, drafts: list[Draft]) -> None:
    """A note may tie a toll to acts of more days than the toll names: the wider window holds, as a conflict (SPEC 6.2, 6)."""
    note, toll = tie.left, tie.right
    if note.kind != "composition_note" or toll.date_basis != "relative" or toll.date_start is None:
        return
    beside = next((d for d in drafts if d.sentence == note.sentence and d.kind == "event_report" and d.date_text), None)
    if beside is not None and beside.date_start is not None and beside.date_start < toll.date_start:
        toll.date_basis = f"conflict:{toll.date_text} / {beside.date_text}"
        toll.date_start, toll.date_text = beside.date_start, f"{toll.date_text} / {beside.date_text}"


def _parts(drafts: list[Draft]) -> Iterable[Tie]:
    """`including 13 women`."""
    by_place = {(draft.sentence, draft.item): draft for draft in drafts}
    for draft in drafts:
        if draft.part_of is not None and (whole := by_place.get(draft.part_of)) is not None:
            yield Tie(draft, "component_of", whole)


def _groups_of_all(drafts: list[Draft]) -> Iterable[Tie]:
    """A speaker's totals by group are parts of his total of all dead, as far as they fit into it."""
    totals = [d for d in drafts if _is_sum(d) and d.group == "all"]
    for draft in drafts:
        if not _is_sum(draft) or draft.group not in _NAMED_GROUPS or draft.part_of is not None or draft.figure is None:
            continue
        whole = next((t for t in totals if t.measure == draft.measure and _same_speaker(t, draft) and _fits(draft, t)), None)
        if whole is not None and draft.figure.qualifier != "vague_magnitude":
            yield Tie(draft, "component_of", whole)


def _restated(drafts: list[Draft]) -> Iterable[Tie]:
    """The same thing said twice: the vaguer claim restates the exact one, the later the earlier."""
    seen: dict[tuple[str | None, ...], list[Draft]] = {}
    for draft in drafts:
        if draft.figure is None or draft.part_of is not None or draft.kind not in _COUNTED:
            continue
        alike = seen.setdefault((draft.kind, draft.measure, draft.acts, " ".join(draft.names) or draft.place_text), [])
        other = next((earlier for earlier in alike if earlier.sentence != draft.sentence and _is_same(earlier, draft)), None)
        if other is None:
            alike.append(draft)
        elif _vagueness(other) > _vagueness(draft):
            yield Tie(other, "restates", draft)
        else:
            yield Tie(draft, "restates", other)


def _is_same(a: Draft, b: Draft) -> bool:
    """The same figure of the same people; whom one of the two leaves open, the other may tell."""
    one_group = a.group == b.group or (a.acts == b.acts == "one" and not {a.group, b.group}.isdisjoint(_OPEN_GROUPS))
    return one_group and _same_figure(a, b)


def _told_again(drafts: list[Draft]) -> Iterable[Tie]:
    """An act without a figure, told where and when the report tells one of its kind: the same act."""
    acts = [draft for draft in drafts if _is_placed(draft)]
    for at, draft in enumerate(acts):
        if draft.kind != "event_report":
            continue
        if draft.measure == "demonstration":
            met = next((other for other in acts if _is_met_with_force(draft, other)), None)
            if met is not None:
                _place_in(draft, met)
                yield Tie(draft, "restates", met)
            continue
        others = [other for other in acts if other.kind == "casualty" or (draft.open_act and not other.open_act)]
        others += [other for other in acts[:at] if other.kind == "event_report"]
        again = next((other for other in others if _one_act(draft, other)), None)
        if again is not None:
            yield Tie(draft, "restates", again)


def _one_act(a: Draft, b: Draft) -> bool:
    """At one place in the same days; an attack on nobody knows whom is any that the report tells there."""
    return _at_one_place(a, b) and _meet(a, b) and (are_one(a.act, b.act) or (a.open_act and b.act in ATTACKS))


def _at_one_place(a: Draft, b: Draft) -> bool:
    """The same names; of one place the longer form, `the Hmeimim air base`, and the shorter."""
    return a.names == b.names or (len(a.names) == len(b.names) == 1 and _is_longer(*sorted((a.names[0], b.names[0]), key=len)))


def _is_longer(short: str, long: str) -> bool:
    return " " in short and long.startswith(short + " ")


def _meet(a: Draft, b: Draft) -> bool:
    return a.date_start <= b.date_end and b.date_start <= a.date_end  # type: ignore[operator]


def _counted_again(drafts: list[Draft]) -> Iterable[Tie]:
    """Two figures for the same people at one place in the same days, and no word of another act: the smaller is in the larger."""
    acts = [draft for draft in drafts if draft.kind == "casualty" and _is_placed(draft) and draft.part_of is None]
    for at, draft in enumerate(acts):
        again = (other for other in acts[:at] if _one_act(draft, other) and _is_part_of_toll(draft, other))
        if not draft.another and (other := next(again, None)) is not None:
            small, large = sorted((draft, other), key=lambda counted: counted.low or 0)
            yield Tie(small, "component_of", large)


def _is_placed(draft: Draft) -> bool:
    return draft.acts == "one" and bool(draft.names) and None not in (draft.date_start, draft.date_end)


def _is_part_of_toll(a: Draft, b: Draft) -> bool:
    one_group = a.group == b.group or {a.group, b.group} <= _UNARMED
    return one_group and a.measure == b.measure and not _vagueness(a) and not _vagueness(b) and a.low != b.low


def _place_in(crowd: Draft, force: Draft) -> None:
    """A crowd `in Latakia` stood in that quarter in which it was fired upon."""
    if crowd.place is not None and crowd.place.is_roomy and force.site is not None:
        crowd.place, crowd.place_text, crowd.within_text = force.place, force.place_text, force.within_text


_FORCED = {"protest": ("protest_intervention", "protest_excessive_force"), "protest_intervention": ("protest_excessive_force",)}


def _is_met_with_force(crowd: Draft, force: Draft) -> bool:
    """`Thousands marched. Security forces opened fire on them`: one protest, by what befell it (SPEC 1.10)."""
    near = crowd.paragraph == force.paragraph and 0 <= force.sentence - crowd.sentence <= 1
    return near and _meet(crowd, force) and force.act in _FORCED.get(crowd.act or "", ())


def _same_figure(a: Draft, b: Draft) -> bool:
    if a.figure is None or b.figure is None:
        return False
    if _vagueness(a) or _vagueness(b):
        return _reaches(a, b) or _reaches(b, a)
    return (a.figure.low, a.figure.high) == (b.figure.low, b.figure.high)


def _reaches(vague: Draft, exact: Draft) -> bool:
    low = vague.figure.low if vague.figure else None
    top = exact.figure.value if exact.figure else None
    return _vagueness(vague) > 0 and (top is None or (low or 0) <= top)


def _vagueness(draft: Draft) -> int:
    return {"vague_magnitude": 1, "non_numeric": 2}.get(draft.figure.qualifier if draft.figure else "", 0)


def _scopes(drafts: list[Draft]) -> Iterable[Tie]:
    """`745 killed in 30 incidents`: the incidents are those of the dead."""
    for draft in drafts:
        if draft.kind == "incident_count" and (whole := _beside(draft, drafts, lambda other: other.kind in _TOLLS)):
            yield Tie(draft, "same_scope_as", whole)


def _beside(draft: Draft, drafts: list[Draft], fits: Callable[[Draft], bool]) -> Draft | None:
    """The first claim of the same sentence that fits and is no part of another."""
    return next((other for other in drafts if other.sentence == draft.sentence and other.part_of is None and fits(other)), None)


def _doubts(drafts: list[Draft]) -> Iterable[Tie]:
    """A note that nothing could be verified speaks of the claims before it; a note on what a toll holds, of the last toll."""
    for draft in drafts:
        if draft.kind not in ("verification_note", "composition_note"):
            continue
        before = [d for d in drafts if d.start < draft.start and d.kind in _DOUBTED and d.sentence != draft.sentence]
        if draft.kind == "composition_note":
            before = before[-1:]
        nearest = max((d.paragraph for d in before), default=-1)
        yield from (Tie(draft, "qualifies", d) for d in before if d.paragraph == nearest)


def _together(drafts: list[Draft]) -> Iterable[Tie]:
    """People who shelter where a crowd demands, and the wounded and further dead that one sentence tells of one place."""
    crowds = [draft for draft in drafts if draft.measure == "demonstration"]
    for draft in drafts:
        if draft.measure == "sheltering":
            yield from (Tie(draft, "co_occurs_with", crowd) for crowd in crowds[:1] if crowd.place_text == draft.place_text)
        hurt = draft.measure in ("injured", "killed") and draft.acts == "one" and draft.part_of is None
        dead = (_beside(draft, drafts, _is_killed) or _beside(draft, drafts, _is_hurt)) if hurt else None
        dead = dead if dead is not None and dead is not draft else _of_those_before(draft, drafts)
        if dead is not None and dead.place_text == draft.place_text:
            yield Tie(draft, "co_occurs_with", dead)


def _is_killed(draft: Draft) -> bool:
    return draft.measure == "killed" and draft.acts == "one"


def _of_those_before(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """`Ten others were wounded.`: hurt by the act of the sentence before, of whose victims they are."""
    return next(
        (o for o in drafts if o.sentence == draft.sentence - 1 and o.target_text and o.target_text == draft.target_text), None
    )


def _is_hurt(draft: Draft) -> bool:
    return draft.measure == "injured" and draft.acts == "one"


def _answers(drafts: list[Draft]) -> Iterable[Tie]:
    """A claim of control is the answer to the attacks of which the same sentence speaks."""
    for draft in drafts:
        if draft.speech_act == "claim_of_control" and (act := _beside(draft, drafts, lambda other: other.kind == "event_report")):
            yield Tie(draft, "responds_to", act)


def _is_sum(draft: Draft) -> bool:
    return draft.kind in _TOLLS and draft.acts == "many" and draft.figure is not None


def _same_speaker(a: Draft, b: Draft) -> bool:
    return a.voice.originator == b.voice.originator


def _fits(part: Draft, whole: Draft) -> bool:
    if part.figure is None or whole.figure is None or None in (part.date_start, part.date_end, whole.date_start, whole.date_end):
        return False
    top = whole.figure.high
    small = top is None or (part.figure.low or 0) <= top
    return small and whole.date_start <= part.date_start and part.date_end <= whole.date_end  # type: ignore[operator]


_RULES: tuple[Callable[[list[Draft]], Iterable[Tie]], ...] = (
    _parts,
    _restated,
    _told_again,
    _counted_again,
    _scopes,
    _groups_of_all,
    _doubts,
    _together,
    _answers,
)
