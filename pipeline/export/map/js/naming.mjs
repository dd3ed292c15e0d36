// What things are called in the reader's language: places, areas, actors, sources, periods, and the view as a whole.

import { isoDay } from "./columns.mjs";
import { shown, sum } from "./figures.mjs";

export class Naming {
  /** @param {any} app @param {{about: any, arabic: Map<string, string>}} told the Arabic names of admin areas */
  constructor(app, { about, arabic }) {
    this.app = app;
    this.arabic = arabic;
    this.sources = new Map(about.sources.map((/** @type {any[]} */ row) => [row[0], row]));
    this.episodes = new Map(about.episodes.map((/** @type {any[]} */ row) => [row[0], row]));
  }

  get inArabic() {
    return this.app.state.lang === "ar";
  }

  /** @param {number} event */
  place(event) {
    const value = (/** @type {string} */ field) => this.app.events.value(event, field);
    return (this.inArabic && (value("x_location_ar") ?? this.arabic.get(value("location")))) || value("location");
  }

  /** The area that an event without an exact place is known to lie in. @param {number} event */
  area(event) {
    const value = (/** @type {string} */ field) => this.app.events.value(event, field);
    const level = ["admin3", "admin2", "admin1"].find((field) => value(field));
    return this.app.say(`in_${level ?? "region"}`, { name: level ? this.admin(value(level)) : this.place(event) });
  }

  /** A district or province. @param {string} name */
  admin(name) {
    return (this.inArabic && this.arabic.get(name)) || name;
  }

  /** @param {string} id */
  placeById(id) {
    const row = this.app.places?.byId.get(id);
    return row ? (this.inArabic && row.arabic) || row.name : id;
  }

  /** The actors of a cell, which holds several by semicolons. @param {string | null} names */
  actors(names) {
    return names === null ? null : names.split("; ").map((name) => this.app.label(name)).join(this.inArabic ? "؛ " : "; ");
  }

  /** @param {string} id */
  source(id) {
    return named(this.sources.get(id), id, this.inArabic);
  }

  /** @param {string | null} id */
  episode(id) {
    return named(this.episodes.get(id), id, this.inArabic);
  }

  /** What stands at the outline of totals: the figure of one, the number of several. @param {any[]} list */
  totals(list) {
    if (list.length > 1) return this.app.say("n_totals", { n: list.length });
    return `${[totalFigure(list[0]), totalRange(list[0])].filter(Boolean).join(" ")} · ${this.app.label(list[0].measure)}`;
  }

  /** One line that says what is shown: counts, time, whose data. */
  caption() {
    const { say, tolls, events, chosen, state, span, about } = this.app;
    const total = sum(tolls, events.codes.toll, chosen);
    const figures = say("figures", { rule: say(state.rule), low: shown(total.low), best: shown(total.best), high: shown(total.high, total.open > 0) });
    const days = say("days", { days: `${isoDay(state.wanted.from ?? span[0])} – ${isoDay(state.wanted.to ?? span[1])}` });
    return [say("n_events", { n: shown(total.events) }), figures, days, say("data_as_of", { day: about.as_of, version: about.version }), "CC BY 4.0"].join(" · ");
  }
}

/** The best figure of a total, or its low one; "+" when its top is open. @param {any} total */
export function totalFigure({ value_best: best, value_low: low, high_open: open }) {
  const count = best ?? low;
  return count === null ? "?" : `${count.toLocaleString("en")}${open ? "+" : ""}`;
}

/** "(1–2,400)", "(12+)": from the lowest to the highest figure; empty where they are one. @param {any} total */
export function totalRange({ value_low: low, value_best: best, value_high: high, high_open: open }) {
  if (low === null || low === high || (high === null && best === null)) return "";
  return `(${low.toLocaleString("en")}${high === null ? "" : `–${high.toLocaleString("en")}`}${open ? "+" : ""})`;
}

/** @param {any[] | undefined} row id, name, Arabic name @param {any} id @param {boolean} arabic */
function named(row, id, arabic) {
  return row ? (arabic && row[2]) || row[1] : id;
}
