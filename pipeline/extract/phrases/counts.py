"""Which words of a sentence count people or incidents: the figure they give and whom it counts (SPEC 6.1)."""

import re
from collections.abc import Callable
from typing import NamedTuple

from pipeline import figures
from pipeline.extract.phrases.groups import group_of
from pipeline.extract.phrases.no_count import ONE_OF_A_PLACE, is_no_count, is_of_a_noun_before, is_of_things
from pipeline.extract.phrases.numbers import LARGEST, RESPECTIVELY, number_of, range_of, told_apart
from pipeline.extract.words import arabic
from pipeline.extract.words.letters import plain
from pipeline.extract.words.people import ALSO_PEOPLE, COUPLES, SINGULAR
from pipeline.extract.words.sentences import Item
from pipeline.figures import Figure


class Count(NamedTuple):
    """A figure in a sentence: whom it counts, what befell them where the noun itself says so (``12 deaths``), and its span."""

    figure: Figure
    value_text: str
    group: str
    measure: str
    has_noun: bool
    start: int
    end: int


_NOUN = (
    r"(?:ft?[#n](?=[jo]{0,2}[GH]))?f?t?(?:mf?[ta]?)?(?:D(?=[jo]?G(?!s)))?[jotSVq']{0,5}?(?:mf?t?[an#]j?G|m(?!f)(?:[jot]{0,2}S)?|mf[ta]?[jo]{1,4}(?=[bhKDIi,.;d\"]|$)|(?:j&)?[GHuU])"
    r"(?:(?<=G)a?G)?(?:[&]?H)?(?:f[tjoS]{0,3}?[GH]|(?<=H)G|(?<=G)[fσ]t?[an#]j?G)?"
)
_COUNT = re.compile(
    rf"(?=[aGHtqe#nvuUm(])(?:(?P<family>a[jo]{{0,2}}Gf[#n])"  # any of these begins with one of those
    rf"|(?P<one>a[joS]{{0,3}}(?:#x)?[jo]{{0,3}}(?:(?:G'[jo]{{0,2}})?[GH](?!m)|[jo](?=[bhKIiβwrp&d,.;)]|$)))"
    rf"|(?P<one_of>a[jo]{{0,2}}mf?[ta]?[jo]{{0,2}}(?:[GS]|(?<=[fta])j)(?![joGS]))"
    rf"|(?P<kin>(?<=[&,])tG)"
    rf"|(?P<body>(?<![#nvHG])HG)"
    rf"|(?P<arabic>(?<=A)[GH]|(?<=B)G|(?<=c)H|(?<=AG)G|(?<=AGo)G|(?<=AGj)G|(?<=AGG)G|(?<=z)[GH]|(?<=zG)G|(?<=zGG)G)"
    rf"|(?P<subject>(?<![AGz])G(?=A[iβwجdEc,.&]))"
    rf"|(?=[qtae]{{0,4}}[#nv(])(?P<q>[qtae]{{0,3}})(?:(?P<range>[#n]+-[#n]+|[#n]+/[#n]+|(?<=[fi])[#n]+[i&][#n]+|[#n]+i[#n]+)|"
    rf"q?(?P<vague>v)(?:\"(?=f?H))?|(?P<number>\([#n]\)|[#n](?:[-&]?[#n])*v?))"
    rf"(?P<e>e?)(?P<noun>{_NOUN}|i?HH)?(?P<after>e?)"
    rf"|(?P<dual>uu?(?:n(?![jo]?[GHuUv]))?|U)"
    rf"|(?P<pair>GB)"
    rf"|(?P<member>(?<=A)m[GS])"
    rf"|(?P<another>a)(?=[,.;)]|$)"
    rf"|(?P<beside>G))"
)
_MAY_COUNT = re.compile("[a#nvuUA]|cH|BG|&tG|[HG]G|GB|Am")
AR_KIN = frozenset(
    plain(word)
    for word in (
        "زوجته|زوجها|ابنه|ابنته|ابنها|ابنتها|والده|والدته|والدها|والدتها|شقيقه|شقيقها|شقيقته|شقيقتها|طفله|طفلته|طفلها|"
        "طفلتها|رضيعه|رضيعها|رضيعته|نجله|حفيده|ابن عمه|مرافقه|صديقه"
    ).split("|")
)
_KIN = frozenset("wife son daughter brother mother father husband sister child baby infant grandson nephew cousin".split())
_SINGULAR = frozenset(plain(word) for word in arabic.SINGULAR)
_OTHERS = frozenset({"اخرين", "اخرون"})  # of those who were counted before
_SUFFERED = frozenset("قتل اصيب جرح استشهد توفي خطف اختطف اعتقل اغتيل اعدم".split())
_BOTH = frozenset({"اثنين", "اثنان", "اثنتين", "اثنتان"})
_MEMBER = frozenset({"member", "element"})
_ONE_PERSON = SINGULAR | ALSO_PEOPLE.keys()


_GOES_ON = ("ing", "aged", "named", "called", "below")  # `a girl aged eight`, `a man riding a motorcycle`
OF_THEM = "of them"
OF_THOSE = "of those"
MORE = "more"
OF_THE_HARMED = {"of the dead": "killed", "of the wounded": "injured", "of the injured": "injured"}
_SAID_OF_COUNTS = frozenset({OF_THEM, OF_THOSE, MORE, *OF_THE_HARMED})


def counted(items: list[Item], tags: str) -> tuple[list[Item], dict[int, Count]]:
    """The items with each count as one item (tag ``C`` with a noun, ``Z`` without), and the counts by their place in that list."""
    if not _MAY_COUNT.search(tags):
        return items, {}
    if "#" in tags and any(item.word == RESPECTIVELY for item in items):
        tags = told_apart(items, tags)
    found: list[Item] = []
    counts: dict[int, Count] = {}
    last = 0
    for match in _COUNT.finditer(tags):
        count = _READERS[match.lastgroup or ""](match, items, tags)
        if count is None:
            continue
        found += items[last : match.start()]
        counts[len(found)] = count
        phrase = items[match.start() : match.end()]
        tag = "J" if count.measure == "incidents" else "C" if count.has_noun else "Z"
        said = next((item.word for item in phrase if item.word in _SAID_OF_COUNTS), "")
        found.append(Item(tag, count.start, count.end, said, proclitic=phrase[0].proclitic))
        last = match.end() - (match["pair"] is not None)
    return found + items[last:], counts


def _number(match: re.Match[str], items: list[Item], tags: str) -> Count | None:
    if not match["noun"] and is_of_things(match, items, tags):
        return None
    if match["number"] and items[match.start("number")].word in _BOTH and is_of_a_noun_before(items, match.start("number")):
        return None
    figure = _figure(match, items)
    if figure is None or (
        match["vague"] and not match["noun"] and figure.qualifier == "non_numeric" and tags[match.end() :][:1] not in set("iIhb")
    ):
        return None
    if match["number"] and not match["noun"] and ONE_OF_A_PLACE.match(tags, match.end("number")) is not None:
        return None
    number = "number" if match["number"] else "range"
    if match[number] and is_no_count(items, match.start(number), bool(match["noun"])):
        return None
    nouns = items[match.start("noun") : match.end("noun")] if match["noun"] else []
    group, measure = group_of(nouns)
    until = match.start("noun") if match["noun"] else match.end()
    words = " ".join(item.word for item in items[match.start() : until])
    named = bool(nouns) and nouns[0].word not in _OTHERS
    before = tags[: match.start()][-1:] or "."
    if words == "a couple" and not nouns and before not in "-;:(,":  # a man and his wife, told by themselves
        group, named = "civilians", True
    return Count(figure, words, group, measure, named, items[match.start()].start, items[match.end() - 1].end)


def _two(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    """Arabic has a form of the noun for two; a lone one is said with `one`."""
    item = items[match.start()]
    if item.proclitic.endswith("ال") and item.word.endswith("يه"):  # `الأبنية`: what is his has no article
        return None
    return _whole(1 if item.tag == "U" else 2, [item], items[match.start() : match.end()])


def _pair(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    """`مدنيين أصيبا`: the verb says that there were two."""
    noun, verb = items[match.start()], items[match.start() + 1]
    return _whole(2, [noun], [noun]) if verb.word.endswith("ا") and not verb.word.endswith("وا") else None


def _member(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    """`مقتل عنصر من الأمن`: one of the force that is named behind."""
    nouns = items[match.start() : match.end()]
    return _whole(1, nouns, nouns) if is_one(nouns[0]) else None


def _single(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    """`a man`, `a baker's wife`: one, unless the noun belongs to another noun (`a security forces patrol`, `a baker's shop`)."""
    nouns = items[match.start() + 1 : match.end()]
    owner = next((n for n, noun in enumerate(nouns) if noun.tag == "'"), -1)
    nouns = nouns[owner + 1 :]
    if nouns[-1].word in ALSO_PEOPLE:
        nouns[-1] = nouns[-1]._replace(tag="G", sense=ALSO_PEOPLE[nouns[-1].word])
    behind = items[match.end()] if match.end() < len(items) else nouns[-1]._replace(tag=" ")
    if nouns[-1].word not in _ONE_PERSON or (behind.tag in "omGELS#'" and not behind.word.endswith(_GOES_ON)):
        return None
    number = 2 if nouns[-1].word in COUPLES else 1
    return _whole(number, nouns, items[match.start() : match.end()])


def _one_of(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    """`a member of the security forces`: one of them."""
    phrase = items[match.start() : match.end()]
    return _whole(1, phrase[1:], phrase) if any(item.word in _MEMBER for item in phrase) else None


def _kin(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    noun = items[match.end() - 1]
    return _whole(1, [noun], items[match.start() : match.end()]) if noun.word in _KIN else None


def _arabic_single(match: re.Match[str], items: list[Item], tags: str) -> Count | None:
    """`مقتل رجل مسن`, `بينهم طفل وامرأة`: one each; in `قتل مسلحون شابا` the first noun is who does it."""
    at = match.end() - 1
    begins = items[at].proclitic.startswith("و")  # another one
    if items[at].tag == "H" and tags[at + 1 : at + 2] == "E":  # `ضحية التفجيرات`: of the blasts, however many
        return None
    before = items[max(tags.rfind("A", 0, at), tags.rfind("z", 0, at)) + 1 : at]
    if (both := _both(items, at)) is not None:
        return both
    if not is_one(items[at]) or (not begins and any(is_one(noun) for noun in before)):
        return None
    more = (noun for noun in items[at + 1 : at + 2] if noun.tag == "G" and is_one(noun) and not noun.proclitic)
    nouns = [items[at], *more]
    return _whole(1, nouns, nouns)


def _both(items: list[Item], at: int) -> Count | None:
    """`عسكريين روسيين اثنين`: two, as the word behind the noun says."""
    behind = next((n for n in range(at + 1, min(at + 3, len(items))) if items[n].tag not in "oj"), at)
    return _whole(2, [items[at]], items[at : behind + 1]) if items[behind].word in _BOTH and items[at].tag == "G" else None


def _subject(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    """`أن شابا قتل برصاص`: one, of whom a verb in the passive follows; `الشاب` was told of before."""
    noun, verb = items[match.start()], items[match.end()]
    suffers = verb.word.split(" ")[0].removesuffix("ت") in _SUFFERED and not verb.proclitic
    return _whole(1, [noun], [noun]) if suffers and is_one(noun) and not noun.proclitic.endswith("ال") else None


def is_one(noun: Item) -> bool:
    """Whether an Arabic noun means one person."""
    word = noun.word.split(" ")[0]
    return word in _SINGULAR or word.removesuffix("ا") in _SINGULAR or word in ("ابن", "ابنه")  # `ابن عمه`


def _body(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    """`جثة شاب`, `قتيل مدني`: one; `القتيل الرابع` was counted before."""
    nouns = items[match.start() : match.end()]
    return _whole(1, nouns, nouns) if all(map(is_one, nouns)) and not nouns[0].proclitic.endswith("ال") else None


def _beside(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    """`الشاب فلان وزوجته`: one more, who is named by whose kin she is."""
    noun = items[match.start()]
    return _whole(1, [noun], [noun]) if noun.word in AR_KIN and noun.proclitic == "و" else None


def _another(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    return _whole(1, [], items[match.start() : match.end()]) if items[match.start()].word == "another" else None


def _family(match: re.Match[str], items: list[Item], _: str) -> Count | None:
    """`a family of five`: five civilians."""
    number = number_of(items[match.end() - 1 : match.end()])
    if number is None or items[match.end() - 3].sense != "families":
        return None
    return _whole(number, [], items[match.start() : match.end()])._replace(group="civilians", has_noun=True)


def _whole(number: int, nouns: list[Item], phrase: list[Item]) -> Count:
    group, measure = group_of(nouns)
    return Count(figures.bounded(number, "exact"), str(number), group, measure, bool(nouns), phrase[0].start, phrase[-1].end)


_READERS: dict[str, Callable[[re.Match[str], list[Item], str], Count | None]] = {
    "one": _single, "one_of": _one_of,
    "family": _family, "kin": _kin, "body": _body, "arabic": _arabic_single, "dual": _two, "pair": _pair,
    "subject": _subject,
    "member": _member,
    "another": _another,
    "beside": _beside,
    "after": _number,  # the last group of a range, a magnitude and a number
}  # fmt: skip


def _figure(match: re.Match[str], items: list[Item]) -> Figure | None:
    said = [item.sense for item in items[match.start("q") : match.end("q")] if item.tag in "qe"]
    said += [items[match.start(where)].sense for where in ("e", "after") if match[where]]
    qualifier = next((sense for sense in said if sense != "total"), "exact")
    if match["vague"]:
        return figures.parsed(items[match.start("vague")].sense)
    if match["range"]:
        return range_of(items[match.start("range") : match.end("range")])
    words = [item for item in items[match.start("number") : match.end("number")] if item.tag not in "()"]
    number = number_of(words)
    if number is None or number > LARGEST:
        return None
    rounded = any(item.word.startswith(("a couple", "a pair", "a dozen")) for item in words)
    return figures.bounded(number, "approx" if rounded and qualifier == "exact" else qualifier)
