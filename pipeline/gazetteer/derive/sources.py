"""Which files a gazetteer is derived from, and how each is read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd

OPEN_SYRIA_FILES = ("governorates.json", "districts.json", "subdistricts.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The source files as tables; coordinates in EPSG:4326."""

    ocha_2021: pd.DataFrame
    ocha_2015: pd.DataFrame
    geonames: pd.DataFrame
    city_names: pd.DataFrame
    admin_aliases: pd.DataFrame
    admin3: gpd.GeoDataFrame
    neighbours: gpd.GeoDataFrame


def read_sources(folder: Path) -> Sources:
    """Read one folder of source files; a missing one raises FileNotFoundError."""
    return Sources(
        ocha_2021=_table(folder / "ocha_pplp_2021_sy.csv"),
        ocha_2015=_table(folder / "ocha_pplp_2015_sy.csv"),
        geonames=_geonames(folder / "wof_sy_places.csv"),
        city_names=_city_names(folder / "geonamescache302_cities500_SY.json"),
        admin_aliases=_admin_aliases(folder),
        admin3=gpd.read_file(folder / "boundaries" / "syr_adm3_ocha20201217.geojson"),
        neighbours=gpd.read_file(folder / "boundaries" / "neighbours_ne10m_worldatlas.geojson"),
    )


def _table(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")


def _geonames(path: Path) -> pd.DataFrame:
    """GeoNames settlements only: no quattroshapes, no withdrawn rows."""
    rows = _table(path)
    kept = (
        (rows["src"] == "geonames")
        & (rows["placetype"] == "locality")
        & (rows["deprecated"] == "")
        & (rows["superseded"] == "False")
        & (rows["gn_id"] != "")
        & rows["gn_fcode"].isin(["PPL", "PPLA2", "PPLA3", "PPLL", "PPLQ"])
    )
    rows = rows[kept].copy()
    rows["gn_id"] = rows["gn_id"].str.removesuffix(".0")
    return rows.drop_duplicates("gn_id").sort_values("gn_id").reset_index(drop=True)


def _city_names(path: Path) -> pd.DataFrame:
    cities = json.loads(path.read_text(encoding="utf-8"))
    rows = [(str(city["geonameid"]), name) for city in cities for name in [city["name"], *city["alternatenames"]]]
    return pd.DataFrame(rows, columns=["gn_id", "name"])


def _admin_aliases(folder: Path) -> pd.DataFrame:
    rows: list[tuple[str, str, str, str]] = []
    for file in OPEN_SYRIA_FILES:
        for area in json.loads((folder / file).read_text(encoding="utf-8")):
            pcode = area["externalIds"].get("ochaPcode", "")
            rows += [(pcode, area["name"][lang], lang, "name") for lang in ("en", "ar")]
            rows += [(pcode, alias["value"], alias["language"], alias["type"]) for alias in area["aliases"]]
    return pd.DataFrame(rows, columns=["pcode", "name", "lang", "type"]).query("pcode != ''")
