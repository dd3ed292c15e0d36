"""What is known of places and actors: read the gazetteer's files, refuse broken ones, tell doubtful rows."""

from __future__ import annotations

import pandas as pd

from pipeline.gazetteer.load import load
from pipeline.gazetteer.model import Gazetteer

__all__ = ["Gazetteer", "check", "load"]


def check(gazetteer: Gazetteer) -> pd.DataFrame:
    """Doubtful rows: check_id, severity E, W or I, entity, id, file, line, message, remedy; sorted by check and id."""
    # Only an editor asks for it: what it needs of geometry would double the time in which everyone else starts.
    from pipeline.gazetteer.checks import findings_in

    return findings_in(gazetteer)
