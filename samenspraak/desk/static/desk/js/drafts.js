// Keeps what stands in the composer on the server, a second after typing stops. Without a connection it waits here.
import { token } from "./token.js";

const PAUSE_MILLISECONDS = 1_000;
const RETRY_MILLISECONDS = 5_000;

// By place and kind: words the server does not have yet, with the composer they were written in. In memory only.
const unkept = new Map();

let timer = 0;
let isKeeping = false;
let isLost = false;

export function unkeptWords(form, kind) {
  return unkept.get(nameOf(form, kind))?.text;
}

/** Somebody wrote: words that still wait keep the composer they were begun in, so that no window overwrites another. */
export function write(form, kind, text) {
  const { reference, known } = unkept.get(nameOf(form, kind)) ?? { reference: form.elements.reference.value, known: knownTo(form, kind).value };
  unkept.set(nameOf(form, kind), { url: form.dataset.draftUrl, place: form.action, kind, text, reference, known });
  later(PAUSE_MILLISECONDS);
}

/** What was sent needs no keeping. */
export function sent(form, kind) {
  unkept.delete(nameOf(form, kind));
}

window.addEventListener("online", () => later(0));
document.addEventListener("visibilitychange", () => document.hidden && flush());
window.addEventListener("pagehide", flush);
window.addEventListener("beforeunload", (event) => {
  if (isLost && unkept.size) event.preventDefault();
});
document.addEventListener("click", (event) => choose(event.target.closest("[data-keeps]")));

function later(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(keep, milliseconds);
}

async function keep() {
  const [name, draft] = [...unkept].find(([, { isElsewhere }]) => !isElsewhere) ?? [];
  if (!draft || isKeeping) return;
  isKeeping = true;
  const answer = await posted(draft);
  isKeeping = false;
  if (answer?.status === 409) await askWhich(draft, answer);
  else if (answer?.ok) await wasKept(name, draft, answer);
  showLost(!answer || (!answer.ok && answer.status !== 409));
  if (unkept.size) later(isLost ? RETRY_MILLISECONDS : PAUSE_MILLISECONDS);
}

/** Undefined without a connection. */
async function posted({ url, kind, text, reference, known }) {
  const asNote = kind === "note" ? "on" : "";
  const body = new URLSearchParams({ text, reference, as_note: asNote, [`${kind}_at`]: known, csrfmiddlewaretoken: token() });
  try {
    return await fetch(url, { method: "POST", body, redirect: "manual", keepalive: true });
  } catch {
    return undefined;
  }
}

async function wasKept(name, draft, answer) {
  const at = await answer.text();
  const now = unkept.get(name);
  if (now === draft) unkept.delete(name);
  else if (now) now.known = at;
  const form = formOf(draft);
  if (!form) return;
  knownTo(form, draft.kind).value = at;
  if (now === draft) form.dispatchEvent(new CustomEvent("draft-kept"));
}

/** Another window kept other words: nothing is overwritten before somebody chose. */
async function askWhich(draft, answer) {
  draft.isElsewhere = true;
  const place = formOf(draft)?.querySelector("#concept");
  if (place) place.innerHTML = await answer.text();
}

function choose(button) {
  if (!button) return;
  const form = button.form;
  const { keeps, kind, known, text } = button.dataset;
  knownTo(form, kind).value = known;
  const mine = unkept.get(nameOf(form, kind));
  unkept.delete(nameOf(form, kind));
  if (keeps === "this" && mine) write(form, kind, mine.text);
  else form.dispatchEvent(new CustomEvent("draft-other", { detail: { kind, text } }));
  document.getElementById("concept").replaceChildren();
  document.getElementById("tekst").focus();
}

/** The page goes: what waits leaves with it. */
function flush() {
  for (const draft of unkept.values()) if (!draft.isElsewhere) posted(draft);
}

function showLost(isSo) {
  isLost = isSo;
  document.getElementById("schrijf")?.dispatchEvent(new CustomEvent("draft-lost", { detail: isSo }));
}

function formOf({ place }) {
  const form = document.getElementById("schrijf");
  return form?.action === place ? form : undefined;
}

function knownTo(form, kind) {
  return form.elements[`${kind}_at`];
}

function nameOf(form, kind) {
  return `${kind} ${form.action}`;
}
