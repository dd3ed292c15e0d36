"""Where things happened: from the wording of a place to its point, shape and radius, or to none and why."""

from pipeline.geocode.claims import Placed, place

__all__ = ["Placed", "place"]
