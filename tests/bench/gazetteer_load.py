"""How long the gazetteer takes to load (processor time) and how much memory, beside the bare reading of the same files.

Run: ``python -m tests.bench.gazetteer_load``.
"""

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pandas as pd
from pyarrow import csv

from pipeline import gazetteer
from pipeline.gazetteer.files import FILES

FOLDER = Path(__file__).parents[2] / "gazetteer"
BEST_OF = 5
SECONDS, MEGABYTES = 0.5, 100  # what a load may take


def peak() -> float:
    """The most memory that this process ever held, in megabytes; only macOS counts it in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def seconds(read: Callable[[], object]) -> float:
    start = time.process_time()
    read()
    return time.process_time() - start


def ours() -> object:
    return gazetteer.load(FOLDER)


def arrow() -> object:
    return [csv.read_csv(FOLDER / file.name) for file in FILES]


def pandas() -> object:
    return [pd.read_csv(FOLDER / file.name, dtype=str) for file in FILES]


def main() -> None:
    """The first load counts: it is the one that a command waits for, and the only one whose memory can be told."""
    before = peak()
    first = seconds(ours)
    held = peak() - before
    best = {
        name: min(seconds(read) for _ in range(BEST_OF)) for name, read in (("ours", ours), ("Arrow", arrow), ("pandas", pandas))
    }
    print(
        f"first load                  {first:6.3f} s (target {SECONDS})   {held:5.0f} MB more at its highest (target {MEGABYTES})"
    )
    print(f"every later load            {best['ours']:6.3f} s, every cell checked, keys and links too")
    for name in ("Arrow", "pandas"):
        print(
            f"{name + ', cells as they stand':27} {best[name]:6.3f} s   ours takes {best['ours'] / best[name]:4.1f} times as long"
        )


if __name__ == "__main__":
    main()
