"""Which acts are told as known, or as what went before, so that neither the report's day nor that of the telling is theirs."""

import re

from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.windows import Window

_AFTER = frozenset({"after", "once", "since"})
_ENDS = frozenset(",;.:")
_NAMED_FOR_IT = re.compile(r"t[jo]{0,2}P?[jo]{0,1}$")  # `the X massacre`, `the massacre in X`
# `when the first shells fell on X`, `forces have already stormed X`
_FLASHBACK = re.compile(r"\b(?:the (?:very )?first|already(?: been)?) (?:[\w-]+ )?$")
# `X was calm on Monday after a night of protests`, `shelling of X eased on Monday`
_CALM = re.compile(
    r"\b(?:was|were|is|are|remained|stayed|returned to|fell) (?:\w+ )?(?:calm|quiet|silent|deserted)\b[^.;\n]*\bafter\b[^.;\n]*$"
)
_EASED = re.compile(
    r"(?: (?:of|on|in|around|near|at|against) [^.;,\n]{1,40}?| [\w-]+)? (?:has |have |had )?"
    r"(?:eased|subsided|abated|died down|let up|calmed|stop(?:s|ped)?|ceased?|ends?|ended)\b"
)
# `X, which the army had retaken last autumn`, unless a day that is known stands there
_HAD = re.compile(r", (?:which|where|whom|who) [^.;,\n]{0,60}\bhad (?:been )?(?:\w+ )?$")
_ITS_DAY = 25  # letters
_DEFINITE = re.compile(r"t[jo]{0,2}$")  # `the attacks on X`


def is_of_no_day(reading: Reading, at: int, own: Window | None) -> bool:
    """Whether an act is told as known or as what went before, with no day of its own or that of a statement about it alone."""
    text, item = reading.letters.text, reading.items[at]
    if _CALM.search(text, reading.start, item.start) is not None or _EASED.match(text, item.end) is not None:
        return True
    if (before := _HAD.search(text, reading.start, item.start)) is not None:
        return not any(before.start() <= offset < item.end + _ITS_DAY for offset, _ in reading.windows)
    if own is not None:
        known = item.is_plural and _DEFINITE.search(reading.tags, 0, at) is not None
        return known and own.is_of_the_telling
    if _FLASHBACK.search(text, reading.start, item.start) is not None:
        return True
    if item.tag == "H":
        return _NAMED_FOR_IT.search(reading.tags, 0, at) is not None
    return item.sense == "territorial_control" and _is_what_went_before(reading, at)


def _is_what_went_before(reading: Reading, at: int) -> bool:
    """`the siege was tightened after the army took X`: ground that changed hands before what the sentence tells."""
    for n in range(at - 1, 0, -1):
        if reading.tags[n] in _ENDS:
            return False
        if reading.items[n].word in _AFTER:
            return n > 1
    return False
