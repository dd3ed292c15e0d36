"""Which decisions people took by hand when the gazetteer was made: points, joins, added places, spellings, cues."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

HERE = Path(__file__).parent


def decided(name: str) -> pd.DataFrame:
    """One of the tables beside this module, as text."""
    return pd.read_csv(HERE / f"{name}.csv", dtype=str, keep_default_na=False, encoding="utf-8")
