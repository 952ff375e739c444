// A phone in the browser. The line's rows are the truth: this page asks for them and draws them.
// No inline style or script: the page is served with default-src 'self'.

const BASE = "/simulator";
const BUSY = 700, IDLE = 3000, SLOW = 20000, PATIENCE = 8000; // milliseconds
const narrow = matchMedia("(max-width: 47.99rem)");
const $ = (id) => document.getElementById(id);

const kept = { // for this tab, so that a reload stays in the same conversation
  get: (name) => { try { return sessionStorage.getItem(name); } catch { return null; } },
  set: (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* private mode */ } },
};

const state = {
  number: "", channel: "sms", language: "",
  family: null, messages: [], thinking: false,
  pending: null, // a message on its way: {text, media, id once the line has it}
  picked: null, // the message that the explanation is about; null: always the newest
  etag: "", waitingSince: 0,
};

// ---------- small builders ----------

function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value || value === 0) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

const badge = (name, text, kind = "") =>
  make("span", { class: `badge ${kind}`, "data-testid": kind ? `badge-${kind}` : null }, icon(name), text);

// A kept text as nodes: the mark of a removed part, addresses and telephone numbers stand apart,
// so that a number inside an Arabic sentence still reads from left to right.
const PIECES = /(\[private\])|(https?:\/\/\S+|\+?\(?\p{Nd}[\p{Nd} ().\u00a0\u2010-\u2013-]{5,}\p{Nd})/u;

function words(text) {
  return text.split(PIECES).filter(Boolean).map((piece) => {
    if (piece === "[private]") {
      return make("bdi", { class: "private", dir: "ltr", lang: "en" }, icon("lock"), "private",
        make("span", { class: "hush" }, " (removed before it was kept)"));
    }
    return PIECES.test(piece) ? make("bdi", { class: "number", dir: "ltr" }, piece) : piece;
  });
}

const time = (at) => new Date(at).toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });

function day(at) {
  const midnight = (date) => new Date(date).setHours(0, 0, 0, 0);
  const ago = Math.round((midnight(Date.now()) - midnight(at)) / 864e5);
  if (ago === 0) return "Today";
  if (ago === 1) return "Yesterday";
  return new Date(at).toLocaleDateString("en", { weekday: "long", month: "long", day: "numeric" });
}

const CHANNELS = { sms: "Text message", whatsapp: "WhatsApp" };
const count = (n, thing) => `${n} ${thing}${n === 1 ? "" : "s"}`;

function tongue(code) {
  try { return new Intl.DisplayNames("en", { type: "language" }).of(code); } catch { return code; }
}

// ---------- the conversation ----------

const STATUS = {
  received: ["tick", "received"], handled: ["ticks", "answered"],
  queued: ["clock", "waiting"], sending: ["clock", "on its way"], unknown: ["clock", "not sure yet"],
  accepted: ["tick", "sent"], sent: ["tick", "sent"],
  delivered: ["ticks", "delivered"], read: ["ticks", "read"],
  failed: ["alert", "not delivered"], undelivered: ["alert", "not delivered"],
};

function bubble(message) {
  const mine = message.direction === "in";
  const failed = ["failed", "undelivered"].includes(message.status);
  const [mark, meaning] = STATUS[message.status] ?? ["clock", message.status];
  const who = mine ? "You" : message.from_person ? "A person" : "Puente";
  const body = make("div", { class: "body" },
    make("span", { class: "hush" }, `${who}: `),
    message.media ? make("div", { class: "picture" }, icon("photo"), "Photo") : null,
    message.text ? make("p", {
      class: "text", dir: message.dir || "auto", lang: message.language, "data-testid": "text",
    }, ...words(message.text)) : null);
  const meta = make("footer", { class: "meta" },
    message.from_person ? badge("person", "A person", "person") : null,
    message.draft ? badge("pencil", "Not yet checked by a person", "draft") : null,
    message.redacted ? badge("lock", "Part not kept", "redacted") : null,
    make("span", { class: `when ${failed ? "failed" : ""}` },
      make("time", { datetime: message.at }, time(message.at)), icon(mark),
      make("span", { class: failed ? "" : "hush" }, meaning)),
    message.segments && !mine ? make("span", { class: "segments" }, count(message.segments, "segment")) : null,
    message.trace ? make("button", {
      type: "button", class: "why", "data-testid": "why", "data-why": message.id,
      "aria-controls": "trace",
    }, icon("why"), "Why this answer?") : null);
  return make("article", {
    class: `message ${mine ? "mine" : "theirs"}`, "data-testid": "message", "data-id": message.id,
    "data-direction": message.direction, "data-status": message.status, "data-channel": message.channel,
  }, make("div", { class: "bubble" }, body, meta));
}

const drawn = []; // [{id, look, node}]: what stands in the log, in its order

// Adds what is new and renews what changed; never draws the log anew while it only grows, so that
// a screen reader hears each message once.
function drawLog() {
  const log = $("log");
  const grows = drawn.every(({ id }, i) => state.messages[i]?.id === id);
  const first = !drawn.length || !grows;
  if (!grows) { drawn.length = 0; log.replaceChildren(); }
  log.setAttribute("aria-busy", first);
  state.messages.forEach((message, i) => {
    const look = JSON.stringify(message);
    if (drawn[i]?.look === look) return;
    const node = bubble(message);
    if (drawn[i]) {
      const focused = drawn[i].node.contains(document.activeElement);
      drawn[i].node.replaceWith(node);
      if (focused) node.querySelector("button")?.focus();
    } else {
      const before = state.messages[i - 1];
      if (!before || day(before.at) !== day(message.at)) log.append(make("p", { class: "day" }, day(message.at)));
      if (before && before.channel !== message.channel) {
        log.append(make("p", { class: "day" }, `By ${CHANNELS[message.channel]}`));
      }
      if (!first) node.classList.add("fresh");
      log.append(node);
    }
    drawn[i] = { id: message.id, look, node };
  });
  log.setAttribute("aria-busy", "false");
}

function draw() {
  const screen = $("screen");
  const atEnd = screen.scrollHeight - screen.scrollTop - screen.clientHeight < 120;
  drawLog();
  const empty = !state.messages.length && !state.pending;
  document.body.classList.toggle("empty", empty);
  $("welcome").hidden = !empty;
  $("pending").replaceChildren(...(state.pending ? [bubble({
    ...state.pending, direction: "in", channel: state.channel, dir: "auto",
    at: new Date().toISOString(), status: "sending",
  })] : []));
  $("typing").hidden = !(state.thinking || state.pending);
  $("stopped").hidden = !state.family?.opted_out;
  $("clock").textContent = time(Date.now()).replace(/\s?[AP]M$/i, "");
  for (const button of document.querySelectorAll(".why[data-why]")) {
    button.setAttribute("aria-expanded", sheet() === "trace" && Number(button.dataset.why) === picked()?.id);
  }
  if (atEnd || state.pending) screen.scrollTop = screen.scrollHeight;
  leanInput();
  drawTrace();
}

// ---------- asking and sending ----------

let timer = 0;
let turn = 0; // a later request, another number or a reset makes an earlier answer worthless

const hush = () => { clearTimeout(timer); turn += 1; };
const waiting = () => state.pending || state.thinking || state.messages.some(
  ({ status }) => ["received", "queued", "sending", "accepted"].includes(status));

async function poll() {
  hush();
  const mine = turn;
  try {
    const reply = await fetch(`${BASE}/messages?number=${encodeURIComponent(state.number)}`, {
      headers: state.etag ? { "If-None-Match": state.etag } : {},
      cache: "no-store", signal: AbortSignal.timeout(PATIENCE),
    });
    const data = reply.status === 200 ? await reply.json() : null;
    if (mine !== turn) return;
    if (!data && reply.status !== 304) throw new Error(reply.status);
    if (data) {
      state.etag = reply.headers.get("ETag") ?? "";
      Object.assign(state, { family: data.family, messages: data.messages, thinking: data.thinking });
      if (data.messages.some(({ id }) => id === state.pending?.id)) state.pending = null;
      draw();
    }
    state.waitingSince = waiting() ? state.waitingSince || Date.now() : 0;
    const slow = state.waitingSince && Date.now() - state.waitingSince > SLOW;
    say(slow ? "This takes longer than it should. The line may still be starting." : "");
  } catch {
    if (mine !== turn) return;
    say("The line is starting. This phone keeps trying.");
  }
  if (!document.hidden) timer = setTimeout(poll, waiting() ? BUSY : IDLE);
}

function say(text) { // set only when it changes: it is a live region
  if ($("banner-text").textContent !== text) $("banner-text").textContent = text;
  $("banner").hidden = !text;
}

async function post(path, body) {
  const reply = await fetch(`${BASE}/${path}`, {
    method: "POST", headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE),
  });
  if (reply.status >= 500) throw new Error(reply.status);
  const data = reply.status === 204 ? {} : await reply.json().catch(() => ({}));
  return reply.ok ? data : { error: data.error || `The line answered ${reply.status}.` };
}

async function send(text, media = 0) {
  if (state.pending || !(text.trim() || media)) return false;
  hush();
  $("error").textContent = "";
  const pending = state.pending = { text, media };
  state.picked = null;
  draw();
  try {
    const { number, channel, language } = state;
    const answer = await post("messages", { number, channel, text, language, media });
    if (state.pending !== pending) return true; // another number was chosen meanwhile
    if (answer.error) $("error").textContent = answer.error;
    else pending.id = answer.id;
  } catch {
    $("error").textContent = "Not sent: the line does not answer yet. Your text is still here.";
  }
  if (!pending.id) state.pending = null;
  draw();
  poll();
  return Boolean(pending.id);
}

// ---------- the explanation ----------

const GROUPS = {
  events: "Events", school_day: "School day", enroll: "Enrolling", rights: "Rights", services: "Services",
  future: "Future", support: "Help from people", account: "This line", safety: "Safety", talk: "Small talk",
};
const SAFETY = {
  now: "Danger now: a fixed, prepared text goes out at once and the person on call is alerted.",
  today: "Serious: a person is asked to act today.",
  care: "Something hard may lie behind this: a calm answer, and a person is offered.",
};
const HURRY = { now: "at once", today: "today", routine: "in office hours" };
const ENCODINGS = {
  "GSM-7": "GSM-7, the plain alphabet: 160 characters fit in one segment",
  "UCS-2": "UCS-2, for every script: 70 characters fit in one segment",
};

function named(intent) {
  const group = Object.keys(GROUPS).find((name) => intent.startsWith(`${name}_`));
  const rest = (group ? intent.slice(group.length + 1) : intent).replaceAll("_", " ");
  return group ? `${GROUPS[group]}: ${rest}` : rest || "nothing yet";
}

const sureness = (c) => c >= 0.995 ? "Certain" : c >= 0.9 ? "Almost sure" : c >= 0.7 ? "Fairly sure"
  : c >= 0.4 ? "Not sure" : "Only a guess";

function bar(label, confidence, code = "") {
  const fill = make("i");
  fill.style.width = `${Math.round(confidence * 100)}%`; // the object model, not a style attribute
  return make("div", { class: "bar", "data-testid": "confidence" },
    make("span", {}, label, code ? make("code", {}, code) : null),
    make("span", {}, `${sureness(confidence)}, ${Math.round(confidence * 100)} %`),
    make("span", { class: "track", "aria-hidden": "true" }, fill));
}

const part = (name, title, ...content) =>
  make("section", { "data-testid": `trace-${name}` }, make("h3", {}, title), ...content);
const line = (...content) => make("p", {}, ...content);
const listed = (tag, items) => make(tag, {}, ...items.map((item) => make("li", {}, ...[item].flat())));

// The message that is explained: the one picked, or else the newest that has been thought about.
const picked = () => state.messages.find(({ id }) => id === state.picked)
  ?? state.messages.findLast(({ trace }) => trace);

// The answers that came after a message and before the next one from the family.
function answersTo(message) {
  const after = state.messages.slice(state.messages.indexOf(message) + 1);
  const next = after.findIndex(({ direction }) => direction === "in");
  return next < 0 ? after : after.slice(0, next);
}

function factLine({ id, source, review_by: by }) {
  const due = by ? new Date(`${by.slice(0, 10)}T12:00`) : null;
  const date = due?.toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric" });
  const past = due && due < Date.now();
  return [make("strong", {}, source || id), make("code", {}, id),
    due ? make("small", { class: past ? "past" : "" }, past ? `Review was due on ${date}` : `To be reviewed by ${date}`) : null];
}

function explain(message) {
  const { trace } = message;
  const requests = trace.intents?.length ? trace.intents : [trace.intent].filter(({ name }) => name);
  const others = (trace.guesses ?? []).filter(({ name }) => requests.every((r) => r.name !== name)).slice(0, 3);
  const answers = answersTo(message);
  return [
    make("blockquote", { dir: message.dir || "auto", lang: message.language },
      ...words(message.text || "A photo without words")),
    part("language", "Which language?", bar(tongue(trace.language.code), trace.language.confidence)),
    part("intent", requests.length > 1 ? `What was asked? It found ${requests.length} requests` : "What was asked?",
      ...requests.map(({ name, confidence }) => bar(named(name), confidence, name)),
      requests.length ? null : line("No request: nothing had to be understood."),
      others.length ? line(`It also weighed ${others.map((o) => `${named(o.name)} (${Math.round(o.confidence * 100)} %)`).join("; ")}.`) : null),
    part("safety", "Is anyone in danger?", line(trace.safety ? SAFETY[trace.safety] ?? trace.safety : "No sign of it.")),
    part("privacy", "Was anything private?", line(trace.redacted
      ? "Yes. That part was taken out in memory, before anything was kept, logged or sent on. It cannot be shown here or anywhere."
      : "Nothing had to be taken out.")),
    part("facts", "What does it rest on?", trace.facts?.length
      ? listed("ul", trace.facts.map(factLine)) : line("No rule or law was needed.")),
    part("handoff", "Was a person asked?", line(trace.handoff
      ? `Yes, ${HURRY[trace.handoff.priority] ?? trace.handoff.priority}. Reason: ${named(trace.handoff.reason).toLowerCase()}.`
      : "No, the answer was enough.")),
    part("answer", "What was sent?", answers.length ? listed("ul", answers.map((answer) => [
      `${count(answer.segments, "segment")} in ${tongue(answer.language)}`,
      make("small", {}, answer.from_person ? "written by a person" : ENCODINGS[answer.encoding] ?? answer.encoding),
      answer.draft ? make("small", {}, "a draft that no person has checked yet") : null])) : line("Nothing.")),
    part("steps", `Step by step${trace.milliseconds ? `, in ${trace.milliseconds} ms` : ""}`, listed("ol", trace.steps ?? [])),
    make("details", {}, make("summary", {}, "As data"), make("pre", { tabindex: 0 }, JSON.stringify(trace, null, 2))),
  ];
}

let explained = "";

function drawTrace() {
  const message = picked();
  const look = message ? JSON.stringify([message, answersTo(message)]) : "";
  if (sheet() !== "trace" || (look === explained && $("trace-body").hasChildNodes())) return;
  explained = look;
  $("trace-body").replaceChildren(...(message?.trace ? explain(message)
    : [line("Send a message first. Then this shows, step by step, why the line answered as it did.")]));
}

// ---------- sheets: columns on a desk, drawers on a phone ----------

const sheet = () => document.body.dataset.sheet;
let opener = null; // where the focus goes back to

function open(name) {
  if (name && !sheet()) opener = document.activeElement;
  document.body.dataset.sheet = name;
  $("phone").inert = Boolean(name) && narrow.matches;
  $("why").setAttribute("aria-expanded", name === "trace");
  $("settings").setAttribute("aria-expanded", name === "setup");
  draw();
  if (name) $(name === "trace" ? "trace-title" : "brand").focus();
  else (opener?.isConnected && opener !== document.body ? opener : $("text")).focus();
}

function place() { // the questions to try: beside the phone on a desk, above the keys on a phone
  if (narrow.matches) $("composer").before($("try"));
  else $("reset").before($("try"));
  $("phone").inert = narrow.matches && Boolean(sheet());
}

// ---------- controls ----------

function leanInput() { // an empty box leans to the side where the family's writing begins
  const chosen = $("language").selectedOptions[0];
  $("text").dir = $("text").value ? "auto" : (state.language && chosen?.dir) || state.family?.dir || "auto";
}

function grow() {
  const box = $("text");
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
  $("composer").classList.toggle("ready", Boolean(box.value.trim()) || attached());
  leanInput();
}

const attached = (on) => {
  if (on !== undefined) {
    $("photo").setAttribute("aria-pressed", on);
    $("attached").hidden = !on;
    grow();
  }
  return $("photo").getAttribute("aria-pressed") === "true";
};

async function sendComposed() {
  const text = $("text").value, media = attached() ? 1 : 0;
  if (state.pending || !(text.trim() || media)) return;
  $("text").value = "";
  attached(false);
  if (await send(text, media) || $("text").value) return;
  $("text").value = text; // refused: nothing that was typed is lost
  attached(Boolean(media));
}

function choose() { // number, channel and language as the controls now say
  const number = $("number").value;
  const channel = document.querySelector("[name=channel]:checked").value;
  const language = $("language").value;
  for (const [name, value] of Object.entries({ number, channel, language })) kept.set(name, value);
  $("phone").dataset.channel = channel;
  $("by").textContent = `· ${CHANNELS[channel]}`;
  $("text").placeholder = channel === "sms" ? "Text message" : "Message";
  const other = number !== state.number;
  Object.assign(state, { number, channel, language });
  if (other) forget();
  leanInput();
}

function forget() {
  Object.assign(state, { family: null, messages: [], thinking: false, pending: null, picked: null, etag: "", waitingSince: 0 });
  $("error").textContent = "";
  draw();
  poll();
}

async function reset() {
  hush();
  try {
    const { error } = await post("reset", { number: state.number });
    if (error) $("error").textContent = error;
    else forget();
  } catch { say("The line is starting. This phone keeps trying."); }
  if (sheet() === "setup") open("");
  poll();
  $("text").focus();
}

function dress(theme) {
  const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  if (theme) document.documentElement.dataset.theme = theme;
  $("theme").setAttribute("aria-label", `Switch to ${dark ? "light" : "dark"} colours`);
  $("theme").dataset.next = dark ? "light" : "dark";
}

for (const option of $("number").options) {
  option.text = option.value.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
}
for (const name of ["number", "language"]) {
  const value = kept.get(name);
  if ([...$(name).options].some((option) => option.value === value)) $(name).value = value;
  $(name).addEventListener("change", choose);
}
const radio = document.querySelector(`[name=channel][value="${kept.get("channel") === "whatsapp" ? "whatsapp" : "sms"}"]`);
radio.checked = true;
$("channel").addEventListener("change", choose);
$("composer").addEventListener("submit", (event) => { event.preventDefault(); sendComposed(); });
$("text").addEventListener("input", grow);
$("text").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendComposed();
});
$("photo").addEventListener("click", () => { attached(!attached()); $("text").focus(); });
$("reset").addEventListener("click", reset);
$("retry").addEventListener("click", () => { state.waitingSince = 0; poll(); });
$("theme").addEventListener("click", () => { kept.set("theme", $("theme").dataset.next); dress($("theme").dataset.next); });
$("why").addEventListener("click", () => open(sheet() === "trace" ? "" : "trace"));
$("settings").addEventListener("click", () => open("setup"));
$("scrim").addEventListener("click", () => open(""));
document.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (button?.dataset.text) send(button.dataset.text);
  if (button?.dataset.why) { state.picked = Number(button.dataset.why); open("trace"); }
  if (button?.hasAttribute("data-close")) open("");
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && sheet()) open("");
  if (event.code !== "KeyT" || !event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  open(sheet() === "trace" ? "" : "trace");
});
document.addEventListener("visibilitychange", () => { if (document.hidden) hush(); else poll(); });
narrow.addEventListener("change", place);
dress(kept.get("theme"));
place();
choose();
