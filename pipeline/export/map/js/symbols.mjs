// How one event looks: the shape and colour of its type, the size of its deaths, hollow where their number is not known.

import { svg } from "./dom.mjs";

const PIXELS_A_MM = 3.78;
const POLYGONS = /** @type {Record<string, [number, number][]>} */ ({
  triangle: corners(3, 1.25),
  square: corners(4, 1.2, Math.PI / 4),
  diamond: corners(4, 1.25),
  pentagon: corners(5, 1.15),
  star: star(),
});

/** @param {number} count @param {number} reach @param {number} turn @returns {[number, number][]} */
function corners(count, reach, turn = 0) {
  return Array.from({ length: count }, (_, n) => at(turn + (n * 2 * Math.PI) / count, reach));
}

/** @returns {[number, number][]} */
function star() {
  return Array.from({ length: 10 }, (_, n) => at((n * Math.PI) / 5, n % 2 ? 0.6 : 1.4));
}

/** @param {number} angle @param {number} reach @returns {[number, number]} */
function at(angle, reach) {
  return [Math.sin(angle) * reach, -Math.cos(angle) * reach];
}

/** Add a shape to the path. @param {CanvasRenderingContext2D} ctx @param {string} shape @param {number} x @param {number} y @param {number} r */
export function addShape(ctx, shape, x, y, r) {
  const polygon = POLYGONS[shape];
  if (!polygon) {
    ctx.moveTo(x + r, y);
    ctx.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  polygon.forEach(([dx, dy], n) => (n ? ctx.lineTo(x + dx * r, y + dy * r) : ctx.moveTo(x + dx * r, y + dy * r)));
  ctx.closePath();
}

/** Radius in pixels of that many deaths. @param {[number, string, number][]} sizes @param {number} deaths */
export function radius(sizes, deaths) {
  let diameter = sizes[0][2];
  for (const [atLeast, , mm] of sizes) if (deaths >= atLeast) diameter = mm;
  return Math.max(4, (diameter * PIXELS_A_MM) / 2);
}

/** @param {CanvasRenderingContext2D} ctx @param {{shape: string, colour: string}} look @param {number} x @param {number} y @param {number} r @param {boolean} hollow */
export function drawSymbol(ctx, look, x, y, r, hollow) {
  ctx.beginPath();
  addShape(ctx, look.shape, x, y, hollow ? r - 0.5 : r);
  ctx.fillStyle = hollow ? "rgba(255,255,255,0.9)" : look.colour;
  ctx.fill();
  ctx.lineWidth = hollow ? 2.2 : 1.1;
  ctx.strokeStyle = hollow ? look.colour : "rgba(255,255,255,0.95)";
  ctx.stroke();
}

/** A symbol for a legend or a list. @param {{shape: string, colour: string}} look @param {boolean} hollow @param {number} r */
export function symbolImage(look, hollow = false, r = 6) {
  const side = Math.ceil(r * 2.8);
  const middle = side / 2;
  const polygon = POLYGONS[look.shape];
  const path = polygon ? `M${polygon.map(([dx, dy]) => `${(middle + dx * r).toFixed(1)} ${(middle + dy * r).toFixed(1)}`).join("L")}Z` : `M${middle - r} ${middle}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  /** @type {Record<string, string | number>} */
  const colours = hollow ? { fill: "#fff", stroke: look.colour, "stroke-width": 2 } : { fill: look.colour };
  return svg("svg", { class: "symbol", width: side, height: side, "aria-hidden": "true" }, svg("path", { d: path, ...colours }));
}
