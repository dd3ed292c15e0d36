"""How a thing that was said gets a name that stays: hashes of what was said and where, never of how we code it (SPEC 6.7)."""

import re
import unicodedata
from hashlib import sha256

_SENTENCE = re.compile(r".+?(?:[.!?][\u201d\"\u2019')]*(?=\s+[A-Z\u201c\"])|$)")
_BLANK_BEFORE_NEWLINE = re.compile(r"(?<![^\S\n])[^\S\n]++(?=\n)")  # never tried twice in one run of blanks: time stays linear


def digest(text: str) -> str:
    """SHA-256 of the text's UTF-8 bytes, as 64 hex digits."""
    return sha256(text.encode("utf-8")).hexdigest()


def normalised(text: str) -> str:
    """The one form in which a document is kept and counted: NFC, LF, no trailing blanks, one final LF."""
    composed = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return _BLANK_BEFORE_NEWLINE.sub("", composed + "\n").strip() + "\n"


def squashed(text: str) -> str:
    """The text as far as identity cares: blanks run together, case folded."""
    return " ".join(unicodedata.normalize("NFC", text).split()).casefold()


def sentence_spans(line: str) -> list[tuple[int, int]]:
    """Where each sentence of a line starts and ends, blanks around it included: what `sentence_at` finds, all at once."""
    return [match.span() for match in _SENTENCE.finditer(line)]


def sentence_at(text: str, start: int) -> str:
    """The sentence of a normalised text that holds the code point ``start``; cut crudely and for ever the same way."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    for match in _SENTENCE.finditer(line):
        if match.start() <= start - line_start < match.end():
            return match.group().strip()
    return line.strip()


def document_id(text: str) -> str:
    """Id of a stored text: the hash of its normalised form."""
    return "DOC-" + digest(normalised(text))[:12]


def page_id(page: str) -> str:
    """Id of a page that was read and not stored: its url, or publisher, newline and title or ledger_ref (SPEC 5.6)."""
    return "DOC-" + digest("page\n" + page)[:12]


def text_claim_base(doc_sha256: str, sentence: str, claim_kind: str, measure: str, subject_group: str) -> str:
    """What two claims of a text must share to be told apart only by their order."""
    return "\n".join((doc_sha256, digest(squashed(sentence)), claim_kind, measure, subject_group))


def ledger_claim_base(ledger_ref: str, claim_kind: str, measure: str, subject_group: str) -> str:
    """The same for a row of the ledger."""
    return f"ledger\n{ledger_ref}\n{claim_kind}\n{measure}\n{subject_group}"


def claim_id(base: str, ordinal: int) -> str:
    """``ordinal`` counts the claims of one base from 0, in the order of the text."""
    return "CLM-" + digest(f"{base}\n{ordinal}")[:12]


def event_id(anchor_claim_id: str) -> str:
    """Twelve digits behind XSY, a prefix that ISO leaves to users, so that no id of ACLED can collide."""
    number = int(digest("event\n" + anchor_claim_id)[:15], 16) % 10**12
    return f"XSY{number:012d}"


def share_id(anchor_claim_id: str, place_in_list: int) -> str:
    """Id of one place's (or day's) share of a total that names several, in the order of the wording; the first has the total's."""
    return event_id(f"{anchor_claim_id}\n{place_in_list}" if place_in_list else anchor_claim_id)


def aggregate_id(anchor_claim_id: str) -> str:
    return "AGG-" + digest("aggregate\n" + anchor_claim_id)[:12]
