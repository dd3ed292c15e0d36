"""How fast and how well claims are fused, beside a bare cKDTree pass and Splink: ``python -m tests.bench.fuse_million [ROWS]``.

Splink uses every processor, fusion one: behind ``taskset -c 0`` both have the same one.
"""

import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import NamedTuple, TypeVar

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from pipeline import schema
from pipeline.fuse.marks import marked, may_make_events
from pipeline.fuse.matching.event_links import with_events, with_roles
from pipeline.fuse.matching.groups import grouped
from pipeline.fuse.matching.links import links
from pipeline.fuse.matching.pairs import REACH_M, SLACK_DAYS, blocks
from pipeline.fuse.matching.traits import traits
from pipeline.fuse.reckoning import counting, weighing
from pipeline.fuse.relations import derived, said_again
from pipeline.schema import Dataset
from tests.builders import ACTORS, EVERY, frame

ROWS = 1_000_000
SEED = 20250307
RADIUS_M, NEED_M = 1500, 3000.0
DAYS = 3650
PLACES = 6000
SPEAKERS = 200
SUBS = (("attack_on_civilians", "Attack", "Violence against civilians"), ("armed_clash", "Armed clash", "Battles"),
        ("shelling", "Shelling/artillery/missile attack", "Explosions/Remote violence"),
        ("killing", "Attack", "Violence against civilians"))  # fmt: skip
CLASH, BARE = 1, 3


T = TypeVar("T")


class Made(NamedTuple):
    """Synthetic claims and, per claim, the number of the act that it tells."""

    tables: Dataset
    truth: pd.Series


def made(rows: int) -> Made:
    """Seeded claims: acts at random places and days, each told by one to five speakers, no two of them quite alike.

    Four in ten give some days in which the act's lies, a third another toll, some only the dead and not how they died, and
    a quarter of the later tellings a spot beside the place: a hamlet or quarter, of which a person must be asked.
    """
    chance = np.random.default_rng(SEED)
    told = chance.choice([1, 2, 3, 4, 5], size=rows, p=[0.45, 0.25, 0.15, 0.1, 0.05])
    act = np.repeat(np.arange(rows), told)[:rows]
    is_later = np.append(False, act[1:] == act[:-1])
    where, when, kind = chance.integers(0, PLACES, rows)[act], chance.integers(0, DAYS, rows)[act], chance.integers(0, 3, rows)[act]
    kind = np.where((kind != CLASH) & (chance.random(rows) < 0.3), BARE, kind)
    where = np.where(is_later & (chance.random(rows) < 0.25), where + PLACES, where)
    is_wide = chance.random(rows) < 0.4
    start = when - np.where(is_wide, chance.integers(0, 3, rows), 0)
    end = when + np.where(is_wide, chance.integers(0, 3, rows), 0)
    toll = chance.integers(1, 40, rows)[act]
    value = toll + np.where(chance.random(rows) < 0.3, chance.integers(0, 10, rows), 0)
    latitude, longitude = chance.uniform(34.5, 36.0, PLACES), chance.uniform(35.7, 37.0, PLACES)
    beside = chance.uniform(-0.015, 0.015, (2, PLACES))
    latitude, longitude = np.append(latitude, latitude + beside[0]), np.append(longitude, longitude + beside[1])
    day = pd.Timestamp("2013-01-01") + pd.to_timedelta(start, unit="D")
    end_day = pd.Timestamp("2013-01-01") + pd.to_timedelta(end, unit="D")
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
            "sub_event_type": np.array([entry[1] for entry in SUBS])[kind], "date_start": day, "date_end": end_day,
            "date_basis": "explicit_date", "place_ids": pd.Series(where).map(lambda at: f'["P{at}"]'), "place_scope": "point",
            "latitude": latitude[where], "longitude": longitude[where], "x_geo_uncertainty_m": RADIUS_M, "geo_precision": 1,
            "geo_basis": "gazetteer_exact", "area_status": "inside", "review_status": "coded", "disposition": "event",
            "extractor": "synthetic",
        }
    )  # fmt: skip
    places = pd.DataFrame(
        {"place_id": [f"P{at}" for at in range(2 * PLACES)], "kind": "settlement", "latitude": latitude, "longitude": longitude}
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


class Took(NamedTuple):
    """Seconds that passed, and seconds that processors worked: Splink keeps every processor busy, fusion one."""

    wall: float
    worked: float

    def times(self, other: "Took") -> str:
        return f"{self.wall / other.wall:.1f} times (worked {self.worked / other.worked:.1f} times)"

    def __str__(self) -> str:
        return f"{self.wall:7.1f} s (worked {self.worked:.1f} s)"


def timed(what: Callable[[], T]) -> tuple[Took, T]:
    before = time.perf_counter(), time.process_time()
    found = what()
    return Took(time.perf_counter() - before[0], time.process_time() - before[1]), found


def bare_pass(facts: pd.DataFrame, metres: float) -> int:
    """Every pair so near and within the longest window, found by one cKDTree a block of days and dropped: a plain search."""
    start, end = facts["start"].to_numpy(np.int64), facts["end"].to_numpy(np.int64)
    days = start * (metres / (np.max(end - start) + SLACK_DAYS))
    spots = np.column_stack((facts[["x", "y", "z"]].to_numpy(float), days))
    trees = (cKDTree(spots[rows]) for _, rows in blocks(start, end))
    return sum(len(tree.query_pairs(metres, p=np.inf, output_type="ndarray")) for tree in trees)


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


class Found(NamedTuple):
    """How many pairs were found, and how many of them tell of one act."""

    pairs: int
    true: int

    def told(self, all_true: int) -> str:
        return f"precision {self.true / max(self.pairs, 1):.3f} recall {self.true / all_true:.3f}"


def merged(group: pd.Series, act: pd.Series) -> Found:
    """The pairs of a grouping."""
    return Found(pairs_in(group), pairs_in(group.astype("str") + "/" + act.astype("str")))


def linked(pairs: pd.DataFrame, act: pd.Series) -> Found:
    """Pairs of row numbers in columns a and b."""
    number = act.to_numpy()
    return Found(len(pairs), int((number[pairs["a"]] == number[pairs["b"]]).sum()))


def beside_splink(facts: pd.DataFrame, act: pd.Series, matching: Took) -> None:
    """Train, predict and group with Splink, and say how long each took and how well it did."""
    from tests.bench import splink_peer

    everyone, rows = pairs_in(act), splink_peer.given(facts)
    training, linker = timed(lambda: splink_peer.trained(rows))
    linking, (pairs, group) = timed(lambda: splink_peer.grouped(linker))
    both = Took(training.wall + linking.wall, training.worked + linking.worked)
    found = pairs.as_pandas_dataframe()[["unique_id_l", "unique_id_r"]].set_axis(["a", "b"], axis="columns")
    print(f"Splink             {both}  {both.times(matching)} matching (target 5)")
    print(f"  without training {linking}  {linking.times(matching)} matching")
    print(f"                   pairs: {linked(found, act).told(everyone)}; grouped: {merged(group, act).told(everyone)}")


def main(rows: int = ROWS) -> None:
    tables, truth = made(rows)
    claims = marked(tables)
    facts = traits(claims)
    act = truth.reindex(claims["claim_id"]).reset_index(drop=True)
    everyone = pairs_in(act)
    ties = links(claims, facts, tables["claim_relations"], tables["rulings"])
    bare, near = timed(lambda: bare_pass(facts, REACH_M))  # as far as the rule may reach: one tree knows one radius
    least, _ = timed(lambda: bare_pass(facts, NEED_M))
    matching, found = timed(lambda: grouped(facts, ties))
    everything, _ = timed(lambda: whole(tables))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    joined, asked = merged(pd.Series(found.group), act), linked(found.doubts, act)
    print(f"{rows:,} claims, {near:,} near pairs, peak {peak:.1f} GB")
    print(f"bare cKDTree pass  {bare}; only as far as these claims reach {least}")
    print(f"matching           {matching}  {matching.times(bare)} bare (target 2), {matching.times(least)} the short one")
    print(f"                   merged: {joined.told(everyone)}; with what a person is asked: recall "
          f"{(joined.true + asked.true) / everyone:.3f}")  # fmt: skip
    print(f"whole              {everything}  {everything.times(bare)} bare (target 6), {everything.times(least)} the short one")
    try:
        beside_splink(facts, act, matching)
    except ImportError:
        print("Splink is not installed: make bench")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
