"""Which stretches of a sentence speak of what nobody did: what is said to be untrue, what may yet come, what is threatened."""

import re

_ACTS = r"(?:attack|assault|offensive|strike|airstrike|bombing|raid|operation|battle|incursion|massacre|bombardment|clash)(?:e?s)?"
_UNTRUE = (
    r"false|untrue|baseless|unfounded|groundless|fabricated|fabrications?|fake|not true|incorrect|misleading|a hoax|lies|fiction"
)
_TALK = r"claims?|reports?|rumou?rs?|allegations?|news|posts?|footage|videos?"
UNDONE = re.compile(
    rf"\b(?:{_TALK}) [^.;\n]{{3,140}}?\b(?:is|are|was|were|be|as|proved|turned out(?: to be)?) (?:\w+ly )?(?:{_UNTRUE})\b"
    rf"|\b(?:{_UNTRUE}) (?:the )?(?:\w+ )?(?:{_TALK})\b[^.;\n]*"
    rf"|\b(?:an?|any|another|further|future|possible) (?:[\w-]+ ){{0,2}}{_ACTS}\b(?! (?:which|that|who)\b)[^.;\n]{{0,80}}? "
    r"(?:would|will|could|might)\b(?! have\b| not be\b)[^.;,\n]*"
    # `explosions due to military exercises`, `fired into the air to celebrate`
    r"|\b(?:explosions?|blasts?|gunfire|shots|shooting|sounds?|bangs?|smoke)\b[^.;\n]{0,60}?\b"
    r"(?:caused by|due to|(?:the )?result of|result(?:ed|ing) from|part of|came from) (?:[\w-]+ ){0,4}"
    r"(?:exercises?|drills?|disposal|demolition|fireworks|celebrat\w+)\b[^.;\n]*"
    r"|\bfir(?:ed|ing) (?:\w+ )?(?:in|into) the air\b[^.;\n]{0,60}?\bcelebrat\w+"
    r"|(?<![^\W_])[وف]?س[ينت](?:قصف|هاجم|ستهدف|ضرب|شن|قتل|نفذ|قتحم|سيطر|حرق|دمر)\w*[^.;\n]*"
    r"|(?<![^\W_])(?:ال)?(?:انباء|معلومات|اخبار|خبر|شايعات|شايعه|صور|فيديو|مقطع|تسجيل)[^.;\n]{0,110}"
    r"(?:غير صحيح\w*|عاري?ه? عن الصحه|كاذب\w*|لا صحه|مفبرك\w*|لا اساس|مضلل\w*)[^.;\n]*|(?:لا صحه|نفي صحه) [^.;\n]*"
    r"|(?<![^\W_])ل(?:سحق|قمع|اخماد|كبح)(?: [^\W_]+)? ال(?:احتجاج|مظاهر|تظاهر|انتفاض)\w*"  # what somebody acted to put down
    r"|(?<![^\W_])[وف]?(?:[تي]?توعد\w*|[تي]?لوح(?:ت|وا)? ب\w*)[^.;\n]*"
)
# One of these stands in every such wording.
HINTS = (
    "false", "untrue", "baseless", "unfounded", "groundless", "fabricat", "fake", "not true", "incorrect", "misleading", "hoax",
    "lies", "fiction", "exercise", "drill", "disposal", "demolition", "firework", "celebrat",
    " would", " will", " could", " might", "توعد", "لوح",
    "غير صحيح", "عن الصحه", "كاذب", "لا صحه", "نفي صحه", "مفبرك", "لا اساس", "مضلل",
    "لسحق ", "لقمع ", "لاخماد ", "لكبح ",
    *(f"س{person}{act}" for person in "ينت" for act in "قصف هاجم ستهدف ضرب شن قتل نفذ قتحم سيطر حرق دمر".split()),
)  # fmt: skip
