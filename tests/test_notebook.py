"""The notebook runs from top to bottom on a fresh build, shows its three pictures, and is kept without output."""

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest

if TYPE_CHECKING:
    from tests.conftest import Built

NOTEBOOK = Path(__file__).parents[1] / "notebooks" / "first-look.ipynb"


@pytest.fixture(scope="module")
def ran(built: "Built", tmp_path_factory: pytest.TempPathFactory) -> Iterator[nbformat.NotebookNode]:
    """The notebook after it was run in an empty folder, as someone's Jupyter would."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of Jupyter's own parts
        from nbclient import NotebookClient
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SAHIL_OUT", str(built.out))
        environment.setenv("MPLCONFIGDIR", str(tmp_path_factory.mktemp("matplotlib")))
        folder = str(tmp_path_factory.mktemp("notebook"))
        client = NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": folder}})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield client.execute()


def outputs(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    return [output for cell in notebook.cells for output in cell.get("outputs", [])]


def test_it_shows_three_pictures_and_the_counts_of_the_build(ran: nbformat.NotebookNode, built: "Built") -> None:
    pictures = [output for output in outputs(ran) if "image/png" in output.get("data", {})]
    assert len(pictures) == 3
    said = "".join(output.get("text", "") for output in outputs(ran))
    assert f"{len(built.dataset['events'])} events, {len(built.dataset['aggregates'])} totals" in said


def test_it_complains_of_nothing(ran: nbformat.NotebookNode) -> None:
    assert [output["text"] for output in outputs(ran) if output.get("name") == "stderr"] == []


def test_it_is_kept_without_output() -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    assert outputs(notebook) == []
    assert {cell.get("execution_count") for cell in notebook.cells} == {None}
