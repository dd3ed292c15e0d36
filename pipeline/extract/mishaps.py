"""Which sentences tell harm by nature or accident, that nobody did to anybody: no dead of a conflict (SPEC 1.3)."""

import re

from pipeline.extract.letters import Letters
from pipeline.extract.reading import Reading

_MISHAP = re.compile(
    r"\b(?:earthquake|quake|aftershocks?|floods?|flooding|landslide|storm|lightning|wild ?fires?|forest fires?|bush ?fires?|"
    r"(?:road|traffic|car|bus|train|work|hunting) (?:accident|crash|collision)|"
    r"overturned|drown(?:ed|ing)|electrocuted|electric shock|"
    r"gas (?:leak|cylinder)|food poisoning|heart attack|building collapsed|collapsed building|sank|capsized)\b|"
    r"زلزال|هزه ارضيه|فيضان|سيول|حادث سير|حادث مروري|حوادث السير|حوادث مروريه|غرقا|غرق مركب|صعقه كهرباييه|صعقا|"
    r"انهيار مبن|حرائق الغابات|"
    r"تدهور سياره|انقلاب سياره|نوبه قلبيه|اسطوانه غاز"
)
_BY_MAN = re.compile(
    r"\b(?:gunmen|gunfire|shot|shots|shelling|shell|strikes?|airstrikes?|bomb|bombing|rocket|rockets|missiles?|mines?|landmines?|"
    r"attack|attacks|attackers|executed|murdered|stabbed|clashes|ambush|fighters|militants)\b|"
    r"مسلح|رصاص|قصف|لغم|عبوه|هجوم|اشتباك|كمين|اطلاق نار"
)


def is_mishap(reading: Reading, letters: Letters) -> bool:
    """Whether the sentence names a disaster or an accident and no violence beside it."""
    span = reading.start, reading.end
    return _MISHAP.search(letters.text, *span) is not None and _BY_MAN.search(letters.text, *span) is None
