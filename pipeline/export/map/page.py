"""What the file is as a page: folium's map as the frame, everything inlined, and a policy that lets nothing else run."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING

from pipeline.export.map import packed, scripts

if TYPE_CHECKING:
    from branca.element import Figure

# OpenStreetMap's own server refuses a page that does not say where it stands, and this one never does.
TILES = "https://basemaps.cartocdn.com"
# Folium forbids zooming, which people with weak sight need.
_FOLIUM_VIEWPORT = re.compile(r'<meta name="viewport"[^>]*>')

_NO_SCRIPT = (
    '<noscript><p lang="en">This map needs JavaScript, which runs only inside this file.</p>'
    '<p lang="ar" dir="rtl">تحتاج هذه الخريطة إلى جافاسكربت، ويعمل داخل هذا الملف وحده.</p></noscript>'
)


def rendered(title: str, centre: tuple[float, float], first: Mapping[str, str], later: Mapping[str, str]) -> str:
    """The whole page; its data by id, in letters of base64: what the first view needs, and what is read once that is drawn."""
    frame, name = _frame(centre)
    leaflet = scripts.leaflet_script()
    head = (
        '<meta charset="utf-8">',
        '<meta http-equiv="Content-Security-Policy" content="@policy@">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title>",
        f"<style>{scripts.leaflet_style()}{scripts.page_style()}</style>",
        f"<script>{scripts.page_script()}</script>",
        *_data({"leaflet": packed.squeezed(leaflet)}),
        '<script>sahil.unpack("leaflet");</script>',
        _FOLIUM_VIEWPORT.sub("", frame.header.render()),
    )
    start = f"<script>{frame.script.render()}\nsahil.start({name});</script>"
    body = (_NO_SCRIPT, frame.html.render(), *_data(first), start, *_data(later))
    lines = ("<!DOCTYPE html>", '<html lang="en" dir="ltr">', "<head>", *head, "</head>", "<body>", *body, "</body>", "</html>", "")
    return _with_policy("\n".join(lines), leaflet)


def _data(chunks: Mapping[str, str]) -> list[str]:
    return [f'<script type="text/plain" id="{key}">{chunk}</script>' for key, chunk in chunks.items()]


def _frame(centre: tuple[float, float]) -> tuple[Figure, str]:
    """Folium's map, rendered into the parts of a figure, and the name it has in the script."""
    import folium  # a third of a second, which nobody should wait for who draws no map
    from branca.element import Figure

    world = folium.Map(
        location=centre, zoom_start=9, tiles=None, zoom_control=False, control_scale=False, minZoom=6, maxZoom=17,
        attributionControl=False, zoomSnap=0.5, keyboardPanDelta=120,
    )  # fmt: skip
    world._id = "sahil"  # folium draws ids by lot; the same build must give the same page
    world.default_js, world.default_css = [], []
    figure = Figure()
    figure.header._children.clear()
    figure.add_child(world)
    figure.render()
    return figure, world.get_name()


def _with_policy(page: str, *unpacked: str) -> str:
    """The page with a policy that names each script and style by hash, those it unpacks too, and allows no server but for tiles."""
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hashes([*_texts(page, 'script'), *unpacked])}",
            f"style-src {_hashes(_texts(page, 'style'))}",
            f"img-src data: blob: {TILES}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    return page.replace("@policy@", policy, 1)


def _texts(page: str, tag: str) -> list[str]:
    return re.findall(rf"<{tag}>(.*?)</{tag}>", page, flags=re.DOTALL)


def _hashes(texts: Iterable[str]) -> str:
    return " ".join(f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)
