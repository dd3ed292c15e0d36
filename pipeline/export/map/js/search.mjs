// Which events a searched word means: places, actors, types, ids and notes, in both scripts, however they are spelled.

import { bare, folded } from "./fold.mjs";

const BLOCK = 500;

export class Search {
  /** @param {import("./columns.mjs").Events} events @param {(value: string) => string} arabicLabel */
  constructor(events, arabicLabel) {
    this.events = events;
    const join = (/** @type {string[]} */ fields) => (/** @type {(field: string) => any} */ cell) => key(fields.map((field) => cell(field) ?? "").join(" "));
    this.texts = {
      kind: events.perRow("kind", (cell) => key(["event_type", "sub_event_type"].map((field) => `${cell(field)} ${arabicLabel(cell(field))}`).join(" "))),
      where: events.perRow("where", join(["location", "place_ar", "admin1", "admin2", "admin3"])),
      who: events.perRow("who", join(["actor1", "assoc_actor_1", "actor2", "assoc_actor_2"])),
    };
    /** @type {Map<string, string>} */
    this.spellings = new Map();
    /** @type {import("./receipts.mjs").Receipts | null} */
    this.receipts = null;
    /** @type {string[][]} */
    this.notes = [];
  }

  /** Further spellings of places: id and text. @param {[string, string][]} names */
  learn(names) {
    const ids = this.events.perRow("where", (cell) => cell("x_place_id"));
    const met = new Set(ids);
    for (const [id, text] of names) if (met.has(id)) this.spellings.set(id, key(text));
    this.texts.where = this.texts.where.map((text, at) => `${text} ${this.spellings.get(ids[at]) ?? ""}`);
  }

  /** One byte per event; null when nothing is asked. @param {string} text @returns {Uint8Array | null} */
  find(text) {
    const words = key(text).split(" ").filter(Boolean);
    if (!words.length) return null;
    const found = new Uint8Array(this.events.n).fill(1);
    for (const word of words) this.keep(found, word);
    return found;
  }

  /** @param {Uint8Array} found @param {string} word */
  keep(found, word) {
    const { kind, where, who } = this.events.codes;
    const hits = [
      { codes: kind, ok: this.texts.kind.map((text) => text.includes(word)) },
      { codes: where, ok: this.texts.where.map((text) => text.includes(word)) },
      { codes: who, ok: this.texts.who.map((text) => text.includes(word)) },
    ];
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
    if (!this.notes[block]) this.notes[block] = this.folded(block);
    return this.notes[block][event - block * BLOCK].includes(word);
  }

  /** @param {number} block */
  folded(block) {
    const lines = /** @type {import("./receipts.mjs").Receipts} */ (this.receipts).eventLines(block * BLOCK, Math.min(this.events.n, (block + 1) * BLOCK));
    const notes = lines.map((line) => (/^\["(?:[^"\\]|\\.)*"/.exec(line) || ['[""'])[0].slice(2, -1).replace(/\\./g, " "));
    return key(notes.join("\n"), true).split("\n");
  }
}

/** @param {string} text @param {boolean} lines whether line ends are kept */
function key(text, lines = false) {
  return lines ? text.split("\n").map(bare).join("\n") : bare(text);
}
