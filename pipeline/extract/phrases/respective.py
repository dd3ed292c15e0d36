"""Which numbers of a sentence belong each to the name in its place: `X and Y recorded 97 and 63 deaths respectively`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from pipeline.extract.phrases.counts import Count
from pipeline.extract.phrases.harm import Harm
from pipeline.extract.words.sentences import Item

_FIGURES = re.compile(r"[CZ](?:(?:,?&|,)[CZ])+")
_NAMES = re.compile(r"P(?:(?:,?&|,)[tjoxLif]{0,3}P)+")


def shared_out(items: Sequence[Item], counts: Mapping[int, Count], harms: Sequence[Harm], tags: str) -> list[Harm]:
    """The harms with those of the same run of figures, which suffer what one of them does, each at the name in its place."""
    found = {harm.at: harm for harm in harms}
    for run in _FIGURES.finditer(tags):
        figures = [at for at in range(*run.span()) if at in counts]
        known = next((found[at] for at in figures if at in found), None)
        if known is None:
            continue
        names = next((names for names in map(_names, _NAMES.finditer(tags)) if len(names) == len(figures)), [])
        for at, site in zip_longest(figures, (items[name].start for name in names)):
            group = counts[at].group if counts[at].has_noun else known.count.group
            found[at] = replace(known, count=counts[at]._replace(group=group), at=at, rule="each", site=site)
    return [found[at] for at in sorted(found)]


def _names(run: re.Match[str]) -> list[int]:
    return [at for at in range(*run.span()) if run.string[at] == "P"]
