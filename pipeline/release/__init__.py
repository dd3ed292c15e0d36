"""Under which ids the rows go, what changed since the last release, and how a release is frozen."""

import pandas as pd

from pipeline.release.changes import diff, with_versions
from pipeline.release.chronicle import as_markdown
from pipeline.release.identity import identified, under_ids_of
from pipeline.release.store import latest, load, registry, released
from pipeline.release.then import as_of, left_out
from pipeline.schema import Dataset

__all__ = ["as_markdown", "as_of", "diff", "latest", "left_out", "load", "registry", "released", "settle", "under_ids_of"]


def settle(dataset: Dataset, known: pd.DataFrame, previous: Dataset | None) -> Dataset:
    """The data set under ids that stay, with id_registry, revisions and row versions; nothing is written.

    ``known`` is the table of data/registry/ids.csv (see ``registry``); ``previous`` the last release, or None before
    the first. BuildError when two different anchors come to one id.
    """
    named = identified(dataset, known, previous)
    return with_versions(named, previous)
