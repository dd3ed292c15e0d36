"""How good the evidence of a claim is: the speaker's tier for this kind of claim (SPEC 5.6); an order, not a verdict on truth."""

# A monitor stands behind a list of incidents; its running total without incidents is a lower tier (SPEC 5.6: SOHR's in 8.2).
_LISTS_ONLY = frozenset({"monitor"})
# What a newsroom checked by its own investigation counts as one (SPEC 5.6 names Reuters, June 2025).
_NEWSROOMS = frozenset({"media", "wire"})


def tier(
    kind: str | None, source_tier: str | None, acts: str | None, claim_kind: str | None, verification: str | None
) -> str | None:
    """T1 (best) to T5, or None for a speaker whose own evidence nobody has graded."""
    if source_tier is not None and kind in _NEWSROOMS and verification == "independently_verified":
        return "T1"
    if source_tier == "T2" and kind in _LISTS_ONLY and acts == "many" and claim_kind in ("casualty", "incident_count"):
        return "T4"
    return source_tier
