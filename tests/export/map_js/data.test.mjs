// How the page opens its data: compressed chunks, columns, receipts, figures.

import assert from "node:assert/strict";
import { test } from "node:test";
import zlib from "node:zlib";

import { fromBase64, unpacked } from "../../../pipeline/export/map/js/chunks.mjs";
import { Events, dayOf, isoDay } from "../../../pipeline/export/map/js/columns.mjs";
import { inOrder } from "../../../pipeline/export/map/js/claims.mjs";
import { countText, range, sum, tolls } from "../../../pipeline/export/map/js/figures.mjs";
import { chosen, everything } from "../../../pipeline/export/map/js/filters.mjs";
import { gunzipped } from "../../../pipeline/export/map/js/inflate.mjs";
import { totalFigure, totalRange } from "../../../pipeline/export/map/js/naming.mjs";
import { Receipts } from "../../../pipeline/export/map/js/receipts.mjs";
import { chosenTotals } from "../../../pipeline/export/map/js/totals.mjs";

const TOLL = ["fatalities", "x_fat_low", "x_fat_best", "x_fat_high", "x_fat_imputed", ...["conservative", "majority", "highest_tier", "latest"].flatMap((rule) => ["low", "best", "high"].map((end) => `${rule}_${end}`))];
const SILENT = Array(12).fill(null);

/** Three events: 3 dead by all; 5 to 9, open, disputed; deaths not told. */
function events() {
  return new Events({
    n: 3,
    columns: { id: [1, 22, 333], day: [20154, 1, 30], before: [0, 1, 0], after: [0, 2, 0], shape: [-1, -1, -1], kind: [0, 1, 0], toll: [0, 1, 2], fix: [0, 0, 1], who: [0, 0, 0], doubt: [0, 1, 0], admin: [0, 1, 0], voices: [0, 1, 0] },
    groups: {
      kind: { fields: ["event_type"], rows: [["Battles"], ["Riots"]] },
      toll: { fields: TOLL, rows: [[3, 3, 3, 3, false, ...SILENT], [5, 5, 7, 9, false, 5, 5, 9, 5, 6, 9, 5, 7, null, 5, 9, 9], [10, null, null, null, true, ...SILENT]] },
      fix: { fields: ["geo_precision"], rows: [[1], [3]] },
      who: { fields: ["inter1", "inter2", "civilian_targeting"], rows: [["Rioters", null, null]] },
      doubt: { fields: ["x_confidence", "x_disputed", "x_n_originators"], rows: [["medium", false, 1], ["low", true, 2]] },
      admin: { fields: ["admin1", "admin2"], rows: [["Tartous", "Banyas"], ["Homs", null]] },
      voices: { fields: ["voices"], rows: [["SNHR"], ["SANA SNHR"]] },
    },
    shapes: [],
  });
}

test("our own inflate gives what the browser's gives", async () => {
  for (const text of ["", "a", "coast ".repeat(5000), JSON.stringify(Array.from({ length: 4000 }, (_, n) => (n * 7919) % 10007)), "الساحل السوري".repeat(300)]) {
    for (const level of [0, 1, 9]) {
      const packed = new Uint8Array(zlib.gzipSync(text, { level }));
      assert.equal(new TextDecoder().decode(gunzipped(packed)), text);
      assert.deepEqual(await unpacked(packed), gunzipped(packed));
    }
  }
});

test("what is not gzip is refused", () => assert.throws(() => gunzipped(new Uint8Array([1, 2, 3]))));

test("base64 becomes bytes", () => assert.deepEqual([...fromBase64(" aGk= ")], [104, 105]));

test("columns give back ids, days and cells", () => {
  const all = events();
  assert.equal(all.id(1), "XSY000000000022");
  assert.equal(all.find("XSY000000000333"), 2);
  assert.equal(all.find("anything"), -1);
  assert.deepEqual([isoDay(all.day[0]), isoDay(all.from[1]), isoDay(all.to[1])], ["2025-03-07", "2025-03-07", "2025-03-10"]);
  assert.equal(all.value(1, "event_type"), "Riots");
});

test("a day is a day and nothing else", () => {
  assert.equal(isoDay(dayOf("2012-05-31")), "2012-05-31");
  assert.ok(Number.isNaN(dayOf("2012-5-31")));
  assert.ok(Number.isNaN(dayOf("")));
});

test("a rule's figures stand for the event, the published ones where it is silent", () => {
  const all = events();
  const best = (/** @type {string} */ rule) => tolls(all, rule).map((toll) => toll.best);
  assert.deepEqual(best("conservative"), [3, 5, null]);
  assert.deepEqual(best("latest"), [3, 9, null]);
  assert.deepEqual(best("published"), [3, 7, null]);
});

test("unknown deaths are counted as unknown, never as none", () => {
  const all = events();
  assert.deepEqual(sum(tolls(all, "highest_tier"), all.codes.toll, [0, 1, 2]), { events: 3, low: 8, best: 10, high: 10, open: 1, unknown: 1, acled: 18 });
});

test("a range says what is open", () => {
  const [one, open, unknown] = tolls(events(), "highest_tier");
  assert.deepEqual([range(one), range(open), range(unknown)], ["3", "5–7+", null]);
  assert.equal(range({ ...open, low: 7 }), "7+");
  assert.equal(range({ ...unknown, high: 17 }), "≤17");
});

test("each filter asks one thing, and time asks whether the windows meet", () => {
  const all = events();
  const pass = (/** @type {object} */ part) => [...chosen(all, { ...everything(), ...part }, tolls(all, "highest_tier"), null)];
  assert.deepEqual(pass({}), [0, 1, 2]);
  assert.deepEqual(pass({ type: ["Riots"] }), [1]);
  assert.deepEqual(pass({ deaths: 4 }), [1, 2]);
  assert.deepEqual(pass({ disputed: true }), [1]);
  assert.deepEqual(pass({ precision: ["3"] }), [2]);
  assert.deepEqual(pass({ source: "SANA" }), [1]);
  assert.deepEqual(pass({ district: "Homs" }), [1]);
  assert.deepEqual(pass({ speakers: 2, confidence: ["low"] }), [1]);
  assert.deepEqual(pass({ from: dayOf("2025-03-09"), to: dayOf("2025-03-10") }), [1]);
  assert.deepEqual(pass({ type: ["Riots"], disputed: true, deaths: 100 }), []);
});

test("a receipt is found by its line", () => {
  const head = { events: 1, claims: 2, documents: [["DOC-1", "A page", "https://example.org", null, "SNHR"]], groups: { voice: { fields: ["originator_id"], rows: [["SNHR"]] } }, links: [["defines", 1, null], ["contradicts", null, "number"]] };
  const lines = [head, ["Notes with\nlines", 5, 1, [0, 0, 1, 1]], ["CLM-a", 0, 0, "words", null, null, "SYC-1", 2], ["CLM-b", 0, 0, null, "ours", null, null, null, [["contradicts", 0]]]];
  const receipts = new Receipts(new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n")));
  const told = receipts.event(0);
  assert.equal(told.notes, "Notes with\nlines");
  assert.equal(told.anchor, "CLM-b");
  assert.deepEqual(told.claims.map((claim) => [claim.id, claim.role, claim.cell.originator_id]), [["CLM-a", "defines", "SNHR"], ["CLM-b", "contradicts", "SNHR"]]);
  assert.deepEqual(told.claims[1].relations, [["contradicts", 0]]);
});

test("totals are chosen by their time and their speakers, one of unknown time by any", () => {
  const total = (/** @type {string | null} */ from, /** @type {string | null} */ to, /** @type {string} */ speaker) => ({ date_start: from, date_end: to, claims: [{ originator_id: speaker, publisher_id: "SANA" }] });
  const list = [total("2025-03-06", "2025-03-10", "SNHR"), total("2012-06-05", null, "SOHR"), total(null, null, "SOHR")];
  const pass = (/** @type {object} */ part) => chosenTotals(list, { ...everything(), ...part }).map((one) => list.indexOf(one));
  assert.deepEqual(pass({}), [0, 1, 2]);
  assert.deepEqual(pass({ from: dayOf("2025-03-10") }), [0, 2]);
  assert.deepEqual(pass({ to: dayOf("2025-03-05") }), [1, 2]);
  assert.deepEqual(pass({ source: "SNHR" }), [0]);
  assert.deepEqual(pass({ source: "SANA", from: dayOf("2012-06-05"), to: dayOf("2012-06-05") }), [1, 2]);
});

test("a count is printed as people write it", () => {
  assert.deepEqual([">=1700", "2300-2400", "~745", "<=12", "dozens"].map(countText), ["≥1,700", "2,300-2,400", "~745", "≤12", "dozens"]);
});

test("a total tells its range beside its figure", () => {
  const total = { value_low: 1, value_best: 1060, value_high: 2400, high_open: false };
  assert.deepEqual([totalFigure(total), totalRange(total)], ["1,060", "(1–2,400)"]);
  const open = { value_low: 12, value_best: null, value_high: null, high_open: true };
  assert.deepEqual([totalFigure(open), totalRange(open)], ["12+", ""]);
  assert.deepEqual([totalFigure({ ...open, value_best: 20 }), totalRange({ ...open, value_best: 20 })], ["20+", "(12+)"]);
  assert.equal(totalRange({ ...total, value_low: 5, value_high: 5 }), "");
});

test("claims stand by their day of print, the one that names the event first, context last", () => {
  const claim = (/** @type {string} */ id, /** @type {string | null} */ day, role = "supports") => ({ id, role, document: ["DOC", "", "", day] });
  const told = { anchor: "c", claims: [claim("a", "2025-03-09"), claim("b", "2025-03-07", "context"), claim("c", "2025-03-10"), claim("d", null), claim("e", "2025-03-08")] };
  assert.deepEqual(inOrder(told).claims.map((/** @type {any} */ { id }) => id), ["c", "e", "a", "d", "b"]);
});
