"""What the words between two names say: that the second holds the first, or only lies near it."""

import re

from pipeline.extract.places.nouns import AR_NOUN, PLACE_NOUN

_BETWEEN_PARTS = re.compile(
    rf"(?:[\s,()]|'s?\b|\b(?:in|of|within|located|situated|at|near|outside|the|an?|another|sahl|plain|which lies|lies|lying|"
    r"nestled|perched|which belongs to|belonging to|affiliated (?:to|with)|administratively|part of|north|south|east|west|"
    rf"central|coastal|rural|\w+ern,? and(?= \w+ern\b)|"
    rf"mountainous|nearby|neighbou?ring|al|el|\w+ern|syria|sunni|alawite|christian|ismaili|mixed|mainly|mostly|predominantly|"
    rf"largely|majority|populated|opposition|rebels?|government|regime|held|controlled|besieged|small|strategic|both|all|seaside|resort|{PLACE_NOUN})\b)+"
)
_AR_BETWEEN_PARTS = re.compile(
    r'[",)]{0,3} ?(?:(?:احد|احدي|من) (?:اكبر |ابرز |اهم )?(?:احياء|قري|بلدات|ضواحي) |'
    r"(?:ال[^\W_]+ ){0,2}(?:التابع[ةه]? ل|(?:الواقع|الكاين|الموجود)[ةه]? (?:في |ب|ضمن |الي )?)|"
    "قرب |بالقرب من |(?:ال)?(?:قريب|مجاور|متاخم|محاذي)(?:ه|تين|تان|ين|ات)? (?:من )?)?(?:ب|ل|في |ال|بال)?(?:"
    "ريف|مركز|منطق[ةه]|محافظ[ةه]|ناحي[ةه]|مدين[ةه]|قضاء|"
    'محيط|جنوب|شمال|شرق|غرب|الريف|شرقي|غربي|شمالي|جنوبي|الشمالي|الجنوبي|الغربي|الشرقي| |في|وسط)*(?:ال)? ?"?$'
)
_AR_INSIDE = re.compile(
    r'[\s",()]*(?:ب|في |قرب |بالقرب من |التابع[ةه]? ل|الواقع[ةه]? (?:في |ب|ضمن )|(?:جنوب|شمال|شرق|غرب)[^\W_]* |وسط )'
)
_AR_NEAR = re.compile(r"(?<![^\W_])(?:قرب|بالقرب من|(?:ال)?(?:قريب|مجاور|متاخم|محاذي)(?:ه|تين|تان|ين|ات)? (?:من |ل))")


def holds(between: str) -> bool:
    """Whether the words between two names say that the second holds the first: `Hmeimim, Latakia`, `in the countryside of`."""
    return _BETWEEN_PARTS.fullmatch(between) is not None or _AR_BETWEEN_PARTS.fullmatch(between) is not None


# In its countryside, behind names of a list that no gazetteer has.
_AR_GOES_ON = r'"?(?: و|, ?و?| اضافه الي )"?[^\W\d_]{2,}(?: [^\W\d_]{3,})?"?'
_AR_BEHIND_A_LIST = re.compile(rf"(?:{_AR_GOES_ON}){{1,3}}(?: (?:ب|في )ريف| ?, ?في) (?:{AR_NOUN} )*")


def is_behind_a_list(between: str) -> bool:
    """Whether Arabic words between two names go on a list that lies in the countryside of the second: `كذا وكذا بريف بانياس`."""
    return _AR_BEHIND_A_LIST.fullmatch(between) is not None


def is_near(between: str) -> bool:
    """Whether Arabic words between two names say that the second only lies near: `قرب مدينة اللاذقية`."""
    return _AR_NEAR.search(between) is not None


_AR_MEASURED = re.compile(rf", (?:جنوب|شمال|شرق|غرب)ي?(?: (?:شرق|غرب)ي?)? (?:{AR_NOUN} )*$")


def is_beside(between: str) -> bool:
    """`ريف جبلة، جنوب مدينة اللاذقية`: the second name only says on which side of it the first lies."""
    return _AR_MEASURED.search(between) is not None


_BELONGS = re.compile(
    r"\b(?:belongs to|belonging to|affiliated (?:to|with)|part of|in the (?:\w+ern )?(?:countryside|suburbs|hinterland) of)\b"
)


def is_inside(between: str) -> bool:
    """Whether the words between two names put the first into or, in Arabic, beside the second, whatever the second is."""
    return _AR_INSIDE.match(between) is not None or _BELONGS.search(between) is not None
