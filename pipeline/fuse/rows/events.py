"""The row of each event, put together from its parts: day, point, act, sides, figures, voices, words (SPEC 5.2)."""

import pandas as pd

from pipeline import schema, vocab
from pipeline.fuse.lookups import mapped
from pipeline.fuse.reckoning.splits import with_shares
from pipeline.fuse.reckoning.tolls import by_side, counted
from pipeline.fuse.rows.acts import type_of_violence, typed
from pipeline.fuse.rows.dates import dated
from pipeline.fuse.rows.points import placed
from pipeline.fuse.rows.ruled import reviewed, with_ruled_figures
from pipeline.fuse.rows.side_rows import contradicted, sided
from pipeline.fuse.rows.voices import confidence, first_speakers, voices
from pipeline.fuse.rows.wording import tags, told
from pipeline.schema import Dataset

ISO_SYRIA, MIDDLE_EAST, SYRIA = 760, "Middle East", "Syria"  # the project's area holds no other country's land
LAST_SECOND = pd.Timedelta(hours=23, minutes=59, seconds=59)


def event_rows(members: pd.DataFrame, relations: pd.DataFrame, dropped: frozenset[str], tables: Dataset) -> pd.DataFrame:
    """The rows of EVENTS, duplicates not yet marked; ``members`` are marked claims with ``unit`` (the event's id) and ``role``.

    ``dropped`` claims only say again what others say. ``placing_claim`` comes along for the event's area.
    """
    if members.empty:
        return schema.framed([], schema.EVENTS).assign(placing_claim=pd.Series(dtype="str"))
    core = members[members["role"].ne("quantifies") | members["is_batch"]]
    rows = _anchored(members).join(placed(core, tables)).join(dated(core))
    rows = rows.join(counted(members, dropped)).join(voices(first_speakers(members, relations), tables["sources"]))
    rows = with_shares(with_ruled_figures(rows, members, tables["rulings"]), members)
    rows = rows.join(typed(core, rows["fatalities"]))
    rows = rows.join(sided(members, rows, tables["actors"]))
    rows["x_disputed"] = rows["figures_at_odds"] | rows["sides_disputed"] | contradicted(members, relations, tables["claims"])
    rows["is_reviewed"] |= rows.index.isin(reviewed(members, tables["rulings"]))
    rows = _followed(rows.join(by_side(members, dropped, rows)))
    rows["x_type_of_violence_ucdp"] = type_of_violence(rows)
    rows["x_episode_id"] = members[members["episode_id"].notna()].groupby("unit")["episode_id"].first()
    rows["counted_in"] = _counted_in(members, relations, rows)
    rows["tags"] = tags(members, rows)
    rows["notes"] = told(members, rows)
    return rows.rename_axis("event_id_cnty").reset_index()


def _anchored(members: pd.DataFrame) -> pd.DataFrame:
    anchors = members[members["role"].eq("defines")].set_index("unit")["claim_id"]
    return pd.DataFrame({"x_anchor_claim_id": anchors}).sort_index()


def _counted_in(members: pd.DataFrame, relations: pd.DataFrame, rows: pd.DataFrame) -> pd.Series:
    """Where the larger event is whose dead hold this one's, as a person relates them: the hospital's among the town's."""
    killed = members[members["measure"].eq("killed") & members["value_low"].notna()].drop_duplicates("claim_id")
    unit = killed.set_index("claim_id")["unit"]
    part = relations[relations["relation"].eq("component_of")]
    ends = pd.DataFrame({"part": mapped(part["claim_id"], unit), "whole": mapped(part["other_claim_id"], unit)}).dropna()
    ends = ends[ends["part"].ne(ends["whole"])].sort_values(["part", "whole"]).drop_duplicates("part")
    return mapped(ends.set_index("part")["whole"], rows["location"]).reindex(rows.index)


def _followed(rows: pd.DataFrame) -> pd.DataFrame:
    """The columns that follow from others."""
    targeting = [
        vocab.CIVILIAN_TARGETING if vocab.is_civilian_targeting(kind, sub, inter2) else None
        for kind, sub, inter2 in zip(rows["event_type"], rows["sub_event_type"], rows["inter2"], strict=True)
    ]
    return rows.assign(
        year=rows["event_date"].dt.year,
        civilian_targeting=pd.Series(targeting, index=rows.index, dtype="str"),
        iso=ISO_SYRIA,
        region=MIDDLE_EAST,
        country=SYRIA,
        x_event_clarity=1 + ((rows["is_many"] & rows["time_precision"].gt(1)) | rows["x_alloc_group"].notna()).astype(int),
        x_confidence=confidence(rows),
        x_review_status=rows["is_reviewed"].map({True: "reviewed", False: "auto"}),
        x_row_version=1,
        t_start=rows["x_date_start"],
        t_end=rows["x_date_end"] + LAST_SECOND,
    )
