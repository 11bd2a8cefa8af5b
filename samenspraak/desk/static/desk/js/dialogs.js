// Opens the dialog when htmx put something in it, closes it when its form was answered; and shows toasts for a while.
const TOAST_MILLISECONDS = 10_000;

// Signed out, crossed, refused: such an answer has its own words. Of any other the page would be of no use here.
const SAY_IT_THEMSELVES = [401, 409, 422];

export function followDialogs() {
  const dialog = document.getElementById("dialog");
  new MutationObserver(() => {
    if (dialog.childElementCount && !dialog.open) dialog.showModal();
  }).observe(dialog, { childList: true });
  dialog.addEventListener("close", () => {
    dialog.replaceChildren();
    // What opened it may have been drawn anew meanwhile, and then nothing has the focus.
    const instead = document.getElementById("kop-naam") ?? document.getElementById("kiezen");
    if (document.activeElement === document.body) instead?.focus();
  });
  document.addEventListener("htmx:after:request", (event) => {
    const source = event.detail.ctx?.sourceElement;
    const isGood = event.detail.ctx?.response?.status < 400;
    if (isGood && source?.matches?.("[data-closes-dialog]")) close();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) close(event.target.closest("dialog"));
    if (event.target.closest("[data-shortcuts-open]")) document.getElementById("sneltoetsen").showModal();
  });
  followToasts();
}

function close(dialog = document.getElementById("dialog")) {
  if (dialog.open) dialog.close();
}

function followToasts() {
  const toasts = document.getElementById("toasts");
  if (!toasts) return;
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if (node instanceof HTMLElement && node.matches(".toast:not([data-stays])")) removeLater(node);
    }
  });
  for (const place of [toasts, ...document.querySelectorAll("dialog")]) observer.observe(place, { childList: true });
  document.addEventListener("htmx:response:error", (event) => {
    const status = event.detail.ctx?.response?.status;
    if (event.target.id === "stroom" || SAY_IT_THEMSELVES.includes(status)) return;
    say(status >= 500 ? document.body.dataset.failed : document.body.dataset.gone);
  });
  document.addEventListener("htmx:error", (event) => {
    if (event.target.id !== "stroom") say(document.body.dataset.lost);
  });
}

function removeLater(toast) {
  setTimeout(() => {
    if (toast.matches(":hover, :focus-within, :has(.htmx-request)")) removeLater(toast);
    else toast.remove();
  }, TOAST_MILLISECONDS);
}

/** What said the same makes way: many requests can fail for one reason. */
function say(text) {
  const place = placeForNotices();
  for (const said of place.querySelectorAll(".toast--neg")) if (said.textContent === text) said.remove();
  const toast = document.createElement("div");
  toast.className = "toast toast--neg";
  toast.setAttribute("role", "alert");
  toast.textContent = text;
  place.append(toast);
}

/** Behind an open dialog nothing can be read or clicked, so there they stand in the dialog. */
export function placeForNotices() {
  return document.querySelector("dialog[open]") ?? document.getElementById("toasts");
}
