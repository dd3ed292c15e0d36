// How a reader's correction becomes a row that the program reads: data/raw/hand/corrections.csv. Nothing is sent.

import { csv } from "./csv.mjs";
import { el } from "./dom.mjs";
import { cellOf, copyButton } from "./takeaway.mjs";

const OF_EVENT = ["event_date", "sub_event_type", "location", "fatalities", "notes"];
const OF_CLAIM = ["value_text", "place_text", "date_text", "actor_text", "target_text", "originator_id", "summary"];

/** @param {any} app @param {any} told the receipts of the chosen event */
export function reportForm(app, told) {
  const { say, events, selected } = app;
  const input = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (el("input", { id: `fix-${id}`, type: "text" }));
  const [old, now, reason, by] = ["old", "new", "reason", "by"].map(input);
  const about = /** @type {HTMLSelectElement} */ (el("select", { id: "fix-about", onchange: refill }, el("option", { value: "" }, `${say("this_event")} ${events.id(selected)}`), told.claims.map((/** @type {any} */ claim, /** @type {number} */ n) => el("option", { value: String(n) }, `${say("claim_n", { n: n + 1 })} ${claim.ref ?? claim.id}`))));
  const field = /** @type {HTMLSelectElement} */ (el("select", { id: "fix-field", onchange: restate }));
  const out = /** @type {HTMLTextAreaElement} */ (el("textarea", { id: "fix-row", rows: "3", readonly: true, "aria-label": say("copy_row") }));
  function refill() {
    field.replaceChildren(...(about.value === "" ? OF_EVENT : OF_CLAIM).map((name) => el("option", {}, name)));
    restate();
  }
  function restate() {
    const claim = about.value === "" ? null : told.claims[Number(about.value)];
    const stands = claim ? (claim.cell[field.value] ?? claim[field.value]) : cellOf(app, selected, told, field.value);
    old.value = stands === null || stands === undefined ? "" : String(stands);
    write();
  }
  function write() {
    const claim = about.value === "" ? null : told.claims[Number(about.value)];
    const key = claim ? (claim.ref ?? claim.id) : events.id(selected);
    out.value = csv([[key, field.value, old.value, now.value, reason.value, by.value, new Date().toISOString().slice(0, 10)]]).trimEnd();
  }
  const line = (/** @type {string} */ id, /** @type {HTMLElement} */ control) => el("label", { for: control.id, class: "line" }, el("span", {}, say(id)), control);
  const form = el("div", { class: "report", oninput: write }, el("p", { class: "quiet" }, say("report_intro")), line("which", about), line("field", field), line("old", old), line("new", now), line("reason", reason), line("by", by), out, copyButton(app, say("copy_row"), () => out.value));
  refill();
  return el("details", { class: "fold" }, el("summary", {}, say("report")), form);
}
