# ruff: noqa: E501 (tables, one row a line)
"""How each layer looks in QGIS: renderers, labels and map tips, made with PyQGIS from the palette that the map shares."""

import importlib.util
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from qgis.core import (  # noqa: E402
    QgsCategorizedSymbolRenderer,
    QgsDataDefinedSizeLegend,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsHeatmapRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsTextBackgroundSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSizeF  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont  # noqa: E402

ROOT = Path(__file__).parents[2]
FONT = "DejaVu Sans"


def loaded(path):
    """A module of the program by its file: Debian's Python has not the packages that the whole program needs."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


palette = loaded(ROOT / "pipeline/export/palette.py")

HOLLOW = '"x_fat_imputed" OR "x_fat_best" IS NULL'
DEATHS = 'coalesce("x_fat_best", "fatalities")'
SIZE = "CASE " + " ".join(f"WHEN {DEATHS} >= {s.at_least} THEN {s.diameter_mm}" for s in reversed(palette.SIZES)) + " END"
INDEPENDENCE = (
    "CASE WHEN \"x_n_originators\" = 0 THEN 'none' WHEN \"x_party_sourced\" THEN 'party' "
    "WHEN \"x_n_originators\" = 1 THEN 'one' ELSE 'several' END"
)


# Text: what source text holds may not run, so each field goes through the four replacements (3.22 has no escape function).


def escaped(expression):
    """An expression whose result is text, as text of HTML."""
    for raw, safe in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        expression = f"replace({expression}, '{raw}', '{safe}')"
    return expression


def shown(field):
    """A field in a map tip; null shows as a dash."""
    return f"[% {escaped(f'coalesce(to_string({chr(34)}{field}{chr(34)}), {chr(39)}–{chr(39)})')} %]"


def spelled(code):
    """A word of a closed list as people write it."""
    with_spaces = f"replace(\"{code}\", '_', ' ')"
    return f"[% {escaped(with_spaces)} %]"


def counted(low, best, high, open_top):
    """low – best – high in words."""
    return (
        f'[% CASE WHEN "{best}" IS NULL AND "{low}" IS NULL THEN \'not known\' '
        f"ELSE coalesce(to_string(\"{best}\"), 'not known') || ' (from ' || coalesce(to_string(\"{low}\"), '?') || ' to ' || "
        f"CASE WHEN \"{open_top}\" THEN 'open' ELSE coalesce(to_string(\"{high}\"), '?') END || ')' END %]"
    )


EVENT_TIP = f"""<div style="max-width:26em;font-family:sans-serif">
<b>{shown("event_type")}</b>: {shown("sub_event_type")}<br>
{shown("location")}, [% format_date("x_date_start", 'yyyy-MM-dd') %][% CASE WHEN "x_date_end" > "x_date_start"
THEN ' to ' || format_date("x_date_end", 'yyyy-MM-dd') ELSE '' END %]<br>
<b>Deaths reported:</b> {counted("x_fat_low", "x_fat_best", "x_fat_high", "x_fat_high_open")}
[% CASE WHEN "x_fat_imputed" THEN '<br><i>' || to_string("fatalities") || ' in the column fatalities is a convention, not a count</i>'
ELSE '' END %]<br>
<b>Where:</b> within {shown("x_geo_uncertainty_m")} m; <b>confidence:</b> {shown("x_confidence")}; {spelled("x_verification")}<br>
<p>{shown("notes")}</p>
<b>Sources:</b> {shown("source")}; first speakers: {shown("x_n_originators")}[% CASE WHEN "x_party_sourced"
THEN ', all parties to the fight' ELSE '' END %]<br>
<small>{shown("event_id_cnty")}. Reported, not verified.</small></div>"""

TOTAL_TIP = f"""<div style="max-width:26em;font-family:sans-serif">
<b>Total of an area and a period, never a point</b><br>
{shown("measure")}, {shown("subject_group")}: {counted("value_low", "value_best", "value_high", "high_open")}<br>
{shown("area_text")}, [% coalesce(format_date("date_start", 'yyyy-MM-dd'), '?') %] to
[% coalesce(format_date("date_end", 'yyyy-MM-dd'), '?') %], as of [% coalesce(format_date("as_of", 'yyyy-MM-dd'), '?') %]<br>
Events inside account for {shown("allocated_sum")}; not accounted for: {shown("residual")}<br>
{shown("note")}<br>
<small>{shown("aggregate_id")}: {shown("status")}. Reported, not verified.</small></div>"""

AREA_TIP = f"""<b>The true point should lie here</b><br>{shown("basis")}; within {shown("radius_m")} m, {shown("area_km2")} km²"""
PLACE_TIP = (
    f"""<b>{shown("name")}</b> {shown("name_ar")}<br>{shown("kind")}; within {shown("radius_m")} m; from {shown("coord_source")}"""
)
ADMIN_TIP = f"""<b>{shown("name")}</b> {shown("name_ar")}<br>{shown("pcode")}"""
GROUND_TIP = f"""<b>{shown("name")}</b> {shown("name_ar")}"""
COUNT_TIP = (
    ADMIN_TIP
    + f"<br>{shown('events')} events; {shown('fatalities')} deaths, of them {shown('fatalities_counted')} by count, not by "
    + f"convention; deaths not known in {shown('events_deaths_unknown')} events"
)


# Symbols


def marker(look, *, size=3.4, hollow_rule=True):
    """A filled marker with a white rim; a ring in its colour where the number is not known."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": look.shape,
            "color": look.colour,
            "outline_color": "#ffffff",
            "outline_width": "0.2",
            "size": str(size),
        }
    )
    if hollow_rule:
        layer = symbol.symbolLayer(0)
        set_to = layer.setDataDefinedProperty
        colour = QColor(look.colour)
        rim = f"{colour.red()},{colour.green()},{colour.blue()},255"
        set_to(QgsSymbolLayer.PropertyFillColor, when_hollow("'255,255,255,90'"))
        set_to(QgsSymbolLayer.PropertyStrokeColor, when_hollow(f"'{rim}'"))
        set_to(QgsSymbolLayer.PropertyStrokeWidth, when_hollow("0.55"))
        symbol.setDataDefinedSize(QgsProperty.fromExpression(SIZE))
    symbol.setOpacity(0.88)
    return symbol


def when_hollow(value):
    """The value for hollow symbols; null, which is the symbol's own, for the others and in the legend."""
    return QgsProperty.fromExpression(f"CASE WHEN {HOLLOW} THEN {value} END")


def ring():
    """The legend's entry for hollow symbols: no event has its value."""
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "255,255,255,90", "outline_color": "#5a5a5a", "outline_width": "0.55", "size": "3.4"}
    )
    symbol.setDataDefinedSize(QgsProperty.fromExpression(SIZE))  # all alike, or QGIS leaves the sizes out of the legend
    return QgsRendererCategory("(hollow)", symbol, palette.HOLLOW)


def categorised(expression, looks):
    """One category a look, the ring, and the sizes."""
    categories = [QgsRendererCategory(look.value, marker(look), look.label) for look in looks]
    renderer = QgsCategorizedSymbolRenderer(expression, [*categories, ring()])
    grey = QgsMarkerSymbol.createSimple({"name": "circle", "color": "#A9A396", "outline_color": "#ffffff", "outline_width": "0.2"})
    grey.setDataDefinedSize(QgsProperty.fromExpression(SIZE))
    renderer.setSourceSymbol(grey)  # what the sizes are shown with
    legend = QgsDataDefinedSizeLegend()
    legend.setLegendType(QgsDataDefinedSizeLegend.LegendSeparated)
    legend.setTitle("Deaths reported")
    legend.setClasses([QgsDataDefinedSizeLegend.SizeClass(size.diameter_mm, size.label) for size in palette.SIZES])
    renderer.setDataDefinedSizeLegend(legend)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(DEATHS, False)]))
    renderer.setOrderByEnabled(True)  # the large first, or they would hide the small
    return renderer


def heat():
    """Density of events, each counted once: deaths would make one massacre a region."""
    renderer = QgsHeatmapRenderer()
    renderer.setRadius(6)
    renderer.setRadiusUnit(QgsUnitTypes.RenderMillimeters)
    renderer.setRenderQuality(2)
    stops = [QgsGradientStop(0.3, QColor(253, 208, 162, 170)), QgsGradientStop(0.65, QColor(230, 85, 13, 200))]
    renderer.setColorRamp(QgsGradientColorRamp(QColor(255, 245, 235, 0), QColor(127, 39, 4, 220), False, stops))
    return renderer


def fill(colour, *, alpha=255, line=None, line_alpha=255, width=0.26, dash="solid"):
    """A flat fill with its outline."""
    inner, rim = QColor(colour), QColor(line or colour)
    return QgsFillSymbol.createSimple(
        {
            "color": f"{inner.red()},{inner.green()},{inner.blue()},{alpha}",
            "style": "solid" if alpha else "no",
            "outline_color": f"{rim.red()},{rim.green()},{rim.blue()},{line_alpha if line else 0}",
            "outline_style": dash if line else "no",
            "outline_width": str(width),
            "joinstyle": "round",
        }
    )


def hatched(angle):
    """Lines across the area: a total has no point."""
    symbol = fill(palette.TOTAL_HATCH, alpha=0, line=palette.TOTAL_HATCH, width=0.5)
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(angle)
    hatch.setDistance(2.6)
    hatch.setSubSymbol(QgsLineSymbol.createSimple({"color": palette.TOTAL_HATCH, "width": "0.1"}))
    symbol.insertSymbolLayer(0, hatch)
    symbol.setOpacity(0.55)
    return symbol


def ruled(*rules):
    """A rule-based renderer of (filter, label, symbol, seen from this scale, to this)."""
    root = QgsRuleBasedRenderer.Rule(None)
    for expression, label, symbol, out, near in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, near, out, expression, label))
    return QgsRuleBasedRenderer(root)


# Labels


def on_paper(form):
    """The same text on a pale card: lines that run under a word make it hard to read."""
    card = QgsTextBackgroundSettings()
    card.setEnabled(True)
    card.setType(QgsTextBackgroundSettings.ShapeRectangle)
    card.setSizeType(QgsTextBackgroundSettings.SizeBuffer)
    card.setSize(QSizeF(0.9, 0.3))  # QGIS keeps words apart, not their cards
    card.setRadii(QSizeF(0.6, 0.6))
    card.setFillColor(QColor(255, 253, 248, 215))
    card.setStrokeColor(QColor(palette.TOTAL_HATCH))
    card.setStrokeWidth(0.12)
    form.setBackground(card)
    return form


def text(size, colour=palette.INK, *, bold=False, halo=0.8, italic=False):
    """A text format with a pale halo."""
    form = QgsTextFormat()
    font = QFont(FONT)
    font.setBold(bold)
    font.setItalic(italic)
    form.setFont(font)
    form.setSize(size)
    form.setColor(QColor(colour))
    around = QgsTextBufferSettings()
    around.setEnabled(halo > 0)
    around.setSize(halo)
    around.setColor(QColor(255, 255, 255, 220))
    form.setBuffer(around)
    return form


def settings(expression, form, *, placement=QgsPalLayerSettings.OverPoint, offset=(0, 0), priority=5):
    """Label settings with one candidate place: events of one village then give one label, not a pile."""
    pal = QgsPalLayerSettings()
    pal.fieldName = expression
    pal.isExpression = True
    pal.setFormat(form)
    pal.placement = placement
    pal.xOffset, pal.yOffset = offset
    pal.quadOffset = QgsPalLayerSettings.QuadrantBelow if offset != (0, 0) else QgsPalLayerSettings.QuadrantOver
    pal.multilineAlign = QgsPalLayerSettings.MultiCenter
    pal.priority = priority
    # Whole areas would push every name out of themselves.
    obstacle = pal.obstacleSettings()
    obstacle.setIsObstacle(False)
    pal.setObstacleSettings(obstacle)
    return pal


def rule_labels(*rules):
    """Labels of (filter, settings, seen from this scale, to this)."""
    root = QgsRuleBasedLabeling.Rule(None)
    for expression, pal, out, near in rules:
        root.appendChild(QgsRuleBasedLabeling.Rule(pal, near, out, expression))
    return QgsRuleBasedLabeling(root)


# Which script labels are in: the project variable sahil_script (both, latin, arabic) says.
SCRIPT = "coalesce(@sahil_script, 'both')"


def both_scripts(latin, arabic):
    """A label of one or two lines; without an Arabic name the Latin one stands alone."""
    return (
        f"CASE WHEN {SCRIPT} = 'latin' THEN {latin} WHEN {SCRIPT} = 'arabic' THEN coalesce({arabic}, {latin}) "
        f"ELSE {latin} || coalesce('\\n' || {arabic}, '') END"
    )


def styled(layer, renderer, *, labels=None, tip=""):
    """Give a layer a look; returns it. Scales stand in rules: a theme's style cannot carry those of its layer."""
    layer.setRenderer(renderer)
    layer.setLabeling(labels)
    layer.setLabelsEnabled(labels is not None)
    layer.setMapTipTemplate(tip)
    return layer


NEAR = 300_000  # the scale from which on events are named
NOT_HIDDEN = 3  # deaths of an event over which no other name is written


def event_labels():
    """The place below the point, near enough to read; farther off, no name of the ground hides a large symbol.

    QGIS weighs every name against every other: of more events than a screen has room to name, those with most deaths are tried.
    """
    named = in_the_way(settings(both_scripts('"location"', '"x_location_ar"'), text(8), offset=(0, 2.6), priority=10), 2)
    large = in_the_way(settings("''", text(8)), 1)
    large.drawLabels = False
    for pal in (named, large):
        pal.limitNumLabels, pal.maxNumLabels = True, 2000
    return rule_labels(("", named, NEAR, 0), (f"{DEATHS} >= {NOT_HIDDEN}", large, 10**8, NEAR))


def in_the_way(pal, factor):
    """The same settings, with symbols that other names keep off: from 2 on also those of cities, else those of areas."""
    obstacle = pal.obstacleSettings()
    obstacle.setIsObstacle(True)
    obstacle.setFactor(factor)
    pal.setObstacleSettings(obstacle)
    return pal


LIGHT_TO_DARK = ("#F2EDF7", "#CBC0DD", "#9E8FC0", "#6E5BA0", "#43317A")
COUNT_CLASSES = (("0", 0, 0), ("1-4", 1, 4), ("5-19", 5, 19), ("20-49", 20, 49), ("50 and more", 50, 10**9))


def count_rules():
    """Governorates far off, districts nearer, subdistricts near."""
    spans = ((1, 10**8, 1_500_000), (2, 1_500_000, 500_000), (3, 500_000, 0))
    root = QgsRuleBasedRenderer.Rule(None)
    for level, out, near in spans:
        parent = QgsRuleBasedRenderer.Rule(
            None, near, out, f'"level" = {level}', ("Governorates", "Districts", "Subdistricts")[level - 1]
        )
        for (label, low, high), colour in zip(COUNT_CLASSES, LIGHT_TO_DARK, strict=True):
            symbol = fill(colour, alpha=205, line="#ffffff", width=0.3)
            parent.appendChild(
                QgsRuleBasedRenderer.Rule(symbol, 0, 0, f'"events" >= {low} AND "events" <= {high}', f"{label} events")
            )
        root.appendChild(parent)
    return QgsRuleBasedRenderer(root)


def admin_labels():
    """Governorates far off, districts and subdistricts nearer."""
    name, capitals = both_scripts('"name"', '"name_ar"'), both_scripts('upper("name")', '"name_ar"')  # not taken for a city
    horizontal = QgsPalLayerSettings.Horizontal
    return rule_labels(
        ('"level" = 1', settings(capitals, text(8.5, "#8A8475", bold=True), placement=horizontal, priority=3), 10**8, 450_000),
        ('"level" = 2', settings(name, text(8, "#8A8475", italic=True), placement=horizontal, priority=2), 450_000, 200_000),
        ('"level" = 3', settings(name, text(7.5, "#8A8475", italic=True), placement=horizontal, priority=1), 200_000, 0),
    )


def admin_rules():
    """Lines only: the ground stays quiet."""
    return ruled(
        ('"level" = 1', "Governorate", fill("#000000", alpha=0, line="#8F887A", width=0.4), 0, 0),
        ('"level" = 2', "District", fill("#000000", alpha=0, line=palette.ADMIN_LINE, width=0.22), 1_600_000, 0),
        ('"level" = 3', "Subdistrict", fill("#000000", alpha=0, line="#CFC9BB", width=0.15, dash="dash"), 500_000, 0),
    )


def ground_rules():
    """Land, borders, and the line around the project's area."""
    return ruled(
        ("\"kind\" = 'land'", "Land", fill(palette.LAND), 0, 0),
        (
            "\"kind\" = 'country' AND \"name\" <> 'Syria'",  # which its governorates outline, a kilometre off this line
            "Country",
            fill("#000000", alpha=0, line=palette.BORDER, width=0.45),
            0,
            350_000,
        ),  # coarser than land
        ("\"kind\" = 'area'", "Area of the project", fill("#000000", alpha=0, line="#A58A5B", width=0.4, dash="dash"), 0, 0),
    )


def ground_labels():
    """Countries, far off."""
    name = both_scripts('"name"', '"name_ar"')
    pal = settings(name, text(10, "#9A9484", bold=True, halo=0), placement=QgsPalLayerSettings.Horizontal, priority=1)
    return rule_labels(("\"kind\" = 'country' AND \"name\" <> 'Syria'", pal, 10**8, 400_000))


PLACES = (
    # who, seen from this scale, to this, size of the dot, size of the name
    ('"kind" = \'settlement\' AND "population" >= 80000', 2_500_000, 0, 1.9, 9.0),
    ('"kind" = \'settlement\' AND "population" >= 15000 AND "population" < 80000', 600_000, 0, 1.5, 8.0),
    ('"kind" = \'settlement\' AND coalesce("population", 0) < 15000', 120_000, 0, 1.1, 7.0),
    ("\"kind\" IN ('quarter', 'site', 'military_site', 'crossing', 'natural')", 60_000, 0, 1.1, 7.0),
)
PLACE_LABELS = ("Cities", "Towns", "Villages", "Quarters and sites")


def place_labels():
    """Cities far off, villages near; below the dot, or beside it where a symbol is in the way."""
    return rule_labels(*((where, beside(dot, size), out, near) for where, out, near, dot, size in PLACES))


def beside(dot, size):
    """A place's name near its dot."""
    pal = settings(both_scripts('"name"', '"name_ar"'), text(size, "#4E493F"), priority=9)
    pal.placement = QgsPalLayerSettings.OrderedPositionsAroundPoint
    pal.predefinedPositionOrder = SIDES
    pal.dist = dot / 2 + 0.4
    return pal


SIDES = [
    getattr(QgsPalLayerSettings, side)
    for side in ("BottomMiddle", "MiddleLeft", "MiddleRight", "TopMiddle", "BottomLeft", "BottomRight")
]


def dots():
    """Small grey dots."""
    symbols = [
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": "#7A7466", "outline_color": "#ffffff", "outline_width": "0.2", "size": str(dot)}
        )
        for *_, dot, _ in PLACES
    ]
    return ruled(
        *(
            (where, label, symbol, out, near)
            for (where, out, near, *_), label, symbol in zip(PLACES, PLACE_LABELS, symbols, strict=True)
        )
    )


STYLES = (
    # layer, name of the style, how it is made; the first of a layer is its default
    ("events", "By type", lambda layer: styled(layer, categorised("event_type", palette.EVENT_TYPES), labels=event_labels(), tip=EVENT_TIP)),
    ("events", "By certainty", lambda layer: styled(layer, categorised("x_confidence", palette.CONFIDENCE), labels=event_labels(), tip=EVENT_TIP)),
    ("events", "By source independence", lambda layer: styled(layer, categorised(INDEPENDENCE, palette.INDEPENDENCE), labels=event_labels(), tip=EVENT_TIP)),
    ("events", "Density", lambda layer: styled(layer, heat(), tip=EVENT_TIP)),
    ("event_areas", "Soft, when near", lambda layer: styled(layer, soft(350_000), tip=AREA_TIP)),
    ("event_areas", "Soft", lambda layer: styled(layer, soft(), tip=AREA_TIP)),
    ("aggregates", "Hatched, with figures", lambda layer: styled(layer, total_rules(), labels=total_labels(), tip=TOTAL_TIP)),
    ("admin_areas", "Lines", lambda layer: styled(layer, admin_rules(), labels=admin_labels(), tip=ADMIN_TIP)),
    ("admin_counts", "Events by area", lambda layer: styled(layer, count_rules(), tip=COUNT_TIP)),
    ("basemap", "Ground", lambda layer: styled(layer, ground_rules(), labels=ground_labels(), tip=GROUND_TIP)),
    ("places", "Dots and names", lambda layer: styled(layer, dots(), labels=place_labels(), tip=PLACE_TIP)),
)  # fmt: skip


def soft(out=0):
    """Where the true point should lie: a veil with an outline, under the points, seen from a scale on."""
    rules = [
        ("\"shape_kind\" = 'disc'", "Around the place", "solid"),
        ("\"shape_kind\" IN ('sector', 'corridor')", "Part of a ring or strip, as worded", "dash"),
        ("\"shape_kind\" = 'polygon'", "Admin area or outline", "dot"),
    ]
    symbols = [fill(palette.AREA_FILL, alpha=9, line=palette.AREA_FILL, line_alpha=95, width=0.25, dash=dash) for *_, dash in rules]
    return ruled(*((where, label, symbol, out, 0) for (where, label, _), symbol in zip(rules, symbols, strict=True)))


ONE_AREA = '"x_area_label" IS NOT NULL AND NOT "place_ids" LIKE \'%,%\''
SEVERAL = '"x_area_label" IS NOT NULL AND "place_ids" LIKE \'%,%\''


def total_rules():
    """Each area once, however many totals it has; areas of several governorates lean the other way."""
    return ruled(
        (ONE_AREA, "Totals of one area", hatched(45), 0, 0),
        (SEVERAL, "Totals of several areas together", hatched(135), 0, 0),
    )


def total_labels():
    """The figures as text: what is counted, of whom, when; those of several areas bold."""
    plain, bold = (on_paper(text(7, "#4A2A12", bold=heavy, halo=0)) for heavy in (False, True))
    horizontal = QgsPalLayerSettings.Horizontal
    return rule_labels(
        (ONE_AREA, settings('"x_area_label"', plain, placement=horizontal, priority=9), 0, 0),
        (SEVERAL, settings('"x_area_label"', bold, placement=horizontal, priority=10), 0, 0),
    )
