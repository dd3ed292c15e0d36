// The page as a whole: what is chosen decides what is drawn, listed, counted and written into the address.

import { canvasLayer } from "./canvas_layer.mjs";
import { chunk, chunkBytes, runPacked } from "./chunks.mjs";
import { Events } from "./columns.mjs";
import { contentNote, onlineBox } from "./dialogs.mjs";
import { el } from "./dom.mjs";
import { EventPainter } from "./event_layer.mjs";
import { tolls } from "./figures.mjs";
import { chosen } from "./filters.mjs";
import { latitudeOf } from "./geometry.mjs";
import { Ground } from "./ground.mjs";
import { frame } from "./layout.mjs";
import { NamesPainter } from "./names_layer.mjs";
import { Naming } from "./naming.mjs";
import { Places } from "./places.mjs";
import { Receipts } from "./receipts.mjs";
import { Search } from "./search.mjs";
import { fresh, read, written } from "./state.mjs";
import { chosenTotals, totalsOf } from "./totals.mjs";
import { TotalsPainter } from "./totals_layer.mjs";
import { labeller, speaker } from "./words.mjs";

const FAILED = "This file could not be read; it may be incomplete. تعذّرت قراءة هذا الملف؛ قد يكون ناقصاً.";

/** Run Leaflet, before folium makes the map with it. @param {string} id */
export function unpack(id) {
  runPacked(id);
  if (reduced()) /** @type {any} */ (window).L.Map.mergeOptions({ zoomAnimation: false, fadeAnimation: false, inertia: false });
}

/** Begin. @param {any} map the map that folium made */
export async function start(map) {
  try {
    const app = await opened(map);
    app.show();
    performance.mark("sahil-drawn");
    document.body.dataset.ready = "drawn";
    await later();
    await app.readReceipts();
    document.body.dataset.ready = "whole";
  } catch (fault) {
    document.body.append(el("p", { class: "fault", role: "alert" }, FAILED));
    throw fault;
  }
}

/** Once what is drawn has been shown, and the rest of the file is there. */
async function later() {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  if (document.readyState === "loading") await new Promise((done) => document.addEventListener("DOMContentLoaded", done));
}

/** @param {any} map */
async function opened(map) {
  const [core, drawing, totals, texts] = await Promise.all(["sahil-events", "sahil-ground", "sahil-totals", "sahil-words"].map(chunk));
  return new Page(map, core, drawing, totalsOf(totals), texts);
}

class Page {
  /** @param {any} map @param {any} core @param {any} drawing @param {any} totals @param {{words: import("./words.mjs").Table, labels: import("./words.mjs").Table}} texts */
  constructor(map, core, drawing, totals, texts) {
    this.map = map;
    this.texts = texts;
    this.about = core.about;
    this.events = new Events(core);
    this.totals = totals;
    const arabic = new Map(Object.entries(drawing.arabic));
    this.naming = new Naming(this, { about: core.about, arabic });
    /** @type {Receipts | null} */
    this.receipts = null;
    /** Until then nothing can be carried away. @type {Promise<void>} */
    this.whole = new Promise((done) => (this.arrived = done));
    /** @type {Places | null} */
    this.places = null;
    /** @type {number[] | null} */
    this.place = null;
    /** Whose totals the panel shows: the number of an outline, -1 for all. */
    this.area = -1;
    /** @type {any[]} */
    this.chosenTotals = [];
    this.online = false;
    /** @type {any} */
    this.tiles = null;
    /** @type {import("./figures.mjs").Toll[]} */
    this.tolls = [];
    /** @type {Uint8Array | null} */
    this.found = null;
    const none = /** @type {Int32Array} */ (new Int32Array(0));
    this.chosen = this.drawable = this.wide = this.inFrame = this.listed = none;
    this.selected = -1;
    this.state = read(location.hash);
    this.span = this.events.n ? [this.events.from.reduce((a, b) => Math.min(a, b)), this.events.to.reduce((a, b) => Math.max(a, b))] : [0, 0];
    this.search = new Search(this.events, { label: labeller(texts.labels, "ar"), admin: arabic, sources: this.naming.sources });
    this.painter = new EventPainter(this.events, core.looks);
    this.ground = new Ground(drawing, core.looks.ground);
    this.totalsPainter = new TotalsPainter(totals, core.looks.ground);
    this.names = new NamesPainter(drawing, () => this.painter.extents(), (ctx, view, marks) => this.totalsPainter.caption(ctx, view, (list) => this.naming.totals(list), marks));
    this.layers = [this.ground, this.totalsPainter, this.painter, this.names].map((painter, at) => this.addLayer(painter, `sahil-${at}`));
    this.say = speaker(texts.words, this.state.lang);
    this.label = labeller(texts.labels, this.state.lang);
    this.speak();
    this.choose();
    this.parts = frame(this);
  }

  /** @param {any} painter @param {string} pane */
  addLayer(painter, pane) {
    this.map.createPane(pane).classList.add("sahil-pane");
    return canvasLayer((ctx, view) => painter.paint(ctx, view), pane);
  }

  listen() {
    this.map.on("moveend", () => this.moved());
    this.map.on("click", (/** @type {any} */ event) => this.clicked(event));
    this.map.on("mousemove", (/** @type {any} */ event) => this.parts.hover(this.under(event), event.containerPoint));
    this.map.on("mouseout", () => this.parts.hover(null));
    window.addEventListener("hashchange", () => location.hash.slice(1) !== this.hash && this.restore());
  }

  show() {
    this.parts.draw(true);
    this.map.invalidateSize({ animate: false });
    this.home();
    for (const layer of this.layers) layer.addTo(this.map);
    this.listen();
    this.moved();
    contentNote(this, () => this.parts.settle());
  }

  /** The map's frame: the one of the address, else all events of an exact place. */
  home() {
    const { lat, lng, zoom } = this.state;
    if (lat !== null && zoom !== null) this.map.setView([lat, lng], zoom, { animate: false });
    else this.fit(false);
  }

  fit(animate = true) {
    const points = [...this.drawable].sort((a, b) => this.painter.ys[a] - this.painter.ys[b]);
    if (!points.length) return;
    // A few far events must not make the rest small: the middle 96 of a hundred decide.
    const cut = Math.floor(points.length * 0.02);
    const [xs, ys] = [this.painter.xs, this.painter.ys].map((values) => points.map((event) => values[event]).sort((a, b) => a - b));
    const box = [xs[cut], ys[cut], xs[xs.length - 1 - cut], ys[ys.length - 1 - cut]];
    this.fitBox(/** @type {any} */ (box), animate);
  }

  /** @param {[number, number, number, number]} box world coordinates */
  fitBox([left, top, right, bottom], animate = true) {
    const corner = (/** @type {number} */ x, /** @type {number} */ y) => [latitudeOf(y), (x - 0.5) * 360];
    this.map.fitBounds([corner(left, bottom), corner(right, top)], { ...this.parts.padding(), maxZoom: 13, animate: animate && !reduced() });
  }

  async readReceipts() {
    this.places = new Places(await chunk("sahil-names"));
    this.receipts = new Receipts(await chunkBytes("sahil-receipts"));
    this.search.learn(this.places, this.receipts);
    this.names.learn(this.places.rows);
    this.layers[3].redraw();
    this.arrived();
    if (this.state.wanted.text) this.set({});
    else this.parts.drawCard();
  }

  speak() {
    this.say = speaker(this.texts.words, this.state.lang);
    this.label = labeller(this.texts.labels, this.state.lang);
    this.names.arabic = this.state.lang === "ar";
    document.documentElement.lang = this.state.lang;
    document.documentElement.dir = this.state.lang === "ar" ? "rtl" : "ltr";
    document.title = this.say("title");
  }

  /** Change a part of the state, and everything that follows from it. @param {Partial<import("./state.mjs").State>} part */
  set(part) {
    const start = performance.now();
    const language = part.lang && part.lang !== this.state.lang;
    this.state = { ...this.state, ...part };
    if (language) this.speak();
    this.choose();
    this.drawAll(language);
    performance.measure("sahil-set", { start });
  }

  reset() {
    const plain = fresh();
    this.place = null;
    this.area = -1;
    this.set({ wanted: plain.wanted, rule: plain.rule, areas: plain.areas, outlines: plain.outlines, framed: plain.framed });
  }

  restore() {
    this.state = read(location.hash);
    this.place = null;
    this.area = -1;
    this.speak();
    this.choose();
    this.home();
    this.drawAll(true);
  }

  /** Which events pass, under which figures. */
  choose() {
    const { events, painter, state } = this;
    this.tolls = tolls(events, state.rule);
    this.found = this.search.find(state.wanted.text);
    this.chosen = chosen(events, state.wanted, this.tolls, this.found);
    this.isChosen = new Uint8Array(events.n);
    for (const event of this.chosen) this.isChosen[event] = 1;
    this.drawable = this.chosen.filter((event) => painter.fix(event).precision < 3);
    this.wide = this.chosen.filter((event) => painter.fix(event).precision === 3);
    this.selected = state.selected ? events.find(state.selected) : -1;
    Object.assign(painter, { tolls: this.tolls, chosen: this.drawable, selected: this.selected, allAreas: state.areas });
    this.chosenTotals = chosenTotals(this.totals.list, state.wanted);
    Object.assign(this.totalsPainter, { list: this.chosenTotals, all: state.outlines, selected: state.tab === "totals" ? state.total : "" });
    this.framing();
  }

  /** Which of them the map's frame shows. */
  framing() {
    const { xs, ys } = this.painter;
    const box = this.map._loaded ? this.map.getPixelBounds() : null;
    const scale = box ? 256 * 2 ** this.map.getZoom() : 1;
    this.inFrame = box ? this.drawable.filter((event) => xs[event] * scale >= box.min.x && xs[event] * scale <= box.max.x && ys[event] * scale >= box.min.y && ys[event] * scale <= box.max.y) : this.drawable;
    this.listed = this.state.framed ? this.inFrame : this.chosen;
  }

  /** What the filters but that of time let through: for the bars of the timeline. */
  anyTime() {
    const { from, to } = this.state.wanted;
    if (from === null && to === null) return this.chosen;
    return chosen(this.events, { ...this.state.wanted, from: null, to: null }, this.tolls, this.found);
  }

  typeCounts() {
    const counts = new Array(this.painter.looks.length).fill(0);
    const all = this.state.wanted.type.length ? chosen(this.events, { ...this.state.wanted, type: [] }, this.tolls, this.found) : this.chosen;
    for (const event of all) counts[this.painter.type(event)]++;
    return counts;
  }

  drawAll(language = false) {
    for (const layer of this.layers.slice(1)) if (layer.view) layer.redraw();
    this.parts.draw(language);
    this.write();
  }

  moved() {
    const centre = this.map.getCenter();
    Object.assign(this.state, { lat: centre.lat, lng: centre.lng, zoom: this.map.getZoom() });
    this.framing();
    this.parts.drawFrame();
    this.write();
  }

  /** A step in the browser's history: its way back closes a card as a reader of a phone expects. */
  step() {
    try {
      history.pushState(null, "", location.href);
    } catch {
      // where a page may not do that, the card's own button leads back
    }
  }

  write() {
    this.hash = written(this.state);
    try {
      history.replaceState(null, "", `#${this.hash}`);
    } catch {
      location.replace(`#${this.hash}`);
    }
  }

  /** The mark at a mouse event of the map, or the caption of totals: it lies on top. @param {any} event */
  under({ containerPoint }) {
    const { pad } = this.layers[2];
    if (!pad) return null;
    const [x, y] = [containerPoint.x + pad.x, containerPoint.y + pad.y];
    return this.totalsPainter.at(x, y) ?? this.painter.at(x, y);
  }

  /** @param {any} event */
  clicked(event) {
    const mark = this.under(event);
    this.parts.hover(null);
    if (!mark) return;
    if ("totals" in mark) return this.showArea(mark.outline);
    if (mark.one) return this.select(mark.events[0]);
    if (mark.same || this.map.getZoom() >= 15) return this.showPlace(mark.events);
    const [xs, ys] = [this.painter.xs, this.painter.ys].map((values) => mark.events.map((one) => values[one]));
    this.fitBox([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }

  /** @param {number} event @param {boolean} look whether the map goes there when it does not show it */
  select(event, look = false) {
    const id = event < 0 ? "" : this.events.id(event);
    const back = this.state.selected;
    if (id && !back) this.step();
    this.set({ selected: id });
    if (event >= 0 && look && !this.inFrame.includes(event)) this.zoomTo(event);
    this.parts.opened(event >= 0, back);
  }

  /** @param {number} event */
  zoomTo(event) {
    const rings = this.painter.rings(event);
    const metres = Math.max(2500, this.painter.fix(event).radius * 1.3) / 40075016 / 0.8;
    const [x, y] = [this.painter.xs[event], this.painter.ys[event]];
    const box = rings.length ? rings.reduce((/** @type {number[]} */ all, /** @type {any} */ { box: b }) => [Math.min(all[0], b[0]), Math.min(all[1], b[1]), Math.max(all[2], b[2]), Math.max(all[3], b[3])], [x, y, x, y]) : [x - metres, y - metres, x + metres, y + metres];
    this.fitBox(box);
  }

  /** @param {number[] | null} events */
  showPlace(events) {
    this.place = events;
    this.set({ selected: "", tab: "events" });
    this.parts.opened(false, "");
  }

  /** @param {string} id */
  showTotal(id) {
    this.set({ total: id, tab: "totals", selected: "" });
    const box = this.totalsPainter.boundsOf(this.totals.list.find((/** @type {any} */ total) => total.aggregate_id === id));
    if (box) this.fitBox(box);
  }

  /** The totals of one outline; of all for -1. @param {number} area */
  showArea(area) {
    this.area = area;
    const [only, ...others] = this.chosenTotals.filter((/** @type {any} */ total) => total.outline === area);
    const here = others.length ? this.state.total : (only?.aggregate_id ?? this.state.total);
    this.set({ tab: "totals", selected: "", total: here });
    this.parts.opened(false, "");
  }

  /** @param {string} host */
  toggleOnline(host) {
    if (this.online) return this.setOnline(host, false);
    this.parts.draw(false);
    onlineBox(this, host, () => this.setOnline(host, true));
  }

  /** @param {string} host @param {boolean} on */
  setOnline(host, on) {
    const { L } = /** @type {any} */ (window);
    this.online = this.ground.tiles = this.names.hidden = on;
    this.tiles ??= L.tileLayer(`${host}/rastertiles/voyager/{z}/{x}/{y}.png`, { maxZoom: 17, referrerPolicy: "no-referrer" });
    if (on) this.tiles.addTo(this.map);
    else this.tiles.remove();
    this.layers[0].redraw();
    this.parts.credit(on);
    this.drawAll();
  }

  /** The layers as they are without an online map, which may not be copied into a picture. @template T @param {() => T} use @returns {T} */
  offline(use) {
    const over = (/** @type {boolean} */ on) => {
      this.ground.tiles = this.names.hidden = on;
      this.layers[0].redraw();
      this.layers[3].redraw();
    };
    over(false);
    const made = use();
    over(this.online);
    return made;
  }
}

/** Whether the reader asked for less motion. */
export function reduced() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
