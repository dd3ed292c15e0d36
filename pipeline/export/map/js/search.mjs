// Which events a searched word means: places, actors, types, sources, ids and notes, in both scripts, however they are spelled.

import { folded, sounded } from "./fold.mjs";

const BLOCK = 500;

export class Search {
  /** @param {import("./columns.mjs").Events} events @param {{label: (value: string) => string, admin: Map<string, string>, sources: Map<string, any[]>}} arabic what codes, areas and sources are called there */
  constructor(events, arabic) {
    this.events = events;
    this.arabic = arabic;
    /** @type {Record<string, string[]> | null} */
    this.texts = null;
    /** @type {import("./receipts.mjs").Receipts | null} */
    this.receipts = null;
    /** @type {import("./places.mjs").Places | null} */
    this.places = null;
    /** @type {string[][]} */
    this.notes = [];
  }

  /** The texts to search in, made when the first word is searched. */
  prepared() {
    const { events, arabic } = this;
    const both = (/** @type {string} */ value) => folded(`${value} ${arabic.label(value)}`);
    const cells = (/** @type {(field: string) => any} */ cell, /** @type {string[]} */ fields) => fields.map((field) => cell(field)).filter(Boolean);
    return {
      kind: events.perRow("kind", (cell) => cells(cell, ["event_type", "sub_event_type"]).map(both).join(" ")),
      where: events.perRow("where", (cell) => [...cells(cell, ["location", "x_location_ar"]).map(sounded), ...(this.places?.byId.get(cell("x_place_id"))?.keys ?? [])].join(" ")),
      admin: events.perRow("admin", (cell) => cells(cell, ["admin1", "admin2", "admin3"]).flatMap((name) => [name, arabic.admin.get(name) ?? ""]).map(sounded).join(" ")),
      who: events.perRow("who", (cell) => cells(cell, ["actor1", "assoc_actor_1", "actor2", "assoc_actor_2"]).flatMap((names) => names.split("; ")).map(both).join(" ")),
      voices: events.perRow("voices", (cell) => cell("voices").split(" ").flatMap((/** @type {string} */ id) => [id, ...(arabic.sources.get(id) ?? []).slice(1)]).map((/** @type {any} */ name) => folded(name ?? "")).join(" ")),
    };
  }

  /** @param {import("./places.mjs").Places} places @param {import("./receipts.mjs").Receipts} receipts */
  learn(places, receipts) {
    Object.assign(this, { places, receipts, texts: null, notes: [] });
  }

  /** One byte per event; null when nothing is asked. @param {string} text @returns {Uint8Array | null} */
  find(text) {
    const words = folded(text).split(" ").filter((word) => word && !/^(?:al|el)$/.test(word));
    if (!words.length) return null;
    this.texts ??= this.prepared();
    const found = new Uint8Array(this.events.n).fill(1);
    for (const word of words) this.keep(found, word);
    return found;
  }

  /** @param {Uint8Array} found @param {string} word */
  keep(found, word) {
    const texts = /** @type {Record<string, string[]>} */ (this.texts);
    const name = sounded(word);
    const has = { kind: word, where: name, admin: name, who: word, voices: word };
    const hits = Object.entries(has).map(([group, key]) => ({ codes: this.events.codes[group], ok: texts[group].map((text) => key !== "" && text.includes(key)) }));
    const id = /^(?:xsy)?\d{3,12}$/.test(word) ? word.replace("xsy", "") : null;
    for (let event = 0; event < found.length; event++) {
      if (!found[event] || hits.some(({ codes, ok }) => ok[codes[event]])) continue;
      if (id && this.events.id(event).includes(id)) continue;
      if (!this.noteHas(event, word)) found[event] = 0;
    }
  }

  /** @param {number} event @param {string} word */
  noteHas(event, word) {
    if (!this.receipts) return false;
    const block = Math.floor(event / BLOCK);
    this.notes[block] ??= this.foldedNotes(block, this.receipts);
    return this.notes[block][event - block * BLOCK].includes(word);
  }

  /** @param {number} block @param {import("./receipts.mjs").Receipts} receipts */
  foldedNotes(block, receipts) {
    const lines = receipts.eventLines(block * BLOCK, Math.min(this.events.n, (block + 1) * BLOCK));
    return lines.map((line) => folded(firstText(line)));
  }
}

/** The first text of a line of JSON, without reading the rest. @param {string} line */
function firstText(line) {
  const end = line.search(/[^\\](?:\\\\)*"/) < 0 ? 2 : /^\["(?:[^"\\]|\\.)*/.exec(line)?.[0].length ?? 2;
  return line.slice(2, end).replace(/\\u[0-9a-f]{4}|\\./g, " ");
}
