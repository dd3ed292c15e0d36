"""Whether a gazetteer folder can be relied on: all its faults are told at once, or it is read."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from pipeline.errors import InputError, Problem
from pipeline.gazetteer.files import FILES, OUTLINES, read_text, typed
from pipeline.gazetteer.model import Gazetteer
from pipeline.gazetteer.rules import cell_problems, link_problems


def load(folder: Path) -> Gazetteer:
    """The gazetteer of ``folder``; raises InputError with every problem found, by file and line."""
    read = {file.name: read_text(folder, file) for file in FILES}
    problems = [problem for _, found in read.values() for problem in found]
    problems += _missing_outlines(folder)
    if problems:
        raise InputError(problems)
    cells = {name: rows for name, (rows, _) in read.items()}
    problems = [problem for file in FILES for problem in cell_problems(folder, file, cells[file.name])]
    problems += link_problems(folder, cells)
    if problems:
        raise InputError(problems)
    tables = {file.table.name: typed(cells[file.name], file) for file in FILES}
    lines = cells["places.csv"].set_index("place_id")["line"]
    return Gazetteer(
        folder=folder,
        places=tables["places"],
        names=tables["place_names"],
        actors=tables["actors"],
        actor_aliases=tables["actor_aliases"],
        episodes=tables["episodes"],
        line_of=pd.Series(lines),
    )


def _missing_outlines(folder: Path) -> list[Problem]:
    return [
        Problem(
            file=str(folder / f"{name}.geojson"),
            found="no such file",
            expected="GeoJSON outlines",
            remedy="put it back, or name another --gazetteer folder",
        )
        for name in OUTLINES
        if not (folder / f"{name}.geojson").is_file()
    ]
