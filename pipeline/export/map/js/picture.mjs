// How the view leaves as one picture: the layers over each other, the key to their signs, what it is, of when, and whose.

import { drawSymbol } from "./symbols.mjs";

const LINE = 17;
const EDGE = 10;

/** @typedef {{draw: (ctx: CanvasRenderingContext2D, x: number, y: number) => void, text: string}} Sign */

/** @param {any} app @returns {Promise<Blob>} */
export function picture(app) {
  const out = keyed(app, [[`${app.say("title")} · ${app.say("badge")}`, "600 12px"], [app.naming.caption(), "11px"]]);
  return new Promise((done, failed) => out.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture"))), "image/png"));
}

/** The map as it stands with its key, and lines of text below. @param {any} app @param {string[][]} lines each with its font @returns {HTMLCanvasElement} */
export function keyed(app, lines = []) {
  const size = app.map.getSize();
  const out = document.createElement("canvas");
  const ctx = /** @type {CanvasRenderingContext2D} */ (out.getContext("2d"));
  ctx.font = font("11px");
  const key = rows(ctx, signs(app), size.x - 2 * EDGE);
  const texts = lines.flatMap(([text, style]) => wrapped(ctx, text, style, size.x - 2 * EDGE));
  out.width = size.x * 2;
  out.height = (size.y + (key.length + texts.length) * LINE + EDGE) * 2;
  ctx.scale(2, 2);
  ctx.fillStyle = "#fff";
  ctx.fillRect(0, 0, out.width, out.height);
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, 0, size.x, size.y);
  ctx.clip();
  drawLayers(app, ctx);
  ctx.restore();
  write(ctx, size, key, texts);
  return out;
}

/** All layers over each other, as the map's frame shows them. @param {any} app @param {CanvasRenderingContext2D} ctx */
function drawLayers(app, ctx) {
  app.offline(() => app.layers.forEach((/** @type {any} */ { canvas, pad, view }) => ctx.drawImage(canvas, -pad.x, -pad.y, view.width, view.height)));
}

/** @param {any} app @returns {Sign[]} */
function signs({ painter, label, say, state }) {
  const types = painter.looks.map((/** @type {any} */ look) => ({ draw: (/** @type {CanvasRenderingContext2D} */ ctx, /** @type {number} */ x, /** @type {number} */ y) => drawSymbol(ctx, look, x, y, 4.5, false), text: label(look.value) }));
  const hollow = { draw: (/** @type {CanvasRenderingContext2D} */ ctx, /** @type {number} */ x, /** @type {number} */ y) => drawSymbol(ctx, { shape: "circle", colour: "#6d6759" }, x, y, 4.5, true), text: say("legend_hollow") };
  return [...types, hollow, ...(state.areas ? [patch(say("legend_area"), painter.colours.area)] : []), ...(state.outlines ? [patch(say("legend_total"), painter.colours.total)] : [])];
}

/** @param {string} text @param {string} colour @returns {Sign} */
function patch(text, colour) {
  return {
    text,
    draw(ctx, x, y) {
      ctx.strokeStyle = ctx.fillStyle = colour;
      ctx.globalAlpha = 0.12;
      ctx.fillRect(x - 6, y - 5, 12, 10);
      ctx.globalAlpha = 1;
      ctx.lineWidth = 1;
      ctx.setLineDash([3, 2]);
      ctx.strokeRect(x - 6, y - 5, 12, 10);
      ctx.setLineDash([]);
    },
  };
}

/** The signs in rows that are not wider than the picture. @param {CanvasRenderingContext2D} ctx @param {Sign[]} all @param {number} room @returns {(Sign & {left: number})[][]} */
function rows(ctx, all, room) {
  /** @type {(Sign & {left: number})[][]} */
  const out = [];
  let left = Infinity;
  for (const sign of all) {
    const width = 18 + ctx.measureText(sign.text).width + 14;
    if (left + width > room) {
      out.push([]);
      left = 0;
    }
    out[out.length - 1].push({ ...sign, left });
    left += width;
  }
  return out;
}

/** A line of parts by dots as lines that are not wider than the picture. @param {CanvasRenderingContext2D} ctx @param {string} text @param {string} style @param {number} room @returns {string[][]} */
function wrapped(ctx, text, style, room) {
  ctx.font = font(style);
  /** @type {string[]} */
  const out = [];
  for (const part of text.split(" · ")) {
    const longer = out.length ? `${out[out.length - 1]} · ${part}` : part;
    if (out.length && ctx.measureText(longer).width > room) out.push(part);
    else out.splice(-1, 1, longer);
  }
  return out.map((line) => [line, style]);
}

/** @param {CanvasRenderingContext2D} ctx @param {{x: number, y: number}} size of the map @param {(Sign & {left: number})[][]} key @param {string[][]} texts each with its font */
function write(ctx, size, key, texts) {
  const rtl = document.documentElement.dir === "rtl";
  const at = (/** @type {number} */ left) => (rtl ? size.x - EDGE - left : EDGE + left);
  ctx.direction = rtl ? "rtl" : "ltr";
  ctx.textAlign = rtl ? "right" : "left";
  ctx.textBaseline = "middle";
  let y = size.y + EDGE / 2 + LINE / 2;
  const tell = (/** @type {string} */ text, /** @type {number} */ left, /** @type {string} */ style) => {
    ctx.font = font(style);
    ctx.fillStyle = "#26221c";
    ctx.fillText(text, at(left), y, size.x - 2 * EDGE - left);
  };
  for (const row of key) {
    for (const { draw, text, left } of row) {
      draw(ctx, at(left + 7), y);
      tell(text, left + 18, "11px");
    }
    y += LINE;
  }
  for (const [text, style] of texts) {
    tell(text, 0, style);
    y += LINE;
  }
}

/** @param {string} style */
function font(style) {
  return `${style} system-ui, sans-serif`;
}
