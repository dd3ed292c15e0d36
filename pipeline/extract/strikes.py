"""With what `the attack` of a later sentence was made: the fire or the strike of which the report told before."""

import re

from pipeline.extract.claims.drafting import Draft
from pipeline.extract.claims.reading import Reading
from pipeline.extract.claims.telling import is_told
from pipeline.extract.memory import Memory, Strike
from pipeline.extract.phrases.acts import BLASTS, means
from pipeline.extract.phrases.parties import doer

_TOLD_BEFORE = re.compile(r"t[jo]{0,2}E")
_ATTACKS = frozenset(
    "attack attacks assault bombing bombardment raid raids operation aggression هجوم هجمات استهداف اعتداء عمليه اعتداءات".split()
)
_FROM_AFAR = frozenset({"air_strike", "shelling", "suicide_bomb", "chemical_weapon"})
_NEAR = 3  # sentences


def tell_weapon(found: list[Draft], reading: Reading, number: int, memory: Memory) -> None:
    """Give what a sentence tells of `the attack`, or of blasts on no day of their own, the weapon told of before; keep its own."""
    if memory.strike is not None and found:
        for draft in found:
            if not draft.another and _is_of(draft, reading, number, memory.strike):
                draft.act, draft.actor_text = memory.strike.act, draft.actor_text or memory.strike.actor
    if any(draft.act == "ied" for draft in found):  # another blast, of which `the attack` speaks from now on
        memory.strike = None
    memory.strike = _strike_in(reading, number) or memory.strike


def _is_of(draft: Draft, reading: Reading, number: int, strike: Strike) -> bool:
    if draft.act == "ied" and not reading.told:
        return reading.items[draft.item].word in BLASTS
    if not draft.is_open or number - strike.sentence > _NEAR:
        return False
    if any(item.word in _ATTACKS and item.proclitic.endswith("ال") for item in reading.items):
        return True
    return any(reading.items[match.end() - 1].word in _ATTACKS for match in _TOLD_BEFORE.finditer(reading.tags))


def _strike_in(reading: Reading, number: int) -> Strike | None:
    """The first strike or fire from afar that a sentence tells of."""
    if "E" not in reading.tags:
        return None
    for at, item in enumerate(reading.items):
        if item.act in _FROM_AFAR and is_told(reading, at, reading.letters):
            act = means(reading.items, reading.tags, at)
            return Strike(number, act, doer(reading.items, reading.tags, at, reading.parties, reading.letters))
    return None
