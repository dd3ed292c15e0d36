"""How readily a spelling of the gazetteer is taken for a place: by the places that bear it, and whether it is a word too."""

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import NamedTuple

import pandas as pd

from pipeline import names
from pipeline.extract.places.site import COAST
from pipeline.extract.words import everyday
from pipeline.extract.words.letters import plain
from pipeline.extract.words.lexicon import is_word

_CITY = 20_000
_EVERYDAY = frozenset(plain(word) for word in (*everyday.ARABIC, *everyday.LATIN))


class Name(NamedTuple):
    """A spelling of the gazetteer: the kinds of the places that bear it, and how readily it is taken for a place."""

    kinds: frozenset[str]
    sure: bool
    common: bool
    abroad: bool
    areas: frozenset[str]
    alike: frozenset[str] = frozenset()  # also of places whose names are spelt nearly so
    everyday: bool = False


class Bearer(NamedTuple):
    """What of a place decides how readily its name is taken for it."""

    kind: str
    sure: bool
    cue: str | None
    abroad: bool
    area: str


def either(one: Name, other: Name) -> Name:
    """A name for all that two spellings of one key may mean."""
    return Name(
        kinds=one.kinds | other.kinds,
        sure=one.sure or other.sure,
        common=one.common and other.common,
        abroad=one.abroad and other.abroad,
        areas=one.areas | other.areas,
        everyday=one.everyday and other.everyday,
    )


def known(places: pd.DataFrame) -> dict[str, Bearer]:
    """Per place: its kind, whether its bare name is enough, what else the name is, whether it lies abroad."""
    near = places["admin1_pcode"].isin(COAST) | (places["admin1_pcode"].isin(["SY05", "SY04", "SY07"]) & places["longitude"].lt(37))
    sure = places["kind"].ne("settlement") | places["population"].fillna(0).ge(_CITY) | near
    abroad = (
        ~places["place_id"].str.match(r"SY\d|C\d|SYR$")
        & places["admin1_pcode"].isna()
        & places["kind"].isin(["country", "admin1", "admin2"])
    )
    area, cue = places["admin1_pcode"].fillna(""), places["cue"].astype(object).where(places["cue"].notna(), None)
    bearers = map(Bearer, *(column.tolist() for column in (places["kind"], sure, cue, abroad, area)))
    return dict(zip(places["place_id"].tolist(), bearers, strict=True))


def named(spelling: str, bearers: frozenset[Bearer]) -> Name:
    name = _borne_by(bearers, names.is_arabic(spelling))
    return name._replace(common=True, everyday=True) if spelling in _EVERYDAY or is_word(spelling) else name


_SHORTEST = 4  # letters


def without_article(by_name: Mapping[str, Collection[Bearer]]) -> Iterator[tuple[str, Name]]:
    """`قرية دكيكة`, which the gazetteer has as الدكيكة: a place where a noun or a list says that it is one."""
    for spelling, bearers in by_name.items():
        bare = spelling.removeprefix("ال")
        if bare != spelling and len(bare) >= _SHORTEST:
            yield bare, named(bare, frozenset(bearers))._replace(common=True)


@cache
def _borne_by(bearers: frozenset[Bearer], in_arabic: bool) -> Name:
    """A name by what its places are: there are some hundred such sets, however many names. A word is one in its own language."""
    return Name(
        kinds=frozenset(bearer.kind for bearer in bearers),
        sure=any(bearer.sure for bearer in bearers),
        common=all(bearer.cue is not None and (in_arabic or bearer.cue != "word") for bearer in bearers),
        abroad=all(bearer.abroad for bearer in bearers),
        areas=frozenset(bearer.area for bearer in bearers if bearer.area),
        everyday=in_arabic and any(bearer.cue == "word" for bearer in bearers),
    )
