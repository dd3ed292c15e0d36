"""How ids once given and releases once made lie in data/registry, and how a release is frozen there."""

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import geopandas as gpd
import pandas as pd

from pipeline import schema
from pipeline.errors import InputError, OutputError, Problem
from pipeline.release.identity import release_order
from pipeline.schema import Dataset

IDS = "ids.csv"
RELEASES = "releases"
MANIFEST = "manifest.json"
UNDER_WAY = ".part"  # a release that is being written; one that broke off is written anew
VERSION = re.compile(r"\d+(?:\.\d+)*")


def registry(folder: Path) -> pd.DataFrame:
    """The table ID_REGISTRY of ``folder``/ids.csv; empty where there is none. InputError when its columns are not the table's.

    A release that broke off before it entered its ids has them in its own table, which is then read instead.
    """
    listed, made = _listed(folder / IDS), versions(folder)
    frozen = load(folder, made[-1])["id_registry"] if made else listed
    return listed if set(frozen["id"]) <= set(listed["id"]) else frozen


def _listed(path: Path) -> pd.DataFrame:
    if not path.exists():
        return schema.framed([], schema.ID_REGISTRY)
    rows = pd.read_csv(path, dtype="str", encoding="utf-8", keep_default_na=False, na_values=[""])
    if tuple(rows.columns) != schema.ID_REGISTRY.names:
        raise InputError(
            [
                Problem(
                    file=str(path),
                    line=1,
                    found=",".join(rows.columns),
                    expected=",".join(schema.ID_REGISTRY.names),
                    remedy="restore the file from the last release",
                )
            ]
        )
    return schema.typed(rows, schema.ID_REGISTRY)


def versions(folder: Path) -> list[str]:
    """The releases in ``folder``, oldest first."""
    found = (path.parent.name for path in (folder / RELEASES).glob(f"*/{MANIFEST}"))
    return sorted((name for name in found if VERSION.fullmatch(name)), key=release_order)


def latest(folder: Path) -> Dataset | None:
    """The tables of the last release, or None before the first."""
    found = versions(folder)
    return load(folder, found[-1]) if found else None


def load(folder: Path, version: str) -> Dataset:
    """The tables of one release as they were frozen; InputError names each of its files that is no longer what it was."""
    place = folder / RELEASES / version
    if not (place / MANIFEST).exists():
        raise InputError(
            [
                Problem(
                    file=str(place),
                    found="no release",
                    expected=f"one of {', '.join(versions(folder)) or 'none yet'}",
                    remedy="name a release that was made",
                )
            ]
        )
    problems = list(_damages(place))
    if problems:
        raise InputError(problems)
    return {path.stem: _table(path) for path in sorted(place.glob("*.parquet"))}


def _damages(place: Path) -> Iterator[Problem]:
    """The tables of a release that are missing or are not those of its manifest."""
    manifest = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
    for name, table in manifest["tables"].items():
        path = place / f"{name}.parquet"
        stands = _hash(path) if path.exists() else "no file"
        if stands != table["sha256"]:
            remedy = "put the release's folder back as it was published; releases are never rewritten"
            yield Problem(file=str(path), found=stands[:12], expected=f"sha256 {table['sha256'][:12]}…", remedy=remedy)


def _table(path: Path) -> pd.DataFrame:
    table = schema.TABLES[path.stem]
    if table.geometry:
        layer: pd.DataFrame = gpd.read_parquet(path)
        return layer
    return schema.typed(pd.read_parquet(path), table)


def released(dataset: Dataset, folder: Path, version: str, inputs: Mapping[str, str], citation: Mapping[str, str]) -> Path:
    """Freeze a build as ``folder``/releases/``version`` and add its new ids to ``folder``/ids.csv; gives the release's folder.

    Holds every table as Parquet, manifest.json (hash of each input and table, rows), CITATION.cff and SHA256SUMS.
    ``citation``: title, author, date (YYYY-MM-DD, the data's own) and licence. OutputError if the release is there or not newer.
    """
    place = folder / RELEASES / version
    _refuse(version, versions(folder), place)
    part = place.with_name(version + UNDER_WAY)
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    known = _first_released(dataset["id_registry"], version)
    tables = dataset | {"id_registry": known}
    written = {name: _write(tables[name], part / f"{name}.parquet") for name in sorted(schema.TABLES) if name in tables}
    manifest = {
        "version": version,
        "data_as_of": citation["date"],
        "inputs": dict(sorted(inputs.items())),
        "tables": {name: {"rows": len(tables[name]), "sha256": digest} for name, digest in written.items()},
    }
    (part / "CITATION.cff").write_text(_citation(version, citation), encoding="utf-8", newline="\n")
    (part / MANIFEST).write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    sums = [f"{_hash(path)}  {path.name}" for path in sorted(part.iterdir())]
    (part / "SHA256SUMS").write_text("\n".join(sums) + "\n", encoding="utf-8", newline="\n")
    ids = folder / (IDS + UNDER_WAY)
    known.to_csv(ids, index=False, lineterminator="\n", encoding="utf-8")
    part.rename(place)  # from here on the release is made
    ids.replace(folder / IDS)
    return place


def _refuse(version: str, made: list[str], place: Path) -> None:
    if not VERSION.fullmatch(version):
        raise OutputError(f"'{version}' is no version; write numbers and dots, as in 1.0.0")
    if made and release_order(version) <= release_order(made[-1]):
        raise OutputError(f"{version} does not come after {made[-1]}; releases are never rewritten, name a later version")
    if place.exists():
        raise OutputError(f"{place} is there without a manifest, left by a release that broke off; remove it and release again")


def _first_released(known: pd.DataFrame, version: str) -> pd.DataFrame:
    return known.assign(first_release=known["first_release"].fillna(version))


def _write(frame: pd.DataFrame, path: Path) -> str:
    if schema.TABLES[path.stem].geometry:
        frame = gpd.GeoDataFrame(frame, geometry="geometry", crs="EPSG:4326")
    frame.to_parquet(path, index=False, compression="zstd")
    return _hash(path)


def _hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _citation(version: str, citation: Mapping[str, str]) -> str:
    lines = (
        "cff-version: 1.2.0",
        'message: "If you use this data set, please cite it as below."',
        "type: dataset",
        f'title: "{citation["title"]}"',
        "authors:",
        f'  - name: "{citation["author"]}"',
        f'version: "{version}"',
        f"date-released: {citation['date']}",
        f"license: {citation['licence']}",
    )
    return "\n".join(lines) + "\n"
