// The page as a whole: what is chosen decides what is drawn, listed, counted and written into the address.

import { canvasLayer } from "./canvas_layer.mjs";
import { chunk, chunkBytes } from "./chunks.mjs";
import { Events, isoDay } from "./columns.mjs";
import { contentNote, onlineBox } from "./dialogs.mjs";
import { el } from "./dom.mjs";
import { EventPainter } from "./event_layer.mjs";
import { sum, tolls } from "./figures.mjs";
import { chosen } from "./filters.mjs";
import { latitudeOf } from "./geometry.mjs";
import { Ground } from "./ground.mjs";
import { frame } from "./layout.mjs";
import { NamesPainter } from "./names_layer.mjs";
import { Places } from "./places.mjs";
import { Receipts } from "./receipts.mjs";
import { Search } from "./search.mjs";
import { fresh, read, written } from "./state.mjs";
import { totalsOf } from "./totals.mjs";
import { TotalsPainter } from "./totals_layer.mjs";
import { labeller, speaker } from "./words.mjs";

const FAILED = "This file could not be read; it may be incomplete. تعذّرت قراءة هذا الملف؛ قد يكون ناقصاً.";

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
    this.sources = new Map(core.about.sources.map((/** @type {any[]} */ row) => [row[0], row]));
    this.episodes = new Map(core.about.episodes.map((/** @type {any[]} */ row) => [row[0], row]));
    /** @type {Receipts | null} */
    this.receipts = null;
    /** @type {Places | null} */
    this.places = null;
    /** @type {number[] | null} */
    this.place = null;
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
    /** @type {Record<string, string>} */
    this.adminArabic = drawing.arabic;
    this.search = new Search(this.events, labeller(texts.labels, "ar"), drawing.arabic);
    this.painter = new EventPainter(this.events, core.looks);
    this.ground = new Ground(drawing, core.looks.ground);
    this.totalsPainter = new TotalsPainter(totals, core.looks.ground);
    this.names = new NamesPainter(drawing, () => this.painter.extents(), (ctx, view) => this.totalsPainter.caption(ctx, view, (list) => this.wording(list)));
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
    this.set({ wanted: plain.wanted, rule: plain.rule, areas: plain.areas, outlines: plain.outlines, framed: plain.framed });
  }

  restore() {
    this.state = read(location.hash);
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
    Object.assign(this.totalsPainter, { all: state.outlines, selected: state.tab === "totals" ? state.total : "" });
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

  write() {
    this.hash = written(this.state);
    try {
      history.replaceState(null, "", `#${this.hash}`);
    } catch {
      location.replace(`#${this.hash}`);
    }
  }

  /** @param {any} event a mouse event of the map */
  under({ containerPoint }) {
    const { pad } = this.layers[2];
    return pad ? this.painter.at(containerPoint.x + pad.x, containerPoint.y + pad.y) : null;
  }

  /** @param {any} event */
  clicked(event) {
    const mark = this.under(event);
    if (!mark) return;
    if (mark.one) return this.select(mark.events[0]);
    if (mark.same || this.map.getZoom() >= 15) return this.showPlace(mark.events);
    const [xs, ys] = [this.painter.xs, this.painter.ys].map((values) => mark.events.map((one) => values[one]));
    this.fitBox([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }

  /** @param {number} event @param {boolean} look whether the map goes there when it does not show it */
  select(event, look = false) {
    const id = event < 0 ? "" : this.events.id(event);
    const back = this.state.selected;
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
    this.set({ total: id, tab: "totals" });
    const box = this.totalsPainter.boundsOf(this.totals.list.find((/** @type {any} */ total) => total.aggregate_id === id));
    if (box) this.fitBox(box);
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

  /** @param {number} event */
  placeName(event) {
    const value = (/** @type {string} */ field) => this.events.value(event, field);
    return (this.state.lang === "ar" && (value("x_location_ar") ?? this.adminArabic[value("location")])) || value("location");
  }

  /** A district or province as the reader's language has it. @param {string} name */
  adminName(name) {
    return (this.state.lang === "ar" && this.adminArabic[name]) || name;
  }

  /** What stands at the outline of totals: the figure of one, the number of several. @param {any[]} list */
  wording(list) {
    if (list.length > 1) return this.say("n_totals", { n: list.length });
    const [{ value_best: best, value_low: low, high_open: open, measure }] = list;
    const count = best ?? low;
    return `${count === null ? "?" : count.toLocaleString("en")}${open ? "+" : ""} · ${this.label(measure)}`;
  }

  /** @param {string} id */
  placeById(id) {
    const row = this.places?.byId.get(id);
    return row ? (this.state.lang === "ar" && row.arabic) || row.name : id;
  }

  /** @param {string} id */
  sourceName(id) {
    const row = this.sources.get(id);
    return row ? (this.state.lang === "ar" && row[2]) || row[1] : id;
  }

  /** @param {string | null} id */
  episodeName(id) {
    const row = this.episodes.get(id);
    return row ? (this.state.lang === "ar" && row[2]) || row[1] : id;
  }

  /** One line that says what is shown: counts, time, whose data. */
  caption() {
    const total = sum(this.tolls, this.events.codes.toll, this.chosen);
    const { from, to } = this.state.wanted;
    const days = `${isoDay(from ?? this.span[0])} – ${isoDay(to ?? this.span[1])}`;
    const figures = `${this.say("deaths")}: ${this.say("low")} ${total.low}, ${this.say("best")} ${total.best}, ${this.say("high")} ${total.high}${total.open ? "+" : ""}`;
    return [this.say("n_events", { n: total.events }), figures, days, this.say("data_as_of", { day: this.about.as_of, version: this.about.version }), "CC BY 4.0"].join(" · ");
  }
}

/** Whether the reader asked for less motion. */
export function reduced() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
