"""How a kind of event looks, in the map as in QGIS: colour first, shape second, size by deaths (SPEC 6.9)."""
# a table of data

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colour and shape of one value, and the words of its legend; shapes are named as QGIS names its simple markers."""

    value: str
    label: str
    label_ar: str
    colour: str
    shape: str = "circle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Events with at least this many deaths are drawn this wide; the next class takes over from its own ``at_least``."""

    at_least: int
    label: str
    diameter_mm: float


# Okabe-Ito and Tol colours: any two keep 25 units of CIELAB apart with red or green weak, 17 with blue weak (tested);
# the shape tells them apart in grey. Violence against civilians has the red and the plainest shape: it is what readers look for.
EVENT_TYPES = (
    Look(value="Violence against civilians", label="Violence against civilians", label_ar="عنف ضد المدنيين", colour="#C8102E"),
    Look(value="Battles", label="Battles", label_ar="معارك", colour="#0072B2", shape="triangle"),
    Look(
        value="Explosions/Remote violence",
        label="Explosions and remote violence",
        label_ar="انفجارات وعنف عن بُعد",
        colour="#332288",
        shape="star",
    ),
    Look(value="Riots", label="Riots", label_ar="أعمال شغب", colour="#E69F00", shape="diamond"),
    Look(value="Protests", label="Protests", label_ar="احتجاجات", colour="#009E73", shape="square"),
    Look(
        value="Strategic developments",
        label="Strategic developments",
        label_ar="تطورات استراتيجية",
        colour="#88CCEE",
        shape="pentagon",
    ),
)

# Dark is sure: one hue, so that the order shows without colour vision.
CONFIDENCE = (
    Look(value="high", label="High confidence", label_ar="ثقة عالية", colour="#08306B"),
    Look(value="medium", label="Medium confidence", label_ar="ثقة متوسطة", colour="#2E7EBC"),
    Look(value="low", label="Low confidence", label_ar="ثقة منخفضة", colour="#94C4DF"),
)

# How many first speakers an event rests on; a party to the fight is not an independent witness of it.
INDEPENDENCE = (
    Look(value="none", label="No named speaker", label_ar="بلا مصدر مسمى", colour="#9A9A9A"),
    Look(value="party", label="Parties to the fight only", label_ar="أطراف القتال فقط", colour="#D55E00", shape="triangle"),
    Look(value="one", label="One first speaker", label_ar="مصدر أول واحد", colour="#E9B44C"),
    Look(value="several", label="Two or more first speakers", label_ar="مصدران أوليان أو أكثر", colour="#00695C", shape="square"),
)

# Not drawn as a filled symbol: the number is not known or comes from a convention.
HOLLOW = "Hollow: number of deaths unknown or by convention"

SIZES = (
    Size(at_least=0, label="none reported", diameter_mm=2.4),
    Size(at_least=1, label="1-2", diameter_mm=3.0),
    Size(at_least=3, label="3-9", diameter_mm=4.0),
    Size(at_least=10, label="10-29", diameter_mm=5.4),
    Size(at_least=30, label="30-99", diameter_mm=7.2),
    Size(at_least=100, label="100 and more", diameter_mm=9.5),
)

# The quiet ground under everything.
SEA = "#DCE6EC"
LAND = "#F6F3EC"
BORDER = "#8A8578"
ADMIN_LINE = "#B5AE9E"
AREA_FILL = "#6B5B95"
TOTAL_HATCH = "#7A4B2A"
INK = "#26221C"
