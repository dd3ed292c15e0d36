"""Which spots lie in one cell of a grid or in neighbouring ones, the later of them within the earlier one's days (D27)."""

from itertools import product
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

Indices: TypeAlias = npt.NDArray[np.int64]
Points: TypeAlias = npt.NDArray[np.float64]

BLOCK_DAYS = 32  # longer than any event's window, so that a claim lies in at most two blocks
AROUND = tuple(product((-1, 0, 1), (-1, 0, 1)))


class Spots(NamedTuple):
    """Where some claims are on a map, (n, 2) metres, and their first and last day, counted from the first of their block."""

    ground: Points
    start: Indices
    end: Indices


def meetings(earlier: Spots, later: Spots, metres: float) -> tuple[Indices, Indices]:
    """Pairs, by number, that lie at most some metres apart and of which the later one starts within the earlier one's days.

    Some of the pairs lie further apart. ``later`` start in the block; they are sorted by cell and day, and ``first`` tells
    where in that order each day of each cell begins.
    """
    (known, its), (cell, own) = _cells(later.ground, earlier.ground, metres)
    day_of_cell = its * BLOCK_DAYS + later.start
    # Numbers of 16 bits are sorted in one sweep, wider ones by comparing them.
    order = np.lexsort((later.start.astype(np.int8), its.astype(np.min_scalar_type(len(known)))))
    first = np.append(0, np.cumsum(np.bincount(day_of_cell, minlength=len(known) * BLOCK_DAYS)))
    at, is_there = _found(cell, known)
    day, after = np.maximum(earlier.start, 0), np.minimum(earlier.end + 1, BLOCK_DAYS)
    low, high = (first[at[own] * BLOCK_DAYS + end[:, None]] for end in (day, after))
    many = np.where(is_there[own], high - low, 0).ravel()
    left = np.repeat(np.repeat(np.arange(len(own)), len(AROUND)), many)
    right = np.arange(many.sum()) + np.repeat(low.ravel() - np.cumsum(many) + many, many)
    return left, order.take(right)


def _cells(later: Points, earlier: Points, metres: float) -> tuple[tuple[Indices, Indices], tuple[Indices, Indices]]:
    """The distinct cells of both, by number, and per spot which of them is its own."""
    cells = [np.floor(ground / metres).astype(np.int64) for ground in (later, earlier)]
    both = np.concatenate(cells)
    least = both.min(axis=0)
    width = np.ptp(both[:, 1]) + len(AROUND)  # no row of cells reaches into the next, nor do the cells around it
    known, found = (np.unique((cell - least) @ (width, 1), return_inverse=True) for cell in cells)
    around = np.array([north * width + east for north, east in AROUND])
    return known, (found[0][:, None] + around, found[1])


def _found(cell: Indices, known: Indices) -> tuple[Indices, npt.NDArray[np.bool_]]:
    """Where each cell stands among the known ones, and whether it is one of them."""
    at = np.minimum(np.searchsorted(known, cell), len(known) - 1)
    return at, known[at] == cell
