// How the view leaves as one picture: the layers over each other, with what it is, of when, and whose.

/** @param {any} app @returns {Promise<Blob>} */
export function picture(app) {
  const size = app.map.getSize();
  const foot = 44;
  const out = document.createElement("canvas");
  out.width = size.x * 2;
  out.height = (size.y + foot) * 2;
  const ctx = /** @type {CanvasRenderingContext2D} */ (out.getContext("2d"));
  ctx.scale(2, 2);
  ctx.fillStyle = "#fff";
  ctx.fillRect(0, 0, size.x, size.y + foot);
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, 0, size.x, size.y);
  ctx.clip();
  drawLayers(app, ctx);
  ctx.restore();
  ctx.fillStyle = "#26221c";
  ctx.direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
  ctx.textAlign = ctx.direction === "rtl" ? "right" : "left";
  const x = ctx.direction === "rtl" ? size.x - 10 : 10;
  ctx.font = "600 12px system-ui, sans-serif";
  ctx.fillText(`${app.say("title")} · ${app.say("badge")}`, x, size.y + 18);
  ctx.font = "11px system-ui, sans-serif";
  ctx.fillText(app.caption(), x, size.y + 35, size.x - 20);
  return new Promise((done, failed) => out.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture"))), "image/png"));
}

/** All layers over each other, as the map's frame shows them. @param {any} app @param {CanvasRenderingContext2D} ctx */
export function drawLayers(app, ctx) {
  app.offline(() => app.layers.forEach((/** @type {any} */ { canvas, pad, view }) => ctx.drawImage(canvas, -pad.x, -pad.y, view.width, view.height)));
}
