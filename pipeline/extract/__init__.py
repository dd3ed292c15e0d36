"""What reports say: claims with the exact words behind each, read from stored texts by rules, in English and Arabic."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import pandas as pd

from pipeline import ids, schema
from pipeline.extract.claims.doubts import findings
from pipeline.extract.claims.drafting import Document, Row, rows
from pipeline.extract.claims.reading import sentences
from pipeline.extract.copies import copies
from pipeline.extract.mentioned import Mention
from pipeline.extract.phrases.named_actors import Actors
from pipeline.extract.places.sites import Spotter
from pipeline.extract.report import claims_of
from pipeline.extract.ties import ties
from pipeline.extract.words.letters import Letters, letters
from pipeline.extract.words.speakers import SPEAKERS

__all__ = ["Drafted", "Reader", "claims_in", "copies"]

MENTION_COLUMNS = ["doc_id", "char_start", "char_end", "text", "role", "place_text", "within_text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What the reader of reports found.

    ``claims``: ``schema.CLAIMS`` at stage `read`; ``relations``: ``schema.CLAIM_RELATIONS``; ``sources``: rows of
    ``schema.SOURCES`` for the speakers met; ``mentions``: places named, with role; ``findings``: ``schema.FINDINGS``.
    """

    claims: pd.DataFrame
    relations: pd.DataFrame
    sources: pd.DataFrame
    mentions: pd.DataFrame
    findings: pd.DataFrame


def claims_in(
    documents: pd.DataFrame, texts: dict[str, str], places: pd.DataFrame, names: pd.DataFrame, aliases: pd.DataFrame
) -> Drafted:
    """What one ``Reader`` drafts; whoever reads documents in several goes makes the reader once."""
    return Reader(places, names, aliases).claims_in(documents, texts)


class Reader:
    """A reader of reports that knows the gazetteer's ``places`` and ``names`` and its wordings of actors (``aliases``)."""

    def __init__(self, places: pd.DataFrame, names: pd.DataFrame, aliases: pd.DataFrame) -> None:
        self._known = places, names, aliases

    def claims_in(self, documents: pd.DataFrame, texts: dict[str, str]) -> Drafted:
        """Claims drafted from the stored texts (``texts``: normalised, by doc_id); a document without a text gives none.

        Rows come by doc_id and offset.
        """
        stored = documents[documents["doc_id"].isin(texts)].sort_values("doc_id")
        found = _Rows()
        for record in stored.to_dict("records"):
            document = _document({str(key): value for key, value in record.items()}, texts)
            _read(document, texts[document.doc_id], *self._compiled, found)
        claims = schema.framed(found.claims, schema.CLAIMS)
        return Drafted(
            claims=claims,
            relations=schema.framed(found.relations, schema.CLAIM_RELATIONS),
            sources=_sources(claims),
            mentions=pd.DataFrame.from_records(found.mentions, columns=MENTION_COLUMNS),
            findings=schema.framed(found.findings, schema.FINDINGS),
        )

    @cached_property
    def _compiled(self) -> tuple[Spotter, Actors]:
        """Made for the first report: it takes as long as reading hundreds, and most builds have none."""
        places, names, aliases = self._known
        return Spotter(places, names), Actors(aliases)


@dataclass(slots=True)
class _Rows:
    """Rows of each table, gathered document by document."""

    claims: list[Row] = field(default_factory=list)
    relations: list[Row] = field(default_factory=list)
    mentions: list[Row] = field(default_factory=list)
    findings: list[Row] = field(default_factory=list)


def _read(document: Document, text: str, spotter: Spotter, actors: Actors, found: _Rows) -> None:
    read = letters(text)
    told = claims_of(sentences(read, document), read, spotter, actors, document)
    tied = ties(told.drafts)
    found.claims += rows(told.drafts, document, read)
    found.relations += [
        {"claim_id": tie.left.claim_id, "relation": tie.relation, "other_claim_id": tie.right.claim_id} for tie in tied
    ]
    found.mentions += [_mention(document, read, mention) for mention in told.mentions]
    found.findings += findings(told.doubts, document, read)


def _mention(document: Document, read: Letters, mention: Mention) -> Row:
    site = mention.site
    return {
        "doc_id": document.doc_id,
        "char_start": read.start(site.start),
        "char_end": read.end(site.end),
        "text": read.quote(site.start, site.end),
        "role": mention.role,
        "place_text": read.name(site.first, site.last),
        "within_text": mention.within,
    }


def _sources(claims: pd.DataFrame) -> pd.DataFrame:
    met = {*claims["originator_id"].dropna(), *claims["via_source_id"].dropna()}
    found = sorted((speaker for speaker in SPEAKERS if speaker.source_id in met), key=lambda speaker: speaker.source_id)
    return schema.framed(({k: v for k, v in speaker._asdict().items() if k != "wordings"} for speaker in found), schema.SOURCES)


def _document(record: dict[str, object], texts: dict[str, str]) -> Document:
    doc_id = str(record["doc_id"])
    return Document(
        doc_id=doc_id,
        publisher_id=str(record["publisher_source_id"]),
        sha256=ids.digest(texts[doc_id]),
        published=_text(record["published_at"]),
        url=_text(record["url"]),
        read_on=_day(record["retrieved_at"]),
        ref_date=_day(record["ref_date"]),
        window_start=_day(record["ref_window_start"]),
        window_end=_day(record["ref_window_end"]),
    )


def _text(cell: object) -> str | None:
    return cell if isinstance(cell, str) else None


def _day(cell: object) -> date | None:
    return cell.date() if isinstance(cell, pd.Timestamp) else None
