"""Which counts of a sentence are a part of another, here or in the sentence before: never a second total."""

import re
from collections.abc import Iterable
from dataclasses import replace

from pipeline.extract.phrases.counts import OF_THE_HARMED, OF_THEM, OF_THOSE, Count
from pipeline.extract.phrases.harm import Harm
from pipeline.extract.words.sentences import Item

# `of the 21 killed, six were women`, `three of whom were children`, `killed seven, five of them civilians`
_THEY_WERE = re.compile(r"(?P<c>[CZ])(?:i[tjo]{0,2}P)?z?bo?(?P<g>G)(?=[.,;&f)]|$)")
_THOSE_WERE = re.compile(r"(?P<c>[CZ])[KD](?:i[tjo]{0,2}P)?bo?(?P<g>G)(?=[.,;&f)]|$)")  # `16 of those killed were soldiers`
_THOSE_KILLED = re.compile(r"(?P<c>[CZ])K")
_OF_A_HOME = re.compile(r"(?P<c>[CZ])z?bσ?(?P<home>C)")  # `12 belonged to one household`
_OF_THEM_AR = frozenset({"منهم", "منهن"})
_OF_THE_DEAD = re.compile("dead|killed|victims|fatalities|قتلي|ضحايا|شهداء")
_MEMBERS = r"[CZ](?:[ajotfσxmGq'\-]{0,9}(?:,?&|,|(?<=C)(?=C))[^KgIMTDABCZwβsSN;,&]{0,4}[CZ])*"
# `including 5 women`; `71 dead: 35 policemen, 32 gunmen and 4 civilians`
_PART = re.compile(
    rf"z(?:,c[^,CZ]{{1,5}},)?[^KgIMTDABCZwβsSN;]{{0,3}}({_MEMBERS})"
    rf"|({_MEMBERS})b[^KgIMTDABCZwβsSN;,&]{{0,2}}z(?=[^CZ]*$)"
    rf"|[:;\-(][^KgIMTDABCZwβsSN;,&]{{0,2}}(C[^KgIMTDABCZwβsSN;,&]{{0,4}}(?:,&?|&){_MEMBERS})"
)


def parts_behind(harms: Iterable[Harm], whole: Harm) -> list[int]:
    """Where in a sentence the counts stand that tell parts of another, behind it: `killed 17, nine of them in X`."""
    return [harm.at for harm in harms if harm.part_of == whole.at and not harm.of_before and harm.at > whole.at]


def predicates(items: list[Item], bound: dict[int, Harm], counts: dict[int, Count], tags: str) -> None:
    """`six of them were women`: what a sentence goes on to say of some of those it counts."""
    for match in _THOSE_WERE.finditer(tags):
        those = bound.get(match.start("c"))
        if those is not None and those.count.group == "all":
            bound[match.start("c")] = replace(those, count=those.count._replace(group=items[match.start("g")].sense))
    called = {match.start("c"): items[match.start("g")].sense for match in _THEY_WERE.finditer(tags)}
    called |= {at: count.group for at, count in counts.items() if _is_of_them(items, at) and at not in called}
    for at, group in sorted(called.items()):
        whole = next((bound[other] for other in sorted(bound, reverse=True) if other < at and bound[other].part_of is None), None)
        if whole is None or (at in bound and bound[at].measure != whole.measure) or not _fits(counts[at], whole.count):
            continue
        told = counts[at]._replace(group=whole.count.group if group in ("all", "unknown") else group, has_noun=True)
        bound[at] = Harm(count=told, at=at, trigger=None, measure=whole.measure, rule="part", act=whole.act, part_of=whole.at)


def of_the_harmed(items: list[Item], bound: dict[int, Harm], counts: dict[int, Count], tags: str, before: Harm | None) -> None:
    """`35 of the dead are from one family`: some of those counted before, here or in the sentence before."""
    named = {at: OF_THE_HARMED[items[at].word] for at in counts if items[at].word in OF_THE_HARMED}
    named |= {match.start("c"): "killed" for match in _THOSE_KILLED.finditer(tags) if items[match.start("c")].word == OF_THOSE}
    homes = (match for match in _OF_A_HOME.finditer(tags) if counts[match.start("home")].group == "families")
    named |= {match.start("c"): "killed" for match in homes if match.start("c") not in named}
    for at, measure in named.items():
        here = next((bound[other] for other in sorted(bound, reverse=True) if other < at and bound[other].part_of is None), None)
        whole = here or before
        known = bound.get(at)
        if (
            whole is None
            or whole.measure != measure
            or (known and items[at].word != OF_THOSE)
            or not _fits(counts[at], whole.count)
        ):
            continue
        told = (known.count if known else counts[at])._replace(has_noun=True)
        bound[at] = Harm(
            count=told, at=at, trigger=None, measure=measure, rule="part", act=whole.act, part_of=whole.at, of_before=here is None
        )


def parts(items: list[Item], counts: dict[int, Count], bound: dict[int, Harm], tags: str, before: Harm | None) -> None:
    """`including 13 women`: a part of the count before it, in this sentence or the last one, never a second total."""
    for match in _PART.finditer(tags):
        members = [at for at in range(*match.span(match.lastindex or 1)) if at in counts]
        total = next((bound[at] for at in sorted(bound, reverse=True) if at < match.start() and bound[at].part_of is None), None)
        whole = total or before
        if total is None and match.lastindex == 3:
            continue
        if whole is None and not _OF_THE_DEAD.search(items[match.start()].word):
            continue
        if whole is None:
            bound |= {
                at: Harm(count=counts[at], at=at, trigger=None, measure="killed", rule="part") for at in members if at not in bound
            }
            continue
        for at in members:
            known = None if _is_aside(match) else bound.get(at)
            is_other = known is not None and known.measure != whole.measure and known.rule != "noun"
            if not _fits(counts[at], whole.count) or is_other:
                continue
            bound[at] = replace(
                known or Harm(count=counts[at], at=at, trigger=None, measure=whole.measure, rule="part", act=whole.act),
                part_of=whole.at,
                of_before=total is None,
            )


def _is_aside(match: re.Match[str]) -> bool:
    """`left 8 dead – five civilians and three soldiers – and 20 wounded`: a list between dashes or in brackets."""
    around = match.string[match.start()], match.string[match.end() : match.end() + 1]
    return match.lastindex == 3 and around in (("-", "-"), ("(", ")"))


def _is_of_them(items: list[Item], at: int) -> bool:
    return items[at].word == OF_THEM or (at + 1 < len(items) and items[at + 1].word in _OF_THEM_AR)


def _fits(part: Count, whole: Count) -> bool:
    """Whether no more are counted than of the whole."""
    return whole.figure.high is None or (part.figure.low or 0) <= whole.figure.high
