"""Which words of a sentence count people or incidents: the figure they give and whom it counts (SPEC 6.1)."""

import re
from typing import NamedTuple

from pipeline import figures
from pipeline.extract.sentences import Item, tagged
from pipeline.figures import Figure

LARGEST = 10_000_000  # no count of people on this coast is larger


class Count(NamedTuple):
    """A figure in a sentence: whom it counts, and what befell them where the noun itself says so (``12 deaths``)."""

    figure: Figure
    value_text: str
    group: str
    measure: str
    noun: bool
    start: int
    end: int
    lone: bool = False


_NUMBER = r"[#n](?:[-&]?[#n])*"
_NOUN = r"(?:f?t?(?:mft?)?q?[jot]{0,1}[joS]{0,3}(?:m(?!f)|[GHuU])(?:(?<=[jG])G)?)"
_RANGE = r"(?:#-#|[#n]+/[#n]+|(?<=[fi])[#n]+[i&][#n]+|[#n]+i[#n]+)"
_COUNT = re.compile(
    rf"(?P<q>[qt]{{0,3}})(?:(?P<range>{_RANGE})|(?P<vague>q?v)|(?P<number>{_NUMBER}))(?P<e>e?)(?P<noun>{_NOUN})?(?P<after>.?)"
    rf"|(?P<one>a[jo]{{0,4}}(?P<onenoun>[GH]))(?P<oneafter>.?)"
    rf"|(?P<dual>[uU])"
)
# What may not stand behind a bare number that counts people: a thing, an unknown noun.
_COUNTS_A_THING = frozenset("xonmjS%")
_PLURAL = re.compile(r"(?:s|men|people|children|police|forces|personnel|remnants|women|elderly|troops)$")
_GROUP_OF_MODIFIER = {"civil": "civilians", "state": "state_forces", "loyal": "loyalist_fighters"}
_ARMED = frozenset({"fighters", "state_forces", "all", "unknown"})


def counted(items: list[Item]) -> tuple[list[Item], dict[int, Count]]:
    """The items with each count as one item (tag ``C`` with a noun, ``Z`` without), and the counts by their place in that list."""
    found: list[Item] = []
    counts: dict[int, Count] = {}
    last = 0
    for match in _COUNT.finditer(tagged(items)):
        if match.start() < last:
            continue
        count = _count(match, items)
        if count is None:
            continue
        first, end = _extent(match)
        found += items[last:first]
        counts[len(found)] = count
        found.append(Item("C" if count.noun else "Z", items[first].start, items[end - 1].end, ""))
        last = end
    return found + items[last:], counts


def _extent(match: re.Match[str]) -> tuple[int, int]:
    end = match.end("after") - len(match["after"]) if match["after"] is not None else match.end()
    if match["oneafter"] is not None:
        end -= len(match["oneafter"])
    return match.start(), end


def _count(match: re.Match[str], items: list[Item]) -> Count | None:
    if match["dual"]:
        return _dual(items[match.start()])
    if match["one"]:
        return _single(match, items)
    if not match["noun"] and match["after"] in _COUNTS_A_THING and match["after"]:
        return None
    figure = _figure(match, items)
    if figure is None or (figure.value is None and figure.qualifier == "non_numeric" and not match["noun"]):
        return None
    first, end = _extent(match)
    nouns = items[match.start("noun") : match.end("noun")] if match["noun"] else []
    group, measure = group_of(nouns)
    words = " ".join(item.word for item in items[first : match.start("noun") if match["noun"] else end])
    return Count(figure, words, group, measure, bool(nouns), items[first].start, items[end - 1].end)


def _dual(item: Item) -> Count:
    """Arabic has a form of the noun for two; a lone one is said with `one`."""
    group, measure = _facets(item)
    number = 2 if item.tag == "u" else 1
    return Count(figures.bounded(number, "exact"), str(number), group, measure, True, item.start, item.end)


def _single(match: re.Match[str], items: list[Item]) -> Count | None:
    """`a man`, `an elderly woman`: one, unless the noun is a plural that belongs to another noun (`a security forces patrol`)."""
    nouns = items[match.start("one") + 1 : match.end("one")]
    if _PLURAL.search(nouns[-1].word) or (match["oneafter"] or " ") in "omGEL":
        return None
    group, measure = group_of(nouns)
    first, end = _extent(match)
    return Count(figures.bounded(1, "exact"), "1", group, measure, True, items[first].start, items[end - 1].end, True)


def group_of(nouns: list[Item]) -> tuple[str, str]:
    """Whom the last noun names, and what befell them where it says so; what stands before it may narrow the group."""
    if not nouns:
        return "all", ""
    group, measure = _facets(nouns[-1])
    hints = [item.sense for item in nouns[:-1] if item.tag == "j"]
    if nouns[-1].tag == "m" and any(item.tag == "S" for item in nouns):
        hints.append("state")
    narrowed = [_GROUP_OF_MODIFIER[hint] for hint in hints if hint in _GROUP_OF_MODIFIER]
    if narrowed and group in _ARMED:
        group = "loyalist_fighters" if "loyalist_fighters" in narrowed else narrowed[-1]
        if group == "civilians" and nouns[-1].sense == "fighters":
            group = "fighters"
    return group, measure


def _facets(noun: Item) -> tuple[str, str]:
    if noun.tag == "m":
        return "unknown", ""
    measure, _, group = noun.sense.rpartition(":")
    return group, measure


def _figure(match: re.Match[str], items: list[Item]) -> Figure | None:
    said = [item.sense for item in items[match.start("q") : match.end("q")] if item.tag == "q"]
    said += ["at_least"] if match["e"] else []
    qualifier = next((sense for sense in said if sense != "total"), "exact")
    if match["vague"]:
        return figures.parsed(items[match.end("vague") - 1].sense)
    if match["range"]:
        return _range(items[match.start("range") : match.end("range")])
    words = items[match.start("number") : match.end("number")]
    number = number_of(words)
    if number is None or number > LARGEST:
        return None
    rounded = any(item.word.startswith("a ") for item in words)
    return figures.bounded(number, "approx" if rounded and qualifier == "exact" else qualifier)


def _range(items: list[Item]) -> Figure | None:
    cut = next(at for at, item in enumerate(items) if item.tag not in "#n")
    low, high = number_of(items[:cut]), number_of(items[cut + 1 :])
    if low is None or high is None or max(low, high) > LARGEST:
        return None
    return figures.ranged(low, high)


def number_of(items: list[Item]) -> int | None:
    """The number of a run of digits and number words; None when it spells none."""
    digits = [item for item in items if item.tag == "#"]
    if not digits:
        return figures.number_in_words(" ".join(item.word for item in items if item.tag == "n"))
    if items[0].tag != "#" or len(digits) > 1:
        return None
    times = [item for item in items if item.tag == "n"]
    factor = figures.number_in_words("one " + times[0].word) if len(times) == 1 else None
    whole = int(digits[0].word.replace(",", ""))
    return whole if not times else whole * factor if factor and factor >= 100 else None
