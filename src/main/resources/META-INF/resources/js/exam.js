import { takesBack } from "/js/changes.js";
import { enabled, register } from "/js/keys.js";
import { matchable } from "/js/match.js";
import { movable } from "/js/order.js";
import { Outbox } from "/js/outbox.js";
import { read, show } from "/js/response.js";
import { say } from "/js/saved.js";
import { startTimer } from "/js/timer.js";

const exam = document.querySelector("[data-exam]");
const forms = new Map([...exam.querySelectorAll("form[data-question]")].map((form) => [Number(form.dataset.question), form]));
const links = new Map([...exam.querySelectorAll(".navigator [data-go]")].map((link) => [Number(link.dataset.go), link]));
const state = exam.querySelector("[data-save-state]");
const heading = "[id^=stem-]";
const quiet = 500; // milliseconds after the last letter before an answer is sent
const patience = 2000; // milliseconds that going to hand in waits for the server
const sequences = new Map([...forms].map(([number, form]) => [number, Number(form.elements.sequence.value)]));
const timers = new Map();
const answered = new Map([...forms].map(([number, form]) => [number, read(form)])); // what was chosen last
const spent = new Map([...forms].map(([number, form]) => [number, Number(form.dataset.taken ?? 0)])); // milliseconds in view
const changes = new Map([...forms].map(([number, form]) => [number, form.dataset.changed === "true"]));
let since = performance.now(); // from when the time of the current question is not counted yet

const outbox = new Outbox(
  exam.dataset.exam,
  `/attempts/${exam.dataset.exam}`,
  exam.querySelector("input[name=csrf-token]").value,
  heard,
);

exam.classList.add("scripted");
for (const list of exam.querySelectorAll("[data-events]")) movable(list, () => list.dispatchEvent(new Event("change", { bubbles: true })));
for (const mine of exam.querySelectorAll("[data-as-shown]")) mine.hidden = false;
for (const list of exam.querySelectorAll("[data-pairs]")) matchable(list);
for (const hint of exam.querySelectorAll("[data-by-key]")) hint.hidden = !enabled();
for (const steps of exam.querySelectorAll("[data-steps]")) steps.hidden = false;

// What another page, or this one before it was closed, could not send.
for (const [number, answer] of outbox.pending) {
  const form = forms.get(number);
  if (!form) continue;
  sequences.set(number, Math.max(sequences.get(number), answer.sequence));
  put(form, answer);
  mark(number);
}

for (const [number, form] of forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(number + 1);
  });
  form.addEventListener("input", (event) => changed(number, event.target.matches("input[name=text], input[name=entry], textarea[name=prose]")));
  form.addEventListener("change", () => changed(number, false));
}

/** Sends what stands in the form: soon while somebody types, at once otherwise. */
function changed(number, typing) {
  clearTimeout(timers.get(number));
  if (typing) timers.set(number, setTimeout(() => send(number), quiet));
  else send(number);
}

function send(number) {
  clearTimeout(timers.get(number));
  timers.delete(number);
  const form = forms.get(number);
  const answer = { response: read(form), flagged: form.elements.flagged.checked };
  const same = JSON.stringify(answer);
  if (form.dataset.sent === same) return;
  form.dataset.sent = same;
  const sequence = sequences.get(number) + 1;
  sequences.set(number, sequence);
  mark(number);
  changes.set(number, changes.get(number) || takesBack(answered.get(number), answer.response));
  answered.set(number, answer.response);
  if (number === current) count();
  outbox.put(number, { sequence, ...answer, takenMs: Math.round(spent.get(number)), changed: changes.get(number) });
}

/** Puts an answer of the outbox, or of the server, into the form. */
function put(form, { response, flagged }) {
  form.elements.flagged.checked = flagged;
  show(form, response);
  form.dataset.sent = JSON.stringify({ response: read(form), flagged });
}

/** Shows in the navigator what is answered and flagged. */
function mark(number, answered = read(forms.get(number)) !== null) {
  const form = forms.get(number);
  const link = links.get(number);
  const flagged = form.elements.flagged.checked;
  link.classList.toggle("answered", answered);
  link.classList.toggle("flagged", flagged);
  const words = exam.dataset;
  link.querySelector("[data-word]").textContent = `, ${answered ? words.answered : words.unanswered}${flagged ? `, ${words.flagged}` : ""}`;
}

function heard({ state: now, number, saved, raised, detail }) {
  const words = exam.dataset;
  say(state, now, outbox?.size, detail);
  if (now === "over") location.assign(`/attempts/${words.exam}/result`);
  if (raised > sequences.get(number)) sequences.set(number, raised);
  const form = forms.get(number);
  if (!form || !(saved || detail)) return;
  const trouble = detail ?? saved.unclear ?? "";
  const unclear = form.querySelector("[data-unclear]");
  unclear.textContent = trouble;
  unclear.hidden = !trouble;
  if (detail) {
    // It may be given once more, and is not answered till then.
    delete form.dataset.sent;
    mark(number, false);
  } else if (saved.sequence > sequences.get(number)) {
    // Another page of the same learner was later.
    sequences.set(number, saved.sequence);
    put(form, saved);
    mark(number);
    say(state, "elsewhere");
  }
}

// One question in view.
let current = Number(location.hash.match(/^#question-(\d+)$/)?.[1]);
if (!forms.has(current)) current = [...forms.keys()].find((number) => !links.get(number).classList.contains("answered")) ?? 1;

/** Adds to the current question the time since it was counted last; a page that nobody sees takes none. */
function count() {
  const now = performance.now();
  if (since !== undefined) spent.set(current, spent.get(current) + now - since);
  since = document.hidden ? undefined : now;
}

document.addEventListener("visibilitychange", count);

let tell = () => {};

function go(number, focus = true) {
  if (timers.has(current)) send(current);
  if (!forms.has(number)) {
    if (number > forms.size) handIn();
    return;
  }
  count();
  current = number;
  for (const [other, form] of forms) {
    form.parentElement.classList.toggle("current", other === number);
    if (other === number) links.get(other).setAttribute("aria-current", "step");
    else links.get(other).removeAttribute("aria-current");
  }
  history.replaceState(null, "", `#question-${number}`);
  tell();
  if (focus) forms.get(number).querySelector(heading).focus({ preventScroll: true });
  scrollTo({ top: 0 });
}

exam.addEventListener("click", (event) => {
  const link = event.target.closest("[data-go], [data-submission]");
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (link.dataset.go) go(Number(link.dataset.go));
  else handIn();
});
addEventListener("hashchange", () => go(Number(location.hash.match(/^#question-(\d+)$/)?.[1] ?? current)));
addEventListener("pagehide", sendTyped);

/** Waits for nobody to finish a word. */
function sendTyped() {
  [...timers.keys()].forEach(send);
}

function sendAll() {
  sendTyped();
  return outbox.flush();
}

/** Goes to hand in, once the server has what waits here, so that it is not said to be open there; a slow server is not waited for: that page sends what is left. */
async function handIn() {
  await Promise.race([sendAll(), new Promise((done) => setTimeout(done, patience))]);
  outbox.leave();
  location.assign(`/attempts/${exam.dataset.exam}/submission`);
}

/** Leaves an exam that is over, once the server has what waits here. */
async function leave() {
  await sendAll();
  if (outbox.size === 0) location.assign(`/attempts/${exam.dataset.exam}/result`);
}

const labels = exam.dataset;
for (let digit = 1; digit <= 9; digit++) {
  register({
    key: String(digit),
    label: labels.keyChoose,
    group: "choice",
    shown: "1–9",
    run: () => {
      const form = forms.get(current);
      const control = form.querySelector(`[data-key="${digit}"]`);
      if (control) control.matches("select") ? control.focus() : control.click();
      else form.querySelectorAll("[data-events] > li")[digit - 1]?.focus();
    },
  });
}
for (const [key, step] of [["ArrowUp", "up"], ["ArrowDown", "down"]]) {
  register({
    key,
    label: labels.keyMove,
    group: "move",
    shown: "↑ ↓",
    run: () => document.activeElement.closest("[data-events] > li")?.dispatchEvent(new CustomEvent("move", { detail: step, bubbles: true })),
  });
}
register({ key: "Enter", label: labels.keyNext, run: () => go(current + 1) });
register({ key: "p", label: labels.keyPrevious, run: () => go(current - 1) });
register({ key: "f", label: labels.keyFlag, run: () => forms.get(current).elements.flagged.click() });

go(current, false);
// Before the first rendering nothing can be focused.
requestAnimationFrame(() => document.activeElement === document.body && forms.get(current).querySelector(heading).focus({ preventScroll: true }));
tell = startTimer(exam, () => current, sendAll, leave) ?? tell;
outbox.flush();
