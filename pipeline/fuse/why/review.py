"""What a person should look at first: the open questions and the rulings grown old, each with the row that settles it."""

from collections.abc import Callable

import pandas as pd

from pipeline.fuse.why.evidence import fingerprints, head, moved, reopened
from pipeline.schema import Dataset
from pipeline.vocab import UNIDENTIFIED

COLUMNS = ("kind", "weight", "event_id_cnty", "other", "what", "evidence", "paste_into", "row")
RULINGS, CORRECTIONS = "hand/rulings.csv", "hand/corrections.csv"
LOW_MARGIN = 0.6
BASE = 1.0  # a question about an event without known deaths still weighs something


def review(dataset: Dataset) -> pd.DataFrame:
    """The open questions, those on which most deaths hang first; columns COLUMNS.

    ``row`` is what to paste into the file that ``paste_into`` names (reason, initials and day stay to be filled in).
    """
    found = pd.concat([question(dataset) for question in QUESTIONS], ignore_index=True)
    ordered = found.sort_values(["weight", "kind", "event_id_cnty", "row"], ascending=[False, True, True, True], kind="stable")
    return ordered[list(COLUMNS)].reset_index(drop=True)


def _weight(events: pd.DataFrame) -> pd.Series:
    """The deaths that hang on an event, or the spread between its lowest and highest count."""
    return events["x_fat_high"].fillna(events["x_fat_best"]).fillna(events["x_fat_low"]).fillna(0).astype(float) + BASE


def _row(*cells: pd.Series | str) -> pd.Series:
    """Cells joined by commas, with reason, by and on left to the person."""
    series = next(cell for cell in cells if isinstance(cell, pd.Series))
    out = pd.Series("", index=series.index, dtype="str")
    for at, cell in enumerate(cells):
        out = out + ("," if at else "") + cell
    return out + ",,,"


def _ruling(
    dataset: Dataset, kind: str, key_a: pd.Series, key_b: pd.Series | None = None, value: pd.Series | str = ""
) -> pd.Series:
    """A row of rulings.csv, closed with the fingerprint of what the decision rests on."""
    second = "" if key_b is None else key_b
    return _row(kind, key_a, second, value) + "," + fingerprints(dataset, kind, key_a, key_b)


def duplicates(dataset: Dataset) -> pd.DataFrame:
    """Events that may be one, each pair once."""
    events = dataset["events"]
    by = events.set_index("event_id_cnty")
    pairs = events[events["x_possible_duplicate_of"].notna()]
    first = pairs["event_id_cnty"].lt(pairs["x_possible_duplicate_of"])
    mutual = pairs["x_possible_duplicate_of"].map(by["x_possible_duplicate_of"].to_dict()).eq(pairs["event_id_cnty"])
    pairs = pairs[first | ~mutual]
    other = by.loc[pairs["x_possible_duplicate_of"]].set_index(pairs.index)
    return pd.DataFrame(
        {
            "kind": "possible duplicate",
            "weight": _weight(pairs) + _weight(other),
            "event_id_cnty": pairs["event_id_cnty"],
            "other": pairs["x_possible_duplicate_of"],
            "what": pairs["location"] + " / " + other["location"] + ": one act or two?",
            "evidence": pairs["notes"] + " // " + other["notes"],
            "paste_into": RULINGS,
            "row": _ruling(dataset, "same", pairs["x_anchor_claim_id"], other["x_anchor_claim_id"]),
        }
    )


def disputed(dataset: Dataset) -> pd.DataFrame:
    """Figures on which speakers differ by more than a factor of 2, or which others contradict."""
    events = dataset["events"]
    rows = events[events["x_disputed"].astype(bool) & events["x_fat_low"].notna()]
    low, high = (rows[name].astype("str") for name in ("x_fat_low", "x_fat_high"))
    return _question(
        rows,
        "disputed figure",
        ("between " + low + " and " + high + " dead").fillna("at least " + low + " dead"),
        rows["notes"],
        _ruling(dataset, "figure_is", rows["x_anchor_claim_id"], value=rows["x_fat_best"].astype("str").fillna("")),
    )


def unknown_actors(dataset: Dataset) -> pd.DataFrame:
    """Deaths that nobody is named for, though a claim words a doer."""
    events, claims = dataset["events"], dataset["claims"].set_index("claim_id")
    name = str(dataset["actors"].set_index("actor_id").at[UNIDENTIFIED, "name"])
    rows = events[events["actor1"].eq(name) & events["fatalities"].gt(0)]
    worded = rows["x_anchor_claim_id"].map(claims["actor_text"].to_dict()).astype("str").fillna("no wording")
    return _question(
        rows,
        "unknown actor",
        "who did it, worded: " + worded,
        rows["notes"],
        _row(rows["x_anchor_claim_id"], "actor_id", "", ""),
        CORRECTIONS,
    )


def unsure_places(dataset: Dataset) -> pd.DataFrame:
    """Places chosen by a small margin, or known only as an area."""
    events, claims = dataset["events"], dataset["claims"].set_index("claim_id")
    score = events["x_anchor_claim_id"].map(claims["geo_score"].to_dict())
    rows = events[(score.lt(LOW_MARGIN) & events["x_geo_runner_up"].notna()) | events["geo_precision"].eq(3)]
    worded = rows["x_anchor_claim_id"].map(claims["place_text"].to_dict()).astype("str").fillna("no wording")
    placed = rows["x_place_id"].map(dataset["places"].set_index("place_id")["name"].to_dict()).fillna(rows["location"])
    second = (", second choice " + rows["x_geo_runner_up"].astype("str")).fillna("; nothing else fits")
    sought = (", for " + placed).where(placed.ne(rows["location"]), "")
    what = "'" + worded + "' stands at " + rows["location"] + sought + second
    why = rows["x_anchor_claim_id"].map(claims["geo_reason"].to_dict()).astype("str").fillna("")
    ruling = _ruling(dataset, "place_is", rows["x_anchor_claim_id"], value=rows["x_place_id"])
    return _question(rows, "unsure place", what, why, ruling)


def shares(dataset: Dataset) -> pd.DataFrame:
    """Totals shared out among the places that they name, each once: a person may leave them whole."""
    events, totals = dataset["events"], dataset["aggregates"].set_index("aggregate_id")
    rows = events[events["x_alloc_group"].notna()].drop_duplicates("x_alloc_group")
    total = totals.reindex(rows["x_alloc_group"]).set_index(rows.index)
    what = (
        total["value_low"].astype("str")
        + " dead of "
        + total["area_text"].fillna("several places")
        + ": shared out, or left whole?"
    )
    found = _question(rows, "shared total", what, rows["notes"], _ruling(dataset, "whole", rows["x_anchor_claim_id"]))
    return found.assign(weight=total["value_low"].astype(float) + BASE)


def old_rulings(dataset: Dataset) -> pd.DataFrame:
    """Rulings whose claims have changed since: the row as it would be written now, to take the old one's place."""
    rulings = reopened(dataset["rulings"])
    claims, links = dataset["claims"], dataset["event_claims"].drop_duplicates("claim_id").set_index("claim_id")
    named = rulings["key_a"].map(dict(zip(claims["ledger_ref"], claims["claim_id"], strict=True))).fillna(rulings["key_a"])
    event = named.map(links["event_id_cnty"].to_dict()).astype("str")
    events = dataset["events"].set_index("event_id_cnty")
    hangs = event.map(_weight(events).to_dict()).fillna(BASE).astype(float)
    refs = dict(zip(claims["claim_id"].map(head), claims["ledger_ref"].fillna(claims["claim_id"]), strict=True))
    ends = zip(rulings["evidence"], rulings["evidence_now"], strict=True)
    since = pd.Series([moved(then, now, refs) for then, now in ends], index=rulings.index, dtype="str")
    where, on = rulings["file"] + ":" + rulings["line"].astype("str"), rulings["on"].dt.strftime("%Y-%m-%d")
    cells = [rulings[name].fillna("") for name in ("kind", "key_a", "key_b", "value")]
    return pd.DataFrame(
        {
            "kind": "ruling to look at again",
            "weight": hangs,
            "event_id_cnty": event,
            "other": None,
            "what": "`" + cells[0] + "` of " + on + " (" + rulings["by"] + "), since then " + since + "; replace " + where,
            "evidence": rulings["reason"] + " // " + event.map(events["notes"].to_dict()).fillna(""),
            "paste_into": RULINGS,
            "row": _row(*cells) + "," + rulings["evidence_now"],
        }
    )


def _question(
    rows: pd.DataFrame, kind: str, what: pd.Series, evidence: pd.Series, row: pd.Series, paste_into: str = RULINGS
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "kind": kind,
            "weight": _weight(rows),
            "event_id_cnty": rows["event_id_cnty"],
            "other": None,
            "what": what,
            "evidence": evidence,
            "paste_into": paste_into,
            "row": row,
        }
    )


Question = Callable[[Dataset], pd.DataFrame]
QUESTIONS: tuple[Question, ...] = (
    duplicates,
    disputed,
    unknown_actors,
    unsure_places,
    shares,
    old_rulings,
)
