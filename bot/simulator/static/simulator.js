// A phone in the browser. The line's rows are the truth: this page asks for them and draws them.
// It is served with default-src 'self', so there is no inline script or style attribute anywhere.

const BASE = "/simulator";
const BUSY = 700, IDLE = 3000, SLOW = 20000, PATIENCE = 8000; // milliseconds
const STARTING = "The line is starting. This phone keeps trying.";
const narrow = matchMedia("(width < 48rem) or (height < 26rem)"); // as in the style sheet: the page is the phone
const $ = (id) => document.getElementById(id);

const NOTHING = { // a conversation before the line has told anything about it
  family: null, messages: [], thinking: false, etag: "", waitingSince: 0,
  pending: null, // a message on its way: {text, media}, and its id once the line has it
  picked: null, // id of the message that the explanation is about; null: always the newest
};
const state = { number: "", channel: "", language: "", ...NOTHING };

const remembered = { // for this tab, so that a reload stays in the same conversation
  get(name) { try { return sessionStorage.getItem(name); } catch { return null; } },
  set(name, value) { try { sessionStorage.setItem(name, value); } catch { /* not allowed: fine */ } },
};

// ---------- builders ----------

function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value || value === 0) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

function icon(name) {
  const holder = make("span");
  holder.innerHTML = `<svg class="icon" aria-hidden="true"><use href="#i-${name}"/></svg>`;
  return holder.firstChild;
}

const badge = (kind, mark, text) =>
  make("span", { class: `badge ${kind}`, "data-testid": `badge-${kind}` }, icon(mark), text);

// A kept text as nodes. The mark of a removed part, addresses and telephone numbers stand apart, so
// that a number inside an Arabic sentence still reads from left to right.
const PIECES = /(\[private\])|(https?:\/\/\S+|\+?\(?\p{Nd}[\p{Nd} ().\u00a0\u2010-\u2013-]{5,}\p{Nd})/u;

const words = (text) => text.split(PIECES).filter(Boolean).map((piece) => {
  if (piece === "[private]") {
    return make("bdi", { class: "private", dir: "ltr", lang: "en", "data-testid": "private" },
      icon("lock"), "private", make("span", { class: "hush" }, " (removed before it was kept)"));
  }
  const kind = piece.startsWith("http") ? "address" : "number";
  return PIECES.test(piece) ? make("bdi", { class: kind, dir: "ltr" }, piece) : piece;
});

const CHANNELS = { sms: "SMS", whatsapp: "WhatsApp" };
const count = (n, thing) => `${n} ${thing}${n === 1 ? "" : "s"}`;
const percent = (confidence) => `${Math.round(confidence * 100)} %`;
const time = (at) => new Date(at).toLocaleTimeString("en", { hour: "numeric", minute: "2-digit" });
const date = (at, options) => new Date(at).toLocaleDateString("en", options);

function day(at) {
  const midnight = (moment) => new Date(moment).setHours(0, 0, 0, 0);
  const ago = Math.round((midnight(Date.now()) - midnight(at)) / 864e5);
  return ["Today", "Yesterday"][ago] ?? date(at, { weekday: "long", month: "long", day: "numeric" });
}

function tongue(code) {
  try { return new Intl.DisplayNames("en", { type: "language" }).of(code); } catch { return code; }
}

// ---------- the conversation ----------

const STATUS = {
  received: ["tick", "received"], handled: ["ticks", "answered"],
  queued: ["clock", "waiting"], sending: ["clock", "on its way"], unknown: ["clock", "not sure yet"],
  accepted: ["tick", "sent"], sent: ["tick", "sent"], delivered: ["ticks", "delivered"],
  read: ["ticks", "read"], failed: ["alert", "not delivered"], undelivered: ["alert", "not delivered"],
};

function bubble(message) {
  const { id, direction, channel, status, at, text, trace } = message;
  const mine = direction === "in";
  const [mark, sense] = STATUS[status] ?? ["clock", status];
  const failed = mark === "alert";
  const meaning = failed && mine ? "not answered" : sense;
  const body = make("div", { class: "body" },
    make("span", { class: "hush" }, mine ? "You: " : message.from_person ? "A person: " : "Puente: "),
    message.media ? make("div", { class: "picture" }, icon("photo"), "Photo") : null,
    text ? make("p", {
      class: "text", "data-testid": "text", dir: message.dir || "auto", lang: message.language,
    }, ...words(text)) : null);
  const meta = make("footer", { class: "meta" },
    make("span", { class: failed ? "when failed" : "when" }, make("time", { datetime: at }, time(at)),
      icon(mark), make("span", { class: failed ? "" : "hush" }, meaning)),
    !mine && channel === "sms"
      ? make("span", { "data-testid": "segments" }, count(message.segments, "segment")) : null,
    message.from_person ? badge("person", "person", "A person") : null,
    message.draft ? badge("draft", "pencil", "Not yet checked by a person") : null,
    message.redacted ? badge("redacted", "lock", "Part not kept") : null,
    trace ? make("button", {
      type: "button", class: "why", "data-testid": "why", "data-why": id, "aria-controls": "trace",
    }, icon("why"), "Why this answer?") : null);
  return make("article", {
    class: `message ${mine ? "mine" : "theirs"}`, "data-testid": "message", "data-id": id,
    "data-direction": direction, "data-status": status, "data-channel": channel,
  }, make("div", { class: "bubble" }, body, meta));
}

let drawn = []; // what stands in the log, in its order: {id, look, node}

// Adds what is new and renews what changed. The log is never drawn anew while it only grows, so that
// a screen reader hears each message once; what was there before this page came is not read out.
function drawLog(news) {
  const log = $("log");
  log.setAttribute("aria-live", news ? "polite" : "off");
  if (!drawn.every(({ id }, i) => state.messages[i]?.id === id)) {
    drawn = [];
    log.replaceChildren();
  }
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
      const rule = (text) => log.append(make("p", { class: "day" }, text));
      if (!before || day(before.at) !== day(message.at)) rule(day(message.at));
      if (before && before.channel !== message.channel) rule(`By ${CHANNELS[message.channel]}`);
      if (news && message.direction === "out") node.classList.add("fresh");
      log.append(node);
    }
    drawn[i] = { id: message.id, look, node };
  });
}

function draw(news = true) {
  const { messages, pending, thinking, family, channel } = state;
  const screen = $("screen");
  const atEnd = screen.scrollHeight - screen.scrollTop - screen.clientHeight < 120;
  const empty = !messages.length && !pending;
  drawLog(news);
  document.body.classList.toggle("empty", empty);
  $("welcome").hidden = !empty;
  const coming = pending && { ...pending, id: "", channel, direction: "in", at: Date.now(), status: "sending" };
  $("pending").replaceChildren(...(coming ? [bubble(coming)] : []));
  $("typing").hidden = !(thinking || pending);
  $("stopped").hidden = !family?.opted_out;
  $("clock").textContent = time(Date.now()).replace(/\s?[AP]M$/, "");
  if (empty) screen.scrollTop = 0;
  else if (atEnd || pending) screen.scrollTop = screen.scrollHeight;
  leanInput();
  drawTrace();
}

// ---------- asking and sending ----------

let timer = 0;
let turn = 0; // a later request, another number or a reset makes an earlier answer worthless

const stopAsking = () => { clearTimeout(timer); turn += 1; };
const waiting = () => state.pending || state.thinking
  || state.messages.some(({ status }) => ["received", "queued", "sending", "accepted"].includes(status));

async function ask() {
  stopAsking();
  const mine = turn;
  try {
    const reply = await fetch(`${BASE}/messages?number=${encodeURIComponent(state.number)}`, {
      headers: state.etag ? { "If-None-Match": state.etag } : {},
      cache: "no-store", signal: AbortSignal.timeout(PATIENCE),
    });
    const data = reply.status === 200 ? await reply.json() : null;
    if (mine !== turn) return;
    if (!data && reply.status !== 304) throw new Error(reply.status);
    const news = Boolean(state.family);
    if (data) Object.assign(state, data, { etag: reply.headers.get("ETag") ?? "" });
    if (state.pending?.id) state.pending = null; // now among the messages
    if (data) draw(news);
    state.waitingSince = waiting() ? state.waitingSince || Date.now() : 0;
    const slow = state.waitingSince && Date.now() - state.waitingSince > SLOW;
    announce(slow ? "This takes longer than it should. The line may still be starting." : "");
  } catch {
    if (mine !== turn) return;
    announce(STARTING);
  }
  if (!document.hidden) timer = setTimeout(ask, waiting() ? BUSY : IDLE);
}

function announce(text) { // a live region: touched only when it changes
  if ($("banner-text").textContent !== text) $("banner-text").textContent = text;
  $("banner").hidden = !text;
}

async function post(path, body) { // what the line answered; throws when it does not answer
  const reply = await fetch(`${BASE}/${path}`, {
    method: "POST", headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE),
  });
  if (reply.status >= 500) throw new Error(reply.status);
  const data = await reply.json().catch(() => ({}));
  return reply.ok ? data : { error: data.error || `The line answered ${reply.status}.` };
}

async function send(text, media = 0) {
  if (state.pending || !(text.trim() || media)) return;
  stopAsking();
  $("error").textContent = "";
  const { number, channel, language } = state;
  const pending = { text, media };
  Object.assign(state, { pending, picked: null });
  draw();
  const answer = await post("messages", { number, channel, text, language, media })
    .catch(() => ({ error: "Not sent: the line does not answer yet. Your text is still here." }));
  if (state.pending !== pending) return; // another number was chosen meanwhile
  pending.id = answer.id ?? "kept";
  if (answer.error) { // nothing that was typed is lost
    state.pending = null;
    $("error").textContent = answer.error;
    if (!$("text").value) compose(text, media);
    draw();
  }
  ask();
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
  "GSM-7": "GSM-7, the plain alphabet: a segment holds up to 160 characters",
  "UCS-2": "UCS-2, for every script: a segment holds up to 70 characters",
};

const spaced = (name) => name.replaceAll("_", " ");

function named(intent) {
  const group = Object.keys(GROUPS).find((name) => intent.startsWith(`${name}_`));
  return group ? `${GROUPS[group]}: ${spaced(intent.slice(group.length + 1))}` : spaced(intent);
}

const sureness = (confidence) => confidence >= 0.995 ? "Certain" : confidence >= 0.9 ? "Almost sure"
  : confidence >= 0.7 ? "Fairly sure" : confidence >= 0.4 ? "Not sure" : "Only a guess";

function bar(label, confidence, code) {
  const fill = make("i");
  fill.style.width = percent(confidence).replace(" ", ""); // the object model, not a style attribute
  return make("div", { class: "bar", "data-testid": "confidence" },
    make("span", {}, label), make("small", {}, `${sureness(confidence)}, ${percent(confidence)}`),
    code ? make("code", {}, code) : null,
    make("span", { class: "track", "aria-hidden": "true" }, fill));
}

const line = (text) => make("p", {}, text);
const list = (tag, items) =>
  make(tag, {}, ...items.map((item) => make("li", {}, ...[item].flat().filter(Boolean))));
const part = (name, title, ...content) =>
  make("section", { "data-testid": `trace-${name}` }, make("h3", {}, title), ...content);

const explained = () => state.messages.find(({ id }) => id === state.picked)
  ?? state.messages.findLast(({ trace }) => trace);

function answersTo(message) { // what came after it and before the family's next message
  const after = state.messages.slice(state.messages.indexOf(message) + 1);
  const next = after.findIndex(({ direction }) => direction === "in");
  return next < 0 ? after : after.slice(0, next);
}

function fact({ id, source, review_by: by }) {
  const past = by && new Date(`${by.slice(0, 10)}T23:59:59`) < Date.now();
  const when = by && date(`${by.slice(0, 10)}T12:00`, { day: "numeric", month: "long", year: "numeric" });
  const review = `${past ? "Review was due on" : "To be reviewed by"} ${when}`;
  return [make("strong", {}, source || id), make("code", {}, id),
    when && make("small", { class: past ? "past" : "" }, review)];
}

const sent = ({ channel, segments, language, encoding, from_person: person, draft }) => [
  `${channel === "sms" ? count(segments, "segment") : "A WhatsApp message"} in ${tongue(language)}`,
  channel === "sms" && make("small", {}, ENCODINGS[encoding] ?? encoding),
  person && make("small", {}, "Written by a person"),
  draft && make("small", {}, "A draft: no person has checked it yet")];

function explain(message, trace) {
  const { safety, redacted, facts, handoff, steps, milliseconds } = trace;
  const requests = trace.intents?.length ? trace.intents : [trace.intent].filter((it) => it?.name);
  const others = (trace.guesses ?? [])
    .filter(({ name }) => requests.every((request) => request.name !== name)).slice(0, 3)
    .map(({ name, confidence }) => `${named(name)} (${percent(confidence)})`).join("; ");
  const bars = requests.map(({ name, confidence }) => bar(named(name), confidence, name));
  const answers = answersTo(message);
  return [
    make("blockquote", { dir: message.dir || "auto", lang: message.language },
      ...words(message.text || "A photo without words")),
    part("language", "Which language?", bar(tongue(trace.language.code), trace.language.confidence)),
    part("intent", bars.length > 1 ? `What was asked? ${bars.length} things` : "What was asked?",
      ...(bars.length ? bars : [line("Nothing that had to be understood.")]),
      others ? line(`It also weighed ${others}.`) : null),
    part("safety", "Is anyone in danger?", line(SAFETY[safety] ?? safety ?? "No sign of it.")),
    part("privacy", "Was anything private?", line(redacted
      ? "Yes. That part was taken out in memory, before anything was kept, logged or sent on. "
        + "It cannot be shown here or anywhere."
      : "Nothing had to be taken out.")),
    part("facts", "What does it rest on?",
      facts?.length ? list("ul", facts.map(fact)) : line("No rule or law was needed.")),
    part("handoff", "Was a person asked?", line(handoff
      ? `Yes, ${HURRY[handoff.priority] ?? handoff.priority}. Reason: ${spaced(handoff.reason)}.` : "No.")),
    part("answer", "What was sent?", answers.length ? list("ul", answers.map(sent)) : line("Nothing.")),
    part("steps", milliseconds ? `Step by step, in ${milliseconds} ms` : "Step by step", list("ol", steps ?? [])),
    make("details", {}, make("summary", {}, "As data"),
      make("pre", { tabindex: 0 }, JSON.stringify(trace, null, 2))),
  ];
}

let traced = ""; // what the explanation shows: it is drawn anew only when that changes

function drawTrace() {
  const message = explained();
  for (const button of document.querySelectorAll("[data-why]")) {
    const shown = sheet() === "trace" && button.dataset.why === String(message?.id);
    button.setAttribute("aria-expanded", shown);
  }
  const answers = message ? answersTo(message).map(({ id, segments, draft }) => [id, segments, draft]) : [];
  const look = JSON.stringify([state.number, message ?? "", answers]);
  if (sheet() !== "trace" || look === traced) return;
  traced = look;
  $("trace-body").replaceChildren(...(message?.trace ? explain(message, message.trace)
    : [line("Send a message first. Then this shows, step by step, why the line answered as it did.")]));
}

// ---------- sheets: columns on a desk, drawers on a phone ----------

const sheet = () => document.body.dataset.sheet;
let opener = null; // where the focus goes back to

function open(name) {
  if (name && !sheet()) opener = document.activeElement;
  document.body.dataset.sheet = name;
  place();
  $("why").setAttribute("aria-expanded", name === "trace");
  $("settings").setAttribute("aria-expanded", name === "setup");
  drawTrace();
  $("trace-body").scrollTop = 0;
  if (name) $(name === "trace" ? "trace-title" : "brand").focus();
  else (opener?.isConnected && opener !== document.body ? opener : $("text")).focus();
}

const toggleTrace = () => { state.picked = null; open(sheet() === "trace" ? "" : "trace"); };

function place() { // the questions to try: beside the phone on a desk, above the keys on a phone
  const [anchor, tries] = [$(narrow.matches ? "composer" : "reset"), $("try")];
  if (tries.nextElementSibling !== anchor) anchor.before(tries);
  $("phone").inert = narrow.matches && Boolean(sheet());
}

// ---------- controls ----------

function leanInput() { // an empty box leans to the side where the family's writing begins
  const chosen = state.language && $("language").selectedOptions[0].dir;
  $("text").dir = $("text").value ? "auto" : chosen || state.family?.dir || "auto";
}

const attached = () => $("photo").getAttribute("aria-pressed") === "true";

function compose(text, media) {
  const box = $("text");
  if (box.value !== text) box.value = text;
  $("photo").setAttribute("aria-pressed", Boolean(media));
  $("attached").hidden = !media;
  $("composer").classList.toggle("ready", Boolean(text.trim() || media));
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  leanInput();
}

async function sendComposed() {
  await clearing;
  const [text, media] = [$("text").value, Number(attached())];
  if (state.pending || !(text.trim() || media)) return;
  compose("", 0);
  send(text, media);
}

function choose() { // number, channel and language as the controls now say
  const chosen = Object.fromEntries(new FormData($("choices")));
  const other = chosen.number !== state.number;
  for (const [name, value] of Object.entries(chosen)) remembered.set(name, value);
  Object.assign(state, chosen);
  $("phone").dataset.channel = state.channel;
  $("by").textContent = `· ${CHANNELS[state.channel]}`;
  if (other) forget();
  leanInput();
}

function forget() {
  Object.assign(state, NOTHING);
  $("error").textContent = "";
  draw(false);
  ask();
}

let clearing = Promise.resolve({}); // a text waits for a reset under way, which would take it along

async function reset() {
  stopAsking();
  clearing = post("reset", { number: state.number }).catch(() => ({ error: STARTING }));
  const { error } = await clearing;
  if (sheet() === "setup") open("");
  forget();
  $("error").textContent = error ?? "";
  $("text").focus();
}

function dress(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  $("theme").dataset.next = dark ? "light" : "dark";
  $("theme").setAttribute("aria-label", `Switch to ${dark ? "light" : "dark"} colours`);
}

const on = (id, event, act) => $(id).addEventListener(event, act);
on("choices", "change", choose);
on("composer", "submit", (event) => { event.preventDefault(); sendComposed(); });
on("text", "input", () => compose($("text").value, attached()));
on("text", "keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendComposed();
});
on("photo", "click", () => { compose($("text").value, !attached()); $("text").focus(); });
on("reset", "click", reset);
on("retry", "click", () => { state.waitingSince = 0; ask(); });
on("theme", "click", () => {
  remembered.set("theme", $("theme").dataset.next);
  dress($("theme").dataset.next);
});
on("why", "click", toggleTrace);
on("settings", "click", () => open("setup"));
on("scrim", "click", () => open(""));
document.addEventListener("click", ({ target }) => {
  const { text, why, close } = target.closest("button")?.dataset ?? {};
  if (text) clearing.then(() => send(text));
  if (why) { state.picked = Number(why); open("trace"); }
  if (close !== undefined) open("");
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && sheet()) open("");
  if (event.code !== "KeyT" || !event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  toggleTrace();
});
document.addEventListener("visibilitychange", () => { if (document.hidden) stopAsking(); else ask(); });
narrow.addEventListener("change", place);

for (const option of $("number").options) {
  option.text = option.value.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
}
for (const control of $("choices").elements) { // back to what this tab had chosen
  const value = remembered.get(control.name);
  if (control.type === "radio") control.checked = value ? control.value === value : control.defaultChecked;
  else if ([...control.options ?? []].some((option) => option.value === value)) control.value = value;
}
dress(remembered.get("theme"));
place();
choose();
