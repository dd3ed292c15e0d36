"""Which of those who were shot lived: `shot` kills by itself, unless the report goes on to say how they fare."""

import re
from dataclasses import replace

from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.harm import Harm

_LIVES = re.compile(
    r"\b(?:(?:critical|serious|stable) condition|surviv(?:ed|es|ing)|intensive care|hospital(?:i[sz]ed)?|wound(?:ed|s)|injur\w+|"
    r"in the (?:legs?|arms?|foot|feet|hands?|shoulder|chest|back|knees?|thigh|stomach|abdomen))\b"
)
_DIED = re.compile(r"\b(?:died|dead|death|killed|succumbed|body|bodies)\b")
_GOES_ON = re.compile(r"[\s.]*(?:he|she|they|both|the (?:two|man|woman|boy|girl|victims?|three)) ")
_REACH = 110  # letters


def who_lived(harm: Harm, reading: Reading) -> Harm:
    """`was shot and remains in critical condition`, `was shot. Both are in hospital`: hurt, not dead."""
    if harm.measure != "killed" or harm.trigger is None or reading.items[harm.trigger].word != "shot":
        return harm
    text, end = reading.letters.text, reading.items[max(harm.at, harm.trigger)].end
    upto = reading.end + _REACH if _GOES_ON.match(text, reading.end) is not None else reading.end
    lives = _LIVES.search(text, end, upto) is not None and _DIED.search(text, end, upto) is None
    return replace(harm, measure="injured") if lives else harm
