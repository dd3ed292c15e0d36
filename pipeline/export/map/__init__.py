"""How the data set becomes one page that opens anywhere, asks no server and tells nobody that it was opened."""

from __future__ import annotations

from pathlib import Path

from pipeline import schema, vocab
from pipeline.export import about, palette
from pipeline.export.map import events, ground, licences, packed, page, receipts, scripts, totals
from pipeline.schema import Dataset

CENTRE = (35.25, 36.05)  # between Latakia and Tartous; the page then fits itself to its events
FILE = "map.html"
UNTOLD = ("geometry", "t_start", "t_end")  # drawn, or said by x_date_start and x_date_end


def write(dataset: Dataset, folder: Path) -> None:
    """``map.html`` in ``folder``: the same data set gives the same bytes."""
    (folder / FILE).write_text(rendered(dataset), encoding="utf-8", newline="\n")


def rendered(dataset: Dataset) -> str:
    """The page as text."""
    links = receipts.event_links(dataset)
    told = events.columns(dataset, receipts.voices(dataset, links)) | {"about": _about(dataset), "looks": _looks()}
    first = {
        "sahil-words": packed.packed(scripts.words()),
        "sahil-events": packed.packed(told),
        "sahil-ground": packed.packed(ground.drawing(dataset)),
        "sahil-totals": packed.packed(totals.panel(dataset)),
    }
    later = {
        "sahil-names": packed.packed(ground.place_names(dataset)),
        "sahil-receipts": packed.squeezed(receipts.book(dataset, links)),
    }
    return page.rendered(about.TITLE, CENTRE, first, later)


def _about(dataset: Dataset) -> dict[str, object]:
    names = dataset["sources"][["source_id", "name", "name_ar"]]
    return {
        "title": about.TITLE,
        "version": about.VERSION,
        "as_of": about.data_as_of(dataset),
        "licence": about.LICENCE,
        "parts": licences.PARTS,
        "tiles": page.TILES,
        "columns": [name for name in schema.EVENTS.names if name not in UNTOLD],
        "acled": list(vocab.ACLED_COLUMNS),
        "sources": packed.rows(names),
        "episodes": packed.rows(dataset["episodes"][["episode_id", "name", "name_ar"]]),
    }


def _looks() -> dict[str, object]:
    types = [[look.value, look.label, look.label_ar, look.colour, look.shape] for look in palette.EVENT_TYPES]
    sizes = [[size.at_least, size.label, size.diameter_mm] for size in palette.SIZES]
    ground_colours = {
        "sea": palette.SEA, "land": palette.LAND, "border": palette.BORDER, "line": palette.ADMIN_LINE,
        "area": palette.AREA_FILL, "total": palette.TOTAL_HATCH, "ink": palette.INK,
    }  # fmt: skip
    return {"types": types, "sizes": sizes, "ground": ground_colours}
