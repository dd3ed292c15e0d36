"""Every rule of the house is broken once, one at a time: the data set that breaks it gets that finding and no other."""

from collections.abc import Callable
from datetime import date

import pandas as pd
import pytest
from shapely.geometry import MultiPolygon, Point, box

from pipeline import ids, vocab
from pipeline.errors import BuildError
from pipeline.schema import Dataset
from pipeline.validate import CHECKS, findings_in, passed
from pipeline.validate.places import metres_outside
from tests.builders import SQUARE, aggregate, changed, claim, dataset, event, total

Broken = Callable[[], Dataset]
TEXT = "Gunmen came. They killed ten civilians in Hmeimim, residents said.\n"
COPIED = "On 7 March 2025, masked men went from house to house along the main street and killed ten people there."
NOTHING_DRAFTED = pd.DataFrame(columns=["check_id", "severity", "entity", "id", "file", "line", "message", "remedy"])


def found_in(given: Dataset, texts: dict[str, str] | None = None) -> pd.DataFrame:
    return findings_in(given, NOTHING_DRAFTED, texts or {})


def event_with(**values: object) -> Broken:
    return lambda: changed(dataset(), "events", **values)


def on(day: date) -> dict[str, object]:
    """What tells an event of that one day."""
    said = f"On {day.day} {day:%B} {day.year}, gunmen killed ten civilians in Hmeimim."
    return {"event_date": day, "x_date_start": day, "x_date_end": day, "year": day.year, "notes": said}


def claim_with(**values: object) -> Broken:
    """The claim of the event, with another value; its event keeps the claim as its anchor."""
    return lambda: changed(dataset(), "claims", **values)


OLD_RULING = {
    "file": "hand/rulings.csv", "line": 2, "kind": "figure_is", "key_a": "SYC-900", "value": "12", "reason": "read again",
    "by": "ab", "on": "2026-11-23", "evidence": "0123abcd", "evidence_now": "4567cdef",
}  # fmt: skip


def registered(given: Dataset, *event_ids: str) -> Dataset:
    """The same, with ids that the registry knows."""
    known = given["id_registry"]
    more = [known.iloc[0].to_dict() | {"id": key} for key in event_ids]
    return given | {"id_registry": pd.concat([known, pd.DataFrame(more).astype(known.dtypes)], ignore_index=True)}


def events_of(*kinds: dict[str, object]) -> Dataset:
    """As many events, each of a claim of its own."""
    claims = [claim(ledger_ref=f"SYC-{100 + number}", line=number + 2) for number in range(len(kinds))]
    events = [event(of, **kind) for of, kind in zip(claims, kinds, strict=True)]
    links = [{"event_id_cnty": row["event_id_cnty"], "claim_id": row["x_anchor_claim_id"], "role": "defines"} for row in events]
    made = [
        {"id": row["event_id_cnty"], "entity": "event", "anchor_claim_id": row["x_anchor_claim_id"], "status": "active"}
        for row in events
    ]
    return dataset(
        claims=claims, events=events, event_claims=links, event_areas=[], event_figures=[], aggregates=[], id_registry=made
    )


def columns_out_of_order() -> Dataset:
    given = dataset()
    return given | {"events": given["events"][sorted(given["events"].columns)]}


def an_odd_id() -> Dataset:
    given = registered(dataset(event_areas=[], event_figures=[]), "XSYundefined")
    return changed(changed(given, "events", event_id_cnty="XSYundefined"), "event_claims", event_id_cnty="XSYundefined")


def two_anchors() -> Dataset:
    other = claim(ledger_ref="SYC-902", line=4)
    usual = dataset()
    links = usual["event_claims"].to_dict("records")
    claims = [*usual["claims"].to_dict("records"), other]
    return dataset(claims=claims, event_claims=[*links, links[0] | {"claim_id": other["claim_id"]}])


def an_event_without_its_link() -> Dataset:
    usual = dataset()
    stranger = claim(ledger_ref="SYC-902", line=4, disposition="event")
    return dataset(claims=[*usual["claims"].to_dict("records"), stranger])


def a_split_that_does_not_add_up() -> Dataset:
    split = aggregate(total())
    uncounted = dict.fromkeys(("x_fat_low", "x_fat_best", "x_fat_high"))
    share = {"x_alloc_group": split["aggregate_id"], "x_fat_status": "allocated", "x_fat_rule": "F-SPLIT"} | uncounted
    given = events_of(
        {"fatalities": 4, "tags": None} | share, {"fatalities": 4, "location": "Base", "x_place_id": "SYP-base"} | share
    )
    counted = total(line=9)
    with_total = [*given["claims"].to_dict("records"), counted]
    registry = given["id_registry"].to_dict("records")
    made = aggregate(counted, value_low=9, value_best=9, value_high=9, allocated_sum=8)
    return given | dataset_of_totals(with_total, made, registry)


def dataset_of_totals(claims: list[dict[str, object]], made: dict[str, object], registry: list[dict[str, object]]) -> Dataset:
    row = {"id": made["aggregate_id"], "entity": "aggregate", "anchor_claim_id": "x", "status": "active"}
    whole = dataset(claims=claims, aggregates=[made], id_registry=[*registry, row])
    return {name: whole[name] for name in ("claims", "aggregates", "id_registry")}


def parts_short_of_their_total() -> Dataset:
    whole, part = total(), total(ledger_ref="SYC-902", line=4)
    above = aggregate(whole)
    below = aggregate(part, value_low=5, value_best=5, value_high=5, allocated_sum=0, parent_aggregate_id=above["aggregate_id"])
    usual = dataset()
    return dataset(claims=[*usual["claims"].to_dict("records"), part], aggregates=[above, below])


def a_text_that_says_otherwise() -> Dataset:
    start = TEXT.index("They killed")
    base = ids.text_claim_base(ids.digest(TEXT), ids.sentence_at(TEXT, start), "casualty", "killed", "civilians")
    said = claim(
        claim_id=ids.claim_id(base, 0), doc_id=ids.document_id(TEXT), receipt_kind="text", ledger_ref=None, url=None, read_on=None,
        quote="They killed two civilians", char_start=start, char_end=start + 25, file="reports/a.txt", line=None,
    )  # fmt: skip
    page = {"doc_id": ids.document_id(TEXT), "publisher_source_id": "PAPER", "ref_date_basis": "unknown"}
    made = event(said)
    link = {"event_id_cnty": made["event_id_cnty"], "claim_id": said["claim_id"], "role": "defines"}
    row = {"id": made["event_id_cnty"], "entity": "event", "anchor_claim_id": said["claim_id"], "status": "active"}
    return dataset(
        claims=[said],
        documents=[page],
        events=[made],
        event_claims=[link],
        event_areas=[],
        event_figures=[],
        aggregates=[],
        id_registry=[row],
    )


def two_dates_of_one_page() -> Dataset:
    usual = dataset()["claims"].to_dict("records")
    return dataset(claims=[usual[0], usual[1] | {"published": "2025-03-09"}])


def a_place_marked_sensitive() -> Dataset:
    usual = dataset()["places"].to_dict("records")
    return dataset(places=[row | {"sensitive": row["place_id"] == "C3588"} for row in usual])


def a_wrong_link() -> Dataset:
    return changed(dataset(), "claims", publisher_id="NOBODY")


PROTEST = {
    "event_type": "Protests", "sub_event_type": "Peaceful protest", "disorder_type": "Demonstrations",
    "actor1": "Protesters (Syria)", "inter1": "Protesters", "actor2": None, "inter2": None, "interaction": "Protesters only",
    "civilian_targeting": None, "tags": "crowd size=no report", "fatalities": 0, "x_fat_low": None, "x_fat_best": None,
    "x_fat_high": None, "x_fat_status": "not_mentioned", "x_fat_rule": "F-ZERO",
}  # fmt: skip
BATTLE = {
    "event_type": "Battles", "sub_event_type": "Armed clash", "civilian_targeting": None,
    "actor2": "Military Forces of Syria (2024-)", "inter2": "State forces", "interaction": "State forces-Political militia",
}  # fmt: skip
RIOT = {
    "event_type": "Riots", "sub_event_type": "Mob violence", "tags": "crowd size=no report",
}  # fmt: skip
LOOTING = {
    "event_type": "Strategic developments", "sub_event_type": "Looting/property destruction",
    "disorder_type": "Strategic developments", "civilian_targeting": None,
}  # fmt: skip
SEAT = {"geo_precision": 3, "x_geo_basis": "admin_seat"}

BROKEN: tuple[tuple[str, str, Broken], ...] = (
    ("V-COL", "the columns stand in another order than ACLED's", columns_out_of_order),
    ("V-ID-1", "an id holds no digits", an_odd_id),
    ("V-ID-2", "a claim names a publisher that is in no list", a_wrong_link),
    ("V-ID-3", "two claims define one event", two_anchors),
    ("V-ID-4", "a claim is said to be an event and is in none", an_event_without_its_link),
    ("V-DATE-1", "the year is not the day's", event_with(year=2024)),
    ("V-DATE-2", "the day lies outside its window", event_with(x_date_start=date(2025, 3, 8), x_date_end=date(2025, 3, 8))),
    ("V-DATE-3", "a week is told as a day or two",
     event_with(x_date_start=date(2025, 3, 1), x_date_end=date(2025, 3, 14), time_precision=2,
                notes="Around 7 March 2025 (between 1 and 14 March), gunmen killed ten civilians.")),
    ("V-DATE-4", "an act lies after the page that tells it", event_with(**on(date(2025, 3, 9)))),
    ("V-DATE-5", "an act before the fall, dated by its report alone",
     event_with(**on(date(2024, 12, 1)), x_date_basis="as_reported")),
    ("V-TYPE-1", "a sub-type under another type's disorder", event_with(disorder_type="Demonstrations")),
    ("V-ACT-1", "two names in one actor column",
     event_with(actor1="Unidentified Armed Group (Syria); Protesters (Syria)")),
    ("V-ACT-2", "an actor of another type than its own",
     event_with(inter1="Rebel group", interaction="Rebel group-Civilians")),
    ("V-ACT-3", "a type without an actor", lambda: changed(dataset(), "events", **(PROTEST | {
        "sub_event_type": "Protest with intervention", "inter2": "State forces", "interaction": "State forces-Protesters"}))),
    ("V-ACT-4", "the pair of other actors", event_with(interaction="Rebel group-Civilians")),
    ("V-ACT-5", "civilians attacked by protesters",
     event_with(actor1="Protesters (Syria)", inter1="Protesters", interaction="Protesters-Civilians")),
    ("V-ACT-6", "civilians beside a side of a battle",
     lambda: changed(dataset(), "events", **BATTLE, assoc_actor_1="Civilians (Syria)")),
    ("V-ACT-7", "a protest without protesters", lambda: changed(dataset(), "events", **(PROTEST | {
        "actor1": "Rioters (Syria)", "inter1": "Rioters", "interaction": "Rioters only"}))),
    ("V-ACT-8", "a riot without rioters", lambda: changed(dataset(), "events", **RIOT)),
    ("V-CIV", "civilian targeting is not told", event_with(civilian_targeting=None)),
    ("V-GEO-1", "the point is not its coordinates", event_with(geometry=Point(35.94, 35.41))),
    ("V-GEO-1", "five decimals", event_with(latitude=35.40001, geometry=Point(35.94, 35.40001))),
    ("V-GEO-2", "a district of another name", event_with(admin2="Jableh")),
    ("V-GEO-3", "a district's seat as if it were the place", event_with(x_place_id="SY0602")),
    ("V-GEO-3", "notes that say coded to, at precision 1",
     event_with(notes="On 7 March 2025, gunmen killed ten civilians. Coded to Hmeimim.")),
    ("V-GEO-4", "six events on one seat",
     lambda: events_of(*(on(date(2025, 3, day)) | {"x_place_id": "SY0602"} | SEAT for day in range(1, 7)))),
    ("V-GEO-5", "a point set by hand, out at sea and far from its place",
     event_with(x_geo_basis="manual", longitude=35.8, geometry=Point(35.8, 35.4))),
    ("V-SENS", "a sensitive place", a_place_marked_sensitive),
    ("V-SRC-1", "the wider of two scales alone", event_with(source_scale="International")),
    ("V-NOTE-1", "notes that name another day", event_with(notes="On 6 March 2025, gunmen killed ten civilians in Hmeimim.")),
    ("V-NOTE-2", "around, where the day is known", event_with(notes="Around 7 March 2025, gunmen killed ten civilians.")),
    ("V-FAT-1", "a best count below the lowest", event_with(x_fat_best=9)),
    ("V-FAT-2", "nobody spoke of deaths, and there is a number", event_with(x_fat_status="not_mentioned")),
    ("V-FAT-3", "a convention's number that is not marked", event_with(x_fat_rule="F-UNK10")),
    ("V-FAT-4", "parts that do not add up to the best count",
     event_with(x_fat_side1=0, x_fat_side2=0, x_fat_civilians=9, x_fat_unknown=0)),
    ("V-FAT-5", "an abduction that kills", event_with(sub_event_type="Abduction/forced disappearance")),
    ("V-FAT-6", "looting that kills", lambda: changed(dataset(), "events", **LOOTING)),
    ("V-FAT-7", "shares that do not reach the total", a_split_that_does_not_add_up),
    ("V-FAT-8", "a share that counts its own dead", event_with(x_fat_status="allocated", x_fat_rule="F-SPLIT")),
    ("V-RULING", "a ruling whose claims have changed", lambda: dataset(rulings=[OLD_RULING])),
    ("V-TAG-1", "a crowd at a killing", event_with(tags="crowd size=large")),
    ("V-CLM-1", "a claim whose id is another's", claim_with(measure="injured")),
    ("V-CLM-2", "a number without its lowest reading", claim_with(value_low=None)),
    ("V-CLM-2", "an exact number with a width", claim_with(value_high=12)),
    ("V-CLM-2", "an open number with a top", claim_with(qualifier="at_least")),
    ("V-CLM-3", "a speaker who is nobody", claim_with(originator_basis="unknown")),
    ("V-CLM-4", "scores of dead",
     claim_with(value_text="scores", value=None, value_low=20, value_high=None, qualifier="vague_magnitude")),
    ("V-URL", "an address that is none", claim_with(url="see the page")),
    ("V-PLACE", "a place that nobody found", lambda: changed(dataset(), "claims", place_ids="[]", geo_reason="no such name")),
    ("V-ACTOR", "a doer that nobody knows", claim_with(actor_text="the men of the hill")),
    ("V-DOC", "two dates of one page", two_dates_of_one_page),
    ("V-BIDI", "a text that turns the letters round", claim_with(place_text="Hmeimim\u202e")),
    ("V-AGG-1", "a total as a point", lambda: changed(dataset(), "aggregates", emit_point=True)),
    ("V-AGG-2", "parts that do not reach their total", parts_short_of_their_total),
    ("V-AGG-3", "more dead in the events than in the total", lambda: changed(dataset(), "aggregates", allocated_sum=800)),
    ("V-DUP", "two attacks of one day and place that nobody marked", lambda: events_of({}, {})),
    ("V-VOC", "a word that is in no list", claim_with(verification="believed")),
)  # fmt: skip


# Rules that need a stored text are broken in tests of their own, below.
BROKEN_BELOW = {"V-NOTE-3"}


@pytest.mark.parametrize(("check_id", "broken"), [pytest.param(rule, make, id=f"{rule}: {why}") for rule, why, make in BROKEN])
def test_a_broken_rule_is_told_and_no_other(check_id: str, broken: Broken) -> None:
    assert set(found_in(broken())["check_id"]) == {check_id}


def test_a_sound_data_set_has_no_findings() -> None:
    assert found_in(dataset()).empty


def test_every_rule_has_a_test_that_breaks_it() -> None:
    assert {check.check_id for check in CHECKS} == {rule for rule, _, _ in BROKEN} | BROKEN_BELOW


def test_every_finding_says_what_to_do() -> None:
    for check in CHECKS:
        assert check.remedy, check.check_id
        assert check.severity in vocab.LISTS["severity"]


def beyond(widened: str) -> Dataset:
    """The event a tenth of a degree outside its governorate, and the land or the project's area reaching as far."""
    wide = MultiPolygon([box(35.5, 35.0, 37.0, 36.0)])
    ground = [{"kind": kind, "name": kind, "geometry": wide if kind == widened else SQUARE} for kind in ("area", "land")]
    return changed(dataset(basemap=ground), "events", longitude=36.6, geometry=Point(36.6, 35.4))


def test_an_event_outside_the_area_is_no_event_of_ours() -> None:
    told = found_in(beyond("land"))
    assert set(told["check_id"]) == {"V-GEO-1"}
    assert len(told) == 2, "outside the area, and outside its governorate"


def test_at_sea_no_governorate_is_the_wrong_one() -> None:
    """A boat attacked 17 km west of Latakia."""
    assert found_in(beyond("area")).empty


def test_a_village_on_the_border_may_lie_two_kilometres_outside_its_governorate() -> None:
    east = 36.5  # the square ends here; a degree is about 90.8 km wide at 35.4 N
    assert metres_outside(SQUARE, Point(36.0, 35.4)) == 0
    assert metres_outside(SQUARE, Point(east + 0.0219, 35.4)) == pytest.approx(1988, abs=15)
    assert metres_outside(SQUARE, Point(east + 0.0223, 35.4)) > 2000


def test_a_subdistrict_lies_in_its_district() -> None:
    given = dataset()
    moved = given["admin_areas"].assign(parent_pcode=given["admin_areas"]["parent_pcode"].replace("SY0602", "SY0501"))
    assert set(found_in(given | {"admin_areas": moved})["check_id"]) == {"V-GEO-2"}


def test_a_quote_that_does_not_stand_at_its_offsets_is_an_error() -> None:
    told = found_in(a_text_that_says_otherwise(), {ids.document_id(TEXT): TEXT})
    assert told[["check_id", "severity"]].to_numpy().tolist() == [["V-CLM-1", "E"]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Witnesses said masked men went FROM house to house, along the main street, and killed ten people.\n", ["V-NOTE-3"]),
        ("Masked men went from house to house along the\nmain street and killed ten.\n", ["V-NOTE-3"]),
        ("Masked men went from house to house along the main road and killed ten.\n", []),
    ],
)
def test_notes_that_copy_twelve_words_of_a_source_are_told(text: str, told: list[str]) -> None:
    given = event_with(notes=COPIED)()
    (doc,) = set(given["claims"]["doc_id"])
    assert found_in(given, {doc: text})["check_id"].tolist() == told


def test_a_claim_of_a_text_that_is_not_there_has_neither_words_nor_id() -> None:
    assert found_in(a_text_that_says_otherwise())["check_id"].tolist() == ["V-CLM-1", "V-CLM-1"]


def test_a_corrected_measure_keeps_the_claims_id() -> None:
    given = claim_with(measure="injured")()
    row = {"file": "hand/corrections.csv", "line": 2, "key": "SYC-900", "field": "measure", "old": "killed", "new": "injured",
           "reason": "read again", "by": "ab", "on": date(2026, 11, 23)}  # fmt: skip
    with_row = dataset(corrections=[row])["corrections"]
    assert found_in(given | {"corrections": with_row}).empty


def test_a_corrected_group_keeps_the_ids_of_its_neighbours_too() -> None:
    given = a_text_that_says_otherwise()
    first, at = given["claims"].iloc[0], TEXT.index("They killed") + 5
    base = ids.text_claim_base(ids.digest(TEXT), ids.sentence_at(TEXT, at), "casualty", "killed", "civilians")
    second = first.to_dict() | {"claim_id": ids.claim_id(base, 1), "quote": "killed", "char_start": at, "char_end": at + 6}
    both = pd.DataFrame([first.to_dict() | {"subject_group": "all"}, second]).astype(given["claims"].dtypes)
    row = {"file": "hand/corrections.csv", "line": 2, "key": first["claim_id"], "field": "subject_group", "old": "civilians",
           "new": "all", "reason": "read again", "by": "ab", "on": date(2026, 11, 23)}  # fmt: skip
    told = found_in(given | {"claims": both, "corrections": dataset(corrections=[row])["corrections"]}, {first["doc_id"]: TEXT})
    assert told[told["check_id"].eq("V-CLM-1") & told["message"].str.contains("the id is")].empty


def test_a_finding_names_the_line_of_the_claim_and_of_the_events_anchor() -> None:
    about_claim = found_in(claim_with(actor_text="the men of the hill")())
    about_event = found_in(event_with(year=2024)())
    for told in (about_claim, about_event):
        assert told[["file", "line"]].to_numpy().tolist() == [["claims/coast.csv", 2]]


def test_a_place_that_nobody_found_comes_with_the_rows_to_paste() -> None:
    lost = claim_with(place_ids="[]", place_text="Al-Sweda, upper", geo_reason="no such name")()
    told = found_in(lost).iloc[0]
    assert told["message"] == "no place for 'Al-Sweda, upper': no such name"
    assert 'PLACE_ID,"Al-Sweda, upper",en,Latn,press,PAPER' in told["remedy"]
    assert "place_is,SYC-900,,PLACE_ID,WHY,INITIALS,YYYY-MM-DD" in told["remedy"]


def test_a_row_to_paste_tells_arabic_from_latin() -> None:
    lost = claim_with(place_ids="[]", place_text="حميميم", geo_reason="no such name")()
    assert "PLACE_ID,حميميم,ar,Arab,press,PAPER" in found_in(lost).iloc[0]["remedy"]
    assert "مسلحون,ar,ACTOR_ID" in found_in(claim_with(actor_text="مسلحون")()).iloc[0]["remedy"]


def test_a_doer_that_nobody_knows_comes_with_the_row_to_paste() -> None:
    told = found_in(claim_with(actor_text="the men of the hill")()).iloc[0]
    assert "the men of the hill,en,ACTOR_ID,,,sahil" in told["remedy"]


def test_a_claim_of_no_event_needs_no_actor() -> None:
    given = dataset()
    second = given["claims"].assign(actor_text=[None, "armed men"])
    assert found_in(given | {"claims": second.astype(given["claims"].dtypes)}).empty


@pytest.mark.parametrize("days", [["2025-03", "2025-03-08"], ["2025-03-08", "2025-03-08"]])
def test_a_vaguer_date_of_a_page_is_not_another(days: list[str]) -> None:
    rows = dataset()["claims"].to_dict("records")
    told = [row | {"published": day} for row, day in zip(rows, days, strict=True)]
    assert found_in(dataset(claims=told)).empty


@pytest.mark.parametrize("letters", ["حميميم", "Hmeimim (قاعدة)", "line\nline", "tab\there"])
def test_arabic_letters_and_line_ends_hide_nothing(letters: str) -> None:
    assert found_in(claim_with(summary=letters)()).empty


def test_the_same_data_set_has_the_same_findings_under_the_same_ids() -> None:
    one, other = found_in(event_with(year=2024)()), found_in(event_with(year=2024)())
    assert one.equals(other)
    row = one.iloc[0]
    assert row["finding_id"] == "FND-" + ids.digest("\n".join(row[["check_id", "entity", "id", "message"]]))[:12]


def test_what_the_reader_of_texts_doubted_is_told_too() -> None:
    drafted = pd.DataFrame(
        [
            {
                "check_id": "V-READ",
                "severity": "W",
                "entity": "documents",
                "id": "DOC-1",
                "message": "two readings",
                "remedy": "choose",
            }
        ]
    )
    assert findings_in(dataset(), drafted, {})["check_id"].tolist() == ["V-READ"]


def test_doubt_and_information_let_the_build_pass() -> None:
    given = two_dates_of_one_page()
    assert passed(given | {"findings": found_in(given)})["findings"]["severity"].tolist() == ["I"]


def test_an_error_stops_the_build_with_file_line_rule_and_remedy() -> None:
    given = claim_with(url="see the page")()
    with pytest.raises(BuildError, match=r"claims/coast\.csv:2: V-URL: claims CLM-.*: url see the page; write http"):
        passed(given | {"findings": found_in(given)})


def test_of_many_errors_the_first_twenty_are_told() -> None:
    march = [on(date(2025, 3, day)) | {"year": 2024} for day in range(1, 9)]
    february = [on(date(2025, 2, day)) | {"year": 2024} for day in range(1, 20)]
    given = events_of(*march, *february)
    with pytest.raises(BuildError) as stopped:
        passed(given | {"findings": found_in(given)})
    lines = str(stopped.value).splitlines()
    assert lines[0].startswith("27 findings of severity E")
    assert len(lines) == 22
    assert lines[-1] == "… and 7 more"
