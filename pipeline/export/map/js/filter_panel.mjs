// The controls that choose events and what is drawn with them; each writes one part of the state.

import { el, fill, keepingFocus } from "./dom.mjs";
import { symbolImage } from "./symbols.mjs";

const DEATHS = [0, 1, 3, 10, 30, 100];
const SPEAKERS = [0, 1, 2, 3];
const ACTORS = ["State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters", "Civilians", "External/Other forces"];

/** @param {any} app */
export function filterPanel(app) {
  const element = el("div", { class: "filters" });
  return { element, draw: () => keepingFocus(element, () => fill(element, body(app))) };
}

/** @param {any} app */
function body(app) {
  const { say, state, label, painter, about, events } = app;
  const wanted = state.wanted;
  const want = (/** @type {object} */ part) => app.set({ wanted: { ...wanted, ...part } });
  const counts = app.typeCounts();
  const present = (/** @type {string} */ field, /** @type {string} */ group) => new Set(events.perRow(group, (/** @type {any} */ cell) => cell(field)).filter(Boolean));
  const actors = new Set([...present("inter1", "who"), ...present("inter2", "who")]);
  const voices = [...new Set(events.perRow("voices", (/** @type {any} */ cell) => cell("voices")).flatMap((/** @type {string} */ text) => text.split(" ")))].filter(Boolean).map((id) => [id, app.naming.source(id)]).sort((a, b) => a[1].localeCompare(b[1]));
  const districts = [...new Set(events.perRow("admin", (/** @type {any} */ cell) => cell("admin2") ?? cell("admin1")))].sort();
  return [
    group(say("type"), painter.looks.map((/** @type {any} */ look, /** @type {number} */ at) => tick(`type-${at}`, [symbolImage(look), el("span", {}, label(look.value)), el("span", { class: "quiet n" }, counts[at].toLocaleString("en"))], wanted.type.includes(look.value), () => want({ type: toggled(wanted.type, look.value) })))),
    group(say("actor"), ACTORS.filter((actor) => actors.has(actor)).map((actor, at) => tick(`actor-${at}`, label(actor), wanted.actor.includes(actor), () => want({ actor: toggled(wanted.actor, actor) })))),
    group("", [
      tick("civilians", say("civilians"), wanted.civilians, () => want({ civilians: !wanted.civilians })),
      tick("disputed", say("disputed"), wanted.disputed, () => want({ disputed: !wanted.disputed })),
      choice("deaths", say("deaths_min"), DEATHS.map((n) => [String(n), n ? String(n) : say("all")]), String(wanted.deaths), (value) => want({ deaths: Number(value) })),
      choice("speakers", say("speakers_min"), SPEAKERS.map((n) => [String(n), n ? String(n) : say("all")]), String(wanted.speakers), (value) => want({ speakers: Number(value) })),
    ]),
    group(say("precision"), ["1", "2", "3"].map((value) => tick(`precision-${value}`, say(`precision_${value}`), wanted.precision.includes(value), () => want({ precision: toggled(wanted.precision, value) })))),
    group(say("confidence"), ["high", "medium", "low"].map((value) => tick(`confidence-${value}`, say(`confidence_${value}`), wanted.confidence.includes(value), () => want({ confidence: toggled(wanted.confidence, value) })))),
    group("", [
      choice("source", say("source"), [["", say("all")], ...voices], wanted.source, (value) => want({ source: value })),
      choice("district", say("district"), [["", say("all")], ...districts.map((name) => [name, app.naming.admin(name)])], wanted.district, (value) => want({ district: value })),
    ]),
    group(say("display"), [
      tick("areas", say("areas"), state.areas, () => app.set({ areas: !state.areas })),
      tick("outlines", say("outlines"), state.outlines, () => app.set({ outlines: !state.outlines })),
      tick("framed", say("framed"), state.framed, () => app.set({ framed: !state.framed })),
      tick("online", say("online"), app.online, () => app.toggleOnline(about.tiles)),
    ]),
    el("p", {}, el("button", { id: "reset", onclick: () => app.reset() }, say("reset"))),
  ];
}

/** @param {string} title @param {any[]} rows */
function group(title, rows) {
  return title ? el("fieldset", {}, el("legend", {}, title), rows) : el("div", { class: "group" }, rows);
}

/** @param {string} id @param {any} text @param {boolean} on @param {() => void} change */
function tick(id, text, on, change) {
  const box = /** @type {HTMLInputElement} */ (el("input", { type: "checkbox", id: `f-${id}`, onchange: change }));
  box.checked = on;
  return el("label", { class: "tick", for: `f-${id}` }, box, text);
}

/** @param {string} id @param {string} text @param {any[][]} options @param {string} value @param {(value: string) => void} change */
function choice(id, text, options, value, change) {
  const select = /** @type {HTMLSelectElement} */ (el("select", { id: `f-${id}`, onchange: () => change(select.value) }, options.map(([key, name]) => el("option", { value: key }, name))));
  select.value = value;
  return el("label", { class: "line", for: `f-${id}` }, el("span", {}, text), select);
}

/** @param {string[]} list @param {string} value */
function toggled(list, value) {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}
