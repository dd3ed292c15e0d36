// Time: how many events when, from which day to which, and the days passing by.

import { dayOf, isoDay } from "./columns.mjs";
import { el, fill, ltr } from "./dom.mjs";

/** First days of the months or days from one day to another. @param {number} first @param {number} last @param {string} unit @returns {number[]} */
export function bins(first, last, unit) {
  /** @type {number[]} */
  const out = [];
  if (unit === "day") for (let day = first; day <= last; day++) out.push(day);
  else for (let day = monthStart(first); day <= last; day = monthStart(day + 31)) out.push(day);
  return out;
}

/** @param {number} day */
function monthStart(day) {
  return dayOf(isoDay(day).slice(0, 8) + "01");
}

/** The last bin that begins at or before a day. @param {number[]} starts @param {number} day */
export function binOf(starts, day) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @param {any} app */
export function timeline(app) {
  const canvas = /** @type {HTMLCanvasElement} */ (el("canvas", { class: "bars", role: "img" }));
  const [from, to] = ["from", "to"].map((id) => /** @type {HTMLInputElement} */ (el("input", { type: "range", id: `t-${id}`, min: "0", step: "1" })));
  const caption = el("span", { class: "time-text", id: "time-text" });
  const hint = el("span", { class: "quiet" });
  const buttons = el("span", { class: "time-buttons" });
  const element = el("section", { class: "timeline" }, el("div", { class: "time-head" }, caption, buttons), el("div", { class: "time-body" }, canvas, from, to));
  /** @type {number[]} */
  let starts = [];
  /** @type {{all: number, exact: number}[]} */
  let bars = [];
  let span = "";
  let playing = 0;

  /** The bar under the mouse. @param {MouseEvent} event */
  function barAt({ offsetX }) {
    const along = document.documentElement.dir === "rtl" ? canvas.clientWidth - offsetX : offsetX;
    return Math.max(0, Math.min(starts.length - 1, Math.floor((along / canvas.clientWidth) * starts.length)));
  }
  /** @param {number} at */
  function barText(at) {
    return app.say("bar", { when: isoDay(starts[at]).slice(0, app.state.unit === "day" ? 10 : 7), n: bars[at].all.toLocaleString("en"), exact: bars[at].exact.toLocaleString("en") });
  }
  // Days go on after the last bar, months do not.
  const endOf = (/** @type {number} */ at) => (at + 1 < starts.length ? starts[at + 1] - 1 : app.state.unit === "day" ? starts[at] : Math.max(starts[at], app.span[1]));
  for (const slider of [from, to]) slider.addEventListener("input", slid);
  canvas.addEventListener("mousemove", (event) => (hint.textContent = ` · ${barText(barAt(event))}`));
  canvas.addEventListener("mouseleave", () => (hint.textContent = ` · ${app.say("inexact")}`));
  canvas.addEventListener("click", (event) => choose(barAt(event), barAt(event)));

  function slid() {
    const [a, b] = [Number(from.value), Number(to.value)].sort((x, y) => x - y);
    choose(a, b);
  }
  /** @param {number} a @param {number} b */
  function choose(a, b) {
    const whole = a === 0 && b === starts.length - 1 && starts[0] <= app.span[0] && endOf(b) >= app.span[1];
    app.set({ wanted: { ...app.state.wanted, from: whole ? null : starts[a], to: whole ? null : endOf(b) } });
  }
  function measure() {
    const { from: wantedFrom, to: wantedTo } = app.state.wanted;
    const unit = app.state.unit;
    const key = unit === "day" ? `day ${span.startsWith("day") && inside(wantedFrom, wantedTo) ? span.slice(4) : dayWindow()}` : `month ${app.span.join(" ")}`;
    if (key === span) return;
    span = key;
    const [first, last] = key.split(" ").slice(1).map(Number);
    starts = bins(first, last, unit);
    for (const slider of [from, to]) slider.max = String(starts.length - 1);
  }
  /** @param {number | null} a @param {number | null} b */
  function inside(a, b) {
    return a !== null && b !== null && a >= starts[0] && b <= starts[starts.length - 1];
  }
  function dayWindow() {
    const { from: a, to: b } = app.state.wanted;
    if (a !== null && b !== null && b - a <= 500) return `${Math.max(app.span[0], a - 7)} ${Math.min(app.span[1], b + 7)}`;
    const middle = app.events.day[Math.floor(app.events.n / 2)] ?? app.span[0];
    return `${Math.max(app.span[0], middle - 45)} ${Math.min(app.span[1], middle + 45)}`;
  }
  /** The whole period fills up bar by bar, those without events skipped; a part of it moves on, as wide as it is. */
  function play() {
    if (playing) return stop();
    const [a, b] = [Number(from.value), Number(to.value)];
    const last = starts.length - 1;
    const whole = a === 0 && b === last;
    let at = whole || b === last ? 0 : a + 1;
    const pace = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 1200 : 500;
    playing = window.setInterval(() => {
      while (whole && at < last && !bars[at].all) at++;
      if (at + (whole ? 0 : b - a) > last) return stop();
      choose(whole ? 0 : at, whole ? at : at + b - a);
      at++;
    }, pace);
    panel.draw();
  }
  function stop() {
    window.clearInterval(playing);
    playing = 0;
    panel.draw();
  }

  const panel = {
    element,
    draw() {
      const { say, state } = app;
      measure();
      const a = state.wanted.from === null ? 0 : binOf(starts, state.wanted.from);
      const b = state.wanted.to === null ? starts.length - 1 : binOf(starts, state.wanted.to);
      from.value = String(a);
      to.value = String(b);
      from.setAttribute("aria-label", say("from"));
      to.setAttribute("aria-label", say("to"));
      bars = counted(app, starts, endOf(starts.length - 1));
      from.setAttribute("aria-valuetext", `${isoDay(starts[a])} · ${barText(a)}`);
      to.setAttribute("aria-valuetext", `${isoDay(endOf(b))} · ${barText(b)}`);
      fill(caption, el("b", {}, say("time")), " ", ltr(`${isoDay(state.wanted.from ?? app.span[0])} – ${isoDay(state.wanted.to ?? app.span[1])}`), hint);
      hint.textContent = ` · ${say("inexact")}`;
      const focused = buttons.contains(document.activeElement) ? document.activeElement?.id : "";
      fill(
        buttons,
        el("button", { id: "play", "aria-label": say(playing ? "pause" : "play"), onclick: play }, el("span", { "aria-hidden": "true" }, playing ? "❚❚ " : "▶ "), el("span", { class: "long" }, say(playing ? "pause" : "play"))),
        el("button", { id: "unit", onclick: () => app.set({ unit: state.unit === "day" ? "month" : "day" }) }, say(state.unit === "day" ? "by_month" : "by_day")),
        state.wanted.from === null && state.wanted.to === null && state.unit === "month" ? null : el("button", { id: "whole", onclick: () => (stop(), app.set({ unit: "month", wanted: { ...app.state.wanted, from: null, to: null } }), document.getElementById("play")?.focus()) }, say("whole")),
      );
      if (focused) document.getElementById(focused)?.focus();
      paint(a, b);
    },
  };
  /** @param {number} a @param {number} b */
  function paint(a, b) {
    const top = bars.reduce((most, { all }) => Math.max(most, all), 0);
    const tallest = bars.findIndex(({ all }) => all === top);
    canvas.setAttribute("aria-label", app.say("hist", { n: top, when: isoDay(starts[tallest]).slice(0, app.state.unit === "day" ? 10 : 7) }));
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const [width, height] = [canvas.clientWidth || 600, canvas.clientHeight || 44];
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    ctx.scale(ratio, ratio);
    const rtl = document.documentElement.dir === "rtl";
    const step = width / starts.length;
    starts.forEach((_, at) => {
      const x = rtl ? width - (at + 1) * step : at * step;
      const chosen = at >= a && at <= b;
      const tall = (/** @type {number} */ count) => (count ? Math.max(2, Math.sqrt(count / top) * (height - 14)) : 0);
      ctx.fillStyle = chosen ? "#b9b3c9" : "#dedbd3";
      ctx.fillRect(x, height - tall(bars[at].all), Math.max(1, step - 1), tall(bars[at].all));
      ctx.fillStyle = chosen ? "#4b4470" : "#c2bdb1";
      ctx.fillRect(x, height - tall(bars[at].exact), Math.max(1, step - 1), tall(bars[at].exact));
    });
    years(ctx, width, step, rtl);
  }
  /** @param {CanvasRenderingContext2D} ctx @param {number} width @param {number} step @param {boolean} rtl */
  function years(ctx, width, step, rtl) {
    ctx.fillStyle = "#5f5a4e";
    ctx.font = "10px system-ui, sans-serif";
    ctx.textBaseline = "top";
    ctx.textAlign = rtl ? "right" : "left";
    let end = -Infinity;
    starts.forEach((start, at) => {
      const iso = isoDay(start);
      const text = app.state.unit === "day" ? (iso.endsWith("-01") || at === 0 ? iso.slice(0, 10) : "") : iso.slice(5, 7) === "01" || at === 0 ? iso.slice(0, 4) : "";
      const x = at * step;
      if (!text || x < end) return;
      ctx.fillText(text, rtl ? width - x : x, 0);
      end = x + ctx.measureText(text).width + 8;
    });
  }
  return panel;
}

/** How many events each bar holds, and how many of them on a known day. @param {any} app @param {number[]} starts @param {number} end */
function counted(app, starts, end) {
  const { events } = app;
  const bars = starts.map(() => ({ all: 0, exact: 0 }));
  for (const event of app.anyTime()) {
    if (events.day[event] < starts[0] || events.day[event] > end) continue;
    const bar = bars[binOf(starts, events.day[event])];
    bar.all++;
    if (events.from[event] === events.to[event]) bar.exact++;
  }
  return bars;
}
