// How events stand in memory: a small number per event and column, and each combination of cells once.

/** @typedef {{fields: string[], rows: any[][]}} Group */

export class Events {
  /** @param {any} chunk the page's first chunk */
  constructor(chunk) {
    const { n, columns, groups } = chunk;
    this.n = n;
    this.ids = Float64Array.from(columns.id);
    this.day = sums(columns.day);
    this.from = this.day.map((day, at) => day - columns.before[at]);
    this.to = this.day.map((day, at) => day + columns.after[at]);
    this.shape = Int32Array.from(columns.shape);
    this.shapes = chunk.shapes;
    /** @type {Record<string, Group>} */
    this.groups = groups;
    /** @type {Record<string, Int32Array>} */
    this.codes = {};
    /** @type {Record<string, [string, number]>} */
    this.field = {};
    for (const [name, group] of Object.entries(this.groups)) {
      this.codes[name] = Int32Array.from(columns[name]);
      group.fields.forEach((field, at) => (this.field[field] = [name, at]));
    }
  }

  /** The cell of that column. @param {number} event @param {string} field */
  value(event, field) {
    const [group, at] = this.field[field];
    return this.groups[group].rows[this.codes[group][event]][at];
  }

  /** One answer per combination of a group, spread over the events. @template T @param {string} group @param {(cell: (field: string) => any) => T} answer @returns {T[]} */
  perRow(group, answer) {
    const { fields, rows } = this.groups[group];
    const place = new Map(fields.map((field, at) => [field, at]));
    return rows.map((row) => answer((field) => row[/** @type {number} */ (place.get(field))]));
  }

  /** @param {number} event */
  id(event) {
    return "XSY" + String(this.ids[event]).padStart(12, "0");
  }

  /** The event with that id, or -1. @param {string} id */
  find(id) {
    return /^XSY\d{12}$/.test(id) ? this.ids.indexOf(Number(id.slice(3))) : -1;
  }
}

/** @param {number[]} steps */
function sums(steps) {
  const out = new Int32Array(steps.length);
  let total = 0;
  for (let at = 0; at < steps.length; at++) out[at] = total += steps[at];
  return out;
}

const MS_A_DAY = 86400000;

/** A day since 1970 as ISO text. @param {number} day */
export function isoDay(day) {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** ISO text as a day since 1970; NaN when it is none. @param {string} text */
export function dayOf(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Math.floor(Date.parse(text + "T00:00:00Z") / MS_A_DAY) : NaN;
}
