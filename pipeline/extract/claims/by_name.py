"""Who is said to be harmed or taken by name alone, without a count: `arrested Brigadier X Y`, `X Y was kidnapped` are one each."""

import re
from dataclasses import replace

from pipeline import figures
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.counts import AR_KIN, Count, is_one
from pipeline.extract.phrases.frames import is_void
from pipeline.extract.phrases.harm import Harm
from pipeline.extract.words.given_names import has_given_name
from pipeline.extract.words.letters import FIRST_ARABIC, plain
from pipeline.extract.words.people import SINGULAR

_WHO = r"(?P<who>tj?G|G?j{0,2}o[oP]{1,6})(?:,(?:[ZC]|C?[^,KgIMTDABCZHE;]{1,16}),|,)?"
_WAS_TAKEN = re.compile(rf"{_WHO}h?bo?(?P<t>K)(?!C)")
# `Lieutenant X Y and two soldiers were killed`: one beside those who are counted.
_AND_OTHERS = re.compile(rf"{_WHO}&C[bh]{{1,2}}(?P<t>K)(?!C)")
_DIED = re.compile(rf"{_WHO}[bh]{{0,2}}(?P<t>I)(?!C)")
_TOOK = re.compile(r"(?P<t>[Kg])(?P<who>t?G?(?:o\.)?[jo]{1,7}[joP]{1,3})(?=[i,.;d&wβk]|$)")
# `recorded the arrest of Dr X Y`, `announced the killing of Colonel X Y`: what somebody tells, not what it is spoken of.
_TOLD_OF = re.compile(r"s[jot]{0,3}(?P<t>M)(?P<who>t?j{0,2}G?(?:o\.)?[jo]{1,6}[joP]{1,2})(?=[i,.;d&wβk]|$)")
# `خطف مسلحون يستقلون سيارة الشاب فلانا`: one, with the article and a name, behind those who did it and what is said of them.
_AR_TOOK = re.compile(r'(?P<t>A)G[joxdG,"]{0,6}?(?P<who>G)(?=[ojfi(])')
# `قُتل محمد حسن علي برصاص مجهولين`: two names or more, of which the first is a given one.
_AR_NAMED = re.compile(r"(?P<t>A)G?(?P<who>[oi][oi]{1,3})(?=[Ei(,βfw.d&]|$)")
_AR_SUFFERED = re.compile(r"ت(?P<who>G)[ojx#()]{0,8}(?P<t>A)(?!C)")  # `تعرض الطفل فلان للخطف`
# `أصيب فلان الفلاني وابنه`: the one of whose kin the other is.
_AR_OF_KIN = re.compile(r"(?P<t>A)(?P<who>o{1,4})(?=C)")
_HURT_ONE = re.compile(r"(?P<t>[Kg])(?P<who>t[jk]{0,2}G)(?=[i,.;d&wβk]|$)")
_PATTERNS = (_WAS_TAKEN, _AND_OTHERS, _DIED, _TOOK, _TOLD_OF, _HURT_ONE, _AR_TOOK, _AR_NAMED, _AR_SUFFERED, _AR_OF_KIN)
# `killed X Y, a teacher, and his wife`: one more, unless the wife is said to have suffered something else.
_AND_KIN = re.compile(r"(?:,[^,;.KgIMTDABZHEw]{1,6},)?&(?P<kin>C)(?![bh]{0,2}[KID])")
_OF_PLACES = frozenset({"captured", "rounded up"})  # of a village, or of many
_SEIZES_UPON = frozenset({"القبض", "حياه", "سقط", "سقطت", "سقوط", "خلف", "خلفت", "اوقع", "اوقعت", "فقد", "لقي", "لقيت"})
_LEAST = 2  # words with a capital
_ARMED = re.compile(r"\b(?:brigadier|colonel|general|major|captain|lieutenant|sergeant|officer|commander|fighter|soldier)\b")
_ONE = figures.bounded(1, "exact")


def named(reading: Reading) -> list[Harm]:
    """One for each person whom a sentence names as taken, hurt or killed and whom none of its counts holds."""
    bound = {harm.trigger for harm in reading.harms}
    found = []
    for pattern in _PATTERNS if set("KgIAM") & set(reading.tags) else ():
        for match in pattern.finditer(reading.tags):
            trigger = match.start("t")
            if not _befell(reading, trigger, pattern) or not _is_one_more(reading, match, bound):
                continue
            bound.add(trigger)
            found.append(_harm(reading, trigger, *match.span("who")))
            found += _kin(reading, found[-1], match.end())
    return found


def _is_one_more(reading: Reading, match: re.Match[str], bound: set[int | None]) -> bool:
    """A person whom no count holds; one whose kin is counted beside him is not in that count."""
    if match.re is _AR_OF_KIN:
        return _is_with_kin(reading, match.end())
    return (match.re is _AND_OTHERS or match.start("t") not in bound) and _is_person(reading, *match.span("who"))


def _befell(reading: Reading, trigger: int, pattern: re.Pattern[str]) -> bool:
    """Nothing that is denied or only feared; of what befalls by itself death and being missed."""
    return not is_void(reading.tags, trigger) and (pattern is not _DIED or reading.items[trigger].sense in ("killed", "missing"))


def _is_with_kin(reading: Reading, at: int) -> bool:
    """Whether a count is somebody's kin who was told before it: `وابنه`."""
    return (
        reading.items[at].proclitic == "و"
        and plain(reading.letters.quote(reading.items[at].start, reading.items[at].end)) in AR_KIN
    )


def _kin(reading: Reading, harm: Harm, end: int) -> list[Harm]:
    """Those named beside somebody by what they are to him."""
    match = _AND_KIN.match(reading.tags, end)
    if match is None or any(other.at == match.start("kin") for other in reading.harms):
        return []
    at = match.start("kin")
    return [replace(harm, count=reading.counts[at], at=at)] if at in reading.counts else []


def _is_person(reading: Reading, first: int, last: int) -> bool:
    """`the suspect`, or two words that begin with a capital."""
    items = reading.items[first:last]
    if items[-1].tag == "G":
        return items[-1].word in SINGULAR or (items[-1].proclitic in ("", "ال") and is_one(items[-1]))
    if items[0].word >= FIRST_ARABIC:
        return reading.items[first - 1].word not in _SEIZES_UPON and has_given_name([item.word for item in items[:2]])
    if any(item.word in _OF_PLACES for item in reading.items[max(0, first - 1) : last + 1]):
        return False
    return sum(reading.letters.written[item.start].isupper() for item in items if item.tag in "oP") >= _LEAST


def _harm(reading: Reading, trigger: int, first: int, last: int) -> Harm:
    taken, start, end = reading.items[trigger], reading.items[first].start, reading.items[last - 1].end
    is_armed = _ARMED.search(reading.letters.text, start, end) is not None
    told = next((item.sense for item in reading.items[first:last] if item.tag == "G"), "")  # `the clerk`, `Sergeant X Y`
    unnamed = "unknown" if taken.sense == "detained" or is_armed else "civilians"
    is_known = told not in ("", "all", "unknown") and (taken.sense != "detained" or reading.items[last - 1].tag == "G")
    group = told if is_known else unnamed
    count = Count(_ONE, "", group, "", True, start, end)
    return Harm(count=count, at=first, trigger=trigger, measure=taken.sense, rule="named", act=taken.act)
