"""In which rows of a list a value stands."""

from __future__ import annotations


class Rows:
    """The rows of a list by their value: a chain of row numbers for each, which costs a tenth of a list for each."""

    def __init__(self, values: list[str]) -> None:
        self._last: dict[str, int] = {}
        self._before = []
        for row, value in enumerate(values):
            self._before.append(self._last.get(value, -1))
            self._last[value] = row

    def rows(self, value: str) -> list[int]:
        found, row = [], self._last.get(value, -1) if value else -1
        while row >= 0:
            found.append(row)
            row = self._before[row]
        return found[::-1]
