"""Which claims make one event: pairs are joined best first, where every claim of the one side fits all of the other."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from pipeline.fuse.matching.compared import Answers, Codes, Pairs, columns_of
from pipeline.fuse.matching.links import Links
from pipeline.fuse.matching.pairs import blocks, near_in, sought_in
from pipeline.fuse.matching.signals import scores, verdicts

Numbers: TypeAlias = npt.NDArray[np.int64]
BY_A_PERSON = np.inf  # weight of a tie: people's links go first and need no signal


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """``group``: per row the first row of its group; ``doubts``: pairs (a, b, weight) of different groups that may be one."""

    group: Numbers
    doubts: pd.DataFrame


def grouped(traits: pd.DataFrame, links: Links) -> Grouping:
    """Groups of rows; the rows stand in the order of claim_id and ties of score fall by it, so arrival does not matter.

    First come the links that people made, then pairs by falling score. Two groups become one only where every claim
    of the one fits every claim of the other: a claim that fits one member and not the next stays out, nothing chains.
    """
    core = _by_day(traits["start"].to_numpy(), np.flatnonzero(~links.follows))
    pairs = _compared({name: column.take(core) for name, column in columns_of(traits).items()}, core)
    fits = pairs[pairs["fits"]].reset_index(drop=True)
    group = _united(len(traits), _with_whole_events(len(traits), links, fits), fits)
    across = pairs[group[pairs["a"]] != group[pairs["b"]]]
    doubts = _unsettled(across[~across["told_apart"]], across[across["told_apart"]], group)
    return Grouping(group=group, doubts=unruled(doubts, links))


class Judged(NamedTuple):
    """Pairs of rows, with what the rules say of each."""

    a: Numbers
    b: Numbers
    weight: npt.NDArray[np.float64]
    joined: Answers
    fits: Answers
    told_apart: Answers


def _by_day(start: Numbers, rows: Numbers) -> Numbers:
    """The rows in the order of their first day, so that claims that meet lie close together; small numbers sort fastest."""
    since = start.take(rows) - start.min(initial=0)
    return rows.take(np.argsort(since.astype(np.min_scalar_type(since.max(initial=0))), kind="stable"))


def _compared(columns: Mapping[str, Codes], core: Numbers) -> pd.DataFrame:
    """The near pairs of ``core``, the rows that the columns are of, found and judged block by block."""
    sought = sought_in(columns)
    near = (near_in(sought, *block) for block in blocks(sought.start, sought.end))
    return _together(_judged(Pairs(columns, *ends), core) for ends in near)


def _judged(near: Pairs, core: Numbers) -> Judged:
    """The pairs that are not plainly apart, and those that one speaker tells apart; the others are let go at once."""
    said = verdicts(near)
    kept = np.flatnonzero(said.joined | said.doubtful | said.told_apart)
    ends = core.take(near.left.take(kept)), core.take(near.right.take(kept))
    found = (column.take(kept) for column in (scores(near), said.joined, said.fits, said.told_apart))
    return Judged._make((np.minimum(*ends), np.maximum(*ends), *found))


def _together(blocks: Iterable[Judged]) -> pd.DataFrame:
    """The pairs of all blocks as one table."""
    nobody, never = np.empty(0, dtype=np.int64), np.empty(0, dtype=bool)
    none = Judged(nobody, nobody, np.empty(0), never, never, never)
    columns = zip(none, *blocks, strict=True)
    return pd.DataFrame({name: np.concatenate(parts) for name, parts in zip(Judged._fields, columns, strict=True)})


def components(size: int, left: Numbers, right: Numbers) -> Numbers:
    """Connected components over ``size`` rows; each is named by its first row."""
    graph = coo_matrix((np.ones(len(left)), (left, right)), shape=(size, size))
    count, label = connected_components(graph, directed=False)
    first = np.full(count, size, dtype=np.int64)
    np.minimum.at(first, label, np.arange(size))
    return np.asarray(first[label])


def _with_whole_events(size: int, links: Links, pairs: pd.DataFrame) -> Links:
    """A person who rules two events one names a claim of each: whatever stands with the two goes along."""
    if not len(links.one_event[0]):
        return links
    nobody = np.empty(0, dtype=np.int64)
    before = _united(size, replace(links, same=(nobody, nobody)), pairs)
    ends = zip(*links.one_event, strict=True)
    whole = [(a, row) for a, b in ends for row in np.flatnonzero(np.isin(before, before[[a, b]])).tolist() if row != a]
    named, others = (np.array([pair[at] for pair in whole], dtype=np.int64) for at in (0, 1))
    return replace(links, same=(np.append(links.same[0], named), np.append(links.same[1], others)))


def _united(size: int, links: Links, pairs: pd.DataFrame) -> Numbers:
    """Components in which every pair fits are groups as they stand; the others are put together link by link."""
    edges = pd.concat([_of_people(links), pairs.loc[pairs["joined"], ["a", "b", "weight"]]], ignore_index=True)
    whole = components(size, edges["a"].to_numpy(), edges["b"].to_numpy())
    mixed = _mixed(size, whole, links, pairs)
    group = whole.copy()
    inner = edges[np.isin(whole[edges["a"]], mixed)]
    fits = pairs[np.isin(whole[pairs["a"]], mixed)]
    builder = _Builder.over(np.flatnonzero(np.isin(whole, mixed)), links, fits)
    for a, b, weight in _best_first(inner):
        builder.join(a, b, by_a_person=weight == BY_A_PERSON)
    for row, named in builder.named():
        group[row] = named
    return group


def _of_people(links: Links) -> pd.DataFrame:
    a = np.concatenate((links.same[0], links.tied[0]))
    b = np.concatenate((links.same[1], links.tied[1]))
    return pd.DataFrame({"a": np.minimum(a, b), "b": np.maximum(a, b), "weight": BY_A_PERSON}).drop_duplicates()


def _mixed(size: int, whole: Numbers, links: Links, pairs: pd.DataFrame) -> Numbers:
    """The components that hold a pair which does not fit, or two rows that a person holds apart."""
    members = np.bincount(whole[~links.follows], minlength=size)
    inside = whole[pairs["a"]] == whole[pairs["b"]]
    fitting = np.bincount(whole[pairs["a"][inside]], minlength=size)
    x, y = links.different
    torn = whole[x][whole[x] == whole[y]]
    return np.union1d(np.flatnonzero(fitting < members * (members - 1) // 2), torn)


def _best_first(edges: pd.DataFrame) -> Iterator[tuple[int, int, float]]:
    ordered = edges.sort_values(["weight", "a", "b"], ascending=[False, True, True], kind="stable")
    return zip(ordered["a"].tolist(), ordered["b"].tolist(), ordered["weight"].tolist(), strict=True)


@dataclass(slots=True)
class _Builder:
    """Groups under construction: who is with whom, who fits whom, whom a person holds apart."""

    core: set[int]
    fits: set[tuple[int, int]]
    different: set[tuple[int, int]]
    home: dict[int, int]
    members: dict[int, list[int]] = field(default_factory=dict)

    @classmethod
    def over(cls, rows: Numbers, links: Links, fits: pd.DataFrame) -> "_Builder":
        known = rows.tolist()
        tied = zip([*links.tied[0], *links.same[0]], [*links.tied[1], *links.same[1]], strict=True)
        return cls(
            core={row for row in known if not links.follows[row]},
            fits=set(zip(fits["a"].tolist(), fits["b"].tolist(), strict=True)).union(_ordered(int(a), int(b)) for a, b in tied),
            different={_ordered(int(a), int(b)) for a, b in zip(*links.different, strict=True)},
            home={row: row for row in known},
            members={row: [row] for row in known},
        )

    def join(self, a: int, b: int, *, by_a_person: bool) -> None:
        """Make the groups of two rows one, unless someone or something in them holds them apart."""
        into, gone = sorted((self.home[a], self.home[b]))
        if into == gone:
            return
        across = {_ordered(x, y) for x, y in product(self.members[into], self.members[gone])}
        if not across.isdisjoint(self.different):
            return
        if not by_a_person and not all(self._is_free(pair) for pair in across - self.fits):
            return
        for row in self.members[gone]:
            self.home[row] = into
        self.members[into] += self.members.pop(gone)

    def _is_free(self, pair: tuple[int, int]) -> bool:
        """Only claims that tell the act themselves must fit one another."""
        return not (pair[0] in self.core and pair[1] in self.core)

    def named(self) -> Iterator[tuple[int, int]]:
        """Each row with the first row of its group."""
        for rows in self.members.values():
            first = min(rows)
            yield from ((row, first) for row in rows)


def _ordered(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def _unsettled(doubts: pd.DataFrame, apart: pd.DataFrame, group: Numbers) -> pd.DataFrame:
    """The doubts between groups of which no other pair is known to be apart: one speaker who tells of both settles it."""
    told = _pair_keys(group[apart["a"]], group[apart["b"]])
    return doubts[~np.isin(_pair_keys(group[doubts["a"]], group[doubts["b"]]), told)]


def unruled(doubts: pd.DataFrame, links: Links) -> pd.DataFrame:
    """The doubts on which no person has said `different` yet."""
    ruled = _pair_keys(*links.different)
    return doubts[~np.isin(_pair_keys(doubts["a"].to_numpy(), doubts["b"].to_numpy()), ruled)].reset_index(drop=True)


def _pair_keys(a: Numbers, b: Numbers) -> Numbers:
    """One number for each pair of rows, whichever comes first."""
    return (np.minimum(a, b).astype(np.int64) << 32) + np.maximum(a, b).astype(np.int64)
