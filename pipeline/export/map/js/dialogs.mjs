// What is said before the first view, before a server is asked, and about the file itself.

import { el, fill, webLink } from "./dom.mjs";

/** A dialog that is closed by its buttons or by Escape. @param {string} title @param {any[]} body @param {any[]} buttons @param {{onclose?: () => void, wide?: boolean}} more */
function dialog(title, body, buttons, more = {}) {
  const box = /** @type {HTMLDialogElement} */ (el("dialog", { class: more.wide ? "wide" : null, "aria-labelledby": "dialog-title" }, el("h2", { id: "dialog-title" }, title), body, el("p", { class: "dialog-buttons" }, buttons)));
  box.addEventListener("close", () => {
    box.remove();
    more.onclose?.();
  });
  document.body.append(box);
  box.showModal();
  return box;
}

/** @param {any} app @param {() => void} done */
export function contentNote(app, done) {
  let leaving = false;
  const { say } = app;
  const box = dialog(
    say("note_title"),
    [el("p", {}, say("note_1")), el("p", {}, say("note_2")), el("p", {}, say("note_3"))],
    [
      el("button", { class: "primary", id: "note-go", autofocus: true, onclick: () => box.close() }, say("note_go")),
      el("button", { id: "note-language", lang: app.state.lang === "ar" ? "en" : "ar", onclick: () => {
        leaving = true;
        box.close();
        app.set({ lang: app.state.lang === "ar" ? "en" : "ar" });
        contentNote(app, done);
      } }, say("language")),
    ],
    { onclose: () => leaving || done() },
  );
}

/** @param {any} app */
export function aboutBox(app) {
  const { say, about } = app;
  const parts = about.parts.map((/** @type {string[]} */ [name, owner, terms]) => el("details", {}, el("summary", {}, name), el("p", {}, owner), terms.split("\n\n").map((text) => el("p", { class: "terms" }, text))));
  const box = dialog(
    say("about"),
    [
      el("p", {}, el("b", {}, say("title"))),
      el("p", {}, say("data_as_of", { day: about.as_of, version: about.version })),
      el("p", {}, say("note_2")),
      el("p", {}, say("sum_note")),
      el("p", {}, say("not_acled")),
      el("h3", {}, say("data_licence")),
      el("p", { lang: "en", dir: "ltr" }, about.licence),
      el("h3", {}, say("licences")),
      el("div", { lang: "en", dir: "ltr" }, parts, el("p", {}, webLink("https://leafletjs.com", "leafletjs.com"))),
    ],
    [el("button", { class: "primary", onclick: () => box.close() }, say("close"))],
    { wide: true },
  );
}

/** @param {any} app @param {string} host @param {() => void} agreed */
export function onlineBox(app, host, agreed) {
  const { say } = app;
  const box = dialog(
    say("online_title"),
    [el("p", {}, say("online_1", { host: host.replace("https://", "") })), el("p", {}, say("online_2"))],
    [el("button", { class: "primary", id: "online-go", onclick: () => (box.close(), agreed()) }, say("online_go")), el("button", { onclick: () => box.close() }, say("cancel"))],
  );
}

/** A small menu under a button. @param {string} id @param {string} label @param {[string, () => void][]} items */
export function menu(id, label, items) {
  const list = el("div", { class: "menu-list", hidden: true });
  const button = el("button", { id, "aria-expanded": "false", onclick: () => open(list.hidden) }, label, " ▾");
  const open = (/** @type {boolean} */ on) => {
    list.hidden = !on;
    button.setAttribute("aria-expanded", String(on));
    if (on) /** @type {HTMLElement} */ (list.firstElementChild)?.focus();
  };
  fill(list, items.map(([text, act]) => el("button", { onclick: () => (open(false), button.focus(), act()) }, text)));
  const box = el("div", { class: "menu" }, button, list);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      open(false);
      button.focus();
    }
  });
  box.addEventListener("focusout", (event) => !box.contains(/** @type {Node} */ (event.relatedTarget)) && event.relatedTarget && open(false));
  return box;
}
