"""Where a spelling is found in the gazetteer: every place by its names, exact, folded and by consonants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Protocol

import numpy as np
import pandas as pd
from rapidfuzz import fuzz
from shapely.geometry.base import BaseGeometry

from pipeline import names
from pipeline.geocode.choosing.rows import Rows
from pipeline.geocode.shapes import GEOD
from pipeline.names import Folded, Skeleton

# Consonants this much alike are two spellings of one name.
ONE_NAME = 75
# No degree of latitude is shorter.
LEAST_METRES_OF_A_DEGREE = 110_500.0
SITE_KINDS = ("site", "military_site", "crossing")
# Among namesakes a seat, a place that the press names and a place that OCHA lists are named more often than a mere point.
SEAT_WEIGHT = {"admin1": 400_000, "admin2": 20_000, "admin3": 5_000}
PRESS_WEIGHT, OCHA_WEIGHT = 2_000, 300
# A village that OCHA counts nobody in was emptied by the war, and was fought over: it is named as often as a large one.
EMPTIED_WEIGHT = 1_000


class Atlas(Hashable, Protocol):
    """What the geocoder reads of a gazetteer: its tables, and outlines (EPSG:4326) that are read when asked for."""

    @property
    def places(self) -> pd.DataFrame: ...
    @property
    def names(self) -> pd.DataFrame: ...
    @property
    def admin_areas(self) -> pd.DataFrame: ...
    @property
    def land(self) -> pd.DataFrame: ...
    @property
    def area(self) -> pd.DataFrame: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One row of the gazetteer; ``chain`` holds the place and all that it lies in; point and radius may be unknown."""

    place_id: str
    name: str
    kind: str
    chain: frozenset[str]
    parent_id: str | None
    latitude: float | None
    longitude: float | None
    radius_m: int | None
    population: int
    cue: str | None
    is_parents_point: bool

    @property
    def admin1(self) -> str | None:
        return next((area for area in sorted(self.chain) if len(area) == 4 and area.startswith("SY")), None)


class Index:
    """The places of a gazetteer with their spellings, made once for a run; places are numbered in order of their ids."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._table = atlas.places.sort_values("place_id").reset_index(drop=True)
        self.ids: list[str] = self._table["place_id"].tolist()
        self.at = {place_id: at for at, place_id in enumerate(self.ids)}
        spellings = atlas.names[["place_id", "name", "kind"]]
        self._numbers: list[int] = [self.at[place_id] for place_id in spellings["place_id"]]
        self._kinds: list[str] = spellings["kind"].tolist()
        self._spellings: list[str] = spellings["name"].tolist()
        self._distinct: list[str] = list(dict.fromkeys(self._spellings))
        self._folded = names.folded_all(self._distinct)
        self._places: dict[int, Place] = {}
        self._official: dict[int, list[Skeleton]] = {}
        self._within: dict[tuple[tuple[float, float], float], int] = {}

    def bearing(self, spelling: str) -> list[tuple[int, str]]:
        """Places (number, kind of name) that bear the spelling as it stands, letter case aside."""
        return [(self._numbers[row], self._kinds[row]) for row in self._exact.rows(spelling.casefold())]

    def called(self, key: str) -> list[tuple[int, str]]:
        """Places (number, kind of name) by the letters of a folded spelling, in order."""
        return list(dict.fromkeys((self._numbers[row], self._kinds[row]) for row in self._by_key.rows(key)))

    def spellings(self, number: int) -> list[str]:
        """Every spelling of a place, official ones first."""
        rows = self._rows_of.get(number, [])
        return [self._spellings[row] for row in sorted(rows, key=lambda row: (self._kinds[row] != "official", row))]

    def is_by_name(self, number: int, kind: str, spelling: str) -> bool:
        """Whether a spelling is of another name than the official ones: a former one, or a village's that was merged in."""
        if kind in ("official", "press"):
            return False
        if number not in self._official:
            written = [self._folded_of[self._spellings[row]] for row in self._rows_of[number] if self._kinds[row] == "official"]
            self._official[number] = names.skeletons(written) if written else []
        asked = names.skeleton(names.folded(spelling))
        return bool(self._official[number]) and not any(fuzz.ratio(asked, known) >= ONE_NAME for known in self._official[number])

    @cached_property
    def named_in_arabic(self) -> frozenset[int]:
        """Numbers of the places that have a spelling in Arabic letters."""
        written = zip(self._numbers, self._spellings, strict=True)
        return frozenset(number for number, spelling in written if names.is_arabic(spelling))

    @cached_property
    def _rows_of(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for row, number in enumerate(self._numbers):
            found[number].append(row)
        return dict(found)

    @cached_property
    def _folded_of(self) -> dict[str, Folded]:
        return dict(zip(self._distinct, self._folded, strict=True))

    @cached_property
    def sites(self) -> dict[str, list[int]]:
        """Numbers of the sites by the town that they are in."""
        found: dict[str, list[int]] = defaultdict(list)
        at_site = self._table[self._table["kind"].isin(SITE_KINDS)]
        for number, parent in zip(at_site.index, at_site["parent_place_id"], strict=True):
            found[str(parent)].append(int(number))
        return dict(found)

    @cached_property
    def land(self) -> BaseGeometry:
        """Dry ground (EPSG:4326), empty where the gazetteer has no outlines."""
        return self._atlas.land.geometry.union_all()

    def area_of_seat(self, place_id: str, kinds: Sequence[str] = ("admin2", "admin3")) -> Place | None:
        """The area whose seat a town is, of the first of the kinds of which there is one."""
        return next((self.place(self._seats[kind, place_id]) for kind in kinds if (kind, place_id) in self._seats), None)

    @cached_property
    def _seats(self) -> dict[tuple[str, str], int]:
        kinds, seats = self._table["kind"], self._table["coord_source"]
        return {(kind, seat): number for number, (kind, seat) in enumerate(zip(kinds, seats, strict=True)) if isinstance(seat, str)}

    @cached_property
    def _exact(self) -> Rows:
        return Rows([spelling.casefold() for spelling in self._spellings])

    @cached_property
    def _by_key(self) -> Rows:
        key_of = dict(zip(self._distinct, map(names.key, self._folded), strict=True))
        return Rows([key_of[spelling] for spelling in self._spellings])

    @cached_property
    def by_skeleton(self) -> dict[Skeleton, list[Folded]]:
        """Folded spellings by their consonants."""
        found: dict[Skeleton, dict[Folded, None]] = defaultdict(dict)
        for skeleton, folded in zip(names.skeletons(self._folded), self._folded, strict=True):
            found[skeleton][folded] = None
        return {skeleton: sorted(spellings) for skeleton, spellings in found.items() if skeleton}

    @cached_property
    def by_shorter_skeleton(self) -> dict[str, list[Skeleton]]:
        """Skeletons by what is left of them when one consonant goes, so that one slip does not hide a name."""
        found: dict[str, list[Skeleton]] = defaultdict(list)
        for skeleton in sorted(self.by_skeleton):
            for shorter in shortened(skeleton):
                found[shorter].append(skeleton)
        return dict(found)

    def place(self, number: int) -> Place:
        """The place of a number."""
        if number not in self._places:
            self._places[number] = self._made(number)
        return self._places[number]

    def named(self, place_id: str) -> Place:
        """The place of an id; KeyError if the gazetteer has none."""
        return self.place(self.at[place_id])

    def seat(self, area: Place) -> Place:
        """The town that an admin area is coded to, or the area itself where the gazetteer names none."""
        seat = self._table["coord_source"].iloc[self.at[area.place_id]]
        return self.named(seat) if isinstance(seat, str) and seat in self.at else area

    def chain(self, number: int) -> frozenset[str]:
        """The place and everything that it lies in, up to its country."""
        found, waiting = set(), [self.ids[number]]
        columns = self._columns
        while waiting:
            place_id = waiting.pop()
            if place_id in found:
                continue
            found.add(place_id)
            at = self.at.get(place_id)
            if at is not None:
                waiting += [parent for column in columns if isinstance(parent := column[at], str)]
        return frozenset(found)

    @cached_property
    def _columns(self) -> tuple[list[str | float], ...]:
        parents = ("parent_place_id", "admin1_pcode", "admin2_pcode", "admin3_pcode")
        return tuple(self._table[column].tolist() for column in parents)

    @cached_property
    def points(self) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        """Longitude and latitude of every place, NaN where unknown."""
        return self._table[["longitude", "latitude"]].to_numpy(dtype=float)

    @cached_property
    def members(self) -> dict[str, np.ndarray[tuple[int], np.dtype[np.int64]]]:
        """Numbers of the settlements by the governorate, district and subdistrict that they lie in."""
        settled = self._table[(self._table["kind"] == "settlement") & self._table["longitude"].notna()]
        found: dict[str, np.ndarray[tuple[int], np.dtype[np.int64]]] = {}
        for column in ("admin1_pcode", "admin2_pcode", "admin3_pcode"):
            found.update({str(pcode): rows.to_numpy() for pcode, rows in settled.index.to_series().groupby(settled[column])})
        return found

    def settlements_within(self, centre: tuple[float, float], metres: float) -> int:
        """How many settlements lie so near to a point (latitude, longitude)."""
        if (centre, metres) not in self._within:
            latitude, longitude = centre
            points = self.points[self._settled]
            strip = points[np.abs(points[:, 1] - latitude) * LEAST_METRES_OF_A_DEGREE <= metres]
            _, _, apart = GEOD.inv(np.full(len(strip), longitude), np.full(len(strip), latitude), strip[:, 0], strip[:, 1])
            self._within[centre, metres] = int(np.sum(apart <= metres))
        return self._within[centre, metres]

    @cached_property
    def _settled(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        return np.flatnonzero((self._table["kind"] == "settlement") & self._table["longitude"].notna())

    @cached_property
    def _weights(self) -> dict[str, int]:
        """What a place weighs in people by other things than people: war emptied towns that everyone still names."""
        found: dict[str, int] = defaultdict(int)
        for place_id, seat, kind in zip(self.ids, self._table["coord_source"], self._table["kind"], strict=True):
            if kind in SEAT_WEIGHT:
                people = self._people(str(seat))
                found[place_id] = found[str(seat)] = max(found[str(seat)], SEAT_WEIGHT[kind], people)
            elif place_id.startswith("C"):
                found[place_id] = max(found[place_id], OCHA_WEIGHT)
        for place_id in self._table.loc[self._table["population"] == 0, "place_id"]:
            found[place_id] = max(found[place_id], EMPTIED_WEIGHT)
        for number, kind in zip(self._numbers, self._kinds, strict=True):
            if kind == "press":
                found[self.ids[number]] = max(found[self.ids[number]], PRESS_WEIGHT)
        return found

    def _people(self, place_id: str) -> int:
        population = self._table["population"].iloc[self.at[place_id]] if place_id in self.at else 0
        return 0 if pd.isna(population) else int(population)

    def _made(self, number: int) -> Place:
        row = self._table.iloc[number]
        place_id = self.ids[number]
        return Place(
            place_id=place_id,
            name=str(row["name"]),
            kind=str(row["kind"]),
            chain=self.chain(number),
            parent_id=_text(row["parent_place_id"]),
            latitude=_number(row["latitude"]),
            longitude=_number(row["longitude"]),
            radius_m=None if pd.isna(row["radius_m"]) else int(row["radius_m"]),
            population=max(0 if pd.isna(row["population"]) else int(row["population"]), self._weights.get(place_id, 0)),
            cue=_text(row["cue"]),
            is_parents_point=row["coord_source"] == "parent",
        )


@lru_cache(maxsize=1)
def index_of(atlas: Atlas) -> Index:
    """The index of a gazetteer; that of the last one is kept, as a run asks for the same one again and again."""
    return Index(atlas)


def shortened(skeleton: Skeleton) -> Iterable[str]:
    """The skeleton, and each of its forms with one consonant left out."""
    return dict.fromkeys([str(skeleton), *(skeleton[:at] + skeleton[at + 1 :] for at in range(len(skeleton)))])


def _text(cell: object) -> str | None:
    return cell if isinstance(cell, str) else None


def _number(cell: float) -> float | None:
    return None if np.isnan(cell) else float(cell)
