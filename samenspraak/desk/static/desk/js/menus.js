// Menus are <details>: only one stands open, a click outside or Escape closes it. Also buttons that dismiss a thing.
export function followMenus() {
  document.addEventListener("click", (event) => {
    for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
    closeAround(event.target.closest("[data-closes-menu]"));
    dismiss(event.target.closest("[data-dismiss]"));
    toggleResident(event.target.closest(".ctx-toggle"));
    if (event.target.closest("[data-closes-resident]")) closeResident();
  });
  document.fonts.ready.then(showCurrent);
}

export function openMenus() {
  return document.querySelectorAll("details.menu[open]");
}

/** Closes the open menu and gives the focus back to its button; false when none was open. */
export function closeMenu() {
  const [menu] = openMenus();
  if (!menu) return false;
  menu.open = false;
  menu.querySelector("summary").focus();
  return true;
}

export function closeResident() {
  const toggle = hideResident();
  toggle?.focus();
  return Boolean(toggle);
}

/** Where the resident has a place of their own, they stand there always. */
export function showResident() {
  const toggle = document.querySelector('.ctx-toggle[aria-expanded="false"]');
  if (toggle?.checkVisibility()) toggle.setAttribute("aria-expanded", "true");
}

/** Gives back the button that shows them again; nothing when they were not shown over the conversation. */
export function hideResident() {
  const toggle = document.querySelector('.ctx-toggle[aria-expanded="true"]');
  toggle?.setAttribute("aria-expanded", "false");
  return toggle;
}

/** The menu has done its work; its button gets the focus back when what opens now is closed again. */
function closeAround(item) {
  const menu = item?.closest("details.menu");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
}

function dismiss(button) {
  if (!button) return;
  const target = button.closest(button.dataset.dismiss.replace("closest ", ""));
  const remove = () => target.remove();
  // htmx does nothing with an answer when the button that asked for it is gone
  if (button.hasAttribute("hx-post")) button.addEventListener("htmx:finally:request", remove, { once: true });
  else remove();
}

/** On a narrow screen a menu is a strip that scrolls: it begins at the page on screen. */
function showCurrent() {
  for (const link of document.querySelectorAll(".app-nav [aria-current], .office__nav [aria-current]")) {
    link.scrollIntoView({ block: "nearest", inline: "center" });
  }
}

function toggleResident(button) {
  if (!button) return;
  const opens = button.getAttribute("aria-expanded") === "false";
  button.setAttribute("aria-expanded", String(opens));
  if (opens) document.querySelector(".pane--ctx").focus();
}
