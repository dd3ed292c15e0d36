"""How a new build takes the place of the old one: whole or not at all."""

import ctypes
import os
import shutil
import sys
from pathlib import Path

from pipeline.errors import OutputError

MARK = "build.json"  # a folder that holds it is one of ours
_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2)
_HERE = -100  # AT_FDCWD


def staging(out: Path) -> Path:
    """An empty folder beside ``out`` to write into; what a killed build left there is cleared, a half-done swap is finished.

    OutputError when ``out`` holds files that no build of ours wrote.
    """
    aside, staged = _beside(out, "previous"), _beside(out, "next")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        if aside.exists() and not out.exists():
            aside.rename(out)
        if out.exists() and any(out.iterdir()) and not (out / MARK).exists():
            raise OutputError(f"{out}: holds files that no build wrote; name an empty or a new folder with --out")
        for leftover in (aside, staged):
            shutil.rmtree(leftover, ignore_errors=True)
        staged.mkdir()
    except OSError as why:
        raise OutputError(f"{out}: cannot be prepared: {why}; free the folder or name another with --out") from why
    return staged


def swap(staged: Path, out: Path) -> None:
    """Put ``staged`` where ``out`` was: in one step where folders can be exchanged, else in two (the next build finishes)."""
    aside = _beside(out, "previous")
    try:
        if not out.exists():
            staged.rename(out)
        elif _exchanged(staged, out):
            staged.rename(aside)
        else:
            out.rename(aside)
            staged.rename(out)
    except OSError as why:
        raise OutputError(f"{out}: cannot be replaced: {why}; close the programs that hold its files and build again") from why
    shutil.rmtree(aside, ignore_errors=True)


def _beside(out: Path, what: str) -> Path:
    return out.with_name(f".{out.name}-{what}")


def _exchanged(one: Path, other: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    return rename is not None and rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0
