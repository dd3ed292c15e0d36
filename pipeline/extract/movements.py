"""Which movements of forces make no event: those told beside violence of the same days, of which they are a part (D45)."""

from pipeline.extract.claims.drafting import ACTS_TOLD, Draft
from pipeline.extract.phrases.acts import ATTACKS


def beside_violence(drafts: list[Draft]) -> None:
    """`combed the villages after the killing`: kept for the record, as an act that nobody counts."""
    violence = [draft for draft in drafts if draft.act in ATTACKS and draft.kind in ACTS_TOLD]
    for draft in drafts:
        if draft.kind == "event_report" and draft.act == "movement_of_forces" and any(map(draft.meets, violence)):
            draft.acts = "none"
