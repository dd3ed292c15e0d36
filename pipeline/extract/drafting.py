"""How what a sentence says becomes a row of claims: its figure, its quote with offsets, and the id that stays (SPEC 5.4, 6.7)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pipeline import ids
from pipeline.extract.letters import Letters
from pipeline.extract.voices import Voice
from pipeline.figures import Figure

Row = dict[str, object]


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
    armed: bool = False


def rows(drafts: Iterable[Draft], document: Document, letters: Letters) -> list[Row]:
    """Rows of ``schema.CLAIMS`` at stage `read`, in the order of the text; each draft gets its id."""
    ordered = sorted(drafts, key=lambda draft: (draft.start, draft.end, draft.kind, draft.measure or "", draft.group or ""))
    seen: Counter[str] = Counter()
    sentences = Sentences(letters.original)
    found = []
    for draft in ordered:
        start, end = letters.start(draft.start), letters.end(draft.end)
        sentence = sentences.at(start)
        base = ids.text_claim_base(document.sha256, sentence, draft.kind, draft.measure or "", draft.group or "")
        draft.claim_id = ids.claim_id(base, seen[base])
        seen[base] += 1
        found.append(_row(draft, document, letters.original[start:end], start, end, sentence))
    return found


class Sentences:
    """The sentences of a text as ids know them, each line cut once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._line = (-1, -1)

    def at(self, start: int) -> str:
        """The sentence that holds the offset."""
        return ids.sentence_at(self._text, start)


def _row(draft: Draft, document: Document, quote: str, start: int, end: int, sentence: str) -> Row:
    voice, figure = draft.voice, draft.figure
    return {
        "claim_id": draft.claim_id,
        "doc_id": document.doc_id,
        "receipt_kind": "text",
        "quote": quote,
        "char_start": start,
        "char_end": end,
        "sentence_sha256": ids.digest(ids.squashed(sentence)),
        "url": document.url,
        "read_on": document.read_on,
        "claim_kind": draft.kind,
        "measure": draft.measure,
        "subject_group": draft.group,
        "value_text": draft.value_text,
        "value": None if figure is None else figure.value,
        "value_low": None if figure is None else figure.low,
        "value_high": None if figure is None else figure.high,
        "qualifier": None if figure is None else figure.qualifier,
        "unit": _unit(draft),
        "count_basis": draft.count_basis,
        "acts": draft.acts,
        "act": draft.act,
        "originator_id": voice.originator,
        "originator_basis": voice.basis,
        "originator_text": voice.text,
        "via_source_id": voice.via,
        "publisher_id": document.publisher_id,
        "attribution_status": draft.status or voice.status,
        "verification": draft.verification,
        "speech_act": draft.speech_act,
        "actor_text": draft.actor_text,
        "target_text": draft.target_text,
        "date_text": draft.date_text,
        "date_start": draft.date_start,
        "date_end": draft.date_end,
        "date_basis": draft.date_basis,
        "as_of": draft.as_of,
        "published": document.published,
        "place_text": draft.place_text,
        "within_text": draft.within_text,
        "review_status": "drafted",
        "extractor": draft.rule,
        "note": draft.note,
    }


def _unit(draft: Draft) -> str | None:
    if draft.figure is None:
        return None
    if draft.measure == "incidents":
        return "incidents"
    return "families" if draft.group == "families" else "persons"
