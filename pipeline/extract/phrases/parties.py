"""Who is said to have done it: the armed or official party that a sentence names before the harm, or behind `by`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.phrases.acts import FIRE, is_of_the_downed
from pipeline.extract.phrases.armed import first_acting, first_party, is_authority, is_party
from pipeline.extract.phrases.named_actors import NATIONS, Party
from pipeline.extract.words.letters import FIRST_ARABIC, Letters
from pipeline.extract.words.sentences import Item

_BEHIND = frozenset({"by", "at the hands of", "under fire from", "علي يد", "من قبل", "برصاص", "بنيران", "علي ايدي"})
_ADJECTIVES = frozenset("jotPaS")
_MANY = frozenset("مجموعه مجموعات وحدات وحده دوريه دوريات عناصر قوات فصايل فصيل كتايب من مقاتلو مسلحو ميليشيا ميليشيات".split())
_VERB = re.compile(r"A([Goj]{1,4}?)C")
_OWN = frozenset({"قواتها", "وحداتها", "عناصرها", "قواته", "قواتنا", "its"})  # of the speaker
_VERBS_OF_ATTACK = frozenset(
    "استهدف استهدفت قصفت هاجم هاجمت اقتحم اقتحمت سيطر سيطرت احرق احرقت خطفت اختطفت اعتقلت حرر حررت استعاد استعادت انسحب انسحبت "
    "داهمت نهبت استولى استولت".split()
)
# Between a verb and its subject: the article, and a noun of many: `سيطرت قوات الجيش`, `سيطرت وحدات من الجيش`.
_SUBJECT = re.compile(" (?:(?:قوات|وحدات|عناصر|فصايل|كتايب|مقاتلو|مسلحو)(?: من)? )?(?:ال)?")
_MEANWHILE = frozenset({"فيما", "بينما", "في حين"})  # what others did
_REACH = 10
_REACH_BEFORE = 20
UNDER_FIRE = frozenset(
    {"came under fire", "come under fire", "under fire from", "came under attack", "come under attack", "comes under attack"}
)
# Who stands behind one of these did nothing there.
_SUFFERS = frozenset("on,against,of,with,عن,بحثا عن,للبحث عن,ضد,بحق,علي,ملاحقه,لملاحقه".split(","))
_BELIEVED = frozenset({"believed to be", "thought to be"})
_REACH_BY = 40
_NATION_REACH = 16
_OWNERS = frozenset({"israel", "russia", "turkey", "iran"})
_TO_ITS_ACT = 3
_HELD = frozenset(
    "held controlled inhabited populated manned run led used backed supported occupied owned operated dominated".split()
)
# `gunmen believed to be loyal to the ousted president`; what follows with a preposition or a verb is no part of it.
_ALLEGIANCE = re.compile(
    r"(?: [^\W\d]+){0,3}? (?:(?:loyal|affiliated|linked|allied|aligned|tied|belonging) (?:to|with)|"
    r"من فلول|(?:موالون|موالين|موالي|مواليه|تابعون|تابعين|تابعه|مرتبطون|مرتبطين|مرتبطه)(?= [لب]))"
    r"(?: (?!(?:in|on|at|near|during|who|that|killed|attacked|in|and|while|when|في|علي|قرب|خلال|استهدف\w*|هاجم\w*|و\w+)\b)"
    r"\w[\w']*){1,5}"
)
_REACH_LETTERS = 90


def doer(
    items: Sequence[Item], tags: str, trigger: int, parties: Sequence[Party], letters: Letters, *, is_object: bool = True
) -> str | None:
    """The doer as worded; None when the sentence names none.

    ``is_object``: the harmed stand behind the trigger, so that who stands before it did it; else only `by` and `with` tell.
    """
    if is_of_the_downed(items, tags):
        return None if (at := _after_by(items, tags, trigger)) is None else worded(items, tags, at, letters)
    if (subject := _of_the_verb(items[trigger], parties, letters)) is not None:
        return _quoted(letters, subject.start, subject.end)
    if items[trigger].word in _FELL or items[trigger].word in _LOST:  # who lost it did not take it
        return None if (winner := _winner(items, tags, trigger)) is None else worded(items, tags, winner, letters)
    if items[trigger].word in _VERBS_OF_ATTACK and tags[trigger + 1 : trigger + 2] == "E":  # `استهدفت الطائرات الروسية`
        return _quoted(letters, items[trigger + 1].start, items[min(trigger + 2, len(items) - 1)].end)
    is_object = is_object and not is_passive(items, tags, trigger)
    ahead = (_first_between, _after_by, _subject, _verbs_own, _of_both, _before, _authority)
    looks = ahead if is_object else (_after_by, _subject, _opponent)
    told = next((at for look in looks if (at := look(items, tags, trigger)) is not None), None)
    if told is not None:
        return worded(items, tags, told, letters)
    if (struck := strikers(items, tags, trigger, letters)) is not None:
        return struck
    named = _named(items, tags, trigger, parties, is_object)
    return None if named is None else _quoted(letters, named.start, named.end)


_IS_DONE_TO = re.compile(r"[GVP](?:i[tjo]{0,2}P)?h?b{1,2}o?$")
_PASSIVE = ("was ", "were ")


def is_passive(items: Sequence[Item], tags: str, act: int) -> bool:
    """`a patrol was ambushed`: whoever stands before the act suffered it; not `rebels were attacking`, `are in control`."""
    if tags[act] != "E" or items[act].word.split(" ", 1)[0].endswith(("ing", "in", "full")):
        return False
    return items[act].word.startswith(_PASSIVE) or _IS_DONE_TO.search(tags, max(0, act - _REACH), act) is not None


def doer_of_act(items: Sequence[Item], tags: str, act: int, harm: int, parties: Sequence[Party], letters: Letters) -> str | None:
    """Who did the act by which a harm is told: `two died when soldiers fired`; of a later act only who stands beside it."""
    if act < harm:
        return doer(items, tags, act, parties, letters)
    at = _after_by(items, tags, act)
    at = first_party(items, tags, range(act - 1, harm, -1)) if at is None else at
    if at is not None:
        return worded(items, tags, at, letters)
    named = [party for party in parties if items[harm].end <= party.start and party.end <= items[act].start]
    return _quoted(letters, named[-1].start, named[-1].end) if named else None


def _of_the_verb(trigger: Item, parties: Sequence[Party], letters: Letters) -> Party | None:
    """An Arabic verb's subject right behind it: `استهدفت فصائل المعارضة مواقع كذا`."""
    if trigger.word not in _VERBS_OF_ATTACK:
        return None
    behind = (party for party in parties if trigger.end <= party.start)
    party = next(behind, None)
    return party if party is not None and _SUBJECT.fullmatch(letters.text, trigger.end, party.start) else None


def strikers(items: Sequence[Item], tags: str, trigger: int, letters: Letters) -> str | None:
    """`an Israeli strike`, `غارة إسرائيلية`: the words of the act that says whose it was, the nearest in the sentence."""
    first = max(tags.rfind(stop, 0, trigger) for stop in ".;")
    last = min((at for stop in ".;" if (at := tags.find(stop, trigger)) >= 0), default=len(items))
    near = range(max(first + 1, trigger - _NATION_REACH), min(last, trigger + _NATION_REACH))
    found = [strike for at in near if (strike := _strike_of(items, at)) is not None]
    if not found:
        return None
    nearest = min(found, key=lambda strike: abs(strike.start - trigger))
    return _quoted(letters, items[nearest.start].start, items[nearest.stop - 1].end)


def _strike_of(items: Sequence[Item], at: int) -> range | None:
    """A nationality with its act: behind it in English, before it in Arabic, or in one phrase with it; `regime shelling` too."""
    following = items[at + 1 : at + 2]
    if items[at].tag == "j" and items[at].sense == "state" and following and following[0].act in FIRE:
        return range(at, at + 2)
    words = items[at].word.split()
    if items[at].tag == "P" or NATIONS.isdisjoint(words):  # `القاعدة الروسية في كذا` strikes nobody
        return None
    if items[at].tag == "E":
        return range(at, at + 1)
    is_arabic = next(word for word in words if word in NATIONS) >= FIRST_ARABIC
    acts = range(at - 1, max(-1, at - _TO_ITS_ACT), -1) if is_arabic else range(at + 1, min(len(items), at + 1 + _TO_ITS_ACT))
    act = next((n for n in acts if items[n].tag == "E"), None)
    return None if act is None else range(min(at, act), max(at, act) + 1)


def is_between(items: Sequence[Item], act: int) -> bool:
    """`clashes between rebels and soldiers`."""
    return any(item.word == "between" for item in items[act + 1 : act + 4])


def worded(items: Sequence[Item], tags: str, at: int, letters: Letters) -> str:
    """The party with what stands before it, and with the allegiance told behind it."""
    first = at
    while first > 0 and at - first < 4 and _belongs_before(items, tags, first - 1, letters):
        first -= 1
    allegiance = _ALLEGIANCE.match(letters.text, items[at].end)
    return _quoted(letters, items[first].start, allegiance.end() if allegiance else items[at].end).removeprefix("من ")


def _belongs_before(items: Sequence[Item], tags: str, at: int, letters: Letters) -> bool:
    """Whether a word before the party's noun is of its wording: an adjective, in Arabic a noun of many (`وحدات من الجيش`)."""
    if letters.text[items[at].start] >= FIRST_ARABIC:
        return items[at].word in _MANY or items[at].word[1:] in _MANY
    if items[at].word in _OWNERS or (at and items[at - 1].word in _OWNERS):
        return "'" in tags[at : at + 2]  # `Israel's military`
    return tags[at] in _ADJECTIVES and items[at].word not in ("the", "a", "an")


def _named(items: Sequence[Item], tags: str, trigger: int, parties: Sequence[Party], is_object: bool) -> Party | None:
    """The listed actor that `by` names, or the last one shortly before the harm that neither suffers nor speaks."""
    behind = range(trigger + 1, min(trigger + 8, len(items)))
    by = next((items[at].end for at in behind if tags[at] == "β" or items[at].word == "by"), None)
    if by is not None:
        return next((party for party in parties if by <= party.start <= by + _REACH_BY), None)
    start = items[trigger].start
    near = [party for party in parties if party.end <= start and start - party.end <= _REACH_LETTERS and is_object]
    if not near or _is_named_as("C", near[-1], items, tags):  # `six members of the forces`: those whom a count names suffer
        return None
    own_forces = any(item.word in _OWN for item in items[:trigger])
    return near[-1] if own_forces or not _is_named_as("S", near[-1], items, tags) else None  # a ministry that only speaks


def _is_named_as(kind: str, party: Party, items: Sequence[Item], tags: str) -> bool:
    return any(tag == kind and item.start < party.end and party.start < item.end for item, tag in zip(items, tags, strict=True))


def _subject(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    """An Arabic verb's subject, between it and the count of those who suffer: `قتل مسلحون مجهولون شابا`."""
    match = _VERB.match(tags, trigger)
    return first_party(items, tags, range(*match.span(1))) if match else None


def _after_by(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    for at in range(trigger + 1, min(trigger + 8, len(items))):
        fire = items[at].word == "from" and items[at - 1].word in UNDER_FIRE
        if fire or ((items[at].word in _BEHIND or tags[at] == "β") and items[at - 1].word not in _HELD):
            upto = next((n for n in range(at + 1, min(at + 7, len(items))) if tags[n] in "i;"), min(at + 7, len(items)))
            return first_acting(items, tags, range(at + 1, upto))
        if tags[at] in ".;" or items[at].word in _WHILE:
            break
    return None


_WHILE = frozenset({"while", "whereas", "but"})
_FELL = frozenset({"fell to", "fell into the hands of", "fell under the control of"})
_LOST = frozenset({"fell", "fallen", "fall of", "lost", "lost control of"})


def _winner(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    """`the town fell to the rebels`, `the army lost it to them`: who stands behind."""
    if items[trigger].word in _FELL:
        return _behind(items, tags, trigger)
    to = next((at for at in range(trigger + 1, min(trigger + _REACH, len(items))) if items[at].word == "to"), None)
    return None if to is None else first_acting(items, tags, range(to + 1, min(to + 4, len(items))))


def _first_between(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    """`clashes between rebels and soldiers`: the first of the two."""
    return _behind(items, tags, trigger) if is_between(items, trigger) else None


def _behind(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    return first_acting(items, tags, range(trigger + 1, min(trigger + _REACH, len(items))))


def _opponent(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    """`were killed in clashes with gunmen`."""
    for at in range(trigger + 1, min(trigger + _REACH, len(items))):
        if items[at].word == "with" and "E" in tags[trigger:at]:
            return first_party(items, tags, range(at + 1, min(at + 5, len(items))))
        if tags[at] in ".;":
            break
    return None


_RIGHT_BEFORE = re.compile("jh?o?$")


def _verbs_own(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    """`a blow for the rebels, a week after the army captured X`: who stands right before the verb."""
    near = _RIGHT_BEFORE.search(tags, max(0, trigger - 3), trigger)
    is_verbs = near is not None and is_authority(items, tags, near.start()) and _word_before(items, near.start()) not in _SUFFERS
    return near.start() if is_verbs and near else None


def _of_both(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    """`the army killed five rebels and took X`: of two verbs that `and` joins the subject stands before the first."""
    if tags[trigger - 1 : trigger] != "&":
        return None
    first = max(tags.rfind(stop, 0, trigger) for stop in ".;w,") + 1
    verb = next((at for at in range(first, trigger) if tags[at] in "EKgo"), trigger)
    return first_acting(items, tags, range(first, verb))


def _before(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    by_others = "β" in tags
    for at in range(trigger - 1, max(-1, trigger - _REACH_BEFORE), -1):
        if tags[at] in "C;." or items[at].word in _OWN or items[at].word in _MEANWHILE:
            return None
        if _word_before(items, at) in _BELIEVED:  # what a witness takes them for names nobody
            continue
        if by_others and _is_ally(items, at):
            continue
        if is_party(items, tags, at) and _word_before(items, at) not in _SUFFERS and tags[max(0, at - 1)] not in "xV":
            return _first_of(items, tags, at)
    return None


_ALLIES = frozenset({"backed", "supported", "aided", "assisted", "helped", "accompanied", "flanked", "reinforced"})
_TO_ITS_ALLY = 6


def _is_ally(items: Sequence[Item], at: int) -> bool:
    """`the army, backed by fighters of X, seized`: who only stands beside the doer."""
    before = items[max(0, at - _TO_ITS_ALLY) : at]
    return any(one.word in _ALLIES and then.tag == "β" for one, then in pairwise(before))


_JOINED = re.compile(r"[Gj]&[jot]{0,3}$")


def _first_of(items: Sequence[Item], tags: str, at: int) -> int:
    """`soldiers and allied gunmen`: the first of those who did it together."""
    joined = _JOINED.search(tags, max(0, at - 5), at)
    first = joined.start() if joined else at
    return first if is_party(items, tags, first) or is_authority(items, tags, first) else at


def first_armed(items: Sequence[Item], tags: str, letters: Letters) -> str | None:
    """The first armed people of a sentence who do something in it: `they` of the next one."""
    found = (at for at in range(len(items)) if is_party(items, tags, at) and _word_before(items, at) not in _NOT_DOING)
    at = next(found, None)
    return None if at is None else worded(items, tags, at, letters)


_NOT_DOING = _SUFFERS | {"by", "from"}


def _authority(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    """`the army captured …`, `the government announced that its forces had seized …`: named by its bare noun."""
    for at in range(trigger - 1, max(-1, trigger - _REACH_BEFORE), -1):
        if tags[at] in "C;.G":
            return None
        if is_authority(items, tags, at) and _word_before(items, at) not in _SUFFERS | {"its"}:
            return at
    return None


def _quoted(letters: Letters, start: int, end: int) -> str:
    """The report's words of a span, on one line."""
    return " ".join(letters.quote(start, end).split())


def _word_before(items: Sequence[Item], at: int) -> str:
    return items[at - 1].word if at else ""
