"""What a gazetteer is: tables that are read at once, outlines that are read when asked for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from pipeline import schema

if TYPE_CHECKING:
    import geopandas as gpd

CRS = "EPSG:4326"
LEVELS = (1, 2, 3)


# No slots: outlines are kept in the instance once read. Equal only to itself, so that an index of it can be kept by it.
@dataclass(frozen=True, kw_only=True, eq=False)
class Gazetteer:
    """The gazetteer of one folder; every table sorted by its key, outlines in EPSG:4326.

    ``places`` has the columns of ``schema.PLACES`` but ``aliases`` and ``geometry`` (``places_layer`` has all);
    ``names`` is ``schema.PLACE_NAMES``; ``line_of`` tells where a place stands in places.csv.
    """

    folder: Path
    places: pd.DataFrame
    names: pd.DataFrame
    actors: pd.DataFrame
    actor_aliases: pd.DataFrame
    episodes: pd.DataFrame
    line_of: pd.Series[int]

    def tables(self) -> schema.Dataset:
        """The tables of the data set that are the gazetteer's, by name, as ``schema`` declares them."""
        return {
            schema.PLACES.name: self.places_layer,
            schema.PLACE_NAMES.name: self.names,
            schema.ADMIN_AREAS.name: self.admin_areas,
            schema.BASEMAP.name: self.basemap,
            schema.ACTORS.name: self.actors,
            schema.ACTOR_ALIASES.name: self.actor_aliases,
            schema.EPISODES.name: self.episodes,
        }

    @cached_property
    def places_layer(self) -> gpd.GeoDataFrame:
        """``schema.PLACES`` whole: with all spellings as JSON and the point (null for a container without one)."""
        import geopandas as gpd

        spellings = self.names.groupby("place_id")["name"].agg(list)
        listed = self.places["place_id"].map(spellings)
        aliases = [json.dumps(names if isinstance(names, list) else [], ensure_ascii=False) for names in listed]
        has_point = self.places["longitude"].notna()
        points = gpd.points_from_xy(self.places["longitude"], self.places["latitude"])
        geometry = gpd.GeoSeries(points, index=self.places.index, crs=CRS).where(has_point, None)
        layer = gpd.GeoDataFrame(self.places.assign(aliases=aliases), geometry=geometry, crs=CRS)
        return layer[list(schema.PLACES.names)]

    @cached_property
    def admin_areas(self) -> gpd.GeoDataFrame:
        """``schema.ADMIN_AREAS``: outlines of governorates, districts and subdistricts as MultiPolygons."""
        import geopandas as gpd
        from shapely.geometry import MultiPolygon

        layers = [self._outline(f"admin{level}").assign(level=level) for level in LEVELS]
        rows = pd.concat(layers, ignore_index=True)
        versions = self.places.set_index("place_id")
        rows["parent_pcode"] = rows["pcode"].map(versions["parent_place_id"]).where(rows["level"] > 1, None)
        rows["pcode_version"] = rows["pcode"].map(versions["pcode_version"])
        whole = [shape if shape.geom_type == "MultiPolygon" else MultiPolygon([shape]) for shape in rows.geometry]
        layer = gpd.GeoDataFrame(rows.drop(columns="geometry"), geometry=whole, crs=CRS)
        return layer[list(schema.ADMIN_AREAS.names)].sort_values("pcode").reset_index(drop=True)

    @cached_property
    def countries(self) -> gpd.GeoDataFrame:
        """Syria and the countries around (iso3, name, name_ar), Natural Earth."""
        return self._outline("countries")

    @cached_property
    def land(self) -> gpd.GeoDataFrame:
        """One row: the land to clip shapes with, its coast moved to where it lies."""
        return self._outline("land")

    @cached_property
    def area(self) -> gpd.GeoDataFrame:
        """One row: the project's area (SPEC 6.4 f), sea included."""
        return self._outline("area")

    @cached_property
    def basemap(self) -> gpd.GeoDataFrame:
        """``schema.BASEMAP``: land, countries and the project's area as MultiPolygons."""
        import geopandas as gpd
        from shapely.geometry import MultiPolygon

        countries = self.countries[["name", "name_ar", "geometry"]].assign(kind="country")
        others = [self._outline(kind)[["geometry"]].assign(kind=kind, name=kind, name_ar=None) for kind in ("land", "area")]
        rows = pd.concat([countries, *others], ignore_index=True)
        whole = [shape if shape.geom_type == "MultiPolygon" else MultiPolygon([shape]) for shape in rows.geometry]
        layer = gpd.GeoDataFrame(rows.drop(columns="geometry"), geometry=whole, crs=CRS)
        return layer[list(schema.BASEMAP.names)].sort_values(["kind", "name"], ignore_index=True)

    def _outline(self, name: str) -> gpd.GeoDataFrame:
        import geopandas as gpd

        return gpd.read_file(self.folder / f"{name}.geojson", engine="pyogrio")
