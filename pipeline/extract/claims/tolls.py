"""What the counts of a report claim: of whom, how many, where, when, by which act, and whether it is one act or a sum of many."""

import re
from dataclasses import replace
from datetime import timedelta

from pipeline.extract.claims.act_scene import is_definite
from pipeline.extract.claims.drafting import KIND_OF_MEASURE, Document, Draft
from pipeline.extract.claims.events import verification
from pipeline.extract.claims.of_whom import group_of, inherited
from pipeline.extract.claims.own_scene import sums_up
from pipeline.extract.claims.reading import Reading
from pipeline.extract.claims.telling import WEAPONS
from pipeline.extract.phrases.acts import CIVIL, act_of_harm, from_the_air, telling
from pipeline.extract.phrases.harm import HURT, Harm
from pipeline.extract.phrases.parties import doer, doer_of_act, strikers
from pipeline.extract.phrases.scenes import AREA, LIST, POINT, Place
from pipeline.extract.phrases.targets import sufferers, target
from pipeline.extract.phrases.voices import NOBODY, Voice
from pipeline.extract.phrases.windows import Window
from pipeline.extract.words.letters import Letters
from pipeline.figures import Figure
from pipeline.vocab import ARMED_GROUPS

_SUMS = re.compile(
    r"\b(?:in total|a total of|total|toll|since|so far|separate|massacres|across|throughout|overall|"
    r"several (?:villages|towns|areas|places|locations)|"
    r"villages|documented|incidents|areas|regions|provinces|governorates|clashes in several)\b|"
    "منذ|اجمالي|حصيله|مجازر|مناطق|محافظات|عده قري|قري|بلدات|وثق"
)
# `bringing to 14 the number of those killed this month`: with those of other days.
_RUNNING = re.compile(
    r"\b(?:bring(?:s|ing)?|brought|rais(?:es|ed|ing)|tak(?:es|ing)|took|lift(?:s|ed|ing)) (?:the |to \d|their )"
    r"|ليرتفع|ليبلغ عدد|ليصل عدد"
)
_IN_SEVERAL = re.compile(
    r"(?:حادثت|هجم|عمليت|حادث|هجوم)ين منفصل|(?:جريمت|حادثت)[يا]ن|(?:حوادث|هجمات|مناطق|عمليات) (?:متفرق|منفصل)"
)  # of which one is told first
_TALLIES = frozenset({"toll", "number"})
_STATES = frozenset({"missing", "abducted", "detained", "displaced", "sheltering"})
_STANDING = re.compile(r"\b(?:still|remain(?:s|ed|ing)?)\b|لا [يت]زال|ما زال")  # how things stand, not what happened
_NO_DOER = frozenset({"displaced", "displaced_cross_border", "returned", "sheltering", "missing", "bodies_recovered", "incidents"})
_WRITER_GOES_ON = frozenset({"reflecting", "underscoring", "highlighting", "illustrating"})
_LONG_DAYS = 60
MANY = 60
_ONE_UNTOLD = 10  # dead of a province, of whom neither day nor act is told
_A_WAR = 1_000  # more than any one incident on this coast: a sum, wherever it is told


def draft_of(
    harm: Harm, reading: Reading, number: int, scene: tuple[Place | None, Window | None, bool], letters: Letters, document: Document
) -> Draft:
    """The claim of one count; ``scene``: its place, its days, and whether the place carries over from before."""
    count, (place, window, carried) = harm.count, scene
    start, end = quoted(harm, reading)
    measure = "killed_or_injured" if harm.measure == "casualties" else harm.measure
    acts = _acts(harm, reading, place, window, carried, letters) if window or document.ref_date is None else "many"
    actor = _doer(harm, reading, measure, letters)
    act = _act(harm, reading, measure, actor, letters)
    figure = count.figure
    if figure.qualifier == "non_numeric" and KIND_OF_MEASURE.get(measure) == "displacement":
        figure = Figure(value=None, low=None, high=None, qualifier="non_numeric")
    return Draft(
        kind=KIND_OF_MEASURE.get(measure, "casualty"),
        rule=f"{harm.rule}:{measure}",
        start=start,
        end=end,
        voice=_voice(harm, reading),
        measure=measure,
        group="massacres" if measure == "incidents" else group_of(harm, measure, act, reading, letters),
        figure=figure,
        value_text=count.value_text,
        acts=acts,
        act=act,
        count_basis=_basis(figure.qualifier, acts, window),
        place_text=place.text if place else None,
        within_text=place.within if place else None,
        date_start=window.first if window else None,
        date_end=window.last if window else None,
        date_basis=window.basis if window else "unknown",
        date_text=window.text if window else None,
        as_of=document.ref_date if acts == "many" and figure.value is not None else None,
        target_text=_target(harm, reading, act, letters),
        actor_text=actor,
        verification=verification(reading),
        sentence=number,
        place=place,
        item=harm.at,
        known_act=place is not None and place.kind == POINT and _is_of_a_known_act(reading, place),
        carried=carried,
        is_open=not harm.act and (act in ("killing", "attack_on_civilians") or _is_unarmed(act, reading)),
        part_of=None if harm.part_of is None else (number - harm.of_before, harm.part_of),
    )


def _act(harm: Harm, reading: Reading, measure: str, actor: str | None, letters: Letters) -> str:
    act = act_of_harm(reading.items, reading.tags, harm.at, harm.act, measure, inherited(harm, reading, letters))
    if act == "killing" and actor is not None and harm.count.group in CIVIL:
        return "attack_on_civilians"
    return from_the_air(act, actor)


_CAPTURED = frozenset({"captured", "taken prisoner"})


def as_captives(harm: Harm, reading: Reading) -> Harm:
    """Soldiers who are captured are nobody's arrest (SPEC 1.3)."""
    told = reading.items[harm.at if harm.trigger is None else harm.trigger]
    if harm.measure != "detained" or harm.count.group != "state_forces" or told.word not in _CAPTURED:
        return harm
    return replace(harm, measure="abducted", act="abduction")


def _is_of_a_known_act(reading: Reading, place: Place) -> bool:
    """`ten were wounded in the shooting near X`."""
    acts = (at for at, item in enumerate(reading.items) if item.tag == "E" and item.start < place.start)
    return any(is_definite(reading, at) for at in acts)


def _is_unarmed(act: str, reading: Reading) -> bool:
    """`it hit a checkpoint`: an attack on armed men, and no word of a fight or a weapon."""
    return act == "armed_clash" and all(item.act in ("", "attack") for item in reading.items if item.tag == "E")


def _doer(harm: Harm, reading: Reading, measure: str, letters: Letters) -> str | None:
    if measure in _NO_DOER or harm.rule == "list":
        return None
    trigger = harm.at if harm.trigger is None else harm.trigger
    if harm.rule == "toll":  # who is named beside a sum did not do all of it, unless the sum is of a strike's dead
        return strikers(reading.items, reading.tags, trigger, letters)
    found = doer(reading.items, reading.tags, trigger, reading.parties, letters, is_object=harm.at >= trigger)
    if found is not None or harm.measure not in HURT:
        return found
    told = telling(reading.items, reading.tags, harm.at)
    return doer_of_act(reading.items, reading.tags, told[0], harm.at, reading.parties, letters) if told else None


def _target(harm: Harm, reading: Reading, act: str, letters: Letters) -> str | None:
    """Those counted, or the armed men that a fight befell in which others are counted."""
    theirs = sufferers(harm.count.start, harm.count.end, reading.parties, letters) if harm.count.has_noun else None
    told = telling(reading.items, reading.tags, harm.at) if act == "armed_clash" and harm.count.group not in ARMED_GROUPS else []
    return (target(reading.items, reading.tags, told[0], reading.parties, letters) if told else None) or theirs


def _voice(harm: Harm, reading: Reading) -> Voice:
    """`…," reflecting the fear that …`: behind the quoted words the writer goes on alone."""
    before = reading.items[: harm.at]
    return NOBODY if any(item.word in _WRITER_GOES_ON for item in before[-8:]) else reading.voice


def _basis(qualifier: str, acts: str, window: Window | None) -> str:
    if qualifier == "non_numeric":
        return "none"
    if window and window.last - window.first > timedelta(days=_LONG_DAYS):
        return "series_total"
    return "incident" if acts == "one" else "snapshot"


def _acts(harm: Harm, reading: Reading, place: Place | None, window: Window | None, carried: bool, letters: Letters) -> str:
    """One act, or a sum over acts, places or days."""
    if (
        harm.measure == "incidents"
        or sums_up(reading, harm)
        or (place is not None and (place.kind == LIST or (harm.rule == "list" and place.kind == AREA)))
    ):
        return "many"
    if carried and harm.measure in _STATES and _STANDING.search(letters.text, reading.start, reading.end):
        return "many"
    long = window is not None and window.last - window.first > timedelta(days=13)
    first = reading.start if harm.part_of is None else reading.items[harm.at].start  # a part is no sum because its total is one
    sums = _SUMS.search(letters.text, first, reading.end) is not None
    if _IN_SEVERAL.search(letters.text, reading.start, reading.end) and harm.part_of is None and _size(harm) > 1:
        return "many"
    if place is not None and place.kind == POINT:
        summed = carried and (_size(harm) > MANY or (sums and harm.rule == "toll"))
        summed = summed or (harm.rule in _TALLIES and is_running(reading))
        return "many" if long or summed or _size(harm) >= _A_WAR else "one"
    days = window is not None and window.last - window.first > timedelta(days=1)
    undated = window is not None and window.basis == "document_window" and _size(harm) > _ONE_UNTOLD and harm.act == ""
    if (
        place is not None
        and place.kind == AREA
        and (sums or days or (undated and "E" not in reading.tags) or _size(harm) > MANY or not place.sites or _in_acts(reading))
    ):
        return "many"
    if place is None:
        return "many" if sums or _size(harm) > MANY else "one"
    return "one"


def is_running(reading: Reading) -> bool:
    """Whether the sentence adds those of whom it tells to others, of other days."""
    return bool(reading.harms) and _RUNNING.search(reading.letters.text, reading.start, reading.end) is not None


def _in_acts(reading: Reading) -> bool:
    """`in clashes`, `by air strikes`, `ten murder crimes left …`: more than one incident; several rockets make one."""
    counted = any(harm.measure == "incidents" and _size(harm) > 1 for harm in reading.harms)
    return counted or any(item.tag == "E" and item.is_plural and item.word not in WEAPONS for item in reading.items)


def _size(harm: Harm) -> int:
    return harm.count.figure.low or harm.count.figure.high or 0


# A quote ends before the next clause, count or harm; `from the Alawite minority` still says who.
_STOP = re.compile(r"[,;&wrszqHJKgIMTDABCZ:.\"()]|σ(?!t?j)|[ito]{1,3}[CZJ]")


_QUOTED = re.compile(r'"[^"]{1,5}"')
_DRIVEN = re.compile(r"[oO]{1,2}rho$")  # `fear that has driven many to flee`


def quoted(harm: Harm, reading: Reading) -> tuple[int, int]:
    """The words that make the claim: count and trigger, and what belongs to them up to the next clause."""
    items, tags = reading.items, reading.tags
    first = last = harm.at
    if harm.trigger is not None:
        between = tags[min(harm.at, harm.trigger) + 1 : max(harm.at, harm.trigger)]
        if harm.trigger < harm.at and not set(between) & set("CZ"):
            first = harm.trigger
        elif harm.trigger > harm.at and not set(between) & set("CZ"):
            last = harm.trigger
    if first == harm.at and (driven := _DRIVEN.search(tags[:first])):
        first = driven.start()
    end = last
    while end + 1 < len(items) and (quoted := _QUOTED.match(tags, end + 1) or not _STOP.match(tags, end + 1)):
        end = end + 1 if quoted is True else quoted.end() - 1
    return items[first].start, items[end].end
