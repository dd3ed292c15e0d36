// The sheet for printing: the map as it stands, what is shown of what, the events with their figures and sources.

import { el, fill, ltr, said } from "./dom.mjs";
import { range } from "./figures.mjs";
import { dateText } from "./list.mjs";
import { keyed } from "./picture.mjs";

const ROWS = 400;

/** @param {any} app */
export function printSheet(app) {
  const sheet = el("section", { class: "print-sheet" });
  document.body.append(sheet);
  window.addEventListener("beforeprint", () => fill(sheet, pages(app)));
  window.addEventListener("afterprint", () => fill(sheet));
}

/** @param {any} app */
function pages(app) {
  const { say, label, events, painter } = app;
  const rows = [...app.chosen].slice(0, ROWS).map((event) => el("tr", {}, el("td", {}, dateText(app, event)), el("td", {}, said(app.naming.place(event)), painter.fix(event).precision === 3 ? ` (${app.naming.area(event)})` : ""), el("td", {}, label(events.value(event, "sub_event_type"))), el("td", {}, ltr(range(painter.toll(event)) ?? "?")), el("td", {}, said(events.value(event, "source"))), el("td", {}, events.id(event))));
  const heads = ["when", "where", "what", "how_many", "source"].map((key) => el("th", {}, say(key)));
  return [el("h1", {}, say("title")), el("p", {}, el("b", {}, say("badge")), " · ", app.naming.caption()), keyed(app), el("p", {}, say("sum_note")), el("table", {}, el("thead", {}, el("tr", {}, heads, el("th", {}, "id"))), el("tbody", {}, rows)), app.chosen.length > ROWS ? el("p", {}, say("more", { n: app.chosen.length - ROWS })) : null, el("p", { class: "terms", lang: "en", dir: "ltr" }, app.about.licence)];
}
