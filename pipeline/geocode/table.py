"""What the geocoder tells of any table: one answer for each wording, one row for each name spotted, names to add."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from pipeline.geocode.answer import answered
from pipeline.geocode.choosing.candidates import Candidate, candidates, near_candidates
from pipeline.geocode.choosing.index import Atlas, Index, index_of
from pipeline.geocode.choosing.surroundings import HOME, INSIDE, agreement, surroundings
from pipeline.geocode.points.convention import Answer
from pipeline.geocode.wording import words
from pipeline.geocode.wording.grammar import contexts, taken_apart
from pipeline.geocode.wording.phrase import Named
from pipeline.mentions import Mention, Spotter
from pipeline.names import is_arabic, plain

ANSWER_COLUMNS = {
    "place_id": "str",
    "admin1_pcode": "str",
    "admin2_pcode": "str",
    "admin3_pcode": "str",
    "latitude": "float64",
    "longitude": "float64",
    "radius_m": "Int64",
    "geo_precision": "Int64",
    "basis": "str",
    "score": "float64",
    "runner_up": "str",
    "reason": "str",
}
PCODES = {"admin1_pcode": 4, "admin2_pcode": 6, "admin3_pcode": 8}
SPOTTED_COLUMNS = ["row", "start", "end", "text", "place_id", "candidates"]
SUGGESTION_COLUMNS = ["place_id", "name", "lang", "script", "kind", "source", "wording", "within", "claims", "score", "reason"]
# Names shorter than this are parts of other words more often than places.
SHORTEST_SPOTTED = 3
SUGGESTED = 3
_REFUSED = "no place is called|nothing tells|lies elsewhere|does not fit|the bare name is also"
# How many characters around a mention hold the noun that belongs to it.
CUE_REACH = 24
_NOUN = "|".join(pattern for pattern, _ in words.NOUNS)
_CUE_BEFORE = re.compile(rf"(?<!\w)[وبلف]?(?:{_NOUN})(?: of)?(?: the)?\s+$", re.IGNORECASE)
_CUE_AFTER = re.compile(rf"\s+(?:{_NOUN})(?!\w)", re.IGNORECASE)


def answers(wordings: pd.DataFrame, column: str, parent_column: str | None, gazetteer: Atlas) -> pd.DataFrame:
    """One answer for each row of ``wordings``, on its index and in its order; null cells are answered with the reason.

    ``place_id`` holds several ids joined by "; " where the wording lists places; latitude and longitude (degrees,
    EPSG:4326) stand only where one point is meant, and ``radius_m`` is the distance that should hold the true one.
    A name that the gazetteer does not know inside an area that it knows has the p-codes of the area, and no place.
    """
    index = index_of(gazetteer)
    texts = wordings[column]
    parents = wordings[parent_column] if parent_column else pd.Series(None, index=wordings.index, dtype="str")
    pairs = list(zip(texts, parents, strict=True))
    known = {pair: _row(_answer(*pair, index), index) for pair in dict.fromkeys(map(_told, pairs))}
    rows = pd.DataFrame([known[_told(pair)] for pair in pairs], index=wordings.index, columns=list(ANSWER_COLUMNS))
    return rows.astype(ANSWER_COLUMNS)


def _told(pair: tuple[object, object]) -> tuple[str, str]:
    text, parent = (cell.strip() if isinstance(cell, str) else "" for cell in pair)
    return text, parent


def _answer(text: str, parent: str, index: Index) -> Answer:
    if not text:
        return Answer(reason="the cell is empty")
    return answered((text,), parent or None, index)


def _row(answer: Answer, index: Index) -> dict[str, object]:
    is_known = not answer.is_unknown_inside
    point = answer.point if is_known else None
    return {
        "place_id": "; ".join(answer.place_ids) if is_known and answer.place_ids else None,
        **_pcodes(answer.place_ids, index),
        "latitude": None if point is None else round(point[0], 4),
        "longitude": None if point is None else round(point[1], 4),
        "radius_m": None if point is None else answer.radius_m,
        "geo_precision": None if point is None else answer.geo_precision,
        "basis": answer.basis,
        "score": answer.score,
        "runner_up": answer.runner_up,
        "reason": answer.reason,
    }


def _pcodes(place_ids: tuple[str, ...], index: Index) -> dict[str, str | None]:
    """The areas that all the places lie in."""
    shared = frozenset.intersection(*(index.named(place_id).chain for place_id in place_ids)) if place_ids else frozenset()
    areas = [area for area in sorted(shared) if area.startswith("SY") and area[2:].isdigit()]
    return {column: next((area for area in areas if len(area) == length), None) for column, length in PCODES.items()}


def spotted(texts: pd.Series, gazetteer: Atlas) -> pd.DataFrame:
    """One row for each place name in the texts: ``row`` is the text's index label, ``start`` and ``end`` code points of it.

    ``candidates`` are the ids of every place that bears the name, ``place_id`` the one that the name alone means, if any;
    names that are also words, persons or clubs stand only with a noun such as "village" before or after them. A name said to
    lie in another country means none of the places.
    """
    index = index_of(gazetteer)
    known = gazetteer.names[gazetteer.names["name"].str.len() >= SHORTEST_SPOTTED]
    cued = frozenset(gazetteer.places.loc[gazetteer.places["cue"].notna(), "place_id"])
    spotter = Spotter(zip(known["name"], known["place_id"], strict=True))
    labels, told = list(texts.index), [text if isinstance(text, str) else "" for text in texts]
    found = [one for one in spotter.mentions_in(told) if not cued.issuperset(one.payloads) or _has_cue(told[one.number], one)]
    abroad = _abroad_behind(gazetteer)
    meant = {text: _row(answered((text,), None, index), index)["place_id"] for text in dict.fromkeys(one.text for one in found)}
    rows = [
        (
            labels[one.number],
            one.start,
            one.end,
            one.text,
            None if abroad.match(told[one.number], one.end) else meant[one.text],
            "; ".join(sorted(set(one.payloads))),
        )
        for one in found
    ]
    return pd.DataFrame(rows, columns=SPOTTED_COLUMNS).astype({"place_id": "str", "start": "Int64", "end": "Int64"})


def _abroad_behind(gazetteer: Atlas) -> re.Pattern[str]:
    """What says behind a name that it lies in another country: "Rabia, Iraq", "الحفة في سلطنة عمان"."""
    countries = gazetteer.places.loc[(gazetteer.places["kind"] == "country") & (gazetteer.places["place_id"] != HOME), "place_id"]
    known = gazetteer.names.loc[gazetteer.names["place_id"].isin(countries), "name"]
    spellings = sorted({*words.ABROAD, *known}, key=lambda name: (-len(name), name))
    return re.compile(rf"\s*(?:[,،(]|\b(?:in|في)\b)\s*(?:the )?(?:{'|'.join(map(re.escape, spellings))})(?!\w)", re.IGNORECASE)


def _has_cue(text: str, one: Mention[str]) -> bool:
    """Whether a noun of place stands before or after a mention."""
    before, after = text[max(0, one.start - CUE_REACH) : one.start], text[one.end : one.end + CUE_REACH]
    return _CUE_BEFORE.search(before) is not None or _CUE_AFTER.match(after) is not None


def suggestions(claims: pd.DataFrame, gazetteer: Atlas) -> pd.DataFrame:
    """Wordings of placed claims that have no place, with the places they may mean, as rows for ``names.csv``.

    The first six columns are those of the file, in its order; the others say for which wording, how often and why.
    """
    index = index_of(gazetteer)
    # A range or a country that the wording names stands for an area too, and is not lost.
    refused = (claims["geo_basis"] == "admin_area") & claims["geo_reason"].str.contains(_REFUSED, na=False)
    lost = claims[(claims["place_ids"] == "[]") | refused]
    counted = lost.groupby(["place_text", "within_text"], dropna=False).size().reset_index(name="claims")
    rows = [
        row
        for wording, within, count in counted.itertuples(index=False, name=None)
        if isinstance(wording, str)
        for row in _suggested(wording, within if isinstance(within, str) else None, int(count), index)
    ]
    return pd.DataFrame(rows, columns=SUGGESTION_COLUMNS)


def _suggested(wording: str, within: str | None, count: int, index: Index) -> list[dict[str, object]]:
    phrases = taken_apart(plain(wording))
    around = (*(named for phrase in phrases for named in phrase.tail), *contexts(plain(within or "")))
    names = [part.name for phrase in phrases for part in phrase.parts if part.name]
    found = [(name, one) for name in dict.fromkeys(names) for one in _candidates_within(name, around, index)[:SUGGESTED]]
    return [
        {
            "wording": wording,
            "within": within,
            "claims": count,
            "place_id": one.place.place_id,
            "name": name,
            "lang": "ar" if is_arabic(name) else "en",
            "script": "Arab" if is_arabic(name) else "Latn",
            "kind": "press",
            "source": "press",
            "score": round(one.likeness, 2),
            "reason": f"{one.place.name}, {one.place.kind} in {one.place.admin1 or 'another country'}",
        }
        for name, one in found
    ]


def _candidates_within(name: str, around: Sequence[Named], index: Index) -> list[Candidate]:
    """The places that a name may mean where it is said to lie, or anywhere if there is none; the most alike first."""
    found = [*candidates((name,), index), *near_candidates((name,), index)]
    first = {one.place.place_id: one for one in reversed(found)}
    ranked = sorted(first.values(), key=lambda one: (-one.likeness, one.place.place_id))
    held_by = surroundings(around, index)
    inside = [one for one in ranked if (agreement(one.place, held_by, index)[0] or 0.0) >= INSIDE]
    return inside or ranked
