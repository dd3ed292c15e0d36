# ruff: noqa: E501 (tables, one row a line)
"""Writes the templates of styles and project with PyQGIS: run by hand when the look changes, and read the diff.

    /usr/bin/python3 tests/export/qgis_author.py SAHIL_GPKG TEMPLATES

SAHIL_GPKG is any built GeoPackage, TEMPLATES is pipeline/export/gpkg/templates. What the schema says of fields (aliases,
closed lists, ranges) is left out, and so are days and extent: the build fills them in.
"""

import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsCoordinateReferenceSystem,
    QgsEditFormConfig,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsMapThemeCollection,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsRelation,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtGui import QColor, QFont  # noqa: E402
from qgis.PyQt.QtXml import QDomDocument  # noqa: E402
from qgis_looks import FONT, STYLES, fill, palette  # noqa: E402

FILLED_BY_THE_BUILD = {
    "fieldConfiguration", "aliases", "defaults", "constraints", "constraintExpressions", "editable", "labelOnTop",
    "dataDefinedFieldProperties", "reuseLastValue", "widgets", "expressionfields", "storedexpressions", "attributeactions",
    "conditionalstyles", "editform", "editforminit", "editforminitcodesource", "editforminitfilepath",
    "editforminitcode", "SingleCategoryDiagramRenderer", "DiagramLayerSettings", "geometryOptions", "legend", "referencedLayers",
    "referencingLayers", "customproperties", "featformsuppress",
}  # fmt: skip
NOT_KEPT_OF_THE_PROJECT = {
    "homePath", "snapping-settings", "polymorphicRelations", "main-annotation-layer", "dataDefinedServerProperties", "transformContext",
    "projectMetadata", "Annotations", "Bookmarks",
}  # fmt: skip
WHO_AND_WHEN = {"saveUser", "saveUserFull", "saveDateTime"}

GROUPS = (
    ("Events (reported, not verified)", ("events", "event_areas")),
    ("Totals of areas and periods (never points)", ("aggregates",)),
    ("Numbers by area", ("admin_counts",)),
    ("Ground", ("admin_areas", "places", "basemap")),
    ("Tables: what was said, and by whom", ("claims", "event_claims", "claim_relations", "event_figures", "documents", "sources", "episodes", "actors",
     "actor_aliases", "place_names", "monthly_counts", "reconciliation", "total_series", "findings", "revisions", "id_registry", "meta", "vocab")),
)  # fmt: skip
ONLINE = ("Online map (asks a server; off until you tick it)", "OpenStreetMap")
ONLINE_URI = "type=xyz&url=https://tile.openstreetmap.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0"

# theme: the layers it shows, each with the style it shows them in
QUIET = (("admin_areas", "Lines"), ("places", "Dots and names"), ("basemap", "Ground"))
THEMES = {
    "By type": (("events", "By type"), ("event_areas", "Soft, when near"), *QUIET),
    "By certainty": (("events", "By certainty"), ("event_areas", "Soft"), *QUIET),
    "By source independence": (("events", "By source independence"), *QUIET),
    "Density": (("events", "Density"), *QUIET),
    "Totals of areas": (("aggregates", "Hatched, with figures"), *QUIET),
    "Numbers by area": (("admin_counts", "Events by area"), *QUIET),
}
RELATIONS = (
    # id, name, child layer, its column, parent layer, its column
    ("event_claim_links", "Claims of an event", "event_claims", "event_id_cnty", "events", "event_id_cnty"),
    ("claim_event_links", "Events of a claim", "event_claims", "claim_id", "claims", "claim_id"),
    ("claim_document", "Claims of a document", "claims", "doc_id", "documents", "doc_id"),
    ("event_area", "Area of an event", "event_areas", "event_id_cnty", "events", "event_id_cnty"),
    ("event_rules", "Deaths under each rule", "event_figures", "event_id_cnty", "events", "event_id_cnty"),
)
# The coast lies on the edge of two UTM zones; a cylinder of its own keeps shapes and puts north upwards.
GROUND = (("admin_areas", [0, 1]), ("basemap", [2]))  # layer, which of its entries the page's legend tells
PAGE_CRS = "+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=500000 +y_0=0 +datum=WGS84 +units=m +no_defs"
PAGE = QgsRectangle(424_000, 3_806_000, 616_000, 3_998_000)  # what the printed page shows, in metres of that
HOW_TO_READ = (
    "Each symbol is one event that somebody reported: one act, one place, about one day. It stands at the place that the report "
    "names, not at the spot where it happened; the layer 'Where the true point should lie' draws how far off it may be.\n\n"
    "A number of deaths is the best-supported one; low and high stand in the table. Not known is not zero.\n\n"
    "Totals that are true of an area and a period only are never drawn as points and are not on this page."
)
HOW_TO_READ_TOTALS = (
    "Each hatched area has figures that a source gave for the whole of it and for a period. Nobody says where in the area they belong, "
    "so none is drawn as a point. ≥: at least.\n\n"
    "Figures of different sources, periods and areas overlap: they must not be added up. A card shows the largest four of its area; "
    "all stand in the layer's table, with their claims."
)
HOW_TO_READ_COUNTS = (
    "Each district has the colour of how many events reported in it stand in the layer of events. More reports are not always more "
    "violence: some places are watched more closely than others.\n\n"
    "Totals that are true of an area and a period only are in none of these numbers."
)
DISTRICTS = [7, 8, 9, 10, 11]  # entries of the legend of numbers by area, after the governorates and their own head
ABOUT_THE_PAGE = (
    "Sources: the column source of each event; documents and claims in the GeoPackage. Projection: transverse Mercator on 36° E, "
    "WGS 84. [% @sahil_licence %]"
)
EVENT_FORM = (
    ("What and when", 1, ("event_id_cnty", "event_type", "sub_event_type", "disorder_type", "event_date", "x_date_start", "x_date_end",
     "time_precision", "actor1", "assoc_actor_1", "actor2", "assoc_actor_2", "civilian_targeting", "notes")),
    ("Where", 1, ("location", "x_place_id", "admin1", "admin2", "admin3", "latitude", "longitude", "x_geo_uncertainty_m",
     "geo_precision", "x_geo_basis", "x_geo_runner_up")),
    ("Deaths", 1, ("x_fat_low", "x_fat_best", "x_fat_high", "x_fat_high_open", "x_fat_status", "x_fat_rule", "x_fat_imputed", "fatalities",
     "x_fat_side1", "x_fat_side2", "x_fat_civilians", "x_fat_unknown", "x_fat_verified_min", "x_injured_low", "x_injured_high")),
    ("How sure", 1, ("x_confidence", "x_verification", "x_disputed", "x_n_originators", "x_n_claims", "x_n_documents", "x_party_sourced",
     "x_review_status", "x_possible_duplicate_of", "x_episode_id", "x_alloc_group", "x_anchor_claim_id")),
)  # fmt: skip
EVENT_LISTED = ("event_date", "event_type", "sub_event_type", "location", "admin1", "x_fat_low", "x_fat_best", "x_fat_high", "x_fat_status",
                "x_confidence", "x_n_originators", "source", "notes", "event_id_cnty")  # fmt: skip


def main(package, templates):
    """Write every template."""
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    project.setEllipsoid("EPSG:7030")
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    with tempfile.TemporaryDirectory() as folder:
        beside = Path(folder) / "sahil.gpkg"
        shutil.copy(package, beside)
        layers = {table: vector(project, beside, table) for _, tables in GROUPS for table in tables}
        relate(project)
        dress(layers)
        for table, style, make in STYLES:
            make(layers[table])
            (templates / f"{table}.{slug(style)}.qml").write_text(qml_of(layers[table]), encoding="utf-8")
        first_styles(layers)
        grow_tree(project, layers)
        compose(project, layers)
        set_up(project)
        written = Path(folder) / "project.qgs"
        project.write(str(written))
        (templates / "project.qgs").write_text(skeleton(written.read_text(encoding="utf-8"), project), encoding="utf-8")
    QgsProject.instance().clear()
    application.exitQgis()


def vector(project, package, table):
    """A layer of the package, in the project but not yet in its tree."""
    bare = QgsVectorLayer.LayerOptions()
    bare.loadDefaultStyle = False  # or the last look would shine through
    layer = QgsVectorLayer(f"{package}|layername={table}", table, "ogr", bare)
    assert layer.isValid(), table
    project.addMapLayer(layer, False)
    return layer


def slug(style):
    """A style's name as a part of a file name."""
    return re.sub(r"[^a-z]+", "-", style.lower()).strip("-")


def relate(project):
    """What belongs to what."""
    by_name = {layer.name(): layer for layer in project.mapLayers().values()}
    for key, name, child, child_column, parent, parent_column in RELATIONS:
        relation = QgsRelation()
        relation.setId(key)
        relation.setName(name)
        relation.setReferencingLayer(by_name[child].id())
        relation.setReferencedLayer(by_name[parent].id())
        relation.addFieldPair(child_column, parent_column)
        assert relation.isValid(), (name, relation.validationError())
        project.relationManager().addRelation(relation)


def dress(layers):
    """What all styles of a layer share: form, title, time."""
    events = layers["events"]
    events.setDisplayExpression('"event_date" || \' \' || "location" || \': \' || "sub_event_type"')
    events.setEditFormConfig(event_form(events))
    events.setAttributeTableConfig(event_table(events))
    time = events.temporalProperties()
    time.setIsActive(True)
    time.setMode(QgsVectorLayerTemporalProperties.ModeFeatureDateTimeStartAndEndFromFields)
    time.setStartField("t_start")
    time.setEndField("t_end")
    layers["places"].setDisplayExpression('"name"')


def event_form(layer):
    """Tabs, and the claims of the event as a table of their own."""
    form = layer.editFormConfig()
    form.clearTabs()
    form.setLayout(QgsEditFormConfig.TabLayout)
    for title, columns, names in EVENT_FORM:
        tab = QgsAttributeEditorContainer(title, None)
        tab.setIsGroupBox(False)
        tab.setColumnCount(columns)
        for name in names:
            tab.addChildElement(QgsAttributeEditorField(name, layer.fields().lookupField(name), tab))
        form.addTab(tab)
    form.addTab(relation_tab("Sources and claims", ("source", "source_scale"), layer, "event_claim_links", "claim_event_links"))
    form.addTab(relation_tab("Deaths under each rule", (), layer, "event_rules", None))
    return form


def relation_tab(title, names, layer, key, other_side):
    """A tab with a child table; with other_side it shows the rows behind the links."""
    tab = QgsAttributeEditorContainer(title, None)
    tab.setIsGroupBox(False)
    for name in names:
        tab.addChildElement(QgsAttributeEditorField(name, layer.fields().lookupField(name), tab))
    child = QgsAttributeEditorRelation(key, tab)
    child.setRelationWidgetTypeId("relation_editor")
    if other_side:
        child.setNmRelationId(other_side)
    tab.addChildElement(child)
    return tab


def event_table(layer):
    """The columns that a reader looks at first; the others can be switched on."""
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    rank = {name: position for position, name in enumerate(EVENT_LISTED)}
    for column in columns:
        column.hidden = column.name not in rank
    columns.sort(key=lambda column: rank.get(column.name, len(rank)))
    config.setColumns(columns)
    config.setSortExpression('"event_date"')
    return config


def qml_of(layer):
    """The style as QGIS writes it, without what the build fills in."""
    document = QDomDocument()
    message = layer.exportNamedStyle(document, QgsReadWriteContext())
    assert not message, message
    root = ET.fromstring(document.toString())
    drop(root, FILLED_BY_THE_BUILD)
    root.attrib.pop("version", None)
    return settled(ET.tostring(root, encoding="unicode"))


def drop(element, tags):
    """Take out children by their tag."""
    for child in [child for child in element if child.tag in tags]:
        element.remove(child)


def first_styles(layers):
    """Every layer shows its default; the themes know the others by name."""
    seen = set()
    for table, style, make in STYLES:
        manager = layers[table].styleManager()
        if table not in seen:
            manager.renameStyle(manager.currentStyle(), style)
            make(layers[table])
            seen.add(table)
        else:
            manager.addStyleFromLayer(style)


def grow_tree(project, layers):
    """Groups in the order in which they are drawn, and the themes."""
    root = project.layerTreeRoot()
    root.setHasCustomLayerOrder(False)
    shown = dict(THEMES["By type"])
    for title, tables in GROUPS:
        group = root.addGroup(title)
        group.setExpanded(title == GROUPS[0][0])
        for table in tables:
            node = group.addLayer(layers[table])
            node.setExpanded(table == "events")
            node.setItemVisibilityChecked(table in shown)
            if table == "events":
                kinds_first(node)
    online = QgsRasterLayer(ONLINE_URI, ONLINE[1], "wms")
    project.addMapLayer(online, False)
    group = root.addGroup(ONLINE[0])
    group.addLayer(online).setItemVisibilityChecked(False)
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)
    themes = project.mapThemeCollection()
    for name, parts in THEMES.items():
        record = QgsMapThemeCollection.MapThemeRecord()
        for table, style in parts:
            entry = QgsMapThemeCollection.MapThemeLayerRecord(layers[table])
            entry.usingCurrentStyle = True
            entry.currentStyle = style
            record.addLayerRecord(entry)
        themes.insert(name, record)


def set_up(project):
    """Title, ground colour, time step, and the variables that the build fills."""
    project.setTitle("Sahil")
    whole = QgsReferencedRectangle(QgsRectangle(35.3, 34.4, 37.2, 36.0), QgsCoordinateReferenceSystem("EPSG:4326"))
    project.viewSettings().setDefaultViewExtent(whole)
    project.setBackgroundColor(QColor(palette.SEA))
    project.timeSettings().setTimeStep(1)
    project.timeSettings().setTimeStepUnit(QgsUnitTypes.TemporalDays)
    project.timeSettings().setFramesPerSecond(4)
    project.setCustomVariables(
        {"sahil_script": "both", "sahil_data_as_of": "", "sahil_licence": "", "sahil_statement": "", "sahil_title": ""}
    )


# The page


def compose(project, layers):
    """A4 upright, three times: what the main map shows; totals; and numbers by area. The layers of the last two are fixed."""
    # A page that followed a theme would switch styles while the project opens, before its relations are there, and the forms would
    # lose their child tables (qgis/QGIS#59007). Layers of one style each can be fixed without that.
    events, totals, counts = (page(project, name) for name in ("A4 map", "A4 totals of areas", "A4 numbers by area"))
    finish(events, legend_of_events(*events, layers), legend_of_ground(*events, layers), HOW_TO_READ)
    for (_, frame), theme in ((totals, "Totals of areas"), (counts, "Numbers by area")):
        frame.setLayers([layers[table] for table, _ in THEMES[theme]])
        frame.setKeepLayerSet(True)
    finish(totals, legend_of_totals(*totals, layers), legend_of_ground(*totals, layers), HOW_TO_READ_TOTALS)
    finish(counts, legend_of_counts(*counts, layers), legend_of_ground(*counts, layers), HOW_TO_READ_COUNTS)
    for layout, _ in (events, totals, counts):
        project.layoutManager().addLayout(layout)


def page(project, name):
    """A page with its head and its map, and the map."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    sheet = layout.pageCollection().page(0)
    sheet.setPageSize("A4", sheet.Portrait)
    place(layout, words("[% @sahil_title %]", 15, bold=True), 10, 8, 190, 8)
    place(layout, words("[% @sahil_statement %] Data as of [% @sahil_data_as_of %].", 9, colour="#8A1C1C"), 10, 16, 190, 6)
    frame = QgsLayoutItemMap(layout)
    place(layout, frame, 10, 24, 190, 190)
    frame.setFrameEnabled(True)
    frame.setFrameStrokeColor(QColor("#8A8578"))
    frame.setBackgroundColor(QColor(palette.SEA))
    frame.setCrs(QgsCoordinateReferenceSystem.fromProj(PAGE_CRS))
    frame.setExtent(PAGE)  # as square as the item: another shape would resize it
    frame.setId("map")
    return layout, frame


def finish(made, legend, ground, how_to_read):
    """What stands on the map's corner and below it."""
    layout, frame = made
    place(layout, legend, 10, 216, 120, 60)
    place(layout, words(how_to_read, 7.5, colour="#4E493F"), 133, 217, 67, 40)
    place(layout, ground, 131.5, 257, 67, 18)
    scale(layout, frame)
    place(layout, words(ABOUT_THE_PAGE, 6, colour="#5B554A"), 10, 278, 190, 13)


def words(content, size, *, bold=False, colour="#26221C"):
    """A text item; its placeholders are filled from the project's variables."""

    def item(layout):
        label = QgsLayoutItemLabel(layout)
        label.setText(content)
        font = QFont(FONT)
        font.setPointSizeF(size)
        font.setBold(bold)
        label.setFont(font)
        label.setFontColor(QColor(colour))
        return label

    return item


def place(layout, item, x, y, width, height):
    """Put an item on the page, in millimetres."""
    made = item(layout) if callable(item) else item
    layout.addLayoutItem(made)
    made.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutMillimeters))
    made.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutMillimeters))


def legend_of_events(layout, frame, layers):
    """Sizes, and beside them whatever the theme in the main map tells apart, under a name for readers."""
    legend = empty_legend(layout, frame)
    node = legend.model().rootGroup().addLayer(layers["events"])
    node.setCustomProperty("legend/title-label", "Events (reported)")
    # An order of entries would hold for one theme only, and QGIS drops it with the others; all begin with as many sizes.
    QgsMapLayerLegendUtils.setLegendNodeColumnBreak(node, len(palette.SIZES) + 1, True)
    legend.setColumnCount(2)
    legend.setSplitLayer(True)
    legend.setEqualColumnWidth(False)
    return legend


def legend_of_totals(layout, frame, layers):
    """The two ways to hatch."""
    legend = empty_legend(layout, frame)
    node = legend.model().rootGroup().addLayer(layers["aggregates"])
    node.setCustomProperty("legend/title-label", "Totals of areas and periods (reported)")
    return legend


def legend_of_counts(layout, frame, layers):
    """The classes of districts, which a page of this scale shows."""
    legend = empty_legend(layout, frame)
    node = legend.model().rootGroup().addLayer(layers["admin_counts"])
    node.setCustomProperty("legend/title-label", "Events by district (reported)")
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, DISTRICTS)
    return legend


def legend_of_ground(layout, frame, layers):
    """The lines under the events."""
    legend = empty_legend(layout, frame)
    for table, entries in GROUND:
        node = legend.model().rootGroup().addLayer(layers[table])
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, entries)
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Hidden)
    return legend


def empty_legend(layout, frame):
    """A legend in the page's letters, of nothing yet."""
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(frame)
    legend.setAutoUpdateModel(False)
    legend.model().rootGroup().clear()
    legend.setSymbolHeight(3.2)
    legend.setBoxSpace(0)
    for style, size, bold in (
        (QgsLegendStyle.Subgroup, 8.5, True),
        (QgsLegendStyle.SymbolLabel, 7.5, False),
        (QgsLegendStyle.Group, 9, True),
    ):
        font = QFont(FONT)
        font.setPointSizeF(size)
        font.setBold(bold)
        legend.rstyle(style).setFont(font)
    legend.setFontColor(QColor(palette.INK))
    return legend


def kinds_first(node):
    """QGIS lists the sizes, headed by their title, before the kinds, which the ring ends; a reader asks for kinds first."""
    sizes, kinds = list(range(len(palette.SIZES) + 1)), len(palette.EVENT_TYPES) + 1
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [*range(len(sizes), len(sizes) + kinds), *sizes])


def scale(layout, frame):
    """Kilometres, on the map's corner."""
    back = QgsLayoutItemShape(layout)
    back.setShapeType(QgsLayoutItemShape.Rectangle)
    back.setSymbol(fill("#ffffff", alpha=200))
    place(layout, back, 12, 201, 58, 11)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(frame)
    bar.setStyle("Single Box")
    bar.applyDefaultSize(QgsUnitTypes.DistanceKilometers)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(20)
    bar.setHeight(2)
    font = QFont(FONT)
    font.setPointSizeF(7)
    bar.setFont(font)
    place(layout, bar, 13, 201.5, 48, 10)


# What is kept of the project


def skeleton(text, project):
    """The project without styles, which the build puts in, and without anything of this machine."""
    text = text[text.index("<qgis") :]
    for layer in project.mapLayers().values():
        text = text.replace(layer.id(), f"sahil_{layer.name().lower()}")
    root = ET.fromstring(text)
    for name in WHO_AND_WHEN:
        root.attrib.pop(name, None)
    drop(root, NOT_KEPT_OF_THE_PROJECT)
    for layer in root.iter("maplayer"):
        strip_layer(layer)
    for fixed in root.iter("Layer"):  # of a page; elsewhere QGIS itself makes the path relative
        fixed.set("source", f"./sahil.gpkg|layername={fixed.get('name')}")
    root.append(canvas(root.find("./projectCrs/spatialrefsys")))
    return settled(ET.tostring(root, encoding="unicode"))


STYLE_PARTS = {
    "flags", "temporal", "elevation", "renderer-v2", "labeling", "blendMode", "featureBlendMode", "layerOpacity", "mapTip", "attributeEditorForm",
    "attributetableconfig", "renderer-3d", "fieldConfiguration", "map-layer-style-manager", "auxiliaryLayer", "metadataUrls",
    "previewExpression", "editorlayout", "layerGeometryType",
}  # fmt: skip


def canvas(crs):
    """Where the main map opens; QGIS itself writes this only from its window. The build fills in the extent."""
    root = ET.Element("mapcanvas", name="theMapCanvas", annotationsVisible="1")
    ET.SubElement(root, "units").text = "degrees"
    sides = ET.SubElement(root, "extent")
    for side in ("xmin", "ymin", "xmax", "ymax"):
        ET.SubElement(sides, side).text = "0"
    ET.SubElement(root, "rotation").text = "0"
    ET.SubElement(root, "destinationsrs").append(crs)
    return root


def strip_layer(layer):
    """The head of a layer: what it is, not how it looks; the extent is the build's."""
    if layer.get("type") != "vector":
        drop(layer, {"resourceMetadata"})
        return
    drop(layer, STYLE_PARTS | FILLED_BY_THE_BUILD | {"extent", "wgs84extent", "resourceMetadata"})


def settled(text):
    """The same text from each run: attributes in order, and identifiers made by chance numbered as they come."""
    root = ET.fromstring(text)
    for element in root.iter():
        drop(element, {"callout"})  # lines to moved labels, which we have none of, written in another order each time
        for name, value in sorted(element.attrib.items()):
            del element.attrib[name]
            element.set(name, value)
    ET.indent(root, " ")
    numbers = {}

    def number(match):
        return numbers.setdefault(match.group(), f"{{00000000-0000-4000-8000-{len(numbers):012d}}}")

    return re.sub(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}", number, ET.tostring(root, encoding="unicode")) + "\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
