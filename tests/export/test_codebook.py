"""What readers are told of every column and code: the codebook in the root is the schema's, whole and fresh."""

from pathlib import Path

import pytest

from pipeline import schema, vocab
from pipeline.export import about
from pipeline.export.codebook import codebook
from tests.builders import dataset

ROOT = Path(__file__).parents[2]
TEXT = codebook()


@pytest.mark.parametrize("name", sorted(schema.TABLES))
def test_every_table_and_column_is_explained(name: str) -> None:
    table = schema.TABLES[name]
    section = TEXT.split(f"\n## {name}\n", 1)[1].split("\n## ", 1)[0]
    for column in table.columns:
        assert f"| {column.name} | {column.kind} |" in section
        assert column.meaning in section


def test_every_closed_list_and_event_type_is_written_out() -> None:
    for name, values in vocab.LISTS.items():
        assert f"- **{name}**: " + ", ".join(f"`{value}`" for value in values) in TEXT
    for entry in vocab.EVENT_TYPES:
        assert f"| {entry.event_type} | {entry.sub_event_type} | {entry.disorder_type} |" in TEXT


def test_the_codebook_in_the_root_is_not_stale() -> None:
    stored = ROOT / "CODEBOOK.md"
    assert stored.read_text(encoding="utf-8") == TEXT, "run: python -m pipeline codebook"


def test_no_cell_of_the_codebook_breaks_its_table() -> None:
    for table in schema.TABLES.values():
        for column in table.columns:
            assert "|" not in column.meaning, f"{table.name}.{column.name}"
            assert not column.meaning.endswith("."), f"{table.name}.{column.name}: the codebook adds the full stop"


def test_what_the_data_set_says_of_itself_comes_from_the_data_and_the_inputs() -> None:
    said = about.meta(dataset(), {"raw/a.csv": "1"}).set_index("key")["value"]
    assert said["data_as_of"] == "2026-11-23"
    assert said["built_from"] != about.meta(dataset(), {"raw/a.csv": "2"}).set_index("key")["value"]["built_from"]
    assert "not verified" in said["statement"].lower()


def test_a_data_set_without_a_day_says_so() -> None:
    undated = dataset()
    claims = undated["claims"].assign(read_on=None).astype(undated["claims"].dtypes)
    documents = undated["documents"].assign(ref_window_end=None).astype(undated["documents"].dtypes)
    assert about.data_as_of(undated | {"claims": claims, "documents": documents}) == "unknown"
