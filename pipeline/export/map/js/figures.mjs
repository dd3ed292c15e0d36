// How deaths are counted under a rule: low, best and high of an event, and their sums with what stays unknown.

/** @typedef {{low: number | null, best: number | null, high: number | null, open: boolean, imputed: boolean, known: boolean, acled: number, size: number}} Toll */
/** @typedef {{events: number, low: number, best: number, high: number, open: number, unknown: number, acled: number}} Sum */

// The row as published spans all claims; the four rules of the table event_figures each rest on a choice of them.
export const RULES = ["published", "conservative", "majority", "highest_tier", "latest"];

/**
 * One toll per combination of figures; the published row where a rule says nothing of it.
 * @param {import("./columns.mjs").Events} events @param {string} rule
 * @returns {Toll[]}
 */
export function tolls(events, rule) {
  return events.perRow("toll", (cell) => {
    const ends = ["low", "best", "high"];
    const chosen = rule === "published" ? [] : ends.map((end) => cell(`${rule}_${end}`));
    const [low, best, high] = chosen.some((count) => count !== null) ? chosen : ends.map((end) => cell(`x_fat_${end}`));
    const acled = cell("fatalities");
    const known = best !== null || low !== null;
    return { low, best, high, open: known && high === null, imputed: cell("x_fat_imputed"), known, acled, size: best ?? acled };
  });
}

/**
 * The sums over some events. Where nobody gives a best figure its low one counts; what nobody counts at all is `unknown`.
 * @param {Toll[]} tolls @param {Int32Array} codes @param {Iterable<number>} chosen
 * @returns {Sum}
 */
export function sum(tolls, codes, chosen) {
  const total = { events: 0, low: 0, best: 0, high: 0, open: 0, unknown: 0, acled: 0 };
  for (const event of chosen) {
    const toll = tolls[codes[event]];
    total.events++;
    total.low += toll.low ?? 0;
    total.best += toll.best ?? toll.low ?? 0;
    total.high += toll.high ?? toll.best ?? toll.low ?? 0;
    total.acled += toll.acled;
    if (toll.open) total.open++;
    if (!toll.known) total.unknown++;
  }
  return total;
}

/** A count with its open end: "12", "12+", "?". @param {number | null} count @param {boolean} open */
export function shown(count, open = false) {
  return count === null ? "?" : count.toLocaleString("en") + (open ? "+" : "");
}

/** "3–8", "3–8+", "8", "≤17" where only the top is told; null when nothing is. @param {Toll} toll */
export function range(toll) {
  if (!toll.known) return toll.high === null ? null : `≤${shown(toll.high)}`;
  const low = toll.low ?? toll.best;
  const high = toll.high ?? toll.best ?? toll.low;
  const top = shown(high, toll.open);
  return low === high ? top : `${shown(low)}–${top}`;
}

/** A count as its source words it, with the signs of print: "≥1,700" is written ">=1700" in a ledger. @param {string} text */
export function countText(text) {
  return text.replace(">=", "≥").replace("<=", "≤").replace(/\d{4,}/g, (digits) => Number(digits).toLocaleString("en"));
}
