"""What fusion must know of each claim before it compares any two: its one place, its days, its sides and its speaker."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import pandas as pd

from pipeline import ids, spans
from pipeline.schema import Dataset

Reach: TypeAlias = tuple[str, frozenset[str], int, int]  # an episode: id, places, first and last day

AREA_KINDS = frozenset({"country", "admin1", "admin2", "admin3"})
SITE_KINDS = frozenset({"quarter", "site", "military_site"})  # known by name, if not by a point of their own
VAGUE_BASES = frozenset({"admin_area", "admin_seat"})  # somewhere in an area, and be it a town's
PLACE = [
    "place_id", "places", "place_kind", "parent_place_id", "is_area", "is_vague", "latitude", "longitude",
    "x_geo_uncertainty_m", "geo_precision", "geo_basis", "where_prec",
]  # fmt: skip
EVENT_DISPOSITIONS = frozenset({"event", "both"})
TOTAL_DISPOSITIONS = frozenset({"aggregate", "both"})
UNATTRIBUTED = "UNATTRIBUTED"
STATE_KINDS = frozenset({"state_military", "state_police", "government"})
UNTOLD_ACTORS = frozenset({"uag-syr"})  # gunmen whom the source ties to nobody: they fit every doer
EPOCH = pd.Timestamp("1970-01-01")
FAR_FUTURE = 10**6  # days; sorts what has no day behind what has one
TIERS = {"T1": 1, "T2": 2, "T3": 3, "T4": 4, "T5": 5}
NO_TIER = 6


def days(dates: pd.Series) -> pd.Series:
    """Days since 1970 as whole numbers; null stays null."""
    return ((dates - EPOCH) // pd.Timedelta(days=1)).astype("Int64")


def mapped(values: pd.Series, of: pd.Series) -> pd.Series:
    """Each value looked up in the index of ``of``, null where it is null or not there."""
    return values.map(of.to_dict(), na_action="ignore")


def places_of(place_ids: pd.Series) -> pd.Series:
    """The lists that ``place_ids`` holds as JSON, as tuples; read once for each distinct text."""
    distinct = {text: tuple(json.loads(text)) for text in place_ids.dropna().unique()}
    return place_ids.map(distinct, na_action="ignore").map(lambda found: found if isinstance(found, tuple) else ())


def in_play(places: pd.DataFrame, place_ids: pd.Series) -> pd.DataFrame:
    """The places that claims name, and the areas: a page names a few of the gazetteer's thousands."""
    named = {place for found in places_of(place_ids.drop_duplicates()) for place in found}
    return places[places["place_id"].isin(named) | places["kind"].isin(AREA_KINDS)].reset_index(drop=True)


def camp(kind: str, country: str | None, actor_id: str, root: str) -> str:
    """The side an actor stands on: a state with all its forces is one, an army from abroad its country's, a group its own root."""
    if actor_id in UNTOLD_ACTORS:
        return "untold"
    if kind in STATE_KINDS:
        return f"state:{country}"
    if kind == "external":
        return f"abroad:{country if isinstance(country, str) else actor_id}"
    if kind in ("civilians", "crowd", "associate"):
        return kind
    return root


def camps(actors: pd.DataFrame) -> dict[str, str]:
    """The camp of every actor; a unit goes by the outermost group it is part of."""
    parent = dict(zip(actors["actor_id"], actors["parent_actor_id"], strict=True))
    return {
        actor_id: camp(kind, country, actor_id, _root(actor_id, parent))
        for actor_id, kind, country in zip(actors["actor_id"], actors["kind"], actors["country_iso3"], strict=True)
    }


def _root(actor_id: str, parent: Mapping[str, object]) -> str:
    seen = {actor_id}
    while isinstance(above := parent.get(actor_id), str) and above in parent and above not in seen:
        actor_id = above
        seen.add(above)
    return actor_id


def marked(tables: Dataset) -> pd.DataFrame:
    """One row per claim, in the order of claim_id, with the columns that matching, counting and writing share.

    Adds to the columns of CLAIMS: ``places`` (tuple), ``place_id`` (the one place, or null), ``is_area``,
    ``is_vague`` (only somewhere in that place), ``start`` and ``end`` (days since 1970), ``doer`` and ``target``
    (camps), ``speaker`` (first speaker; an unnamed or generic one only within its page), ``is_generic``, ``is_witness``,
    ``tier``, ``stance``, ``told`` (day the figure was current), ``ref_date``.
    """
    claims = tables["claims"].sort_values("claim_id", kind="stable").reset_index(drop=True)
    claims = claims.rename(columns={"unit": "counted_in"})  # `unit` will name the event or total that a claim belongs to
    claims = _with_places(claims, tables["places"])
    claims = _with_its_rows_place(claims, tables["claim_relations"], tables["places"])
    claims = _with_speakers(claims, tables["sources"])
    claims = _with_days(claims, tables["documents"])
    claims["episode_id"] = claims["episode_id"].fillna(_episodes(claims, tables["episodes"], tables["places"]))
    side = pd.Series(camps(tables["actors"]), dtype="str")
    claims["doer"] = mapped(claims["actor_id"], side)
    claims["target"] = mapped(claims["target_actor_id"], side)
    return claims


def _with_places(claims: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    claims = claims.copy()
    claims["places"] = places_of(claims["place_ids"])
    claims["place_id"] = claims["places"].map(lambda found: found[0] if len(found) == 1 else None)
    known = places.set_index("place_id")
    claims["place_kind"] = mapped(claims["place_id"], known["kind"])
    claims["parent_place_id"] = mapped(claims["place_id"], known["parent_place_id"])
    claims["is_area"] = claims["place_kind"].isin(AREA_KINDS)
    somewhere = claims["geo_basis"].isin(VAGUE_BASES) & ~claims["place_kind"].isin(SITE_KINDS)
    return claims.assign(is_vague=claims["is_area"] | somewhere)


def _with_its_rows_place(claims: pd.DataFrame, relations: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """A part that is only known to lie somewhere around its whole ("a school") stands where the whole does.

    The whole is what the part is a component of, or the first claim of its ledger row.
    """
    part = relations[relations["relation"].eq("component_of")].drop_duplicates("claim_id")
    row = ledger_row(claims["ledger_ref"])
    first = pd.Series(claims.index, index=row).groupby(level=0).first()
    by_row = row.map(first).where(claims["ledger_ref"].ne(row))
    by_relation = claims["claim_id"].map(dict(zip(part["claim_id"], part["other_claim_id"], strict=True)))
    at = pd.Series(claims.index, index=claims["claim_id"])
    whole = by_row.fillna(by_relation.map(at.to_dict())).dropna().astype(int)
    whole = whole[claims["is_vague"][whole.index] & ~claims.loc[whole, "is_vague"].to_numpy()]
    around = _around(claims.loc[whole, "place_id"].unique(), places)
    ends = zip(claims.loc[whole.index, "place_id"], claims.loc[whole, "place_id"], strict=True)
    whole = whole[[own in around.get(of, ()) for own, of in ends]]
    out = claims.copy()
    out.loc[whole.index, PLACE] = claims.loc[whole, PLACE].to_numpy()
    return out.astype(claims.dtypes.to_dict())


def _around(place_ids: Iterable[object], places: pd.DataFrame) -> dict[object, frozenset[object]]:
    """The parent and admin areas of each place."""
    known = places[places["place_id"].isin(list(place_ids))]
    above = known[["parent_place_id", "admin1_pcode", "admin2_pcode", "admin3_pcode"]].itertuples(index=False, name=None)
    return {place: frozenset(codes) for place, codes in zip(known["place_id"], above, strict=True)}


def _with_speakers(claims: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    known = sources.set_index("source_id")
    kind = mapped(claims["originator_id"], known["kind"])
    nobody = claims["originator_id"].eq(UNATTRIBUTED)
    generic = nobody | kind.isin(["individual", "unknown"])
    within_page = claims["originator_id"] + "/" + claims["doc_id"]
    return claims.assign(
        speaker=claims["originator_id"].mask(generic, within_page),
        is_named=~nobody,
        is_generic=generic,
        is_witness=kind.eq("individual") | claims["attribution_status"].eq("testimony"),
        stance=mapped(claims["originator_id"], known["stance"]),
        tier=claims["evidence_tier"].map(TIERS).fillna(NO_TIER).astype(int),
    )


def _with_days(claims: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    known = documents.set_index("doc_id")
    claims = claims.assign(
        start=days(claims["date_start"]),
        end=days(claims["date_end"]),
        ref_date=mapped(claims["doc_id"], known["ref_date"]).astype("datetime64[s]"),
        ref_window_end=mapped(claims["doc_id"], known["ref_window_end"]).astype("datetime64[s]"),
    )
    published = claims["published"].map(last_day, na_action="ignore").astype("datetime64[s]")
    current = claims["as_of"].fillna(claims["ref_date"]).fillna(published)
    return claims.assign(
        told=days(current).fillna(-1).astype(int),
        printed=days(claims["ref_date"].fillna(published)).fillna(-1).astype(int),
        ref_day=days(claims["ref_date"]).fillna(FAR_FUTURE).astype(int),
        place_in_text=claims["char_start"].fillna(FAR_FUTURE).astype(int),
    )


def _episodes(claims: pd.DataFrame, episodes: pd.DataFrame, places: pd.DataFrame) -> pd.Series:
    """The episode that a claim falls into whose places and days lie within one; null where that is none or not known."""
    columns = ["parent_place_id", "admin1_pcode", "admin2_pcode", "admin3_pcode"]
    above = dict(zip(places["place_id"], places[columns].itertuples(index=False, name=None), strict=True))
    reach = [
        (name, frozenset(json.loads(within)), start, end)
        for name, within, start, end in zip(
            episodes["episode_id"], episodes["place_ids"], days(episodes["date_start"]), days(episodes["date_end"]), strict=True
        )
    ]
    windows = (claims[name].astype(object).where(claims[name].notna(), None) for name in ("start", "end"))
    keys = list(zip(claims["places"], *windows, strict=True))
    found = {key: _episode(key[0], key[1], key[2], above, reach) for key in dict.fromkeys(keys)}
    return pd.Series([found[key] for key in keys], index=claims.index, dtype="str")


def _episode(
    places: tuple[str, ...], start: int | None, end: int | None, above: Mapping[str, tuple[object, ...]], reach: Sequence[Reach]
) -> str | None:
    if not places or start is None or end is None:
        return None
    for name, within, first, last in reach:
        if first <= start and end <= last and all(within & {place, *above.get(place, ())} for place in places):
            return name
    return None


def last_day(published: str) -> pd.Timestamp:
    """The last day that a partial date of publication allows."""
    return pd.Timestamp(spans.partial(published).end)


def may_make_events(claims: pd.DataFrame) -> pd.Series:
    """SPEC 6.4: meant for an event, at one place of admin1 or finer, in a window of at most 31 days."""
    short = (claims["end"] - claims["start"]).lt(spans.LONGEST_EVENT_DAYS).fillna(False)
    placed = claims["place_kind"].notna() & claims["place_kind"].ne("country")
    coded = claims["sub_event_type"].notna() & claims["latitude"].notna()
    return claims["disposition"].isin(EVENT_DISPOSITIONS) & placed & coded & short.astype(bool)


def in_order(claims: pd.DataFrame) -> pd.DataFrame:
    """The claims as SPEC 6.7 orders them to find the anchor: document's day, document, place in the text, id."""
    return claims.sort_values(["ref_day", "doc_id", "place_in_text", "claim_id"], kind="stable")


def ledger_row(refs: pd.Series) -> pd.Series:
    """The founding row that a ledger_ref belongs to: SYC-005 for SYC-005-a."""
    return refs.str.extract(r"^([A-Z]+-\d+)", expand=False)


def event_ids(anchors: pd.Series) -> pd.Series:
    """The id that each anchor mints."""
    return anchors.map({claim: ids.event_id(claim) for claim in anchors.unique()})


def json_list(lists: pd.Series) -> pd.Series:
    """Lists of ids as the JSON text that `schema` keeps them in; each distinct list is written once."""
    keys = lists.map(tuple)
    return keys.map({key: json.dumps(list(key), ensure_ascii=False, separators=(",", ":")) for key in keys.unique()})
