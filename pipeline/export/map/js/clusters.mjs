// Which events stand so close on the screen that they are drawn as one: a grid fixed to the world, then neighbours that touch.

/** @typedef {{x: number, y: number, events: number[], one: boolean, same: boolean}} Mark */

const CELL = 46;

/**
 * @param {ArrayLike<number>} chosen events @param {Float64Array} xs world x of each event @param {Float64Array} ys
 * @param {import("./geometry.mjs").View} view
 * @returns {Mark[]} in pixels of the view
 */
export function marks(chosen, xs, ys, view) {
  const { ox, oy, scale, width, height } = view;
  /** @type {Map<number, {x: number, y: number, events: number[]}>} */
  const cells = new Map();
  for (let n = 0; n < chosen.length; n++) {
    const event = chosen[n];
    const wx = xs[event] * scale;
    const wy = ys[event] * scale;
    if (wx < ox - CELL || wy < oy - CELL || wx > ox + width + CELL || wy > oy + height + CELL) continue;
    const key = Math.floor(wx / CELL) * 4194304 + Math.floor(wy / CELL);
    const cell = cells.get(key);
    if (!cell) cells.set(key, { x: wx, y: wy, events: [event] });
    else {
      cell.x += wx;
      cell.y += wy;
      cell.events.push(event);
    }
  }
  const found = [...cells.values()].map(({ x, y, events }) => ({ x: x / events.length - ox, y: y / events.length - oy, events }));
  return joined(found).map((mark) => ({ ...mark, one: mark.events.length === 1, same: atOnePlace(mark.events, xs, ys) }));
}

/** Radius of a cluster's ring. @param {number} count */
export function ringRadius(count) {
  return 11 + Math.min(13, Math.sqrt(count) * 1.15);
}

/** @param {{x: number, y: number, events: number[]}[]} found */
function joined(found) {
  found.sort((a, b) => b.events.length - a.events.length || a.events[0] - b.events[0]);
  const grid = new Map();
  const kept = [];
  for (const mark of found) {
    const near = neighbour(grid, mark);
    if (near) {
      const [a, b] = [near.events.length, mark.events.length];
      near.x = (near.x * a + mark.x * b) / (a + b);
      near.y = (near.y * a + mark.y * b) / (a + b);
      near.events = near.events.concat(mark.events);
    } else {
      kept.push(mark);
      const key = cellOf(mark.x, mark.y);
      grid.set(key, [...(grid.get(key) || []), mark]);
    }
  }
  return kept;
}

/** @param {number} x @param {number} y */
function cellOf(x, y) {
  return Math.floor(x / CELL) * 65536 + Math.floor(y / CELL);
}

/** @param {Map<number, any[]>} grid @param {{x: number, y: number, events: number[]}} mark */
function neighbour(grid, mark) {
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (const other of grid.get(cellOf(mark.x + dx * CELL, mark.y + dy * CELL)) || []) {
        const reach = (ringRadius(other.events.length) + (mark.events.length > 1 ? ringRadius(mark.events.length) : 6)) * 0.86;
        if (Math.hypot(other.x - mark.x, other.y - mark.y) < reach) return other;
      }
    }
  }
  return null;
}

/** @param {number[]} events @param {Float64Array} xs @param {Float64Array} ys */
function atOnePlace(events, xs, ys) {
  return events.every((event) => xs[event] === xs[events[0]] && ys[event] === ys[events[0]]);
}
