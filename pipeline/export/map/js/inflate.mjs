// How compressed data is opened where the browser itself cannot: RFC 1951 and 1952, in as many lines as it takes.

const LENGTH_BASE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const REACH_BASE = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const REACH_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** @typedef {{count: Uint16Array, symbol: Uint16Array}} Tree */

/**
 * The bytes of a gzip member.
 * @param {Uint8Array} packed
 * @returns {Uint8Array}
 */
export function gunzipped(packed) {
  if (packed[0] !== 31 || packed[1] !== 139) throw new Error("not gzip");
  let at = 10;
  const flags = packed[3];
  if (flags & 4) at += 2 + packed[at] + packed[at + 1] * 256;
  if (flags & 8) while (packed[at++]);
  if (flags & 16) while (packed[at++]);
  if (flags & 2) at += 2;
  const end = packed.length;
  const size = packed[end - 4] + packed[end - 3] * 256 + packed[end - 2] * 65536 + packed[end - 1] * 16777216;
  return inflated(packed, at, new Uint8Array(size));
}

/** @param {Uint8Array} input @param {number} start @param {Uint8Array} output */
function inflated(input, start, output) {
  const bits = { input, at: start, held: 0, kept: 0 };
  let written = 0;
  let last = 0;
  while (!last) {
    last = take(bits, 1);
    const kind = take(bits, 2);
    if (kind === 0) {
      bits.held = bits.kept = 0;
      const length = input[bits.at] + input[bits.at + 1] * 256;
      output.set(input.subarray(bits.at + 4, bits.at + 4 + length), written);
      bits.at += 4 + length;
      written += length;
    } else {
      const [letters, reaches] = kind === 1 ? fixedTrees() : sentTrees(bits);
      written = block(bits, letters, reaches, output, written);
    }
  }
  return output;
}

/** @param {{input: Uint8Array, at: number, held: number, kept: number}} bits @param {number} count */
function take(bits, count) {
  while (bits.kept < count) {
    bits.held |= bits.input[bits.at++] << bits.kept;
    bits.kept += 8;
  }
  const value = bits.held & ((1 << count) - 1);
  bits.held >>>= count;
  bits.kept -= count;
  return value;
}

/** @param {any} bits @param {Tree} letters @param {Tree} reaches @param {Uint8Array} output @param {number} written */
function block(bits, letters, reaches, output, written) {
  for (;;) {
    const letter = decoded(bits, letters);
    if (letter === 256) return written;
    if (letter < 256) output[written++] = letter;
    else {
      const length = LENGTH_BASE[letter - 257] + take(bits, LENGTH_BITS[letter - 257]);
      const step = decoded(bits, reaches);
      const reach = REACH_BASE[step] + take(bits, REACH_BITS[step]);
      for (let n = 0; n < length; n++, written++) output[written] = output[written - reach];
    }
  }
}

/** @param {any} bits @param {Tree} tree */
function decoded(bits, tree) {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length++) {
    code |= take(bits, 1);
    const count = tree.count[length];
    if (code - count < first) return tree.symbol[index + code - first];
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Error("broken gzip");
}

/** @param {number[]} lengths @returns {Tree} */
function treeOf(lengths) {
  const count = new Uint16Array(16);
  const offset = new Uint16Array(16);
  const symbol = new Uint16Array(lengths.length);
  for (const length of lengths) count[length]++;
  count[0] = 0;
  for (let n = 1; n < 15; n++) offset[n + 1] = offset[n] + count[n];
  lengths.forEach((length, letter) => {
    if (length) symbol[offset[length]++] = letter;
  });
  return { count, symbol };
}

/** @returns {[Tree, Tree]} */
function fixedTrees() {
  const lengths = Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8));
  return [treeOf(lengths), treeOf(Array(30).fill(5))];
}

/** @param {any} bits @returns {[Tree, Tree]} */
function sentTrees(bits) {
  const letters = take(bits, 5) + 257;
  const reaches = take(bits, 5) + 1;
  const codes = Array(19).fill(0);
  for (let n = take(bits, 4) + 4, at = 0; at < n; at++) codes[CODE_ORDER[at]] = take(bits, 3);
  const tree = treeOf(codes);
  /** @type {number[]} */
  const lengths = [];
  while (lengths.length < letters + reaches) {
    const code = decoded(bits, tree);
    if (code < 16) lengths.push(code);
    else {
      const again = code === 16 ? lengths[lengths.length - 1] : 0;
      const times = code === 16 ? 3 + take(bits, 2) : code === 17 ? 3 + take(bits, 3) : 11 + take(bits, 7);
      for (let n = 0; n < times; n++) lengths.push(again);
    }
  }
  return [treeOf(lengths.slice(0, letters)), treeOf(lengths.slice(letters))];
}
