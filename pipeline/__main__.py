"""What people type: each command is one call, with its progress, its words for what went wrong and its exit code.

Each command imports the rooms that it needs, so that nobody waits for those of the others.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from pipeline.errors import SahilError

if TYPE_CHECKING:
    import pandas as pd

    from pipeline.schema import Dataset

app = typer.Typer(
    help="Sahil: conflict events of the Syrian coast, each figure, date and point with the words it came from.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
gazetteer_app = typer.Typer(help="Look after the gazetteer.", no_args_is_help=True)
app.add_typer(gazetteer_app, name="gazetteer")
corrections_app = typer.Typer(help="Take back what people corrected in a copy.", no_args_is_help=True)
app.add_typer(corrections_app, name="corrections")
say = Console(soft_wrap=True, highlight=False)
complain = Console(stderr=True, soft_wrap=True, highlight=False)

Raw = Annotated[Path, typer.Option("--raw", help="Folder laid out like data/raw (see its FORMAT.md).")]
Atlas = Annotated[Path, typer.Option("--gazetteer", help="Folder laid out like gazetteer/.")]
Out = Annotated[Path, typer.Option("--out", help="Folder for what is built; replaced whole.")]
Registry = Annotated[Path, typer.Option("--registry", help="Folder of ids once given and releases once made.")]
RAW, ATLAS, OUT, REGISTRY = Path("data/raw"), Path("gazetteer"), Path("data/out"), Path("data/registry")


@app.command()
def build(
    raw: Raw = RAW,
    gazetteer: Atlas = ATLAS,
    out: Out = OUT,
    registry: Registry = REGISTRY,
    as_of: Annotated[str | None, typer.Option("--as-of", help="Use only claims published by this day, YYYY-MM-DD.")] = None,
) -> None:
    """Build the data set and the map; on any error the last good build stays as it was."""
    from pipeline.build import build as build_all

    with spoken(), progress() as tell:
        dataset = build_all(raw, gazetteer, registry, out, tell, as_of=day_of(as_of) if as_of else None)
    findings = dataset["findings"]["severity"].value_counts()
    say.print(
        f"{out}: {len(dataset['events'])} events and {len(dataset['aggregates'])} totals from {len(dataset['claims'])} claims"
    )
    say.print(f"findings: {findings.get('W', 0)} to look at, {findings.get('I', 0)} for information (findings.csv)")


@app.command()
def verify(raw: Raw = RAW, gazetteer: Atlas = ATLAS, registry: Registry = REGISTRY) -> None:
    """Read every receipt again and recompute every id; exit code 1 when one fails."""
    from pipeline.build import assembled
    from pipeline.ingest import receipts

    with spoken(), progress() as tell:
        dataset = assembled(raw, gazetteer, registry, tell)
        checked = receipts(raw, dataset)
    for problem in checked.problems:
        complain.print(escape(str(problem)))
    say.print(f"{checked.count} receipts read again, {len(checked.problems)} failed")
    raise typer.Exit(1 if checked.problems else 0)


@app.command()
def explain(
    event_id: Annotated[str, typer.Argument(help="An event's id, XSY and twelve digits.")],
    raw: Raw = RAW,
    gazetteer: Atlas = ATLAS,
    registry: Registry = REGISTRY,
) -> None:
    """Show the chain of evidence behind one event: its place, its claims, and its figure under every rule."""
    from pipeline import fuse
    from pipeline.build import assembled

    with spoken(), progress() as tell:
        dataset = assembled(raw, gazetteer, registry, tell)
        lines = fuse.explained(dataset, event_id)
    for line in lines:
        say.print(escape(line))


@app.command()
def geocode(
    file: Annotated[Path, typer.Argument(help="A CSV file.")],
    column: Annotated[str, typer.Option("--column", help="The column that holds the wording of the place, or with --spot a text.")],
    parent: Annotated[str | None, typer.Option("--parent", help="The column that holds the area it lies in.")] = None,
    spot: Annotated[
        bool, typer.Option("--spot", help="Find every known name in the texts: one row a mention, with offsets.")
    ] = False,
    out: Annotated[Path | None, typer.Option("--out", help="Where to write; the screen without it.")] = None,
    gazetteer: Atlas = ATLAS,
) -> None:
    """Add place, point, radius and reason to the rows of any CSV file, in order, every row answered."""
    from pipeline import gazetteer as atlas_room
    from pipeline import geocode as geocode_room
    from pipeline.ingest.sheets import table

    with spoken():
        rows = table(file, [name for name in (column, parent) if name])
        atlas = atlas_room.load(gazetteer)
        found = geocode_room.spotted(rows[column], atlas) if spot else geocode_room.answers(rows, column, parent, atlas)
        taken = {name: f"{name}_found" for name in found.columns if name in rows.columns}
        written(found if spot else rows.join(found.rename(columns=taken)), out)


@gazetteer_app.command("check")
def gazetteer_check(gazetteer: Atlas = ATLAS, out: Annotated[Path | None, typer.Option("--out")] = None) -> None:
    """Tell doubtful rows of the gazetteer: homonyms, orphans, collisions, points that cannot be right."""
    from pipeline import gazetteer as atlas_room

    with spoken():
        findings = atlas_room.check(atlas_room.load(gazetteer))
        written(findings, out)
    complain.print(", ".join(f"{count} of severity {severity}" for severity, count in findings["severity"].value_counts().items()))
    raise typer.Exit(1 if findings["severity"].eq("E").any() else 0)


@gazetteer_app.command("suggest")
def gazetteer_suggest(
    raw: Raw = RAW,
    gazetteer: Atlas = ATLAS,
    registry: Registry = REGISTRY,
    out: Annotated[Path | None, typer.Option("--out")] = None,
) -> None:
    """Wordings of the ledger that found no place, with candidates, as rows ready to paste into names.csv."""
    from pipeline import gazetteer as atlas_room
    from pipeline import geocode as geocode_room
    from pipeline.build import assembled

    with spoken(), progress() as tell:
        dataset = assembled(raw, gazetteer, registry, tell)
        rows = geocode_room.suggestions(dataset["claims"], atlas_room.load(gazetteer))
    with spoken():
        written(rows, out)


@corrections_app.command("from")
def corrections_from(
    edited: Annotated[Path, typer.Argument(help="A copy of sahil.gpkg in which somebody corrected events, in QGIS for example.")],
    reason: Annotated[str, typer.Option("--reason", help="Why, for every row; a row without a reason is not read.")] = "",
    by: Annotated[str, typer.Option("--by", help="Initials, likewise.")] = "",
    on: Annotated[str | None, typer.Option("--on", help="The day of the decision, YYYY-MM-DD, likewise.")] = None,
    built: Annotated[Path, typer.Option("--built", help="The file that was copied.")] = OUT / "sahil.gpkg",
    out: Annotated[
        Path | None, typer.Option("--out", help="Where to add the rows: data/raw/hand/corrections.csv; the screen without it.")
    ] = None,
) -> None:
    """Moved points, changed places, days, kinds and counts of a copy, as rows of corrections.csv; nothing else is taken over."""
    from pipeline.export import corrections

    with spoken():
        edits = corrections.between(edited, built)
        day = day_of(on).date() if on else None
        if out is None:
            printed(corrections.as_csv(edits.corrections, reason=reason, by=by, on=day), None)
        else:
            count = corrections.append(edits.corrections, out, reason=reason, by=by, on=day)
            complain.print(escape(f"{count} rows added to {out}"))
    for line in edits.passed_over:
        complain.print(escape(line), style="yellow")


@app.command()
def release(
    version: Annotated[str, typer.Argument(help="Numbers and dots, as in 1.0.0; later than the last.")],
    raw: Raw = RAW,
    gazetteer: Atlas = ATLAS,
    registry: Registry = REGISTRY,
) -> None:
    """Freeze the data set under a version; the only command that writes data/registry/."""
    from pipeline import ingest
    from pipeline import release as release_room
    from pipeline.build import assembled
    from pipeline.export import about

    with spoken(), progress() as tell:
        dataset = assembled(raw, gazetteer, registry, tell)
        inputs = ingest.fingerprints(raw, gazetteer)
        place = release_room.released(dataset, registry, version, inputs, about.citation(dataset))
    say.print(f"{place}: {len(dataset['events'])} events, {len(dataset['aggregates'])} totals")


@app.command()
def diff(
    older: Annotated[str, typer.Argument(help="A release, a day (YYYY-MM-DD: as of then), or `now`.")],
    newer: Annotated[str, typer.Argument(help="Likewise.")] = "now",
    markdown: Annotated[bool, typer.Option("--markdown", help="As prose instead of CSV.")] = False,
    out: Annotated[Path | None, typer.Option("--out")] = None,
    raw: Raw = RAW,
    gazetteer: Atlas = ATLAS,
    registry: Registry = REGISTRY,
) -> None:
    """What was added, changed, merged, split or withdrawn between two states of the data set, and because of which claim."""
    from pipeline import release as release_room
    from pipeline.build import assembled

    def state(name: str, tell: Callable[[str], None]) -> Dataset:
        if name == "now":
            return assembled(raw, gazetteer, registry, tell)
        if is_day(name):
            return assembled(raw, gazetteer, registry, tell, as_of=day_of(name))
        return release_room.load(registry, name)

    with spoken(), progress() as tell:
        before, after = state(older, tell), state(newer, tell)
        if is_day(older) or is_day(newer):
            after = release_room.under_ids_of(after, before)
        changes = release_room.diff(before, after)
    with spoken():
        if markdown:
            printed(release_room.as_markdown(changes, before, after, (older, newer)), out)
        else:
            written(changes, out)


@app.command()
def review(
    raw: Raw = RAW,
    gazetteer: Atlas = ATLAS,
    registry: Registry = REGISTRY,
    out: Annotated[Path | None, typer.Option("--out")] = None,
) -> None:
    """What a person should look at, what hangs most on it first, each with the row to paste into data/raw/hand/."""
    from pipeline import fuse
    from pipeline.build import assembled

    with spoken(), progress() as tell:
        rows = fuse.review(assembled(raw, gazetteer, registry, tell))
    with spoken():
        written(rows, out)


@app.command()
def read(
    files: Annotated[list[Path], typer.Argument(help="Reports: plain text, Markdown or HTML.")],
    day: Annotated[str | None, typer.Option("--date", help="The day that their words count from, YYYY-MM-DD.")] = None,
    publisher: Annotated[str, typer.Option("--publisher", help="Who printed them.")] = "UNKNOWN",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a file and line, nothing else.")] = False,
    gazetteer: Atlas = ATLAS,
) -> None:
    """Draft the claims of reports, with the exact words behind each, and what would come of them; nothing is written."""
    from pipeline.reports import as_text, records

    with spoken():
        for record in records(files, day_of(day) if day else None, publisher, gazetteer):
            printed(json.dumps(record, ensure_ascii=False) if as_json else as_text(record), None)


@app.command()
def codebook(check: Annotated[bool, typer.Option("--check", help="Only say whether CODEBOOK.md is stale.")] = False) -> None:
    """Write CODEBOOK.md from the schema."""
    from pipeline.export.codebook import codebook as written

    path = Path("CODEBOOK.md")
    if not check:
        path.write_text(written(), encoding="utf-8", newline="\n")
    elif not path.exists() or path.read_text(encoding="utf-8") != written():
        complain.print("CODEBOOK.md is stale; run: python -m pipeline codebook")
        raise typer.Exit(1)


def is_day(name: str) -> bool:
    return len(name) == 10 and name[4] == name[7] == "-"


def day_of(name: str) -> pd.Timestamp:
    import pandas as pd

    try:
        return pd.Timestamp(date.fromisoformat(name))
    except ValueError:
        raise typer.BadParameter(f"'{name}' is not a day as YYYY-MM-DD") from None


def written(rows: pd.DataFrame, out: Path | None) -> None:
    """A table as CSV, harmless to a spreadsheet, into a file or on the screen."""
    from pipeline.export.sheets import csv_of

    csv_of(rows, out if out is not None else sys.stdout)


def printed(text: str, out: Path | None) -> None:
    if out is None:
        sys.stdout.write(text.rstrip("\n") + "\n")
    else:
        out.write_text(text, encoding="utf-8", newline="\n")


@contextmanager
def spoken() -> Iterator[None]:
    """Errors that we raise on purpose are told in plain lines, without a trace; exit code 2."""
    try:
        yield
    except (SahilError, OSError) as error:
        for line in str(error).splitlines():
            complain.print(escape(line), style="red")
        raise typer.Exit(2) from error


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """A line that says what is being done, only where somebody watches."""
    bar = Progress(SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=complain, transient=True)
    with bar:
        task = bar.add_task("starting")
        yield lambda step: bar.update(task, description=step)


if __name__ == "__main__":
    sys.exit(app())
