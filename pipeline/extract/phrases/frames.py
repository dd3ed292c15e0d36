"""What befell the people that a sentence counts: the wording that ties each count to a harm, as a table of named frames."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.extract.phrases.counts import MORE, OF_THEM, Count
from pipeline.extract.phrases.harm import HURT, Harm
from pipeline.extract.phrases.parts import of_the_harmed, parts, predicates
from pipeline.extract.words.sentences import Item

# What a frame may pass over: no other harm or count, no new clause, no speech, no denial, nothing that is only feared.
_FAR = r"[^KgIMTDABCZHwβsSNOΩ;lz]"
_NEAR = r"[^KgIMTDABCZHwβsSNOΩ;,&z]"
_LINK = _NEAR.replace("]", r":r\-]")  # behind a colon stands a list, behind `who` and a dash something else
_MORE = rf"(?:{_LINK}{{0,6}}(?:&j?G)?(?:,?[&/zp]|,z?|(?<=C)(?=C)){_LINK}{{0,4}}[CZ])*"
_SUBJECT = rf"(?<!β)(?<!βt)C{_MORE}"  # `by two men` names who did it
# `, most of them civilians,`, `, children among them,`, `; mostly foreigners;`, `– a couple and two daughters –`,
# `, which is inhabited by Alawites,`
_BETWEEN_DASHES = r";[^;KgIM]{1,10};|-[^-KgIM]{1,10}-|\([^()KgIM]{1,10}\)"
_ASIDE = rf"(?:,(?:z[^,CZ]{{1,9}}|[^,CZKgIM]{{1,3}}z),|{_BETWEEN_DASHES}|,?r[bh][^,CZKgIM]{{1,12}}?[,\"]{{1,2}})?"
_AMONG = "zC[jo]{0,2}(?=B)"  # `عشرة بينهم سبعة جنود أصيبوا`
# Behind another count in an object: not one of which the text goes on to tell what befell it, `and forcing 400 people to flee`.
_OBJECTS = rf"(?:{_NEAR}{{0,6}}(?:,?[&/zp]|,z?|(?<=C)(?=C)){_NEAR}{{0,4}}[CZ](?!{_NEAR}{{0,2}}[IKB]))*"


@dataclass(frozen=True, slots=True)
class Frame:
    """A wording: the group ``t`` holds the trigger, every count in the group ``c`` suffers what it says."""

    name: str
    pattern: re.Pattern[str]


FRAMES = (
    Frame("object", re.compile(rf"(?P<t>[Kg])(?:,i[^,CZKgIM]{{1,9}},)?{_NEAR}{{0,3}}(?P<c>C{_OBJECTS}|(?<=[Kg])Z(?!K){_OBJECTS})")),
    # `the dead in X were a girl and two men`
    Frame("roll", re.compile(rf"t(?P<t>[DH])(?:i[tjo]{{0,2}}P)?b[jo]?(?P<c>C{_OBJECTS})")),
    Frame("suffered", re.compile(rf"ت{_NEAR}{{0,2}}(?P<c>C){_NEAR}{{0,2}}(?P<t>[AK])")),
    Frame("theirs", re.compile(r"(?<!β)(?P<c>C)[^KgIMTDABCZHwsSNO;l.]{0,30}?(?P<t>ه)")),
    Frame(
        "arabic_object", re.compile(rf"(?P<t>A)(?:wE)?[^KgIMTDABCZHwsSNO;lzت]{{0,14}}?(?P<c>C{_MORE}|(?:(?<=A)|(?<=AwE))Z{_MORE})")
    ),
    Frame("subject", re.compile(r"(?P<c>C)(?P<t>A)(?=[iβwجdEc,.&])")),
    Frame("passive", re.compile(rf"(?P<c>{_SUBJECT}|Z(?=[bh])){_FAR}{{0,8}}?{_ASIDE}{_FAR}{{0,12}}?[bh]{_FAR}{{0,3}}(?P<t>[KD])")),
    Frame("reduced", re.compile(rf"(?P<c>{_SUBJECT}){_NEAR}{{0,4}}(?P<t>[KD])(?!t|[jo]{{0,2}}G(?!s)|{_NEAR}{{0,2}}C)")),
    Frame("bare", re.compile(r"(?P<c>Z)[bhf]?(?P<t>[KD])(?!C)")),
    Frame("intransitive", re.compile(rf"(?P<c>{_SUBJECT}|Z(?=[bihIz])){_ASIDE}(?:{_AMONG}|{_FAR}{{0,16}}?)(?P<t>I|B(?![CZ]))")),
    Frame("nominal", re.compile(rf"(?P<t>M){_NEAR}{{0,3}}(?P<c>C{_MORE}|(?<=M)Z)")),
    Frame("toll", re.compile(r"(?P<t>T)[^KgIMABSNCZ;w]{0,24}?(?P<c>[CZ])")),
    # `the toll after attacks in the town rose to 16`, `deaths stood at 22`
    Frame("rose", re.compile(r"(?P<t>[TH])[^KgIMABSNCZ;.]{0,24}?oi(?P<c>[CZ])")),
    Frame("put_at", re.compile(r"(?P<t>H)i(?P<c>Z)")),  # `the injuries at some 40`
    Frame("label", re.compile(r"(?:^|[.,;(\-])(?P<t>[KIHDT]):(?P<c>[CZ])(?=[.,;)\-]|$)")),  # `Killed: 14`
    Frame("toll_behind", re.compile(r"(?P<c>[CZ])[oit]{0,1}(?P<t>T)")),
    Frame("of_them", re.compile(r"(?P<c>Z)zG?(?P<t>[BK])")),
    Frame("besides", re.compile(rf"(?P<t>[KI])[^KgIMTDABCZHwβsSNO;]{{0,9}},?p{_NEAR}{{0,2}}(?P<c>C{_MORE})")),
    Frame("among", re.compile(rf"(?P<c>C)b{_NEAR}{{0,2}}fC{_NEAR}{{0,3}}(?P<t>K)")),
    Frame("arabic_active", re.compile(rf"(?P<t>B)(?:{_NEAR}{{0,2}}|i[ox]{{0,2}}P{_NEAR}{{0,1}})(?P<c>C{_MORE}|(?<=B)Z)")),
    Frame("number", re.compile(rf"ν{_NEAR}{{0,3}}(?:G{_NEAR}{{0,2}})?(?P<t>[KDH])[^KgIMTDABCZHwβsSNO;lz]{{0,18}}(?P<c>[CZ])")),
    Frame("number_behind", re.compile(rf"(?P<c>[CZ])ν{_NEAR}{{0,3}}(?:G{_NEAR}{{0,2}})?(?P<t>[KDH])")),
    Frame("against", re.compile(rf"(?P<t>E)[^KgIMTDABCZHsSNO;lz]{{0,9}}?ح{_NEAR}{{0,2}}(?P<c>C{_MORE})")),
    Frame("swept_up", re.compile(rf"(?P<t>E)[^KgIMTDABCZHsSNO;lz]{{0,16}}?ط{_NEAR}{{0,2}}(?P<c>C{_MORE})")),
    Frame("each_a_death", re.compile(r"(?P<c>Z)(?P<t>E)")),
    Frame("left", re.compile(rf"(?P<t>l){_NEAR}{{0,2}}(?P<c>C{_MORE})(?={_NEAR}{{0,2}}[DK])")),
)
_VOID = re.compile(r"(?:[NO][^CZ,;]{0,3}|N.?C[^CZ,;]{0,2})$")
_HARMS = frozenset("KgIMTDABl")


def harms(items: list[Item], counts: dict[int, Count], tags: str, before: Harm | None) -> list[Harm]:
    """The counts of a sentence that a frame binds, in order of the text; ``before``: the last total of the sentence before."""
    if not counts:
        return []
    bound = {
        at: _by_noun(at, count)
        for at, count in counts.items()
        if _says(count) and not is_void(tags, at) and not _is_freed(items, at, count)
    }
    for frame in FRAMES:
        for match in frame.pattern.finditer(tags):
            _bind(frame, match, items, counts, bound, tags)
    _again(bound, before)
    _joined(items, counts, bound, tags)
    _raised(items, bound)
    predicates(items, bound, counts, tags)
    of_the_harmed(items, bound, counts, tags, before)
    parts(items, counts, bound, tags, before)
    return [bound[at] for at in sorted(bound)]


def _again(bound: dict[int, Harm], before: Harm | None) -> None:
    """`another activist put the number at 70`: of those whom the sentence before counts."""
    for at in [at for at, harm in bound.items() if harm.measure == "again"]:
        if before is None or bound[at].count.has_noun:
            del bound[at]
        else:
            group = "all" if before.count.group == "unknown" else before.count.group
            count = bound[at].count._replace(group=group)
            bound[at] = replace(bound[at], count=count, measure=before.measure, act=before.act)


def _says(count: Count) -> bool:
    """Whether the noun itself says what befell those counted: `12 deaths`, `62 victims`, but not `many victims`."""
    return bool(count.measure) and not (count.measure == "killed" and count.figure.qualifier == "non_numeric")


def _by_noun(at: int, count: Count) -> Harm:
    return Harm(count=count, at=at, trigger=None, measure=count.measure, rule="noun")


def _bind(
    frame: Frame, match: re.Match[str], items: list[Item], counts: dict[int, Count], bound: dict[int, Harm], tags: str
) -> None:
    trigger = match.start("t")
    holds = _ONLY_IF.get(frame.name)
    if is_void(tags, trigger) or (holds is not None and not holds(items, trigger, match.start("c"), counts)):
        return
    measure = _measure(items, tags, trigger)
    for at in range(_first_of(items, tags, *match.span("c")), match.end("c")):
        if at in counts and measure and (at not in bound or (bound[at].measure == "bodies_recovered" and measure == "killed")):
            count = counts[at]
            if frame.name in _OF_ALL and count.group == "all":
                count = count._replace(group=_named_group(items, trigger))
            whole = _next_count(tags, at) if frame.name == "among" else None
            bound[at] = Harm(
                count=count, at=at, trigger=trigger, measure=measure, rule=frame.name, act=items[trigger].act, part_of=whole
            )


_OUT_OF = re.compile(r"(?:^|[.,;&])ft?$")


def _first_of(items: list[Item], tags: str, start: int, end: int) -> int:
    """`fired at 150 marchers, and three of them were killed`, `of the 150, three were killed`: the last count suffers it alone."""
    last = end - 1
    is_of_those_before = items[last].word == OF_THEM and tags[last + 1 : last + 2] in set("bhKIB")
    return last if last > start and (is_of_those_before or _OUT_OF.search(tags, max(0, start - 3), start)) else start


_OF_ALL = frozenset({"toll", "number", "number_behind", "of_them", "rose", "label", "put_at"})
_RISES = frozenset(
    "rose risen climbed increased reached jumped grew grown stood stands rises climbs jumped soared doubled fell dropped".split()
) | {"went up", "gone up", "goes up"}
_ATTACKERS = frozenset({"fighters", "loyalist_fighters"})
_NEW_VERB = frozenset({"و", "ف"})
# `67 summary executions`: counted acts that leave one dead each.
_EACH_A_DEATH = frozenset(
    {"executions", "summary executions", "field executions", "extrajudicial killings", "revenge killings", "sectarian killings"}
    | {"reprisal killings", "murders", "assassinations"}
)
# What else must hold of a frame's trigger and its first count.
_ONLY_IF: dict[str, Callable[[list[Item], int, int, dict[int, Count]], bool]] = {
    "rose": lambda items, _, at, __: items[at - 2].word in _RISES,
    "put_at": lambda items, _, at, __: items[at - 1].word == "at",
    "each_a_death": lambda items, trigger, _, __: items[trigger].word in _EACH_A_DEATH,
    "subject": lambda items, trigger, at, counts: not items[trigger].proclitic and counts[at].figure.value == 1,
    # `قتل خلال القصف ثلاثة`: a cause may stand between
    "arabic_object": lambda items, trigger, at, counts: (
        _has_object(items, trigger, at) and not _is_found_alive(items, trigger, counts[at])
    ),
    "intransitive": lambda items, trigger, _, __: items[trigger].proclitic not in _NEW_VERB,  # `قتلوا اثنين وجرحوا ثالثا`
    "theirs": lambda items, trigger, at, counts: (
        counts[at].group not in _ATTACKERS and not _is_set_free(items, trigger) and not _was_found(items, trigger)
    ),
}
_SET_FREE = frozenset("افرج افرجت افرجوا افراج سراح سراحه سراحها سراحهم سراحهن خاطفين خاطفون".split())


_PRESENT = re.compile("و?[يت][ء-ي]{3}")  # an Arabic verb, which begins a clause of its own


def _has_object(items: list[Item], trigger: int, at: int) -> bool:
    """Of people: not `سقوط إحدى الطائرات`; right behind the verb no clause of another time; nor `خطف مدنيين، ويتحصن مع عشرات`."""
    between = items[trigger + 1 : at]
    if any(one.tag == "," and then.tag == "o" and _PRESENT.match(then.word) for one, then in pairwise(between)):
        return False
    behind = items[at + 1] if at + 1 < len(items) else items[at]
    of_things = items[at].tag == "Z" and behind.tag in "Ex" and "ب" not in behind.proclitic
    return not of_things and (items[trigger + 1].tag != "w" or items[trigger + 1].sense == "cause")


_FOUND = frozenset({"عثر علي", "العثور علي", "وجد", "وجدت"})


def _is_found_alive(items: list[Item], trigger: int, count: Count) -> bool:
    """`عثر على السيدة بعد أيام`: no body, where neither the noun nor another word speaks of the dead."""
    dead = bool(count.measure) or any(item.tag == "D" or item.sense.startswith("killed") for item in items)
    return items[trigger].word in _FOUND and not dead


def _was_found(items: list[Item], trigger: int) -> bool:
    """`عثر على الشابة بعد أيام من اختفائها`: when and where she was taken is told elsewhere."""
    return items[trigger].sense == "abducted" and any(item.word in _FOUND for item in items[:trigger])


def _is_set_free(items: list[Item], trigger: int) -> bool:
    """`أفرج الخاطفون عن فتاتين بعد احتجازهما`: held until then, and no arrest."""
    return items[trigger].sense == "detained" and any(item.word in _SET_FREE for item in items[:trigger])


def _is_freed(items: list[Item], at: int, count: Count) -> bool:
    """`أفرج عن عشرين معتقلا`."""
    return count.measure in ("detained", "abducted") and any(item.word in _SET_FREE for item in items[max(0, at - 4) : at])


_AND_ANOTHER = re.compile(r"C(?=[^KgIMTDABZHwβsNO;lz:(]{0,8}?(?:,?(?P<and>[&p])|,?)[^KgIMTDABZHwβsSNO;lz:(,]?(?P<c>C))")


_APPOSED = re.compile(",G$")
_VERB = re.compile("[^.;,&w]{0,9}[KgIMAB]")


def _joined(items: list[Item], counts: dict[int, Count], bound: dict[int, Harm], tags: str) -> None:
    """`93 dead of the forces and 120 of the gunmen`: the second count suffers what the noun of the first says."""
    for match in _AND_ANOTHER.finditer(tags):
        first, at = bound.get(match.start()), match.start("c")
        joined = match["and"] or items[at].proclitic.startswith("و")
        apposed = (
            _APPOSED.search(tags[match.start() : at]) and not items[at - 1].proclitic
        )  # `ثلاثة شهداء، أم وطفلاها`: of the three
        fits = joined and not apposed and at in counts and at not in bound and counts[at].has_noun
        if fits and first is not None and first.rule in ("noun", "joined", "arabic_object"):
            bound[at] = Harm(count=counts[at], at=at, trigger=None, measure=first.measure, rule="joined", act=first.act)
    for at in (at for at in counts if items[at].word == MORE and at not in bound and tags[at - 1 : at] == "&"):
        before = [bound[other] for other in sorted(bound) if other < at]  # `one was shot, and three more in the same car`
        if before and before[-1].measure in HURT and _VERB.match(tags, at + 1) is None:
            last = before[-1]
            bound[at] = Harm(count=counts[at], at=at, trigger=last.trigger, measure=last.measure, rule="joined", act=last.act)


def _raised(items: list[Item], bound: dict[int, Harm]) -> None:
    """`the toll rose to seven after one of the wounded died`: those behind `after` are in the toll."""
    toll = next((harm for harm in bound.values() if harm.rule in ("toll", "number")), None)
    after = next((at for at, item in enumerate(items) if toll is not None and at > toll.at and item.word == "after"), None)
    if toll is None or after is None:
        return
    for at in [at for at, harm in bound.items() if at > after and harm.measure == toll.measure]:
        del bound[at]


def _next_count(tags: str, at: int) -> int | None:
    """`a boy was among four people killed`: the four."""
    found = tags.find("C", at + 1)
    return found if found >= 0 else None


def _named_group(items: list[Item], trigger: int) -> str:
    """`the number of security personnel killed`, `حصيلة القتلى المدنيين`: whom the toll itself names."""
    around = [item for item in items[max(0, trigger - 4) : trigger + 4] if item.tag in "Gj"]
    if "civil" in items[trigger].word or "مدني" in items[trigger].word:
        return "civilians"
    named = next((item.sense for item in around if item.tag == "G"), "all")
    return "civilians" if any(item.sense == "civil" for item in around) and named in ("all", "unknown") else named


_OF_ACT = {"attack_on_civilians": "killed", "arrests": "detained", "abduction": "abducted"}


def _measure(items: list[Item], tags: str, trigger: int) -> str:
    """What the trigger says; `killed and wounded`, `مقتل وإصابة` with one figure say neither of the two alone."""
    if items[trigger].tag == "E":
        return _OF_ACT.get(items[trigger].act, "")
    said = items[trigger].sense.partition(":")[0]
    if said == "incidents":
        return ""
    near = {said}
    for step in (1, 2):
        other = trigger + step
        if _is_beside(tags, trigger, other):
            near.add(items[other].sense)
        other = trigger - step
        if _is_beside(tags, other, trigger):
            near.add(items[other].sense)
    if {"killed", "detained"} <= near:  # `تعتقل وتقتل نحو 20`: nobody knows how many of each
        return ""
    return "killed_or_injured" if {"killed", "injured"} <= near else said


def _is_beside(tags: str, first: int, second: int) -> bool:
    """Whether two words of harm share their figure; `seven were killed and it wounded five` has one for each."""
    if first < 0 or second >= len(tags) or not {tags[first], tags[second]} <= _HARMS:
        return False
    return (second - first == 1 or tags[first + 1] in "&/") and not (tags[first] in "BIKD" and tags[second] in "Ag")


def is_void(tags: str, at: int) -> bool:
    """Whether the harm is denied, feared or only possible: a negation or a modal stands close before it."""
    return _VOID.search(tags, max(0, at - 5), at) is not None
