// The field to search in: events are filtered as one types, places are offered to go to.

import { el, fill, said } from "./dom.mjs";

/** @param {any} app */
export function searchBox(app) {
  const input = /** @type {HTMLInputElement} */ (el("input", { type: "search", id: "search", autocomplete: "off", spellcheck: "false", oninput: typed }));
  const offers = el("ul", { class: "offers", id: "offers" });
  let waiting = 0;
  const element = el("search", { class: "search" }, input, offers);
  element.addEventListener("keydown", (event) => event.key === "Escape" && fill(offers));
  element.addEventListener("focusout", (event) => event.relatedTarget && !element.contains(/** @type {Node} */ (event.relatedTarget)) && fill(offers));
  function typed() {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      app.place = null;
      app.set({ selected: "", wanted: { ...app.state.wanted, text: input.value } });
      offer();
    }, 180);
  }
  function offer() {
    const arabic = app.state.lang === "ar";
    const rows = app.places ? app.places.like(input.value) : [];
    fill(offers, rows.map((/** @type {any} */ row) => el("li", {}, el("button", { onclick: () => go(row) }, el("span", { class: "quiet" }, `${app.say("place_found")}: `), said((arabic && row.arabic) || row.name), row.district ? el("span", { class: "quiet" }, " · ", said(app.naming.admin(row.district))) : null))));
  }
  /** @param {import("./places.mjs").Place} row */
  function go(row) {
    fill(offers);
    app.map.setView([row.latitude, row.longitude], 13, { animate: false });
    input.value = "";
    app.set({ wanted: { ...app.state.wanted, text: "" } });
  }
  return {
    element,
    draw() {
      input.placeholder = app.say("search");
      input.setAttribute("aria-label", app.say("search"));
    },
    sync: () => document.activeElement !== input && (input.value = app.state.wanted.text),
  };
}
