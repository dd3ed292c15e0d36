"""What the page is around its sections: one file, no script, no request, as good on paper as on a screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline.export.quality.markup import Markup, Section, escaped, joined, text

# Nothing may load or run; the one style sheet stands in the page.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

STYLE = Path(__file__).with_name("quality.css")


def rendered(title: str, lead: Markup, sections: Sequence[Section], foot: str) -> Markup:
    """The page as HTML; every section says which tables it comes from."""
    return joined(
        [
            "<!DOCTYPE html>",
            '<html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
            f"<title>{text(title)}</title><style>{STYLE.read_text(encoding='utf-8')}</style></head><body>",
            f"<header><h1>{text(title)}</h1>",
            lead,
            f'<nav aria-label="Contents"><ul>{"".join(_entry(section) for section in sections)}</ul></nav></header><main>',
            *(_section(section) for section in sections),
            f'</main><footer><p class="quiet">{escaped(foot)}</p></footer></body></html>',
            "",
        ]
    )


def _entry(section: Section) -> str:
    return f'<li><a href="#{section.anchor}">{text(section.title)}</a></li>'


def _section(section: Section) -> Markup:
    named = " and ".join(filter(None, [", ".join(section.tables[:-1]), section.tables[-1]]))
    return joined(
        [
            f'<section id="{section.anchor}"><h2>{text(section.title)}</h2>',
            f'<p class="from">From the table{"s" if len(section.tables) > 1 else ""} {text(named)}.</p>',
            section.body,
            "</section>",
        ]
    )
