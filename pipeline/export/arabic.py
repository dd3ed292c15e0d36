"""What an event's place is called in Arabic: the gazetteer's name, beside the Latin one that ACLED's column holds."""

from __future__ import annotations

import pandas as pd

from pipeline.schema import Dataset


def events(dataset: Dataset) -> pd.DataFrame:
    """The events with `x_location_ar` from their place; null where the gazetteer has no Arabic name."""
    names = dataset["places"].set_index("place_id")["name_ar"]
    return dataset["events"].assign(x_location_ar=dataset["events"]["x_place_id"].map(names).astype("str"))
