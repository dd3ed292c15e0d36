"""What is known of places and actors: read the gazetteer's files, refuse broken ones, tell doubtful rows."""

from pipeline.gazetteer.checks import check
from pipeline.gazetteer.load import load
from pipeline.gazetteer.model import Gazetteer

__all__ = ["Gazetteer", "check", "load"]
