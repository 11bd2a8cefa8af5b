// Who else looks at a conversation, and who writes in it: the stream tells, the head and the row show it.
import { openConversation } from "./conversations.js";
import { token } from "./token.js";

const TYPING_MILLISECONDS = 4_000;

// By conversation, as the stream told it last.
const present = new Map();

let saidAt = 0;

export function followPresence() {
  document.addEventListener("presence", (event) => {
    if (event.target.id !== "stroom") return;
    const { conversation, people } = JSON.parse(event.detail.data);
    present.set(String(conversation), people);
    show();
  });
  // Each stream begins by telling who is where.
  document.addEventListener("htmx:sse:after:connection", () => { present.clear(); show(); });
  // Heads and rows are drawn anew without it.
  document.addEventListener("htmx:after:swap", () => setTimeout(show));
  document.addEventListener("htmx:after:settle", show);
  document.addEventListener("input", (event) => event.target.id === "tekst" && sayTyping());
}

/** That somebody writes is told at most once in a while; nothing of what they write. */
function sayTyping() {
  const form = document.getElementById("schrijf");
  if (!form || Date.now() - saidAt < TYPING_MILLISECONDS) return;
  saidAt = Date.now();
  const body = new URLSearchParams({ csrfmiddlewaretoken: token() });
  fetch(form.dataset.typingUrl, { method: "POST", body, redirect: "manual" }).catch(() => {});
}

function show() {
  const head = document.getElementById("aanwezig");
  if (head) put(head, sentence(openConversation()));
  for (const row of document.querySelectorAll("#gesprekken > li")) {
    put(row.querySelector(".conv__present"), sentence(row.id.slice(2)));
  }
}

function put(place, text) {
  if (!place || place.textContent === text) return;
  place.textContent = text;
  place.hidden = text === "";
}

/** "Sanne typt ook · Omar kijkt mee"; empty when nobody else is there. */
function sentence(conversation) {
  const me = document.querySelector(".desk").dataset.employee;
  const others = (present.get(conversation) ?? []).filter(({ id }) => String(id) !== me);
  const words = document.getElementById("aanwezig-woorden").dataset;
  const typing = others.filter(({ types }) => types);
  const looking = others.filter(({ types }) => !types);
  return [told(typing, words.types, words.manyType), told(looking, words.looks, words.manyLook)].filter(Boolean).join(" · ");
}

function told(people, one, many) {
  if (!people.length) return "";
  return (people.length === 1 ? one : many).replace("#", people.map(({ name }) => name).join(", "));
}
