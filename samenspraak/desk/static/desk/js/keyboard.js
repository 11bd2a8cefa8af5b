// Everything by keyboard. Single keys work outside text fields only, and not when the employee switched them off.
import { closeMenu, closeResident } from "./menus.js";
import { moveInLog, openLog, tellComposer } from "./log.js";
import { extend, pickHere } from "./picking.js";
import { closeArticle } from "./reading.js";

const ALONG = { ArrowDown: 1, ArrowUp: -1 };
const IN_LOG = ["ArrowUp", "ArrowDown", "Home", "End"];

// Buttons in the head of the conversation, by their key.
const BUTTONS = {
  a: "afronden", d: "doorzetten", m: "samenvoegen", o: "overdragen", p: "oppakken", t: "onderwerp-kiezen", v: "voorrang", w: "later",
};

/** The key that presses this button; empty when there is none, or single keys are switched off. */
export function keyOf(button) {
  if (document.body.dataset.shortcuts !== "on") return "";
  return Object.keys(BUTTONS).find((key) => BUTTONS[key] === button.id)?.toUpperCase() ?? "";
}

export function followKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (pressed(event)) event.preventDefault();
  });
}

/** Whether the key was one of ours. */
function pressed(event) {
  if (event.altKey && !event.ctrlKey && !event.metaKey) return withAlt(event.key);
  if (event.ctrlKey || event.metaKey) return withControl(event);
  if (event.key === "Escape") return escape();
  if (event.shiftKey && event.key in ALONG) return extend(ALONG[event.key]);
  const log = openLog();
  if (log?.contains(document.activeElement) && IN_LOG.includes(event.key) && !inControl(event.target)) {
    moveInLog(log, event.key);
    return true;
  }
  return !inField(event.target) && document.body.dataset.shortcuts === "on" && single(event.key);
}

/** Also in a field, and when single keys are switched off. */
function withControl(event) {
  if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey) return false;
  document.getElementById("ga-naar").click();
  return true;
}

function withAlt(key) {
  if (key === "ArrowDown") return step(1);
  if (key === "ArrowUp") return step(-1);
  if (key.toLowerCase() === "n") {
    tellComposer("toggle-note", {});
    return true;
  }
  return false;
}

function step(places) {
  const links = [...document.querySelectorAll(".convs .conv")];
  const now = links.findIndex((link) => link.getAttribute("aria-current") === "true");
  const next = links[now < 0 ? 0 : now + places];
  next?.scrollIntoView({ block: "nearest" });
  next?.click();
  return true;
}

function escape() {
  if (closeMenu() || closeArticle() || closeResident()) return true;
  if (!openLog()?.contains(document.activeElement)) return false;
  document.getElementById("tekst")?.focus();
  return true;
}

function single(key) {
  const deeds = {
    "?": () => document.getElementById("sneltoetsen").showModal(),
    n: nextFree,
    r: () => document.getElementById("tekst")?.focus(),
    g: () => document.activeElement.closest(".msg")?.querySelector("[data-mark-sensitive]")?.click(),
    l: () => (document.querySelector(".convs [aria-current]") ?? document.querySelector(".convs .conv"))?.focus(),
    x: pickHere,
    z: () => document.getElementById("zoek")?.select(),
  };
  const button = BUTTONS[key.toLowerCase()];
  const deed = button ? () => document.getElementById(button)?.click() : deeds[key.toLowerCase()];
  deed?.();
  return Boolean(deed);
}

/** In the list of what is free the next one; from elsewhere to that list. */
function nextFree() {
  if (document.querySelector('[data-segment="vrij"] #gesprekken')) step(1);
  else document.querySelector('#bakken [href$="bak=vrij"]')?.click();
}

function inField(element) {
  return element.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
}

function inControl(element) {
  return inField(element) || element.matches("audio, video");
}
