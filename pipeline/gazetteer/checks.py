"""Which gazetteer rows are doubtful: they are used, and a person should look."""

from __future__ import annotations

import pandas as pd

from pipeline.gazetteer.model import Gazetteer

FINDING_COLUMNS = ["check_id", "severity", "entity", "id", "file", "line", "message", "remedy"]


def check(gazetteer: Gazetteer) -> pd.DataFrame:
    """Findings (check_id, severity, entity, id, file, line, message, remedy), sorted."""
    return pd.DataFrame(columns=FINDING_COLUMNS)
