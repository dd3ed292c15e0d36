"""The whole story on the real ledger: nothing lost, no total a point, the same bytes anywhere, the last good build kept."""

import csv
import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from pipeline import schema
from pipeline.build import assembled, kept
from pipeline.errors import BuildError, InputError
from pipeline.schema import Dataset
from tests.builders import claim, ledger_row, raw_folder

if TYPE_CHECKING:
    from tests.conftest import Built

ROOT = Path(__file__).parents[1]
RAW, ATLAS, REGISTRY = ROOT / "data" / "raw", ROOT / "gazetteer", ROOT / "data" / "registry"
# Totals of the coast, of provinces and of the whole: none of them is the toll of a place.
TOTALS = (745, 1000, 973, 1383, 830, 1300, 1450, 1426, 1400, 1018, 1563, 311, 524, 683, 433, 255, 803, 1557, 1659, 1676, 2018)
PARTS_OF_TOTALS = (125, 148, 231, 250, 213)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """The data set of the founding report alone: its 23 claims and how they relate."""
    raw = tmp_path_factory.mktemp("report") / "raw"
    (raw / "claims").mkdir(parents=True)
    for name in ("sources.csv", "documents.csv", "claims/founding-report.csv"):
        shutil.copy(RAW / name, raw / name)
    with (RAW / "claims" / "founding-report.csv").open(encoding="utf-8", newline="") as lines:
        refs = {row["ledger_ref"] for row in csv.DictReader(lines)}
    head, *relations = (RAW / "claims" / "relations.csv").read_text(encoding="utf-8").splitlines()
    own = [line for line in relations if {line.split(",")[0], line.split(",")[2]} <= refs]
    (raw / "claims" / "relations.csv").write_text("\n".join([head, *own]) + "\n", encoding="utf-8")
    return assembled(raw, ATLAS, raw / "registry")


def of(dataset: Dataset, ref: str) -> dict[str, object]:
    """The claim of that ledger ref."""
    (row,) = dataset["claims"].query("ledger_ref == @ref").to_dict("records")
    return row


def totals_of(dataset: Dataset, ref: str) -> list[dict[str, object]]:
    """The totals that rest on that claim."""
    key = of(dataset, ref)["claim_id"]
    return [row for row in dataset["aggregates"].to_dict("records") if key in json.loads(str(row["claim_ids"]))]


def total_of(dataset: Dataset, ref: str) -> dict[str, object]:
    (row,) = totals_of(dataset, ref)
    return row


# The thirteen traps of the founding report (SPEC 8.6); the thirteenth, the same bytes, has a test of its own below.


def test_the_founding_report_is_one_event_and_eight_totals(report: Dataset) -> None:
    assert len(report["claims"]) == 23
    assert report["events"]["sub_event_type"].tolist() == ["Peaceful protest"]
    kinds = report["aggregates"]["aggregate_kind"].value_counts().to_dict()
    assert kinds == {
        "toll": 4,
        "episode": 1,
        "displacement_internal": 1,
        "displacement_cross_border": 1,
        "displacement_sheltering": 1,
    }


def test_trap_1_no_total_of_the_report_is_a_toll_of_an_event(report: Dataset) -> None:
    assert report["events"]["fatalities"].sum() == 0
    assert report["events"]["x_fat_best"].isna().all()


def test_traps_2_to_5_no_point_but_the_base(report: Dataset) -> None:
    """Not thirty points, none at Latakia city for both provinces, in Lebanon, at Geneva, Damascus, London or Moscow."""
    assert report["events"]["x_place_id"].tolist() == ["SYP-hmeimim-air-base"]
    assert set(report["event_areas"]["event_id_cnty"]) == set(report["events"]["event_id_cnty"])


def test_trap_5_sources_are_no_actors(report: Dataset) -> None:
    (row,) = report["events"].to_dict("records")
    assert (row["actor1"], row["assoc_actor_1"]) == ("Protesters (Syria)", "Refugees/IDPs (Syria)")
    assert pd.isna(row["actor2"])
    assert row["source"] == "Reuters"


def test_trap_6_a_share_two_days_and_a_month_are_neither_counts_nor_dates(report: Dataset) -> None:
    assert not report["claims"]["value"].isin([2, 10]).any()
    assert report["claims"]["date_start"].dropna().between("2025-03-06", "2025-03-08").all()


def test_trap_7_a_total_is_the_parent_of_its_parts_and_not_their_sibling(report: Dataset) -> None:
    whole = total_of(report, "FR-07")
    assert (whole["value_low"], whole["high_open"]) == (1000, True)
    for ref, toll in (("FR-02", 745), ("FR-11", 125), ("FR-12", 148)):
        part = total_of(report, ref)
        assert (part["value_low"], part["parent_aggregate_id"]) == (toll, whole["aggregate_id"])
    assert "V-AGG-2" not in set(report["findings"]["check_id"]), "745 + 125 + 148 reach over 1,000"


def test_trap_8_hundreds_restates_745_and_does_not_lower_it(report: Dataset) -> None:
    civilians = total_of(report, "FR-01")
    assert civilians["aggregate_id"] == total_of(report, "FR-02")["aggregate_id"]
    assert [civilians[name] for name in ("value_low", "value_best", "value_high", "n_incidents")] == [745, 745, 745, 30]


def test_trap_9_hmeimim_is_the_base_and_one_place(report: Dataset) -> None:
    (row,) = report["events"].to_dict("records")
    assert (row["x_place_id"], row["admin1"], row["admin2"], row["admin3"]) == (
        "SYP-hmeimim-air-base",
        "Lattakia",
        "Jablah",
        "Jablah",
    )
    assert (row["location"], row["geo_precision"], row["x_geo_uncertainty_m"]) == ("Hmeimim - Military Airbase", 1, 1500)


def test_trap_10_regained_control_without_a_place_is_no_battle(report: Dataset) -> None:
    assert set(report["events"]["event_type"]) == {"Protests"}
    assert total_of(report, "FR-13")["aggregate_kind"] == "episode"


def test_trap_11_who_did_it_is_alleged_and_unverified(report: Dataset) -> None:
    for ref in ("FR-01", "FR-02", "FR-03"):
        assert (of(report, ref)["attribution_status"], of(report, ref)["verification"]) == ("alleged", "unverified")


def test_the_event_of_the_report_is_coded_as_the_worked_example(report: Dataset) -> None:
    (row,) = report["events"].to_dict("records")
    assert (row["event_date"], row["time_precision"]) == (pd.Timestamp("2025-03-08"), 2)
    assert (row["x_date_start"], row["x_date_end"], row["x_date_basis"]) == (
        pd.Timestamp("2025-03-06"),
        pd.Timestamp("2025-03-09"),
        "document_window",
    )
    assert (row["interaction"], row["tags"], row["source_scale"]) == ("Protesters only", "crowd size=large", "International")
    assert str(row["notes"]).startswith("Around 8 March 2025 (as reported)")
    assert (row["x_n_claims"], row["x_n_documents"], row["x_n_originators"]) == (2, 1, 1)
    assert (row["x_verification"], row["x_confidence"], row["x_disputed"]) == ("footage_cited", "medium", False)
    assert (row["x_fat_status"], row["x_where_prec_ucdp"], row["x_date_prec_ucdp"]) == ("not_mentioned", 1, 2)


# The real ledger.


def test_the_real_ledger_has_no_finding_of_severity_e(built: "Built") -> None:
    assert not built.dataset["findings"]["severity"].eq("E").any()


@pytest.mark.parametrize("column", ["fatalities", "x_fat_low", "x_fat_best", "x_fat_high"])
def test_no_total_of_the_coast_is_a_point(built: "Built", column: str) -> None:
    assert not built.dataset["events"][column].isin([*TOTALS, *PARTS_OF_TOTALS]).any()


def test_no_event_rests_on_a_sum_over_several_acts(built: "Built") -> None:
    links = built.dataset["event_claims"].query("role != 'context'")
    claims = built.dataset["claims"].set_index("claim_id").loc[links["claim_id"]]
    assert set(claims["acts"]) <= {"one", "none"}
    anchors = built.dataset["claims"].set_index("claim_id").loc[built.dataset["events"]["x_anchor_claim_id"]]
    assert set(anchors["acts"]) == {"one"}


def test_no_event_lies_in_a_larger_area_without_saying_so(built: "Built") -> None:
    events, places = built.dataset["events"], built.dataset["places"].set_index("place_id")
    in_area = events["x_place_id"].map(places["kind"]).isin(["admin1", "admin2"])
    assert (events.loc[in_area, "geo_precision"] == 3).all()


def test_every_ledger_row_ends_somewhere_with_a_reason(built: "Built") -> None:
    claims = built.dataset["claims"]
    refs = [
        row["ledger_ref"]
        for path in sorted((RAW / "claims").glob("*.csv"))
        if path.name != "relations.csv"
        for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines(keepends=True))
    ]
    assert sorted(claims["ledger_ref"].dropna()) == sorted(refs)
    assert claims["disposition"].notna().all()
    assert claims["disposition_reason"].notna().all()


def test_every_claim_stands_where_its_disposition_says(built: "Built") -> None:
    """What is told beside an event as its context need not have become the event."""
    dataset = built.dataset
    beside = set(dataset["event_claims"]["claim_id"])
    within = set(dataset["event_claims"].query("role != 'context'")["claim_id"])
    in_totals = {claim for ids in dataset["aggregates"]["claim_ids"] for claim in json.loads(ids)}
    for row in dataset["claims"].to_dict("records"):
        key, became = row["claim_id"], row["disposition"]
        assert (key in in_totals) == (became in ("aggregate", "both")), row["ledger_ref"]
        assert key in beside or became not in ("event", "both"), row["ledger_ref"]
        assert key not in within or became in ("event", "both"), row["ledger_ref"]


def test_every_table_is_as_the_schema_declares(built: "Built") -> None:
    for name, table in schema.TABLES.items():
        if name in built.dataset:
            schema.checked(built.dataset[name], table)


def test_every_founding_row_is_there(built: "Built") -> None:
    """The founding ledger had 281 rows, with numbers between 1 and 300; those that held several claims were told apart."""
    founding = built.dataset["claims"]["ledger_ref"].str.extract(r"^SYC-(\d{3})", expand=False).dropna()
    assert founding.nunique() == 281


# The same bytes.


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def command(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *map(str, words)],
        cwd=ROOT,
        env=os.environ | {"COLUMNS": "200"} | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_another_folder_day_hash_seed_time_zone_and_locale_give_the_same_bytes(built: "Built", tmp_path: Path) -> None:
    for name, source in (("raw", RAW), ("gazetteer", ATLAS), ("registry", REGISTRY)):
        if source.is_dir():
            shutil.copytree(source, tmp_path / "else where" / name)
    there = tmp_path / "else where"
    done = command(
        "build", "--raw", there / "raw", "--gazetteer", there / "gazetteer", "--registry", there / "registry",
        "--out", there / "out",
        PYTHONHASHSEED="7", TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert hashes(there / "out") == hashes(built.out)


# What stands in the way is said, and the last good build stays.


def test_a_build_with_a_broken_row_says_where_and_leaves_the_last_one(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "build.json").write_text("the last good build", encoding="utf-8")
    raw = raw_folder(tmp_path / "raw", [ledger_row(acts="some")])
    done = command("build", "--raw", raw, "--out", out)
    assert done.returncode == 2
    assert "claims/coast.csv:2: acts: found 'some'; expected one of one, many, none; correct the cell" in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in out.iterdir()] == ["build.json"]


def test_a_ruling_about_an_event_that_is_not_there_stops_the_build(tmp_path: Path) -> None:
    ruling = {"kind": "figure_is", "key_a": "XSY000000000001", "value": "3", "reason": "x", "by": "ab", "on": "2026-11-23"}
    raw = raw_folder(tmp_path / "raw", rulings=[ruling])
    with pytest.raises(
        InputError, match=r"hand/rulings\.csv:2: key_a: found 'XSY000000000001'; expected a claim_id, ledger_ref or event id"
    ):
        assembled(raw, ATLAS, tmp_path / "registry")


def test_a_decision_about_an_event_reaches_it(tmp_path: Path) -> None:
    row = ledger_row(place_text="Jableh", within_text="Latakia")
    event = assembled(raw_folder(tmp_path / "raw", [row]), ATLAS, tmp_path / "registry")["events"]["event_id_cnty"].iloc[0]
    signed = {"reason": "read again", "by": "ab", "on": "2026-11-23"}
    raw = raw_folder(
        tmp_path / "raw",
        [row],
        corrections=[{"key": event, "field": "date_end", "old": "2025-03-07", "new": "2025-03-09"} | signed],
        rulings=[{"kind": "figure_is", "key_a": event, "value": "12"} | signed],
    )
    (ruled,) = assembled(raw, ATLAS, tmp_path / "registry")["events"].to_dict("records")
    assert (ruled["event_id_cnty"], ruled["fatalities"], ruled["x_review_status"]) == (event, 12, "reviewed")
    assert (ruled["x_date_end"], ruled["time_precision"]) == (pd.Timestamp("2025-03-09"), 2)


def test_deaths_given_in_words_build_and_are_told_by_file_and_line(tmp_path: Path) -> None:
    raw = raw_folder(tmp_path / "raw", [ledger_row(count_text="scores", place_text="Jableh", within_text="Latakia")])
    dataset = assembled(raw, ATLAS, tmp_path / "registry")
    (row,) = dataset["findings"].query("check_id == 'V-CLM-4'").to_dict("records")
    assert (row["severity"], row["file"], row["line"]) == ("W", "claims/coast.csv", 2)
    assert row["message"] == "found 'scores' for the dead; expected a number"
    assert dataset["events"][["fatalities", "x_fat_imputed"]].to_numpy().tolist() == [[20, True]]


def test_a_room_that_loses_or_doubles_a_claim_is_stopped() -> None:
    before = schema.framed([claim(ledger_ref="1"), claim(ledger_ref="2")], schema.CLAIMS)
    kept(before, before)
    with pytest.raises(BuildError, match="lost or doubled claims: CLM-"):
        kept(before, before.iloc[:1])
    with pytest.raises(BuildError, match="rows repeated"):
        kept(before, pd.concat([before, before]))
