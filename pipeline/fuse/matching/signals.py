"""What speaks for two claims telling of one act and what forbids it: signals with weights, and hard rules (SPEC 6.5)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline.fuse.matching.compared import Answers, Numbers, Pairs
from pipeline.fuse.matching.pairs import SLACK_DAYS, reach_m
from pipeline.fuse.matching.traits import ARMED, CIVIL, NOBODY, WILD


def same_place(p: Pairs) -> Answers:
    return p.equal("place") & ~p.either("is_vague")


def named_alike(p: Pairs) -> Answers:
    """Both points stand for the name itself, or both lie at the same distance from it."""
    return p.both("is_named") | (p.metres < 1)


def within_reach(p: Pairs) -> Answers:
    """Distance against both claims' own radii: at most 2 km or the radii's sum, never above 10 km (SPEC 6.5)."""
    return np.asarray(p.metres <= reach_m(p.a.measured("radius"), p.b.measured("radius")))


def touching(p: Pairs) -> Answers:
    return np.asarray((p.a["start"] <= p.b["end"] + SLACK_DAYS) & (p.b["start"] <= p.a["end"] + SLACK_DAYS))


def overlapping(p: Pairs) -> Answers:
    return np.asarray((p.a["start"] <= p.b["end"]) & (p.b["start"] <= p.a["end"]))


def same_window(p: Pairs) -> Answers:
    return p.equal("start") & p.equal("end")


def nested(p: Pairs) -> Answers:
    """One window lies in the other."""
    a_in_b = (p.b["start"] <= p.a["start"]) & (p.a["end"] <= p.b["end"])
    b_in_a = (p.a["start"] <= p.b["start"]) & (p.b["end"] <= p.a["end"])
    return np.asarray(a_in_b | b_in_a)


def one_killing(p: Pairs) -> Answers:
    """Civilians of one village in one episode: its toll over neighbouring days is one, and sources differ by a day."""
    return p.equal("place") & p.equal("episode") & p.both("is_on_civilians")


def about_then(p: Pairs) -> Answers:
    """Windows that overlap, one of them only as exact as its report: its ends are uncertain."""
    return overlapping(p) & p.either("is_loose")


def one_wave(p: Pairs) -> Answers:
    """Windows that overlap inside one episode tell of the same days."""
    return overlapping(p) & p.equal("episode")


def bare_deaths(p: Pairs) -> Answers:
    """One side only says that people died: it joins any violent act whose victims may be those dead."""
    fits = p.both("is_violent") & (p.a["is_bare"] | p.b["is_bare"])
    return np.asarray(fits & ~other_dead(p) & ~civilians_of_a_battle(p))


def other_dead(p: Pairs) -> Answers:
    """The one counts civilians, the other armed men."""
    sides = (p.a["dead"] + p.b["dead"]) == CIVIL + ARMED
    return np.asarray(sides & (p.a["dead"] != NOBODY) & (p.b["dead"] != NOBODY))


def civilians_of_a_battle(p: Pairs) -> Answers:
    """Bare deaths of civilians beside a battle: its own victims, or a separate killing the same day."""
    a_b = (p.a["dead"] == CIVIL) & p.a["is_bare"] & p.b["is_battle"]
    b_a = (p.b["dead"] == CIVIL) & p.b["is_bare"] & p.a["is_battle"]
    return np.asarray(a_b | b_a)


def other_residue(p: Pairs) -> Answers:
    """Two things that ACLED puts into one bin of leftovers: a mass grave found, people brought away by bus."""
    return p.both("is_residue") & ~p.equal("act")


def same_kind(p: Pairs) -> Answers:
    return p.equal("sub") & ~other_residue(p)


def same_act(p: Pairs) -> Answers:
    return same_kind(p) | bare_deaths(p)


def somewhere_in_one_area(p: Pairs) -> Answers:
    """Both in one area, at least one of them only somewhere in it."""
    return p.equal("place") & p.either("is_vague")


def of_other_days(p: Pairs) -> Answers:
    """Batches that were documented on different days: each adds to the record."""
    return p.both("is_batch") & p.unlike("told")


def same_figure(p: Pairs) -> Answers:
    alike = (p.a["low"] == p.b["low"]) | (np.isnan(p.a["low"]) & np.isnan(p.b["low"]))
    open_alike = (p.a["high"] == p.b["high"]) | (np.isnan(p.a["high"]) & np.isnan(p.b["high"]))
    return np.asarray(p.equal("count") & alike & open_alike)


def figures_fit(p: Pairs) -> Answers:
    """The two readings of the number overlap; an open top reaches everything."""
    top_a, top_b = np.nan_to_num(p.a["high"], nan=np.inf), np.nan_to_num(p.b["high"], nan=np.inf)
    return np.asarray(p.equal("count") & (p.a["low"] <= top_b) & (p.b["low"] <= top_a))


def quotation(p: Pairs) -> Answers:
    """The same first speaker, place and figure: one statement carried twice, a whole province too if it is worded alike."""
    at_one_place = p.equal("place") & (~p.either("is_vague") | p.equal("wording"))
    one_figure = same_figure(p) & ~np.isnan(p.a["low"]) & ~of_other_days(p)
    return np.asarray(p.equal("speaker") & at_one_place & one_figure & overlapping(p))


def doers_fit(p: Pairs) -> Answers:
    """The same doer; in a battle either order, and of a demonstration the crowd here and who acted against it there."""
    return ~p.unlike("doer") | _either_order(p)


def _either_order(p: Pairs) -> Answers:
    return np.asarray((p.both("is_battle") | p.both("is_demonstration")) & _crossed(p))


def _crossed(p: Pairs) -> Answers:
    wild = (p.a["doer"] == WILD) | (p.b["target"] == WILD)
    back = (p.a["target"] == WILD) | (p.b["doer"] == WILD)
    return np.asarray((wild | (p.a["doer"] == p.b["target"])) & (back | (p.a["target"] == p.b["doer"])))


def targets_fit(p: Pairs) -> Answers:
    return ~p.unlike("target") | _either_order(p)


def blamed_on_others(p: Pairs) -> Answers:
    """The same dead of the same place and days, and each side names the other as the doer."""
    telling = np.nan_to_num(p.a.measured("low")) >= TELLING
    return np.asarray(~doers_fit(p) & same_place(p) & overlapping(p) & same_figure(p) & telling)


def one_page(p: Pairs) -> Answers:
    """The same speaker on the same page."""
    return p.equal("doc") & p.equal("speaker")


def one_row(p: Pairs) -> Answers:
    """Parts of one ledger row or of one sentence."""
    return p.equal("row") | p.equal("sentence")


def two_of_a_record(p: Pairs) -> Answers:
    """One named speaker counts at two places, in whatever documents: two entries of his record."""
    return p.equal("speaker") & p.unlike("place") & p.both("is_told_place")


def two_of_a_list(p: Pairs) -> Answers:
    """One speaker on one page tells of them apart: other places, rows of the ledger, kinds of act, or figures of one group.

    The same figure of one place is one statement, and two days' batches for one place add to one toll.
    """
    other_kind = p.unlike("sub") & ~p.either("is_bare")
    told_apart = p.unlike("place") | p.unlike("row") | other_kind | (p.equal("count") & ~figures_fit(p))
    told_again = p.equal("place") & ((same_figure(p) & ~np.isnan(p.a["low"])) | of_other_days(p))
    return np.asarray(one_page(p) & told_apart & ~told_again)


def other_form(p: Pairs) -> Answers:
    """The one tells of an ambush, the other of a siege, a bombing of another kind: two forms of attack."""
    return p.unlike("form")


def other_hour(p: Pairs) -> Answers:
    """The one tells of the morning, the other of the evening."""
    return p.unlike("hour")


TELLING = 3  # as many dead, told twice, are worth a look; one or two die in many places on such a day


@dataclass(frozen=True, slots=True)
class Signal:
    """One reason: ``says`` stands in the row's own words, ``weight`` is what it adds to the score."""

    says: str
    weight: float
    holds: Callable[[Pairs], Answers]


@dataclass(frozen=True, slots=True)
class Doubt:
    """What may set two claims apart; where it ``splits``, they are not let into one event by way of a third either."""

    says: str
    splits: bool
    holds: Callable[[Pairs], Answers]


SIGNALS = (
    Signal("same place", 3.0, same_place),
    Signal("same window", 3.0, same_window),
    Signal("one window inside the other", 1.0, lambda p: nested(p) & ~same_window(p)),
    Signal("same wave of violence", 0.5, one_wave),
    Signal("same kind of act", 2.0, same_kind),
    Signal("bare report of deaths", 1.0, bare_deaths),
    Signal("same doer", 1.0, lambda p: p.equal("doer")),
    Signal("same target", 0.5, lambda p: p.equal("target")),
    Signal("same figure", 1.5, same_figure),
    Signal("figures fit", 0.5, figures_fit),
    Signal("same speaker", 0.5, lambda p: p.equal("speaker")),
    Signal("parts of one row or sentence", 2.0, one_row),
)

# Known to be two acts, or out of SPEC 6.5's range: neither merged nor marked.
APART = (
    Doubt("too far apart", True, lambda p: ~(within_reach(p) | p.equal("place"))),
    Doubt("windows do not touch", True, lambda p: ~touching(p)),
    Doubt("different kinds of act", True, lambda p: ~(p.equal("type") | bare_deaths(p) | civilians_of_a_battle(p))),
    Doubt("other things of one bin", True, other_residue),
    Doubt("other dead", True, lambda p: other_dead(p) & p.either("is_bare")),
    Doubt("opposed doers", True, lambda p: ~doers_fit(p) & ~blamed_on_others(p)),
)
# In range, yet something in them may set them apart: marked for a person, never merged in silence.
DOUBTS = (
    Doubt("different places", True, lambda p: p.unlike("place")),
    Doubt("only an area is named", True, somewhere_in_one_area),
    Doubt("one of the two lies near the place, not in it", True, lambda p: p.equal("place") & ~named_alike(p)),
    Doubt("a day apart", True, lambda p: ~overlapping(p) & ~one_killing(p)),
    Doubt("told of neighbouring days of one wave", False, lambda p: ~overlapping(p) & one_killing(p)),
    Doubt("windows overlap only in part", False, lambda p: overlapping(p) & ~(nested(p) | one_wave(p) | about_then(p))),
    Doubt("different sub-types", True, lambda p: ~same_act(p)),
    Doubt("different targets", True, lambda p: ~targets_fit(p)),
    Doubt("as many dead, blamed on opposed doers", True, blamed_on_others),
    Doubt("worded as another act", True, lambda p: p.either("sets_apart")),
    Doubt("worded as other forms of attack", True, other_form),
    Doubt("told of another hour", True, other_hour),
)


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Per pair: tells of one act; may stand in one event beside a third that ties them; a person should look."""

    joined: Answers
    fits: Answers
    doubtful: Answers
    told_apart: Answers  # by one speaker, who tells of both


def verdicts(p: Pairs) -> Verdicts:
    """What becomes of each pair; a pair that is none of the three is apart."""
    told_apart = two_of_a_list(p) | two_of_a_record(p)
    apart = told_apart | np.logical_or.reduce([rule.holds(p) for rule in APART])
    found = [doubt.holds(p) for doubt in DOUBTS]
    splits = np.logical_or.reduce([held for held, doubt in zip(found, DOUBTS, strict=True) if doubt.splits])
    said_twice = quotation(p) & same_kind(p) & ~apart
    joined = said_twice | ~(apart | np.logical_or.reduce(found))
    return Verdicts(joined=joined, fits=joined | ~(apart | splits), doubtful=~apart & ~joined, told_apart=told_apart)


def doubts_held(p: Pairs) -> Numbers:
    """How many things may set the two of each pair apart."""
    return np.asarray(np.sum([doubt.holds(p) for doubt in DOUBTS], axis=0))


def scores(p: Pairs) -> npt.NDArray[np.float64]:
    """Sum of the weights of the signals that hold."""
    return np.asarray(np.sum([signal.weight * signal.holds(p) for signal in SIGNALS], axis=0, dtype=float))


def reasons(p: Pairs, table: Sequence[Signal | Doubt] = SIGNALS) -> pd.Series:
    """The entries of a table that hold, in words, joined by '; '; each distinct combination is worded once."""
    held = np.column_stack([entry.holds(p) for entry in table])
    keys = held @ (1 << np.arange(len(table)))
    worded = {key: _worded(key, table) for key in np.unique(keys)}
    return pd.Series(keys).map(worded).astype("str")


def _worded(key: int, table: Sequence[Signal | Doubt]) -> str:
    return "; ".join(entry.says for at, entry in enumerate(table) if key >> at & 1)
