"""Whether something may have happened at a name, or somebody speaks, comes from there or is called after it."""

import re

from pipeline.extract.places.elsewhere import is_at_office, is_elsewhere, is_left, is_measured_from
from pipeline.extract.places.nouns import AR_NOUN
from pipeline.extract.places.surroundings import Around

LOCATION, CONTAINER, SOURCE, ACTOR = "event_location", "container", "source", "actor"
AWAY = "away"  # where somebody goes to or comes from
BESIDE = "beside"  # what another place lies near or to one side of
_AR_TO = rf"(?:(?:[وفبل]|لل|في )?{AR_NOUN} )*(?:[بل]|لل|في )?$"
# Where somebody is taken, flees or comes from; who holds an office in a place speaks from there.
_AR_MOVED = (
    "نقل|اسعف|اسعاف|توجه|متوجه|متجه|وصل|وصول|فر|فرار|نزح|نزوح|لجا|هرب|انتقل|عاد|غادر|سافر|رحل|اتجه|ارسل|(?:طريق|عودت)(?:ه|ها|هم)"
)
_AR_NATIVE = (
    r"تنحدر|ينحدر\w*|ا?ل?منحدر\w*|ا?ل?قادم\w*|قدموا|ابناء|اهالي|مواليد|مسقط راس|عايد\w*|(?:عودت|طريق)(?:ه|ها|هم|هما)|"
    "(?<!مظاهرات )(?<!المظاهره )(?<!مظاهره )(?<!المسيره )(?<!مسيره )(?:ال)?منطلق(?:ه|ين)? من|"
    r"(?:ال)?(?:ضحي|قتيل|قتلي|شهيد|شهداء|مخطوف|مختطف)\w*(?: هم| هما| هو| هي)?(?::| وهم| وهما)[^.\n]{0,60} من|"
    "(?:مسلح|مقاتل)[يو](?= (?:مدينه|بلده|قريه|حي) )|(?:القريه|البلده) (?:الواقعه|التي تقع)(?: [^\\W_]+){0,2}|"
    "(?:جميعهم|كلهم|معظمهم|غالبيتهم|اغلبهم|هم|هو|هي)(?: ايضا)? من"
)
# `قصف مناطق قريبة من كذا`: near it, unlike a village that is said to lie near it.
_AR_NO_AREA = "".join(f"(?<!{area} )" for area in ("مناطق", "منطقه", "مواقع", "نقاط", "احياء", "مكان", "قري", "مسافه"))
_AR_ELSEWHERE = re.compile(
    rf"(?<![^\W_])(?:[وف]?(?:{_AR_MOVED})\w*(?:,? [^\W\d_]+){{0,9}}?,? (?:الي|نحو|باتجاه|صوب)|باتجاه|نحو|صوب"
    rf"|(?:توفي|فارقت?|متاثر|وفا[هت])[^.\n]{{0,62}} (?:في|داخل) (?:ال)?(?:مشف[يى]|مستشف[يى])"
    r"|(?:نقل|اسعف|اسعاف)\w*[^.\n]{0,50} (?:ال)?(?:مشف[يى]|مستشف[يى])"
    rf"|(?:الي|نحو|باتجاه|صوب) (?:ال)?(?:مشف[يى]|مستشف[يى]|مشافي|مركز|نقطه)(?: [^\W\d_]+){{0,3}}"
    r'|"[^"\n]{3,40}" من'  # `الملازم أول "فلان" من كذا`
    rf"|مختار ال(?:قريه|بلده|حي)"  # `مختار القرية فلان`: his name
    rf"|{_AR_NO_AREA}(?:ال)?(?:قريب|مجاور|متاخم|محاذي)(?:ه|تين|تان|ين|ات)? (?:من|ل)|(?:ال)?موديه? الي|(?<!الطريق )(?:ال)?واصله? بين"
    rf"|[,(] ?(?:\d+ (?:(?:كم|كلم|كيلومترا?) )?)?(?:الي ال)?(?:جنوب|شمال|شرق|غرب)ي?(?: (?:شرق|غرب)ي?)?"
    # `ناحية كذا نحو 55 كم إلى الشمال الشرقي من مدينة كذا`
    rf"|(?:قريه|بلده|ناحيه|منطقه|مدينه) [ء-ي \"]{{3,25}},? (?:[بن]\w+ )?\d+ (?:كم|كلم|كيلو ?مترا?) (?:الي )?"
    rf"(?:ال)?(?:جنوب|شمال|شرق|غرب)\w*(?: (?:ال)?(?:شرق|غرب)\w*)?(?: من)?"
    # how far a place lies, or somebody has come: `وتبعد بلدة كذا`, `تبعد 15 كم عن كذا`, `باتت على مسافة 20 كم من كذا`
    rf"|[وف]?[تي]بعد(?:ان)?(?: [^\W\d_]+){{0,4}}?|[تي]بعد(?:ان)?(?![^\W_])[^.\n]{{0,70}} عن(?: [^\W\d_]+){{0,3}}?"
    r"|[وف]?[تي](?:طل|شرف)(?:ان)? علي|مساحه(?: \w+)? تشمل"
    rf"|[وف]?(?:بات|اصبح|صار)(?:ت|وا)?(?![^\W_])[^.\n]{{0,60}}(?:مسافه|بعد|كم|كلم|كيلومتر\w*)(?![^\W_])[^.\n]{{0,25}} (?:من|عن)"
    rf"|(?:تعزيزات|رتل|ارتال|موازرات)(?: \w+){{0,3}} من"
    r"|(?:معتقل|اعتقل|اعتقال|محتجز|احتجز|سجين|نزيل|نزلاء|محكوم|امضي|قضي|افرج|خرج|سراح)\w*[^.\n]{0,45} (?:في|من|الي|داخل) سجن"
    rf"|(?:{_AR_NATIVE})(?: \w+)?(?: من)?|(?:عايد\w*|عودت\w+) من \w+ في"
    rf") {_AR_TO}"
)
# `صواريخ باتجاه منطقة كذا`: where fire is aimed, unlike people on their way.
_AR_AIMED_AT = re.compile(
    r"(?:قصف|صاروخ|صواريخ|قذيف|قذايف|غار|النار|الرصاص)(?:(?! [وف](?:فر|هرب|لاذ))[^.\n]){0,40} "
    rf"(?:باتجاه|نحو|صوب) {_AR_TO}"
)
# Those who fire from a place: `قوات النظام المتمركزة في كذا` where more is told of what they do, `قصف من مواقع النظام في كذا`.
_AR_STATIONED = re.compile(
    rf"(?:متمركز|متواجد|منتشر|مرابط)\w* (?:في|ضمن|داخل|علي)"
    rf"(?:[ \"]+(?!(?:امس|اليوم|بلد|قري|مدين|احياء|منازل|ليل|صباح|مساء|فجر))[^\W\d_]+){{0,6}}?[ \"]+{_AR_TO}"
)
_AR_STRIKING = re.compile(
    r"[^.\n]*?(?<![^\W_])(?:ب?استهداف|ب?قصف|استهدفت?|قصفت?|هاجمت?|اطلقت?|كل من|احياء|منازل|مدين\w+|بلد\w+|قري\w+)(?![^\W_])"
)
_AR_FIRE_OF = re.compile(
    r"(?:قصف|غاره|غارات|قذايف|صواريخ|استهداف)(?: [^\W\d_]+){0,5} "
    r"(?:ل|من (?:قبل |جانب )?)(?:قوات|ل?جيش|الجيش|مدفعيه|ميليشيات|مليشيات)[^.\n]{0,40}$"
)
_AR_FIRED_FROM = re.compile(
    r"(?<![^\W_])[وف]?(?:انطلق|ا?طلق|اقلع)\w*(?:(?!مظاهر|مسير|اعتصام|احتجاج)[^.\n]){0,60}? من "
    rf"(?:{AR_NOUN} ){{0,2}}$|"
    rf"(?:من|مصدرها?|مصدره) (?:راجمات|مدافع|مرابض|مدفعيه|معاقل|معقل)[^.,\n]{{0,45}} (?:في|ب|من) ?{_AR_TO}|"
    r"(?:قصف|صاروخ|صواريخ|قذايف|اطلق|استهدف|مدفعي|راجم|انطلق|انطلا?قا|اقلع|مصدر)[^.\n]{0,70} من "
    r"(?:مواقع|معسكر|معاقل|معقل|مقرات|نقاط|حواجز|مرابض|قواعد|"
    rf"قاعده|مطار|ثكن|تلال|تله|مرصد|مراصد|قمه|برج|مدرسه|كتيبه|محور|جبل|مرتفع)\w*(?:[ \"]+(?!و)[^\W\d_]+){{0,4}}?[ \"]+{_AR_TO}"
)
# What speaks under the name of a place: `شبكة أخبار طرطوس`, `تنسيقية جبلة`.
_AR_HEAD = (
    "شبكه|صفحه|صحيفه|جريده|اذاعه|تنسيقيه|وكاله|سلطات|اجهزه|مدير|مديريه|قايد|قياده|اداره|فرع|"
    r"مسوول|مراسل\w*|مندوب\w*|ناشط\w*|مصدر|مصادر|محافظ"
)
_AR_BRANCH = (
    "اخبار|انباء|امن|امنيه|عام|داخلي|صحه|"
    "شرطه|دفاع|وطني|مدني|جنايي|منطقه|محافظه|عسكري|عسكريه|محلي|محليه|طبي|طبيه|خاص|خاصه|ميداني|اعلامي"
)
_AR_OFFICE = re.compile(rf"(?<![^\W_])(?:{_AR_HEAD})(?: (?:ال)?(?:{_AR_BRANCH})){{0,4}} {_AR_TO}")
_AR_OWNER = re.compile(rf"(?<![^\W_])(?:ال)?تابع(?:ه|تين|تان|ين|ون)? {_AR_TO}")  # `قريته كذا التابعة لناحية كذا`
# What is done to a place, and what it does itself, where no preposition stands.
_ACTED_ON = re.compile(
    r"(?:^|\n)[^\w]*$|\b(?:hit|struck|bombed|shelled|stormed|raided|attacked|entered|left|reached|seized|captured|"
    r"overran|retook|took|taken|retaken|overrun|recaptured|combed|targeted|defend(?:ed|ing)?|against|approach(?:ed|ing)|"
    r"rocked|shook|pounded|besieged|surrounded|cordoned off|looted|burned|swept|fled|regained|stormed into|"
    r"hitting|striking|bombing|shelling|storming|raiding|attacking|entering|leaving|reaching|seizing|capturing|targeting|rocking|"
    r"bombarded|encircled|evacuated|visited|convulsed|gripped|engulfed|cover(?:ed|ing)|lost|wrested|liberated|"
    r"freed|ceded|abandoned|handed over|overrunning|tak(?:es|ing)|(?:take|takes|took|taking) (?:over|back)|"
    r"secur(?:ed|ing)|clear(?:ed|ing)|"
    r"retaking|recapturing|overruns|bombarding|pounding|retakes?|recaptures?|captures|seizes|storms|raids|"
    r"hits|strikes|targets|shells|bombs|rocks|torch(?:ed|ing)|assault(?:ed|ing)|infiltrat(?:ed|ing)|loses|losing|"
    r"(?:parts|all|most|much|half|some|swathes|control|capture|recapture|fall|loss|seizure|liberation|siege) of|"
    r"(?:villages|towns|hamlets|localities|targets|areas|sites|places|positions)\b[^.;\n]{0,60}? "
    r"(?:are|were|includes?|included|as):?|(?:they|these|those) (?:are|were|include|included):?|"
    r"(?:(?:used|using) \w[^.;,\n]{0,40}|began|started|continued|resumed|proceeded) to "
    r"(?:shell|bomb|bombard|pound|strike|hit|target)|"
    r"listed|listing|control over|(?:castle|fortress|citadel|monastery|summit|hilltop|peak)(?: of)?) "
    r"(?:(?:the|syrian|coastal|strategic|nearby|neighbou?ring|\w+ern) )*$"
)
_ACTS = re.compile(
    r"(?: and (?:its|the) (?:surroundings?|outskirts|vicinity|environs|surrounding \w+))?"
    r",? (?:witnessed|saw|sees|witnesses|has (?:seen|witnessed)|comes? under|"
    r"(?:is|are|was|were) (?:under|seeing|witnessing|subjected|exposed)\b|"
    r"(?:is|are|was|were) (?:also |again |being )*(?:struck|targeted|rocked|pounded|besieged|bombarded)|"
    r"(?:had |has |have )?come under|came under|"
    r"was (?:hit|shelled|stormed|attacked|bombed|raided|looted|combed|burned|captured|taken|retaken|recaptured|seized|overrun)|"
    r"fell\b|has fallen|had fallen|changed hands|"
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
    r"airport|seafront|old city|mosques?|roundabouts?|university|campus|schools?|academy|barracks|stadium|courthouse)\b"
)
# `DAMASCUS, Syria, Dec. 26, 2025 (AB/CD-EF) -`, `Hama/Homs, SANA`.
_DATELINE = re.compile(
    r"(?: ?/ ?[a-z]+)?(?:, [a-z]+)?(?:,? [a-z]{3,9}\.? \d{1,2}(?:, ?\d{4})?)?(?:, [a-z]{2,6})?(?:,? ?\([^)\n]{2,25}\))?,? ?[-;|] ?"
    # `اللاذقية، سوريا -`, `طرطوس - سانا`
    r"| ?, سوري[اه] ?[-;|]| ?[-/;] ?\(?(?:سانا|وكالات|رويترز|الاناضول|ا ف ب|اف ب|خاص|مراسل)(?![^\W_])"
)
_SOMEBODY = re.compile(
    r" ?(?:'s )?(?:(?:hospital|health|medical|security|police) (?:officials?|sources?)|family|families|clan|dynasty|loyalists?|"
    r"government|authorities|regime|administration|forces|army|"
    r"military(?! (?:air|base|hospital|barracks|college|academy|prison|checkpoint|site|position|post))|officials?|based|ministry|"
    r"ministers?|media|news|observatory|network|"
    r"university professor|times|post|press|tv|today|direct|backed|led|foreign|interior|defen[cs]e|state|president)\b"
)


def role(text: str, end: int, before: str, around: Around) -> str:
    """Whether something may have happened at the name, or somebody is called after it, speaks or comes from there."""
    if (_NOT_THERE.search(before) and not is_at_office(before)) or _is_dateline(text, end, before):
        return SOURCE
    if _SOMEBODY.match(text, end):
        return ACTOR
    if _PRISON.match(text, end) and not _is_at_a_prison(before):
        return AWAY
    if around.arabic and _AR_OFFICE.search(before):
        return SOURCE
    if (beside := _no_scene(text, end, before, around)) is not None:
        return beside
    if around.arabic and _AR_OWNER.search(before):
        return CONTAINER
    if any(text.startswith(("'s ", "' ", " 's "), at) and not is_at_own_site(text, at) for at in {end, around.tail}):
        return CONTAINER
    plain = around.arabic or around.has_noun or around.placed or around.listed
    return LOCATION if plain or _ACTED_ON.search(before) or _ACTS.match(text, end) else CONTAINER


# `شمال كذا بنحو 50 كم`; not `قرية كذا (50 كم شمال حماة)`, where the words behind tell where it lies itself.
_AR_FAR_FROM = re.compile(
    r" ?[(,]? ?(?:ب(?:نحو|حوالي|مسافه|حدود|قرابه) )?(?:مسافه )?\d+ ?(?:كم|كلم|كيلو\w*)(?! (?:الي ال)?(?:جنوب|شمال|شرق|غرب))"
)


def _no_scene(text: str, end: int, before: str, around: Around) -> str | None:
    """The role of a name that somebody only goes to, comes from or strikes from, or that a place only lies by."""
    if around.arabic:
        return AWAY if _is_away_in_arabic(text, end, before) else None
    worded = before[: len(before) - around.lead]
    if _is_scene_behind(text, end, worded):
        return None
    if is_measured_from(before):
        return BESIDE
    return AWAY if is_elsewhere(worded) or is_left(text, end, worded) else None


_PRISON = re.compile(r" (?:\w+ )?(?:prison|jail|detention cent(?:re|er))\b")
_THERE = re.compile(r"\b(?:in|at|near|outside|inside|into|around) (?:the )?$")
_HELD = re.compile(
    r"\b(?:held|spent|detain\w*|jail\w*|imprison\w*|inmates?|prisoners?|guards?|wardens?|served|serving|worked|languish\w*|former|"
    r"releas\w*|freed|transferred)\b"
)


def _is_at_a_prison(before: str) -> bool:
    """`a riot in X prison`, `stormed X prison`: what happened there, and not where somebody was held or had served."""
    return _ACTED_ON.search(before) is not None or (_THERE.search(before) is not None and _HELD.search(before) is None)


def is_at_own_site(text: str, end: int) -> bool:
    """`Jableh's Corniche`, `Hama's military airport`: at a site of the town whose name ends there."""
    return _OWN_SITE.match(text, end) is not None


# `خرج أهالي بلدة كذا في مظاهرة`: where they live they came out.
_AR_CROWD = re.compile(rf"(?:خرج|تظاهر|اعتصم|احتج|تجمع|احتشد|نظم|نفذ)\w*(?: \w+){{0,3}} (?:اهالي|ابناء|سكان) {_AR_TO}")
_AR_AND = tuple(re.compile(rf"(?:[ء-ي]+ ){{{words}}}و$") for words in (1, 2))  # behind a name of so many words


def _is_away_in_arabic(text: str, end: int, before: str) -> bool:
    is_measured = _AR_FAR_FROM.match(text, end) is not None
    return is_measured or _is_elsewhere_in_arabic(before) or _fires_from(text, end, before)


def _is_elsewhere_in_arabic(before: str) -> bool:
    """Whether somebody only goes to the name or comes from it, also as the second of two: `من إدلب وحماة`."""
    return any(
        _AR_ELSEWHERE.search(head) and not _AR_AIMED_AT.search(head) and not _AR_CROWD.search(head) for head in _heads(before)
    )


def _heads(before: str) -> list[str]:
    """What stands before a name, and before the one that it is joined to."""
    before = before.removesuffix('"')
    firsts = [match.start() for pattern in _AR_AND if before.endswith("و") and (match := pattern.search(before)) is not None]
    return [before, *(before[:first].removesuffix('"') for first in firsts)]


_WHERE = re.compile(
    r",? where\b[^.;\n]{0,60}\b(?:kill|shot|shoot|attack|clash|ambush|storm|open(?:ed)? fire|massacr|execut|bomb|shell|torch|burn)"
)
_TREATED = re.compile(r"\b(?:hospitals?|clinic)\b|\bfrom (?:the )?$")


def _is_scene_behind(text: str, end: int, before: str) -> bool:
    """`went to Rusafa, where they killed`: where somebody goes and acts; not the hospital in which somebody dies."""
    return _WHERE.match(text, end) is not None and _TREATED.search(before, max(0, len(before) - 20)) is None


def _fires_from(text: str, end: int, before: str) -> bool:
    """Whether forces only stand at the name and strike another place from there, as the words behind or before them say."""
    return any(_strikes(text, end, head) or _AR_FIRED_FROM.search(head) for head in _heads(before))


def _strikes(text: str, end: int, before: str) -> bool:
    stand = _AR_STATIONED.search(before)
    return stand is not None and (_AR_STRIKING.match(text, end) or _AR_FIRE_OF.search(before, 0, stand.start())) is not None


def _is_dateline(text: str, end: int, before: str) -> bool:
    """`LATAKIA, March 7 -` at the head of a paragraph says where it was written."""
    return (not before or before.endswith("\n")) and _DATELINE.match(text, end) is not None


_SPEAKS_FROM = re.compile(
    r"\b(?:(?P<by>by (?:the )?|according to (?:(?:[\w'-]+ ){1,3}?[\w'-]+, )?"
    r"(?:an?|the|one|some|local|several) (?:[\w'-]+ ){0,3}?))?"
    r"(?:residents?|villagers?|activists?|lawyer|doctor|teacher|shopkeeper|farmer|student|"
    r"witness(?:es)?|locals|people|natives|lives|living) (?:of|from|in) (?:the )?(?:[\w-]+ ){0,5}$"
)
_SPEAKS = re.compile(
    r"[^.;\n]{0,40}\b(?:said|told|says|recalled|recounted|described|denied|confirmed|estimated|"
    r"reported (?:seeing|hearing)|complained|accused|feared)\b"
)


def speaks_from(text: str, end: int, before: str) -> bool:
    """`a resident of Jableh told …`, `complaints by residents of X`: where somebody lives who speaks or does something."""
    somebody = _SPEAKS_FROM.search(before)
    return somebody is not None and (somebody["by"] is not None or _SPEAKS.match(text, end) is not None)
