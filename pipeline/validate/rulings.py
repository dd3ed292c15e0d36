"""Whether a person's decision still rests on what it rested on when it was made (DESIGN 1.9)."""

from __future__ import annotations

import pandas as pd

from pipeline.schema import Dataset
from pipeline.validate.check import Check


def evidence(dataset: Dataset) -> pd.DataFrame:
    """The rulings whose claims have changed, or been joined by others, since the row was written."""
    rulings = dataset["rulings"]
    changed = rulings["evidence"].notna() & rulings["evidence_now"].notna() & rulings["evidence"].ne(rulings["evidence_now"])
    rows = rulings[changed]
    said = (
        "the evidence behind the ruling `" + rows["kind"] + "` of " + rows["on"].dt.strftime("%Y-%m-%d")
        + " has changed since; the ruling stands"
    )  # fmt: skip
    return pd.DataFrame({"id": rows["key_a"], "message": said, "file": rows["file"], "line": rows["line"]})


CHECKS = (
    Check(
        check_id="V-RULING",
        severity="W",
        entity="rulings",
        find=evidence,
        remedy="look again (`review` shows it and gives the row as it would be now), then replace the row",
    ),
)
