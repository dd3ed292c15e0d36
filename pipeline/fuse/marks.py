"""What fusion must know of each claim before it compares any two: its one place, its days, its sides and its speaker."""

import json
from collections.abc import Iterable, Mapping
from functools import partial

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline import spans
from pipeline.fuse.lookups import leading, mapped, once_each, positions
from pipeline.schema import Dataset
from pipeline.vocab import STATE_KINDS, UNIDENTIFIED

AREA_KINDS = frozenset({"country", "admin1", "admin2", "admin3"})
SITE_KINDS = frozenset({"quarter", "site", "military_site"})  # known by name, if not by a point of their own
LINES = frozenset({"between", "road"})  # somewhere between two places: told as one place, the first that is named
VAGUE_BASES = LINES | {"admin_area", "admin_seat"}  # somewhere in an area, and be it a town's
PLACE = [
    "place_id", "places", "place_kind", "parent_place_id", "is_area", "is_vague", "latitude", "longitude",
    "x_geo_uncertainty_m", "geo_precision", "geo_basis", "where_prec",
]  # fmt: skip
EVENT_DISPOSITIONS = frozenset({"event", "both"})
TOTAL_DISPOSITIONS = frozenset({"aggregate", "both"})
SIDES = {"state_forces": "forces", "loyalist_fighters": "forces", "fighters": "rebels"}  # of a fight, by whom each side lost
UNATTRIBUTED = "UNATTRIBUTED"
LEDGER_ROW = r"[A-Z]+-\d+"  # the founding row that a ledger_ref belongs to: SYC-005 for SYC-005-a
EPOCH = pd.Timestamp("1970-01-01")
FAR_FUTURE = 10**6  # days; sorts what has no day behind what has one
RECORDED_DAYS = 31  # after an episode in which what is newly documented may still be of it
TIERS = {"T1": 1, "T2": 2, "T3": 3, "T4": 4, "T5": 5}
NO_TIER = 6


def days(dates: pd.Series) -> pd.Series:
    """Days since 1970 as whole numbers; null stays null."""
    return ((dates - EPOCH) // pd.Timedelta(days=1)).astype("Int64")


def places_of(place_ids: pd.Series) -> pd.Series:
    """The lists that ``place_ids`` holds as JSON, as tuples; none where it is null."""
    return once_each(place_ids.fillna("[]"), lambda text: tuple(json.loads(text)))


def in_play(places: pd.DataFrame, place_ids: pd.Series) -> pd.DataFrame:
    """The places that claims name, and the areas: a page names a few of the gazetteer's thousands."""
    named = {place for found in places_of(place_ids.drop_duplicates().reset_index(drop=True)) for place in found}
    return places[places["place_id"].isin(named) | places["kind"].isin(AREA_KINDS)].reset_index(drop=True)


def camp(kind: str, country: str | None, actor_id: str, root: str) -> str:
    """The side an actor stands on: a state with all its forces is one, an army from abroad its country's, a group its own root."""
    if actor_id == UNIDENTIFIED:
        return "untold"  # they fit every doer
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


def marked(tables: Dataset, *, each_document_alone: bool = False) -> pd.DataFrame:
    """One row per claim, in the order of claim_id, with the columns that matching, counting and writing share.

    Adds to the columns of CLAIMS: ``places`` (tuple), ``place_id`` (the one place, or null), ``is_area``,
    ``is_vague`` (only somewhere in that place), ``start`` and ``end`` (days since 1970), ``doer`` and ``target``
    (camps), ``is_beside`` (counted beside others), ``speaker`` (first speaker; an unnamed or generic one only within its
    page), ``is_generic``, ``is_witness``,
    ``tier``, ``stance``, ``told`` (day the figure was current), ``ref_date``, ``world`` (a number: what is told in two
    worlds is never compared or counted together; one for all, or each document its own).
    """
    claims = tables["claims"].sort_values("claim_id", kind="stable").reset_index(drop=True)
    claims = claims.rename(columns={"unit": "counted_in"})  # `unit` will name the event or total that a claim belongs to
    claims = claims.assign(row=leading(claims["ledger_ref"], LEDGER_ROW))
    claims = _with_places(claims, tables["places"])
    claims = _with_its_wholes_place(claims, tables["claim_relations"], tables["places"])
    claims = _with_speakers(claims, tables["sources"])
    claims = _with_days(_with_days_of_the_violence(claims, tables["episodes"], tables["places"]), tables["documents"])
    claims["episode_id"] = claims["episode_id"].fillna(_episodes(claims, tables["episodes"], tables["places"]))
    side = pd.Series(camps(tables["actors"]), dtype="str")
    claims["doer"] = mapped(claims["actor_id"], side)
    claims["target"] = mapped(claims["target_actor_id"], side)
    claims["is_beside"] = _side_by_side(claims, tables["claim_relations"])
    claims["world"] = pd.factorize(claims["doc_id"])[0] if each_document_alone else 0
    return claims


def _side_by_side(claims: pd.DataFrame, relations: pd.DataFrame) -> pd.Series:
    """What one sentence of a text counts together and none as a part: `a man, his wife and two children`; both sides of a fight."""
    known = claims.set_index("claim_id")
    told = known[["sentence_sha256", "measure"]].assign(side=known["subject_group"].map(SIDES))
    pairs = relations[relations["relation"].eq("co_occurs_with")]
    one, other = (told.reindex(pairs[column]).reset_index(drop=True) for column in ("claim_id", "other_claim_id"))
    one_harm = one["sentence_sha256"].notna() & one["measure"].eq(other["measure"])
    two_sides = one["side"].notna() & other["side"].notna() & one["side"].ne(other["side"])
    is_one = (one_harm & (one["sentence_sha256"].eq(other["sentence_sha256"]) | two_sides)).to_numpy(bool)
    parts = relations.loc[relations["relation"].eq("component_of"), "claim_id"]
    named = {*pairs.loc[is_one, "claim_id"], *pairs.loc[is_one, "other_claim_id"]} - {*parts}
    return claims["claim_id"].isin(named)


def _with_places(claims: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    known = places.set_index("place_id")
    found = places_of(claims["place_ids"])
    many = found.map(len).gt(1) & ~claims["geo_basis"].isin(LINES)
    place_id = found.str[0].mask(many).astype("str")
    kind = mapped(place_id, known["kind"])
    is_area = kind.isin(AREA_KINDS)
    somewhere = claims["geo_basis"].isin(VAGUE_BASES) & ~kind.isin(SITE_KINDS)
    return claims.assign(
        places=found,
        place_id=place_id,
        place_kind=kind,
        parent_place_id=mapped(place_id, known["parent_place_id"]),
        is_area=is_area,
        is_vague=is_area | somewhere,
    )


def _with_its_wholes_place(claims: pd.DataFrame, relations: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """A part of an act's count that is only known to lie somewhere around it ("a school") stands where the whole does.

    What only stands in one ledger row with it may be another act at another place, or the total of its province.
    """
    part = relations[relations["relation"].eq("component_of")].drop_duplicates("claim_id").set_index("claim_id")
    vague = claims[claims["is_vague"] & claims["disposition"].isin(EVENT_DISPOSITIONS)]
    whole_id = mapped(vague["claim_id"], part["other_claim_id"])
    whole = pd.Series(positions(whole_id, claims["claim_id"]), index=vague.index)
    whole = whole[whole.ge(0)]
    whole = whole[~claims["is_vague"].to_numpy(bool)[whole]]
    around = _around(claims.loc[whole, "place_id"].unique(), places)
    ends = zip(claims.loc[whole.index, "place_id"], claims.loc[whole, "place_id"], strict=True)
    whole = whole[[own in around.get(of, ()) for own, of in ends]]
    if whole.empty:
        return claims
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
        tier=mapped(claims["evidence_tier"], pd.Series(TIERS)).fillna(NO_TIER).astype(int),
    )


def _with_days(claims: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    known = documents.set_index("doc_id")
    claims = claims.assign(
        start=days(claims["date_start"]),
        end=days(claims["date_end"]),
        ref_date=mapped(claims["doc_id"], known["ref_date"]).astype("datetime64[s]"),
        ref_window_end=mapped(claims["doc_id"], known["ref_window_end"]).astype("datetime64[s]"),
    )
    published = once_each(claims["published"], last_day).astype("datetime64[s]")
    current = claims["as_of"].fillna(claims["ref_date"]).fillna(published)
    return claims.assign(
        told=days(current).fillna(-1).astype(int),
        printed=days(claims["ref_date"].fillna(published)).fillna(-1).astype(int),
        ref_day=days(claims["ref_date"]).fillna(FAR_FUTURE).astype(int),
        place_in_text=claims["char_start"].fillna(FAR_FUTURE).astype(int),
    )


def _with_days_of_the_violence(claims: pd.DataFrame, episodes: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """A batch dated by the day on which it was written down belongs to the episode before it, of its place (DESIGN 3)."""
    day = claims["as_of"]
    recorded = claims["count_basis"].eq("newly_documented") & claims["date_start"].eq(day) & claims["date_end"].eq(day)
    if not recorded.any():
        return claims
    out, above = claims.copy(), _above(places)
    for episode in episodes.sort_values(["date_end", "episode_id"]).to_dict("records"):
        since = (day - episode["date_end"]).dt.days
        told = claims.loc[recorded & since.between(1, RECORDED_DAYS), "place_ids"].dropna()
        inside = told.index[_lie_in(told, episode["place_ids"], above)]
        window = {"date_start": episode["date_start"], "date_end": episode["date_end"]}
        out.loc[inside, [*window]] = [*window.values()]
        out.loc[inside, "date_basis"] = f"inherited:{episode['episode_id']}"
    return out


def _episodes(claims: pd.DataFrame, episodes: pd.DataFrame, places: pd.DataFrame) -> pd.Series:
    """The episode that a claim falls into whose places and days lie within one; null where that is none or not known."""
    above = _above(places)
    found = pd.Series(None, index=claims.index, dtype="str")
    first, last = days(episodes["date_start"]), days(episodes["date_end"])
    for name, place_ids, start, end in zip(episodes["episode_id"], episodes["place_ids"], first, last, strict=True):
        then = claims["start"].ge(start) & claims["end"].le(end) & found.isna()
        told = claims.loc[then.fillna(False).astype(bool), "place_ids"].dropna()
        found[told.index[_lie_in(told, place_ids, above)]] = name
    return found


def _above(places: pd.DataFrame) -> Mapping[str, tuple[object, ...]]:
    """The parent and the admin areas of each place."""
    columns = ["parent_place_id", "admin1_pcode", "admin2_pcode", "admin3_pcode"]
    return dict(zip(places["place_id"], places[columns].itertuples(index=False, name=None), strict=True))


def _lie_in(told: pd.Series, area: str, above: Mapping[str, tuple[object, ...]]) -> npt.NDArray[np.bool_]:
    """Which lists of places lie wholly in the places of an area, both as JSON."""
    inside = once_each(told, partial(_lie_within, within=frozenset(json.loads(area)), above=above))
    return inside.astype(bool).to_numpy()


def _lie_within(place_ids: str, within: frozenset[str], above: Mapping[str, tuple[object, ...]]) -> bool:
    places = json.loads(place_ids)
    return bool(places) and all(within & {place, *above.get(place, ())} for place in places)


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


def json_list(lists: pd.Series) -> pd.Series:
    """Lists of ids as the JSON text that `schema` keeps them in; each distinct list is written once."""
    return once_each(lists.str.join(" "), lambda ids: json.dumps(ids.split(), ensure_ascii=False, separators=(",", ":")))
