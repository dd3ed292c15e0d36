"""How the gazetteer's files were first made from their sources; people edit the files from then on."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pandas as pd

from pipeline.gazetteer.derive import areas, outlines, places, spellings
from pipeline.gazetteer.derive.cells import names_in_cell
from pipeline.gazetteer.derive.hand import decided
from pipeline.gazetteer.derive.pairing import joins_of
from pipeline.gazetteer.derive.settlements import settlements
from pipeline.gazetteer.derive.sources import Sources, read_sources

AREA_PCODES = ("SY04", "SY05", "SY06", "SY07", "SY10")


def derive(sources: Path, out: Path) -> None:
    """Write places.csv, names.csv and the outlines into ``out`` from a folder of source files (gazetteer/README.md)."""
    read = read_sources(sources)
    shapes = _outlines(read)
    out.mkdir(parents=True, exist_ok=True)
    for name, shape in shapes.items():
        _write_geojson(shape, out / f"{name}.geojson")
    table, names = _places_and_names(read, shapes)
    _write_csv(table, out / "places.csv")
    _write_csv(names, out / "names.csv")


def _outlines(read: Sources) -> dict[str, gpd.GeoDataFrame]:
    admin3 = outlines.admin3_outlines(read.admin3)
    admin2 = outlines.dissolved(admin3, read.admin3, 2)
    admin1 = outlines.dissolved(admin3, read.admin3, 1)
    countries = outlines.country_outlines(read.neighbours)
    land = outlines.land_outline(admin1, countries)
    area = outlines.project_area(admin1, land, countries)
    return {"admin1": admin1, "admin2": admin2, "admin3": admin3, "countries": countries, "land": land, "area": area}


def _places_and_names(read: Sources, shapes: dict[str, gpd.GeoDataFrame]) -> tuple[pd.DataFrame, pd.DataFrame]:
    held = settlements(read, joins_of(read))
    seats = held.rows
    levels = {level: shapes[f"admin{level}"] for level in (1, 2, 3)}
    known = pd.concat(
        [
            areas.country_places(shapes["countries"]),
            areas.admin_places(levels, seats, areas.old_codes(read.ocha_2015, read.ocha_2021)),
            seats.assign(parent_place_id=seats["admin3_pcode"]),
        ],
        ignore_index=True,
    )
    table = pd.concat([known, places.with_parents(decided("additions"), known)], ignore_index=True)
    names = spellings.spellings(_name_parts(read, held.place_of, table))
    table = table.assign(
        cue=_cues(table.fillna({"name_ar": ""})).where(table["kind"].isin(["settlement", "quarter"])), sensitive="no"
    )
    return _tidy(table), names[names["place_id"].isin(table["place_id"])]


def _cues(table: pd.DataFrame) -> pd.Series[str]:
    """Why a bare name needs a cue in running text: it is also a word, a person's name, a family or a club."""
    words = decided("cue_words")
    meant = dict(zip(words["name"].map(spellings.match_key), words["cue"], strict=True))
    bare = [names_in_cell(name) + names_in_cell(arabic) for name, arabic in zip(table["name"], table["name_ar"], strict=True)]
    reasons = [next((meant[key] for key in map(spellings.match_key, listed) if key in meant), "") for listed in bare]
    return pd.Series(reasons, index=table.index, dtype="str")


def _name_parts(read: Sources, place_of: dict[str, str], table: pd.DataFrame) -> list[pd.DataFrame]:
    lean = set(table.loc[~table["admin1_pcode"].isin(AREA_PCODES), "place_id"])
    hand = decided("spellings")
    by_hand = [
        spellings.rows_of(
            rows["place_id"], [(name,) for name in rows["name"]], str(rows["kind"].iloc[0]), str(rows["source"].iloc[0])
        )
        for _, rows in hand.groupby(["kind", "source"])
    ]
    plain = table[table["source"].isin(["natural-earth"]) | table["place_id"].isin(decided("additions")["place_id"])]
    own_names = [
        spellings.rows_of(plain["place_id"], [names_in_cell(name) for name in plain[column].fillna("")], "official", "sahil")
        for column in ("name", "name_ar")
    ]
    return [
        *spellings.ocha_spellings(read.ocha_2021, read.ocha_2015, spellings.areas_of(read.ocha_2021, read.ocha_2015)),
        *spellings.geonames_spellings(read.geonames, read.city_names, place_of, lean),
        *spellings.admin_spellings(read.admin3.drop(columns="geometry"), read.admin_aliases),
        *own_names,
        *by_hand,
    ]


def _tidy(table: pd.DataFrame) -> pd.DataFrame:
    for column in ("latitude", "longitude"):
        table[column] = pd.to_numeric(table[column]).round(6)
    for column in ("radius_m", "population", "coord_spread_m"):
        table[column] = pd.to_numeric(table[column]).astype("Int64")
    return table[list(places.PLACE_COLUMNS)].sort_values("place_id").reset_index(drop=True)


def _write_csv(table: pd.DataFrame, path: Path) -> None:
    table.to_csv(path, index=False, encoding="utf-8", lineterminator="\n")


def _write_geojson(shapes: gpd.GeoDataFrame, path: Path) -> None:
    path.unlink(missing_ok=True)
    shapes.to_file(path, driver="GeoJSON", engine="pyogrio", COORDINATE_PRECISION=6, WRITE_NAME="NO")
