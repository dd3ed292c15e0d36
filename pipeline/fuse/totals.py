"""Which claims are one total: the same thing counted of the same people in the same area and episode, told by whoever (SPEC 5.3, 8.5)."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline.fuse.groups import components
from pipeline.fuse.links import pairs_of, rows_of

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
WHOLE_SHARE = 0.5  # a window over half of an episode's days counts the episode, a shorter one its own days


def total_groups(claims: pd.DataFrame, relations: pd.DataFrame, episodes: pd.DataFrame) -> Numbers:
    """For each row of ``claims`` (marked, meant for a total) the first row of the total it belongs to."""
    traits = total_traits(claims, relations, episodes)
    left, right = _related(claims, traits, relations)
    first = traits.groupby(["kind", "what", "who", "where", "when", "doer"])["row"].transform("min")
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
            "kind": kind,
            "what": what,
            "who": who.mask(kind.eq(EPISODE), ""),
            "where": _where(claims, kind),
            "when": _when(claims, episodes),
            "is_carried": claims["claim_kind"].isin(NOTES) | (kind.eq(EPISODE) & claims["measure"].isna()),
        }
    )
    return traits.assign(doer=_doer(claims, traits, relations))


def _where(claims: pd.DataFrame, kind: pd.Series) -> pd.Series:
    """The area as a key: all wordings of more than one governorate are one, any narrower one is its own."""
    governorates = claims["places"].map(lambda found: len({place for place in found if len(place) == 4}))
    wide = claims["place_scope"].isin(LOOSE_SCOPES) | governorates.ge(2) | kind.eq("displacement_cross_border")
    exact = claims["places"].map(lambda found: " ".join(sorted(found)))
    unplaced = exact.eq("")
    worded = exact.mask(unplaced, claims["place_scope"].fillna("") + ":" + claims["place_text"].fillna("").str.casefold())
    return worded.mask(wide & claims["place_scope"].ne("country"), WIDE)


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
    same = np.logical_and.reduce([traits[name].to_numpy()[a] == traits[name].to_numpy()[b] for name in ("what", "who", "where", "when")])
    parts = pd.DataFrame({"part": a, "whole": b, "like_whole": same})
    keys = ["whole", "what", "who", "where", "when"]
    beside = parts.join(traits, on="part").duplicated(keys, keep=False).to_numpy(bool)
    told = parts.loc[parts["like_whole"] | beside, "part"]
    return claims["doer"].fillna("").where(traits["row"].isin(told), "").reset_index(drop=True)


def _ends(claims: pd.DataFrame, relations: pd.DataFrame, names: tuple[str, ...]) -> tuple[pd.Series, pd.Series]:
    wanted = relations[relations["relation"].isin(names)]
    return rows_of(claims, wanted["claim_id"]), rows_of(claims, wanted["other_claim_id"])


def _related(claims: pd.DataFrame, traits: pd.DataFrame, relations: pd.DataFrame) -> tuple[Numbers, Numbers]:
    """Rows that people related as one total: of one kind and group, or a number of incidents beside its dead."""
    a, b = pairs_of(*_ends(claims, relations, SAME_TOTAL))
    of = {name: traits[name].to_numpy() for name in ("kind", "what", "who")}
    alike = np.logical_and.reduce([of[name][a] == of[name][b] for name in of])
    incidents = (of["what"][a] == "incidents") != (of["what"][b] == "incidents")
    holds = alike | (incidents & (of["kind"][a] == of["kind"][b]))
    return a[holds], b[holds]


def _carried(claims: pd.DataFrame, traits: pd.DataFrame, relations: pd.DataFrame, group: Numbers) -> Numbers:
    """A note on a figure goes where the first claim it speaks of went; it ties no two totals together."""
    a, b = pairs_of(*_ends(claims, relations, CARRIED))
    to = pd.DataFrame({"a": a, "b": b})[traits["is_carried"].to_numpy()[a] & ~traits["is_carried"].to_numpy()[b]]
    first = to.sort_values(["a", "b"], kind="stable").drop_duplicates("a")
    out = group.copy()
    out[first["a"]] = group[first["b"]]
    return out
