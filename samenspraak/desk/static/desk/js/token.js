// The proof that a request comes from this page. It stands on the body: pieces that are drawn later carry none.
const PLACE = "hx-headers:inherited";

export function token() {
  return JSON.parse(document.body.getAttribute(PLACE))["X-CSRFToken"];
}

/** Signing in, in whichever tab, makes the tokens on this page worthless. */
export function renewToken() {
  const renewed = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1];
  if (document.hidden || !renewed) return;
  document.body.setAttribute(PLACE, JSON.stringify({ "X-CSRFToken": renewed }));
  for (const field of document.querySelectorAll("[name=csrfmiddlewaretoken]")) field.value = renewed;
}
