"""How fast names are spotted, beside the bare automaton, pyahocorasick, flashtext and spaCy, on the same names and texts.

The peers are given texts that are normalised already; normalising is a part of our time.

The texts are made by rule: sentences of English and Arabic with the gazetteer's names in them, as long as a news story each.
Run: ``python -m tests.bench.mentions_throughput``.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from pipeline import gazetteer
from pipeline.letters import normal_all
from pipeline.mentions import Spotter

ROOT = Path(__file__).parents[2]
TEXTS, SENTENCES, BEST_OF = 400, 20, 5
ENGLISH = (
    "Fighting broke out near {} on Friday evening and went on until dawn, residents said.",
    "A monitor counted several dead, but none of the figures could be confirmed by anyone independent.",
    "The ministry’s spokesman said that forces had entered {} and that calm was returning.",
)
ARABIC = (
    "اندلعت اشتباكات في محيط {} مساء الجمعة واستمرت حتى الفجر بحسب الأهالي.",
    "وأحصى مرصد عدداً من القتلى ولم يتسنَّ التحقق من أي رقم من مصدر مستقل.",
    "وقال المتحدث إن القوات دخلت و{} وإن الهدوء يعود إلى المنطقة.",
)

Spot = Callable[[Sequence[str]], object]


def texts(names: Sequence[str], sentences: Sequence[str]) -> list[str]:
    """News stories with a name in two sentences of three, drawn in steps through the whole list."""
    step, every = 97, cycle(range(len(names)))
    named = (names[at * step % len(names)] for at in every)
    told = (sentence.format(next(named)) if "{" in sentence else sentence for sentence in cycle(sentences))
    return [" ".join(islice(told, SENTENCES)) for _ in range(TEXTS)]


def seconds(spot: Spot, stories: Sequence[str]) -> float:
    """The best of some runs for each text, in processor time."""
    best = float("inf")
    for _ in range(BEST_OF):
        start = time.process_time()
        spot(stories)
        best = min(best, time.process_time() - start)
    return best / len(stories)


def bare(names: Sequence[str]) -> Spot:
    automaton = AhoCorasick(list(names), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
    return lambda stories: [automaton.find_matches_as_indexes(story) for story in stories]


def pyahocorasick(names: Sequence[str]) -> Spot:
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for name in names:
        automaton.add_word(name, name)
    automaton.make_automaton()
    return lambda stories: [list(automaton.iter_long(story)) for story in stories]


def flashtext(names: Sequence[str]) -> Spot:
    from flashtext import KeywordProcessor

    processor = KeywordProcessor()
    processor.add_keywords_from_list(list(names))
    return lambda stories: [processor.extract_keywords(story, span_info=True) for story in stories]


def spacy(names: Sequence[str]) -> Spot:
    import spacy as nlp_library
    from spacy.matcher import PhraseMatcher

    nlp = nlp_library.blank("xx")
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    matcher.add("PLACE", list(nlp.tokenizer.pipe(names)))
    return lambda stories: [matcher(document) for document in nlp.tokenizer.pipe(stories)]


PEERS = (
    ("bare automaton", bare, " (target 0.5)"), ("pyahocorasick", pyahocorasick, ""), ("flashtext", flashtext, " (target 10)"),
    ("spaCy PhraseMatcher", spacy, ""),
)  # fmt: skip


def measured(title: str, stories: Sequence[str], spotter: Spotter[str], plain: Sequence[str]) -> None:
    """Print our speed on some texts, and how many times as fast as each peer that is."""
    normal = normal_all(stories)
    ours = seconds(spotter.spans_in, stories)
    print(f"{title}: {sum(map(len, stories)) // len(stories):,} characters a text, {len(plain):,} names")
    print(f"  {'sahil, normalisation included':32} {ours * 1e6:10.1f} µs a text   {1 / ours:10,.0f} texts a second")
    for peer, made, target in PEERS:
        try:
            spot = made(plain)
        except ImportError:
            print(f"  {peer:32} is not installed")
            continue
        theirs = seconds(spot, normal)
        print(f"  {peer:32} {theirs * 1e6:10.1f} µs a text   sahil is {theirs / ours:6.2f} times as fast{target}")


def main() -> None:
    atlas = gazetteer.load(ROOT / "gazetteer")
    known = [name for name in atlas.names["name"] if len(name) > 2]
    plain = sorted({name for name in normal_all(known) if name})
    spotter = Spotter((name, name) for name in known)
    official = atlas.names[atlas.names["kind"] == "official"]
    english, arabic = (
        texts(official.loc[official["script"] == script, "name"].tolist(), sentences)
        for script, sentences in (("Latn", ENGLISH), ("Arab", ARABIC))
    )
    for title, stories in (("English", english), ("Arabic", arabic), ("Both", english[::2] + arabic[::2])):
        measured(title, stories, spotter, plain)


if __name__ == "__main__":
    main()
