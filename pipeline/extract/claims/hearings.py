"""What becomes of acts of which a court or an inquiry heard: they are old, whatever day it sat on."""

from collections.abc import Iterable
from datetime import date, timedelta

from pipeline.extract.claims.drafting import ACTS_TOLD, Draft

_OLD = timedelta(days=14)  # no court hears of an act sooner
_NEW = frozenset({"arrests", "protest", "protest_intervention"})  # what happens around a court on its day


def leave_undated(drafts: Iterable[Draft], day: date | None) -> None:
    """The day on which a court sat is none of what it heard of; without a day an act is kept for the record alone."""
    for draft in drafts:
        is_old = draft.date_end is not None and day is not None and draft.date_end < day - _OLD
        if draft.kind in ACTS_TOLD and draft.acts == "one" and draft.act not in _NEW and not is_old:
            draft.date_start = draft.date_end = draft.date_text = None
            draft.date_basis = "unknown"
