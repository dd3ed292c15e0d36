"""Which claims are one total: the same thing counted of the same people in one area and episode (SPEC 5.3, 8.5)."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline.fuse.matching.groups import components
from pipeline.fuse.matching.links import pairs_of, rows_of
from pipeline.fuse.reckoning.counting import BATCH

Numbers: TypeAlias = npt.NDArray[np.int64]

KIND_OF_MEASURE = {
    "killed": "toll", "injured": "toll", "killed_or_injured": "toll", "missing": "toll", "abducted": "toll",
    "incidents": "toll", "bodies_recovered": "toll", "bodies_buried": "toll",
    "detained": "detention", "suspects": "detention", "houses_burned": "destruction",
    "displaced": "displacement_internal", "returned": "displacement_internal",
    "displaced_cross_border": "displacement_cross_border", "sheltering": "displacement_sheltering",
}  # fmt: skip
EPISODE = "episode"
VIOLENCE = "violence"
OF_VIOLENCE = frozenset(
    {"armed_clash", "shelling", "air_strike", "attack_on_security", "attack_on_civilians", "territorial_control"}
)
FLIGHTS = ("displacement_internal", "displacement_cross_border", "displacement_sheltering")
SAME_TOTAL = ("restates", "same_originator_copy", "same_scope_as", "supersedes")
CARRIED = ("qualifies", "responds_to")
NOTES = frozenset({"verification_note", "composition_note"})
WIDE = "more than one governorate"
LOOSE_SCOPES = frozenset({"region_loose", "flow"})
SETTLED = frozenset({"settlement", "quarter", "site", "military_site"})
OF_ANY_GROUP = ("all", "unknown")
OWN_CAMP = {"state_forces": "state:", "loyalist_fighters": "pro-assad"}  # the camp that each armed group is of
WHOLE_SHARE = 0.5  # a window over half of an episode's days counts the episode, a shorter one its own days


def total_groups(claims: pd.DataFrame, relations: pd.DataFrame, episodes: pd.DataFrame) -> Numbers:
    """For each row of ``claims`` (marked, meant for a total) the first row of the total it belongs to."""
    if claims.empty:
        return np.empty(0, dtype=np.int64)
    traits = total_traits(claims, relations, episodes)
    left, right = _related(claims, traits, relations)
    first = traits.groupby(["world", "kind", "what", "who", "where", "when", "doer"])["row"].transform("min")
    own = first.where(~traits["is_carried"], traits["row"])
    group = components(len(claims), np.append(left, own), np.append(right, traits["row"]))
    return _carried(claims, traits, relations, group)


def total_traits(claims: pd.DataFrame, relations: pd.DataFrame, episodes: pd.DataFrame) -> pd.DataFrame:
    """What makes two totals the same: kind, what is counted, who, where, when, and whose doing if the parts are told by doer."""
    kind = claims["measure"].map(KIND_OF_MEASURE).fillna(EPISODE)
    what = claims["measure"].fillna("").mask(kind.eq(EPISODE) & claims["measure"].isin(OF_VIOLENCE), VIOLENCE)
    households = claims["counted_in"].eq("families") & claims["value_low"].notna()
    who = claims["subject_group"].fillna("all").mask(kind.isin(FLIGHTS), households.map({True: "families", False: "people"}))
    traits = pd.DataFrame(
        {
            "row": np.arange(len(claims)),
            "world": claims["world"],
            "kind": kind,
            "what": what,
            "who": who.mask(kind.eq(EPISODE), ""),
            "where": _where(claims, kind),
            "when": _when(claims, episodes),
            "is_carried": claims["claim_kind"].isin(NOTES) | (kind.eq(EPISODE) & claims["measure"].isna()),
        }
    )
    traits = traits.assign(doer=_doer(claims, traits, relations))
    return traits.assign(what=_own_parts(claims, traits, relations))


def _own_parts(claims: pd.DataFrame, traits: pd.DataFrame, relations: pd.DataFrame) -> pd.Series:
    """``what`` with a mark on parts that only a relation can tie to others: of nobody knows whom, or of their whole's own kind.

    "7 of the dead were Christians" counts civilians as its whole does and is not the whole; a batch is, on its day.
    """
    a, b = pairs_of(*_ends(claims, relations, ("component_of",)))
    keys = ("what", "who", "where", "when", "doer")
    like_whole = np.logical_and.reduce([traits[name].to_numpy()[a] == traits[name].to_numpy()[b] for name in keys])
    whole_count = claims["count_basis"].ne(BATCH).to_numpy()[a]
    unknown = traits["who"].eq("unknown").to_numpy()[a]
    alone = traits["row"].isin(a[(like_whole & whole_count) | unknown])
    return traits["what"].mask(alone, traits["what"] + "/" + traits["row"].astype("str"))


def _where(claims: pd.DataFrame, kind: pd.Series) -> pd.Series:
    """The area as a key: all wordings of more than one governorate are one, any narrower one is its own."""
    governorates = claims["places"].map(lambda found: len({place for place in found if len(place) == 4}))
    abroad = kind.eq("displacement_cross_border") & ~claims["place_kind"].isin(SETTLED)
    wide = claims["place_scope"].isin(LOOSE_SCOPES) | governorates.ge(2)
    exact = claims["places"].map(lambda found: " ".join(sorted(found)))
    unplaced = exact.eq("")
    # "33 places visited": a count of the whole episode that lists no place; a batch or a part never is.
    whole = unplaced & claims["episode_id"].notna() & claims["count_basis"].eq("snapshot") & claims["acts"].eq("many")
    worded = exact.mask(unplaced, claims["place_scope"].fillna("") + ":" + claims["place_text"].fillna("").str.casefold())
    return worded.mask(abroad | ((wide | whole) & claims["place_scope"].ne("country")), WIDE)


def _when(claims: pd.DataFrame, episodes: pd.DataFrame) -> pd.Series:
    """The episode where the window reaches over half of it, else the very days."""
    days = (episodes["date_end"] - episodes["date_start"]).dt.days + 1
    needed = claims["episode_id"].map(dict(zip(episodes["episode_id"], days * WHOLE_SHARE, strict=True)))
    length = (claims["end"] - claims["start"] + 1).astype(float)
    exact = claims["start"].astype("str") + "/" + claims["end"].astype("str")
    return exact.mask((length >= needed).astype(bool) & claims["count_basis"].ne("series_total"), claims["episode_id"])


def _doer(claims: pd.DataFrame, traits: pd.DataFrame, relations: pd.DataFrame) -> pd.Series:
    """The camp, for parts of a total that differ from it, or from one another, in nothing but whose doing they were."""
    a, b = pairs_of(*_ends(claims, relations, ("component_of",)))
    camp = claims["doer"].fillna("").to_numpy()
    keys = ["what", "who", "where", "when"]
    alike = np.logical_and.reduce([traits[name].to_numpy()[a] == traits[name].to_numpy()[b] for name in keys])
    parts = pd.DataFrame({"part": a, "whole": b, "camp": camp[a]}).join(traits[keys], on="part")
    known = parts[parts["camp"].ne("")]
    camps = known.groupby(["whole", *keys])["camp"].transform("nunique")
    told = set(known.loc[camps.gt(1), "part"]) | set(a[alike & (camp[a] != "") & (camp[a] != camp[b])]) | _beside_others_dead(known)
    return claims["doer"].fillna("").where(traits["row"].isin(told), "").reset_index(drop=True)


def _beside_others_dead(parts: pd.DataFrame) -> set[int]:
    """Parts by one camp beside a part of nobody knows whom by another: the other may hold as many dead of their group.

    "211 civilians by the one side, 396 people by the other" does not count the civilians; nobody kills his own, though.
    """
    loose = parts.loc[parts["who"].isin(OF_ANY_GROUP), ["whole", "camp"]].drop_duplicates()
    both = parts.merge(loose, on="whole", suffixes=("", "_other"))
    own = [camp.startswith(OWN_CAMP.get(who, "?")) for who, camp in zip(both["who"], both["camp_other"], strict=True)]
    return set(both.loc[both["camp"].ne(both["camp_other"]) & ~pd.Series(own, index=both.index, dtype=bool), "part"])


def _ends(claims: pd.DataFrame, relations: pd.DataFrame, names: tuple[str, ...]) -> tuple[pd.Series, pd.Series]:
    wanted = relations[relations["relation"].isin(names)]
    return rows_of(claims, wanted["claim_id"]), rows_of(claims, wanted["other_claim_id"])


def _related(claims: pd.DataFrame, traits: pd.DataFrame, relations: pd.DataFrame) -> tuple[Numbers, Numbers]:
    """Rows that people related as one total, if they count the same thing of the same people."""
    a, b = pairs_of(*_ends(claims, relations, SAME_TOTAL))
    what = claims["measure"].fillna("").to_numpy()
    kind, who = traits["kind"].to_numpy(), traits["who"].to_numpy()
    holds = (what[a] == what[b]) & (kind[a] == kind[b]) & (who[a] == who[b])
    return a[holds], b[holds]


def _carried(claims: pd.DataFrame, traits: pd.DataFrame, relations: pd.DataFrame, group: Numbers) -> Numbers:
    """A note goes where the first claim it speaks of went, a number of incidents to its dead; neither ties totals together."""
    a, b = pairs_of(*_ends(claims, relations, (*CARRIED, "same_scope_as")))
    incidents = traits["what"].eq("incidents").to_numpy()
    notes = traits["is_carried"].to_numpy()
    to = pd.DataFrame({"a": a, "b": b})[(notes[a] & ~notes[b]) | (incidents[a] & ~incidents[b])]
    first = to.sort_values(["a", "b"], kind="stable").drop_duplicates("a")
    home = group.copy()
    home[first["a"]] = group[first["b"]]
    return _with_their_series(home, group, incidents)


def _with_their_series(home: Numbers, group: Numbers, incidents: npt.NDArray[np.bool_]) -> Numbers:
    """Counts of incidents in one series go together, to where the first of them with dead beside it went."""
    moved = pd.DataFrame({"group": group, "home": home})[incidents & (home != group)]
    to = moved.groupby("group")["home"].min()
    rest = pd.Series(group).map(to)
    return np.where(incidents & (home == group) & rest.notna(), rest.fillna(-1), home).astype(np.int64)
