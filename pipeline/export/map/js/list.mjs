// The events as a list in step with the map, with their counts; what has no exact place has a list of its own.

import { isoDay } from "./columns.mjs";
import { el, fill, keepingFocus, ltr, said } from "./dom.mjs";
import { RULES, range, shown, sum } from "./figures.mjs";
import { symbolImage } from "./symbols.mjs";

const SHOWN = 60;

/** @param {any} app */
export function summary(app) {
  const head = el("div", { class: "summary", role: "status", "aria-live": "polite" });
  const rules = /** @type {HTMLSelectElement} */ (el("select", { id: "rule", onchange: () => app.set({ rule: rules.value }) }));
  const ruleName = el("span");
  const ruleRow = el("label", { class: "rule", for: "rule" }, ruleName, " ", rules);
  return {
    element: el("div", { class: "summary-box" }, head, ruleRow),
    draw() {
      const { say, events, chosen, tolls, state } = app;
      const all = sum(tolls, events.codes.toll, chosen);
      const framed = sum(tolls, events.codes.toll, app.inFrame);
      const wide = app.wide.length;
      fill(
        head,
        el("p", { class: "count" }, el("strong", { id: "n-events" }, say("n_events", { n: all.events.toLocaleString("en") })), all.events === events.n ? null : el("span", { class: "quiet" }, " " + say("of_n_events", { n: events.n.toLocaleString("en") }))),
        el("p", { class: "figures" }, triple(say, all), " ", say("deaths")),
        el("p", { class: "quiet" }, [all.unknown && say("unknown_n", { n: shown(all.unknown) }), all.open && say("open_n", { n: shown(all.open) }), wide && say("wide_n", { n: shown(wide) })].filter(Boolean).join(" · ")),
        el("p", { class: "quiet", id: "frame" }, say("in_frame", { n: framed.events.toLocaleString("en"), range: [shown(framed.low), shown(framed.best), shown(framed.high, framed.open > 0)].join(" – ") })),
      );
      fill(rules, RULES.map((rule) => el("option", { value: rule, selected: rule === state.rule }, say(rule))));
      fill(ruleName, say("rule"));
    },
  };
}

/** @param {import("./words.mjs").Say} say @param {import("./figures.mjs").Sum} total */
function triple(say, total) {
  const part = (/** @type {string} */ name, /** @type {number} */ value, open = false) =>
    el("span", { class: `fig fig-${name}` }, el("span", { class: "fig-name" }, say(name)), el("b", { id: `sum-${name}` }, ltr(shown(value, open))));
  return [part("low", total.low), part("best", total.best), part("high", total.high, total.open > 0)];
}

/** @param {any} app @param {"events" | "wide"} kind */
export function eventList(app, kind) {
  const list = el("ol", { class: "events" });
  const foot = el("div", { class: "foot" });
  const head = el("div", { class: "list-head" });
  let length = SHOWN;
  const panel = {
    element: el("div", { class: "list-box" }, head, list, foot),
    draw() {
      length = SHOWN;
      keepingFocus(panel.element, show);
    },
  };
  function show() {
    const { say } = app;
    const { order } = app.state;
    const place = kind === "events" && app.place;
    const all = kind === "wide" ? app.wide : place ? app.place.filter((/** @type {number} */ event) => app.isChosen[event]) : app.listed;
    const rows = first(app, all, order, length);
    const orders = el("button", { class: "link", id: `order-${kind}`, onclick: () => app.set({ order: order === "date" ? "deaths" : "date" }) }, `${say("order")}: ${say(order === "date" ? "by_date" : "by_deaths")}`);
    fill(
      head,
      kind === "wide" ? el("p", { class: "quiet" }, say("wide_intro")) : null,
      place ? el("p", {}, el("b", {}, say("at_place")), " ", el("button", { class: "link", onclick: () => app.showPlace(null) }, say("show_all"))) : null,
      orders,
    );
    fill(list, rows.map((event) => el("li", {}, row(app, event))));
    const left = all.length - length;
    fill(foot, rows.length ? null : el("p", { class: "quiet" }, say("nothing")), left > 0 ? el("button", { onclick: more }, say("more", { n: Math.min(SHOWN, left) })) : null);
  }
  /** The next rows, with the keyboard on the first of them. */
  function more() {
    const row = length;
    length += SHOWN;
    show();
    list.querySelectorAll("button")[row]?.focus();
  }
  return panel;
}

/** The latest, or the deadliest. @param {any} app @param {Int32Array | number[]} all @param {string} order @param {number} count @returns {number[]} */
function first(app, all, order, count) {
  if (order === "date") return Array.from(all.slice(Math.max(0, all.length - count))).reverse();
  const size = (/** @type {number} */ event) => app.painter.toll(event).size;
  return Array.from(all).sort((a, b) => size(b) - size(a) || a - b).slice(0, count);
}

/** @param {any} app @param {number} event */
function row(app, event) {
  const { events, painter, say, label, state } = app;
  const toll = painter.toll(event);
  const look = painter.looks[painter.type(event)];
  const button = el(
    "button",
    { class: "event", "data-event": events.id(event), "aria-current": events.id(event) === state.selected ? "true" : null, onclick: () => app.select(event, true) },
    symbolImage(look, toll.imputed || !toll.known),
    el(
      "span",
      { class: "event-text" },
      el("span", { class: "event-place" }, said(app.naming.place(event))),
      el("span", { class: "event-sub" }, dateText(app, event), " · ", label(events.value(event, "sub_event_type")), painter.fix(event).precision === 3 ? ` · ${app.naming.area(event)}` : null, events.value(event, "x_disputed") ? el("span", { class: "mark" }, say("is_disputed")) : null),
    ),
    el("span", { class: "event-toll" }, el("b", { title: toll.known ? null : say(unknownWord(events.value(event, "x_fat_status"))) }, ltr(range(toll) ?? (events.value(event, "x_fat_status") === "not_mentioned" ? "–" : "?"))), el("span", { class: "visually-hidden" }, ` ${say(toll.known ? "deaths" : unknownWord(events.value(event, "x_fat_status")))}`)),
  );
  return button;
}

/** What is said where no number is. @param {string} status @returns {string} */
export function unknownWord(status) {
  return { not_mentioned: "not_mentioned", none_reported: "no_deaths" }[status] ?? "deaths_unknown";
}

/** The day, or the window it lies in. @param {any} app @param {number} event */
export function dateText(app, event) {
  const { events } = app;
  const [from, to] = [events.from[event], events.to[event]];
  return ltr(from === to ? isoDay(from) : `${isoDay(from)} – ${isoDay(to).slice(isoDay(from).slice(0, 8) === isoDay(to).slice(0, 8) ? 8 : 5)}`);
}
