"""What every table and column is: a frame that is not as declared does not pass from room to room."""

from collections.abc import Callable

import pandas as pd
import pandera.errors
import pytest

from pipeline import schema, vocab
from pipeline.schema import Column, Table, checked, framed, typed
from tests.builders import claim, dataset

Change = Callable[[pd.DataFrame], pd.DataFrame]


def every_column_that(has: str) -> list[tuple[Table, Column]]:
    return [(table, column) for table in schema.TABLES.values() for column in table.columns if getattr(column, has)]


def claims(**said: object) -> pd.DataFrame:
    return framed([claim(**said)], schema.CLAIMS)


def test_a_sound_frame_passes_as_it_is() -> None:
    frame = claims()
    pd.testing.assert_frame_equal(checked(frame, schema.CLAIMS), frame)


def test_every_table_of_a_sound_data_set_passes() -> None:
    for name, frame in dataset().items():
        if name in schema.TABLES:
            checked(frame, schema.TABLES[name])


@pytest.mark.parametrize(
    ("fault", "change"),
    [
        ("a column is missing", lambda frame: frame.drop(columns="acts")),
        ("a column is unknown", lambda frame: frame.assign(colour="red")),
        ("a number is text", lambda frame: frame.assign(line="2")),
        ("a day is text", lambda frame: frame.assign(date_start="2025-03-07")),
        ("a whole number is a float", lambda frame: frame.assign(line=2.0)),
        ("text is made of objects", lambda frame: frame.assign(summary=pd.Series([b"x"], dtype=object))),
        ("a must is null", lambda frame: frame.assign(originator_id=pd.Series([None], dtype="str"))),
        ("a value is in no list", lambda frame: frame.assign(acts="some")),
    ],
)
def test_a_frame_is_refused_when(fault: str, change: Change) -> None:
    with pytest.raises(pandera.errors.SchemaErrors):
        checked(change(claims()), schema.CLAIMS)


@pytest.mark.parametrize(
    ("stage", "column"),
    [("placed", "place_ids"), ("placed", "area_status"), ("coded", "disposition")],
)
def test_a_column_is_due_from_its_room_on(stage: str, column: str) -> None:
    before = schema.STAGES[schema.STAGES.index(stage) - 1]
    frame = claims(**{column: None})
    checked(frame, schema.CLAIMS, before)
    with pytest.raises(pandera.errors.SchemaErrors):
        checked(frame, schema.CLAIMS, stage)


def test_all_faults_of_a_frame_are_told_at_once() -> None:
    frame = claims(acts="some", verification="believed", originator_id=None)
    with pytest.raises(pandera.errors.SchemaErrors) as told:
        checked(frame, schema.CLAIMS)
    assert {"acts", "verification", "originator_id"} <= set(told.value.failure_cases["column"])


def test_rows_become_the_columns_of_the_table_in_their_types() -> None:
    frame = framed([{"key": "title"}], schema.META)
    assert list(frame.columns) == ["key", "value"]
    assert frame["value"].isna().all()
    assert str(framed([], schema.CLAIMS)["line"].dtype) == "Int64"


def test_a_column_that_no_table_has_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="claims has no column colour"):
        typed(claims().assign(colour="red"), schema.CLAIMS)


def test_every_reference_points_at_the_key_of_a_table() -> None:
    for table, column in every_column_that("refers"):
        other, key = str(column.refers).split(".")
        assert key in schema.TABLES[other].names, f"{table.name}.{column.name}"


def test_every_closed_list_that_a_column_names_exists() -> None:
    for table, column in every_column_that("vocab"):
        assert column.vocab in vocab.LISTS, f"{table.name}.{column.name}"


def test_every_table_has_its_key_among_its_columns_and_a_meaning_for_each() -> None:
    for table in schema.TABLES.values():
        assert set(table.key) <= set(table.names), table.name
        assert len(table.names) == len(set(table.names)), table.name
        assert all(column.meaning for column in table.columns), table.name
        assert (table.geometry is not None) == ("geometry" in table.names), table.name


def test_the_first_columns_of_an_event_are_acleds() -> None:
    assert schema.EVENTS.names[:31] == vocab.ACLED_COLUMNS
    others = set(schema.EVENTS.names[31:]) - {"t_start", "t_end", "geometry"}
    assert all(name.startswith("x_") for name in others)
