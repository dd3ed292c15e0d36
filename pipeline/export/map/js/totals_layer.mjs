// How totals lie on the map: outlines with their figure as text at the upper edge, never a point and never a disc.

import { bounds, inSight, line, trace } from "./geometry.mjs";

export class TotalsPainter {
  /** @param {any} totals @param {Record<string, string>} colours */
  constructor(totals, colours) {
    this.totals = totals;
    this.colours = colours;
    this.lines = totals.shapes.map((/** @type {number[][]} */ rings) => rings.map(line));
    this.all = false;
    this.selected = "";
  }

  /** The outlines to draw, each with its totals; the chosen one last. @returns {[number, any[], boolean][]} */
  shown() {
    const chosen = this.totals.list.find((/** @type {any} */ total) => total.aggregate_id === this.selected);
    const rest = [...byOutline(this.all ? this.totals.list : [])].filter(([outline]) => outline !== chosen?.outline);
    const out = rest.map(([outline, list]) => /** @type {[number, any[], boolean]} */ ([outline, list, false]));
    return chosen && chosen.outline >= 0 ? [...out, [chosen.outline, [chosen], true]] : out;
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  paint(ctx, view) {
    for (const [outline, , strong] of this.shown()) this.paintOutline(ctx, view, this.lines[outline], strong);
  }

  /** The figures, above everything, none over another. @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view @param {(list: any[]) => string} wording */
  caption(ctx, view, wording) {
    /** @type {number[][]} */
    const taken = [];
    for (const [outline, list] of this.shown().reverse()) this.write(ctx, view, bounds(this.lines[outline]), wording(list), taken);
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

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view @param {number[]} box @param {string} text @param {number[][]} taken */
  write(ctx, view, box, text, taken) {
    ctx.font = "600 12px system-ui, sans-serif";
    const half = ctx.measureText(text).width / 2 + 6;
    const x = ((box[0] + box[2]) / 2) * view.scale - view.ox;
    let y = Math.max(box[1] * view.scale - view.oy, view.height * 0.14) + 12;
    while (taken.some(([left, right, at]) => x - half < right && x + half > left && Math.abs(at - y) < 24)) y += 24;
    taken.push([x - half, x + half, y]);
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillStyle = "rgba(255,255,255,0.94)";
    ctx.fillRect(x - half, y - 10, half * 2, 20);
    ctx.strokeStyle = this.colours.total;
    ctx.lineWidth = 1;
    ctx.strokeRect(x - half, y - 10, half * 2, 20);
    ctx.fillStyle = this.colours.total;
    ctx.fillText(text, x, y);
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
