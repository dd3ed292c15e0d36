"""Which of the days that a sentence names are those of the telling, and which reach up to the day of the report."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipeline.extract.phrases.anniversaries import first_of
from pipeline.extract.phrases.day import Day
from pipeline.extract.words.letters import Letters
from pipeline.extract.words.sentences import Item

_ONE_ACT = timedelta(days=31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Days, how they are known, and the words that say so."""

    first: date
    last: date
    basis: str
    text: str | None = None
    is_since: bool = False

    @property
    def is_of_the_telling(self) -> bool:
        """Somebody told of it then: it happened by that day."""
        return self.basis == "as_reported"

    @property
    def is_era(self) -> bool:
        """Since a day so long ago that a count may have it, but no act."""
        return self.is_since and self.last - self.first > _ONE_ACT


_DAY = timedelta(days=1)
# A day beside a word of speech is the day of the telling: what is told happened by then.
_TOLD = re.compile(r"[sS](?:[itoa,]{0,4}|t[jo]?E[it]{0,2})$")
# `DAMASCUS, 11 April (AFP) -`, `Jerusalem, May 15 (UNI)`
_DATELINE = re.compile(r"[oPRG,/&\-]{1,8}(?:d[,)]?\([^()]{1,6}\)|\([^()]{1,6}\),?d[,;]?-{1,2})")
_TELLS = re.compile(r",?t?S[(),ojiS]{0,6}s|,?s[to]?S")


# `since clashes erupted on Thursday`: the clause says from when.
_TO_ITS_DAY = 3
_SINCE = re.compile(r"(?:σ|Ω)[^,;.:wsdKIg]{0,8}$")


def windows_of(
    days: Sequence[Day], items: Sequence[Item], tags: str, letters: Letters, ref: date | None
) -> list[tuple[int, Window]]:
    """The windows of a sentence with where they stand; what is told `since` some day reaches to the day ``ref``."""
    place_of = {item.start: at for at, item in enumerate(items) if item.tag == "d"} if days else {}
    meant = (_not_remembered(day, letters, items[-1].end) for day in days)
    found = [
        (day, place_of[day.start])
        for day in meant
        if day is not None
        and day.start in place_of
        and not _only_ends_it(items, place_of[day.start])
        and not _is_abroad(day, letters)
    ]
    return [(day.start, _until(_window(day, at, tags, letters, items[0].start, ref), at, items, tags, ref)) for day, at in found]


_OTHER_CLOCK = re.compile(r"\bgmt,?(?: on)? $")


def _is_abroad(day: Day, letters: Letters) -> bool:
    """`at 01:23 on Tuesday (23:23 GMT on Monday)`: the same hour by another clock."""
    return _OTHER_CLOCK.search(letters.text, max(0, day.start - 9), day.start) is not None


def _not_remembered(day: Day, letters: Letters, stop: int) -> Day | None:
    """`25 May 2022 marks the tenth anniversary of …`: the day of what is remembered."""
    first = first_of(day.first, day.end, letters, stop) if day.first == day.last else day.first
    return day if first == day.first else None if first is None else day._replace(first=first, last=first, basis="relative")


def _until(window: Window, at: int, items: Sequence[Item], tags: str, ref: date | None) -> Window:
    begun = _SINCE.search(tags, max(0, at - 10), at)
    word = "" if begun is None else items[begun.start()].word
    # `منذ إعلان الهدنة في 31 آب`; whoever was last seen `منذ يوم 7` vanished then.
    is_since = word.startswith("since") or (word == "منذ" and begun is not None and at - begun.start() > _TO_ITS_DAY)
    return replace(window, last=ref, is_since=True) if is_since and ref is not None and window.first <= ref else window


_UP_TO = frozenset({"until", "till", "حتي", "لغايه"})
_HARM = frozenset("KgIMTDHABUهج")
_LASTING = frozenset({"", "movement_of_forces", "agreement"})  # what is set up to last


def _only_ends_it(items: Sequence[Item], at: int) -> bool:
    """`as of 11 March`: until then it was counted; `a curfew until Saturday`: when it is to end, not when it was."""
    if at == 0 or items[at - 1].word not in _UP_TO:
        return at > 0 and items[at - 1].sense == "as_of"
    before = items[: at - 1]
    return len(before) > 2 and all(item.tag not in _HARM and item.act in _LASTING for item in before)


_PICTURE = re.compile(
    r"\b(?:an?|the|this|these) (?:[\w-]+ ){0,3}(?:picture|photo|photograph|image|handout|frame grab|screenshot)s?\b"
)
_CAPTION = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:[a-z]+\.? \d{1,2}|\d{1,2} [a-z]+),? 20\d\d")


def _is_of_a_picture(day: Day, letters: Letters, start: int) -> bool:
    """`Smoke rises from the port, Tuesday, May 4, 2021.`: the day on which it was taken or shown."""
    if day.first != day.last:
        return False
    ends = letters.text.startswith((".", "\n"), day.end) and letters.text.startswith(", ", day.start - 2)
    worded = ends and _CAPTION.fullmatch(letters.text, day.start, day.end) is not None
    return worded or _PICTURE.search(letters.text, start, day.start) is not None


_BETWEEN = re.compile(r"(?:\bbetween|(?<![^\W_])بين)(?: the)? $")


def _window(day: Day, at: int, tags: str, letters: Letters, start: int, ref: date | None) -> Window:
    """A speaker's own `today` may be the day before it was printed, as his report's own day may be."""
    between = _BETWEEN.search(letters.text, max(start, day.start - 12), day.start) if day.first < day.last else None
    text = letters.quote(day.start if between is None else between.start(), day.end)
    dateline = _DATELINE.match(tags)
    told = day.first == day.last and _TOLD.search(tags, max(0, at - 5), at) is not None
    told = told or (dateline is not None and at < dateline.end()) or _is_of_a_picture(day, letters, start)
    if told or (day.first == day.last and at <= 1 and _TELLS.match(tags, at + 1)):
        return Window(first=day.first - _DAY, last=day.last, basis="as_reported", text=text)
    spoke_before = day.first == day.last == ref and day.basis == "relative" and letters.text.count('"', start, day.start) % 2 == 1
    return Window(first=day.first - _DAY if spoke_before else day.first, last=day.last, basis=day.basis, text=text)
