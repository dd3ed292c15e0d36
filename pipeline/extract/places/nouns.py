"""Which words are bare nouns of a place: `village`, `قرية`."""

import re

PLACE_NOUN = (
    r"(?:villages?|towns?|city|cities|hamlets?|neighbou?rhoods?|quarters?|suburbs?|districts?|sub-?districts?|"
    r"areas?|province|governorate|"
    r"provinces|governorates|countryside|region|municipality|outskirts|farms?|camp|crossing|port|square|"
    r"roundabout|street|bridge|mount|mountain)"
)
AR_NOUN = (
    "(?:قري[ةه]|قري|بلد[ةه]|مدين[ةه]|حي|احياء|ناحي[ةه]|منطق[ةه]|محافظ[ةه]|محافظتي|ريف|ريفي|ضاحي[ةه]|قرب|محيط|"
    "اطراف|مخيم|مزرع[ةه]|دوار|جسر|حاجز|شارع|ساح[ةه]|قاعد[ةه]|مطار|جبل|سهل|مشفى|مستشفي|مشفي|مفرق|طريق|مدخل|تل[ةه]?|قم[ةه]|بلدات|"
    "مدن|ضواحي|نواحي|حيي|جبلي|ناحيتي|منطقتي|حاجزي|محور|محوري|محاور|قريتي|مدينتي|بلدتي|محافظتا|محافظات|مدينتا|بلدتا|قريتا|منطقتا|شرق|غرب|شمال|جنوب|شرقي|غربي|شمالي|جنوبي|سجن|اوتوستراد|اوتستراد|مصيف|قلع[ةه]|تلال|تلتي|جبال|مرتفعات|احراش|حرش|غاب[ةه]|غابات|مزارع|بساتين|مشارف|تخوم|سفوح|هضب[ةه]|نقط[ةه]|سد|ميناء|مرفا|جبه[ةه]|معبر|الكلي[ةه]|كلي[ةه]|مقر|ثكن[ةه]|مخفر|مفرز[ةه]|كتيب[ةه]|معسكر)"
)
_IS_NOUN = re.compile(rf"(?:ال)?{AR_NOUN}|{PLACE_NOUN}")


def is_noun(name: str) -> bool:
    """Whether a spelling is a bare place noun."""
    return _IS_NOUN.fullmatch(name) is not None


_PLURAL = re.compile(r"\b(?:قري|بلدات|مدن|نواحي|احياء|مناطق|villages|towns|cities|neighbou?rhoods|quarters|suburbs) ")


def is_plural(lead: str) -> bool:
    """Whether the words before a name head a list of names."""
    return _PLURAL.search(lead) is not None


_QUARTER = re.compile(r"(?:حي|الحي|احياء) |\b(?:neighbou?rhoods?|quarters?)\b")


_HILL = re.compile(r"\b(?:hills?|mount|mountains?) (?:of )?(?:the )?$|(?<![^\W_])(?:تل|تله|تلال|جبل|قمه) $")


def is_hill(text: str, start: int) -> bool:
    """Whether the name at ``start`` is a hill's, which tells nothing of the town that is called so too."""
    return _HILL.search(text, max(0, start - 20), start) is not None


_CITY_PART = re.compile(rf"{_QUARTER.pattern}|\bdistricts?\b")


def is_part_of_a_city(words: str) -> bool:
    """Whether the words beside the name of no district's seat say that it is a quarter's: `the Qusour district`."""
    return _CITY_PART.search(words) is not None


def is_quarter(words: str) -> bool:
    """Whether the words beside a name say that it is a quarter's."""
    return _QUARTER.search(words) is not None
