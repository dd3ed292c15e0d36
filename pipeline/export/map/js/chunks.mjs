// How the data inside the page are opened: base64, then gzip, by the browser where it can and by our own code where not.

import { gunzipped } from "./inflate.mjs";

/**
 * The bytes of the chunk with that id; its letters are dropped from the page once they are read.
 * @param {string} id
 * @returns {Promise<Uint8Array>}
 */
export async function chunkBytes(id) {
  const holder = /** @type {HTMLElement} */ (document.getElementById(id));
  const packed = fromBase64(holder.textContent || "");
  holder.remove();
  return unpacked(packed);
}

/** @param {string} id @returns {Promise<any>} */
export async function chunk(id) {
  return JSON.parse(new TextDecoder().decode(await chunkBytes(id)));
}

/** Run the script that is packed under that id, at once: the page's policy names it by its hash. @param {string} id */
export function runPacked(id) {
  const holder = /** @type {HTMLElement} */ (document.getElementById(id));
  const script = document.createElement("script");
  script.textContent = new TextDecoder().decode(gunzipped(fromBase64(holder.textContent || "")));
  holder.replaceWith(script);
}

/** @param {string} letters @returns {Uint8Array} */
export function fromBase64(letters) {
  const native = /** @type {any} */ (Uint8Array).fromBase64;
  if (native) return native.call(Uint8Array, letters.trim());
  const text = atob(letters.trim());
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** @param {Uint8Array} packed @returns {Promise<Uint8Array>} */
export async function unpacked(packed) {
  if (typeof DecompressionStream === "undefined") return gunzipped(packed);
  const stream = new Blob([/** @type {any} */ (packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
