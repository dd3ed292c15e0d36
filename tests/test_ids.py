"""Ids are made of what was said and where, and stay the same on every machine (SPEC 6.7)."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import ids, vocab

BESIDE = Path(__file__).parents[2] / "shared" / "seed"
REPORT = "d9cd382d3c2ea1b5ee33a213f3695210127f8e9231d8f6bb3f192288e38c48c2"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree\n"),
        ("\n\n  one  \n\ttwo\t \n\n", "one\n\ttwo\n"),
        ("e\u0301tat", "\u00e9tat\n"),
        ("blank\u00a0\nend", "blank\nend\n"),
        ("حميميم  \n", "حميميم\n"),
        ("already\n", "already\n"),
        ("", "\n"),
    ],
)
def test_a_document_is_kept_in_one_form(text: str, kept: str) -> None:
    assert ids.normalised(text) == kept


@given(st.text())
def test_a_kept_document_stays_as_it_is(text: str) -> None:
    kept = ids.normalised(text)
    assert ids.normalised(kept) == kept
    assert ids.document_id(text) == ids.document_id(kept)


@pytest.mark.parametrize(
    ("one", "other"),
    [("At  least\n745", "at least 745"), ("STRASSE", "straße"), ("caf\u0065\u0301", "CAFÉ"), ("\u00a0قُتل ", "قُتل")],
)
def test_blanks_and_case_do_not_change_what_was_said(one: str, other: str) -> None:
    assert ids.squashed(one) == ids.squashed(other)


@pytest.mark.parametrize(
    ("text", "at", "sentence"),
    [
        ("One came. Two went.\n", "Two", "Two went."),
        ("He said \u201cGo.\u201d Then he left.\n", "Then", "Then he left."),
        ("He said \u201cGo.\u201d Then he left.\n", "Go", "He said \u201cGo.\u201d"),
        ("About 3.5 km off. Near it.\n", "3.5", "About 3.5 km off."),
        ("The U.S. Army came. It left.\n", "Army", "Army came."),
        ("No end\nNext line. Two\n", "Next", "Next line."),
        ("No end\nNext line. Two\n", "end", "No end"),
        ("وصلوا. ثم غادروا.\n", "ثم", "وصلوا. ثم غادروا."),
        ("Really?! Yes.\n", "Yes", "Yes."),
        ("lower. then lower.\n", "then", "lower. then lower."),
    ],
)
def test_a_sentence_is_cut_crudely_and_for_ever_the_same_way(text: str, at: str, sentence: str) -> None:
    assert ids.sentence_at(text, text.index(at)) == sentence


@given(st.text(alphabet="aA .!?\n\u201d\u2019", min_size=1), st.data())
def test_every_letter_of_a_text_stands_in_a_sentence_of_its_line(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    sentence = ids.sentence_at(text, at)
    assert text[at].isspace() or text[at] in sentence
    assert "\n" not in sentence


def test_the_founding_report_keeps_its_id() -> None:
    assert f"DOC-{REPORT[:12]}" == "DOC-d9cd382d3c2e"
    assert ids.page_id("https://example.org/") == "DOC-" + ids.digest("page\nhttps://example.org/")[:12]


@pytest.mark.parametrize(
    ("anchor", "made"),
    [
        ("CLM-fdd61b868f6b", "AGG-7f6fa103ef6f"),
        ("CLM-29f41d2a8826", "AGG-349fe507ebd8"),
        ("CLM-0e90d29e33a4", "AGG-ab7dffcb63a1"),
        ("CLM-9edd9aeca89d", "AGG-1fdb267a7fbf"),
        ("CLM-83b155a083b1", "AGG-4e9cd2c46c4b"),
        ("CLM-0994842ef580", "AGG-97d56fd3af5d"),
        ("CLM-bc927ecddd84", "AGG-e78a575b3c68"),
        ("CLM-d8b61a514bcf", "AGG-6b3a606b16e2"),
    ],
)
def test_the_totals_of_the_worked_example_keep_their_ids(anchor: str, made: str) -> None:
    assert ids.aggregate_id(anchor) == made


def test_the_event_of_the_worked_example_keeps_its_id() -> None:
    assert ids.event_id("CLM-cfc37ac01139") == "XSY128581261678"


@given(st.from_regex(r"CLM-[0-9a-f]{12}", fullmatch=True))
def test_every_event_id_is_one_that_acled_cannot_have_given(anchor: str) -> None:
    assert vocab.EVENT_ID.match(ids.event_id(anchor))


def test_two_claims_of_one_sentence_are_told_apart_by_their_order() -> None:
    base = ids.text_claim_base(REPORT, "He asked for calm and for access.", "statement", "appeal", "")
    assert ids.claim_id(base, 0) != ids.claim_id(base, 1)


def test_a_ledger_claim_is_named_by_its_ref_and_what_it_counts() -> None:
    base = ids.ledger_claim_base("SYC-001", "casualty", "killed", "civilians")
    assert base == "ledger\nSYC-001\ncasualty\nkilled\ncivilians"
    assert ids.claim_id(base, 0) == "CLM-" + ids.digest(base + "\n0")[:12]


def test_all_claims_of_the_founding_report_recompute_from_its_words() -> None:
    if not BESIDE.is_dir():
        pytest.skip("the founding report does not lie beside the repository: its text is not ours to keep here")
    text = ids.normalised(next(BESIDE.glob("*.txt")).read_text(encoding="utf-8"))
    expected = json.loads((BESIDE / "expected.json").read_text(encoding="utf-8"))
    assert ids.document_id(text) == expected["document"]["doc_id"]
    seen: dict[str, int] = {}
    made = []
    for claim in sorted(expected["claims"], key=lambda claim: int(claim["char_start"])):
        sentence = ids.sentence_at(text, claim["char_start"])
        kinds = (claim["claim_kind"], claim.get("measure") or "", claim.get("subject_group") or "")
        base = ids.text_claim_base(ids.digest(text), sentence, *kinds)
        seen[base] = seen.get(base, -1) + 1
        made.append((claim["claim_id"], ids.claim_id(base, seen[base])))
        assert text[claim["char_start"] : claim["char_end"]] == claim["quote"]
    assert len(made) == 23
    assert [kept for kept, _ in made] == [anew for _, anew in made]
