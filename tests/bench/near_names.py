"""How fast and how well names are found that no spelling of the gazetteer is, beside rapidfuzz's extractOne on the same names.

The wordings are spellings of one source that were held back, as in ``geocode_accuracy``, less those that another spelling
folds to. Run: ``python -m tests.bench.near_names``.
"""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process

from pipeline import gazetteer
from pipeline.geocode.choosing.candidates import candidates, near_candidates
from pipeline.geocode.choosing.index import Index
from tests.bench.geocode_accuracy import held, held_back

FOLDER = Path(__file__).parents[2] / "gazetteer"
ASKED, BEST_OF = 200, 3
SOURCES = (("geonames", "ocha"), ("ocha", "geonames"))

Scorer = Callable[..., float]
Answer = Callable[[str], str | None]


def ours(index: Index) -> Answer:
    def answer(wording: str) -> str | None:
        found = near_candidates((wording,), index)
        return found[0].place.place_id if found else None

    return answer


def extract_one(spellings: Sequence[str], ids: Sequence[str], scorer: Scorer) -> Answer:
    folded = [spelling.casefold() for spelling in spellings]

    def answer(wording: str) -> str | None:
        found = process.extractOne(wording.casefold(), folded, scorer=scorer)
        return ids[found[2]] if found else None

    return answer


def measured(answer: Answer, wordings: Sequence[str], truth: Sequence[str]) -> tuple[float, float]:
    """Seconds for each wording, the best of some runs, and the share that gets the right place."""
    best, found = float("inf"), [None] * len(wordings)
    for _ in range(BEST_OF):
        start = time.process_time()
        found = [answer(wording) for wording in wordings]
        best = min(best, time.process_time() - start)
    return best / len(wordings), sum(one == other for one, other in zip(found, truth, strict=True)) / len(truth)


def main() -> None:
    atlas = held(gazetteer.load(FOLDER))
    for source, other in SOURCES:
        questions = held_back(atlas, source, other, None)
        index = Index(questions.atlas)
        pairs = list(zip(questions.asked["wording"].tolist(), questions.asked["place_id"].tolist(), strict=True))
        unknown = [(wording, place_id) for wording, place_id in pairs if not candidates((wording,), index)][:ASKED]
        wordings, truth = [wording for wording, _ in unknown], [place_id for _, place_id in unknown]
        near_candidates(("Baniyas",), index)  # so that the index is made
        spellings, ids = questions.atlas.names["name"].tolist(), questions.atlas.names["place_id"].tolist()
        taken, right = measured(ours(index), wordings, truth)
        print(f"{source} held back: {len(wordings)} wordings that no spelling folds to, among {len(spellings):,} spellings")
        print(f"  near names             {taken * 1e6:8.0f} µs a wording   first is right {right:.2f}")
        for name, scorer in (("extractOne, WRatio", fuzz.WRatio), ("extractOne, ratio", fuzz.ratio)):
            theirs, well = measured(extract_one(spellings, ids, scorer), wordings, truth)
            ratio = f"ours is {theirs / taken:5.1f} times as fast"
            print(f"  {name:22} {theirs * 1e6:8.0f} µs a wording   first is right {well:.2f}   {ratio}")
    print("target: 10 times as fast as extractOne (its own scorer is WRatio), and right at least as often")


if __name__ == "__main__":
    main()
