// Which places a searched word may mean, to take the map there: the gazetteer's names in both scripts.

import { bare } from "./fold.mjs";

const LIMIT = 6;

export class Places {
  /** @param {any[][]} rows id, name, Arabic name, further spellings, kind, district, latitude, longitude */
  constructor(rows) {
    this.rows = rows;
    this.keys = rows.map(([, name, arabic, others]) => [name, arabic, ...(others || "").split("|")].filter(Boolean).map(bare));
    this.byId = new Map(rows.map((row) => [row[0], row]));
  }

  /** The places whose name begins with the words, the exact ones first. @param {string} text @returns {any[][]} */
  like(text) {
    const wanted = bare(text).trim();
    if (wanted.length < 2) return [];
    const scored = this.rows.map((row, at) => ({ row, score: best(this.keys[at], wanted) })).filter(({ score }) => score > 0);
    return scored.sort((a, b) => b.score - a.score || String(a.row[0]).localeCompare(String(b.row[0]))).slice(0, LIMIT).map(({ row }) => row);
  }
}

/** @param {string[]} keys @param {string} wanted */
function best(keys, wanted) {
  let score = 0;
  for (const key of keys) score = Math.max(score, key === wanted ? 3 : key.startsWith(wanted) ? 2 : key.includes(` ${wanted}`) ? 1 : 0);
  return score;
}
