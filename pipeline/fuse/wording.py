"""The words of an event: its notes and tags, put together from our own summaries and from its codes (SPEC 1.9, 1.12)."""

import re
from collections.abc import Iterator, Mapping

import pandas as pd

from pipeline.fuse.notes import HEADING, SEAT, Deaths, notes, opening, remarks
from pipeline.spans import Span

CROWDS = ("Protests", "Riots")
CROWD_NOUNS = re.compile(r"\s*(?:of )?(?:groups?|crowds?|people|persons|protesters|demonstrators|residents|numbers?)\b")
SIGNS = (("~", "around "), (">=", "at least "), ("<=", "up to "), (">", "more than "))
MOST_SENTENCES = 3


def tags(members: pd.DataFrame, rows: pd.DataFrame) -> pd.Series:
    """The crowd's size in the report's own word, on every protest and riot and on nothing else (SPEC 1.9)."""
    crowds = members[members["measure"].eq("demonstration") & members["value_text"].notna()]
    worded = crowds.sort_values(["unit", "tier", "claim_id"]).drop_duplicates("unit").set_index("unit")["value_text"]
    size = worded.map({text: crowd_size(text) for text in worded.unique()}).reindex(rows.index).fillna("no report")
    return ("crowd size=" + size).where(rows["event_type"].isin(CROWDS))


def crowd_size(text: str) -> str:
    """``large`` for "large groups", ``hundreds`` for "hundreds of people", ``about 100`` for "~100"."""
    for sign, word in SIGNS:
        text = text.replace(sign, word)
    kept = CROWD_NOUNS.sub("", text.strip().lower()).strip()
    return kept or "no report"


def told(members: pd.DataFrame, rows: pd.DataFrame) -> Iterator[str]:
    """The notes, row by row."""
    telling = _telling(members)
    act = members[members["role"].eq("defines")].set_index("unit")["act"].to_dict()
    for row in rows.reset_index().to_dict("records"):
        window = Span(start=row["x_date_start"].date(), end=row["x_date_end"].date())
        deaths = Deaths(
            number=int(row["fatalities"]),
            low=_number(row["x_fat_low"]),
            high=_number(row["x_fat_high"]),
            is_open=bool(row["x_fat_high_open"]),
            status=row["x_fat_status"],
            is_imputed=bool(row["x_fat_imputed"]),
        )
        within = ", ".join(dict.fromkeys(name for name in (row["admin3"], row["admin1"]) if isinstance(name, str)))
        kind = row["place_kind"]
        seat = f"{SEAT[kind]} {row['location']}" if kind in SEAT else None
        heading = HEADING.get(str(act.get(row["unit"]))) if row["event_type"] == "Strategic developments" else None
        sentences = telling.get(row["unit"]) or [_plain(row)]
        opened = opening(row["event_date"].date(), window, int(row["time_precision"]), row["x_date_basis"])
        yield notes(heading, opened, f"at {row['location']} ({within})", sentences, remarks(deaths, seat))


def _number(value: object) -> int | None:
    return None if pd.isna(value) else int(value)  # type: ignore[call-overload]


def _telling(members: pd.DataFrame) -> Mapping[str, list[str]]:
    """Our own summaries of the claims, best tier first, at most three and none twice."""
    told = members[members["summary"].notna() & members["role"].ne("context")].assign(late=members["role"].eq("quantifies"))
    told = told.sort_values(["unit", "late", "tier", "claim_id"], kind="stable").drop_duplicates(["unit", "summary"])
    told = told[told.groupby("unit").cumcount().lt(MOST_SENTENCES)]
    return {unit: list(group) for unit, group in told.groupby("unit")["summary"]}


def _plain(row: Mapping[str, object]) -> str:
    """A sentence from the codes alone, where no claim brings one in our own words."""
    against = f" against {row['actor2']}" if isinstance(row["actor2"], str) else ""
    return f"{row['sub_event_type']} by {row['actor1']}{against} was reported."
