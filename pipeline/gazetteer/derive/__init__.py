"""How the gazetteer's files were first made from their sources; people edit the files from then on."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from pipeline.gazetteer.derive import outlines, places, spellings
from pipeline.gazetteer.derive.cells import names_in_cell
from pipeline.gazetteer.derive.join import joined
from pipeline.gazetteer.derive.sources import Sources, read_sources

HAND = Path(__file__).parent / "hand"
AREA_PCODES = ("SY04", "SY05", "SY06", "SY07", "SY10")


def derive(sources: Path, out: Path) -> None:
    """Write places.csv, names.csv and the outlines into ``out`` from a folder of source files (gazetteer/README.md)."""
    read = read_sources(sources)
    shapes = _outlines(read)
    out.mkdir(parents=True, exist_ok=True)
    for name, shape in shapes.items():
        _write_geojson(shape, out / f"{name}.geojson")
    table, names = _places_and_names(read, shapes)
    _write_csv(table, out / "places.csv")
    _write_csv(names, out / "names.csv")


def joins_of(read: Sources) -> pd.DataFrame:
    """The reviewed one-to-one join of OCHA's and GeoNames' places (columns of ``join.joined``)."""
    ocha, other = _keyed_ocha(read), _keyed_geonames(read.geonames, read.city_names)
    pairs = joined(ocha, other)
    rulings = _hand("join_rulings").set_index(["place_id", "gn_id"])["outcome"]
    ruled = rulings.reindex(pd.MultiIndex.from_frame(pairs[["key", "other_key"]])).to_numpy()
    pairs["outcome"] = np.where(pd.notna(ruled), ruled, pairs["outcome"])
    held = pairs[pairs["outcome"] == "joined"]
    if held["key"].duplicated().any() or held["other_key"].duplicated().any():
        raise ValueError("hand/join_rulings.csv breaks the one-to-one join")
    return pairs


def _outlines(read: Sources) -> dict[str, gpd.GeoDataFrame]:
    admin3 = outlines.admin3_outlines(read.admin3)
    admin2 = outlines.dissolved(admin3, read.admin3, 2)
    admin1 = outlines.dissolved(admin3, read.admin3, 1)
    countries = outlines.country_outlines(read.neighbours)
    land = outlines.land_outline(admin1, countries)
    area = outlines.project_area(admin1, land, countries)
    return {"admin1": admin1, "admin2": admin2, "admin3": admin3, "countries": countries, "land": land, "area": area}


def _places_and_names(read: Sources, shapes: dict[str, gpd.GeoDataFrame]) -> tuple[pd.DataFrame, pd.DataFrame]:
    joins = joins_of(read)
    settled = _settlements(read, joins)
    seats = settled.assign(**_codes(settled["admin3_pcode"]))
    levels = {level: shapes[f"admin{level}"] for level in (1, 2, 3)}
    known = pd.concat(
        [
            places.country_places(shapes["countries"]),
            places.admin_places(levels, seats, _old_codes(read)),
            seats.assign(parent_place_id=settled["admin3_pcode"]),
        ],
        ignore_index=True,
    )
    table = pd.concat([known, places.with_parents(_hand("additions"), known)], ignore_index=True)
    names = spellings.spellings(_name_parts(read, joins, table))
    table = table.assign(cue=table["place_id"].map(_cues(names)).where(table["kind"] == "settlement"), sensitive="no")
    return _tidy(table), names[names["place_id"].isin(table["place_id"])]


def _settlements(read: Sources, joins: pd.DataFrame) -> pd.DataFrame:
    ocha = places.ocha_places(read.ocha_2021, read.ocha_2015, read.admin3)
    ocha = places.with_points(places.with_geonames(ocha, joins, read.geonames), _hand("points"))
    ocha["coord_spread_m"] = places.spread_m(ocha)
    absorbed = joins[joins["outcome"].isin(["joined", "duplicate"])]["other_key"]
    more = places.geonames_places(read.geonames, ~read.geonames["gn_id"].isin(absorbed), read.admin3)
    more["note"] = more["place_id"].map(_near_misses(joins)).fillna("")
    rows = places.named(pd.concat([ocha, more], ignore_index=True), spellings.areas_of(read.ocha_2021, read.ocha_2015))
    return rows.assign(radius_m=places.settlement_radius_m(rows))


def _cues(names: pd.DataFrame) -> pd.Series[str]:
    """Why a bare name needs a cue in running text: it is also a word, a person's name, a family or a club."""
    words = _hand("cue_words").drop_duplicates("name").set_index("name")["cue"]
    words.index = [spellings.match_key(name) for name in words.index]
    hit = names["name"].map(spellings.match_key).map(words[~words.index.duplicated()])
    return names.assign(cue=hit).dropna(subset="cue").drop_duplicates("place_id").set_index("place_id")["cue"]


def _near_misses(joins: pd.DataFrame) -> pd.Series[str]:
    """GeoNames places left apart although a like name is near: whoever edits should know."""
    apart = joins[joins["outcome"] == "apart"].sort_values(["other_key", "distance_m", "key"]).drop_duplicates("other_key")
    text = "not joined: like " + apart["key"] + ", " + apart["distance_m"].round().astype(int).astype(str) + " m away"
    return pd.Series(text.to_numpy(), index="SYP-gn" + apart["other_key"])


def _codes(admin3: pd.Series[str]) -> dict[str, pd.Series[str]]:
    return {"admin1_pcode": admin3.str[:4], "admin2_pcode": admin3.str[:6]}


def _old_codes(read: Sources) -> pd.Series[str]:
    """What subdistrict code OCHA used in 2015 where it differs, told by the places that both editions hold."""
    both = read.ocha_2015.merge(read.ocha_2021, left_on="adm4_pcode", right_on="ADM4_PCODE")
    usual = both.groupby("ADM3_PCODE")["adm3_pcode_2015"].agg(lambda codes: codes.mode().iloc[0])
    return usual[usual != usual.index]


def _name_parts(read: Sources, joins: pd.DataFrame, table: pd.DataFrame) -> list[pd.DataFrame]:
    merged = joins[joins["outcome"].isin(["joined", "duplicate"])].set_index("other_key")["key"]
    own = table.loc[table["place_id"].str.startswith("SYP-gn"), "place_id"]
    place_of = {**merged.to_dict(), **{key.removeprefix("SYP-gn"): key for key in own}}
    lean = set(table.loc[~table["admin1_pcode"].isin(AREA_PCODES), "place_id"])
    hand = _hand("spellings")
    by_hand = [
        spellings.rows_of(
            rows["place_id"], [(name,) for name in rows["name"]], str(rows["kind"].iloc[0]), str(rows["source"].iloc[0])
        )
        for _, rows in hand.groupby(["kind", "source"])
    ]
    plain = table[table["source"].isin(["natural-earth"]) | table["place_id"].isin(_hand("additions")["place_id"])]
    own_names = [
        spellings.rows_of(plain["place_id"], [names_in_cell(name) for name in plain[column].fillna("")], "official", "sahil")
        for column in ("name", "name_ar")
    ]
    return [
        *spellings.ocha_spellings(read.ocha_2021, read.ocha_2015, spellings.areas_of(read.ocha_2021, read.ocha_2015)),
        *spellings.geonames_spellings(read.geonames, read.city_names, place_of, lean),
        *spellings.admin_spellings(read.admin3.drop(columns="geometry"), read.admin_aliases),
        *own_names,
        *by_hand,
    ]


def _keyed_ocha(read: Sources) -> pd.DataFrame:
    newer = read.ocha_2021
    gone = read.ocha_2015[~read.ocha_2015["adm4_pcode"].isin(newer["ADM4_PCODE"])]
    rows = pd.DataFrame(
        {
            "key": [*newer["ADM4_PCODE"], *gone["adm4_pcode"]],
            "latitude": [*newer["lat"].astype(float), *gone["lat"].astype(float)],
            "longitude": [*newer["lon"].astype(float), *gone["lon"].astype(float)],
            "arabic": [frozenset(names_in_cell(cell)) for cell in [*newer["name_ar_2015"], *gone["name_ar"]]],
            "latin": [
                frozenset(names_in_cell(name) + names_in_cell(reference))
                for name, reference in zip(
                    [*newer["ADM4_EN"], *gone["name_en"]], [*newer["name_ref_2015"], *gone["name_ref"]], strict=True
                )
            ],
        }
    )
    return rows.sort_values("key").reset_index(drop=True)


def _keyed_geonames(geonames: pd.DataFrame, city_names: pd.DataFrame) -> pd.DataFrame:
    more = city_names.groupby("gn_id")["name"].agg("|".join).reindex(geonames["gn_id"]).fillna("").to_numpy()
    listed = geonames["name"] + "|" + geonames["gn_name"] + "|" + geonames["names_latin"] + "|" + geonames["names_ar"]
    names = [spellings.by_script(cell) for cell in listed + "|" + more]
    return pd.DataFrame(
        {
            "key": geonames["gn_id"],
            "latitude": geonames["lat"].astype(float),
            "longitude": geonames["lon"].astype(float),
            "arabic": [arabic for arabic, _ in names],
            "latin": [latin for _, latin in names],
        }
    )


def _hand(name: str) -> pd.DataFrame:
    return pd.read_csv(HAND / f"{name}.csv", dtype=str, keep_default_na=False, encoding="utf-8")


def _tidy(table: pd.DataFrame) -> pd.DataFrame:
    for column in ("latitude", "longitude"):
        table[column] = pd.to_numeric(table[column]).round(6)
    for column in ("radius_m", "population", "coord_spread_m"):
        table[column] = pd.to_numeric(table[column]).astype("Int64")
    return table[list(places.PLACE_COLUMNS)].sort_values("place_id").reset_index(drop=True)


def _write_csv(table: pd.DataFrame, path: Path) -> None:
    table.to_csv(path, index=False, encoding="utf-8", lineterminator="\n")


def _write_geojson(shapes: gpd.GeoDataFrame, path: Path) -> None:
    path.unlink(missing_ok=True)
    shapes.to_file(path, driver="GeoJSON", engine="pyogrio", COORDINATE_PRECISION=6, WRITE_NAME="NO")
