// What the page writes, draws and hands out: addresses, tables, words, clusters, bars.

import assert from "node:assert/strict";
import fs from "node:fs";
import { test } from "node:test";

import { marks } from "../../../pipeline/export/map/js/clusters.mjs";
import { dayOf } from "../../../pipeline/export/map/js/columns.mjs";
import { csv } from "../../../pipeline/export/map/js/csv.mjs";
import { webAddress, visible } from "../../../pipeline/export/map/js/dom.mjs";
import { degrees, latitudeOf, line, pixels, worldX, worldY } from "../../../pipeline/export/map/js/geometry.mjs";
import { Places } from "../../../pipeline/export/map/js/places.mjs";
import { fresh, read, written } from "../../../pipeline/export/map/js/state.mjs";
import { binOf, bins } from "../../../pipeline/export/map/js/timeline.mjs";
import { labeller, speaker } from "../../../pipeline/export/map/js/words.mjs";

const HERE = new URL("../../../pipeline/export/map/", import.meta.url);
const table = (/** @type {string} */ name) => JSON.parse(fs.readFileSync(new URL(`words/${name}.json`, HERE), "utf8"));

test("a state is the same after a trip through the address", () => {
  const state = fresh();
  Object.assign(state, { lang: "ar", rule: "latest", tab: "totals", selected: "XSY000000000022", total: "AGG-0123456789ab", areas: false, outlines: true, framed: true, unit: "day", order: "deaths", lat: 35.5, lng: 36.1, zoom: 9.5 });
  Object.assign(state.wanted, { type: ["Battles", "Explosions/Remote violence"], actor: ["State forces"], civilians: true, deaths: 10, precision: ["1"], confidence: ["high"], disputed: true, speakers: 2, source: "SNHR", district: "Jablah & co", from: dayOf("2025-03-06"), to: dayOf("2025-03-10"), text: "جبلة #1" });
  assert.deepEqual(read(`#${written(state)}`), state);
});

test("a fresh page has an empty address, and a strange address a fresh page", () => {
  assert.equal(written(fresh()), "");
  assert.deepEqual(read("#rule=mine&tab=x&lang=xx&deaths=-4&from=today&event=<script>&at=1,2&total=7"), fresh());
});

test("a table is written as a spreadsheet may read it", () => {
  assert.equal(csv([["a", 1, null, true], ["=1+1", 'say "so"', "x,y", "-3"]]), "a,1,,True\n'=1+1,\"say \"\"so\"\"\",\"x,y\",'-3\n");
});

test("only addresses of the web are links", () => {
  assert.equal(webAddress("https://example.org/a?b=1"), "https://example.org/a?b=1");
  for (const bad of ["javascript:alert(1)", "data:text/html,x", " https://x", "https://a b", "//x", null, 7]) assert.equal(webAddress(bad), null);
});

test("a hidden turn of direction is shown", () => assert.equal(visible("a\u202egnp.exe"), "a□gnp.exe"));

test("places keep their place", () => {
  assert.ok(Math.abs(latitudeOf(worldY(35.5)) - 35.5) < 1e-9);
  assert.equal(worldX(0), 0.5);
  assert.ok(Math.abs(pixels(1000, worldY(0), 256 * 2 ** 10) - 6.54) < 0.01);
  const { xy, box } = line([350000, 350000, 1000, 0, 0, 1000]);
  assert.equal(xy.length, 6);
  assert.ok(box[0] < box[2] && box[1] < box[3]);
  assert.deepEqual(degrees([350000, 350000, 1000, 0]), [[35, 35], [35.1, 35]]);
});

test("events that stand together are one mark, and none is lost", () => {
  const view = { ox: 0, oy: 0, scale: 1000, width: 1000, height: 1000, zoom: 9 };
  const xs = Float64Array.from([0.1, 0.1, 0.11, 0.8, 0.3]);
  const ys = Float64Array.from([0.1, 0.1, 0.1, 0.8, 0.3]);
  const found = marks([0, 1, 2, 3, 4], xs, ys, view);
  assert.deepEqual(found.map((mark) => [...mark.events].sort()).sort(), [[0, 1, 2], [3], [4]]);
  assert.deepEqual(found.filter((mark) => mark.one).length, 2);
  assert.equal(marks([0, 1], xs, ys, view)[0].same, true);
});

test("months begin on their first day, and each day has its bar", () => {
  const starts = bins(dayOf("2024-12-08"), dayOf("2025-03-02"), "month");
  assert.deepEqual(starts, ["2024-12-01", "2025-01-01", "2025-02-01", "2025-03-01"].map(dayOf));
  assert.deepEqual(["2024-12-08", "2024-12-31", "2025-01-01", "2025-03-31"].map((day) => binOf(starts, dayOf(day))), [0, 0, 1, 3]);
  assert.equal(bins(10, 12, "day").length, 3);
});

test("a place is found by its beginning in either script", () => {
  const places = new Places({ code: [5, 1], id: { 1: "SYP-x" }, name: ["Jablah", "Banyas"], arabic: ["جبلة", "بانياس"], others: ["Gabala", ""], districts: ["Jablah"], district: [0, -1], latitude: [17500, 10], longitude: [18000, 5] });
  assert.deepEqual(places.like("jableh").map((place) => place.id), ["C5"]);
  assert.deepEqual(places.like("باني").map((place) => place.id), ["SYP-x"]);
  assert.equal(places.rows[1].latitude, 35.02);
  assert.deepEqual(places.like("x"), []);
  const one = new Places({ code: [5, 1, 1], id: {}, name: ["Jablah", "Jablah", "Jablah Hospital"], arabic: ["جبلة", "جبلة", null], others: ["", "", ""], districts: ["Jablah"], district: [0, 0, 0], latitude: [17500, 0, 0], longitude: [18000, 0, 0] });
  assert.deepEqual(one.like("jabl").map((place) => place.id), ["C5", "C7"]);
});

test("every word is there in both languages, with the same gaps", () => {
  for (const [key, both] of Object.entries({ ...table("words"), ...table("labels") })) {
    assert.equal(both.length, 2, key);
    const gaps = both.map((text) => (text.match(/\{\w+\}/g) || []).sort().join());
    assert.equal(gaps[0], gaps[1], key);
  }
  assert.throws(() => speaker(table("words"), "en")("no such word"));
  assert.equal(labeller(table("labels"), "ar")("unknown code"), "unknown code");
});

test("in Arabic a value stands apart, and no value turns the line", () => {
  assert.equal(speaker(table("words"), "ar")("read_on", { day: "2025-03-06" }).includes("\u20682025-03-06\u2069"), true);
  assert.equal(speaker(table("words"), "en")("runner_up", { place: "a\u202eb" }), "Second choice: a□b");
});

test("a code is known by its own name alone", () => {
  for (const code of ["constructor", "__proto__", "toString"]) assert.equal(labeller(table("labels"), "en")(code), code);
});

test("every word that the page says stands in the table", () => {
  const words = table("words");
  const said = fs.readdirSync(new URL("js/", HERE)).flatMap((file) => [...fs.readFileSync(new URL(`js/${file}`, HERE), "utf8").matchAll(/\bsay\("(\w+)"(?!\s*\+)/g)].map((found) => found[1]));
  assert.ok(said.length > 100);
  assert.deepEqual(said.filter((key) => !(key in words) && !key.endsWith("_")), []);
});
