"""The other doors: HXL, counts like HAPI's, the data package; and the sums that must agree with the events."""

import csv
import json
from pathlib import Path

import pandas as pd
import pytest

from pipeline import schema, vocab
from pipeline.export import area_labels, counts, doors, sheets
from tests import synthetic


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The doors of 80 made-up events."""
    made = tmp_path_factory.mktemp("doors")
    dataset = synthetic.whole(80)
    sheets.write(dataset, made)
    doors.write(dataset, made)
    return made


def test_the_second_row_of_the_hxl_sheet_holds_a_tag_for_each_column(folder: Path) -> None:
    with (folder / "events_hxl.csv").open(encoding="utf-8", newline="") as sheet:
        names, tags, *rows = list(csv.reader(sheet))
    assert names == [name for name, _ in doors.HXL]
    assert all(tag.startswith("#") for tag in tags)
    assert len(set(tags)) == len(tags) == len(names)
    assert len(rows) == 80


def test_the_totals_like_hapis_are_those_of_the_events(folder: Path) -> None:
    events = synthetic.whole(80)["events"]
    rows = pd.read_csv(folder / "hapi_like.csv")
    sums = rows.groupby("event_type")[["events", "fatalities"]].sum()
    targeted = events[events["civilian_targeting"].notna()]
    violent = events[events["disorder_type"].str.contains(vocab.POLITICAL)]
    assert sums.loc["civilian_targeting"].tolist() == [len(targeted), targeted["fatalities"].sum()]
    assert sums.loc["political_violence"].tolist() == [len(violent), violent["fatalities"].sum()]
    assert rows["reference_period_end"].str.slice(8).isin(["28", "29", "30", "31"]).all()


def test_no_events_give_no_counts() -> None:
    assert len(doors.hapi_like(synthetic.whole(0))) == 0


def test_every_event_is_counted_once_in_its_month_and_its_areas() -> None:
    dataset = synthetic.dataset(120)
    events = dataset["events"]
    made = counts.tables(dataset)
    months, areas = made["monthly_counts"], made["admin_counts"]
    assert (months["events"].sum(), months["fatalities"].sum()) == (120, events["fatalities"].sum())
    by_level = areas.groupby("level")["events"].sum()
    assert by_level.tolist() == [120, 120, 120]
    assert areas["events_deaths_unknown"].sum() == 3 * events["x_fat_best"].isna().sum()


def test_an_event_without_a_district_is_counted_in_its_month() -> None:
    dataset = synthetic.dataset(10)
    dataset["events"].loc[:, ["x_admin2_pcode", "x_admin3_pcode"]] = None
    made = counts.tables(dataset)
    assert made["monthly_counts"]["events"].sum() == 10
    assert made["monthly_counts"]["admin2_pcode"].isna().all()


def test_the_data_package_is_valid(folder: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warnings.warn", lambda *_, **__: None)  # of its own parts, not of our file
        report = frictionless.validate(str(folder / "datapackage.json"), limit_rows=300)
    assert report.flatten(["name", "type", "message"]) == []


def test_each_file_says_what_it_loses(folder: Path) -> None:
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    listed = {resource["path"]: resource for resource in package["resources"]}
    assert {path.name for path in folder.iterdir()} == {*listed, "datapackage.json"}
    assert all("Against the GeoPackage" in resource["description"] for resource in listed.values())
    fields = [field["name"] for field in listed["events.csv"]["schema"]["fields"]]
    assert fields == [name for name in schema.EVENTS.names if name != "geometry"]


def test_totals_of_one_area_share_one_label() -> None:
    dataset = synthetic.dataset(5)
    totals = dataset["aggregates"]
    twice = pd.concat([totals, totals.assign(aggregate_id="AGG-ffffffffffff", value_best=9)], ignore_index=True)
    labelled = area_labels.aggregates(dataset | {"aggregates": twice})
    texts = labelled["x_area_label"].dropna().tolist()
    assert len(texts) == 4
    assert "Lattakia\n756 killed (civilians), 6 Mar 2025 to 10 Mar 2025\n9 killed (civilians), 6 Mar 2025 to 10 Mar 2025" in texts


def test_a_total_that_was_superseded_is_in_no_label() -> None:
    dataset = synthetic.dataset(5)
    gone = dataset["aggregates"].assign(status="superseded")
    assert area_labels.aggregates(dataset | {"aggregates": gone})["x_area_label"].isna().all()
