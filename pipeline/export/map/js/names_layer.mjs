// Where names are written over the map: no name over another, nor over an event while there is room beside the town.

import { worldX, worldY } from "./geometry.mjs";

const FONT = "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans Arabic', Tahoma, sans-serif";
// From which zoom on towns with so many inhabitants are named.
const TOWN_ZOOM = [[250000, 6], [60000, 8], [20000, 9], [8000, 10], [3500, 11], [1500, 12], [0, 13]];

/** @typedef {{name: string, arabic: string | null, x: number, y: number, from: number, to: number, size: number, kind: string}} Label */
/** @typedef {[number, number, number, number]} Box left, top, right, bottom */

export class NamesPainter {
  /** @param {any} drawing the page's ground chunk @param {() => {x: number, y: number, r: number}[]} drawn what is drawn of events @param {(ctx: CanvasRenderingContext2D, view: import("./geometry.mjs").View, marks: Box[]) => void} last what stands above all names */
  constructor(drawing, drawn, last) {
    const { countries, admin, towns } = drawing;
    const level = (/** @type {number} */ n) => admin.filter((/** @type {any[]} */ row) => row[2] === n);
    /** @type {Label[]} */
    this.labels = [
      ...countries.map((/** @type {any[]} */ row) => label(row, 5, 9, 13, "country")),
      ...towns.map((/** @type {any[]} */ row) => label(row, townZoom(row[2]), 30, row[2] >= 60000 ? 13 : 11, "town")),
      ...level(1).map((/** @type {any[]} */ row) => label(row, 7, 8.9, 12, "admin")),
      ...level(2).map((/** @type {any[]} */ row) => label(row, 9.5, 12, 11, "admin")),
    ];
    this.drawn = drawn;
    this.last = last;
    this.arabic = false;
    this.hidden = false;
  }

  /** Villages, once they are read: named where the map is near enough. @param {import("./places.mjs").Place[]} places */
  learn(places) {
    const known = new Set(this.labels.map((one) => one.name));
    const villages = places.filter((place) => !known.has(place.name));
    this.labels.push(...villages.map((place) => label([place.name, place.arabic, 0, place.latitude, place.longitude], 13, 30, 11, "town")));
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  paint(ctx, view) {
    if (!this.hidden) this.writeAll(ctx, view);
    this.last(ctx, view, this.marks());
  }

  /** @returns {Box[]} */
  marks() {
    return this.drawn().map(({ x, y, r }) => [x - r, y - r, x + r, y + r]);
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  writeAll(ctx, view) {
    /** @type {Box[]} */
    const taken = this.marks();
    for (const one of this.labels) {
      if (view.zoom < one.from || view.zoom > one.to) continue;
      const x = one.x * view.scale - view.ox;
      const y = one.y * view.scale - view.oy;
      if (x > 0 && y > 0 && x < view.width && y < view.height) this.write(ctx, one, x, y, taken, view);
    }
  }

  /** @param {CanvasRenderingContext2D} ctx @param {Label} one @param {number} x @param {number} y @param {Box[]} taken @param {import("./geometry.mjs").View} view */
  write(ctx, one, x, y, taken, view) {
    const name = (this.arabic && one.arabic) || one.name;
    const text = one.kind === "town" || this.arabic ? name : spaced(name);
    ctx.font = `${one.kind === "admin" && !this.arabic ? "italic " : ""}${one.size}px ${FONT}`;
    const half = ctx.measureText(text).width / 2 + 2;
    const at = places(one, x, y, half).find(([mx, my]) => free([mx - half, my - one.size * 0.62, mx + half, my + one.size * 0.62], taken) && whole(mx - half, mx + half, view));
    if (!at) return;
    taken.push([at[0] - half, at[1] - one.size * 0.7, at[0] + half, at[1] + one.size * 0.7]);
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.direction = this.arabic ? "rtl" : "ltr";
    ctx.lineWidth = 3;
    ctx.strokeStyle = "rgba(255,255,255,0.85)";
    ctx.strokeText(text, at[0], at[1]);
    ctx.fillStyle = one.kind === "town" ? "#3b372f" : "#6d6759";
    ctx.fillText(text, at[0], at[1]);
    if (one.kind === "town" && free([x - 2, y - 2, x + 2, y + 2], taken.slice(0, -1))) dot(ctx, x, y);
  }
}

/** Where a name may stand: a town's beside, above or below it, another's on its own middle. @param {Label} one @param {number} x @param {number} y @param {number} half @returns {[number, number][]} */
function places({ kind, size }, x, y, half) {
  if (kind !== "town") return [[x, y], [x, y - size * 1.6], [x, y + size * 1.6]];
  const gaps = [5, 20];
  return gaps.flatMap((gap) => /** @type {[number, number][]} */ ([[x + half + gap, y], [x - half - gap, y], [x, y - gap - size * 0.6], [x, y + gap + size * 0.6]]));
}

/** @param {Box} box @param {Box[]} taken */
function free(box, taken) {
  return !taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
}

/** Whether the edge of the map does not cut it: it stands within the frame, or wholly outside until the map is moved. @param {number} left @param {number} right @param {import("./geometry.mjs").View} view */
function whole(left, right, { frame }) {
  return (left >= frame[0] && right <= frame[2]) || right < frame[0] || left > frame[2];
}

/** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y */
function dot(ctx, x, y) {
  ctx.beginPath();
  ctx.arc(x, y, 1.8, 0, 2 * Math.PI);
  ctx.fill();
}

/** @param {any[]} row name, Arabic name, level or inhabitants, latitude, longitude @param {number} from @param {number} to @param {number} size @param {string} kind @returns {Label} */
function label(row, from, to, size, kind) {
  return { name: row[0], arabic: row[1], x: worldX(row[4]), y: worldY(row[3]), from, to, size, kind };
}

/** @param {number} inhabitants */
function townZoom(inhabitants) {
  return (TOWN_ZOOM.find(([atLeast]) => inhabitants >= atLeast) ?? [0, 13])[1];
}

/** @param {string} text */
function spaced(text) {
  return text.toUpperCase().split("").join("\u200a");
}
