"""How one row or claim is told in a sentence of a chronicle: place, days, figure, speaker and source, harmless as Markdown."""

import re
from collections.abc import Hashable, Mapping
from typing import TypeAlias

import pandas as pd

Row: TypeAlias = Mapping[Hashable, object]

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MARKUP = re.compile(r"([\\`*_\[\]<>#|])")
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ID = re.compile(r"XSY\d{12}|AGG-[0-9a-f]{12}")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
DEATHS = {
    "none_reported": "nobody killed, it is said",
    "casualties_unknown": "casualties, deaths unknown",
    "unknown_number": "people killed, how many is not known",
    "not_mentioned": "deaths not mentioned",
}
INCIDENTS = "incidents"
MEASURES = {"killed_or_injured": "killed or hurt", "displaced_cross_border": "fled abroad"}
OF_PEOPLE = frozenset({  # what people suffer or do: told of a group, as in `civilians killed`
    "killed", "injured", "killed_or_injured", "missing", "abducted", "detained", "displaced", "displaced_cross_border", "returned",
    "sheltering", INCIDENTS,
})  # fmt: skip
ONE = {
    "civilians": "civilian", "women": "woman", "children": "child", "residents": "resident", "fighters": "fighter",
    "state forces": "of the state forces", "loyalist fighters": "loyalist fighter", "families": "family",
    "demonstrators": "demonstrator",
}  # fmt: skip
SIGNS = {">=": "at least ", "<=": "up to ", ">": "more than ", "<": "fewer than ", "~": "about "}
OF_WHOM = frozenset({"tens", "dozens", "scores", "hundreds", "thousands"})


def aside(words: object) -> str:
    """Any text as text: nothing in it is markup, nothing turns the direction of the rest."""
    return MARKUP.sub(r"\\\1", UNSEEN.sub(" ", str(words)))


def said(value: object) -> str:
    """A cell of the table of differences: days in words, counts as everywhere else, ids apart from the text."""
    if not isinstance(value, str):
        return "unknown"
    if value.isdecimal():
        return f"{int(value):,}"
    return day_of(value) if is_day(value) else f"`{value}`" if ID.fullmatch(value) else aside(value)


def is_day(value: str) -> bool:
    return DAY.fullmatch(value) is not None


def known(value: object) -> bool:
    return not bool(pd.isna(value))  # type: ignore[call-overload]


def day_of(value: object) -> str:
    """``7 March 2025``, for a day or a partial date."""
    parts = str(value)[:10].split("-")
    year, month, day = [*parts, "", ""][:3]
    return " ".join(part for part in (day.lstrip("0"), MONTHS[int(month) - 1] if month else "", year) if part)


def window(start: object, end: object) -> str:
    """``7 March 2025`` or ``6 to 10 March 2025``."""
    if not known(start):
        return "days unknown"
    first, last = day_of(start), day_of(end)
    if first == last:
        return last
    own, rest = first.split(), last.split()
    return f"{' '.join(word for at, word in enumerate(own) if own[at:] != rest[at:])} to {last}"


def heading(entity: str, row: Row) -> str:
    """Where and when, in bold what the reader looks for."""
    if entity == "event":
        return f"{window(row['x_date_start'], row['x_date_end'])}, **{aside(row['location'])}**{place_of(row)}"
    counted = counted_as(row).capitalize()
    area = aside(row["area_text"]) if known(row["area_text"]) else "area not worded"
    return f"**{counted or 'Fighting'}**, {area}, {window(row['date_start'], row['date_end'])}"


def place_of(row: Row) -> str:
    areas = dict.fromkeys(str(row[name]) for name in ("admin3", "admin1") if known(row[name]))
    return f" ({aside(', '.join(areas))})" if areas else ""


def counted_as(row: Row, number_text: object = None) -> str:
    """``civilians killed``, of one ``civilian killed``; of incidents their kind alone, ``massacres``; of acts what was done."""
    whom, what = group(row["subject_group"]), measure(row["measure"])
    if row["measure"] not in OF_PEOPLE:
        return what or whom
    whom = ONE.get(whom, whom) if number_text == "1" else whom
    return whom if whom and what == INCIDENTS else " ".join(part for part in (whom, what) if part)


def number(value_text: object) -> str:
    """The count that a claim words, its sign in words: ``at least 8,500``, ``dozens of``."""
    if not known(value_text):
        return ""
    worded = str(value_text)
    sign = next((sign for sign in SIGNS if worded.startswith(sign)), "")
    rest = worded.removeprefix(sign)
    grouped = "-".join(f"{int(part):,}" if part.isdecimal() else part for part in rest.split("-"))
    return (
        f"{SIGNS.get(sign, '')}{grouped.replace('-', ' to ') if rest[:1].isdecimal() else rest}{' of' if rest in OF_WHOM else ''}"
    )


def measure(value: object) -> str:
    return MEASURES.get(str(value), str(value).replace("_", " ")) if known(value) else ""


def group(value: object) -> str:
    return "" if not known(value) or value in ("all", "unknown") else str(value).replace("_", " ")


def figure(entity: str, row: Row) -> str:
    """``24 killed (24 to 157)``; of what nobody counts, why."""
    if entity == "event":
        return _deaths(row)
    best, low, high = (row[name] for name in ("value_best", "value_low", "value_high"))
    return _range(best, low, high, is_open=bool(row["high_open"]))


def _deaths(row: Row) -> str:
    if row["x_fat_status"] == "allocated":
        return f"{row['fatalities']} killed, a share of {row['x_alloc_group']}"
    best, low, high = (row[name] for name in ("x_fat_best", "x_fat_low", "x_fat_high"))
    told = _range(best, low, high, is_open=bool(row["x_fat_high_open"]))
    return f"{told} killed" if told and row["x_fat_status"] not in DEATHS else DEATHS.get(str(row["x_fat_status"]), "")


def _range(best: object, low: object, high: object, *, is_open: bool) -> str:
    least, most = _whole(low), _whole(high)
    if not least and not most:
        return ""
    if is_open or not most:
        spread = f"at least {least}"
    elif not least:
        spread = f"up to {most}"
    else:
        spread = most if least == most else f"{least} to {most}"
    chosen = _whole(best)
    return spread if not chosen or chosen in (spread, least if is_open else spread) else f"{chosen} ({spread})"


def _whole(value: object) -> str:
    return f"{int(float(str(value))):,}" if known(value) else ""


def claim_line(claim: Row, named: Mapping[str, str]) -> str:
    """``12 March 2025: SOHR, in Shafaq News: 1,383 killed (civilians); our summary (SYC-190, url)``."""
    speaker, outlet = (named.get(str(claim[name]), str(claim[name])) for name in ("originator_id", "publisher_id"))
    through = "" if speaker == outlet else f", in {aside(outlet)}"
    when = claim["as_of"] if known(claim["as_of"]) else claim["published"]
    what = aside(" ".join(part for part in (number(claim["value_text"]), counted_as(claim, claim["value_text"])) if part))
    summary = f": {aside(claim['summary'])}" if known(claim["summary"]) else _quoted(claim)
    return f"{f'{day_of(when)}, ' if known(when) else ''}{aside(speaker)}{through}: {what}{summary} ({_where(claim)})"


def _quoted(claim: Row) -> str:
    return f": “{aside(claim['quote'])}”" if known(claim["quote"]) else ""


def _where(claim: Row) -> str:
    ref = str(claim["ledger_ref"] if known(claim["ledger_ref"]) else claim["claim_id"])
    url = f", <{str(claim['url']).replace('<', '%3C').replace('>', '%3E')}>" if known(claim["url"]) else ""
    return f"{ref}{url}"
