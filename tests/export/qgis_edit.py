"""Edits a copy as a person would in QGIS: moves one event, and types over a place, a kind, a day and two numbers of others."""

import json
import sys

from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsProject

package, edits = sys.argv[1], json.loads(sys.argv[2])
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
assert project.read(f"geopackage:{package}?projectName=Sahil")
events = project.mapLayer("sahil_events")
assert events.startEditing()
for event_id, field, value in edits:
    feature = next(events.getFeatures(f"\"event_id_cnty\" = '{event_id}'"))
    if field == "geometry":
        events.changeGeometry(feature.id(), QgsGeometry.fromPointXY(QgsPointXY(*value)))
    else:
        events.changeAttributeValue(feature.id(), events.fields().lookupField(field), value)
assert events.commitChanges(), events.commitErrors()
project.clear()
