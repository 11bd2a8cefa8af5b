// Keeps the chat and the list of residents up to date, and sends without loading the page anew.
"use strict";

(() => {
  const chat = document.querySelector("[data-gesprek]");
  const scroll = document.querySelector("[data-rol]");
  const residents = document.querySelector("[data-inwoners]");
  const phone = document.querySelector("[data-plek]");
  const base = phone ? phone.dataset.plek : "/telefoon";
  const NEAR_BOTTOM = 120;

  const isAtBottom = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_BOTTOM;
  const toBottom = () => { scroll.scrollTop = scroll.scrollHeight; };

  // Only what changed is replaced, so that focus and open menus stay where they are.
  function merge(list, html) {
    const fresh = new DOMParser().parseFromString(`<ol>${html}</ol>`, "text/html").querySelector("ol");
    const wanted = new Set([...fresh.children].map((item) => item.id));
    for (const item of [...list.children]) if (!wanted.has(item.id)) item.remove();
    [...fresh.children].forEach((item, place) => {
      const known = list.querySelector(`:scope > [id="${CSS.escape(item.id)}"]`);
      if (!known) list.insertBefore(item, list.children[place] || null);
      else if (known.dataset.stand !== item.dataset.stand) known.replaceWith(item);
    });
  }

  async function refreshChat() {
    if (!chat) return;
    const answer = await fetch(`${base}/berichten`);
    if (!answer.ok) return;
    const follow = isAtBottom();
    merge(chat, await answer.text());
    if (follow) toBottom();
    if (!document.hidden) await fetch(`${base}/gezien`, { method: "POST", headers: { "x-from-page": "1" } });
  }

  async function refreshResidents() {
    const slug = residents.dataset.inwoners;
    if (!slug) return;
    const answer = await fetch(`/telefoon/${slug}/inwoners`);
    if (!answer.ok || residents.contains(document.activeElement)) return;
    residents.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.children);
  }

  let busy = false;
  let again = false;
  async function refresh() {
    if (busy) { again = true; return; }
    busy = true;
    try {
      do { again = false; await refreshChat(); await refreshResidents(); } while (again);
    } catch { /* the simulator is away; the stream calls again when it is back */ } finally { busy = false; }
  }

  function tell(words) {
    const place = document.querySelector("[data-melding]");
    if (place) place.textContent = words;
  }

  async function send(form, submitter) {
    const data = new FormData(form, submitter);
    const isUpload = form.enctype === "multipart/form-data";
    const body = isUpload ? data : new URLSearchParams(data);
    const answer = await fetch(form.action, { method: "POST", body, headers: { "x-from-page": "1" } });
    if (!answer.ok) { tell("Versturen is niet gelukt. Probeer het opnieuw."); return; }
    const opened = form.closest("details");
    if (opened) opened.open = false;
    if ("schrijf" in form.dataset) { form.reset(); showFile(); grow(); form.querySelector("textarea").focus(); }
    await refresh();
    if (chat && "schrijf" in form.dataset) toBottom();
  }

  document.addEventListener("submit", (event) => {
    if (!("stuur" in event.target.dataset)) return;
    event.preventDefault();
    send(event.target, event.submitter).catch(() => tell("Versturen is niet gelukt. Probeer het opnieuw."));
  });

  const text = document.querySelector("#tekst");
  const file = document.querySelector("[data-bestand]");
  const chosen = document.querySelector("[data-gekozen]");

  function grow() {
    text.rows = Math.min(5, Math.max(1, text.value.split("\n").length));
  }
  function showFile() {
    const name = file.files.length ? file.files[0].name : "";
    chosen.hidden = !name;
    chosen.textContent = name ? `Gekozen: ${name}` : "";
  }
  if (text) {
    text.addEventListener("input", grow);
    text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      text.form.requestSubmit();
    });
    file.addEventListener("change", () => { showFile(); text.focus(); });
    toBottom();
  }
  document.addEventListener("keydown", (event) => {
    const opened = event.key === "Escape" && document.activeElement.closest("details[open]");
    if (opened) { opened.open = false; opened.querySelector("summary").focus(); }
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });

  const changes = new EventSource("/telefoon/veranderingen");
  changes.addEventListener("message", refresh);
  changes.addEventListener("open", refresh);
})();
