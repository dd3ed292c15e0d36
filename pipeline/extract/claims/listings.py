"""Which lines of a list give a place its own figure (`Barmaya: 15`), under a heading that says what is counted."""

import re

from pipeline.extract.claims.reading import Reading
from pipeline.extract.phrases.counts import Count
from pipeline.extract.phrases.harm import Harm
from pipeline.extract.words.sentences import Item
from pipeline.figures import Figure

# P then its figure in brackets, behind a colon or dash; or a figure then `in` P.
_BEHIND = re.compile(r"(?P<p>P)[^PCZ.;,/Ωw]{0,2}[(:\-]{0,2}(?P<c>[CZ])")
_BEFORE = re.compile(r"(?:(?P<more>C)&)?(?P<c>[CZ])(?:[itoq]{0,2}i[itoqx]{0,2}|x)(?P<p>P)")
_ELLIPTIC = re.compile(r"[;,.]&?i(?P<p>P),(?P<c>[CZ])(?=[,;.]|$)")  # `; in Snobar, 236`
_HARMS = frozenset({"killed", "injured", "abducted", "detained", "missing", "displaced"})


_UNCOUNTED = Figure(value=None, low=None, high=None, qualifier="non_numeric")


def heading_in(reading: Reading) -> Harm | None:
    """What a heading without a count of its own says that its list counts: `Killings documented between 7 and 9 March:`."""
    colon = reading.tags.find(":")
    told = next((at for at, item in enumerate(reading.items[: max(colon, 0)]) if _says_harm(item)), None)
    if told is None:
        return None
    measure, _, group = reading.items[told].sense.partition(":")
    if measure not in _HARMS:
        measure, group = "killed", ""
    named = next((item.sense for item in reading.items if item.tag == "G"), group or "all")
    count = Count(_UNCOUNTED, "", named, "", False, reading.items[told].start, reading.items[told].end)
    return Harm(count=count, at=told, trigger=None, measure=measure, rule="heading", act=reading.items[told].act)


def first_of_several(reading: Reading) -> Harm | None:
    """`9 deaths in Haffa, 14 in Snobar`, `23 deaths: 9 in Haffa …`: what its noun says of the counts that stand before a place."""
    told = next((harm for harm in reading.harms if harm.part_of is None and harm.measure in _HARMS), None)
    places = [match.start("c") for match in _BEFORE.finditer(reading.tags)]
    heads = told is not None and (told.at in places[:1] or ":" in reading.tags[told.at + 1 : told.at + 4])
    return told if heads and len(places) > 1 else None


def _says_harm(item: Item) -> bool:
    return item.tag in "HKMTAE" and (
        item.sense.partition(":")[0] in _HARMS or item.act == "attack_on_civilians" or "massacres" in item.sense
    )


_OF_ITS_OWN = re.compile("[KgIMTABsbhrc]")
_FIGURE = re.compile("[CZ]")


def is_entry(reading: Reading) -> bool:
    """A short line with a place and a figure and no word of harm of its own."""
    tags = reading.tags
    if len(tags) > 40 or "P" not in tags or _OF_ITS_OWN.search(tags) is not None or _FIGURE.search(tags) is None:
        return False
    return not any(item.sense == "demonstration" for item in reading.items)  # `protests by hundreds in Jableh`


def _is_crowd(count: Count) -> bool:
    """`مجموعة من`, `several`: a line of a list gives a number."""
    return count.figure.qualifier == "non_numeric"


def entries(reading: Reading, heading: Harm) -> list[Harm]:
    """The counts of a list's line, each suffering what the heading says."""
    bound = {harm.at for harm in reading.harms if harm.rule != "noun"}
    found: dict[int, Harm] = {}
    for pattern in (_BEHIND, _BEFORE, _ELLIPTIC):
        for match in pattern.finditer(reading.tags):
            counted = {match.start(name) for name in ("more", "c") if name in pattern.groupindex} - bound - found.keys()
            for at in sorted(counted & reading.counts.keys()):
                if (
                    reading.tags[at + 1 : at + 2] != "E"
                    and not _is_crowd(reading.counts[at])
                    and not _is_of_another_act(reading, at, heading)
                ):
                    found[at] = _entry(reading, at, heading, reading.items[match.start("p")].start)
    return [found[at] for at in sorted(found)]


def _is_of_another_act(reading: Reading, at: int, heading: Harm) -> bool:
    """`fired on 150 marchers near Banias, and three were killed`, `two died in X, as hundreds in Y marched`: other people."""
    if heading not in reading.harms:
        return False
    return at < heading.at or any(item.word in _MEANWHILE for item in reading.items[heading.at : at])


_MEANWHILE = frozenset({"as", "when"})


def _entry(reading: Reading, at: int, heading: Harm, site: int) -> Harm:
    count = reading.counts[at]
    group = count.group if count.group not in ("all", "unknown") else heading.count.group
    measure, counted = count.measure or heading.measure, count._replace(group=group)
    return Harm(count=counted, at=at, trigger=None, measure=measure, rule="list", act=heading.act, site=site)
