// The command palette: filters while one types, chooses by the arrows. What it does are the buttons of the page itself.
import { keyOf } from "./keyboard.js";

export function followPalette() {
  const dialog = document.getElementById("dialog");
  new MutationObserver(() => begin(dialog.querySelector("[data-palette]"))).observe(dialog, { childList: true });
}

function begin(palette) {
  if (!palette) return;
  const field = palette.querySelector("[role=combobox]");
  offerDeeds(palette.querySelector("[data-deeds]"));
  field.addEventListener("input", () => filter(palette, field));
  field.addEventListener("keydown", (event) => {
    if (!event.isComposing && pressed(palette, field, event.key)) event.preventDefault();
  });
  const found = palette.querySelector("[data-found]");
  if (found) new MutationObserver(() => arrived(palette, field)).observe(found, { childList: true });
  filter(palette, field);
}

function offerDeeds(group) {
  for (const [place, button] of deeds().entries()) {
    const option = group.querySelector("template").content.firstElementChild.cloneNode(true);
    const key = option.querySelector("kbd");
    const name = nameOf(button);
    option.id = `palet-doe-${place}`;
    option.prepend(button.querySelector(".i").cloneNode(true));
    option.querySelector("span").textContent = name;
    key.textContent = keyOf(button);
    key.hidden = !key.textContent;
    option.addEventListener("click", () => press(name));
    group.append(option);
  }
}

/** Everything that the open conversation has a button for, and that can be pressed now. */
function deeds() {
  const buttons = [...document.querySelectorAll("#main [data-command]")];
  return buttons.filter((button) => !button.disabled && !button.closest("[hidden]"));
}

function nameOf(button) {
  return button.dataset.command || button.ariaLabel || button.textContent.trim();
}

/** By its name, because the button may have been drawn anew while the palette stood open. */
function press(name) {
  document.getElementById("dialog").close();
  deeds().find((button) => nameOf(button) === name)?.click();
}

function pressed(palette, field, key) {
  const options = shownIn(palette);
  const place = options.findIndex((option) => option.id === field.getAttribute("aria-activedescendant"));
  const next = { ArrowDown: place + 1, ArrowUp: place - 1 }[key];
  if (next !== undefined) point(palette, field, options.at(next % options.length));
  else if (key === "Enter") options[place]?.click();
  else return false;
  return true;
}

/** What the server found comes last, and leaves the choice where it is. */
function arrived(palette, field) {
  const chosen = document.getElementById(field.getAttribute("aria-activedescendant"));
  filter(palette, field);
  if (chosen && !chosen.hidden) point(palette, field, chosen);
}

/** What the server found fits what was typed when it was asked, and nothing else. */
function filter(palette, field) {
  const words = folded(field.value).split(/\s+/).filter(Boolean);
  for (const option of palette.querySelectorAll("[role=option]")) {
    const text = folded(option.textContent);
    const { typed } = option.dataset;
    option.hidden = typed === undefined ? !words.every((word) => text.includes(word)) : typed !== field.value;
  }
  for (const group of palette.querySelectorAll("[role=group]")) {
    group.hidden = !group.querySelector("[role=option]:not([hidden])");
  }
  const shown = shownIn(palette);
  const count = palette.querySelector("[data-count]");
  palette.querySelector("[data-nothing]").hidden = shown.length > 0;
  count.textContent = count.dataset.count.replace("#", shown.length);
  point(palette, field, shown[0]);
}

function shownIn(palette) {
  return [...palette.querySelectorAll("[role=option]:not([hidden])")];
}

function point(palette, field, option) {
  for (const one of palette.querySelectorAll("[role=option]")) one.ariaSelected = String(one === option);
  if (option) field.setAttribute("aria-activedescendant", option.id);
  else field.removeAttribute("aria-activedescendant");
  option?.scrollIntoView({ block: "nearest" });
}

/** In small letters and without accents, as the search has them. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
