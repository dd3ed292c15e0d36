"""Run the derivation once: ``python -m pipeline.gazetteer.derive SOURCES OUT``."""

import argparse
from pathlib import Path

from pipeline.gazetteer.derive import derive

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make gazetteer files from a folder of source files.")
    parser.add_argument("sources", type=Path, help="folder of source files (gazetteer/README.md lists them)")
    parser.add_argument("out", type=Path, help="folder to write into; its places.csv and names.csv are replaced")
    folders = parser.parse_args()
    derive(folders.sources, folders.out)
