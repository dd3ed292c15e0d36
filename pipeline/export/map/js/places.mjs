// Which places a searched word may mean, to take the map there: the gazetteer's names in both scripts.

import { sounded } from "./fold.mjs";

const LIMIT = 6;

/** @typedef {{id: string, name: string, arabic: string | null, district: string, latitude: number, longitude: number, keys: string[]}} Place */

export class Places {
  /** @param {any} columns the page's chunk of names */
  constructor(columns) {
    let [code, latitude, longitude] = [0, 0, 0];
    /** @type {Place[]} */
    this.rows = columns.code.map((/** @type {number} */ step, /** @type {number} */ at) => {
      code += step;
      latitude += columns.latitude[at];
      longitude += columns.longitude[at];
      const names = [columns.name[at], columns.arabic[at], ...columns.others[at].split("|")].filter(Boolean);
      return { id: columns.id[at] ?? `C${code}`, name: columns.name[at], arabic: columns.arabic[at], district: columns.districts[columns.district[at]] ?? "", latitude: latitude / 500, longitude: longitude / 500, keys: names.map(sounded) };
    });
    this.byId = new Map(this.rows.map((row) => [row.id, row]));
  }

  /** The places whose name begins with the words, the exact ones first. @param {string} text @returns {Place[]} */
  like(text) {
    const wanted = sounded(text);
    if (wanted.length < 2) return [];
    const scored = this.rows.map((row) => ({ row, score: best(row.keys, wanted) })).filter(({ score }) => score > 0);
    scored.sort((a, b) => b.score - a.score || a.row.name.length - b.row.name.length || (a.row.id < b.row.id ? -1 : 1));
    return distinct(scored.map(({ row }) => row)).slice(0, LIMIT);
  }
}

/** A town, its district and its subdistrict bear one name and stand at one point: the first of them is enough. @param {Place[]} rows */
function distinct(rows) {
  const known = new Set();
  return rows.filter(({ name, latitude, longitude }) => {
    const key = `${name} ${latitude} ${longitude}`;
    return !known.has(key) && known.add(key);
  });
}

/** @param {string[]} keys @param {string} wanted */
function best(keys, wanted) {
  let score = 0;
  for (const key of keys) score = Math.max(score, key === wanted ? 3 : key.startsWith(wanted) ? 2 : key.includes(` ${wanted}`) ? 1 : 0);
  return score;
}
