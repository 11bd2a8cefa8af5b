// An article beside the conversation: in the place of the resident until it is closed, and then back to the answer.
import { hideResident, showResident } from "./menus.js";

export function followReading() {
  document.addEventListener("htmx:after:swap", () => {
    const title = document.querySelector(".beside:not([data-read]) h2");
    if (!title) return;
    title.closest(".beside").dataset.read = "";
    showResident();
    title.focus();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-closes-article]")) closeArticle();
    // On a narrow screen it lies over the answer that its words were put in.
    if (event.target.closest(".beside [data-insert]")) hideResident();
  });
}

/** Takes the article away; false when none was read. */
export function closeArticle() {
  const article = document.querySelector(".beside");
  if (!article) return false;
  article.remove();
  hideResident();
  document.getElementById("tekst")?.focus();
  return true;
}
