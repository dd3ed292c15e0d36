"""How large and how quick the map is, beside folium's MarkerCluster and FastMarkerCluster with the same events, all offline.

Run: ``python -m tests.bench.map_page [1000 10000 100000]``. The peers come from folium-offline
(requirements-bench.lock), which carries their scripts; without it, ours alone.
"""

from __future__ import annotations

import importlib.util
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from pipeline import vocab
from pipeline.export import map as map_room
from pipeline.schema import Dataset
from tests.export import map_data

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SIZES = (1_000, 10_000, 100_000)
RUNS = 3
MOST_MARKERS = 10_000  # a marker and a popup for each: beyond this a build takes minutes
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info", "--js-flags=--expose-gc"]
WATCH = """new MutationObserver(() => {
  if (!window.drawn && document.querySelector('.marker-cluster')) window.drawn = performance.now();
}).observe(document, { childList: true, subtree: true });"""


def ours(dataset: Dataset, file: Path) -> None:
    """The map of this project."""
    map_room.write(dataset, file.parent)
    (file.parent / map_room.FILE).rename(file)


def popups(dataset: Dataset) -> list[str]:
    """What our card tells of an event, as the markup of a popup: ACLED's row, and two claims with speaker, words and address."""
    events, links = dataset["events"], dataset["event_claims"]
    said = dataset["claims"].set_index("claim_id").loc[links["claim_id"], ["originator_id", "summary", "ledger_ref", "read_on"]]
    held: dict[str, str] = defaultdict(str)
    for event_id, words in zip(links["event_id_cnty"], joined(said), strict=True):
        held[event_id] += f"<p>{words} <a href='https://example.org/0'>source</a></p>"
    return [
        row + held[event_id]
        for row, event_id in zip(joined(events[list(vocab.ACLED_COLUMNS)]), events["event_id_cnty"], strict=True)
    ]


def joined(rows: pd.DataFrame) -> list[str]:
    return [" | ".join(map(str, row)) for row in rows.itertuples(index=False)]


def fast_marker_cluster(dataset: Dataset, file: Path) -> None:
    """Folium's FastMarkerCluster with a callback that binds the popup."""
    import offlinefolium
    from offlinefolium.plugins import FastMarkerCluster

    events = dataset["events"]
    rows = [list(row) for row in zip(events["latitude"], events["longitude"], popups(dataset), strict=True)]
    callback = "function (row) { return L.circleMarker(new L.LatLng(row[0], row[1])).bindPopup(row[2]); }"
    world = offlinefolium.Map([35.2, 36.1], zoom_start=9, tiles=None, maxZoom=18)
    FastMarkerCluster(rows, callback=callback).add_to(world)
    world.save(str(file))


def marker_cluster(dataset: Dataset, file: Path) -> None:
    """Folium's MarkerCluster with a marker and a popup for each event."""
    import offlinefolium
    from offlinefolium.plugins import MarkerCluster

    events = dataset["events"]
    at = list(zip(events["latitude"], events["longitude"], strict=True))
    world = offlinefolium.Map([35.2, 36.1], zoom_start=9, tiles=None, maxZoom=18)
    MarkerCluster(at, popups=popups(dataset)).add_to(world)
    world.save(str(file))


def drawn_ours(page: Page) -> float:
    page.wait_for_selector("body[data-ready=whole]", timeout=120_000)
    seconds: float = page.evaluate("performance.getEntriesByName('sahil-drawn')[0].startTime / 1000")
    return seconds


def drawn_theirs(page: Page) -> float:
    page.wait_for_selector(".marker-cluster", timeout=300_000, state="attached")
    seconds: float = page.evaluate("window.drawn / 1000")
    return seconds


def heap(page: Page) -> float:
    """MB in use after a collection of garbage, buffers of bytes included."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    used: dict[str, float] = session.send("Runtime.getHeapUsage")
    return (used["usedSize"] + used.get("backingStorageSize", 0)) / 1e6


def handling(page: Page) -> str:
    """Milliseconds of a filter's redraw (median) and of the first and second search."""
    page.click("#note-go")
    for at in (0, 1, 0, 1, 2, 2, 3):
        page.click(f"#f-type-{at}")
    filters: list[float] = page.evaluate("performance.getEntriesByName('sahil-set').map((one) => one.duration)")
    page.click("#reset")
    for word in ("banyas", "clash"):
        page.fill("#search", word)
        page.wait_for_timeout(1500)
    searches: list[float] = page.evaluate("performance.getEntriesByName('sahil-set').slice(-2).map((one) => one.duration)")
    middle = sorted(filters)[len(filters) // 2]
    return f"filter {middle:.0f} ms, search {searches[0]:.0f} then {searches[1]:.0f} ms"


PAGES: tuple[tuple[str, Callable[[Dataset, Path], None], Callable[[Page], float], int], ...] = (
    ("ours", ours, drawn_ours, 10**9),
    ("FastMarkerCluster", fast_marker_cluster, drawn_theirs, 10**9),
    ("MarkerCluster", marker_cluster, drawn_theirs, MOST_MARKERS),
)


def measured(browser: Browser, file: Path, drawn: Callable[[Page], float], *, handle: bool) -> str:
    """Seconds from opening to drawn (median), heap, and what handling it costs."""
    times = []
    for turn in range(RUNS):
        context = browser.new_context(offline=True, viewport={"width": 1360, "height": 860}, reduced_motion="reduce")
        context.add_init_script(WATCH)
        page = context.new_page()
        page.goto(file.as_uri(), timeout=300_000)
        times.append(drawn(page))
        if turn == RUNS - 1:
            used = heap(page)
            more = handling(page) if handle else ""
        context.close()
    return f"drawn {sorted(times)[RUNS // 2]:6.2f} s  heap {used:6.1f} MB  {more}"


def main(sizes: tuple[int, ...]) -> None:
    """One line for each size and page."""
    from playwright.sync_api import sync_playwright

    with_peers = importlib.util.find_spec("offlinefolium") is not None
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        for size in sizes:
            dataset = map_data.whole(size)
            for name, write, drawn, most in PAGES:
                if size > most or (name != "ours" and not with_peers):
                    continue
                file = Path(folder) / f"{name}-{size}.html"
                start = time.process_time()
                write(dataset, file)
                made = time.process_time() - start
                line = measured(browser, file, drawn, handle=name == "ours")
                print(f"{size:7,} {name:18} {file.stat().st_size / 1e6:6.2f} MB  made in {made:5.1f} s CPU  {line}", flush=True)
        browser.close()


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
