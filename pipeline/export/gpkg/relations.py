"""Which tables belong together, told as GeoPackage's Related Tables Extension tells it: events and the claims they rest on."""

import sqlite3

# GDAL 3.6 and QGIS from 3.28 on find it here; the project inside the file has relations of its own, which every QGIS knows.
_MAPPING = "event_claim_fids"
_TABLES = (
    """CREATE TABLE gpkgext_relations (id INTEGER PRIMARY KEY AUTOINCREMENT, base_table_name TEXT NOT NULL,
 base_primary_column TEXT NOT NULL DEFAULT 'id', related_table_name TEXT NOT NULL,
 related_primary_column TEXT NOT NULL DEFAULT 'id', relation_name TEXT NOT NULL, mapping_table_name TEXT NOT NULL UNIQUE)""",
    f"CREATE TABLE {_MAPPING} (id INTEGER PRIMARY KEY, base_id INTEGER NOT NULL, related_id INTEGER NOT NULL)",
)
_RELATION = """INSERT INTO gpkgext_relations (base_table_name, base_primary_column, related_table_name, related_primary_column,
 relation_name, mapping_table_name) VALUES ('events', 'fid', 'claims', 'fid', 'attributes', ?)"""
_LINKS = f"""INSERT INTO {_MAPPING} SELECT link.fid, event.fid, claim.fid FROM event_claims AS link
 JOIN events AS event USING (event_id_cnty) JOIN claims AS claim USING (claim_id) ORDER BY link.fid"""
_EXTENSION = (
    "INSERT INTO gpkg_extensions VALUES (?, NULL, 'gpkg_related_tables', 'http://www.geopackage.org/18-000.html', 'read-write')"
)


def write(package: sqlite3.Connection) -> None:
    """The relation, and its links by fid beside those by id in `event_claims`."""
    for statement in _TABLES:
        package.execute(statement)
    package.execute(_RELATION, (_MAPPING,))
    package.execute(_LINKS)
    package.executemany(_EXTENSION, (("gpkgext_relations",), (_MAPPING,)))
