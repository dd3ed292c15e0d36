"""Which scripts and styles the page carries: ours, module after module, and Leaflet's out of its installed package."""

from __future__ import annotations

import json
import re
from pathlib import Path

from xstatic.pkg import leaflet

HERE = Path(__file__).parent

# In the order of their imports: no module comes before one that it needs.
MODULES = (
    "dom", "words", "fold", "inflate", "chunks", "columns", "receipts", "figures", "filters", "search", "state", "naming",
    "geometry", "symbols", "clusters", "canvas_layer", "ground", "names_layer", "event_layer", "totals_layer", "csv",
    "takeaway", "picture", "claims", "report", "list", "card", "series", "totals", "timeline", "filter_panel", "places",
    "dialogs", "legend", "search_box", "print", "sheet", "layout", "page",
)  # fmt: skip
STYLES = ("page", "card", "phone", "print")
WORDS = ("words", "labels", "actors")

_IMPORT = re.compile(r'^import (\{[^}]*\}) from "\./(\w+)\.mjs";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|class) (\w+))", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*(?:/\*\*(?:(?!\*/).)*\*/|//[^\n]*)[ \t]*\n", re.MULTILINE | re.DOTALL)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_TYPE = re.compile(r"/\*\* @type [^*]*\*/ ")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_UNUSED = re.compile(r"url\(|popup|tooltip|control|marker|div-icon|vml|zoom-box|crosshair|cursor|-top|-bottom|-left|-right")
_SOURCE_MAP = re.compile(r"\n//# sourceMappingURL=\S+\s*$")


def leaflet_script() -> str:
    """Leaflet itself, without the address of its source map."""
    return _SOURCE_MAP.sub("\n", _leaflet_file("leaflet.js"))


def leaflet_style() -> str:
    """Leaflet's style without the pictures that it would fetch and the parts that this page does not use."""
    plain = re.sub(r"/\*.*?\*/", "", _leaflet_file("leaflet.css"), flags=re.DOTALL)
    return "".join(_needed(*rule) for rule in _RULE.findall(plain))


def _needed(selectors: str, body: str) -> str:
    kept = [one.strip() for one in selectors.split(",") if not _UNUSED.search(one)]
    return f"{','.join(kept)} {{{' '.join(body.split())}}}\n" if kept and not _UNUSED.search(body) else ""


def page_script() -> str:
    """Our modules as one script: each a function that gives what it exports, in the order of their imports."""
    modules = "".join(enclosed(name, (HERE / "js" / f"{name}.mjs").read_text(encoding="utf-8")) for name in MODULES)
    return f'"use strict";\nconst sahil = (function () {{\nconst modules = {{}};\n{modules}return modules.page;\n}})();\n'


def enclosed(name: str, module: str) -> str:
    """A module as a part of the one script: imports become constants, exports what it returns; comments stay in the file."""
    exported = ", ".join(_EXPORT.findall(module))
    body = _TYPE.sub("", _INDENT.sub("", _COMMENT.sub("", _EXPORT.sub("", _IMPORT.sub(r"const \1 = modules.\2;\n", module)))))
    return f"modules.{name} = (function () {{\n{body}return {{ {exported} }};\n}})();\n"


def words() -> dict[str, dict[str, list[str]]]:
    """What the page says, in English and Arabic: its own words, and labels of the codes and of the actors."""
    own, labels, actors = (json.loads((HERE / "words" / f"{name}.json").read_text(encoding="utf-8")) for name in WORDS)
    return {"words": own, "labels": labels | {name: [name, arabic] for name, arabic in actors.items()}}


def page_style() -> str:
    """Our styles, one after the other."""
    return _INDENT.sub("", "".join((HERE / "css" / f"{name}.css").read_text(encoding="utf-8") for name in STYLES))


def _leaflet_file(name: str) -> str:
    return (Path(leaflet.BASE_DIR) / name).read_text(encoding="utf-8")
