"""The words of an event: its notes and tags, put together from our own summaries and from its codes (SPEC 1.9, 1.12)."""

import re

import numpy as np
import pandas as pd

from pipeline.fuse.lookups import mapped
from pipeline.fuse.reckoning.counting import PARTS_ONLY
from pipeline.fuse.rows.notes import HEADING, SEAT, Deaths, notes, opening, remarks
from pipeline.spans import Span

CROWDS = ("Protests", "Riots")
CROWD_NOUNS = re.compile(r"\s*(?:of )?(?:groups?|crowds?|people|persons|protesters|demonstrators|residents|numbers?)\b")
SIGNS = (("~", "around "), (">=", "at least "), ("<=", "up to "), (">", "more than "))
MOST_SENTENCES = 4
SENTENCE = re.compile(r"[.!?](?=\s|$)")
SHARED = ("shared_total", "shared_among")
WHOLE_GROUPS = ("all", "civilians")


def tags(members: pd.DataFrame, rows: pd.DataFrame) -> pd.Series:
    """The crowd's size in the report's own word, on every protest and riot and on nothing else (SPEC 1.9); and where the
    event is whose dead hold this one's, for those who add the column of fatalities up (D30)."""
    crowds = members[members["measure"].eq("demonstration") & members["value_text"].notna()]
    worded = crowds.sort_values(["unit", "tier", "claim_id"]).drop_duplicates("unit").set_index("unit")["value_text"]
    size = worded.map({text: crowd_size(text) for text in worded.unique()}).reindex(rows.index).fillna("no report")
    crowd = ("crowd size=" + size).where(rows["event_type"].isin(CROWDS))
    held = "fatalities within=" + rows["counted_in"].astype("str")
    return crowd.str.cat(held, sep="; ").fillna(crowd).fillna(held)


def crowd_size(text: str) -> str:
    """``large`` for "large groups", ``hundreds`` for "hundreds of people", ``about 100`` for "~100"."""
    for sign, word in SIGNS:
        text = text.replace(sign, word)
    kept = CROWD_NOUNS.sub("", text.strip().lower()).strip()
    return kept or "no report"


def told(members: pd.DataFrame, rows: pd.DataFrame) -> list[str]:
    """The notes of each event, in the order of ``rows``."""
    columns = (_headings(members, rows), _openings(rows), _places(rows), _sentences(members, rows), _closings(rows))
    return [notes(*parts) for parts in zip(*columns, strict=True)]


def _headings(members: pd.DataFrame, rows: pd.DataFrame) -> list[str | None]:
    """Strategic developments open with a word for their kind."""
    act = mapped(pd.Series(rows.index), members[members["role"].eq("defines")].set_index("unit")["act"])
    strategic = rows["event_type"].eq("Strategic developments")
    return [HEADING.get(str(kind)) if holds else None for kind, holds in zip(act, strategic, strict=True)]


def _openings(rows: pd.DataFrame) -> list[str]:
    columns = (rows["event_date"], rows["x_date_start"], rows["x_date_end"], rows["time_precision"], rows["x_date_basis"])
    return [
        opening(day.date(), Span(start=start.date(), end=end.date()), int(precision), basis)
        for day, start, end, precision, basis in zip(*columns, strict=True)
    ]


def _places(rows: pd.DataFrame) -> list[str]:
    """``at Hmeimim (Jablah, Lattakia)``: the place in its subdistrict and governorate."""
    areas = zip(rows["spot"], rows["admin3"].fillna(""), rows["admin1"].fillna(""), strict=True)
    return [f"{spot} ({', '.join(dict.fromkeys(name for name in within if name))})" for spot, *within in areas]


def _closings(rows: pd.DataFrame) -> list[list[str]]:
    seats = rows["place_kind"].map(SEAT) + " " + rows["location"]
    where = ([name if isinstance(name, str) else None for name in names] for names in (seats, rows["counted_in"]))
    return [remarks(*known) for known in zip(_deaths(rows), *where, strict=True)]


def _deaths(rows: pd.DataFrame) -> list[Deaths]:
    names = ("fatalities", "x_fat_low", "x_fat_high", "x_fat_high_open", "x_fat_status", "x_fat_imputed", *SHARED)
    counts = rows.astype(dict.fromkeys(("x_fat_low", "x_fat_high", *SHARED), float))
    return [
        Deaths(number=int(number), low=_whole(low), high=_whole(high), is_open=bool(is_open), status=status,
               is_imputed=bool(made), shared=None if np.isnan(total) else (int(total), int(among)))
        for number, low, high, is_open, status, made, total, among in zip(*(counts[name] for name in names), strict=True)
    ]  # fmt: skip


def _whole(number: float) -> int | None:
    return None if np.isnan(number) else int(number)


def _sentences(members: pd.DataFrame, rows: pd.DataFrame) -> list[list[str]]:
    """Our own summaries, few and none twice; where there is none, a sentence from the codes.

    First what carries the event's figure, then by tier; parts only after, so that none stands before its total.
    """
    own = members[members["summary"].notna()]
    own = own.assign(carries=_carries(own, rows), is_part=_is_part(own))
    order = ["unit", "carries", "is_part", "tier", "claim_id"]
    own = own.sort_values(order, ascending=[True, False, True, True, True], kind="stable").drop_duplicates(["unit", "summary"])
    length = own["summary"].map({text: len(SENTENCE.findall(text)) or 1 for text in own["summary"].unique()}).astype("int64")
    first = ~own.duplicated("unit")
    own = own[first | length.groupby(own["unit"]).cumsum().le(MOST_SENTENCES)]
    listed: dict[object, list[str]] = {unit: list(group) for unit, group in own.groupby("unit")["summary"]}
    plain = rows["sub_event_type"] + " by " + rows["actor1"] + (" against " + rows["actor2"]).fillna("") + " was reported."
    return [listed.get(unit) or [sentence] for unit, sentence in zip(rows.index, plain, strict=True)]


def _carries(own: pd.DataFrame, rows: pd.DataFrame) -> pd.Series:
    """The claim gives the event's best count, or its low where no best is known, of all the dead or of the civilians."""
    figure = own["unit"].map(rows["x_fat_best"].fillna(rows["x_fat_low"]).astype(float).to_dict())
    said = own["value"].fillna(own["value_low"]).astype(float)
    whole = own["measure"].eq("killed") & own["subject_group"].isin(WHOLE_GROUPS) & ~_is_part(own)
    return whole & said.eq(figure.astype(float))


def _is_part(own: pd.DataFrame) -> pd.Series:
    return own["role"].eq("quantifies") | own["follows"] | own["subject_group"].isin(PARTS_ONLY)
