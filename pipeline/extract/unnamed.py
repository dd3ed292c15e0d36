"""Which place a lead means that it does not name: the only one at which the report tells of such an act in those days."""

import re

from pipeline.extract.claims.drafting import ACTS_TOLD, Draft
from pipeline.extract.claims.reading import Reading
from pipeline.extract.others import by_others
from pipeline.extract.phrases.acts import ATTACKS, BY_WEAPON
from pipeline.extract.phrases.harm import HURT, Harm
from pipeline.extract.phrases.scenes import AREA, POINT, Place
from pipeline.extract.places.site import ADMIN

_A_VILLAGE = re.compile(
    r"\b(?:an?|one|on|in|at|hits?|rocks?|rocked|strikes?|struck) (?!the |this |that |another |each |every )(?:[\w'-]+ ){0,4}?"
    r"(?:village|town|hamlet)\b(?! of\b| called\b| named\b)"
)


def is_unnamed(harm: Harm, reading: Reading) -> bool:
    """`an attack on an Alawite village kills 40`: dead of one village, in a sentence that names nothing smaller than an area."""
    if harm.measure not in HURT or harm.part_of is not None:
        return False
    kinds = [site.kinds for place in reading.places for site in place.sites]
    is_wide = all(kind & (ADMIN | {"country"}) for kind in kinds)
    return is_wide and _A_VILLAGE.search(reading.letters.text, reading.start, reading.end) is not None


_SPREAD = re.compile(
    r"\b(?:across|throughout|nationwide|countrywide|all over|around the country|several|various|different|separate|provinces|"
    r"governorates|"
    r"cities|since|so far|overall|total|toll|violence|unrest|war|weeks?|months?|years?(?! old)|days of|offensives?|campaigns?)\b"
)
_FEW = 100  # dead of one act, whatever country a lead names for it


def is_afar(harm: Harm, reading: Reading) -> bool:
    """`raids killed 14 people in western Syria`: dead of one act, in a sentence that names no more than a country or region."""
    if harm.measure not in HURT or harm.part_of is not None or harm.rule in _SUMS or not 0 < (harm.count.figure.low or 0) <= _FEW:
        return False
    near = any(place.kind != AREA and not place.is_country for place in reading.places)
    return not near and _SPREAD.search(reading.letters.text, reading.start, reading.end) is None


_TOLD = BY_WEAPON | {"armed_clash"}  # acts that a lead tells by themselves
_SUMS = frozenset({"toll", "number", "noun", "list"})
_NEAR_IT = re.compile(
    r"\b(?:an?|one|another) (?:[\w'-]+ ){0,3}(?:village|town|hamlet) (?:near|close to|outside) (?:the )?(?:[\w'-]+ ){0,4}$"
)
_REACH = 90  # letters


def lies_near(act: Draft, reading: Reading) -> bool:
    """`stormed a town near the city of Banias`: at a place that only its neighbour is named for."""
    if act.place is None or act.place.kind != POINT or not act.place.sites:
        return False
    name = act.place.sites[0].start
    return _NEAR_IT.search(reading.letters.text, max(reading.start, name - _REACH), name) is not None


# `The incident took place in`, `They were killed in`, `وقع الحادث في`: those and that of which the sentence before told.
_IT = (
    r"(?:incident|attack|assault|killing|shooting|massacre|ambush|strike|raid|explosion|blast|bombing|execution|murder|crime|clash|"
    r"fighting|battle)(?:e?s)?"
)
_THEY = (
    r"(?:men|women|victims|dead|people|soldiers|policemen|officers|troops|fighters|rebels|gunmen|civilians|villagers|workers|"
    r"protesters)"
)
_TOOK_PLACE = re.compile(
    rf"\b(?:the|this|these) (?:[\w'-]+ ){{0,2}}?{_IT} (?:reportedly |all )?(?:took place|occurred|happened|unfolded|erupted)\b"
    rf"|\b(?:they|(?:the|these|those) (?:[\w'-]+ ){{0,2}}?{_THEY}) (?:had |have )?(?:all |reportedly )?(?:been |were )?"
    r"(?:killed|shot|executed|died|ambushed|gunned down|massacred)\b"
    r"|(?<![^\W_])و?(?:وقعت?|جرت|جري|حدثت?) ال(?:حادث|جريم|هجوم|مجزر|انفجار|اعتداء|اشتباك)\w*"
)
_ELSEWHERE = frozenset("KIMCZ;.")
_THEREAFTER = frozenset({"after", "before", "since"})
_UP_TO_IT = 18  # words
_LAST = 40  # claims, more than two sentences tell


def placed_by(reading: Reading, number: int, drafts: list[Draft]) -> None:
    """`Gunmen killed four in Tartous province. The incident took place in X`: give the dead of the sentence before their place."""
    told = [draft for draft in drafts[-_LAST:] if draft.sentence == number - 1 and draft.kind == "casualty"]
    toll = next((draft for draft in told if draft.afar and draft.paragraph >= reading.paragraph - 1), None)
    match = _TOOK_PLACE.search(reading.letters.text, reading.start, reading.end) if toll else None
    place = next((one for one in reading.places if match is not None and one.start > match.start()), None)
    if toll is None or match is None or place is None or place.kind == AREA or place.is_abroad:
        return
    between = reading.items[reading.first_from(match.end()) : reading.first_from(place.start)]
    is_near = len(between) <= _UP_TO_IT and not any(item.tag in _ELSEWHERE or item.word in _THEREAFTER for item in between)
    if not is_near or not _may_lie(place, toll.place):
        return
    known = next((act for act in drafts if act.sentence == number and act.act in ATTACKS and act.names == place.names), None)
    for draft in [draft for draft in told if draft.place in (toll.place, None)]:
        draft.place, draft.place_text, draft.within_text = place, place.text, place.within
        draft.acts, draft.afar = "one" if place.kind == POINT else "many", False
        if draft.is_open and known is not None and not known.is_open:
            draft.act, draft.actor_text = known.act, known.actor_text or draft.actor_text


def _may_lie(place: Place, area: Place | None) -> bool:
    around = area.sites if area is not None and not area.is_country else ()
    return not any(site.areas and part.areas and site.areas.isdisjoint(part.areas) for site in around for part in place.sites)


def named_later(drafts: list[Draft]) -> None:
    """Give what is told of a village without a name the place of the only act of its kind and days that the report tells."""
    tolls = [draft for draft in drafts if (draft.unnamed or draft.afar) and not draft.another]
    placed = [draft for draft in drafts if draft.acts == "one" and draft.kind in ACTS_TOLD and draft.site]
    acts = [draft for draft in placed if not (draft.unnamed or draft.afar)]
    for toll in tolls if acts else ():
        near = [act for act in acts if act.meets(toll) and act.act in ATTACKS]
        if toll.afar and (len({act.names for act in near}) != 1 or near[0].sentence < toll.sentence):
            continue
        alike = [act for act in acts if act.meets(toll) and toll.may_be(act)]
        told = next((act for act in alike if act.act == toll.act or act.is_open or (toll.afar and toll.is_open)), None)
        if told is not None and toll.afar and not (toll.act in _TOLD or told.known_act):
            continue
        if told is not None and len({act.names for act in alike}) == 1 and all(_may_be(toll, act) for act in alike):
            toll.stand_where(told)
            toll.act = told.act if toll.is_open and told.act in BY_WEAPON else toll.act
            toll.actor_text = told.actor_text or toll.actor_text
            toll.acts, toll.count_basis = "one", toll.count_basis if toll.figure is None else "incident"


def _may_be(toll: Draft, act: Draft) -> bool:
    """Whether the act may lie in the area of the toll, is no other's, and has no other figure of its own."""
    sites = toll.place.sites if toll.place is not None and not toll.place.is_country else ()
    inside = act.place.sites[0].areas if act.place is not None and act.place.sites else frozenset()
    otherwise = act.measure == toll.measure and act.low != toll.low
    others = by_others(toll, act) and not (_is_of_a_state(toll) and _is_of_a_state(act))
    return not (act.another or otherwise or others) and not any(inside.isdisjoint(site.areas) for site in sites)


_OF_A_STATE = frozenset("forces army security police soldiers troops military tanks".split())


def _is_of_a_state(draft: Draft) -> bool:
    return not _OF_A_STATE.isdisjoint((draft.actor_text or "").lower().split())
