"""The QGIS project inside the file: its template, filled with the styles, the span of days, the extent and the day of the data."""

import io
import json
import sqlite3
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Mapping

import geopandas as gpd
import pandas as pd

from pipeline import schema
from pipeline.export import about
from pipeline.export.gpkg import styles
from pipeline.schema import Dataset

NAME = "Sahil"
_TABLE = "CREATE TABLE qgis_projects (name TEXT PRIMARY KEY, metadata BLOB, content BLOB)"
_PREFIX = "sahil_"  # of layer ids; what follows is the table's name
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MARGIN = 0.05  # degrees around what is shown


def write(package: sqlite3.Connection, dataset: Dataset, moment: str) -> None:
    """The project, zipped and in hex as QGIS keeps it: ``geopackage:sahil.gpkg?projectName=Sahil`` opens it."""
    text = ET.tostring(composed(dataset), encoding="unicode", xml_declaration=False)
    kept = json.dumps({"last_modified_time": moment, "last_modified_user": ""})
    package.execute(_TABLE)
    package.execute("INSERT INTO qgis_projects VALUES (?, ?, ?)", (NAME, kept, _zipped(styles.DOCTYPE + text).hex()))


def composed(dataset: Dataset) -> ET.Element:
    """The project's XML."""
    root = ET.fromstring((styles.TEMPLATES / "project.qgs").read_bytes())
    for layer in root.iter("maplayer"):
        if layer.get("type") == "vector":
            _dress(layer, layer.findtext("id", "").removeprefix(_PREFIX))
    for node in root.iter("layer-tree-layer"):
        node.set("name", _title(node.get("id", "").removeprefix(_PREFIX), node.get("name", "")))
    _set_variables(root, variables(dataset))
    _set_days(root, dataset["events"])
    _set_extent(root, extent(dataset))
    return root


def variables(dataset: Dataset) -> dict[str, str]:
    """What the print layout and the labels ask for by name; sahil_script may be both, latin or arabic."""
    return {
        "sahil_data_as_of": about.data_as_of(dataset),
        "sahil_licence": about.LICENCE,
        "sahil_script": "both",
        "sahil_statement": about.WARNING,
        "sahil_title": about.TITLE,
    }


def extent(dataset: Dataset) -> tuple[float, float, float, float]:
    """West, south, east, north of the project's area; of the events where the ground has none."""
    ground = dataset["basemap"]
    area = gpd.GeoSeries(ground.loc[ground["kind"] == "area", "geometry"])
    shown = area if len(area) else gpd.GeoSeries(dataset["events"]["geometry"])
    west, south, east, north = shown.total_bounds if len(shown) else (35.3, 34.4, 37.2, 36.0)
    return float(west) - _MARGIN, float(south) - _MARGIN, float(east) + _MARGIN, float(north) + _MARGIN


def _dress(layer: ET.Element, name: str) -> None:
    table = schema.TABLES[name]
    first, *others = styles.of_layer(name)
    look = styles.filled(first, table)
    layer.attrib.update({key: value for key, value in look.attrib.items() if key != "version"})
    layer.extend(look)
    layer.find("./layername").text = table.title  # type: ignore[union-attr]  # QGIS wrote the template
    manager = ET.SubElement(layer, "map-layer-style-manager", current=first.name)
    ET.SubElement(manager, "map-layer-style", name=first.name)
    for style in others:
        ET.SubElement(manager, "map-layer-style", name=style.name).append(styles.filled(style, table))


def _title(name: str, otherwise: str) -> str:
    return schema.TABLES[name].title if name in schema.TABLES else otherwise


def _set_variables(root: ET.Element, values: Mapping[str, str]) -> None:
    kept = root.find("./properties/Variables")
    assert kept is not None, "the template has no variables"
    kept.clear()
    for tag, texts in (("variableNames", list(values)), ("variableValues", list(values.values()))):
        listed = ET.SubElement(kept, tag, type="QStringList")
        for text in texts:
            ET.SubElement(listed, "value").text = text


def _set_days(root: ET.Element, events: pd.DataFrame) -> None:
    settings = root.find("./ProjectTimeSettings")
    assert settings is not None, "the template has no time settings"
    for old in settings.findall("./TemporalRange"):
        settings.remove(old)
    if not len(events):
        return
    span = ET.SubElement(settings, "TemporalRange")
    ET.SubElement(span, "start").text = f"{events['t_start'].min():%Y-%m-%dT%H:%M:%SZ}"
    ET.SubElement(span, "end").text = f"{events['t_end'].max():%Y-%m-%dT%H:%M:%SZ}"


def _set_extent(root: ET.Element, bounds: tuple[float, float, float, float]) -> None:
    sides = dict(zip(("xmin", "ymin", "xmax", "ymax"), (f"{side:.6f}" for side in bounds), strict=True))
    view = root.find("./ProjectViewSettings/DefaultViewExtent")
    canvas = root.find("./mapcanvas/extent")
    assert view is not None and canvas is not None, "the template has no extent"  # noqa: PT018
    view.attrib.update(sides)
    for side, value in sides.items():
        canvas.find(f"./{side}").text = value  # type: ignore[union-attr]  # the author script wrote all four


def _zipped(text: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        entry = zipfile.ZipInfo("sahil.qgs", date_time=_EPOCH)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.create_system = 3
        archive.writestr(entry, text.encode())
    return packed.getvalue()
