// Keeps the list in step with what is open: the marked row, the unread badge, the number in the title.
const REFRESH_MILLISECONDS = 60_000;

let lastFocused = null;

export function followConversations() {
  document.addEventListener("focusin", (event) => { lastFocused = event.target; });
  document.addEventListener("htmx:after:swap", () => setTimeout(() => { update(); keepFocus(); }));
  document.addEventListener("htmx:after:settle", update);
  new MutationObserver(opened).observe(document.getElementById("open"), { childList: true });
  new MutationObserver(update).observe(document.getElementById("lijst"), { childList: true, subtree: true });
  setInterval(refresh, REFRESH_MILLISECONDS);
  update();
}

export function openConversation() {
  return document.querySelector("[data-conversation]")?.dataset.conversation ?? "";
}

/** Marks the open conversation's row and drops its unread badge. */
export function mark(row, id = openConversation()) {
  const link = row.querySelector(".conv");
  if (!link) return;
  if (row.id !== `g-${id}`) link.removeAttribute("aria-current");
  else link.setAttribute("aria-current", "true");
}

function opened() {
  update();
  document.getElementById("kop-naam")?.focus();
}

function update() {
  for (const row of document.querySelectorAll(".convs > li")) mark(row);
  const unread = document.querySelectorAll("#gesprekken .conv--unread").length;
  const title = document.title.replace(/^\(\d+\) /, "");
  const wanted = unread ? `(${unread}) ${title}` : title;
  if (document.title !== wanted) document.title = wanted;
}

/** A button that was drawn anew, or is gone, takes its focus along: give it back, or begin at the conversation's name. */
function keepFocus() {
  if (!lastFocused || lastFocused.isConnected || document.activeElement !== document.body) return;
  const again = lastFocused.id && document.getElementById(lastFocused.id);
  (again || document.getElementById("kop-naam"))?.focus();
}

/** Chips such as "18 min left" grow old; not while somebody is pointing at a row or has focus in the list. */
function refresh() {
  const list = document.getElementById("gesprekken");
  if (!list || document.hidden || list.matches(":hover, :focus-within")) return;
  list.dispatchEvent(new CustomEvent("verversen"));
}
