"""What of a claim takes part in matching, as numbers that compare fast: place, days, act, sides, speaker, figure."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from pipeline import names, vocab
from pipeline.fuse.lookups import mapped, matching, once_each, positions
from pipeline.fuse.matching.pairs import from_the_centre
from pipeline.fuse.reckoning.counting import BATCH

BARE_DEATHS = "killing"
NAMED_BASES = frozenset({"gazetteer_exact", "gazetteer_alias", "gazetteer_folded", "near_name", "quarter_in_city", "manual"})
RESIDUES = frozenset({"Other", "Change to group/activity"})  # ACLED's bins of unlike things: their acts tell them apart
CIVIL_GROUPS = frozenset({"civilians", "women", "children", "residents", "families", "demonstrators"})
VIOLENT_TYPES = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians"})
VIOLENT_SUBS = frozenset({"Mob violence", "Violent demonstration", "Excessive force against protesters"})

NOBODY, CIVIL, ARMED = 0, 1, 2  # who the dead are, as far as the claim tells
WILD = -1  # an unknown: fits everything

GOVERNS_SINCE = pd.Timestamp("2024-12-08")
ALWAYS_WITH_THE_STATE = frozenset({"militia-pro-gov"})
WITH_THE_STATE_SINCE = frozenset({"hts", "sna"})  # announced as dissolved into the new forces; sources go on naming them
FITS_ANY_SIDE = frozenset({"untold", "commil-syr", "civilians", "associate"})
THE_STATE = "state:SYR"

LOOSE_BASES = frozenset({"as_reported", "document_window", "inherited", "relative"})
# Forms of attack that a wording tells apart within one sub-type; a claim that names none, or several, fits all.
FORMS = (
    r"\bambush",
    r"\b(?:besieg|siege\b|blockad|cut off\b|surrounded\b|retook\b|retaken\b|retake\b)",
)
# Halves of a day that nobody takes for one another; noon and "overnight" fit both.
HOURS = (r"\b(?:dawn|sunrise|morning)\b|فجر|صباح", r"\b(?:sunset|dusk|evening|night|midnight)\b|مساء|ليل")
SETS_APART = r"\b(?:second|another|separate|further|later|renewed) (?:attack|ambush|strike|raid|bombing|blast|explosion|incident)"


def codes(values: pd.Series) -> npt.NDArray[np.int64]:
    """Equal values get equal numbers, in the order of their first row; null gets WILD."""
    return np.asarray(pd.factorize(values)[0], dtype=np.int64)


def traits(claims: pd.DataFrame) -> pd.DataFrame:
    """One row of numbers per row of ``marked`` claims; the meaning of each column stands with its rule below."""
    killed = claims["measure"].eq("killed")
    basis = once_each(claims["date_basis"], lambda text: text.split(":")[0])
    return pd.DataFrame(
        _of_place(claims)
        | {
            "world": claims["world"].to_numpy(np.int64),
            "start": claims["start"].fillna(0).to_numpy(np.int64),
            "end": claims["end"].fillna(0).to_numpy(np.int64),
            "type": codes(claims["event_type"]),
            "sub": codes(claims["sub_event_type"]),
            "act": codes(claims["act"]),
            "is_residue": claims["sub_event_type"].isin(RESIDUES).to_numpy(bool),
            "is_bare": claims["act"].eq(BARE_DEATHS).to_numpy(bool),
            "is_violent": (claims["event_type"].isin(VIOLENT_TYPES) | claims["sub_event_type"].isin(VIOLENT_SUBS)).to_numpy(),
            "is_on_civilians": claims["event_type"].eq("Violence against civilians").to_numpy(bool),
            "is_battle": claims["event_type"].eq("Battles").to_numpy(bool),
            "is_demonstration": claims["event_type"].eq("Protests").to_numpy(bool),
            "dead": _dead(claims["subject_group"].where(killed)),
            **_of_sides(claims),
            "speaker": codes(claims["speaker"]),
            "doc": codes(claims["doc_id"]),
            "row": codes(claims["row"]),
            "sentence": codes(claims["sentence_sha256"]),
            "count": codes(claims["measure"].fillna("") + "/" + claims["subject_group"].fillna("")),
            "low": claims["value_low"].to_numpy(float, na_value=np.nan),
            "high": claims["value_high"].to_numpy(float, na_value=np.nan),
            "episode": codes(claims["episode_id"]),
            "is_loose": basis.isin(LOOSE_BASES).to_numpy(),
            "is_told_place": (claims["is_named"] & ~claims["speaker"].str.contains("/")).to_numpy(bool),
            "form": _one_of(_worded(claims), FORMS),
            "hour": _one_of(claims["date_text"], HOURS),
            "is_batch": claims["count_basis"].eq(BATCH).to_numpy(bool),
            "told": claims["told"].to_numpy(np.int64),
            "sets_apart": _sets_apart(claims),
        }
    )


def _of_place(claims: pd.DataFrame) -> dict[str, npt.NDArray[np.generic]]:
    """What the rules look at of where a claim is."""
    latitude, longitude = (claims[name].to_numpy(float, na_value=np.nan) for name in ("latitude", "longitude"))
    return {
        "place": codes(claims["place_id"]),
        "parent": _parents(claims),
        "is_area": claims["is_area"].to_numpy(bool),
        "is_vague": claims["is_vague"].to_numpy(bool),
        "wording": codes(_worded_place(claims["place_text"])),
        "is_named": claims["geo_basis"].isin(NAMED_BASES).to_numpy(),
        "latitude": latitude,
        "longitude": longitude,
        **dict(zip("xyz", from_the_centre(latitude, longitude).T, strict=True)),
        "radius": claims["x_geo_uncertainty_m"].to_numpy(float, na_value=0.0),
    }


def _worded_place(texts: pd.Series) -> pd.Series:
    """The place as the claim words it, folded, so that spellings of one name are equal."""
    return once_each(texts, names.folded)


def _parents(claims: pd.DataFrame) -> npt.NDArray[np.int64]:
    """The code of the place's parent in the numbering of ``place``; WILD when no claim stands at the parent."""
    _, known = pd.factorize(claims["place_id"])
    return positions(claims["parent_place_id"], known)


def _dead(groups: pd.Series) -> npt.NDArray[np.int64]:
    classes = dict.fromkeys(CIVIL_GROUPS, CIVIL) | dict.fromkeys(vocab.ARMED_GROUPS, ARMED)
    return np.asarray(mapped(groups, pd.Series(classes)).fillna(NOBODY), dtype=np.int64)


def _of_sides(claims: pd.DataFrame) -> dict[str, npt.NDArray[np.int64]]:
    """Doer and target in one numbering: in a battle the one's doer may be the other's target."""
    targets = claims["target"].mask(claims["target"].eq("civilians"), "the civilians")
    both = codes(pd.concat([_sides(camp, claims["date_start"]) for camp in (claims["doer"], targets)], ignore_index=True))
    return {"doer": both[: len(claims)], "target": both[len(claims) :]}


def _sides(camp: pd.Series, day: pd.Series) -> pd.Series:
    """The camp for the question who fits whom: allies of the state are the state, who fits any side is unknown."""
    allied = camp.isin(ALWAYS_WITH_THE_STATE) | (camp.isin(WITH_THE_STATE_SINCE) & day.ge(GOVERNS_SINCE))
    return camp.mask(allied, THE_STATE).mask(camp.isin(FITS_ANY_SIDE))


def _worded(claims: pd.DataFrame) -> pd.Series:
    return claims["summary"].fillna("") + " " + claims["quote"].fillna("")


def _one_of(texts: pd.Series, patterns: Sequence[str]) -> npt.NDArray[np.int64]:
    """Which one of the patterns each text has, by its number; WILD for none or several."""
    found = np.column_stack([matching(texts, pattern) for pattern in patterns])
    return np.where(found.sum(axis=1) == 1, found.argmax(axis=1), WILD)


def _sets_apart(claims: pd.DataFrame) -> npt.NDArray[np.bool_]:
    return matching(_worded(claims), SETS_APART)
