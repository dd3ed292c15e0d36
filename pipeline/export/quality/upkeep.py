"""What is doubtful and what to do about it, what changed since the last release, and what people have decided by hand."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

import pandas as pd

from pipeline.export.quality.markup import Markup, Section, cases, joined, paragraph, plain, table, text
from pipeline.schema import Dataset

SEVERITIES = {"E": "error: stops the build", "W": "doubt: a person should look", "I": "information"}


MOST_CHANGED = 20  # rows told on the page
LISTS = frozenset({"claim_ids", "place_ids"})  # of ids, for machines


def findings(dataset: Dataset) -> Section:
    rows = dataset["findings"]
    order = rows.assign(rank=rows["severity"].map({name: at for at, name in enumerate(SEVERITIES)}))
    order = order.sort_values(["rank", "check_id", "file", "line", "id", "finding_id"], kind="stable")
    by_rule = [
        (rule, SEVERITIES.get(str(severity), str(severity)), len(group))
        for (severity, rule), group in order.groupby(["severity", "check_id"], sort=False)
    ]
    body = [
        paragraph(_in_all(rows["severity"].value_counts())),
        table("Findings by rule", ("rule", "severity", "findings"), by_rule, "counts"),
        *_rules(order),
    ]
    return Section(anchor="findings", title="Findings", tables=("findings",), body=joined(body))


def _in_all(count: pd.Series[int]) -> str:
    return "; ".join(f"{int(count.get(severity, 0)):,} of {meaning}" for severity, meaning in SEVERITIES.items()) + "."


def _rules(order: pd.DataFrame) -> Iterator[Markup]:
    """Each rule with its cases; a remedy that all of them share is said once."""
    for (severity, rule), group in order.groupby(["severity", "check_id"], sort=False):
        yield Markup(f'<h3>{text(rule)} <span class="quiet">{text(f"{severity}, {len(group):,}")}</span></h3>')
        remedies = list(dict.fromkeys(group["remedy"]))
        rows = group.to_dict("records")
        if len(remedies) == 1:
            yield Markup(f"<p>What to do: {text(remedies[0])}</p>")
            yield cases("", ("where", "what was found"), [(_where(row), row["message"]) for row in rows], "findings.csv")
        else:
            told = [(_where(row), row["message"], row["remedy"]) for row in rows]
            yield cases("", ("where", "what was found", "what to do"), told, "findings.csv")


def _where(row: Mapping[Hashable, object]) -> str:
    line = f":{row['line']}" if pd.notna(row["line"]) else ""  # type: ignore[call-overload]
    file = f"{row['file']}{line}" if isinstance(row["file"], str) else ""
    return ", ".join(part for part in (file, f"{row['entity']} {plain(row['id'])}") if part)


def changes(dataset: Dataset) -> Section:
    rows, ids = dataset["revisions"], dataset["id_registry"]
    released = ids["first_release"].dropna()
    groups = [group for _, group in rows.groupby(["entity", "id"], sort=True)]
    body = [paragraph(_since(released, rows)), *(_moved(dataset, group) for group in groups[:MOST_CHANGED])]
    if len(groups) > MOST_CHANGED:
        body.append(paragraph(f"and {len(groups) - MOST_CHANGED:,} more rows: see revisions.csv", "quiet"))
    body += [table("Ids ever given", ("id's standing", "ids"), _standing(ids), "counts")]
    return Section(anchor="changes", title="Since the last release", tables=("revisions", "id_registry"), body=joined(body))


def _moved(dataset: Dataset, group: pd.DataFrame) -> Markup:
    """One row that has changed: what it is, why, and each of its columns before and after."""
    entity, key = str(group["entity"].iloc[0]), str(group["id"].iloc[0])
    events = dataset["events"][dataset["events"]["event_id_cnty"].eq(key)]
    what = "".join(
        f": {row['sub_event_type']}, {row['location']}" for row in events[["sub_event_type", "location"]].to_dict("records")
    )
    told = [(row["field"], row["old"], row["new"]) for row in group.to_dict("records") if row["field"] not in LISTS]
    caption = f"{entity} {key}{what}"
    why = paragraph("; ".join(dict.fromkeys(group["reason"].dropna())), "quiet")
    return joined([table(caption, ("column", "old", "new"), told, "cases moved"), why])


def _since(released: pd.Series[str], rows: pd.DataFrame) -> str:
    if released.empty:
        return "There is no release yet: nothing to compare with. python -m pipeline release VERSION makes the first."
    if rows.empty:
        return "No row that was released has changed."
    return f"{len(rows):,} values in {rows['id'].nunique():,} rows have changed since the last release."


def _standing(ids: pd.DataFrame) -> list[tuple[object, ...]]:
    given = ids.assign(standing=ids["status"] + ids["first_release"].isna().map({True: ", not yet released", False: ""}))
    counts = given.groupby(["entity", "standing"]).size().reset_index(name="ids")
    return [(f"{row['entity']}: {row['standing']}", row["ids"]) for row in counts.to_dict("records")]


def decisions(dataset: Dataset) -> Section:
    rulings, corrections = dataset["rulings"], dataset["corrections"]
    ruled = [
        (f"{row['file']}:{row['line']}", row["kind"], _keys(row), row["value"], row["reason"], _signed(row), _evidence(row))
        for row in rulings.to_dict("records")
    ]
    corrected = [
        (f"{row['file']}:{row['line']}", row["key"], row["field"], row["old"], row["new"], row["reason"], _signed(row))
        for row in corrections.to_dict("records")
    ]
    body = [
        paragraph(
            f"{len(rulings):,} rulings and {len(corrections):,} corrections stand. Each is a row in data/raw/hand/, holds through "
            "every rebuild, and stops the build when it matches nothing any more. A ruling whose claims have changed since stands "
            "until somebody looks again: V-RULING above and `python -m pipeline review` list it."
        )
    ]
    if ruled:
        head = ("row", "kind", "claims", "value", "why", "who, when", "evidence")
        body.append(cases("Rulings", head, ruled, "data/raw/hand/rulings.csv"))
    if corrected:
        head = ("row", "key", "column", "old", "new", "why", "who, when")
        body.append(cases("Corrections", head, corrected, "data/raw/hand/corrections.csv"))
    return Section(anchor="decisions", title="What people decided", tables=("rulings", "corrections"), body=joined(body))


def _keys(row: Mapping[Hashable, object]) -> str:
    return " and ".join(str(row[name]) for name in ("key_a", "key_b") if isinstance(row[name], str))


def _evidence(row: Mapping[Hashable, object]) -> str:
    """Whether the claims are still those that the ruling was made on."""
    then, now = row["evidence"], row["evidence_now"]
    if not isinstance(then, str) or not isinstance(now, str):
        return "not recorded"
    return "as ruled" if then == now else "changed since"


def _signed(row: Mapping[Hashable, object]) -> str:
    return f"{row['by']}, {plain(row['on'])}"
