"""Which look each layer opens with, and which others it offers: reviewed templates, filled with what the schema says of fields."""

import sqlite3
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from pipeline import schema
from pipeline.export.gpkg import fields, layers
from pipeline.schema import Table

TEMPLATES = Path(__file__).parent / "templates"
DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One look of one layer; the first of a layer is the one it opens with."""

    layer: str
    name: str
    template: str
    meaning: str


STYLES = (
    Style(layer="events", name="By type", template="events.by-type.qml",
          meaning="Colour and shape: event type. Size: deaths. Hollow: number unknown or by convention"),
    Style(layer="events", name="By certainty", template="events.by-certainty.qml", meaning="Colour: confidence, dark is high"),
    Style(layer="events", name="By source independence", template="events.by-source-independence.qml",
          meaning="Colour and shape: how many first speakers, and whether only parties to the fight speak"),
    Style(layer="events", name="Density", template="events.density.qml", meaning="Heat map; each event counts once"),
    Style(layer="event_areas", name="Soft, when near", template="event_areas.soft-when-near.qml", meaning="Areas, from 1:350,000"),
    Style(layer="event_areas", name="Soft", template="event_areas.soft.qml", meaning="Areas at every scale"),
    Style(layer="aggregates", name="Hatched, with figures", template="aggregates.hatched-with-figures.qml",
          meaning="Totals as hatched areas with the figure as text, never as points"),
    Style(layer="admin_areas", name="Lines", template="admin_areas.lines.qml", meaning="Quiet admin lines and names"),
    Style(layer="admin_counts", name="Events by area", template="admin_counts.events-by-area.qml",
          meaning="Governorates, districts or subdistricts by number of events, as the scale asks"),
    Style(layer="basemap", name="Ground", template="basemap.ground.qml", meaning="Land, borders, area of the project"),
    Style(layer="places", name="Dots and names", template="places.dots-and-names.qml", meaning="Cities far off, villages near"),
)  # fmt: skip

# How a row of a table without a look of its own is named in lists, such as that of an event's claims.
NAMED_BY = {
    "claims": """ "originator_id" || ': ' || coalesce("summary", "quote", "claim_kind") """.strip(),
    "documents": 'coalesce("title", "url", "doc_id")',
    "sources": '"name"',
    "actors": '"name"',
    "episodes": '"name"',
    "event_figures": "\"rule\" || coalesce(': ' || \"best\", ': not known')",
}

# What a row of such a table shows first, tab by tab; columns that stand in no tab come in a last one.
FORMS = {
    "claims": {
        "What was said": ("summary", "quote", "originator_id", "via_source_id", "publisher_id", "published", "url",
                          "attribution_status", "verification", "measure", "subject_group", "value_text", "value",
                          "value_low", "value_high", "note"),
        "Of what": ("act", "actor_text", "target_text", "place_text", "date_text", "date_start", "date_end", "as_of",
                    "event_type", "sub_event_type", "disposition", "disposition_reason", "geo_reason"),
    },
}  # fmt: skip

_TABLE = """CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
 f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
 useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME)"""
_LISTED = """INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)
 VALUES ('layer_styles', 'attributes', 'layer_styles', 'Styles that QGIS applies when a layer is opened', ?, 0)"""
_ROW = """INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD,
 useAsDefault, description, owner, ui, update_time) VALUES ('', '', ?, ?, ?, ?, '', ?, ?, '', NULL, ?)"""


def write(package: sqlite3.Connection, moment: str) -> None:
    """Every style of every layer, and for tables without geometry one that names and orders their fields."""
    package.execute(_TABLE)
    package.execute(_LISTED, (moment,))
    for table in schema.TABLES.values():
        geometry = layers.GEOMETRY if table.geometry else ""
        for position, style in enumerate(of_layer(table.name)):
            text = DOCTYPE + ET.tostring(filled(style, table), encoding="unicode")
            package.execute(_ROW, (table.name, geometry, style.name, text, int(position == 0), style.meaning, moment))


def of_layer(name: str) -> tuple[Style, ...]:
    """The styles of a layer, its default first."""
    plain = Style(layer=name, name="Fields", template="", meaning="Names of columns and closed lists")
    return tuple(style for style in STYLES if style.layer == name) or (plain,)


def filled(style: Style, table: Table) -> ET.Element:
    """A style as QGIS's QML: the template's look and the schema's fields."""
    root = ET.fromstring((TEMPLATES / style.template).read_bytes()) if style.template else _bare(table)
    root.extend(fields.elements(table))
    return root


def _bare(table: Table) -> ET.Element:
    root = ET.Element("qgis", version="3.22.16", styleCategories="AllStyleCategories", readOnly="0")
    if table.name in NAMED_BY:
        ET.SubElement(root, "previewExpression").text = NAMED_BY[table.name]
    if table.name in FORMS:
        ET.SubElement(root, "editorlayout").text = "tablayout"
        root.append(_form(table))
    return root


def _form(table: Table) -> ET.Element:
    tabs = FORMS[table.name]
    shown = {name for names in tabs.values() for name in names}
    last = tuple(name for name in table.names if name not in shown)
    root = ET.Element("attributeEditorForm")
    for title, names in (tabs | {"All else": last}).items():
        tab = ET.SubElement(root, "attributeEditorContainer", name=title, showLabel="1", groupBox="0", columnCount="1")
        for name in names:
            ET.SubElement(tab, "attributeEditorField", name=name, index=str(table.names.index(name) + 1), showLabel="1")
    return root
