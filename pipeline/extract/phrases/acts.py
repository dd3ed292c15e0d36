"""Which act a sentence tells: the words of attack, fire and force in it, read with whom they were turned against (SPEC 1.3)."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.phrases.day import SO_LONG
from pipeline.extract.phrases.following import UNITS
from pipeline.extract.phrases.protests import harmed_in_a_crowd, taken_from_a_crowd
from pipeline.extract.words.sentences import Item
from pipeline.vocab import ARMED_GROUPS

CIVIL = frozenset({"civilians", "women", "children", "residents", "families"})
# An explosion or a fight says more than an attack; among these the nearest word counts.
_WEAK = frozenset(
    "attack movement_of_forces arrests looting_destruction territory_taken territory_regained territory_transferred "
    "weapons_disrupted agreement base_established protest mass_grave displacement".split()
)
_OWN = {"abducted": "abduction", "missing": "abduction", "detained": "arrests", "displaced": "displacement",
        "displaced_cross_border": "displacement", "sheltering": "displacement", "returned": "displacement"}  # fmt: skip
_TAKEN = {"missing": "abduction"}  # unless the sentence tells another act
_UNARMED = frozenset("captured captive captives prisoner prisoners surrendered surrendering unarmed execution executions".split())
_AGAINST = re.compile(r"E[ito]{0,3}[jo]{0,2}V|V(?:i[tjo]{0,2}P)?[bo]{0,3}[bE]{0,2}E|E[^w;]{0,6}(?<!f)V")


def act_of_harm(items: Sequence[Item], tags: str, at: int, own: str, measure: str, group: str) -> str:
    """The act behind a count at item ``at``; ``own`` is what its trigger says by itself."""
    if measure in _OWN:
        return _taken(items, tags, at, own, measure)
    if is_of_the_downed(items, tags):
        return "armed_clash"
    shot = own == "attack"
    own = _shooting(items, group) if shot else own or _TAKEN.get(measure, "")
    near = telling(items, tags, at)
    told = near or telling(items, tags, None)
    since = max((n for n in range(at) if items[n].word in _AFTER), default=-1) + 1  # `marched after two were killed in X`
    if group not in ARMED_GROUPS and (befallen := harmed_in_a_crowd(items[since:], tags[since:], group, shot=shot)) is not None:
        return befallen
    strong = [number for number in told if items[number].act not in _WEAK] if near or not own else []
    if strong:
        act = means(items, tags, min(strong, key=lambda number: (abs(number - at), number)))
        act = "armed_clash" if act in FIRE and _is_of_a_battle(items, at) else act
        if act == "attack_on_civilians" and group in ("fighters", "loyalist_fighters"):
            return "killing"
        return act if not (own and act == "armed_clash" and group in CIVIL) else own
    if own:
        return own if group not in ARMED_GROUPS or own != "attack_on_civilians" else "armed_clash" if _is_fight(tags) else own
    if any(items[number].act == "attack" for number in told):
        return attack(items, tags, group)
    return "killing"


def _taken(items: Sequence[Item], tags: str, at: int, own: str, measure: str) -> str:
    """Captives of a fight, those of a crowd, or what the word says."""
    taken_in_a_fight = measure in ("abducted", "missing") and any(
        item.act == "armed_clash" and not _is_told_apart(items, at, n) for n, item in enumerate(items)
    )
    if measure == "detained" and taken_from_a_crowd(items, tags):
        return "protest_intervention"
    return "armed_clash" if taken_in_a_fight else own or _OWN[measure]


_DOWNED = re.compile("Eb?E")


def is_of_the_downed(items: Sequence[Item], tags: str) -> bool:
    """`a Russian helicopter was shot down`: it struck nobody, and whose it was did nothing."""
    return any(
        items[match.start()].act == "air_strike" and items[match.end() - 1].sense == "weapons" for match in _DOWNED.finditer(tags)
    )


_AFTER = frozenset({"after", "following"})
FIRE = frozenset({"air_strike", "shelling"})
BLASTS = frozenset("explosion explosions blast blasts انفجار انفجارات انفجارين انفجاران".split())
_BESIDE_IT = frozenset("accompanied amid amidst alongside coinciding coincided cover".split())
_TO_ITS_FIGHT = 7


def _is_of_a_battle(items: Sequence[Item], at: int) -> bool:
    """`three fell in clashes accompanied by air strikes`: fire within a fight is that fight (SPEC 1.3)."""
    for fight in (n for n, item in enumerate(items) if item.act == "armed_clash" and not _is_told_apart(items, at, n)):
        behind = items[fight + 1 :]
        fire = next((n for n, item in enumerate(behind) if item.act in FIRE), None)
        if fire is not None and any(item.word in _BESIDE_IT for item in behind[max(0, fire - _TO_ITS_FIGHT) : fire]):
            return True
    return False


_GROUND = 3


def telling(items: Sequence[Item], tags: str, at: int | None) -> list[int]:
    """Where words of acts stand, nearest to item ``at`` first, none of another clause; without ``at`` all of the sentence."""
    told = [n for n, tag in enumerate(tags) if tag == "E" and items[n].act and not _is_answered(items, tags, n)]
    if at is None:
        return told
    return sorted((n for n in told if not _is_told_apart(items, at, n)), key=lambda n: (abs(n - at), n))


def _is_answered(items: Sequence[Item], tags: str, at: int) -> bool:
    """`in response to air strikes`: fire that other fire answers to."""
    return items[at].act in BY_WEAPON and "Ω" in tags[max(0, at - _GROUND) : at]


def _shooting(items: Sequence[Item], group: str) -> str:
    """`shot dead`: armed men on duty fell in a fight, others and captives were attacked."""
    on_duty = group in ARMED_GROUPS and not any(item.word in _UNARMED for item in items)
    return "armed_clash" if on_duty else "attack_on_civilians"


_APART = frozenset({"while", "whereas", "but", ";", "فيما", "بينما", "في حين", "في الوقت الذي"})
IN_A_PLACE_SOMEBODY = r"i[tjo]{0,2}P[CZaGK]"  # behind `and`: `in X two men were`
_AND_IN = re.compile(f"&{IN_A_PLACE_SOMEBODY}")


def _is_told_apart(items: Sequence[Item], at: int, other: int) -> bool:
    """`three were shot dead in X, while in Y a mine exploded`, `said that A and that B`: another clause, another act."""
    low, high = sorted((at, other))
    between = items[low + 1 : high]
    joined = any(one.tag == "&" and then.word == "that" for one, then in pairwise(between))
    apart = any(item.word in _APART or item.tag == ";" for item in between) or _is_days_from(items, at, other)
    return joined or apart or _AND_IN.search("".join([item.tag for item in items[low : high + 1]])) is not None


_TO_ITS_ACT = 4


def _is_days_from(items: Sequence[Item], at: int, act: int) -> bool:
    """`three days after a bombing in X, two men were shot`: the bombing was another act than what stands outside its clause."""
    before = range(max(1, act - _TO_ITS_ACT), act)
    after = next((n for n in before if items[n].word in ("after", "before") and _is_length(items[n - 1])), None)
    return after is not None and (at < after or any(item.tag == "," for item in items[act:at]))


def _is_length(item: Item) -> bool:
    return item.word in UNITS or item.word == SO_LONG


_NOT_UPON = frozenset({"رصاص", "بالرصاص"})  # `برصاص عناصر حاجز`: theirs


def _is_on_a_post(items: Sequence[Item], tags: str) -> bool:
    """An attack beside a post or patrol, which is not a patrol's raid nor the bullets of a post's men."""
    acts = (tag if items[at].sense != "detained" and items[at].word not in _NOT_UPON else "o" for at, tag in enumerate(tags))
    return _AGAINST.search("".join(acts)) is not None


def attack(items: Sequence[Item], tags: str, group: str | None, at: int | None = None) -> str:
    """An attack on armed men is a fight, one on others is violence against civilians; ``at``: its word, where it is told alone."""
    if at is not None:
        first = max((n for n in range(at) if tags[n] in "w;"), default=-1) + 1
        last = next((n for n in range(at, len(items)) if tags[n] in "w;"), len(items))
        items, tags = items[first:last], tags[first:last]
    if group in ARMED_GROUPS or (group in _UNTOLD and victim(items, tags) in ARMED_GROUPS) or _is_on_a_post(items, tags):
        return "armed_clash"
    return "attack_on_civilians"


_UNTOLD = frozenset({None, "all", "unknown"})
_VICTIM = re.compile(
    r"(?P<post>V)[^E;GS]{0,7}ت[^E;]{0,3}E|(?P<before>[GVSP])[oG]{0,3}ت[^E;]{0,3}E|ت[^E;]{0,8}?(?P<behind>[GVSP])[^E;]{0,9}E|E[^E;,βi]{0,5}i[xo\"]{0,3}(?P<on>[GVP])"
    r"|(?P<hurt>G)h?b{1,2}o?[KI]i[at]?[jo]{0,2}E|(?P<met>[GV])(?:i[tjo]{0,2}P)?h?b{1,2}o?E"
)
# `attacked soldiers`, `stormed the air base`: verbs with whom they befall right behind.
_ATTACKED = re.compile(r"E[tjo]{0,3}[GVP]")
_ATTACKING = frozenset(
    "attacked|attacking|stormed|storming|raided|targeted|targeting|struck|hit|assaulted|shot at|fired at|fired on|fired into".split(
        "|"
    )
)
_OF_STATE = frozenset({"SYR-MOI", "SYR-MOD", "SYR-SECURITY-SOURCES", "military"})


def victim(items: Sequence[Item], tags: str) -> str | None:
    """Whom an attack was turned against, as far as the sentence says: a group of people; a post or a base is the state's."""
    for match in _ATTACKED.finditer(tags):
        met = items[match.end() - 1]
        if items[match.start()].word in _ATTACKING and (met.tag == "V" or met.sense in _OF_STATE | ARMED_GROUPS):
            return "state_forces" if met.tag != "G" else met.sense
    for match in _VICTIM.finditer(tags) if "E" in tags else ():
        met = items[match.start(match.lastgroup or 0)]
        if met.tag == "V" or met.sense in _OF_STATE:
            return "state_forces"
        if met.tag == "G":
            return met.sense
    return None


# Words of a blast or of fire from afar, which leave open what it was made with.
_LOOSE = frozenset(
    "explosion explosions blast blasts exploded detonated bombing bombings bombed bombarded bombarding bombardment pounded "
    "shelled shelling".split()
)
_DECISIVE = frozenset({"air_strike", "suicide_bomb", "chemical_weapon"})  # whatever aircraft drop, they struck
BY_WEAPON = frozenset("air_strike suicide_bomb shelling ied grenade chemical_weapon mob_violence".split())
_NEAR = 9
_REACH = 12
_JOINT = re.compile(r"[&,][^&,]*P|P[^&,]*[&,]")  # `shelled X, and warplanes bombed Y`


def weapon(items: Sequence[Item], tags: str, at: int) -> str | None:
    """With what an attack was made, where the clause says so: `an attack by drones`, `committed by suicide bombers`."""
    first = max(tags.rfind(";", 0, at), tags.rfind("w", 0, at)) + 1
    stops = [found for stop in (*";wΩ", ",&") if (found := tags.find(stop, at)) >= 0]
    near = [n for n in range(max(first, at - _NEAR), min([*stops, len(items), at + _NEAR])) if items[n].act in BY_WEAPON]
    return items[max(near, key=lambda n: (_precision(items[n]), -abs(n - at), -n))].act if near else None


def _precision(item: Item) -> int:
    """How much a word says of a weapon: a blast least, shells and bombs more, aircraft and who died with the bomb most."""
    return 0 if item.word in _LOOSE else 2 if item.act in _DECISIVE else 1


def means(items: Sequence[Item], tags: str, at: int) -> str:
    """The act of a word; where it tells of a weapon, of the word beside it that says most: `shelled by helicopters`."""
    if items[at].act not in BY_WEAPON:
        return items[at].act
    if items[at].word in _THE_STRIKES and (told := fire_before(items, at)) is not None:
        return told
    if items[at].word in _BOMBED and _is_from_aircraft(items, tags, at):
        return "air_strike"
    near = [n for n in range(max(0, at - _REACH), min(len(items), at + _REACH)) if items[n].act in BY_WEAPON]
    beside = [n for n in near if n == at or not _is_of_another(items, tags, at, n)]
    return items[max(beside, key=lambda n: (_precision(items[n]), -abs(n - at), -n))].act


_THE_STRIKES = frozenset({"the strikes", "the strike", "the bombing", "the strike on"})


def fire_before(items: Sequence[Item], at: int) -> str | None:
    """`rockets hit X, and most of the strikes fell on its school`: those of which the sentence has told."""
    before = [item for item in items[:at] if item.act in FIRE and item.word not in _LOOSE]
    return before[-1].act if before else None


_BOMBED = frozenset("قصف قصفت قصفا صاروخ صاروخين صواريخ قذايف".split())
AIRCRAFT = re.compile("طاير|طيران|مروحي|مسير|مقاتلات")


def _is_from_aircraft(items: Sequence[Item], tags: str, at: int) -> bool:
    """`الطيران الحربي قصف كذا بصاروخين، إضافة إلى قصف كذا`: aircraft told before, and nobody else since then."""
    told = next((n for n in range(at - 1, -1, -1) if items[n].act == "air_strike"), None)
    if told is None or AIRCRAFT.search(items[told].word) is None or _is_told_apart(items, told, at):
        return False
    return not {"G", "V"} & set(tags[told + 2 : at])


def _is_of_another(items: Sequence[Item], tags: str, at: int, other: int) -> bool:
    low, high = sorted((at, other))
    elsewhere = (
        "Ω" in tags[low:high]
        or any(item.word == "where" for item in items[low:high])
        or (items[at].word not in _LOOSE and "P" in tags[low:high])
    )
    return elsewhere or _is_told_apart(items, at, other) or _JOINT.search(tags, low + 1, high) is not None


def _is_fight(tags: str) -> bool:
    return _AGAINST.search(tags) is not None


_AIR_POWER = re.compile(
    r"\b(?:israel|russia)(?!\w*[ -](?:backed|led|allied|made|police|military police|base|troops|soldiers?|"
    r"tanks?|artillery|patrols?|ground|infantry|incursion|snipers?|infiltrat|"
    r"warships?|gunboats?|nav))"
    r"|^ال(?:طائرات|طيران|مروحيات|مقاتلات|مسي)",
    re.IGNORECASE,
)


def from_the_air(act: str, actor: str | None) -> str:
    """An attack of which nothing more is told, or by missiles, by aircraft or a state that strikes here from the air."""
    open_act = act in (BARE, "attack_on_civilians", "armed_clash", "shelling") and actor is not None
    return "air_strike" if open_act and _AIR_POWER.search(actor or "") else act


_ON_FOOT = re.compile(
    r"gunm[ae]n|rebel|militant|insurgent|jihadi|fighters|assailants|masked|مسلح|ملثم|معارض|فصايل|فصائل", re.IGNORECASE
)


def are_apart(act: str | None, doer: str | None, other: str | None, others: str | None) -> bool:
    """Whether one is an air strike and the other was done by men who have no aircraft."""
    return any(one == "air_strike" and _ON_FOOT.search(them or "") for one, them in ((act, others), (other, doer)))


BARE = "killing"  # deaths of which the report says no more
REMOTE = FIRE | {"ied", "grenade"}
_BOMBS = frozenset({"ied", "suicide_bomb"})  # of a blast one telling may leave open who died with the bomb
ATTACKS = REMOTE | {BARE, "attack_on_civilians", "armed_clash", "suicide_bomb"}


def are_one(act: str | None, other: str | None) -> bool:
    """Whether two tellings of one place and day may mean one act: one says no more than that people died, or the weapon."""
    return act == other or {act, other} <= REMOTE or {act, other} <= _BOMBS or (BARE in (act, other) and {act, other} <= ATTACKS)
