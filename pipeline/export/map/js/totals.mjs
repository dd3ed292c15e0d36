// The totals: figures of an area and a period, what each speaker said of them over time, what the events account for.

import { el, fill, ltr, said } from "./dom.mjs";
import { seriesChart } from "./series.mjs";

/** @param {any} chunk the page's totals chunk */
export function totalsOf(chunk) {
  const objects = (/** @type {{fields: string[], rows: any[][]}} */ { fields, rows }) => rows.map((/** @type {any[]} */ row) => Object.fromEntries(fields.map((/** @type {string} */ field, /** @type {number} */ at) => [field, row[at]])));
  const said = objects(chunk.said);
  const list = objects(chunk).map((/** @type {any} */ total, /** @type {number} */ at) => ({ ...total, outline: chunk.outlines[at], claims: chunk.claims[at].map((/** @type {number} */ n) => said[n]), series: chunk.series[total.aggregate_id] ?? [], reconciled: chunk.reconciled[total.aggregate_id] ?? [] }));
  return { list, shapes: chunk.shapes, said };
}

/** @param {any} app */
export function totalsPanel(app) {
  const element = el("div", { class: "totals" });
  return {
    element,
    draw() {
      const { say, totals } = app;
      fill(element, el("p", { class: "quiet" }, say("totals_intro")), groups(app, totals.list).map(([name, list]) => el("section", {}, el("h3", {}, said(name)), list.map((total) => totalBox(app, total)))));
    },
  };
}

/** By episode, deaths before other measures, those first on which most speakers agree to speak. @param {any} app @param {any[]} list @returns {[string, any[]][]} */
function groups(app, list) {
  /** @type {Map<string, any[]>} */
  const by = new Map();
  for (const total of list) {
    const name = app.episodeName(total.episode_id) ?? app.say("no_episode");
    by.set(name, [...(by.get(name) ?? []), total]);
  }
  const size = (/** @type {any} */ total) => total.value_best ?? total.value_low ?? -1;
  const deadFirst = (/** @type {any} */ total) => (total.measure === "killed" ? 0 : 1);
  return [...by].map(([name, rows]) => [name, rows.sort((a, b) => deadFirst(a) - deadFirst(b) || b.n_originators - a.n_originators || size(b) - size(a) || a.aggregate_id.localeCompare(b.aggregate_id))]);
}

/** @param {any} app @param {any} total */
function totalBox(app, total) {
  const { say, label, state } = app;
  const open = state.total === total.aggregate_id;
  const best = total.value_best ?? total.value_low;
  const dates = total.date_start ? `${total.date_start}${total.date_end && total.date_end !== total.date_start ? ` – ${total.date_end}` : ""}` : "";
  const figure = best === null ? "?" : `${best.toLocaleString("en")}${total.high_open ? "+" : ""}`;
  const box = /** @type {HTMLDetailsElement} */ (el("details", { class: `total status-${total.status}`, open, "data-total": total.aggregate_id }));
  const body = el("div");
  box.append(
    el("summary", {}, el("b", { class: "total-figure" }, ltr(figure)), " ", el("span", {}, label(total.measure), total.subject_group ? ` · ${label(total.subject_group)}` : "", total.area_text ? [" · ", said(total.area_text)] : null), el("span", { class: "quiet" }, " ", ltr(dates), `${total.as_of ? ` · ${say("as_of", { day: total.as_of })}` : ""}${total.n_originators > 1 ? ` · ${say("n_speakers", { n: total.n_originators })}` : ""}${total.status !== "reported" ? ` · ${label(total.status)}` : ""}`)),
    body,
  );
  box.addEventListener("toggle", () => {
    if (box.open && !body.childNodes.length) fill(body, details(app, total));
    if (box.open && app.state.total !== total.aggregate_id) app.showTotal(total.aggregate_id);
  });
  if (open) fill(body, details(app, total));
  return box;
}

/** @param {any} app @param {any} total */
function details(app, total) {
  const { say } = app;
  return [
    total.note ? el("p", { class: "quiet" }, said(total.note)) : null,
    total.outline < 0 ? el("p", { class: "quiet" }, say("no_outline")) : null,
    reconciled(app, total.reconciled),
    seriesChart(app, total.series.length ? told(app, total.series) : total.claims),
  ];
}

/** Of each speaker the claim, the deaths of the events inside it, and what is left. @param {any} app @param {any[][]} rows */
function reconciled(app, rows) {
  if (!rows.length) return null;
  const { say } = app;
  const figure = (/** @type {number | null} */ count) => (count === null ? "–" : count.toLocaleString("en"));
  const lines = rows.map(([originator, , low, claimed, high, , held, rest]) => el("tr", {}, el("td", {}, said(app.sourceName(originator))), el("td", {}, ltr(figure(claimed ?? low) + (high === null ? "+" : ""))), el("td", {}, ltr(figure(held))), el("td", {}, ltr(figure(rest)))));
  const heads = ["speaker", "claimed", "in_events", "remainder"].map((key) => el("th", { scope: "col" }, say(key)));
  return [el("h4", {}, say("reconciled")), el("table", { class: "sums" }, el("thead", {}, el("tr", {}, heads)), el("tbody", {}, lines)), el("p", { class: "quiet" }, say("rest_note"))];
}

/** The running figures of a total, each with the claim that gives it. @param {any} app @param {any[][]} series */
function told(app, series) {
  const claims = new Map(app.totals.said.map((/** @type {any} */ claim) => [claim.claim_id, claim]));
  return series.map(([originator_id, as_of, value, low, , claim_id]) => ({ ...claims.get(claim_id), originator_id, as_of, value, value_low: low, claim_id }));
}
