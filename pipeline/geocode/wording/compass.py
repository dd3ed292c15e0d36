"""Which way and how far the words of a wording point: bearings, parts of the country, distances."""

from __future__ import annotations

import re

from pipeline import names
from pipeline.geocode.wording import words


def parts_of_country(text: str) -> str:
    """The parts of the country that a wording names, as ``words.PARTS_OF_COUNTRY`` writes them, joined by "; "."""
    plain = [_plain_part(piece) for piece in re.split(r"\s+and\s+|\s+و", text)]
    return "; ".join(piece for piece in plain if piece)


def _plain_part(text: str) -> str:
    if names.is_arabic(text):
        arabic = _arabic_bearing(text)
        degrees = words.BEARINGS.get(arabic)
        compass = next((name for name, value in words.BEARINGS.items() if value == degrees), "")
        return {"وسط": "central", "ساحل": "coastal"}.get(arabic, compass)
    bare = [re.sub(r"ern$", "", word) for word in re.split(r"[\s-]+", text.casefold())]
    if bare[-1] in ("central", "coastal"):
        return bare[-1]
    joined = "".join(bare)
    return _SHORT.get(joined, joined)


def bearing(text: str | None) -> float | None:
    if not text:
        return None
    bare = re.sub(r"ern\b|[\s-]", "", text.casefold()) if not names.is_arabic(text) else _arabic_bearing(text)
    return words.BEARINGS.get(_SHORT.get(bare, bare))


def _arabic_bearing(text: str) -> str:
    return " ".join(re.sub(r"^ال|ي[ةه]?$", "", word) for word in text.split())


def metres(found: re.Match[str]) -> float:
    """The distance in a match with a number ``n``, perhaps a range that begins with ``least``, and a unit."""
    ends = [float(end.replace(",", ".").translate(_DIGITS)) for end in (found["least"], found["n"]) if end]
    return sum(ends) / len(ends) * _unit_metres(found["unit"])


def _unit_metres(unit: str) -> float:
    text = unit.casefold()
    if text.startswith("mile"):
        return words.METRES["mile"]
    return words.METRES["m"] if text in ("m", "متر") or text.startswith("met") else words.METRES["km"]


_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_SHORT = {
    "n": "north", "s": "south", "e": "east", "w": "west",
    "ne": "northeast", "nw": "northwest", "se": "southeast", "sw": "southwest",
}  # fmt: skip
