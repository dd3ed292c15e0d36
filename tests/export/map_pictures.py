"""Take the pictures of docs/map.md again: ``python -m tests.export.map_pictures data/out docs``."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pandas as pd

# name, width, height, address, what is clicked
PICTURES = (
    ("map", 1440, 900, "", ()),
    ("map-card", 1440, 900, "event={widest}", ()),
    ("map-totals-ar", 1440, 900, "lang=ar&tab=totals&outlines=1", (".total:nth-of-type(1) summary",)),
    ("map-wide", 1920, 1080, "from=2025-03-01&to=2025-03-31&unit=day&lang=ar", (".event",)),
    ("map-tablet", 820, 1180, "tab=wide", (".list-box:not([hidden]) .event",)),
    ("map-phone", 390, 844, "", ()),
    ("map-phone-ar", 390, 844, "lang=ar", (".event",)),
    ("map-note", 390, 844, "lang=ar", None),
)


def widest(built: Path) -> str:
    """The event of which most first speakers disagree furthest."""
    events = pd.read_csv(built / "events.csv")
    told = events[events["x_n_originators"] == events["x_n_originators"].max()]
    return str(told.loc[(told["x_fat_high"] - told["x_fat_low"]).idxmax(), "event_id_cnty"])


def main(built: Path, folder: Path) -> None:
    """One PNG for each row of PICTURES."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        for name, width, height, address, clicks in PICTURES:
            page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
            page.goto(f"{(built / 'map.html').resolve().as_uri()}#{address.format(widest=widest(built))}")
            page.wait_for_selector("body[data-ready=whole]")
            for click in () if clicks is None else ("#note-go", *clicks):
                page.click(click)
            page.wait_for_timeout(400)
            page.screenshot(path=str(folder / f"{name}.png"))
            page.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
