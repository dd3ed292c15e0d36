// Which events a reader has chosen: each filter asks one thing of an event, and all of them must agree.

/** @typedef {{type: string[], actor: string[], civilians: boolean, deaths: number, precision: string[], confidence: string[], disputed: boolean, speakers: number, source: string, district: string, from: number | null, to: number | null, text: string}} Wanted */

/** @returns {Wanted} */
export function everything() {
  return { type: [], actor: [], civilians: false, deaths: 0, precision: [], confidence: [], disputed: false, speakers: 0, source: "", district: "", from: null, to: null, text: "" };
}

/** @param {string[]} list @param {unknown} value */
const among = (list, value) => list.length === 0 || list.includes(String(value));

// group of columns, whether it is asked at all, and what it asks of one combination of cells
/** @type {[string, (w: Wanted) => boolean, (w: Wanted, cell: (field: string) => any) => boolean][]} */
export const TESTS = [
  ["kind", (w) => w.type.length > 0, (w, cell) => among(w.type, cell("event_type"))],
  ["who", (w) => w.actor.length > 0, (w, cell) => w.actor.includes(cell("inter1")) || w.actor.includes(cell("inter2"))],
  ["who", (w) => w.civilians, (_, cell) => cell("civilian_targeting") !== null],
  ["fix", (w) => w.precision.length > 0, (w, cell) => among(w.precision, cell("geo_precision"))],
  ["doubt", (w) => w.confidence.length > 0, (w, cell) => among(w.confidence, cell("x_confidence"))],
  ["doubt", (w) => w.disputed, (_, cell) => cell("x_disputed")],
  ["doubt", (w) => w.speakers > 0, (w, cell) => cell("x_n_originators") >= w.speakers],
  ["voices", (w) => w.source !== "", (w, cell) => cell("voices").split(" ").includes(w.source)],
  ["admin", (w) => w.district !== "", (w, cell) => (cell("admin2") ?? cell("admin1")) === w.district],
];

/**
 * The events that pass, in order. Deaths ask the best figure under the rule in force, else ACLED's; time asks whether the windows meet.
 * @param {import("./columns.mjs").Events} events @param {Wanted} wanted
 * @param {import("./figures.mjs").Toll[]} tolls @param {Uint8Array | null} found by the search; null when nothing is searched
 * @returns {Int32Array}
 */
export function chosen(events, wanted, tolls, found) {
  const passes = TESTS.filter(([, asked]) => asked(wanted)).map(([group, , test]) => lane(events, group, events.perRow(group, (cell) => test(wanted, cell))));
  if (wanted.deaths > 0) passes.push(lane(events, "toll", tolls.map((toll) => toll.size >= wanted.deaths)));
  const from = wanted.from ?? -Infinity;
  const to = wanted.to ?? Infinity;
  const out = new Int32Array(events.n);
  let count = 0;
  for (let event = 0; event < events.n; event++) {
    if (events.to[event] < from || events.from[event] > to || (found && !found[event])) continue;
    if (passes.every(({ codes, ok }) => ok[codes[event]])) out[count++] = event;
  }
  return out.subarray(0, count);
}

/** @param {import("./columns.mjs").Events} events @param {string} group @param {boolean[]} ok */
function lane(events, group, ok) {
  return { codes: events.codes[group], ok };
}
