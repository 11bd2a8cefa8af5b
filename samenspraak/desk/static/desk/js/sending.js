// Opens the next conversation of the list after an answer was sent, when that is what the agent chose.
import { openConversation } from "./conversations.js";

let next = "";

export function followSending() {
  // The row of what is answered may leave the list before the answer is back.
  document.addEventListener("submit", (event) => { if (event.target.id === "schrijf") next = nextRow(); }, { capture: true });
  document.addEventListener("htmx:after:swap", () => {
    const form = document.getElementById("schrijf");
    if (!form || !("goesOn" in form.dataset)) return;
    delete form.dataset.goesOn;
    document.querySelector(`#${next || "geen"} .conv`)?.click();
  });
}

/** The one below; at the end of the list the first; empty when there is no other. */
function nextRow() {
  const rows = [...document.querySelectorAll("#gesprekken > li[id]")];
  const others = rows.filter(({ id }) => id !== `g-${openConversation()}`);
  const place = rows.findIndex(({ id }) => id === `g-${openConversation()}`);
  return (others[place < 0 ? 0 : place] ?? others[0])?.id ?? "";
}
