"""Who is said to have done it: the armed or official party that a sentence names before the harm, or behind `by`."""

from collections.abc import Sequence

from pipeline.extract.letters import Letters
from pipeline.extract.sentences import Item

_ARMED = frozenset({"state_forces", "loyalist_fighters", "fighters"})
_BEHIND = frozenset({"by", "at the hands of", "علي يد", "من قبل", "برصاص", "بنيران", "علي ايدي"})
_ADJECTIVES = frozenset("jotPa")
_ADJECTIVE_NOUNS = frozenset({"عسكري", "عسكريه", "قايد"})
_REACH = 10


def doer(items: Sequence[Item], tags: str, trigger: int, letters: Letters) -> str | None:
    """The doer as worded; None when the sentence names none."""
    behind = _after_by(items, tags, trigger)
    found = behind if behind is not None else _before(items, tags, trigger)
    if found is None:
        return None
    first = last = found
    while first > 0 and found - first < 4 and tags[first - 1] in _ADJECTIVES and items[first - 1].word not in ("the", "a", "an"):
        first -= 1
    return " ".join(letters.quote(items[first].start, items[last].end).split())


def _after_by(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    for at in range(trigger + 1, min(trigger + 8, len(items))):
        if items[at].word in _BEHIND:
            return next((n for n in range(at + 1, min(at + 7, len(items))) if _is_party(items[n])), None)
        if tags[at] in ".;":
            break
    return None


def _before(items: Sequence[Item], tags: str, trigger: int) -> int | None:
    for at in range(trigger - 1, max(-1, trigger - _REACH), -1):
        if tags[at] in "C;.":
            return None
        if _is_party(items[at]):
            return at
    return None


def _is_party(item: Item) -> bool:
    return item.tag == "G" and item.sense in _ARMED and item.word not in _ADJECTIVE_NOUNS
