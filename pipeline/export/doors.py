"""The doors for other tools: an HXL sheet, counts in the shape of HDX HAPI, and a data package that describes every file."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pandas as pd

from pipeline import schema, vocab
from pipeline.export import about, sheets
from pipeline.schema import Column, Dataset, Table

# Column of events, its HXL tag.
HXL = (
    ("event_id_cnty", "#event+id"),
    ("event_date", "#date+occurred"),
    ("x_date_start", "#date+start"),
    ("x_date_end", "#date+end"),
    ("event_type", "#event+type"),
    ("sub_event_type", "#event+type+sub"),
    ("actor1", "#group+name+actor1"),
    ("actor2", "#group+name+actor2"),
    ("country", "#country+name"),
    ("admin1", "#adm1+name"),
    ("x_admin1_pcode", "#adm1+code"),
    ("admin2", "#adm2+name"),
    ("x_admin2_pcode", "#adm2+code"),
    ("admin3", "#adm3+name"),
    ("x_admin3_pcode", "#adm3+code"),
    ("location", "#loc+name"),
    ("x_location_ar", "#loc+name+i_ar"),
    ("latitude", "#geo+lat"),
    ("longitude", "#geo+lon"),
    ("x_geo_uncertainty_m", "#geo+uncertainty+m"),
    ("fatalities", "#affected+killed"),
    ("x_fat_low", "#affected+killed+low"),
    ("x_fat_best", "#affected+killed+best"),
    ("x_fat_high", "#affected+killed+high"),
    ("x_fat_status", "#status+killed"),
    ("x_confidence", "#meta+confidence"),
    ("x_n_originators", "#meta+sources+num"),
    ("source", "#meta+source"),
    ("notes", "#description"),
)

HAPI_TYPES = ("political_violence", "civilian_targeting", "demonstration")
_HAPI = ("location_code", "admin1_code", "admin1_name", "admin2_code", "admin2_name", "event_type", "events", "fatalities",
         "reference_period_start", "reference_period_end")  # fmt: skip

# What each file beside the GeoPackage does not hold.
LOSSES = {
    ".gpkg": "The whole data set: every table, geometry, style, form and the QGIS project.",
    ".csv": "Against the GeoPackage: no geometry but latitude and longitude, no styles; types are those of datapackage.json.",
    ".parquet": "Against the GeoPackage: types and geometry are whole (GeoParquet 1.1); no styles, forms, relations or project.",
    "events_hxl.csv": "Against the GeoPackage: events only, 29 columns under HXL tags; no claims, no areas, no totals.",
    "hapi_like.csv": "Against the GeoPackage: counts by district and month only; no points, no uncertainty, no sources.",
    "acled_compat.csv": "Against the GeoPackage: ACLED's 31 columns only; unknown deaths show as 0, conventions as counts.",
}
_TYPES = {
    "text": "string",
    "json": "array",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "date": "date",
    "datetime": "datetime",
}


def write(dataset: Dataset, folder: Path) -> None:
    """`events_hxl.csv`, `hapi_like.csv`, and last `datapackage.json`, which lists every file then in ``folder``."""
    write_hxl(dataset["events"], folder / "events_hxl.csv")
    sheets.csv_of(hapi_like(dataset), folder / "hapi_like.csv")
    package = json.dumps(data_package(dataset, folder), ensure_ascii=False, indent=1) + "\n"
    (folder / "datapackage.json").write_text(package, encoding="utf-8", newline="\n")


def write_hxl(events: pd.DataFrame, path: Path) -> None:
    """Events under their columns' names and, in the second row, HXL tags."""
    names = [name for name, _ in HXL]
    sheets.csv_of(pd.DataFrame(events[names]), path)
    head, _, rows = path.read_text(encoding="utf-8").partition("\n")
    path.write_text("\n".join((head, ",".join(tag for _, tag in HXL), rows)), encoding="utf-8", newline="\n")


def hapi_like(dataset: Dataset) -> pd.DataFrame:
    """Events and fatalities by district, month and HAPI's three overlapping kinds; an event may count under two of them."""
    events, areas = dataset["events"], dataset["admin_areas"]
    names = areas.set_index("pcode")["name"]
    chosen = pd.concat([_of_kind(events, kind) for kind in HAPI_TYPES])
    keys = ["admin1_code", "admin2_code", "event_type", "reference_period_start"]
    sums = chosen.groupby(keys, dropna=False)[["events", "fatalities"]].sum().reset_index()
    months = sums["reference_period_start"]
    rows = sums.assign(
        location_code="SYR",
        admin1_name=sums["admin1_code"].map(names),
        admin2_name=sums["admin2_code"].map(names),
        reference_period_end=months + pd.offsets.MonthEnd(0),
    )
    return rows[list(_HAPI)].sort_values(["reference_period_start", "admin1_code", "admin2_code", "event_type"], ignore_index=True)


def _of_kind(events: pd.DataFrame, kind: str) -> pd.DataFrame:
    disorder = events["disorder_type"].str
    chosen = {
        "political_violence": disorder.contains(vocab.POLITICAL, regex=False),
        "civilian_targeting": events["civilian_targeting"].notna(),
        "demonstration": disorder.contains(vocab.DEMONSTRATION, regex=False),
    }[kind]
    rows = events[chosen.astype(bool)]
    return pd.DataFrame(
        {
            "admin1_code": rows["x_admin1_pcode"],
            "admin2_code": rows["x_admin2_pcode"],
            "event_type": kind,
            "events": 1,
            "fatalities": rows["fatalities"],
            "reference_period_start": rows["event_date"].dt.to_period("M").dt.to_timestamp(),
        }
    )


def data_package(dataset: Dataset, folder: Path) -> dict[str, object]:
    """The frictionless description of the files in ``folder``: types, keys, closed lists, hashes."""
    files = sorted(path for path in folder.iterdir() if path.suffix in (".csv", ".parquet", ".gpkg"))
    return {
        "profile": "data-package",
        "name": "sahil",
        "title": about.TITLE,
        "version": about.VERSION,
        "description": f"{about.WARNING} Data as of {about.data_as_of(dataset)}. {about.LICENCE}",
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/", "title": "CC BY 4.0"}],
        "resources": [_resource(path) for path in files],
    }


def _resource(path: Path) -> dict[str, object]:
    stored = path.read_bytes()
    plain: dict[str, object] = {
        "name": path.name.replace(".", "-").replace("_", "-"),
        "path": path.name,
        "description": LOSSES.get(path.name, LOSSES[path.suffix]),
        "hash": f"sha256:{sha256(stored).hexdigest()}",
    }
    table = schema.TABLES.get(path.stem)
    if path.suffix != ".csv" or table is None:
        return plain | {"type": "file"}  # or frictionless would guess at columns
    tabular = {"profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
    return plain | tabular | {"title": table.title, "description": f"{table.meaning} {LOSSES['.csv']}", "schema": _fields(table)}


def _fields(table: Table) -> dict[str, object]:
    columns = [column for column in table.columns if column.kind != "geometry"]
    keyed = all(not table.column(name).null for name in table.key)
    return {
        "fields": [_field(column) for column in columns],
        "missingValues": [""],
        **({"primaryKey": list(table.key)} if keyed else {}),
    }


def _field(column: Column) -> dict[str, object]:
    allowed = vocab.LISTS.get(column.vocab) if column.vocab else None
    limits = ({} if column.null else {"required": True}) | ({"enum": list(allowed)} if allowed else {})
    shape = {"format": "%Y-%m-%dT%H:%M:%SZ"} if column.kind == "datetime" else {}
    return {"name": column.name, "type": _TYPES[column.kind], "description": column.meaning, **shape, "constraints": limits}
