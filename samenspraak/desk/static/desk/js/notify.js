// Says that something is new for who works here: a sound, a notification of the browser, a toast. Nothing in them is
// of the resident: no word, no name, no number.
import { openConversation } from "./conversations.js";
import { placeForNotices } from "./dialogs.js";

const QUIET_MILLISECONDS = 3_000;

const emergencies = new Set();

/** What a toast says too; a new message shows in the list. */
const SHOWN = ["urgent", "given", "approve", "approveLate", "approved", "changed", "returned"];

let soundedAt = 0;

export function followAlerts() {
  if (!choices()) return;
  document.addEventListener("alert", (event) => {
    if (event.target.id === "stroom") hear(JSON.parse(event.detail.data));
  });
  document.addEventListener("click", askFirst);
  document.addEventListener("htmx:after:swap", () => setTimeout(forgetWhatIsOpen));
  if (choices().notifications === "on" && !isAllowed()) sayRefused();
}

/** What the employee chose, and the words; undefined for who answers no residents. */
function choices() {
  return document.getElementById("meldingen")?.dataset;
}

function hear(alert) {
  const kind = kindOf(alert);
  const isOpen = String(alert.conversation) === openConversation();
  if (!kind || (isOpen && !document.hidden && kind !== "urgent")) return;
  sound(kind);
  if (document.hidden) notify(kind, alert);
  if (!isOpen && SHOWN.includes(kind)) show(kind, alert);
}

/** Why it concerns this employee; empty when it does not. An emergency is one for everybody, once on each page. */
function kindOf({ what, conversation, assignee, team, urgent, writer, verdict }) {
  const me = choices();
  if (what === "approval") return kindOfApproval(String(writer) === me.employee, verdict);
  if (what === "approval_late") return me.leads === "on" ? "approveLate" : "";
  const isOwn = String(assignee) === me.employee;
  if (what === "handed_over") return isOwn ? (urgent ? "urgent" : "given") : "";
  if (urgent && !emergencies.has(conversation)) {
    emergencies.add(conversation);
    return "urgent";
  }
  if (isOwn) return "own";
  const isFree = assignee === null && (team === null || me.team === "" || String(team) === me.team);
  return isFree ? "free" : "";
}

/** To its writer what was decided; as long as nothing is, to whoever may decide. */
function kindOfApproval(isOwn, verdict) {
  if (isOwn) return verdict === "withdrawn" ? "" : verdict;
  return verdict === "" && choices().approves === "on" ? "approve" : "";
}

/** At most one per three seconds, but of an emergency always; a browser may refuse it until somebody clicked. */
function sound(kind) {
  const isUrgent = kind === "urgent";
  if (!isUrgent && (choices().sound !== "on" || Date.now() - soundedAt < QUIET_MILLISECONDS)) return;
  soundedAt = Date.now();
  new Audio(isUrgent ? choices().urgentSoundUrl : choices().soundUrl).play().catch(() => {});
}

/** One per conversation, however many messages come and tabs are open. */
function notify(kind, { conversation, url }) {
  if (choices().notifications !== "on" || !isAllowed()) return;
  const notification = new Notification(choices()[kind], { tag: `g-${conversation}`, silent: true });
  notification.addEventListener("click", () => {
    notification.close();
    window.focus();
    open(conversation, url);
  });
}

/** By its row where it stands in the list, so that the page stays. */
function open(conversation, url) {
  const row = document.querySelector(`#g-${conversation} .conv`);
  if (row) row.click();
  else location.assign(url);
}

/** For who looks at something else; of an emergency until it is closed, or the conversation opened. */
function show(kind, { conversation, url }) {
  const toast = document.querySelector("#meldingen template").content.firstElementChild.cloneNode(true);
  toast.querySelector("span").textContent = choices()[kind];
  toast.querySelector("a").href = url;
  toast.dataset.about = conversation;
  toast.classList.toggle("toast--neg", kind === "urgent");
  toast.toggleAttribute("data-stays", kind === "urgent");
  placeForNotices().append(toast);
  document.getElementById("melder").textContent = choices()[kind];
}

function forgetWhatIsOpen() {
  for (const toast of document.querySelectorAll(`.toast[data-about="${openConversation()}"]`)) toast.remove();
}

/** The switch asks the browser first; it is kept only when that allows it. */
async function askFirst(event) {
  const button = event.target.closest("[name=notifications][value=on]");
  if (!button || isAllowed()) return;
  event.preventDefault();
  if ((await window.Notification?.requestPermission()) === "granted") button.form.requestSubmit(button);
  else sayRefused();
}

function isAllowed() {
  return window.Notification?.permission === "granted";
}

function sayRefused() {
  document.getElementById("melding-geweigerd").textContent = choices().refused;
}
