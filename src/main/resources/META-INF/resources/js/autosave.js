import { deliver, form, line, person } from "/js/drafts.js";
import { keep } from "/js/kept.js";
import { undecided } from "/js/offer.js";

// What is typed is sent as a draft soon after it changes, until it is saved: it is there again on another device. Without this module only saving keeps it.
const quiet = 600; // milliseconds after the last change
const pause = 2000; // between two tries
const lists = new Set(["right", "text", "second", "why", "whyPlace", "partAccepted", "partType", "partOthers", "quote", "place"]);
const apart = new Set(["csrf-token", "id", "known", "candidate"]);
let had = content(); // what the server has
let away = false; // whether the last try failed
let stopped = false;
let sending = null;
let timer;

/** What stands in the form. */
function content() {
  const sent = new FormData(form);
  const fields = {};
  for (const name of new Set(sent.keys())) {
    if (!apart.has(name)) fields[name] = lists.has(name) ? sent.getAll(name) : sent.get(name);
  }
  return JSON.stringify({ person, candidate: sent.get("candidate"), known: Number(sent.get("known")), fields });
}

function draft(body) {
  const { candidate, known } = form.elements;
  return { to: line.dataset.drafts, editor: form.getAttribute("action"), fresh: !candidate && known.value === "0", body };
}

/** One try after the other, so that the server ends up with the latest. */
function send() {
  clearTimeout(timer);
  return (sending ??= attempt().finally(() => (sending = null)));
}

async function attempt() {
  const now = content();
  if (stopped || undecided || (now === had && !away)) return;
  if (away) keep(person, draft(now));
  away = !(await deliver(draft(now)));
  if (!away) had = now;
  if (away || content() !== had) timer = setTimeout(send, away ? pause : quiet);
}

function soon() {
  clearTimeout(timer);
  if (away) keep(person, draft(content()));
  if (!sending) timer = setTimeout(send, quiet);
}

form.addEventListener("input", soon);
form.addEventListener("change", soon);
// Saving ends the draft; what shows a preview elsewhere does not. The draft goes first, so that the page stays, and keeps what is typed, where the server is away.
form.addEventListener("submit", async (event) => {
  if (stopped || event.submitter?.formTarget === "_blank") return;
  if (away || sending || (content() !== had && !undecided)) {
    event.preventDefault();
    await sending;
    await send();
    if (away || stopped) return;
    form.requestSubmit(event.submitter);
  } else {
    stopped = true;
    clearTimeout(timer);
  }
});
addEventListener("pageshow", () => (stopped = false));
addEventListener("pagehide", () => {
  if (away || sending) keep(person, draft(content()));
  send();
});
addEventListener("online", send);
