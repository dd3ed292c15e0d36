"""Whether each claim still says what was said: its receipt, id, figure and speaker; and what of it nobody could code (SPEC 7)."""

from __future__ import annotations

import re

import pandas as pd

from pipeline import ids
from pipeline.schema import Dataset
from pipeline.validate.check import Check, broken, shown

KEY = "claim_id"
_URL = re.compile(r"^https?://\S+$")
# What the id of a claim is made of; a person may correct it, and the id stays that of what was read (SPEC 6.7).
_ID_FIELDS = ["claim_kind", "measure", "subject_group"]
# Control characters but tab and line feed, and the marks that turn the order of letters round.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ACTORS = (("actor_text", "actor_id"), ("target_text", "target_actor_id"))
# Which of value, value_low and value_high are set under each qualifier (SPEC 6.1).
_SET = {
    "exact": (True, True, True),
    "approx": (True, True, True),
    "at_least": (True, True, False),
    "more_than": (True, True, False),
    "up_to": (False, False, True),
    "range": (False, True, True),
    "vague_magnitude": (False, True, False),
}


def quotes(dataset: Dataset) -> pd.DataFrame:
    """The words stand where the receipt says."""
    claims = dataset["claims"].query("receipt_kind == 'text'")
    texts = dict(zip(dataset["texts"]["doc_id"], dataset["texts"]["text"], strict=True))
    spans = zip(claims["doc_id"], claims["char_start"].fillna(0), claims["char_end"].fillna(0), strict=True)
    words = pd.Series([texts.get(doc, "")[start:end] for doc, start, end in spans], index=claims.index, dtype="str")
    differs = (words != claims["quote"]) | claims["quote"].isna()
    return broken(claims, KEY, differs, "the quote is not what stands at its offsets: " + shown(claims, "char_start", "quote"))


def _as_read(claims: pd.DataFrame, corrections: pd.DataFrame) -> pd.DataFrame:
    """The claims with the words of their ids as they were before a person corrected them; the last correction is undone first."""
    read = claims[[*_ID_FIELDS, KEY, "ledger_ref", "doc_id", "receipt_kind", "char_start", "sentence_sha256"]].copy()
    changed = corrections[corrections["field"].isin(_ID_FIELDS)]
    for key, field, old in reversed(list(zip(changed["key"], changed["field"], changed["old"], strict=True))):
        read.loc[read[KEY].eq(key) | read["ledger_ref"].eq(key), field] = None if pd.isna(old) else old
    return read


def recomputed_ids(dataset: Dataset) -> pd.DataFrame:
    """What a person corrected keeps the id of what was read; `verify` recomputes that from the ledger's own line."""
    claims = _as_read(dataset["claims"], dataset["corrections"])
    expected = pd.concat([_ledger_ids(claims), _text_ids(claims, dataset)]).reindex(claims.index)
    return broken(claims, KEY, claims[KEY] != expected, "from its words the id is " + expected.fillna("(none)").astype("str"))


def _ledger_ids(claims: pd.DataFrame) -> pd.Series[str]:
    rows = claims[claims["receipt_kind"] == "ledger"]
    said = zip(rows["ledger_ref"], *(rows[name].fillna("") for name in _ID_FIELDS), strict=True)
    made = [ids.claim_id(ids.ledger_claim_base(*parts), 0) for parts in said]
    return pd.Series(made, index=rows.index, dtype="str")


def _text_ids(claims: pd.DataFrame, dataset: Dataset) -> pd.Series[str]:
    rows = claims[claims["receipt_kind"] == "text"].sort_values("char_start", kind="stable")
    texts = dict(zip(dataset["texts"]["doc_id"], dataset["texts"]["text"], strict=True))
    hashes = {doc: ids.digest(text) for doc, text in texts.items()}
    said = zip(rows["doc_id"], rows["char_start"].fillna(0), *(rows[name].fillna("") for name in _ID_FIELDS), strict=True)
    bases = [
        ids.text_claim_base(hashes[doc], ids.sentence_at(texts[doc], start), *parts) if doc in texts else ""
        for doc, start, *parts in said
    ]
    base_of = pd.Series(bases, index=rows.index, dtype="str")
    ordinals = base_of.groupby(base_of).cumcount()
    made = [ids.claim_id(base, ordinal) for base, ordinal in zip(base_of, ordinals, strict=True)]
    return pd.Series(made, index=rows.index, dtype="str")


def figures(dataset: Dataset) -> pd.DataFrame:
    """`non_numeric` has no value and no top; any other qualifier sets what SPEC 6.1 sets."""
    claims = dataset["claims"]
    told = zip(claims["qualifier"], *(claims[name].notna() for name in ("value", "value_low", "value_high")), strict=True)
    fits = [_fits(qualifier, set_) for qualifier, *set_ in told]
    equal = claims["qualifier"].isin(["exact", "approx"]) & (claims["value_low"] != claims["value_high"])
    reversed_ = (claims["value_low"] > claims["value"]) | (claims["value"] > claims["value_high"])
    reversed_ |= claims["value_low"] > claims["value_high"]
    wrong = ~pd.Series(fits, index=claims.index, dtype=bool) | equal | reversed_
    return broken(claims, KEY, wrong, shown(claims, "qualifier", "value", "value_low", "value_high"))


def _fits(qualifier: object, is_set: list[bool]) -> bool:
    if not isinstance(qualifier, str):
        return not any(is_set)
    if qualifier == "non_numeric":
        return not is_set[0] and not is_set[2]
    return _SET.get(qualifier) == tuple(is_set)


def speakers(dataset: Dataset) -> pd.DataFrame:
    claims = dataset["claims"]
    wrong = (claims["originator_basis"] == "unknown") != (claims["originator_id"] == "UNATTRIBUTED")
    return broken(claims, KEY, wrong, shown(claims, "originator_id", "originator_basis"))


def deaths_in_words(dataset: Dataset) -> pd.DataFrame:
    claims = dataset["claims"]
    vague = (claims["measure"] == "killed") & claims["qualifier"].isin(["vague_magnitude", "non_numeric"])
    said = "found '" + claims["value_text"].fillna("") + "' for the dead; expected a number"
    return broken(claims, KEY, vague, said)


def urls(dataset: Dataset) -> pd.DataFrame:
    found = []
    for name, key in (("claims", KEY), ("documents", "doc_id"), ("sources", "source_id")):
        frame = dataset[name]
        wrong = frame["url"].notna() & ~frame["url"].str.match(_URL, na=False)
        found.append(broken(frame, key, wrong, shown(frame, "url")).assign(entity=name))
    return pd.concat(found, ignore_index=True)


def places(dataset: Dataset) -> pd.DataFrame:
    """An act whose place has words and no place: the words to add, or the ruling to write."""
    claims = dataset["claims"]
    lost = claims[claims["acts"].isin(["one", "many"]) & claims["place_text"].notna() & (claims["place_ids"] == "[]")]
    message = "no place for '" + lost["place_text"] + "': " + lost["geo_reason"].fillna("no reason given")
    told = zip(_key_of(lost), lost["place_text"], lost["runner_up_place_id"].fillna("PLACE_ID"), lost["publisher_id"], strict=True)
    remedies = [
        f"add to gazetteer/names.csv: {_row(place, words, *_script(words), 'press', source)}"
        f" or to data/raw/hand/rulings.csv: {_row('place_is', key, '', 'PLACE_ID', 'WHY', 'INITIALS', 'YYYY-MM-DD')}"
        for key, words, place, source in told
    ]
    return broken(lost, KEY, lost[KEY].notna(), message).assign(remedy=pd.Series(remedies, dtype="str"))


def actors(dataset: Dataset) -> pd.DataFrame:
    """A doer that has words and no actor; a target likewise where it must be an armed side (a house or a road is none)."""
    links = dataset["event_claims"]
    claims = dataset["claims"]
    in_event = claims[claims[KEY].isin(links.loc[links["role"] != "context", KEY])]
    found = []
    for words, actor in _ACTORS:
        needed = in_event["event_type"].eq("Battles") if words == "target_text" else True
        lost = in_event[in_event[words].notna() & in_event[actor].isna() & needed]
        remedies = [
            f"add to gazetteer/actor_aliases.csv: {_row(text, _script(text)[0], 'ACTOR_ID', '', '', 'sahil')}"
            for text in lost[words]
        ]
        message = "no actor for " + shown(lost, words)
        found.append(broken(lost, KEY, lost[KEY].notna(), message).assign(remedy=pd.Series(remedies, dtype="str")))
    return pd.concat(found, ignore_index=True)


def one_date_a_page(dataset: Dataset) -> pd.DataFrame:
    """`2025-03` beside `2025-03-09` is vaguer, not different."""
    said = dataset["claims"].dropna(subset=["published"]).groupby("doc_id")["published"].agg(lambda days: sorted(set(days)))
    table = pd.DataFrame({"doc_id": said.index, "days": said.to_numpy()})
    differ = [any(not max(days, key=len).startswith(day) for day in days) for days in table["days"]]
    message = "its claims give it the dates " + pd.Series([", ".join(days) for days in table["days"]], dtype="str")
    return broken(table, "doc_id", pd.Series(differ, dtype=bool), message)


def hidden_characters(dataset: Dataset) -> pd.DataFrame:
    found = []
    for name, key in (("claims", KEY), ("documents", "doc_id"), ("sources", "source_id")):
        frame = dataset[name]
        texts = [column for column in frame.columns if frame[column].dtype == "str"]
        for column in texts:
            wrong = frame[column].str.contains(_HIDDEN, na=False)
            found.append(broken(frame, key, wrong, f"{column} holds a control or bidirectional character").assign(entity=name))
    return pd.concat(found, ignore_index=True)


def _key_of(claims: pd.DataFrame) -> pd.Series[str]:
    """The shortest lasting name of a claim: its ledger ref, else its id."""
    return claims["ledger_ref"].fillna(claims[KEY])


def _script(words: str) -> tuple[str, str]:
    """Language and script of a wording, as the gazetteer writes them."""
    return ("ar", "Arab") if any("\u0600" <= letter <= "\u06ff" for letter in words) else ("en", "Latn")


def _row(*cells: str) -> str:
    """A CSV row to paste."""
    return ",".join('"' + cell.replace('"', '""') + '"' if set(cell) & set(',"\n') else cell for cell in cells)


READ_AGAIN = "read the page again and correct the row of the ledger"
CHECKS = (
    Check(
        check_id="V-CLM-1",
        severity="E",
        entity="claims",
        find=quotes,
        remedy="the stored text was changed after it was read: put it back, or build its claims anew",
    ),
    Check(
        check_id="V-CLM-1",
        severity="E",
        entity="claims",
        find=recomputed_ids,
        remedy="a claim keeps the id of what was said: a defect of ours, report it",
    ),
    Check(check_id="V-CLM-2", severity="E", entity="claims", find=figures, remedy="correct count_text in the ledger (SPEC 6.1)"),
    Check(
        check_id="V-CLM-3",
        severity="E",
        entity="claims",
        find=speakers,
        remedy="name the speaker, or write UNATTRIBUTED with originator_basis unknown",
    ),
    Check(
        check_id="V-CLM-4",
        severity="W",
        entity="claims",
        find=deaths_in_words,
        remedy="where another page gives a number, enter it as a claim of its own; else ACLED's convention stands, marked imputed",
    ),
    Check(check_id="V-URL", severity="E", entity="any", find=urls, remedy="write http(s)://…, or move the words to the note"),
    Check(check_id="V-PLACE", severity="W", entity="claims", find=places, remedy=READ_AGAIN),
    Check(check_id="V-ACTOR", severity="W", entity="claims", find=actors, remedy=READ_AGAIN),
    Check(
        check_id="V-DOC",
        severity="I",
        entity="documents",
        find=one_date_a_page,
        remedy="write the page's date once, in data/raw/documents.csv, or correct `published` of the odd rows",
    ),
    Check(
        check_id="V-BIDI",
        severity="W",
        entity="any",
        find=hidden_characters,
        remedy="delete the character: it can show words in another order than they stand",
    ),
)
