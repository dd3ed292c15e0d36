"""Which id a row goes by: the registry's where one of its claims has one, else the one its anchor mints (SPEC 6.7)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from pipeline import schema
from pipeline.errors import BuildError
from pipeline.ids import aggregate_id
from pipeline.schema import Dataset

STANDING = {"active": 0, "merged": 1, "retired": 2}
NOBODY = pd.DataFrame({"minted": [], "claim": []}, dtype="str")
UNRELEASED = (10**6,)  # sorts an id without a release behind every release


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
    """``ids``: from the minted id to the id that stands; ``anchors``: from the id that stands to its anchor."""

    ids: Mapping[str, str]
    anchors: Mapping[str, str]
    registry: pd.DataFrame


def identified(dataset: Dataset, known: pd.DataFrame, previous: Dataset | None = None) -> Dataset:
    """The data set under the ids that stand, with its ``id_registry``: active, merged and retired ids, all ever given.

    Where the claim that gave an id is gone, the id goes with most of the claims that it had in the ``previous`` release.
    """
    had = {
        name: NOBODY if previous is None else of(previous) for name, of in (("event", _event_claims), ("aggregate", _total_claims))
    }
    events = _settled("event", _event_claims(dataset), _minted_events(dataset), known, had["event"])
    totals = _settled("aggregate", _total_claims(dataset), _minted_totals(dataset), known, had["aggregate"])
    out = dict(dataset)
    out["events"] = _events(dataset["events"], events, totals)
    out["event_areas"] = _sorted(_swapped(dataset["event_areas"], "event_id_cnty", events.ids), schema.EVENT_AREAS)
    out["event_claims"] = _claims_of_events(dataset["event_claims"], events)
    out["event_figures"] = _sorted(_swapped(dataset["event_figures"], "event_id_cnty", events.ids), schema.EVENT_FIGURES)
    out["aggregates"] = _totals(dataset["aggregates"], totals)
    rows = pd.concat([events.registry, totals.registry], ignore_index=True)
    out["id_registry"] = _sorted(schema.typed(rows[list(schema.ID_REGISTRY.names)], schema.ID_REGISTRY), schema.ID_REGISTRY)
    return out


def under_ids_of(dataset: Dataset, older: Dataset) -> Dataset:
    """The data set with each row under the id that ``older`` has for it: two builds as of days have no release between them."""
    known = older["id_registry"]
    return identified(dataset, known[known["status"].eq("active")], older)


def _event_claims(dataset: Dataset) -> pd.DataFrame:
    """minted, claim: every claim that an event rests on; context gives no id."""
    links = dataset["event_claims"]
    links = links[links["role"].ne("context")]
    return pd.DataFrame({"minted": links["event_id_cnty"], "claim": links["claim_id"]})


def _total_claims(dataset: Dataset) -> pd.DataFrame:
    totals = dataset["aggregates"]
    links = pd.DataFrame({"minted": totals["aggregate_id"], "claim": totals["claim_ids"].map(json.loads)})
    return links.explode("claim", ignore_index=True).astype("str")


def _minted_events(dataset: Dataset) -> pd.DataFrame:
    events = dataset["events"]
    return pd.DataFrame({"minted": events["event_id_cnty"], "anchor": events["x_anchor_claim_id"]})


def _minted_totals(dataset: Dataset) -> pd.DataFrame:
    """The anchor of a total is the claim whose hash is its id, or the one that its id was given for."""
    if "id_registry" in dataset:
        given = dataset["id_registry"].rename(columns={"id": "minted", "anchor_claim_id": "anchor"})
        return given.loc[given["minted"].isin(dataset["aggregates"]["aggregate_id"]), ["minted", "anchor"]]
    links = _total_claims(dataset)
    links = links[links["claim"].map({claim: aggregate_id(claim) for claim in links["claim"].unique()}).eq(links["minted"])]
    return links.rename(columns={"claim": "anchor"})


def release_order(version: object) -> tuple[int, ...]:
    """1.10.0 comes after 1.9.0, and no release after every release."""
    return tuple(int(part) for part in version.split(".")) if isinstance(version, str) else UNRELEASED


def _settled(entity: str, links: pd.DataFrame, minted: pd.DataFrame, known: pd.DataFrame, had: pd.DataFrame) -> Renamed:
    given = known[known["entity"].eq(entity)]
    claims_to = _candidates(links, _carried(links, given, had))
    best = claims_to.drop_duplicates("minted")
    stands = dict(zip(best["minted"], best["id"], strict=True))
    new = minted[~minted["minted"].isin(stands)]
    _refuse_collisions(new, given)
    ids = {name: stands.get(name, name) for name in minted["minted"]}
    anchors = dict(zip(given["id"], given["anchor_claim_id"], strict=True)) | dict(zip(new["minted"], new["anchor"], strict=True))
    heirs = minted[~minted["minted"].map(ids).map(anchors).isin(links["claim"])]
    anchors |= dict(zip(heirs["minted"].map(ids), heirs["anchor"], strict=True))
    return Renamed(ids=ids, anchors=anchors, registry=_registry(entity, given, claims_to, stands, new))


def _carried(links: pd.DataFrame, given: pd.DataFrame, had: pd.DataFrame) -> pd.DataFrame:
    """The known ids, each with the claim by which it is found now: the one that gave it or, where that one is gone, the first
    of the claims that it had and that stand together in most numbers."""
    lost = given[~given["anchor_claim_id"].isin(links["claim"])]
    left = had[had["minted"].isin(lost["id"])].rename(columns={"minted": "id"}).merge(links, on="claim")
    most = left.groupby(["id", "minted"]).agg(count=("claim", "size"), claim=("claim", "min")).reset_index()
    first = most.sort_values(["id", "count", "minted"], ascending=[True, False, True]).drop_duplicates("id")
    by = given["id"].map(dict(zip(first["id"], first["claim"], strict=True))).astype("str")
    return given.assign(anchor_claim_id=by.fillna(given["anchor_claim_id"]))


def _candidates(links: pd.DataFrame, given: pd.DataFrame) -> pd.DataFrame:
    """id, minted: which known id may stand for which row; best first within a row. A known id stands for one row at most."""
    found = given.merge(links, left_on="anchor_claim_id", right_on="claim")
    found["is_own"] = found["id"].eq(found["minted"])
    found["standing"] = found["status"].map(STANDING)
    found["since"] = found["first_release"].map(release_order)
    one_each = found.sort_values(["id", "is_own", "minted"], ascending=[True, False, True]).drop_duplicates("id")
    return one_each.sort_values(["minted", "standing", "since", "id"]).reset_index(drop=True)


def _refuse_collisions(new: pd.DataFrame, given: pd.DataFrame) -> None:
    twice = sorted(set(new.loc[new["minted"].duplicated() | new["minted"].isin(given["id"]), "minted"]))
    if twice:
        raise BuildError(f"two anchors come to one id: {', '.join(twice)}; nothing is written, report it (SPEC 6.7)")


def _registry(
    entity: str, given: pd.DataFrame, claims_to: pd.DataFrame, stands: Mapping[str, str], new: pd.DataFrame
) -> pd.DataFrame:
    """The known ids with their standing now, and the new ones."""
    now = claims_to.assign(by=claims_to["minted"].map(dict(stands))).set_index("id")["by"].to_dict()
    rows = given.assign(by=given["id"].map(now))
    active, merged = rows["by"].eq(rows["id"]), rows["by"].notna() & rows["by"].ne(rows["id"])
    rows["status"] = rows["status"].mask(active, "active").mask(merged, "merged")
    rows["status"] = rows["status"].mask(rows["by"].isna() & rows["status"].eq("active"), "retired")
    rows["superseded_by"] = rows["superseded_by"].mask(active, None).mask(merged, rows["by"])
    fresh = pd.DataFrame({"id": new["minted"], "anchor_claim_id": new["anchor"]}).assign(
        entity=entity, status="active", superseded_by=None, first_release=None
    )
    return pd.concat([rows.drop(columns="by"), fresh.astype("str")], ignore_index=True)


def _swapped(frame: pd.DataFrame, column: str, ids: Mapping[str, str]) -> pd.DataFrame:
    return frame.assign(**{column: frame[column].map(dict(ids), na_action="ignore").astype("str")})


def _sorted(frame: pd.DataFrame, table: schema.Table) -> pd.DataFrame:
    return frame.sort_values(list(table.key), kind="stable").reset_index(drop=True)


def _events(events: pd.DataFrame, named: Renamed, totals: Renamed) -> pd.DataFrame:
    out = _swapped(events, "event_id_cnty", named.ids)
    out = _swapped(_swapped(out, "x_possible_duplicate_of", named.ids), "x_alloc_group", totals.ids)
    return _sorted(out.assign(x_anchor_claim_id=out["event_id_cnty"].map(dict(named.anchors)).astype("str")), schema.EVENTS)


def _claims_of_events(links: pd.DataFrame, named: Renamed) -> pd.DataFrame:
    """The links under the ids that stand; where an older anchor gives the id, it alone defines."""
    out = _swapped(links, "event_id_cnty", named.ids)
    is_anchor = out["claim_id"].eq(out["event_id_cnty"].map(dict(named.anchors)))
    role = out["role"].mask(out["role"].eq("defines"), "supports").mask(is_anchor, "defines")
    return _sorted(out.assign(role=role), schema.EVENT_CLAIMS)


def _totals(totals: pd.DataFrame, named: Renamed) -> pd.DataFrame:
    out = _swapped(_swapped(totals, "aggregate_id", named.ids), "parent_aggregate_id", named.ids)
    return _sorted(out, schema.AGGREGATES)
