// Which spellings are the same to someone who searches: case, accents, hamza, vowel signs and dashes do not count.

const ARABIC = /** @type {Record<string, string>} */ ({
  "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ی": "ي",
});

/**
 * The spelling that all its variants share.
 * @param {string} text
 */
export function folded(text) {
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFKD").replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  return plain
    .toLowerCase()
    .replace(/[أإآٱىئؤةکی]/g, (letter) => ARABIC[letter])
    .replace(/[\u2018\u2019\u02bc\u02bf\u02be'`\u0621]/g, "")
    .replace(/[-\u2010-\u2015_/]/g, " ")
    .replace(/\s+/g, " ");
}

/**
 * The folded word without the article that transliterations write in many ways (al-, el-, ash-, الـ).
 * @param {string} text
 */
export function bare(text) {
  return folded(text).trim().replace(/(^| )(?:al|el|ad|ar|as|ash|at|az|an|ed|er|es|esh|et|ez|en) (?=\S)/g, "$1").replace(/(^| )ال(?=\S)/g, "$1");
}
