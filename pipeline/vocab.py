"""Which words a coded value may be: every closed list of the data set, and the codes that follow from others (SPEC 1 and 5)."""
# a table of data

import re
from dataclasses import dataclass

EVENT_ID = re.compile(r"^XSY\d{12}$")

ACLED_COLUMNS = (
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type",
    "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting",
    "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision",
    "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
)  # fmt: skip

POLITICAL, DEMONSTRATION, STRATEGIC = "Political violence", "Demonstrations", "Strategic developments"


@dataclass(frozen=True, slots=True)
class EventType:
    """One of ACLED's 25 sub-types; the tuple's order is the hierarchy (SPEC 1.3)."""

    event_type: str
    sub_event_type: str
    disorder_type: str


EVENT_TYPES = (
    EventType("Battles", "Government regains territory", POLITICAL),
    EventType("Battles", "Non-state actor overtakes territory", POLITICAL),
    EventType("Battles", "Armed clash", POLITICAL),
    EventType("Protests", "Excessive force against protesters", f"{POLITICAL}; {DEMONSTRATION}"),
    EventType("Protests", "Protest with intervention", DEMONSTRATION),
    EventType("Protests", "Peaceful protest", DEMONSTRATION),
    EventType("Riots", "Violent demonstration", DEMONSTRATION),
    EventType("Riots", "Mob violence", POLITICAL),
    EventType("Explosions/Remote violence", "Chemical weapon", POLITICAL),
    EventType("Explosions/Remote violence", "Air/drone strike", POLITICAL),
    EventType("Explosions/Remote violence", "Suicide bomb", POLITICAL),
    EventType("Explosions/Remote violence", "Shelling/artillery/missile attack", POLITICAL),
    EventType("Explosions/Remote violence", "Remote explosive/landmine/IED", POLITICAL),
    EventType("Explosions/Remote violence", "Grenade", POLITICAL),
    EventType("Violence against civilians", "Sexual violence", POLITICAL),
    EventType("Violence against civilians", "Attack", POLITICAL),
    EventType("Violence against civilians", "Abduction/forced disappearance", POLITICAL),
    EventType("Strategic developments", "Agreement", STRATEGIC),
    EventType("Strategic developments", "Arrests", STRATEGIC),
    EventType("Strategic developments", "Change to group/activity", STRATEGIC),
    EventType("Strategic developments", "Disrupted weapons use", STRATEGIC),
    EventType("Strategic developments", "Headquarters or base established", STRATEGIC),
    EventType("Strategic developments", "Looting/property destruction", STRATEGIC),
    EventType("Strategic developments", "Non-violent transfer of territory", STRATEGIC),
    EventType("Strategic developments", "Other", STRATEGIC),
)
TYPE_OF_SUB = {entry.sub_event_type: entry for entry in EVENT_TYPES}
RANK_OF_SUB = {entry.sub_event_type: rank for rank, entry in enumerate(EVENT_TYPES)}
EVENT_TYPE_NAMES = tuple(dict.fromkeys(entry.event_type for entry in EVENT_TYPES))

# The act that a claim tells, in the short words of data/raw/FORMAT.md, and the sub-type it is coded as.
# `killing` is a bare report of deaths: coding settles it by the victim, fusion lets it join any act of its place and day.
SUB_OF_ACT = {
    "territory_regained": "Government regains territory",
    "territory_taken": "Non-state actor overtakes territory",
    "armed_clash": "Armed clash",
    "protest_excessive_force": "Excessive force against protesters",
    "protest_intervention": "Protest with intervention",
    "protest": "Peaceful protest",
    "violent_demonstration": "Violent demonstration",
    "mob_violence": "Mob violence",
    "chemical_weapon": "Chemical weapon",
    "air_strike": "Air/drone strike",
    "suicide_bomb": "Suicide bomb",
    "shelling": "Shelling/artillery/missile attack",
    "ied": "Remote explosive/landmine/IED",
    "grenade": "Grenade",
    "sexual_violence": "Sexual violence",
    "attack_on_civilians": "Attack",
    "killing": "Attack",
    "abduction": "Abduction/forced disappearance",
    "agreement": "Agreement",
    "arrests": "Arrests",
    "movement_of_forces": "Change to group/activity",
    "weapons_disrupted": "Disrupted weapons use",
    "base_established": "Headquarters or base established",
    "looting_destruction": "Looting/property destruction",
    "territory_transferred": "Non-violent transfer of territory",
    "displacement": "Other",
    "mass_grave": "Other",
    "other": "Other",
}

INTER_LABELS = {
    1: "State forces", 2: "Rebel group", 3: "Political militia", 4: "Identity militia",
    5: "Rioters", 6: "Protesters", 7: "Civilians", 8: "External/Other forces",
}  # fmt: skip
INTER_CODES = {label: code for code, label in INTER_LABELS.items()}
INTERACTION_CODES = (
    10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 30, 33, 34, 35, 36, 37, 38,
    40, 44, 45, 46, 47, 48, 50, 55, 56, 57, 58, 60, 66, 67, 68, 70, 77, 78, 80, 88,
)  # fmt: skip


def interaction(inter1: str, inter2: str | None) -> str:
    """The pair label of SPEC 1.4: the lower code first, except 78, which real exports write the other way round."""
    first = INTER_CODES[inter1]
    if inter2 is None:
        return f"{inter1} only"
    low, high = sorted((first, INTER_CODES[inter2]))
    if (low, high) == (7, 8):
        return f"{INTER_LABELS[8]}-{INTER_LABELS[7]}"
    return f"{INTER_LABELS[low]}-{INTER_LABELS[high]}"


SOURCE_SCALES = ("Local partner", "Other", "New media", "Subnational", "National", "Regional", "International")


def source_scale(scales: list[str]) -> str:
    """One label, or the two lowest levels joined (SPEC 1.6)."""
    levels = sorted(set(scales), key=SOURCE_SCALES.index)
    return "-".join(levels[:2])


def is_civilian_targeting(event_type: str, sub_event_type: str, inter2: str | None) -> bool:
    """SPEC 1.8: always in violence against civilians and excessive force; in explosions and riots when actor2 is civilians."""
    if event_type == "Violence against civilians" or sub_event_type == "Excessive force against protesters":
        return True
    return event_type in ("Explosions/Remote violence", "Riots") and inter2 == "Civilians"


CIVILIAN_TARGETING = "Civilian targeting"

LISTS: dict[str, tuple[str, ...]] = {
    "disorder_type": tuple(dict.fromkeys(entry.disorder_type for entry in EVENT_TYPES)),
    "event_type": EVENT_TYPE_NAMES,
    "sub_event_type": tuple(entry.sub_event_type for entry in EVENT_TYPES),
    "act": tuple(SUB_OF_ACT),
    "acts": ("one", "many", "none"),
    "inter": tuple(INTER_LABELS.values()),
    "interaction": tuple(
        interaction(INTER_LABELS[code // 10], INTER_LABELS.get(code % 10)) for code in INTERACTION_CODES
    ),
    "civilian_targeting": (CIVILIAN_TARGETING,),
    "source_scale": SOURCE_SCALES,
    "claim_kind": (
        "casualty", "incident_count", "event_report", "displacement", "detention", "damage", "statement",
        "verification_note", "composition_note", "background",
    ),
    "measure": (
        "killed", "injured", "killed_or_injured", "missing", "abducted", "detained", "displaced",
        "displaced_cross_border", "returned", "sheltering", "incidents", "houses_burned", "bodies_recovered",
        "bodies_buried", "suspects", "armed_clash", "shelling", "air_strike", "attack_on_security",
        "attack_on_civilians", "attack_on_infrastructure", "demonstration", "territorial_control", "appeal",
        "concern", "testimony",
    ),
    "subject_group": (
        "all", "civilians", "women", "children", "state_forces", "loyalist_fighters", "fighters", "residents",
        "families", "demonstrators", "massacres", "unknown",
    ),
    "qualifier": ("exact", "approx", "at_least", "more_than", "up_to", "range", "vague_magnitude", "non_numeric"),
    "unit": ("persons", "families", "incidents"),
    "count_basis": ("incident", "snapshot", "newly_documented", "series_total", "none"),
    "receipt_kind": ("text", "ledger"),
    "originator_basis": ("explicit", "inferred_context", "inferred_external", "unknown"),
    "attribution_status": ("reported", "alleged", "asserted_by_party", "testimony", "statement", "denied"),
    "verification": (
        "unverified", "footage_cited", "geolocated", "named_victims", "independently_verified", "disputed",
        "retracted", "not_applicable",
    ),
    "speech_act": ("claim_of_control", "denial", "condemnation", "concern", "appeal", "testimony", "caveat"),
    "date_basis": (
        "explicit_date", "weekday", "relative", "document_window", "as_reported", "inherited", "conflict", "unknown",
    ),
    "place_scope": ("point", "site", "admin1_list", "admin2_list", "place_list", "region_loose", "flow", "country", "none"),
    "geo_basis": (
        "gazetteer_exact", "gazetteer_alias", "gazetteer_folded", "near_name", "near_place", "quarter_in_city",
        "relative", "between", "road", "admin_seat", "admin_area", "region", "manual",
    ),
    "shape_kind": ("disc", "sector", "corridor", "polygon"),
    "area_status": ("inside", "out_of_area", "unknown"),
    "review_status": ("drafted", "coded", "reviewed"),
    "event_review_status": ("auto", "reviewed", "rejected"),
    "disposition": ("event", "aggregate", "both", "record_only", "rejected"),
    "evidence_tier": ("T1", "T2", "T3", "T4", "T5"),
    "event_claim_role": ("defines", "supports", "quantifies", "contradicts", "context"),
    "relation": (
        "restates", "supersedes", "component_of", "same_scope_as", "qualifies", "contradicts", "responds_to",
        "co_occurs_with", "same_originator_copy",
    ),
    "source_kind": (
        "media", "wire", "monitor", "ngo", "un", "government", "armed_group", "social_media", "individual", "unknown",
    ),
    "stance": ("independent", "state", "party_state", "party_nonstate", "advocacy", "unknown"),
    "ref_date_basis": ("metadata", "dateline", "text", "external_match", "unknown"),
    "place_kind": (
        "country", "admin1", "admin2", "admin3", "settlement", "quarter", "site", "military_site", "crossing", "natural",
    ),
    "name_kind": ("official", "alias", "transliteration", "old_name", "press"),
    "actor_kind": (
        "state_military", "state_police", "government", "rebel", "political_militia", "identity_militia", "crowd",
        "civilians", "external", "associate",
    ),
    "name_status": ("acled_confirmed", "acled_pattern", "project"),
    "aggregate_kind": (
        "toll", "episode", "displacement_internal", "displacement_cross_border", "displacement_sheltering",
        "detention", "destruction",
    ),
    "aggregate_status": ("reported", "unquantified", "superseded", "disputed"),
    "fat_status": (
        "not_mentioned", "none_reported", "casualties_unknown", "unknown_number", "vague_magnitude", "reported",
        "allocated",
    ),
    "fat_rule": ("F-MIN", "F-UNK10", "F-VAGUE", "F-NONE", "F-SPLIT", "F-ZERO", "F-RULING"),
    "confidence": ("high", "medium", "low"),
    "figure_rule": ("conservative", "majority", "highest_tier", "latest"),
    "severity": ("E", "W", "I"),
    "registry_status": ("active", "merged", "retired"),
    "entity": ("event", "aggregate"),
    "ruling_kind": ("same", "different", "place_is", "figure_is", "whole", "accept", "reject"),
}  # fmt: skip

# Kinds of actor that are the arms and offices of a state.
# Subject groups whose killing is fighting, unless the act says otherwise (SPEC 1.3).
ARMED_GROUPS = frozenset({"state_forces", "loyalist_fighters", "fighters"})
STATE_KINDS = frozenset({"state_military", "state_police", "government"})
UNIDENTIFIED = "uag-syr"  # the actor of gunmen whom the source ties to nobody

# Words for a people that mean its army where it strikes ("an Israeli raid") and nobody's army where it suffers.
NATIONALITIES = (
    "Israeli", "إسرائيلي", "إسرائيلية", "الإسرائيلي", "الإسرائيلية", "Russian", "روسي", "روسية", "الروسي", "الروسية",
    "Turkish", "تركي", "تركية", "التركي", "التركية",
)  # fmt: skip
