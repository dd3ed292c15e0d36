// The card of one event: what, when, where, how many, and every word it rests on.

import { claimList, disagreeing, inOrder } from "./claims.mjs";
import { isoDay } from "./columns.mjs";
import { el, fill, ltr, said } from "./dom.mjs";
import { RULES, range, tolls } from "./figures.mjs";
import { dateText, unknownWord } from "./list.mjs";
import { reportForm } from "./report.mjs";
import { symbolImage } from "./symbols.mjs";
import { acledRow, citation, copyButton } from "./takeaway.mjs";

/** @param {any} app */
export function card(app) {
  const element = el("article", { class: "card", "aria-labelledby": "card-title", onkeydown: left });
  /** Escape leads back to the list, but not out of a field that is being filled. @param {KeyboardEvent} event */
  function left({ key, target }) {
    if (key === "Escape" && !/^(?:INPUT|SELECT|TEXTAREA)$/.test(/** @type {Element} */ (target).tagName)) app.select(-1);
  }

  return {
    element,
    draw() {
      if (app.selected < 0) return fill(element);
      fill(element, head(app), facts(app), receiptsOf(app));
    },
  };
}

/** @param {any} app */
function head(app) {
  const { selected: event, events, painter, say, label } = app;
  return [
    el("button", { class: "link back", onclick: () => app.select(-1) }, say("back")),
    el("p", { class: "card-type" }, symbolImage(painter.looks[painter.type(event)]), " ", label(events.value(event, "event_type"))),
    el("h2", { id: "card-title", tabindex: "-1" }, said(app.naming.place(event)), " · ", dateText(app, event)),
    el("p", { class: "badges" }, el("span", { class: "tag warn" }, say("badge")), events.value(event, "x_disputed") ? el("span", { class: "tag against" }, say("is_disputed")) : null, el("span", { class: "tag" }, `${say("confidence")}: ${say("confidence_" + events.value(event, "x_confidence"))}`)),
  ];
}

/** @param {any} app */
function facts(app) {
  const { selected: event, events, say, label } = app;
  const get = (/** @type {string} */ field) => events.value(event, field);
  return el("dl", { class: "facts" }, term(say("what"), label(get("sub_event_type"))), term(say("who"), who(app)), term(say("when"), when(app)), term(say("where"), where(app)), term(say("how_many"), deaths(app)));
}

/** Who did it, and to whom, each with whom they belong to. @param {any} app */
function who({ selected: event, events, naming, state }) {
  const get = (/** @type {string} */ field) => naming.actors(events.value(event, field));
  const side = (/** @type {number} */ n) => [get(`actor${n}`), get(`assoc_actor_${n}`) && `(${get(`assoc_actor_${n}`)})`].filter(Boolean).join(" ");
  const [one, other] = [side(1), side(2)];
  return [said(one), other ? [state.lang === "ar" ? " ← " : " → ", said(other)] : null];
}

/** @param {string} name @param {...any} body */
function term(name, ...body) {
  return el("div", {}, el("dt", {}, name), el("dd", {}, ...body));
}

/** @param {any} app */
function when({ selected: event, events, say }) {
  const [from, to] = [events.from[event], events.to[event]];
  const precision = ["day_exact", "day_week", "day_month"][events.value(event, "time_precision") - 1];
  const text = from === to ? isoDay(from) : say("between_days", { from: isoDay(from), to: isoDay(to) });
  return [text, el("span", { class: "quiet" }, ` · ${say(precision)}`)];
}

/** @param {any} app */
function where(app) {
  const { selected: event, events, say, label, painter } = app;
  const get = (/** @type {string} */ field) => events.value(event, field);
  const km = Math.round(get("x_geo_uncertainty_m") / 100) / 10;
  const runner = get("x_geo_runner_up");
  return [
    said([app.naming.place(event), ...["admin3", "admin2", "admin1"].map((field) => app.naming.admin(get(field)))].filter((name, at, all) => name && all.indexOf(name) === at).join(", ")),
    el("p", { class: "quiet" }, painter.fix(event).precision === 3 ? app.naming.area(event) : [say("precision_" + get("geo_precision")), " · ", say("radius", { n: km })]),
    el("p", { class: "quiet" }, say("fit_basis", { basis: label(get("x_geo_basis")) })),
    runner ? el("p", { class: "quiet" }, say("runner_up", { place: app.naming.placeById(runner) })) : null,
  ];
}

/** @param {any} app */
function deaths(app) {
  const { selected: event, events, say, label, painter } = app;
  const toll = painter.toll(event);
  const get = (/** @type {string} */ field) => events.value(event, field);
  const rows = RULES.map((rule) => {
    const one = tolls(events, rule)[events.codes.toll[event]];
    return el("tr", { "aria-current": rule === app.state.rule ? "true" : null }, el("th", { scope: "row" }, say(rule)), [one.low, one.best, one.high].map((count, at) => el("td", {}, count === null ? (at === 2 && one.open ? "∞" : "?") : String(count))));
  });
  return [
    range(toll) ? [el("b", { class: "big" }, ltr(range(toll))), " ", el("span", { class: "quiet" }, `${say("best")}: ${toll.best ?? "?"}`)] : say(unknownWord(get("x_fat_status"))),
    el("p", { class: "quiet" }, say("acled_number", { n: get("fatalities"), rule: label(get("x_fat_rule")) }), get("x_fat_imputed") ? ` · ${say("imputed")}` : ""),
    el("details", {}, el("summary", {}, say("by_rule")), el("table", {}, el("thead", {}, el("tr", {}, el("th", { scope: "col" }, say("rule")), ["low", "best", "high"].map((end) => el("th", { scope: "col" }, say(end))))), el("tbody", {}, rows))),
  ];
}

/** @param {any} app */
function receiptsOf(app) {
  const { say, receipts, selected: event, events } = app;
  if (!receipts) return el("p", { class: "quiet" }, say("loading"));
  const told = inOrder(receipts.event(event));
  const get = (/** @type {string} */ field) => events.value(event, field);
  return [
    el("p", { class: "notes", dir: "auto" }, said(told.notes)),
    el("h3", {}, say("claims", { n: told.claims.length })),
    el("p", { class: "quiet" }, say("claims_intro", { speakers: get("x_n_originators"), documents: get("x_n_documents") }), get("x_party_sourced") ? ` · ${say("party")}` : ""),
    disagreeing(app, told.claims),
    claimList(app, told.claims),
    el("details", { class: "fold" }, el("summary", {}, say("history")), history(app, told)),
    el("details", { class: "fold" }, el("summary", {}, say("acled_row")), table(acledRow(app, event, told))),
    reportForm(app, told),
    el("p", { class: "card-foot" }, copyButton(app, say("cite"), () => citation(app, event, told)), el("button", { onclick: () => app.zoomTo(event) }, say("zoom_to"))),
    el("p", { class: "quiet id" }, events.id(event)),
  ];
}

/** @param {any} app @param {any} told */
function history({ say, label, events, selected }, told) {
  const id = events.id(selected);
  if (!told.history.length) return el("p", { class: "quiet" }, say("no_history", { id }));
  return el("ul", {}, told.history.map((/** @type {any[]} */ [kind, ...row]) => el("li", {}, kind === "id" ? said([row[0], label(row[1]), row[2] && `→ ${row[2]}`, row[3]].filter(Boolean).join(" · ")) : said(`${row[1]} · ${row[2]}: ${row[3] ?? "–"} → ${row[4] ?? "–"} (${[row[5], row[6]].filter(Boolean).join("; ")})`))));
}

/** @param {[string, any][]} rows */
function table(rows) {
  return el("table", { class: "row" }, el("tbody", {}, rows.map(([name, value]) => el("tr", {}, el("th", { scope: "row" }, name), el("td", {}, value === null ? "" : said(value))))));
}
