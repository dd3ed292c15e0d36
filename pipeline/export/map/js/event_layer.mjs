// How the chosen events are drawn, and which of them lies under a finger: points and clusters, areas of doubt beneath.

import { marks, ringRadius } from "./clusters.mjs";
import { inSight, line, pixels, trace, worldX, worldY } from "./geometry.mjs";
import { drawSymbol, radius } from "./symbols.mjs";

const UNSEEN = 8; // pixels: a smaller disc would lie under its own symbol
const SHADE = 0.11;

export class EventPainter {
  /** @param {import("./columns.mjs").Events} events @param {any} looks */
  constructor(events, looks) {
    this.events = events;
    this.looks = looks.types.map((/** @type {any[]} */ [value, , , colour, shape]) => ({ value, colour, shape }));
    this.sizes = looks.sizes;
    this.colours = looks.ground;
    const placeOf = new Map(this.looks.map((/** @type {any} */ look, /** @type {number} */ at) => [look.value, at]));
    this.typeOfKind = events.perRow("kind", (cell) => placeOf.get(cell("event_type")) ?? 0);
    const xy = events.perRow("where", (cell) => [worldX(cell("longitude")), worldY(cell("latitude"))]);
    this.xs = Float64Array.from(events.codes.where, (at) => xy[at][0]);
    this.ys = Float64Array.from(events.codes.where, (at) => xy[at][1]);
    this.fixes = events.perRow("fix", (cell) => ({ precision: cell("geo_precision"), radius: cell("x_geo_uncertainty_m") }));
    this.outlines = new Map();
    /** @type {Int32Array | undefined} */
    this.areas = undefined;
    /** @type {import("./clusters.mjs").Mark[]} */
    this.drawn = [];
    /** @type {import("./figures.mjs").Toll[]} */
    this.tolls = [];
    this.chosen = new Int32Array(0);
    this.selected = -1;
    this.allAreas = true;
  }

  /** @param {number} event */
  type(event) {
    return this.typeOfKind[this.events.codes.kind[event]];
  }

  /** @param {number} event */
  toll(event) {
    return this.tolls[this.events.codes.toll[event]];
  }

  /** @param {number} event */
  fix(event) {
    return this.fixes[this.events.codes.fix[event]];
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  paint(ctx, view) {
    this.drawn = marks(this.chosen, this.xs, this.ys, view);
    if (this.allAreas) this.paintAreas(ctx, view);
    if (this.selected >= 0) this.paintArea(ctx, view, this.selected);
    for (const mark of this.drawn) if (!mark.one) this.paintCluster(ctx, mark);
    for (const mark of this.drawn) if (mark.one) this.paintPoint(ctx, mark.x, mark.y, mark.events[0]);
    if (this.selected >= 0 && this.fix(this.selected).precision < 3) this.paintSelected(ctx, view);
  }

  /** Each area of the chosen events once, those inside a cluster too; where areas overlap the shade stays one. @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  paintAreas(ctx, view) {
    this.areas ??= areaNumbers(this.events);
    const done = new Uint8Array(this.events.n);
    const outlines = new Path2D();
    ctx.fillStyle = this.colours.area;
    for (const event of this.chosen) {
      const area = this.areas[event];
      const path = done[area] ? null : this.areaPath(view, event);
      done[area] = 1;
      if (!path) continue;
      ctx.fill(path, "evenodd");
      outlines.addPath(path);
    }
    faded(ctx, view, SHADE);
    this.strokeArea(ctx, outlines, false);
  }

  /** The area of the chosen event. @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view @param {number} event */
  paintArea(ctx, view, event) {
    const path = this.areaPath(view, event);
    if (!path) return;
    ctx.fillStyle = this.colours.area;
    ctx.globalAlpha = 0.2;
    ctx.fill(path, "evenodd");
    this.strokeArea(ctx, path, true);
  }

  /** @param {CanvasRenderingContext2D} ctx @param {Path2D} path @param {boolean} strong */
  strokeArea(ctx, path, strong) {
    ctx.globalAlpha = strong ? 1 : 0.5;
    ctx.strokeStyle = this.colours.area;
    ctx.lineWidth = strong ? 2 : 1;
    ctx.setLineDash(strong ? [] : [4, 3]);
    ctx.stroke(path);
    ctx.setLineDash([]);
    ctx.globalAlpha = 1;
  }

  /** The area of an event, null where it is out of sight or hidden by its own symbol. @param {import("./geometry.mjs").View} view @param {number} event */
  areaPath(view, event) {
    const path = new Path2D();
    const rings = this.rings(event);
    if (rings.length) {
      const seen = rings.filter((/** @type {any} */ ring) => inSight(ring, view));
      for (const ring of seen) trace(path, ring, view, true);
      return seen.length ? path : null;
    }
    const r = pixels(this.fix(event).radius, this.ys[event], view.scale);
    const [x, y] = [this.xs[event] * view.scale - view.ox, this.ys[event] * view.scale - view.oy];
    if (r < UNSEEN || x + r < 0 || y + r < 0 || x - r > view.width || y - r > view.height) return null;
    path.arc(x, y, r, 0, 2 * Math.PI);
    return path;
  }

  /** @param {number} event */
  rings(event) {
    const shape = this.events.shape[event];
    if (shape < 0) return [];
    if (!this.outlines.has(shape)) this.outlines.set(shape, this.events.shapes[shape][3].map(line));
    return this.outlines.get(shape);
  }

  /** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} event */
  paintPoint(ctx, x, y, event) {
    const toll = this.toll(event);
    drawSymbol(ctx, this.looks[this.type(event)], x, y, radius(this.sizes, toll.size), toll.imputed || !toll.known);
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./clusters.mjs").Mark} mark */
  paintCluster(ctx, mark) {
    const counts = new Array(this.looks.length).fill(0);
    for (const event of mark.events) counts[this.type(event)]++;
    const r = ringRadius(mark.events.length);
    ctx.beginPath();
    ctx.arc(mark.x, mark.y, r, 0, 2 * Math.PI);
    ctx.fillStyle = "rgba(255,255,255,0.96)";
    ctx.fill();
    ctx.lineWidth = 1;
    ctx.strokeStyle = "rgba(60,55,45,0.35)";
    ctx.stroke();
    let turn = -Math.PI / 2;
    ctx.lineWidth = 5;
    counts.forEach((count, type) => {
      if (!count) return;
      const next = turn + (count / mark.events.length) * 2 * Math.PI;
      ctx.beginPath();
      ctx.arc(mark.x, mark.y, r - 3, turn, next);
      ctx.strokeStyle = this.looks[type].colour;
      ctx.stroke();
      turn = next;
    });
    ctx.fillStyle = this.colours.ink;
    ctx.font = `600 ${mark.events.length > 999 ? 10 : 12}px system-ui, sans-serif`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillText(mark.events.length > 9999 ? `${Math.round(mark.events.length / 1000)}k` : String(mark.events.length), mark.x, mark.y + 0.5);
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  paintSelected(ctx, view) {
    const x = this.xs[this.selected] * view.scale - view.ox;
    const y = this.ys[this.selected] * view.scale - view.oy;
    this.paintPoint(ctx, x, y, this.selected);
    ctx.beginPath();
    ctx.arc(x, y, radius(this.sizes, this.toll(this.selected).size) + 6, 0, 2 * Math.PI);
    ctx.lineWidth = 2.5;
    ctx.strokeStyle = this.colours.ink;
    ctx.stroke();
  }

  /** What is drawn, as middle and radius. */
  extents() {
    return this.drawn.map((mark) => ({ x: mark.x, y: mark.y, r: mark.one ? radius(this.sizes, this.toll(mark.events[0]).size) + 1 : ringRadius(mark.events.length) + 1 }));
  }

  /** What lies at a pixel of the view, nearest first. @param {number} x @param {number} y */
  at(x, y) {
    let best = null;
    let nearest = Infinity;
    for (const mark of this.drawn) {
      const reach = (mark.one ? radius(this.sizes, this.toll(mark.events[0]).size) : ringRadius(mark.events.length)) + 4;
      const distance = Math.hypot(mark.x - x, mark.y - y);
      if (distance <= reach && distance < nearest) {
        best = mark;
        nearest = distance;
      }
    }
    return best;
  }
}

/** Let what is painted so far show through. @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view @param {number} alpha */
function faded(ctx, view, alpha) {
  ctx.globalCompositeOperation = "destination-in";
  ctx.fillStyle = `rgba(0,0,0,${alpha})`;
  ctx.fillRect(0, 0, view.width, view.height);
  ctx.globalCompositeOperation = "source-over";
}

/** For each event the number of its area of doubt: events of one place and one outline share it. @param {import("./columns.mjs").Events} events */
function areaNumbers({ codes, shape, groups }) {
  const known = new Map();
  const [fixes, places] = [groups.fix.rows.length, groups.where.rows.length];
  return codes.where.map((place, event) => {
    const key = ((shape[event] + 1) * fixes + codes.fix[event]) * places + place;
    if (!known.has(key)) known.set(key, known.size);
    return known.get(key);
  });
}
