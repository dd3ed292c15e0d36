"""How a value of the tables becomes harmless HTML: escaped, cut where endless, with nothing invisible in it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from numbers import Real
from typing import NewType

import numpy as np
import pandas as pd

Markup = NewType("Markup", str)  # text that is HTML already; only the functions here make it

LONGEST = 400  # characters of one cell; the tables have the rest
NO_VALUE = "–"
MOST_ROWS = 60  # rows of one list of single cases
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the page: what it is about, the tables that its numbers come from, and the HTML that shows them."""

    anchor: str
    title: str
    tables: tuple[str, ...]
    body: Markup


def plain(value: object) -> str:
    """A cell as a reader would write it: null is a dash, a day has no time, thousands are apart."""
    if value is None or value is pd.NA or value != value:
        return NO_VALUE
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    if isinstance(value, str):
        return value
    return f"{value:,.0f}" if is_number(value) else str(value)


def is_number(value: object) -> bool:
    """Python's and numpy's numbers, without yes and no."""
    return isinstance(value, Real) and not isinstance(value, bool | np.bool_)


def text(value: object) -> Markup:
    """Any value as text of the page; controls and marks that turn the direction of others are shown as what they are."""
    shown = plain(value)
    cut = shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}… ({len(shown):,} characters)"
    return escaped(cut)


def escaped(words: str) -> Markup:
    """Text of any length; what a reader could not see is shown as a sign that something stood there."""
    return Markup(html.escape(_UNSEEN.sub("\N{REPLACEMENT CHARACTER}", words)))


def joined(parts: Iterable[str]) -> Markup:
    """Pieces of markup, one after the other."""
    return Markup("\n".join(parts))


def paragraph(words: str, css: str = "") -> Markup:
    """A paragraph of our own words."""
    return Markup(f"<p{_class(css)}>{escaped(words)}</p>")


def cell(value: object) -> Markup:
    """A table's cell: numbers to the right, text by its own direction."""
    if isinstance(value, Bar):
        return Markup(f'<td class="bar"><span style="width:{value.share:.1%}"></span></td>' if value.share else "<td></td>")
    is_figure = is_number(value) or (isinstance(value, str) and (value.endswith("%") or value == NO_VALUE))
    return Markup(f'<td class="n">{text(value)}</td>' if is_figure else f'<td dir="auto">{text(value)}</td>')


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A share drawn beside the number that says it."""

    share: float


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[object]], css: str = "") -> Markup:
    """A table with its caption; ``head`` names each column, a bar has none."""
    heads = "".join(f'<th scope="col">{text(name)}</th>' if name else "<td></td>" for name in head)
    lines = (f"<tr>{''.join(cell(value) for value in row)}</tr>" for row in rows)
    return joined(
        [
            f"<table{_class(css)}>{f'<caption>{text(caption)}</caption>' if caption else ''}",
            f"<thead><tr>{heads}</tr></thead><tbody>",
            *lines,
            "</tbody></table>",
        ]
    )


def percent(part: float, whole: float) -> str:
    """A share in whole percent; of nothing there is none."""
    return f"{part / whole:.0%}" if whole else NO_VALUE


def shares(caption: str, what: str, counts: Sequence[tuple[str, float]], unit: str = "events") -> Markup:
    """A table of counts that add up to a whole, each with its share and a bar."""
    whole = sum(count for _, count in counts)
    rows = [(name, count, percent(count, whole), Bar(share=count / whole if whole else 0.0)) for name, count in counts]
    return table(caption, (what, unit, "share", ""), rows, "shares")


def cases(caption: str, head: Sequence[str], rows: Sequence[Sequence[object]], where: str) -> Markup:
    """A table of single cases, cut after `MOST_ROWS`; ``where`` names the file that has them all."""
    shown = table(caption, head, rows[:MOST_ROWS], "cases")
    rest = len(rows) - MOST_ROWS
    return joined([shown, paragraph(f"and {rest:,} more: see {where}", "quiet")]) if rest > 0 else shown


def _class(css: str) -> str:
    return f' class="{css}"' if css else ""
