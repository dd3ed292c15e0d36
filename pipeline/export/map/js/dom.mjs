// How elements are made: text is text and never markup, and a link leads to the web or nowhere.

/** @typedef {string | number | Node | null | undefined | false | readonly any[]} Child however deeply listed */

/**
 * An element with attributes, listeners (`onclick`, …) and children; strings become text nodes.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...nodes(children));
  return element;
}

/** Children however deeply listed, without what is not there. @param {any[]} children @returns {Node[]} */
function nodes(children) {
  const there = children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== "");
  return there.map((child) => (child instanceof Node ? child : document.createTextNode(String(child))));
}

/**
 * A text of the data, kept apart from the direction of the words around it.
 * @param {unknown} text
 */
export function said(text) {
  return el("bdi", {}, visible(String(text)));
}

/** Figures and days, which run from left to right in any script. @param {unknown} text */
export function ltr(text) {
  return el("bdi", { dir: "ltr" }, visible(String(text)));
}

/**
 * Text whose hidden turns of direction are shown as a sign: what a reader sees is what stands in the cell.
 * @param {string} text
 */
export function visible(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, "\u25a1");
}

/**
 * The address, if it leads to the web; else null.
 * @param {unknown} url
 */
export function webAddress(url) {
  return typeof url === "string" && /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}

/**
 * A link that tells the page behind it nothing of this one; plain text where the address is not one of the web.
 * @param {unknown} url @param {string} text
 */
export function webLink(url, text) {
  const address = webAddress(url);
  if (!address) return el("span", {}, said(text));
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" }, said(text));
}

/** @param {Element} element @param {...Child} children */
export function fill(element, ...children) {
  element.replaceChildren(...nodes(children));
}

/** Draw anew without losing the control that the keyboard is on. @param {Element} element @param {() => void} draw */
export function keepingFocus(element, draw) {
  const id = element.contains(document.activeElement) ? document.activeElement?.id : "";
  draw();
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
}

/** An element of a drawing. @param {string} tag @param {Record<string, string | number>} attributes @param {...Element} children */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
