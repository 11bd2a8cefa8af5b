// A security key or passkey as second step: the server says what has to be signed, the browser lets a key do it, and
// the form brings back what came of it. On browsers without the JSON helpers of WebAuthn we do what those do.
import { token } from "./token.js";

for (const form of document.querySelectorAll("form[data-key]")) {
  form.addEventListener("submit", (event) => {
    const isNameless = form.elements.name?.value.trim() === "";
    if (form.elements.answer.value || isNameless) return;
    event.preventDefault();
    useKey(form);
  });
}

// Back by the button of the browser: what a key signed before is worth nothing now.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-key]")) form.elements.answer.value = "";
});

async function useKey(form) {
  if (form.ariaBusy === "true") return;
  form.ariaBusy = "true";
  trouble(form, "");
  document.getElementById("melder").textContent = sentence(form, "busy");
  try {
    form.elements.answer.value = JSON.stringify(asJson(await answerOf(form)));
    form.requestSubmit();
  } catch (error) {
    trouble(form, sentence(form, error.name) ?? sentence(form, "else"));
  } finally {
    form.ariaBusy = "false";
  }
}

async function answerOf(form) {
  if (!window.isSecureContext) throw new DOMException("", "SecurityError");
  if (!window.PublicKeyCredential) throw new DOMException("", "NotSupportedError");
  const options = await wish(form);
  if (form.dataset.key === "new") return navigator.credentials.create({ publicKey: creation(options) });
  return navigator.credentials.get({ publicKey: request(options) });
}

async function wish(form) {
  const answer = await fetch(form.dataset.ask, { method: "POST", headers: { "X-CSRFToken": token() }, cache: "no-store" });
  if (!answer.ok) throw new Error("refused");
  return answer.json();
}

function creation(options) {
  const helper = PublicKeyCredential.parseCreationOptionsFromJSON;
  if (helper) return helper.call(PublicKeyCredential, options);
  const user = { ...options.user, id: bytes(options.user.id) };
  const excludeCredentials = options.excludeCredentials.map(withBytes);
  return { ...options, challenge: bytes(options.challenge), user, excludeCredentials };
}

function request(options) {
  const helper = PublicKeyCredential.parseRequestOptionsFromJSON;
  if (helper) return helper.call(PublicKeyCredential, options);
  return { ...options, challenge: bytes(options.challenge), allowCredentials: options.allowCredentials.map(withBytes) };
}

function asJson(credential) {
  if (credential.toJSON) return credential.toJSON();
  const { response } = credential;
  const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  const given = parts.filter((part) => response[part]).map((part) => [part, text(response[part])]);
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: { ...Object.fromEntries(given), transports: response.getTransports?.() ?? [] },
  };
}

function withBytes(described) {
  return { ...described, id: bytes(described.id) };
}

function bytes(base64url) {
  const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

function text(buffer) {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function trouble(form, words) {
  const place = form.querySelector("[data-trouble]");
  place.querySelector("span").textContent = words;
  place.hidden = !words;
}

function sentence(form, name) {
  return form.querySelector(`[data-when="${name}"]`)?.textContent;
}
