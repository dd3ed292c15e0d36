# ruff: noqa: T201 (it tells its findings by printing them)
"""How many events QGIS's temporal controller shows on each day and in each month, as JSON."""

import json
import sys

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayerTemporalContext,
)

application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
assert project.read(f"geopackage:{sys.argv[1]}?projectName=Sahil")
events = project.mapLayer("sahil_events")


def shown(unit):
    """Frame by frame: its first moment in UTC, and the number of events in it."""
    controller = QgsTemporalNavigationObject()
    controller.setTemporalExtents(project.timeSettings().temporalRange())
    controller.setFrameDuration(QgsInterval(1, unit))
    counts = {}
    for number in range(controller.totalFrameCount()):
        frame = controller.dateTimeRangeForFrameNumber(number)
        context = QgsVectorLayerTemporalContext()
        context.setLayer(events)
        request = QgsFeatureRequest().setFilterExpression(events.temporalProperties().createFilterString(context, frame))
        request.setNoAttributes().setFlags(QgsFeatureRequest.NoGeometry)
        counts[frame.begin().toUTC().toString("yyyy-MM-ddTHH:mm:ss")] = sum(1 for _ in events.getFeatures(request))
    return counts


print(json.dumps({"days": shown(QgsUnitTypes.TemporalDays), "months": shown(QgsUnitTypes.TemporalMonths)}))
project.clear()
