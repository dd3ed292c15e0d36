"""How well a reading of the invented texts fits what a person expects of them: counts right, too many and missing per measure."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pandas as pd

from pipeline import extract, figures, gazetteer, ids, schema

TEXTS = Path(__file__).parent / "texts"
ATLAS = Path(__file__).parents[2] / "gazetteer"
# Every third text is looked at rarely: rules are not written against it.
HELD_BACK = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """An invented text with what a person expects of it."""

    name: str
    text: str
    day: date
    casualties: tuple[str, ...]
    places: tuple[str, ...]
    events: tuple[str, ...]
    held_back: bool
    doc_id: str


@dataclass(slots=True)
class Score:
    """Right, too many, missing."""

    right: int = 0
    extra: int = 0
    missing: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.extra)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missing)

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def count(self, sample: str, expected: Iterable[object], found: Iterable[object]) -> None:
        """Add what fits of two collections, each thing as often as it stands there."""
        wanted, got = Counter(expected), Counter(found)
        both = wanted & got
        self.right += both.total()
        self.extra += (got - both).total()
        self.missing += (wanted - both).total()
        self.faults += [f"{sample}: too many {thing}" for thing in (got - both).elements()]
        self.faults += [f"{sample}: missing {thing}" for thing in (wanted - both).elements()]


def samples() -> list[Sample]:
    """Every text of the corpus, in order of name."""
    found = []
    for number, path in enumerate(sorted(TEXTS.glob("*.toml"))):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        found.append(
            Sample(
                name=path.stem,
                text=told["text"],
                day=told["date"],
                casualties=tuple(told["casualties"]),
                places=tuple(told["places"]),
                events=tuple(told["events"]),
                held_back=number % HELD_BACK == 0,
                doc_id=ids.document_id(told["text"]),
            )
        )
    return found


def documents(chosen: Sequence[Sample]) -> tuple[pd.DataFrame, dict[str, str]]:
    """The samples as `ingest` would hand them over."""
    texts = {sample.doc_id: ids.normalised(sample.text) for sample in chosen}
    rows = [
        {
            "doc_id": sample.doc_id,
            "publisher_source_id": "REUTERS",
            "ref_date": sample.day,
            "ref_window_start": sample.day,
            "ref_window_end": sample.day,
            "ref_date_basis": "metadata",
            "published_at": sample.day.isoformat(),
            "sha256_text": ids.digest(texts[sample.doc_id]),
        }
        for sample in chosen
    ]
    return schema.framed(rows, schema.DOCUMENTS), texts


def read(chosen: Sequence[Sample]) -> extract.Drafted:
    """What the reader makes of the samples, with the project's own gazetteer."""
    atlas = gazetteer.load(ATLAS)
    frame, texts = documents(chosen)
    return extract.claims_in(frame, texts, atlas.places, atlas.names, atlas.actor_aliases)


HARM = ("casualty", "displacement", "detention", "incident_count")


def scores(chosen: Sequence[Sample], drafted: extract.Drafted) -> dict[str, Score]:
    """Scores per measure: casualty claims without and with their group, with their place; places; events drafted as single acts."""
    found = {name: Score() for name in ("casualties", "with group", "with place", "places", "events")}
    for sample in chosen:
        claims = drafted.claims[drafted.claims["doc_id"] == sample.doc_id]
        mentions = drafted.mentions[drafted.mentions["doc_id"] == sample.doc_id]
        told = [_expected(line) for line in sample.casualties]
        harm = claims[claims["claim_kind"].isin(HARM) & claims["acts"].notna()]
        got = [_read(row) for row in harm.to_dict("records")]
        found["casualties"].count(
            sample.name, ((m, low, high) for m, _, low, high, _ in told), ((m, lo, hi) for m, _, lo, hi, _ in got)
        )
        found["with group"].count(sample.name, (thing[:4] for thing in told), (thing[:4] for thing in got))
        fitted = [_fit(one, told) for one in got]
        found["with place"].count(sample.name, told, fitted)
        there = mentions[mentions["role"] == "event_location"]["text"]
        found["places"].count(sample.name, set(map(_plain, sample.places)), set(map(_plain, there)))
        _count_events(found["events"], sample, claims)
    return found


def _count_events(score: Score, sample: Sample, claims: pd.DataFrame) -> None:
    """Single acts with a place and a window: each expected event is met when one of the claims names its place, days and kind."""
    single = claims[(claims["acts"] == "one") & claims["act"].notna() & claims["place_text"].notna() & claims["date_start"].notna()]
    single = single[~single["measure"].isin(["displaced", "displaced_cross_border", "returned", "sheltering", "bodies_recovered"])]
    told = {
        (
            _kind(row["act"], row["subject_group"]),
            _plain(str(row["place_text"])),
            f"{row['date_start'].date()}",
            f"{row['date_end'].date()}",
        )
        for row in single.to_dict("records")
    }
    expected = [_event(line) for line in sample.events]
    met = {line for line in expected if any(_same(line, one) for one in told)}
    wrong = {one[:3] for one in told if not any(_same(line, one) for line in expected)}
    score.count(sample.name, expected, [*met, *wrong])


def _kind(act: object, group: object) -> str:
    if act == "killing":
        return "armed_clash" if group in ("state_forces", "loyalist_fighters", "fighters") else "attack_on_civilians"
    return str(act)


def _event(line: str) -> tuple[str, str, str, str]:
    act, place, days = (part.strip() for part in line.split("|"))
    first, _, last = days.partition("..")
    return act, _plain(place), first, last or first


def _same(line: tuple[str, str, str, str], one: tuple[str, str, str, str]) -> bool:
    return line[0] == one[0] and line[1] in one[1] and one[2] <= line[3] and line[2] <= one[3]


def _expected(line: str) -> tuple[str, str, object, object, str]:
    measure, group, figure, place = (part.strip() for part in line.split("|"))
    read_as = figures.parsed(figure)
    low = read_as.low if measure in ("killed", "injured", "killed_or_injured") or read_as.qualifier != "non_numeric" else None
    return measure, group, low, read_as.high, _plain(place)


def _read(row: dict[str, object]) -> tuple[str, str, object, object, str]:
    low, high = (None if pd.isna(row[name]) else int(row[name]) for name in ("value_low", "value_high"))  # type: ignore[call-overload]
    place = row["place_text"]
    return str(row["measure"]), str(row["subject_group"]), low, high, _plain(place) if isinstance(place, str) else ""


def _fit(
    one: tuple[str, str, object, object, str], told: list[tuple[str, str, object, object, str]]
) -> tuple[str, str, object, object, str]:
    """The expected claim that has the same figure and whose place stands in the wording that was found."""
    return next((line for line in told if line[:4] == one[:4] and (line[4] in one[4])), one)


def _plain(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip().casefold()
