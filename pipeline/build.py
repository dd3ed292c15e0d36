"""The whole story: from what people wrote down to the files that people open, one room after the other."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pandas as pd

from pipeline import coding, export, extract, fuse, gazetteer, geocode, ids, ingest, release, schema, validate
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
    corrected = schema.checked(ingest.corrected(said, evidence.corrections, evidence.rulings), schema.CLAIMS, "read")
    then = release.as_of(corrected, evidence.documents, as_of)

    dataset = concluded(then.claims, told(evidence, drafted), atlas, tell)
    settled = release.settle(dataset, release.registry(registry), release.latest(registry))

    tell("checking every rule")
    settled["findings"] = validate.findings_in(
        settled, pd.concat([drafted.findings, release.left_out(then)], ignore_index=True), evidence.texts
    )
    return validate.passed(settled)


def told(evidence: ingest.Evidence, drafted: extract.Drafted) -> Dataset:
    """What stands beside the claims: what people wrote down, and the speakers and relations that the reports add to it."""
    new = drafted.sources[~drafted.sources["source_id"].isin(evidence.sources["source_id"])]
    return {
        "claim_relations": pd.concat([evidence.claim_relations, drafted.relations], ignore_index=True),
        "documents": evidence.documents,
        "sources": pd.concat([evidence.sources, new], ignore_index=True),
        "rulings": evidence.rulings,
        "corrections": evidence.corrections,
    }


def concluded(claims: pd.DataFrame, beside: Dataset, atlas: gazetteer.Gazetteer, tell: Callable[[str], None] = quietly) -> Dataset:
    """Claims as they were read, placed, coded and fused; no room loses or doubles one."""
    relations = among(claims, beside["claim_relations"])

    tell("finding the places")
    placed = geocode.place(claims, atlas, beside["rulings"])
    schema.checked(placed.claims, schema.CLAIMS, "placed")
    kept(claims, placed.claims)

    tell("coding the acts")
    coded = coding.coded(placed.claims, relations, atlas.actors, atlas.actor_aliases, beside["sources"], beside["rulings"])
    schema.checked(coded, schema.CLAIMS, "coded")
    kept(claims, coded)

    tell("fusing claims into events and totals")
    known = {"claims": coded, "claim_areas": placed.areas} | beside | {"claim_relations": relations} | atlas.tables()
    dataset = fuse.fuse(known)
    kept(claims, dataset["claims"])
    return dataset


def reading(text: str, document: Mapping[str, object], atlas: gazetteer.Gazetteer) -> tuple[Dataset, pd.DataFrame]:
    """One report on its own: its claims with what would come of them, and the places it names with role and point."""
    documents = schema.framed([{"doc_id": ids.document_id(text)} | dict(document)], schema.DOCUMENTS)
    drafted = extract.claims_in(documents, {ids.document_id(text): text}, atlas.places, atlas.names, atlas.actor_aliases)
    publisher = {
        "source_id": document["publisher_source_id"],
        "name": document["publisher_source_id"],
        "kind": "media",
        "stance": "unknown",
    }
    named = drafted.sources[drafted.sources["source_id"] != publisher["source_id"]]
    beside = {
        "claim_relations": drafted.relations,
        "documents": documents,
        "sources": pd.concat([schema.framed([publisher], schema.SOURCES), named], ignore_index=True),
        "rulings": schema.framed([], schema.RULINGS),
        "corrections": schema.framed([], schema.CORRECTIONS),
    }
    found = geocode.answers(drafted.mentions, "place_text", "within_text", atlas)
    mentions = drafted.mentions.join(found[["place_id", "latitude", "longitude"]])
    return concluded(drafted.claims, beside, atlas), mentions


def among(claims: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """The relations between claims that this build knows."""
    known = relations["claim_id"].isin(claims["claim_id"]) & relations["other_claim_id"].isin(claims["claim_id"])
    return relations[known].reset_index(drop=True)


def kept(before: pd.DataFrame, after: pd.DataFrame) -> None:
    """Nothing lost, nothing doubled: the claims that left a room are those that came in."""
    lost = sorted(set(before["claim_id"]) ^ set(after["claim_id"]))
    if lost or len(before) != len(after):
        raise BuildError(f"a room lost or doubled claims: {', '.join(lost[:5]) or 'rows repeated'}; this is our defect, report it")
