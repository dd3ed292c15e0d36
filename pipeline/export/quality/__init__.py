"""What editors must know of a build before they use it: how sure it is, on whom it rests, what is doubtful, what changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pipeline.export import about
from pipeline.export.quality import certainty, page, totals, upkeep
from pipeline.export.quality.markup import Markup, Section, joined, paragraph, percent, text
from pipeline.schema import Dataset

FILE = "quality.html"
TITLE = "Sahil: quality of the data set. Reported, not verified"

SECTIONS: tuple[Callable[[Dataset], Section], ...] = (
    certainty.independence,
    certainty.unknown,
    certainty.precision,
    totals.reconciliation,
    totals.running,
    upkeep.findings,
    certainty.tiers,
    certainty.wordings,
    upkeep.changes,
    upkeep.decisions,
)


def write(dataset: Dataset, folder: Path) -> None:
    """``quality.html`` in ``folder``; needs the tables ``rulings`` and ``corrections`` beside those of the schema."""
    (folder / FILE).write_text(rendered(dataset), encoding="utf-8", newline="\n")


def rendered(dataset: Dataset) -> Markup:
    """The page as text: the same tables give the same bytes."""
    sections = [section(dataset) for section in SECTIONS]
    foot = f"{about.TITLE}, version {about.VERSION}. {about.WARNING} {about.LICENCE}"
    return page.rendered(TITLE, _lead(dataset), sections, foot)


def _lead(dataset: Dataset) -> Markup:
    what = (
        f"Data as of {about.data_as_of(dataset)}. Everything here is counted from the tables of the same build; "
        "a source said it, nobody here has verified it. Shares are of events unless a column says otherwise."
    )
    tiles = "".join(f"<div><dt>{text(name)}</dt><dd>{text(figure)}</dd></div>" for name, figure in _figures(dataset))
    return joined([paragraph(what, "lead"), Markup(f'<dl class="tiles">{tiles}</dl>')])


def _figures(dataset: Dataset) -> list[tuple[str, object]]:
    events = dataset["events"]
    dead, alone = certainty.deaths(events), events["x_n_originators"].eq(1)
    count = len(events)
    return [
        ("events", count),
        ("totals, never points", len(dataset["aggregates"])),
        ("claims", len(dataset["claims"])),
        ("documents", len(dataset["documents"])),
        ("events on one first speaker", percent(int(alone.sum()), count)),
        ("counted deaths on one first speaker", percent(int(dead[alone].sum()), int(dead.sum()))),
        ("events disputed", percent(int(events["x_disputed"].sum()), count)),
        ("events without a count of deaths", percent(int(dead.isna().sum()), count)),
        ("events whose number is a convention", percent(int(events["x_fat_imputed"].sum()), count)),
        ("findings to look at", int(dataset["findings"]["severity"].eq("W").sum())),
    ]
