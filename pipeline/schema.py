"""What every table and column of the data set is, said once: builders, checks, exports and the codebook read it here."""
# a table of data

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import pandas as pd

from pipeline import vocab

Dataset: TypeAlias = dict[str, pd.DataFrame]

# A claim fills up as it travels; from which room on a column must be filled stands in `since`.
STAGES = ("read", "placed", "coded", "fused")

DTYPES = {
    "text": "str",
    "json": "str",
    "int": "Int64",
    "float": "float64",
    "bool": "boolean",
    "date": "datetime64[s]",
    "datetime": "datetime64[s]",
    "geometry": "geometry",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its kind, whether it may be null, the closed list or the table it points into, and what it means."""

    name: str
    kind: str
    null: bool
    meaning: str
    vocab: str | None = None
    refers: str | None = None
    since: str = "read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of the GeoPackage: `geometry` is None for a table of attributes; the order of `key` is the order of rows."""

    name: str
    title: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    geometry: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column:
        """The column of that name; KeyError when there is none."""
        return {column.name: column for column in self.columns}[name]


def must(name: str, kind: str, meaning: str, vocab: str | None = None, refers: str | None = None, since: str = "read") -> Column:
    """A column that is never null from the room `since` on."""
    return Column(name=name, kind=kind, null=False, meaning=meaning, vocab=vocab, refers=refers, since=since)


def may(name: str, kind: str, meaning: str, vocab: str | None = None, refers: str | None = None) -> Column:
    """A column that is null where the value is not known or does not apply."""
    return Column(name=name, kind=kind, null=True, meaning=meaning, vocab=vocab, refers=refers)


EVENTS = Table(
    name="events",
    title="Events (reported)",
    meaning="One act at one place on about one day, coded from claims. Reported, not verified. The first 31 columns are ACLED's.",
    key=("event_date", "event_id_cnty"),
    geometry="Point",
    columns=(
        must("event_id_cnty", "text", "Id of the event; survives recoding"),
        must("event_date", "date", "The day; the middle of the window when time_precision is 2 or 3"),
        must("year", "int", "Year of event_date"),
        must("time_precision", "int", "1 the day is given; 2 within a week; 3 within a month"),
        must("disorder_type", "text", "ACLED disorder type, derived from the sub-type", "disorder_type"),
        must("event_type", "text", "ACLED event type", "event_type"),
        must("sub_event_type", "text", "ACLED sub-event type", "sub_event_type"),
        must("actor1", "text", "One named actor; in violence against civilians the perpetrator"),
        may("assoc_actor_1", "text", "Names associated with actor1, joined by '; '"),
        must("inter1", "text", "Type of actor1", "inter"),
        may("actor2", "text", "One named actor; in violence against civilians the victims"),
        may("assoc_actor_2", "text", "Names associated with actor2, joined by '; '"),
        may("inter2", "text", "Type of actor2", "inter"),
        must("interaction", "text", "Pair of the two types", "interaction"),
        may("civilian_targeting", "text", "Set when civilians are the main or only target", "civilian_targeting"),
        must("iso", "int", "ISO 3166-1 numeric code of the country"),
        must("region", "text", "ACLED region"),
        must("country", "text", "Country"),
        must("admin1", "text", "Governorate, OCHA's name as ACLED writes it"),
        may("admin2", "text", "District, likewise"),
        may("admin3", "text", "Subdistrict, likewise"),
        must("location", "text", "The place that the point stands for"),
        must("latitude", "float", "Degrees north, 4 decimals, EPSG:4326"),
        must("longitude", "float", "Degrees east, 4 decimals, EPSG:4326"),
        must(
            "geo_precision",
            "int",
            "1 the named place; 2 near it or a part of a subdistrict; 3 a larger area, coded to its seat",
        ),
        must("source", "text", "Names of the sources that added something, joined by '; '"),
        must("source_scale", "text", "Scale of the sources: one label, or the two lowest joined by '-'"),
        must("notes", "text", "Who did what to whom, where, with coding remarks; our own words"),
        must(
            "fatalities",
            "int",
            "ACLED's number: the lowest of the originators'; 0 also when not reported (see x_fat_status)",
        ),
        may("tags", "text", "Items joined by '; ': `crowd size=`; `fatalities within=` (counted at that place too)"),
        must("timestamp", "int", "Unix seconds of the latest day of the claims used; never the clock"),
        must("x_date_start", "date", "First day on which it may have happened"),
        must("x_date_end", "date", "Last day on which it may have happened"),
        must("x_date_basis", "text", "How the window is known"),
        must("x_place_id", "text", "The place", refers="places.place_id"),
        may("x_location_ar", "text", "The place's name in Arabic"),
        may("x_admin1_pcode", "text", "OCHA p-code of the governorate"),
        may("x_admin2_pcode", "text", "OCHA p-code of the district"),
        may("x_admin3_pcode", "text", "OCHA p-code of the subdistrict"),
        must("x_geo_basis", "text", "How the place was found", "geo_basis"),
        must("x_geo_uncertainty_m", "int", "Radius in metres that should hold the true point"),
        may("x_geo_runner_up", "text", "The place that came second", refers="places.place_id"),
        must("x_where_prec_ucdp", "int", "UCDP where_prec"),
        must("x_date_prec_ucdp", "int", "UCDP date_prec"),
        must("x_event_clarity", "int", "UCDP event_clarity: 1 a single incident; 2 several already summed by the source"),
        may("x_type_of_violence_ucdp", "int", "UCDP type of violence: 1 state-based; 2 non-state; 3 one-sided"),
        may("x_fat_low", "int", "Lowest count of deaths that the claims support"),
        may("x_fat_best", "int", "Count of the best evidence; null when nobody gives one"),
        may("x_fat_high", "int", "Highest count; null when open or unknown"),
        must("x_fat_high_open", "bool", "The highest count has no upper bound"),
        may("x_fat_side1", "int", "Deaths on the side of actor1"),
        may("x_fat_side2", "int", "Deaths on the side of actor2, civilians apart"),
        may("x_fat_civilians", "int", "Civilians among the dead"),
        may("x_fat_unknown", "int", "Deaths that no source gives to a side"),
        must("x_fat_status", "text", "What the claims say of deaths", "fat_status"),
        must(
            "x_fat_imputed",
            "bool",
            "fatalities comes from a convention (2, 3, 10, 12, 20, 100, 1000), not from a count",
        ),
        must("x_fat_rule", "text", "The rule behind fatalities", "fat_rule"),
        may("x_fat_verified_min", "int", "A body's verified floor, not an estimate"),
        may("x_alloc_group", "text", "The aggregate whose total was split", refers="aggregates.aggregate_id"),
        may("x_injured_low", "int", "Lowest count of injured"),
        may("x_injured_high", "int", "Highest count of injured"),
        may("x_displaced_low", "int", "Lowest count of displaced, tied to this place and day"),
        may("x_displaced_high", "int", "Highest count, likewise"),
        may("x_crowd_low", "int", "Lowest crowd size, when a number is given"),
        may("x_crowd_high", "int", "Highest crowd size, likewise"),
        must("x_n_claims", "int", "Claims linked to the event, context left out"),
        must("x_n_documents", "int", "Documents that hold them"),
        must("x_n_originators", "int", "Distinct first speakers; unattributed claims do not count"),
        must("x_party_sourced", "bool", "Every originator is a party to the fight"),
        must("x_verification", "text", "The strongest verification among the claims", "verification"),
        must("x_confidence", "text", "high, medium or low (SPEC 6.8)", "confidence"),
        must("x_disputed", "bool", "Claims contradict on who, whether, or the number beyond a factor of 2"),
        may("x_episode_id", "text", "The episode it belongs to", refers="episodes.episode_id"),
        must("x_anchor_claim_id", "text", "The claim that gives the event its identity", refers="claims.claim_id"),
        may(
            "x_possible_duplicate_of",
            "text",
            "An event that may be the same; a person should look",
            refers="events.event_id_cnty",
        ),
        must("x_review_status", "text", "auto, or reviewed by a ruling", "event_review_status"),
        must("x_row_version", "int", "1, and one more with each release that changed the row"),
        must("t_start", "datetime", "Start of the window in UTC, for the temporal controller"),
        must("t_end", "datetime", "End of the window in UTC"),
        must("geometry", "geometry", "The point (longitude, latitude), EPSG:4326"),
    ),
)

EVENT_AREAS = Table(
    name="event_areas",
    title="Where the true point should lie",
    meaning="One area per event, clipped to land: as wide as the wording leaves it.",
    key=("event_id_cnty",),
    geometry="MultiPolygon",
    columns=(
        must("event_id_cnty", "text", "The event", refers="events.event_id_cnty"),
        must("shape_kind", "text", "disc, sector, corridor or polygon", "shape_kind"),
        must("radius_m", "int", "Distance in metres from the point that should hold the true one"),
        must("area_km2", "float", "Area in square kilometres, 1 decimal"),
        must("basis", "text", "The wording or rule that gave the shape"),
        must("geometry", "geometry", "The area, EPSG:4326"),
    ),
)

AGGREGATES = Table(
    name="aggregates",
    title="Totals of areas and periods (never points)",
    meaning="What is true of an area or a period and not of a point: tolls, episodes of clashes, displacement.",
    key=("aggregate_id",),
    geometry="MultiPolygon",
    columns=(
        must("aggregate_id", "text", "Id of the aggregate"),
        must("aggregate_kind", "text", "What kind of total", "aggregate_kind"),
        may("measure", "text", "What is counted", "measure"),
        may("subject_group", "text", "Who is counted", "subject_group"),
        may("value_low", "int", "Lowest count"),
        may("value_best", "int", "Count of the best evidence"),
        may("value_high", "int", "Highest count"),
        must("high_open", "bool", "No upper bound"),
        may("n_incidents", "int", "Number of incidents the source speaks of"),
        may("date_start", "date", "First day of the window"),
        may("date_end", "date", "Last day of the window"),
        may("as_of", "date", "The day the figure was current"),
        must("place_ids", "json", "The areas counted"),
        must("place_scope", "text", "How the area is worded", "place_scope"),
        may("area_text", "text", "The area in words, for the reader"),
        may("origin_place_id", "text", "Where a flow starts"),
        may("dest_place_id", "text", "Where a flow ends"),
        may("parent_aggregate_id", "text", "The total that this one is a part of", refers="aggregates.aggregate_id"),
        may("episode_id", "text", "The episode", refers="episodes.episode_id"),
        must("claim_ids", "json", "The claims behind it"),
        must("n_originators", "int", "Distinct first speakers"),
        must("status", "text", "reported, unquantified, superseded or disputed", "aggregate_status"),
        may("allocated_events", "int", "Events of the same group inside area and window"),
        may("allocated_sum", "int", "Their deaths"),
        may("residual", "int", "value_best less allocated_sum; never spread over the map"),
        must("emit_point", "bool", "Always false"),
        may("note", "text", "Remarks"),
        may("x_area_label", "text", "The largest totals of the area as lines, on one row for each area; for drawing"),
        must("x_row_version", "int", "1, and one more with each release that changed the row"),
        may("geometry", "geometry", "Union of the areas counted, EPSG:4326; null when they have no outline"),
    ),
)

CLAIMS = Table(
    name="claims",
    title="Claims",
    meaning="One assertion by one originator in one document about one measure and group: what was said, not what we code from it.",
    key=("claim_id",),
    columns=(
        must("claim_id", "text", "Id of the claim, from what was said and where"),
        must("doc_id", "text", "The document", refers="documents.doc_id"),
        must("receipt_kind", "text", "text: offsets in a stored text; ledger: a hand-coded row", "receipt_kind"),
        may("quote", "text", "The exact words; null for a ledger claim"),
        may("char_start", "int", "Offset of the quote in the normalised document, in code points"),
        may("char_end", "int", "Offset of its end"),
        may("sentence_sha256", "text", "Hash of the sentence, part of the id; null for a ledger claim"),
        may("ledger_ref", "text", "The ledger row's own id"),
        may("url", "text", "The page"),
        may("read_on", "date", "The day a person read it"),
        must("claim_kind", "text", "What kind of assertion", "claim_kind"),
        may("measure", "text", "What is counted or reported", "measure"),
        may("subject_group", "text", "Who is counted", "subject_group"),
        may("value_text", "text", "The figure in the source's own notation"),
        may("value", "float", "The figure as said"),
        may("value_low", "float", "Lowest reading"),
        may("value_high", "float", "Highest reading; null when open"),
        may("qualifier", "text", "How exact the figure claims to be", "qualifier"),
        may("unit", "text", "What one unit is", "unit"),
        must("count_basis", "text", "How the figure was counted", "count_basis"),
        must("acts", "text", "one act, many acts summed or listed, or none", "acts"),
        may("act", "text", "What kind of act", "act"),
        must("originator_id", "text", "Who said it first", refers="sources.source_id"),
        must("originator_basis", "text", "How we know", "originator_basis"),
        may("originator_text", "text", "The speaker as worded"),
        may("via_source_id", "text", "The relay, if named", refers="sources.source_id"),
        must("publisher_id", "text", "Who printed it", refers="sources.source_id"),
        must("attribution_status", "text", "How it is put", "attribution_status"),
        must("verification", "text", "Whether anyone checked", "verification"),
        may("speech_act", "text", "Kind of statement", "speech_act"),
        may("evidence_tier", "text", "Tier of the originator for this kind of claim, T1 best", "evidence_tier"),
        may("actor_text", "text", "The alleged doer as worded"),
        may("actor_id", "text", "The alleged doer", refers="actors.actor_id"),
        may("target_text", "text", "The victims or target as worded"),
        may("target_actor_id", "text", "The victims or target", refers="actors.actor_id"),
        may("event_type", "text", "ACLED type of the act", "event_type"),
        may("sub_event_type", "text", "ACLED sub-type of the act", "sub_event_type"),
        may("date_text", "text", "The time as worded"),
        may("date_start", "date", "First day of the window"),
        may("date_end", "date", "Last day of the window"),
        may("date_precision", "int", "UCDP date_prec of the window"),
        must("date_basis", "text", "How the window is known: basis or basis:detail"),
        may("as_of", "date", "The day the figure was current"),
        may("published", "text", "The page's date as far as known: YYYY, YYYY-MM or YYYY-MM-DD"),
        may("place_text", "text", "The place as worded"),
        may("place_ar", "text", "The same in Arabic script"),
        may("within_text", "text", "The area it is said to lie in, as worded"),
        must("place_ids", "json", "The places it is about; [] when none is known", since="placed"),
        must("place_scope", "text", "What kind of place", "place_scope", since="placed"),
        may("latitude", "float", "The claim's own point, degrees north"),
        may("longitude", "float", "Degrees east"),
        may("x_geo_uncertainty_m", "int", "Radius in metres that should hold the true point"),
        may("geo_precision", "int", "ACLED geo_precision, 1 to 3"),
        may("where_prec", "int", "UCDP where_prec, 1 to 7"),
        may("geo_basis", "text", "How the place was found", "geo_basis"),
        may("geo_score", "float", "How sure the choice is, 0 to 1"),
        may("runner_up_place_id", "text", "The place that came second", refers="places.place_id"),
        may("geo_reason", "text", "Why this place, or why none"),
        must("area_status", "text", "Whether it lies in the project's area", "area_status", since="placed"),
        may("episode_id", "text", "The episode", refers="episodes.episode_id"),
        must("review_status", "text", "drafted by the reader of texts, coded by a person, or reviewed", "review_status"),
        must("disposition", "text", "What became of it", "disposition", since="coded"),
        may("disposition_reason", "text", "Why"),
        must("extractor", "text", "The rule or person that made it"),
        may("summary", "text", "The claim in a neutral sentence of our own"),
        may("file", "text", "The file below data/raw that it was read from"),
        may("line", "int", "The line of a ledger claim in that file"),
        may("note", "text", "Remarks"),
    ),
)

EVENT_CLAIMS = Table(
    name="event_claims",
    title="Which claims an event rests on",
    meaning="Links of events to claims, with the role of each and the reasons for the match.",
    key=("event_id_cnty", "claim_id"),
    columns=(
        must("event_id_cnty", "text", "The event", refers="events.event_id_cnty"),
        must("claim_id", "text", "The claim", refers="claims.claim_id"),
        must("role", "text", "What the claim does for the event", "event_claim_role"),
        may("score", "float", "Sum of the signals' weights against the anchor"),
        may("reason", "text", "The signals that joined it"),
    ),
)

CLAIM_RELATIONS = Table(
    name="claim_relations",
    title="How claims relate",
    meaning="Relations between claims, read from left to right.",
    key=("claim_id", "relation", "other_claim_id"),
    columns=(
        must("claim_id", "text", "The claim", refers="claims.claim_id"),
        must("relation", "text", "Its relation to the other", "relation"),
        must("other_claim_id", "text", "The other claim", refers="claims.claim_id"),
        may("note", "text", "Who or what says so"),
    ),
)

EVENT_FIGURES = Table(
    name="event_figures",
    title="The deaths of an event under four rules",
    meaning="What each rule of reconciling figures makes of an event's claims, so that a reader sees what hangs on the choice.",
    key=("event_id_cnty", "rule"),
    columns=(
        must("event_id_cnty", "text", "The event", refers="events.event_id_cnty"),
        must("rule", "text", "The rule", "figure_rule"),
        may("low", "int", "Lowest count"),
        may("best", "int", "The count that the rule picks"),
        may("high", "int", "Highest count; null when open or unknown"),
        must("claim_ids", "json", "The claims that it rests on"),
    ),
)

RECONCILIATION = Table(
    name="reconciliation",
    title="What each speaker claims in all, and how much of it events account for",
    meaning="Per total of deaths and first speaker: the claim, the deaths of the events inside it, the remainder; never spread.",
    key=("aggregate_id", "originator_id", "subject_group", "claimed_low", "claimed"),  # nameless voices are several
    columns=(
        must("aggregate_id", "text", "The total", refers="aggregates.aggregate_id"),
        must("originator_id", "text", "Who said it first", refers="sources.source_id"),
        may("subject_group", "text", "Who is counted", "subject_group"),
        must("place_scope", "text", "How the area is worded", "place_scope"),
        must("place_ids", "json", "The areas counted"),
        may("area_text", "text", "The area in words"),
        may("date_start", "date", "First day of the window"),
        may("date_end", "date", "Last day of the window"),
        may("claimed_low", "int", "Lowest reading of the claim"),
        may("claimed", "int", "The claim; its lowest reading where no value is given"),
        may("claimed_high", "int", "Highest reading; null when open"),
        may("events", "int", "Events of the same group inside area and window"),
        may("in_events", "int", "Their deaths"),
        may("remainder", "int", "The claim less the deaths in events; null where the two cannot be compared"),
    ),
)

TOTAL_SERIES = Table(
    name="total_series",
    title="Running totals of each speaker",
    meaning="Each dated count of deaths that a speaker gave for a total, in the order of its day.",
    key=("aggregate_id", "originator_id", "as_of", "value", "claim_id"),
    columns=(
        must("aggregate_id", "text", "The total", refers="aggregates.aggregate_id"),
        must("originator_id", "text", "Who said it first", refers="sources.source_id"),
        may("subject_group", "text", "Who is counted", "subject_group"),
        must("place_ids", "json", "The areas counted"),
        may("as_of", "date", "The day the figure was current"),
        may("value", "int", "The figure as said"),
        may("low", "int", "Lowest reading"),
        may("high", "int", "Highest reading; null when open"),
        must("count_basis", "text", "How the figure was counted", "count_basis"),
        must("claim_id", "text", "The claim", refers="claims.claim_id"),
    ),
)

EPISODES = Table(
    name="episodes",
    title="Episodes",
    meaning="Named spans of violence that events and totals belong to.",
    key=("episode_id",),
    columns=(
        must("episode_id", "text", "Id of the episode"),
        must("name", "text", "Name"),
        may("name_ar", "text", "Name in Arabic"),
        must("date_start", "date", "First day"),
        must("date_end", "date", "Last day"),
        must("place_ids", "json", "The areas it reached"),
        may("note", "text", "Where the span comes from"),
    ),
)

DOCUMENTS = Table(
    name="documents",
    title="Documents",
    meaning="Texts that are stored, and pages that were read and not stored.",
    key=("doc_id",),
    columns=(
        must("doc_id", "text", "Id of the document, from its text or its url"),
        may("file", "text", "Path below data/raw; null for a page that is not stored"),
        may("sha256_raw", "text", "Hash of the file's bytes"),
        may("sha256_text", "text", "Hash of the normalised text"),
        may("chars", "int", "Length of the normalised text in code points"),
        may("lang", "text", "Language"),
        may("title", "text", "Title, if known"),
        must("publisher_source_id", "text", "Who printed it", refers="sources.source_id"),
        may("url", "text", "The page"),
        may("published_at", "text", "Date of publication as far as known: YYYY, YYYY-MM or YYYY-MM-DD"),
        may("retrieved_at", "date", "The day it was read"),
        may("ref_date", "date", "The day that its words count from"),
        may("ref_window_start", "date", "First day it may have been written"),
        may("ref_window_end", "date", "Last day it may have been written"),
        must("ref_date_basis", "text", "How that is known", "ref_date_basis"),
        may("licence_note", "text", "Under what terms the text may be shown"),
    ),
)

SOURCES = Table(
    name="sources",
    title="Sources",
    meaning="Speakers and outlets.",
    key=("source_id",),
    columns=(
        must("source_id", "text", "Id of the source"),
        must("name", "text", "Name"),
        may("name_ar", "text", "Name in Arabic"),
        must("kind", "text", "Kind", "source_kind"),
        may("country_iso3", "text", "Country"),
        may("acled_scale", "text", "ACLED's source scale", "source_scale"),
        must("stance", "text", "Where it stands", "stance"),
        may(
            "evidence_tier",
            "text",
            "Tier of what it says by its own means; an order, not a verdict on truth",
            "evidence_tier",
        ),
        may("url", "text", "Home page"),
        may("note", "text", "Why it is coded so"),
    ),
)

PLACES = Table(
    name="places",
    title="Gazetteer",
    meaning="Places, admin areas and sites, each with its source and how far it may be off.",
    key=("place_id",),
    geometry="Point",
    columns=(
        must("place_id", "text", "OCHA p-code, or SYP- and a slug"),
        must("name", "text", "Name in Latin script"),
        may("name_ar", "text", "Name in Arabic"),
        must("aliases", "json", "All spellings"),
        must("kind", "text", "Kind of place", "place_kind"),
        may("parent_place_id", "text", "The place it belongs to", refers="places.place_id"),
        may("admin1_pcode", "text", "Governorate"),
        may("admin2_pcode", "text", "District"),
        may("admin3_pcode", "text", "Subdistrict"),
        may("pcode_version", "text", "Edition of the p-codes"),
        may("latitude", "float", "Degrees north"),
        may("longitude", "float", "Degrees east"),
        may("radius_m", "int", "Radius in metres that should hold what is meant by the name"),
        must("acled_location", "text", "The string written in `location`"),
        may("population", "int", "Population, where the source gives one"),
        may("cue", "text", "Why the bare name needs a cue in running text (word, person, family, club)"),
        must("sensitive", "bool", "Stops the export until public and restricted builds exist"),
        may("coord_source", "text", "Where the point comes from; `parent` when it is the parent's"),
        may("coord_spread_m", "int", "Distance between the editions' points"),
        must("source", "text", "Where the place comes from"),
        must("licence", "text", "Its licence"),
        may("note", "text", "Remarks"),
        may("geometry", "geometry", "The point, EPSG:4326; null when nobody gives one"),
    ),
)

PLACE_NAMES = Table(
    name="place_names",
    title="Spellings of places",
    meaning="Every spelling of a place, with script, kind and source.",
    key=("place_id", "name"),
    columns=(
        must("place_id", "text", "The place", refers="places.place_id"),
        must("name", "text", "The spelling"),
        may("lang", "text", "Language"),
        must("script", "text", "Latn or Arab"),
        must("kind", "text", "Kind of name", "name_kind"),
        must("source", "text", "Where it comes from"),
    ),
)

ADMIN_AREAS = Table(
    name="admin_areas",
    title="Governorates, districts, subdistricts",
    meaning="Admin outlines of OCHA, simplified with shared edges kept. They imply no opinion on any territory's status.",
    key=("pcode",),
    geometry="MultiPolygon",
    columns=(
        must("pcode", "text", "OCHA p-code"),
        must("level", "int", "1 governorate, 2 district, 3 subdistrict"),
        must("name", "text", "OCHA's English name"),
        may("name_ar", "text", "Arabic name"),
        may("parent_pcode", "text", "The area it lies in"),
        must("pcode_version", "text", "Edition of the p-codes"),
        must("geometry", "geometry", "Outline, EPSG:4326"),
    ),
)

BASEMAP = Table(
    name="basemap",
    title="Coast and countries",
    meaning="Land, neighbouring countries and the project's area, for drawing and clipping; outlines modified, see meta.",
    key=("kind", "name"),
    geometry="MultiPolygon",
    columns=(
        must("kind", "text", "land, country or area"),
        must("name", "text", "Name"),
        may("name_ar", "text", "Name in Arabic"),
        must("geometry", "geometry", "Outline, EPSG:4326"),
    ),
)

ACTORS = Table(
    name="actors",
    title="Actors",
    meaning="Actor names as they are written in the actor columns, with validity and type.",
    key=("actor_id",),
    columns=(
        must("actor_id", "text", "Id of the actor"),
        must("name", "text", "The string written in the actor columns"),
        may("inter", "int", "Type, 1 to 8; a state's forces abroad are 8"),
        must("kind", "text", "Kind", "actor_kind"),
        may("country_iso3", "text", "Home country"),
        may("valid_from", "date", "First day of the name's validity"),
        may("valid_to", "date", "Last day"),
        may("parent_actor_id", "text", "The actor it is part of", refers="actors.actor_id"),
        must("party", "bool", "A party to the fight"),
        must("name_status", "text", "Whether the name is ACLED's", "name_status"),
        may("note", "text", "Why it is coded so"),
    ),
)

ACTOR_ALIASES = Table(
    name="actor_aliases",
    title="Wordings of actors",
    meaning="What sources call an actor, with the days on which the wording means it.",
    key=("alias", "lang", "actor_id"),
    columns=(
        must("alias", "text", "The wording"),
        must("lang", "text", "Language"),
        must("actor_id", "text", "The actor", refers="actors.actor_id"),
        may("valid_from", "date", "First day on which the wording means it"),
        may("valid_to", "date", "Last day"),
        may("source", "text", "Where the wording was met"),
    ),
)

FINDINGS = Table(
    name="findings",
    title="Findings",
    meaning="What a person should look at: E stops the build, W is doubt, I is information.",
    key=("finding_id",),
    columns=(
        must("finding_id", "text", "Id from check, entity and id"),
        must("severity", "text", "E, W or I", "severity"),
        must("check_id", "text", "The rule"),
        must("entity", "text", "The table"),
        may("id", "text", "The row"),
        may("file", "text", "The file it comes from"),
        may("line", "int", "The line"),
        must("message", "text", "What was found"),
        must("remedy", "text", "What to do"),
    ),
)

REVISIONS = Table(
    name="revisions",
    title="What changed since the last release",
    meaning="Field by field: what was, what is, and because of which claim or rule.",
    key=("entity", "id", "row_version", "field"),
    columns=(
        must("entity", "text", "event or aggregate", "entity"),
        must("id", "text", "The row"),
        must("row_version", "int", "Version of the row after the change"),
        must("changed_at", "date", "Data as of"),
        must("field", "text", "The column"),
        may("old", "text", "What stood there"),
        may("new", "text", "What stands there now"),
        may("reason", "text", "Why"),
        may("claim_id", "text", "The claim behind it"),
    ),
)

ID_REGISTRY = Table(
    name="id_registry",
    title="Ids once given",
    meaning="Every id ever released; merged and withdrawn ids stay as tombstones.",
    key=("id",),
    columns=(
        must("id", "text", "The id"),
        must("entity", "text", "event or aggregate", "entity"),
        must("anchor_claim_id", "text", "The claim that gave it"),
        must("status", "text", "active, merged or retired", "registry_status"),
        may("superseded_by", "text", "The id that stands for it now"),
        may("first_release", "text", "The release that first held it; null when none has"),
    ),
)

# What the exports count from the events, so that a map of numbers needs no arithmetic in QGIS.
_COUNTED = (
    must("events", "int", "Events (reported), all types"),
    must("events_political_violence", "int", "Of these, political violence (ACLED's disorder type)"),
    must("events_civilian_targeting", "int", "Of these, with civilians as the main or only target"),
    must("events_demonstrations", "int", "Of these, demonstrations"),
    must("fatalities", "int", "Sum of `fatalities`; conventions stand in where counts are missing, totals of areas are not in it"),
    must("fatalities_counted", "int", "Sum of `fatalities` without conventions"),
    must("events_deaths_unknown", "int", "Events of which the number of deaths is not known: the sums above are floors"),
)
ADMIN_COUNTS = Table(
    name="admin_counts",
    title="Events by governorate, district and subdistrict",
    meaning="Sums of the events that lie in each admin area; totals of areas and periods (table aggregates) are not in them.",
    key=("pcode",),
    geometry="MultiPolygon",
    columns=(
        must("pcode", "text", "OCHA p-code", refers="admin_areas.pcode"),
        must("level", "int", "1 governorate, 2 district, 3 subdistrict"),
        must("name", "text", "OCHA's English name"),
        may("name_ar", "text", "Arabic name"),
        *_COUNTED,
        may("first_date", "date", "Day of the first event"),
        may("last_date", "date", "Day of the last event"),
        must("geometry", "geometry", "Outline, EPSG:4326"),
    ),
)
MONTHLY_COUNTS = Table(
    name="monthly_counts",
    title="Events by district and month",
    meaning="Sums of the events of each district and month of event_date; without a district: events known by governorate only.",
    key=("month", "admin1_pcode", "admin2_pcode"),
    columns=(
        must("month", "date", "First day of the month"),
        may("admin1_pcode", "text", "Governorate"),
        may("admin1_name", "text", "Its name"),
        may("admin2_pcode", "text", "District; null when the event's place is not in one"),
        may("admin2_name", "text", "Its name"),
        *_COUNTED,
    ),
)

META = Table(
    name="meta",
    title="About this data set",
    meaning="Title, version, inputs, licence.",
    key=("key",),
    columns=(must("key", "text", "What"), must("value", "text", "Value")),
)

VOCAB = Table(
    name="vocab",
    title="Closed lists",
    meaning="Every value that a coded column may take.",
    key=("list", "position"),
    columns=(
        must("list", "text", "Name of the list"),
        must("position", "int", "Its order in the list"),
        must("value", "text", "The value"),
    ),
)

TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        EVENTS, EVENT_AREAS, AGGREGATES, CLAIMS, EVENT_CLAIMS, CLAIM_RELATIONS, EVENT_FIGURES, RECONCILIATION,
        TOTAL_SERIES, EPISODES, DOCUMENTS, SOURCES, PLACES, PLACE_NAMES, ADMIN_AREAS, BASEMAP, ADMIN_COUNTS,
        MONTHLY_COUNTS, ACTORS, ACTOR_ALIASES, FINDINGS, REVISIONS, ID_REGISTRY, META, VOCAB,
    )
}  # fmt: skip

# Between ingest and the rooms only, never exported.
CORRECTIONS = Table(
    name="corrections",
    title="Corrections",
    meaning="A person's corrections of a claim or an event: data/raw/hand/corrections.csv.",
    key=("line",),
    columns=(
        must("file", "text", "The file"),
        must("line", "int", "The line"),
        must("key", "text", "claim_id, ledger_ref or event id"),
        must("field", "text", "The column"),
        may("old", "text", "What it must still be"),
        may("new", "text", "What it shall be"),
        must("reason", "text", "Why"),
        must("by", "text", "Initials"),
        must("on", "date", "Day"),
    ),
)
RULINGS = Table(
    name="rulings",
    title="Rulings",
    meaning="A person's decisions on claims: data/raw/hand/rulings.csv.",
    key=("line",),
    columns=(
        must("file", "text", "The file"),
        must("line", "int", "The line"),
        must("kind", "text", "What is decided", "ruling_kind"),
        must("key_a", "text", "claim_id, ledger_ref or event id"),
        may("key_b", "text", "The other claim of same and different"),
        may("value", "text", "place_id or count"),
        must("reason", "text", "Why"),
        must("by", "text", "Initials"),
        must("on", "date", "Day"),
        may("evidence", "text", "Fingerprint of the claims that the decision was made on, as `review` gave it with the row"),
        may("evidence_now", "text", "The same of the claims as they are now"),
    ),
)
WITHHOLD = Table(
    name="withhold",
    title="Withheld spans",
    meaning="Spans of stored texts that are never exported: data/raw/hand/withhold.csv.",
    key=("line",),
    columns=(
        must("file", "text", "The file"),
        must("line", "int", "The line"),
        must("doc_id", "text", "The document"),
        must("char_start", "int", "Offset in code points"),
        must("char_end", "int", "Offset of the end"),
        must("reason", "text", "Why"),
        must("by", "text", "Initials"),
        must("on", "date", "Day"),
    ),
)
# The shape in which each placed claim should truly lie; keyed by claim, fusion keeps the anchor's.
CLAIM_AREAS = Table(
    name="claim_areas",
    title="Areas of claims",
    meaning="The shape in which the true place of a claim should lie; of a list of places each one's, with its own point.",
    key=("claim_id", "place_id"),
    geometry="MultiPolygon",
    columns=(
        must("claim_id", "text", "The claim"),
        must("shape_kind", "text", "Shape", "shape_kind"),
        must("radius_m", "int", "Radius in metres"),
        must("area_km2", "float", "Area in square kilometres"),
        must("basis", "text", "The wording or rule that gave the shape"),
        may("place_id", "text", "One place of a list; null for the claim's one place"),
        may("latitude", "float", "Its point, degrees north"),
        may("longitude", "float", "Degrees east"),
        may("geo_precision", "int", "ACLED geo_precision of that point"),
        may("where_prec", "int", "UCDP where_prec"),
        may("geo_basis", "text", "How the place was found", "geo_basis"),
        must("geometry", "geometry", "The area, EPSG:4326"),
    ),
)


def framed(rows: Iterable[Mapping[str, object]], table: Table) -> pd.DataFrame:
    """Rows (mappings; a missing key is null) as a frame with exactly the table's columns and dtypes; geometry stays objects."""
    frame = pd.DataFrame.from_records(list(rows), columns=list(table.names))
    return typed(frame, table)


def typed(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """The frame with the table's columns in order (missing ones null) in their dtypes; any other column is an error."""
    extra = sorted(set(frame.columns) - set(table.names))
    if extra:
        raise ValueError(f"{table.name} has no column {', '.join(extra)}")
    out = frame.reindex(columns=list(table.names))
    kinds = {column.name: DTYPES[column.kind] for column in table.columns if column.kind != "geometry"}
    return out.astype(kinds)


def checked(frame: pd.DataFrame, table: Table, stage: str = "fused") -> pd.DataFrame:
    """The same frame, or pandera's SchemaErrors: all columns, their dtypes, nulls, closed lists; a claim up to its stage."""
    import pandera.pandas as pa  # only where tables are checked: it takes as long to import as a gazetteer to load

    reached = STAGES.index(stage)
    columns = {
        column.name: pa.Column(
            None if column.kind == "geometry" else DTYPES[column.kind],
            nullable=column.null or STAGES.index(column.since) > reached,
            checks=pa.Check.isin(vocab.LISTS[column.vocab]) if column.vocab and column.vocab in vocab.LISTS else None,
        )
        for column in table.columns
    }
    checked_frame: pd.DataFrame = pa.DataFrameSchema(columns, strict=True, name=table.name).validate(frame, lazy=True)
    return checked_frame
