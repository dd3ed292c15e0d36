"""What a column is called where people read it: the words of its name, spelled out."""
# a table of data

# Names whose words do not speak for themselves.
ALIASES = {
    "event_id_cnty": "Event id",
    "inter1": "Type of actor 1",
    "inter2": "Type of actor 2",
    "actor1": "Actor 1",
    "actor2": "Actor 2",
    "iso": "Country code (ISO 3166-1)",
    "geo_precision": "Place precision (ACLED, 1-3)",
    "time_precision": "Time precision (ACLED, 1-3)",
    "fatalities": "Deaths, ACLED's one number",
    "timestamp": "Last claim used (Unix seconds)",
    "x_geo_basis": "How the place was found",
    "geo_basis": "How the place was found",
    "geo_reason": "Why this place",
    "geo_score": "Place score",
    "x_geo_runner_up": "Place that came second",
    "runner_up_place_id": "Place that came second",
    "x_date_basis": "How the time is known",
    "x_alloc_group": "Total that was split",
    "x_where_prec_ucdp": "Place precision (UCDP, 1-7)",
    "where_prec": "Place precision (UCDP, 1-7)",
    "x_date_prec_ucdp": "Time precision (UCDP, 1-5)",
    "date_precision": "Time precision (UCDP, 1-5)",
    "x_event_clarity": "Event clarity (UCDP)",
    "x_type_of_violence_ucdp": "Type of violence (UCDP)",
    "x_fat_imputed": "Number is a convention",
    "x_fat_high_open": "Highest is open",
    "high_open": "Highest is open",
    "x_fat_verified_min": "Deaths verified, at least",
    "x_fat_unknown": "Deaths given to no side",
    "x_fat_side1": "Deaths of actor 1's side",
    "x_fat_side2": "Deaths of actor 2's side",
    "x_n_originators": "First speakers",
    "n_originators": "First speakers",
    "originator_id": "First speaker",
    "originator_text": "First speaker as worded",
    "x_party_sourced": "Only parties to the fight speak",
    "x_possible_duplicate_of": "May be the same as",
    "emit_point": "Drawn as a point",
    "sha256_raw": "SHA-256 of the file",
    "sha256_text": "SHA-256 of the text",
    "sentence_sha256": "SHA-256 of the sentence",
    "char_start": "Quote starts at",
    "char_end": "Quote ends at",
    "acled_location": "Name written in location",
    "cue": "Needs a cue in running text",
    "events_deaths_unknown": "Events with deaths unknown",
    "fatalities_counted": "Deaths, without conventions",
    "by": "Initials",
    "on": "Day",
}

_WORDS = {
    "fat": "deaths",
    "n": "number of",
    "m": "(m)",
    "km2": "(km²)",
    "id": "id",
    "ids": "ids",
    "ar": "in Arabic",
    "admin1": "governorate",
    "admin2": "district",
    "admin3": "subdistrict",
    "pcode": "p-code",
    "assoc": "with",
    "geo": "place",
    "coord": "point",
    "url": "link",
    "lang": "language",
    "doc": "document",
    "acled": "ACLED",
    "iso3": "code",
    "x": "",
    "t": "",
}


def alias(column: str) -> str:
    """The column's name for readers: ``x_fat_best`` is *Deaths best*."""
    if column in ALIASES:
        return ALIASES[column]
    words = " ".join(filter(None, (_WORDS.get(part, part) for part in column.split("_"))))
    return words[:1].upper() + words[1:]
