"""The whole story: from what people wrote down to the files that people open, one room after the other."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd

from pipeline import coding, export, extract, fuse, gazetteer, geocode, ingest, release, schema, validate
from pipeline.errors import BuildError
from pipeline.schema import Dataset


def quietly(step: str) -> None:
    """Tell nobody how far the build is."""


def build(
    raw: Path,
    atlas_folder: Path,
    registry: Path,
    out: Path,
    tell: Callable[[str], None] = quietly,
    as_of: pd.Timestamp | None = None,
) -> Dataset:
    """Build the data set of the folders ``raw`` and ``atlas_folder`` into ``out``, or leave ``out`` as it was.

    ``registry`` is read and never written; ``as_of`` leaves out what had not been published by then.
    InputError, BuildError and OutputError say what stands in the way.
    """
    dataset = assembled(raw, atlas_folder, registry, tell, as_of)
    tell("writing the files")
    export.write(dataset, ingest.fingerprints(raw, atlas_folder, registry), out)
    return dataset


def assembled(
    raw: Path,
    atlas_folder: Path,
    registry: Path,
    tell: Callable[[str], None] = quietly,
    as_of: pd.Timestamp | None = None,
) -> Dataset:
    """Every table of the data set, with its findings; nothing is written. A finding of severity E is a BuildError."""
    tell("reading what came in")
    evidence = ingest.read(raw)
    atlas = gazetteer.load(atlas_folder)

    tell("reading the reports")
    drafted = extract.claims_in(evidence.documents, evidence.texts, atlas.places, atlas.names, atlas.actor_aliases)
    said = pd.concat([evidence.claims, drafted.claims], ignore_index=True)
    evidence = ingest.anchored(evidence, said)
    corrected = schema.checked(ingest.corrected(said, evidence.corrections, evidence.rulings), schema.CLAIMS, "read")
    then = release.as_of(corrected, evidence.documents, as_of)

    others = beside(evidence, drafted)
    dataset = concluded(then.claims, others, atlas, tell)
    dataset = overruled(then.claims, others, dataset, atlas, tell, partial=as_of is not None)
    settled = release.settle(dataset, release.registry(registry), release.latest(registry))
    settled |= {"reconciliation": fuse.reconciled(settled), "total_series": fuse.series(settled)}
    if as_of is None:  # of a day before all claims were there no decision was made
        settled["rulings"] = fuse.weighed(settled)

    tell("checking every rule")
    known = pd.concat([drafted.findings, release.left_out(then), doubtful_places(atlas, settled["events"])], ignore_index=True)
    settled["findings"] = validate.findings_in(settled, known, evidence.texts)
    return validate.passed(settled)


def doubtful_places(atlas: gazetteer.Gazetteer, events: pd.DataFrame) -> pd.DataFrame:
    """What the gazetteer's own check says of the places that events stand on."""
    found = gazetteer.check(atlas)
    return found[found["id"].isin(events["x_place_id"])].assign(file="gazetteer/places.csv")  # wherever the folder lies


def beside(evidence: ingest.Evidence, drafted: extract.Drafted) -> Dataset:
    """What stands beside the claims: what people wrote down, and the speakers and relations that the reports add to it."""
    new = drafted.sources[~drafted.sources["source_id"].isin(evidence.sources["source_id"])]
    again = extract.copies(drafted.claims, evidence.documents, evidence.texts)
    return {
        "claim_relations": pd.concat([evidence.claim_relations, drafted.relations, again], ignore_index=True),
        "documents": evidence.documents,
        "sources": pd.concat([evidence.sources, new], ignore_index=True),
        "rulings": evidence.rulings,
        "corrections": evidence.corrections,
    }


def concluded(claims: pd.DataFrame, others: Dataset, atlas: gazetteer.Gazetteer, tell: Callable[[str], None]) -> Dataset:
    """Claims as they were read, placed, coded and fused; no room loses or doubles one."""
    known = coded(claims, others, atlas, tell)
    tell("fusing claims into events and totals")
    dataset = fuse.fuse(known)
    kept(claims, dataset["claims"])
    return dataset


def overruled(
    claims: pd.DataFrame, others: Dataset, built: Dataset, atlas: gazetteer.Gazetteer, tell: Callable[[str], None], *, partial: bool
) -> Dataset:
    """``built`` with the events as people decided they are: their claims are concluded once more under that decision (D11)."""
    told = ingest.overruled(claims, others["corrections"], others["rulings"], built, partial=partial)
    if not told.decisions:
        return built
    again = concluded(told.claims, others | {"rulings": told.rulings}, atlas, tell)
    ingest.held(told, again)
    return again | {"rulings": others["rulings"]}


def coded(claims: pd.DataFrame, others: Dataset, atlas: gazetteer.Gazetteer, tell: Callable[[str], None]) -> Dataset:
    """Claims placed and coded, with everything that fusion looks at."""
    relations = among(claims, others["claim_relations"])
    tell("finding the places")
    placed = geocode.place(claims, atlas, others["rulings"])
    schema.checked(placed.claims, schema.CLAIMS, "placed")
    kept(claims, placed.claims)
    tell("coding the acts")
    told = coding.coded(placed.claims, relations, atlas.actors, atlas.actor_aliases, others["sources"], others["rulings"])
    schema.checked(told, schema.CLAIMS, "coded")
    kept(claims, told)
    return {"claims": told, "claim_areas": placed.areas} | others | {"claim_relations": relations} | atlas.tables()


def among(claims: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """The relations between claims that this build knows."""
    known = relations["claim_id"].isin(claims["claim_id"]) & relations["other_claim_id"].isin(claims["claim_id"])
    return relations[known].reset_index(drop=True)


def kept(before: pd.DataFrame, after: pd.DataFrame) -> None:
    """Nothing lost, nothing doubled: the claims that left a room are those that came in."""
    lost = sorted(set(before["claim_id"]) ^ set(after["claim_id"]))
    if lost or len(before) != len(after):
        raise BuildError(f"a room lost or doubled claims: {', '.join(lost[:5]) or 'rows repeated'}; this is our defect, report it")
