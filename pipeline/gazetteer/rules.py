"""Which faults of a gazetteer row stop everything: our assumption about the file broke."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from pipeline import vocab
from pipeline.errors import Problem
from pipeline.gazetteer.files import YES_NO, File
from pipeline.schema import Column

LATITUDES, LONGITUDES = (-90.0, 90.0), (-180.0, 180.0)
RANGES = {"latitude": LATITUDES, "longitude": LONGITUDES, "radius_m": (1.0, 1_000_000.0), "inter": (1.0, 8.0)}
ADMIN_COLUMNS = {"admin1_pcode": "admin1", "admin2_pcode": "admin2", "admin3_pcode": "admin3"}


def cell_problems(folder: Path, file: File, cells: pd.DataFrame) -> list[Problem]:
    """Faults that one cell shows by itself, and keys that stand twice."""
    path = str(folder / file.name)
    found = [problem for column in file.columns for problem in _column_problems(path, column, cells)]
    return found + _doubled(path, file, cells)


def _column_problems(path: str, column: Column, cells: pd.DataFrame) -> list[Problem]:
    values = cells[column.name]
    filled = values != ""
    problems: list[Problem] = []
    if not column.null:
        problems += _told(path, column.name, cells, ~filled, "a value", "fill it in")
    problems += _told(path, column.name, cells, filled & (values != values.str.strip()), "no space at the ends", "trim it")
    faulty, expected = _faulty(column, values)
    return problems + _told(path, column.name, cells, filled & faulty, expected, "correct the cell")


def _faulty(column: Column, values: pd.Series[str]) -> tuple[pd.Series[bool], str]:
    """Which filled cells are not of the column's kind, and what was expected."""
    if column.vocab in vocab.LISTS:
        listed = [str(value) for value in vocab.LISTS[column.vocab]]
        return ~values.isin(listed), "one of " + ", ".join(listed)
    if column.kind in ("int", "float"):
        return _not_in_range(column, values)
    if column.kind == "date":
        dates = pd.to_datetime(values, format="%Y-%m-%d", errors="coerce")
        return dates.isna(), "a date like 2025-03-06"
    if column.kind == "bool":
        return ~values.isin(list(YES_NO)), "yes or no"
    if column.kind == "json":
        wrong = pd.Series([not _is_json_list(text) for text in values], index=values.index, dtype="bool")
        return wrong, 'a JSON list like ["SY06"]'
    return pd.Series(False, index=values.index), "text"


def _not_in_range(column: Column, values: pd.Series[str]) -> tuple[pd.Series[bool], str]:
    numbers = pd.to_numeric(values.where(values != "", "0"), errors="coerce")
    low, high = RANGES.get(column.name, (0.0, 1e9))
    wrong = ~numbers.between(low, high)
    if column.kind == "int":
        wrong |= numbers.round() != numbers
    return wrong, f"{'a whole number' if column.kind == 'int' else 'a number'} from {low:g} to {high:g}"


def _is_json_list(text: str) -> bool:
    try:
        return isinstance(json.loads(text), list)
    except ValueError:
        return False


def _doubled(path: str, file: File, cells: pd.DataFrame) -> list[Problem]:
    keys = list(file.table.key)
    if not cells.duplicated(keys).any():
        return []
    first = cells.drop_duplicates(keys)[[*keys, "line"]].rename(columns={"line": "first_line"})
    twice = cells[cells.duplicated(keys)].merge(first, on=keys)
    return [
        Problem(
            file=path,
            line=int(line),
            column=", ".join(keys),
            found=repr(" / ".join(key)),
            expected=f"each once (it stands in line {first_line} already)",
            remedy="remove one of the two rows or give it another key",
        )
        for *key, line, first_line in twice[[*keys, "line", "first_line"]].itertuples(index=False, name=None)
    ]


def link_problems(folder: Path, cells: dict[str, pd.DataFrame]) -> list[Problem]:
    """References between rows that lead nowhere: parents, admin codes, places of names, actors, episodes."""
    places = cells["places.csv"]
    known, actor_ids = frozenset(places["place_id"]), frozenset(cells["actors.csv"]["actor_id"])
    links = [
        ("places.csv", "parent_place_id", known, "the place_id of another row of places.csv"),
        *(
            ("places.csv", column, _of_kind(places, kind), f"the place_id of a row of kind {kind}")
            for column, kind in ADMIN_COLUMNS.items()
        ),
        ("names.csv", "place_id", known, "a place_id of places.csv"),
        ("actors.csv", "parent_actor_id", actor_ids, "the actor_id of another row of actors.csv"),
        ("actor_aliases.csv", "actor_id", actor_ids, "an actor_id of actors.csv"),
    ]
    found = [problem for link in links for problem in _dangling(folder, cells, *link)]
    return found + _half_points(folder, places) + _circles(folder, places) + _unknown_episode_places(folder, cells, known)


def _of_kind(places: pd.DataFrame, kind: str) -> frozenset[str]:
    return frozenset(places.loc[places["kind"] == kind, "place_id"])


def _dangling(
    folder: Path, cells: dict[str, pd.DataFrame], name: str, column: str, known: frozenset[str], expected: str
) -> list[Problem]:
    rows = cells[name]
    # Distinct values first: a column of 50,000 names holds 13,000 places.
    lost = [value for value in rows[column].unique().tolist() if value and value not in known]
    return _told(str(folder / name), column, rows, rows[column].isin(lost), expected, "correct the id or add the row it names")


def _half_points(folder: Path, places: pd.DataFrame) -> list[Problem]:
    half = (places["latitude"] == "") != (places["longitude"] == "")
    where, remedy = str(folder / "places.csv"), "fill in the other or clear both"
    return _told(where, "latitude", places, half, "both coordinates or none", remedy)


def _circles(folder: Path, places: pd.DataFrame) -> list[Problem]:
    """A place must not be its own ancestor; only a place that is somebody's parent can be."""
    parent = dict(zip(places["place_id"].tolist(), places["parent_place_id"].tolist(), strict=True))
    turning = {key for key in set(parent.values()) if _comes_back(key, parent)}
    lost = places["place_id"].isin(sorted(turning))
    return _told(str(folder / "places.csv"), "parent_place_id", places, lost, "a chain of parents that ends", "correct the parent")


def _comes_back(place_id: str, parent: dict[str, str]) -> bool:
    seen: set[str] = set()
    while place_id and place_id not in seen:
        seen.add(place_id)
        place_id = parent.get(place_id, "")
    return place_id != ""


def _unknown_episode_places(folder: Path, cells: dict[str, pd.DataFrame], known: frozenset[str]) -> list[Problem]:
    episodes = cells["episodes.csv"]
    lists = [json.loads(text) if _is_json_list(text) else [] for text in episodes["place_ids"]]
    flat = episodes.assign(place_ids=lists).explode("place_ids").dropna(subset="place_ids")
    lost = flat["place_ids"].isin(sorted(set(flat["place_ids"]) - known))
    return _told(str(folder / "episodes.csv"), "place_ids", flat, lost, "place_ids of places.csv", "correct the id")


def _told(path: str, column: str, cells: pd.DataFrame, faulty: pd.Series[bool], expected: str, remedy: str) -> list[Problem]:
    if not faulty.any():
        return []
    found: Iterable[tuple[int, str]] = zip(cells.loc[faulty, "line"], cells.loc[faulty, column], strict=True)
    return [
        Problem(
            file=path,
            line=int(line),
            column=column,
            found=repr(str(value)) if value != "" else "nothing",
            expected=expected,
            remedy=remedy,
        )
        for line, value in found
    ]
