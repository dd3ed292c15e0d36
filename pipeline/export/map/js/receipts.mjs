// How the receipts of an event are found: lines of JSON that are read when somebody asks for them.

/** @typedef {{id: string, document: any[], role: string, reason: string | null, quote: string | null, summary: string | null, url: string | null, ref: string | null, line: number | null, relations: [string, number][], number: number, cell: Record<string, any>}} Claim */

export class Receipts {
  /** @param {Uint8Array} bytes the page's second chunk */
  constructor(bytes) {
    this.bytes = bytes;
    this.starts = lineStarts(bytes);
    this.decoder = new TextDecoder();
    this.head = this.lineAt(0);
  }

  /** @param {number} line */
  lineAt(line) {
    return JSON.parse(this.textAt(line));
  }

  /** @param {number} line */
  textAt(line) {
    return this.decoder.decode(this.bytes.subarray(this.starts[line], this.starts[line + 1] - 1));
  }

  /** The lines of events [first, last) as text. @param {number} first @param {number} last */
  eventLines(first, last) {
    return this.decoder.decode(this.bytes.subarray(this.starts[1 + first], this.starts[1 + last] - 1)).split("\n");
  }

  /** @param {number} event */
  event(event) {
    const [notes, timestamp, anchor, links, history] = this.lineAt(1 + event);
    /** @type {Claim[]} */
    const claims = [];
    for (let at = 0; at < links.length; at += 2) {
      const [role, score, reason] = this.head.links[links[at + 1]];
      claims.push({ ...this.claim(links[at]), role, reason, score });
    }
    const anchorId = typeof anchor === "number" ? this.claim(anchor).id : anchor;
    return { notes, timestamp, anchor: anchorId, claims, history: history || [] };
  }

  /** @param {number} number @returns {any} */
  claim(number) {
    const row = this.lineAt(1 + this.head.events + number);
    /** @type {Record<string, any>} */
    const cell = {};
    const groups = Object.values(this.head.groups);
    groups.forEach((group, at) => group.fields.forEach((/** @type {string} */ field, /** @type {number} */ n) => (cell[field] = group.rows[row[2 + at]][n])));
    const [quote, summary, url, ref, line, relations] = row.slice(2 + groups.length);
    const document = this.head.documents[row[1]] || [];
    return { id: row[0], document, quote, summary, url, ref, line, relations: relations || [], number, cell };
  }
}

/** @param {Uint8Array} bytes */
function lineStarts(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  starts.push(bytes.length + 1);
  return Uint32Array.from(starts);
}
