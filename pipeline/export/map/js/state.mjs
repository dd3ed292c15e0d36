// What of the page goes into its address, so that a view can be sent: the filters, the frame, what is open.

import { dayOf, isoDay } from "./columns.mjs";
import { RULES } from "./figures.mjs";
import { everything } from "./filters.mjs";

/** @typedef {{lang: "en" | "ar", rule: string, tab: string, selected: string, total: string, areas: boolean, outlines: boolean, framed: boolean, unit: string, order: string, lat: number | null, lng: number | null, zoom: number | null, wanted: import("./filters.mjs").Wanted}} State */

/** @returns {State} */
export function fresh() {
  return { lang: "en", rule: "published", tab: "events", selected: "", total: "", areas: true, outlines: false, framed: false, unit: "month", order: "date", lat: null, lng: null, zoom: null, wanted: everything() };
}

const LISTS = /** @type {const} */ (["type", "actor", "precision", "confidence"]);
const TEXTS = /** @type {const} */ (["source", "district", "text"]);
const FLAGS = /** @type {const} */ (["civilians", "disputed"]);
const COUNTS = /** @type {const} */ (["deaths", "speakers"]);
const OWN = /** @type {const} */ ({ rule: RULES, tab: ["events", "totals", "wide", "filters"], unit: ["month", "day"], order: ["date", "deaths"], lang: ["en", "ar"] });

/** The part of the address after #. @param {State} state */
export function written(state) {
  const out = new URLSearchParams();
  const plain = fresh();
  for (const name of /** @type {(keyof typeof OWN)[]} */ (Object.keys(OWN))) if (state[name] !== plain[name]) out.set(name, state[name]);
  for (const name of LISTS) if (state.wanted[name].length) out.set(name, state.wanted[name].join("|"));
  for (const name of TEXTS) if (state.wanted[name]) out.set(name, state.wanted[name]);
  for (const name of FLAGS) if (state.wanted[name]) out.set(name, "1");
  for (const name of COUNTS) if (state.wanted[name]) out.set(name, String(state.wanted[name]));
  if (state.wanted.from !== null) out.set("from", isoDay(state.wanted.from));
  if (state.wanted.to !== null) out.set("to", isoDay(state.wanted.to));
  if (!state.areas) out.set("areas", "0");
  if (state.outlines) out.set("outlines", "1");
  if (state.framed) out.set("framed", "1");
  if (state.selected) out.set("event", state.selected);
  if (state.total) out.set("total", state.total);
  if (state.zoom !== null) out.set("at", `${state.lat?.toFixed(4)},${state.lng?.toFixed(4)},${state.zoom}`);
  return out.toString();
}

/** The state of an address; what it does not name, or names wrongly, is as on a fresh page. @param {string} hash @returns {State} */
export function read(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const state = /** @type {any} */ (fresh());
  for (const [name, values] of Object.entries(OWN)) if (/** @type {readonly string[]} */ (values).includes(given.get(name) || "")) state[name] = given.get(name);
  for (const name of LISTS) state.wanted[name] = (given.get(name) || "").split("|").filter(Boolean);
  for (const name of TEXTS) state.wanted[name] = (given.get(name) || "").slice(0, 200);
  for (const name of FLAGS) state.wanted[name] = given.get(name) === "1";
  for (const name of COUNTS) state.wanted[name] = Math.max(0, Math.floor(Number(given.get(name)) || 0));
  for (const name of ["from", "to"]) {
    const day = dayOf(given.get(name) || "");
    state.wanted[name] = Number.isNaN(day) ? null : day;
  }
  state.areas = given.get("areas") !== "0";
  state.outlines = given.get("outlines") === "1";
  state.framed = given.get("framed") === "1";
  state.selected = /^XSY\d{12}$/.test(given.get("event") || "") ? given.get("event") : "";
  state.total = /^AGG-[0-9a-f]{12}$/.test(given.get("total") || "") ? given.get("total") : "";
  const at = (given.get("at") || "").split(",").map(Number);
  if (at.length === 3 && at.every(Number.isFinite)) [state.lat, state.lng, state.zoom] = at;
  return state;
}
