// Which spellings the page's search takes for one.

import assert from "node:assert/strict";
import { test } from "node:test";

import { folded, sounded } from "../../../pipeline/export/map/js/fold.mjs";

test("case, accents, dashes and apostrophes do not count", () => {
  assert.equal(folded("  Al-Ḥaffah’s "), "al haffahs");
  assert.equal(folded("Qal‘at-Sāliḥ"), "qalat salih");
});

test("hamza, vowel signs and the last letter's form do not count", () => {
  assert.equal(folded("الرُّصافة"), folded("الرصافه"));
  assert.equal(folded("أرواد"), folded("ارواد"));
  assert.equal(folded("مصطفى"), folded("مصطفي"));
});

test("one sound has one form however it is romanised", () => {
  for (const [one, other] of [["Jableh", "Jablah"], ["Banyas", "Baniyas"], ["Qardaha", "Kardaha"], ["Al-Haffa", "Haffah"], ["Ash-Sheikh Badr", "Sheikh Badr"], ["Tartous", "Tartus"]]) {
    assert.equal(sounded(one), sounded(other), `${one} ${other}`);
  }
  assert.equal(sounded("اللاذقية"), sounded("لاذقيه"));
});

test("other names stay other names", () => {
  assert.notEqual(sounded("Jableh"), sounded("Jobar"));
  assert.notEqual(sounded("Latakia"), sounded("Tartous"));
});

test("folding twice changes nothing", () => {
  for (const text of ["Al-Ḥaffah", "الشيخ بدر", "Ras al-'Ayn", "", "…"]) {
    assert.equal(folded(folded(text)), folded(text));
    assert.equal(sounded(sounded(text)), sounded(text), text);
  }
});

test("a plain text folds as the same text with an accent does", () => {
  for (const text of ['At "Jableh" (Al-Qardaha), 3-9 dead; it\'s told.', "a_b/c.d", "  two   words  "]) assert.equal(folded(text), folded(`${text}é`).replace(/ ?e$/, ""));
});
