"""Two claims side by side, many pairs at a time: what the rules of matching look at."""

from collections.abc import Mapping
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline.fuse.matching.grid import Points
from pipeline.fuse.matching.traits import WILD

Answers = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int64]
Codes = npt.NDArray[np.int32]  # of half the width: what is looked up here and there comes out of a cache more often


def columns_of(traits: pd.DataFrame) -> dict[str, Codes]:
    """The columns of the frame of traits as arrays, by name; whole numbers in 32 bits."""
    columns = {str(name): traits[name].to_numpy() for name in traits.columns}
    return {name: column.astype(np.int32) if column.dtype == np.int64 else column for name, column in columns.items()}


class Column:
    """The traits of one side of the pairs, each gathered when a rule first asks for it."""

    def __init__(self, traits: Mapping[str, Codes], rows: Numbers) -> None:
        self._traits, self._rows = traits, rows
        self._seen: dict[str, Codes] = {}

    def __getitem__(self, name: str) -> Codes:
        if name not in self._seen:
            self._seen[name] = self._traits[name].take(self._rows)
        return self._seen[name]

    def measured(self, name: str) -> Points:
        """A trait in metres or degrees."""
        return np.asarray(self[name], dtype=np.float64)


class Pairs:
    """Two rows of traits side by side, many at a time: ``pairs.a["place"] == pairs.b["place"]``."""

    def __init__(self, traits: Mapping[str, Codes], left: Numbers, right: Numbers) -> None:
        self._traits, self.left, self.right = traits, left, right
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
        apart = (np.square(self.a[axis] - self.b[axis]) for axis in "xyz")
        return np.asarray(np.sqrt(sum(apart)))
