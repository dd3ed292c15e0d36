"""The map's page under a real browser without a network: what it asked for and what went wrong in it are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

TURN = """(address) => new Promise((done) => {
  addEventListener('hashchange', done, { once: true });
  location.hash = address;
})"""
DESK, PHONE = {"width": 1360, "height": 860}, {"width": 390, "height": 844}


@dataclass(slots=True, kw_only=True)
class Opened:
    """A page with what it asked of the network and what went wrong in it."""

    page: Page
    asked: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def go(self, file: Path, address: str = "", *, past_note: bool = True) -> Page:
        """The file at an address, read to its end, the content note closed."""
        self.page.goto("about:blank")
        self.page.goto(f"{file.as_uri()}#{address}")
        self.page.wait_for_selector("body[data-ready=whole]")
        if past_note:
            self.page.click("#note-go")
            self.page.wait_for_selector("dialog", state="detached")
        return self.page

    def turn(self, address: str) -> Page:
        """The page that is open, at another address."""
        self.page.evaluate(TURN, address)
        return self.page


def opener(chromium: Browser) -> Iterator[Callable[..., Opened]]:
    """A function that opens pages of a size, each in a context of its own; all are closed at the end."""
    contexts = []

    def opened(viewport: dict[str, int] = DESK) -> Opened:
        context = chromium.new_context(offline=True, viewport=viewport, accept_downloads=True, reduced_motion="reduce")  # type: ignore[arg-type]
        contexts.append(context)
        one = Opened(page=context.new_page())
        one.page.on("request", lambda request: None if request.url.startswith("file:") else one.asked.append(request.url))
        one.page.on("console", lambda said: one.faults.append(said.text) if said.type in ("error", "warning") else None)
        one.page.on("pageerror", lambda fault: one.faults.append(str(fault)))
        return one

    yield opened
    for context in contexts:
        context.close()


def text_of(page: Page, selector: str) -> str:
    """What the first such element says."""
    return page.locator(selector).first.inner_text()
