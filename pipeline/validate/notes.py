"""Whether the notes of an event are our own words: no long run of words of a source stands in them (SPEC 7, V-NOTE-3)."""

from __future__ import annotations

import re

import pandas as pd

from pipeline.schema import Dataset
from pipeline.validate.check import Check, broken
from pipeline.validate.events import KEY

RUN = 12
_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def own_words(dataset: Dataset) -> pd.DataFrame:
    """Only stored texts can be compared, and of these only those that the event's claims were read from."""
    links = dataset["event_claims"].merge(dataset["claims"][["claim_id", "doc_id"]], on="claim_id")
    texts = dict(zip(dataset["texts"]["doc_id"], dataset["texts"]["text"], strict=True))
    runs_of = {doc: runs(texts[doc]) for doc in sorted(set(links["doc_id"])) if doc in texts}
    known = links[links["doc_id"].isin(runs_of)].groupby(KEY)["doc_id"].agg(list)
    events = dataset["events"][dataset["events"][KEY].isin(known.index)]
    copied = [
        any(copies(sentence, runs_of[doc]) for sentence in _SENTENCE_END.split(notes) for doc in known[event])
        for event, notes in zip(events[KEY], events["notes"], strict=True)
    ]
    where = pd.Series(copied, index=events.index, dtype=bool)
    return broken(events, KEY, where, f"the notes hold {RUN} or more words in a row of a stored text")


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every run of twelve words, case ignored."""
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def copies(sentence: str, known: frozenset[tuple[str, ...]]) -> bool:
    return not runs(sentence).isdisjoint(known)


CHECKS = (
    Check(
        check_id="V-NOTE-3",
        severity="W",
        entity="events",
        find=own_words,
        remedy="say it in words of our own: correct `summary` of its claims",
    ),
)
