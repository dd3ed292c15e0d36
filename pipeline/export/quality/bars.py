"""How the claims of a total are held against the events inside it: one bar for the events, one for each first speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.export.quality import svg
from pipeline.export.quality.markup import Markup

LABELS, NUMBERS = 255.0, 215.0  # room left for names, right for what the bar says
ROW, BAR = 24.0, 14.0
IN_EVENTS, CLAIMED, EDGE = "#0072B2", "#F2E3C9", "#B3782A"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one first speaker claims in all, and what of it is in no event; an open claim has no upper end."""

    speaker: str
    claimed: int
    remainder: int
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One total: the deaths of the events inside it, and every claim."""

    anchor: str
    title: str
    events: int
    in_events: int
    claims: tuple[Claim, ...]


def drawn(panel: Panel, top: int) -> Markup:
    """The panel as SVG; ``top`` is the number at the right end, the same for panels that stand together."""
    scale = (svg.WIDTH - LABELS - NUMBERS) / max(top, 1)
    edge = LABELS + panel.in_events * scale
    height = ROW * (len(panel.claims) + 1) + 8
    parts = [
        svg.words(LABELS - 10, 17, "in the events", anchor="end", bold=True),
        svg.rectangle(LABELS, 6, panel.in_events * scale, BAR, IN_EVENTS),
        svg.words(edge + 6, 17, f"{panel.in_events:,} in {counted(panel.events)}", bold=True),
    ]
    for at, claim in enumerate(panel.claims, start=1):
        parts += _row(claim, at * ROW, scale)
    parts.append(svg.line([(edge, 20), (edge, height - 4)], IN_EVENTS, width=1.4, dash="3 2"))
    return svg.drawing(panel.anchor, height, panel.title, _told(panel), parts)


def _row(claim: Claim, y: float, scale: float) -> Sequence[str]:
    end = claim.claimed * scale
    return (
        svg.words(LABELS - 10, y + 17, _short(claim.speaker), anchor="end"),
        svg.rectangle(LABELS, y + 6, end, BAR, CLAIMED, EDGE),
        svg.words(LABELS + max(end, (claim.claimed - claim.remainder) * scale) + 6, y + 17, said(claim)),
    )


def said(claim: Claim) -> str:
    """The claim and its remainder in words."""
    figure = f"{claim.claimed:,}{' or more' if claim.is_open else ''}"
    if claim.remainder < 0:
        return f"{figure}; events have {-claim.remainder:,} more"
    return f"{figure}; {claim.remainder:,} in no event"


def _told(panel: Panel) -> str:
    claims = (f"{claim.speaker} claims {said(claim)}." for claim in panel.claims)
    return " ".join([f"{counted(panel.events)} inside, with {panel.in_events:,} deaths.", *claims])


def counted(events: int) -> str:
    return f"{events:,} event{'' if events == 1 else 's'}"


def _short(name: str) -> str:
    return name if len(name) <= 38 else f"{name[:37].rstrip()}…"
