"""Which pairs of events a person should compare, and which differ so plainly that a mark would only be noise (SPEC 6.5)."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np
import pandas as pd

from pipeline import names
from pipeline.fuse.matching.compared import Answers, Column, Pairs
from pipeline.fuse.matching.signals import TELLING, doubts_held, same_act, same_figure

SHORTEST = 5  # letters of a name in which one slip is a slip and not another name
UNLISTED = "admin_area"  # placed in its area because no gazetteer has a point for its name (D12)
NO_NAME = r"(?i)(?:an?|one|some|several|two|three|many)\b"  # "a school", "two villages": words that name nothing
PCODE = re.compile(r"SY\d{2}(?:\d{2})*$")
KIND = re.compile(r"\b(?:village|town|city|quarter|neighbou?rhood|district|area)s?(?: of)?\b", re.IGNORECASE)
PREFIX = re.compile(r"^[bw][aiu]?(?=[^aiu\W\d])")  # "in" and "and", which Arabic writes on to the name


def plainly_two(p: Pairs, members: pd.DataFrame) -> Answers:
    """Pairs that a person need not compare, unless an equal telling figure, or like names of two places, speak for one act.

    They are places told apart by name, or kinds of act at two places; places of which the one lies outside the area in
    which the other is; or pairs that more than one thing sets apart. A quarter and its town may tell of one act.
    """
    named = _names_its_own(members)
    own = named[p.left] | named[p.right]
    two_names = p.unlike("place") | own
    both_known = (named[p.left] | _stands_there(p.a)) & (named[p.right] | _stands_there(p.b)) & (own | ~_one_in_the_other(p))
    apart = (two_names & (both_known | ~same_act(p))) | _outside(p, members) | (doubts_held(p) > 1)
    speaks = _telling_figure(p) | (two_names & _alike(p, members) & same_act(p))
    return np.asarray(apart & ~speaks)


def _names_its_own(members: pd.DataFrame) -> Answers:
    """The claim is only placed in an area, yet names a spot of its own that the gazetteer does not know or has no point for."""
    return np.asarray(members["geo_basis"].eq(UNLISTED) & ~members["place_text"].fillna("a").str.match(NO_NAME))


def _stands_there(one: Column) -> Answers:
    return np.asarray(~one["is_vague"] & one["is_named"])


def _telling_figure(p: Pairs) -> Answers:
    return np.asarray(same_figure(p) & (np.nan_to_num(p.a.measured("low")) >= TELLING))


def _alike(p: Pairs, members: pd.DataFrame) -> Answers:
    wording = spelled(members["place_text"])
    return np.array([like(a, b) for a, b in zip(wording.iloc[p.left], wording.iloc[p.right], strict=True)], dtype=bool)


def _outside(p: Pairs, members: pd.DataFrame) -> Answers:
    """The one is only known to lie in an area, and the other lies in another: p-codes nest, SY0602 in SY06."""
    is_area = members["is_area"].to_numpy(bool)
    area = members["place_id"].where(is_area, members["parent_place_id"]).to_numpy(object)
    ends = zip(area[p.left], area[p.right], strict=True)
    apart = np.array([_lie_apart(a, b) for a, b in ends], dtype=bool)
    return np.asarray((is_area[p.left] | is_area[p.right]) & apart)


def _lie_apart(a: object, b: object) -> bool:
    """Two p-codes of which neither is a part of the other."""
    coded = isinstance(a, str) and isinstance(b, str) and PCODE.match(a) and PCODE.match(b)
    return bool(coded) and not (str(a).startswith(str(b)) or str(b).startswith(str(a)))


def _one_in_the_other(p: Pairs) -> Answers:
    up = (p.a["parent"] == p.b["place"]) & (p.b["place"] >= 0)
    return np.asarray(up | ((p.b["parent"] == p.a["place"]) & (p.a["place"] >= 0)))


def spelled(place_text: pd.Series) -> pd.Series:
    """Each wording of a place folded, without the word for its kind; empty where there is none."""
    distinct = place_text.dropna().unique().tolist()
    bare = names.folded_all(KIND.sub(" ", text) for text in distinct)
    return place_text.map(dict(zip(distinct, bare, strict=True)), na_action="ignore").astype("str").fillna("")


def like(a: str, b: str) -> bool:
    """Two folded names that are one, or one slip or one Arabic prefix apart."""
    return bool(_keys(a) & _keys(b)) and a != "" and b != ""


def _keys(name: str) -> frozenset[str]:
    """The name and every name that lacks one letter of it: two names one slip apart share one of these."""
    bare = PREFIX.sub("", name)
    whole = {name, bare} if len(bare) >= SHORTEST else {name}
    short = {word[:at] + word[at + 1 :] for word in whole if len(word) > SHORTEST for at in range(len(word))}
    return frozenset(whole | short)


def far_twins(members: pd.DataFrame) -> pd.DataFrame:
    """Pairs of rows (a, b) of one kind of act on the same days whose places have names one slip apart, however far."""
    told = members.assign(row=range(len(members)), name=spelled(members["place_text"]))
    told = told[told["name"].ne("") & ~told["is_bare"]]
    first = told.drop_duplicates(["group", "name"])
    keys = ["world", "start", "end", "sub_event_type"]
    many = first[first.duplicated(keys, keep=False)]
    slips = pd.DataFrame(_slips(many["name"].unique()), columns=["name", "other_name"]).astype("str")
    columns = [*keys, "name", "row", "place_id", "group"]
    one = many[columns].merge(slips, on="name")
    both = one.merge(many[columns], left_on=[*keys, "other_name"], right_on=[*keys, "name"], suffixes=("_a", "_b"))
    other = both["group_a"].ne(both["group_b"]) & both["place_id_a"].ne(both["place_id_b"]) & both["row_a"].lt(both["row_b"])
    return both.loc[other, ["row_a", "row_b"]].set_axis(["a", "b"], axis="columns").reset_index(drop=True)


def _slips(distinct: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Ordered pairs of different names that are like one another."""
    holders: dict[str, list[str]] = defaultdict(list)
    for name in sorted(distinct):
        for key in _keys(name):
            holders[key].append(name)
    yield from sorted({(a, b) for sharing in holders.values() for a in sharing for b in sharing if a != b})


def within_an_area(members: pd.DataFrame) -> pd.DataFrame:
    """Pairs of rows (a, b) of one kind of act, days and telling figure, the one somewhere in an area, the other at a place in it.

    A province's dot may lie far from the village that the same dead are told of.
    """
    telling = members["measure"].eq("killed") & members["value_low"].ge(TELLING).fillna(False).astype(bool)
    told = members.assign(row=range(len(members)))[telling]
    columns = ["world", "sub_event_type", "subject_group", "value_low", "value_high", "row", "group", "start", "end"]
    areas = told.loc[told["is_area"], [*columns, "place_id"]]
    spots = told.loc[~told["is_area"], [*columns, "parent_place_id"]]
    both = areas.merge(spots, on=columns[:5], suffixes=("_a", "_b")).dropna(subset=["parent_place_id"])
    then = both["start_a"].le(both["end_b"]) & both["start_b"].le(both["end_a"]) & both["group_a"].ne(both["group_b"])
    both = both[then]
    inside = [str(inner).startswith(str(outer)) for outer, inner in zip(both["place_id"], both["parent_place_id"], strict=True)]
    ends = both.loc[inside, ["row_a", "row_b"]].to_numpy(np.int64)
    return pd.DataFrame(np.sort(ends, axis=1), columns=["a", "b"])
