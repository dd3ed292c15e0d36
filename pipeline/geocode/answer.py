"""What a wording about place comes to: places, a point by ACLED's convention, a radius and a shape, or none and why."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline import names
from pipeline.geocode.choosing.abroad import abroad, unheard_of
from pipeline.geocode.choosing.candidates import candidates
from pipeline.geocode.choosing.choice import Choice, chosen
from pipeline.geocode.choosing.city import of_a_city
from pipeline.geocode.choosing.index import Index
from pipeline.geocode.points.ashore import ashore
from pipeline.geocode.points.convention import Answer, placed
from pipeline.geocode.points.line import on_a_line
from pipeline.geocode.points.loose import LOOSE, part_of_country
from pipeline.geocode.points.nested import holds, holds_as_seat, is_village_of_town, lies_elsewhere
from pipeline.geocode.points.part import narrowed
from pipeline.geocode.points.several import Part, together
from pipeline.geocode.points.unknown import in_its_parent
from pipeline.geocode.points.wide import near_a_town
from pipeline.geocode.wording import words
from pipeline.geocode.wording.grammar import contexts, taken_apart
from pipeline.geocode.wording.nameless import is_nameless_site, site_relation
from pipeline.geocode.wording.phrase import Named, Phrase

_JOINED = re.compile(r"\s*_+\s*")
_NOUNS = re.compile("(?:(?:مدين[ةه]|بلد[ةه]|قري[ةه]|ناحي[ةه]|منطق[ةه]|ريف|[أا]طراف|محيط|قر[ىي]|بلدات|(?:شمال|جنوب|شرق|غرب)ي?) )+")
_AND_ATTACHED = re.compile(r"\s+و(?=\w{2})")


def answered(spellings: tuple[str, ...], within: str | None, index: Index) -> Answer:
    """What the wordings of one place (in either script, the first one leading) mean inside ``within``."""
    return ashore(_answered(spellings, within, index), index)


def _answered(spellings: tuple[str, ...], within: str | None, index: Index) -> Answer:
    """Underscores stand for spaces, or else for commas."""
    if not any(_JOINED.search(spelling) for spelling in spellings):
        return _read(spellings, within, index)
    told = [_read(tuple(_JOINED.sub(mark, spelling) for spelling in spellings), within, index) for mark in (" ", ", ")]
    return next((answer for answer in told if answer.place_ids and not answer.is_unknown_inside), told[0])


def _read(spellings: tuple[str, ...], within: str | None, index: Index) -> Answer:
    spellings, around = tuple(map(names.plain, spellings)), contexts(names.plain(within)) if within else ()
    read = [phrases for spelling in spellings if (phrases := taken_apart(spelling))]
    if not read:
        site = next((spelling for spelling in spellings if around and _is_site_of(spelling, around[0], index)), None)
        if site is not None:
            named = replace(around[0], relation=site_relation(site), whole=f"{site}, {around[0].whole}")
            return _one(_alone(named), around[1:], index)
        is_worded = any(spelling.strip() for spelling in spellings)
        return _of_area(around, is_worded, index) if around else Answer(reason="the wording names no place")
    if len(read[0]) > 1:
        return together([(phrase.parts, _phrase(phrase, around, index)) for phrase in read[0]])
    first = _as_a_name(spellings[0], read[0][0], index)
    if first.kind == "one" and len(read) > 1:
        first = _with_spellings(first, [phrase for phrases in read[1:] for phrase in phrases])
    return _phrase(first, around, index)


def _is_site_of(spelling: str, narrowest: Named, index: Index) -> bool:
    """ "the barracks", within Zama: a site of a town or village; a governorate's name says nothing of where in it."""
    if not is_nameless_site(spelling) or narrowest.nouns or narrowest.relation != "at":
        return False
    return not any(one.place.kind == "admin1" for one in candidates((narrowest.name,), index))


def _as_a_name(spelling: str, phrase: Phrase, index: Index) -> Phrase:
    """A wording that the gazetteer holds as it stands is a name, whatever grammar makes of it ("Russian base at Hmeimim").

    So is what nouns stand before, of which grammar takes a part for a site: `مدينة جسر الشغور` is no bridge.
    """
    nouns, part = _NOUNS.match(spelling.strip()), phrase.parts[0]
    rest = spelling.strip()[nouns.end() :] if nouns else part.name
    if len(phrase.parts) == 1 and rest != part.name and rest.endswith(part.name) and index.bearing(rest):
        return _alone(replace(part, name=rest, relation="at" if part.relation == "facility" else part.relation))
    if len(phrase.parts) != 1 or phrase.parts[0].nouns or not phrase.tail or not index.bearing(spelling.strip()):
        return phrase
    return _alone(Named(name=spelling.strip(), whole=spelling.strip()))


def _phrase(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer:
    return _READERS[phrase.kind](phrase, around, index)


def _with_spellings(first: Phrase, others: list[Phrase]) -> Phrase:
    """The same place in the other script adds spellings, as long as it is one place there too."""
    more = tuple(part.name for phrase in others if phrase.kind == "one" for part in phrase.parts if part.name)
    return replace(first, parts=tuple(replace(part, spellings=(*part.spellings, *more)) for part in first.parts))


def _of_area(around: tuple[Named, ...], is_worded: bool, index: Index) -> Answer:
    """No place is named, only an area ("33 places", within Latakia): the area is all that is known."""
    answer = _one(Phrase(kind="one", parts=around[:1], tail=around[1:]), (), index)
    if not is_worded or not answer.place_ids or answer.geo_precision is None:
        return answer
    return replace(
        answer,
        basis="admin_area",
        geo_precision=max(answer.geo_precision, 2),
        reason=f"only the area is named; {answer.reason}",
        is_unknown_inside=True,
    )


def _one(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer:
    named, others = _own_city(phrase.parts[0], around), (*phrase.tail, *around)
    if named.relation in LOOSE:
        return _with_more(named, phrase.tail, around, index)
    if named.relation == "part":
        return part_of_country(named)
    foreign = abroad(named, others)
    if foreign is not None:
        return Answer(reason=f"{foreign} lies beyond what the gazetteer covers", is_abroad=True)
    choice = _choice(named, phrase.tail, around, index)
    near = near_a_town(named, choice, phrase.tail, around, index)
    if near is not None:
        return near
    if choice.chosen is not None and (choice.is_agreed or not phrase.tail):
        return narrowed(placed(named, choice), named, choice.chosen.place, index)
    listed = _list_of_commas(phrase, around, index)
    if listed is None and choice.chosen is None:
        listed = _joined(phrase, around, index) or _turned(phrase, around, index) or _on_its_road(phrase, around, choice, index)
    if listed is not None:
        return listed
    return placed(named, choice) if choice.chosen is not None else in_its_parent(named, phrase.tail, around, choice, index)


def _choice(named: Named, tail: tuple[Named, ...], around: tuple[Named, ...], index: Index) -> Choice:
    """The place that a name means, if anything is known of where it is said to lie."""
    others = (*tail, *around)
    choice = of_a_city(named, others, index) or chosen(named, others, index)
    unheard = unheard_of(choice, tail, around, index)
    return choice if unheard is None else replace(choice, chosen=None, tied=(), reason=f"nothing tells where {unheard} is")


def _own_city(named: Named, around: tuple[Named, ...]) -> Named:
    """ "Hama", within "city of Hama": the wording around a bare name only says which of that name is meant."""
    if named.nouns or len(around) != 1 or around[0].nouns == words.ANY or not around[0].nouns <= words.VILLAGE:
        return named
    return around[0] if around[0].name.casefold() == named.name.casefold() else named


def _with_more(named: Named, tail: tuple[Named, ...], around: tuple[Named, ...], index: Index) -> Answer:
    """ "the coast, Homs and Hama": the coast, and what stands beside it if it is a place."""
    loose = LOOSE[named.relation]
    beside = [((part,), _one(_alone(part), around, index)) for part in tail if part.relation in ("at", "countryside")]
    on_coast = set(loose.place_ids)
    more = [
        (parts, answer)
        for parts, answer in beside
        if answer.place_ids and not all(on_coast & index.named(place_id).chain for place_id in answer.place_ids)
    ]
    return together([((named,), loose), *more]) if more and named.relation == "coast" else loose


def _alone(named: Named) -> Phrase:
    return Phrase(kind="one", parts=(named,))


def _on_its_road(phrase: Phrase, around: tuple[Named, ...], choice: Choice, index: Index) -> Answer | None:
    """ "the X-Y road near Z": where nobody knows Z, the road is still known."""
    ends = tuple(replace(part, relation="at") for part in phrase.tail if part.relation == "end")
    if len(ends) != 2:
        return None
    road = on_a_line(Phrase(kind="road", parts=ends), around, index)
    return replace(road, reason=f"{road.reason}; {choice.reason}") if len(road.place_ids) == len(ends) else None


def _list_of_commas(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer | None:
    """ "A, B, C" without an "and": a list, when none holds the first and each stands alone."""
    if not _may_be_list(phrase):
        return None
    answers = [((part,), _one(_alone(part), around, index)) for part in (*phrase.parts, *phrase.tail)]
    if not all(_stands_alone(parts[0], answer, index) for parts, answer in answers):
        return None
    if any(parts[0].relation == "countryside" and answer.scope != "admin1_list" for parts, answer in answers):
        return None
    inner = [answer for _, answer in answers]
    if len(inner) == 2 and is_village_of_town(inner[0], inner[1], index):
        return inner[0]
    if len(inner) == 2 and lies_elsewhere(inner[0], inner[1], index):
        return None
    if all(holds(inner[0], other, index) for other in inner[1:]):
        is_nested = all(holds_as_seat(other, inner[-1], index) for other in inner[:-1]) and phrase.tail[0].aside != "("
        return inner[-1] if is_nested else inner[0]
    if all(holds(inner[-1], other, index) for other in inner[:-1]):
        held = together(answers[:-1])
        return replace(held, reason=f"{held.reason}; in {phrase.tail[-1].name}")
    is_aside = any(part.aside == "(" for part in phrase.tail)
    return None if is_aside else together(_of_one_kind(answers, around, index))


def _stands_alone(named: Named, answer: Answer, index: Index) -> bool:
    """Whether a part of a list was found by its own name, and not only put at the town that holds it."""
    if answer.basis == "admin_area" or not answer.place_ids:
        return False
    is_elsewhere = answer.basis == "quarter_in_city" and index.named(answer.place_ids[0]).kind == "settlement"
    return not is_elsewhere or any(one.place.place_id in answer.place_ids for one in candidates((named.name,), index))


def _may_be_list(phrase: Phrase) -> bool:
    """Names side by side; an area that says what it is holds what stands before it."""
    if not phrase.tail or any(part.relation not in ("at", "countryside") for part in (*phrase.parts, *phrase.tail)):
        return False
    return bool(phrase.parts[0].nouns & words.AREAS) or not any(part.nouns & words.AREAS for part in phrase.tail)


def _turned(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer | None:
    """ "بانياس/القصور": the wider place first."""
    if len(phrase.tail) != 1 or not _is_bare(phrase.parts[0]) or phrase.tail[0].relation != "at":
        return None
    turned = chosen(phrase.tail[0], (*phrase.parts, *around), index)
    return placed(phrase.tail[0], turned) if turned.chosen is not None and turned.is_agreed else None


def _joined(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer | None:
    """ "X وY", "طريق X Y": names that stand joined, told apart by each being known."""
    named = phrase.parts[0]
    if not names.is_arabic(named.name):
        return None
    pieces = _AND_ATTACHED.split(named.name)
    if len(pieces) > 1:
        parts = tuple(replace(named, name=piece, whole=piece) for piece in pieces)
        answers = [((part,), _one(Phrase(kind="one", parts=(part,), tail=phrase.tail), around, index)) for part in parts]
        if any(answer.is_unknown_inside or not answer.place_ids for _, answer in answers):
            return None
        return together(_of_one_kind(answers, (*phrase.tail, *around), index))
    spaces = [at for at, letter in enumerate(named.name) if letter == " "] if named.relation == "road" else []
    for at in spaces:
        ends = tuple(Named(name=end, whole=end) for end in (named.name[:at], named.name[at + 1 :]))
        found = on_a_line(replace(phrase, kind="road", parts=ends), around, index)
        if len(found.place_ids) == len(ends):
            return found
    return None


def _list(phrase: Phrase, around: tuple[Named, ...], index: Index) -> Answer:
    parts = [((part,), _one(Phrase(kind="one", parts=(part,), tail=phrase.tail), around, index)) for part in phrase.parts]
    return together(_of_one_kind(parts, (*phrase.tail, *around), index))


def _of_one_kind(parts: Sequence[Part], around: tuple[Named, ...], index: Index) -> list[Part]:
    """In a list a name that a governorate shares with its town takes the kind of its fellows: among towns it is the town."""
    is_town = [
        answer.basis is not None and answer.scope in ("point", "site") and not answer.is_unknown_inside for _, answer in parts
    ]
    return [
        (named, _one(_alone(replace(named[0], nouns=words.VILLAGE)), around, index))
        if answer.scope == "admin1_list" and not answer.is_unknown_inside and _is_bare(named[0]) and any(is_town)
        else (named, answer)
        for named, answer in parts
    ]


def _is_bare(named: Named) -> bool:
    return named.relation == "at" and not named.nouns


Reader = Callable[[Phrase, tuple[Named, ...], Index], Answer]
_READERS: dict[str, Reader] = {"one": _one, "list": _list, "between": on_a_line, "road": on_a_line}
