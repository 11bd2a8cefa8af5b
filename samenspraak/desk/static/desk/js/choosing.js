// A list to choose from in a dialog: the arrows go from the search field into the list and through it.
const ALONG = { ArrowDown: 1, ArrowUp: -1 };

export function followChoosing() {
  document.addEventListener("keydown", (event) => {
    const list = event.target.closest?.("[data-choosing]");
    if (!list || event.isComposing) return;
    if (event.key in ALONG) move(list, event);
    else if (event.key === "Enter" && event.target.matches("input")) chooseFirst(list, event);
  });
}

function move(list, event) {
  const stops = [...list.querySelectorAll("input[type=search], button[data-insert]")];
  const next = stops[stops.indexOf(event.target) + ALONG[event.key]];
  event.preventDefault();
  next?.focus();
}

function chooseFirst(list, event) {
  event.preventDefault();
  list.querySelector("button[data-insert]")?.click();
}
