"""How the claims of one report relate: parts of a total, the same figure said again, doubts on a figure, acts told together."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from pipeline.extract.drafting import Draft


class Tie(NamedTuple):
    """The left claim's relation to the right one."""

    left: Draft
    relation: str
    right: Draft


_TOLLS = frozenset({"casualty"})
_NAMED_GROUPS = frozenset({"civilians", "state_forces", "loyalist_fighters", "fighters"})


def ties(drafts: list[Draft]) -> list[Tie]:
    """The relations among the claims of a report, in the order of its text."""
    ordered = sorted(drafts, key=lambda draft: (draft.start, draft.end))
    found: dict[tuple[int, int], Tie] = {}
    for tie in _doubts(ordered):
        _widen(tie, ordered)
    for rule in _RULES:
        for tie in rule(ordered):
            found.setdefault((id(tie.left), id(tie.right)), tie)
    for tie in found.values():
        if tie.relation == "restates" and tie.left.date_basis == "document_window" and tie.right.date_basis != "document_window":
            tie.left.date_start, tie.left.date_end, tie.left.date_basis = tie.right.date_start, tie.right.date_end, "inherited"
    return sorted(found.values(), key=lambda tie: (tie.left.start, tie.right.start, tie.relation))


def _widen(tie: Tie, drafts: list[Draft]) -> None:
    """A note on what a toll holds may tie it to acts of more days than the toll names: the wider window holds, as a conflict (SPEC 6.2, 6)."""
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
    seen: list[Draft] = []
    for draft in drafts:
        other = next((d for d in seen if _same_thing(d, draft)), None)
        if other is not None:
            vaguer = _vagueness(other) > _vagueness(draft)
            yield Tie(other, "restates", draft) if vaguer else Tie(draft, "restates", other)
        elif draft.kind in ("casualty", "displacement", "incident_count", "detention"):
            seen.append(draft)


def _same_thing(a: Draft, b: Draft) -> bool:
    if (a.kind, a.measure, a.group, a.acts, a.place_text) != (
        b.kind,
        b.measure,
        b.group,
        b.acts,
        b.place_text,
    ) or a.sentence == b.sentence:
        return False
    if a.figure is None or b.figure is None or a.part_of is not None or b.part_of is not None:
        return False
    vague = _vagueness(a) or _vagueness(b)
    if not vague:
        return (a.figure.low, a.figure.high) == (b.figure.low, b.figure.high)
    return _reaches(a, b) or _reaches(b, a)


def _reaches(vague: Draft, exact: Draft) -> bool:
    low = vague.figure.low if vague.figure else None
    top = exact.figure.value if exact.figure else None
    return _vagueness(vague) > 0 and (top is None or (low or 0) <= top)


def _vagueness(draft: Draft) -> int:
    return {"vague_magnitude": 1, "non_numeric": 2}.get(draft.figure.qualifier if draft.figure else "", 0)


def _scopes(drafts: list[Draft]) -> Iterable[Tie]:
    """`745 killed in 30 incidents`: the incidents are those of the dead."""
    for draft in drafts:
        if draft.kind == "incident_count":
            whole = next((d for d in drafts if d.kind in _TOLLS and d.sentence == draft.sentence and d.part_of is None), None)
            if whole is not None:
                yield Tie(draft, "same_scope_as", whole)


def _doubts(drafts: list[Draft]) -> Iterable[Tie]:
    """A note that nothing could be verified speaks of the claims before it; a note on what a toll holds, of the last toll."""
    for draft in drafts:
        before = [
            d for d in drafts if d.start < draft.start and d.kind in ("casualty", "incident_count") and d.sentence != draft.sentence
        ]
        if draft.kind == "verification_note" and before:
            nearest = max(d.paragraph for d in before)
            yield from (Tie(draft, "qualifies", d) for d in before if d.paragraph == nearest)
        if draft.kind == "composition_note" and before:
            yield Tie(draft, "qualifies", before[-1])


def _together(drafts: list[Draft]) -> Iterable[Tie]:
    """People who shelter where a crowd demands, and the wounded of the act that killed."""
    for draft in drafts:
        if draft.measure == "sheltering":
            crowd = next((d for d in drafts if d.measure == "demonstration" and d.place_text == draft.place_text), None)
            if crowd is not None:
                yield Tie(draft, "co_occurs_with", crowd)
        if draft.measure == "injured" and draft.acts == "one":
            dead = next(
                (
                    d
                    for d in drafts
                    if d.measure == "killed"
                    and d.sentence == draft.sentence
                    and d.place_text == draft.place_text
                    and d.part_of is None
                ),
                None,
            )
            if dead is not None and dead.acts == "one":
                yield Tie(draft, "co_occurs_with", dead)


def _answers(drafts: list[Draft]) -> Iterable[Tie]:
    """A claim of control is the answer to the attacks of which the same sentence speaks."""
    for draft in drafts:
        if draft.speech_act == "claim_of_control":
            act = next((d for d in drafts if d.kind == "event_report" and d.sentence == draft.sentence), None)
            if act is not None:
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
    _scopes,
    _groups_of_all,
    _doubts,
    _together,
    _answers,
)
