// What the server tells all desks in one breath, cut down to what this desk shows, before htmx swaps it in.
import { mark, openConversation } from "./conversations.js";

const QUIET_MILLISECONDS = 3_000;
const RETRY_MILLISECONDS = 5_000;
const SEEN_MILLISECONDS = 3_000;

let lastSaid = 0;
let seeing = 0;

export function followStream() {
  on("htmx:sse:before:message", (event) => {
    if (!event.detail.message.event) event.detail.message.data = ours(event.detail.message.data);
  });
  on("htmx:sse:after:connection", () => {
    showConnection(true);
    // Rows that changed while no stream was open are told by nobody.
    tell("gesprekken", "verversen");
    tell("bakken", "changed");
    fetchNewest(true);
  });
  on("htmx:sse:error", () => showConnection(false));
  on("htmx:error", retry);
  on("htmx:response:error", retry);
  on("resync", catchUp);
  on("gone", (event) => letGo(event.detail.data.trim()));
  document.addEventListener("htmx:response:error", leaveWhatIsGone);
  document.addEventListener("htmx:after:request", reloadWithMissed);
}

/** Every conversation opens a stream of its own, so listen above them all. */
function on(name, react) {
  document.addEventListener(name, (event) => {
    if (event.target.id === "stroom") react(event);
  });
}

/** The part of a message that this desk shows: fragments whose place is on the page and whose row belongs here. */
function ours(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  for (const fragment of template.content.querySelectorAll("hx-partial")) {
    if (!isOurs(fragment)) fragment.remove();
  }
  return template.innerHTML;
}

function isOurs(fragment) {
  const target = fragment.getAttribute("hx-target");
  if (target === "#melder") return mayBeSaid(fragment.dataset);
  if (target === "#gesprekken") {
    const list = document.querySelector(target);
    // In its own order.
    if (list) fragment.setAttribute("hx-swap", list.getAttribute("hx-swap"));
    return rowIsOurs(fragment.firstElementChild, "draft" in fragment.dataset) && Boolean(list);
  }
  if (target === "#open") return openAnew(fragment.dataset);
  if (target === `#log-${openConversation()}` && fragment.querySelector(".msg--in")) seeSoon();
  return Boolean(document.querySelector(target));
}

function rowIsOurs(row, isDraft) {
  const isOpen = row.id === `g-${openConversation()}`;
  if (!isDraft) tell("bakken", "changed");
  if (isOpen && !isDraft) reloadOpen();
  if (isOpen && namesMe(row.dataset.mentioned)) seeSoon();
  mark(row);
  if (isOpen || belongs(row.dataset)) return true;
  // Not of what a search found, which stands in the place of the list.
  document.querySelector(`#gesprekken > #${row.id}`)?.remove();
  return false;
}

/** What comes in the open conversation is seen, when somebody looks; at most one telling per three seconds. */
function seeSoon() {
  if (seeing) return;
  seeing = setTimeout(() => {
    seeing = 0;
    if (document.hidden) document.addEventListener("visibilitychange", seeSoon, { once: true });
    else tell("gezien", "gezien");
  }, SEEN_MILLISECONDS);
}

/** Conversations were merged, came apart or were split: who has one open sees what it holds now; drafts are kept already. */
function openAnew({ regrouped, parts, split, url }) {
  const open = document.querySelector("[data-conversation]");
  const isPart = parts.split(" ").includes(openConversation());
  const isChanged = openConversation() === regrouped && (split || open.dataset.parts !== parts);
  if (isPart || isChanged) window.htmx.ajax("GET", url, { target: "#open", swap: "innerHTML", push: "true" });
  return false;
}

/** The same rule as the segments on the server, for a row that came by the stream. */
function belongs({ state, assignee, team, soon, mentioned, waiting }) {
  const desk = document.querySelector(".desk").dataset;
  const isOfTeam = desk.team === "" || team === desk.team;
  const isFree = assignee === "" && (team === "" || isOfTeam);
  const rules = {
    mijn: state === "open" && assignee === desk.employee,
    vrij: state === "open" && isFree,
    team: state === "open" && (isFree || isOfTeam),
    wacht: state === "waiting",
    uur: state !== "closed" && soon === "1",
    alle: true,
    genoemd: namesMe(mentioned),
    keuren: waiting.split(" ").some((writer) => writer !== "" && writer !== desk.employee),
  };
  return rules[desk.segment] ?? false;
}

function namesMe(mentioned) {
  return mentioned.split(" ").includes(document.querySelector(".desk").dataset.employee);
}

/** One short sentence per three seconds, about the open conversation, an own one, or a note that names us. */
function mayBeSaid({ conversation, assignee, mentioned }) {
  const isOurs = conversation === openConversation() || assignee === document.querySelector(".desk").dataset.employee;
  const concerns = mentioned === undefined ? isOurs : namesMe(mentioned);
  if (!concerns || Date.now() - lastSaid < QUIET_MILLISECONDS) return false;
  lastSaid = Date.now();
  return true;
}

/** Somebody changed the open conversation: its head, and the composer unless a text stands in it. */
function reloadOpen() {
  tell("kop", "changed");
  if (!document.getElementById("tekst")?.value) tell("voet", "changed");
}

function catchUp() {
  tell("gesprekken", "verversen");
  tell("bakken", "changed");
  fetchNewest(false);
}

/** What came between drawing the page and opening the stream, or the whole end of the log after a longer gap. */
function fetchNewest(onlyNewer) {
  const place = document.getElementById("bijwerken");
  if (!place) return;
  const { url, after, stamp } = place.dataset;
  const asked = onlyNewer ? `${url}?na=${after}&stempel=${stamp}` : url;
  window.htmx.ajax("GET", asked, { source: place, target: place, swap: "none" });
}

/** What the stream did not tell may have changed what stands around the log too, and is seen as what it tells is. */
function reloadWithMissed({ target, detail }) {
  if (target.id !== "bijwerken" || detail.ctx?.response?.status !== 200) return;
  reloadOpen();
  seeSoon();
}

/** It went to a private team, and this employee is not in it. */
function letGo(conversation) {
  document.getElementById(`g-${conversation}`)?.remove();
  tell("bakken", "changed");
  if (conversation === openConversation()) leave();
}

/** What a stream told while none was open shows when the open conversation is asked for again. */
function leaveWhatIsGone({ target, detail }) {
  if (["kop", "voet", "bijwerken"].includes(target.id) && detail.ctx?.response?.status === 404) leave();
}

function leave() {
  location.replace(document.querySelector(".desk").dataset.leaveUrl);
}

function retry() {
  showConnection(false);
  setTimeout(() => tell("stroom", "opnieuw"), RETRY_MILLISECONDS);
}

function showConnection(isThere) {
  const state = document.getElementById("verbinding");
  state.toggleAttribute("data-connected", isThere);
  state.querySelector(".presence").classList.toggle("presence--off", !isThere);
  const words = state.querySelector("[data-online]");
  const text = isThere ? words.dataset.online : words.dataset.offline;
  if (words.textContent === text) return;
  words.textContent = text;
  document.getElementById("melder").textContent = text;
}

function tell(id, name) {
  document.getElementById(id)?.dispatchEvent(new CustomEvent(name, { bubbles: false }));
}
