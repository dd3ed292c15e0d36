"""Which sentences tell harm by nature or accident, that nobody did to anybody: no dead of a conflict (SPEC 1.3)."""

import re

MISHAP = re.compile(
    r"\b(?:earthquake|quake|aftershocks?|flood\w*|landslide|storm|lightning|wild ?fires?|forest fires?|bush ?fires?|"
    r"(?:road|traffic|car|bus|train|work|hunting) (?:accident|crash|collision)|"
    r"overturned|drown(?:ed|ing)|electrocuted|electric shock|"
    r"gas (?:leak|cylinder)|food poisoning|heart attack|building collapsed|collapsed building|sank|capsized|blazes|"
    r"(?:mini ?bus|bus|car|truck|lorry|taxi|vehicle|van|tractor|motorcycle|(?:war ?)?plane|aircraft|jet|helicopter|train|boat|"
    r"ferry|ship)s?"
    r"\b[^.;\n]{0,40} (?:left the road|ran off|veered|skidded|rolled over|plunged|collided|crashed|came off|hit a (?:tree|"
    r"pole|wall)|"
    r"fell into)|technical (?:fault|malfunction|failure)|short circuit|electrical fault|suffocat\w+|smoke inhalation|"
    r"hanged (?:him|her)self|(?:his|her|their) own li(?:fe|ves)|committed suicide|"
    r"fell (?:from|off|into) (?:the|an?|his|her) (?:roof|balcony|building|tree|ladder|well|scaffold\w*)|cholera|coronavirus|"
    r"covid\S*|"
    r"stampede)\b|"
    r"زلزال|هزه ارضيه|فيضان|سيول|حادث سير|حادث مروري|حوادث السير|حوادث مروريه|غرقا|غرق مركب|صعقه كهرباييه|صعقا|"
    r"حادث (?:تصادم|اصطدام|مروع|صدم|اليم|مرور)|انهيار (?:مبن|بناء|جدار|سقف|منزل)|حريق|حرايق|حالات اختناق|ازمه قلبيه|تسمم|"
    r"(?:تدهور|انقلاب|انحراف|انزلاق|جنوح|اصطدام|تصادم) (?:ال)?(?:سيار|حافل|شاحن|باص|سرفيس|ميكروباص|ميكرو|دراج|جرار|صهريج|مركب|"
    r"قطار|فان)|"
    r"(?:سياره|حافله|شاحنه|باص|دراجه ناريه) (?:في واد|عن الطريق)|تحطم (?:ال)?(?:طايره|مروحيه)|خلل فني|ماس كهربايي|"
    r"(?<![^\W_])(?:ال)?(?:مناورات|مناوره|تدريبات|تمارين|تدريب عسكري)(?![^\W_])|"  # nor is an exercise
    r"اختناقا|انتحر|انتحارا|علي الانتحار|جرعه زايده|كوليرا|كورونا|نوبه قلبيه|اسطوانه غاز"
)
_BY_MAN = re.compile(
    r"\b(?:gunmen|gunfire|shot|shots|shelling|shell|strikes?|airstrikes?|bomb|bombing|rocket|rockets|missiles?|mines?|landmines?|"
    r"attack|attacks|attackers|executed|murdered|stabbed|clashes|ambush|fighters|militants|rebels|machine[ -]gun\w*|shot down|"
    r"suicide bomb\w*|opened fire|bombard\w*|shelled|arrest(?:ed|s)|detained|kidnap\w*|abduct\w*|protest\w*|demonstrat\w*|"
    r"torched|looted|stormed|raided)\b|"
    r"تفجير|مخلفات حرب|مخلفات الحرب|مسلح|رصاص|قصف|لغم|عبوه|هجوم|اشتباك|كمين|اطلاق نار|"
    r"غاره|غارات|استهداف|اعتد|مجهول|اضرم|اضرام|احرق|فلول|عنصر امن|قوات|قنبل|تعذيب|خطف|مجزره|قذيف|قذايف|صاروخ|صواريخ|"
    r"مسيره|اعتقال|اعتقل|القبض|مداهم|تظاهر|مظاهر|احتجاج|وقفه|اغتيال|اعدام|نهب|سلب"
)
# `انفجار صواريخ نجم عن حريق`: what a fire set off, unless the fire came of an attack.
_BY_FIRE = re.compile(
    r"(?:انفجار|دوي)[^.\n]{0,160}(?:نجم|ناجم|ناتج|نتج|[تي]عود|بسبب|نتيجه|جراء| عن)[^.\n]{0,40}(?:حريق|حرايق)"
    r"|(?:حريق|حرايق)[^.\n]{0,90}(?:ادي|ادت|تسبب|سبب)[^.\n]{0,25}(?:انفجار|انفجرت)"
)
_BY_ATTACK = re.compile(r"قصف|غار[هات]|استهد|هجوم|عدوان|مسلح|عبو[هات]|مسير[هات]|لغم|اضرم")

# One of these stands in every such wording.
HINTS = (
    "quake", "aftershock", "flood", "landslide", "storm", "lightning", "fire", "accident", "crash", "collision", "overturned",
    "drown", "electr", "gas ", "poisoning", "heart attack", "collapsed", "sank", "capsized", "blazes", "left the road",
    "ran off", "veered", "skidded", "rolled over", "plunged", "collided", "came off", "hit a ", "fell ", "technical",
    "short circuit", "suffocat", "smoke", "hanged", "own li", "suicide", "cholera", "covid", "corona", "stampede",
    "مناور", "تدريب", "تمارين",
    "زلزال", "هزه ارضيه", "فيضان", "سيول", "حادث", "حوادث", "غرق", "صعق", "انهيار", "حريق", "حرايق", "ازمه قلبيه", "تسمم",
    "تدهور", "انقلاب", "انحراف", "انزلاق", "جنوح", "اصطدام", "تصادم", "واد", "عن الطريق", "تحطم", "خلل فني", "ماس كهربايي",
    "اختناق", "انتحر", "انتحار", "جرعه زايده", "كوليرا", "كورونا", "نوبه قلبيه", "اسطوانه غاز",
)  # fmt: skip


def is_mishap(text: str, start: int, end: int, before: bool) -> bool:
    """Whether a sentence names a disaster or an accident and no violence beside it; ``before``: what it says of none goes on."""
    told = before or MISHAP.search(text, start, end) is not None
    by_fire = told and _BY_FIRE.search(text, start, end) is not None and _BY_ATTACK.search(text, start, end) is None
    return by_fire or (told and _BY_MAN.search(text, start, end) is None)
