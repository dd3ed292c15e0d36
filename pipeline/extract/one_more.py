"""Whether a sentence says that it tells of one more act, or of more of the same."""

import re

from pipeline.extract.claims.reading import Reading
from pipeline.extract.words.letters import plain

_ANOTHER = frozenset(
    plain(word)
    for word in (
        "another|separate|separately|similar|similarly|elsewhere|أخرى|آخر|منفصل|منفصلة|منفصلين|مماثل|مماثلة|مشابه|مشابهة|ثان|ثانية|الثاني|الثانية|أيضا"
    ).split("|")
)  # fmt: skip


def is_another(reading: Reading) -> bool:
    """Whether a sentence says that it tells of one more act: `in a separate attack`, `وفي حادثة أخرى`, no `another was hurt`."""
    if any(item.word in _ANOTHER and not _is_of_more(reading, at) for at, item in enumerate(reading.items)):
        return True
    return _SECOND.search(reading.letters.text, reading.start, reading.end) is not None


# Not `the second attack in a week`, which is the one that the report tells of.
_SECOND = re.compile(
    r"\b(?:an?|two|three) (?:second|third|fourth|further|fresh|subsequent) (?:\w+ )?"
    r"(?:attack|ambush|assault|strike|airstrike|raid|bomb|blast|explosion|car|device|incident|shooting|mine|rocket|shell|drone)"
)


_OTHER = frozenset({"اخري", "اخر"})
_TURNS = frozenset("جهه جانب صعيد سياق ناحيه مكان عمليه واقعه حادث".split())
_OF_PEOPLE = frozenset("GbhIKCB")


def _is_of_more(reading: Reading, at: int) -> bool:
    """`another was hurt`, `مناطق أخرى`: more people or places of one act; not `حادثة أخرى`, `من جهة أخرى`."""
    before = reading.items[at - 1]
    of_places = reading.items[at].word in _OTHER and not (before.tag in "EHAM" or before.word in _TURNS)
    return of_places or (reading.items[at].word == "another" and reading.tags[at + 1 : at + 2] in _OF_PEOPLE)


_ALSO = frozenset({"also", "were also", "was also", "as well", "additional", "an additional", "likewise", "similarly"})


def is_also(reading: Reading) -> bool:
    """Whether a sentence says that what it tells is more of the same: `were also struck`."""
    return not _ALSO.isdisjoint([item.word for item in reading.items])
