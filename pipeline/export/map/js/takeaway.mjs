// What a reader can carry away: the chosen events as CSV and GeoJSON, the map as a picture, a citation.

import { isoDay } from "./columns.mjs";
import { csv } from "./csv.mjs";
import { el } from "./dom.mjs";

/** The cell of any column of the table `events`. @param {any} app @param {number} event @param {any} told its receipts @param {string} column */
export function cellOf({ events }, event, told, column) {
  switch (column) {
    case "event_id_cnty": return events.id(event);
    case "event_date": return isoDay(events.day[event]);
    case "year": return Number(isoDay(events.day[event]).slice(0, 4));
    case "x_date_start": return isoDay(events.from[event]);
    case "x_date_end": return isoDay(events.to[event]);
    case "notes": return told.notes;
    case "timestamp": return told.timestamp;
    case "x_anchor_claim_id": return told.anchor;
    default: return events.value(event, column);
  }
}

/** @param {any} app @param {number} event @param {any} told @returns {[string, any][]} */
export function acledRow(app, event, told) {
  return app.about.acled.map((/** @type {string} */ column) => [column, cellOf(app, event, told, column)]);
}

/** @param {any} app @param {Iterable<number>} chosen */
export function eventsCsv(app, chosen) {
  const rows = [...chosen].map((event) => {
    const told = app.receipts.event(event);
    return app.about.columns.map((/** @type {string} */ column) => cellOf(app, event, told, column));
  });
  return csv([app.about.columns, ...rows]);
}

/** Points as they stand; what is known only to an area has no point, and carries none. @param {any} app @param {Iterable<number>} chosen */
export function eventsGeoJson(app, chosen) {
  const features = [...chosen].map((event) => {
    const told = app.receipts.event(event);
    const point = { type: "Point", coordinates: [app.events.value(event, "longitude"), app.events.value(event, "latitude")] };
    const properties = Object.fromEntries(app.about.columns.map((/** @type {string} */ column) => [column, cellOf(app, event, told, column)]));
    return { type: "Feature", id: app.events.id(event), geometry: app.painter.fix(event).precision < 3 ? point : null, properties };
  });
  return JSON.stringify({ type: "FeatureCollection", features });
}

/** @param {any} app @param {number} event @param {any} told */
export function citation({ about, events, state }, event, told) {
  const claims = told.claims.map((/** @type {any} */ claim) => claim.id).join(", ");
  return `${about.title}, version ${about.version}, data as of ${about.as_of}. Event ${events.id(event)}: ${told.notes} (reported, not verified; rule ${state.rule}; claims ${claims}). CC BY 4.0.`;
}

/** @param {any} app @param {string} label @param {() => string} text */
export function copyButton(app, label, text) {
  const button = el("button", {
    onclick: async () => {
      await copyText(text());
      button.textContent = app.say("copied");
      setTimeout(() => (button.textContent = label), 1500);
    },
  }, label);
  return button;
}

/** The clipboard, or an old way where the page may not use it. @param {string} text */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = /** @type {HTMLTextAreaElement} */ (el("textarea", { class: "visually-hidden" }));
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

/** @param {string} name @param {Blob} blob */
export function save(name, blob) {
  const url = URL.createObjectURL(blob);
  const link = el("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
