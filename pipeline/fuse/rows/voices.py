"""Who tells of an event: sources and their scale, how many first speakers, how well checked (SPEC 1.6, 6.8)."""

from collections.abc import Mapping

import pandas as pd

from pipeline import vocab
from pipeline.fuse.lookups import mapped

VERIFIED = ("independently_verified", "named_victims", "geolocated", "footage_cited", "unverified")
PARTIES = ("party_state", "party_nonstate")
MANY_AT_ONCE = ("snapshot", "newly_documented")


COPY = "same_originator_copy"
OF_SPEAKER = ["originator_id", "is_named", "stance"]


def first_speakers(members: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """``members`` in which a copy is its original's speaker's: what an outlet only printed again, it did not find out itself."""
    again = relations[relations["relation"].eq(COPY)]
    of = dict(zip(again["claim_id"], again["other_claim_id"], strict=True))
    known = members.drop_duplicates("claim_id").set_index("claim_id")[OF_SPEAKER]
    original = {claim: _original(claim, of) for claim in members["claim_id"] if claim in of}
    copied = members["claim_id"].map(original).where(lambda first: first.isin(known.index))
    rows = copied.dropna()
    if rows.empty:
        return members
    out = members.copy()
    out.loc[rows.index, OF_SPEAKER] = known.loc[rows, OF_SPEAKER].to_numpy()
    return out.astype(members[OF_SPEAKER].dtypes.to_dict())


def _original(claim: str, of: Mapping[str, str]) -> str:
    seen = {claim}
    while (first := of.get(claim)) is not None and first not in seen:
        claim = first
        seen.add(claim)
    return claim


def voices(members: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    """Who said it: sources by name, their scale, how many first speakers, whether only parties, how well checked."""
    named = members[members["is_named"] & members["verification"].ne("retracted")]
    by = members.groupby("unit")
    by_party = named["stance"].isin(PARTIES)
    rank = members["verification"].map({name: at for at, name in enumerate(VERIFIED)})
    unchecked = members.loc[rank.isna() & members["verification"].isin(["disputed", "retracted"])]
    strongest = rank.groupby(members["unit"]).min().map(dict(enumerate(VERIFIED)))
    strongest = strongest.fillna(unchecked.groupby("unit")["verification"].first()).fillna("unverified")
    out = pd.DataFrame(
        {
            "x_n_claims": by["claim_id"].nunique(),
            "x_n_documents": by["doc_id"].nunique(),
            "x_n_originators": named.groupby("unit")["originator_id"].nunique(),
            "x_party_sourced": by_party.groupby(named["unit"]).all(),
            "n_stances": named.groupby("unit")["stance"].nunique(),
            "x_verification": strongest,
            "is_many": members["count_basis"].isin(MANY_AT_ONCE).groupby(members["unit"]).any(),
            "is_reviewed": members["review_status"].eq("reviewed").groupby(members["unit"]).any(),
            "timestamp": _as_of(members),
        }
    )
    out = out.join(_sources(members, sources))
    filled = {"x_n_originators": 0, "x_party_sourced": False, "n_stances": 0}
    return out.astype({"x_party_sourced": "boolean"}).fillna(filled)


def _as_of(members: pd.DataFrame) -> pd.Series:
    """Unix seconds of the latest end of a document's window, or day on which its page was read."""
    latest = members["ref_window_end"].fillna(members["read_on"]).groupby(members["unit"]).max()
    return ((latest - pd.Timestamp("1970-01-01")) // pd.Timedelta(seconds=1)).fillna(0).astype("int64")


def _sources(members: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    """Names and scales of what added something: the first speaker; for nobody's figure, or a lone report, the outlet."""
    known = sources.set_index("source_id")
    alone = ~members["is_named"].groupby(members["unit"]).transform("any")
    adds = members["is_named"] | alone | members["value_low"].notna()
    told = members[adds]
    source_id = told["originator_id"].where(told["is_named"], told["publisher_id"])
    listed = pd.DataFrame({"unit": told["unit"], "name": mapped(source_id, known["name"]), "id": source_id})
    listed["scale"] = mapped(source_id, known["acled_scale"]).astype("str").fillna("Other")
    by = listed.drop_duplicates().sort_values(["unit", "name"], kind="stable").groupby("unit")
    return pd.DataFrame(
        {
            "source": by["name"].agg(lambda names: "; ".join(dict.fromkeys(names))),
            "source_scale": by["scale"].agg(lambda scales: vocab.source_scale(list(scales))),
        }
    )


def confidence(rows: pd.DataFrame) -> pd.Series:
    """SPEC 6.8."""
    exact = rows["geo_precision"].eq(1) & rows["time_precision"].eq(1)
    high = rows["n_stances"].ge(2) & rows["x_n_originators"].ge(2) & exact & ~rows["x_disputed"]
    low = rows["x_disputed"] | rows["x_party_sourced"] | rows["geo_precision"].eq(3) | rows["x_n_originators"].eq(0)
    return pd.Series("medium", index=rows.index).mask(high, "high").mask(low.astype(bool), "low")
