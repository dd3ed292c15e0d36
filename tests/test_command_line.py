"""What people type: each command says what it did, what went wrong in plain words, and gives the exit code a script needs."""

import csv
import io
import json
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest
from typer.testing import CliRunner, Result

from pipeline.__main__ import app
from tests.builders import ledger_row, raw_folder

ROOT = Path(__file__).parents[1]
AT_JABLEH = {"place_text": "Jableh", "within_text": "Latakia", "actor_text": "gunmen", "target_text": "civilians"}


def typed(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], env={"COLUMNS": "200"})


def told(result: Result) -> str:
    """What was said and complained of, on one line each."""
    return result.stdout + result.stderr


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    return raw_folder(tmp_path / "raw", [ledger_row(**AT_JABLEH)])


def folders(raw: Path) -> list[str | Path]:
    return ["--raw", raw, "--gazetteer", ROOT / "gazetteer", "--registry", raw.parent / "registry"]


def test_bare_the_command_lists_what_there_is() -> None:
    said = told(typed())
    for command in (
        "build", "verify", "explain", "geocode", "gazetteer", "corrections", "release", "diff", "review", "read", "codebook",
    ):  # fmt: skip
        assert command in said


def test_build_says_what_it_wrote_and_what_to_look_at(raw: Path) -> None:
    out = raw.parent / "out"
    result = typed("build", *folders(raw), "--out", out)
    assert result.exit_code == 0, told(result)
    assert "1 events and 0 totals from 1 claims" in result.stdout
    assert "to look at" in result.stdout
    assert (out / "build.json").is_file()
    assert (out / "sahil.gpkg").is_file()


def test_build_refuses_a_folder_with_a_strangers_files(raw: Path) -> None:
    (raw.parent / "thesis.txt").write_text("mine", encoding="utf-8")
    result = typed("build", *folders(raw), "--out", raw.parent)
    assert result.exit_code == 2
    assert "holds files that no build wrote" in result.stderr
    assert (raw.parent / "thesis.txt").read_text(encoding="utf-8") == "mine"


def test_verify_reads_every_receipt_again(raw: Path) -> None:
    result = typed("verify", *folders(raw))
    assert result.exit_code == 0, told(result)
    assert "1 receipts read again, 0 failed" in result.stdout


def test_explain_shows_the_words_behind_an_event(raw: Path) -> None:
    from pipeline.build import assembled

    event = assembled(raw, ROOT / "gazetteer", raw.parent / "registry")["events"].iloc[0]
    result = typed("explain", event["event_id_cnty"], *folders(raw))
    assert result.exit_code == 0, told(result)
    for part in (event["event_id_cnty"], event["location"], "SYC-900", "civilians 10", "Monitor"):
        assert part in result.stdout


def test_explain_says_when_there_is_no_such_event(raw: Path) -> None:
    result = typed("explain", "XSY000000000000", *folders(raw))
    assert result.exit_code == 2
    assert "XSY000000000000" in result.stderr
    assert "Traceback" not in told(result)


def test_what_stands_in_a_cell_is_shown_as_it_is_and_runs_no_markup(raw: Path) -> None:
    broken = raw_folder(raw, [ledger_row(acts="[bold]some[/bold]")])
    result = typed("build", *folders(broken), "--out", raw.parent / "out")
    assert result.exit_code == 2
    assert "claims/coast.csv:2: acts: found '[bold]some[/bold]'" in result.stderr


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    result = typed("build", "--raw", tmp_path / "nowhere", "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "sources.csv: found no such file in nowhere" in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_stale_codebook_is_told_with_the_command_that_mends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert typed("codebook", "--check").exit_code == 1
    assert "run: python -m pipeline codebook" in typed("codebook", "--check").stderr
    assert typed("codebook").exit_code == 0
    assert typed("codebook", "--check").exit_code == 0


def table(text: str) -> list[dict[str, str]]:
    """CSV as rows."""
    return list(csv.DictReader(io.StringIO(text)))


# As of a day


def test_a_build_as_of_a_day_knows_only_what_was_published_by_then(raw: Path) -> None:
    out = raw.parent / "out"
    assert "1 events" in typed("build", *folders(raw), "--out", out, "--as-of", "2025-03-08").stdout
    assert "0 events" in typed("build", *folders(raw), "--out", out, "--as-of", "2025-03-07").stdout


def test_a_day_that_is_none_is_refused(raw: Path) -> None:
    result = typed("build", *folders(raw), "--out", raw.parent / "out", "--as-of", "soon")
    assert result.exit_code == 2
    assert "'soon' is not a day as YYYY-MM-DD" in result.stderr


# Places


def test_geocode_answers_every_row_in_order_and_keeps_the_files_columns(tmp_path: Path) -> None:
    file = tmp_path / "places.csv"
    file.write_text("n,place,area\n1,Jableh,Latakia\n2,,\n3,Nowhere-on-earth,\n", encoding="utf-8")
    result = typed("geocode", file, "--column", "place", "--parent", "area", "--gazetteer", ROOT / "gazetteer")
    assert result.exit_code == 0, told(result)
    rows = table(result.stdout)
    assert [row["n"] for row in rows] == ["1", "2", "3"]
    assert (rows[0]["place_id"], rows[1]["place_id"], rows[2]["place_id"]) == ("C3585", "", "")
    assert all(row["reason"] for row in rows)


def test_geocode_spots_names_in_texts_with_their_offsets(tmp_path: Path) -> None:
    text = "They drove from Jableh to Baniyas."
    file = tmp_path / "texts.csv"
    file.write_text(f"text\n{text}\n", encoding="utf-8")
    rows = table(typed("geocode", file, "--column", "text", "--spot", "--gazetteer", ROOT / "gazetteer").stdout)
    assert [row["text"] for row in rows] == ["Jableh", "Baniyas"]
    assert [text[int(row["start"]) : int(row["end"])] for row in rows] == ["Jableh", "Baniyas"]


def test_geocode_names_a_column_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "places.csv").write_text("place\nJableh\n", encoding="utf-8")
    result = typed("geocode", tmp_path / "places.csv", "--column", "town", "--gazetteer", ROOT / "gazetteer")
    assert result.exit_code == 2
    assert "no column town" in result.stderr
    assert "one of place" in result.stderr


def test_gazetteer_check_lists_what_is_doubtful_and_fails_only_on_errors(tmp_path: Path) -> None:
    result = typed("gazetteer", "check", "--gazetteer", ROOT / "gazetteer", "--out", tmp_path / "doubts.csv")
    assert result.exit_code == 0, told(result)
    rows = table((tmp_path / "doubts.csv").read_text(encoding="utf-8"))
    assert {row["severity"] for row in rows} <= {"W", "I"}
    assert f"{sum(row['severity'] == 'I' for row in rows)} of severity I" in result.stderr


def test_gazetteer_check_fails_on_a_gazetteer_that_contradicts_itself(tmp_path: Path) -> None:
    atlas = shutil.copytree(ROOT / "gazetteer", tmp_path / "gazetteer")
    with (atlas / "names.csv").open("a", encoding="utf-8") as names:
        names.write("SYP-no-such-place,Nowhere,en,Latn,press,MADE-UP\n")
    result = typed("gazetteer", "check", "--gazetteer", atlas)
    assert result.exit_code != 0
    assert "SYP-no-such-place" in told(result)


def test_gazetteer_suggest_offers_rows_for_wordings_without_a_place(raw: Path) -> None:
    lost = raw_folder(raw, [ledger_row(**AT_JABLEH), ledger_row(**AT_JABLEH | {"place_text": "Jablehh"}, ledger_ref="SYC-901")])
    result = typed("gazetteer", "suggest", *folders(lost))
    assert result.exit_code == 0, told(result)
    head = result.stdout.splitlines()[0].split(",")
    assert head[:6] == ["place_id", "name", "lang", "script", "kind", "source"]


# Releases, questions, reports


def test_a_release_is_frozen_and_what_changed_since_is_told(raw: Path) -> None:
    made = typed("release", "1.0.0", *folders(raw))
    assert made.exit_code == 0, told(made)
    assert "1 events, 0 totals" in made.stdout
    assert (raw.parent / "registry" / "releases" / "1.0.0" / "CITATION.cff").is_file()
    assert "does not come after" in typed("release", "1.0.0", *folders(raw)).stderr
    assert table(typed("diff", "1.0.0", "now", *folders(raw)).stdout) == []

    raw_folder(
        raw, [ledger_row(**AT_JABLEH), ledger_row(**AT_JABLEH, ledger_ref="SYC-901", originator_id="MINISTRY", count_text="12")]
    )
    changes = table(typed("diff", "1.0.0", *folders(raw)).stdout)
    high = next(row for row in changes if row["field"] == "x_fat_high")
    assert (high["change"], high["old"], high["new"]) == ("changed", "10", "12")
    assert high["because"].startswith("CLM-")
    assert high["id"] in typed("diff", "1.0.0", "now", "--markdown", *folders(raw)).stdout


def test_two_days_are_compared_like_two_releases(raw: Path) -> None:
    rows = table(typed("diff", "2025-03-07", "2025-03-08", *folders(raw)).stdout)
    assert [(row["change"], row["entity"]) for row in rows] == [("added", "event")]


def test_a_release_that_was_never_made_is_named(raw: Path) -> None:
    result = typed("diff", "9.9.9", "now", *folders(raw))
    assert result.exit_code == 2
    assert "9.9.9" in result.stderr
    assert "Traceback" not in told(result)


def test_review_asks_with_the_row_to_paste(raw: Path) -> None:
    far_apart = [
        ledger_row(**AT_JABLEH),
        ledger_row(**AT_JABLEH, ledger_ref="SYC-901", originator_id="MINISTRY", count_text="90", url="https://example.org/2"),
    ]
    result = typed("review", *folders(raw_folder(raw, far_apart)))
    assert result.exit_code == 0, told(result)
    disputed = next(row for row in table(result.stdout) if "figure_is" in row["row"])
    assert disputed["paste_into"] == "hand/rulings.csv"
    assert disputed["evidence"]


def test_read_drafts_the_claims_of_a_report_as_one_line_of_json(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    text = "Gunmen killed ten civilians in the village of Snobar near Jableh on Friday 7 March 2025, the Observatory said.\n"
    report.write_text(text, encoding="utf-8")
    result = typed("read", report, "--json", "--date", "2025-03-08", "--gazetteer", ROOT / "gazetteer")
    assert result.exit_code == 0, told(result)
    (line,) = result.stdout.splitlines()
    record = json.loads(line)
    assert record["document"]["file"] == "report.txt"
    killed = next(claim for claim in record["claims"] if claim["measure"] == "killed")
    assert text[killed["char_start"] : killed["char_end"]] == killed["quote"]
    assert [event["location"] for event in record["events"]] == ["Snobar"]
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_read_names_a_file_that_is_not_there(tmp_path: Path) -> None:
    result = typed("read", tmp_path / "none.txt", "--json", "--gazetteer", ROOT / "gazetteer")
    assert result.exit_code == 2
    assert "none.txt" in result.stderr


# There and back: what a person edits in a copy stands in the next build


def edited(package: Path, *statements: str, moved_to: tuple[float, float] | None = None) -> Path:
    """A copy on which the statements ran, and whose one event was dragged to a latitude and longitude."""
    copy = Path(shutil.copy(package, package.parent.parent / "edited.gpkg"))
    with closing(sqlite3.connect(copy, isolation_level=None)) as file:
        # QGIS has the functions that the triggers of the spatial index call; here they go first.
        for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            file.execute(statement)
        if moved_to is not None:
            (shape,) = file.execute("SELECT geom FROM events").fetchone()
            latitude, longitude = moved_to
            file.execute("UPDATE events SET geom = ?", (shape[:-16] + struct.pack("<dd", longitude, latitude),))
    return copy


def test_what_a_person_edits_in_a_copy_stands_in_the_next_build(raw: Path) -> None:
    out, sheet = raw.parent / "out", raw / "hand" / "corrections.csv"
    sheet.parent.mkdir()
    assert typed("build", *folders(raw), "--out", out).exit_code == 0
    change = "event_date = '2025-03-08', sub_event_type = 'Armed clash', x_fat_best = 14, notes = 'mine'"
    copy = edited(out / "sahil.gpkg", f"UPDATE events SET {change}", moved_to=(35.3702, 35.9411))
    before = copy.read_bytes()

    words = [
        "corrections",
        "from",
        copy,
        "--built",
        out / "sahil.gpkg",
        "--reason",
        "seen on site",
        "--by",
        "ab",
        "--on",
        "2026-11-23",
    ]
    shown = typed(*words)
    assert shown.exit_code == 0, told(shown)
    fields = {row["field"]: (row["old"], row["new"]) for row in table(shown.stdout)}
    assert fields["event_date"] == ("2025-03-07", "2025-03-08")
    assert (fields["latitude"][1], fields["longitude"][1], fields["x_fat_best"][1]) == ("35.3702", "35.9411", "14")
    assert "notes changed in 1 events" in shown.stderr
    assert "5 rows added" in typed(*words, "--out", sheet).stderr
    assert "0 rows added" in typed(*words, "--out", sheet).stderr
    assert copy.read_bytes() == before

    built = typed("build", *folders(raw), "--out", out)
    assert built.exit_code == 0, told(built)
    event = pd.read_csv(out / "events.csv").iloc[0]
    assert (event["event_date"], event["sub_event_type"], event["x_fat_best"]) == ("2025-03-08", "Armed clash", 14)
    assert (event["latitude"], event["longitude"], event["x_geo_basis"]) == (35.3702, 35.9411, "manual")
    assert "5 corrections stand" in (out / "quality.html").read_text(encoding="utf-8")
    # The copy is one of the build before now: what the program changed since is no edit of a person.
    assert "a copy of another build" in typed(*words).stderr


def test_rows_without_a_reason_are_not_read(raw: Path) -> None:
    out, sheet = raw.parent / "out", raw / "hand" / "corrections.csv"
    sheet.parent.mkdir()
    typed("build", *folders(raw), "--out", out)
    copy = edited(out / "sahil.gpkg", "UPDATE events SET x_fat_best = 14")
    assert typed("corrections", "from", copy, "--built", out / "sahil.gpkg", "--out", sheet).exit_code == 0
    result = typed("build", *folders(raw), "--out", out)
    assert result.exit_code == 2
    assert "hand/corrections.csv:2: reason" in result.stderr
