"""What the page needs of every event before it can draw, filter and count: columns of small numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd

from pipeline import vocab
from pipeline.export.map import packed
from pipeline.export.map.packed import Group
from pipeline.schema import Dataset

RULES = vocab.LISTS["figure_rule"]


GROUPS = (
    Group(name="kind", columns=("disorder_type", "event_type", "sub_event_type")),
    Group(name="when", columns=("time_precision", "x_date_basis", "x_date_prec_ucdp", "x_event_clarity")),
    Group(name="where", columns=("location", "latitude", "longitude", "x_place_id", "x_location_ar")),
    Group(
        name="admin",
        columns=(
            "admin1", "admin2", "admin3", "x_admin1_pcode", "x_admin2_pcode", "x_admin3_pcode", "iso", "region", "country",
        ),
    ),
    Group(
        name="fix",
        columns=("geo_precision", "x_geo_basis", "x_geo_uncertainty_m", "x_geo_runner_up", "x_where_prec_ucdp"),
    ),
    Group(
        name="who",
        columns=(
            "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting",
            "x_type_of_violence_ucdp",
        ),
    ),
    Group(
        name="toll",
        columns=(
            "fatalities", "x_fat_low", "x_fat_best", "x_fat_high", "x_fat_high_open", "x_fat_status", "x_fat_imputed",
            "x_fat_rule", "x_fat_side1", "x_fat_side2", "x_fat_civilians", "x_fat_unknown", "x_fat_verified_min",
            *(f"{rule}_{end}" for rule in RULES for end in ("low", "best", "high")),
        ),
    ),
    Group(
        name="doubt",
        columns=(
            "x_n_claims", "x_n_documents", "x_n_originators", "x_party_sourced", "x_verification", "x_confidence",
            "x_disputed", "x_review_status", "x_row_version",
        ),
    ),
    Group(name="outlets", columns=("source", "source_scale")),
    Group(name="voices", columns=("voices",)),
    Group(
        name="rest",
        columns=(
            "x_alloc_group", "x_injured_low", "x_injured_high", "x_displaced_low", "x_displaced_high", "x_crowd_low",
            "x_crowd_high", "x_episode_id", "x_possible_duplicate_of", "tags",
        ),
    ),
)  # fmt: skip

PLAIN_DISC = 0.03  # a disc whose area is this near to that of its radius was not clipped, and is drawn from its radius


def columns(dataset: Dataset, voices: list[str]) -> dict[str, object]:
    """The events in the data set's order as the page's first chunk: ``n``, ``columns``, ``groups``, ``shapes``.

    ``voices`` holds, in the same order, the ids of those who said or printed each.
    """
    events = dataset["events"]
    plain = pd.DataFrame(events.drop(columns="geometry")).assign(voices=voices)
    full = with_figures(plain, dataset["event_figures"])
    day = packed.days(events["event_date"])
    numbers = {
        "id": events["event_id_cnty"].str.slice(3).astype("int64").tolist(),
        "day": packed.steps(day),
        "before": (day - packed.days(events["x_date_start"])).tolist(),
        "after": (packed.days(events["x_date_end"]) - day).tolist(),
    }
    groups = {}
    for group in GROUPS:
        numbers[group.name], rows = packed.coded(full[list(group.columns)])
        groups[group.name] = {"fields": list(group.columns), "rows": rows}
    numbers["shape"], shapes = _shapes(dataset)
    return {"n": len(events), "columns": numbers, "groups": groups, "shapes": shapes}


def with_figures(events: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """The events with one column for each rule and end of its range (``latest_best``); null where the table is silent."""
    wide = figures.pivot(index="event_id_cnty", columns="rule", values=["low", "best", "high"])
    wide.columns = wide.columns.map("{0[1]}_{0[0]}".format)
    wanted = [f"{rule}_{end}" for rule in RULES for end in ("low", "best", "high")]
    joined = wide.reindex(columns=wanted).astype("Int64").reindex(events["event_id_cnty"])
    return pd.concat([events, joined.set_index(events.index)], axis="columns")


def _shapes(dataset: Dataset) -> tuple[list[int], list[object]]:
    """For each event the number of its outline, -1 for a whole disc, and the outlines: each kind, basis and area once."""
    areas = dataset["event_areas"]
    radius = areas["radius_m"].to_numpy(dtype=float)
    whole = np.pi * radius**2 / 1e6
    is_disc = (areas["shape_kind"] == "disc") & (np.abs(areas["area_km2"] - whole) <= np.maximum(whole * PLAIN_DISC, 0.06))
    kept = pd.DataFrame(areas[["event_id_cnty", "shape_kind", "area_km2", "basis"]])
    kept["outline"] = areas.geometry.where(~is_disc).to_wkb()
    kept["outline"] = kept["outline"].map(lambda wkb: wkb.hex() if isinstance(wkb, bytes) else "")
    numbers = kept.groupby(["shape_kind", "area_km2", "basis", "outline"], sort=False).ngroup()
    first = ~numbers.duplicated()
    outlines = [packed.outline(None if disc else shape) for shape, disc in zip(areas.geometry[first], is_disc[first], strict=True)]
    head = packed.rows(kept.loc[first, ["shape_kind", "area_km2", "basis"]])
    shapes: list[object] = [[*row, rings] for row, rings in zip(head, outlines, strict=True)]
    of_event = pd.Series(numbers.to_numpy(), index=areas["event_id_cnty"])
    aligned = of_event.reindex(dataset["events"]["event_id_cnty"]).fillna(-1).astype(int)
    return aligned.tolist(), shapes
