"""Which wordings are background whatever stands beside them: superlatives, what a region is, who lives there, what is counted."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A kind of statement that a whole wording gives away; one of the ``hints`` stands in every such wording."""

    name: str
    kind: str
    hints: tuple[str, ...]
    pattern: re.Pattern[str]


BACKGROUND = (
    Words(
        "superlative",
        "background",
        ("the most", "the worst", "the deadliest", "the bloodiest", "the biggest", "the heaviest", "the fiercest", "the largest"),
        re.compile(r"the (?:most|worst|deadliest|bloodiest|biggest|heaviest|fiercest|largest)\b[^.;,]{3,120}\bsince\b[^.;,]{3,80}"),
    ),
    Words(
        "region",
        "background",
        (" which is", " which was", " which has been", " which forms"),
        re.compile(
            r"the (?:region|area|province|city|coast|community|town|heartland|governorate)(?:,)? "
            r"which (?:is|was|has been|forms)\b[^.;]{10,160}"
        ),
    ),
    Words(
        "population",
        "background",
        ("population",),
        re.compile(
            r"[^\W\d_]+ (?:represent|make up|comprise|constitute|form|account for|are) "
            r"[^.;]{0,40}(?:%|per ?cent)[^.;]{0,20}population[^.;]*"
        ),
    ),
    Words("population_ar", "background", ("السكان",), re.compile(r"يشكل[^.;]{0,80}(?:%|بالميه|في الميه)[^.;]*السكان[^.;]*")),
    Words(
        "composition",
        "composition_note",
        (" includ", " exclud", " compris", " cover"),
        re.compile(
            r"(?:this|the|that|these|those) (?:\w+ )?(?:count|toll|figures?|numbers?|total|tally) "
            r"(?:does not |do not |did not )?(?:includ\w+|exclud\w+|compris\w+|cover\w*) [^.;,]{5,140}"
        ),
    ),
)
