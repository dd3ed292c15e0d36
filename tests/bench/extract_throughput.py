"""How fast reports are read, beside a spaCy blank pipeline with the same names and number patterns, in one run on one core.

spaCy's side only cuts words, spots the gazetteer's names and matches the wordings of counts: it drafts nothing. The names are
cut by a pipeline of their own, or they would fill the cache in which its tokenizer keeps the words of the texts. The floor is
what no reader goes below: the sentences and words of the texts and the bare automaton over the names.
Run: ``python -m tests.bench.extract_throughput``.
"""

import importlib.util
import re
import resource
import time
from collections.abc import Callable
from itertools import cycle

import pandas as pd
from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline import extract, gazetteer, ids, schema
from pipeline.extract.words import arabic, english
from pipeline.extract.words.letters import letters, plain
from pipeline.extract.words.lexicon import TOKEN
from pipeline.extract.words.sentences import spans_of
from tests.corpus import scoring

STORIES, LENGTH, BEST_OF = 300, 2_500, 3
GOES = 5  # how often all are read to see whether memory grows
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


def seconds(read: Callable[[], object], runs: int = BEST_OF) -> float:
    """The best of some runs, in seconds of this process's own time."""
    best = float("inf")
    for _ in range(runs):
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
    reader = extract.Reader(atlas.places, atlas.names, atlas.actor_aliases)
    return lambda: reader.claims_in(documents, by_id)


def floor(texts: list[str], atlas: gazetteer.Gazetteer) -> Callable[[], object]:
    names = AhoCorasick(sorted({plain(name) for name in atlas.names["name"]}), matchkind=MatchKind.LeftmostLongest)

    def read() -> None:
        for text in texts:
            read_in = letters(text)
            names.find_matches_as_indexes(read_in.text)
            for start, end, _ in spans_of(read_in):
                TOKEN.findall(read_in.text, start, end)

    return read


def spacys(texts: list[str], atlas: gazetteer.Gazetteer) -> Callable[[], object]:
    import spacy
    from spacy.matcher import Matcher, PhraseMatcher

    pipeline = spacy.blank("xx")
    names = PhraseMatcher(pipeline.vocab, attr="LOWER")
    names.add("PLACE", list(spacy.blank("xx", vocab=pipeline.vocab).pipe(atlas.names["name"].drop_duplicates().tolist())))
    counts = Matcher(pipeline.vocab)
    counts.add("COUNT", count_patterns())
    return lambda: [(names(doc), counts(doc)) for doc in pipeline.pipe(texts)]


def count_patterns() -> list[list[dict[str, object]]]:
    """The wordings of `pipeline.extract.phrases.counts` as spaCy puts them, for what is a single word in them."""
    digits: dict[str, object] = {"TEXT": {"REGEX": r"^\d[\d,.]*$"}}
    number, vague, qualifier = one_of("n"), one_of("v"), one_of("q") | {"OP": "*"}
    noun, modifier = one_of("GHuUm"), one_of("jotSqf") | {"OP": "{0,5}"}
    joined: dict[str, object] = {"LOWER": {"IN": ["-", "–", "/", "to", "and", "إلى"]}}
    spelled: list[list[dict[str, object]]] = [
        [qualifier, digits, modifier, noun],
        [qualifier, number | {"OP": "+"}, modifier, noun],
        [qualifier, digits, joined, digits, modifier, noun],
        [qualifier, number, joined, number, modifier, noun],
        [qualifier, vague, modifier, noun],
        [one_of("a"), modifier, noun],
        [one_of("A"), noun],
        [one_of("uU")],
    ]
    return spelled


def one_of(tags: str) -> dict[str, object]:
    """Any single word that the lexicon gives one of the tags."""
    told = (
        phrase for tag, _, _, phrases in (*english.WORDS, *arabic.WORDS) if tag in tags for phrase in re.split(r"[|\n]", phrases)
    )
    return {"LOWER": {"IN": sorted({phrase.strip().lower() for phrase in told if phrase.strip() and " " not in phrase.strip()})}}


def peak() -> int:
    """The most memory that this process ever held, in megabytes (Linux)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Print documents a second, how that stands to the others, and whether memory grows with what is read."""
    atlas = gazetteer.load(scoring.ATLAS)
    texts = stories()
    read = ours(texts, atlas)
    compiled = seconds(ours(texts[:1], atlas), runs=1)
    rate = len(texts) / seconds(read)
    print(
        f"{len(texts)} reports of {sum(map(len, texts)) // len(texts)} characters; the names are compiled once, in {compiled:.2f} s"
    )
    print(f"reader of reports        {rate:7.0f} documents/s (target 300), whole claims with receipts")
    least = len(texts) / seconds(floor(texts, atlas))
    print(f"floor                    {least:7.0f} documents/s; ours takes {least / rate:.1f} times as long")
    once = peak()
    for _ in range(GOES):
        read()
    print(f"memory at its highest    {once:7} MB, {peak()} MB after {GOES} times as many (target: the same)")
    if importlib.util.find_spec("spacy"):
        other = len(texts) / seconds(spacys(texts, atlas))
        print(f"spaCy blank + matchers   {other:7.0f} documents/s; ours is {rate / other:.1f} times as fast (target 5)")


if __name__ == "__main__":
    main()
