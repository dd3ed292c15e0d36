// How a total grew, as each speaker told it: a small chart, and the same figures as a table with their sources.

import { dayOf } from "./columns.mjs";
import { el, said, svg, webLink } from "./dom.mjs";

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [300, 110, 40, 18];
const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#332288", "#7A4B2A", "#555555"];

/** @param {any} app @param {any[]} claims */
export function seriesChart(app, claims) {
  const { say } = app;
  const told = claims.map((claim) => ({ ...claim, day: claim.as_of ?? claim.published ?? claim.date_end, count: claim.value ?? (claim.value_low || null) })).sort((a, b) => String(a.day).localeCompare(String(b.day)) || a.claim_id.localeCompare(b.claim_id));
  const rows = told.map((claim) => el("tr", {}, el("td", { class: "day" }, claim.day ?? "?"), el("td", {}, said(app.sourceName(claim.originator_id))), el("td", {}, el("b", {}, said(claim.value_text ?? claim.count?.toLocaleString("en") ?? "?"))), el("td", {}, webLink(claim.url, app.sourceName(claim.publisher_id)))));
  const dated = told.filter((claim) => claim.count !== null && !Number.isNaN(dayOf(claim.day ?? "")));
  return [
    el("h4", {}, say("series")),
    new Set(dated.map((claim) => claim.day)).size > 1 ? chart(app, dated) : null,
    el("table", { class: "series" }, el("thead", {}, el("tr", {}, ["when", "speaker", "figure", "source"].map((key) => el("th", { scope: "col" }, say(key))))), el("tbody", {}, rows)),
  ];
}

/** @param {any} app @param {any[]} dated */
function chart(app, dated) {
  const days = dated.map((claim) => dayOf(claim.day));
  const [first, last, top] = [Math.min(...days), Math.max(...days), Math.max(...dated.map((claim) => claim.count))];
  const x = (/** @type {number} */ day) => LEFT + ((day - first) / Math.max(1, last - first)) * (WIDTH - LEFT - 8);
  const y = (/** @type {number} */ count) => HEIGHT - BOTTOM - (count / Math.max(1, top)) * (HEIGHT - BOTTOM - 10);
  const speakers = [...new Set(dated.map((claim) => claim.originator_id))];
  const lines = speakers.flatMap((id, at) => {
    const points = dated.filter((claim) => claim.originator_id === id).map((claim) => [x(dayOf(claim.day)), y(claim.count)]);
    const colour = COLOURS[at % COLOURS.length];
    return [svg("polyline", { points: points.map((point) => point.join(",")).join(" "), fill: "none", stroke: colour, "stroke-width": 1.6, "stroke-dasharray": at < COLOURS.length ? "" : "4 2" }), ...points.map(([cx, cy]) => svg("circle", { cx, cy, r: 2.8, fill: colour }))];
  });
  const axis = [svg("line", { x1: LEFT, x2: WIDTH - 4, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM, stroke: "#8a8578" }), svgText(LEFT - 4, y(top) + 4, top.toLocaleString("en"), "end"), svgText(LEFT - 4, HEIGHT - BOTTOM + 4, "0", "end"), svgText(LEFT, HEIGHT - 4, dated[0].day, "start"), svgText(WIDTH - 4, HEIGHT - 4, dated[dated.length - 1].day, "end")];
  const names = speakers.map((id, at) => el("li", {}, el("span", { class: `swatch swatch-${at % COLOURS.length}` }), said(app.sourceName(id))));
  return el("figure", { class: "chart" }, svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": app.say("series") }, ...axis, ...lines), el("ul", { class: "chart-names" }, names));
}

/** @param {number} x @param {number} y @param {string} text @param {string} anchor */
function svgText(x, y, text, anchor) {
  const element = svg("text", { x, y, "text-anchor": anchor, class: "axis" });
  element.textContent = text;
  return element;
}
