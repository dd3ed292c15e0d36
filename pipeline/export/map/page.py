"""What the file is as a page: folium's map as the frame, everything inlined, and a policy that lets nothing else run."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from hashlib import sha256

import folium
from branca.element import Element, Figure, Template

from pipeline.export.map import scripts

TILES = "https://tile.openstreetmap.org"

_FRAME = Template("""<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="@policy@">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ this.title | e }}</title>
{{ this.header.render(**kwargs) }}
</head>
<body>
{{ this.html.render(**kwargs) }}
{%- for name, chunk in this.chunks.items() %}
<script type="text/plain" id="{{ name }}">{{ chunk }}</script>
{%- endfor %}
<script>{{ this.script.render(**kwargs) }}
sahil.start({{ this.map_name }});</script>
</body>
</html>
""")
# Folium's own head names servers and forbids zooming; of it the style of the map's box is enough.
_BODY = (
    '<noscript><p lang="en">This map needs JavaScript, which runs only inside this file.</p>'
    '<p lang="ar" dir="rtl">تحتاج هذه الخريطة إلى جافاسكربت، ويعمل داخل هذا الملف وحده.</p></noscript>'
)


def rendered(title: str, centre: tuple[float, float], chunks: Mapping[str, str]) -> str:
    """The whole page; ``chunks`` are its data by id, in letters of base64."""
    frame = _frame(title, centre)
    frame.chunks = chunks
    return _with_policy(frame.render())


def _frame(title: str, centre: tuple[float, float]) -> Figure:
    world = folium.Map(
        location=centre, zoom_start=9, tiles=None, zoom_control=False, control_scale=False, minZoom=6, maxZoom=17,
        attributionControl=False, zoomSnap=0.5, keyboardPanDelta=120,
    )  # fmt: skip
    world._id = "sahil"  # folium draws ids by lot; the same build must give the same page
    figure = world.get_root()
    figure._template = _FRAME
    figure.title = title
    world.default_js, world.default_css = [], []
    for name, markup in (
        ("style", f"<style>{scripts.leaflet_style()}{scripts.page_style()}</style>"),
        ("leaflet", f"<script>{scripts.leaflet_script()}</script>"),
        ("page", f"<script>{scripts.page_script()}</script>"),
    ):
        figure.header.add_child(_verbatim(markup), name=name)
    figure.html.add_child(_verbatim(_BODY), name="body", index=0)
    figure.map_name = world.get_name()
    return figure


def _verbatim(text: str) -> Element:
    """Text that goes into the page as it is: braces in a script are not folium's."""
    element = Element("{{ this.text }}")
    element.text = text
    return element


def _with_policy(page: str) -> str:
    """The page with a policy that names each of its scripts and styles by hash, and lets it ask no server but for map tiles."""
    plain = re.sub(r'<meta name="viewport" content="width=device-width,\s+initial-scale=1\.0, maximum-scale[^>]*>', "", page)
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hashes(plain, 'script')}",
            f"style-src {_hashes(plain, 'style')}",
            f"img-src data: blob: {TILES}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    return plain.replace("@policy@", policy, 1)


def _hashes(page: str, tag: str) -> str:
    texts = re.findall(rf"<{tag}>(.*?)</{tag}>", page, flags=re.DOTALL)
    return " ".join(f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)
