"""The colours of kinds stay apart for eyes that see red, green or blue weakly, and their shapes without any colour."""

from itertools import combinations
from math import dist

import pytest

from pipeline import vocab
from pipeline.export import palette

# Machado, Oliveira and Fernandes 2009, severity 1; rows act on linear RGB.
EYES = {
    "all colours": (((1, 0, 0), (0, 1, 0), (0, 0, 1)), 25),
    "red weak": (((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)), 25),
    "green weak": (((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)), 25),
    "blue weak": (((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)), 17),
}
WHITE = (0.95047, 1.0, 1.08883)
XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))


def seen(colour: str, eye: str) -> tuple[float, float, float]:
    """A colour as an eye sees it, in CIELAB."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    weak = [min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in EYES[eye][0]]
    x, y, z = (root(sum(a * b for a, b in zip(row, weak, strict=True)) / white) for row, white in zip(XYZ, WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def root(share: float) -> float:
    return share ** (1 / 3) if share > 0.008856 else 7.787 * share + 16 / 116


@pytest.mark.parametrize("eye", EYES)
def test_kinds_of_event_are_told_apart(eye: str) -> None:
    least = EYES[eye][1]
    near = {
        (one.value, other.value): round(dist(seen(one.colour, eye), seen(other.colour, eye)))
        for one, other in combinations(palette.EVENT_TYPES, 2)
    }
    assert {pair: apart for pair, apart in near.items() if apart < least} == {}


def test_every_kind_has_its_own_shape() -> None:
    assert {look.value for look in palette.EVENT_TYPES} == set(vocab.EVENT_TYPE_NAMES)
    assert len({look.shape for look in palette.EVENT_TYPES}) == len(palette.EVENT_TYPES)
    assert {look.value for look in palette.CONFIDENCE} == set(vocab.LISTS["confidence"])


def test_sizes_grow_with_the_dead() -> None:
    steps = [(size.at_least, size.diameter_mm) for size in palette.SIZES]
    assert steps == sorted(steps)
    assert steps[0][0] == 0
