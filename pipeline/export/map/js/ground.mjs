// What is drawn under the events: sea, land, borders, and names by zoom in the script of the reader; no name over another.

import { inSight, line, trace, worldX, worldY } from "./geometry.mjs";

const FONT = "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans Arabic', Tahoma, sans-serif";
// From which zoom on towns with so many inhabitants are named.
const TOWN_ZOOM = [[250000, 6], [60000, 8], [20000, 9], [8000, 10], [3500, 11], [1500, 12], [0, 13]];

export class Ground {
  /** @param {any} drawing the page's ground chunk @param {Record<string, string>} colours */
  constructor(drawing, colours) {
    this.colours = colours;
    this.land = drawing.land.flat().map(line);
    this.lines = [1, 2, 3].map((level) => drawing.lines[level].map(line));
    this.labels = [
      ...drawing.countries.map((/** @type {any[]} */ row) => label(row, 5, 9, 13, "country")),
      ...drawing.admin.filter((/** @type {any[]} */ row) => row[2] === 1).map((/** @type {any[]} */ row) => label(row, 7, 8.5, 12, "admin")),
      ...drawing.towns.map((/** @type {any[]} */ row) => label(row, townZoom(row[2]), 30, row[2] >= 60000 ? 13 : 11, "town")),
      ...drawing.admin.filter((/** @type {any[]} */ row) => row[2] === 2).map((/** @type {any[]} */ row) => label(row, 9.5, 12, 11, "admin")),
    ];
    this.arabic = false;
    this.tiles = false;
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  paint(ctx, view) {
    if (!this.tiles) this.fillLand(ctx, view);
    this.strokeLines(ctx, view);
    if (!this.tiles) this.writeNames(ctx, view);
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  fillLand(ctx, view) {
    ctx.fillStyle = this.colours.sea;
    ctx.fillRect(0, 0, view.width, view.height);
    ctx.beginPath();
    for (const ring of this.land) if (inSight(ring, view)) trace(ctx, ring, view, true);
    ctx.fillStyle = this.colours.land;
    ctx.fill("nonzero");
    ctx.strokeStyle = this.colours.border;
    ctx.lineWidth = 0.9;
    ctx.lineJoin = "round";
    ctx.stroke();
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  strokeLines(ctx, view) {
    ctx.strokeStyle = this.colours.line;
    const looks = [[0, 1.3, []], [8, 0.8, [5, 3]], [10.5, 0.6, [2, 3]]];
    looks.forEach(([zoom, width, dash], level) => {
      if (view.zoom < /** @type {number} */ (zoom)) return;
      ctx.beginPath();
      for (const border of this.lines[level]) if (inSight(border, view)) trace(ctx, border, view, false);
      ctx.lineWidth = /** @type {number} */ (width);
      ctx.setLineDash(/** @type {number[]} */ (dash));
      ctx.stroke();
    });
    ctx.setLineDash([]);
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  writeNames(ctx, view) {
    /** @type {number[][]} */
    const taken = [];
    ctx.textBaseline = "middle";
    for (const one of this.labels) {
      if (view.zoom < one.from || view.zoom > one.to) continue;
      const x = one.x * view.scale - view.ox;
      const y = one.y * view.scale - view.oy;
      if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
      this.writeName(ctx, one, x, y, taken);
    }
  }

  /** @param {CanvasRenderingContext2D} ctx @param {any} one @param {number} x @param {number} y @param {number[][]} taken */
  writeName(ctx, one, x, y, taken) {
    const text = (this.arabic && one.arabic) || one.name;
    const wide = one.kind === "town" ? text : spaced(text, this.arabic);
    ctx.font = `${one.kind === "admin" ? "italic " : ""}${one.size}px ${FONT}`;
    const half = ctx.measureText(wide).width / 2 + 3;
    const middle = one.kind === "town" ? x + half + 3 : x;
    const box = [middle - half, y - one.size * 0.75, middle + half, y + one.size * 0.75];
    if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) return;
    taken.push(box);
    ctx.textAlign = "center";
    ctx.direction = this.arabic ? "rtl" : "ltr";
    ctx.lineWidth = 3;
    ctx.strokeStyle = "rgba(255,255,255,0.8)";
    ctx.strokeText(wide, middle, y);
    ctx.fillStyle = one.kind === "town" ? "#3b372f" : "#6d6759";
    ctx.fillText(wide, middle, y);
    if (one.kind !== "town") return;
    ctx.beginPath();
    ctx.arc(x, y, 1.8, 0, 2 * Math.PI);
    ctx.fillStyle = "#6d6759";
    ctx.fill();
  }
}

/** @param {any[]} row name, Arabic name, level or inhabitants, latitude, longitude */
function label(row, from = 0, to = 30, size = 11, kind = "town") {
  return { name: row[0], arabic: row[1], x: worldX(row[4]), y: worldY(row[3]), from, to, size, kind };
}

/** @param {number} inhabitants */
function townZoom(inhabitants) {
  return /** @type {number[]} */ (TOWN_ZOOM.find(([atLeast]) => inhabitants >= atLeast))[1];
}

/** @param {string} text @param {boolean} arabic */
function spaced(text, arabic) {
  return arabic ? text : text.toUpperCase().split("").join("\u200a");
}
