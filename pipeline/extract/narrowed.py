"""What is told of a province or town where the report tells, near by, of a place in it: it is one act, and took place there."""

import re

from pipeline.extract.claims.drafting import Draft
from pipeline.extract.known_acts import is_landmark
from pipeline.extract.one_act import is_another_toll
from pipeline.extract.phrases.acts import are_one
from pipeline.extract.words.letters import plain

LOOK_BACK = 3  # sentences and claims


def narrow(drafts: list[Draft]) -> None:
    """What is told for a province or town, and near it in the report of a place in it, took place there: it is one act."""
    for at, coarse in enumerate(drafts):
        if coarse.acts != "one" or coarse.place is None or not coarse.place.is_seat:
            continue
        near = drafts[max(0, at - LOOK_BACK) : at + LOOK_BACK + 1]
        found = [
            fine
            for fine in near
            if _is_told_nearer(coarse, fine) and not _are_two(coarse, fine, drafts) and not _counts_others(near, fine, coarse)
        ]
        alike = [fine for fine in found if fine.low == coarse.low]
        if alike or len({fine.names for fine in found}) == 1:
            fine = (alike or found)[0]
            coarse.place_text, coarse.within_text = fine.place_text, fine.within_text or coarse.place_text
            coarse.place = fine.place


def _are_two(coarse: Draft, fine: Draft, drafts: list[Draft]) -> bool:
    """`the cities of Latakia and Haffah`, told beside each other: what is told of the one is not told of the other."""
    listed = {(draft.sentence, draft.item) for draft in drafts if draft.names == coarse.names and draft.place is not coarse.place}
    return any(draft.names == fine.names and (draft.sentence, draft.item) in listed for draft in drafts)


def _counts_others(near: list[Draft], fine: Draft, coarse: Draft) -> bool:
    """At the nearer place the report counts other dead than those of the town."""
    if coarse.area or _is_countryside(coarse) or coarse.measure != "killed":
        return False
    return any(told.names == fine.names and is_another_toll(told, coarse) for told in near)


def _is_told_nearer(coarse: Draft, fine: Draft) -> bool:
    behind = fine.sentence - coarse.sentence
    if fine.site is None or abs(behind) > LOOK_BACK or (behind == 0 and fine.item == coarse.item):  # two places of one list
        return False
    if fine.known_act and fine.kind == "event_report" and coarse.is_roomy and behind > 0:
        return True
    again = coarse.low is not None and (fine.low, fine.measure) == (coarse.low, coarse.measure)
    goes_on = coarse.area and behind < 0 and not coarse.known_act  # of the whole province, behind what was told of a village
    open_figure = not goes_on and (fine.figure is None or (coarse.figure is None and not coarse.area))
    again = again or (_is_countryside(coarse) and fine.measure == coarse.measure)
    one = fine.acts == "one" and not (coarse.another or fine.another) and are_one(coarse.act, fine.act)
    beside = behind == 0 and fine.kind == coarse.kind == "casualty" and fine.measure != coarse.measure  # its dead and its wounded
    return one and (again or open_figure or beside) and coarse.meets(fine) and _lies_in(fine, coarse)


_COUNTRYSIDE = re.compile(r"(?:^| )(?:ريف|قري|countryside|villages|rural) ")


def _is_countryside(draft: Draft) -> bool:
    """`one of the villages of the Banyas countryside`: of which a village may still be named."""
    return draft.place is not None and _COUNTRYSIDE.search(plain(draft.place.text)) is not None


def _lies_in(fine: Draft, coarse: Draft) -> bool:
    """The report words it so, the province holds all places of that name, or a quarter stands beside its town."""
    if fine.place is None or coarse.place is None or fine.names == coarse.names:
        return False
    if fine.within_text is not None:
        is_wide = coarse.area or _is_countryside(coarse) or is_landmark(coarse) or "settlement" not in fine.place.sites[0].kinds
        return coarse.names[0] in plain(fine.within_text) and is_wide
    areas = fine.place.sites[0].areas
    return fine.place.is_part if not coarse.area else len(areas) == 1 and areas == coarse.place.sites[0].areas
