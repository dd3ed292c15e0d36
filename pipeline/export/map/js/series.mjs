// How a total grew, as each speaker told it: a small chart of running figures, and every figure with its words and source.

import { dayOf } from "./columns.mjs";
import { el, ltr, said, svg, webLink } from "./dom.mjs";
import { countText } from "./figures.mjs";

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [300, 120, 40, 18];
const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#332288", "#7A4B2A", "#555555"];

/** @param {any} app @param {any[]} claims */
export function seriesChart(app, claims) {
  const { say } = app;
  const told = claims.map((claim) => ({ ...claim, day: claim.as_of ?? claim.published ?? claim.date_end, count: claim.value ?? claim.value_low ?? null })).sort((a, b) => String(a.day).localeCompare(String(b.day)) || a.count - b.count || a.claim_id.localeCompare(b.claim_id));
  const dated = told.filter((claim) => claim.count !== null && !Number.isNaN(dayOf(claim.day ?? "")));
  // What is newly documented adds to a figure: in the line of running figures it would be a fall.
  const running = dated.filter((claim) => claim.count_basis !== "newly_documented");
  const heads = ["when", "speaker", "figure"].map((key) => el("th", { scope: "col" }, say(key)));
  return [
    el("h4", {}, say("series")),
    new Set(running.map((claim) => claim.day)).size > 1 ? chart(app, running) : null,
    running.length < dated.length ? el("p", { class: "quiet" }, say("increments")) : null,
    el("table", { class: "series" }, el("thead", {}, el("tr", {}, heads)), el("tbody", {}, told.map((claim) => row(app, claim)))),
  ];
}

/** @param {any} app @param {any} claim */
function row({ naming, label }, claim) {
  const figure = claim.value_text ? countText(claim.value_text) : claim.count?.toLocaleString("en") ?? "?";
  const words = claim.quote ? `“${claim.quote}”` : claim.summary;
  return el(
    "tr",
    {},
    el("td", { class: "day" }, ltr(claim.day ?? "?")),
    el("td", {}, said(naming.source(claim.originator_id)), " · ", webLink(claim.url, naming.source(claim.publisher_id)), words ? el("p", { class: "quiet", dir: "auto" }, said(words)) : null),
    el("td", {}, el("b", {}, ltr(figure)), claim.count_basis === "newly_documented" ? el("p", { class: "quiet" }, label(claim.count_basis)) : null),
  );
}

/** @param {any} app @param {any[]} dated */
function chart(app, dated) {
  const days = dated.map((claim) => dayOf(claim.day));
  const [first, last, top] = [Math.min(...days), Math.max(...days), Math.max(...dated.map((claim) => Math.max(claim.count, claim.value_high ?? 0)))];
  const x = (/** @type {number} */ day) => LEFT + ((day - first) / Math.max(1, last - first)) * (WIDTH - LEFT - 8);
  const y = (/** @type {number} */ count) => HEIGHT - BOTTOM - (count / Math.max(1, top)) * (HEIGHT - BOTTOM - 10);
  const speakers = [...new Set(dated.map((claim) => claim.originator_id))];
  const lines = speakers.flatMap((id, at) => line(dated.filter((claim) => claim.originator_id === id), at, x, y));
  const axis = [svg("line", { x1: LEFT, x2: WIDTH - 4, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM, stroke: "#8a8578" }), svgText(LEFT - 4, y(top) + 4, top.toLocaleString("en"), "end"), svgText(LEFT - 4, HEIGHT - BOTTOM + 4, "0", "end"), svgText(LEFT, HEIGHT - 4, dated[0].day, "start"), svgText(WIDTH - 4, HEIGHT - 4, dated[dated.length - 1].day, "end")];
  const names = speakers.map((id, at) => el("li", {}, svg("svg", { width: 22, height: 10, "aria-hidden": "true" }, ...sample(at)), said(app.naming.source(id))));
  return el("figure", { class: "chart" }, svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": app.say("series") }, ...axis, ...lines), el("ul", { class: "chart-names" }, names));
}

/** One speaker's figures: a line, points, and a bar where the speaker gives a range. @param {any[]} claims @param {number} at @param {(day: number) => number} x @param {(count: number) => number} y */
function line(claims, at, x, y) {
  const points = claims.map((claim) => [x(dayOf(claim.day)), y(claim.count), y(claim.value_high ?? claim.count)]);
  const bars = points.filter(([, low, high]) => high !== low).map(([cx, low, high]) => svg("line", { x1: cx, x2: cx, y1: low, y2: high, ...stroke(at) }));
  return [svg("polyline", { points: points.map(([cx, cy]) => `${cx},${cy}`).join(" "), fill: "none", ...stroke(at) }), ...bars, ...points.map(([cx, cy]) => svg("circle", { cx, cy, r: 2.4, ...point(at) }))];
}

/** @param {number} at */
function sample(at) {
  return [svg("line", { x1: 1, x2: 21, y1: 5, y2: 5, ...stroke(at) }), svg("circle", { cx: 11, cy: 5, r: 3, ...point(at) })];
}

/** Colours come again after six speakers, then dashed and with hollow points. @param {number} at */
function stroke(at) {
  return { stroke: COLOURS[at % COLOURS.length], "stroke-width": 1.6, "stroke-dasharray": at < COLOURS.length ? "none" : "4 2" };
}

/** @param {number} at */
function point(at) {
  const colour = COLOURS[at % COLOURS.length];
  return { fill: at < COLOURS.length ? colour : "#fff", stroke: colour, "stroke-width": 1.2 };
}

/** @param {number} x @param {number} y @param {string} text @param {string} anchor */
function svgText(x, y, text, anchor) {
  const element = svg("text", { x, y, "text-anchor": anchor, class: "axis" });
  element.textContent = text;
  return element;
}
