// Who is signed out meanwhile keeps what they wrote: a notice leads to signing in beside this page, and it goes on here.
import { placeForNotices } from "./dialogs.js";

const notice = document.getElementById("uitgelogd");

export function followSigningIn() {
  document.addEventListener("htmx:response:error", (event) => {
    if (event.detail.ctx?.response?.status === 401) tell();
  });
  document.addEventListener("htmx:after:request", (event) => {
    if (event.detail.ctx?.response?.status < 400) notice.hidden = true;
  });
  document.addEventListener("visibilitychange", renewTokens);
  window.addEventListener("pageshow", renewTokens);
}

function tell() {
  placeForNotices().prepend(notice);
  notice.hidden = false;
}

/** Signing in, in whichever tab, makes the tokens on this page worthless. */
function renewTokens() {
  const token = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1];
  if (document.hidden || !token) return;
  document.body.setAttribute("hx-headers:inherited", JSON.stringify({ "X-CSRFToken": token }));
  for (const field of document.querySelectorAll("[name=csrfmiddlewaretoken]")) field.value = token;
}
