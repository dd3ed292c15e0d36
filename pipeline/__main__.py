"""What people type: each command is one call, with its progress, its words for what went wrong and its exit code."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from pipeline.errors import SahilError

app = typer.Typer(
    help="Sahil: conflict events of the Syrian coast, each figure, date and point with the words it came from.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
say = Console(soft_wrap=True, highlight=False)
complain = Console(stderr=True, soft_wrap=True, highlight=False)

Raw = Annotated[Path, typer.Option("--raw", help="Folder laid out like data/raw (see its FORMAT.md).")]
Atlas = Annotated[Path, typer.Option("--gazetteer", help="Folder laid out like gazetteer/.")]
Out = Annotated[Path, typer.Option("--out", help="Folder for what is built; replaced whole.")]
Registry = Annotated[Path, typer.Option("--registry", help="Folder of ids once given and releases once made.")]
RAW, ATLAS, OUT, REGISTRY = Path("data/raw"), Path("gazetteer"), Path("data/out"), Path("data/registry")


@app.command()
def build(raw: Raw = RAW, gazetteer: Atlas = ATLAS, out: Out = OUT, registry: Registry = REGISTRY) -> None:
    """Build the data set and the map; on any error the last good build stays as it was."""
    from pipeline.build import build as build_all

    with spoken(), progress() as tell:
        dataset = build_all(raw, gazetteer, registry, out, tell)
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
def codebook(check: Annotated[bool, typer.Option("--check", help="Only say whether CODEBOOK.md is stale.")] = False) -> None:
    """Write CODEBOOK.md from the schema."""
    from pipeline.export.codebook import codebook as written

    path = Path("CODEBOOK.md")
    if not check:
        path.write_text(written(), encoding="utf-8", newline="\n")
    elif not path.exists() or path.read_text(encoding="utf-8") != written():
        complain.print("CODEBOOK.md is stale; run: python -m pipeline codebook")
        raise typer.Exit(1)


@contextmanager
def spoken() -> Iterator[None]:
    """Errors that we raise on purpose are told in plain lines, without a trace; exit code 2."""
    try:
        yield
    except SahilError as error:
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
