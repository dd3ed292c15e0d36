"""What a word means by what stands around it: capturing a village is no arrest, seizing a man takes no ground."""

import re
from collections.abc import Callable
from itertools import pairwise, takewhile
from typing import NamedTuple

from pipeline.extract.phrases import done_by
from pipeline.extract.words.sentences import Item, tagged


class _Meaning(NamedTuple):
    """What the ``words`` mean where the pattern, in which they are ``w``, stands in the tags of a sentence."""

    pattern: re.Pattern[str]
    words: frozenset[str]
    tag: str
    sense: str
    act: str


LEAVING = frozenset({"left", "leaving", "leave"})
SEIZED = frozenset({"seized", "seizing", "seize", "seizes"})
_CAPTURED = frozenset({"captured", "capture of", "captures", "capturing", "capture"})
# Verbs of so many uses that only armed people before them and a place right behind make them tell of ground.
_OF_MANY_USES = frozenset(
    "took takes taking take taken secured secures securing cleared lost won wins winning gained wrested recovered "
    "recovering".split()
)
_DEMANDED = frozenset({"demanded", "demands", "called for", "calls for", "called on", "urged", "condemned", "denounced"})
_GROUND = "E", "territorial_control", "territory_taken"
_VILLAGE = r't?(?:[aov]*x?of|vxf|of)?[jtoq"]{0,3}(?:[xL]?f?[tjo"]{0,3})P'  # `most of the village of X`, `a few streets of X`
_TOWN = r"t?[xoL]{0,2}f?P(?:,[^,;.]{1,12},)?"
_MEANINGS = (
    # `the bombing of the village of X`, `has been bombing X`: fire from afar; a bomb goes off in a place
    _Meaning(re.compile(rf"(?P<w>E)(?:E|f){_VILLAGE}"), frozenset({"bombing", "bombings"}), "E", "shelling", "shelling"),
    _Meaning(re.compile(rf"b(?P<w>E){_VILLAGE}"), frozenset({"bombing"}), "E", "shelling", "shelling"),
    # `kidnapping two nurses`, `seized 12 hostages`
    _Meaning(re.compile(r"(?P<w>E)[qt]{0,2}(?:[n#av]{1,3}[jo]{0,2})?G"), SEIZED | {"kidnapping"}, "g", "abducted", "abduction"),
    # `a merchant was seized by masked men`
    _Meaning(re.compile(r"G(?:,[^,;.]{1,8},)?h?b{1,2}o?(?P<w>E)"), SEIZED, "K", "abducted", "abduction"),
    _Meaning(re.compile(rf"(?P<w>[KMo]){_VILLAGE}"), _CAPTURED, *_GROUND),
    # `the rebels won posts in X`
    _Meaning(
        re.compile(r"[Gjo]h?(?P<w>[oK])[vnq]{0,2}[jo]?(?:[xV]i[tjo]{0,2}P|V(?:i[tjo]{0,2}L|i?[ωδ]|[.,;]))"),
        frozenset({"won", "captured", "took"}),
        *_GROUND,
    ),
    # `some 90 families have left X`
    _Meaning(re.compile(r"G[hb]{0,2}o?(?P<w>l)P"), LEAVING, "I", "displaced", "displacement"),
    # `سقطت بلدة كذا بيد المعارضة`
    _Meaning(re.compile(r"(?P<w>A)[xLj]?Pj?β"), frozenset({"سقط", "سقطت", "سقوط"}), *_GROUND),
    # `أحبطت هجوما على نقاط عسكرية في كذا`: it was made and beaten back
    _Meaning(
        re.compile(r"(?P<w>O)[Gojf&]{0,12}E[joG]{0,2}i[jo]?x?[VP]"), frozenset({"احبطت", "احبط", "احباط", "احبطوا"}), "o", "", ""
    ),
    # `women who demanded their release were shot`: no speakers
    _Meaning(re.compile(r"r(?P<w>s)"), _DEMANDED, "o", "", ""),
    # `Salma was captured`
    _Meaning(re.compile(rf"(?:^|[,;&.wdis]){_TOWN}h?b{{1,2}}o?(?P<w>[Ko])"), _CAPTURED | {"taken", "lost", "won"}, *_GROUND),
    # `the town of Salma fell on Sunday`
    _Meaning(re.compile(rf"(?:^|[,;&.wds]){_TOWN}h?(?P<w>o)(?=[.,;w]|i?t?[ωδµ#οτ]|$)"), frozenset({"fell", "fallen"}), *_GROUND),
    # `more than 200 people fell in X`
    _Meaning(re.compile(r"G(?P<w>o)(?=i[tjo]{0,2}P|i?t?[ωδµ#οτ]|[.,;]|$)"), frozenset({"fell", "fallen"}), "I", "killed", ""),
    # `the army lost eight men in an ambush`, `took the hill, losing two fighters`
    _Meaning(re.compile(r"[Gj,w&]h?(?P<w>o)(?=q?(?:n|#|v|a)[jo]{0,2}G)"), frozenset({"lost", "losing"}), "g", "killed", ""),
    # `burnt bodies were found`: no act of burning
    _Meaning(re.compile(r"(?P<w>E)(?=j?[HM])"), frozenset({"burnt", "burned", "burning"}), "j", "", ""),
    # `took eleven men from their homes`
    _Meaning(re.compile(r"(?P<w>o)[qt]{0,2}(?:[n#av]{1,3}[jo]{0,2})?Gσt[jo]?x"), frozenset({"took"}), "g", "abducted", "abduction"),
    _Meaning(
        re.compile(rf"(?:[Gjohdx)][bh&,]{{0,2}}|&|w)(?P<w>o)(?:t[jox]{{1,3}}&)?{_VILLAGE}(?=o?[.,;&idβσwf]|$)"),
        _OF_MANY_USES,
        *_GROUND,
    ),
    # `X, which the rebels captured on Sunday`
    _Meaning(re.compile(r"P,r[tj]{0,2}Gh?(?P<w>[Ko])(?=[di.,;])"), _CAPTURED | _OF_MANY_USES, *_GROUND),
)
# `abducted a doctor`, `the arrest of an activist`, `a resident was wounded`: no speaker, but one whom something befell.
_BEFELL = re.compile(
    r"(?:[KgAE][toj]{0,2}(?:q?[n#av]{1,3}[jo]{0,2})?|M)(?P<they>S)(?![^,;.]{0,2}s)"
    r"|(?P<those>S)(?:&[jot]{0,2}[n#av]?[jo]?G)?[bh]{1,2}o?[KI]"
)
_WITNESSES = {
    **dict.fromkeys(("doctor", "doctors", "medic", "medics", "activist", "activists", "witness", "relative"), "civilians"),
    **dict.fromkeys(("resident", "residents", "villager"), "residents"),
}
# The tag and sense of the first word of such a noun; "local" says of nobody how many they were.
_HOW_MANY = {
    **dict.fromkeys(("a", "an", "one"), ("a", "1")),
    **dict.fromkeys(("two", "three", "six"), ("n", "")),
    "several": ("v", "several"),
}
# What the state finds of arms, and others speak of.
_FOUND = frozenset("found uncovered discovered unearthed".split())
# `a campaign to arrest 30 suspects` says what for; `managed to arrest 30` that it was done.
_AIMS = frozenset(
    "kill kidnap abduct snatch arrest detain apprehend wound execute assassinate behead retake recapture seize capture storm raid "
    "overrun liberate".split()
)
# Ground that somebody sets out to take; `allowed the army to take over X` tells that it did.
_TAKING = frozenset({"regain control", "take control of", "take control over", "take over", "take back", "seize control of"})
_DID = frozenset("managed able succeeded began started continued went on proceeded used helped came returned".split())

WORDS = frozenset().union(*(meaning.words for meaning in _MEANINGS))  # of which the lexicon may know nothing else

_FOILING = frozenset(
    "foiled foiling foils thwarted thwarting thwarts averted safely dismantled dismantling defused defusing disarmed".split()
)
_BOMBS = frozenset({"ied", "suicide_bomb"})
_LED_AWAY = frozenset(
    {"took", "took away", "led away", "taken away", "whisked away", "taken from his home", "taken from their homes"}
)
_LOSING = frozenset({"lost", "lost control of", "loses", "losing"})
_MEANT = WORDS | _FOUND | _FOILING | _LED_AWAY | _LOSING | {"fall of"}


def in_context(items: list[Item]) -> list[Item]:
    """The items, each of the words that mean something else here as what it means."""
    words = {item.word for item in items}
    found = _without_aims(_befallen(_found_again(items) if "left" in words else items))
    if not _DOES.isdisjoint(words) and not FIRE.isdisjoint(words):
        found = [_fired(found, at) if item.word in FIRE else item for at, item in enumerate(found)]
    if not done_by.WORDS.isdisjoint(words):
        found = done_by.by_its_doer(found)
    if "bombers" in words and any(item.act == "suicide_bomb" for item in found):  # `bombers blew themselves up`: no aircraft
        found = [item._replace(sense="suicide_bomb", act="suicide_bomb") if item.word == "bombers" else item for item in found]
    if _MEANT.isdisjoint(words):
        return found
    for meaning in _MEANINGS:
        for match in meaning.pattern.finditer(tagged(found)):
            at = match.start("w")
            if found[at].word in meaning.words:
                found[at] = found[at]._replace(tag=meaning.tag, sense=meaning.sense, act=meaning.act)
    found = [_never_went_off(found, at) if item.act in _BOMBS else item for at, item in enumerate(found)]
    return [meant(found, at) if (meant := _BY_OBJECT.get(item.word)) else item for at, item in enumerate(found)]


# `began to shell X`, `used rockets to hit X`: what was done, in the form of what is to be done.
FIRE = frozenset("shell bomb bombard pound strike hit target".split())
_WITH = 7  # words
_TRIED = frozenset("attempt attempts attempting bid effort efforts plot plan tried trying battle battling fighting seeking".split())
_DOES = frozenset({"used", "began", "started", "continued", "resumed", "proceeded", "went on"})


def _fired(items: list[Item], at: int) -> Item:
    """The word of fire at an item as its past, where somebody did as it says."""
    before = [item.word for item in takewhile(lambda one: one.tag not in "P.;,", reversed(items[max(0, at - _WITH) : at]))]
    if before[:1] != ["to"] or not (set(before[1:2]) & _DOES or "used" in before[2:]) or not _TRIED.isdisjoint(before):
        return items[at]
    return items[at]._replace(tag="E", sense="shelling", act="shelling", word="shelled")  # if nothing says with what


# What is seized and is neither ground nor a person.
_ARMS = frozenset(
    "weapons weapon arms ammunition rifles rockets missiles explosives explosive munitions guns mortars shells ied ieds bombs "
    "mines weaponry".split()
)
_GOODS = frozenset(
    "houses homes house home cars car property properties land lands farms shops vehicles money cattle livestock furniture "
    "jewellery jewelry belongings motorcycles crops sheep cows goods".split()
)
_STORES = frozenset("warehouse warehouses depot depots cache caches stash hideout workshop tunnel storehouse".split())
_OBJECT = 7  # words behind
_FINDERS = 4  # words before


def _of_what(items: list[Item], at: int) -> Item:
    """`seized a shipment of rifles`, `seized homes`; whom the state's forces seize they arrest."""
    item = items[at]
    if item.sense == "abducted":
        by_state = any(one.tag == "G" and one.sense == "state_forces" for one in items[max(0, at - 1) : at])
        return item._replace(sense="detained", act="arrests") if by_state else item
    words = _object_of(items, at)
    if _are_arms(items, words):
        return item._replace(sense="weapons", act="weapons_disrupted")
    if words & _STORES:
        return item._replace(tag="o", sense="", act="")
    return item._replace(sense="looting", act="looting_destruction") if words & _GOODS else item


_SEIZED_BY = _FOUND | {"seized", "confiscated", "recovered"}
_FOILED = 4  # words before and behind


def _never_went_off(items: list[Item], at: int) -> Item:
    """`foiled a car bomb attack`, `blew it up safely`, `bombs and rifles were seized`: a bomb that was found in time."""
    foiled = any(one.word in _FOILING for one in items[max(0, at - _FOILED) : at + 1 + _FOILED])
    behind = list(takewhile(lambda one: one.tag not in ".;PE" or one.word in _SEIZED_BY, items[at + 1 : at + 1 + _OBJECT]))
    foiled = foiled or any(be.tag == "b" and found.word in _SEIZED_BY for be, found in pairwise(behind))
    return items[at]._replace(sense="weapons", act="weapons_disrupted") if foiled else items[at]


def _of_arms(items: list[Item], at: int) -> Item:
    """`police found a depot of shells`: arms that the state finds; whoever else finds one hits on it."""
    by_state = any(one.sense in ("state_forces", "state") for one in items[max(0, at - _FINDERS) : at])
    arms = by_state and _are_arms(items, _object_of(items, at))
    return items[at]._replace(tag="E", sense="weapons", act="weapons_disrupted") if arms else items[at]


def _led_away(items: list[Item], at: int) -> Item:
    """`soldiers searched the quarter and led away nine`, `nine were led away by soldiers`: whom the state takes it arrests."""
    if items[at].sense != "abducted":
        return items[at]
    behind = list(takewhile(lambda one: one.tag not in ".;", items[at + 1 :]))
    by = next((n for n, one in enumerate(behind) if one.tag == "β"), None)
    doers = (one.sense for one in (reversed(items[:at]) if by is None else behind[by:]) if one.tag == "G")
    return items[at]._replace(sense="detained", act="arrests") if next(doers, "") == "state_forces" else items[at]


def _by_whom(items: list[Item], at: int) -> Item:
    """`rebels lost the town`, `with the fall of X the rebels lost`: the other side's gain; to whom it fell tells better."""
    item = items[at]
    loser = item if item.word != "fall of" else next((one for one in items[at:] if one.word in _LOSING), None)
    if item.act != "territory_taken" or loser is None:
        return item
    before = takewhile(lambda one: one.tag not in ".;w", reversed(items[: items.index(loser)]))
    won = next((done_by.WON_FROM.get(one.sense, "") for one in before if one.tag in "Gj"), "")
    return item._replace(act=won) if won else item


_BY_OBJECT: dict[str, Callable[[list[Item], int], Item]] = {
    **dict.fromkeys(SEIZED, _of_what),
    **dict.fromkeys(_FOUND, _of_arms),
    **dict.fromkeys(_LED_AWAY, _led_away),
    **dict.fromkeys((*_LOSING, "fall of"), _by_whom),
}


def _object_of(items: list[Item], at: int) -> set[str]:
    object_of = takewhile(lambda one: one.tag not in "iP.,;&", items[at + 1 : at + _OBJECT])
    return {part for one in object_of for part in one.word.split()}


def _are_arms(items: list[Item], words: set[str]) -> bool:
    """Arms, or a store of which the sentence says that it held them."""
    return bool(words & _ARMS) or (bool(words & _STORES) and any(not _ARMS.isdisjoint(one.word.split()) for one in items))


def _found_again(items: list[Item]) -> list[Item]:
    """The items, shells `left behind by the war` as what goes off when somebody finds it."""
    return [
        item._replace(sense="ied", act="ied")
        if item.act == "shelling" and [one.word for one in items[at + 1 : at + 3]] in _LEAVINGS
        else item
        for at, item in enumerate(items)
    ]


_LEAVINGS = (["left", "behind"], ["left", "over"])


def _befallen(items: list[Item]) -> list[Item]:
    """The items, those who might speak and to whom something was done as people who are counted: `a` and the noun."""
    found: list[Item] = []
    done = 0
    for match in _BEFELL.finditer(tagged(items)):
        at = match.start(match.lastgroup or 0)
        if _is_no_seizing(items[match.start()]):
            continue
        article, _, noun = items[at].word.rpartition(" ")
        if (group := _WITNESSES.get(noun)) is None:
            continue
        found += items[done:at]
        start = items[at].end - len(noun)
        tag, sense = _HOW_MANY.get(article.partition(" ")[0], ("", ""))
        if tag:
            found.append(Item(tag, items[at].start, items[at].start + len(article), article, sense))
        found.append(Item("G", start, items[at].end, noun, group))
        done = at + 1
    return [*found, *items[done:]]


def _is_no_seizing(item: Item) -> bool:
    """An act that is none upon people: all but seizing them."""
    return item.tag == "E" and item.word not in SEIZED


def _without_aims(items: list[Item]) -> list[Item]:
    """The items, what somebody only set out to do as words that tell nothing."""
    if (_AIMS | _TAKING).isdisjoint([item.word for item in items]):
        return items
    return [
        item._replace(tag="o", sense="", act="", word="") if _is_aim(item.word, items[max(0, at - 2) : at]) else item
        for at, item in enumerate(items)
    ]


def _is_aim(word: str, before: list[Item]) -> bool:
    if not before or before[-1].word not in ("to", "in order to") or word not in _AIMS | _TAKING:
        return False
    return before[0].word not in _DID if word in _AIMS else before[0].word in _TRIED
