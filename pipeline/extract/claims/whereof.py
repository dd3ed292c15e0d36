"""Whether a count is told of a name right before it that nobody knows: `in distant X, where 30 had died`."""

import re

from pipeline.extract.claims.reading import Reading

_WHERE = re.compile(r"(?P<name>[\w'’-]+),? where (?:[\w'-]+,? ){0,4}$")
_REACH = 90  # letters


def is_of_an_unknown(reading: Reading, offset: int) -> bool:
    """A relative clause goes on of a name with a capital that is none of the sentence's places: of no place that is known."""
    match = _WHERE.search(reading.letters.text, max(reading.start, offset - _REACH), offset)
    if match is None or not reading.letters.written[match.start("name")].isupper():
        return False
    return not any(site.first <= match.start("name") < site.last for site in reading.sites)
