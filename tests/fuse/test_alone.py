"""Documents fused in one go, each alone: of each comes what would come of it by itself, and nothing of two together."""

from datetime import date

import pandas as pd

from pipeline import fuse, schema
from tests.fuse.test_totals import total
from tests.fuse.world import fused, named_together, tables, told

ATTACK = {"by": "MONITOR", "dead": 10}
# Each document tells something that would join, complete or undo what another one tells.
DOCUMENTS = (
    (
        told("A", "V1", place_text="Batanita", page="one", **ATTACK),
        told("B", "T1", by="SOHR", dead=31, as_of=date(2025, 3, 8), page="one"),
        named_together("C", 10, "V2", "C3588", page="one"),
    ),
    (
        told("D", "V1", page="two", **ATTACK),
        total("E", 745, page="two"),
        named_together("F", 8, "V2", "C3588", page="two"),
    ),
    (
        told("G", "V3", by="WIRE", dead=9, place_text="Tanita village", page="three"),
        told("H", "V2", dead=3, page="three"),
        total("I", 745, page="three"),
    ),
)
TABLES = ("claims", "events", "event_areas", "event_claims", "event_figures", "aggregates", "claim_relations")
EVERYTHING = [claim for document in DOCUMENTS for claim in document]


def test_documents_fused_in_one_go_give_what_each_gives_by_itself() -> None:
    each = [fused(*document) for document in DOCUMENTS]
    together = fuse.fuse(tables(EVERYTHING), each_document_alone=True)
    for name in TABLES:
        one_by_one = pd.concat([pd.DataFrame(own[name]) for own in each])
        ordered = one_by_one.sort_values(list(schema.TABLES[name].key)).reset_index(drop=True)
        pd.testing.assert_frame_equal(pd.DataFrame(together[name]), ordered)


def test_the_same_documents_would_meet_in_a_build() -> None:
    met = fused(*EVERYTHING)
    apart = fuse.fuse(tables(EVERYTHING), each_document_alone=True)
    assert met["event_claims"]["event_id_cnty"].nunique() < apart["event_claims"]["event_id_cnty"].nunique()
    assert len(met["aggregates"]) < len(apart["aggregates"])
    assert apart["events"]["x_possible_duplicate_of"].isna().all()
