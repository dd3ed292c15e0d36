"""Which wordings say that a sentence tells what a court or an inquiry heard or held."""

import re

HEARING = re.compile(
    r"\b(?:(?:went|goes|go|put|stood|stand|standing|are|is|was|were) on trial|trial (?:of|for) [^.;\n]{1,60} (?:open|beg[au]n|"
    r"resum|adjourn)|"
    r"(?:court|tribunal|judges?|jury) (?:on )?(?:\w+ )?(?:heard|sentenced|convicted|acquitted|ruled|found|was told|remanded)|"
    r"(?:court|tribunal|judges?|jury) (?:[\w-]+ ){0,5}?(?:sentenced|convicted|acquitted|remanded)|"
    r"(?:told|before) (?:the |a )?(?:court|tribunal|judges?|jury|inquiry|commission of inquiry)|in court|"
    r"prosecutors? (?:\w+ )?(?:said|says?|asked|alleged?|accused?|told|charged)|indict\w+|charge sheet|defendants?|"
    r"verdicts?|convicted|sentenced to|pleaded|pleads|testified|testifies|"
    r"(?:committee|commission|inquiry|investigators?|fact[- ]finding mission) (?:\w+ )?(?:found that|concluded|established|"
    r"determined))\b"
    r"|(?<![^\W_])[وف]?(?:قضت|حكمت|اصدرت|نظرت|استمعت) (?:ال)?محكم|جلس\w+ (?:ال)?محاكم|لايحه (?:ال)?اتهام|"
    r"(?<![^\W_])[وف]?ادين(?:وا|ت)? ب"
    r"|(?:وجه|قال|طلب)ت? (?:ال)?(?:نيابه|ادعاء)|وجهت \w+ \w+ (?:\w+ )?(?:تهم|تهمه)|وجهت [^.\n]{1,30} تهم|امام (?:ال)?(?:محكمه|قاضي)"
    r"|(?:بدات|انطلقت|استونفت|تواصلت) [^.\n]{0,40}محاكم|(?:لجنه التحقيق|لجنه تقصي الحقايق) [^.\n]{0,40}(?:خلصت|توصلت)|(?:خلصت|"
    r"توصلت) (?:ال)?لجن"
)
# One of these stands in every such wording.
HINTS = (
    "trial", "court", "tribunal", "judge", "jury", "inquiry", "prosecutor", "indict", "charge sheet", "defendant", "verdict",
    "convicted", "sentenced", "plead", "testif", "committee", "commission", "investigator", "finding mission",
    "محكم", "محاكم", "اتهام", "ادين", "نيابه", "ادعاء", "تهم", "قاضي", "لجن",
)  # fmt: skip


def is_hearing(text: str, start: int, end: int) -> bool:
    """Whether a sentence of a text gives a court's or an inquiry's words."""
    return HEARING.search(text, start, end) is not None
