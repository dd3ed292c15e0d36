"""How many events an area and a month hold: sums of the events table and of nothing else (SPEC 6.9)."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from pipeline import schema, vocab
from pipeline.schema import Dataset

COUNTED = tuple(column.name for column in schema.MONTHLY_COUNTS.columns if column.kind == "int")
_PCODE_OF_LEVEL = {1: "x_admin1_pcode", 2: "x_admin2_pcode", 3: "x_admin3_pcode"}


def tables(dataset: Dataset) -> Dataset:
    """The tables `admin_counts` and `monthly_counts` of a data set."""
    units = _units(dataset["events"])
    return {
        schema.ADMIN_COUNTS.name: _by_admin(units, dataset["admin_areas"]),
        schema.MONTHLY_COUNTS.name: _by_month(units, dataset["admin_areas"]),
    }


def _units(events: pd.DataFrame) -> pd.DataFrame:
    """Each event with a 1 or 0, or its deaths, under each heading that is counted."""
    imputed = events["x_fat_imputed"].astype(bool)
    return pd.DataFrame(
        {
            "events": 1,
            "events_political_violence": events["disorder_type"].str.contains(vocab.POLITICAL, regex=False).astype(int),
            "events_civilian_targeting": events["civilian_targeting"].notna().astype(int),
            "events_demonstrations": events["disorder_type"].str.contains(vocab.DEMONSTRATION, regex=False).astype(int),
            "fatalities": events["fatalities"],
            "fatalities_counted": events["fatalities"].where(~imputed, 0),
            "events_deaths_unknown": events["x_fat_best"].isna().astype(int),
            "event_date": events["event_date"],
            "month": events["event_date"].dt.to_period("M").dt.to_timestamp(),
        }
        | {pcode: events[pcode] for pcode in _PCODE_OF_LEVEL.values()}
    )


def _by_admin(units: pd.DataFrame, areas: pd.DataFrame) -> gpd.GeoDataFrame:
    sums = pd.concat(_sums(units, [pcode]).rename_axis("pcode") for pcode in _PCODE_OF_LEVEL.values())
    counted = areas.merge(sums.reset_index(), on="pcode", how="left", validate="one_to_one")
    filled = counted.assign(**{name: counted[name].fillna(0) for name in COUNTED})
    plain = schema.typed(pd.DataFrame(filled[_columns(schema.ADMIN_COUNTS)]).assign(geometry=None), schema.ADMIN_COUNTS)
    return gpd.GeoDataFrame(plain.drop(columns="geometry"), geometry=counted.geometry.array, crs="EPSG:4326")


def _by_month(units: pd.DataFrame, areas: pd.DataFrame) -> pd.DataFrame:
    names = areas.set_index("pcode")["name"]
    sums = _sums(units, ["month", "x_admin1_pcode", "x_admin2_pcode"]).reset_index()
    named = sums.rename(columns={"x_admin1_pcode": "admin1_pcode", "x_admin2_pcode": "admin2_pcode"})
    named = named.assign(admin1_name=named["admin1_pcode"].map(names), admin2_name=named["admin2_pcode"].map(names))
    keyed = named[list(schema.MONTHLY_COUNTS.names)].sort_values(list(schema.MONTHLY_COUNTS.key), ignore_index=True)
    return schema.typed(keyed, schema.MONTHLY_COUNTS)


def _sums(units: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    # An event without the area it is grouped by is counted in the months and in no area.
    groups = units.groupby(by, dropna=len(by) == 1, sort=True)
    days = groups["event_date"].agg(first_date="min", last_date="max")
    return groups[list(COUNTED)].sum().join(days)


def _columns(table: schema.Table) -> list[str]:
    return [column.name for column in table.columns if column.kind != "geometry"]
