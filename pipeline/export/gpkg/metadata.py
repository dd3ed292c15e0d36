"""What the file says of itself and of each layer: title, abstract, licence, contact, in the form that QGIS reads."""

import sqlite3
import xml.etree.ElementTree as ET

from pipeline import schema
from pipeline.export import about
from pipeline.schema import Dataset, Table

STANDARD = "http://mrcc.com/qgis.dtd"
RIGHTS = "Reported, not verified. Names and boundaries imply no opinion on the status of any territory."
CONTACT = "Maintainers of Sahil"

_TABLES = (
    """CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
 md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
 timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
 CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
 CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))""",
)
_EXTENSION = """INSERT INTO gpkg_extensions
 VALUES (?, NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec121/#extension_metadata', 'read-write')"""


def write(package: sqlite3.Connection, dataset: Dataset, moment: str) -> None:
    """One record for the whole file and one for each layer."""
    for statement in _TABLES:
        package.execute(statement)
    package.executemany(_EXTENSION, (("gpkg_metadata",), ("gpkg_metadata_reference",)))
    whole = described("sahil", about.TITLE, f"{about.WARNING} Data as of {about.data_as_of(dataset)}.", "series")
    _record(package, 1, whole, ("geopackage", None), moment)
    for number, table in enumerate(schema.TABLES.values(), start=2):
        _record(package, number, layer(table), ("table", table.name), moment)


def layer(table: Table) -> str:
    """QGIS's metadata of a layer."""
    return described(table.name, table.title, f"{table.meaning} {about.WARNING}", "dataset")


def described(identifier: str, title: str, abstract: str, kind: str) -> str:
    """A record in QGIS's own form, as XML."""
    root = ET.Element("qgis", version="3.22")
    words = {
        "identifier": identifier,
        "parentidentifier": "",
        "language": "ENG",
        "type": kind,
        "title": title,
        "abstract": abstract,
    }
    for tag, text in words.items():
        ET.SubElement(root, tag).text = text
    contact = ET.SubElement(root, "contact")
    for tag, text in {"name": CONTACT, "organization": "Sahil", "role": "pointOfContact"}.items():
        ET.SubElement(contact, tag).text = text
    ET.SubElement(root, "fees")
    ET.SubElement(root, "rights").text = RIGHTS
    ET.SubElement(root, "license").text = about.LICENCE
    ET.SubElement(root, "encoding").text = "UTF-8"
    return ET.tostring(root, encoding="unicode")


def _record(package: sqlite3.Connection, number: int, text: str, scope: tuple[str, str | None], moment: str) -> None:
    package.execute("INSERT INTO gpkg_metadata VALUES (?, ?, ?, 'text/xml', ?)", (number, "dataset", STANDARD, text))
    package.execute("INSERT INTO gpkg_metadata_reference VALUES (?, ?, NULL, NULL, ?, ?, NULL)", (*scope, moment, number))
