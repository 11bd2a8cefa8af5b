// Who does nothing for a while is signed out: two minutes before, every open page asks whether they stay. The server
// says how long it still is; pages tell it, and each other, when somebody does something.
import { saySignedIn, saySignedOut } from "./signing_in.js";
import { token } from "./token.js";

const WARNING_MILLISECONDS = 120_000;
const TELLING_MILLISECONDS = 60_000;
const DEEDS = ["keydown", "pointerdown", "wheel"];

const dialog = document.getElementById("blijven");
const tabs = new BroadcastChannel("samenspraak-ingelogd");

// Zero while nobody is signed in.
let endsAt = 0;
let warnedOf = 0;
let toldAt = Date.now();
let next = 0;

export function followStaying() {
  const { seconds, isLast } = dialog.dataset;
  tabs.addEventListener("message", ({ data }) => follow(data));
  for (const deed of DEEDS) document.addEventListener(deed, sayActive, { capture: true, passive: true });
  dialog.addEventListener("close", () => endsAt && isNear() && ask("POST"));
  document.addEventListener("visibilitychange", look);
  // A stream that is refused may be the first to know: signed out from elsewhere.
  document.addEventListener("htmx:sse:error", (event) => endsAt && event.detail.status === 403 && ask("GET"));
  hear({ seconds: Number(seconds), isLast: isLast === "true" });
}

/** At most once a minute; while we ask whether they stay, only the answer counts. */
function sayActive() {
  if (endsAt && !dialog.open && Date.now() - toldAt >= TELLING_MILLISECONDS) ask("POST");
}

async function ask(method) {
  if (method === "POST") toldAt = Date.now();
  const headers = { "HX-Request": "true", "X-CSRFToken": token() };
  try {
    const answer = await fetch(dialog.dataset.url, { method, headers, cache: "no-store" });
    if (answer.status === 401) end();
    else if (answer.ok) hear(await answer.json());
  } catch {
    // No connection: others say so, and the clock goes on.
    lookIn(TELLING_MILLISECONDS);
  }
}

/** The server rounds down; a second later it is over for certain. */
function hear({ seconds, isLast }) {
  const told = { endsAt: Date.now() + (seconds + 1) * 1_000, isLast };
  tabs.postMessage(told);
  follow(told);
}

function follow(told) {
  endsAt = told.endsAt;
  saySignedIn();
  for (const piece of dialog.querySelectorAll("[data-last]")) piece.hidden = piece.dataset.last !== String(told.isLast);
  if (!isNear() && dialog.open) dialog.close();
  look();
}

function look() {
  const left = endsAt - Date.now();
  if (left <= 0) ask("GET");
  else if (!isNear()) lookIn(left - WARNING_MILLISECONDS);
  else {
    if (endsAt - warnedOf > WARNING_MILLISECONDS) warn();
    lookIn(left);
  }
}

function lookIn(milliseconds) {
  clearTimeout(next);
  next = setTimeout(look, milliseconds);
}

function isNear() {
  return endsAt - Date.now() <= WARNING_MILLISECONDS;
}

function warn() {
  warnedOf = endsAt;
  const clock = { hour: "2-digit", minute: "2-digit" };
  dialog.querySelector("[data-clock]").textContent = new Date(endsAt).toLocaleTimeString(document.documentElement.lang, clock);
  if (!dialog.open) dialog.showModal();
}

function end() {
  clearTimeout(next);
  endsAt = 0;
  if (dialog.open) dialog.close();
  saySignedOut();
}
