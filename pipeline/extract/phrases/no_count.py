"""Which numbers count nobody: years, roads, ages, inhabitants, things, and people who are left behind or tried."""

import re

from pipeline.extract.phrases.acts import REMOTE
from pipeline.extract.words.letters import plain
from pipeline.extract.words.sentences import Item

_ACCUSED = ("متهم", "متورط", "ضالع")
# What may not stand behind a bare number that counts people: a thing, an unknown noun, a part of a name.
_COUNTS_A_THING = frozenset("xonmjSV%#/-")
ONE_OF_A_PLACE = re.compile(r"ft?[jo]?P[^GHm,;.]*(?:[,;.]|$)")  # `one of Syria's most developed areas`
_ONE_OF = frozenset({"احد", "احدي"})
_ONLY_ONE = frozenset({"واحد", "واحده"})
# What bears a number as its name, and the words before a year.
_NUMBERED = frozenset(
    plain(word)
    for word in (
        "su|mi|mig|il|ka|tu|t|f|s|bm|rpg|ak|position|point|site|"
        "base|bases|regiment|brigade|division|battalion|unit|company|squadron|camp|hill|highway|route|resolution|sector|"
        "اللواء|لواء|الفرقة|فرقة|الفوج|فوج|كتيبة|رقم|شارع|ساحة|عام|العام|سنة|مواليد|من مواليد|مواليد عام|من مواليد عام"
    ).split("|")
)
_AGED = frozenset({"aged", "age", "ages"})
# `a hamlet of 90 people`, `a mother of four`, `a relative of three victims`: who lives there or is left behind.
_OF_SO_MANY = frozenset(
    "village hamlet town city population community settlement quarter neighborhood neighbourhood district enclave "
    "mother father relative relatives brother sister widow friend friends funeral funerals killers killer names photos".split()
)
_PARENTS = frozenset({"ام", "اب", "والد", "والده", "معيل"})
_ONE_PLACE = frozenset({"قريه", "بلده", "مدينه", "حي"})


def is_no_count(items: list[Item], at: int, has_noun: bool) -> bool:
    """A year, the number of a road (`M1`), `the house of one of …`, or `a mother of four`."""
    before = items[at - 1] if at else None
    if before is not None and before.word in _PARENTS and items[at].proclitic.startswith("ل"):
        return True
    if before is not None and before.tag == "x" and items[at].word in _ONLY_ONE:  # `بيوم واحد`
        return True
    if items[at].word in _ONE_OF and before is not None and before.tag in "ox":
        return True
    if any(item.word in _AGED for item in items[max(0, at - 2) : at]):  # `aged eight`, `the age of eight`, `aged between 20 and 35`
        return True
    if (
        before is not None
        and before.word == "of"
        and any(item.word.rpartition(" ")[2] in _OF_SO_MANY for item in items[max(0, at - 2) : at])
    ):
        return True
    of_a_name = before is not None and before.end == items[at].start and before.word.isascii()
    numbered = before is not None and before.word in _NUMBERED
    if not has_noun and (_is_one_of_its_kind(items, at) or items[at].proclitic.endswith("ال")):  # `الثلاثة`: told of before
        return True
    return (numbered and _is_year(items[at])) or (not has_noun and (_is_year(items[at]) or of_a_name or numbered))


def _is_one_of_its_kind(items: list[Item], at: int) -> bool:
    """`the toll is one of the highest`, but `killed one of the crew`."""
    of_some = items[at].word == "one" and at + 1 < len(items) and items[at + 1].word == "of"
    return of_some and (at == 0 or items[at - 1].tag not in "KgM")


def _is_year(item: Item) -> bool:
    return item.tag == "#" and item.word.isdigit() and 1900 <= int(item.word) <= 2100


def is_of_things(match: re.Match[str], items: list[Item], tags: str) -> bool:
    """`4 houses`, `11 قذيفة`: what stands behind the number is a thing, a shell or a strike; `67 executions` are deaths."""
    behind = tags[match.end() : match.end() + 1] or " "
    if behind == "Ω":
        return items[match.end()].word.startswith(_ACCUSED)  # `ستة متهمين بقتل`: they are tried for it
    if behind == "E":
        return not items[match.end()].proclitic and items[match.end()].act in REMOTE
    return behind in _COUNTS_A_THING and not _is_listed(match, items, tags)


def _is_listed(match: re.Match[str], items: list[Item], tags: str) -> bool:
    """`7 قرية أرزونة`: seven in that village; seven villages would be in the plural."""
    return tags[match.end() : match.end() + 2] == "xP" and items[match.end()].word in _ONE_PLACE


def is_of_a_noun_before(items: list[Item], at: int) -> bool:
    """`عسكريين روسيين اثنين`, behind a word of harm: counted with its noun."""
    return any(items[n].tag == "G" and items[n - 1].tag == "A" for n in range(max(1, at - 2), at))
