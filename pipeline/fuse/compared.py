"""Two claims side by side, many pairs at a time: what the rules of matching look at."""

from collections.abc import Mapping
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline.fuse.pairs import Points, distance_m
from pipeline.fuse.traits import WILD

Answers = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int64]


def columns_of(traits: pd.DataFrame) -> dict[str, Numbers]:
    """The columns of the frame of traits as arrays, by name."""
    return {str(name): traits[name].to_numpy() for name in traits.columns}


class Column:
    """The traits of one side of the pairs, each gathered when a rule first asks for it."""

    def __init__(self, traits: Mapping[str, Numbers], rows: Numbers) -> None:
        self._traits, self._rows = traits, rows
        self._seen: dict[str, Numbers] = {}

    def __getitem__(self, name: str) -> Numbers:
        if name not in self._seen:
            self._seen[name] = self._traits[name][self._rows]
        return self._seen[name]

    def measured(self, name: str) -> Points:
        """A trait in metres or degrees."""
        return np.asarray(self[name], dtype=np.float64)


class Pairs:
    """Two rows of traits side by side, many at a time: ``pairs.a["place"] == pairs.b["place"]``."""

    def __init__(self, traits: Mapping[str, Numbers], left: Numbers, right: Numbers) -> None:
        self.left, self.right = left, right
        self.a, self.b = Column(traits, left), Column(traits, right)

    def equal(self, name: str) -> Answers:
        """Both known and the same."""
        return np.asarray((self.a[name] == self.b[name]) & (self.a[name] != WILD))

    def unlike(self, name: str) -> Answers:
        """Both known and not the same."""
        return np.asarray((self.a[name] != self.b[name]) & (self.a[name] != WILD) & (self.b[name] != WILD))

    def either(self, name: str) -> Answers:
        return np.asarray(self.a[name] | self.b[name])

    def both(self, name: str) -> Answers:
        return np.asarray(self.a[name] & self.b[name])

    @cached_property
    def metres(self) -> npt.NDArray[np.float64]:
        a, b = ({name: side.measured(name) for name in ("latitude", "longitude")} for side in (self.a, self.b))
        elsewhere = np.logical_or.reduce([a[name] != b[name] for name in a])
        metres = np.zeros(len(self.left))
        metres[elsewhere] = distance_m({n: a[n][elsewhere] for n in a}, {n: b[n][elsewhere] for n in b})
        return metres
