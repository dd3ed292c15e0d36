"""Under which names a wording is looked for: as a whole, in translation, turned round, and without its nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.geocode.wording import words
from pipeline.geocode.wording.phrase import Named

# Wordings in these relations may hold a facility.
OF_A_SITE = ("facility", "outlying", "near", "edge", "hill")
_TRANSLATED = tuple((re.compile(pattern, re.IGNORECASE), forms) for pattern, forms in words.TRANSLATED)
_OF = re.compile(r"(?:the )?(.+?) (?:of|at|in) (?:the )?(.+)|(.+) (?:في|ب) ?(.+)", re.IGNORECASE)
# What sources add to a facility's name: whose it is, what it is for, the honour of the man it is called after.
_EPITHETS = re.compile(rf"(?<!\w)(?:{words.OF_THE_SITE}|{words.OF_THE_SITE_AR}|{words.HONOURS})(?!\w)", re.IGNORECASE)
_SITE = re.compile(rf"(?<!\w)(?:{words.FACILITIES})(?!\w)", re.IGNORECASE)
_SPACES = re.compile(r"\s+")


def ways_to_say(named: Named, around: Sequence[Named]) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Whether it is the whole wording ("Hmeimim air base"), and the spellings to look for, the surest first.

    A site is also looked for with its town's name, and without epithets; at last comes the name without its nouns.
    """
    mounts = tuple(f"{mount} {named.name}" for mount in words.MOUNT) if named.nouns == words.NATURAL else ()
    yield True, (named.whole, *_translated(named.whole), *mounts, *(named.spellings if named.whole == named.name else ()))
    if named.relation in OF_A_SITE:
        endings = [" ".join(named.whole.split()[start:]) for start in (0, -2, -1)]
        kinds = [ending for ending in endings if _SITE.search(ending)]
        of_town = (f"{other.name} {kind}" for other in around if other.name for kind in kinds)
        yield True, (*_turned(named.whole), *_without_epithets(named.whole), *of_town)
    yield False, (named.name, *named.spellings)


def _translated(whole: str) -> tuple[str, ...]:
    """Names with a part that sources translate ("Upper X"), as the gazetteer may write them."""
    found = [(match, forms) for pattern, forms in _TRANSLATED if (match := pattern.fullmatch(whole))]
    return tuple(form.format(x=next(filter(None, match.groups()))) for match, forms in found for form in forms)


def _turned(whole: str) -> tuple[str, ...]:
    """ "the headquarters of the naval forces" is the naval forces headquarters."""
    found = _OF.fullmatch(whole)
    if not found:
        return ()
    what, where = (found[1], found[2]) if found[1] else (found[3], found[4])
    return (f"{where} {what}", f"{what} {where}", f"{where} {what.split()[-1]}")


def _without_epithets(whole: str) -> tuple[str, ...]:
    bare = _SPACES.sub(" ", _EPITHETS.sub(" ", whole)).strip()
    return (bare,) if bare not in ("", whole) else ()
