# ruff: noqa: T201 (it tells its findings by printing them)
"""Draws the project's themes, a place near by and the printed page into a folder, and prints how long each took."""

import json
import sys
import time

from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize

package, folder = sys.argv[1:3]
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
assert project.read(f"geopackage:{package}?projectName=Sahil")
themes = project.mapThemeCollection()
WHOLE = project.viewSettings().defaultViewExtent()
SIZE = QSize(640, 700)
NEAR = QgsRectangle(35.80, 34.78, 36.15, 35.13)


def draw(name, theme, extent, size=SIZE):
    """One picture of a theme."""
    settings = QgsMapSettings()
    settings.setLayers(themes.mapThemeVisibleLayers(theme))
    settings.setLayerStyleOverrides(themes.mapThemeStyleOverrides(theme))
    settings.setDestinationCrs(project.crs())
    settings.setExtent(extent)
    settings.setOutputSize(size)
    settings.setOutputDpi(84)
    settings.setBackgroundColor(project.backgroundColor())
    settings.setExpressionContext(project.createExpressionContext())
    begun = time.monotonic()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(f"{folder}/qgis-{name}.png")
    return time.monotonic() - begun


seconds = {theme: draw(theme.lower().replace(" ", "-"), theme, WHOLE) for theme in themes.mapThemes()}
seconds["near"] = draw("near", "By certainty", NEAR, QSize(560, 600))
page = QgsLayoutExporter(project.layoutManager().layoutByName("A4 map"))
image = QgsLayoutExporter.ImageExportSettings()
image.dpi = 84
seconds["page"] = page.exportToImage(f"{folder}/qgis-page.png", image)
seconds["pdf"] = page.exportToPdf(f"{folder}/page.pdf", QgsLayoutExporter.PdfExportSettings())
print(json.dumps(seconds))
project.clear()
