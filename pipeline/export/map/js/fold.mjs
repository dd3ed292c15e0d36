// Which spellings are the same to someone who searches: case, accents, hamza and dashes always; for names of places how a sound is romanised too.

const ONE_FORM = /** @type {Record<string, string>} */ ({
  "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ی": "ي", "ې": "ي", "ؤ": "و", "ک": "ك", "گ": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه",
  "ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "a", "œ": "o", "ß": "s",
});
const FORMS = new RegExp(`[${Object.keys(ONE_FORM).join("")}]`, "g");
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad'\u2018\u2019\u201b\u2032\u00b4`\u02bb-\u02bf\u02c8\u02b9"\u201c\u201d\u0621]/g;

/**
 * Lower case, one form of each letter, no marks, one blank between words.
 * @param {string} text
 */
export function folded(text) {
  // Most notes are plain Latin, and a search folds them all: they need none of the forms below.
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replace(/['"`]+/g, "").replace(/[-_/.,;:()\s]+/g, " ").trim();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(FORMS, (letter) => ONE_FORM[letter])
    .replace(/[-\u2010-\u2015_/.,;:()\s]+/g, " ")
    .trim();
}

const CONSONANTS = [["tsch", "sh"], ["dsch", "j"], ["sch", "sh"], ["dj", "j"], ["ch", "sh"], ["ck", "k"], ["c", "k"], ["sh", "c"], ["kh", "x"], ["rh", "g"], ["gh", "g"], ["th", "t"], ["dh", "d"], ["ph", "f"], ["q", "k"], ["p", "b"], ["v", "f"]];
const VOWELS = [["oua", "wa"], ["oue", "we"], ["oui", "wi"], ["ou", "u"], ["o", "u"], ["aw", "u"], ["uw", "u"], ["au", "u"], ["y", "i"], ["e", "i"], ["ai", "i"], ["aa", "a"], ["uu", "u"], ["ii", "i"], ["ii", "i"]];

/**
 * The sound of a place's name, the same for Jableh, Jablah and Gablé's neighbours in spelling: the rules of pipeline/names.py, told for one name at a time.
 * @param {string} text
 */
export function sounded(text) {
  const words = folded(text).split(" ").filter(Boolean);
  return words.filter((word, at) => !isArticle(word, words[at + 1])).map(sound).filter(Boolean).join(" ");
}

/** @param {string} word @param {string | undefined} next */
function isArticle(word, next) {
  if (!next) return false;
  return /^[aeiu]l$/.test(word) || (/^[aeiu](sh|ch|th|dh|[tdrzsn])$/.test(word) && next.startsWith(word.slice(1)));
}

/** @param {string} word */
function sound(word) {
  if (/[\u0600-\u06ff]/.test(word)) return word.replace(/^ال(?=[\u0600-\u06ff]{2})/, "").replace(/^([\u0600-\u06ff]{2,})ا$/, "$1ه");
  let out = word.replace(/^[ae]l(?=[b-df-hj-np-tv-xz][a-z]{3})/, "");
  for (const [written, meant] of CONSONANTS) out = out.split(written).join(meant);
  out = out.replace(/([^\d])\1+/g, "$1");
  out = out.replace(/([aeiouy]n)e$/, "$1").replace(/([a-z0-9])[ae]h?$/, "$1a").replace(/([aeiouy])h$/, "$1");
  out = out[0] + out.slice(1).replace(/w/g, "u");
  for (const [written, meant] of VOWELS) out = out.split(written).join(meant);
  return out.replace(/c/g, "sh").replace(/x/g, "kh");
}
