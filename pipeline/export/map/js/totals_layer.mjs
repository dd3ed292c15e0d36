// How totals lie on the map: outlines with their figure as text at the upper edge, never a point and never a disc.

import { bounds, inSight, line, trace } from "./geometry.mjs";

/** @typedef {[number, number, number, number]} Box left, top, right, bottom */

const STEPS = [0, -1, 1, -2, 2, 3, 4, 5, 6]; // where a caption may stand, in its own heights from the area's upper edge

export class TotalsPainter {
  /** @param {any} totals @param {Record<string, string>} colours */
  constructor(totals, colours) {
    this.totals = totals;
    this.colours = colours;
    this.lines = totals.shapes.map((/** @type {number[][]} */ rings) => rings.map(line));
    this.list = totals.list;
    this.all = false;
    this.selected = "";
    /** @type {{totals: any[], outline: number, box: Box}[]} the captions as drawn */
    this.drawn = [];
  }

  /** The outlines to draw, each with its totals; the chosen one last. @returns {[number, any[], boolean][]} */
  shown() {
    const chosen = this.list.find((/** @type {any} */ total) => total.aggregate_id === this.selected);
    const rest = [...byOutline(this.all ? this.list : [])].filter(([outline]) => outline !== chosen?.outline);
    const out = rest.map(([outline, list]) => /** @type {[number, any[], boolean]} */ ([outline, list, false]));
    return chosen && chosen.outline >= 0 ? [...out, [chosen.outline, [chosen], true]] : out;
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  paint(ctx, view) {
    for (const [outline, , strong] of this.shown()) this.paintOutline(ctx, view, this.lines[outline], strong);
  }

  /** The figures, above everything, none over another. @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view @param {(list: any[]) => string} wording @param {Box[]} marks what is drawn of events, to be covered only where there is no room */
  caption(ctx, view, wording, marks) {
    this.drawn = [];
    for (const [outline, totals] of this.shown().reverse()) this.drawn.push({ outline, totals, box: this.write(ctx, view, bounds(this.lines[outline]), wording(totals), marks) });
  }

  /** The caption at a pixel of the view. @param {number} x @param {number} y */
  at(x, y) {
    return this.drawn.find(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]) ?? null;
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view @param {import("./geometry.mjs").Line[]} lines @param {boolean} strong */
  paintOutline(ctx, view, lines, strong) {
    ctx.beginPath();
    for (const one of lines) if (inSight(one, view)) trace(ctx, one, view, true);
    if (strong) {
      ctx.globalAlpha = 0.08;
      ctx.fillStyle = this.colours.total;
      ctx.fill("evenodd");
    }
    ctx.globalAlpha = strong ? 1 : 0.7;
    ctx.strokeStyle = this.colours.total;
    ctx.lineWidth = strong ? 2.5 : 1.4;
    ctx.setLineDash([8, 4]);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.globalAlpha = 1;
  }

  /** On the upper edge of the area, or of the view where that lies above it. @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view @param {number[]} area @param {string} text @param {Box[]} marks @returns {Box} */
  write(ctx, view, area, text, marks) {
    ctx.font = "600 12px system-ui, sans-serif";
    const half = ctx.measureText(text).width / 2 + 6;
    const x = ((area[0] + area[2]) / 2) * view.scale - view.ox;
    const edge = Math.max(area[1] * view.scale - view.oy, view.frame[1] + 14);
    const free = (/** @type {number} */ y, /** @type {Box[]} */ taken) => !taken.some((box) => x - half < box[2] && x + half > box[0] && y - 11 < box[3] && y + 11 > box[1]);
    const captions = this.drawn.map(({ box }) => box);
    const rows = STEPS.map((step) => edge + step * 23).filter((y) => y >= view.frame[1] + 14 && free(y, captions));
    const y = rows.find((at) => free(at, marks)) ?? rows[0] ?? edge;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillStyle = "rgba(255,255,255,0.94)";
    ctx.fillRect(x - half, y - 10, half * 2, 20);
    ctx.strokeStyle = this.colours.total;
    ctx.lineWidth = 1;
    ctx.strokeRect(x - half, y - 10, half * 2, 20);
    ctx.fillStyle = this.colours.total;
    ctx.fillText(text, x, y);
    return [x - half, y - 10, x + half, y + 10];
  }

  /** The bounds of a total's area, or null. @param {any} total */
  boundsOf(total) {
    return total.outline < 0 ? null : bounds(this.lines[total.outline]);
  }
}

/** @param {any[]} list */
function byOutline(list) {
  const by = new Map();
  for (const total of list) if (total.outline >= 0) by.set(total.outline, [...(by.get(total.outline) ?? []), total]);
  return by;
}
