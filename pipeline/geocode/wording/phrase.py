"""What a wording about place is made of: names, how the event lies to each, and what lies around them."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.geocode.wording import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One name in a wording, and how the event lies to it.

    ``relation`` is at, near, edge (at its outskirts or gate), hill (high ground called after it), countryside, region,
    district (with the district whose seat it is), facility (a site without a name of its own), outlying (such a site of a kind
    that lies outside towns, somewhere in it), away (metres, perhaps a
    bearing), side (a bearing), road (on the way to it), end (of a road that passes by),
    coast, country or part (``name`` says which, of the country).
    ``whole`` is the wording before any word was taken for grammar; ``aside`` is "(" for what is said in brackets, "/" for
    what stands behind a slash.
    """

    name: str
    whole: str
    nouns: frozenset[str] = words.ANY
    relation: str = "at"
    metres: float | None = None
    bearing: float | None = None
    spellings: tuple[str, ...] = ()
    aside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A wording taken apart: ``kind`` is one, list, between or road; ``tail`` are the names said to lie around the parts."""

    kind: str
    parts: tuple[Named, ...]
    tail: tuple[Named, ...] = ()
