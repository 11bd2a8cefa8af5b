// Who is signed out meanwhile keeps what they wrote: a notice leads to signing in beside this page, and it goes on here.
import { placeForNotices } from "./dialogs.js";
import { renewToken } from "./token.js";

const notice = document.getElementById("uitgelogd");

export function followSigningIn() {
  document.addEventListener("htmx:response:error", (event) => {
    if (event.detail.ctx?.response?.status === 401) saySignedOut();
  });
  document.addEventListener("htmx:after:request", (event) => {
    if (event.detail.ctx?.response?.status < 400) saySignedIn();
  });
  document.addEventListener("visibilitychange", renewToken);
  window.addEventListener("pageshow", renewToken);
}

export function saySignedOut() {
  placeForNotices().prepend(notice);
  notice.hidden = false;
}

export function saySignedIn() {
  notice.hidden = true;
}
