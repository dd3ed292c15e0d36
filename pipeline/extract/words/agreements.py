"""Whether a clause tells of an agreement that ends a fight: made or kept, not only wanted, talked of or broken, nor of trade."""

import re

AGREEMENTS = frozenset(
    {"ceasefire", "cease fire", "truce", "settlement agreement", "reconciliation agreement", "prisoner exchange", "prisoner swap"}
)
PACTS = frozenset("اتفاق اتفاقيه".split())
_TRADE = re.compile(
    r"(?<![^\W_])[وفبلك]?(?:ال|ل)?"
    r"(?:شركه|شركات|شراكه|عقد|عقود|استثمار|مستثمر|تطوير|توسيع|تشغيل|تاهيل|دولار|يورو|حاويات|تجاري|اقتصادي|تجاره|تعاون|مذكره)"
)
# Whom or what an Arabic pact that ends a fight names: `اتفاق` by itself says nothing of a fight.
_OF_A_FIGHT = re.compile(
    "هدن|اطلاق النار|تهدي|مصالح|تسوي|مسلح|فصايل|مقاتل|انسحاب|خروج|اجلا|تسليم|تبادل|اسري|معتقل|مخطوف|وجهاء|سلاح|حصار|قتال|اشتباك"
)
_MADE = re.compile(
    r"\b(?:agree(?:d|s)|reach(?:ed|es|ing)|sign(?:ed|s|ing)|conclud(?:ed|es)|broker(?:ed|s)|mediated|struck|sealed|"
    r"(?:came|comes|went|goes) into|enter(?:ed|s) into|(?:took|takes) (?:effect|hold)|was (?:announced|declared|implemented)|"
    r"(?:announc|declar|implement|accept|ratifi)(?:ed|es)|began|begins|holds|held|exchanged|released|freed|handed over|"
    r"carried out|completed|under (?:an?|the) (?:\w+ )?(?:agreement|deal|truce|ceasefire))\b"
)
_WANTED = re.compile(
    r"\b(?:try(?:ing)?|tried|tries|attempt\w*|seek(?:ing|s)?|sought|call(?:ed|s|ing)? (?:for|on)|urg(?:ed|es|ing)|"
    r"demand(?:ed|s|ing)?|propos\w*|talks?|negotiat\w*|discuss\w*|extend(?:ed|ing)?|extension|prolong\w*|renew\w*|expect\w*|"
    r"hop(?:e|es|ed|ing)|would|could|may (?:be|have|yet|soon)|might|fail(?:ed|s|ure)?|collaps\w*|violat\w*|breach\w*|despite|"
    r"ahead of|no (?:truce|ceasefire|agreement|deal)|refus\w*|reject\w*|push(?:ing|ed)? for|plan(?:s|ned)?|offer(?:ed|s)?|since)\b"
)


def is_made(text: str, start: int, end: int) -> bool:
    """`A truce took hold`, not `talks to prolong a truce`."""
    return _MADE.search(text, start, end) is not None and _WANTED.search(text, start, end) is None


def ends_a_fight(text: str, start: int, end: int) -> bool:
    """`اتفاق على خروج المسلحين`; not `وقعت الشركة اتفاقية لتوسيع المرفأ`."""
    return _OF_A_FIGHT.search(text, start, end) is not None and _TRADE.search(text, start, end) is None
