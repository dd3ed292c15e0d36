"""What is wrong or doubtful in a data set: every rule of SPEC 7, each with what a person can do about it."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from pipeline import ids, schema
from pipeline.errors import BuildError
from pipeline.schema import Dataset
from pipeline.validate import claims, events, fatalities, links, notes, places, rulings
from pipeline.validate.check import Check

__all__ = ["CHECKS", "findings_in", "passed"]

CHECKS: tuple[Check, ...] = (
    events.CHECKS + notes.CHECKS + fatalities.CHECKS + places.CHECKS + claims.CHECKS + links.CHECKS + rulings.CHECKS
)
SHOWN = 20
_TOLD = ("file", "line", "check_id", "entity", "id", "message", "remedy")


def findings_in(dataset: Dataset, drafted: pd.DataFrame, texts: Mapping[str, str]) -> pd.DataFrame:
    """Table `findings` of all rules, with those that the reader of texts drafted, in the order of their ids.

    ``texts`` holds the normalised text of each stored document; ``drafted`` has the columns of `findings` but the id.
    """
    read = pd.DataFrame({"doc_id": list(texts), "text": list(texts.values())}, dtype="str")
    found = [_found(check, dataset | {"texts": read}) for check in CHECKS]
    plain = [name for name in schema.FINDINGS.names if name != "finding_id" and name in drafted.columns]
    table = pd.concat([*found, drafted[plain]], ignore_index=True)
    named = table.assign(finding_id=_ids(table)).drop_duplicates("finding_id")
    return schema.typed(_located(named, dataset), schema.FINDINGS).sort_values("finding_id", ignore_index=True)


def passed(dataset: Dataset) -> Dataset:
    """The same data set; BuildError, with what to do, when a finding of severity E stands against it."""
    findings = dataset["findings"]
    errors = findings[findings["severity"] == "E"].sort_values(["check_id", "entity", "id"])
    if errors.empty:
        return dataset
    told = [_told(*row) for row in errors[list(_TOLD)].itertuples(index=False)]
    more = [f"… and {len(told) - SHOWN} more"] if len(told) > SHOWN else []
    raise BuildError("\n".join([f"{len(told)} findings of severity E, nothing was written:", *told[:SHOWN], *more]))


def _found(check: Check, dataset: Dataset) -> pd.DataFrame:
    """What one check found; a row's own entity or remedy goes before the check's."""
    rows = check.find(dataset)
    whole = {"check_id": check.check_id, "severity": check.severity, "entity": check.entity, "remedy": check.remedy}
    return rows.assign(**{name: value for name, value in whole.items() if name not in rows.columns})


def _ids(table: pd.DataFrame) -> list[str]:
    told = zip(*(table[name].fillna("").astype("str") for name in ("check_id", "entity", "id", "message")), strict=True)
    return ["FND-" + ids.digest("\n".join(parts))[:12] for parts in told]


def _located(findings: pd.DataFrame, dataset: Dataset) -> pd.DataFrame:
    """File and line of the claim, or of the claim that gives an event its identity."""
    claim = findings["id"].map(dataset["events"].set_index("event_id_cnty")["x_anchor_claim_id"]).fillna(findings["id"])
    at = dataset["claims"].set_index("claim_id")
    known = findings.reindex(columns=list(schema.FINDINGS.names)).astype({"file": "str", "line": "Int64"})
    return known.assign(file=known["file"].fillna(claim.map(at["file"])), line=known["line"].fillna(claim.map(at["line"])))


def _told(file: object, line: object, check_id: str, entity: str, key: str, message: str, remedy: str) -> str:
    where = f"{file}:{line}: " if isinstance(file, str) and line is not pd.NA else ""
    return f"{where}{check_id}: {entity} {key}: {message}; {remedy}"
