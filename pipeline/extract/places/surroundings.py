"""What the words around a name say of it: that it is a place, how it is worded, and whether something happened there."""

import re
from typing import NamedTuple

from pipeline.extract.places.elsewhere import is_at_office, is_elsewhere, is_left, is_measured_from

LOCATION, CONTAINER, SOURCE, ACTOR = "event_location", "container", "source", "actor"
AWAY = "away"  # where somebody goes to or comes from

_PLACE_NOUN = (
    r"(?:villages?|towns?|city|cities|hamlets?|neighbou?rhoods?|quarters?|suburbs?|districts?|sub-?districts?|"
    r"areas?|province|governorate|"
    r"provinces|governorates|countryside|region|municipality|outskirts|farms?|camp|crossing|port|square|"
    r"roundabout|street|bridge|mount|mountain)"
)
_BEFORE = re.compile(
    r"(?:(?:(?:just )?(?:north|south|east|west)(?:(?:ern)? )?(?:(?:east|west)(?:ern)? )?(?:of )?)"
    r"|(?:\d+(?:\.\d+)? (?:km|kms|kilometres|kilometers|miles) (?:\(?\w+ ?\w*\)? )?(?:north|south|east|"
    r"west)(?:\s?(?:east|west))? of )"
    rf"|(?:the )?(?:(?:northern|southern|eastern|western|coastal|alawite|christian|sunni|nearby|neighbou?ring|"
    rf"mainly|majority|predominantly|old|rural|port|"
    rf"russian|military|air|naval|\w+ern) ){{0,3}}(?:{_PLACE_NOUN}|base|air ?base|airport|airbase|"
    rf"countryside) (?:located |situated )?(?:of|in|near|at|called|named|such as|like|including) (?:the )?"
    rf"|(?:{_PLACE_NOUN}) "
    r"|(?:near|outside|around|close to|on the outskirts of|in the vicinity of|between) (?:the )?"
    r"|(?:rural|greater|old|western|eastern|northern|southern|central) )+$"
)
# What adorns a town's noun and tells nothing of where it lies: `the coastal town of`, `the mainly Alawite village of`.
_ADORNED = re.compile(
    r"(?:the )?(?:(?:coastal|alawite|christian|sunni|nearby|neighbou?ring|mainly|majority|predominantly|old|port|\w+ern) )+"
    r"(?=(?:villages?|towns?|city|cities|hamlets?|neighbou?rhoods?|suburbs?) )"
)
_AFTER = re.compile(
    rf" ?(?:'s )?(?:(?:(?:northern|southern|eastern|western|north|south|east|west) )?{_PLACE_NOUN}|"
    rf"(?:military |international )?(?:air ?base|airport)|highway|road|province's? countryside|"
    r"(?:oil |power |thermal |central |military )?(?:refinery|station|plant|terminal|dam|factory|barracks|prison)|"
    r"roundabout|junction|checkpoint|hospital|naval college|air academy|university)\b"
)
_AR_NOUN = (
    "(?:قري[ةه]|قري|بلد[ةه]|مدين[ةه]|حي|احياء|ناحي[ةه]|منطق[ةه]|محافظ[ةه]|محافظتي|ريف|ريفي|ضاحي[ةه]|قرب|محيط|"
    "اطراف|مخيم|مزرع[ةه]|دوار|جسر|حاجز|شارع|ساح[ةه]|قاعد[ةه]|مطار|جبل|سهل|مشفى|مستشفي|مشفي|مفرق|طريق|مدخل|تل[ةه]?|قم[ةه]|بلدات|"
    "مدن|ضواحي|نواحي|حيي|جبلي|ناحيتي|منطقتي|حاجزي|محور|محوري|محاور|قريتي|مدينتي|بلدتي|محافظتا|محافظات|مدينتا|بلدتا|قريتا|منطقتا|شرق|غرب|شمال|جنوب|شرقي|غربي|شمالي|جنوبي|سجن|معبر|الكلي[ةه]|كلي[ةه]|مقر|ثكن[ةه])"
)
_AR_BEFORE = re.compile(rf"(?<![^\W_])(?:[وفبل]|لل|ال|بال|في |من |الي |علي |ب|داخل |عند )?(?:{_AR_NOUN} )+$")
_AR_SIDE_OF_ANOTHER = re.compile("(?:ال(?:شرقي|غربي|شمالي|جنوبي) )+")  # `ريف حماة الغربي بلدة كذا`: of the name before
_AR_PREPOSITION = re.compile(
    r"\s*(?:[وف]?(?:في|من|الي|علي|داخل|عند) |[وف]?(?:لل|ال)?[بل]?(?=قري|بلد|مدين|حي|ناحي|منطق|محافظ|ريف|ضاحي|محيط)|و)?"
)
_AR_TO = rf"(?:(?:[وفبل]|لل|في )?{_AR_NOUN} )*(?:[بل]|لل|في )?$"
# Where somebody is taken, flees or comes from; who holds an office in a place speaks from there.
_AR_MOVED = "نقل|اسعف|توجه|متوجه|متجه|وصل|وصول|فر|فرار|نزح|نزوح|لجا|هرب|انتقل|عاد|غادر|سافر|رحل|اتجه|ارسل"
_AR_NATIVE = r"تنحدر|ينحدر\w*|ا?ل?منحدر\w*|ا?ل?قادم\w*|قدموا|ابناء|اهالي|مواليد|مسقط راس|عايد\w*"
_AR_ELSEWHERE = re.compile(
    rf"(?<![^\W_])(?:[وف]?(?:{_AR_MOVED})\w*(?:,? [^\W\d_]+){{0,9}}?,? (?:الي|نحو|باتجاه|صوب)|باتجاه|نحو|صوب"
    rf"|(?:توفي|فارقت?|متاثر|وفا[هت])[^.\n]{{0,62}} (?:في|داخل) (?:ال)?(?:مشف[يى]|مستشف[يى])"
    rf"|(?:الي|نحو|باتجاه|صوب) (?:ال)?(?:مشف[يى]|مستشف[يى]|مشافي|مركز|نقطه)(?: [^\W\d_]+){{0,3}}"
    rf"|[,(] ?(?:\d+ (?:كم|كلم|كيلومترا?) )?(?:جنوب|شمال|شرق|غرب)ي?(?: (?:شرق|غرب)ي?)?"
    rf"|(?:تعزيزات|رتل|ارتال|موازرات)(?: \w+){{0,3}} من|(?:{_AR_NATIVE})(?: \w+)?(?: من)?) {_AR_TO}"
)
# `صواريخ باتجاه منطقة كذا`: where fire is aimed, unlike people on their way.
_AR_AIMED_AT = re.compile(rf"(?:قصف|صاروخ|صواريخ|قذيف|قذايف|غار|النار|الرصاص)[^.\n]{{0,40}} (?:باتجاه|نحو|صوب) {_AR_TO}")
_AR_HOME = re.compile(rf"(?<![^\W_])(?:{_AR_NATIVE})(?: \w+)?(?: من)? {_AR_TO}")
# Those who fire from a place: `قوات النظام المتمركزة في كذا` where more is told of what they do, `قصف من مواقع النظام في كذا`.
_AR_STATIONED = re.compile(rf"(?:متمركز|متواجد|منتشر|مرابط)\w* (?:في|ضمن|داخل|علي)(?:[ \"]+[^\W\d_]+){{0,6}}?[ \"]+{_AR_TO}")
_AR_STRIKING = re.compile(
    r"[^.\n]*?(?<![^\W_])(?:ب?استهداف|ب?قصف|استهدفت?|قصفت?|هاجمت?|كل من|احياء|منازل|مدين\w+|بلد\w+|قري\w+)(?![^\W_])"
)
_AR_FIRED_FROM = re.compile(
    r"(?:قصف|صاروخ|صواريخ|قذايف|اطلق|استهدف|مدفعي|راجم|انطلق|انطلا?قا|اقلع|مصدر)[^.\n]{0,70} من "
    r"(?:مواقع|معسكر|نقاط|حواجز|مرابض|قواعد|"
    rf"قاعده|مطار|ثكن|تلال|تله)\w*(?:[ \"]+[^\W\d_]+){{0,4}}?[ \"]+{_AR_TO}"
)
# What speaks under the name of a place: `شبكة أخبار طرطوس`, `تنسيقية جبلة`.
_AR_HEAD = (
    "شبكه|صفحه|صحيفه|جريده|اذاعه|تنسيقيه|وكاله|سلطات|اجهزه|مدير|مديريه|قايد|قياده|اداره|فرع|"
    r"مسوول|مراسل\w*|مندوب\w*|ناشط\w*|مصدر|مصادر|محافظ"
)
_AR_BRANCH = (
    "اخبار|انباء|امن|امنيه|عام|داخلي|صحه|شرطه|دفاع|مدني|جنايي|منطقه|محافظه|عسكري|عسكريه|محلي|محليه|طبي|طبيه|خاص|خاصه|ميداني|اعلامي"
)
_AR_OFFICE = re.compile(rf"(?<![^\W_])(?:{_AR_HEAD})(?: (?:ال)?(?:{_AR_BRANCH})){{0,4}} {_AR_TO}")
_AR_NAMED = re.compile(rf"{_AR_NOUN} ")
_INSTITUTION = re.compile(
    r" (?:(?:national|military|university|general|public|private) )?"
    r"(?:hospital|clinic|mosque|church|shrine|school|university|cemetery|street|square|roundabout|prison|hotel)\b"
)
_ROAD = re.compile(r" (?:\w+ )?(?:highway|road|motorway)\b")
_ROAD_ON = re.compile(r"[-–][\w'’ -]{3,24}? (?:highway|road|motorway)\b")
_DASHES = ("-", "–")
_CITY_NOUN = re.compile(
    r"\b(?:(?:north|south|east|west)(?:east|west)? of|near|outside|around|close to|the outskirts of|in the vicinity of|city|"
    r"central(?!.*(?:province|governorate|countryside))|downtown|"
    r"town|neighbou?rhoods?|quarters?|district|port|hospital|airport|مدينه|مدينتي|مدينتا|مدن|حي|احياء|ضواحي|ضاحيه|مشفي|مستشفي|بلده)\b"
)
_IS_NOUN = re.compile(rf"(?:ال)?{_AR_NOUN}|{_PLACE_NOUN}")
_BETWEEN_PARTS = re.compile(
    rf"(?:[\s,()]|'s?\b|\b(?:in|of|within|located|situated|at|near|outside|the|an?|which lies|lies|lying|north|south|east|west|"
    rf"central|coastal|rural|"
    rf"mountainous|nearby|neighbou?ring|al|el|\w+ern|syria|sunni|alawite|christian|ismaili|mixed|mainly|mostly|predominantly|"
    rf"largely|majority|populated|small|strategic|both|all|seaside|resort|{_PLACE_NOUN})\b)+"
)
_AR_BETWEEN_PARTS = re.compile(
    '[",)]{0,3} ?(?:(?:احد|احدي|من) (?:اكبر |ابرز |اهم )?(?:احياء|قري|بلدات|ضواحي) |'
    "التابع[ةه]? ل|الواقع[ةه]? (?:في |ب|ضمن )|قرب |بالقرب من )?(?:ب|ل|في |ال|بال)?(?:"
    "ريف|مركز|منطق[ةه]|محافظ[ةه]|ناحي[ةه]|مدين[ةه]|قضاء|"
    "جنوب|شمال|شرق|غرب|الريف|شرقي|غربي|شمالي|جنوبي|الشمالي|الجنوبي|الغربي|الشرقي| |في|وسط)*(?:ال)? ?$"
)
_AR_INSIDE = re.compile(
    r'[\s",()]*(?:ب|في |قرب |بالقرب من |التابع[ةه]? ل|الواقع[ةه]? (?:في |ب|ضمن )|(?:جنوب|شمال|شرق|غرب)[^\W_]* |وسط )'
)
_AR_NEAR = re.compile(r"(?<![^\W_])(?:قرب|بالقرب من) ")
# What is done to a place, and what it does itself, where no preposition stands.
_ACTED_ON = re.compile(
    r"(?:^|\n)[^\w]*$|\b(?:hit|struck|bombed|shelled|stormed|raided|attacked|entered|left|reached|seized|captured|"
    r"overran|retook|took|recaptured|combed|targeted|defend(?:ed|ing)?|against|"
    r"rocked|shook|pounded|besieged|surrounded|cordoned off|looted|burned|swept|fled|regained|stormed into|"
    r"hitting|striking|bombing|shelling|storming|raiding|attacking|entering|leaving|reaching|seizing|capturing|targeting|rocking|"
    r"bombarded|encircled|evacuated|visited|convulsed|gripped|engulfed|cover(?:ed|ing)|parts of|all of) (?:the )?$"
)
_ACTS = re.compile(
    r",? (?:witnessed|saw|(?:had |has |have )?come under|came under|"
    r"was (?:hit|shelled|stormed|attacked|bombed|raided|looted|combed|burned)|"
    r"has been|alone)\b|[:(]| [(:-]"
    r"| (?:car |suicide |mosque |drone |air ?)?"
    r"(?:massacre|bombing|blast|explosion|ambush|shooting|killing|attack|shelling|strike|clashe)s?\b"
)
_NOT_THERE = re.compile(
    r"(?:based|headquartered|born|raised|native|speaking|office|correspondent|embassy|studied|"
    r"bureau) (?:\w+ )?(?:in|of|from|at) (?:the )?$"
)
# `on Jableh's Corniche`: there and not elsewhere in it.
_OWN_SITE = re.compile(
    r" ?'s (?:\w+ ){0,2}(?:corniche|(?:main )?squares?|hospitals?|markets?|ports?|streets?|cent(?:re|er)|outskirts|bus station|"
    r"airport|seafront|old city|mosques?|roundabouts?)\b"
)
_DATELINE = re.compile(r"(?:, [a-z]+)?(?:, [a-z]+\.? \d{1,2})?(?: \([a-z]+\))? ?[-;] ?")
_SOMEBODY = re.compile(
    r" ?(?:'s )?(?:(?:hospital|health|medical|security|police) (?:officials?|sources?)|family|families|clan|dynasty|loyalists?|"
    r"government|authorities|regime|administration|forces|army|military|officials?|based|ministry|"
    r"ministers?|media|news|observatory|network|"
    r"university professor|times|post|press|tv|today|direct|backed|led|foreign|interior|defen[cs]e|state|president)\b"
)
_BULLET = re.compile(r"(?:^|\n)[\s\-*•/()\d.]*$")
_FIGURE_FOLLOWS = re.compile(r"\s*[:(\-]?\s*\d")
# The last word before a name that makes the longer patterns worth a try, and those that place something in or by it.
_LEADS = frozenset(
    """
    of in near at called named the outside around to between rural greater old western eastern northern southern central village
    villages town towns city cities hamlet hamlets neighbourhood neighborhood neighbourhoods quarter quarters suburb suburbs
    district districts subdistrict area areas province governorate countryside region municipality outskirts farm camp crossing
    port square roundabout street bridge mount mountain base airport
    """.split()
)
_PLACING = frozenset(
    """
    in at near inside outside from to into across between of on around toward towards through and including off for over both
    """.split()
)
_PASSED_OVER = frozenset({"the", "neighbouring", "neighboring", "nearby"})
_AR_PLACING = frozenset("في من الي علي قرب داخل عند بين نحو باتجاه وسط مناطق و".split())
_AR_LAST = re.compile(rf"(?:[وفبل]|لل|ال|بال|وال)?{_AR_NOUN}")
_ATTACHED = re.compile(r"(?<![^\W\d_])(?:[وف]?[بل])$")


class Around(NamedTuple):
    """What stands around a name: letters of the wording before it, the end of the wording behind it, and what they say."""

    arabic: bool
    lead: int
    tail: int
    has_noun: bool
    placed: bool
    listed: bool
    names_noun: bool
    end: int


def read(text: str, start: int, end: int, before: str, follows: bool) -> Around:
    """Read the words around ``text[start:end]``; ``before``: the letters before it; ``follows``: it goes on a list of places."""
    arabic = text[start] >= "\u0620"
    words = before.split()
    last = words[-1] if words else ""
    quoted = arabic and before.endswith('"')  # قرية "الجيد"
    if quoted:
        before = before[:-1]
        words = before.split()
        last = words[-1] if words else ""
    lead = _lead(before, last, arabic)
    rest = before[: len(before) - lead] if lead else before
    tail = None if arabic else _AFTER.match(text, end)
    placed = _ar_placed(rest) if arabic else _placed(rest)
    listed = follows or (_BULLET.search(before) is not None and _FIGURE_FOLLOWS.match(text, end) is not None)
    named = arabic and _AR_NAMED.match(text, start, end) is not None
    shown = len(_AR_PREPOSITION.match(before[len(before) - lead :]).group()) if arabic and lead else 0  # type: ignore[union-attr]
    led = lead - shown + quoted if lead else 0
    return Around(arabic, led, tail.end() if tail else end, bool(lead or tail), placed, listed, named, end)


_COLON = re.compile(" ?:")


def heads_a_line(text: str, end: int, before: str) -> bool:
    """`جبلة: العثور على جثة`: a line that a place's name begins, as in a list of news."""
    return _BULLET.search(before) is not None and _COLON.match(text, end) is not None


_PINNED = re.compile(
    r"(?:\b(?:in|at|near|inside|outside|around|into|towards?)|captured|recaptured|retook|seized|overran|stormed|shelled|bombed|"
    r"entered|besieged|control of|fighting for|battle for) $"
)


def pins(before: str) -> bool:
    """Whether the words before a name can only stand before a place, though people are called so too: `in Salma`."""
    return _PINNED.search(before) is not None


def _lead(before: str, last: str, arabic: bool) -> int:
    """How many letters before the name belong to the wording of the place."""
    if arabic:
        match = _AR_BEFORE.search(before) if before.endswith(" ") and _AR_LAST.fullmatch(last) else None
    else:
        match = _BEFORE.search(before) if last in _LEADS else None
    if match is None:
        return 0
    adorned = (_AR_SIDE_OF_ANOTHER if arabic else _ADORNED).match(before, match.start())
    return len(before) - (adorned.end() if adorned else match.start())


def _placed(before: str) -> bool:
    words = before.split()
    while words and words[-1] in _PASSED_OVER:
        words.pop()
    if words[-3:] == ["as", "well", "as"] or words[-2:] == ["such", "as"]:
        return True
    return bool(words) and (words[-1] in _PLACING or words[-1] == "'s" or words[-1][-1] in ",;:/-(|")


def _ar_placed(before: str) -> bool:
    words = before.split()
    if not words:
        return False
    return words[-1] in _AR_PLACING or words[-1][-1] in ",:/-" or _ATTACHED.search(before) is not None


def role(text: str, end: int, before: str, around: Around) -> str:
    """Whether something may have happened at the name, or somebody is called after it, speaks or comes from there."""
    worded = before[: len(before) - around.lead]
    if (_NOT_THERE.search(before) and not is_at_office(before)) or _is_dateline(text, end, before):
        return SOURCE
    if _SOMEBODY.match(text, end):
        return ACTOR
    if around.arabic and _AR_OFFICE.search(before):
        return SOURCE
    is_away = around.arabic and _AR_ELSEWHERE.search(before) is not None and _AR_AIMED_AT.search(before) is None
    if is_away or (around.arabic and _fires_from(text, end, before)):
        return AWAY
    if not around.arabic and (is_elsewhere(worded) or is_measured_from(before) or is_left(text, end, worded)):
        return AWAY
    if text.startswith(("'s ", "' ", " 's "), end) and _OWN_SITE.match(text, end) is None:
        return CONTAINER
    plain = around.arabic or around.has_noun or around.placed or around.listed
    return LOCATION if plain or _ACTED_ON.search(before) or _ACTS.match(text, end) else CONTAINER


def is_home(before: str) -> bool:
    """Whether Arabic words before a name say that somebody is from there."""
    return _AR_HOME.search(before) is not None


def _fires_from(text: str, end: int, before: str) -> bool:
    """Whether forces only stand at the name and strike another place from there."""
    stationed = _AR_STATIONED.search(before) is not None and _AR_STRIKING.match(text, end) is not None
    return stationed or _AR_FIRED_FROM.search(before) is not None


def _is_dateline(text: str, end: int, before: str) -> bool:
    """`LATAKIA, March 7 -` at the head of a paragraph says where it was written."""
    return (not before or before.endswith("\n")) and _DATELINE.match(text, end) is not None


_SPEAKS_FROM = re.compile(
    r"\b(?:resident|villager|activist|lawyer|doctor|teacher|shopkeeper|farmer|student|lives|living) "
    r"(?:of|from|in) (?:the )?(?:[\w-]+ ){0,3}$"
)
_SPEAKS = re.compile(r"[^.;\n]{0,40}\b(?:said|told|says|recalled|recounted|described)\b")


def speaks_from(text: str, end: int, before: str) -> bool:
    """`a resident of Jableh told …`: where somebody who speaks lives."""
    return _SPEAKS_FROM.search(before) is not None and _SPEAKS.match(text, end) is not None


_SITE_IN = re.compile(
    r"\b(?:academy|university|college|roundabout|square|market|station|street|mosque|church|prison|port|airport|harbour|harbor|"
    r"stadium|headquarters|hospital|faculty(?: of \w+)?|institute|clinic|garden|park|bridge|"
    r"corniche|theatre|factory|souk|neighbou?rhood|quarter|barracks|building|shop|cafe|restaurant|hotel|school)s? "
    r"(?:in|of) (?:the )?(?:central |downtown |coastal |southern |northern |eastern |western )?$"
)


_STRUCK = re.compile(r"\b(?:hit|struck|bombed|shelled|rocked|pounded|shook|stormed) (?:the )?$")


def is_in_a_city(before: str) -> bool:
    """`the academy in Homs`, `blasts hit Tartous`: of a governorate's name its city is meant."""
    return _SITE_IN.search(before) is not None or _STRUCK.search(before) is not None


def is_town(text: str, first: int, last: int) -> bool:
    """Whether the wording says that a town or a quarter is meant and not the province of that name."""
    words = text[first:last]
    is_province = words.endswith((" province", " governorate", " countryside"))
    return _CITY_NOUN.search(words) is not None and not is_province  # the noun of `بمدينة` stands before


# In the same sentence, and nothing else named between: `وفي اللاذقية، أطلق مجهولون النار على محل في شارع كذا`.
_STREET_BEHIND = re.compile(
    r",? (?:(?!ريف|محافظ|مدين|بلد|قري)[^.\n]){0,70}?(?<![^\W_])(?:[بل]|ال)?(?:شارع|ساحه|دوار|كورنيش|سوق)(?![^\W_])"
)
_AN_AREA = re.compile("ريف|محافظ|منطق|ناحي|شمال|جنوب|شرق|غرب|سهل|جبل")


def is_by_a_street(text: str, first: int, end: int) -> bool:
    """Whether a street or square is named with the name: of a governorate's name its city is meant (SPEC 6.3)."""
    return _AN_AREA.search(text, max(0, first - 8), end) is None and _STREET_BEHIND.match(text, end) is not None


def is_end_of_road(written: str, start: int, end: int) -> bool:
    """`the Masyaf-Qadmus highway`: a road bears the names of its ends."""
    return (_ROAD_ON.match(written, end) if written[end : end + 1] in _DASHES else _ROAD.match(written, end)) is not None and (
        written[end : end + 1] in _DASHES or written[start - 1 : start] in _DASHES
    )


def is_institution(text: str, end: int) -> bool:
    """Whether a hospital, a mosque or a street is called by the name that ends there."""
    return _INSTITUTION.match(text, end) is not None


def is_noun(name: str) -> bool:
    """Whether a spelling is a bare place noun."""
    return _IS_NOUN.fullmatch(name) is not None


def holds(between: str) -> bool:
    """Whether the words between two names say that the second holds the first: `Hmeimim, Latakia`, `in the countryside of`."""
    return _BETWEEN_PARTS.fullmatch(between) is not None or _AR_BETWEEN_PARTS.fullmatch(between) is not None


def is_near(between: str) -> bool:
    """Whether Arabic words between two names say that the second only lies near: `قرب مدينة اللاذقية`."""
    return _AR_NEAR.search(between) is not None


_PLURAL = re.compile(r"\b(?:قري|بلدات|مدن|نواحي|احياء|مناطق|villages|towns|cities|neighbou?rhoods|quarters|suburbs) ")


def is_plural(lead: str) -> bool:
    """Whether the words before a name head a list of names."""
    return _PLURAL.search(lead) is not None


_AR_MEASURED = re.compile(rf", (?:جنوب|شمال|شرق|غرب)ي?(?: (?:شرق|غرب)ي?)? (?:{_AR_NOUN} )*$")


def is_beside(between: str) -> bool:
    """`ريف جبلة، جنوب مدينة اللاذقية`: the second name only says on which side of it the first lies."""
    return _AR_MEASURED.search(between) is not None


def is_inside(between: str) -> bool:
    """Whether Arabic words between two names put the first into or beside the second, whatever the second is."""
    return _AR_INSIDE.match(between) is not None
