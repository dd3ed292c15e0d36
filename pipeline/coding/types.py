"""Which of ACLED's sub-types an act is; a bare report of deaths is settled by who died (SPEC 1.3)."""

from pipeline import vocab

# Those whose killing is fighting (executed captives are told as attack_on_civilians).
_ARMED_KINDS = frozenset({"state_military", "state_police", "rebel", "political_militia", "identity_militia", "external"})
# Who took a place decides what that was: ACLED has one sub-type for governments, another for everybody else.
_TAKEN = frozenset({"territory_taken", "territory_regained"})
# Those who fight on a government's behalf take for it.
_FOR_THE_GOVERNMENT = frozenset({"militia-pro-gov", "militia-pro-iran", "hezbollah", "rus-mil", "irn-mil"})


def sub_event_type(
    act: str | None, subject_group: str | None, victim_kind: str | None, doer_kind: str | None, doer: str | None = None
) -> str | None:
    """The sub-type of an act; None for a claim that tells none."""
    if act is None:
        return None
    if act in _TAKEN and doer_kind is not None:
        is_governments = doer_kind in vocab.STATE_KINDS or doer in _FOR_THE_GOVERNMENT
        return vocab.SUB_OF_ACT["territory_regained" if is_governments else "territory_taken"]
    if act == "killing" and (subject_group in vocab.ARMED_GROUPS or victim_kind in _ARMED_KINDS):
        return "Armed clash"
    return vocab.SUB_OF_ACT[act]


def event_type(sub_event_type: str | None) -> str | None:
    """The type above a sub-type."""
    return None if sub_event_type is None else vocab.TYPE_OF_SUB[sub_event_type].event_type
