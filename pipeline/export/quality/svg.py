"""How a drawing is put together: shapes and words of SVG, with a title and a description for those who cannot see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.export.palette import INK
from pipeline.export.quality.markup import Markup, escaped, joined, text

WIDTH = 900.0
SOFT, GRID = "#6A6459", "#E3DED3"
SIZE = 12.0
# Okabe-Ito without its yellow, which vanishes on white; the dash and the words at the line's end say the same again.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#E69F00", "#56B4E9")
DASHES = ("", "7 3", "2 2", "9 3 2 3", "4 4", "1 3", "12 4")


def number(value: float) -> str:
    """A length with at most one decimal: the same everywhere."""
    return f"{value:.1f}".removesuffix(".0")


def drawing(anchor: str, height: float, title: str, description: str, parts: Iterable[str]) -> Markup:
    """An SVG as wide as the page; the description tells every number in it."""
    return joined(
        [
            f'<svg viewBox="0 0 {number(WIDTH)} {number(height)}" role="img" aria-labelledby="{anchor}-t {anchor}-d">',
            f'<title id="{anchor}-t">{text(title)}</title><desc id="{anchor}-d">{escaped(description)}</desc>',
            *parts,
            "</svg>",
        ]
    )


def words(
    x: float, y: float, content: str, *, anchor: str = "start", fill: str = INK, bold: bool = False, size: float = SIZE
) -> str:
    weight = ' font-weight="600"' if bold else ""
    look = f'text-anchor="{anchor}" fill="{fill}" font-size="{number(size)}"{weight}'
    return f'<text x="{number(x)}" y="{number(y)}" {look}>{text(content)}</text>'


def rectangle(x: float, y: float, width: float, height: float, fill: str, stroke: str = "none") -> str:
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}" fill="{fill}" stroke="{stroke}"/>'
    )


def line(points: Sequence[tuple[float, float]], stroke: str, *, width: float = 1.0, dash: str = "") -> str:
    path = " ".join(f"{number(x)},{number(y)}" for x, y in points)
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<polyline points="{path}" fill="none" stroke="{stroke}" stroke-width="{number(width)}"{dashes}/>'


def dot(x: float, y: float, fill: str, *, stroke: str, radius: float = 3.2) -> str:
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="{fill}" stroke="{stroke}" stroke-width="1.4"/>'


def round_step(top: float, steps: int = 5) -> int:
    """The round distance of 1, 2 or 5 times a power of ten that cuts 0 to ``top`` into at most ``steps`` parts."""
    size = 1
    while True:
        for factor in (1, 2, 5):
            if size * factor * steps >= top:
                return size * factor
        size *= 10
