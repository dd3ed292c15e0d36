"""Where things happened: from the wording of a place to its point, shape and radius, or to none and why."""

from pipeline.geocode.claims import Placed, place
from pipeline.geocode.table import answers, spotted, suggestions

__all__ = ["Placed", "answers", "place", "spotted", "suggestions"]
