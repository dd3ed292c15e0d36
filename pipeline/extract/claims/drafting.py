"""How what a sentence says becomes a row of claims: its figure, its quote with offsets, and the id that stays (SPEC 5.4, 6.7)."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pipeline import ids, vocab
from pipeline.extract.phrases.acts import are_apart, are_one
from pipeline.extract.phrases.scenes import AREA, POINT, Place
from pipeline.extract.phrases.voices import Voice
from pipeline.extract.words.letters import Letters
from pipeline.figures import Figure

Row = dict[str, object]
# The kind of a claim by what it counts; of other counts it is `casualty`.
KIND_OF_MEASURE = {
    "displaced": "displacement", "displaced_cross_border": "displacement", "returned": "displacement", "sheltering": "displacement",
    "detained": "detention", "abducted": "detention", "incidents": "incident_count",
}  # fmt: skip
ACTS_TOLD = frozenset({"event_report", "casualty", "detention"})  # the kinds of claims of an act
# How the day of an act is known that no words tell; of `inherited` others tell it.
UNTOLD_DAYS = frozenset({"document_window", "as_reported", "unknown"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What the reader knows of a document beside its text."""

    doc_id: str
    publisher_id: str
    sha256: str
    published: str | None
    url: str | None
    read_on: date | None
    ref_date: date | None
    window_start: date | None
    window_end: date | None


@dataclass(slots=True, kw_only=True)
class Draft:
    """A claim as read, before it has its id; ``start`` and ``end`` are offsets in the letters."""

    kind: str
    rule: str
    start: int
    end: int
    voice: Voice
    measure: str | None = None
    group: str | None = None
    figure: Figure | None = None
    value_text: str | None = None
    acts: str = "none"
    act: str | None = None
    count_basis: str = "none"
    place_text: str | None = None
    place_ar: str | None = None
    within_text: str | None = None
    actor_text: str | None = None
    target_text: str | None = None
    date_text: str | None = None
    date_start: date | None = None
    date_end: date | None = None
    date_basis: str = "unknown"
    as_of: date | None = None
    verification: str = "unverified"
    speech_act: str | None = None
    status: str | None = None
    note: str | None = None
    claim_id: str = ""
    sentence: int = -1
    paragraph: int = -1
    item: int = -1
    part_of: tuple[int, int] | None = None
    known_act: bool = False
    carried: bool = False  # its place is that of a sentence before
    undated: bool = False  # its sentence tells no days
    another: bool = False  # its sentence says that it tells of one more act
    also: bool = False  # its sentence says that it tells more of the same
    afar: bool = False  # one act did the harm, somewhere in a country or region that alone is named
    unnamed: bool = False  # the harm befell a village that its sentence does not name
    again: "Draft | None" = None  # the count of the act that it counts others of
    is_open: bool = False  # killed or attacked, the sentence does not say with what
    place: Place | None = None

    @property
    def is_dated(self) -> bool:
        """Whether words of its own tell its days."""
        return self.date_basis not in UNTOLD_DAYS and self.date_basis != "inherited" and bool(self.date_start and self.date_end)

    def stand_where(self, other: "Draft") -> None:
        """Take the place of another: it was the same act."""
        self.place, self.place_text, self.within_text = other.place, other.place_text, other.within_text

    @property
    def low(self) -> int | None:
        """The least that its figure says."""
        return self.figure.low if self.figure else None

    @property
    def rank(self) -> int:
        """Where its act stands in ACLED's order, the highest first (SPEC 1.10)."""
        return vocab.RANK_OF_SUB[vocab.SUB_OF_ACT[self.act or "other"]]

    def meets(self, other: "Draft") -> bool:
        """Whether both have days, and some in common."""
        days = self.date_start, self.date_end, other.date_start, other.date_end
        return None not in days and days[0] <= days[3] and days[2] <= days[1]  # type: ignore[operator]

    def may_be(self, other: "Draft") -> bool:
        """Whether two tellings of one place and day may be one act: alike, or one says nothing of how it was done."""
        if are_apart(self.act, self.actor_text, other.act, other.actor_text):
            return False
        return are_one(self.act, other.act) or self.is_open or other.is_open

    @property
    def is_roomy(self) -> bool:
        """A count told of a province or city, in which a smaller place may still be named."""
        return self.figure is not None and self.place is not None and self.place.is_roomy

    @property
    def names(self) -> tuple[str, ...]:
        """The bare names of the places."""
        return () if self.place is None else self.place.names

    @property
    def area(self) -> bool:
        """An area is named, and no point in it."""
        return self.place is not None and self.place.kind == AREA

    @property
    def site(self) -> str | None:
        """The bare name of the one point that is named, in the letters that texts are read in."""
        return self.place.names[0] if self.place and self.place.kind == POINT and self.place.names else None


def rows(drafts: Iterable[Draft], document: Document, letters: Letters) -> list[Row]:
    """Rows of ``schema.CLAIMS`` at stage `read`, in the order of the text; each draft gets its id."""
    ordered = sorted(drafts, key=lambda draft: (draft.start, draft.end, draft.kind, draft.measure or "", draft.group or ""))
    seen: Counter[str] = Counter()
    sentences = Sentences(letters.original)
    bases: dict[tuple[str, str, str, str], str] = {}
    found = []
    for draft in ordered:
        start, end = letters.start(draft.start), letters.end(draft.end)
        sentence = sentences.at(start)
        facets = (sentence, draft.kind, draft.measure or "", draft.group or "")
        if facets not in bases:
            bases[facets] = ids.text_claim_base(document.sha256, *facets)
        base = bases[facets]
        draft.claim_id = ids.claim_id(base, seen[base])
        seen[base] += 1
        found.append(_row(draft, document, letters.original[start:end], start, end, sentences.hashed(sentence)))
    return found


class Sentences:
    """The sentences of a text as ids know them; each line is cut once, however many claims it holds."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._line = (0, -1)
        self._spans: list[tuple[int, int]] = []
        self._cut: dict[tuple[int, int], str] = {}
        self._hashes: dict[str, str] = {}

    def at(self, start: int) -> str:
        """The sentence that holds the offset: `ids.sentence_at`."""
        if not self._line[0] <= start <= self._line[1]:
            begin, end = self._text.rfind("\n", 0, start) + 1, self._text.find("\n", start)
            self._line = begin, end if end >= 0 else len(self._text)
            self._spans = ids.sentence_spans(self._text[slice(*self._line)])
        begin = self._line[0]
        number = bisect_right(self._spans, (start - begin, len(self._text))) - 1
        first, last = self._spans[number]
        key = begin + first, begin + last
        if key not in self._cut:
            self._cut[key] = self._text[slice(*key)].strip()
        return self._cut[key]

    def hashed(self, sentence: str) -> str:
        """The hash that stands in the claim's row."""
        if sentence not in self._hashes:
            self._hashes[sentence] = ids.digest(ids.squashed(sentence))
        return self._hashes[sentence]


# Columns of a claim that a draft has under the same name.
_COPIED = (
    "claim_id", "measure", "value_text", "count_basis", "acts", "act", "verification", "speech_act", "actor_text", "target_text",
    "date_text", "date_start", "date_end", "date_basis", "as_of", "place_text", "place_ar", "within_text", "note",
)  # fmt: skip


def _row(draft: Draft, document: Document, quote: str, start: int, end: int, sentence_sha256: str) -> Row:
    row: Row = {name: getattr(draft, name) for name in _COPIED}
    return row | _figure(draft) | {
        "doc_id": document.doc_id,
        "receipt_kind": "text",
        "quote": quote,
        "char_start": start,
        "char_end": end,
        "sentence_sha256": sentence_sha256,
        "url": document.url,
        "read_on": document.read_on,
        "claim_kind": draft.kind,
        "subject_group": draft.group,
        "originator_id": draft.voice.originator,
        "originator_basis": draft.voice.basis,
        "via_source_id": draft.voice.via,
        "publisher_id": document.publisher_id,
        "attribution_status": draft.status or draft.voice.status,
        "published": document.published,
        "review_status": "drafted",
        "extractor": draft.rule,
    }  # fmt: skip


def _figure(draft: Draft) -> Row:
    if draft.figure is None:
        return {}
    figure = draft.figure
    bounds = {"value": figure.value, "value_low": figure.low, "value_high": figure.high}
    return bounds | {"qualifier": figure.qualifier, "unit": _unit(draft)}


def _unit(draft: Draft) -> str:
    if draft.measure == "incidents":
        return "incidents"
    return "families" if draft.group == "families" else "persons"
