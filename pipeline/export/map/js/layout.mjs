// Where everything stands on the page, and which part is drawn anew when.

import { card } from "./card.mjs";
import { aboutBox, menu } from "./dialogs.mjs";
import { el, fill, said } from "./dom.mjs";
import { range } from "./figures.mjs";
import { filterPanel } from "./filter_panel.mjs";
import { legend } from "./legend.mjs";
import { dateText, eventList, summary, unknownWord } from "./list.mjs";
import { picture } from "./picture.mjs";
import { printSheet } from "./print.mjs";
import { searchBox } from "./search_box.mjs";
import { sheet } from "./sheet.mjs";
import { copyText, eventsCsv, eventsGeoJson, save } from "./takeaway.mjs";
import { timeline } from "./timeline.mjs";
import { totalsPanel } from "./totals.mjs";

const TABS = /** @type {const} */ (["events", "wide", "totals", "filters"]);

/** @param {any} app */
export function frame(app) {
  const box = /** @type {HTMLElement} */ (app.map.getContainer());
  const panels = { events: eventList(app, "events"), wide: eventList(app, "wide"), totals: totalsPanel(app) };
  const [counts, filters, time, one, key, find] = [summary(app), filterPanel(app), timeline(app), card(app), legend(app), searchBox(app)];
  const header = el("header", { class: "bar" });
  const tabs = el("div", { class: "tabs", role: "tablist" });
  const handle = el("button", { class: "handle" });
  const lists = el("nav", { class: "lists" }, handle, tabs);
  const tip = el("div", { class: "tip", role: "presentation", hidden: true });
  const zoom = el("div", { class: "zoom" });
  const news = el("p", { class: "news", role: "status" });
  const credit = el("p", { class: "credit", dir: "ltr", hidden: true }, "© OpenStreetMap contributors, © CARTO");
  const side = el("aside", { class: "side filters-side", id: "filters" }, filters.element);
  const bodies = { events: panels.events.element, wide: panels.wide.element, totals: panels.totals.element };
  const reader = el("aside", { class: "side reader", id: "reader" }, counts.element, el("div", { class: "tab-body", id: "tab-body", role: "tabpanel", tabindex: "-1" }, Object.values(bodies), one.element));
  const stage = el("main", { class: "stage" }, el("h2", { class: "visually-hidden", id: "map-name" }), zoom, key.element, credit, news, tip);
  document.body.prepend(el("a", { class: "skip", href: "#tab-body" }), header, stage, el("div", { class: "panels" }, lists, side, reader), time.element);
  stage.prepend(box);
  printSheet(app);
  const drawer = sheet(handle, () => setTimeout(() => app.map.invalidateSize({ animate: false }), 0));
  new ResizeObserver(() => app.map.invalidateSize({ animate: false })).observe(stage);

  function drawHeader() {
    const { say, state } = app;
    const skip = /** @type {HTMLElement} */ (document.querySelector(".skip"));
    skip.textContent = say("skip");
    skip.onclick = (event) => {
      event.preventDefault();
      document.getElementById("tab-body")?.focus();
    };
    find.draw();
    fill(
      header,
      el("h1", { id: "title", tabindex: "-1" }, el("span", { class: "long" }, say("title")), el("span", { class: "short", "aria-hidden": "true" }, say("short_title"))),
      el("span", { class: "tag warn" }, say("badge")),
      find.element,
      menu("take", say("take"), [
        [say("share"), () => copyText(location.href).then(() => tell(say("copied")))],
        [say("csv"), () => app.whole.then(() => save("sahil-events.csv", new Blob([eventsCsv(app, app.chosen)], { type: "text/csv" })))],
        [say("geojson"), () => app.whole.then(() => save("sahil-events.geojson", new Blob([eventsGeoJson(app, app.chosen)], { type: "application/geo+json" })))],
        [say("png"), async () => save("sahil-map.png", await picture(app))],
        [say("print"), () => window.print()],
      ]),
      el("button", { id: "about", onclick: () => aboutBox(app) }, el("span", { class: "long" }, say("about")), el("span", { class: "short", "aria-hidden": "true" }, "i")),
      el("button", { id: "language", lang: state.lang === "ar" ? "en" : "ar", onclick: () => (app.set({ lang: state.lang === "ar" ? "en" : "ar" }), document.getElementById("language")?.focus()) }, el("span", { class: "long" }, say("language")), el("span", { class: "short", "aria-hidden": "true" }, state.lang === "ar" ? "EN" : "ع")),
    );
    box.setAttribute("aria-label", say("map"));
    box.setAttribute("role", "region");
    handle.setAttribute("aria-label", say("sheet"));
    /** @type {HTMLElement} */ (document.getElementById("map-name")).textContent = say("map");
    fill(
      zoom,
      el("button", { "aria-label": say("zoom_in"), title: say("zoom_in"), onclick: () => app.map.zoomIn() }, "+"),
      el("button", { "aria-label": say("zoom_out"), title: say("zoom_out"), onclick: () => app.map.zoomOut() }, "−"),
      el("button", { "aria-label": say("fit"), title: say("fit"), onclick: () => app.fit() }, "⤢"),
    );
    key.draw();
    for (const [element, name] of [[lists, "lists"], [side, "filters"], [reader, "events"], [time.element, "time"]]) /** @type {Element} */ (element).setAttribute("aria-label", say(/** @type {string} */ (name)));
  }

  tabs.addEventListener("keydown", ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const all = /** @type {HTMLElement[]} */ ([...tabs.children]);
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (step) all[at + (document.documentElement.dir === "rtl" ? -step : step)]?.focus();
  });

  /** @param {string} text said and shown for a moment */
  function tell(text) {
    news.textContent = text;
    setTimeout(() => (news.textContent = ""), 2500);
  }

  function drawTabs() {
    const { say, state } = app;
    const focused = tabs.contains(document.activeElement) ? document.activeElement?.id : "";
    const count = { events: app.chosen.length, wide: app.wide.length, totals: app.chosenTotals.length };
    fill(
      tabs,
      TABS.map((tab) => el("button", { role: "tab", id: `tab-${tab}`, class: tab === "filters" ? "phone-only" : null, "aria-selected": String(state.tab === tab), "aria-controls": tab === "filters" ? "filters" : "tab-body", onclick: () => open(tab) }, say(tab), tab === "filters" ? null : el("span", { class: "n" }, count[tab].toLocaleString("en")))),
    );
    if (focused) document.getElementById(focused)?.focus();
  }

  /** @param {string} tab */
  function open(tab) {
    app.place = null;
    app.area = -1;
    drawer.open();
    app.set({ tab, selected: "" });
  }

  function drawBody() {
    const tab = app.state.tab === "filters" ? "events" : app.state.tab;
    const carded = app.selected >= 0;
    document.body.dataset.tab = carded && app.state.tab === "filters" ? "events" : app.state.tab;
    document.body.classList.toggle("carded", carded);
    for (const [name, element] of Object.entries(bodies)) element.hidden = carded || name !== tab;
    one.element.hidden = !carded;
    document.getElementById("tab-body")?.setAttribute("aria-labelledby", `tab-${app.state.tab}`);
    if (!carded) panels[/** @type {keyof typeof panels} */ (tab)].draw();
    one.draw();
  }

  return {
    draw(language = false) {
      if (language || !header.childNodes.length) drawHeader();
      drawTabs();
      counts.draw();
      filters.draw();
      find.sync();
      time.draw();
      drawBody();
    },
    drawFrame() {
      counts.draw();
      if (app.state.framed && app.selected < 0 && app.state.tab === "events") panels.events.draw();
    },
    drawCard: () => one.draw(),
    /** @param {boolean} on */
    credit: (on) => (credit.hidden = !on),
    settle: () => document.getElementById("title")?.focus({ preventScroll: true }),
    padding: () => ({ padding: [34, 34] }),
    /** @param {boolean} on @param {string} back */
    opened(on, back) {
      if (on) drawer.open();
      for (const box of [reader, reader.lastElementChild]) /** @type {Element} */ (box).scrollTop = 0;
      const target = on ? document.getElementById("card-title") : document.querySelector(`[data-event="${back}"]`);
      /** @type {HTMLElement | null} */ (target)?.focus({ preventScroll: on });
    },
    /** @param {any} mark @param {any} [at] */
    hover(mark, at) {
      tip.hidden = !mark;
      box.style.cursor = mark ? "pointer" : "";
      if (!mark) return;
      fill(tip, mark.one ? pointTip(app, mark.events[0]) : mark.totals ? app.say("n_totals", { n: mark.totals.length }) : app.say("n_events", { n: mark.events.length }));
      tip.style.left = `${at.x}px`;
      tip.style.top = `${at.y}px`;
    },
  };
}

/** @param {any} app @param {number} event */
function pointTip(app, event) {
  const dead = range(app.painter.toll(event));
  const toll = dead ? app.say("n_dead", { n: dead }) : app.say(unknownWord(app.events.value(event, "x_fat_status")));
  return [el("b", {}, said(app.naming.place(event))), el("br"), dateText(app, event), el("br"), app.label(app.events.value(event, "event_type")), " · ", toll];
}
