"""Which acts a report tells without a count: clashes, fire, raids, protests, burning, each where a place is named for it."""

import re
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from pipeline.extract.claims.act_scene import days_of_act, is_definite, place_of_act
from pipeline.extract.claims.changed_hands import won_from
from pipeline.extract.claims.crowds import befell_the_crowd, crowd_of, size_of
from pipeline.extract.claims.drafting import Draft
from pipeline.extract.claims.joined import day_behind, joined
from pipeline.extract.claims.reading import Reading
from pipeline.extract.claims.telling import OFFENSIVES, WEAPONS, is_told
from pipeline.extract.claims.undated import is_of_no_day
from pipeline.extract.phrases.acts import attack, fire_before, from_the_air, means, weapon
from pipeline.extract.phrases.frames import is_void
from pipeline.extract.phrases.harm import HURT
from pipeline.extract.phrases.parties import doer
from pipeline.extract.phrases.protests import forced_upon, is_riot
from pipeline.extract.phrases.scenes import AREA, POINT, Place, each
from pipeline.extract.phrases.targets import target
from pipeline.extract.phrases.voices import UNATTRIBUTED, denied_from
from pipeline.extract.phrases.windows import Window
from pipeline.extract.words.letters import Letters
from pipeline.extract.words.sentences import Item

_MEASURE = {
    "armed_clash": "armed_clash", "shelling": "shelling", "air_strike": "air_strike", "attack_on_security": "attack_on_security",
    "attack_on_civilians": "attack_on_civilians", "demonstration": "demonstration", "territorial_control": "territorial_control",
    "looting": "attack_on_infrastructure", "abducted": "abducted", "detained": "detained",
}  # fmt: skip
_ON_ARMED = re.compile(r'E"?it?[jo]{0,2}G')
_ACTS = re.compile("[EH]")
# An act so worded is told of many times and places.
_GENERAL = frozenset("widespread daily frequent repeated recurring regular systematic rampant".split())
_TALK = frozenset({"concern", "appeal", "condemned", "denied"})
_DEMANDED = frozenset({"appeal", "condemned"})  # what a crowd does
_SENT = ("reinforcement", "تعزيز")
_STOPS = frozenset(',;&wrszKgIMTDAB:."')
_SPOKEN = re.compile(r',?"[^"]{1,16}"')  # what a crowd chants


def reported(
    reading: Reading,
    number: int,
    harmed: list[tuple[Place | None, Window | None, int]],
    reference: Place | None,
    region: Place | None,
    window: Callable[[], Window | None],
    letters: Letters,
) -> list[Draft]:
    """The event reports of a sentence.

    ``harmed``: place and days of its counts, and where they stand; ``reference``: the point that `the village` or `there` means;
    ``window`` tells the days of an act whose sentence names none.
    """
    if not _ACTS.search(reading.tags):
        return []
    talk = {item.sense for item in reading.items if item.tag == "s"} & _TALK
    found: list[Draft] = []
    for at in (word.start() for word in _ACTS.finditer(reading.tags)):
        item = reading.items[at]
        only = talk == {"denied"} and at < denied_from(reading.items)
        if not is_told(reading, at, letters) or (talk and not only and not (item.sense == "demonstration" and talk <= _DEMANDED)):
            continue
        place = place_of_act(reading, at, reference) or _on_somebody(reading, at, region)
        days = days_of_act(reading, at)
        if place is None or any(
            place is other
            and not _is_taken(reading, at, place)
            and not (place.end <= told and (_apart(days, theirs) or _is_about(reading, at, told)))
            for other, theirs, told in harmed
        ):
            continue
        when = None if is_of_no_day(reading, at, days) else days or window()
        apart = not reading.items[at].word.startswith(_SENT)  # to several towns by one order
        for one in (one for named in joined(reading, at, place) for one in (each(named, letters) if apart else [named])):
            own = day_behind(reading, one) if one.start > place.start else None
            draft = draft_of_act(reading, number, at, one, own or when, letters)
            if one.start > place.start:  # the next name of a list is a receipt of its own
                draft.start, draft.end = one.start, one.end
            found.append(draft)
    return _highest(found)


def _is_taken(reading: Reading, at: int, place: Place) -> bool:
    """`took A after a fight in which five died`: whose the place is now says more than the dead."""
    return reading.items[at].sense == "territorial_control" and place.start > reading.items[at].start


_OVER = frozenset({"after", "over", "following"})


def _is_about(reading: Reading, at: int, told: int) -> bool:
    """`held a sit-in after an officer was shot`: the harm is what a crowd came together for."""
    behind = (item.word for item in reading.items[at + 1 :] if item.start < told)
    return reading.items[at].sense == "demonstration" and not _OVER.isdisjoint(behind)


def _apart(act: Window | None, harm: Window | None) -> bool:
    """`searched the village today for those who killed two there yesterday`: each has days of its own, so they are two acts."""
    if act is None or harm is None or act.is_of_the_telling or harm.is_of_the_telling:
        return False
    return act.last < harm.first or harm.last < act.first


def _highest(drafts: list[Draft]) -> list[Draft]:
    """Of the acts of one sentence at one place and time the highest in ACLED's order: one row, the higher type (SPEC 1.10)."""
    best: dict[tuple[str | None, object, object], Draft] = {}
    for draft in drafts:
        key = (draft.place_text, draft.date_start, draft.date_end)
        if key not in best or draft.rank < best[key].rank:
            best[key] = draft
    return list(best.values())


def _on_somebody(reading: Reading, at: int, region: Place | None) -> Place | None:
    """`attacks on its security personnel`, said by somebody named: told of the region that the report is about."""
    named = reading.voice.originator != UNATTRIBUTED and _ON_ARMED.match(reading.tags, at)
    return region if named and reading.items[named.end() - 1].sense == "state_forces" else None


def _is_known(reading: Reading, at: int) -> bool:
    """`the attack took place in …`, `the attackers opened fire in …`: more of an act that was told before."""
    before = reading.items[:at]
    attackers = any(one.tag == "t" and other.tag == "G" and other.sense == "fighters" for one, other in pairwise(before))
    return attackers or is_definite(reading, at)


class _Act(NamedTuple):
    """What an act's word tells with what stands around it: ``at`` is the word that says so."""

    act: str
    measure: str | None
    at: int
    is_open: bool = False


def _act(reading: Reading, at: int, place: Place, letters: Letters) -> _Act:
    item = reading.items[at]
    if (seized := _seizing(reading, at)) is not None:
        taken = reading.items[seized]
        return _Act(taken.act or "arrests", taken.sense, seized)
    if is_riot(reading.items, reading.tags, at):
        return _Act("violent_demonstration", "demonstration", at)
    if (forced := forced_upon(reading.items, reading.tags, at, letters.text)) is not None:
        return _Act(forced, "demonstration", at)
    if item.act == "protest" and any(befell_the_crowd(reading, harm, at) for harm in reading.harms):
        return _Act("violent_demonstration", "demonstration", at)
    if item.act != "attack":
        measure = _MEASURE.get(item.sense, "attack_on_civilians" if item.tag == "H" else None)
        return _Act(means(reading.items, reading.tags, at) or "attack_on_civilians", measure, at)
    act = "armed_clash" if _on_somebody(reading, at, place) else attack(reading.items, reading.tags, None, at)
    measure = "attack_on_security" if act == "armed_clash" else "attack_on_civilians"
    act = weapon(reading.items, reading.tags, at) or (fire_before(reading.items, at) if item.word.endswith("ing") else None) or act
    return _Act(act, measure, at, is_open=act in ("attack_on_civilians", "armed_clash"))


def draft_of_act(reading: Reading, number: int, at: int, place: Place, window: Window | None, letters: Letters) -> Draft:
    """The claim of an act at a place: what it was, who did it, whom it befell."""
    item = reading.items[at]
    act, measure, at, is_open = _act(reading, at, place, letters)
    long = window is not None and window.last - window.first > timedelta(days=13)
    actor = _doer(reading, at, act, letters)
    act = from_the_air(act, actor) if is_open or act == "shelling" else act
    if measure == "territorial_control" and actor is None:
        act = won_from(reading, at) or act
    crowd = crowd_of(reading, at) if measure == "demonstration" else None
    first = _opening(reading, at) if crowd is None else crowd.start
    return Draft(
        kind="event_report",
        rule=f"act:{item.sense}",
        start=first,
        end=_end(reading, at),
        voice=reading.voice,
        measure=measure,
        group="demonstrators" if measure == "demonstration" else None,
        figure=size_of(crowd.figure) if crowd else None,
        value_text=crowd.value_text if crowd else None,
        acts="one" if not long and _is_one(reading, at, place, window) else "many",
        act=act,
        count_basis="incident" if crowd and crowd.figure.qualifier != "non_numeric" else "none",
        place_text=place.text,
        within_text=place.within,
        date_start=window.first if window else None,
        date_end=window.last if window else None,
        date_basis=window.basis if window else "unknown",
        date_text=window.text if window else None,
        actor_text=actor,
        target_text=target(reading.items, reading.tags, at, reading.parties, letters) if act in _UPON_SOMEBODY else None,
        verification=verification(reading),
        sentence=number,
        known_act=place.kind == POINT and _is_known(reading, at),
        place=place,
        item=at,
        is_open=is_open,
    )


_UPON_SOMEBODY = frozenset({"armed_clash", "territory_taken", "territory_regained"})
_RAIDS = frozenset({"raid", "raid on", "raids on", "raided", "stormed", "storming"})
_TRAPS = frozenset({"كمين", "كمينا"})
_SEIZING = frozenset("KgMAB")


def _seizing(reading: Reading, at: int) -> int | None:
    """Whom `a raid on a house`, or an ambush in which nobody was hurt, was made to seize: one act, the arrest or abduction."""
    is_trap = reading.items[at].word in _TRAPS and not any(harm.measure in HURT for harm in reading.harms)
    if not is_trap and reading.items[at].word not in _RAIDS:
        return None
    told = (n for n, item in enumerate(reading.items) if item.tag in _SEIZING and item.sense in ("detained", "abducted"))
    return next((n for n in told if not is_void(reading.tags, n)), None)


_OF_THE_STATE = re.compile(
    r"forces?\b|police|security|army|ministry|military|authorit|division|directorate|service|troops|soldiers|[ء-ي]", re.IGNORECASE
)


_PART_IN = re.compile(r"\b(?:part|participat\w+|involved|join\w*)(?: in)? (?:the|this|that) (?:[\w-]+ ){0,2}$")


def _doer(reading: Reading, at: int, act: str, letters: Letters) -> str | None:
    """Those who were arrested, or whose arms were found, did not do it; who takes part in `the attack` is one of many."""
    if _PART_IN.search(reading.letters.text, max(reading.start, reading.items[at].start - 40), reading.items[at].start) is not None:
        return None
    found = doer(reading.items, reading.tags, at, reading.parties, letters)
    by_state = act in ("arrests", "weapons_disrupted") and found is not None
    return None if by_state and not _OF_THE_STATE.search(found or "") else found


def _is_one(reading: Reading, at: int, place: Place, window: Window | None) -> bool:
    """At a point, unless it is worded as what goes on there; in a province where one act of one day is told."""
    general = any(item.word in _GENERAL for item in reading.items[max(0, at - 2) : at])
    general = general or (reading.items[at].word in OFFENSIVES and place.is_roomy)  # in Latakia: in the province
    return not (general or _are_counted(reading, at, window)) and (place.kind == POINT or _is_single(reading, at, place, window))


_NUMBER = re.compile(r"[Znv#C]f?[jo]?$")


def _are_counted(reading: Reading, at: int, window: Window | None) -> bool:
    """`22 attacks in Jableh last week`: a tally of days (SPEC 6.2)."""
    over_days = window is not None and window.text is not None and window.first < window.last
    return over_days and _are_several(reading.items[at]) and _NUMBER.search(reading.tags, max(0, at - 4), at) is not None


def _is_single(reading: Reading, at: int, place: Place, window: Window | None) -> bool:
    """One act of one day in a province whose name may also be its city's (SPEC 6.3, admin1 only)."""
    item = reading.items[at]
    known = item.proclitic.endswith("ال")  # `القصف`: the shelling that the report is about
    spread = any(one.tag == "v" for one in reading.items[at:] if one.start < place.start)  # `on several sites in …`
    # A province is not taken with a position in it (SPEC 6.4), nor is an offensive in it one act.
    held = item.sense == "territorial_control" or item.word in OFFENSIVES
    several = known or spread or held or _are_several(item) or len(place.sites) != 1 or place.is_country
    return not several and place.kind == AREA and window is not None and window.first == window.last and window.text is not None


_STRIKES = frozenset({"strikes", "strike", "غارات", "الغارات"})  # counted as acts, though weapons too


def _are_several(item: Item) -> bool:
    """Several acts: not several rockets."""
    return item.is_plural and (item.word not in WEAPONS or item.word in _STRIKES)


def _opening(reading: Reading, at: int) -> int:
    """The act's first word, or the quotation mark that opens before it."""
    mark = reading.tags.rfind('"', max(0, at - 3), at)
    inside = mark >= 0 and reading.tags.count('"', 0, mark) % 2 == 0
    return reading.items[mark if inside else at].start


def _end(reading: Reading, at: int) -> int:
    end = at
    while end + 1 < len(reading.items):
        if spoken := _SPOKEN.match(reading.tags, end + 1):
            end = spoken.end() - 1
        elif reading.tags[end + 1] in _STOPS and not _joins_places(reading, end + 1):
            break
        else:
            end += 1
    return reading.items[end].end


def _joins_places(reading: Reading, at: int) -> bool:
    return reading.tags[at] in '&,"' and re.match(r"[\",&]{1,2}[ito]{0,3}[P\"iL]", reading.tags[at : at + 6]) is not None


def verification(reading: Reading) -> str:
    """What the sentence says of proof: footage, place or names; else nobody checked."""
    said = next((item.sense for item in reading.items if item.tag == "y"), None)
    return said or "unverified"
