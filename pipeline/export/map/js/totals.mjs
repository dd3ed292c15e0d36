// The totals: figures of an area and a period, what each speaker said of them over time, what the events account for.

import { dayOf } from "./columns.mjs";
import { el, fill, keepingFocus, ltr, said } from "./dom.mjs";
import { totalFigure, totalRange } from "./naming.mjs";
import { seriesChart } from "./series.mjs";

/** @param {any} chunk the page's totals chunk */
export function totalsOf(chunk) {
  const objects = (/** @type {{fields: string[], rows: any[][]}} */ { fields, rows }) => rows.map((/** @type {any[]} */ row) => Object.fromEntries(fields.map((/** @type {string} */ field, /** @type {number} */ at) => [field, row[at]])));
  const said = objects(chunk.said);
  const list = objects(chunk).map((/** @type {any} */ total, /** @type {number} */ at) => ({ ...total, outline: chunk.outlines[at], claims: chunk.claims[at].map((/** @type {number} */ n) => said[n]), series: chunk.series[total.aggregate_id] ?? [], reconciled: chunk.reconciled[total.aggregate_id] ?? [] }));
  return { list, shapes: chunk.shapes, said };
}

/** The totals whose period meets the time in view, and of which the wanted source speaks; a period that nobody tells meets any. @param {any[]} list @param {import("./filters.mjs").Wanted} wanted */
export function chosenTotals(list, { from, to, source }) {
  const after = (/** @type {string | null} */ day, /** @type {number | null} */ limit) => day !== null && limit !== null && dayOf(day) > limit;
  const before = (/** @type {string | null} */ day, /** @type {number | null} */ limit) => day !== null && limit !== null && dayOf(day) < limit;
  const speaks = (/** @type {any} */ total) => total.claims.some((/** @type {any} */ claim) => claim.originator_id === source || claim.publisher_id === source);
  return list.filter((total) => !after(total.date_start, to) && !before(total.date_end ?? total.date_start, from) && (source === "" || speaks(total)));
}

/** @param {any} app */
export function totalsPanel(app) {
  const element = el("div", { class: "totals" });
  return { element, draw: () => keepingFocus(element, () => fill(element, intro(app), groups(app, shown(app)).map(([name, list]) => el("section", {}, el("h3", {}, said(name)), list.map((total) => totalBox(app, total)))))) };
}

/** @param {any} app @returns {any[]} */
function shown({ area, chosenTotals: list }) {
  return area < 0 ? list : list.filter((/** @type {any} */ total) => total.outline === area);
}

/** @param {any} app */
function intro(app) {
  const { say, totals, chosenTotals: list, area } = app;
  const some = list.length === totals.list.length ? "" : ` ${list.length ? say("totals_filtered", { n: list.length, all: totals.list.length }) : say("no_totals")}`;
  const here = area < 0 ? null : el("p", {}, el("b", {}, say("totals_here")), " ", el("button", { class: "link", id: "totals-all", onclick: () => app.showArea(-1) }, say("show_all")));
  return [el("p", { class: "quiet" }, say("totals_intro"), some), here];
}

/** By episode, deaths before other measures, those first on which most speakers agree to speak. @param {any} app @param {any[]} list @returns {[string, any[]][]} */
function groups(app, list) {
  /** @type {Map<string, any[]>} */
  const by = new Map();
  for (const total of list) {
    const name = app.naming.episode(total.episode_id) ?? app.say("no_episode");
    by.set(name, [...(by.get(name) ?? []), total]);
  }
  const size = (/** @type {any} */ total) => total.value_best ?? total.value_low ?? -1;
  const deadFirst = (/** @type {any} */ total) => (total.measure === "killed" ? 0 : 1);
  return [...by].map(([name, rows]) => [name, rows.sort((a, b) => deadFirst(a) - deadFirst(b) || b.n_originators - a.n_originators || size(b) - size(a) || a.aggregate_id.localeCompare(b.aggregate_id))]);
}

/** @param {any} app @param {any} total */
function totalBox(app, total) {
  const { aggregate_id: id } = total;
  const open = app.state.total === id;
  const box = /** @type {HTMLDetailsElement} */ (el("details", { class: `total status-${total.status}`, open, "data-total": id }, el("summary", { id: `total-${id}` }, headline(app, total)), open ? el("div", {}, details(app, total)) : null));
  box.addEventListener("toggle", () => {
    if (box.open && app.state.total !== id) app.showTotal(id);
    else if (!box.open && app.state.total === id) app.set({ total: "" });
  });
  return box;
}

/** The figure with its range, what it counts, where and when. @param {any} app @param {any} total */
function headline({ say, label, state }, total) {
  const { date_start: from, date_end: to } = total;
  const what = [label(total.measure), total.subject_group && label(total.subject_group)].filter(Boolean).join(" · ");
  const arabic = state.lang === "ar" && total.area_ar ? ` (${total.area_ar})` : "";
  const more = [total.as_of && say("as_of", { day: total.as_of }), total.n_originators > 1 && say("n_speakers", { n: total.n_originators }), total.status !== "reported" && label(total.status)].filter(Boolean).map((text) => ` · ${text}`);
  return [
    el("b", { class: "total-figure" }, ltr(totalFigure(total))), " ", el("span", { class: "total-range" }, ltr(totalRange(total))), " ",
    el("span", {}, what, total.area_text ? [" · ", said(total.area_text), arabic] : null),
    el("span", { class: "quiet" }, " ", from ? ltr(to && to !== from ? `${from} – ${to}` : from) : null, more),
  ];
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
  const lines = rows.map(([originator, , low, claimed, high, , held, rest]) => el("tr", {}, el("td", {}, said(app.naming.source(originator))), el("td", {}, ltr(figure(claimed ?? low) + (high === null ? "+" : ""))), el("td", {}, ltr(figure(held))), el("td", {}, ltr(figure(rest)))));
  const heads = ["speaker", "claimed", "in_events", "remainder"].map((key) => el("th", { scope: "col" }, say(key)));
  return [el("h4", {}, say("reconciled")), el("table", { class: "sums" }, el("thead", {}, el("tr", {}, heads)), el("tbody", {}, lines)), el("p", { class: "quiet" }, say("rest_note"))];
}

/** The figures of a total's series, each with the claim that gives it. @param {any} app @param {any[][]} series */
function told(app, series) {
  const claims = new Map(app.totals.said.map((/** @type {any} */ claim) => [claim.claim_id, claim]));
  return series.map(([originator_id, as_of, value, low, high, count_basis, claim_id]) => ({ ...claims.get(claim_id), originator_id, as_of, value, value_low: low, value_high: high, count_basis, claim_id }));
}
