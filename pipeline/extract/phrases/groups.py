"""Whom the nouns of a count name, and what befell them where a noun says so (`12 deaths`)."""

import re
from itertools import takewhile

from pipeline.extract.words.sentences import Item

_GROUP_OF_MODIFIER = {"civil": "civilians", "state": "state_forces", "loyal": "loyalist_fighters"}
_NARROWED = frozenset({"fighters", "state_forces", "all", "unknown"})
_MEMBERS = frozenset({"عنصر", "عنصرا", "عناصر"})  # of the force that is named behind; alone, of the state's
_NO_LONGER = frozenset(
    {"former", "ex", "retired", "off duty", "سابق", "متقاعد", "متقاعدا"}
)  # soldiers off duty are civilians (SPEC 1.3)
_VAGUE_GROUPS = frozenset({"all", "unknown", "fighters"})


BY_AGE_OR_SEX = frozenset({"women", "children"})
_OF_AID = frozenset("medical un aid humanitarian hospital civilian health ambulance rescue relief".split())
_REACH = 40
# `nine members at least of the army`: the force that is named behind those counted.
_FORCES = (
    (
        re.compile(
            r"\bmembers? (?:at least )?(?:of|from) (?:the |al[- ])?(?:\w+ ){0,2}?(?:hts|hayat tahrir|tahrir al[- ]sham|nusra|"
            r"islamic state|isis|free (?:syrian )?army|fsa|ahrar|jaish|factions?|militias?|national defen[cs]e|turkistan|"
            r"hezbollah|armed (?:group|faction|movement)s?)\b"
        ),
        "fighters",
    ),
    (
        re.compile(
            r"\bmembers? (?:at least )?(?:of|from|in) (?:the |its )?(?:\w+ ){0,2}?(?:army|police|military|navy|air force|"
            r"republican guard|security (?:forces|service|services)|(?:general|public|internal) security|ministry|"
            r"armou?red division)\b"
        ),
        "state_forces",
    ),
    (
        re.compile(
            r"(?<![^\W_])(?:عنصر|عناصر|افراد|فرد|اعضاء)\w*(?: [^\W_]+){0,2}? من (?:(?:عناصر|مقاتلي|مسلحي|قوات) )?"
            r"(?:ال)?(?:معارض|فصايل|كتايب|ثوار|جيش الحر|جيش السوري الحر|نصره|جبهه النصره|هييه تحرير)"
        ),
        "fighters",
    ),
)


_OF_A_GROUP = re.compile(r"\b(?:hezbollah|hts|isis|nusra front|nusra|hamas) (?:members?|operatives?|personnel|elements?)\b")


def force_behind(text: str, start: int, end: int, upto: int) -> str | None:
    """The group that a force puts people into whose count, at these offsets, names it or stands right before it."""
    if _OF_A_GROUP.search(text, start, end):
        return "fighters"
    return next((group for pattern, group in _FORCES if pattern.search(text, start, min(end + _REACH, upto))), None)


def group_of(nouns: list[Item]) -> tuple[str, str]:
    """Whom the nouns name, and what befell them where they say so; what stands before or behind the noun may narrow the group."""
    heads = [noun for noun in nouns if noun.tag in "GHuUm"]
    if not heads:
        return "all", ""
    facets = [_facets(head) for head in heads if head.word not in _MEMBERS] or [_facets(heads[0])]
    measure = _measure([measure for _, measure in facets]) or ("killed" if nouns[0].tag == "D" else "")  # `14 dead children`
    group = next((group for group, _ in facets if group not in _VAGUE_GROUPS), facets[0][0])
    first = sum(noun.tag in "GHuUm" for noun in takewhile(lambda noun: noun.tag != "f", nouns))
    by_age = facets[:first] or facets  # `elderly women`, but `مدنيين من نساء وأطفال` are civilians
    group = next((group for group, _ in by_age if group in BY_AGE_OR_SEX), group)
    group = next((group for group, _ in facets if group == "demonstrators"), group)  # `women protesters`
    if heads[-1].word == "personnel" and len(heads) == 1:
        group = "civilians" if any(noun.word in _OF_AID for noun in nouns) else "state_forces"
    if len(facets) > 1 and group == "families":  # `six men from one family`
        group = "civilians"
    hints = [_GROUP_OF_MODIFIER[item.sense] for item in nouns if item.tag == "j" and item.sense in _GROUP_OF_MODIFIER]
    if any(item.tag in "SV" for item in nouns) and heads[0].tag == "m":  # `members of the ministry`, `patrol members`
        hints.append("state_forces")
    if group == "state_forces" and "loyalist_fighters" not in hints and any(noun.word in _NO_LONGER for noun in nouns):
        return "civilians", measure
    if hints and group in _NARROWED and not any(item.tag == "&" for item in nouns):  # `regime and rebel fighters` are of both
        group = _narrowed(group, hints)
    return group, measure


def _narrowed(group: str, hints: list[str]) -> str:
    if "loyalist_fighters" in hints:
        return "loyalist_fighters" if group != "state_forces" else group
    if hints[-1] == "civilians":
        return group if group in ("fighters", "state_forces") else "civilians"
    return hints[-1] if group != "fighters" else "state_forces"


def _measure(measures: list[str]) -> str:
    said = list(dict.fromkeys(measure for measure in measures if measure))
    return "killed_or_injured" if {"killed", "injured"} <= set(said) else said[0] if said else ""


def _facets(noun: Item) -> tuple[str, str]:
    if noun.tag == "m":
        return "unknown", ""
    measure, _, group = noun.sense.rpartition(":")
    return group, measure
