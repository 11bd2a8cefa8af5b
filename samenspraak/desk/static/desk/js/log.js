// Scrolls the log as a reader expects: to the end only for who is there, to the first unread on opening.
const NEAR_PIXELS = 80;
const ENTRIES = ".msg, .note, .handoff";

let isNearEnd = true;
let fromEnd = 0;
let top = 0;
let waiting = 0;

export function followLog() {
  new MutationObserver(arrive).observe(document.getElementById("open"), { childList: true });
  document.addEventListener("click", (event) => {
    if (event.target.closest("#naar-eind")) toEnd();
    startReply(event.target.closest("[data-reply]"));
    insertText(event.target.closest("[data-insert], [data-insert-start]"));
  });
  document.addEventListener("htmx:after:swap", (event) => {
    if (event.detail.ctx?.sourceElement?.id === "schrijf") {
      document.getElementById("tekst")?.focus();
      toEnd();
    }
    // a dialog that was answered wrote something at the end
    if (event.detail.ctx?.sourceElement?.matches?.("form[data-closes-dialog]")) toEnd();
    // the button stands below the log and may have been drawn anew
    setTimeout(showButton);
  });
  arrive();
}

export function openLog() {
  return document.querySelector(".log");
}

/** Focus on the message before or after the one with focus. */
export function moveInLog(log, key) {
  const messages = [...log.querySelectorAll(ENTRIES)];
  const now = messages.indexOf(document.activeElement.closest(ENTRIES));
  const places = { ArrowUp: now < 0 ? messages.length - 1 : now - 1, ArrowDown: now + 1, Home: 0, End: messages.length - 1 };
  messages[Math.max(0, Math.min(places[key], messages.length - 1))]?.focus();
}

function arrive() {
  const log = openLog();
  if (!log) return;
  waiting = 0;
  isNearEnd = false;
  const divider = log.querySelector("#nieuw");
  log.scrollTop = divider ? Math.max(0, divider.offsetTop - log.offsetTop - 24) : log.scrollHeight;
  measure();
  log.addEventListener("scroll", measure, { passive: true });
  log.addEventListener("load", () => isNearEnd && toEnd(), { capture: true });
  new MutationObserver(settle).observe(log, { childList: true });
  new ResizeObserver(() => isNearEnd && toEnd()).observe(log);
}

function measure() {
  const log = openLog();
  const height = fromEnd + top;
  // A picture that arrives makes the log higher; only who scrolls up leaves the end.
  if (isNearEnd && log.scrollTop >= top && log.scrollHeight > height) log.scrollTop = log.scrollHeight;
  top = log.scrollTop;
  fromEnd = log.scrollHeight - top;
  isNearEnd = fromEnd - log.clientHeight < NEAR_PIXELS;
  if (isNearEnd) waiting = 0;
  showButton();
}

function settle(changes) {
  const log = openLog();
  dropDoubleDays(log);
  noteShown(log);
  const added = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node instanceof HTMLElement);
  const removed = changes.flatMap((change) => [...change.removedNodes]).map((node) => node.id);
  const fresh = added.filter((node) => node.matches(ENTRIES) && !removed.includes(node.id));
  if (!added.length) return;
  const atEnd = fresh.includes([...log.querySelectorAll(ENTRIES)].at(-1));
  if (!atEnd && fresh.length) log.scrollTop = log.scrollHeight - fromEnd;
  else if (isNearEnd) toEnd();
  else waiting += fresh.length;
  measure();
}

/** The newest message of the resident that stands here goes along with a deed: nobody finishes over one they did not see. */
function noteShown(log) {
  const place = document.getElementById("getoond");
  const ids = [...log.querySelectorAll(".msg--in")].map((message) => Number(message.id.slice(2)));
  if (place) place.value = Math.max(Number(place.value), ...ids);
}

/** A page of older messages brings the heading of its last day along: the one below it has to go. */
function dropDoubleDays(log) {
  const seen = new Set();
  for (const day of log.querySelectorAll(".day")) {
    if (seen.has(day.id)) day.remove();
    seen.add(day.id);
  }
}

function toEnd() {
  const log = openLog();
  if (!log) return;
  log.scrollTop = log.scrollHeight;
  measure();
}

function showButton() {
  const button = document.getElementById("naar-eind");
  if (!button) return;
  const words = button.querySelector("span").dataset;
  button.hidden = isNearEnd;
  const text = waiting === 0 ? words.none : waiting === 1 ? words.one : words.many.replace("#", waiting);
  if (button.lastElementChild.textContent !== text) button.lastElementChild.textContent = text;
}

function startReply(button) {
  if (!button) return;
  const message = button.closest(".msg");
  const text = message.querySelector(".bubble__text, .file__name, .bubble__label")?.textContent ?? "";
  tellComposer("reply-to", { id: button.dataset.reply, text: text.trim().slice(0, 80) });
}

function insertText(button) {
  if (!button) return;
  const { insert, insertStart, here, je, u } = button.dataset;
  const places = { atStart: insertStart !== undefined, isHere: here !== undefined };
  tellComposer("insert-text", { text: insertStart ?? insert, ...places, je, u });
}

export function tellComposer(name, detail) {
  document.getElementById("schrijf")?.dispatchEvent(new CustomEvent(name, { detail }));
}
