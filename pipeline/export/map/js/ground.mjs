// What is drawn under the events: sea, land and borders; over an online map only the borders.

import { inSight, line, trace } from "./geometry.mjs";

export class Ground {
  /** @param {any} drawing the page's ground chunk @param {Record<string, string>} colours */
  constructor(drawing, colours) {
    this.colours = colours;
    this.land = drawing.land.map(line);
    this.lines = drawing.lines.map((/** @type {number[][]} */ level) => level.map(line));
    this.tiles = false;
  }

  /** @param {CanvasRenderingContext2D} ctx @param {import("./geometry.mjs").View} view */
  paint(ctx, view) {
    if (!this.tiles) this.fillLand(ctx, view);
    this.strokeLines(ctx, view);
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
    const looks = [[0, 1.6, []], [0, 1.1, []], [8, 0.8, [5, 3]], [10.5, 0.6, [2, 3]]];
    looks.forEach(([zoom, width, dash], level) => {
      if (view.zoom < /** @type {number} */ (zoom)) return;
      ctx.strokeStyle = level ? this.colours.line : this.colours.border;
      ctx.beginPath();
      for (const border of this.lines[level]) if (inSight(border, view)) trace(ctx, border, view, false);
      ctx.lineWidth = /** @type {number} */ (width);
      ctx.setLineDash(/** @type {number[]} */ (dash));
      ctx.stroke();
    });
    ctx.setLineDash([]);
  }
}
