"""Which names stand in one cell of a source: old and new village names are often written together."""

from __future__ import annotations

import re

_SEPARATORS = re.compile(r"\s*[_/\\()]\s*|\s+-\s+")
_SPACES = re.compile(r"\s+")


def names_in_cell(cell: str) -> tuple[str, ...]:
    """The names of a cell in their order, each once: 'Zahraa / Sanqunes' holds two."""
    parts = (_SPACES.sub(" ", part).strip(" -'’`") for part in _SEPARATORS.split(cell))
    return tuple(dict.fromkeys(part for part in parts if part))
