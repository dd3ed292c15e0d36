// How the panels stand on a phone: a sheet over the map with three heights, moved by its handle or by the keyboard.

const HEIGHTS = ["low", "half", "full"];

/** @param {HTMLElement} handle @param {() => void} changed */
export function sheet(handle, changed) {
  const body = document.body;
  body.dataset.sheet = "half";
  const go = (/** @type {number} */ step) => {
    const at = HEIGHTS.indexOf(body.dataset.sheet || "half") + step;
    body.dataset.sheet = HEIGHTS[Math.max(0, Math.min(HEIGHTS.length - 1, at))];
    changed();
  };
  let start = 0;
  let dragged = false;
  handle.addEventListener("pointerdown", (event) => {
    start = event.clientY;
    dragged = false;
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointerup", (event) => {
    const moved = event.clientY - start;
    dragged = Math.abs(moved) > 24;
    if (dragged) go(moved < 0 ? 1 : -1);
  });
  handle.addEventListener("click", () => {
    if (!dragged) go(body.dataset.sheet === "full" ? -2 : 1);
    dragged = false;
  });
  handle.addEventListener("keydown", (event) => {
    if (event.key === "ArrowUp") go(1);
    if (event.key === "ArrowDown") go(-1);
  });
  return { open: () => body.dataset.sheet === "low" && go(1) };
}
