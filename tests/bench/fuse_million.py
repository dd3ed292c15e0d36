"""How fast and how well claims are fused, beside a bare cKDTree pass and Splink: ``python -m tests.bench.fuse_million [ROWS]``."""

import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from pipeline import schema
from pipeline.fuse import counting, weighing
from pipeline.fuse.event_links import with_events, with_roles
from pipeline.fuse.groups import grouped
from pipeline.fuse.links import links
from pipeline.fuse.marks import marked, may_make_events
from pipeline.fuse.pairs import REACH_M, SLACK_DAYS, blocks, on_the_sphere
from pipeline.fuse.relations import derived, said_again
from pipeline.fuse.traits import traits
from pipeline.schema import Dataset
from tests.builders import ACTORS, EVERY, frame

ROWS = 1_000_000
SEED = 20250307
LINKED = 1e-9  # probability at which Splink links; its model gives little weight to the few columns there are
DAYS = 3650
PLACES = 6000
SPEAKERS = 200
SUBS = (("attack_on_civilians", "Attack", "Violence against civilians"), ("armed_clash", "Armed clash", "Battles"),
        ("shelling", "Shelling/artillery/missile attack", "Explosions/Remote violence"))  # fmt: skip


class Made(NamedTuple):
    """Synthetic claims and, per claim, the number of the act that it tells."""

    tables: Dataset
    truth: pd.Series


def made(rows: int) -> Made:
    """Seeded claims: acts at random places and days, each told by one to five speakers, some a day off, some with other tolls."""
    chance = np.random.default_rng(SEED)
    told = chance.choice([1, 2, 3, 4, 5], size=rows, p=[0.45, 0.25, 0.15, 0.1, 0.05])
    act = np.repeat(np.arange(rows), told)[:rows]
    where, when, kind = chance.integers(0, PLACES, rows)[act], chance.integers(0, DAYS, rows)[act], chance.integers(0, 3, rows)[act]
    toll = chance.integers(1, 40, rows)[act]
    wide = chance.random(rows) < 0.3
    start = when - np.where(wide, 1, 0)
    value = toll + np.where(chance.random(rows) < 0.3, chance.integers(0, 10, rows), 0)
    latitude, longitude = chance.uniform(34.5, 36.0, PLACES), chance.uniform(35.7, 37.0, PLACES)
    day = pd.Timestamp("2013-01-01") + pd.to_timedelta(start, unit="D")
    end = pd.Timestamp("2013-01-01") + pd.to_timedelta(when + np.where(wide, 1, 0), unit="D")
    number = pd.Series(np.arange(rows)).astype("str").str.zfill(12)
    claims = pd.DataFrame(
        {
            "claim_id": "CLM-" + number, "doc_id": "DOC-" + number, "receipt_kind": "ledger", "ledger_ref": "SYN-" + number,
            "claim_kind": "casualty", "measure": "killed", "subject_group": "civilians", "value": value, "value_low": value,
            "value_high": value, "qualifier": "exact", "count_basis": "incident", "acts": "one",
            "act": np.array([entry[0] for entry in SUBS])[kind],
            "originator_id": "S" + pd.Series(chance.integers(0, SPEAKERS, rows)).astype("str"),
            "originator_basis": "explicit", "publisher_id": "S0", "attribution_status": "reported", "verification": "unverified",
            "evidence_tier": "T2", "event_type": np.array([entry[2] for entry in SUBS])[kind],
            "sub_event_type": np.array([entry[1] for entry in SUBS])[kind], "date_start": day, "date_end": end,
            "date_basis": "explicit_date", "place_ids": pd.Series(where).map(lambda at: f'["P{at}"]'), "place_scope": "point",
            "latitude": latitude[where], "longitude": longitude[where], "x_geo_uncertainty_m": 1500, "geo_precision": 1,
            "geo_basis": "gazetteer_exact", "area_status": "inside", "review_status": "coded", "disposition": "event",
            "extractor": "synthetic",
        }
    )  # fmt: skip
    places = pd.DataFrame(
        {"place_id": [f"P{at}" for at in range(PLACES)], "kind": "settlement", "latitude": latitude, "longitude": longitude}
    )
    sources = [{"source_id": f"S{at}", "name": f"S{at}", "kind": "monitor", "stance": "independent"} for at in range(SPEAKERS)]
    episode = {
        "episode_id": "none",
        "name": "none",
        "date_start": date(1900, 1, 1),
        "date_end": date(1900, 1, 2),
        "place_ids": "[]",
    }
    tables = {
        "claims": schema.typed(claims, schema.CLAIMS), "places": schema.typed(places, schema.PLACES),
        "sources": frame(sources, EVERY["sources"]), "documents": schema.framed([], schema.DOCUMENTS),
        "actors": frame(ACTORS, EVERY["actors"]), "episodes": frame([episode], EVERY["episodes"]),
        "claim_relations": schema.framed([], schema.CLAIM_RELATIONS), "rulings": schema.framed([], schema.RULINGS),
    }  # fmt: skip
    return Made(tables, pd.Series(act, index=claims["claim_id"]))


def timed(what: Callable[[], object]) -> tuple[float, object]:
    before = time.perf_counter()
    found = what()
    return time.perf_counter() - before, found


def bare_pass(facts: pd.DataFrame) -> int:
    """Every pair within 10 km and the longest window found by one cKDTree a block of days, and dropped: what a plain search costs."""
    start, end = facts["start"].to_numpy(np.int64), facts["end"].to_numpy(np.int64)
    points = on_the_sphere(facts["latitude"].to_numpy(float), facts["longitude"].to_numpy(float))
    days = start * (REACH_M / (np.max(end - start) + SLACK_DAYS))
    spots = np.column_stack((points, days))
    trees = (cKDTree(spots[rows]) for _, rows in blocks(start, end))
    return sum(len(tree.query_pairs(REACH_M, p=np.inf, output_type="ndarray")) for tree in trees)


def whole(tables: Dataset) -> pd.DataFrame:
    """Claims to events with reasons, figures and ids, as fusion does it."""
    claims = marked(tables)
    makers = claims[may_make_events(claims)].reset_index(drop=True)
    facts = traits(makers)
    ties = links(makers, facts, tables["claim_relations"], tables["rulings"])
    members = with_events(makers, facts, grouped(facts, ties), ties)
    relations = pd.concat([tables["claim_relations"], derived(members, tables["claim_relations"])], ignore_index=True)
    members = with_roles(members, relations)
    weighing.agreed(counting.statements(members, said_again(relations, members)))
    return members


def pairs_in(group: pd.Series) -> int:
    size = group.value_counts()
    return int((size * (size - 1) // 2).sum())


def agreement(found: pd.Series, truth: pd.Series) -> tuple[float, float]:
    """Pairwise precision and recall of a grouping against the acts that were told."""
    both = pd.DataFrame({"found": found, "truth": truth.reindex(found.index)})
    shared = pairs_in(both["found"].astype("str") + "/" + both["truth"].astype("str"))
    return shared / max(pairs_in(both["found"]), 1), shared / max(pairs_in(both["truth"]), 1)


def splink(facts: pd.DataFrame, claim_ids: pd.Series) -> pd.Series:
    """The same rows linked by Splink on DuckDB: blocked by place and day, cut low enough for nine in ten true pairs."""
    import splink.comparison_library as compare
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    rows = facts[["place", "sub", "start", "end"]].assign(unique_id=claim_ids.to_numpy(), low=facts["low"])
    rows["middle"] = (rows["start"] + rows["end"]) // 2
    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[block_on("place", "sub", "middle")],
        comparisons=[compare.ExactMatch("place"), compare.ExactMatch("sub"), compare.ExactMatch("low")],
        probability_two_random_records_match=1 / len(rows),
    )
    linker = Linker(DuckDBAPI().register(rows), settings, log_level="ERROR")
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=SEED)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("place", "middle"))
    predicted = linker.inference.predict(threshold_match_probability=LINKED)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, LINKED).as_pandas_dataframe()
    return clusters.set_index("unique_id")["cluster_id"]


def main(rows: int = ROWS) -> None:
    tables, truth = made(rows)
    claims = marked(tables)
    facts = traits(claims)
    ties = links(claims, facts, tables["claim_relations"], tables["rulings"])
    bare, near = timed(lambda: bare_pass(facts))
    matching, _ = timed(lambda: grouped(facts, ties))
    everything, members = timed(lambda: whole(tables))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    assert isinstance(members, pd.DataFrame)
    precision, recall = agreement(members.set_index("claim_id")["unit"], truth)
    print(f"{rows:,} claims, {near:,} near pairs, peak {peak:.1f} GB")
    print(f"bare cKDTree pass  {bare:7.1f} s")
    print(f"matching           {matching:7.1f} s  {matching / bare:.1f} times bare (target 2)")
    print(f"whole              {everything:7.1f} s  {everything / bare:.1f} times bare (target 6)")
    print(f"                   precision {precision:.3f} recall {recall:.3f}")
    try:
        took, linked = timed(lambda: splink(facts, claims["claim_id"]))
    except ImportError:
        print("Splink is not installed: make bench")
        return
    assert isinstance(linked, pd.Series)
    precision, recall = agreement(linked, truth)
    print(f"Splink             {took:7.1f} s  {took / matching:.1f} times matching (target 5)")
    print(f"                   precision {precision:.3f} recall {recall:.3f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
