"""What a word of attack means by who does it or with what: bombs from guns, a crowd's attack, drones that were fended off."""

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from pipeline.extract.words.sentences import Item
from pipeline.vocab import ARMED_GROUPS

_GUNNERS = frozenset({"fighters", "loyalist_fighters"})
_GUNS = frozenset(
    "tanks|tank|gunners|ground forces|syrian tanks|army tanks|regime tanks|government tanks|gunboats|warships".split("|")
)
_BOMBERS = frozenset({"members", "islamic", "isis", "isil", "terrorists", "extremists"})
_CROWDS = frozenset({"crowd", "crowds", "mob", "mobs"})
_STOPS = frozenset("E;.w")
_REACH = 6  # words


def _by_guns(items: Sequence[Item], at: int) -> Item:
    """`ground forces bombed it`, `bombed by rebels`, `the army bombed it with tanks`: fire from the ground, or bombs laid."""
    if any(one.word in _BOMBERS for one in items[at + 1 : at + _REACH]) and items[at + 1].tag == "β":
        return items[at]._replace(sense="ied", act="ied")
    from_the_ground = any(one.sense in _GUNNERS or one.word in _GUNS for one in _doers(items, at)) or _with(items, at, _GUNS)
    return items[at]._replace(sense="shelling", act="shelling") if from_the_ground else items[at]


def _by_a_crowd(items: Sequence[Item], at: int) -> Item:
    """`a crowd attacked them`; who attacks marchers breaks up a march."""
    is_crowd = any(one.word in _CROWDS for one in _doers(items, at))
    mob = items[at]._replace(tag="E", sense="attack_on_civilians", act="mob_violence")
    by_men = any(one.tag == "G" and one.sense != "demonstrators" for one in _doers(items, at))  # no speaker's attack
    return mob if is_crowd else _on_a_crowd(items, at) if by_men else items[at]


def _off_drones(items: Sequence[Item], at: int) -> Item:
    """`repelled a drone attack`, `drones were repelled`: the attack is the act, and no fight on the ground."""
    passive = at > 0 and items[at - 1].tag == "b"
    upon = items[max(0, at - _REACH - 2) : at] if passive else takewhile(lambda one: one.tag not in ";.w", items[at + 1 :][:_REACH])
    is_aerial = any("drone" in one.word or one.word.startswith(("uav", "unmanned")) for one in upon)
    return items[at]._replace(tag="o", sense="", act="") if is_aerial else items[at]


def _of_ground(items: Sequence[Item], at: int) -> Item:
    """`villages captured by the rebels`, `the towns that were taken are`: ground, and no prisoners."""
    before = list(takewhile(lambda one: one.tag in "xrbhoL", reversed(items[max(0, at - 4) : at])))
    is_ground = any(word in _GROUNDS for one in before for word in one.word.split())
    return items[at]._replace(tag="E", sense="territorial_control", act="territory_taken") if is_ground else items[at]


_UNDER = ("came", "come", "under")


def _under_tanks(items: Sequence[Item], at: int) -> Item:
    """`X came under fire from army tanks`, `tanks opened fire on X`."""
    behind = list(takewhile(lambda one: one.tag not in "E;.w", items[at + 1 :][:_REACH]))
    from_tanks = any(one.word in _GUNS for one in (behind if items[at].word.startswith(_UNDER) else _doers(items, at)))
    return items[at]._replace(sense="shelling", act="shelling") if from_tanks else items[at]


def _from_the_air(items: Sequence[Item], at: int) -> Item:
    """`dropped other barrels on the village`, `barrels were dropped`."""
    dropped = any(one.word in _DROPPED for one in items[max(0, at - 5) : at + 4])
    return items[at]._replace(tag="E", sense="air_strike", act="air_strike") if dropped else items[at]


def _on_a_crowd(items: Sequence[Item], at: int) -> Item:
    """`beat the demonstrators with clubs`, `protesters were beaten`."""
    passive = at > 1 and items[at - 1].tag == "b"
    upon = items[at - 2 : at - 1] if passive else items[at + 1 : at + 4]
    crowd = any(one.sense == "demonstrators" for one in upon)
    return items[at]._replace(tag="E", sense="demonstration", act="protest_intervention") if crowd else items[at]


def _into(items: Sequence[Item], at: int) -> Item:
    """`rebels entered the town of X` and took it, as the army does one that rebels leave; else it only moves there."""
    who = next((one for one in _clause_before(items, at) if _is_armed(one)), None)
    named = next((n for n, one in enumerate(items[at + 1 : at + _REACH]) if one.tag not in "txLVfoj"), None)
    is_named = named is not None and items[at + 1 + named].tag == "P"
    escorts = who is not None and any(one.tag == "β" for one in items[max(0, items.index(who) - 2) : items.index(who)])
    if who is None or escorts or not is_named or who.word.endswith(_NO_CONQUERORS):
        return items[at]
    if who.sense in _GUNNERS:
        return items[at]._replace(tag="E", sense="territorial_control", act="territory_taken")
    if any(one.sense in _GUNNERS or one.act == "territory_transferred" for one in items):
        return items[at]._replace(tag="E", sense="territorial_control", act="territory_regained")
    return items[at]._replace(tag="E", sense="movement_of_forces", act="movement_of_forces")


def _clause_before(items: Sequence[Item], at: int) -> Iterator[Item]:
    """What stands before a verb in its clause, the nearest first."""
    return takewhile(lambda one: one.tag not in "EKg;.w,r", reversed(items[max(0, at - _REACH) : at]))


def _is_armed(item: Item) -> bool:
    return item.sense in ARMED_GROUPS or item.word in _ARMIES


def _of_fighters(items: Sequence[Item], at: int) -> Item:
    """`army units killed terrorists in X`: a fight whose dead nobody counts."""
    whom = next((one for one in items[at + 1 : at + 4] if one.tag not in "tjo"), None)
    foes = whom is not None and whom.tag == "G" and whom.sense in _GUNNERS and whom.word.endswith("s")
    by_army = any(one.sense == "state_forces" or one.word in _ARMIES for one in _clause_before(items, at))
    return items[at]._replace(tag="E", sense="armed_clash", act="armed_clash") if foes and by_army else items[at]


_ARMIES = frozenset({"army", "syrian army", "military"})
_NO_CONQUERORS = ("gunmen", "gunman", "men", "assailants", "attackers", "bandits", "kidnappers", "snipers", "group")
WON_FROM = {
    **dict.fromkeys(("fighters", "loyalist_fighters"), "territory_regained"),
    **dict.fromkeys(("state_forces", "state", "security"), "territory_taken"),
}  # whose loss is whose gain


def _off_its_ground(items: Sequence[Item], at: int) -> Item:
    """`drove the rebels out of the town`, `the army was pushed out of it`: its ground is the other side's."""
    passive = items[at - 1].tag == "b" if at else False
    lost = reversed(items[max(0, at - 4) : at]) if passive else items[at + 1 : at + 4]
    behind = takewhile(lambda one: one.tag not in ",;.w", items[at + 1 :][:_REACH])
    out = any(one.word in _OUT_OF for one in (items[at], *behind))
    won = next((WON_FROM.get(one.sense, "") for one in lost if one.tag in "GVj" and "patrol" not in one.word), "") if out else ""
    return items[at]._replace(tag="E", sense="territorial_control", act=won) if won else items[at]


def _wholly(items: Sequence[Item], at: int) -> Item:
    """`The rebels seized the area on Monday, gaining full control of the crossing`: for whoever its clause tells of first."""
    clause = list(takewhile(lambda one: one.tag not in ";.w", reversed(items[:at])))
    who = next((one for one in reversed(clause) if one.sense in ARMED_GROUPS or one.word in _ARMIES), None)
    is_taken = who is not None and who.sense in _GUNNERS
    return items[at]._replace(act="territory_taken") if is_taken else items[at]


_DROPPED = frozenset({"dropped", "dropping", "drop", "drops"})
_LED_OUT = ("squeezed out", "flushed out", "cleared out", "routed from")
_OUT_OF = frozenset({"out", "from", "driven out", "pushed out", "forced out", "driven from", *_LED_OUT})
_GROUNDS = frozenset("villages village towns town areas hills hilltops positions posts localities hamlets".split())


def _doers(items: Sequence[Item], at: int) -> list[Item]:
    """Who stands behind `by`, else before the verb in its clause."""
    by = next((n for n in range(at + 1, min(at + _REACH, len(items))) if items[n].tag == "β"), None)
    if by is not None:
        return list(items[by : by + _REACH])
    return list(takewhile(lambda one: one.tag not in _STOPS, reversed(items[max(0, at - _REACH) : at])))


def _with(items: Sequence[Item], at: int, means: frozenset[str]) -> bool:
    behind = list(takewhile(lambda one: one.tag not in ";.w&", items[at:]))
    tools = next((behind[n:] for n, one in enumerate(behind) if one.word == "with"), [])
    return any(one.word in means for one in tools[:4])


_FENDING = (
    "repelled|repulsed|repelling|repulsing|repels|foiled|foiling|thwarted|thwarting|fended off|fought off|warded off|beat off"
)
_BY_WORD: dict[str, Callable[[Sequence[Item], int], Item]] = {
    "bombed": _by_guns,
    **dict.fromkeys(("captured", "taken", "seized", "won"), _of_ground),
    **dict.fromkeys(
        ("came under fire", "come under fire", "came under attack", "under fire from", "opened fire", "fired at", "fired on"),
        _under_tanks,
    ),
    **dict.fromkeys(("attacked", "attacking", "set upon", "surrounded", "assaulted", "stormed"), _by_a_crowd),
    **dict.fromkeys(("entered", "swept into", "rolled into", "moved into", "advanced into"), _into),
    **dict.fromkeys(("killed", "eliminated"), _of_fighters),
    **dict.fromkeys(_FENDING.split("|"), _off_drones),
    **dict.fromkeys(
        ("full control", "full control of", "full control over", "complete control of", "complete control over"), _wholly
    ),
    **dict.fromkeys(("barrels", "barrel"), _from_the_air),
    **dict.fromkeys(("beat", "beaten", "beating", "clubbed", "clubbing", "confronted"), _on_a_crowd),
    **dict.fromkeys(
        ("driven out", "driven from", "drove", "expelled", "pushed", "pushed out", "forced out", "ousted", *_LED_OUT),
        _off_its_ground,
    ),
}
WORDS = frozenset(_BY_WORD)


def by_its_doer(items: list[Item]) -> list[Item]:
    """The items, each of ``WORDS`` as what it means by its doer."""
    return [meant(items, at) if (meant := _BY_WORD.get(item.word)) else item for at, item in enumerate(items)]
