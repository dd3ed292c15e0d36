// How a painter of ours becomes a layer of Leaflet: one canvas that follows the map, wider than it so that dragging shows no edge.

const MARGIN = 0.12;

/**
 * @param {(ctx: CanvasRenderingContext2D, view: import("./geometry.mjs").View) => void} paint
 * @param {string} pane
 */
export function canvasLayer(paint, pane) {
  const Layer = /** @type {any} */ (window).L.Layer.extend({
    onAdd(/** @type {any} */ map) {
      this.canvas = document.createElement("canvas");
      this.canvas.className = "leaflet-zoom-animated";
      this.canvas.setAttribute("aria-hidden", "true");
      map.getPane(pane).append(this.canvas);
      map.on("moveend resize viewreset", this.reset, this);
      map.on("zoomanim", this.follow, this);
      this.reset();
    },
    onRemove(/** @type {any} */ map) {
      this.canvas.remove();
      map.off("moveend resize viewreset", this.reset, this);
      map.off("zoomanim", this.follow, this);
    },
    reset() {
      const map = this._map;
      const size = map.getSize();
      const pad = size.multiplyBy(MARGIN).round();
      const corner = map.containerPointToLayerPoint(pad.multiplyBy(-1)).round();
      const full = size.add(pad.multiplyBy(2));
      const ratio = Math.min(2, window.devicePixelRatio || 1);
      if (this.canvas.width !== full.x * ratio || this.canvas.height !== full.y * ratio) {
        this.canvas.width = full.x * ratio;
        this.canvas.height = full.y * ratio;
        this.canvas.style.width = `${full.x}px`;
        this.canvas.style.height = `${full.y}px`;
      }
      /** @type {any} */ (window).L.DomUtil.setTransform(this.canvas, corner, 1);
      this.corner = map.layerPointToLatLng(corner);
      this.zoom = map.getZoom();
      this.pad = pad;
      const origin = map.getPixelOrigin().add(corner);
      this.view = { ox: origin.x, oy: origin.y, scale: 256 * 2 ** this.zoom, width: full.x, height: full.y, zoom: this.zoom, frame: [pad.x, pad.y, pad.x + size.x, pad.y + size.y] };
      this.redraw();
    },
    redraw() {
      if (!this.view) return;
      const ctx = this.canvas.getContext("2d");
      const ratio = this.canvas.width / this.view.width;
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      ctx.clearRect(0, 0, this.view.width, this.view.height);
      paint(ctx, this.view);
    },
    follow(/** @type {any} */ event) {
      const at = this._map._latLngToNewLayerPoint(this.corner, event.zoom, event.center);
      /** @type {any} */ (window).L.DomUtil.setTransform(this.canvas, at, this._map.getZoomScale(event.zoom, this.zoom));
    },
  });
  return new Layer();
}
