"""Which claims of one document stand in a passage that another document printed first: syndicated text has one first speaker."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import pandas as pd

from pipeline import schema
from pipeline.extract.claims.drafting import Row

WORD = re.compile(r"\w+")
AROUND = 15  # words before and after the quote: enough to tell a copied passage from the phrases that everybody uses
LENGTH = 4  # words of a shingle
LEAST = 15  # shingles below which likeness is chance
SHARE = 0.6  # of the smaller passage's shingles: a word in ten may be another
# What two claims must have in common before their passages are compared.
ALIKE = ("claim_kind", "measure", "subject_group", "value", "value_low", "value_high", "place_text", "place_ar")
LATE = "9999"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The words around a claim as a set of shingles; passages sort by when, where and at what place in it they were printed."""

    printed: str
    doc_id: str
    start: int
    claim_id: str
    shingles: frozenset[str]

    @property
    def order(self) -> tuple[str, str, int, str]:
        return self.printed, self.doc_id, self.start, self.claim_id


def copies(claims: pd.DataFrame, documents: pd.DataFrame, texts: Mapping[str, str]) -> pd.DataFrame:
    """Table CLAIM_RELATIONS: each drafted claim of a near-copied passage is a same_originator_copy of the first.

    Near copies are found by shingles among the documents at hand alone, between claims that say the same of the same place.
    """
    repeated = claims[claims.duplicated(list(ALIKE), keep=False)]
    if repeated.empty:
        return schema.framed([], schema.CLAIM_RELATIONS)
    dated = documents.assign(printed=documents["published_at"].fillna(documents["ref_date"].dt.strftime("%Y-%m-%d")).fillna(LATE))
    printed = dict(zip(dated["doc_id"], dated["printed"], strict=True))
    words = {doc_id: [match.span() for match in WORD.finditer(texts[doc_id])] for doc_id in repeated["doc_id"].unique()}
    found: list[Row] = []
    for _, group in repeated.groupby(list(ALIKE), dropna=False):
        if len(set(group["doc_id"])) > 1:
            passages = [_passage(claim, printed, texts, words) for claim in group.to_dict("records")]
            found += list(_told_again(sorted(passages, key=lambda passage: passage.order)))
    return schema.framed(sorted(found, key=lambda row: str(row["claim_id"])), schema.CLAIM_RELATIONS)


def _passage(
    claim: Mapping[Hashable, object],
    printed: Mapping[str, str],
    texts: Mapping[str, str],
    words: Mapping[str, Sequence[tuple[int, int]]],
) -> Passage:
    doc_id, start, end = str(claim["doc_id"]), int(str(claim["char_start"])), int(str(claim["char_end"]))
    spans = words[doc_id]
    first = next((at for at, (_, stop) in enumerate(spans) if stop > start), 0)
    last = next((at for at, (begin, _) in enumerate(spans) if begin >= end), len(spans))
    near = [texts[doc_id][a:b].casefold() for a, b in spans[max(first - AROUND, 0) : last + AROUND]]
    shingles = frozenset(" ".join(near[at : at + LENGTH]) for at in range(len(near) - LENGTH + 1))
    return Passage(printed=printed[doc_id], doc_id=doc_id, start=start, claim_id=str(claim["claim_id"]), shingles=shingles)


def _told_again(passages: Sequence[Passage]) -> Iterator[Row]:
    """Each passage with the first of those that it is like; ``passages`` are in their order, so a chain leads to one first."""
    first: dict[int, tuple[int, float]] = {}
    for early, late, share in _like(passages):
        root = first[early][0] if early in first else early
        if late not in first or root < first[late][0]:
            first[late] = root, share
    for late, (root, share) in sorted(first.items()):
        yield {
            "claim_id": passages[late].claim_id,
            "relation": "same_originator_copy",
            "other_claim_id": passages[root].claim_id,
            "note": f"near-copy: {share:.0%} of the passage's word sequences were printed before",
        }


def _like(passages: Sequence[Passage]) -> Iterator[tuple[int, int, float]]:
    """Pairs (earlier, later, share of shingles) of different documents that are near-copies, by the later one."""
    holders: dict[str, list[int]] = defaultdict(list)
    for at, passage in enumerate(passages):
        for shingle in passage.shingles:
            holders[shingle].append(at)
    common = Counter(pair for sharing in holders.values() for pair in combinations(sharing, 2))
    for (early, late), count in sorted(common.items(), key=lambda item: (item[0][1], item[0][0])):
        smaller = min(len(passages[early].shingles), len(passages[late].shingles))
        if smaller >= LEAST and count >= SHARE * smaller and passages[early].doc_id != passages[late].doc_id:
            yield early, late, count / smaller
