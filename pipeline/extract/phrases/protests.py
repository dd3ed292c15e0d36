"""What a protest is by what befalls the crowd and by what the crowd does: peaceful, broken up, fired upon, violent (SPEC 1.3)."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.words.sentences import Item
from pipeline.vocab import ARMED_GROUPS

_ON_A_CROWD = re.compile(r"E[atjoqG]{0,5}E")
_IN_A_CROWD = re.compile(r"[iw][atjoGC']{0,4}[nv#CZ]?o?E")
_AS_IT_MARCHED = re.compile(r"w[atjo]{0,3}[nv#CZ]?o?E")  # `dozens killed as thousands protested`
_MARCHING = re.compile(r"[CZ](?:r[bh]?)?o?E")  # `four women demonstrating near the town`, `ten who had marched`
_DURING = frozenset({"during"})
_REACH = 4


def harmed_in_a_crowd(items: Sequence[Item], tags: str, group: str, *, shot: bool) -> str | None:
    """The act that killed or hurt people in a crowd; ``shot``: the harm's own word says so. None for people elsewhere."""
    fired = _fired_upon(items) or _attacked(items, tags)
    if not (group == "demonstrators" or fired or _at_a_protest(items, tags)):
        return None
    forced = shot or fired or group == "demonstrators" or any(_is_of_state(item) for item in items)
    peaceful = _AS_IT_MARCHED.search(tags) is not None and not _is_violent(items)
    return "protest_excessive_force" if forced or peaceful else "violent_demonstration"


_ROUGH = frozenset("violent violence riot riots riotous deadly chaos chaotic melee".split())
_ROUGH_ACTS = frozenset({"violent_demonstration", "mob_violence", "armed_clash", "looting_destruction"})


def _is_violent(items: Sequence[Item]) -> bool:
    """`when protests turned violent`, `in clashes at a rally`: where nobody is said to have fired on it, the crowd's own doing."""
    return any(item.act in _ROUGH_ACTS or item.word in _ROUGH for item in items)


_BROKEN_UP = frozenset(
    "beat|beaten|beating|dispersed|dispersing|clubbed|batons|tear gas|broke up|broke up a|broke up the".split("|")
)
_LATER = frozenset({"after", "following", "since", "before", "amid"})


def taken_from_a_crowd(items: Sequence[Item], tags: str) -> bool:
    """`arrested at a sit-in`, `beat protesters and arrested dozens`: no arrest of its own."""
    met = (items[found.start()] for found in _IN_A_CROWD.finditer(tags) if items[found.end() - 1].sense == "demonstration")
    crowd = any(item.sense in ("demonstrators", "demonstration") for item in items if item.tag in "GE")
    return any(before.word not in _LATER for before in met) or (crowd and any(item.word in _BROKEN_UP for item in items))


def _is_of_state(item: Item) -> bool:
    return item.tag == "G" and item.sense == "state_forces"


def _fired_upon(items: Sequence[Item]) -> bool:
    """`opened fire on protesters`, `opened fire to disperse a rally`, `security forces fired on a crowd`."""
    attacked = any(item.tag == "E" and item.act == "attack" for item in items)
    if attacked and any((item.tag, item.sense) == ("G", "demonstrators") or item.act == "protest_intervention" for item in items):
        return True
    return attacked and (is_shot_into(items) or _came_under_fire(items))


def _came_under_fire(items: Sequence[Item]) -> bool:
    """`the women were marching when they came under fire`."""
    hit = next((at for at, item in enumerate(items) if item.word in ("came under fire", "come under fire")), 0)
    return any(item.sense == "demonstration" for item in items[:hit])


# People together whom the state's men fire upon; others who fire upon a crowd need no protest for it.
_CROWDS = frozenset("crowd crowds procession processions march rally gathering".split()) | {
    "a crowd of", "crowds of", "large crowds of", "a large crowd of", "large crowds",
}  # fmt: skip
_SHOOTING = frozenset(
    "opened fire|opening fire|fired on|fired at|shot at|fired into|shot into|gunfire|gunshots|shooting|sniper fire".split("|")
)
_TO_A_CROWD = 6


def is_shot_into(items: Sequence[Item]) -> bool:
    """`troops fired on a crowd`: shooting by the state's men, and a crowd right behind it."""
    shots = [at for at, item in enumerate(items) if item.word in _SHOOTING]
    if not shots or not any(_is_of_state(item) for item in items):
        return False
    return any(item.word in _CROWDS for at in shots for item in items[at + 1 : at + _TO_A_CROWD])


def _attacked(items: Sequence[Item], tags: str) -> bool:
    """`fired on a sit-in`."""
    met = ((items[found.start()], items[found.end() - 1]) for found in _ON_A_CROWD.finditer(tags))
    return any(crowd.sense == "demonstration" and by.act == "attack" for by, crowd in met)


def _at_a_protest(items: Sequence[Item], tags: str) -> bool:
    """`killed in protests`, `when protests turned violent`, `as thousands marched`; not `sparking protests`."""
    met = (items[found.end() - 1] for found in (*_IN_A_CROWD.finditer(tags), *_MARCHING.finditer(tags)))
    if any(one.sense == "demonstration" and one.word not in _GATHERED for one in met):
        return True
    during = (at for at, item in enumerate(items) if item.word in _DURING)
    return any(item.sense == "demonstration" for at in during for item in items[at + 1 : at + _REACH] if item.tag == "E")


_FIRED = re.compile(
    r"\b(?:open(?:ed|ing) fire (?:on|at)|fir(?:ed|ing) (?:live |bullets|on |at |into |directly)|shot (?:at|into)|"
    r"c[ao]me under (?:\w+ )?(?:gun)?fire|met with (?:\w+ )?(?:gunfire|bullets|live|fire)|r[au]n(?:ning)? over)\b"
    r"|اطلاق (?:ال)?(?:نار|رصاص)|اطلق\w* (?:\w+ ){0,4}?(?:النار|الرصاص)"
)
_LIVE = re.compile(r"\blive (?:fire|bullets|ammunition|rounds)\b|الرصاص الحي|بالرصاص")
# What hurts nobody for good is fired in other words alike: `tear gas was fired at marchers`.
_GAS = re.compile(
    r"\b(?:tear ?gas|water cannons?|rubber bullets|smoke|stun grenades?)[^.;,]{0,20} (?:was|were) fired|"
    r"fir(?:ed|ing) (?:\w+ ){0,2}?(?:tear ?gas|rubber|smoke|stun|water)\b"
)
_PUSHED = re.compile(
    r"\b(?:cracked down on|broke up|break up|breaking up|dispersed?|dispersing|scatter(?:ed|ing)?|beat|beaten|beating|batons?|"
    r"clubbed|clubs|truncheons|water cannons?|tear ?gas|fired (?:into|in) the air|warning shots|"
    r"stormed a|attacked a|met with (?:\w+ )?force)\b"
    r"|(?<![^\W_])[وف]?[بل]?(?:تفريق|فرقت|قمع|قمعت|بالضرب|الغاز المسيل|غاز مسيل|اعتدت|هراوات|بالهراوات)(?![^\W_])"
)
_INTO_THE_AIR = re.compile(r"in(?:to)? the air|warning shots|في الهواء|لتفريق")
_GATHERED = frozenset({"gathered", "gathered outside", "gather outside"})
_MET = frozenset({"protest", "attack", "protest_intervention"})


def forced_upon(items: Sequence[Item], tags: str, at: int, text: str) -> str | None:
    """What a protest is by what befalls it in the same clause: fired upon, or broken up; None where nothing does."""
    first, last = _clause(items, tags, at)
    clause = items[first : last + 1]
    crowd = any(
        item.sense in ("demonstration", "demonstrators") for item in clause if item.tag in "EGC" and _is_crowd(item, clause)
    )
    if items[at].act not in _MET or not (crowd or (items[at].word in _SHOOTING and is_shot_into(clause))):
        return None
    span = items[first].start, items[last].end
    into_the_air = _INTO_THE_AIR.search(text, *span) is not None
    if not into_the_air and (_LIVE.search(text, *span) or (_FIRED.search(text, *span) and not _GAS.search(text, *span))):
        return "protest_excessive_force"
    return "protest_intervention" if into_the_air or _PUSHED.search(text, *span) else None


def _is_crowd(item: Item, clause: Sequence[Item]) -> bool:
    """Those whom the state's men meet, but not `gunmen fired on youths gathered outside a shop`."""
    return item.word not in _GATHERED or any(map(_is_of_state, clause))


def _clause(items: Sequence[Item], tags: str, at: int) -> tuple[int, int]:
    """The first and last item of a clause."""
    first = max((n for n in range(at) if tags[n] in ";w" and items[n].sense != "cause"), default=-1) + 1
    return first, next((n for n in range(at, len(items)) if tags[n] == ";"), len(items) - 1)


_TURNED = frozenset({"مواجهات", "مواجهه", "اشتباكات"})  # `تحولت الاحتجاجات إلى مواجهات`
_RIOTS = frozenset({"attack", "looting_destruction", "armed_clash", "mob_violence"})


def is_riot(items: Sequence[Item], tags: str, at: int) -> bool:
    """Whether a crowd does it: `protesters torched an office`, `demonstrators clashed with police`, `a rally became a riot`."""
    first, last = _clause(items, tags, at)
    if items[at].act == "protest":
        into = any(one.word == "الي" and then.word in _TURNED for one, then in pairwise(items[at : last + 1]))
        behind = items[at : last + 1]
        is_fight = any(item.act == "armed_clash" for item in behind) and any(item.sense == "demonstrators" for item in behind)
        return into or is_fight or any(item.act == "violent_demonstration" for item in items[first : last + 1])
    if items[at].act not in _RIOTS:
        return False
    if items[at].act == "armed_clash":
        fought = [item.sense for item in items[first : last + 1] if item.tag == "G"]
        turned = items[at].word in _TURNED and any(item.sense == "demonstration" for item in items[first:at])
        return ("demonstrators" in fought or turned) and not {"fighters", "loyalist_fighters"} & set(fought)
    before = [item for item in items[first:at] if item.tag in "GC" or item.word in ("on", "at", "against")]
    doers = [item for item in before if item.tag == "G" and item.sense in ARMED_GROUPS | {"demonstrators"}]
    return bool(doers) and doers[-1].sense == "demonstrators" and "β" not in tags[at : at + 3]
