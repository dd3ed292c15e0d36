// One claim as a reader sees it: who said it, who printed it, when it was read, the words, and the way to the page.

import { el, ltr, said, webAddress, webLink } from "./dom.mjs";
import { countText } from "./figures.mjs";

const LAST = ["context"];

/** The receipts with the claim first that gives the event its identity, then by the day they were printed; what is only context last. @param {any} told */
export function inOrder(told) {
  const key = (/** @type {any} */ claim) => [claim.id === told.anchor ? 0 : LAST.includes(claim.role) ? 2 : 1, claim.document[3] ?? "9", claim.id].join(" ");
  return { ...told, claims: [...told.claims].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

/** Which claims contradict each other, said before them all. @param {any} app @param {any[]} claims */
export function disagreeing({ say }, claims) {
  const at = new Map(claims.map((claim, n) => [claim.number, n + 1]));
  const pairs = claims.flatMap((claim, n) => claim.relations.filter((/** @type {[string, number]} */ [relation, other]) => relation === "contradicts" && (at.get(other) ?? 0) > n + 1).map((/** @type {[string, number]} */ [, other]) => `${n + 1} ↔ ${at.get(other)}`));
  return pairs.length ? el("p", { class: "claim-against" }, say("disagreeing", { pairs: [...new Set(pairs)].join(", ") })) : null;
}

/** @param {any} app @param {any[]} claims */
export function claimList(app, claims) {
  const at = new Map(claims.map((claim, n) => [claim.number, n + 1]));
  return el("ol", { class: "claims" }, claims.map((claim, n) => el("li", { class: `claim role-${claim.role}`, id: `claim-${n + 1}` }, claimBody(app, claim, at))));
}

/** @param {any} app @param {any} claim @param {Map<number, number>} at */
function claimBody(app, claim, at) {
  const { say, label, naming } = app;
  const name = (/** @type {string | null} */ id) => said(naming.source(id));
  const { cell } = claim;
  const outlet = cell.publisher_id !== cell.originator_id ? [" · ", say("printed_by"), " ", name(cell.publisher_id)] : [];
  const day = claim.document[3] ? [" · ", ltr(String(claim.document[3]).slice(0, 10))] : null;
  const relay = cell.via_source_id ? [" · ", say("via"), " ", name(cell.via_source_id)] : [];
  return [
    el("p", { class: "claim-who" }, el("b", {}, name(cell.originator_id)), outlet, relay, day),
    figure(app, claim),
    claim.quote ? el("blockquote", { dir: "auto" }, said(`“${claim.quote}”`)) : [el("p", { class: "claim-words", dir: "auto" }, claim.summary ? said(claim.summary) : null), el("p", { class: "tag-line" }, el("span", { class: "tag" }, say("hand_coded")), claim.ref ? [" ", said(claim.ref)] : null)],
    el("p", { class: "quiet" }, [label(cell.attribution_status), label(cell.verification), label(cell.evidence_tier), label(claim.role), cell.review_status !== "coded" && label(cell.review_status)].filter((word) => word && word !== "not_applicable").join(" · ")),
    claim.relations.map((/** @type {[string, number]} */ [relation, other]) =>
      el("p", { class: relation === "contradicts" ? "claim-against" : "quiet" }, `${say(relation)} `, at.has(other) ? el("a", { href: "#", onclick: (/** @type {Event} */ event) => jump(event, /** @type {number} */ (at.get(other))) }, say("claim_n", { n: /** @type {number} */ (at.get(other)) })) : say("elsewhere")),
    ),
    source(app, claim),
  ];
}

/** @param {any} app @param {any} claim */
function figure({ label }, { cell }) {
  if (!cell.measure && !cell.value_text) return null;
  const value = cell.value_text ?? cell.value ?? cell.value_low;
  const about = [label(cell.measure), cell.subject_group && label(cell.subject_group), cell.count_basis !== "none" && label(cell.count_basis)].filter(Boolean).join(" · ");
  return el("p", { class: "claim-figure" }, value !== null ? [el("b", {}, ltr(countText(String(value)))), " "] : null, about);
}

/** @param {any} app @param {any} claim */
function source({ say }, { url, document, cell }) {
  const address = webAddress(url) ?? webAddress(document[2]);
  const day = cell.read_on ? say("read_on", { day: cell.read_on }) : null;
  return el("p", { class: "claim-source" }, address ? webLink(address, document[1] || hostOf(address)) : say("no_link"), day ? el("span", { class: "quiet" }, " · ", day) : null);
}

/** @param {string} address */
function hostOf(address) {
  return address.replace(/^https?:\/\/(?:www\.)?/i, "").split("/")[0];
}

/** @param {Event} event @param {number} n */
function jump(event, n) {
  event.preventDefault();
  const claim = document.getElementById(`claim-${n}`);
  if (!claim) return;
  claim.tabIndex = -1;
  claim.focus();
}
