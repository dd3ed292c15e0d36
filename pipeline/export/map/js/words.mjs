// What the page says, in English or in Arabic: its own words, and the codes of the data set in words.

import { visible } from "./dom.mjs";

/** @typedef {Record<string, [string, string]>} Table English and Arabic of each key; files words/*.json */
/** @typedef {(key: string, values?: Record<string, string | number>) => string} Say */

/** In Arabic a value keeps its own direction: a day would else read from its end. @param {Table} words @param {string} lang @returns {Say} */
export function speaker(words, lang) {
  const [column, before, after] = lang === "ar" ? [1, "\u2068", "\u2069"] : [0, "", ""];
  return (key, values = {}) => {
    if (!words[key]) throw new Error(`no word for ${key}`);
    return words[key][column].replace(/\{(\w+)\}/g, (_, name) => before + visible(String(values[name])) + after);
  };
}

/** A code that stands in no list is said as it is. @param {Table} labels @param {string} lang @returns {(code: unknown) => string} */
export function labeller(labels, lang) {
  const column = lang === "ar" ? 1 : 0;
  return (code) => {
    const key = code === "all" ? "all_people" : String(code ?? "");
    return Object.hasOwn(labels, key) ? labels[key][column] : key;
  };
}
