"""How fast reports are read, beside a spaCy blank pipeline with the same names and number patterns, in one run on one core.

spaCy's side only splits sentences, spots the gazetteer's names and matches numbers: it drafts nothing.
Run: ``python -m tests.bench.extract_throughput``.
"""

import importlib.util
import resource
import time
from collections.abc import Callable
from itertools import cycle

import pandas as pd

from pipeline import extract, gazetteer, ids, schema
from tests.corpus import scoring

STORIES, LENGTH, BEST_OF = 300, 2_500, 3
PROSE = (
    "Officials met in the city on Tuesday to talk about water, schools and the price of bread, and left without a statement. ",
    "Traders said that the market had been quiet since the holiday and that few expected it to recover before the summer. ",
    "وقال مسؤولون إن الاجتماع ناقش إصلاح شبكة المياه وتأهيل المدارس قبل بداية العام الدراسي المقبل. ",
)


def stories() -> list[str]:
    """Reports as long as a news story: a few invented ones, then prose in which nothing happens; one in five is Arabic."""
    samples = scoring.samples()
    told = cycle([sample.text for sample in samples])
    found = []
    for number in range(STORIES):
        body = next(told) + "\n" + next(told) + f"\n{number}\n"
        filler = PROSE[2] if number % 5 == 0 else PROSE[0] + PROSE[1]
        found.append(body + filler * max(0, (LENGTH - len(body)) // len(filler)))
    return found


def seconds(read: Callable[[], object]) -> float:
    """The best of some runs, in seconds of this process's own time."""
    best = float("inf")
    for _ in range(BEST_OF):
        start = time.process_time()
        read()
        best = min(best, time.process_time() - start)
    return best


def ours(texts: list[str], atlas: gazetteer.Gazetteer) -> Callable[[], object]:
    by_id = {ids.document_id(text): ids.normalised(text) for text in texts}
    day = pd.Timestamp("2025-03-09")
    rows = [
        {"doc_id": doc_id, "publisher_source_id": "PAPER", "ref_date": day, "ref_window_start": day, "ref_window_end": day,
         "ref_date_basis": "metadata"}
        for doc_id in by_id
    ]  # fmt: skip
    documents = schema.framed(rows, schema.DOCUMENTS)
    return lambda: extract.claims_in(documents, by_id, atlas.places, atlas.names, atlas.actor_aliases)


def spacys(texts: list[str], atlas: gazetteer.Gazetteer) -> Callable[[], object]:
    import spacy
    from spacy.matcher import Matcher, PhraseMatcher

    pipeline = spacy.blank("xx")
    pipeline.add_pipe("sentencizer")
    names = PhraseMatcher(pipeline.vocab, attr="LOWER")
    names.add("PLACE", list(pipeline.pipe(atlas.names["name"].drop_duplicates().tolist())))
    numbers = Matcher(pipeline.vocab)
    numbers.add(
        "COUNT", [[{"LIKE_NUM": True}, {"IS_ALPHA": True, "OP": "{1,4}"}], [{"LOWER": {"IN": ["dozens", "hundreds", "scores"]}}]]
    )
    return lambda: [(len(list(doc.sents)), names(doc), numbers(doc)) for doc in pipeline.pipe(texts)]


def main() -> None:
    """Print documents a second and the memory at its highest."""
    atlas = gazetteer.load(scoring.ATLAS)
    texts = stories()
    start_up = seconds(ours(texts[:1], atlas))
    whole = seconds(ours(texts, atlas))
    rate = (len(texts) - 1) / (whole - start_up)
    print(
        f"{len(texts)} reports of {sum(map(len, texts)) // len(texts)} characters; the names are compiled once, in {start_up:.2f} s"
    )
    print(f"reader of reports        {rate:7.0f} documents/s, whole claims with receipts")
    if importlib.util.find_spec("spacy"):
        read = spacys(texts, atlas)
        other = len(texts) / seconds(read)
        print(f"spaCy blank + matchers   {other:7.0f} documents/s; ours is {rate / other:.1f} times as fast")
    print(f"memory at its highest    {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:7} MB")


if __name__ == "__main__":
    main()
