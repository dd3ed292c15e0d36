"""Whether a word of an act tells one: not denied, not of another time or what others speak of, and no weapon that nobody used."""

import re
from collections.abc import Callable
from itertools import takewhile

from pipeline.extract.claims.changed_hands import (
    CONTROL,
    FALLEN,
    FALLS,
    REGAINED,
    fell,
    is_by_somebody,
    is_fall,
    is_ground,
    is_of_a_place,
)
from pipeline.extract.claims.gathered import BLOCKADES, GATHERINGS, MARCHES, SHOTS, closes_the_road, demands, is_heard, march
from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.acts import BLASTS, FIRE, fire_before
from pipeline.extract.phrases.contexts import SEIZED
from pipeline.extract.phrases.frames import is_void
from pipeline.extract.words import english
from pipeline.extract.words.agreements import AGREEMENTS, PACTS, ends_a_fight, is_made
from pipeline.extract.words.letters import Letters, plain
from pipeline.extract.words.lexicon import phrases_in
from pipeline.extract.words.sentences import Item

# Words that by themselves tell no event: how people were harmed, what may still come of it, what others speak of.
_NOT_ALONE = frozenset(
    plain(word)
    for word in (
        "hit|struck|gathered|gunfire|targeted|targeting|rape|burning|confrontations|"
        "confrontation|hostilities|stolen|stole|destroyed|war remnant|remnants of war|unexploded ordnance|"
        "explosive belt|explosive vest|deal|rallied|gunshots|explosive remnants|booby trapped|"
        "incursion|deployed|mobilised|mobilized|in control|full control|smuggling|agreement|signed an agreement|"
        "demolished|smashed|battle|battles|"
        "vigil|fell to|هاون|مدفعية|رصاص|بالرصاص|النار|مخلفات الحرب|مخلفات حرب|استهداف|سيطرة|تسليم|مواجهة|معركة|"
        "انتقامية|تدمير|انتشار|انتشار أمني|استنفار|قنابل يدوية|وقفة|إطلاق النار|هدم"
    ).split("|")
)
_MENTIONED = re.compile(r"Ω[^E,;&]{0,3}(?:E|Er[^E,;&]{0,2})?$")  # an act that somebody is wanted for is told of elsewhere
WEAPONS = frozenset(
    phrases_in(
        "|".join(phrases for _, phrases in english.WEAPONS) + "|strikes|strike|"
        "قذائف|قذيفة|صواريخ|صاروخ|طيران|طائرات|طائرة مسيرة|مسيرة|مسيرات|مروحيات|"
        "مروحية|لغم|ألغام|قنبلة|عبوة ناسفة|عبوات ناسفة|قنبلة يدوية"
    )
)
_USED = re.compile(
    r"\b(?:struck|hit|targeted|targeting|hitting|striking|bombed|pounded|shelled|dropped|launched|carried out|fired|exploded|"
    r"(?:was|were) (?:also )?reported|took place|conducted|attacked|strafed|strafing|bombing|detonated|blew up|"
    r"went off|thrown|threw|lobbed|tossed|hurled|rained|bombarded|bombarding|raided|firing|planted|blown up|"
    r"came under|was caused by|dropping|launching|landing|falling|exploding|pounding|rocked|shook|ripped through|tore through|"
    r"hits|targets|rocks|explodes|detonates|goes off)\b|"
    "استهدف|استهداف|قصف|اصاب|القت|القي|القاء|اطلق|اطلاق|انفجر|انفجار|سقط|سقوط|شن"
)
_CAME_DOWN = re.compile(r"\b(?:landed|lands|fell|falls|crashed into|slammed into|plunged into)\b")
_AIRCRAFT = re.compile(r"(?:planes?|jets?|aircraft|helicopters?|air force|aviation)$")
_FIRE = frozenset({"اطلاق النار", "النار", "بالرصاص", "رصاص"})
_LIT = 4
_OPENED = re.compile(r"(?<![^\W_])[وف]?(?:اطلق|فتح)(?:ت|وا|ا)? (?!في الهواء)")  # `أطلق ملثمون النار أمس`
_FIRED_AT = re.compile(r"E[jo]{0,2}i[jo]{0,2}[CGVx]")  # `إطلاق النار على أربعة شبان`
_TARGETING = frozenset({"استهداف"})
_THE_PLACE = re.compile(r'E[xViL]{0,3}"?P')
_WILD = re.compile(r"\b(?:wild ?fires?|forest fires?|bush ?fires?|firefighters|blazes?|arsonist|حرائق|حريق)\b")
_MASSACRES = frozenset({"massacre", "mass killing", "مجزره", "مجازر"})
# Weapons that somebody only has, keeps, makes or finds.
_STORE = re.compile(r" (?:depots?|caches?|warehouses?|launchers?|launch pads?|stockpiles?|factor(?:y|ies)|workshops?|experts?)\b")
_KEPT = re.compile(
    r"\b(?:seiz(?:ed|ing)|confiscat(?:ed|ing)|smuggl(?:ed|ing)|stor(?:ed|ing)|found|quantit(?:y|ies) of) (?:[\w-]+,? ){0,4}$"
    r"|(?<![^\W_])[وفبل]?(?:ضبط\w*|مصادر\w*|صادر\w*|العثور علي|عثر\w* علي|تهريب|بحوزت\w+|بداخل\w+|يحوي|تحوي) (?:\w+ ){0,4}[بو]?$"
)
_FOUGHT = frozenset({"fought", "battled", "battling"})
# `fought with government troops`, `battled for control of the town`; not `fought the flames`, `fought for justice`.
_FOUGHT_OVER = re.compile(
    r" (?:each other|fierce|(?:with|against|off|in|near|around|outside|over|for control|to (?:take|capture|hold|regain))\b"
    r"|(?:the )?(?:\w+[ -]){0,2}(?:forces|troops|army|soldiers|rebels|militants|gunmen|fighters|militia\w*|insurgents|"
    r"remnants|loyalists)\b)"
)
_FENDED = frozenset(
    f"{verb} {way}"
    for verb, way in (
        *((verb, "off") for verb in "held holding beat beaten beating fought fighting warded warding".split()),
        ("drove", "back"),
        ("driven", "back"),
    )
)
_ATTACKERS = re.compile(
    r" (?:[\w'-]+ ){0,4}(?:attack\w*|assaults?|offensives?|advances?|raid\w*|push|incursions?|attempts?|rebels?|insurgents?|troops|"
    r"forces|soldiers|army|fighters?|militants?|militia\w*|gunmen|assailants)\b"
)
_WAS_FENDED = re.compile(r"[EG][bh]{1,2}E$")
_AT_TARGETS = frozenset({"targeting", "hitting", "striking"})
_STRUCK = frozenset({"hit", "struck", "targeted"})
_THEY = frozenset({"they", "israel", "russia", "turkey", "hezbollah", "also", "again", "twice"})
_WAS_STRUCK = re.compile(r"bo?E$")  # `military sites in X were struck`
_A_PLACE = re.compile(r"E[tjofL]{0,4}P")
_DOWNING = frozenset(
    {"shot down", "shooting down", "shoots down", "downed", "downing of", "downing", "brought down", "bringing down"}
    | {"intercepted", "intercepting", "interception of"}
)
OFFENSIVES = frozenset({"offensive", "offensives"})
_LAUNCHED = re.compile(r"\b(?:launch|beg[ai]n|start|mount|open|stag|unleash)\w* (?:\w+ ){0,4}$")  # no `a charm offensive`
_MOVING = frozenset({"deployed", "mobilised", "mobilized"})
_MOVED = re.compile(r"G[jo]{0,1}h?o?E$")  # `security forces deployed vehicles`
# `خلال هذه المظاهرات`, `بعد 12 ساعة من المعارك`, `في اليوم الثاني من الحملة`: told before.
_IN_THE_PAST = re.compile(
    r"(?:خلال|اثناء|بعد|عقب) (?:هذه|هذا|تلك) (?:ال)?$|(?<![^\W_])في اليوم ال[^\W_]+ (?:من |ل)(?:ال)?$"
    r"|(?:بعد|عقب) (?:[^\W_]+ ){0,4}(?:/?\d+/? )?(?:ساع|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|شهور|سن)[^\W\d_]* (?:من|علي) (?:ال)?$"
)
# `police arrested ten in Jableh after a sit-in`: what led to it, told with no place of its own.
_LED_TO_IT = re.compile(r"[EKgM][^;]*P[^;]*w[at]?[jo]{0,2}$")
_OWN_PLACE = re.compile(r"E[^,;w&]*P")
_AFTER = frozenset({"after", "following"})
_WHICH_HAD = re.compile(r"wE[joE]{0,2}ro?$")
_WENT_BEFORE = frozenset({"بعد", "عقب", "غداه", "قبل"})
THEREAFTER = frozenset({"اثر", "علي اثر", "بعد", "عقب", "غداه", "قبل"})


def is_told(reading: Reading, at: int, letters: Letters) -> bool:
    """Whether an item is an act that the sentence itself tells: not denied, and not of another time or what others speak of."""
    if not is_act(reading.items[at]) or is_void(reading.tags, at) or _MENTIONED.search(reading.tags, max(0, at - 8), at):
        return False
    if _covers(reading, at) or _is_of_another_time(reading, reading.items[at].start):
        return False
    before = reading.items[at - 1] if at else None
    known = reading.items[at].proclitic.endswith("ال") or reading.items[at].sense == "territorial_control"
    is_earlier = before is not None and before.word in THEREAFTER and known
    which = _WHICH_HAD.search(reading.tags, 0, at)  # `بعد الهجوم الذي استهدف كذا`
    is_earlier = is_earlier or (which is not None and reading.items[which.start()].word in _WENT_BEFORE)
    is_earlier = is_earlier or _IN_THE_PAST.search(reading.letters.text, reading.start, reading.items[at].start) is not None
    return not is_earlier and not _led_to_it(reading, at) and not _is_its_sound(reading, at) and _alone(reading, at, letters)


_COVER = re.compile(r"\bunder (?:the |a )?(?:heavy |intense )?cover (?:of|from) (?:[\w-]+ ){0,3}$")


def _covers(reading: Reading, at: int) -> bool:
    """`advanced on X under the cover of raids`: with what somebody was helped, wherever it struck."""
    item = reading.items[at]
    return item.act in FIRE and _COVER.search(reading.letters.text, max(reading.start, item.start - 50), item.start) is not None


def _is_of_another_time(reading: Reading, offset: int) -> bool:
    """In a stretch that tells of another time; of `a day after gunmen raided X` the day is known."""
    aside = reading.aside_at(offset)
    return aside is not None and not reading.tags.startswith("dw", reading.first_from(aside[0]))


_CAUSED_BY = re.compile(
    r"\b(?:caused by|resulting from|result of|due to|linked to)\b|(?<![^\W_])(?:ال)?(?:ناجم|ناتج)\w* عن(?![^\W_])"
)
_DEFENCE = re.compile(r" (?:ال)?(?:تصدي|اعتراض|دفاعات|مضادات)|(?: \w+){0,2} air defen[cs]es?\b")


def _is_its_sound(reading: Reading, at: int) -> bool:
    """`blasts in the Jableh area, caused by a drone attack on the base`: told by the attack, where that was; or by air defences."""
    if reading.items[at].word not in BLASTS:
        return False
    cause = _CAUSED_BY.search(reading.letters.text, reading.items[at].end, reading.end)
    if cause is None:
        return False
    by_defence = _DEFENCE.match(reading.letters.text, cause.end()) is not None
    return by_defence or any(item.tag == "E" and item.start > cause.start() for item in reading.items[at + 1 :])


_MEANWHILE = frozenset({"while", "whereas"})
_DAYS_OF = re.compile(r"\bafter (?:[\w-]+ ){0,2}(?:hours|days|weeks|months) of (?:\w+ ){0,2}$")  # `after days of fighting`
_SINCE_IT = re.compile(r"\W*(?:\w+ ){0,4}(?:after|following) the (?:\w+ )?$")  # `A day after the attack, troops closed the road`


def _led_to_it(reading: Reading, at: int) -> bool:
    item, text = reading.items[at], reading.letters.text
    if text.startswith(",", item.end) and _SINCE_IT.fullmatch(text, reading.start, item.start):
        return True
    after = any(item.word in _AFTER for item in reading.items[max(0, at - 4) : at])
    behind = takewhile(lambda one: one.word not in _MEANWHILE, reading.items[at + 1 :])
    is_other = after and any(map(is_act, (*reading.items[:at], *behind)))
    if is_other and _DAYS_OF.search(reading.letters.text, reading.start, reading.items[at].start) is not None:
        return True
    return after and _LED_TO_IT.search(reading.tags, 0, at) is not None and _OWN_PLACE.match(reading.tags, at) is None


def _alone(reading: Reading, at: int, letters: Letters) -> bool:
    """Whether the word tells an act by itself: the first rule for its like decides, else whether it may stand alone."""
    item = reading.items[at]
    if item.act == "looting_destruction" and _WILD.search(letters.text, reading.start, reading.end):
        return False
    rule = next((rule for words, rule in _RULES if item.word in words), None)
    return item.word not in _NOT_ALONE if rule is None else rule(reading, at, letters)


_WATCHING = re.compile(r"استطلاع|مراقب|تحليق|حلق")


def _only_watches(reading: Reading, at: int) -> bool:
    """`طائرات استطلاع مسيّرة لمراقبة المنازل`: aircraft that strike nobody."""
    around = reading.items[max(0, at - 2)].start, reading.items[min(at + 3, len(reading.items) - 1)].end
    return reading.items[at].act == "air_strike" and _WATCHING.search(reading.letters.text, *around) is not None


def _is_used(reading: Reading, at: int, letters: Letters) -> bool:
    """A weapon that somebody uses, or that came down somewhere; an aircraft may only land."""
    if _is_kept(reading, at, letters.text) or _only_watches(reading, at):
        return False
    came_down = _AIRCRAFT.search(reading.items[at].word) is None and _CAME_DOWN.search(letters.text, reading.start, reading.end)
    return bool(came_down) or _USED.search(letters.text, reading.start, reading.end) is not None


def _is_fired(reading: Reading, at: int, _: Letters) -> bool:
    """Fire at somebody or something; not `أضرم مجهولون النار في منزل`."""
    if any(item.sense == "looting" for item in reading.items[max(0, at - _LIT) : at]):
        return False
    if _FIRED_AT.match(reading.tags, at) is not None or reading.items[at].word not in _NOT_ALONE:
        return True
    return _OPENED.search(reading.letters.text, reading.items[max(0, at - _LIT)].start, reading.items[at].start) is not None


def _is_at_a_place(reading: Reading, at: int, _: Letters) -> bool:
    """`عاود استهداف بلدة كذا`; not `استهداف المدنيين`."""
    return _THE_PLACE.match(reading.tags, at) is not None


def _is_a_fight(reading: Reading, at: int, letters: Letters) -> bool:
    return _FOUGHT_OVER.match(letters.text, reading.items[at].end) is not None


def _is_fended(reading: Reading, at: int, letters: Letters) -> bool:
    """`fought off an assault`, `the attackers were driven back`; no `fought off the frost`."""
    fended = _ATTACKERS.match(letters.text, reading.items[at].end) is not None
    return fended or _WAS_FENDED.search(reading.tags, 0, at + 1) is not None


def _struck(reading: Reading, at: int, _: Letters) -> bool:
    """`Positions in X were struck`, `rebels struck X`."""
    before = reading.items[at - 1] if at else None
    acting = before is not None and (before.tag in "Gh" or before.word in _THEY)
    acting = acting or any(party.end == reading.items[at].start - 1 for party in reading.parties)
    by_whom = acting and _A_PLACE.match(reading.tags, at) is not None
    return by_whom or _WAS_STRUCK.search(reading.tags, 0, at + 1) is not None


def _of_fire_before(reading: Reading, at: int, _: Letters) -> bool:
    """`fired rockets, targeting positions in X`."""
    return fire_before(reading.items, at) is not None


def _is_of_aircraft(reading: Reading, _: int, __: Letters) -> bool:
    return any(item.act == "air_strike" for item in reading.items)


def _is_launched(reading: Reading, at: int, letters: Letters) -> bool:
    return _LAUNCHED.search(letters.text, reading.start, reading.items[at].start) is not None


def _ends_a_fight(reading: Reading, _: int, letters: Letters) -> bool:
    return ends_a_fight(letters.text, reading.start, reading.end)


def _is_moved(reading: Reading, at: int, _: Letters) -> bool:
    return _MOVED.search(reading.tags, 0, at + 1) is not None


def _is_made(reading: Reading, _: int, letters: Letters) -> bool:
    return is_made(letters.text, reading.start, reading.end)


_RULES: tuple[tuple[frozenset[str], Callable[[Reading, int, Letters], bool]], ...] = (
    (_FIRE, _is_fired),
    (_TARGETING, _is_at_a_place),
    (SHOTS, is_heard),
    (WEAPONS | {"suicide bombers"}, _is_used),
    (GATHERINGS, demands),
    (BLOCKADES, closes_the_road),
    (_FOUGHT, _is_a_fight),
    (_FENDED, _is_fended),
    (CONTROL, is_of_a_place),
    (REGAINED, is_by_somebody),
    (_AT_TARGETS, _of_fire_before),
    (_STRUCK, _struck),
    (FALLEN, fell),
    (FALLS, is_fall),
    (_MOVING, _is_moved),
    (PACTS, _ends_a_fight),
    (_DOWNING, _is_of_aircraft),
    (SEIZED, is_ground),
    (OFFENSIVES, _is_launched),
    (AGREEMENTS, _is_made),
    (MARCHES, march),
)


def _is_kept(reading: Reading, at: int, text: str) -> bool:
    """`missile depots`, `seizing rockets and rifles`."""
    item = reading.items[at]
    before = reading.items[max(0, at - 6)].start
    if item.act in FIRE and text.startswith((" left over", " left behind"), item.end):  # found again, it is no fire
        return True
    return _STORE.match(text, item.end) is not None or _KEPT.search(text, before, item.start) is not None


def is_act(item: Item) -> bool:
    """A word of an act; a massacre is one also where nobody counts massacres."""
    return item.tag == "E" or (item.tag == "H" and item.word in _MASSACRES)
