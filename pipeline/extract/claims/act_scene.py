"""At which place of its sentence, and on which of its days, an act is told."""

import re
from itertools import pairwise

from pipeline.extract.claims.clauses import clause_of
from pipeline.extract.claims.crowds import crowd_of
from pipeline.extract.claims.reading import Reading
from pipeline.extract.claims.telling import THEREAFTER, is_act
from pipeline.extract.phrases.acts import AIRCRAFT
from pipeline.extract.phrases.scenes import AREA, POINT, Place
from pipeline.extract.phrases.windows import Window
from pipeline.extract.words.sentences import Item

_NEXT_CLAUSE = frozenset({"while", "whereas", "but", "after", "before", "since", "once"})
_ALONG_WITH = frozenset("تزامن تزامنت تزامنا بالتزامن ترافق ترافقت رافقها رافقه رافقتها تخللها تخللتها".split())
_REACH = 12
_THE_NAMED = frozenset({"القريه", "البلده", "المدينه", "الحي", "the village", "the town"})


def place_of_act(reading: Reading, at: int, reference: Place | None) -> Place | None:
    """The place that the sentence ties to the act: near behind it, else near before it; a reference counts where none is named."""
    start = reading.items[at].start
    stretch = reading.aside_at(start)
    places = [place for place in reading.places if not place.is_country and reading.aside_at(place.start) == stretch]
    if (suffered := _SUFFERED.search(reading.tags, 0, at)) is not None:
        struck = reading.items[suffered.end() - 1].start
        return next((place for place in places if place.start <= struck < place.end), None)
    if _WHICH_THEY.search(reading.tags, 0, at) is not None:
        return next((place for place in reversed(places) if place.start < start), None)
    behind = [place for place in places if place.start > start]
    words = [item for item in _up_to(reading, at, behind[0].start) if item.tag != '"'] if behind else []
    is_near = behind and (len(words) <= _REACH or _is_between_sides(reading, at, behind[0].start))
    is_near = is_near and not _is_of_the_named(reading, at, behind[0].start) and not _goes_on(reading, at)
    is_near = is_near and not _is_of_the_next_verb(reading, at, behind[0])
    if is_near and not _is_later(reading, at, behind[0].start) and not _told_between(reading, at, behind[0].start):
        return _of_it(reading, at, behind)
    if _is_intervention(reading, at) and not reading.places and reference is not None and reference.kind == POINT:
        return reference  # `the protesters` are those of whom the report spoke
    ahead = [place for place in places if place.start < start]
    if is_the(reading, at):
        return None
    if ahead and _is_which(reading, at, ahead[-1]):
        return reference
    if ahead:
        return None if _is_told_of_another(reading, at, ahead[-1]) else _in_its_area(ahead)
    refers = "L" in reading.tags or (_is_demonstration(reading, at) and crowd_of(reading, at) is not None and not _dated(reading))
    return reference if refers and not reading.places and reference is not None and reference.kind == POINT else None


_TO_THEIR_PLACE = 30
_BETWEEN = re.compile(r"E[joE]{0,3}i[^EKgAMHw;]*$")


def _is_between_sides(reading: Reading, at: int, offset: int) -> bool:
    """`قصف متبادل بين كذا من طرف وكذا من طرف آخر على محور كذا`: the place stands behind both sides."""
    between = _up_to(reading, at, offset)
    if len(between) > _TO_THEIR_PLACE or all(item.word != "بين" for item in between[:4]):
        return False
    return _BETWEEN.fullmatch(reading.tags, at, at + 1 + len(between)) is not None


_NEW_CLAUSE = re.compile(r"E[^;PKgI]{0,8}?(?:(?:,?[&w]|,)[tjoxLf]{0,3}P[^;,EKgP]{0,6}[bh]|,[^P,;]*G[bh][^P,;]*E)")


_OF_IT = re.compile(r"Px?(?:[bh]{1,2}o?|o)$")  # `Kessab was shelled`, `Kessab saw`
_MEANWHILE_ELSEWHERE = re.compile(r"E[^;PKgI]{0,8}w[^;P]*E[^;P]*P")


def _goes_on(reading: Reading, at: int) -> bool:
    """`X is seeing clashes while Y is under fire`, `…, rebels are shelling Y`: a clause of the next place, and the act has one."""
    named = any(place.start < reading.items[at].start and not place.is_country for place in reading.places)
    if not named:
        return False
    of_it = _OF_IT.search(reading.tags, max(0, at - 5), at) is not None and _MEANWHILE_ELSEWHERE.match(reading.tags, at) is not None
    return of_it or _NEW_CLAUSE.match(reading.tags, at) is not None


_AS = frozenset({"as", "when", "while", "once"})
_VERB_OF_IT = re.compile(r"[bhojq]{0,4}E")


def _is_of_the_next_verb(reading: Reading, at: int, place: Place) -> bool:
    """`clashes went on as X came under fire`: the place is that of the clause whose verb stands behind it."""
    clause = next((n for n in range(at + 1, len(reading.items)) if reading.items[n].word in _AS), None)
    if clause is None or reading.items[clause].start > place.start:
        return False
    behind = reading.first_from(place.end)
    return "E" not in reading.tags[clause:behind] and _VERB_OF_IT.match(reading.tags, behind) is not None


def _is_of_the_named(reading: Reading, at: int, offset: int) -> bool:
    """Whether `the village` stands between an act and the next place, and a place before it: `إثر قصف تتعرض له القرية`."""
    refers = any(item.tag == "L" and item.word in _THE_NAMED for item in _up_to(reading, at, offset))
    return refers and any(place.end <= reading.items[at].start and not place.is_country for place in reading.places)


def _dated(reading: Reading) -> bool:
    """Whether it names days of its own, as each line of a timeline does."""
    return any(not window.is_of_the_telling for _, window in reading.windows)


def _is_told_of_another(reading: Reading, at: int, place: Place) -> bool:
    """`Tanks attacked Jableh, in a country gripped by protests`: the place before a crowd is that of the act before it."""
    between = [item.tag for item in reading.items[:at] if item.start >= place.end]
    if between[:1] == ["r"] and len(between) <= _RELATIVE:  # `الحي الذي تظاهر فيه المئات`
        return False
    earlier = (item for item in reading.items[:at] if item.start < place.start and is_act(item))
    return _is_demonstration(reading, at) and any(item.sense != "demonstration" for item in earlier)


def _is_which(reading: Reading, at: int, place: Place) -> bool:
    """`قرب حي كذا في المدينة التي تظاهر فيها المئات`: the town is meant of which the report spoke before."""
    between = [item for item in reading.items[:at] if item.start >= place.end]
    town = next((n for n, item in enumerate(between) if item.tag == "L" and item.word in _THE_NAMED), None)
    return town is not None and any(item.tag == "r" for item in between[town:])


def _in_its_area(ahead: list[Place]) -> Place:
    """`إلى قرية كذا، التي يقطنها علويون في ريف حماة، حيث …`: the last place, and of an area the point in it named before."""
    last = ahead[-1]
    inside = (place for place in reversed(ahead) if place.kind == POINT and len(place.sites) == len(last.sites) == 1)
    if last.kind != AREA or last.text.isascii():
        return last
    return next((place for place in inside if not place.sites[0].areas.isdisjoint(last.sites[0].areas)), last)


_RELATIVE = 3  # words from a relative pronoun to the act
_MANY = frozenset("villages towns areas hills sites points neighbourhoods neighborhoods قري بلدات مناطق تلال نقاط احياء".split())
_THESE = frozenset({"هي", "وهي", "منها", "ومنها", "ابرزها"})


def _of_it(reading: Reading, at: int, behind: list[Place]) -> Place:
    """`villages near the coast, including Jableh`, `five villages in northern Hama: A, B`: what lies there is named behind it."""
    area, nearer = behind[0], behind[1] if len(behind) > 1 else None
    if nearer is None or not (area.kind == AREA or any(item.word in _MANY for item in _up_to(reading, at, area.end))):
        return area
    between = [item for item in reading.items if area.end <= item.start < nearer.start]
    if area.kind == AREA and nearer.kind == POINT and any(item.word in _MANY for item in between):
        return nearer  # `shelled in X province areas near Y`
    is_like = reading.letters.text.startswith("ك", nearer.start - 1)  # `كبلدة سلمى`
    return nearer if is_like or any(item.tag in "z:" or item.word in _THESE for item in between) else area


_WHICH_THEY = re.compile(r"P,r[tj]{0,2}Gh?$")  # `X, which the rebels took on Sunday, lies near Y`
_SUFFERED = re.compile(r'ت[jot]{0,2}"?P(?=[^;ت]*$)')  # `تعرضت قاعدة كذا لهجوم`


def _is_demonstration(reading: Reading, at: int) -> bool:
    return reading.items[at].sense == "demonstration"


def _is_intervention(reading: Reading, at: int) -> bool:
    return reading.items[at].act == "protest_intervention"


def _is_later(reading: Reading, at: int, offset: int) -> bool:
    """`المظاهرات … غداة أحداث شهدتها حمص`, `… احتجاجا على ما جرى في حمص`: the place is that of what came before."""
    is_ground = _is_demonstration(reading, at) and (_is_of_the_ground(reading, at, offset) or _follows_an_act(reading, at, offset))
    return is_ground or any(item.word in THEREAFTER for item in _up_to(reading, at, offset))


_AFTER_AN_ACT = re.compile(r"[wq][^;&,]{0,6}[EKHM]")  # `after a bombing in X`, `over the killing of two in X`


def _follows_an_act(reading: Reading, at: int, offset: int) -> bool:
    """`marched on Sunday after a bombing in X`: the place of what they marched about."""
    return _AFTER_AN_ACT.search(reading.tags, at + 1, reading.first_from(offset)) is not None


def _told_between(reading: Reading, at: int, offset: int) -> bool:
    """`opened fire, with bodies piled up next to X`, `clashes went on, while forces shelled X`: that of later words."""
    between = _up_to(reading, at, offset)
    clause = next((n for n, item in enumerate(between) if item.word in _NEXT_CLAUSE or item.tag == ";"), len(between))
    if any(item.tag == "Ω" and item.word.isascii() for item in between):  # `an attack in retaliation for the shelling of X`
        return True
    if _goes_along(reading, at, between):
        return True
    another = any(item.tag in "EKg" for item in between[clause:]) or any(item.sense == "displaced" for item in between)
    return another or any(one.tag == "," and other.word == "with" for one, other in pairwise(between))


def _goes_along(reading: Reading, at: int, between: list[Item]) -> bool:
    """`الاشتباكات تزامنت مع غارات على كذا`: the place is that of what went along with the act."""
    words = [item.word.removeprefix("و") for item in (*reading.items[max(0, at - 1) : at], *between)]
    along = next((n for n, word in enumerate(words) if word in _ALONG_WITH), None)
    return along is not None and any(item.tag == "E" for item in between[max(0, along - 1) :])


def _up_to(reading: Reading, at: int, offset: int) -> list[Item]:
    """What stands behind the act, up to an offset."""
    return [item for item in reading.items[at + 1 :] if item.start < offset]


def is_the(reading: Reading, at: int) -> bool:
    """`the attack`: told of before."""
    return at > 0 and reading.items[at - 1].tag == "t"


def is_definite(reading: Reading, at: int) -> bool:
    """`the attack`, `the strike on`, `الهجوم`: one act, told of before; `الطيران` only says with what."""
    item = reading.items[at]
    is_one = not item.is_plural and AIRCRAFT.search(item.word) is None
    return is_one and (is_the(reading, at) or item.proclitic.endswith("ال") or item.word.startswith("the "))


def days_of_act(reading: Reading, at: int) -> Window | None:
    start = reading.items[at].start
    told = [(offset, window) for offset, window in reading.days_beside(start) if not window.is_era]
    told = [(offset, window) for offset, window in told if not _is_aside(reading, at, offset)]
    told = [(offset, window) for offset, window in told if not _is_of_the_next(reading, at, offset)] or told
    told = [(offset, window) for offset, window in told if not _is_of_the_ground(reading, at, offset)] or told
    first, last = clause_of(reading, start, reading.items[at].end)
    told = [(offset, window) for offset, window in told if first <= offset < last] or told  # each clause has its own days
    behind = [window for offset, window in told if offset >= start]
    return behind[0] if behind else told[-1][1] if told else None


def _is_of_the_next(reading: Reading, at: int, offset: int) -> bool:
    """`stormed Baniyas on 8 March before they came to the next town on 9 March`: where the act has a day of its own."""
    return any(item.tag == "w" and item.sense != "cause" for item in _up_to(reading, at, offset))


def _is_of_the_ground(reading: Reading, at: int, offset: int) -> bool:
    """`حملة بحثا عن متورطين في جريمة وقعت أمس`: the day of what the act answers to."""
    return any(item.tag == "Ω" for item in _up_to(reading, at, offset))


_OF_THE_ACT = re.compile("E[Ejo&]{0,4}r")  # `الهجمات التي شهدتها حمص في 23 تشرين الثاني`


_IN_A_RELATIVE = re.compile(r",[^,;]{0,2}r[^,;]*$")  # `…, during which the jets were away two days ago, and shells fell`
_CLAUSE_AFTER = re.compile("[,;]&")


def _is_aside(reading: Reading, at: int, offset: int) -> bool:
    """`sit-ins in Baniyas, which saw killings last March`: the day of a relative clause, unless that tells the act itself."""
    if offset < reading.items[at].start:
        day = reading.first_from(offset)
        return _IN_A_RELATIVE.search(reading.tags, 0, day) is not None and _CLAUSE_AFTER.search(reading.tags, day, at) is not None
    own = _OF_THE_ACT.match(reading.tags, at)
    between = _up_to(reading, at if own is None else own.end() - 1, offset)
    return any(item.tag == "r" or item.word == "where" for item in between)
