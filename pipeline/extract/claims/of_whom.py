"""Of whom a count of harm is: what its noun, the words around it and the counts before it say of the people."""

import re

from pipeline.extract.claims.drafting import KIND_OF_MEASURE
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.acts import CIVIL
from pipeline.extract.phrases.counts import OF_THEM, Count
from pipeline.extract.phrases.groups import BY_AGE_OR_SEX, force_behind
from pipeline.extract.phrases.harm import HURT, Harm
from pipeline.extract.words.letters import Letters
from pipeline.vocab import ARMED_GROUPS

_LOYAL = re.compile(
    r"\W*(?:who were |that were )?(?:aligned with|loyal to|linked to|affiliated with|allied with|supporting|"
    r"supportive of|associated with|tied to|from|of)"
    r"(?: \w+){0,4}? (?:assad\b|regime|ousted president)|\W*(?:من )?(?:ال)?(?:موالين|فلول|تابعين للنظام)"
)


_OTHERS = re.compile(r"(?:\bothers?|\bother people|\bآخر(?:ون|ين|ان|ى|يات)?|\bاخر(?:ون|ين|ان|ي|يات)?|\b(?:ثالث|رابع|خامس)ه?)$")
# Men and youths are civilians where nothing says that they bore arms or that nobody knows who they were.
_PLAIN_MEN = re.compile(
    r"\b(?:men|man|youths?|young (?:men|man)|brothers?|teenagers?|drivers?|passengers?)$|"
    r"(?:^| )(?:ال)?(?:رجل|رجلا|رجال|شاب|شابا|شابين|شابان|رجلين|"
    r"رجلان|شبان|شباب|شقيق|شقيقين|شقيقان|اشقاء|اخوه|اخوين|اخوان|سايق|سايقين|سايقان)$"
)
_HIS_MEN = re.compile(r"\bof (?:his|their|its) (?:men|members)$")  # a commander's
_ITS_MEN = (" of its men", " of its members")  # a patrol's
_OF_THEM = re.compile(r"\bof them$")  # of those whom a raid was made on
_FORCE = re.compile(
    r"\b(?:wanted|suspect\w*|armed (?:man|men|youth)|fighters?|clash\w*|firefight|ambush\w*|soldiers?|officers?|policem[ae]n|"
    r"conscripts?|militia\w*|in uniform|cell|found dead|bodies|corpses)\b|"
    r"اشتباك|كمين|مطلوب|مقاتل|عنصر|عناصر|ضابط|مجند|عسكري|جثه|جثث|جثتي"
)
_ALL_CIVIL = re.compile(r"\W*(?:جميعهم|كلهم|all(?: of them)?) (?:من )?(?:ال)?(?:مدني|civilian)")
_OF_A_COMMUNITY = re.compile(
    r"\W*(?:(?:all )?(?:from|of|belonging to|who belonged to) )?(?:the |an? |one )?(?:\w+ )?"
    r"(?:community|sect|minority|faith|(?:alawite|christian|druze|ismaili|sunni|murshidi|turkmen|kurdish)\b)"
)


def is_of_others(wording: str | None) -> bool:
    """`seven others`: more of those counted before."""
    return wording is not None and _OTHERS.search(wording) is not None


def inherited(harm: Harm, reading: Reading, letters: Letters) -> str:
    """`13 policemen were killed and seven wounded`: a number without a noun counts those counted just before."""
    others = ARMED_GROUPS | {"all", "unknown"}
    civil = any(count.group not in others for at, count in reading.counts.items() if at < harm.at)
    if harm.count.group in ("all", "unknown") and not civil and _OF_THEM.search(letters.text, harm.count.start, harm.count.end):
        they = next((item.sense for item in reversed(reading.items[: harm.at]) if item.tag == "G"), "")
        if they in ARMED_GROUPS:
            return they
    is_more = harm.count.has_noun and is_of_others(letters.text[harm.count.start : harm.count.end])
    of_those_before = reading.items[harm.at].word == OF_THEM and harm.count.group == "all"
    told_of = harm.count.has_noun and not is_more and not of_those_before
    if told_of or harm.rule in ("toll", "number", "list") or harm.measure == "incidents":
        return harm.count.group
    people = [other for other in reading.harms if other.part_of is None and other.count.has_noun and other.measure != "incidents"]
    before = [other.count for other in people if other.at < harm.at]
    parts = {other.at for other in reading.harms if other.part_of is not None}
    counted = ((at, count) for at, count in reading.counts.items() if at < harm.at and at not in parts)
    before = before or [count for _, count in counted if count.has_noun and not count.measure]
    return _of_all_these(before, is_more=is_more) if before else harm.count.group


def _of_all_these(before: list[Count], *, is_more: bool) -> str:
    """`a woman and two children were killed and ten wounded`, `two children and five others`: not all of them children."""
    group = before[-1].group
    if group not in BY_AGE_OR_SEX or (len(before) == 1 and not is_more):
        return group
    return "civilians" if {count.group for count in before} - {group} <= CIVIL and len(before) > 1 else "all"


def group_of(harm: Harm, measure: str, act: str, reading: Reading, letters: Letters) -> str:
    """Residents and families that were killed or hurt are civilians; only those who fled are counted as such."""
    whole = next((other for other in reading.harms if other.at == harm.part_of and not harm.of_before), None)
    if whole is not None and harm.count.group == whole.count.group:  # `two young men, one of them disabled`
        return group_of(whole, measure, act, reading, letters)
    group = inherited(harm, reading, letters)
    if group in ("all", "unknown") and (told := _told_behind(harm, reading, letters)) is not None:
        return told
    if act == "protest_excessive_force" and group in ("all", "unknown", "demonstrators"):
        return "demonstrators"
    if group == "unknown" and (men := _of_men(harm, measure, reading, letters)) is not None:
        return men
    if group in ("fighters", "unknown") and _LOYAL.match(letters.text, harm.count.end):
        return "loyalist_fighters"
    if measure in (*HURT, "abducted", "missing") and group == "residents":
        return "civilians"
    if KIND_OF_MEASURE.get(measure) == "displacement" and group in ("civilians", "all", "unknown"):
        return "residents"
    return group


def _of_men(harm: Harm, measure: str, reading: Reading, letters: Letters) -> str | None:
    """`a commander with four of his men`: those of the armed group that is named; men who are arrested are people, no civilians."""
    wording = letters.text[harm.count.start : harm.count.end]
    before = (item.sense for item in reversed(reading.items[: harm.at]) if item.tag == "G")
    if wording.endswith(_ITS_MEN) and "V" in reading.tags[: harm.at]:
        return "state_forces"
    if _HIS_MEN.search(wording):
        return next((sense for sense in before if sense in ARMED_GROUPS), "fighters")
    if measure == "detained" and _PLAIN_MEN.search(wording):
        return "all"
    return "civilians" if measure in (*HURT, "abducted") and _are_plain_men(harm, reading, letters) else None


def _told_behind(harm: Harm, reading: Reading, letters: Letters) -> str | None:
    """Whom the words behind a count make of people: `of the Alawite community`, `جميعهم مدنيون`, `في صفوف الجيش`."""
    if _OF_A_COMMUNITY.match(letters.text, harm.count.end) or _ALL_CIVIL.match(letters.text, harm.count.end):
        return "civilians"
    upto = min((count.start for count in reading.counts.values() if count.start >= harm.count.end), default=reading.end)
    return force_behind(letters.text, harm.count.start, harm.count.end, upto) or _of_whose_ranks(harm, reading)


_REACH_OF_RANKS = 9
_OTHER_WORDS = frozenset(".;wAB")


def _of_whose_ranks(harm: Harm, reading: Reading) -> str | None:
    """`ثمانية قتلى وجريحان في صفوف الجيش`: of the army, also where another count stands between."""
    if any(item.word in _THEIR_RANKS for item in reading.items[max(0, harm.at - 4) : harm.at]):
        inflicted = max((at for at in range(harm.at) if reading.tags[at] == "A"), default=harm.at)
        return next((item.sense for item in reversed(reading.items[:inflicted]) if item.sense in ARMED_GROUPS), None)
    items = reading.items[harm.at + 1 : harm.at + 1 + _REACH_OF_RANKS]
    ends = next((n for n, item in enumerate(items) if item.tag in _OTHER_WORDS), len(items))
    ranks = next((n for n, item in enumerate(items[:ends]) if item.word in _RANKS), None)
    return None if ranks is None else next((item.sense for item in items[ranks + 1 : ranks + 3] if item.tag == "G"), None)


_RANKS = frozenset({"صفوف", "بصفوف"})
_THEIR_RANKS = frozenset({"صفوفهم", "صفوفها", "صفوفه"})


def _are_plain_men(harm: Harm, reading: Reading, letters: Letters) -> bool:
    """`a young man was shot dead`, unless the sentence tells of arms of theirs, of a fight or of people wanted."""
    wording = letters.text[harm.count.start : harm.count.end]
    if not (_PLAIN_MEN.search(wording) or is_of_others(wording) or not harm.count.has_noun):
        return False
    return _FORCE.search(letters.text, reading.start, reading.end) is None
