// What htmx needs from us: parts that are asked for again say which version they show. And nothing
// that was typed is lost: not when the desk does not answer, and not when the visit has ended.
"use strict";

const tags = new WeakMap();
const offline = document.getElementById("offline");
const ended = document.getElementById("ended");
const page = document.body.dataset;

document.addEventListener("htmx:configRequest", (event) => {
  const { elt, verb, headers } = event.detail;
  const tag = tags.get(elt);
  if (tag && verb === "get") headers["If-None-Match"] = tag;
  // Nobody has asked for this: it does not keep the visit alive.
  if (elt.hasAttribute("data-poll")) headers["X-Poll"] = "1";
});

document.addEventListener("htmx:beforeSwap", (event) => {
  const answer = event.detail.xhr;
  // A form that was refused comes back with its faults named, not as nothing.
  if (answer.status === 422 || answer.status === 409) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
  if (answer.status === 304) event.detail.shouldSwap = false; // what is shown still holds
});

document.addEventListener("htmx:afterRequest", (event) => {
  const answer = event.detail.xhr;
  const tag = answer && answer.status === 200 && answer.getResponseHeader("ETag");
  const polled = event.detail.elt;
  if (tag && polled.hasAttribute("data-poll")) tags.set(polled, tag);
  heard(answer ? answer.status : 0);
});

// What the desk's answer means for whoever sits here; 0 is none.
function heard(status) {
  offline.hidden = status > 0 && status < 500;
  if (!ended) return;
  if (status === 401) signedOut();
  else if (status > 0 && status < 400 && !ended.hidden) stillIn();
}

// To the sign-in and back to this page; but nobody is led away from what they are typing.
function signedOut() {
  ended.hidden = !isTyped();
  if (!ended.hidden) return;
  location.assign(`${page.signin}?next=${encodeURIComponent(location.pathname + location.search)}`);
}

function isTyped() {
  if (!("got" in page)) return true; // the answer to a form, in which what was typed may stand again
  const fields = "textarea, input:not([type=hidden]):not([type=checkbox]):not([type=radio])";
  return [...document.querySelectorAll(fields)].some((one) => one.value !== one.defaultValue);
}

// Whether the desk answers and this visit goes on. Whoever has signed in again in another tab goes
// on here, with what their new visit lets a form carry.
async function stillIn() {
  const patience = new AbortController();
  const late = setTimeout(() => patience.abort(), 10000);
  let status = 0;
  try {
    const asks = { headers: { "HX-Request": "true" }, signal: patience.signal };
    const answer = await fetch(page.still, asks);
    if (answer.ok) renew((await answer.json()).csrf);
    if (answer.ok || answer.status === 401) status = answer.status;
  } catch {
    // no line, or an answer that is none of ours
  }
  clearTimeout(late);
  heard(status);
  return status === 200;
}

function renew(csrf) {
  for (const field of document.querySelectorAll("input[name=csrf]")) field.value = csrf;
  document.body.setAttribute("hx-headers", JSON.stringify({ "X-CSRF-Token": csrf }));
  ended.hidden = true;
}

function lookAgain() {
  if (ended && !document.hidden && !(ended.hidden && offline.hidden)) stillIn();
}
document.addEventListener("visibilitychange", lookAgain);
window.addEventListener("online", lookAgain);

// A press sends once, however often it is pressed. What was typed leaves its page only when the
// desk has just answered; else it stays where it is. A form that gives a file leaves no page.
const ready = new WeakSet();
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("hx-post")) return;
  if ("file" in form.dataset || ready.delete(form)) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "1";
  const written = form.querySelector("textarea, input:not([type])");
  if (!written || !page.still || !form.requestSubmit) return;
  event.preventDefault();
  const button = event.submitter;
  const seen = form.elements.seen?.value; // what stood on the page at the press, and no later message
  stillIn().then((yes) => {
    if (!yes) return delete form.dataset.sent;
    if (seen !== undefined) form.elements.seen.value = seen;
    ready.add(form);
    form.requestSubmit(button || undefined);
  });
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

// Before something that cannot be taken back.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-confirm]");
  if (button && !window.confirm(button.dataset.confirm)) event.preventDefault();
});

// Printing a page that is made for it.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});
