"""How the claims of one report relate: parts of a total, the same figure said again, doubts on a figure, acts told together."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from pipeline.extract.claims.drafting import UNTOLD_DAYS, Draft
from pipeline.extract.one_act import OPEN_GROUPS, Tie, beside, counted_again, lies_in, together, told_again, vagueness
from pipeline.extract.phrases.acts import ATTACKS, BARE

REACH = 200  # claims: more than any report holds
_TOLLS = frozenset({"casualty"})
_COUNTED = frozenset({"casualty", "displacement", "incident_count", "detention"})
_DOUBTED = frozenset({"casualty", "incident_count"})
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
            _stand_together(tie, drafts)
    return sorted(found.values(), key=lambda tie: (tie.left.start, tie.right.start, tie.relation))


def _agree(left: Draft, right: Draft) -> None:
    """What one of two tellings leaves open, the other says: the day, or how people died."""
    is_untold = left.date_basis == "document_window" and right.date_basis != "document_window"
    is_wider = left.acts == right.acts == "one" and left.meets(right) and _openness(left) > _openness(right)
    if is_untold or is_wider:
        left.date_start, left.date_end, left.date_basis = right.date_start, right.date_end, "inherited"
    elif right.date_basis == "document_window" and left.is_dated and left.acts == right.acts == "one" and left.meets(right):
        right.date_start, right.date_end, right.date_basis = left.date_start, left.date_end, "inherited"
    if BARE in (left.act, right.act) and {left.act, right.act} <= ATTACKS:
        left.act = right.act = next(act for act in (left.act, right.act, BARE) if act != BARE or left.act == right.act)


def _stand_together(tie: Tie, drafts: list[Draft]) -> None:
    """A toll told again without a place of its own is of the place where it was told with one, and so is what stands beside it."""
    carried, placed = (tie.left, tie.right) if tie.left.carried else (tie.right, tie.left)
    is_known = placed.place is not None and all(site.kinds for site in placed.place.sites)  # the gazetteer has it
    if placed.carried or not carried.carried or not is_known or carried.acts != "one" or placed.acts != "one":
        return
    for draft in drafts:
        if draft is carried or (draft.carried and draft.acts == "one" and draft.sentence == carried.sentence):
            draft.stand_where(placed)


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
    parts = [draft for draft in drafts if draft.part_of is not None and draft.acts == "one" and _says_much(draft)]
    for draft in drafts:
        if draft.figure is None or draft.part_of is not None or draft.kind not in _COUNTED:
            continue
        if (part := next((part for part in parts if _is_that_part(part, draft)), None)) is not None:
            yield Tie(draft, "restates", part)
            continue
        alike = seen.setdefault((draft.kind, draft.measure, draft.acts), [])
        at = next((at for at, earlier in enumerate(alike) if earlier.sentence != draft.sentence and _is_same(earlier, draft)), None)
        if at is None:
            alike.append(draft)
        elif _openness(alike[at]) > _openness(draft):
            yield Tie(alike[at], "restates", draft)
            alike[at] = draft
        else:
            yield Tie(draft, "restates", alike[at])


def _is_that_part(part: Draft, draft: Draft) -> bool:
    """`13 people, four of them protesters, died in X`, and later `four protesters died in X`."""
    told = part.sentence < draft.sentence and part.measure == draft.measure and part.group == draft.group != "all"
    return told and not draft.another and part.names == draft.names and part.meets(draft) and _same_figure(part, draft)


def _openness(draft: Draft) -> tuple[int, bool, timedelta]:
    """How much a claim leaves open: its figure, then its day, then of one act how many days it may have been."""
    is_one = draft.acts == "one"
    days = draft.date_end - draft.date_start if is_one and draft.date_start and draft.date_end else timedelta(0)
    return vagueness(draft), is_one and draft.date_basis in UNTOLD_DAYS, days


def _same_place(a: Draft, b: Draft) -> bool:
    """The same names; of one act the one wording may name fewer: `near Jableh`, `between Jableh and Zama`, or none of its own."""
    if a.acts == b.acts == "one" and (a.carried or b.carried) and a.meets(b) and _says_much(a) and not (a.another or b.another):
        return True
    if a.acts == "one" and a.names and b.names and UNTOLD_DAYS & {a.date_basis, b.date_basis}:
        return not set(a.names).isdisjoint(b.names)
    return (a.names or a.place_text) == (b.names or b.place_text) or (a.acts == "one" and (lies_in(a, b) or lies_in(b, a)))


def _says_much(draft: Draft) -> bool:
    """A number that two acts of those days would hardly share."""
    return not vagueness(draft) and (draft.low or 0) > 1


def _is_same(a: Draft, b: Draft) -> bool:
    """The same figure of the same people; whom one of the two leaves open, the other may tell."""
    one_group = a.group == b.group or (a.acts == b.acts == "one" and not {a.group, b.group}.isdisjoint(OPEN_GROUPS))
    return one_group and _same_figure(a, b) and _same_place(a, b) and not _fell_apart(a, b)


def _fell_apart(a: Draft, b: Draft) -> bool:
    """`several soldiers` hurt in a fight are not among the 17 people who were hurt in an attack."""
    open_group = a.group != b.group and (vagueness(a) > 0 or vagueness(b) > 0)
    return open_group and (a.act == "armed_clash") != (b.act == "armed_clash")


def _same_figure(a: Draft, b: Draft) -> bool:
    if a.figure is None or b.figure is None:
        return False
    if vagueness(a) or vagueness(b):
        return _reaches(a, b) or _reaches(b, a)
    return a.figure.low == b.figure.low and (a.figure.high == b.figure.high or None in (a.figure.high, b.figure.high))


def _reaches(vague: Draft, exact: Draft) -> bool:
    low = vague.figure.low if vague.figure else None
    top = exact.figure.value if exact.figure else None
    return vagueness(vague) > 0 and (top is None or (low or 0) <= top)


def _scopes(drafts: list[Draft]) -> Iterable[Tie]:
    """`745 killed in 30 incidents`: the incidents are those of the dead."""
    for draft in drafts:
        if draft.kind == "incident_count" and (whole := beside(draft, drafts, lambda other: other.kind in _TOLLS)):
            yield Tie(draft, "same_scope_as", whole)


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


def _answers(drafts: list[Draft]) -> Iterable[Tie]:
    """A claim of control is the answer to the attacks of which the same sentence speaks."""
    for draft in drafts:
        if draft.speech_act == "claim_of_control" and (act := beside(draft, drafts, lambda other: other.kind == "event_report")):
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
    told_again,
    counted_again,
    _scopes,
    _groups_of_all,
    _doubts,
    together,
    _answers,
)
