"""What every test may ask for: golden files, Debian's QGIS, Chromium; and what happens where one of them is missing."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from pipeline.schema import Dataset

GOLDEN = Path(__file__).parent / "golden"
DEBIAN_PYTHON = "/usr/bin/python3"  # PyQGIS belongs to this one, never to the environment of the tests

hypothesis.settings.register_profile("sahil", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("sahil")


@cache
def qgis_is_here() -> bool:
    """Whether Debian's own Python can load PyQGIS."""
    if not Path(DEBIAN_PYTHON).exists():
        return False
    return subprocess.run([DEBIAN_PYTHON, "-c", "import qgis.core"], capture_output=True, check=False).returncode == 0


@cache
def chromium_path() -> str | None:
    """The system's Chromium: no browser is ever downloaded (DECISIONS D2)."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A program that the tests drive and that pip cannot install; its name is both the fixture and the marker."""

    name: str
    is_here: Callable[[], object]
    install: str


PARTS = (
    Part(
        name="qgis",
        is_here=qgis_is_here,
        install="sudo apt-get install python3-qgis qgis-providers python3-gdal fonts-dejavu fonts-noto-core",
    ),
    Part(name="chromium", is_here=chromium_path, install="sudo apt-get install chromium fonts-noto-core"),
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--update-golden`` writes what the tests got into tests/golden, for a person to review in the diff."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files with what the tests got")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test with the parts it asks for, so that ``-m 'not qgis'`` finds them all."""
    for item in items:
        for part in PARTS:
            if part.name in getattr(item, "fixturenames", ()):
                item.add_marker(part.name)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Without its part a test is skipped with the line that installs it; in CI it fails."""
    for part in PARTS:
        if item.get_closest_marker(part.name) and not part.is_here():
            give_up = pytest.fail if "CI" in os.environ else pytest.skip
            give_up(f"{part.name} is not on this machine: {part.install}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """The repository's own data set: its tables, and the folder that a build of it wrote."""

    dataset: "Dataset"
    out: Path


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """One build of data/raw for all tests that read it; none may change it."""
    from pipeline.build import build

    root, out = Path(__file__).parents[1], tmp_path_factory.mktemp("built") / "out"
    dataset = build(root / "data" / "raw", root / "gazetteer", root / "data" / "registry", out)
    return Built(dataset=dataset, out=out)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """``golden("map/about.txt", text)`` holds a text to its file in tests/golden, or rewrites the file."""

    def holds(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        assert file.exists(), f"no golden file {name}: run pytest with --update-golden and review what it wrote"
        assert text == file.read_bytes().decode()

    return holds


@pytest.fixture
def qgis() -> Callable[..., str]:
    """``qgis(script, *arguments)`` runs a script under PyQGIS without a screen and gives what it printed."""

    def run(script: str, *arguments: str | Path) -> str:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        command = [DEBIAN_PYTHON, "-c", script, *map(str, arguments)]
        done = subprocess.run(
            command,
            env=clean | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, f"QGIS stopped with {done.returncode}:\n{done.stderr}\n{done.stdout}"
        return done.stdout

    return run


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """The system's Chromium, driven by playwright; take a ``new_context(offline=True)`` from it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # Chromium refuses its sandbox to root, which is what a container runs as.
        arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=arguments)
        yield browser
        browser.close()
