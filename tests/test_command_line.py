"""What people type: each command says what it did, what went wrong in plain words, and gives the exit code a script needs."""

from pathlib import Path

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
    for command in ("build", "verify", "explain", "codebook"):
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
