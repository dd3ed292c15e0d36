# ruff: noqa: T201 (it tells its findings by printing them)
"""What QGIS finds in a built GeoPackage, as JSON: layers, project, a form, a tip, and how often it asked the network."""

import json
import sys

from qgis.core import (
    QgsApplication,
    QgsAttributeEditorRelation,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsNetworkAccessManager,
    QgsNetworkRequestParameters,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerTools,
)
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm, QgsGui, QgsMapCanvas
from qgis.PyQt.QtWidgets import QTabWidget

package, event_id, *picture = sys.argv[1:]  # of the form, and the tab to show in it
application = QgsApplication([], True)
application.initQgis()
QgsGui.editorWidgetRegistry().initEditors()
asked = []
QgsNetworkAccessManager.instance().requestAboutToBeCreated[QgsNetworkRequestParameters].connect(
    lambda request: asked.append(request.request().url().toString())
)


def alone(name):
    """One layer as if dragged in."""
    layer = QgsVectorLayer(f"{package}|layername={name}", name, "ogr")
    fields = [
        {
            "name": field.name(),
            "alias": field.alias(),
            "type": field.typeName(),
            "widget": layer.editorWidgetSetup(at).type(),
            "config": layer.editorWidgetSetup(at).config(),
        }
        for at, field in enumerate(layer.fields())
    ]
    count, _, names, _, _ = layer.listStylesInDatabase()
    editable = [field.name() for at, field in enumerate(layer.fields()) if not layer.editFormConfig().readOnly(at)]
    return {
        "valid": layer.isValid(),
        "crs": layer.crs().authid(),
        "renderer": layer.renderer().type() if layer.renderer() else None,
        "styles": list(names)[:count],
        "title": layer.metadata().title(),
        "abstract": layer.metadata().abstract(),
        "licence": list(layer.metadata().licenses()),
        "contact": [contact.name for contact in layer.metadata().contacts()],
        "fields": fields,
        "editable": editable,
        "labels": layer.labelsEnabled(),
    }


class Tools(QgsVectorLayerTools):
    """What QGIS's window lends to its forms; nothing is edited here."""

    def addFeature(self, *arguments):  # noqa: N802
        return False

    def startEditing(self, layer):  # noqa: N802
        return False

    def stopEditing(self, layer, allow_cancel=True):  # noqa: N802
        return True

    def saveEdits(self, layer):  # noqa: N802
        return True

    def copyMoveFeatures(self, *arguments):  # noqa: N802
        return False


def tip(layer, feature):
    """What hovering shows."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


connection = QgsProviderRegistry.instance().providerMetadata("ogr").createConnection(package, {})
names = [table.tableName() for table in connection.tables()]
found = {"layers": {name: alone(name) for name in names if name != "layer_styles"}}

project = QgsProject.instance()
canvas = QgsMapCanvas()
canvas.setObjectName("theMapCanvas")
project.readProject.connect(canvas.readProject)
found["read"] = project.read(f"geopackage:{package}?projectName=Sahil")
vectors = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
events = project.mapLayer("sahil_events")
relations = project.relationManager().relations()
feature = next(events.getFeatures(f"\"event_id_cnty\" = '{event_id}'"))
links = list(relations["event_claim_links"].getRelatedFeatures(feature))
claims = [relations["claim_event_links"].getReferencedFeature(link) for link in links]
documents = [relations["claim_document"].getReferencedFeature(claim) for claim in claims]
tools = Tools()
context = QgsAttributeEditorContext()
context.setVectorLayerTools(tools)
context.setMapCanvas(canvas)
form = QgsAttributeForm(events, feature, context)
form.resize(860, 560)
form.show()
for tabs in form.findChildren(QTabWidget):
    tabs.setCurrentIndex(int(picture[1]) if picture else 4)
for _ in range(20):
    application.processEvents()
if picture:
    form.grab().save(picture[0])
span = project.timeSettings().temporalRange()
found |= {
    "invalid": [layer.name() for layer in vectors if not layer.isValid()],
    "crs": project.crs().authid(),
    "groups": [group.name() for group in project.layerTreeRoot().findGroups()],
    "in_tree": [node.layerId() for node in project.layerTreeRoot().findLayers()],
    "shown": sorted(node.layerId() for node in project.layerTreeRoot().findLayers() if node.isVisible()),
    "broken_relations": [key for key, relation in relations.items() if not relation.isValid()],
    "claims": [claim["claim_id"] for claim in claims],
    "documents": [document["doc_id"] for document in documents],
    "themes": project.mapThemeCollection().mapThemes(),
    "layouts": [layout.name() for layout in project.layoutManager().layouts()],
    "variables": {key: project.customVariables()[key] for key in project.customVariables()},
    "span": [span.begin().toUTC().toString("yyyy-MM-ddTHH:mm:ss"), span.end().toUTC().toString("yyyy-MM-ddTHH:mm:ss")],
    "step": [project.timeSettings().timeStep(), project.timeSettings().timeStepUnit()],
    "temporal": events.temporalProperties().isActive(),
    "opens_on": canvas.extent().toString(3),
    "form_children": [
        child.relation().isValid()
        for tab in events.editFormConfig().tabs()
        for child in tab.children()
        if isinstance(child, QgsAttributeEditorRelation)
    ],
    "form_tabs": [tab.name() for tab in events.editFormConfig().tabs()],
    "tip": tip(events, feature),
    "asked": asked,
}
print(json.dumps(found, default=str))
sys.stdout.flush()
form.close()
project.clear()
