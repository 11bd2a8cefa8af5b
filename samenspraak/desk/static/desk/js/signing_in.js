// Who is signed out meanwhile keeps what they wrote: a notice leads to signing in beside this page, and it goes on here.
import { placeForNotices } from "./dialogs.js";
import { renewToken } from "./token.js";

const notice = document.getElementById("uitgelogd");

export function followSigningIn() {
  document.addEventListener("htmx:response:error", (event) => {
    if (event.detail.ctx?.response?.status === 401) tell();
  });
  document.addEventListener("htmx:after:request", (event) => {
    if (event.detail.ctx?.response?.status < 400) notice.hidden = true;
  });
  document.addEventListener("visibilitychange", renewToken);
  window.addEventListener("pageshow", renewToken);
}

function tell() {
  placeForNotices().prepend(notice);
  notice.hidden = false;
}
