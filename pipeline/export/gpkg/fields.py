"""How QGIS shows and edits each column: made from the schema, so that a new column needs no new style."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence

from pipeline.export.gpkg import domains, wording
from pipeline.schema import Column, Table

# What `corrections from` reads back; everything else is shown and cannot be typed over.
EDITABLE = {"events": ("event_date", "sub_event_type", "x_place_id", "x_fat_best", "fatalities")}
_LONG = ("notes", "note", "quote", "source", "summary", "message", "remedy", "reason", "meaning", "basis", "geo_reason", "aliases")


def elements(table: Table) -> list[ET.Element]:
    """The parts of a QML that tell QGIS of a table's fields: widgets, aliases, what may be edited."""
    columns = [column for column in table.columns if column.kind != "geometry"]
    return [_widgets(columns), _aliases(columns), _editable(table, columns)]


def _widgets(columns: Sequence[Column]) -> ET.Element:
    root = ET.Element("fieldConfiguration")
    _widget(root, "fid", "Hidden", {})
    for column in columns:
        _widget(root, column.name, *widget(column))
    return root


def widget(column: Column) -> tuple[str, dict[str, object]]:
    """QGIS's editor widget for a column, and its settings."""
    values, bounds = domains.closed_list(column), domains.span(column)
    if values:
        return "ValueMap", {"map": [{value: value} for value in values]}
    if column.name == "x_place_id":
        return "ValueRelation", _PLACES
    if column.kind in _DAYS:
        return "DateTime", _moment(_DAYS[column.kind])
    if column.kind == "bool":
        return "CheckBox", {"TextDisplayMethod": 0}
    if bounds and column.kind == "int":
        least, most = map(int, bounds)
        return "Range", {"AllowNull": column.null, "Max": most, "Min": least, "Precision": 0, "Step": 1, "Style": "SpinBox"}
    return "TextEdit", {"IsMultiline": column.name in _LONG or column.kind == "json", "UseHtml": False}


_DAYS = {"date": "yyyy-MM-dd", "datetime": "yyyy-MM-dd HH:mm:ss"}
_PLACES: dict[str, object] = {
    "AllowMulti": False,
    "AllowNull": False,
    "Key": "place_id",
    "Layer": "sahil_places",
    "LayerName": "places",
    "LayerProviderName": "ogr",
    "LayerSource": "./sahil.gpkg|layername=places",
    "OrderByValue": True,
    "UseCompleter": True,
    "Value": "name",
}


def _moment(pattern: str) -> dict[str, object]:
    return {
        "allow_null": True,
        "calendar_popup": True,
        "display_format": pattern,
        "field_format": pattern,
        "field_iso_format": False,
    }


def _widget(parent: ET.Element, name: str, kind: str, settings: dict[str, object]) -> None:
    field = ET.SubElement(parent, "field", name=name, configurationFlags="None")
    config = ET.SubElement(ET.SubElement(field, "editWidget", type=kind), "config")
    _option(config, None, settings)


def _option(parent: ET.Element, name: str | None, value: object) -> None:
    named = {"name": name} if name is not None else {}
    if isinstance(value, dict):
        inner = ET.SubElement(parent, "Option", {"type": "Map"} | named)
        for key in value:
            _option(inner, key, value[key])
    elif isinstance(value, list):
        inner = ET.SubElement(parent, "Option", {"type": "List"} | named)
        for part in value:
            _option(inner, None, part)
    else:
        kind, text = _written(value)
        ET.SubElement(parent, "Option", {"type": kind, "value": text} | named)


def _written(value: object) -> tuple[str, str]:
    if isinstance(value, bool):
        return "bool", str(value).lower()
    return ("int", str(value)) if isinstance(value, int) else ("QString", str(value))


def _aliases(columns: Sequence[Column]) -> ET.Element:
    root = ET.Element("aliases")
    for index, column in enumerate(columns, start=1):
        ET.SubElement(root, "alias", field=column.name, index=str(index), name=wording.alias(column.name))
    return root


def _editable(table: Table, columns: Sequence[Column]) -> ET.Element:
    root = ET.Element("editable")
    open_ones = EDITABLE.get(table.name, ())
    for name in ("fid", *(column.name for column in columns)):
        ET.SubElement(root, "field", name=name, editable="1" if name in open_ones else "0")
    return root
