// Keys, ready answers, and a list that keeps its place while it is asked for again.
"use strict";

const lines = () => [...document.querySelectorAll("[data-line]")];
let chosen = "";

function choose(step) {
  const all = lines();
  if (!all.length) return;
  const at = all.findIndex((line) => line.id === chosen);
  const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
  chosen = next.id;
  mark();
  next.querySelector("a").focus();
  next.scrollIntoView({ block: "nearest" });
}

function mark() {
  for (const line of lines()) line.classList.toggle("at", line.id === chosen);
}

function press(selector) {
  const inside = document.getElementById(chosen);
  const button = inside ? inside.querySelector(selector) : document.querySelector(`aside ${selector}`);
  if (button) button.click();
}

const keys = {
  j: () => choose(1),
  k: () => choose(-1),
  o: () => document.getElementById(chosen)?.querySelector("a").click(),
  c: () => press("[data-take]"),
  e: () => press("[data-done]"),
  r: () => document.getElementById("text")?.focus(),
  n: () => {
    const notes = document.getElementById("notes");
    if (!notes) return;
    notes.open = true;
    notes.querySelector("[data-note]").focus();
  },
  i: () => document.querySelector("[data-inbox]")?.click(),
  "?": () => document.getElementById("keys")?.showModal(),
};

// Whoever speaks to their computer, or whose hand slips, can do without single keys.
const OFF = "puente-keys-off";
const used = document.querySelector("[data-use-keys]");
if (used) {
  used.checked = !localStorage.getItem(OFF);
  used.addEventListener("change", () => (used.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")));
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.form?.dataset.answer !== undefined) {
    event.preventDefault();
    event.target.form.requestSubmit(event.target.form.querySelector("[data-send]"));
    return;
  }
  if (event.key === "Escape" && typing) return typing.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = keys[event.key];
  if (!key || document.querySelector("dialog[open]") || localStorage.getItem(OFF)) return;
  event.preventDefault();
  key();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keys]")) keys["?"]();
  const ready = event.target.closest("[data-canned]");
  if (!ready) return;
  const text = document.getElementById("text");
  document.getElementById("lang").value = ready.dataset.lang;
  text.value = text.value.trim() ? `${text.value.trim()}\n${ready.dataset.canned}` : ready.dataset.canned;
  ready.closest("details").open = false;
  text.focus();
  text.dispatchEvent(new Event("input", { bubbles: true }));
});

// The newest message is in sight; whoever has scrolled up to read stays there.
const thread = () => document.getElementById("thread");
let atEnd = true;
let place = 0;
const toEnd = () => { const box = thread(); if (box) box.scrollTop = atEnd ? box.scrollHeight : place; };
document.addEventListener("htmx:beforeSwap", () => {
  const box = thread();
  if (!box) return;
  place = box.scrollTop;
  atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < 40;
});

// Whoever is somewhere in what is asked for again stays there, or at the line that has come in its
// place; htmx itself finds only what has an id and is still there.
let held = null;
let row = -1;
document.addEventListener("htmx:beforeSwap", (event) => {
  const at = document.activeElement;
  held = event.detail.target.contains(at) ? at : null;
  row = held ? lines().findIndex((line) => line.contains(held)) : -1;
});
function hold() {
  if (!held || document.activeElement !== document.body) return;
  const all = lines();
  const near = held.isConnected ? held : all[Math.min(row, all.length - 1)]?.querySelector("a");
  near?.focus({ preventScroll: true });
}

// A message that comes is said to whoever does not see it come.
const news = document.getElementById("news");
const newest = () => [...document.querySelectorAll(".message")].pop();
let told = newest()?.id;
function announce() {
  const last = newest();
  if (!news || !last || last.id === told) return;
  told = last.id;
  const words = `${news.dataset.says} ${last.querySelector("strong").textContent}`;
  news.textContent = ""; // the same words a second time are no news otherwise
  setTimeout(() => (news.textContent = words), 100);
}

document.addEventListener("htmx:afterSwap", () => { mark(); toEnd(); hold(); announce(); });
document.addEventListener("htmx:afterSettle", toEnd);
toEnd();
