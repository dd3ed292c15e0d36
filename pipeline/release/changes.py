"""What differs between two builds, field by field, and because of which claim; as a table and as revisions."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from pipeline import schema
from pipeline.schema import Dataset

# What the release itself sets, or what follows from other columns, is no change of its own.
UNTRACKED = frozenset({"x_row_version", "geometry", "t_start", "t_end", "timestamp"})
RECODED = "the same claims, coded by a changed rule, place, source or ruling"
DIFF_COLUMNS = ("change", "entity", "id", "field", "old", "new", "because")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One kind of row that is followed over time."""

    name: str
    table: str
    id: str


ENTITIES = (
    Entity(name="event", table="events", id="event_id_cnty"),
    Entity(name="aggregate", table="aggregates", id="aggregate_id"),
)


def entity_named(name: str) -> Entity:
    return next(entity for entity in ENTITIES if entity.name == name)


def diff(a: Dataset, b: Dataset) -> pd.DataFrame:
    """How b differs from a: one row per added, merged, split or withdrawn row and per changed field, in order of id and field.

    Columns: change (added, changed, merged, split, withdrawn), entity, id, field, old, new, because (claim ids and rule).
    """
    found = [row for entity in ENTITIES for row in _differences(entity, a, b)]
    frame = pd.DataFrame(found, columns=list(DIFF_COLUMNS), dtype="str")
    return frame.sort_values(["entity", "id", "change", "field"], kind="stable").reset_index(drop=True)


def _differences(entity: Entity, a: Dataset, b: Dataset) -> Iterator[tuple[object, ...]]:
    before, after = _texts(a[entity.table], entity), _texts(b[entity.table], entity)
    yield from _gone(entity, a, b, before.index.difference(after.index))
    for name in after.index.difference(before.index):
        yield ("split" if _was_merged(name, a) else "added", entity.name, name, None, None, None, _claims_added(entity, a, b, name))
    both = before.index.intersection(after.index)
    changed = _changed(before.loc[both], after.loc[both])
    for name, field, old, new in changed:
        yield ("changed", entity.name, name, field, old, new, _claims_added(entity, a, b, name))


def _texts(frame: pd.DataFrame, entity: Entity) -> pd.DataFrame:
    """Every tracked column as text, nulls as null, by id."""
    kept = [column for column in frame.columns if column not in UNTRACKED]
    return frame[kept].set_index(entity.id).astype("str").sort_index()


def _changed(before: pd.DataFrame, after: pd.DataFrame) -> list[tuple[str, str, object, object]]:
    """(id, field, old, new) wherever the two differ; null equals null."""
    columns = [name for name in after.columns if name in before.columns]
    old, new = before[columns], after[columns]
    differs = old.ne(new) & ~(old.isna() & new.isna())
    was, now = old.to_numpy(), new.to_numpy()
    names = old.index.to_list()
    return [
        (str(names[row]), columns[field], _or_none(was[row, field]), _or_none(now[row, field]))
        for row, field in np.argwhere(differs.to_numpy(bool)).tolist()
    ]


def _or_none(value: object) -> object:
    return value if isinstance(value, str) else None


def _gone(entity: Entity, a: Dataset, b: Dataset, names: pd.Index) -> Iterator[tuple[object, ...]]:
    """A row that is no longer there went into another, or was withdrawn."""
    standing = b["id_registry"].set_index("id") if "id_registry" in b else pd.DataFrame(columns=["superseded_by"])
    for name in names:
        into = standing["superseded_by"].get(name)
        into = into if isinstance(into, str) else _heir(entity, a, b, name)
        yield ("merged" if into else "withdrawn", entity.name, name, None, None, into, None)


def _was_merged(name: str, a: Dataset) -> bool:
    known = a.get("id_registry")
    return known is not None and bool((known["id"].eq(name) & known["status"].eq("merged")).any())


def _heir(entity: Entity, a: Dataset, b: Dataset, name: str) -> str | None:
    """The row that holds the vanished row's anchor now, where two builds without a common registry are compared."""
    links_a, links_b = claims_of(entity, a), claims_of(entity, b)
    held = links_b[links_b["claim"].isin(links_a.loc[links_a["id"].eq(name), "claim"])]["id"]
    return str(held.value_counts().sort_index(kind="stable").idxmax()) if len(held) else None


def claims_of(entity: Entity, dataset: Dataset) -> pd.DataFrame:
    """id, claim: the claims that a row rests on."""
    if entity.name == "event":
        links = dataset["event_claims"]
        return pd.DataFrame({"id": links["event_id_cnty"], "claim": links["claim_id"]})
    totals = dataset["aggregates"]
    listed = totals["claim_ids"].str.findall(r"CLM-[0-9a-f]{12}")
    return pd.DataFrame({"id": totals["aggregate_id"], "claim": listed}).explode("claim", ignore_index=True)


def _claims_added(entity: Entity, a: Dataset, b: Dataset, name: str) -> str | None:
    """The claims that the row has now and had not before, spaced; then those it lost, with a minus."""
    links_a, links_b = claims_of(entity, a), claims_of(entity, b)
    had, has = set(links_a.loc[links_a["id"].eq(name), "claim"]), set(links_b.loc[links_b["id"].eq(name), "claim"])
    words = [*sorted(has - had), *(f"-{claim}" for claim in sorted(had - has))]
    return " ".join(words) or None


def with_versions(dataset: Dataset, previous: Dataset | None) -> Dataset:
    """The data set with ``revisions`` since the last release and row versions counted on from it."""
    if previous is None:
        return dataset | {"revisions": schema.framed([], schema.REVISIONS)}
    changes = diff(previous, dataset)
    changed = changes[changes["change"].eq("changed")]
    out = dict(dataset)
    versions: dict[str, int] = {}
    for entity in ENTITIES:
        old = previous[entity.table].set_index(entity.id)["x_row_version"].astype(int).to_dict()
        moved = set(changed.loc[changed["entity"].eq(entity.name), "id"])
        versions |= {str(name): int(version) + (name in moved) for name, version in old.items()}
        rows = dataset[entity.table]
        out[entity.table] = rows.assign(x_row_version=rows[entity.id].map(versions).fillna(1).astype("Int64"))
    return out | {"revisions": _revisions(changed, versions, dataset)}


def _revisions(changed: pd.DataFrame, versions: dict[str, int], dataset: Dataset) -> pd.DataFrame:
    first = changed["because"].str.extract(r"^(\S+)", expand=False).astype("str")
    rows = changed.assign(
        row_version=changed["id"].map(versions),
        changed_at=_data_as_of(dataset),
        reason=("rests on other claims: " + changed["because"]).fillna(RECODED),
        claim_id=first.where(first.str.startswith("CLM-").astype("boolean").fillna(False)),
    )
    table = schema.typed(rows.reindex(columns=list(schema.REVISIONS.names)), schema.REVISIONS)
    return table.sort_values(list(schema.REVISIONS.key), kind="stable").reset_index(drop=True)


def _data_as_of(dataset: Dataset) -> pd.Timestamp:
    """The latest day of the claims used; no clock."""
    seconds = dataset["events"]["timestamp"].max()
    return pd.Timestamp(0 if pd.isna(seconds) else int(seconds), unit="s").normalize()
