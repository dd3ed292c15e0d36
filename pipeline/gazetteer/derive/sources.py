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
    cities = _cities(folder / "geonamescache302_cities500_SY.json")
    return Sources(
        ocha_2021=_with_whole_arabic(_table(folder / "ocha_pplp_2021_sy.csv"), "name_ar_2015"),
        ocha_2015=_with_whole_arabic(_table(folder / "ocha_pplp_2015_sy.csv"), "name_ar"),
        geonames=_geonames(folder / "wof_sy_places.csv", cities),
        city_names=cities.explode("names").rename(columns={"names": "name"})[["gn_id", "name"]],
        admin_aliases=_admin_aliases(folder),
        admin3=gpd.read_file(folder / "boundaries" / "syr_adm3_ocha20201217.geojson"),
        neighbours=gpd.read_file(folder / "boundaries" / "neighbours_ne10m_worldatlas.geojson"),
    )


def _table(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")


def _with_whole_arabic(places: pd.DataFrame, column: str) -> pd.DataFrame:
    """Of a truncated Arabic cell only its first name, and that only if a second was cut: nobody writes a cut name."""
    cut = places["name_ar_truncated"] == "True"
    first = places[column].str.partition("_")
    return places.assign(**{column: places[column].mask(cut, first[0].where(first[1] != "", ""))})


def _geonames(path: Path, cities: pd.DataFrame) -> pd.DataFrame:
    """GeoNames settlements only: no quattroshapes, no withdrawn rows.

    Who's On First took the larger towns from elsewhere; they come from GeoNames' own list of cities.
    """
    rows = _table(path)
    kept = (
        (rows["src"] == "geonames")
        & (rows["placetype"] == "locality")
        & (rows["deprecated"] == "")
        & (rows["superseded"] == "False")
        & (rows["gn_id"] != "")
        & rows["gn_fcode"].isin(["PPL", "PPLA2", "PPLA3", "PPLL", "PPLQ"])
    )
    rows = rows[kept].assign(gn_id=rows["gn_id"].str.removesuffix(".0"), gn_pop=pd.to_numeric(rows["gn_pop"]))
    towns = cities[~cities["gn_id"].isin(rows["gn_id"])].drop(columns="names")
    towns = towns.assign(name=towns["gn_name"], gn_fcode="PPL", names_ar="", names_latin="")
    both = pd.concat([rows, towns], ignore_index=True).drop_duplicates("gn_id")
    return both.sort_values("gn_id").reset_index(drop=True)


def _cities(path: Path) -> pd.DataFrame:
    cities = json.loads(path.read_text(encoding="utf-8"))
    rows = [
        {
            "gn_id": str(city["geonameid"]),
            "gn_name": city["name"],
            "lat": str(city["latitude"]),
            "lon": str(city["longitude"]),
            "gn_pop": city["population"],
            "names": [city["name"], *city["alternatenames"]],
        }
        for city in cities
    ]
    return pd.DataFrame(rows)


def _admin_aliases(folder: Path) -> pd.DataFrame:
    rows: list[tuple[str, str, str, str]] = []
    for file in OPEN_SYRIA_FILES:
        for area in json.loads((folder / file).read_text(encoding="utf-8")):
            pcode = area["externalIds"].get("ochaPcode", "")
            rows += [(pcode, area["name"][lang], lang, "name") for lang in ("en", "ar")]
            rows += [(pcode, alias["value"], alias["language"], alias["type"]) for alias in area["aliases"]]
    return pd.DataFrame(rows, columns=["pcode", "name", "lang", "type"]).query("pcode != ''")
