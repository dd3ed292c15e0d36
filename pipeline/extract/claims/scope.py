"""How wide the figure of a count reaches: over a country, a region or other days, so that no act told at a point may have it."""

import re
from collections.abc import Iterable

from pipeline.extract.claims.clauses import clause_of
from pipeline.extract.claims.drafting import Draft
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.harm import HURT, Harm
from pipeline.extract.phrases.parts import parts_behind
from pipeline.extract.phrases.scenes import POINT, Place
from pipeline.extract.phrases.windows import Window

MANY = 60  # dead: more than a report tells of one act without saying where it was
_WIDE = frozenset({"the region", "the province", "the governorate", "المحافظه"})
_TOTALS = re.compile(
    r"\b(?:since|so far|to date|overall|throughout|this (?:month|year)|"
    r"(?:uprising|conflict|war|revolution|campaign) (?:began|started|broke out))\b"
    r"|منذ|حتي الان"
)


def wide_place(reading: Reading, number: int) -> Place | None:
    """The country that the clause of a count of dead names, and nothing nearer: `… killed 63 nationwide, 12 of them in X`."""
    harm = reading.harms[number]
    if harm.measure not in HURT or harm.part_of is not None:
        return None
    upto = _parts_begin(reading, harm)
    here = [place for place in reading.places if place.start < upto and _is_beside(reading, harm, place)]
    if here and all(place.is_country and not place.is_abroad for place in here):
        return here[0]
    behind = next((place for place in here if place.start > reading.items[harm.at].start), None)
    return behind if behind is not None and _is_all_over(reading, behind) else None


def _parts_begin(reading: Reading, harm: Harm) -> int:
    """Where the parts of a count begin behind it."""
    return min((reading.items[at].start for at in parts_behind(reading.harms, harm)), default=reading.end)


_ALL_OVER = re.compile(r"\b(?:across|throughout|all over|nationwide|countrywide)(?: (?:the country|syria))?$")


def _is_all_over(reading: Reading, place: Place) -> bool:
    """`across Syria`, `nationwide`."""
    before = max(reading.start, place.start - _BEFORE)
    return place.is_country and _ALL_OVER.search(reading.letters.text, before, place.end) is not None


_BEFORE = 14  # letters


def is_of_the_region(reading: Reading, number: int) -> bool:
    """`scores have died in the province`: in the whole of it, not at the place of the clause before."""
    harm = reading.harms[number]
    first, last = _clause(reading, harm)
    wide = any(item.tag == "L" and item.word in _WIDE and first <= item.start < last for item in reading.items)
    return wide and not any(_is_beside(reading, harm, place) for place in reading.places)


def exceeds(reading: Reading, harm: Harm, place: Place, own: Window | None, told: Iterable[Draft]) -> bool:
    """Whether a figure that names no place reaches beyond the acts that the report has told at the one that carries over."""
    may_be_mapped = place.kind == POINT or place.is_bare
    if harm.measure not in HURT or not may_be_mapped or _is_of_the_same_act(reading, harm):
        return False
    low = harm.count.figure.low or harm.count.figure.high or 0
    if place.kind == POINT and (low > MANY or _TOTALS.search(reading.letters.text, *_clause(reading, harm))):
        return True
    return own is not None and not own.is_of_the_telling and _is_of_other_days(place, own, told)


_SAME_ACT = re.compile(r"tj?[EH]|L")  # `the attack`, `there`


def _is_of_the_same_act(reading: Reading, harm: Harm) -> bool:
    """Whether words of the sentence, up to a semicolon behind the count, refer to an act told before."""
    end = reading.tags.find(";", harm.at)
    return _SAME_ACT.search(reading.tags, 0, end if end >= 0 else len(reading.tags)) is not None


def _is_of_other_days(place: Place, own: Window, told: Iterable[Draft]) -> bool:
    """Acts are told there, those of which a day is named on none of its days; of a province's name one must be told on them."""
    acts = [draft for draft in told if draft.names == place.names and draft.acts == "one"]
    dated = [draft for draft in acts if draft.is_dated]
    meeting = any(draft.date_start <= own.last and own.first <= draft.date_end for draft in dated)  # type: ignore[operator]
    return not meeting and bool(dated or place.kind != POINT)


def _is_beside(reading: Reading, harm: Harm, place: Place) -> bool:
    first, last = _clause(reading, harm)
    return first <= place.start < last


def _clause(reading: Reading, harm: Harm) -> tuple[int, int]:
    """The clause in which the count and its trigger stand."""
    ends = [reading.items[at] for at in (harm.at, harm.trigger) if at is not None]
    return clause_of(reading, min(item.start for item in ends), max(item.end for item in ends))
