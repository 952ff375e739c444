// What htmx needs from us: parts that are asked for again say which version they show, and a lost
// connection is said, without losing what was typed.
"use strict";

const tags = new WeakMap();

document.addEventListener("htmx:configRequest", (event) => {
  const tag = tags.get(event.detail.elt);
  if (tag && event.detail.verb === "get") event.detail.headers["If-None-Match"] = tag;
});

document.addEventListener("htmx:beforeSwap", (event) => {
  const answer = event.detail.xhr;
  // A form that was refused comes back with its faults named, not as nothing.
  if (answer.status === 422 || answer.status === 409) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

document.addEventListener("htmx:afterRequest", (event) => {
  const answer = event.detail.xhr;
  const tag = answer && answer.status === 200 && answer.getResponseHeader("ETag");
  const polled = event.detail.elt;
  if (tag && polled.hasAttribute("data-poll")) tags.set(polled, tag);
  document.getElementById("offline").hidden = answer && answer.status !== 0;
});

document.addEventListener("htmx:sendError", () => {
  document.getElementById("offline").hidden = false;
});

// A press sends once, however often it is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) return event.preventDefault();
  if (form.method === "post" && !form.hasAttribute("hx-post")) form.dataset.sent = "1";
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
