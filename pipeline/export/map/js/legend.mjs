// The key to the symbols: types with their shape and colour, sizes, hollow, shaded, ring.

import { el, fill, ltr } from "./dom.mjs";
import { symbolImage } from "./symbols.mjs";

/** @param {any} app */
export function legend(app) {
  const element = /** @type {HTMLDetailsElement} */ (el("details", { class: "legend" }));
  element.open = window.matchMedia("(min-width: 1280px) and (min-height: 700px)").matches;
  return {
    element,
    draw() {
      const { say, label, painter } = app;
      const row = (/** @type {Node} */ sign, /** @type {string} */ text) => el("li", {}, sign, el("span", {}, text));
      const grey = { shape: "circle", colour: "#6d6759" };
      fill(
        element,
        el("summary", {}, say("legend")),
        el("ul", {}, painter.looks.map((/** @type {any} */ look) => el("li", { class: "of-type" }, symbolImage(look), el("span", {}, label(look.value)))), row(symbolImage(grey, true), say("legend_hollow")), row(el("span", { class: "shaded" }), say("legend_area")), row(el("span", { class: "ring" }, "5"), say("legend_cluster")), row(el("span", { class: "outline" }), say("legend_total"))),
        el("p", {}, say("legend_size")),
        el("p", { class: "sizes" }, painter.sizes.map((/** @type {any[]} */ [atLeast, , mm]) => el("span", {}, symbolImage(grey, false, Math.max(4, mm * 1.89)), el("small", {}, ltr(atLeast ? `${atLeast}+` : "0"))))),
      );
    },
  };
}
