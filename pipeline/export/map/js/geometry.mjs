// Where things lie: from degrees to the flat world of web maps (0 to 1 both ways), and from metres to pixels.

const STEPS = 10000;
const EQUATOR_M = 40075016.686;

/** @typedef {{xy: Float64Array, box: [number, number, number, number]}} Line world coordinates by turns, and their bounds */
/** @typedef {{ox: number, oy: number, scale: number, width: number, height: number, zoom: number, frame: [number, number, number, number]}} View in pixels; `frame` is the part that the map shows at rest */

/** @param {number} longitude */
export function worldX(longitude) {
  return longitude / 360 + 0.5;
}

/** @param {number} latitude */
export function worldY(latitude) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** @param {number} y */
export function latitudeOf(y) {
  return (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
}

/** How many pixels a distance is long at that height of the world. @param {number} metres @param {number} y @param {number} scale */
export function pixels(metres, y, scale) {
  return (metres / (EQUATOR_M * Math.cos((latitudeOf(y) * Math.PI) / 180))) * scale;
}

/** One list of steps as a line in the world. @param {number[]} steps @returns {Line} */
export function line(steps) {
  const xy = new Float64Array(steps.length);
  /** @type {[number, number, number, number]} */
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  let longitude = 0;
  let latitude = 0;
  for (let at = 0; at < steps.length; at += 2) {
    longitude += steps[at];
    latitude += steps[at + 1];
    const x = (xy[at] = worldX(longitude / STEPS));
    const y = (xy[at + 1] = worldY(latitude / STEPS));
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return { xy, box };
}

/** The degrees of one list of steps, as GeoJSON has them. @param {number[]} steps @returns {[number, number][]} */
export function degrees(steps) {
  /** @type {[number, number][]} */
  const out = [];
  let longitude = 0;
  let latitude = 0;
  for (let at = 0; at < steps.length; at += 2) {
    longitude += steps[at];
    latitude += steps[at + 1];
    out.push([longitude / STEPS, latitude / STEPS]);
  }
  return out;
}

/** Whether a line can be seen. @param {Line} one @param {View} view */
export function inSight({ box }, view) {
  const { ox, oy, scale, width, height } = view;
  return box[2] * scale >= ox && box[0] * scale <= ox + width && box[3] * scale >= oy && box[1] * scale <= oy + height;
}

/** Add a line to a path, leaving out what falls on the same pixel. @param {CanvasPath} ctx @param {Line} one @param {View} view @param {boolean} closed */
export function trace(ctx, { xy }, { ox, oy, scale }, closed) {
  let px = NaN;
  let py = NaN;
  const last = xy.length - 2;
  for (let at = 0; at <= last; at += 2) {
    const x = xy[at] * scale - ox;
    const y = xy[at + 1] * scale - oy;
    if (at === 0) ctx.moveTo(x, y);
    else if (at < last && Math.abs(x - px) < 0.8 && Math.abs(y - py) < 0.8) continue;
    else ctx.lineTo(x, y);
    px = x;
    py = y;
  }
  if (closed) ctx.closePath();
}

/** The bounds of several lines. @param {Line[]} lines @returns {[number, number, number, number]} */
export function bounds(lines) {
  return lines.reduce(
    (all, { box }) => [Math.min(all[0], box[0]), Math.min(all[1], box[1]), Math.max(all[2], box[2]), Math.max(all[3], box[3])],
    /** @type {[number, number, number, number]} */ ([Infinity, Infinity, -Infinity, -Infinity]),
  );
}
