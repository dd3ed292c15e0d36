# ruff: noqa: T201 (it tells its findings by printing them)
"""Draws the project's themes, a place near by and the printed page into a folder, and prints how long each took."""

import json
import sys
import time

from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsLayerTreeModel,
    QgsLayoutExporter,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime

package, folder = sys.argv[1:3]
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
assert project.read(f"geopackage:{package}?projectName=Sahil")
themes = project.mapThemeCollection()
WHOLE = project.viewSettings().defaultViewExtent()
SIZE = QSize(640, 700)
NEAR = QgsRectangle(35.80, 34.78, 36.15, 35.13)


def draw(name, theme, extent, size=SIZE, day=None):
    """One picture of a theme, of all days or of one."""
    settings = QgsMapSettings()
    settings.setLayers(themes.mapThemeVisibleLayers(theme))
    settings.setLayerStyleOverrides(themes.mapThemeStyleOverrides(theme))
    settings.setDestinationCrs(project.crs())
    settings.setExtent(extent)
    settings.setOutputSize(size)
    settings.setOutputDpi(84)
    settings.setBackgroundColor(project.backgroundColor())
    settings.setExpressionContext(project.createExpressionContext())
    if day:
        settings.setIsTemporal(True)
        settings.setTemporalRange(
            QgsDateTimeRange(QDateTime(day, QTime(0, 0)), QDateTime(day.addDays(1), QTime(0, 0)), True, False)
        )
    begun = time.monotonic()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(f"{folder}/qgis-{name}.png")
    return time.monotonic() - begun


seconds = {theme: draw(theme.lower().replace(" ", "-"), theme, WHOLE) for theme in themes.mapThemes()}
seconds["one day"] = draw("one-day", "By type", WHOLE, day=QDate(2025, 3, 7))
seconds["near"] = draw("near", "By certainty", NEAR, QSize(560, 600))
# The first page shows what the main map does, its legend likewise; the others have layers of their own.
PAGES = (
    ("page", "A4 map", "By type"),
    ("page-of-certainty", "A4 map", "By certainty"),
    ("page-of-totals", "A4 totals of areas", "By type"),
    ("page-of-numbers", "A4 numbers by area", "By type"),
)
tree = project.layerTreeRoot()
for name, layout, theme in PAGES:
    themes.applyTheme(theme, tree, QgsLayerTreeModel(tree))
    page = QgsLayoutExporter(project.layoutManager().layoutByName(layout))
    image = QgsLayoutExporter.ImageExportSettings()
    image.dpi = 84
    assert page.exportToImage(f"{folder}/qgis-{name}.png", image) == QgsLayoutExporter.Success
    assert page.exportToPdf(f"{folder}/{name}.pdf", QgsLayoutExporter.PdfExportSettings()) == QgsLayoutExporter.Success
print(json.dumps(seconds))
project.clear()
