"""What is known of a name in a report that is a place: where it stands, what role it has, which places bear it."""

from typing import NamedTuple

AREA_KINDS = frozenset({"admin1", "country", "natural"})
PARTS = frozenset({"quarter", "site"})  # of which a report says no more than their town is named
PARTS_OF_TOWNS = PARTS | {"military_site"}
COUNTRY = frozenset({"country"})
VILLAGE = frozenset({"settlement"})
NATURAL = frozenset({"natural"})
DISTRICTS = frozenset({"admin2", "admin3"})
ADMIN = DISTRICTS | {"admin1"}  # a name of one means it before any village
COAST = frozenset({"SY06", "SY10"})


class Site(NamedTuple):
    """A place named in a text: the span of its bare name and of its whole wording in the letters, its role and its kinds.

    ``areas``: of the governorates in which places of that spelling lie; ``alike``: or of nearly that spelling;
    ``within``: the area that a list gives some of its places, others having their own; ``around``: one that the report names near.
    """

    start: int
    end: int
    first: int
    last: int
    role: str
    kinds: frozenset[str]

    is_city: bool = False
    is_abroad: bool = False
    areas: frozenset[str] = frozenset()
    alike: frozenset[str] = frozenset()
    around: str | None = None
    within: str | None = None

    @property
    def is_wide(self) -> bool:
        """A governorate or more is meant, unless the wording says that it is the city."""
        return not self.is_city and ("admin1" in self.kinds or self.is_area)

    @property
    def is_province(self) -> bool:
        """A governorate or country, which no smaller area holds."""
        return self.is_area and "natural" not in self.kinds

    @property
    def is_area(self) -> bool:
        """A governorate or country and nothing smaller of that name is meant."""
        return bool(self.kinds) and self.kinds <= AREA_KINDS
