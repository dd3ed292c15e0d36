"""The row of each event: its day, place, act, sides, figures and words, from the claims that were grouped (SPEC 5.2, 6.6, 6.8)."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

import pandas as pd

from pipeline import schema, spans, vocab
from pipeline.fuse import counting
from pipeline.fuse.marks import camps, mapped
from pipeline.fuse.notes import HEADING, SEAT, Deaths, notes, opening, remarks
from pipeline.fuse.sides import DISPLACED, Said, Sides, sides, written
from pipeline.schema import Dataset
from pipeline.spans import Span

OWN_DAY = frozenset({"document_window", "as_reported"})
LOOSE_BASES = frozenset({"inherited", "unknown"})
VERIFIED = ("independently_verified", "named_victims", "geolocated", "footage_cited", "unverified")
NO_DEATHS = frozenset({"Peaceful protest", "Protest with intervention", "Abduction/forced disappearance"})
UPGRADED = {
    "Peaceful protest": "Excessive force against protesters",
    "Protest with intervention": "Excessive force against protesters",
    "Abduction/forced disappearance": "Attack",
}
SEAT_KINDS = frozenset(SEAT)
CROWDS = frozenset({"Protests", "Riots"})
STATES = ("State forces", "External/Other forces")
CROWD_NOUNS = re.compile(r"\s*(?:of )?(?:groups?|crowds?|people|persons|protesters|demonstrators|residents|numbers?)\b")
ISO_SYRIA, MIDDLE_EAST = 760, "Middle East"


def event_rows(members: pd.DataFrame, relations: pd.DataFrame, dropped: frozenset[str], tables: Dataset) -> pd.DataFrame:
    """The rows of EVENTS without duplicates marked; ``members`` are marked claims with ``unit`` (event id), ``role``."""
    if members.empty:
        return schema.framed([], schema.EVENTS)
    core = members[members["role"].ne("quantifies") | members["is_batch"]]
    frame = _anchored(members).join(_placed(core, tables["places"], tables["admin_areas"]))
    frame = frame.join(_dated(core))
    frame = frame.join(_counted(members, dropped))
    frame = frame.join(_voices(members, tables["sources"]))
    frame["sub_event_type"] = _sub_types(core, frame)
    frame = frame.join(_typed(frame))
    frame = frame.join(_sided(members, frame, tables["actors"]))
    frame["x_disputed"] = frame["figures_at_odds"] | frame["sides_disputed"] | _contradicted(members, relations)
    frame = frame.join(_by_side(members, dropped, frame))
    frame = _finished(frame)
    frame["x_type_of_violence_ucdp"] = _type_of_violence(frame)
    frame["x_episode_id"] = members[members["episode_id"].notna()].groupby("unit")["episode_id"].first()
    frame["tags"] = _tags(members, frame)
    frame["notes"] = list(_told(members, frame))
    return frame.rename_axis("event_id_cnty").reset_index()


def _anchored(members: pd.DataFrame) -> pd.DataFrame:
    anchors = members[members["role"].eq("defines")].set_index("unit")
    return pd.DataFrame({"x_anchor_claim_id": anchors["claim_id"]}).sort_index()


def _placed(core: pd.DataFrame, places: pd.DataFrame, admin: pd.DataFrame) -> pd.DataFrame:
    """Place columns from the claim with the smallest radius; among equals the anchor's, then by id."""
    ranked = core.assign(not_anchor=core["role"].ne("defines"))
    best = ranked.sort_values(["unit", "x_geo_uncertainty_m", "not_anchor", "claim_id"], kind="stable")
    best = best.drop_duplicates("unit").set_index("unit")
    known = places.set_index("place_id")
    names = {code: acled_admin(name) for code, name in zip(admin["pcode"], admin["name"], strict=True)}
    codes = {level: mapped(best["place_id"], known[f"admin{level}_pcode"].to_dict()) for level in (1, 2, 3)}
    return pd.DataFrame(
        {
            "x_place_id": best["place_id"],
            "place_kind": best["place_kind"],
            "placing_claim": best["claim_id"],
            **{f"x_admin{level}_pcode": code for level, code in codes.items()},
            **{f"admin{level}": mapped(code, names) for level, code in codes.items()},
            "location": mapped(best["place_id"], known["acled_location"].to_dict()),
            "latitude": best["latitude"].astype(float).round(4),
            "longitude": best["longitude"].astype(float).round(4),
            "geo_precision": best["geo_precision"],
            "x_geo_basis": best["geo_basis"],
            "x_geo_uncertainty_m": best["x_geo_uncertainty_m"].astype(float).round().astype("Int64"),
            "x_geo_runner_up": best["runner_up_place_id"],
            "x_where_prec_ucdp": best["where_prec"],
        }
    )


def acled_admin(name: str) -> str:
    """OCHA's name as ACLED writes it: hyphens to spaces, apostrophes dropped (SPEC 1.14)."""
    return name.replace("-", " ").replace("'", "").replace("\u2019", "")


def _dated(core: pd.DataFrame) -> pd.DataFrame:
    """The days on which all dated claims agree; loose windows (a batch's, an inherited one) count only where no other does."""
    basis = core["date_basis"].str.split(":").str[0]
    loose = core["is_batch"] | basis.isin(LOOSE_BASES)
    firm = core.assign(basis=basis)[~loose | loose.groupby(core["unit"]).transform("all")]
    agreed = firm.groupby("unit").agg(start=("start", "max"), end=("end", "min"))
    narrow = firm.assign(length=firm["end"] - firm["start"], not_anchor=firm["role"].ne("defines"))
    narrow = narrow.sort_values(["unit", "length", "not_anchor", "tier", "claim_id"], kind="stable")
    narrow = narrow.drop_duplicates("unit").set_index("unit")
    at_odds = agreed["start"] > agreed["end"]
    agreed = agreed.mask(at_odds, narrow[["start", "end"]])
    ref_date = narrow["ref_date"].where(narrow["basis"].isin(OWN_DAY))
    days = [
        _day_of(Span(start=_date(start), end=_date(end)), None if pd.isna(ref) else ref.date())
        for start, end, ref in zip(agreed["start"], agreed["end"], ref_date.reindex(agreed.index), strict=True)
    ]
    length = (agreed["end"] - agreed["start"]).astype(int)
    as_reported = narrow["basis"].isin(OWN_DAY).reindex(agreed.index)
    precision = length.map(spans.time_precision)
    return pd.DataFrame(
        {
            "event_date": pd.Series(pd.to_datetime(days), index=agreed.index).astype("datetime64[s]"),
            "time_precision": precision.mask(as_reported & precision.eq(1), 2),
            "x_date_start": pd.to_datetime(agreed["start"].astype(int), unit="D").astype("datetime64[s]"),
            "x_date_end": pd.to_datetime(agreed["end"].astype(int), unit="D").astype("datetime64[s]"),
            "x_date_basis": narrow["basis"],
            "x_date_prec_ucdp": length.map(spans.date_precision),
        }
    )


def _date(day: int) -> date:
    return date.fromordinal(date(1970, 1, 1).toordinal() + int(day))


def _day_of(window: Span, ref_date: date | None) -> date:
    """The day an event is written to: the report's own for an undated act (SPEC 6.2, 5), else the middle of the window (4)."""
    if ref_date is not None and window.start <= ref_date <= window.end:
        return ref_date
    return window.middle


def _counted(members: pd.DataFrame, dropped: frozenset[str]) -> pd.DataFrame:
    """All figures of the events: deaths by SPEC 6.6, the others as the range over their speakers."""
    killed = members[members["measure"].eq("killed")]
    floor = counting.is_floor(killed)
    said = counting.statements(killed[~floor], dropped)
    deaths = counting.agreed(said).reindex(members["unit"].drop_duplicates().sort_values())
    out = pd.DataFrame(
        {
            "fatalities": deaths["number"].fillna(0),
            "x_fat_low": deaths["low"],
            "x_fat_best": deaths["best"],
            "x_fat_high": deaths["high"],
            "x_fat_high_open": deaths["is_open"].astype("boolean").fillna(False),
            "x_fat_status": deaths["status"].fillna("not_mentioned"),
            "x_fat_imputed": deaths["is_imputed"].astype("boolean").fillna(False),
            "x_fat_rule": deaths["rule"].fillna("F-NONE"),
            "figures_at_odds": deaths["is_disputed"].astype("boolean").fillna(False),
            "x_fat_verified_min": killed[floor].groupby("unit")["value_low"].max(),
        }
    )
    unknown = out["x_fat_status"].eq("casualties_unknown")
    out.loc[unknown, ["x_fat_low", "x_fat_best", "x_fat_high"]] = None
    for name, measures in (("injured", ["injured"]), ("displaced", ["displaced"]), ("crowd", ["demonstration"])):
        spread = counting.agreed(counting.statements(members[members["measure"].isin(measures)], dropped))
        out[f"x_{name}_low"], out[f"x_{name}_high"] = spread["low"], spread["high"]
    return out


def _voices(members: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    """Who said it: sources by name, their scale, how many first speakers, whether only parties, how well checked."""
    named = members[members["is_named"]]
    by = members.groupby("unit")
    stance = named["stance"].isin(["party_state", "party_nonstate"])
    rank = members["verification"].map({name: at for at, name in enumerate(VERIFIED)})
    unchecked = members.loc[rank.isna() & members["verification"].isin(["disputed", "retracted"])]
    strongest = rank.groupby(members["unit"]).min().map(dict(enumerate(VERIFIED)))
    strongest = strongest.fillna(unchecked.groupby("unit")["verification"].first()).fillna("unverified")
    out = pd.DataFrame(
        {
            "x_n_claims": by["claim_id"].nunique(),
            "x_n_documents": by["doc_id"].nunique(),
            "x_n_originators": named.groupby("unit")["originator_id"].nunique(),
            "x_party_sourced": stance.groupby(named["unit"]).all(),
            "n_stances": named.groupby("unit")["stance"].nunique(),
            "x_verification": strongest,
            "is_many": members["count_basis"].isin(["snapshot", "newly_documented"]).groupby(members["unit"]).any(),
            "is_reviewed": members["review_status"].eq("reviewed").groupby(members["unit"]).any(),
            "timestamp": _as_of(members),
        }
    )
    out = out.join(_sources(members, sources))
    filled = {"x_n_originators": 0, "x_party_sourced": False, "n_stances": 0}
    return out.astype({"x_party_sourced": "boolean"}).fillna(filled)


def _as_of(members: pd.DataFrame) -> pd.Series:
    """Unix seconds of the latest end of a document's window, or day on which its page was read."""
    latest = members["ref_window_end"].fillna(members["read_on"]).groupby(members["unit"]).max()
    return ((latest - pd.Timestamp("1970-01-01")) // pd.Timedelta(seconds=1)).fillna(0).astype("int64")


def _sources(members: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    """Names and scale of what added something: the first speaker; the outlet where none is named and it brings a figure or stands alone."""
    known = sources.set_index("source_id")
    alone = ~members["is_named"].groupby(members["unit"]).transform("any")
    adds = members["is_named"] | alone | members["value_low"].notna()
    told = members[adds]
    source_id = told["originator_id"].where(told["is_named"], told["publisher_id"])
    listed = pd.DataFrame({"unit": told["unit"], "name": mapped(source_id, known["name"].to_dict()), "id": source_id})
    listed["scale"] = mapped(source_id, known["acled_scale"].to_dict()).fillna("Other")
    by = listed.drop_duplicates().sort_values(["unit", "name"], kind="stable").groupby("unit")
    return pd.DataFrame(
        {
            "source": by["name"].agg(lambda names: "; ".join(dict.fromkeys(names))),
            "source_scale": by["scale"].agg(lambda scales: vocab.source_scale(list(scales))),
        }
    )


def _sub_types(core: pd.DataFrame, frame: pd.DataFrame) -> pd.Series:
    """The highest sub-type of the hierarchy among the claims that tell the act; bare deaths only where no claim does (SPEC 1.3)."""
    act = core[core["sub_event_type"].notna() & core["measure"].ne("sheltering")]
    act = act if len(act) else core
    only_bare = act["is_bare"].groupby(act["unit"]).transform("all")
    telling = act[~act["is_bare"] | only_bare]
    rank = telling["sub_event_type"].map(vocab.RANK_OF_SUB)
    subs = rank.groupby(telling["unit"]).min().map({at: sub for sub, at in vocab.RANK_OF_SUB.items()})
    subs = subs.reindex(frame.index).fillna(core.drop_duplicates("unit").set_index("unit")["sub_event_type"])
    deadly = frame["fatalities"].gt(0) & subs.isin(NO_DEATHS)
    return subs.mask(deadly, subs.map(UPGRADED))


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    sub = frame["sub_event_type"]
    return pd.DataFrame(
        {
            "event_type": sub.map({name: entry.event_type for name, entry in vocab.TYPE_OF_SUB.items()}),
            "disorder_type": sub.map({name: entry.disorder_type for name, entry in vocab.TYPE_OF_SUB.items()}),
        }
    )


def _sided(members: pd.DataFrame, frame: pd.DataFrame, actors: pd.DataFrame) -> pd.DataFrame:
    side = camps(actors)
    known = actors.set_index("actor_id")
    rows = []
    said = _said(members)
    for unit, event_type, sub in zip(frame.index, frame["event_type"], frame["sub_event_type"], strict=True):
        found = sides(said[unit], event_type, sub, side)
        rows.append(_columns(found, known) | {"sides_disputed": found.is_disputed})
    return _with_shelter(pd.DataFrame(rows, index=frame.index), members, known)


def _said(members: pd.DataFrame) -> Mapping[str, list[Said]]:
    columns = [members[name] for name in ("unit", "actor_id", "target_actor_id", "tier", "stance")]
    out: dict[str, list[Said]] = {unit: [] for unit in members["unit"].unique()}
    for unit, doer, target, tier, stance in zip(*columns, strict=True):
        out[unit].append(Said(doer=_text(doer), target=_text(target), tier=tier, stance=_text(stance)))
    return out


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _columns(found: Sides, actors: pd.DataFrame) -> dict[str, object]:
    row = written(found, actors)
    return {name: getattr(row, name) for name in row.__slots__} | {"actor1_id": found.actor1, "actor2_id": found.actor2}


def _with_shelter(rows: pd.DataFrame, members: pd.DataFrame, actors: pd.DataFrame) -> pd.DataFrame:
    """A crowd that the claims show sheltering is associated with the displaced (SPEC 8.4)."""
    sheltering = rows.index.isin(members.loc[members["measure"].eq("sheltering"), "unit"])
    crowd = rows["inter1"].eq("Protesters") & sheltering & rows["assoc_actor_1"].isna()
    return rows.assign(assoc_actor_1=rows["assoc_actor_1"].mask(crowd, actors.at[DISPLACED, "name"]))


def _contradicted(members: pd.DataFrame, relations: pd.DataFrame) -> pd.Series:
    """The events two of whose claims contradict each other, or one of which is denied."""
    unit = members.set_index("claim_id")["unit"].to_dict()
    odds = relations[relations["relation"].eq("contradicts")]
    inside = odds[odds["claim_id"].map(unit).eq(odds["other_claim_id"].map(unit))]
    torn = set(inside["claim_id"].map(unit)) | set(members.loc[members["attribution_status"].eq("denied"), "unit"])
    units = members["unit"].drop_duplicates()
    return pd.Series(units.isin(torn).to_numpy(), index=units)


def _by_side(members: pd.DataFrame, dropped: frozenset[str], frame: pd.DataFrame) -> pd.DataFrame:
    """Deaths by side from the parts that one speaker names, where they add up to the best count; otherwise null."""
    killed = members[members["measure"].eq("killed") & ~members["claim_id"].isin(dropped) & members["value"].notna()]
    parts = killed[killed["subject_group"].isin(counting.DISJOINT)]
    wide = parts.pivot_table(
        index=["unit", "speaker"], columns="subject_group", values="value", aggfunc="max", observed=True
    ).reindex(columns=list(counting.DISJOINT))
    whole = killed[killed["subject_group"].eq("all")].groupby(["unit", "speaker"])["value"].max()
    total = wide.sum(axis=1)
    fits = total.eq(frame["x_fat_best"].reindex(total.index.get_level_values("unit")).to_numpy())
    has_whole = total.eq(whole.reindex(total.index))
    wide = wide[fits].mask(has_whole[fits], wide[fits].fillna(0))
    chosen = wide.reset_index().drop_duplicates("unit").set_index("unit").reindex(frame.index)
    state1 = frame["inter1"].eq("State forces")
    state2 = frame["inter2"].eq("State forces")
    return pd.DataFrame(
        {
            "x_fat_civilians": chosen["civilians"],
            "x_fat_unknown": chosen["unknown"],
            "x_fat_side1": chosen["state_forces"].where(state1, chosen["loyalist_fighters"].where(state2)),
            "x_fat_side2": chosen["state_forces"].where(state2 & ~state1, chosen["loyalist_fighters"].where(state1)),
        }
    )


def _finished(frame: pd.DataFrame) -> pd.DataFrame:
    """The columns that follow from others."""
    targeting = [
        vocab.CIVILIAN_TARGETING if vocab.is_civilian_targeting(kind, sub, inter2) else None
        for kind, sub, inter2 in zip(frame["event_type"], frame["sub_event_type"], frame["inter2"], strict=True)
    ]
    return frame.assign(
        year=frame["event_date"].dt.year,
        civilian_targeting=targeting,
        iso=ISO_SYRIA,
        region=MIDDLE_EAST,
        country="Syria",
        x_event_clarity=(1 + (frame["is_many"] & frame["time_precision"].gt(1)).astype(int)),
        x_confidence=_confidence(frame),
        x_review_status=frame["is_reviewed"].map({True: "reviewed", False: "auto"}),
        x_row_version=1,
        t_start=frame["x_date_start"],
        t_end=frame["x_date_end"] + pd.Timedelta(hours=23, minutes=59, seconds=59),
    )


def _type_of_violence(frame: pd.DataFrame) -> pd.Series:
    """UCDP's type, only where somebody died: civilians killed by an organised doer 3, a state in the fight 1, else 2 (SPEC 3.2)."""
    deadly = frame["x_fat_best"].fillna(frame["x_fat_low"]).gt(0)
    state = frame["inter1"].isin(STATES) | frame["inter2"].isin(STATES)
    fought = frame["event_type"].isin(["Battles", "Explosions/Remote violence"])
    one_sided = frame["civilian_targeting"].notna() & frame["actor1_id"].ne("uag-syr") & frame["inter1"].ne("Rioters")
    kind = pd.Series(pd.NA, index=frame.index, dtype="Int64")
    kind = kind.mask(fought, 2).mask(fought & state, 1).mask(frame["civilian_targeting"].notna(), pd.NA)
    return kind.mask(one_sided, 3).where(deadly)


def _tags(members: pd.DataFrame, frame: pd.DataFrame) -> pd.Series:
    """The crowd's size in the report's own word, on every protest and riot and on nothing else (SPEC 1.9)."""
    crowds = members[members["measure"].eq("demonstration") & members["value_text"].notna()]
    worded = crowds.sort_values(["unit", "tier", "claim_id"]).drop_duplicates("unit").set_index("unit")["value_text"]
    size = worded.map({text: crowd_size(text) for text in worded.unique()}).reindex(frame.index).fillna("no report")
    return ("crowd size=" + size).where(frame["event_type"].isin(CROWDS))


def crowd_size(text: str) -> str:
    """``large`` for "large groups", ``hundreds`` for "hundreds of people", ``about 100`` for "~100"."""
    for sign, word in (("~", "around "), (">=", "at least "), (">", "more than "), ("<=", "up to ")):
        text = text.replace(sign, word)
    kept = CROWD_NOUNS.sub("", text.strip().lower()).strip()
    return kept or "no report"


def _confidence(frame: pd.DataFrame) -> pd.Series:
    """SPEC 6.8."""
    exact = frame["geo_precision"].eq(1) & frame["time_precision"].eq(1)
    high = frame["n_stances"].ge(2) & frame["x_n_originators"].ge(2) & exact & ~frame["x_disputed"]
    low = frame["x_disputed"] | frame["x_party_sourced"] | frame["geo_precision"].eq(3) | frame["x_n_originators"].eq(0)
    return pd.Series("medium", index=frame.index).mask(high, "high").mask(low.astype(bool), "low")


def _told(members: pd.DataFrame, frame: pd.DataFrame) -> Iterator[str]:
    """The notes, row by row."""
    telling = _telling(members)
    act = members[members["role"].eq("defines")].set_index("unit")["act"].to_dict()
    for row in frame.reset_index().to_dict("records"):
        window = Span(start=row["x_date_start"].date(), end=row["x_date_end"].date())
        deaths = Deaths(
            number=int(row["fatalities"]),
            low=_number(row["x_fat_low"]),
            high=_number(row["x_fat_high"]),
            is_open=bool(row["x_fat_high_open"]),
            status=row["x_fat_status"],
            is_imputed=bool(row["x_fat_imputed"]),
        )
        within = ", ".join(dict.fromkeys(name for name in (row["admin3"], row["admin1"]) if isinstance(name, str)))
        kind = row["place_kind"]
        seat = f"{SEAT[kind]} {row['location']}" if kind in SEAT_KINDS else None
        heading = HEADING.get(str(act.get(row["unit"]))) if row["event_type"] == "Strategic developments" else None
        told = telling.get(row["unit"]) or [_plain(row)]
        opened = opening(row["event_date"].date(), window, int(row["time_precision"]), row["x_date_basis"])
        yield notes(heading, opened, f"at {row['location']} ({within})", told, remarks(deaths, seat))


def _number(value: object) -> int | None:
    return None if pd.isna(value) else int(value)  # type: ignore[call-overload]


def _telling(members: pd.DataFrame) -> Mapping[str, list[str]]:
    """Our own summaries of the claims, best tier first, at most three and none twice."""
    told = members[members["summary"].notna() & members["role"].ne("context")].assign(late=members["role"].eq("quantifies"))
    told = told.sort_values(["unit", "late", "tier", "claim_id"], kind="stable").drop_duplicates(["unit", "summary"])
    told = told[told.groupby("unit").cumcount().lt(3)]
    return {unit: list(group) for unit, group in told.groupby("unit")["summary"]}


def _plain(row: Mapping[str, object]) -> str:
    """A sentence from the codes alone, where no claim brings one in our own words."""
    against = f" against {row['actor2']}" if isinstance(row["actor2"], str) else ""
    return f"{row['sub_event_type']} by {row['actor1']}{against} was reported."
