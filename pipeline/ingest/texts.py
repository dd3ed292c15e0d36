"""What the words of a stored report are: its bytes read once, normalised once, so that offsets never move (SPEC 6.7)."""

import re
from hashlib import sha256
from pathlib import Path

from pipeline import ids
from pipeline.errors import InputError, Problem
from pipeline.ingest.sheets import Record, Row

_PAGES = (".html", ".htm", ".xhtml")
_ARABIC, _LATIN = re.compile("[\u0620-\u064a]"), re.compile("[A-Za-z]")


def stored(folder: Path, listed: list[Row], problems: list[Problem]) -> tuple[dict[str, Record], dict[str, str]]:
    """Of each file below ``reports/``: its document columns by file, and its normalised text by doc_id."""
    rows = {str(row.cells["file"]): row for row in listed if row.cells["file"] is not None}
    present = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    present = {name: path for name, path in present.items() if not path.name.startswith(".")}
    problems.extend(_unmatched(rows, present))
    columns: dict[str, Record] = {}
    texts: dict[str, str] = {}
    for name in sorted(rows.keys() & present.keys()):
        raw = present[name].read_bytes()
        text = _text(raw, f"reports/{name}", problems)
        if text is not None:
            doc_id = ids.document_id(text)
            columns[name] = _columns(raw, text, name, doc_id) | {"lang": rows[name].cells["lang"] or language(text)}
            texts[doc_id] = text
    return columns, texts


def text_of(path: Path) -> str:
    """The normalised text of one file anywhere; InputError when it is missing, empty or not UTF-8."""
    problems: list[Problem] = []
    if not path.is_file():
        raise InputError([Problem(file=str(path), found="no such file", expected="a report", remedy="name another")])
    text = _text(path.read_bytes(), str(path), problems)
    if text is None:
        raise InputError(problems)
    return text


def language(text: str) -> str:
    """`ar` where Arabic letters outnumber Latin ones, else `en`: the two languages that reports are read in."""
    return "ar" if len(_ARABIC.findall(text)) > len(_LATIN.findall(text)) else "en"


def _text(raw: bytes, where: str, problems: list[Problem]) -> str | None:
    try:
        decoded = raw.decode("utf-8-sig")
    except UnicodeDecodeError as broken:
        line = raw.count(b"\n", 0, broken.start) + 1
        found = f"byte 0x{raw[broken.start]:02x}, which is not UTF-8"
        problems.append(Problem(file=where, line=line, found=found, expected="UTF-8 text", remedy="save the file as UTF-8"))
        return None
    if "\x00" in decoded:
        line = decoded.count("\n", 0, decoded.index("\x00")) + 1
        problems.append(Problem(file=where, line=line, found="a NUL character", expected="text", remedy="delete the character"))
        return None
    text = ids.normalised(_article(decoded) if where.lower().endswith(_PAGES) else decoded)
    if not text.strip():
        problems.append(
            Problem(file=where, found="an empty file", expected="a report's text", remedy="fill it or delete it with its row")
        )
        return None
    return text


def _article(page: str) -> str:
    """The words of a saved page without menus, scripts and comments; empty where it holds no article."""
    from trafilatura import extract  # takes half a second to load, and few reports are pages

    return extract(page, include_comments=False, include_tables=True, favor_recall=True) or ""


def _columns(raw: bytes, text: str, name: str, doc_id: str) -> Record:
    return {
        "doc_id": doc_id,
        "file": f"reports/{name}",
        "sha256_raw": sha256(raw).hexdigest(),
        "sha256_text": ids.digest(text),
        "chars": len(text),
    }


def _unmatched(rows: dict[str, Row], present: dict[str, Path]) -> list[Problem]:
    missing = [
        rows[name].problem("file", f"'{name}', which is not there", "a file below reports/", "add it or empty the cell")
        for name in sorted(rows.keys() - present.keys())
    ]
    strays = [
        Problem(
            file=f"reports/{name}",
            found="a text without a row",
            expected="a row of documents.csv that names it",
            remedy="add the row: file, publisher_id, published or ref_date",
        )
        for name in sorted(present.keys() - rows.keys())
    ]
    return missing + strays
