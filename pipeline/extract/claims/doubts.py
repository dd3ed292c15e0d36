"""What looks like a claim and was not understood, so that a person reads it: a count beside harm that no rule tied together."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline import ids
from pipeline.extract.claims.drafting import Document, Draft, Row
from pipeline.extract.claims.reading import Reading
from pipeline.extract.words.letters import Letters

CHECK = "X-UNREAD"
_HARM = re.compile(r"[KgIMTDABH]")
_SHOWN = 90  # letters of the sentence that the message repeats


class Doubt(NamedTuple):
    """A sentence with a count that nobody claimed, or another wording that a person must read: its span in the letters."""

    start: int
    end: int
    said: str = "look like a claim that no rule reads"
    remedy: str = "read the sentence and, if it tells a claim, write it into the ledger"


def doubtful(reading: Reading, drafts: Sequence[Draft]) -> list[Doubt]:
    """The sentence, when it names a place and holds a count of people and a word of harm, and nothing was read from it."""
    if drafts or not reading.counts or not reading.places or reading.voice.denies or not _HARM.search(reading.tags):
        return []
    return [Doubt(reading.start, reading.end)]


def findings(doubts: Iterable[Doubt], document: Document, letters: Letters) -> list[Row]:
    """Rows of ``schema.FINDINGS``, one a sentence; the words themselves stay short."""
    return [
        {
            "finding_id": "FND-" + ids.digest(f"{CHECK}\ndocuments\n{document.doc_id}\n{doubt.start}")[:12],
            "severity": "W",
            "check_id": CHECK,
            "entity": "documents",
            "id": document.doc_id,
            "message": f"characters {letters.start(doubt.start)} to {letters.end(doubt.end)} {doubt.said}: "
            f'"{" ".join(letters.quote(doubt.start, min(doubt.end, doubt.start + _SHOWN)).split())}"',
            "remedy": doubt.remedy,
        }
        for doubt in doubts
    ]
