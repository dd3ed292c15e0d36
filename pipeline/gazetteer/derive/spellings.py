"""Which spellings a place goes by, in which script, from which source."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pandas as pd

from pipeline.gazetteer.derive.cells import own_names
from pipeline.gazetteer.derive.likeness import arabic_key

NAME_COLUMNS = ("place_id", "name", "lang", "script", "kind", "source")
# Of two rows for one spelling the more authoritative kind stays; sources are joined.
KIND_ORDER = ("official", "alias", "old_name", "transliteration", "press")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_LATIN = re.compile(r"^[^\u0370-\u1cff\u2e80-\uffff]+$")
_QUALIFIER = re.compile(r"\s*\([^)]*\)\s*$")


def spellings(parts: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """One row per place and spelling, its sources joined in order."""
    rows = pd.concat(parts, ignore_index=True)
    rows["name"] = rows["name"].str.split().str.join(" ")
    rows = rows[(rows["name"].str.len() > 1) & rows["name"].map(_is_readable)].copy()
    rows["rank"] = rows["kind"].map(KIND_ORDER.index)
    rows = rows.sort_values(["place_id", "name", "rank", "source"])
    sources = rows.drop_duplicates(["place_id", "name", "source"]).groupby(["place_id", "name"])["source"].agg("; ".join)
    first = rows.drop_duplicates(["place_id", "name"]).drop(columns=["source", "rank"])
    return first.merge(sources, on=["place_id", "name"], validate="1:1")[list(NAME_COLUMNS)]


def rows_of(place_id: Iterable[str], names: Iterable[Iterable[str]], kind: str, source: str, lang: str = "") -> pd.DataFrame:
    """Name rows from one list of names per place; the language follows the script unless given."""
    flat = [(key, name) for key, listed in zip(place_id, names, strict=True) for name in listed]
    rows = pd.DataFrame(flat, columns=["place_id", "name"]).astype(str)
    is_arabic = rows["name"].map(lambda name: bool(_ARABIC.search(name)))
    rows["script"] = is_arabic.map({True: "Arab", False: "Latn"})
    rows["lang"] = lang or is_arabic.map({True: "ar", False: "ar" if kind == "transliteration" else "en"})
    return rows.assign(kind=kind, source=source)


def ocha_spellings(ocha_2021: pd.DataFrame, ocha_2015: pd.DataFrame, areas: dict[str, frozenset[str]]) -> list[pd.DataFrame]:
    """English, reference and Arabic names of both editions, cells cut apart (PROVENANCE trap 6)."""
    reference = ocha_2021["PP_REF_NAM"].str.replace(_QUALIFIER, "", regex=True)
    cells = (
        (ocha_2021["ADM4_PCODE"], ocha_2021["ADM4_EN"], "official", "ocha-2021"),
        (ocha_2021["ADM4_PCODE"], reference, "alias", "ocha-2021"),
        (ocha_2021["ADM4_PCODE"], ocha_2021["name_ar_2015"], "official", "ocha-2015"),
        (ocha_2015["adm4_pcode"], ocha_2015["name_en"], "official", "ocha-2015"),
        (ocha_2015["adm4_pcode"], ocha_2015["name_ref"], "alias", "ocha-2015"),
        (ocha_2015["adm4_pcode"], ocha_2015["name_ar"], "official", "ocha-2015"),
    )
    return [
        rows_of(keys, [own_names(cell, areas[key]) for key, cell in zip(keys, column, strict=True)], kind, source)
        for keys, column, kind, source in cells
    ]


def areas_of(ocha_2021: pd.DataFrame, ocha_2015: pd.DataFrame) -> dict[str, frozenset[str]]:
    """By place: the names of its governorate, of that governorate's districts, and of its subdistrict, in both editions."""
    columns = ["adm1_en", "adm1_ar", "adm2_en", "adm2_ar", "adm3_en", "adm3_ar", "adm1_pcode", "adm4_pcode"]
    older = ocha_2015[columns].copy()
    older[["adm2_ar", "adm3_ar"]] = older[["adm2_ar", "adm3_ar"]].apply(lambda names: names.str.removeprefix("مركز").str.strip())
    newer = ocha_2021.rename(columns=str.lower)[["adm1_en", "adm2_en", "adm3_en", "adm1_pcode", "adm4_pcode"]]
    rows = pd.concat([older, newer], ignore_index=True).fillna("")
    wide = rows.groupby("adm1_pcode")[["adm1_en", "adm1_ar", "adm2_en", "adm2_ar"]].agg(set)
    by_governorate = {pcode: frozenset().union(*names) - {""} for pcode, names in zip(wide.index, wide.to_numpy(), strict=True)}
    own = rows.groupby("adm4_pcode")[["adm3_en", "adm3_ar"]].agg(set)
    governorate = rows.drop_duplicates("adm4_pcode").set_index("adm4_pcode")["adm1_pcode"]
    return {
        key: by_governorate[governorate[key]] | frozenset().union(*names) - {""}
        for key, names in zip(own.index, own.to_numpy(), strict=True)
    }


def geonames_spellings(
    geonames: pd.DataFrame, city_names: pd.DataFrame, place_of: dict[str, str], lean: set[str]
) -> list[pd.DataFrame]:
    """Arabic names and Latin transliterations; of a place in ``lean`` only the first of each."""
    held = geonames[geonames["gn_id"].isin(place_of)]
    keys = held["gn_id"].map(place_of)
    few = keys.isin(lean)
    arabic = [_listed(cell)[: 1 if is_lean else None] for cell, is_lean in zip(held["names_ar"], few, strict=True)]
    latin = [
        tuple(dict.fromkeys(_listed(f"{name}|{plain}|{more}")))[: 2 if is_lean else None]
        for name, plain, more, is_lean in zip(held["gn_name"], held["name"], held["names_latin"], few, strict=True)
    ]
    cities = city_names[city_names["gn_id"].isin(place_of)]
    return [
        rows_of(keys, arabic, "alias", "geonames"),
        rows_of(keys, latin, "transliteration", "geonames"),
        rows_of(cities["gn_id"].map(place_of), [(name,) for name in cities["name"]], "transliteration", "geonames"),
    ]


def by_script(cell: str) -> tuple[frozenset[str], frozenset[str]]:
    """The readable names of a cell divided by bars: the Arabic ones, the Latin ones."""
    names = frozenset(name for name in _listed(cell) if _is_readable(name))
    arabic = frozenset(name for name in names if _ARABIC.search(name))
    return arabic, names - arabic


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split("|") if name.strip())


def admin_spellings(admin3: pd.DataFrame, aliases: pd.DataFrame) -> list[pd.DataFrame]:
    """OCHA's names of the areas with their reference names, and Open-Syria's aliases."""
    parts = [rows_of(aliases["pcode"], [(name,) for name in aliases["name"]], "alias", "open-syria")]
    for level in (1, 2, 3):
        codes = admin3.drop_duplicates(f"ADM{level}_PCODE")
        key = codes[f"ADM{level}_PCODE"]
        english, arabic = codes[f"ADM{level}_EN"], codes[f"ADM{level}_AR"]
        bare = arabic.str.removeprefix("مركز").str.strip()
        parts += [
            rows_of(key, [(name,) for name in english], "official", "ocha-cod-ab-2020"),
            rows_of(key, [(name,) for name in arabic], "official", "ocha-cod-ab-2020"),
            rows_of(key, [(name,) for name in bare], "alias", "ocha-cod-ab-2020"),
        ]
    return [
        *parts,
        rows_of(
            admin3["ADM3_PCODE"], [_listed(str(name or "")) for name in admin3["ADM3_REF"].fillna("")], "alias", "ocha-cod-ab-2020"
        ),
    ]


def match_key(name: str) -> str:
    """Arabic names by their key, Latin ones in lower case without article: to compare whole names only."""
    return arabic_key(name) if _ARABIC.search(name) else name.lower().removeprefix("al-").removeprefix("al ")


def _is_readable(name: str) -> bool:
    """Arabic script, or a Latin name with a capital: machine spellings ('nahyt alhsan') and other scripts stay out."""
    if _ARABIC.search(name):
        return bool(arabic_key(name))
    return bool(_LATIN.match(name)) and name != name.lower() and any(letter.isalpha() for letter in name)
