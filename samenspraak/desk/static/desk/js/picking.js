// Chooses rows of the list on screen: by ticking, by X and Shift with the arrows, or the whole list at once. Rows are
// drawn anew all the time, so which are chosen is remembered here.
let picked = new Set();
let isAll = false;

export function followPicking() {
  const list = document.getElementById("lijst");
  list.addEventListener("change", (event) => {
    if (event.target.matches(".conv__pick")) remember();
  });
  list.addEventListener("click", (event) => {
    if (event.target.closest("[data-pick-all]")) pickAll();
    if (event.target.closest("[data-pick-end]")) end();
  });
  list.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && bar()) end();
  });
  new MutationObserver(drawn).observe(list, { childList: true, subtree: true });
}

/** The row that has the focus, else the one that is open, else the first; nothing where no row can be chosen. */
export function pickHere() {
  const row = rowHere();
  if (!row) return;
  tick(row, !box(row).checked);
  start(row);
}

/** The row that has the focus and the one after it, which gets the focus; false when the focus is not in the list. */
export function extend(step) {
  const row = document.activeElement.closest(".convs > li");
  const next = step > 0 ? row?.nextElementSibling : row?.previousElementSibling;
  if (!row || !box(row) || !starter()) return false;
  tick(row, true);
  if (next && box(next)) tick(next, true);
  start(next && box(next) ? next : row);
  return true;
}

function start(row) {
  (bar() ? box(row) : row.querySelector(".conv")).focus();
  if (!bar()) starter().click();
}

function end() {
  bar().remove();
  drawn();
  starter()?.focus();
}

function pickAll() {
  isAll = true;
  for (const one of boxes()) one.checked = true;
  remember();
}

function tick(row, isTicked) {
  box(row).checked = isTicked;
  remember();
}

function remember() {
  isAll = isAll && boxes().every((one) => one.checked);
  picked = new Set(boxes().filter((one) => one.checked).map((one) => one.value));
  tell();
}

/** The list changed: without the bar nothing is chosen any more; with it what was chosen still is, if it is there. */
function drawn() {
  const list = document.getElementById("lijst");
  const was = list.hasAttribute("data-picking");
  const is = Boolean(bar());
  if (was && !is) {
    picked.clear();
    isAll = false;
  }
  list.toggleAttribute("data-picking", is);
  for (const one of boxes()) one.checked = isAll || picked.has(one.value);
  remember();
  if (is && !was && !document.activeElement.closest(".convs")) boxes()[0]?.focus();
}

/** How many are chosen, on the bar; nothing can be done with none. */
function tell() {
  const counter = bar()?.querySelector(".pick__count");
  if (!counter) return;
  const { none, one, many, all } = counter.dataset;
  const count = isAll ? Number(all) : picked.size;
  const text = count === 0 ? none : count === 1 ? one : many.replace("#", count);
  if (counter.textContent !== text) counter.textContent = text;
  bar().elements.alle.value = isAll ? "1" : "";
  for (const button of bar().elements.doen) button.disabled = count === 0;
}

function bar() {
  return document.getElementById("kiesvorm");
}

function starter() {
  return document.getElementById("kiezen");
}

function boxes() {
  return [...document.querySelectorAll("#lijst .conv__pick")];
}

function box(row) {
  return row.querySelector(".conv__pick");
}

function rowHere() {
  const here = document.activeElement.closest("#lijst .convs > li");
  const row = here ?? document.querySelector("#lijst .convs > li:has([aria-current])");
  return starter() && [row, document.querySelector("#lijst .convs > li")].find((one) => one && box(one));
}
