"""Which names stand in one cell of a source: old and new village names, or a name and the area that tells it apart."""

from __future__ import annotations

import re

from pipeline.gazetteer.derive.likeness import likeness_of

_SEPARATORS = re.compile(r"\s*[_/\\()]\s*|\s+-\s+|(?<=[\u0600-\u06ff])-(?=[\u0600-\u06ff])")
_SPACES = re.compile(r"\s+")
# Spellings of one district differ between two columns of one file ("Qaradha", "Al-Qardaha").
SAME_AREA = 0.85
SIDES = ("north", "south", "east", "west")


def names_in_cell(cell: str) -> tuple[str, ...]:
    """The names of a cell in their order, each once: 'Zahraa / Sanqunes' holds two."""
    parts = (_SPACES.sub(" ", part).strip(" -'’`") for part in _SEPARATORS.split(cell))
    return tuple(dict.fromkeys(part for part in parts if part))


def own_names(cell: str, areas: frozenset[str]) -> tuple[str, ...]:
    """The names in a cell that are the place's own: after the first, an area's name or a side only tells which one is meant."""
    names = names_in_cell(cell)
    return names[:1] + tuple(name for name in names[1:] if not _is_qualifier(name, areas))


def _is_qualifier(name: str, areas: frozenset[str]) -> bool:
    return name.lower() in SIDES or any(likeness_of(name, area) >= SAME_AREA for area in areas)
